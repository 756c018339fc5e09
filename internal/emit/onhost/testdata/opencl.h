// What OpenCL C 1.2 has, as C++. Macros come last, for some are words of C++.
typedef unsigned char uchar;
#define kernel static
#define global
#define local
#define __local static
#define constant
#define restrict __restrict
#define get_group_id(d) ((size_t)rt_group[d])
#define get_local_id(d) ((size_t)rt_local[d])
#define get_local_size(d) ((size_t)rt_size[d])
#define CLK_LOCAL_MEM_FENCE 1
#define CLK_GLOBAL_MEM_FENCE 2
#define barrier(x) rt_barrier(__LINE__)
#define mem_fence(x)
#define atomic_work_item_fence(a, b, c)
static inline float as_float(uint x) { return rt_bits<float>(x); }
static inline uint as_uint(float x) { return rt_bits<uint>(x); }
static inline double as_double(ulong x) { return rt_bits<double>(x); }
static inline ulong as_ulong(double x) { return rt_bits<ulong>(x); }
static inline uint clz(uint x) { return x ? __builtin_clz(x) : 32; }
static inline ulong clz(ulong x) { return x ? __builtin_clzl(x) : 64; }
static inline uint popcount(uint x) { return __builtin_popcount(x); }
static inline ulong popcount(ulong x) { return __builtin_popcountl(x); }
static inline ulong mul_hi(ulong a, ulong b) { return (unsigned __int128)a * b >> 64; }
static inline long mul_hi(long a, long b) { return (__int128)a * b >> 64; }
using std::ceil;
using std::floor;
using std::fma;
using std::rint;
using std::round;
using std::sqrt;
using std::trunc;
#define RT_ATOMIC(name, expression)                                                                                    \
	template <typename T> static T atomic_##name(volatile T *p, std::type_identity_t<T> x) {                          \
		return rt_update<T>(p, expression);                                                                           \
	}                                                                                                                  \
	template <typename T> static T atom_##name(volatile T *p, std::type_identity_t<T> x) { return atomic_##name(p, x); }
RT_ATOMIC(add, (std::make_unsigned_t<T>)*p + (std::make_unsigned_t<T>)x)
RT_ATOMIC(sub, (std::make_unsigned_t<T>)*p - (std::make_unsigned_t<T>)x)
RT_ATOMIC(min, *p < x ? *p : x)
RT_ATOMIC(max, *p > x ? *p : x)
RT_ATOMIC(and, *p & x)
RT_ATOMIC(or, *p | x)
RT_ATOMIC(xor, *p ^ x)
RT_ATOMIC(xchg, x)
template <typename T> static T atomic_cmpxchg(volatile T *p, std::type_identity_t<T> a, std::type_identity_t<T> b) { return rt_swap<T>(p, a, b); }
template <typename T> static T atom_cmpxchg(volatile T *p, std::type_identity_t<T> a, std::type_identity_t<T> b) { return rt_swap<T>(p, a, b); }
static inline float native_divide(float a, float b) { return a / b; }
static inline float native_sqrt(float a) { return std::sqrt(a); }
static inline float native_rsqrt(float a) { return 1 / std::sqrt(a); }
static inline float native_exp(float a) { return std::exp(a); }
static inline float native_exp2(float a) { return std::exp2(a); }
static inline float native_log(float a) { return std::log(a); }
static inline float native_log2(float a) { return std::log2(a); }
static inline float native_log10(float a) { return std::log10(a); }
static inline float native_sin(float a) { return std::sin(a); }
static inline float native_cos(float a) { return std::cos(a); }
#define private
