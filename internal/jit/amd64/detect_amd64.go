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

// LastCache returns the size in bytes of the last level of cache that a processor has: Intel's manual, volume 2, CPUID leaf 4; AMD's, volume 3, function
// 8000_001D. It is 32 MiB where the processor does not say.
func LastCache() int64 {
	const unknown = 32 << 20
	most, _, _, _ := cpuid(0, 0)
	extended, _, _, _ := cpuid(1<<31, 0)
	size := int64(0)
	for _, leaf := range []uint32{4, 1<<31 | 0x1d} {
		if leaf < 1<<31 && most < leaf || leaf >= 1<<31 && extended < leaf {
			continue
		}
		for sub := range uint32(8) {
			a, b, c, _ := cpuid(leaf, sub)
			if a&31 == 0 {
				break
			}
			size = max(size, int64(b>>22+1)*int64(b>>12&1023+1)*int64(b&4095+1)*(int64(c)+1))
		}
		if size > 0 {
			return size
		}
	}
	return unknown
}
