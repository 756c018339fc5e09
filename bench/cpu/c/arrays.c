// Arrays of structs, gathers, bytes.
#include "args.h"

// f: three rows and a shift; p: points, results.
void transform(const args *a, int64_t lo, int64_t hi) {
	const vec3 *points = P(vec3, 0);
	vec3 *restrict out = P(vec3, 1);
	const float *f = a->f;
	SIMD
	for (int64_t i = lo; i < hi; i++) {
		float x = points[i].x, y = points[i].y, z = points[i].z;
		out[i].x = f[0] * x + f[1] * y + f[2] * z + f[9];
		out[i].y = f[3] * x + f[4] * y + f[5] * z + f[10];
		out[i].z = f[6] * x + f[7] * y + f[8] * z + f[11];
	}
}

// p: indices, table, results.
void gather(const args *a, int64_t lo, int64_t hi) {
	const int32_t *at = P(int32_t, 0);
	const float *table = P(float, 1);
	float *restrict out = P(float, 2);
	SIMD
	for (int64_t i = lo; i < hi; i++) out[i] = table[at[i]];
}

// n: limit; p: source, result.
void threshold(const args *a, int64_t lo, int64_t hi) {
	const uint8_t *source = P(uint8_t, 0);
	uint8_t *restrict out = P(uint8_t, 1);
	uint8_t limit = (uint8_t)a->n[0];
	SIMD
	for (int64_t i = lo; i < hi; i++) out[i] = source[i] > limit ? 255 : 0;
}
