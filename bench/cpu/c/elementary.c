// Elementary functions over arrays: the C library's, or with VECTOR its vector versions.
#include "args.h"

#define MAP(name, call)                                        \
	void name(const args *a, int64_t lo, int64_t hi) {     \
		const float *x = P(float, 0);                  \
		float *restrict out = P(float, 1);             \
		SIMD                                           \
		for (int64_t i = lo; i < hi; i++) out[i] = call(x[i]); \
	}

MAP(exp_array, expf)
MAP(log_array, logf)
MAP(sin_array, sinf)

void pow_array(const args *a, int64_t lo, int64_t hi) {
	const float *x = P(float, 0), *y = P(float, 1);
	float *restrict out = P(float, 2);
	SIMD
	for (int64_t i = lo; i < hi; i++) out[i] = powf(x[i], y[i]);
}
