// A separable blur. f: weights; n: width; p: source with a border, what lies between, result. Items are rows.
#include "args.h"

#define RADIUS 8
#define TAPS (2 * RADIUS + 1)

void blur_rows(const args *a, int64_t lo, int64_t hi) {
	const float *source = P(float, 0);
	float *restrict between = P(float, 1);
	int64_t w = a->n[0];
	for (int64_t y = lo; y < hi; y++) {
		const float *from = source + y * (w + 2 * RADIUS);
		float *restrict to = between + y * w;
		SIMD
		for (int64_t x = 0; x < w; x++) {
			float sum = 0;
			for (int k = 0; k < TAPS; k++) sum += a->f[k] * from[x + k];
			to[x] = sum;
		}
	}
}

void blur_columns(const args *a, int64_t lo, int64_t hi) {
	const float *between = P(float, 1);
	float *restrict out = P(float, 2);
	int64_t w = a->n[0];
	for (int64_t y = lo; y < hi; y++) {
		const float *from = between + y * w;
		float *restrict to = out + y * w;
		SIMD
		for (int64_t x = 0; x < w; x++) {
			float sum = 0;
			for (int k = 0; k < TAPS; k++) sum += a->f[k] * from[k * w + x];
			to[x] = sum;
		}
	}
}
