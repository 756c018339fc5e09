// What CUDA C++ has, as C++. The test replaces the few lines of inline assembly.
#define __global__ static
#define __device__
#define __forceinline__ inline
#define __shared__ static
#define __grid_constant__
#define __align__(n)
#define __launch_bounds__(...)
struct rt_dim {
	const uint32_t &x, &y, &z;
};
static const rt_dim blockIdx{rt_group[0], rt_group[1], rt_group[2]}, threadIdx{rt_local[0], rt_local[1], rt_local[2]}, blockDim{rt_size[0], rt_size[1], rt_size[2]};
#define __syncthreads() rt_barrier(__LINE__)
#define __activemask() 0u
#define __syncwarp(mask) (void)(mask)
#define __threadfence_block()
#define __threadfence()
#define __threadfence_system()
typedef unsigned long long rt_ull;
static inline uint32_t rt_warp_lane() { return rt_linear(rt_local) % 32; }
static inline uint32_t __ballot_sync(uint32_t mask, bool p) { return rt_lanes(mask, true, p, 0, 32); }
static inline uint32_t __shfl_sync(uint32_t mask, uint32_t x, uint32_t lane, int width) { return rt_lanes(mask, false, x, lane, width); }
static inline rt_ull __shfl_sync(uint32_t mask, rt_ull x, uint32_t lane, int width) { return rt_lanes(mask, false, x, lane, width); }
static inline float __uint_as_float(uint32_t x) { return rt_bits<float>(x); }
static inline uint32_t __float_as_uint(float x) { return rt_bits<uint32_t>(x); }
static inline double __longlong_as_double(long long x) { return rt_bits<double>(x); }
static inline long long __double_as_longlong(double x) { return rt_bits<long long>(x); }
static inline int __clz(uint32_t x) { return x ? __builtin_clz(x) : 32; }
static inline int __clzll(rt_ull x) { return x ? __builtin_clzll(x) : 64; }
static inline int __popc(uint32_t x) { return __builtin_popcount(x); }
static inline int __popcll(rt_ull x) { return __builtin_popcountll(x); }
static inline uint32_t __brev(uint32_t x) {
	uint32_t r = 0;
	for (int i = 0; i < 32; i++) r |= (x >> i & 1) << (31 - i);
	return r;
}
static inline rt_ull __brevll(rt_ull x) { return (rt_ull)__brev((uint32_t)x) << 32 | __brev((uint32_t)(x >> 32)); }
static inline rt_ull __umul64hi(rt_ull a, rt_ull b) { return (unsigned __int128)a * b >> 64; }
static inline long long __mul64hi(long long a, long long b) { return (__int128)a * b >> 64; }
static inline float __fadd_rn(float a, float b) { return a + b; }
static inline float __fsub_rn(float a, float b) { return a - b; }
static inline float __fmul_rn(float a, float b) { return a * b; }
static inline float __fdiv_rn(float a, float b) { return a / b; }
template <typename T> static inline T __ldg(const T *p) { return *p; }
static inline float __fmaf_rn(float a, float b, float c) { return std::fma(a, b, c); }
static inline float __fsqrt_rn(float a) { return std::sqrt(a); }
static inline double __dadd_rn(double a, double b) { return a + b; }
static inline double __dsub_rn(double a, double b) { return a - b; }
static inline double __dmul_rn(double a, double b) { return a * b; }
static inline double __ddiv_rn(double a, double b) { return a / b; }
static inline double __fma_rn(double a, double b, double c) { return std::fma(a, b, c); }
static inline double __dsqrt_rn(double a) { return std::sqrt(a); }
static inline float __fdividef(float a, float b) { return a / b; }
static inline float rsqrtf(float a) { return 1 / std::sqrt(a); }
#define __expf(x) std::exp((float)(x))
#define __logf(x) std::log((float)(x))
#define __log2f(x) std::log2((float)(x))
#define __log10f(x) std::log10((float)(x))
#define __sinf(x) std::sin((float)(x))
#define __cosf(x) std::cos((float)(x))
#define RT_ATOMIC(name, expression)                                                                                                                   \
	template <typename T> static T atomic##name(T *p, std::type_identity_t<T> x) { return rt_update<T>(p, expression); }                              \
	template <typename T> static T atomic##name##_block(T *p, std::type_identity_t<T> x) { return rt_update<T>(p, expression); }                      \
	template <typename T> static T atomic##name##_system(T *p, std::type_identity_t<T> x) { return rt_update<T>(p, expression); }
template <typename T> static T rt_sum(T a, T b) { return a + b; }
template <> int rt_sum(int a, int b) { return (int)((uint32_t)a + (uint32_t)b); }
RT_ATOMIC(Add, rt_sum<T>(*p, x))
RT_ATOMIC(Sub, (uint32_t)*p - (uint32_t)x)
RT_ATOMIC(Min, *p < x ? *p : x)
RT_ATOMIC(Max, *p > x ? *p : x)
RT_ATOMIC(And, *p & x)
RT_ATOMIC(Or, *p | x)
RT_ATOMIC(Xor, *p ^ x)
RT_ATOMIC(Exch, x)
template <typename T> static T atomicCAS(T *p, std::type_identity_t<T> a, std::type_identity_t<T> b) { return rt_swap<T>(p, a, b); }
template <typename T> static T atomicCAS_block(T *p, std::type_identity_t<T> a, std::type_identity_t<T> b) { return rt_swap<T>(p, a, b); }
template <typename T> static T atomicCAS_system(T *p, std::type_identity_t<T> a, std::type_identity_t<T> b) { return rt_swap<T>(p, a, b); }
