package amd64

// cpuid and xgetbv are in detect_amd64.s.
func cpuid(leaf, sub uint32) (a, b, c, d uint32)
func xgetbv() (low, high uint32)

// Detect returns what this processor and system can do: Intel's manual, volume 1, section 14.3 and 15.2.
func Detect() Features {
	const (
		fma, osxsave, avx, f16c, popcnt, sse42 = 1 << 12, 1 << 27, 1 << 28, 1 << 29, 1 << 23, 1 << 20
		bmi1, avx2, bmi2                       = 1 << 3, 1 << 5, 1 << 8
		lzcnt                                  = 1 << 5
		f, dq, bw, vl                          = 1 << 16, 1 << 17, 1 << 30, 1 << 31
		ymm, zmm                               = 6, 6 | 7<<5 // of the state that the system saves
	)
	most, _, _, _ := cpuid(0, 0)
	extended, _, _, _ := cpuid(1<<31, 0)
	if most < 7 || extended < 1<<31|1 {
		return None
	}
	_, _, c1, _ := cpuid(1, 0)
	_, b7, _, _ := cpuid(7, 0)
	_, _, cx, _ := cpuid(1<<31|1, 0)
	has := func(reg, bits uint32) bool { return reg&bits == bits }
	if !has(c1, fma|osxsave|avx|f16c|popcnt|sse42) || !has(b7, bmi1|avx2|bmi2) || !has(cx, lzcnt) {
		return None
	}
	state, _ := xgetbv()
	switch {
	case !has(state, ymm):
		return None
	case has(state, zmm) && has(b7, f|dq|bw|vl):
		return AVX512
	}
	return AVX2
}
