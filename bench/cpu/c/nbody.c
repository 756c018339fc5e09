// All pairs of bodies. n: bodies; p: x, y, z, mass, then the accelerations. The inner loop goes over the bodies that pull; with VECTOR, which
// may add up in any order, that loop becomes vector code.
#include "args.h"

void nbody(const args *a, int64_t lo, int64_t hi) {
	const float *xs = P(float, 0), *ys = P(float, 1), *zs = P(float, 2), *mass = P(float, 3);
	float *restrict rx = P(float, 4), *restrict ry = P(float, 5), *restrict rz = P(float, 6);
	int64_t n = a->n[0];
	for (int64_t i = lo; i < hi; i++) {
		float x = xs[i], y = ys[i], z = zs[i], ax = 0, ay = 0, az = 0;
#ifdef VECTOR
		_Pragma("omp simd reduction(+:ax, ay, az)")
#endif
		for (int64_t j = 0; j < n; j++) {
			float dx = xs[j] - x, dy = ys[j] - y, dz = zs[j] - z;
			float inverse = 1 / sqrtf(dx * dx + dy * dy + dz * dz + 1e-3f);
			float f = mass[j] * inverse * inverse * inverse;
			ax += f * dx;
			ay += f * dy;
			az += f * dz;
		}
		rx[i] = ax, ry[i] = ay, rz[i] = az;
	}
}
