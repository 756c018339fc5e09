package kernels

import (
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
)

// The constants of FIPS 180-4: fractions of the cube roots, and for the state
// of the square roots, of the first primes.
var rounds = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

// compress adds one block of 64 bytes to the state. It overwrites the block.
func compress(state *[8]uint32, w *[16]uint32) {
	a, b, c, d, e, f, g, h := state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
	for i := range 64 {
		if i >= 16 {
			v, u := w[(i+1)&15], w[(i+14)&15]
			s0 := bits.RotateLeft32(v, -7) ^ bits.RotateLeft32(v, -18) ^ v>>3
			s1 := bits.RotateLeft32(u, -17) ^ bits.RotateLeft32(u, -19) ^ u>>10
			w[i&15] += s0 + w[(i+9)&15] + s1
		}
		s1 := bits.RotateLeft32(e, -6) ^ bits.RotateLeft32(e, -11) ^ bits.RotateLeft32(e, -25)
		t1 := h + s1 + (e&f ^ ^e&g) + rounds[i] + w[i&15]
		s0 := bits.RotateLeft32(a, -2) ^ bits.RotateLeft32(a, -13) ^ bits.RotateLeft32(a, -22)
		t2 := s0 + (a&b ^ a&c ^ b&c)
		a, b, c, d, e, f, g, h = t1+t2, a, b, c, d+t1, e, f, g
	}
	state[0] += a
	state[1] += b
	state[2] += c
	state[3] += d
	state[4] += e
	state[5] += f
	state[6] += g
	state[7] += h
}

// digest hashes a message of 64 bytes, given as words, high byte first.
func digest(message *[16]uint32) [8]uint32 {
	state := [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}
	block := *message
	compress(&state, &block)
	block = [16]uint32{0: 1 << 31, 15: 512}
	compress(&state, &block)
	return state
}

// sha256 hashes messages of 64 bytes (FIPS 180-4).
//
//dotcompute:kernel
func sha256(t kernel.Thread, messages [][16]uint32, digests [][8]uint32) {
	i := t.X()
	digests[i] = digest(&messages[i])
}

//dotcompute:kernel unchecked
func sha256Unchecked(t kernel.Thread, messages [][16]uint32, digests [][8]uint32) {
	sha256(t, messages, digests)
}

// Sha256Plain is sha256 in plain Go, without the processor's own instructions for it.
func Sha256Plain(messages [][16]uint32, digests [][8]uint32, lo, hi int) {
	for i := lo; i < hi; i++ {
		digests[i] = digest(&messages[i])
	}
}
