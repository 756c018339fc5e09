// A ray tracer. f: eye, corner, right, down; n: width; p: nodes, triangles, brightness. Items are rows.
#include "args.h"

typedef struct { vec3 min; int32_t first; vec3 max; int32_t count; } node;
typedef struct { vec3 corner, edge1, edge2; } triangle;

#define MISS 1e30f
#define DEPTH 32

INLINE float enters(const node *n, vec3 from, vec3 inverse, float near) {
	float x0 = (n->min.x - from.x) * inverse.x, x1 = (n->max.x - from.x) * inverse.x;
	float y0 = (n->min.y - from.y) * inverse.y, y1 = (n->max.y - from.y) * inverse.y;
	float z0 = (n->min.z - from.z) * inverse.z, z1 = (n->max.z - from.z) * inverse.z;
	float in = greater(greater(lesser(x0, x1), lesser(y0, y1)), greater(lesser(z0, z1), 0));
	float out = lesser(lesser(greater(x0, x1), greater(y0, y1)), lesser(greater(z0, z1), near));
	return in <= out ? in : MISS;
}

INLINE float strikes(const triangle *t, vec3 from, vec3 way) {
	vec3 p = cross(way, t->edge2), to = minus(from, t->corner), q = cross(to, t->edge1);
	float scale = 1 / dot(t->edge1, p);
	float u = dot(to, p) * scale, v = dot(way, q) * scale, at = dot(t->edge2, q) * scale;
	return ((u >= 0) & (v >= 0) & (u + v <= 1) & (at > 1e-4f)) ? at : MISS;
}

INLINE float brightness(const triangle *list, int32_t which, vec3 way) {
	if (which < 0) return 0;
	return fabsf(dot(unit(cross(list[which].edge1, list[which].edge2)), way));
}

#ifndef VECTOR
static float trace(vec3 from, vec3 way, const node *nodes, const triangle *triangles) {
	vec3 inverse = {1 / way.x, 1 / way.y, 1 / way.z};
	float near = MISS;
	int32_t which = -1, stack[DEPTH], at = 0;
	int top = 0;
	if (enters(&nodes[0], from, inverse, near) >= MISS) return 0;
	for (;;) {
		int32_t count = nodes[at].count, left = nodes[at].first;
		if (count > 0) {
			for (int32_t i = left; i < left + count; i++) {
				float d = strikes(&triangles[i], from, way);
				if (d < near) near = d, which = i;
			}
		} else {
			int32_t right = left + 1;
			float dl = enters(&nodes[left], from, inverse, near), dr = enters(&nodes[right], from, inverse, near);
			if (dr < dl) {
				int32_t i = left;
				left = right, right = i;
				float d = dl;
				dl = dr, dr = d;
			}
			if (dl < MISS) {
				if (dr < MISS) stack[top++] = right;
				at = left;
				continue;
			}
		}
		if (top == 0) break;
		at = stack[--top];
	}
	return brightness(triangles, which, way);
}

void raytrace(const args *a, int64_t lo, int64_t hi) {
	const vec3 *c = (const vec3 *)a->f; // eye, corner, right, down
	float *restrict out = P(float, 2);
	int64_t w = a->n[0];
	for (int64_t y = lo; y < hi; y++)
		for (int64_t x = 0; x < w; x++)
			out[y * w + x] = trace(c[0], unit(along(along(c[1], c[2], (float)x), c[3], (float)y)), P(const node, 0), P(const triangle, 1));
}
#else
// A packet of rays goes through the hierarchy together, into every box that one of them enters, to the child first that is nearer for most.
void raytrace(const args *a, int64_t lo, int64_t hi) {
	const vec3 *c = (const vec3 *)a->f;
	const node *nodes = P(const node, 0);
	const triangle *triangles = P(const triangle, 1);
	float *restrict out = P(float, 2);
	int64_t w = a->n[0];
	vec3 from = c[0];
	for (int64_t y = lo; y < hi; y++)
		for (int64_t x = 0; x < w; x += LANES) {
			float wx[LANES], wy[LANES], wz[LANES], ix[LANES], iy[LANES], iz[LANES], near[LANES];
			int32_t which[LANES], stack[DEPTH], at = 0;
			int top = 0;
			SIMD
			for (int l = 0; l < LANES; l++) {
				vec3 way = unit(along(along(c[1], c[2], (float)(int32_t)(x + l)), c[3], (float)y));
				wx[l] = way.x, wy[l] = way.y, wz[l] = way.z;
				ix[l] = 1 / way.x, iy[l] = 1 / way.y, iz[l] = 1 / way.z;
				near[l] = MISS, which[l] = -1;
			}
			for (;;) {
				int32_t count = nodes[at].count, left = nodes[at].first;
				if (count > 0) {
					for (int32_t i = left; i < left + count; i++)
						SIMD
						for (int l = 0; l < LANES; l++) {
							float d = strikes(&triangles[i], from, (vec3){wx[l], wy[l], wz[l]});
							which[l] = d < near[l] ? i : which[l];
							near[l] = lesser(d, near[l]);
						}
				} else {
					int32_t right = left + 1, nl = 0, nr = 0, first = 0;
					_Pragma("omp simd reduction(+:nl, nr, first)")
					for (int l = 0; l < LANES; l++) {
						vec3 inverse = {ix[l], iy[l], iz[l]};
						float dl = enters(&nodes[left], from, inverse, near[l]), dr = enters(&nodes[right], from, inverse, near[l]);
						nl += dl < MISS ? 1 : 0;
						nr += dr < MISS ? 1 : 0;
						first += dr < dl ? 1 : dl < dr ? -1 : 0;
					}
					if (nl && nr) {
						if (first > 0) {
							stack[top++] = left;
							at = right;
						} else {
							stack[top++] = right;
							at = left;
						}
						continue;
					}
					if (nl || nr) {
						at = nl ? left : right;
						continue;
					}
				}
				if (top == 0) break;
				at = stack[--top];
			}
			for (int l = 0; l < LANES && x + l < w; l++)
				out[y * w + x + l] = brightness(triangles, which[l], (vec3){wx[l], wy[l], wz[l]});
		}
}
#endif
