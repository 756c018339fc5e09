package elem

import "math"

// The inverses of the error functions are x times a minimax polynomial in log(1-x*x) (Giles, Approximating the erfinv Function,
// 2010) up to where that is -5. Beyond, they follow from the logarithm of 1-x: in 32 bits by another polynomial in 1 over its
// root, in 64 bits by one that is good for half of the digits and one step of Halley's method.

// ErfinvF32 returns the inverse of the error function of x, within 3 ULP.
func ErfinvF32(x float32) float32 {
	return erfinvF32(x, 1-absF32(x), FMA32(-x, x, 1))
}

// ErfcinvF32 returns the inverse of 1 - erf of x, within 4 ULP.
func ErfcinvF32(x float32) float32 {
	y := min(x, 2-x)
	return erfinvF32(1-x, y, FMA32(-y, y, float32(2*y)))
}

// erfinvF32 returns the inverse of the error function of x, with y = 1-|x| and z = 1-x*x.
func erfinvF32(x, y, z float32) float32 {
	far := z < 0x1.b993fep-8 // e**-5
	if far {
		z = y
	}
	l := -LogF32(z)
	if !far {
		return float32(x * erfinvNearF32(l-2.5))
	}
	r := float32(math.Inf(1))
	if y != 0 {
		r = erfcinvFarF32(l)
	}
	if x < 0 {
		r = -r
	}
	return r
}

// erfcinvFarF32 returns v with 1 - erf(v) = e**-l, for 5.5 <= l < 104.
func erfcinvFarF32(l float32) float32 {
	s := float32(math.Sqrt(float64(l)))
	return float32(s * erfcinvPolyF32(1/s-0.25))
}

// ErfinvF64 returns the inverse of the error function of x, within 3 ULP.
func ErfinvF64(x float64) float64 {
	return erfinvF64(x, 1-math.Abs(x), math.FMA(-x, x, 1))
}

// ErfcinvF64 returns the inverse of 1 - erf of x, within 3 ULP.
func ErfcinvF64(x float64) float64 {
	y := min(x, 2-x)
	return erfinvF64(1-x, y, math.FMA(-y, y, float64(2*y)))
}

// erfinvF64 returns the inverse of the error function of x, with y = 1-|x| and z = 1-x*x.
func erfinvF64(x, y, z float64) float64 {
	far := z < 0x1.b993fep-8 // e**-5
	if far {
		z = y
	}
	l := -LogF64(z)
	if !far {
		return float64(x * erfinvNearF64(l-2.5))
	}
	r := math.Inf(1)
	if y != 0 {
		r = erfcinvFarF64(l)
	}
	if x < 0 {
		r = -r
	}
	return r
}

// erfcinvFarF64 returns v with 1 - erf(v) = e**-l, for 5.5 <= l < 746: where v*v - log((1-erf(v)) e**(v*v)) - l is zero.
func erfcinvFarF64(l float64) float64 {
	s := math.Sqrt(l)
	v := float64(s * erfcinvStartF64(1/s))
	e := erfcScaledF64(v) / (1 + float64(2*v))
	square := float64(v * v)
	f := ((square - l) + math.FMA(v, v, -square)) - LogF64(e)
	slope := 0x1.20dd750429b6dp0 / e // 2/sqrt(Pi)
	d := -f / slope
	return v + math.FMA(d, float64(d*(v-float64(0.5*slope))), d)
}

