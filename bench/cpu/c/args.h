// What every function here is given: pointers, integers and floats of its row, and the items to do, lo to hi-1.
// Without VECTOR the functions are the plain algorithm; with it, the form that
// a compiler turns into vector instructions: lanes in the innermost loop, no
// branches in it.
#include <math.h>
#include <stdint.h>
#include <string.h>

typedef struct {
	void *p[8];
	int64_t n[8];
	float f[24];
} args;

#define P(type, k) ((type *restrict)a->p[k])

#define INLINE static inline __attribute__((always_inline))

// LANES is the width of the blocks of the vector forms: one AVX-512 register of floats.
#define LANES 16

#define SIMD _Pragma("omp simd")

// lanes is a block as a value, for loops that must stay in registers.
typedef float lanes __attribute__((vector_size(4 * LANES), aligned(4)));

INLINE float lesser(float a, float b) { return a < b ? a : b; }
INLINE float greater(float a, float b) { return a > b ? a : b; }

typedef struct { float x, y, z; } vec3;

INLINE vec3 plus(vec3 a, vec3 b) { return (vec3){a.x + b.x, a.y + b.y, a.z + b.z}; }
INLINE vec3 minus(vec3 a, vec3 b) { return (vec3){a.x - b.x, a.y - b.y, a.z - b.z}; }
INLINE vec3 times(vec3 a, float f) { return (vec3){a.x * f, a.y * f, a.z * f}; }
INLINE vec3 along(vec3 a, vec3 b, float f) { return (vec3){a.x + f * b.x, a.y + f * b.y, a.z + f * b.z}; }
INLINE float dot(vec3 a, vec3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
INLINE vec3 cross(vec3 a, vec3 b) {
	return (vec3){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
INLINE vec3 unit(vec3 a) { return times(a, 1 / sqrtf(dot(a, a))); }
