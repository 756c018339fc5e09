// saxpy and triad; SIMD changes nothing in them that -O3 would not do.
#include "args.h"

void saxpy(const args *a, int64_t lo, int64_t hi) {
	const float *x = P(float, 0);
	float *restrict y = P(float, 1);
	float f = a->f[0];
	for (int64_t i = lo; i < hi; i++) y[i] += f * x[i];
}

void triad(const args *a, int64_t lo, int64_t hi) {
	float *restrict x = P(float, 0);
	const float *y = P(float, 1), *z = P(float, 2);
	float f = a->f[0];
	for (int64_t i = lo; i < hi; i++) x[i] = y[i] + f * z[i];
}

// The passes: n[0] rounds over blocks of n[1] elements. The empty asm keeps rounds apart.
void saxpy_passes(const args *a, int64_t lo, int64_t hi) {
	for (int64_t g = lo; g < hi; g++)
		for (int64_t r = 0; r < a->n[0]; r++) {
			saxpy(a, g * a->n[1], (g + 1) * a->n[1]);
			__asm__ volatile("" ::: "memory");
		}
}

void triad_passes(const args *a, int64_t lo, int64_t hi) {
	for (int64_t g = lo; g < hi; g++)
		for (int64_t r = 0; r < a->n[0]; r++) {
			triad(a, g * a->n[1], (g + 1) * a->n[1]);
			__asm__ volatile("" ::: "memory");
		}
}
