// Ambient occlusion. n: width, height; p: light. Items are rows.
#include "args.h"

#define SAMPLES 8
#define FAR 1e17f
#define FLOOR -0.5f
#define OFFSET 0.0001f

static const struct { vec3 centre; float radius; } spheres[3] = {
	{{-2, 0, -3.5f}, 0.5f}, {{-0.5f, 0, -3}, 0.5f}, {{1, 0, -2.2f}, 0.5f},
};

INLINE uint32_t next(uint32_t s) {
	s ^= s << 13;
	s ^= s >> 17;
	return s ^ s << 5;
}

INLINE float uniform(uint32_t s) { return (float)(int32_t)(s >> 8) * 0x1p-24f; }

INLINE vec3 eye(int64_t x, int64_t y, int64_t w, int64_t h) {
	return unit((vec3){((float)x + 0.5f - (float)w / 2) / ((float)w / 2), -((float)y + 0.5f - (float)h / 2) / ((float)h / 2), -1});
}

INLINE float meet(vec3 from, vec3 way, vec3 *normal) {
	float near = FAR;
	vec3 n = {0, 1, 0};
	for (int i = 0; i < 3; i++) {
		vec3 to = minus(from, spheres[i].centre);
		float b = dot(to, way), c = dot(to, to) - spheres[i].radius * spheres[i].radius, d = b * b - c;
		if (d > 0) {
			float at = -b - sqrtf(d);
			if (at > 0 && at < near) {
				near = at;
				n = times(minus(along(from, way, at), spheres[i].centre), 1 / spheres[i].radius);
			}
		}
	}
	if (way.y < -1e-17f || way.y > 1e-17f) {
		float at = (FLOOR - from.y) / way.y;
		if (at > 0 && at < near) {
			near = at;
			n = (vec3){0, 1, 0};
		}
	}
	*normal = n;
	return near;
}

INLINE void frame(vec3 n, vec3 *s, vec3 *b) {
	vec3 other = {1, 0, 0};
	if (!(n.x < 0.6f && n.x > -0.6f)) other = n.y < 0.6f && n.y > -0.6f ? (vec3){0, 1, 0} : (vec3){0, 0, 1};
	*s = unit(cross(other, n));
	*b = cross(n, *s);
}

#ifndef VECTOR
void occlusion(const args *a, int64_t lo, int64_t hi) {
	float *restrict out = P(float, 0);
	int64_t w = a->n[0], h = a->n[1];
	for (int64_t y = lo; y < hi; y++)
		for (int64_t x = 0; x < w; x++) {
			vec3 way = eye(x, y, w, h), n, s, b, ignored, none = {0, 0, 0};
			float near = meet(none, way, &n), light = 0;
			if (near < FAR) {
				vec3 p = along(along(none, way, near), n, OFFSET);
				frame(n, &s, &b);
				uint32_t random = ((uint32_t)(y * w + x) + 1) * 2654435761u | 1;
				float dark = 0;
				for (int k = 0; k < SAMPLES * SAMPLES; k++) {
					random = next(random);
					float theta = sqrtf(uniform(random));
					random = next(random);
					float phi = 2 * 3.14159265f * uniform(random);
					vec3 to = plus(plus(times(s, cosf(phi) * theta), times(b, sinf(phi) * theta)), times(n, sqrtf(1 - theta * theta)));
					dark += meet(p, to, &ignored) < FAR;
				}
				light = 1 - dark / (SAMPLES * SAMPLES);
			}
			out[y * w + x] = light;
		}
}
#else
// Whether anything is on the way is all that a shading ray asks, and that needs no branch.
INLINE float blocked(float x, float y, float z, float wx, float wy, float wz) {
	float hit = 0;
	for (int i = 0; i < 3; i++) {
		float tx = x - spheres[i].centre.x, ty = y - spheres[i].centre.y, tz = z - spheres[i].centre.z;
		float b = tx * wx + ty * wy + tz * wz, c = tx * tx + ty * ty + tz * tz - spheres[i].radius * spheres[i].radius;
		float d = b * b - c, at = -b - sqrtf(greater(d, 0));
		hit = ((d > 0) & (at > 0) & (at < FAR)) ? 1.0f : hit;
	}
	float at = (FLOOR - y) / wy;
	return ((fabsf(wy) > 1e-17f) & (at > 0) & (at < FAR)) ? 1.0f : hit;
}

void occlusion(const args *a, int64_t lo, int64_t hi) {
	float *restrict out = P(float, 0);
	int64_t w = a->n[0], h = a->n[1];
	for (int64_t y = lo; y < hi; y++)
		for (int64_t x = 0; x < w; x += LANES) {
			float px[LANES], py[LANES], pz[LANES], nx[LANES], ny[LANES], nz[LANES]; // points and normals
			float sx[LANES], sy[LANES], sz[LANES], bx[LANES], by[LANES], bz[LANES]; // frames
			float near[LANES], dark[LANES], any = 0;
			uint32_t random[LANES];
			for (int l = 0; l < LANES; l++) {
				vec3 way = eye(x + l, y, w, h), none = {0, 0, 0}, n, s, b;
				near[l] = meet(none, way, &n);
				any += near[l] < FAR;
				vec3 p = along(along(none, way, near[l]), n, OFFSET);
				frame(n, &s, &b);
				px[l] = p.x, py[l] = p.y, pz[l] = p.z, nx[l] = n.x, ny[l] = n.y, nz[l] = n.z;
				sx[l] = s.x, sy[l] = s.y, sz[l] = s.z, bx[l] = b.x, by[l] = b.y, bz[l] = b.z;
				random[l] = ((uint32_t)(y * w + x + l) + 1) * 2654435761u | 1;
				dark[l] = 0;
			}
			for (int k = 0; any > 0 && k < SAMPLES * SAMPLES; k++)
				SIMD
				for (int l = 0; l < LANES; l++) {
					uint32_t r = next(random[l]);
					float theta = sqrtf(uniform(r));
					r = next(r);
					random[l] = r;
					float phi = 2 * 3.14159265f * uniform(r);
					float c = cosf(phi) * theta, d = sinf(phi) * theta, e = sqrtf(1 - theta * theta);
					dark[l] += blocked(px[l], py[l], pz[l], sx[l] * c + bx[l] * d + nx[l] * e,
						sy[l] * c + by[l] * d + ny[l] * e, sz[l] * c + bz[l] * d + nz[l] * e);
				}
			for (int l = 0; l < LANES && x + l < w; l++)
				out[y * w + x + l] = near[l] < FAR ? 1 - dark[l] / (SAMPLES * SAMPLES) : 0;
		}
}
#endif
