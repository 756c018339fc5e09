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
// Libraries are made from source with language version 3.0 (3.2 for [emit.Ordered]) and fast math disabled, which makes division and square root of
// f32 correctly rounded and keeps products and sums apart. Apple's GPUs may flush subnormals of f32, so strict kernels are
// for the driver to refuse. There is no f64, and there are no atomics on 64 bits, on any device.
//
// 16-bit floats are integers, with conversions in integer code. Atomics on f32 are loops of compare-and-swap. Orders are fences at device scope with
// emit.Ordered (atomic_thread_fence); there are none at system scope. Subgroup operations go through threadgroup memory.
package msl

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Emit writes a kernel of m, which has been verified and optimised. The error is an *emit.UnsupportedError.
func Emit(m *ir.Module, kernel string, o emit.Options) (*emit.Output, error) {
	o.Has &= emit.Ordered
	return emit.Write(m, kernel, &dialect, o)
}

// Native reports whether fast kernels may keep an elementary function.
func Native(op ir.Op, k ir.Kind) bool { return dialect.Native(op, k) }

var dialect = emit.Dialect{
	Name: "Metal Shading Language",
	Has:  emit.Rounded,
	Head: `#include <metal_stdlib>
using namespace metal;
#pragma STDC FP_CONTRACT OFF
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
		"fma.f32": "fma", "sqrt.f32": "sqrt", "floor.f32": "floor", "ceil.f32": "ceil", "trunc.f32": "trunc", "roundaway.f32": "round", "roundeven.f32": "rint",
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
	Kernel:     kernel,
	Atomic:     atomic,
	Fence:      fence,
}

func kernel(s *emit.Signature) string {
	var b strings.Builder
	n := s.MaxGroup
	if g := s.Group; g != [3]int{} {
		n = g[0] * g[1] * g[2]
	}
	if n > 0 {
		fmt.Fprintf(&b, "[[max_total_threads_per_threadgroup(%d)]] ", n)
	}
	fmt.Fprintf(&b, "kernel void %s(constant dc_block &dc_b [[buffer(0)]], device u32 *dc_control [[buffer(1)]], device u64 *dc_print [[buffer(2)]]", s.Entry)
	for i, a := range s.Buffers {
		qualifier := ""
		if !a.Written {
			qualifier = "const "
		}
		fmt.Fprintf(&b, ",\n\t%sdevice u8 *%s [[buffer(%d)]]", qualifier, a.Name, i+3)
	}
	if s.Dynamic {
		b.WriteString(",\n\tthreadgroup u8 *dc_dynamic [[threadgroup(0)]]")
	}
	b.WriteString(",\n\tuint3 dc_group [[threadgroup_position_in_grid]], uint3 dc_thread [[thread_position_in_threadgroup]], uint3 dc_size [[threads_per_threadgroup]]) {\n")
	return b.String()
}

var atomicNames = map[ir.Fn]string{ir.FnAdd: "fetch_add", ir.FnSub: "fetch_sub", ir.FnMin: "fetch_min", ir.FnMax: "fetch_max", ir.FnAnd: "fetch_and", ir.FnOr: "fetch_or",
	ir.FnXor: "fetch_xor", ir.FnExchange: "exchange", ir.FnLoad: "load", ir.FnStore: "store"}

// atomic uses the relaxed functions of Metal, whose compare-and-swap may fail for no reason; dc_cas tries again then.
func atomic(a *emit.Atomic) string {
	if a.Kind != ir.I32 && a.Kind != ir.U32 {
		return ""
	}
	space, typ := "device", "atomic_uint"
	if a.Space == ir.Shared {
		space = "threadgroup"
	}
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
	return fmt.Sprintf("atomic_%s_explicit(%s, memory_order_relaxed)", atomicNames[a.Fn], strings.Join(append([]string{p}, a.Args...), ", "))
}

func fence(order ir.Order, scope ir.Scope, has emit.Feature) string {
	if has&emit.Ordered == 0 || scope == ir.ScopeSystem {
		return ""
	}
	name := [...]string{ir.ScopeGroup: "threadgroup", ir.ScopeDevice: "device"}[scope]
	return fmt.Sprintf("atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_%s);", name)
}
