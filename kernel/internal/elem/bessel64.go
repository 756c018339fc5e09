package elem

import "math"

// The Bessel functions are their series near zero, which are made minimax; those of the second kind with the logarithm that
// makes the rest of them one. Far out they are a wave that decays: sqrt(2/(Pi x)) times a sine of x, whose size and phase become
// smooth functions of 1/x**2 (Hankel; Harrison, Fast and Accurate Bessel Function Computation, 2009). Errors are in units of the
// last place of the result or, for x above 2/Pi, of sqrt(2/(Pi x)) where that is greater: about the size of the
// wave, next to whose roots results are small.

// J0F64 returns the Bessel function of the first kind of order 0 of x, within 3 ULP.
func J0F64(x float64) float64 {
	a := math.Abs(x)
	if a < 2 {
		z := float64(a * a)
		return math.FMA(z, j0NearF64(z), 1)
	}
	if a < 5 {
		return j0MidF64(math.FMA(a, a, -14.5))
	}
	return besselFar0F64(a, 1)
}

// J1F64 returns the Bessel function of the first kind of order 1 of x, within 3 ULP.
func J1F64(x float64) float64 {
	a := math.Abs(x)
	y := float64(0)
	switch {
	case a < 2:
		y = j1SmallF64(a)
	case a < 5:
		y = float64(a * j1MidF64(math.FMA(a, a, -14.5)))
	default:
		y = besselFar1F64(a, 0)
	}
	if x < 0 && x >= -math.MaxFloat64 {
		y = -y
	}
	return y
}

// Y0F64 returns the Bessel function of the second kind of order 0 of x, within 3 ULP.
func Y0F64(x float64) float64 {
	if !(x > 0) {
		return besselEdgeF64(x)
	}
	if x < 5 {
		j, e := float64(0), float64(0)
		if x < 2 {
			z := float64(x * x)
			j, e = math.FMA(z, j0NearF64(z), 1), y0NearF64(z)
		} else {
			t := math.FMA(x, x, -14.5)
			j, e = j0MidF64(t), y0MidF64(t)
		}
		return math.FMA(float64(LogF64(x)*j), twoOverPiF64, e)
	}
	return besselFar0F64(x, 0)
}

// Y1F64 returns the Bessel function of the second kind of order 1 of x, within 4 ULP.
func Y1F64(x float64) float64 {
	if !(x > 0) {
		return besselEdgeF64(x)
	}
	if x < 5 {
		j, e := float64(0), float64(0)
		if x < 2 {
			j, e = j1SmallF64(x), y1NearF64(float64(x*x))
		} else {
			t := math.FMA(x, x, -14.5)
			j, e = float64(x*j1MidF64(t)), y1MidF64(t)
		}
		return math.FMA(float64(LogF64(x)*j), twoOverPiF64, math.FMA(x, e, -twoOverPiF64/x))
	}
	return besselFar1F64(x, 3)
}

// besselEdgeF64 returns the value of functions of the second kind for x that is not positive, or NaN.
func besselEdgeF64(x float64) float64 {
	if x == 0 {
		return math.Inf(-1)
	}
	return math.NaN()
}

// j1SmallF64 returns J1(x) for 0 <= x < 2.
func j1SmallF64(x float64) float64 {
	z := float64(x * x)
	return math.FMA(float64(x*z), j1NearF64(z), float64(0.5*x))
}

// besselFar0F64 returns, for x >= 5, Y0(x) and its like a quarter of a turn further for each of turns: J0(x) for 1.
func besselFar0F64(x float64, turns int64) float64 {
	w := 1 / x
	u := float64(w * w)
	return besselWaveF64(x, besselSize0F64(u), float64(w*besselLag0F64(u)), turns)
}

// besselFar1F64 returns, for x >= 5, J1(x) and its like a quarter of a turn further for each of turns: Y1(x) for 3.
func besselFar1F64(x float64, turns int64) float64 {
	w := 1 / x
	u := float64(w * w)
	return besselWaveF64(x, besselSize1F64(u), float64(w*besselLag1F64(u)), turns)
}

