// What the Metal Shading Language has, as C++. RT_SPACES keeps address spaces apart, for a look at types only.
#ifdef RT_SPACES
#define device __attribute__((address_space(1)))
#define constant __attribute__((address_space(2)))
#define threadgroup __attribute__((address_space(3)))
#else
#define device
#define constant
#define threadgroup
#endif
#define thread
#define kernel static
namespace metal {
typedef uint32_t uint;
struct uint3 {
	uint x, y, z;
};
enum class mem_flags { mem_none = 0, mem_device = 1, mem_threadgroup = 2 };
static inline mem_flags operator|(mem_flags a, mem_flags b) { return (mem_flags)((int)a | (int)b); }
enum memory_order { memory_order_relaxed, memory_order_seq_cst };
enum thread_scope { thread_scope_threadgroup, thread_scope_device };
static inline void atomic_thread_fence(mem_flags, memory_order, thread_scope) {}
template <typename T, typename F> static inline T as_type(F x) { return rt_bits<T>(x); }
static inline uint clz(uint x) { return x ? __builtin_clz(x) : 32; }
static inline uint ctz(uint x) { return x ? __builtin_ctz(x) : 32; }
static inline uint popcount(uint x) { return __builtin_popcount(x); }
static inline uint reverse_bits(uint x) {
	uint r = 0;
	for (int i = 0; i < 32; i++) r |= (x >> i & 1) << (31 - i);
	return r;
}
static inline float fma(float a, float b, float c) { return std::fma(a, b, c); }
static inline float sqrt(float a) { return std::sqrt(a); }
static inline float floor(float a) { return std::floor(a); }
static inline float ceil(float a) { return std::ceil(a); }
static inline float trunc(float a) { return std::trunc(a); }
static inline float round(float a) { return std::round(a); }
static inline float rint(float a) { return std::rint(a); }
namespace fast {
static inline float divide(float a, float b) { return a / b; }
static inline float sqrt(float a) { return std::sqrt(a); }
static inline float rsqrt(float a) { return 1 / std::sqrt(a); }
static inline float exp(float a) { return std::exp(a); }
static inline float exp2(float a) { return std::exp2(a); }
static inline float log(float a) { return std::log(a); }
static inline float log2(float a) { return std::log2(a); }
static inline float log10(float a) { return std::log10(a); }
static inline float sin(float a) { return std::sin(a); }
static inline float cos(float a) { return std::cos(a); }
} // namespace fast
struct atomic_uint {
	typedef uint type;
	uint v;
};
struct atomic_int {
	typedef int type;
	int v;
};
#define RT_SPACE_(space, name, expression)                                                                              \
	static inline uint atomic_##name##_explicit(space atomic_uint *p, uint x, memory_order) {                          \
		uint old = p->v;                                                                                               \
		p->v = expression;                                                                                             \
		return old;                                                                                                    \
	}                                                                                                                  \
	static inline int atomic_##name##_explicit(space atomic_int *p, int x, memory_order) {                             \
		int old = p->v;                                                                                                \
		p->v = expression;                                                                                             \
		return old;                                                                                                    \
	}
#define RT_ALL(space)                                                                                                   \
	RT_SPACE_(space, fetch_add, (uint)old + (uint)x)                                                                   \
	RT_SPACE_(space, fetch_sub, (uint)old - (uint)x)                                                                   \
	RT_SPACE_(space, fetch_min, old < x ? old : x)                                                                     \
	RT_SPACE_(space, fetch_max, old > x ? old : x)                                                                     \
	RT_SPACE_(space, fetch_and, old &x)                                                                                \
	RT_SPACE_(space, fetch_or, old | x)                                                                                \
	RT_SPACE_(space, fetch_xor, old ^ x)                                                                               \
	RT_SPACE_(space, exchange, x)                                                                                      \
	static inline uint atomic_load_explicit(space atomic_uint *p, memory_order) { return p->v; }                       \
	static inline int atomic_load_explicit(space atomic_int *p, memory_order) { return p->v; }                         \
	static inline void atomic_store_explicit(space atomic_uint *p, uint x, memory_order) { p->v = x; }                 \
	static inline void atomic_store_explicit(space atomic_int *p, int x, memory_order) { p->v = x; }                   \
	/* Fails for no reason every third time. */                                                                        \
	static inline bool atomic_compare_exchange_weak_explicit(space atomic_uint *p, uint *old, uint x, memory_order, memory_order) { \
		static int fails;                                                                                              \
		if (++fails % 3 == 0 || p->v != *old) {                                                                        \
			*old = p->v;                                                                                               \
			return false;                                                                                              \
		}                                                                                                              \
		p->v = x;                                                                                                      \
		return true;                                                                                                   \
	}
RT_ALL(device)
#ifdef RT_SPACES
RT_ALL(threadgroup)
#endif
} // namespace metal
#define threadgroup_barrier(flags) rt_barrier(__LINE__)
