//go:build amd64

package amd64

import (
	"flag"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

var seeds = flag.Int("seeds", 40, "random programs to run for each instruction set")

// random makes a program of random operations in random structure. Values of each class are kept in pools, so that many are
// live at once; some registers are written in several places.
type random struct {
	*builder
	s, v, m  []jit.Reg
	f32, f64 []jit.Reg
	vars     []jit.Reg // written again
	budget   int
}

func (r *random) pick(pool []jit.Reg) jit.Reg {
	if r.rng.IntN(3) == 0 { // an old one
		return pool[r.rng.IntN(len(pool))]
	}
	return pool[len(pool)-1-r.rng.IntN(min(len(pool), 6))]
}

func (r *random) kind() ir.Kind { return machineKinds[r.rng.IntN(len(machineKinds))] }

// clean replaces NaNs, whose bits are not defined.
func (r *random) clean(v jit.Reg, k ir.Kind) jit.Reg {
	c := jit.Inst{Op: jit.OpVCompare, Fn: ir.OpEq, K: k, Src: []jit.Reg{v, v}}
	if k == ir.F64 {
		c.Src = []jit.Reg{v, v, v, v}
	}
	m := r.one(jit.M, c)
	zero := r.one(jit.V, jit.Inst{Op: jit.OpVConst, K: ir.U32})
	// The comparison of both parts with one vector gives the same for each.
	return r.one(jit.V, jit.Inst{Op: jit.OpVSelect, K: k, Src: []jit.Reg{m, v, zero}})
}

func (r *random) cleanScalar(f jit.Reg, k ir.Kind) jit.Reg {
	c := r.one(jit.S, jit.Inst{Op: jit.OpFCompare, Fn: ir.OpEq, K: k, Src: []jit.Reg{f, f}})
	zero := r.one(jit.F, jit.Inst{Op: jit.OpFConst, K: k})
	return r.one(jit.F, jit.Inst{Op: jit.OpFSelect, K: k, Src: []jit.Reg{c, f, zero}})
}

// step emits a random operation.
func (r *random) step() {
	r.budget--
	fn := func(op jit.Op, k ir.Kind) ir.Op {
		for {
			if fn := ir.Op(r.rng.IntN(int(ir.NumOps))); jit.Arithmetic(op, fn, k) {
				return fn
			}
		}
	}
	n := func(pool []jit.Reg, n int) []jit.Reg {
		var l []jit.Reg
		for range n {
			l = append(l, r.pick(pool))
		}
		return l
	}
	disp := func() jit.Mem { return jit.Mem{Base: r.in, Disp: int32(r.rng.IntN(inBytes - 256))} }
	part := func() uint8 { return uint8(r.rng.IntN(2)) }
	switch r.rng.IntN(22) {
	case 20: // loads that become operands
		k := machineInts[2+r.rng.IntN(2)]
		f := []ir.Op{ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpAnd, ir.OpMin, ir.OpMulHi, ir.OpShl}[r.rng.IntN(7)]
		at := r.one(jit.S, jit.Inst{Op: jit.OpS, Fn: ir.OpAnd, K: ir.I64, Src: n(r.s, 1), Imm: 1023})
		x := r.one(jit.S, jit.Inst{Op: jit.OpSLoad, K: k, Mem: jit.Mem{Base: r.in, Index: at, Scale: 2, Disp: 8}})
		src := []jit.Reg{x, r.pick(r.s)}
		if r.rng.IntN(2) == 0 {
			src[0], src[1] = src[1], src[0]
		}
		r.s = append(r.s, r.one(jit.S, jit.Inst{Op: jit.OpS, Fn: f, K: k, Src: src}))
	case 21:
		k := machineInts[r.rng.IntN(4)]
		f := []ir.Op{ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpAndNot, ir.OpMin, ir.OpShl}[r.rng.IntN(6)]
		x := r.one(jit.V, jit.Inst{Op: jit.OpVLoad, K: ir.U32, Mem: disp()})
		src := []jit.Reg{x, r.pick(r.v)}
		if r.rng.IntN(2) == 0 {
			src[0], src[1] = src[1], src[0]
		}
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpV, Fn: f, K: k, Src: src}))
	case 0, 1, 2, 3:
		k := r.kind()
		f := fn(jit.OpV, k)
		in := jit.Inst{Op: jit.OpV, Fn: f, K: k, Src: n(r.v, f.Info().Args)}
		if (f == ir.OpShl || f == ir.OpShr) && r.rng.IntN(2) == 0 {
			in.Src, in.Imm = in.Src[:1], int64(r.rng.IntN(32))
		}
		v := r.one(jit.V, in)
		if k.Float() {
			v = r.clean(v, k)
		}
		r.v = append(r.v, v)
	case 4, 5:
		k := machineInts[2+r.rng.IntN(2)]
		f := fn(jit.OpS, k)
		in := jit.Inst{Op: jit.OpS, Fn: f, K: k, Src: n(r.s, f.Info().Args)}
		if len(in.Src) == 2 && r.rng.IntN(2) == 0 {
			in.Src, in.Imm = in.Src[:1], r.rng.Int64()>>r.rng.IntN(64)
		}
		r.s = append(r.s, r.one(jit.S, in))
	case 6:
		pool, k := &r.f32, ir.F32
		if r.rng.IntN(2) == 0 {
			pool, k = &r.f64, ir.F64
		}
		f := fn(jit.OpF, k)
		*pool = append(*pool, r.cleanScalar(r.one(jit.F, jit.Inst{Op: jit.OpF, Fn: f, K: k, Src: n(*pool, f.Info().Args)}), k))
	case 7, 8:
		k := r.kind()
		r.m = append(r.m, r.one(jit.M, jit.Inst{Op: jit.OpVCompare, Fn: fn(jit.OpVCompare, k), K: k, Src: n(r.v, 2*parts(k))}))
	case 9, 10:
		k := r.kind()
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpVSelect, K: k, Part: part(), Src: []jit.Reg{r.pick(r.m), r.pick(r.v), r.pick(r.v)}}))
	case 11:
		op := []jit.Op{jit.OpMAnd, jit.OpMOr, jit.OpMXor, jit.OpMAndNot}[r.rng.IntN(4)]
		r.m = append(r.m, r.one(jit.M, jit.Inst{Op: op, Src: n(r.m, 2)}))
	case 12:
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpVLoad, K: memoryKinds[r.rng.IntN(len(memoryKinds))], Mem: disp()}))
	case 13:
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpVLoadMask, K: memoryKinds[r.rng.IntN(len(memoryKinds))], Part: part(), Src: n(r.m, 1), Mem: disp()}))
	case 14:
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpVConst, K: r.kind(), Imm: r.rng.Int64() >> r.rng.IntN(64)}))
		r.s = append(r.s, r.one(jit.S, jit.Inst{Op: jit.OpSConst, Imm: r.rng.Int64() >> r.rng.IntN(64)}))
	case 15:
		k := machineInts[r.rng.IntN(4)]
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpVBroadcast, K: k, Src: n(r.s, 1)}))
		r.s = append(r.s, r.one(jit.S, jit.Inst{Op: jit.OpSFromV, K: k, Src: n(r.v, 1)}))
	case 16:
		r.s = append(r.s, r.one(jit.S, jit.Inst{Op: jit.OpMBits, Src: n(r.m, 1)}))
		r.m = append(r.m, r.one(jit.M, jit.Inst{Op: jit.OpMFirst, Src: n(r.s, 1)}))
	case 17:
		k := memoryKinds[r.rng.IntN(len(memoryKinds))]
		r.emit(jit.Inst{Op: jit.OpVStoreMask, K: k, Part: part(), Src: []jit.Reg{r.pick(r.v), r.pick(r.m)}, Mem: jit.Mem{Base: r.out, Disp: int32(outBytes - 1024 + r.rng.IntN(512))}})
	case 18:
		k := machineInts[2+r.rng.IntN(2)]
		c := r.one(jit.S, jit.Inst{Op: jit.OpSCompare, Fn: fn(jit.OpSCompare, k), K: k, Src: n(r.s, 2)})
		r.s = append(r.s, r.one(jit.S, jit.Inst{Op: jit.OpSSelect, Src: []jit.Reg{c, r.pick(r.s), r.pick(r.s)}}))
	case 19:
		off := r.one(jit.V, jit.Inst{Op: jit.OpV, Fn: ir.OpShr, K: ir.U32, Imm: 24, Src: n(r.v, 1)})
		k := memoryKinds[r.rng.IntN(len(memoryKinds))]
		r.v = append(r.v, r.one(jit.V, jit.Inst{Op: jit.OpVGather, K: k, From: ir.I32, Part: part(), Src: []jit.Reg{off, r.pick(r.m)}, Mem: jit.Mem{Base: r.in, Scale: 1 << r.rng.IntN(4)}}))
	}
}

