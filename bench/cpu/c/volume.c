// A volume renderer. f: from; n: edge of the cube, width, height; p: cloud, light. Items are rows.
#include "args.h"

INLINE float lerp(float t, float a, float b) { return a + t * (b - a); }

INLINE float density(float x, float y, float z, int32_t n, const float *cloud) {
	int32_t ix = (int32_t)x, iy = (int32_t)y, iz = (int32_t)z;
	x -= (float)ix, y -= (float)iy, z -= (float)iz;
	int32_t at = (iz * n + iy) * n + ix, m = n * n;
	return lerp(z,
		lerp(y, lerp(x, cloud[at], cloud[at + 1]), lerp(x, cloud[at + n], cloud[at + n + 1])),
		lerp(y, lerp(x, cloud[at + m], cloud[at + m + 1]), lerp(x, cloud[at + m + n], cloud[at + m + n + 1])));
}

INLINE vec3 through(int64_t x, int64_t y, int64_t w, int64_t h) {
	return unit((vec3){((float)x + 0.5f) / (float)w - 0.45f, ((float)y + 0.5f) / (float)h - 0.57f, 1.3f});
}

INLINE void bounds(vec3 from, vec3 way, float edge, float *in, float *out) {
	float x0 = -from.x / way.x, x1 = (edge - from.x) / way.x;
	float y0 = -from.y / way.y, y1 = (edge - from.y) / way.y;
	float z0 = -from.z / way.z, z1 = (edge - from.z) / way.z;
	*in = greater(greater(lesser(x0, x1), lesser(y0, y1)), greater(lesser(z0, z1), 0));
	*out = lesser(lesser(greater(x0, x1), greater(y0, y1)), greater(z0, z1));
}

#ifndef VECTOR
void volume(const args *a, int64_t lo, int64_t hi) {
	const float *cloud = P(float, 0);
	float *restrict light = P(float, 1);
	int64_t n = a->n[0], w = a->n[1], h = a->n[2];
	vec3 from = {a->f[0], a->f[1], a->f[2]};
	float edge = (float)(n - 1) - 0.001f;
	for (int64_t y = lo; y < hi; y++)
		for (int64_t x = 0; x < w; x++) {
			vec3 way = through(x, y, w, h);
			float in, out, glow = 0, clear = 1;
			bounds(from, way, edge, &in, &out);
			for (float at = in + 0.01f; at < out - 0.01f; at += 0.5f) {
				vec3 p = along(from, way, at);
				float d = 0.06f * density(p.x, p.y, p.z, n, cloud);
				glow += clear * d * (0.3f + p.z / edge);
				clear *= 1 - d;
				if (clear < 0.01f) break;
			}
			light[y * w + x] = glow;
		}
}
#else
// A block of rays marches until all have left; those that have look at a corner of the cube and add nothing.
void volume(const args *a, int64_t lo, int64_t hi) {
	const float *cloud = P(float, 0);
	float *restrict light = P(float, 1);
	int64_t n = a->n[0], w = a->n[1], h = a->n[2];
	vec3 from = {a->f[0], a->f[1], a->f[2]};
	float edge = (float)(n - 1) - 0.001f;
	for (int64_t y = lo; y < hi; y++)
		for (int64_t x = 0; x < w; x += LANES) {
			float wx[LANES], wy[LANES], wz[LANES], at[LANES], out[LANES], glow[LANES], clear[LANES];
			int32_t alive = 0;
			_Pragma("omp simd reduction(|:alive)")
			for (int l = 0; l < LANES; l++) {
				vec3 way = through((int32_t)(x + l), y, w, h);
				float in, end;
				bounds(from, way, edge, &in, &end);
				wx[l] = way.x, wy[l] = way.y, wz[l] = way.z;
				at[l] = in + 0.01f, out[l] = end - 0.01f;
				glow[l] = 0, clear[l] = 1;
				alive |= at[l] < out[l];
			}
			while (alive) {
				alive = 0;
				_Pragma("omp simd reduction(|:alive)")
				for (int l = 0; l < LANES; l++) {
					int32_t in = (at[l] < out[l]) & (clear[l] >= 0.01f);
					float px = in ? from.x + at[l] * wx[l] : 0, py = in ? from.y + at[l] * wy[l] : 0, pz = in ? from.z + at[l] * wz[l] : 0;
					float d = in ? 0.06f * density(px, py, pz, n, cloud) : 0;
					glow[l] += clear[l] * d * (0.3f + pz / edge);
					clear[l] *= 1 - d;
					at[l] += 0.5f;
					alive |= in;
				}
			}
			for (int l = 0; l < LANES && x + l < w; l++) light[y * w + x + l] = glow[l];
		}
}
#endif
