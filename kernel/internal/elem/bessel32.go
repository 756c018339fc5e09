package elem

import "math"

// J0F32 returns the Bessel function of the first kind of order 0 of x, within 4 ULP.
func J0F32(x float32) float32 {
	a := absF32(x)
	if a < 2 {
		z := float32(a * a)
		return FMA32(z, j0NearF32(z), 1)
	}
	return besselFar0F32(a, 1)
}

// J1F32 returns the Bessel function of the first kind of order 1 of x, within 4 ULP.
func J1F32(x float32) float32 {
	a := absF32(x)
	y := float32(0)
	if a < 2 {
		y = j1SmallF32(a)
	} else {
		y = besselFar1F32(a, -1)
	}
	if x < 0 && x >= -math.MaxFloat32 {
		y = -y
	}
	return y
}

// Y0F32 returns the Bessel function of the second kind of order 0 of x, within 4 ULP.
func Y0F32(x float32) float32 {
	if !(x > 0) {
		return besselEdgeF32(x)
	}
	if x < 2 {
		z := float32(x * x)
		return FMA32(float32(LogF32(x)*FMA32(z, j0NearF32(z), 1)), 2*oneOverPiF32, y0NearF32(z))
	}
	return besselFar0F32(x, -1)
}

// Y1F32 returns the Bessel function of the second kind of order 1 of x, within 4 ULP.
func Y1F32(x float32) float32 {
	if !(x > 0) {
		return besselEdgeF32(x)
	}
	if x < 2 {
		e := FMA32(x, y1NearF32(float32(x*x)), -2*oneOverPiF32/x)
		return FMA32(float32(LogF32(x)*j1SmallF32(x)), 2*oneOverPiF32, e)
	}
	return besselFar1F32(x, -3)
}

// besselEdgeF32 returns the value of functions of the second kind for x that is not positive, or NaN.
func besselEdgeF32(x float32) float32 {
	if x == 0 {
		return float32(math.Inf(-1))
	}
	return float32(math.NaN())
}

// j1SmallF32 returns J1(x) for 0 <= x < 2.
func j1SmallF32(x float32) float32 {
	z := float32(x * x)
	return FMA32(float32(x*z), j1NearF32(z), float32(0.5*x))
}

// besselFar0F32 returns, for x >= 2, J0(x) if eighths is 1, Y0(x) if it is -1.
func besselFar0F32(x float32, eighths int32) float32 {
	w := 1 / x
	u := float32(w * w)
	return besselWaveF32(x, besselSize0F32(u), float32(w*besselLag0F32(u)), eighths)
}

// besselFar1F32 returns, for x >= 2, J1(x) if eighths is -1, Y1(x) if it is -3.
func besselFar1F32(x float32, eighths int32) float32 {
	w := 1 / x
	u := float32(w * w)
	return besselWaveF32(x, besselSize1F32(u), float32(w*besselLag1F32(u)), eighths)
}

// besselWaveF32 returns size/sqrt(x) times the sine of x + eighths*Pi/4 - lag, for x >= 2 and |lag| < 0.2; 0 for infinities.
func besselWaveF32(x, size, lag float32, eighths int32) float32 {
	// x is (n-eighths/4)*Pi + r.
	quarters := float32(0.25 * float32(eighths))
	t := FMA32(x, oneOverPiF32, quarters-float32(lag*oneOverPiF32)) + roundF32
	f := (t - roundF32) - quarters
	r := FMA32(f, -pi3F32, FMA32(f, -pi2F32, FMA32(f, -pi1F32, x)))
	wave := math.Float32frombits(math.Float32bits(sinF32(r-lag)) ^ math.Float32bits(t)<<31)
	if farF32(x) {
		wave = turnF32(x, uint64(int64(eighths)<<61-int64(float32(lag*(oneOverPiF32*0x1p63)))))
	}
	y := float32(size / float32(math.Sqrt(float64(x))) * wave)
	if x > math.MaxFloat32 {
		y = 0
	}
	return y
}

// j0NearF32 returns (J0(x)-1)/z for z = x*x <= 4.
func j0NearF32(z float32) float32 {
	p := FMA32(-0x1.0b503ap-24, z, 0x1.c567f4p-18)
	p = FMA32(p, z, -0x1.c70e22p-12)
	p = FMA32(p, z, 0x1.ffff96p-7)
	return FMA32(p, z, -0x1.fffffep-3)
}

// j1NearF32 returns (J1(x)/x-1/2)/z for z = x*x <= 4.
func j1NearF32(z float32) float32 {
	p := FMA32(-0x1.6bac5cp-28, z, 0x1.6b55d8p-21)
	p = FMA32(p, z, -0x1.c7177cp-15)
	p = FMA32(p, z, 0x1.55554ap-9)
	return FMA32(p, z, -0x1p-4)
}