// besselWaveF64 returns size/sqrt(x) times the sine of x + turns*Pi/2 - Pi/4 - lag, for x >= 5 and |lag| < 0.1; 0 for infinities.
func besselWaveF64(x, size, lag float64, turns int64) float64 {
	n, hi, lo := reduceF64(x)
	d, e := sumF64(hi, -lag)
	eighth, low := -0x1.921fb54442d18p-1, -0x1.1a62633145c07p-55 // -Pi/4
	if d < 0 {
		eighth, low, n = -eighth, -low, n-1
	}
	r, f := sumF64(d, eighth)
	low += (lo + e) + f
	y := float64(size / math.Sqrt(x) * quadrantF64(n+turns, sinF64(r, low), cosF64(r, low)))
	if x > math.MaxFloat64 {
		y = 0
	}
	return y
}

// j0NearF64 returns (J0(x)-1)/z for z = x*x <= 4.
func j0NearF64(z float64) float64 {
	p := math.FMA(-0x1.2ee982443206fp-73, z, 0x1.53d588039b9b5p-64)
	p = math.FMA(p, z, -0x1.0b2799eeed8c5p-55)
	p = math.FMA(p, z, 0x1.522a138590548p-47)
	p = math.FMA(p, z, -0x1.522a43604132dp-39)
	p = math.FMA(p, z, 0x1.02e85c0777327p-31)
	p = math.FMA(p, z, -0x1.23456789a92bcp-24)
	p = math.FMA(p, z, 0x1.c71c71c71c6b1p-18)
	p = math.FMA(p, z, -0x1.c71c71c71c71cp-12)
	p = math.FMA(p, z, 0x1p-6)
	return math.FMA(p, z, -0x1p-2)
}

// j1NearF64 returns (J1(x)/x-1/2)/z for z = x*x <= 4.
func j1NearF64(z float64) float64 {
	p := math.FMA(0x1.c890a582c409bp-73, z, -0x1.40dc736101ff5p-70)
	p = math.FMA(p, z, -0x1.9f203b1ec5da5p-60)
	p = math.FMA(p, z, 0x1.2c75b09fb578ep-51)
	p = math.FMA(p, z, -0x1.5229d2c104201p-43)
	p = math.FMA(p, z, 0x1.27e4fa84bc2fbp-35)
	p = math.FMA(p, z, -0x1.845c8a0a522e2p-28)
	p = math.FMA(p, z, 0x1.6c16c16c1289ep-21)
	p = math.FMA(p, z, -0x1.c71c71c71c6a5p-15)
	p = math.FMA(p, z, 0x1.5555555555555p-9)
	return math.FMA(p, z, -0x1p-4)
}

// y0NearF64 returns Y0(x) - 2/Pi log(x) J0(x) for z = x*x <= 4.
func y0NearF64(z float64) float64 {
	p := math.FMA(0x1.878398dc84ea3p-62, z, -0x1.1dcc46bb0a595p-57)
	p = math.FMA(p, z, 0x1.2c3948e201c5bp-53)
	p = math.FMA(p, z, -0x1.38cdd9390b002p-46)
	p = math.FMA(p, z, 0x1.23af908ef8f18p-38)
	p = math.FMA(p, z, -0x1.a6eefa3bc1826p-31)
	p = math.FMA(p, z, 0x1.bce4a788ab57cp-24)
	p = math.FMA(p, z, -0x1.3e997944ffa3fp-17)
	p = math.FMA(p, z, 0x1.1a6206b7c0895p-11)
	p = math.FMA(p, z, -0x1.075b1bbf4148dp-6)
	p = math.FMA(p, z, 0x1.6bbcb4103428cp-3)
	return math.FMA(p, z, -0x1.2e4d699cbd01fp-4)
}