// assign writes one of the registers that are written often.
func (r *random) assign() {
	d := r.vars[r.rng.IntN(len(r.vars))]
	switch r.p.Regs[d].Class {
	case jit.S:
		r.emit(jit.Inst{Op: jit.OpSMove, Dst: []jit.Reg{d}, Src: []jit.Reg{r.pick(r.s)}})
	case jit.V:
		if r.rng.IntN(3) == 0 { // of itself
			r.emit(jit.Inst{Op: jit.OpV, Fn: ir.OpAdd, K: ir.U64, Dst: []jit.Reg{d}, Src: []jit.Reg{d, r.pick(r.v)}})
			r.emit(jit.Inst{Op: jit.OpV, Fn: ir.OpMul, K: ir.U64, Dst: []jit.Reg{d}, Src: []jit.Reg{r.pick(r.v), d}})
			return
		}
		r.emit(jit.Inst{Op: jit.OpVMove, Dst: []jit.Reg{d}, Src: []jit.Reg{r.pick(r.v)}})
	case jit.M:
		r.emit(jit.Inst{Op: jit.OpMMove, Dst: []jit.Reg{d}, Src: []jit.Reg{r.pick(r.m)}})
	}
}

// branch ends the block by a random condition.
func (r *random) branch(yes, no *jit.Block) {
	to := [2]*jit.Block{yes, no}
	k := machineInts[2+r.rng.IntN(2)]
	cmps := []ir.Op{ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe}
	fn := cmps[r.rng.IntN(len(cmps))]
	switch r.rng.IntN(5) {
	case 0:
		r.emit(jit.Inst{Op: jit.OpBranch, Fn: fn, K: k, Src: []jit.Reg{r.pick(r.s), r.pick(r.s)}, To: to})
	case 1:
		r.emit(jit.Inst{Op: jit.OpBranch, Fn: fn, K: k, Src: []jit.Reg{r.pick(r.s)}, Imm: r.rng.Int64() >> r.rng.IntN(64), To: to})
	case 2:
		r.emit(jit.Inst{Op: jit.OpBranchF, Fn: fn, K: ir.F32, Src: []jit.Reg{r.pick(r.f32), r.pick(r.f32)}, To: to})
	case 3:
		r.emit(jit.Inst{Op: jit.OpBranchF, Fn: fn, K: ir.F64, Src: []jit.Reg{r.pick(r.f64), r.pick(r.f64)}, To: to})
	case 4:
		r.emit(jit.Inst{Op: jit.OpBranchM, Src: []jit.Reg{r.pick(r.m)}, Imm: int64(r.rng.IntN(2)), To: to})
	}
}

