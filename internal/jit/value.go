package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// val is what stands for a value of the IR while code is generated.
type val struct {
	k      ir.Kind
	how    how
	konst  bool   // a uniform constant
	bits   uint64 // its canonical bits
	s      Reg    // uniform: S, or F for f32 and f64. linear: S of lane 0 without off; of 32-bit kinds its high bits mean nothing
	off    int64  // linear: added to s
	stride int64  // linear
	along  bool   // linear: s is the row's x, or that in the group, plus ahead, which is the same in the whole row or group
	ahead  Reg    // NoReg is 0
	v      [2]Reg // varying: parts. Of others, what they have become as vectors in this scope
	m      Reg    // varying bool, and of uniform bools what they have become
	outer  bool   // s was computed in front of the loop over chunks
	ref    *ref   // of references
	len    *val   // of views
	cap    *val
	short  *short  // of varying I64: what stands for it, unless v does
	halves *halves // of uniform bools without s: what they are made of
	below  *val    // the length that it is below of in all active lanes, and not negative
}

// constant returns a uniform constant.
func constant(k ir.Kind, bits uint64) *val {
	return &val{k: k, how: uniform, konst: true, bits: bits, outer: true}
}

func uni(k ir.Kind, r Reg) *val          { return &val{k: k, how: uniform, s: r} }
func vec(k ir.Kind, v ...Reg) *val       { x := &val{k: k, how: varying}; copy(x.v[:], v); return x }
func masked(m Reg) *val                  { return &val{k: ir.Bool, how: varying, m: m} }
func lin(k ir.Kind, s Reg, n int64) *val { return &val{k: k, how: linear, s: s, stride: n} }

// classOf is the class of a register that holds a uniform value of kind k.
func classOf(k ir.Kind) Class {
	if k == ir.F32 || k == ir.F64 {
		return F
	}
	return S
}

// scalar returns the register of a uniform value.
func (g *gen) scalar(x *val) Reg {
	if x.s == NoReg && x.konst {
		if classOf(x.k) == F {
			return g.one(F, Inst{Op: OpFConst, K: x.k, Imm: int64(x.bits)})
		}
		return g.sconst(int64(x.bits))
	}
	if x.halves != nil {
		return g.whether(x.halves)
	}
	if x.how != uniform || x.s == NoReg {
		panic("jit: not a uniform value")
	}
	return x.s
}

// operand returns a uniform integer as an operand.
func (g *gen) operand(x *val) operand {
	if x.konst && classOf(x.k) == S {
		return imm(int64(x.bits))
	}
	return reg(g.scalar(x))
}

// remember notes a change to x that is good until the scope ends, or for good if it was done in front of the loop.
func (g *gen) remember(x *val, change func()) {
	old := *x
	change()
	g.undo = append(g.undo, undone{f: func() { x.v, x.m = old.v, old.m }})
}

// vector returns the parts of a value that is no bool.
func (g *gen) vector(x *val) []Reg {
	n := parts(x.k)
	if x.v[0] != NoReg {
		return x.v[:n]
	}
	var v [2]Reg
	switch {
	case x.short != nil:
		v = g.widened(x.short)
	case x.konst:
		r := g.vconst(x.k, x.bits)
		return []Reg{r, r}[:n]
	case x.how == uniform && x.outer:
		g.hoisted(func() { v[0] = g.broadcast(x) })
		v[1] = v[0]
	case x.how == uniform:
		v[0] = g.broadcast(x)
		v[1] = v[0]
	case x.how == linear:
		s := g.lane0(x)
		for p := range n {
			v[p] = g.one(V, Inst{Op: OpVLinear, K: container(x.k), Part: uint8(p), Src: []Reg{s}, Imm: x.stride})
		}
	default:
		panic("jit: a value without a vector")
	}
	g.remember(x, func() { x.v = v })
	return v[:n]
}

func (g *gen) broadcast(x *val) Reg {
	return g.one(V, Inst{Op: OpVBroadcast, K: container(x.k), Src: []Reg{g.scalar(x)}})
}

// lane0 returns the scalar of lane 0 of a linear value, and of 32-bit kinds its low bits.
func (g *gen) lane0(x *val) Reg { return g.s(ir.OpAdd, ir.I64, reg(x.s), imm(x.off)) }

// mask returns a bool as a mask. Lanes that are not active may have any value.
func (g *gen) maskOf(x *val) Reg {
	if x.m != NoReg {
		return x.m
	}
	var m Reg
	if x.konst {
		m = g.mconst(x.bits != 0)
	} else {
		// All ones or zeros: 0 - b has a bit for every lane.
		bits := g.s(ir.OpNeg, ir.I64, reg(g.scalar(x)))
		m = g.one(M, Inst{Op: OpMFromBits, Src: []Reg{bits}})
	}
	g.remember(x, func() { x.m = m })
	return m
}

// use returns what stands for v here.
func (g *gen) use(v *ir.Value) *val {
	if x := g.env[v]; x != nil {
		return x
	}
	return g.fetch(v)
}

