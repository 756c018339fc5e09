package kernel

import "github.com/dotcompute/dotcompute/kernel/internal/elem"

// The bounds and methods of these functions are stated in package elem; special cases are those of
// package math.

// Exp returns e**x.
func Exp[T Float](x T) T {
	if single[T]() {
		return T(elem.ExpF32(float32(x)))
	}
	return T(elem.ExpF64(float64(x)))
}

// Exp2 returns 2**x.
func Exp2[T Float](x T) T {
	if single[T]() {
		return T(elem.Exp2F32(float32(x)))
	}
	return T(elem.Exp2F64(float64(x)))
}

// Expm1 returns e**x - 1, accurate near zero.
func Expm1[T Float](x T) T {
	if single[T]() {
		return T(elem.Expm1F32(float32(x)))
	}
	return T(elem.Expm1F64(float64(x)))
}

// Log returns the natural logarithm of x.
func Log[T Float](x T) T {
	if single[T]() {
		return T(elem.LogF32(float32(x)))
	}
	return T(elem.LogF64(float64(x)))
}

// Log2 returns the binary logarithm of x.
func Log2[T Float](x T) T {
	if single[T]() {
		return T(elem.Log2F32(float32(x)))
	}
	return T(elem.Log2F64(float64(x)))
}

// Log10 returns the decimal logarithm of x.
func Log10[T Float](x T) T {
	if single[T]() {
		return T(elem.Log10F32(float32(x)))
	}
	return T(elem.Log10F64(float64(x)))
}

// Log1p returns the natural logarithm of 1+x, accurate near zero.
func Log1p[T Float](x T) T {
	if single[T]() {
		return T(elem.Log1pF32(float32(x)))
	}
	return T(elem.Log1pF64(float64(x)))
}

// Sin returns the sine of x radians.
func Sin[T Float](x T) T {
	if single[T]() {
		return T(elem.SinF32(float32(x)))
	}
	return T(elem.SinF64(float64(x)))
}

// Cos returns the cosine of x radians.
func Cos[T Float](x T) T {
	if single[T]() {
		return T(elem.CosF32(float32(x)))
	}
	return T(elem.CosF64(float64(x)))
}

// Tan returns the tangent of x radians.
func Tan[T Float](x T) T {
	if single[T]() {
		return T(elem.TanF32(float32(x)))
	}
	return T(elem.TanF64(float64(x)))
}

// Asin returns the arcsine of x in radians.
func Asin[T Float](x T) T {
	if single[T]() {
		return T(elem.AsinF32(float32(x)))
	}
	return T(elem.AsinF64(float64(x)))
}

// Acos returns the arccosine of x in radians.
func Acos[T Float](x T) T {
	if single[T]() {
		return T(elem.AcosF32(float32(x)))
	}
	return T(elem.AcosF64(float64(x)))
}

// Atan returns the arctangent of x in radians.
func Atan[T Float](x T) T {
	if single[T]() {
		return T(elem.AtanF32(float32(x)))
	}
	return T(elem.AtanF64(float64(x)))
}

// Sinh returns the hyperbolic sine of x.
func Sinh[T Float](x T) T {
	if single[T]() {
		return T(elem.SinhF32(float32(x)))
	}
	return T(elem.SinhF64(float64(x)))
}

// Cosh returns the hyperbolic cosine of x.
func Cosh[T Float](x T) T {
	if single[T]() {
		return T(elem.CoshF32(float32(x)))
	}
	return T(elem.CoshF64(float64(x)))
}

// Tanh returns the hyperbolic tangent of x.
func Tanh[T Float](x T) T {
	if single[T]() {
		return T(elem.TanhF32(float32(x)))
	}
	return T(elem.TanhF64(float64(x)))
}

// Asinh returns the inverse hyperbolic sine of x.
func Asinh[T Float](x T) T {
	if single[T]() {
		return T(elem.AsinhF32(float32(x)))
	}
	return T(elem.AsinhF64(float64(x)))
}

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh[T Float](x T) T {
	if single[T]() {
		return T(elem.AcoshF32(float32(x)))
	}
	return T(elem.AcoshF64(float64(x)))
}

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh[T Float](x T) T {
	if single[T]() {
		return T(elem.AtanhF32(float32(x)))
	}
	return T(elem.AtanhF64(float64(x)))
}

// Cbrt returns the cube root of x.
func Cbrt[T Float](x T) T {
	if single[T]() {
		return T(elem.CbrtF32(float32(x)))
	}
	return T(elem.CbrtF64(float64(x)))
}

