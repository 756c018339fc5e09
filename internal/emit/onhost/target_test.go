package onhost

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/emit/cuda"
	"github.com/dotcompute/dotcompute/internal/emit/msl"
	"github.com/dotcompute/dotcompute/internal/emit/opencl"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// target is a dialect, with a device's features, and how its text becomes C++.
type target struct {
	name   string
	ext    string // of golden files
	header string // in testdata
	emit   func(m *ir.Module, kernel string, o emit.Options) (*emit.Output, error)
	native func(op ir.Op, k ir.Kind) bool
	has    emit.Feature
	// addresses: views are addresses in the block. exits: who has returned counts as arrived.
	addresses, exits bool
	// plain turns the text into C++ that the header makes sense of.
	plain func(text string) string
	// metal texts are compiled and run by package metalshim.
	metal     bool
	sanitizer string // of clang
}

var (
	laneID    = regexp.MustCompile(`asm\("mov\.u32 %0, %%laneid;" : "=r"\(lane\)\);`)
	sharedLen = regexp.MustCompile(`asm\("mov\.u32 %0, %%dynamic_smem_size;" : "=r"\(n\)\);`)
)

const everything = emit.Float64 | emit.Atomic64 | emit.Ordered | emit.Rounded | emit.Subnormals | emit.System

var targets = []*target{
	{name: "opencl", ext: ".cl", header: "opencl.h", emit: opencl.Emit, native: opencl.Native, has: everything, plain: func(s string) string { return s }},
	// A device that rounds nothing correctly: division and root are done in integers.
	{name: "opencl-floor", header: "opencl.h", emit: opencl.Emit, native: opencl.Native, has: emit.Float64 | emit.Atomic64 | emit.Subnormals, plain: func(s string) string { return s }},
	{name: "cuda", ext: ".cu", header: "cuda.h", emit: cuda.Emit, native: cuda.Native, addresses: true, exits: true, plain: func(s string) string {
		s = strings.ReplaceAll(s, `extern "C" __shared__ __align__(16) u8 dc_dynamic[];`, `static u8 *const &dc_dynamic = rt_dynamic;`)
		s = strings.ReplaceAll(s, `extern "C" `, "")
		s = strings.ReplaceAll(s, `asm volatile("barrier.sync 0;" : : : "memory");`, "__syncthreads();")
		s = laneID.ReplaceAllString(s, "lane = rt_warp_lane();")
		return sharedLen.ReplaceAllString(s, "n = rt_dynamic_bytes;")
	}},
	{name: "msl", emit: msl.Emit, native: msl.Native, has: emit.Subnormals, metal: true},
	{name: "msl-all", emit: msl.Emit, native: msl.Native, has: emit.Subnormals | emit.Ordered | emit.MinMax64 | emit.Lanes32, metal: true},
}

// caller returns C++ that calls the kernel of out for one invocation.
func (t *target) caller(out *emit.Output) string {
	args, before := []string{"b"}, ""
	if t.addresses {
		before = "\t((uint64_t *)l.buffers[0])[1] = (uint64_t)l.buffers[0] + 16;\n" // where the record is
	} else {
		args = append(args, "(u32 *)l.buffers[0]", "(u64 *)l.buffers[1]")
		for i, p := range out.Params {
			if p.Arg >= 0 {
				args = append(args, fmt.Sprintf("l.buffers[%d]", i+2))
			}
		}
		if out.Shared.Dynamic {
			args = append(args, "rt_dynamic")
		}
	}
	return fmt.Sprintf("static void rt_call(const rt_launch &l) {\n%s\tdc_block b;\n\tmemcpy(&b, l.block.data(), sizeof b);\n\t%s(%s);\n}\n", before, out.Entry, strings.Join(args, ", "))
}

// program returns the text of a program that runs launches of kernels.
func (t *target) program(outs []*emit.Output) string {
	var b strings.Builder
	b.WriteString("#include \"runtime.h\"\n#include \"dialect.h\"\n")
	for i, out := range outs {
		fmt.Fprintf(&b, "namespace rt_kernel%d {\n%s%s}\n", i, t.plain(out.Text), t.caller(out))
	}
	b.WriteString("static const rt_kernel rt_kernels[] = {\n")
	for i, out := range outs {
		fmt.Fprintf(&b, "\t{rt_kernel%d::rt_call, %t},\n", i, meets(out.Text))
	}
	fmt.Fprintf(&b, "};\nint main(int, char **argv) {\n\trt_exits = %t;\n\treturn rt_start(rt_kernels, argv[1], argv[2]);\n}\n", t.exits)
	return b.String()
}

// meets reports that invocations of a kernel wait for each other.
func meets(text string) bool {
	for _, s := range []string{"barrier(", "__syncthreads()", "barrier.sync", "dc_ballot(", "dc_from"} {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}
