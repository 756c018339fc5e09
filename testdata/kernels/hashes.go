package kernels

import (
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
)

var sha256K = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

// digest is the state of SHA-256.
type digest [8]uint32

// block folds 16 words into the state (FIPS 180-4, section 6.2.2).
func (h *digest) block(m *[16]uint32) {
	var w [64]uint32
	for i := range w {
		if i < 16 {
			w[i] = m[i]
			continue
		}
		s0 := bits.RotateLeft32(w[i-15], -7) ^ bits.RotateLeft32(w[i-15], -18) ^ w[i-15]>>3
		s1 := bits.RotateLeft32(w[i-2], -17) ^ bits.RotateLeft32(w[i-2], -19) ^ w[i-2]>>10
		w[i] = w[i-16] + s0 + w[i-7] + s1
	}
	v := *h
	for i := range w {
		s1 := bits.RotateLeft32(v[4], -6) ^ bits.RotateLeft32(v[4], -11) ^ bits.RotateLeft32(v[4], -25)
		ch := v[4]&v[5] ^ ^v[4]&v[6]
		t1 := v[7] + s1 + ch + sha256K[i] + w[i]
		s0 := bits.RotateLeft32(v[0], -2) ^ bits.RotateLeft32(v[0], -13) ^ bits.RotateLeft32(v[0], -22)
		maj := v[0]&v[1] ^ v[0]&v[2] ^ v[1]&v[2]
		v = digest{t1 + s0 + maj, v[0], v[1], v[2], v[3] + t1, v[4], v[5], v[6]}
	}
	for i := range h {
		h[i] += v[i]
	}
}

// sha256 hashes a message of at most 55 bytes for each invocation.
//
//dotcompute:kernel
func sha256(t kernel.Thread, msg []uint8, size int, out []uint32) {
	i := t.X()
	m := msg[i*size : (i+1)*size]
	var words [16]uint32
	for k, b := range m {
		words[k/4] |= uint32(b) << (24 - 8*(k%4))
	}
	words[len(m)/4] |= 0x80 << (24 - 8*(len(m)%4))
	words[15] = uint32(len(m) * 8)
	h := digest{
		0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
	}
	h.block(&words)
	for k, v := range h {
		out[8*i+k] = v
	}
}

// crc32 computes the IEEE checksum bit by bit.
//
//dotcompute:kernel
func crc32(t kernel.Thread, data []uint8, size int, out []uint32) {
	i := t.X()
	c := ^uint32(0)
	for _, b := range data[i*size:][:size] {
		c ^= uint32(b)
		for range 8 {
			c = c>>1 ^ 0xedb88320&-(c&1)
		}
	}
	out[i] = ^c
}

// fnv hashes with 64-bit multiplication.
//
//dotcompute:kernel
func fnv(t kernel.Thread, data []uint8, size int, out []uint64) {
	i := t.X()
	h := uint64(14695981039346656037)
	for k := i * size; k < (i+1)*size; k++ {
		h ^= uint64(data[k])
		h *= 1099511628211
	}
	out[i] = h
}

// perlin computes gradient noise (Perlin 2002) with a hash for the table.
//
//dotcompute:kernel
func perlin(t kernel.Thread, step float32, out []float32) {
	i := t.X()
	x, y := float32(i%8)*step, float32(i/8)*step
	x0, y0 := kernel.Floor(x), kernel.Floor(y)
	fx, fy := x-x0, y-y0
	xi, yi := int32(x0), int32(y0)
	u, v := fade(fx), fade(fy)
	top := lerp(gradient(xi, yi, fx, fy), gradient(xi+1, yi, fx-1, fy), u)
	bottom := lerp(gradient(xi, yi+1, fx, fy-1), gradient(xi+1, yi+1, fx-1, fy-1), u)
	out[i] = lerp(top, bottom, v)
}

func fade(t float32) float32 {
	return float32(t*t*t) * (float32(t*(float32(t*6)-15)) + 10)
}

func lerp(a, b, t float32) float32 { return a + float32(t*(b-a)) }

func gradient(xi, yi int32, x, y float32) float32 {
	h := uint32(xi)*0x9e3779b1 ^ uint32(yi)*0x85ebca6b
	h ^= h >> 15
	h *= 0x2c1b3c6d
	switch h >> 30 {
	case 0:
		return x + y
	case 1:
		return x - y
	case 2:
		return -x + y
	}
	return -x - y
}

// xorshift steps a generator a different number of times in each invocation.
//
//dotcompute:kernel
func xorshift(t kernel.Thread, seed []uint64, out []uint64) {
	i := t.X()
	s := seed[i] | 1
	for range i + 1 {
		s ^= s << 13
		s ^= s >> 7
		s ^= s << 17
	}
	out[i] = s
}