// Erf returns the error function of x.
func Erf[T Float](x T) T {
	if single[T]() {
		return T(elem.ErfF32(float32(x)))
	}
	return T(elem.ErfF64(float64(x)))
}

// Erfc returns 1 - Erf(x), accurate where that is small.
func Erfc[T Float](x T) T {
	if single[T]() {
		return T(elem.ErfcF32(float32(x)))
	}
	return T(elem.ErfcF64(float64(x)))
}

// Gamma returns the gamma function of x.
func Gamma[T Float](x T) T {
	if single[T]() {
		return T(elem.GammaF32(float32(x)))
	}
	return T(elem.GammaF64(float64(x)))
}

// Pow returns x**y.
func Pow[T Float](x, y T) T {
	if single[T]() {
		return T(elem.PowF32(float32(x), float32(y)))
	}
	return T(elem.PowF64(float64(x), float64(y)))
}

// Atan2 returns the angle of the point (x, y) in radians, in [-Pi, Pi].
func Atan2[T Float](y, x T) T {
	if single[T]() {
		return T(elem.Atan2F32(float32(y), float32(x)))
	}
	return T(elem.Atan2F64(float64(y), float64(x)))
}

// Hypot returns Sqrt(x*x + y*y) without needless overflow or underflow.
func Hypot[T Float](x, y T) T {
	if single[T]() {
		return T(elem.HypotF32(float32(x), float32(y)))
	}
	return T(elem.HypotF64(float64(x), float64(y)))
}

// Sincos returns Sin(x) and Cos(x).
func Sincos[T Float](x T) (sin, cos T) {
	if single[T]() {
		s, c := elem.SincosF32(float32(x))
		return T(s), T(c)
	}
	s, c := elem.SincosF64(float64(x))
	return T(s), T(c)
}

// Lgamma returns the natural logarithm of the magnitude of Gamma(x), and the sign of Gamma(x).
func Lgamma[T Float](x T) (lgamma T, sign int) {
	if single[T]() {
		return T(elem.LgammaF32(float32(x))), int(elem.LgammasignF32(float32(x)))
	}
	return T(elem.LgammaF64(float64(x))), int(elem.LgammasignF64(float64(x)))
}

// Erfinv returns the inverse of Erf of x.
func Erfinv[T Float](x T) T {
	if single[T]() {
		return T(elem.ErfinvF32(float32(x)))
	}
	return T(elem.ErfinvF64(float64(x)))
}

// Erfcinv returns the inverse of Erfc of x.
func Erfcinv[T Float](x T) T {
	if single[T]() {
		return T(elem.ErfcinvF32(float32(x)))
	}
	return T(elem.ErfcinvF64(float64(x)))
}

// J0 returns the Bessel function of the first kind of order 0 of x.
func J0[T Float](x T) T {
	if single[T]() {
		return T(elem.J0F32(float32(x)))
	}
	return T(elem.J0F64(float64(x)))
}

// J1 returns the Bessel function of the first kind of order 1 of x.
func J1[T Float](x T) T {
	if single[T]() {
		return T(elem.J1F32(float32(x)))
	}
	return T(elem.J1F64(float64(x)))
}

// Y0 returns the Bessel function of the second kind of order 0 of x.
func Y0[T Float](x T) T {
	if single[T]() {
		return T(elem.Y0F32(float32(x)))
	}
	return T(elem.Y0F64(float64(x)))
}

// Y1 returns the Bessel function of the second kind of order 1 of x.
func Y1[T Float](x T) T {
	if single[T]() {
		return T(elem.Y1F32(float32(x)))
	}
	return T(elem.Y1F64(float64(x)))
}

// Jn returns the Bessel function of the first kind of order n of x. It takes as many steps as the smaller
// of n and Abs(x), and gives NaN from 2**20 steps on.
func Jn[T Float](n int, x T) T {
	if single[T]() {
		return T(elem.JnF32(float32(x), int64(n)))
	}
	return T(elem.JnF64(float64(x), int64(n)))
}

// Yn returns the Bessel function of the second kind of order n of x. It takes as many steps as the smaller
// of n and Abs(x), and gives NaN from 2**20 steps on.
func Yn[T Float](n int, x T) T {
	if single[T]() {
		return T(elem.YnF32(float32(x), int64(n)))
	}
	return T(elem.YnF64(float64(x), int64(n)))
}