// erfinvNearF64 returns erfinv(x)/x for t = -log(1-x*x) - 2.5 of magnitude up to 2.5.
func erfinvNearF64(t float64) float64 {
	p := math.FMA(0x1.0cb87218e6a0ep-68, t, -0x1.3ddd1545ede4p-64)
	p = math.FMA(p, t, 0x1.8b57312aba8b5p-65)
	p = math.FMA(p, t, 0x1.6632769af31f5p-58)
	p = math.FMA(p, t, -0x1.c9ce833ec2cbfp-56)
	p = math.FMA(p, t, -0x1.39246852e611ap-53)
	p = math.FMA(p, t, 0x1.0ec191ca2dca4p-49)
	p = math.FMA(p, t, -0x1.a032a46bbde33p-49)
	p = math.FMA(p, t, -0x1.5663a74ca07d4p-44)
	p = math.FMA(p, t, 0x1.2d8e2d548d7e8p-41)
	p = math.FMA(p, t, 0x1.007a96f26679ep-40)
	p = math.FMA(p, t, -0x1.119584990dc59p-35)
	p = math.FMA(p, t, 0x1.07053fc1837f2p-33)
	p = math.FMA(p, t, 0x1.f2cbac42c84d2p-31)
	p = math.FMA(p, t, -0x1.752fdd48bf3d9p-27)
	p = math.FMA(p, t, 0x1.ccff736c3cf77p-27)
	p = math.FMA(p, t, 0x1.01037e4331fa7p-21)
	p = math.FMA(p, t, -0x1.ca9227ca5fc24p-19)
	p = math.FMA(p, t, -0x1.4f47fe73b0cdp-18)
	p = math.FMA(p, t, 0x1.c9b437ed29e22p-13)
	p = math.FMA(p, t, -0x1.4863cdfb6145fp-10)
	p = math.FMA(p, t, -0x1.11c3c302dfe2ep-8)
	p = math.FMA(p, t, 0x1.f91e8993f0d14p-3)
	return math.FMA(p, t, 0x1.805c5cfcedef5p0)
}

// erfcinvStartF64 returns erfcinv(y)*r, to 24 bits, for r = 1/sqrt(-log(y)) and 2**-1074 <= y < 0.004.
func erfcinvStartF64(r float64) float64 {
	p := math.FMA(0x1.7adaaaa669226p15, r, -0x1.3766fad4494adp17)
	p = math.FMA(p, r, 0x1.d00291140415ap17)
	p = math.FMA(p, r, -0x1.9edace41ae58ep17)
	p = math.FMA(p, r, 0x1.f0e1f3b9576e2p16)
	p = math.FMA(p, r, -0x1.a5b7fa894f8f3p15)
	p = math.FMA(p, r, 0x1.0607f0e87dc29p14)
	p = math.FMA(p, r, -0x1.e70e9ffd5663fp11)
	p = math.FMA(p, r, 0x1.593134fb38aa9p9)
	p = math.FMA(p, r, -0x1.82af9b2ee5668p6)
	p = math.FMA(p, r, 0x1.867b4b0120305p3)
	p = math.FMA(p, r, -0x1.0162810d8877ep1)
	p = math.FMA(p, r, -0x1.7fa0c9ed8d0dap-7)
	return math.FMA(p, r, 0x1.0003e03f3a87dp0)
}

// erfinvNearF32 returns erfinv(x)/x for t = -log(1-x*x) - 2.5 of magnitude up to 2.5.
func erfinvNearF32(t float32) float32 {
	p := FMA32(-0x1.b6a486p-34, t, -0x1.29f5b4p-27)
	p = FMA32(p, t, 0x1.babbb6p-26)
	p = FMA32(p, t, 0x1.f2aedp-22)
	p = FMA32(p, t, -0x1.d3bc8ep-19)
	p = FMA32(p, t, -0x1.4c82fap-18)
	p = FMA32(p, t, 0x1.ca132p-13)
	p = FMA32(p, t, -0x1.486728p-10)
	p = FMA32(p, t, -0x1.11c7p-8)
	p = FMA32(p, t, 0x1.f91e8cp-3)
	return FMA32(p, t, 0x1.805c5ep0)
}

// erfcinvPolyF32 returns erfcinv(y) / sqrt(-log(y)) for t = 1/sqrt(-log(y)) - 0.25 and 2**-149 <= y < 0.004.
func erfcinvPolyF32(t float32) float32 {
	p := FMA32(-0x1.14e26p21, t, 0x1.502d52p17)
	p = FMA32(p, t, 0x1.c141ccp17)
	p = FMA32(p, t, -0x1.a8e024p13)
	p = FMA32(p, t, -0x1.2e1384p13)
	p = FMA32(p, t, 0x1.d7706cp8)
	p = FMA32(p, t, 0x1.811f2cp7)
	p = FMA32(p, t, -0x1.c823e6p0)
	p = FMA32(p, t, -0x1.1a0f4ap2)
	p = FMA32(p, t, 0x1.089b0ap0)
	p = FMA32(p, t, -0x1.6007bp-1)
	p = FMA32(p, t, 0x1.36a5a6p-1)
	p = FMA32(p, t, -0x1.1893f8p-2)
	p = FMA32(p, t, -0x1.8113eep-2)
	return FMA32(p, t, 0x1.e02c8cp-1)
}
