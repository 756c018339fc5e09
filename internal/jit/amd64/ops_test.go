//go:build amd64

package amd64

import (
	"flag"
	"fmt"
	"slices"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

var (
	machineInts   = []ir.Kind{ir.I32, ir.U32, ir.I64, ir.U64}
	machineFloats = []ir.Kind{ir.F32, ir.F64}
	machineKinds  = append(append([]ir.Kind{}, machineInts...), machineFloats...)
	memoryKinds   = []ir.Kind{ir.I8, ir.I16, ir.I32, ir.I64, ir.U8, ir.U16, ir.U32, ir.U64, ir.F16, ir.BF16, ir.F32, ir.F64}
	extendKinds   = []ir.Kind{ir.I8, ir.U8, ir.I16, ir.U16}
)

var rounds = flag.Int("rounds", 2, "inputs to run every operation on; every other one with all registers in use")

// variant is one form of an operation: it applies it to registers of the builder and stores what comes out.
type variant struct {
	name  string
	apply func(b *builder)
}

// variants lists every operation with every function, kind, conversion and part that the core may ask for.
func variants() []variant {
	var list []variant
	add := func(in jit.Inst, dst jit.Class, out ir.Kind, src ...func(b *builder) jit.Reg) {
		name := fmt.Sprintf("%v/%v/%v<%v/part%d/imm%d/%d", in.Op, in.Fn, in.K, in.From, in.Part, in.Imm, len(src))
		list = append(list, variant{name, func(b *builder) {
			in := in
			in.Src = nil
			for _, s := range src {
				in.Src = append(in.Src, s(b))
			}
			b.store(b.one(dst, in), out)
		}})
	}
	s := func(b *builder) jit.Reg { return b.load(jit.S, ir.I64) }
	v := func(b *builder) jit.Reg { return b.load(jit.V, ir.U32) }
	m := func(b *builder) jit.Reg { return b.load(jit.M, ir.U32) }
	fl := func(k ir.Kind) func(b *builder) jit.Reg { return func(b *builder) jit.Reg { return b.load(jit.F, k) } }
	regs := func(n int, f func(b *builder) jit.Reg) []func(b *builder) jit.Reg {
		var l []func(b *builder) jit.Reg
		for range n {
			l = append(l, f)
		}
		return l
	}
	for fn := ir.Op(1); fn < ir.NumOps; fn++ {
		n := fn.Info().Args
		for _, k := range machineKinds {
			if jit.Arithmetic(jit.OpS, fn, k) {
				add(jit.Inst{Op: jit.OpS, Fn: fn, K: k}, jit.S, ir.I64, regs(n, s)...)
				if n == 2 {
					for _, imm := range []int64{0, 1, -1, 7, 63, 64, -3, 1 << 40, -1 << 63} {
						add(jit.Inst{Op: jit.OpS, Fn: fn, K: k, Imm: imm}, jit.S, ir.I64, s)
					}
				}
			}
			if jit.Arithmetic(jit.OpSCompare, fn, k) {
				add(jit.Inst{Op: jit.OpSCompare, Fn: fn, K: k}, jit.S, ir.I64, s, s)
				for _, imm := range []int64{0, 5, -1, 1 << 40} {
					add(jit.Inst{Op: jit.OpSCompare, Fn: fn, K: k, Imm: imm}, jit.S, ir.I64, s)
				}
			}
			if jit.Arithmetic(jit.OpF, fn, k) {
				add(jit.Inst{Op: jit.OpF, Fn: fn, K: k}, jit.F, k, regs(n, fl(k))...)
			}
			if jit.Arithmetic(jit.OpFCompare, fn, k) {
				add(jit.Inst{Op: jit.OpFCompare, Fn: fn, K: k}, jit.S, ir.I64, fl(k), fl(k))
			}
			if jit.Arithmetic(jit.OpV, fn, k) {
				add(jit.Inst{Op: jit.OpV, Fn: fn, K: k}, jit.V, k, regs(n, v)...)
				if fn == ir.OpFMA {
					for imm := int64(1); imm < 4; imm++ {
						add(jit.Inst{Op: jit.OpV, Fn: fn, K: k, Imm: imm}, jit.V, k, v, v, v)
					}
				}
				if fn == ir.OpShl || fn == ir.OpShr {
					for _, imm := range []int64{0, 1, 7, 31} {
						add(jit.Inst{Op: jit.OpV, Fn: fn, K: k, Imm: imm}, jit.V, k, v)
					}
				}
			}
			if jit.Arithmetic(jit.OpVCompare, fn, k) {
				add(jit.Inst{Op: jit.OpVCompare, Fn: fn, K: k}, jit.M, ir.I64, regs(2*parts(k), v)...)
			}
		}
	}
	for _, imm := range []int64{0, 1, -1, 1 << 31, 1<<32 - 1, 1 << 32, -1 << 31, -1 << 63, 0x123456789abcdef0} {
		add(jit.Inst{Op: jit.OpSConst, Imm: imm}, jit.S, ir.I64)
		add(jit.Inst{Op: jit.OpMConst, Imm: imm}, jit.M, ir.I64)
		for _, k := range machineFloats {
			add(jit.Inst{Op: jit.OpFConst, K: k, Imm: imm & (1<<(8*size(k)-1) - 1)}, jit.F, k)
		}
		for _, k := range machineKinds {
			add(jit.Inst{Op: jit.OpVConst, K: k, Imm: imm}, jit.V, ir.U32)
		}
	}
	add(jit.Inst{Op: jit.OpSMove}, jit.S, ir.I64, s)
	add(jit.Inst{Op: jit.OpVMove}, jit.V, ir.U32, v)
	add(jit.Inst{Op: jit.OpMMove}, jit.M, ir.U32, m)
	add(jit.Inst{Op: jit.OpSSelect}, jit.S, ir.I64, s, s, s)
	zero := func(b *builder) jit.Reg { return b.one(jit.S, jit.Inst{Op: jit.OpSConst}) }
	add(jit.Inst{Op: jit.OpSSelect}, jit.S, ir.I64, zero, s, s)
	for _, k := range []ir.Kind{ir.Bool, ir.I8, ir.I16, ir.I32, ir.I64, ir.U8, ir.U16, ir.U32, ir.U64, ir.F16} {
		if k != ir.Bool {
			add(jit.Inst{Op: jit.OpSExtend, K: k}, jit.S, ir.I64, s)
		}
	}
	for _, k := range machineFloats {
		add(jit.Inst{Op: jit.OpFMove, K: k}, jit.F, k, fl(k))
		add(jit.Inst{Op: jit.OpFSelect, K: k}, jit.F, k, s, fl(k), fl(k))
		add(jit.Inst{Op: jit.OpFSelect, K: k}, jit.F, k, zero, fl(k), fl(k))
		add(jit.Inst{Op: jit.OpFConvert, K: k, From: ir.F32 + ir.F64 - k}, jit.F, k, fl(ir.F32+ir.F64-k))
		for _, i := range []ir.Kind{ir.I64, ir.U64} {
			add(jit.Inst{Op: jit.OpFFromInt, K: k, From: i}, jit.F, k, s)
			add(jit.Inst{Op: jit.OpIntFromF, K: i, From: k}, jit.S, ir.I64, fl(k))
		}
		add(jit.Inst{Op: jit.OpFFromBits, K: k}, jit.F, k, s)
		add(jit.Inst{Op: jit.OpBitsFromF, K: k}, jit.S, ir.I64, fl(k))
		add(jit.Inst{Op: jit.OpVBroadcast, K: k}, jit.V, k, fl(k))
		add(jit.Inst{Op: jit.OpFFromV, K: k}, jit.F, k, v)
	}
	half := func(b *builder) jit.Reg {
		return b.one(jit.S, jit.Inst{Op: jit.OpSExtend, K: ir.U16, Src: []jit.Reg{s(b)}})
	}
	halves := func(b *builder) jit.Reg {
		return b.one(jit.V, jit.Inst{Op: jit.OpVExtend, K: ir.U16, Src: []jit.Reg{v(b)}})
	}
	add(jit.Inst{Op: jit.OpFFromHalf, K: ir.F32}, jit.F, ir.F32, half)
	list = append(list, variant{"halffromf", func(b *builder) {
		r := b.one(jit.S, jit.Inst{Op: jit.OpHalfFromF, K: ir.F16, Src: []jit.Reg{b.load(jit.F, ir.F32)}})
		b.emit(jit.Inst{Op: jit.OpSStore, K: ir.F16, Src: []jit.Reg{r}, Mem: jit.Mem{Base: b.out, Disp: b.room(8, ir.F16)}})
	}})
	for _, k := range machineInts {
		add(jit.Inst{Op: jit.OpVBroadcast, K: k}, jit.V, k, s)
		add(jit.Inst{Op: jit.OpSFromV, K: k}, jit.S, ir.I64, v)
		for part := range parts(k) {
			for _, imm := range []int64{0, 1, 12, -3} {
				add(jit.Inst{Op: jit.OpVLinear, K: k, Part: uint8(part), Imm: imm}, jit.V, k, s)
			}
		}
	}
	for _, k := range extendKinds {
		add(jit.Inst{Op: jit.OpVExtend, K: k}, jit.V, ir.U32, v)
	}
	for _, k := range machineKinds {
		for part := range parts(k) {
			add(jit.Inst{Op: jit.OpVSelect, K: k, Part: uint8(part)}, jit.V, k, m, v, v)
		}
		add(jit.Inst{Op: jit.OpVReverse, K: k}, jit.V, k, v)
		if k == ir.F32 || k == ir.F64 {
			add(jit.Inst{Op: jit.OpVLesser, K: k}, jit.V, k, v, v)
			add(jit.Inst{Op: jit.OpVGreater, K: k}, jit.V, k, v, v)
		}
	}
	for to := ir.I8; to <= ir.F64; to++ {
		for from := ir.I8; from <= ir.F64; from++ {
			for part := range 2 {
				if jit.Converts(jit.OpVWiden, to, from) {
					add(jit.Inst{Op: jit.OpVWiden, K: to, From: from, Part: uint8(part)}, jit.V, to, v)
				}
			}
			if jit.Converts(jit.OpVNarrow, to, from) {
				add(jit.Inst{Op: jit.OpVNarrow, K: to, From: from}, jit.V, to, v, v)
			}
			switch {
			case jit.Converts(jit.OpVConvert, to, from) && from == ir.F16:
				add(jit.Inst{Op: jit.OpVConvert, K: to, From: from}, jit.V, to, halves)
			case jit.Converts(jit.OpVConvert, to, from) && to == ir.F16:
				list = append(list, variant{"vconvert/f16", func(b *builder) {
					r := b.one(jit.V, jit.Inst{Op: jit.OpVConvert, K: to, From: from, Src: []jit.Reg{v(b)}})
					b.emit(jit.Inst{Op: jit.OpVStore, K: ir.F16, Src: []jit.Reg{r}, Mem: jit.Mem{Base: b.out, Disp: b.room(2*b.lanes(), ir.F16)}})
				}})
			case jit.Converts(jit.OpVConvert, to, from):
				add(jit.Inst{Op: jit.OpVConvert, K: to, From: from}, jit.V, to, v)
			}
		}
	}
	add(jit.Inst{Op: jit.OpVMulLow, K: ir.U64}, jit.V, ir.U64, v, v)
	index := func(b *builder) jit.Reg {
		c := b.one(jit.V, jit.Inst{Op: jit.OpVConst, K: ir.U32, Imm: int64(b.lanes() - 1)})
		return b.one(jit.V, jit.Inst{Op: jit.OpV, Fn: ir.OpAnd, K: ir.U32, Src: []jit.Reg{v(b), c}})
	}
	add(jit.Inst{Op: jit.OpVPermute, K: ir.U32}, jit.V, ir.U32, v, index)
	for _, op := range []jit.Op{jit.OpMAnd, jit.OpMOr, jit.OpMXor, jit.OpMAndNot} {
		add(jit.Inst{Op: op}, jit.M, ir.I64, m, m)
	}
	add(jit.Inst{Op: jit.OpMNot}, jit.M, ir.I64, m)
	add(jit.Inst{Op: jit.OpMFirst}, jit.M, ir.I64, s)
	for _, n := range []int64{-1 << 40, -1, 0, 1, 5, 8, 15, 16, 17, 1 << 40} {
		add(jit.Inst{Op: jit.OpMFirst, Imm: n}, jit.M, ir.I64, func(b *builder) jit.Reg { return b.one(jit.S, jit.Inst{Op: jit.OpSConst, Imm: n}) })
	}
	return append(list, memoryVariants()...)
}

func parts(k ir.Kind) int {
	if wide(k) {
		return 2
	}
	return 1
}

// TestOperations runs every form of every operation on many inputs, on its own and with all registers in use. For
// instruction sets that this processor lacks it only encodes them.
func TestOperations(t *testing.T) {
	list := variants()
	here := isas(t)
	for _, isa := range allISAs {
		for i, v := range list {
			for round := range *rounds {
				b := newBuilder(isa.vl, uint64(i*100+round))
				var held []jit.Reg
				if round%2 == 1 { // pressure
					for range 40 {
						held = append(held, b.load(jit.S, ir.I64), b.load(jit.V, ir.U32), b.load(jit.M, ir.U32))
					}
				}
				for range 4 {
					v.apply(b)
				}
				for _, r := range held {
					b.store(r, ir.U32)
				}
				b.emit(jit.Inst{Op: jit.OpReturn, Imm: int64(round)})
				var msg string
				if slices.Contains(here, isa) {
					msg = b.compareRuns(isa.f)
				} else if _, err := Compile(b.p, isa.f); err != nil {
					msg = err.Error()
				}
				if msg != "" {
					l, _ := Listing(b.p, isa.f)
					if round%2 == 1 || testing.Short() {
						l = ""
					}
					t.Errorf("%v %s, round %d: %s\n%s", isa, v.name, round, msg, l)
					break
				}
			}
		}
	}
	t.Logf("%d forms", len(list))
}
