// Package msl is the dialect of the C-like writer for the Metal Shading Language, version 3: come here for how a kernel looks to Metal's
// compiler, and how a driver passes a launch in. Package emit says what is common to all dialects. What is written here has been compiled and run as
// C++ against a substitute for the standard library of Metal, and never on a device of Apple's.
//
// # Launch
//
// The arguments are, by index in the buffer table:
//
//	0  the parameter block (setBytes, Output.Block bytes)
//	1  the queue's control record, 64 bytes
//	2  the print buffer. A kernel that prints always has one; its header says that there is no room where nobody listens
//	3… a buffer for each view and each indirect blob, at Output.Params[i].Arg, bound at offset 0: the word in the block is the offset in bytes of the view's first element
//
// If Output.Shared.Dynamic, Output.Shared.Bytes bytes of threadgroup memory are bound at index 0, and the same number is in the block at offset 0. Groups are dispatched
// by dispatchThreadgroups, whole.
//
// # Compiling
//
// Libraries are made from source with language version 3.0, or 3.2 for [emit.Ordered], math mode safe and precise functions (before macOS 15: fast math disabled), which the
// text asks for as well. Then + − × ÷, fma and square root of f32 are correctly rounded and NaNs and infinities are honoured (Metal Shading Language Specification,
// "Numerical compliance"). Subnormals of f32 may be flushed there, so that strict kernels that compute in f32 are refused; in 16-bit floats with five bits of exponent nothing ever gets that small. Fast
// kernels say fast:: where they want it.
//
// There is no f64 on any device. Atomics have 32 bits, and are relaxed. Options are
//
//   - emit.Ordered on Metal 3.2 (macOS 15): orders become sequentially consistent fences, the only ones there are, and at device scope all
//     buffers are coherent(device), without which other groups need not see plain stores. There is no system scope;
//   - emit.MinMax64 on family Apple9, and Apple8 with Mac2: min and max of u64 in buffers, without a result, which is all that Metal has on 64 bits;
//   - emit.Lanes32: simdgroups of 32 lanes that are runs of linear local indices, which a driver has to try out; narrower subgroups are parts of them. Without it,
//     and for wider ones, subgroups exchange values through threadgroup memory.
//
// 16-bit floats are integers, with conversions in integer code. Atomics on f32 are loops of compare-and-swap.
package msl

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Emit writes a kernel of m, which has been verified and optimised. The error is an *emit.UnsupportedError.
func Emit(m *ir.Module, kernel string, o emit.Options) (*emit.Output, error) {
	o.Has &= emit.Ordered | emit.MinMax64 | emit.Lanes32 | emit.Subnormals
	d := dialect
	if f := m.Func(kernel); f != nil && f.Kernel != nil {
		width := o.Subgroup
		if f.Kernel.Subgroup != 0 {
			width = f.Kernel.Subgroup
		}
		if width == 0 {
			width = 32
		}
		if o.Has&emit.Lanes32 != 0 && width <= 32 && width&(width-1) == 0 {
			d.Lanes, d.Base = lanes, "0u"
			if width < 32 {
				d.Base = fmt.Sprintf("dc_lane_of_32 & %du", 32-width)
			}
		}
		if synchronises(f) {
			d.Space[ir.Global] = "coherent(device) device"
		}
	}
	d.Kernel = func(s *emit.Signature) string { return kernelHead(s, d.Space[ir.Global], d.Base) }
	d.Atomic = func(a *emit.Atomic) string { return atomic(a, d.Space[a.Space]) }
	return emit.Write(m, kernel, &d, o)
}

// synchronises reports that a kernel orders memory beyond its groups.
func synchronises(f *ir.Func) bool {
	found := false
	f.Body.Walk(func(in *ir.Instr) bool {
		switch a := in.Attr.(type) {
		case ir.AtomicAttr:
			found = found || a.Order != ir.Relaxed && a.Scope != ir.ScopeGroup
		case ir.MemoryAttr:
			found = found || a.Order != ir.Relaxed && a.Scope != ir.ScopeGroup
		}
		return !found
	})
	return found
}

// Native reports whether fast kernels may keep an elementary function.
func Native(op ir.Op, k ir.Kind) bool { return dialect.Native(op, k) }