// body emits structured code. Values made in it are forgotten at its end, but for the variables.
func (r *random) body(depth int) {
	saved := *r
	for range 2 + r.rng.IntN(6) {
		for range 1 + r.rng.IntN(12) {
			r.step()
		}
		r.assign()
		if depth >= 3 || r.budget < 0 {
			continue
		}
		switch r.rng.IntN(3) {
		case 0: // if
			yes, no, end := &jit.Block{Cold: r.rng.IntN(3) == 0}, &jit.Block{}, &jit.Block{}
			r.branch(yes, no)
			r.place(yes)
			r.body(depth + 1)
			r.emit(jit.Inst{Op: jit.OpJump, To: [2]*jit.Block{end}})
			r.place(no)
			if r.rng.IntN(2) == 0 {
				r.body(depth + 1)
			}
			r.emit(jit.Inst{Op: jit.OpJump, To: [2]*jit.Block{end}})
			r.place(end)
		case 1: // loop
			i := r.reg(jit.S)
			head, body, end := &jit.Block{}, &jit.Block{}, &jit.Block{}
			r.emit(jit.Inst{Op: jit.OpSConst, Dst: []jit.Reg{i}, Imm: int64(1 + r.rng.IntN(3))})
			r.emit(jit.Inst{Op: jit.OpJump, To: [2]*jit.Block{head}})
			r.depth++
			r.place(head)
			r.emit(jit.Inst{Op: jit.OpPoll, To: [2]*jit.Block{end, body}})
			r.place(body)
			r.body(depth + 1)
			r.emit(jit.Inst{Op: jit.OpS, Fn: ir.OpSub, K: ir.I64, Dst: []jit.Reg{i}, Src: []jit.Reg{i}, Imm: 1})
			r.emit(jit.Inst{Op: jit.OpBranch, Fn: ir.OpGt, K: ir.I64, Src: []jit.Reg{i}, To: [2]*jit.Block{head, end}})
			r.depth--
			r.place(end)
		}
	}
	r.s, r.v, r.m, r.f32, r.f64 = saved.s, saved.v, saved.m, saved.f32, saved.f64
}

