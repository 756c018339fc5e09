// Package rand makes random numbers inside kernels: numbers that follow from a key and a counter
// alone, so that every invocation computes its own without state, and the same on every device.
//
// The key names the stream (a seed), the counter the place in it (an index of the grid, a step, or
// both). Equal key and counter give equal numbers; different ones, numbers that pass the statistical
// tests that the generator's authors ran. Nothing here is fit for cryptography.
//
// The functions are written in the kernel language; they are pure and safe for concurrent use.
package rand

import "github.com/dotcompute/dotcompute/kernel"

// Philox4x32 is the Philox-4x32 bijection with 10 rounds (Salmon, Moraes, Dror and Shaw: Parallel
// Random Numbers: As Easy as 1, 2, 3; SC 2011): four random words from a key and a counter.
func Philox4x32(key [2]uint32, counter [4]uint32) [4]uint32 {
	const (
		multiplier0, multiplier1 = 0xD2511F53, 0xCD9E8D57
		weyl0, weyl1             = 0x9E3779B9, 0xBB67AE85 // the golden ratio; the square root of 3, less 1
	)
	k0, k1 := key[0], key[1]
	c0, c1, c2, c3 := counter[0], counter[1], counter[2], counter[3]
	for range 10 {
		p0 := multiplier0 * uint64(c0)
		p1 := multiplier1 * uint64(c2)
		c0, c1, c2, c3 = uint32(p1>>32)^c1^k0, uint32(p1), uint32(p0>>32)^c3^k1, uint32(p0)
		k0 += weyl0
		k1 += weyl1
	}
	return [4]uint32{c0, c1, c2, c3}
}

// Uint32x4 returns the four random words of key and counter, each given as 64 bits, low word first;
// the upper half of Philox's counter is zero.
func Uint32x4(key, counter uint64) [4]uint32 {
	return Philox4x32([2]uint32{uint32(key), uint32(key >> 32)}, [4]uint32{uint32(counter), uint32(counter >> 32), 0, 0})
}

// Float32 returns a random number in [0, 1): a multiple of 2**-24 from the first word of Uint32x4.
func Float32(key, counter uint64) float32 {
	return float32(Uint32x4(key, counter)[0]>>8) * 0x1p-24
}

// Float64 returns a random number in [0, 1): a multiple of 2**-53 from the first two words of Uint32x4.
func Float64(key, counter uint64) float64 {
	r := Uint32x4(key, counter)
	return float64((uint64(r[1])<<32|uint64(r[0]))>>11) * 0x1p-53
}

// Normal32 returns two independent random numbers of the standard normal distribution, by the method of
// Box and Muller (1958), from the first two words of Uint32x4. Their magnitude is at most 5.77.
func Normal32(key, counter uint64) (float32, float32) {
	r := Uint32x4(key, counter)
	// In (0, 1], so that the logarithm is finite.
	u := float32(r[0]>>8+1) * 0x1p-24
	angle := float32(r[1]>>8) * 0x1p-24 * 6.2831855
	radius := kernel.Sqrt(-2 * kernel.Log(u))
	sin, cos := kernel.Sincos(angle)
	return float32(radius * cos), float32(radius * sin)
}