// y1NearF64 returns (Y1(x) - 2/Pi (log(x) J1(x) - 1/x)) / x for z = x*x <= 4.
func y1NearF64(z float64) float64 {
	p := math.FMA(0x1.9d11540b9acc8p-62, z, -0x1.5c6d62b0897a6p-58)
	p = math.FMA(p, z, -0x1.0108db3edc52bp-50)
	p = math.FMA(p, z, 0x1.29ec383c0c2dep-42)
	p = math.FMA(p, z, -0x1.f0cbd7b9bfe21p-35)
	p = math.FMA(p, z, 0x1.32e5a040a5a81p-27)
	p = math.FMA(p, z, -0x1.0a780abc2ab34p-20)
	p = math.FMA(p, z, 0x1.2c7dbffcbd502p-14)
	p = math.FMA(p, z, -0x1.835b97894b79cp-9)
	p = math.FMA(p, z, 0x1.bd3975c75b493p-5)
	return math.FMA(p, z, -0x1.91866143cbc8ap-3)
}

// j0MidF64 returns J0(x) for t = x*x - 14.5 and 2 <= x <= 5.
func j0MidF64(t float64) float64 {
	p := math.FMA(-0x1.7b5cadc06b461p-92, t, 0x1.e408d7475dabfp-83)
	p = math.FMA(p, t, -0x1.0a7f1227b71c6p-73)
	p = math.FMA(p, t, 0x1.e9adadb71db78p-65)
	p = math.FMA(p, t, -0x1.719674ffe02a4p-56)
	p = math.FMA(p, t, 0x1.c04204568265ep-48)
	p = math.FMA(p, t, -0x1.a8b51e2a0ca42p-40)
	p = math.FMA(p, t, 0x1.2ef3657f53f79p-32)
	p = math.FMA(p, t, -0x1.353f1b492254ep-25)
	p = math.FMA(p, t, 0x1.a2d9a7f35c52ep-19)
	p = math.FMA(p, t, -0x1.4b4548b926247p-13)
	p = math.FMA(p, t, 0x1.ccabf3792d0a7p-9)
	p = math.FMA(p, t, -0x1.4b3893afa618bp-10)
	return math.FMA(p, t, -0x1.9c4ef2571238fp-2)
}

// j1MidF64 returns J1(x)/x for t = x*x - 14.5 and 2 <= x <= 5.
func j1MidF64(t float64) float64 {
	p := math.FMA(-0x1.53b5c1ec71604p-94, t, 0x1.2d0ee0707697ep-87)
	p = math.FMA(p, t, -0x1.6a4e647569b6ep-78)
	p = math.FMA(p, t, 0x1.6e70e7c1288a5p-69)
	p = math.FMA(p, t, -0x1.320c77743b729p-60)
	p = math.FMA(p, t, 0x1.9fc943219c6b7p-52)
	p = math.FMA(p, t, -0x1.c042046acd00fp-44)
	p = math.FMA(p, t, 0x1.739e7a64e4d9bp-36)
	p = math.FMA(p, t, -0x1.c66d183ef3b13p-29)
	p = math.FMA(p, t, 0x1.828ee21b6ae1p-22)
	p = math.FMA(p, t, -0x1.a2d9a7f35c5afp-16)
	p = math.FMA(p, t, 0x1.f0e7ed15b936bp-11)
	p = math.FMA(p, t, -0x1.ccabf3792d0a5p-7)
	return math.FMA(p, t, 0x1.4b3893afa618bp-9)
}

// y0MidF64 returns Y0(x) - 2/Pi log(x) J0(x) for t = x*x - 14.5 and 2 <= x <= 5.
func y0MidF64(t float64) float64 {
	p := math.FMA(0x1.b2e44fe0932a1p-91, t, -0x1.ebcec82e04d2fp-82)
	p = math.FMA(p, t, 0x1.07c3efc2d8a0cp-72)
	p = math.FMA(p, t, -0x1.d5bd8e339736dp-64)
	p = math.FMA(p, t, 0x1.55f6f3642a6aep-55)
	p = math.FMA(p, t, -0x1.8d8c409c01f9ep-47)
	p = math.FMA(p, t, 0x1.65ec09c39c70ap-39)
	p = math.FMA(p, t, -0x1.df17185b3724ap-32)
	p = math.FMA(p, t, 0x1.c19914da7e3edp-25)
	p = math.FMA(p, t, -0x1.0d9b6e93e7092p-18)
	p = math.FMA(p, t, 0x1.5939847e5fdd9p-13)
	p = math.FMA(p, t, -0x1.f82d2adc6fe4p-10)
	p = math.FMA(p, t, -0x1.6bd682981037p-5)
	return math.FMA(p, t, 0x1.9dab2b3e10aeep-2)
}

