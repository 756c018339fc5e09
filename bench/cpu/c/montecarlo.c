// A call priced by chance. f: stock, strike, drift, spread; n: key; p: sums.
#include "args.h"

#define DRAWS 16

INLINE float gain(const args *a, float factor) { return greater(a->f[0] * factor - a->f[1], 0); }

// philox is Philox-4x32 with ten rounds; c holds the counter, then the random words.
INLINE void philox(uint32_t k0, uint32_t k1, uint32_t *c) {
	for (int i = 0; i < 10; i++) {
		uint64_t p0 = (uint64_t)0xD2511F53 * c[0], p1 = (uint64_t)0xCD9E8D57 * c[2];
		uint32_t c1 = c[1], c3 = c[3];
		c[0] = (uint32_t)(p1 >> 32) ^ c1 ^ k0, c[1] = (uint32_t)p1;
		c[2] = (uint32_t)(p0 >> 32) ^ c3 ^ k1, c[3] = (uint32_t)p0;
		k0 += 0x9E3779B9, k1 += 0xBB67AE85;
	}
}

INLINE float pair(const args *a, uint32_t r, uint32_t s) {
	float u = (float)(int32_t)((r >> 8) + 1) * 0x1p-24f, angle = (float)(int32_t)(s >> 8) * 0x1p-24f * (2 * 3.14159265f);
	float radius = a->f[3] * sqrtf(-2 * logf(u));
	return gain(a, expf(a->f[2] + radius * sinf(angle))) + gain(a, expf(a->f[2] + radius * cosf(angle)));
}

#ifndef VECTOR
void monte_carlo(const args *a, int64_t lo, int64_t hi) {
	float *restrict out = P(float, 0);
	for (int64_t i = lo; i < hi; i++) {
		float sum = 0;
		for (uint32_t n = 0; n < DRAWS; n++) {
			uint32_t c[4] = {(uint32_t)i, n, 0, 0};
			philox((uint32_t)a->n[0], 0, c);
			sum += pair(a, c[0], c[1]) + pair(a, c[2], c[3]);
		}
		out[i] = sum;
	}
}
#else
void monte_carlo(const args *a, int64_t lo, int64_t hi) {
	float *restrict out = P(float, 0);
	uint32_t key = (uint32_t)a->n[0];
	for (int64_t i = lo; i < hi; i += LANES) {
		float sum[LANES] = {0};
		for (uint32_t n = 0; n < DRAWS; n++)
			SIMD
			for (int l = 0; l < LANES; l++) {
				uint32_t c[4] = {(uint32_t)i + (uint32_t)l, n, 0, 0};
				philox(key, 0, c);
				sum[l] += pair(a, c[0], c[1]) + pair(a, c[2], c[3]);
			}
		for (int l = 0; l < LANES && i + l < hi; l++) out[i + l] = sum[l];
	}
}
#endif
