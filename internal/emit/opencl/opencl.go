// Package opencl is the dialect of the C-like writer for OpenCL C 1.2, with features of later versions as options: come here for what
// a kernel looks like to an OpenCL device, and how a driver passes a launch in. Package emit says what is common to all dialects.
//
// # Launch
//
// The kernel takes these arguments, in order:
//
//	0  the parameter block, by value (clSetKernelArg with Output.Block bytes)
//	1  the queue's control record, a buffer of 64 bytes
//	2  the print buffer, or NULL
//	3… a buffer for each view and each indirect blob, at Output.Params[i].Arg: the word in the block is the offset in bytes of the view's first
//	   element from the beginning of that buffer, so that any slice of any buffer can be passed without a sub-buffer. NULL for a view without elements
//	   and capacity
//	n  if Output.Shared.Dynamic, at Output.Shared.Arg: local memory (a NULL value) of Output.Shared.Bytes, at least 16, the number that is
//	   in the block at offset 0 as well
//
// The global size is the number of groups times the group size in each axis; no global offset. Devices whose ranges are too small fold the groups into a row (flag 1).
//
// # Compiling
//
// Programs are built with Output.Options: "-cl-std=CL1.2", or CL3.0 if Output.Needs has [emit.Ordered], and "-cl-fp32-correctly-rounded-divide-sqrt" if Output.Needs has [emit.Rounded],
// and without any -cl-fast or -cl-denorms option. Contraction is off by pragma. A device has
//
//   - emit.Float64 if it has cl_khr_fp64, or reports CL_DEVICE_DOUBLE_FP_CONFIG;
//   - emit.Atomic64 if it has cl_khr_int64_base_atomics and cl_khr_int64_extended_atomics;
//   - emit.Rounded if CL_DEVICE_SINGLE_FP_CONFIG has CL_FP_CORRECTLY_ROUNDED_DIVIDE_SQRT;
//   - emit.Subnormals if CL_DEVICE_SINGLE_FP_CONFIG has CL_FP_DENORM, CL_FP_INF_NAN and CL_FP_ROUND_TO_NEAREST;
//   - emit.Ordered if it is OpenCL 3.0 and reports acquire-release and sequentially consistent orders, at device scope (atomic_work_item_fence);
//   - emit.System if it reports these at all-devices scope, and has fine-grained shared virtual memory with atomics.
//
// A device that is not little-endian is for the driver to refuse: nothing here is for it.
//
// 16-bit floats are integers, with conversions in integer code. Atomics on f32, and on f64 with emit.Atomic64, are loops of compare-and-swap.
// Subgroup operations go through local memory.
package opencl

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Emit writes a kernel of m, which has been verified and optimised. The error is an *emit.UnsupportedError.
func Emit(m *ir.Module, kernel string, o emit.Options) (*emit.Output, error) {
	out, err := emit.Write(m, kernel, &dialect, o)
	if err != nil {
		return nil, err
	}
	out.Options = "-cl-std=CL1.2"
	if out.Needs&emit.Ordered != 0 {
		out.Options = "-cl-std=CL3.0"
	}
	if out.Needs&emit.Rounded != 0 {
		out.Options += " -cl-fp32-correctly-rounded-divide-sqrt"
	}
	return out, nil
}

// Native reports whether fast kernels may keep an elementary function.
func Native(op ir.Op, k ir.Kind) bool { return dialect.Native(op, k) }

var dialect = emit.Dialect{
	Name: "OpenCL C",
	Head: `#pragma OPENCL FP_CONTRACT OFF
typedef char i8;
typedef short i16;
typedef int i32;
typedef long i64;
typedef uchar u8;
typedef ushort u16;
typedef uint u32;
typedef ulong u64;
typedef float f32;
typedef u8 __attribute__((may_alias)) dc_w8;
typedef u16 __attribute__((may_alias)) dc_w16;
typedef u32 __attribute__((may_alias)) dc_w32;
typedef u64 __attribute__((may_alias)) dc_w64;
#define as_f32(x) as_float(x)
#define as_u32(x) as_uint(x)
#define as_f64(x) as_double(x)
#define as_u64(x) as_ulong(x)
`,
	Optional: map[emit.Feature]string{
		emit.Float64: "#pragma OPENCL EXTENSION cl_khr_fp64 : enable\ntypedef double f64;\n",
		emit.Atomic64: "#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable\n" +
			"#pragma OPENCL EXTENSION cl_khr_int64_extended_atomics : enable\n",
	},
	Func:      "static inline",
	Table:     "constant",
	Space:     [...]string{ir.Global: "global", ir.Shared: "local", ir.Private: "private", ir.Constant: "constant"},
	Blob:      "private",
	SharedVar: "__local",
	Call: map[string]string{
		"fma.f32": "fma", "fma.f64": "fma", "sqrt.f32": "sqrt", "sqrt.f64": "sqrt",
		"floor.f32": "floor", "floor.f64": "floor", "ceil.f32": "ceil", "ceil.f64": "ceil", "trunc.f32": "trunc", "trunc.f64": "trunc",
		"roundaway.f32": "round", "roundaway.f64": "round", "roundeven.f32": "rint", "roundeven.f64": "rint",
		"clz32": "clz", "clz64": "clz", "popcnt32": "popcount", "popcnt64": "popcount", "mulhi.u64": "mul_hi", "mulhi.i64": "mul_hi",
	},
	Fast: map[string]string{
		"div.f32": "native_divide", "sqrt.f32": "native_sqrt", "rsqrt.f32": "native_rsqrt", "exp.f32": "native_exp", "exp2.f32": "native_exp2",
		"log.f32": "native_log", "log2.f32": "native_log2", "log10.f32": "native_log10", "sin.f32": "native_sin", "cos.f32": "native_cos",
	},
	Group:      [...]string{"(u32)get_group_id(0)", "(u32)get_group_id(1)", "(u32)get_group_id(2)"},
	Local:      [...]string{"(u32)get_local_id(0)", "(u32)get_local_id(1)", "(u32)get_local_id(2)"},
	Size:       [...]string{"(u32)get_local_size(0)", "(u32)get_local_size(1)", "(u32)get_local_size(2)"},
	Barrier:    "barrier(CLK_LOCAL_MEM_FENCE | CLK_GLOBAL_MEM_FENCE);",
	Whole:      Whole,
	Peek:       func(ptr string) string { return "*" + ptr },
	BlockLimit: 768, // of the 1024 bytes of parameters that every device takes; the rest are pointers
	Kernel:     kernel,
	Atomic:     atomic,
	Fence:      fence,
}