// y1MidF64 returns (Y1(x) - 2/Pi (log(x) J1(x) - 1/x)) / x for t = x*x - 14.5 and 2 <= x <= 5.
func y1MidF64(t float64) float64 {
	p := math.FMA(0x1.1e07c60054685p-95, t, -0x1.5930b0bca0f8ap-86)
	p = math.FMA(p, t, 0x1.6d5ee4bdb1a55p-77)
	p = math.FMA(p, t, -0x1.653c8bf7b8cc8p-68)
	p = math.FMA(p, t, 0x1.208f96585373dp-59)
	p = math.FMA(p, t, -0x1.7912a9d6bf14dp-51)
	p = math.FMA(p, t, 0x1.84328da1621dfp-43)
	p = math.FMA(p, t, -0x1.3033ef6a40c07p-35)
	p = math.FMA(p, t, 0x1.5a3f1a2388fe1p-28)
	p = math.FMA(p, t, -0x1.0b36a7263251ap-21)
	p = math.FMA(p, t, 0x1.f3a3075c7554bp-16)
	p = math.FMA(p, t, -0x1.bf2e1bbe65a96p-11)
	p = math.FMA(p, t, 0x1.caf2ea06eb5c8p-9)
	return math.FMA(p, t, 0x1.340a68f56c6bbp-3)
}

// besselSize0F64 returns the modulus of J0(x) and Y0(x) times sqrt(x), for u = 1/(x*x) and x >= 5.
func besselSize0F64(u float64) float64 {
	p := math.FMA(0x1.a73aa2e88f54fp61, u, -0x1.4e1832f116f94p60)
	p = math.FMA(p, u, 0x1.e9cdacd5529dap57)
	p = math.FMA(p, u, -0x1.bb3b4b4a0a03p54)
	p = math.FMA(p, u, 0x1.15d26a5a7de73p51)
	p = math.FMA(p, u, -0x1.00f3bcc93f493p47)
	p = math.FMA(p, u, 0x1.6d814c28ca729p42)
	p = math.FMA(p, u, -0x1.9d36380d27cd8p37)
	p = math.FMA(p, u, 0x1.7fe63c9a6c9c7p32)
	p = math.FMA(p, u, -0x1.323b76fa9fafap27)
	p = math.FMA(p, u, 0x1.c0a8a691a69fbp21)
	p = math.FMA(p, u, -0x1.4ed003c977f51p16)
	p = math.FMA(p, u, 0x1.23ce86c2c0737p11)
	p = math.FMA(p, u, -0x1.54ab4cbbad4a8p6)
	p = math.FMA(p, u, 0x1.2aa4dbe86de4ep2)
	p = math.FMA(p, u, -0x1.bb860eb146aa6p-2)
	p = math.FMA(p, u, 0x1.524d94d8275bp-4)
	p = math.FMA(p, u, -0x1.9884533d3fa2p-5)
	return math.FMA(p, u, 0x1.9884533d4365p-1)
}

