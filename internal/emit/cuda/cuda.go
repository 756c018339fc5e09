// Package cuda is the dialect of the C-like writer for CUDA C++ as NVRTC compiles it: come here for how a kernel looks to NVIDIA's compiler, where PTX of our own
// (package ptx) is not used. Package emit says what is common to all dialects.
//
// # Launch
//
// The kernel takes the parameter block by value and nothing else, as package ptx's does: control word and print buffer are addresses in its
// first two words, and so are views. Dynamic shared memory is Output.Shared.Bytes. Blocks of threads are groups.
//
// # Compiling
//
// NVRTC 11.7 or later compiles it with --gpu-architecture=compute_70 or above, and without --use_fast_math, -ftz or -prec options. Products are
// written so that they are not contracted, whatever --fmad says. Nothing is included.
//
// Threads that have exited count as arrived at barriers since sm_70, so that retiring is returning. Subgroups have 32 lanes, or a smaller power of two. Orders are fences around relaxed atomics
// (__threadfence and its like are sequentially consistent). A NaN that arithmetic makes is canonical in strict kernels only.
package cuda

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Emit writes a kernel of m, which has been verified and optimised. The error is an *emit.UnsupportedError.
func Emit(m *ir.Module, kernel string, o emit.Options) (*emit.Output, error) {
	return emit.Write(m, kernel, &dialect, o)
}

// Native reports whether fast kernels may keep an elementary function.
func Native(op ir.Op, k ir.Kind) bool { return dialect.Native(op, k) }

// The compiler must not see what dc_neg16 does: of a number, or its negative if it is below 0, it makes abs.s16, whose result the assembler
// (11.8, 13.0) extends as if it were never negative: that of -32768 is.
var dialect = emit.Dialect{
	Name: "CUDA C++",
	Has:  emit.Subnormals | emit.Float64 | emit.Atomic64 | emit.Ordered | emit.Rounded,
	Head: `typedef signed char i8;
typedef short i16;
typedef int i32;
typedef long long i64;
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef float f32;
typedef double f64;
typedef u8 dc_w8;
typedef u16 dc_w16;
typedef u32 dc_w32;
typedef u64 dc_w64;
#define as_f32(x) __uint_as_float(x)
#define as_u32(x) __float_as_uint(x)
#define as_f64(x) __longlong_as_double((i64)(x))
#define as_u64(x) ((u64)__double_as_longlong(x))
static __device__ __forceinline__ i16 dc_neg16(i16 x) {
	i32 m = -(i32)x;
	asm("" : "+r"(m));
	return (i16)m;
}
`,
	Func:      "static __device__ __forceinline__",
	Table:     "static __device__ const",
	SharedVar: "__shared__",
	ReadOnly:  "__ldg",
	Call: map[string]string{
		"mul.f32": "__fmul_rn", "mul.f64": "__dmul_rn", "add.f32": "__fadd_rn", "add.f64": "__dadd_rn", "sub.f32": "__fsub_rn", "sub.f64": "__dsub_rn",
		"div.f32": "__fdiv_rn", "div.f64": "__ddiv_rn", "fma.f32": "__fmaf_rn", "fma.f64": "__fma_rn", "sqrt.f32": "__fsqrt_rn", "sqrt.f64": "__dsqrt_rn",
		"floor.f32": "floorf", "floor.f64": "floor", "ceil.f32": "ceilf", "ceil.f64": "ceil", "trunc.f32": "truncf", "trunc.f64": "trunc",
		"roundaway.f32": "roundf", "roundaway.f64": "round", "roundeven.f32": "rintf", "roundeven.f64": "rint",
		"clz32": "__clz", "clz64": "__clzll", "popcnt32": "__popc", "popcnt64": "__popcll", "bitrev32": "__brev", "bitrev64": "__brevll",
		"mulhi.u64": "__umul64hi", "mulhi.i64": "__mul64hi", "neg.i16": "dc_neg16",
	},
	Fast: map[string]string{
		"div.f32": "__fdividef", "rsqrt.f32": "rsqrtf", "exp.f32": "__expf", "log.f32": "__logf", "log2.f32": "__log2f", "log10.f32": "__log10f",
		"exp2.f32": "exp2f", "sin.f32": "__sinf", "cos.f32": "__cosf",
	},
	Group: [...]string{"blockIdx.x", "blockIdx.y", "blockIdx.z"},
	Local: [...]string{"threadIdx.x", "threadIdx.y", "threadIdx.z"},
	Size:  [...]string{"blockDim.x", "blockDim.y", "blockDim.z"},
	// The assembler (11.8, 13.0) joins such loops with ones around them, so that threads go on alone; see emit/ptx.
	Barrier: "__syncthreads();", PartedBarrier: `asm volatile("barrier.sync 0;" : : : "memory");`,
	Gather: "const u32 %s = __activemask();", Join: "__syncwarp(%s);",
	Exits:        true,
	Addresses:    true,
	BlockLimit:   4000,
	StaticShared: 48<<10 - 64, // what a kernel needs for itself stays static
	DynamicSize:  "dc_dynamic_size()",
	Lanes: `static __device__ __forceinline__ u32 dc_warp_lane(void) {
	u32 lane;
	asm("mov.u32 %0, %%laneid;" : "=r"(lane));
	return lane;
}
static __device__ __forceinline__ u32 dc_members(void) { return (DC_WIDTH == 32 ? 0xffffffffu : (1u << DC_WIDTH % 32) - 1) << (dc_warp_lane() & ~(DC_WIDTH - 1u)); }
static __device__ __forceinline__ u32 dc_ballot(bool p) {
	return (__ballot_sync(dc_members(), p) & dc_members()) >> (dc_warp_lane() & ~(DC_WIDTH - 1u));
}
static __device__ __forceinline__ u32 dc_from32(u32 x, u32 lane) { return __shfl_sync(dc_members(), x, lane, DC_WIDTH); }
static __device__ __forceinline__ u64 dc_from64(u64 x, u32 lane) { return __shfl_sync(dc_members(), x, lane, DC_WIDTH); }
`,
	Kernel: kernel,
	Atomic: atomic,
	Fence:  fence,
}