// Whole is the macro to define (-D) for launches whose groups are whole and not folded. It is worth a program of its own: without a condition, compilers
// for processors make vectors of a group.
const Whole = "DC_WHOLE"

func kernel(s *emit.Signature) string {
	var b strings.Builder
	b.WriteString("kernel ")
	if g := s.Group; g != [3]int{} {
		fmt.Fprintf(&b, "__attribute__((reqd_work_group_size(%d, %d, %d)))\n", g[0], g[1], g[2])
	}
	fmt.Fprintf(&b, "void %s(const dc_block dc_b, global u32 *restrict dc_control, global u64 *restrict dc_print", s.Entry)
	for _, a := range s.Buffers {
		qualifier, restrict := "", ""
		if !a.Written {
			qualifier = "const "
		}
		if s.Restrict {
			restrict = "restrict "
		}
		fmt.Fprintf(&b, ", global %su8 *%s%s", qualifier, restrict, a.Name)
	}
	if s.Dynamic {
		b.WriteString(", local u8 *dc_dynamic")
	}
	b.WriteString(") {\n")
	return b.String()
}

var atomicNames = map[ir.Fn]string{ir.FnAdd: "add", ir.FnSub: "sub", ir.FnMin: "min", ir.FnMax: "max", ir.FnAnd: "and", ir.FnOr: "or", ir.FnXor: "xor",
	ir.FnExchange: "xchg", ir.FnCompareAndSwap: "cmpxchg"}

// atomic uses the functions of OpenCL 1.2: of 32 bits from the core language, of 64 from extensions. A volatile access is the relaxed load and store that
// version has.
func atomic(a *emit.Atomic) string {
	if !a.Kind.Integer() {
		return ""
	}
	space := [...]string{ir.Global: "global", ir.Shared: "local"}[a.Space]
	p := fmt.Sprintf("(volatile %s %v *)(%s)", space, a.Kind, a.Ptr)
	switch a.Fn {
	case ir.FnLoad:
		return "*" + p
	case ir.FnStore:
		return fmt.Sprintf("*%s = %s", p, a.Args[0])
	}
	prefix := "atomic_"
	if ir.ScalarType(a.Kind).Size() == 8 {
		prefix = "atom_"
	}
	return fmt.Sprintf("%s%s(%s, %s)", prefix, atomicNames[a.Fn], p, strings.Join(a.Args, ", "))
}

var (
	orders = [...]string{ir.Acquire: "acquire", ir.Release: "release", ir.AcquireRelease: "acq_rel", ir.SequentiallyConsistent: "seq_cst"}
	scopes = [...]string{ir.ScopeGroup: "work_group", ir.ScopeDevice: "device", ir.ScopeSystem: "all_svm_devices"}
)

// fence is that of OpenCL 2.0. Inside of a group OpenCL 1.2 has one for every order but the sequentially consistent.
func fence(order ir.Order, scope ir.Scope, has emit.Feature) string {
	if has&emit.Ordered != 0 && (scope != ir.ScopeSystem || has&emit.System != 0) {
		return fmt.Sprintf("atomic_work_item_fence(CLK_GLOBAL_MEM_FENCE | CLK_LOCAL_MEM_FENCE, memory_order_%s, memory_scope_%s);", orders[order], scopes[scope])
	}
	if scope == ir.ScopeGroup && order != ir.SequentiallyConsistent {
		return "mem_fence(CLK_GLOBAL_MEM_FENCE | CLK_LOCAL_MEM_FENCE);"
	}
	return ""
}
