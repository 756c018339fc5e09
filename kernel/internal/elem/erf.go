package elem

import "math"

// The error functions: near zero a minimax polynomial in x*x, further out erfc x as e**(-x*x) / (1+2x) times a
// polynomial in (x-c)/(x+c) (Shepherd and Laframboise 1981). The square is taken in full, because its error would be
// the exponential's.

// ErfF32 returns the error function of x, within 2 ULP.
func ErfF32(x float32) float32 {
	a := absF32(x)
	if !(a > 0.875) {
		if x == 0 {
			return x
		}
		return x + float32(x*erfTailF32(float32(x*x)))
	}
	return float32(math.Copysign(float64(1-erfcFarF32(min(a, 5))), float64(x)))
}

// ErfcF32 returns 1 - erf(x), within 4 ULP.
func ErfcF32(x float32) float32 {
	a := absF32(x)
	if !(a > 0.875) {
		t := float32(x * erfTailF32(float32(x*x)))
		if x > 0.25 {
			return 0.5 - ((x - 0.5) + t)
		}
		return 1 - (x + t)
	}
	y := erfcFarF32(min(a, 10.5))
	if x < 0 {
		return 2 - y
	}
	return y
}

// erfTailF32 returns erf(x)/x - 1 for z = x*x and |x| <= 0.875.
func erfTailF32(z float32) float32 {
	p := FMA32(0x1.6c716p-14, z, -0x1.aeaa36p-11)
	p = FMA32(p, z, 0x1.553f68p-8)
	p = FMA32(p, z, -0x1.b81a2p-6)
	p = FMA32(p, z, 0x1.ce2e8ap-4)
	p = FMA32(p, z, -0x1.812744p-2)
	return FMA32(p, z, 0x1.06eba8p-3)
}

// erfcFarF32 returns 1 - erf(x) for 0.875 <= x <= 10.5.
func erfcFarF32(x float32) float32 {
	square := float32(x * x)
	e := expSumF32(-square, -FMA32(x, x, -square))
	t := (x - 2) / (x + 2)
	p := FMA32(-0x1.91007cp-10, t, 0x1.267fb8p-10)
	p = FMA32(p, t, 0x1.1f4716p-7)
	p = FMA32(p, t, -0x1.06c296p-7)
	p = FMA32(p, t, -0x1.bc370ep-5)
	p = FMA32(p, t, 0x1.4ff9e8p-3)
	p = FMA32(p, t, -0x1.5407a4p-3)
	p = FMA32(p, t, -0x1.7bf5eep-4)
	p = FMA32(p, t, 0x1.46e80ep0)
	return float32(e*p) / (1 + float32(2*x))
}

// ErfF64 returns the error function of x, within 2 ULP.
func ErfF64(x float64) float64 {
	a := math.Abs(x)
	if !(a > 0.875) {
		if x == 0 {
			return x
		}
		return x + float64(x*erfTailF64(float64(x*x)))
	}
	return math.Copysign(1-erfcFarF64(min(a, 7)), x)
}

// ErfcF64 returns 1 - erf(x), within 4 ULP.
func ErfcF64(x float64) float64 {
	a := math.Abs(x)
	if !(a > 0.875) {
		t := float64(x * erfTailF64(float64(x*x)))
		if x > 0.25 {
			return 0.5 - ((x - 0.5) + t)
		}
		return 1 - (x + t)
	}
	y := erfcFarF64(min(a, 28))
	if x < 0 {
		return 2 - y
	}
	return y
}

// erfTailF64 returns erf(x)/x - 1 for z = x*x and |x| <= 0.875.
func erfTailF64(z float64) float64 {
	p := math.FMA(0x1.23717940f8a9ap-34, z, -0x1.41f0dfafe1e18p-30)
	p = math.FMA(p, z, 0x1.fa4d27ef22c11p-27)
	p = math.FMA(p, z, -0x1.5f5419f85f235p-23)
	p = math.FMA(p, z, 0x1.b9e493c293067p-20)
	p = math.FMA(p, z, -0x1.f4d2415d03c77p-17)
	p = math.FMA(p, z, 0x1.f9a32619a5c25p-14)
	p = math.FMA(p, z, -0x1.c02db3fb5b665p-11)
	p = math.FMA(p, z, 0x1.565bcd0e58bc1p-8)
	p = math.FMA(p, z, -0x1.b82ce3128869cp-6)
	p = math.FMA(p, z, 0x1.ce2f21a042bd7p-4)
	p = math.FMA(p, z, -0x1.812746b0379e7p-2)
	return math.FMA(p, z, 0x1.06eba8214db69p-3)
}

// erfcFarF64 returns 1 - erf(x) for 0.875 <= x <= 28.
func erfcFarF64(x float64) float64 {
	square := float64(x * x)
	e := expSumF64(-square, -math.FMA(x, x, -square))
	return float64(e*erfcScaledF64(x)) / (1 + float64(2*x))
}

// erfcScaledF64 returns (1 - erf(x)) e**(x*x) (1+2x) for 0.875 <= x <= 28.
func erfcScaledF64(x float64) float64 {
	t := (x - 3.5) / (x + 3.5)
	p := math.FMA(0x1.4850bb049941ep-27, t, 0x1.f095d892d7489p-30)
	p = math.FMA(p, t, -0x1.8a6d724e8aac1p-24)
	p = math.FMA(p, t, -0x1.63232b4f7a772p-27)
	p = math.FMA(p, t, 0x1.41f808a27bf27p-21)
	p = math.FMA(p, t, -0x1.6aeb1492bf811p-25)
	p = math.FMA(p, t, -0x1.fffa9e2d53137p-19)
	p = math.FMA(p, t, 0x1.3860d13e28ee3p-19)
	p = math.FMA(p, t, 0x1.9708be6a2c068p-16)
	p = math.FMA(p, t, -0x1.66e1996f22cc4p-15)
	p = math.FMA(p, t, -0x1.fda90c6353148p-14)
	p = math.FMA(p, t, 0x1.27e6636f37c4p-11)
	p = math.FMA(p, t, -0x1.3cf3695d237ep-12)
	p = math.FMA(p, t, -0x1.143c4ca2ea474p-8)
	p = math.FMA(p, t, 0x1.38ec66710b583p-6)
	p = math.FMA(p, t, -0x1.8ff5ef76d8a3ap-5)
	p = math.FMA(p, t, 0x1.686106046f0ccp-4)
	p = math.FMA(p, t, -0x1.d76830c353099p-4)
	p = math.FMA(p, t, 0x1.8f702ec6b331dp-4)
	p = math.FMA(p, t, -0x1.59e2c284b1204p-7)
	p = math.FMA(p, t, -0x1.1ebd220ea593bp-3)
	return math.FMA(p, t, 0x1.3e0a99a0ee914p0)
}