var dialect = emit.Dialect{
	Name: "Metal Shading Language",
	Has:  emit.Rounded,
	Head: `#include <metal_stdlib>
using namespace metal;
#if __METAL_VERSION__ >= 320
#pragma METAL fp math_mode(safe)
#pragma METAL fp contract(off)
#else
#pragma STDC FP_CONTRACT OFF
#endif
typedef int8_t i8;
typedef int16_t i16;
typedef int32_t i32;
typedef int64_t i64;
typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef float f32;
typedef u8 __attribute__((may_alias)) dc_w8;
typedef u16 __attribute__((may_alias)) dc_w16;
typedef u32 __attribute__((may_alias)) dc_w32;
typedef u64 __attribute__((may_alias)) dc_w64;
#define as_f32(x) as_type<float>((u32)(x))
#define as_u32(x) as_type<u32>((float)(x))
template <typename P> static inline u32 dc_cas(P word, u32 old, u32 wanted) {
	u32 seen = old;
	while (!atomic_compare_exchange_weak_explicit(word, &seen, wanted, memory_order_relaxed, memory_order_relaxed) && seen == old) {
	}
	return seen;
}
`,
	Func:      "static inline",
	Table:     "constant",
	Space:     [...]string{ir.Global: "device", ir.Shared: "threadgroup", ir.Private: "thread", ir.Constant: "constant"},
	Blob:      "constant",
	SharedVar: "threadgroup",
	Call: map[string]string{
		"fma.f32": "fma", "sqrt.f32": "precise::sqrt", "floor.f32": "floor", "ceil.f32": "ceil", "trunc.f32": "trunc", "roundaway.f32": "round", "roundeven.f32": "rint",
		"clz32": "clz", "ctz32": "ctz", "popcnt32": "popcount", "bitrev32": "reverse_bits",
	},
	Fast: map[string]string{
		"div.f32": "fast::divide", "sqrt.f32": "fast::sqrt", "rsqrt.f32": "fast::rsqrt", "exp.f32": "fast::exp", "exp2.f32": "fast::exp2",
		"log.f32": "fast::log", "log2.f32": "fast::log2", "log10.f32": "fast::log10", "sin.f32": "fast::sin", "cos.f32": "fast::cos",
	},
	Group:      [...]string{"dc_group.x", "dc_group.y", "dc_group.z"},
	Local:      [...]string{"dc_thread.x", "dc_thread.y", "dc_thread.z"},
	Size:       [...]string{"dc_size.x", "dc_size.y", "dc_size.z"},
	Barrier:    "threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);",
	BlockLimit: 4096,
	Args:       31,
	Fence:      fence,
}

// lanes are simdgroup operations. A value of 64 bits goes in halves, which every device can.
const lanes = `#define dc_ballot(p) ((u32)((simd_vote::vote_t)simd_ballot(p) >> dc_base) & (u32)(((u64)1 << DC_WIDTH) - 1))
#define dc_from32(x, lane) simd_shuffle((u32)(x), (u16)(dc_base + (lane)))
#define dc_from64(x, lane) ((u64)dc_from32((x) >> 32, lane) << 32 | dc_from32(x, lane))
`

func kernelHead(s *emit.Signature, space, base string) string {
	var b strings.Builder
	n := s.MaxGroup
	if g := s.Group; g != [3]int{} {
		n = g[0] * g[1] * g[2]
	}
	if n > 0 {
		fmt.Fprintf(&b, "[[max_total_threads_per_threadgroup(%d)]] ", n)
	}
	fmt.Fprintf(&b, "kernel void %s(constant dc_block &dc_b [[buffer(0)]], %s u32 *dc_control [[buffer(1)]], %s u64 *dc_print [[buffer(2)]]", s.Entry, space, space)
	for i, a := range s.Buffers {
		qualifier := ""
		if !a.Written {
			qualifier = "const "
		}
		fmt.Fprintf(&b, ",\n\t%s%s u8 *%s [[buffer(%d)]]", qualifier, space, a.Name, i+3)
	}
	if s.Dynamic {
		b.WriteString(",\n\tthreadgroup u8 *dc_dynamic [[threadgroup(0)]]")
	}
	b.WriteString(",\n\tuint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]")
	if strings.Contains(base, "dc_lane_of_32") {
		b.WriteString(", uint dc_lane_of_32 [[thread_index_in_simdgroup]]")
	}
	b.WriteString(") {\n")
	return b.String()
}

var atomicNames = map[ir.Fn]string{ir.FnAdd: "fetch_add", ir.FnSub: "fetch_sub", ir.FnMin: "fetch_min", ir.FnMax: "fetch_max", ir.FnAnd: "fetch_and", ir.FnOr: "fetch_or",
	ir.FnXor: "fetch_xor", ir.FnExchange: "exchange", ir.FnLoad: "load", ir.FnStore: "store"}

// atomic uses the relaxed functions of Metal, whose compare-and-swap may fail for no reason; dc_cas tries again then.
func atomic(a *emit.Atomic, space string) string {
	const relaxed = "memory_order_relaxed"
	if a.Kind == ir.U64 && a.Space == ir.Global && a.Unused && (a.Fn == ir.FnMin || a.Fn == ir.FnMax) {
		return fmt.Sprintf("atomic_%v_explicit((%s atomic_ulong *)(%s), %s, %s)", a.Fn, space, a.Ptr, a.Args[0], relaxed)
	}
	if a.Kind != ir.I32 && a.Kind != ir.U32 {
		return ""
	}
	typ := "atomic_uint"
	if a.Kind == ir.I32 {
		typ = "atomic_int"
	}
	p := fmt.Sprintf("(%s %s *)(%s)", space, typ, a.Ptr)
	if a.Fn == ir.FnCompareAndSwap {
		if a.Kind == ir.I32 {
			return ""
		}
		return fmt.Sprintf("dc_cas(%s, %s)", p, strings.Join(a.Args, ", "))
	}
	return fmt.Sprintf("atomic_%s_explicit(%s, %s)", atomicNames[a.Fn], p, strings.Join(append(a.Args[:len(a.Args):len(a.Args)], relaxed), ", "))
}

// fence is sequentially consistent, or relaxed, which is none.
func fence(order ir.Order, scope ir.Scope, has emit.Feature) string {
	if has&emit.Ordered == 0 || scope == ir.ScopeSystem {
		return ""
	}
	name := [...]string{ir.ScopeGroup: "threadgroup", ir.ScopeDevice: "device"}[scope]
	return fmt.Sprintf("atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_%s);", name)
}