// y0NearF32 returns Y0(x) - 2/Pi log(x) J0(x) for z = x*x <= 4.
func y0NearF32(z float32) float32 {
	p := FMA32(0x1.976878p-24, z, -0x1.3d54ep-17)
	p = FMA32(p, z, 0x1.1a5808p-11)
	p = FMA32(p, z, -0x1.075ad8p-6)
	p = FMA32(p, z, 0x1.6bbcb2p-3)
	return FMA32(p, z, -0x1.2e4d6ap-4)
}

// y1NearF32 returns (Y1(x) - 2/Pi (log(x) J1(x) - 1/x)) / x for z = x*x <= 4.
func y1NearF32(z float32) float32 {
	p := FMA32(0x1.2e86e2p-27, z, -0x1.0b3d7ap-20)
	p = FMA32(p, z, 0x1.2c900ep-14)
	p = FMA32(p, z, -0x1.835ccp-9)
	p = FMA32(p, z, 0x1.bd3984p-5)
	return FMA32(p, z, -0x1.918662p-3)
}

// besselSize0F32 returns the modulus of J0(x) and Y0(x) times sqrt(x), for u = 1/(x*x) and x >= 2.
func besselSize0F32(u float32) float32 {
	p := FMA32(0x1.e98576p11, u, -0x1.4875f2p12)
	p = FMA32(p, u, 0x1.7ed1cep11)
	p = FMA32(p, u, -0x1.ff1bdcp9)
	p = FMA32(p, u, 0x1.b52c9ep7)
	p = FMA32(p, u, -0x1.02e092p5)
	p = FMA32(p, u, 0x1.dbef0cp1)
	p = FMA32(p, u, -0x1.b9c556p-2)
	p = FMA32(p, u, 0x1.53c53ap-4)
	p = FMA32(p, u, -0x1.98910cp-5)
	return FMA32(p, u, 0x1.988454p-1)
}

// besselLag0F32 returns x times what the phase of J0(x) and Y0(x) is behind x - 1Pi/4, for u = 1/(x*x) and x >= 2.
func besselLag0F32(u float32) float32 {
	p := FMA32(0x1.7c09ap12, u, -0x1.13ee94p13)
	p = FMA32(p, u, 0x1.60fad2p12)
	p = FMA32(p, u, -0x1.07323ep11)
	p = FMA32(p, u, 0x1.00917ep9)
	p = FMA32(p, u, -0x1.603706p6)
	p = FMA32(p, u, 0x1.7315dcp3)
	p = FMA32(p, u, -0x1.6121f2p0)
	p = FMA32(p, u, 0x1.a5a394p-3)
	p = FMA32(p, u, -0x1.0a8ec8p-4)
	return FMA32(p, u, 0x1.fffffp-4)
}

// besselSize1F32 returns the modulus of J1(x) and Y1(x) times sqrt(x), for u = 1/(x*x) and x >= 2.
func besselSize1F32(u float32) float32 {
	p := FMA32(-0x1.9c6a18p9, u, 0x1.4ebd3cp10)
	p = FMA32(p, u, -0x1.dfe692p9)
	p = FMA32(p, u, 0x1.930bc4p8)
	p = FMA32(p, u, -0x1.bed5d6p6)
	p = FMA32(p, u, 0x1.63d55ap4)
	p = FMA32(p, u, -0x1.c75fdap1)
	p = FMA32(p, u, 0x1.271b3p-1)
	p = FMA32(p, u, -0x1.39bd5ap-3)
	p = FMA32(p, u, 0x1.325e8ep-3)
	return FMA32(p, u, 0x1.988454p-1)
}

// besselLag1F32 returns x times what the phase of J1(x) and Y1(x) is behind x - 3Pi/4, for u = 1/(x*x) and x >= 2.
func besselLag1F32(u float32) float32 {
	p := FMA32(-0x1.ffbbeep12, u, 0x1.73521ep13)
	p = FMA32(p, u, -0x1.dae10ep12)
	p = FMA32(p, u, 0x1.624f38p11)
	p = FMA32(p, u, -0x1.5a58f4p9)
	p = FMA32(p, u, 0x1.df6be8p6)
	p = FMA32(p, u, -0x1.028bf8p4)
	p = FMA32(p, u, 0x1.071228p1)
	p = FMA32(p, u, -0x1.774ae8p-2)
	p = FMA32(p, u, 0x1.4ff022p-3)
	return FMA32(p, u, -0x1.7ffffcp-2)
}