// besselLag0F64 returns x times what the phase of J0(x) and Y0(x) is behind x - 1Pi/4, for u = 1/(x*x) and x >= 5.
func besselLag0F64(u float64) float64 {
	p := math.FMA(0x1.1eb4af69cd69p65, u, -0x1.c3983a86aeb4p63)
	p = math.FMA(p, u, 0x1.4a10b8a5a581ap61)
	p = math.FMA(p, u, -0x1.298fb4abc951p58)
	p = math.FMA(p, u, 0x1.732fee6b02c89p54)
	p = math.FMA(p, u, -0x1.5501ae037a804p50)
	p = math.FMA(p, u, 0x1.e08396a328898p45)
	p = math.FMA(p, u, -0x1.0be402e93ccffp41)
	p = math.FMA(p, u, 0x1.e75e3aaa9c21bp35)
	p = math.FMA(p, u, -0x1.77e40ced4ac7dp30)
	p = math.FMA(p, u, 0x1.04a06645526fap25)
	p = math.FMA(p, u, -0x1.64334f01d342cp19)
	p = math.FMA(p, u, 0x1.1076a56355061p14)
	p = math.FMA(p, u, -0x1.0b23f0602f064p9)
	p = math.FMA(p, u, 0x1.778d038d18a7cp4)
	p = math.FMA(p, u, -0x1.a357f9a5d7262p0)
	p = math.FMA(p, u, 0x1.ad3332b0af29ap-3)
	p = math.FMA(p, u, -0x1.0aaaaaaa94f45p-4)
	return math.FMA(p, u, 0x1.ffffffffffffbp-4)
}

// besselSize1F64 returns the modulus of J1(x) and Y1(x) times sqrt(x), for u = 1/(x*x) and x >= 5.
func besselSize1F64(u float64) float64 {
	p := math.FMA(-0x1.db9709051c4edp61, u, 0x1.77896eee491e4p60)
	p = math.FMA(p, u, -0x1.1361a091f1ec4p58)
	p = math.FMA(p, u, 0x1.f2a1ce7af477cp54)
	p = math.FMA(p, u, -0x1.38beea72c2515p51)
	p = math.FMA(p, u, 0x1.21815539b1c0dp47)
	p = math.FMA(p, u, -0x1.9c5385ec809dcp42)
	p = math.FMA(p, u, 0x1.d30532ec7d555p37)
	p = math.FMA(p, u, -0x1.b32e4336bcbdfp32)
	p = math.FMA(p, u, 0x1.5cdbdd4da65f4p27)
	p = math.FMA(p, u, -0x1.01bf5c9ec976cp22)
	p = math.FMA(p, u, 0x1.8669ec908eceep16)
	p = math.FMA(p, u, -0x1.5cb1885a855e5p11)
	p = math.FMA(p, u, 0x1.a7328525aa35p6)
	p = math.FMA(p, u, -0x1.8b37d7a508d3bp2)
	p = math.FMA(p, u, 0x1.48fa405c859fdp-1)
	p = math.FMA(p, u, -0x1.3bf65854c9cadp-3)
	p = math.FMA(p, u, 0x1.32633e6df17f2p-3)
	return math.FMA(p, u, 0x1.9884533d43651p-1)
}

// besselLag1F64 returns x times what the phase of J1(x) and Y1(x) is behind x - 3Pi/4, for u = 1/(x*x) and x >= 5.
func besselLag1F64(u float64) float64 {
	p := math.FMA(-0x1.4227062e5488fp65, u, 0x1.fb91733c229cp63)
	p = math.FMA(p, u, -0x1.731b0e63b8cbap61)
	p = math.FMA(p, u, 0x1.4eb617281334p58)
	p = math.FMA(p, u, -0x1.a1c7656d4ddd8p54)
	p = math.FMA(p, u, 0x1.801fa18cf0a2ap50)
	p = math.FMA(p, u, -0x1.0ef2f81d30784p46)
	p = math.FMA(p, u, 0x1.2ea211e4c2c4fp41)
	p = math.FMA(p, u, -0x1.14071b9c7b283p36)
	p = math.FMA(p, u, 0x1.abab61c65f5c1p30)
	p = math.FMA(p, u, -0x1.2ac9f6173a031p25)
	p = math.FMA(p, u, 0x1.9dc8dbeb6e8e2p19)
	p = math.FMA(p, u, -0x1.439ed4586ce22p14)
	p = math.FMA(p, u, 0x1.48d5de638fe0dp9)
	p = math.FMA(p, u, -0x1.e9ed57bc3946fp4)
	p = math.FMA(p, u, 0x1.2f484165053e2p1)
	p = math.FMA(p, u, -0x1.7bcccc8403661p-2)
	p = math.FMA(p, u, 0x1.4ffffffff3e3bp-3)
	return math.FMA(p, u, -0x1.7ffffffffffffp-2)
}
