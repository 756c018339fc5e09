package elem

// SinF32 returns the sine of x, within 1 ULP.
func SinF32(x float32) float32 {
	if x == 0 {
		return x
	}
	n, hi, lo := reduceF32(x)
	return quadrantF32(n, sinF32(hi, lo), cosF32(hi, lo))
}

// CosF32 returns the cosine of x, within 1 ULP.
func CosF32(x float32) float32 {
	n, hi, lo := reduceF32(x)
	return quadrantF32(n+1, sinF32(hi, lo), cosF32(hi, lo))
}

// SincosF32 returns SinF32(x) and CosF32(x).
func SincosF32(x float32) (sin, cos float32) {
	n, hi, lo := reduceF32(x)
	s, c := sinF32(hi, lo), cosF32(hi, lo)
	sin, cos = quadrantF32(n, s, c), quadrantF32(n+1, s, c)
	if x == 0 {
		sin = x
	}
	return sin, cos
}

// TanF32 returns the tangent of x, within 3 ULP.
func TanF32(x float32) float32 {
	if x == 0 {
		return x
	}
	n, hi, lo := reduceF32(x)
	s, c := sinF32(hi, lo), cosF32(hi, lo)
	if n&1 != 0 {
		return -c / s
	}
	return s / c
}

// SinF64 returns the sine of x, within 1 ULP.
func SinF64(x float64) float64 {
	if x == 0 {
		return x
	}
	n, hi, lo := reduceF64(x)
	return quadrantF64(n, sinF64(hi, lo), cosF64(hi, lo))
}

// CosF64 returns the cosine of x, within 1 ULP.
func CosF64(x float64) float64 {
	n, hi, lo := reduceF64(x)
	return quadrantF64(n+1, sinF64(hi, lo), cosF64(hi, lo))
}

// SincosF64 returns SinF64(x) and CosF64(x).
func SincosF64(x float64) (sin, cos float64) {
	n, hi, lo := reduceF64(x)
	s, c := sinF64(hi, lo), cosF64(hi, lo)
	sin, cos = quadrantF64(n, s, c), quadrantF64(n+1, s, c)
	if x == 0 {
		sin = x
	}
	return sin, cos
}

// TanF64 returns the tangent of x, within 2 ULP.
func TanF64(x float64) float64 {
	if x == 0 {
		return x
	}
	n, hi, lo := reduceF64(x)
	s, c := sinF64(hi, lo), cosF64(hi, lo)
	if n&1 != 0 {
		return -c / s
	}
	return s / c
}

// quadrantF32 returns the sine of r + n*Pi/2 from the sine and cosine of r.
func quadrantF32(n int32, s, c float32) float32 {
	if n&1 != 0 {
		s = c
	}
	if n&2 != 0 {
		return -s
	}
	return s
}

// quadrantF64 returns the sine of r + n*Pi/2 from the sine and cosine of r.
func quadrantF64(n int64, s, c float64) float64 {
	if n&1 != 0 {
		s = c
	}
	if n&2 != 0 {
		return -s
	}
	return s
}

// sinF32 returns the sine of x+y for |x| <= Pi/4 and y small beside it: minimax in x*x.
func sinF32(x, y float32) float32 {
	z := float32(x * x)
	p := float32(0x1.7c008ep-19*z) - 0x1.a05902p-13
	p = float32(p*z) + 0x1.111174p-7
	p = float32(p*z) - 0x1.555556p-3
	return x + (float32(float32(x*z)*p) + (y - float32(0.5*float32(z*y))))
}

// cosF32 returns the cosine of x+y for |x| <= Pi/4 and y small beside it: minimax in x*x.
func cosF32(x, y float32) float32 {
	z := float32(x * x)
	p := float32(0x1.99e0d2p-16*z) - 0x1.6c0c1ap-10
	p = float32(p*z) + 0x1.55554ap-5
	h := float32(0.5 * z)
	w := 1 - h
	return w + (((1 - w) - h) + (float32(float32(z*z)*p) - float32(x*y)))
}

// sinF64 returns the sine of x+y for |x| <= Pi/4 and y small beside it: minimax in x*x.
func sinF64(x, y float64) float64 {
	z := float64(x * x)
	p := float64(0x1.5d88e20cef117p-33*z) - 0x1.ae5e444c074f9p-26
	p = float64(p*z) + 0x1.71de354dbf0dp-19
	p = float64(p*z) - 0x1.a01a019be2f4fp-13
	p = float64(p*z) + 0x1.111111110f715p-7
	p = float64(p*z) - 0x1.5555555555548p-3
	return x + (float64(float64(x*z)*p) + (y - float64(0.5*float64(z*y))))
}

// cosF64 returns the cosine of x+y for |x| <= Pi/4 and y small beside it: minimax in x*x.
func cosF64(x, y float64) float64 {
	z := float64(x * x)
	p := float64(-0x1.8fa3c3a771f16p-37*z) + 0x1.1ee9d7950e541p-29
	p = float64(p*z) - 0x1.27e4f7ed03edcp-22
	p = float64(p*z) + 0x1.a01a019c8b2c8p-16
	p = float64(p*z) - 0x1.6c16c16c15003p-10
	p = float64(p*z) + 0x1.555555555554bp-5
	h := float64(0.5 * z)
	w := 1 - h
	return w + (((1 - w) - h) + (float64(float64(z*z)*p) - float64(x*y)))
}