func kernel(s *emit.Signature) string {
	var b strings.Builder
	if s.Dynamic {
		b.WriteString(`extern "C" __shared__ __align__(16) u8 dc_dynamic[];
static __device__ __forceinline__ u32 dc_dynamic_size(void) {
	u32 n;
	asm("mov.u32 %0, %%dynamic_smem_size;" : "=r"(n));
	return n;
}
`)
	}
	b.WriteString(`extern "C" __global__ void `)
	n := s.MaxGroup
	if g := s.Group; g != [3]int{} {
		n = g[0] * g[1] * g[2]
	}
	switch {
	case n > 0 && s.MinBlocks > 0:
		fmt.Fprintf(&b, "__launch_bounds__(%d, %d) ", n, s.MinBlocks)
	case n > 0:
		fmt.Fprintf(&b, "__launch_bounds__(%d) ", n)
	case s.MinBlocks > 0:
		fmt.Fprintf(&b, "__launch_bounds__(1024, %d) ", s.MinBlocks)
	}
	fmt.Fprintf(&b, `%s(const __grid_constant__ dc_block dc_b) {
	u32 *const dc_control = (u32 *)dc_b.w[0];
	u64 *const dc_print = (u64 *)dc_b.w[1];
	(void)dc_print;
`, s.Entry)
	return b.String()
}

var atomicNames = map[ir.Fn]string{ir.FnAdd: "Add", ir.FnSub: "Sub", ir.FnMin: "Min", ir.FnMax: "Max", ir.FnAnd: "And", ir.FnOr: "Or", ir.FnXor: "Xor",
	ir.FnExchange: "Exch", ir.FnCompareAndSwap: "CAS"}

// atomic uses the functions of every architecture since sm_60. Those that exist for unsigned numbers only serve signed ones as well.
func atomic(a *emit.Atomic) string {
	size := ir.ScalarType(a.Kind).Size()
	switch {
	case a.Fn == ir.FnLoad:
		return fmt.Sprintf("*(volatile %v *)(%s)", a.Kind, a.Ptr)
	case a.Fn == ir.FnStore:
		return fmt.Sprintf("*(volatile %v *)(%s) = %s", a.Kind, a.Ptr, a.Args[0])
	case a.Kind.Float() && a.Fn != ir.FnAdd, size == 8 && a.Fn == ir.FnSub:
		return ""
	}
	kind, ptr, args := a.Kind, a.Ptr, a.Args
	cast := ""
	if kind == ir.I64 && a.Fn != ir.FnMin && a.Fn != ir.FnMax {
		ptr, cast = fmt.Sprintf("(u64 *)(%s)", ptr), "(i64)"
		args = nil
		for _, x := range a.Args {
			args = append(args, "(u64)"+x)
		}
	}
	scope := [...]string{ir.ScopeGroup: "_block", ir.ScopeDevice: "", ir.ScopeSystem: "_system"}[a.Scope]
	return fmt.Sprintf("%satomic%s%s(%s, %s)", cast, atomicNames[a.Fn], scope, ptr, strings.Join(args, ", "))
}

func fence(_ ir.Order, scope ir.Scope, _ emit.Feature) string {
	return [...]string{ir.ScopeGroup: "__threadfence_block();", ir.ScopeDevice: "__threadfence();", ir.ScopeSystem: "__threadfence_system();"}[scope]
}
