// Histogram, prefix sums, Collatz, SHA-256: integers only.
#include "args.h"

// p: bytes, bins. With VECTOR four histograms take turns, so that equal neighbours do not wait for each other.
void histogram(const args *a, int64_t lo, int64_t hi) {
	const uint8_t *data = P(uint8_t, 0);
	uint32_t *bins = a->p[1];
#ifndef VECTOR
	uint32_t local[256] = {0};
	for (int64_t i = lo; i < hi; i++) local[data[i]]++;
	for (int i = 0; i < 256; i++) __atomic_fetch_add(&bins[i], local[i], __ATOMIC_RELAXED);
#else
	uint32_t local[4][256] = {{0}};
	int64_t i = lo;
	for (; i + 4 <= hi; i += 4)
		for (int k = 0; k < 4; k++) local[k][data[i + k]]++;
	for (; i < hi; i++) local[0][data[i]]++;
	for (int k = 0; k < 256; k++)
		__atomic_fetch_add(&bins[k], local[0][k] + local[1][k] + local[2][k] + local[3][k], __ATOMIC_RELAXED);
#endif
}

#define SCAN 256

// p: numbers, sums. Items are groups of 256. With VECTOR the groups are cut into strips of sixteen, added up
// by a tree inside and one after another outside.
void prefix(const args *a, int64_t lo, int64_t hi) {
	const uint32_t *x = P(uint32_t, 0);
	uint32_t *restrict out = P(uint32_t, 1);
	for (int64_t g = lo; g < hi; g++) {
		uint32_t sum = 0;
#ifndef VECTOR
		for (int64_t i = g * SCAN; i < (g + 1) * SCAN; i++) out[i] = sum += x[i];
#else
		for (int64_t i = g * SCAN; i < (g + 1) * SCAN; i += LANES) {
			uint32_t s[2 * LANES] = {0}, v[LANES];
			memcpy(s + LANES, x + i, sizeof v);
			_Pragma("clang loop unroll(full)")
			for (int d = 1; d < LANES; d *= 2) {
				SIMD
				for (int l = 0; l < LANES; l++) v[l] = s[LANES + l] + s[LANES + l - d];
				memcpy(s + LANES, v, sizeof v);
			}
			SIMD
			for (int l = 0; l < LANES; l++) out[i + l] = v[l] + sum;
			sum += v[LANES - 1];
		}
#endif
	}
}

// p: steps.
void collatz(const args *a, int64_t lo, int64_t hi) {
	uint32_t *restrict out = P(uint32_t, 0);
#ifndef VECTOR
	for (int64_t i = lo; i < hi; i++) {
		uint32_t n = (uint32_t)(i + 1), steps = 0;
		for (; n != 1; steps++) n = n & 1 ? 3 * n + 1 : n / 2;
		out[i] = steps;
	}
#else
	for (int64_t i = lo; i < hi; i += LANES) {
		uint32_t n[LANES], steps[LANES], alive = 1;
		SIMD
		for (int l = 0; l < LANES; l++) n[l] = (uint32_t)(i + l + 1), steps[l] = 0;
		while (alive) {
			alive = 0;
			_Pragma("omp simd reduction(|:alive)")
			for (int l = 0; l < LANES; l++) {
				uint32_t on = n[l] != 1, next = n[l] & 1 ? 3 * n[l] + 1 : n[l] / 2;
				n[l] = on ? next : n[l];
				steps[l] += on;
				alive |= on;
			}
		}
		for (int l = 0; l < LANES && i + l < hi; l++) out[i + l] = steps[l];
	}
#endif
}

static const uint32_t rounds[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

INLINE uint32_t turn(uint32_t x, int n) { return x >> n | x << (32 - n); }

#ifdef VECTOR
#define WIDE LANES
#else
#define WIDE 1
#endif

// One block each of WIDE messages: word k of message l is w[k][l].
INLINE void compress(uint32_t state[8][WIDE], uint32_t w[16][WIDE]) {
	uint32_t s[8][WIDE];
	memcpy(s, state, sizeof s);
	for (int i = 0; i < 64; i++) {
		uint32_t *x = w[i & 15], *v = w[(i + 1) & 15], *u = w[(i + 14) & 15], *t = w[(i + 9) & 15], add = rounds[i];
		int later = i >= 16;
		if (later)
			SIMD
			for (int l = 0; l < WIDE; l++)
				x[l] += (turn(v[l], 7) ^ turn(v[l], 18) ^ v[l] >> 3) + t[l] + (turn(u[l], 17) ^ turn(u[l], 19) ^ u[l] >> 10);
		SIMD
		for (int l = 0; l < WIDE; l++) {
			uint32_t a = s[0][l], b = s[1][l], c = s[2][l], e = s[4][l];
			uint32_t t1 = s[7][l] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & s[5][l]) ^ (~e & s[6][l])) + add + x[l];
			uint32_t t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
			s[7][l] = s[6][l], s[6][l] = s[5][l], s[5][l] = e, s[4][l] = s[3][l] + t1;
			s[3][l] = c, s[2][l] = b, s[1][l] = a, s[0][l] = t1 + t2;
		}
	}
	for (int k = 0; k < 8; k++)
		for (int l = 0; l < WIDE; l++) state[k][l] += s[k][l];
}

// p: messages of sixteen words, digests of eight.
void sha256(const args *a, int64_t lo, int64_t hi) {
	static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
	const uint32_t(*messages)[16] = a->p[0];
	uint32_t(*restrict digests)[8] = a->p[1];
	for (int64_t i = lo; i < hi; i += WIDE) {
		uint32_t state[8][WIDE], w[16][WIDE];
		for (int k = 0; k < 8; k++)
			for (int l = 0; l < WIDE; l++) state[k][l] = start[k];
		for (int l = 0; l < WIDE; l++)
			for (int k = 0; k < 16; k++) w[k][l] = messages[i + l < hi ? i + l : hi - 1][k];
		compress(state, w);
		for (int k = 0; k < 16; k++)
			for (int l = 0; l < WIDE; l++) w[k][l] = k == 0 ? 1u << 31 : k == 15 ? 512 : 0;
		compress(state, w);
		for (int l = 0; l < WIDE && i + l < hi; l++)
			for (int k = 0; k < 8; k++) digests[i + l][k] = state[k][l];
	}
}
