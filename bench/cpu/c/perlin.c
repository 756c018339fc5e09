// Perlin noise. f: step; n: width; p: turbulence. Items are rows.
#include "args.h"
#include "permutation.h"

#ifdef VECTOR
static const int32_t permutation[256] = {PERMUTATION}; // of words, which vector instructions gather
#else
static const uint8_t permutation[256] = {PERMUTATION};
#endif

INLINE int32_t hash(int32_t at, int32_t add) { return permutation[(at + add) & 255]; }
INLINE float fade(float t) { return t * t * t * (t * (t * 6 - 15) + 10); }
INLINE float lerp(float t, float a, float b) { return a + t * (b - a); }

INLINE float slope(int32_t h, float x, float y, float z) {
	h &= 15;
	float u = h < 8 ? x : y;
	float v = h < 4 ? y : ((h == 12) | (h == 14)) ? x : z;
	return (h & 1 ? -u : u) + (h & 2 ? -v : v);
}

INLINE float noise(float x, float y, float z) {
	float fx = floorf(x), fy = floorf(y), fz = floorf(z);
	int32_t ix = (int32_t)fx, iy = (int32_t)fy, iz = (int32_t)fz;
	x -= fx, y -= fy, z -= fz;
	float u = fade(x), v = fade(y), w = fade(z);
	int32_t a = hash(ix, 0) + iy, b = hash(ix, 1) + iy;
	int32_t aa = hash(a, 0) + iz, ab = hash(a, 1) + iz, ba = hash(b, 0) + iz, bb = hash(b, 1) + iz;
	return lerp(w,
		lerp(v, lerp(u, slope(hash(aa, 0), x, y, z), slope(hash(ba, 0), x - 1, y, z)),
			lerp(u, slope(hash(ab, 0), x, y - 1, z), slope(hash(bb, 0), x - 1, y - 1, z))),
		lerp(v, lerp(u, slope(hash(aa, 1), x, y, z - 1), slope(hash(ba, 1), x - 1, y, z - 1)),
			lerp(u, slope(hash(ab, 1), x, y - 1, z - 1), slope(hash(bb, 1), x - 1, y - 1, z - 1))));
}

// The four octaves are written out, since only innermost loops become vector code.
void perlin(const args *a, int64_t lo, int64_t hi) {
	float *restrict out = P(float, 0), step = a->f[0];
	int64_t w = a->n[0];
	for (int64_t row = lo; row < hi; row++) {
		float y = (float)row * step, z = 0.6f;
		SIMD
		for (int32_t col = 0; col < w; col++) {
			float x = (float)col * step;
			out[row * w + col] = fabsf(noise(x, y, z)) + 0.5f * fabsf(noise(2 * x, 2 * y, 2 * z)) +
				0.25f * fabsf(noise(4 * x, 4 * y, 4 * z)) + 0.125f * fabsf(noise(8 * x, 8 * y, 8 * z));
		}
	}
}
