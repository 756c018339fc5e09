// The wave equation. f: weights by distance; n: edge of the cube; p: speed, now, before, after. Items are planes of the inside.
#include "args.h"

#define REACH 3

void stencil(const args *a, int64_t lo, int64_t hi) {
	const float *speed = P(float, 0), *now = P(float, 1), *before = P(float, 2);
	float *restrict after = P(float, 3);
	const float *c = a->f;
	float c0 = c[0], c1 = c[1], c2 = c[2], c3 = c[3];
	int64_t n = a->n[0], m = n * n;
	for (int64_t z = lo + REACH; z < hi + REACH; z++)
		for (int64_t y = REACH; y < n - REACH; y++) {
			const float *p = now + (z * n + y) * n, *s = speed + (z * n + y) * n, *b = before + (z * n + y) * n;
			float *restrict out = after + (z * n + y) * n;
			SIMD
			for (int64_t x = REACH; x < n - REACH; x++) {
				float sum = c0 * p[x] +
					c1 * (p[x - 1] + p[x + 1] + p[x - n] + p[x + n] + p[x - m] + p[x + m]) +
					c2 * (p[x - 2] + p[x + 2] + p[x - 2 * n] + p[x + 2 * n] + p[x - 2 * m] + p[x + 2 * m]) +
					c3 * (p[x - 3] + p[x + 3] + p[x - 3 * n] + p[x + 3 * n] + p[x - 3 * m] + p[x + 3 * m]);
				out[x] = 2 * p[x] - b[x] + s[x] * sum;
			}
		}
}