// boolVector returns a bool as 0 or 1 in lanes of 32 bits.
func (g *gen) boolVector(x *val) Reg {
	if x.konst {
		return g.vconst(ir.U32, x.bits)
	}
	if x.how == uniform {
		return g.one(V, Inst{Op: OpVBroadcast, K: ir.U32, Src: []Reg{g.scalar(x)}})
	}
	return g.vselect(ir.U32, 0, g.maskOf(x), g.vconst(ir.U32, 1), g.vconst(ir.U32, 0))
}

// cell is a place that several ways of control write: the results of constructs and the parameters of loops.
type cell struct {
	x    *val
	regs []Reg
}

// newCell makes registers for a value of this type and shape.
func (g *gen) newCell(t *ir.Type, s shape) *cell {
	k := t.Kind()
	x := &val{k: k, how: s.how}
	switch {
	case s.how == uniform:
		x.s = g.reg(classOf(k))
	case s.how == linear:
		x.s, x.stride = g.reg(S), s.stride
	case k == ir.Bool:
		x.how, x.m = varying, g.reg(M)
	default:
		x.how = varying
		for p := range parts(k) {
			x.v[p] = g.reg(V)
		}
	}
	c := &cell{x: x}
	for _, r := range []Reg{x.s, x.v[0], x.v[1], x.m} {
		if r != NoReg {
			c.regs = append(c.regs, r)
			g.stable[r] = true
		}
	}
	return c
}

// undef gives the registers of a cell contents of no meaning, so that they are defined on every way.
func (g *gen) undef(c *cell) {
	for _, r := range c.regs {
		g.emit(Inst{Op: OpUndef, Dst: []Reg{r}})
	}
}

// parts of x in the order of regs of the cell.
func (g *gen) into(c *cell, x *val) []Reg {
	switch {
	case c.x.how == uniform:
		return []Reg{g.scalar(x)}
	case c.x.how == linear:
		return []Reg{g.lane0(x)}
	case c.x.k == ir.Bool:
		return []Reg{g.maskOf(x)}
	}
	return g.vector(x)
}

// assign gives cells new values, as if all at once, in the lanes of under. Lanes that are not active keep nothing.
func (g *gen) assign(cells []*cell, from []*val, under lanes) {
	var dst, src []Reg
	var blend []int // those of dst that are blended with what they hold, by part; 0: not
	for i, c := range cells {
		if from[i] == c.x {
			continue
		}
		s := g.into(c, from[i])
		for p, d := range c.regs {
			if d == s[p] {
				continue
			}
			dst, src = append(dst, d), append(src, s[p])
			n := 0
			if c.x.how == varying && !under.all {
				n = p + 1
			}
			blend = append(blend, n)
		}
	}
	if under.all {
		g.parallel(dst, src)
		return
	}
	// What is blended and what others are about to read is computed beside.
	read := map[Reg]bool{}
	for _, s := range src {
		read[s] = true
	}
	var late, lateFrom []Reg
	for i, d := range dst {
		c := g.p.Regs[d].Class
		to := d
		if read[d] {
			to = g.reg(c)
			late, lateFrom = append(late, d), append(lateFrom, to)
		}
		switch {
		case blend[i] == 0 && to == d:
			late, lateFrom = append(late, d), append(lateFrom, src[i])
		case blend[i] == 0:
			g.move(to, src[i])
		case c == M:
			m := g.mand(src[i], under.m)
			rest := g.reg(M)
			g.emit(Inst{Op: OpMAndNot, Dst: []Reg{rest}, Src: []Reg{d, under.m}})
			g.emit(Inst{Op: OpMOr, Dst: []Reg{to}, Src: []Reg{m, rest}})
		default:
			k := g.kindOf(cells, d)
			g.emit(Inst{Op: OpVSelect, K: k, Part: uint8(blend[i] - 1), Dst: []Reg{to}, Src: []Reg{under.m, src[i], d}})
		}
	}
	g.parallel(late, lateFrom)
}

// kindOf is the kind of elements of the cell that has the register.
func (g *gen) kindOf(cells []*cell, r Reg) ir.Kind {
	for _, c := range cells {
		for _, own := range c.regs {
			if own == r {
				return container(c.x.k)
			}
		}
	}
	return ir.U32
}

// parallel moves src to dst, all at once.
func (g *gen) parallel(dst, src []Reg) {
	reads := func(r Reg) bool {
		for _, s := range src {
			if s == r {
				return true
			}
		}
		return false
	}
	for len(dst) > 0 {
		done := false
		for i, d := range dst {
			rest := append(append([]Reg(nil), src[:i]...), src[i+1:]...)
			full := src
			src = rest
			blocked := reads(d)
			src = full
			if blocked {
				continue
			}
			g.move(d, src[i])
			dst = append(append([]Reg(nil), dst[:i]...), dst[i+1:]...)
			src = rest
			done = true
			break
		}
		if done {
			continue
		}
		spare := g.reg(g.p.Regs[dst[0]].Class)
		g.move(spare, dst[0])
		for i := range src {
			if src[i] == dst[0] {
				src[i] = spare
			}
		}
	}
}