func generate(vl int, seed uint64) *builder {
	r := &random{builder: newBuilder(vl, seed), budget: 300}
	for range 4 + r.rng.IntN(40) {
		r.s, r.v, r.m = append(r.s, r.load(jit.S, ir.I64)), append(r.v, r.load(jit.V, ir.U32)), append(r.m, r.load(jit.M, ir.U32))
		r.f32, r.f64 = append(r.f32, r.cleanScalar(r.load(jit.F, ir.F32), ir.F32)), append(r.f64, r.cleanScalar(r.load(jit.F, ir.F64), ir.F64))
	}
	for range 3 + r.rng.IntN(10) {
		r.vars = append(r.vars, r.load(jit.S, ir.I64), r.load(jit.V, ir.U32), r.load(jit.M, ir.U32))
	}
	r.s, r.v, r.m = append(r.s, r.vars[0]), append(r.v, r.vars[1]), append(r.m, r.vars[2])
	r.body(0)
	for _, pool := range [][]jit.Reg{r.s, r.v, r.m, r.vars} {
		for _, x := range pool {
			r.store(x, ir.U32)
		}
	}
	for _, x := range r.f32 {
		r.store(x, ir.F32)
	}
	for _, x := range r.f64 {
		r.store(x, ir.F64)
	}
	r.emit(jit.Inst{Op: jit.OpReturn})
	return r.builder
}

// TestRandom compares random programs with the emulator, memory and all.
func TestRandom(t *testing.T) {
	insts, spills := 0, 0
	for _, isa := range isas(t) {
		for seed := range uint64(*seeds) {
			b := generate(isa.vl, seed)
			if msg := b.compareRuns(isa.f); msg != "" {
				t.Errorf("%v seed %d: %s", isa, seed, msg)
			}
			if c, err := Compile(b.p, isa.f); err == nil {
				insts += c.Stats.Instructions
				spills += c.Stats.Spills
			}
		}
	}
	t.Logf("%d operations, %d values spilled", insts, spills)
	if spills == 0 {
		t.Error("nothing was spilled")
	}
}
