// Matrices by tiles. n: edge; p: a, b, c. Items are rows of tiles of 16.
#include "args.h"

#define TILE 16

#ifndef VECTOR
void matmul(const args *a, int64_t lo, int64_t hi) {
	const float *l = P(float, 0), *r = P(float, 1);
	float *restrict out = P(float, 2);
	int64_t n = a->n[0];
	for (int64_t y0 = lo * TILE; y0 < hi * TILE; y0 += TILE)
		for (int64_t x0 = 0; x0 < n; x0 += TILE) {
			float sum[TILE][TILE] = {{0}};
			for (int64_t k0 = 0; k0 < n; k0 += TILE)
				for (int y = 0; y < TILE; y++)
					for (int k = 0; k < TILE; k++)
						for (int x = 0; x < TILE; x++) sum[y][x] += l[(y0 + y) * n + k0 + k] * r[(k0 + k) * n + x0 + x];
			for (int y = 0; y < TILE; y++) memcpy(&out[(y0 + y) * n + x0], sum[y], sizeof sum[y]);
		}
}
#else
// The same tiles, with eight rows at a time of sums that stay in registers all along k.
#define ROWS 8

void matmul(const args *a, int64_t lo, int64_t hi) {
	const float *l = P(float, 0), *r = P(float, 1);
	float *restrict out = P(float, 2);
	int64_t n = a->n[0];
	for (int64_t y0 = lo * TILE; y0 < hi * TILE; y0 += ROWS)
		for (int64_t x0 = 0; x0 < n; x0 += TILE) {
			lanes sum[ROWS] = {{0}};
			const float *from = l + y0 * n;
			for (int64_t k = 0; k < n; k++) {
				lanes v = *(const lanes *)&r[k * n + x0];
				_Pragma("clang loop unroll(full)")
				for (int y = 0; y < ROWS; y++) sum[y] += from[y * n + k] * v;
			}
			_Pragma("clang loop unroll(full)")
			for (int y = 0; y < ROWS; y++) *(lanes *)&out[(y0 + y) * n + x0] = sum[y];
		}
}
#endif
