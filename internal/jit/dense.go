package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// Where the width of subgroups is known and a power of two, the lanes of a chunk stand next to each other in the stage. Then what a
// vector meets in a step is another whole vector, or itself with lanes exchanged.

// dense reports whether that is so.
func (g *gen) dense() bool {
	n := g.t.Subgroup
	return n > 0 && n&(n-1) == 0
}

// whole reports whether each chunk lies in one subgroup besides.
func (g *gen) wholeChunks() bool { return g.dense() && g.t.Subgroup >= g.w }

// firstPlace is the place of the chunk's lane 0.
func (g *gen) firstPlace() Reg {
	return g.sload(ir.I32, g.chunk, g.p.Frame.Places)
}

// enterDense puts what active lanes bring in its place.
func (g *gen) enterDense(st *stage, words []Reg) {
	first := g.firstPlace()
	g.setStageValues(st, 0, first, words)
	g.emit(Inst{Op: OpVStore, K: ir.U32, Src: []Reg{g.wordsOfMask(g.maskReg(g.on))}, Mem: at(st.there[0], first, 4)})
}

// exchanged is x with lane i taken from lane i^d, d below the number of lanes.
func (g *gen) exchanged(x []Reg, d int) []Reg {
	if len(x) == 1 {
		return []Reg{g.permuted(x[0], 1, d)}
	}
	if half := g.w / 2; d >= half {
		return []Reg{x[1], x[0]}
	}
	return []Reg{g.permuted(x[0], 2, d), g.permuted(x[1], 2, d)}
}

// permuted exchanges elements of so many words within a vector.
func (g *gen) permuted(x Reg, words, d int) Reg {
	// Lane i xor a constant is a vector constant of its own.
	lanes := g.lanesOf(1)
	index := g.v(ir.OpXor, ir.U32, lanes, g.vconst(ir.U32, uint64(d*words)))
	return g.one(V, Inst{Op: OpVPermute, K: ir.U32, Src: []Reg{x, index}})
}

// patterned is the constant mask of the lanes for which f is true.
func (g *gen) patterned(f func(lane int) bool) Reg {
	bits := int64(0)
	for i := range g.w {
		if f(i) {
			bits |= 1 << i
		}
	}
	return g.one(M, Inst{Op: OpMConst, Imm: bits})
}

// meet combines x with y, which stands below it where low is not set, as far as they are there.
func (g *gen) meet(st *stage, fn ir.Op, k ir.Kind, x, y []Reg, xs, ys, low Reg) ([]Reg, Reg) {
	left, right := y, x
	if low != NoReg {
		left, right = make([]Reg, len(x)), make([]Reg, len(x))
		for p := range x {
			left[p] = g.vselect(st.k, p, low, x[p], y[p])
			right[p] = g.vselect(st.k, p, low, y[p], x[p])
		}
	}
	both := g.combine(fn, k, left, right)
	met := g.mand(xs, ys)
	out := make([]Reg, len(x))
	for p := range x {
		one := g.vselect(st.k, p, xs, x[p], y[p])
		out[p] = g.vselect(st.k, p, met, both[p], one)
	}
	return out, g.mor(xs, ys)
}

func (g *gen) stageThere(st *stage, which int, first Reg) Reg {
	return g.maskOfWords(g.one(V, Inst{Op: OpVLoad, K: ir.U32, Mem: at(st.there[which], first, 4)}))
}

func (g *gen) setStageThere(st *stage, which int, first, m Reg) {
	g.emit(Inst{Op: OpVStore, K: ir.U32, Src: []Reg{g.wordsOfMask(m)}, Mem: at(st.there[which], first, 4)})
}

// denseReduce is the butterfly: the steps within vectors at once, those between vectors one after another.
func (g *gen) denseReduce(st *stage, in *ir.Instr, k ir.Kind) {
	fn := in.Fn().Op()
	inside := min(g.t.Subgroup, g.w)
	if inside > 1 {
		g.staged(st, func(first Reg) {
			x, xs := g.stageValues(st, 0, first), g.stageThere(st, 0, first)
			for d := 1; d < inside; d *= 2 {
				y := g.exchanged(x, d)
				ys := g.maskOfWords(g.permuted(g.wordsOfMask(xs), 1, d))
				low := g.patterned(func(i int) bool { return i&d == 0 })
				x, xs = g.meet(st, fn, k, x, y, xs, ys, low)
			}
			g.setStageValues(st, 0, first, x)
			g.setStageThere(st, 0, first, xs)
		})
	}
	for d := g.w; d < g.t.Subgroup; d *= 2 {
		g.staged(st, func(first Reg) {
			other := g.s(ir.OpXor, ir.U64, reg(first), imm(int64(d)))
			x, xs := g.stageValues(st, 0, first), g.stageThere(st, 0, first)
			y, ys := g.stageValues(st, 0, other), g.stageThere(st, 0, other)
			// All lanes stand below, or none.
			bit := g.s(ir.OpAnd, ir.U64, reg(first), imm(int64(d)))
			below := g.scompare(ir.OpEq, ir.U64, reg(bit), imm(0))
			low := g.one(M, Inst{Op: OpMFromBits, Src: []Reg{g.s(ir.OpNeg, ir.I64, reg(below))}})
			out, there := g.meet(st, fn, k, x, y, xs, ys, low)
			g.setStageValues(st, 1, first, out)
			g.setStageThere(st, 1, first, there)
		})
		g.turn(st)
	}
}

// turn exchanges what is read and what is written.
func (g *gen) turn(st *stage) {
	st.value[0], st.value[1] = st.value[1], st.value[0]
	st.there[0], st.there[1] = st.there[1], st.there[0]
}

