// The Mandelbrot set. f: corner x, y, step; n: limit, width; p: iterations. Items are rows.
#include "args.h"

#ifndef VECTOR
void mandelbrot(const args *a, int64_t lo, int64_t hi) {
	int32_t *restrict out = P(int32_t, 0);
	int32_t limit = a->n[0];
	int64_t w = a->n[1];
	for (int64_t row = lo; row < hi; row++)
		for (int64_t col = 0; col < w; col++) {
			float cx = a->f[0] + (float)col * a->f[2], cy = a->f[1] + (float)row * a->f[2], x = 0, y = 0;
			int32_t n = 0;
			for (; n < limit; n++) {
				float xx = x * x, yy = y * y;
				if (xx + yy > 4) break;
				y = 2 * x * y + cy;
				x = xx - yy + cx;
			}
			out[row * w + col] = n;
		}
}
#else
// A block of pixels goes on until all of it has escaped; those that have keep still.
void mandelbrot(const args *a, int64_t lo, int64_t hi) {
	int32_t *restrict out = P(int32_t, 0);
	int32_t limit = a->n[0];
	int64_t w = a->n[1];
	for (int64_t row = lo; row < hi; row++)
		for (int64_t col = 0; col < w; col += LANES) {
			float cx[LANES], cy = a->f[1] + (float)row * a->f[2], x[LANES], y[LANES];
			int32_t n[LANES];
			SIMD
			for (int l = 0; l < LANES; l++) {
				cx[l] = a->f[0] + (float)(int32_t)(col + l) * a->f[2];
				x[l] = y[l] = 0;
				n[l] = 0;
			}
			for (int32_t k = 0; k < limit; k++) {
				int32_t alive = 0;
				_Pragma("omp simd reduction(|:alive)")
				for (int l = 0; l < LANES; l++) {
					float xx = x[l] * x[l], yy = y[l] * y[l];
					int32_t in = xx + yy <= 4;
					n[l] += in;
					alive |= in;
					float ny = 2 * x[l] * y[l] + cy, nx = xx - yy + cx[l];
					y[l] = in ? ny : y[l];
					x[l] = in ? nx : x[l];
				}
				if (!alive) break;
			}
			for (int l = 0; l < LANES && col + l < w; l++) out[row * w + col + l] = n[l];
		}
}
#endif
