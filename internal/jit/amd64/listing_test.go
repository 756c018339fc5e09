package amd64

import (
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// tiny is a program that adds a constant to a vector, over and over while a register is not 0.
func tiny(vl int) *jit.Program {
	head, end := &jit.Block{ID: 1, Depth: 1}, &jit.Block{ID: 2}
	p := &jit.Program{
		Module: &ir.Module{Files: []string{"tiny.go"}}, Kernel: &ir.Func{Name: "tiny"}, Target: jit.Target{VL: vl},
		Regs:  []jit.RegInfo{{}, {Class: jit.S}, {Class: jit.S, Name: "n"}, {Class: jit.V, Name: "sum"}, {Class: jit.V}},
		Frame: jit.Frame{Size: 512},
	}
	p.Blocks = []*jit.Block{{Insts: []jit.Inst{
		{Op: jit.OpSLoad, K: ir.I64, Dst: []jit.Reg{2}, Mem: jit.Mem{Base: jit.FramePtr, Disp: 256}, Pos: ir.Pos{Line: 7}, Note: "a parameter"},
		{Op: jit.OpVLoad, K: ir.F32, Dst: []jit.Reg{3}, Mem: jit.Mem{Base: jit.FramePtr, Disp: 320}},
		{Op: jit.OpVConst, K: ir.F32, Imm: 0x3fc00000, Dst: []jit.Reg{4}},
		{Op: jit.OpJump, To: [2]*jit.Block{head}},
	}}, head, end}
	head.Insts = []jit.Inst{
		{Op: jit.OpV, Fn: ir.OpAdd, K: ir.F32, Dst: []jit.Reg{3}, Src: []jit.Reg{3, 4}, Pos: ir.Pos{Line: 8}},
		{Op: jit.OpS, Fn: ir.OpSub, K: ir.I64, Dst: []jit.Reg{2}, Src: []jit.Reg{2}, Imm: 1},
		{Op: jit.OpBranch, Fn: ir.OpNe, K: ir.I64, Src: []jit.Reg{2}, To: [2]*jit.Block{head, end}},
	}
	end.Insts = []jit.Inst{
		{Op: jit.OpVStore, K: ir.F32, Src: []jit.Reg{3}, Mem: jit.Mem{Base: jit.FramePtr, Disp: 320}},
		{Op: jit.OpReturn},
	}
	return p
}

// TestListing checks that a listing shows what a reader looks for.
func TestListing(t *testing.T) {
	for _, c := range []struct {
		f    Features
		vl   int
		want []string
	}{
		{AVX2, 32, []string{"tiny for avx2: 8 lanes", "%sum:v0 = v.add.f32", "vaddps ymm0, ymm0, ymm1", "tiny.go:7", "tiny.go:8", "; a parameter", "in 1 loops", "jne L2", "ret"}},
		{AVX512, 64, []string{"tiny for avx512: 16 lanes", "vaddps zmm0, zmm0, zmm1"}},
	} {
		text, err := Listing(tiny(c.vl), c.f)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range c.want {
			if !strings.Contains(text, w) {
				t.Errorf("%v: no %q in\n%s", c.f, w, text)
			}
		}
	}
}

// TestDeterministic compiles twice.
func TestDeterministic(t *testing.T) {
	a, err := Compile(tiny(32), AVX2)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Compile(tiny(32), AVX2)
	if err != nil || string(a.Bytes) != string(b.Bytes) {
		t.Errorf("%v; %x and %x", err, a.Bytes, b.Bytes)
	}
}

// TestRefuses names vectors that an instruction set does not have, and operations that no kernel asks for.
func TestRefuses(t *testing.T) {
	for _, f := range []Features{None, AVX2} {
		if _, err := Compile(tiny(64), f); err == nil || !strings.Contains(err.Error(), f.String()) {
			t.Errorf("%v: %v", f, err)
		}
	}
	p := tiny(32)
	p.Blocks[1].Insts[0].Fn = ir.OpSin
	if _, err := Compile(p, AVX2); err == nil || !strings.Contains(err.Error(), "sin") {
		t.Errorf("a vector sine: %v", err)
	}
}

func TestFeatures(t *testing.T) {
	for f := None; f <= AVX512; f++ {
		if g, err := Parse(f.String()); g != f || err != nil {
			t.Errorf("%v: %v, %v", f, g, err)
		}
	}
	if _, err := Parse("sse"); err == nil {
		t.Error("sse is known")
	}
	t.Logf("this processor has %v", Detect())
}