// preceded is the mask of the lanes of a vector, from place first on, that have a lane d places before them in their subgroup.
func (g *gen) preceded(first Reg, d int) Reg {
	n := g.t.Subgroup
	if n <= g.w {
		return g.patterned(func(i int) bool { return i&(n-1) >= d })
	}
	lane := g.s(ir.OpAnd, ir.U64, reg(first), imm(int64(n-1)))
	short := g.s(ir.OpSub, ir.I64, imm(int64(d)), reg(lane))
	return g.one(M, Inst{Op: OpMNot, Src: []Reg{g.one(M, Inst{Op: OpMFirst, Src: []Reg{short}})}})
}

// shifted reads what stands d places before each lane that is on.
func (g *gen) shifted(st *stage, first Reg, d int, on Reg) ([]Reg, Reg) {
	m := at(st.value[0], first, st.size())
	m.Disp = -int32(d) * int32(st.size())
	var y []Reg
	for p := range parts(st.k) {
		y = append(y, g.one(V, Inst{Op: OpVLoadMask, K: st.k, Part: uint8(p), Src: []Reg{on}, Mem: m}))
		m.Disp += int32(g.t.VL)
	}
	t := at(st.there[0], first, 4)
	t.Disp = -int32(d) * 4
	return y, g.maskOfWords(g.one(V, Inst{Op: OpVLoadMask, K: ir.U32, Src: []Reg{on}, Mem: t}))
}

// denseScan is Hillis and Steele's scan.
func (g *gen) denseScan(st *stage, in *ir.Instr, k ir.Kind) {
	for d := 1; d < g.t.Subgroup; d *= 2 {
		g.staged(st, func(first Reg) {
			x, xs := g.stageValues(st, 0, first), g.stageThere(st, 0, first)
			y, ys := g.shifted(st, first, d, g.preceded(first, d))
			out, there := g.meet(st, in.Fn().Op(), k, x, y, xs, ys, NoReg)
			g.setStageValues(st, 1, first, out)
			g.setStageThere(st, 1, first, there)
		})
		g.turn(st)
	}
}

// denseResult gives every active lane what stands in its place, or in the place before.
func (g *gen) denseResult(in *ir.Instr, st *stage, k ir.Kind) {
	g.active(func(Reg) {
		first := g.firstPlace()
		if in.Op != ir.OpScanBefore {
			g.define(in.Results[0], vec(k, g.stageValues(st, 0, first)...))
			return
		}
		v, there := g.shifted(st, first, 1, g.preceded(first, 1))
		for p := range v {
			v[p] = g.vselect(st.k, p, there, v[p], g.vconst(st.k, 0))
		}
		g.define(in.Results[0], vec(k, v...))
	})
}

// wordOf is the address of the word of the chunk's subgroup in the stage.
func (g *gen) wordOf(st *stage, first Reg) Mem {
	sub := g.s(ir.OpShr, ir.U64, reg(first), imm(log2(int64(g.t.Subgroup))))
	return Mem{Base: st.value[0], Index: sub, Scale: 8}
}

// or sets bits of a word.
func (g *gen) or(m Mem, bits Reg) {
	old := g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: m})
	g.emit(Inst{Op: OpSStore, K: ir.U64, Src: []Reg{g.s(ir.OpOr, ir.U64, reg(old), reg(bits))}, Mem: m})
}

// denseVote collects in a word a subgroup whether somebody brings what decides.
func (g *gen) denseVote(in *ir.Instr, st *stage) {
	all := in.Fn() == ir.FnAnd
	g.active(func(Reg) {
		p := g.maskOf(g.use(in.Args[0]))
		m := g.mand(g.on.m, p)
		if all {
			m = g.mandnot(g.on.m, p)
		}
		g.or(g.wordOf(st, g.firstPlace()), g.one(S, Inst{Op: OpMBits, Src: []Reg{m}}))
	})
	g.active(func(Reg) {
		word := g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: g.wordOf(st, g.firstPlace())})
		fn := ir.OpNe
		if all {
			fn = ir.OpEq
		}
		r := g.scompare(fn, ir.U64, reg(word), imm(0))
		g.define(in.Results[0], masked(g.one(M, Inst{Op: OpMFromBits, Src: []Reg{g.s(ir.OpNeg, ir.I64, reg(r))}})))
	})
}

// denseBallot collects bits in two words a subgroup, a chunk's at once.
func (g *gen) denseBallot(in *ir.Instr, st *stage) {
	word := func(first Reg, i int) Mem {
		sub := g.s(ir.OpShr, ir.U64, reg(first), imm(log2(int64(g.t.Subgroup))))
		return Mem{Base: st.value[i], Index: sub, Scale: 8}
	}
	n := int64(g.t.Subgroup)
	g.active(func(Reg) {
		bits := g.one(S, Inst{Op: OpMBits, Src: []Reg{g.mand(g.on.m, g.maskOf(g.use(in.Args[0])))}})
		first := g.firstPlace()
		lane := g.s(ir.OpAnd, ir.U64, reg(first), imm(n-1))
		low := g.s(ir.OpShl, ir.U64, reg(bits), reg(lane))
		g.or(word(first, 0), low)
		if n > 64 {
			// Shifts past the width give 0, in the one word or the other.
			high := g.s(ir.OpShl, ir.U64, reg(bits), reg(g.s(ir.OpSub, ir.I64, reg(lane), imm(64))))
			g.or(word(first, 1), high)
		}
	})
	g.active(func(Reg) {
		first := g.firstPlace()
		for i, r := range in.Results {
			x := uni(ir.U64, g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: word(first, i)}))
			g.define(r, x)
		}
	})
}
