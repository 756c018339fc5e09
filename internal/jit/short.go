package jit

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// short is what stands for integers of 64 bits that vary and are small: v + u + off, where v has 32 bits in a lane, signed, and lies from lo to hi.
// Go's int has 64 bits and indices are computed in it; as two vectors they cost twice and more, and gathers cost most. Where
// numbers come from floats or grow by products, the body without masks hopes that they are small, and tests it.
type short struct {
	v      Reg
	lo, hi int64
	u      *val // uniform, not constant; nil is 0
	off    int64
}

// shortMost bounds what is hoped for: sums of two stay within 32 bits.
const shortMost = 1<<30 - 1

func shortVal(s short) *val { return &val{k: ir.I64, how: varying, short: &s} }

// wait is what must hold before the next effect, access or branch: lanes in ok, and none in bad.
type wait struct{ ok, bad Reg }

// mayHope reports whether the vector can still start again at in.
func (g *gen) mayHope(in *ir.Instr) bool { return !g.checked && (!g.effects[in] || g.done[in]) }

func (g *gen) hopeOK(m Reg) {
	if g.wait.ok != NoReg {
		m = g.mand(g.wait.ok, m)
	}
	g.wait.ok = m
}

func (g *gen) hopeNot(m Reg) {
	if g.wait.bad != NoReg {
		m = g.mor(g.wait.bad, m)
	}
	g.wait.bad = m
}

// settle starts the vector again if a hope has failed.
func (g *gen) settle() {
	w := g.wait
	if w == (wait{}) {
		return
	}
	g.wait = wait{}
	bad := w.bad
	if w.ok != NoReg {
		on := g.maskReg(g.on)
		if bad != NoReg {
			on = g.mand(w.ok, g.one(M, Inst{Op: OpMNot, Src: []Reg{bad}}))
			bad = g.mandnot(g.maskReg(g.on), on)
		} else {
			bad = g.mandnot(on, w.ok)
		}
	} else if !g.on.all {
		bad = g.mand(bad, g.on.m)
	}
	cont := g.block()
	g.branchAny(bad, g.restart, cont)
	g.place(cont)
}

// shortOf is x as a short value, or nil.
func (g *gen) shortOf(x *val) *short {
	switch {
	case x.short != nil:
		return x.short
	case x.konst && x.k == ir.I64 && fits32(int64(x.bits)):
		n := int64(x.bits)
		return &short{v: g.vconst(ir.I32, uint64(uint32(n))), lo: n, hi: n}
	}
	return nil
}

// plain is s in 32 bits alone; ok is false if it does not fit, or may not.
func (g *gen) plain(s *short) (p short, ok bool) {
	if s == nil || s.u != nil || s.off != 0 && !shortFits(s.lo+s.off, s.hi+s.off) {
		return short{}, false
	}
	p = *s
	if s.off != 0 {
		p.v = g.v(ir.OpAdd, ir.I32, s.v, g.vconst(ir.I32, uint64(uint32(s.off))))
		p.lo, p.hi, p.off = s.lo+s.off, s.hi+s.off, 0
	}
	return p, true
}

func shortFits(lo, hi int64) bool { return lo >= -1<<31+1 && hi <= 1<<31-2 }

// shortOp computes in 32 bits what can be; nil for others.
func (g *gen) shortOp(in *ir.Instr, args []*val) *val {
	if g.checked {
		return nil
	}
	k := in.Results[0].Type.Kind()
	x := args[0]
	switch {
	case in.Op == ir.OpConvert && k == ir.I64 && x.how == varying:
		return g.shortFrom(in, x)
	case in.Op == ir.OpConvert && x.k == ir.I64 && k != ir.U64 && k != ir.I64:
		if k.Float() {
			x = g.shortLinear(in, x)
		}
		if p, ok := g.plain(x.short); ok {
			return vec(k, g.convert(k, ir.I32, []Reg{p.v})...)
		}
		return nil
	}
	short := false
	for _, a := range args {
		short = short || a.short != nil
	}
	if short && in.Op != ir.OpSelect {
		// The others should be short too.
		args = slices.Clone(args)
		for i, a := range args {
			args[i] = g.shortLinear(in, a)
		}
	}
	switch {
	case !short:
		return nil
	case in.Op == ir.OpSelect:
		a, ok1 := g.plain(g.shortOf(args[1]))
		b, ok2 := g.plain(g.shortOf(args[2]))
		if !ok1 || !ok2 {
			return nil
		}
		a.v = g.vselect(ir.I32, 0, g.maskOf(x), a.v, b.v)
		a.lo, a.hi = min(a.lo, b.lo), max(a.hi, b.hi)
		return shortVal(a)
	case in.Op.Info().Rule == ir.RuleCompare:
		return g.shortCompare(in.Op, args)
	case k != ir.I64 || len(args) != 2:
		return nil
	}
	y := args[1]
	switch in.Op {
	case ir.OpAdd:
		return g.shortSum(x, y, 1)
	case ir.OpSub:
		return g.shortSum(x, y, -1)
	case ir.OpMul:
		if x.how == uniform {
			x, y = y, x
		}
		return g.shortProduct(in, x, y)
	case ir.OpShl:
		if y.konst && y.bits < 31 {
			return g.shortProduct(in, x, constant(ir.I64, 1<<y.bits))
		}
		return nil
	}
	a, ok1 := g.plain(g.shortOf(x))
	if !ok1 {
		return nil
	}
	if in.Op == ir.OpShr {
		if !y.konst || y.bits > 31 {
			return nil
		}
		a.v = g.vshift(ir.OpShr, ir.I32, a.v, int64(y.bits))
		a.lo, a.hi = a.lo>>y.bits, a.hi>>y.bits
		return shortVal(a)
	}
	b, ok2 := g.plain(g.shortOf(y))
	switch {
	case !ok2:
		return nil
	case in.Op == ir.OpMin:
		a.lo, a.hi = min(a.lo, b.lo), min(a.hi, b.hi)
	case in.Op == ir.OpMax:
		a.lo, a.hi = max(a.lo, b.lo), max(a.hi, b.hi)
	case in.Op == ir.OpAnd && y.konst && b.lo >= 0:
		a.lo, a.hi = 0, b.hi
	default:
		return nil
	}
	a.v = g.v(in.Op, ir.I32, a.v, b.v)
	return shortVal(a)
}

// shortLinear is a linear value of 64 bits as a short one, if that may be hoped for; others it leaves as they are.
func (g *gen) shortLinear(in *ir.Instr, x *val) *val {
	span := x.stride * int64(g.w-1)
	if x.how != linear || x.k != ir.I64 || span < 0 || span > 1<<20 || !g.mayHope(in) {
		return x
	}
	first := g.lane0(x)
	g.expect(ir.OpLe, ir.U64, reg(g.s(ir.OpAdd, ir.I64, reg(first), imm(shortMost))), imm(2*shortMost-span))
	v := g.one(V, Inst{Op: OpVLinear, K: ir.I32, Src: []Reg{first}, Imm: x.stride})
	return shortVal(short{v: v, lo: -shortMost, hi: shortMost})
}

// shortFrom converts to 64 bits what is or should be small.
func (g *gen) shortFrom(in *ir.Instr, x *val) *val {
	switch {
	case x.k == ir.F32 && g.mayHope(in):
		v := g.vector(x)[0]
		limit := g.vconst(ir.F32, 0x4e800000) // 2^30
		g.hopeOK(g.vcompare(ir.OpLt, ir.F32, []Reg{g.v(ir.OpAbs, ir.F32, v)}, []Reg{limit}))
		r := g.one(V, Inst{Op: OpVConvert, K: ir.I32, From: ir.F32, Src: []Reg{v}, Imm: 1})
		return shortVal(short{v: r, lo: -shortMost, hi: shortMost})
	case x.k.Integer() && x.k != ir.U32 && !wide(x.k):
		lo, hi := int64(-1<<31), int64(1<<31-1)
		if x.k != ir.I32 {
			lo, hi = limits(x.k)
		}
		return shortVal(short{v: g.vector(x)[0], lo: lo, hi: hi})
	}
	return nil
}

// shortSum adds y, or takes it away.
func (g *gen) shortSum(x, y *val, sign int64) *val {
	if x.short == nil && sign == 1 {
		x, y = y, x
	}
	a := g.shortOf(x)
	if a == nil {
		return nil
	}
	s := *a
	op := ir.OpAdd
	if sign < 0 {
		op = ir.OpSub
	}
	more := func(u *val) {
		switch {
		case s.u == nil && op == ir.OpAdd:
			s.u = u
		case s.u == nil:
			s.u = g.shortScalar(op, constant(ir.I64, 0), u)
		default:
			s.u = g.shortScalar(op, s.u, u)
		}
	}
	switch {
	case y.konst && fits32(int64(y.bits)) && fits32(s.off+sign*int64(y.bits)):
		s.off += sign * int64(y.bits)
	case y.how == uniform && !y.konst:
		more(y)
	case y.short != nil:
		b := y.short
		lo, hi := s.lo+b.lo, s.hi+b.hi
		if sign < 0 {
			lo, hi = s.lo-b.hi, s.hi-b.lo
		}
		if !shortFits(lo, hi) || !fits32(s.off+sign*b.off) {
			return nil
		}
		s.v, s.lo, s.hi = g.v(op, ir.I32, s.v, b.v), lo, hi
		s.off += sign * b.off
		if b.u != nil {
			more(b.u)
		}
	default:
		return nil
	}
	return shortVal(s)
}

// shortScalar computes on uniform values, in front of the loop over vectors if they are from there.
func (g *gen) shortScalar(op ir.Op, x, y *val) *val {
	out := &val{k: ir.I64, how: uniform, outer: x.outer && y.outer && g.pre != nil}
	f := func() { out.s = g.s(op, ir.I64, g.operand(x), g.operand(y)) }
	if out.outer {
		g.hoisted(f)
	} else {
		f()
	}
	return out
}

// shortProduct multiplies by a uniform number, if that stays small or may be hoped to: |x| ≤ shortMost / |y|.
func (g *gen) shortProduct(in *ir.Instr, x, y *val) *val {
	a, ok := g.plain(x.short)
	if !ok || !shortFits(a.lo, a.hi) || y.how != uniform || !y.outer {
		return nil
	}
	if y.konst {
		n := int64(y.bits)
		if n >= -shortMost && n <= shortMost {
			lo, hi := min(a.lo*n, a.hi*n), max(a.lo*n, a.hi*n)
			if shortFits(lo, hi) {
				a.v, a.lo, a.hi = g.times(ir.I32, a.v, n), lo, hi
				return shortVal(a)
			}
		}
	}
	if !g.mayHope(in) {
		return nil
	}
	var most, factor Reg
	g.hoisted(func() {
		size := g.s(ir.OpMax, ir.U64, reg(g.s(ir.OpAbs, ir.I64, reg(g.scalar(y)))), imm(1))
		m := g.s(ir.OpDiv, ir.U64, reg(g.sconst(shortMost)), reg(size))
		most = g.one(V, Inst{Op: OpVBroadcast, K: ir.I32, Src: []Reg{m}})
		factor = g.one(V, Inst{Op: OpVBroadcast, K: ir.I32, Src: []Reg{g.scalar(y)}})
	})
	size := a.v
	if a.lo < 0 {
		size = g.v(ir.OpAbs, ir.I32, a.v)
	}
	g.hopeNot(g.vcompare(ir.OpGt, ir.I32, []Reg{size}, []Reg{most}))
	a.v, a.lo, a.hi = g.v(ir.OpMul, ir.I32, a.v, factor), -shortMost, shortMost
	return shortVal(a)
}

// shortCompare compares in 32 bits. A uniform number outside of what the other may be is as good as one just outside.
func (g *gen) shortCompare(op ir.Op, args []*val) *val {
	x, y := args[0], args[1]
	if x.short == nil {
		x, y, op = y, x, mirrored(op)
	}
	a, ok := g.plain(x.short)
	if !ok {
		return nil
	}
	var other Reg
	switch b, ok := g.plain(y.short); {
	case ok:
		other = b.v
	case y.how == uniform && shortFits(a.lo, a.hi):
		n := g.s(ir.OpMax, ir.I64, reg(g.scalar(y)), imm(a.lo-1))
		n = g.s(ir.OpMin, ir.I64, reg(n), imm(a.hi+1))
		other = g.one(V, Inst{Op: OpVBroadcast, K: ir.I32, Src: []Reg{n}})
	default:
		return nil
	}
	return masked(g.vcompare(op, ir.I32, []Reg{a.v}, []Reg{other}))
}

// widened is a short value as two vectors.
func (g *gen) widened(s *short) [2]Reg {
	v := g.widen64(ir.I32, []Reg{s.v})
	u := s.u
	switch {
	case u == nil && s.off != 0:
		u = constant(ir.I64, uint64(s.off))
	case s.off != 0:
		u = g.shortScalar(ir.OpAdd, u, constant(ir.I64, uint64(s.off)))
	}
	if u != nil {
		add := g.vector(u)
		for p := range v {
			v[p] = g.v(ir.OpAdd, ir.I64, v[p], add[p])
		}
	}
	return [2]Reg(v)
}

// shortElement adds a short index, times size.
func (g *gen) shortElement(r ref, s *short, size int64) ref {
	if s.u != nil {
		r = g.scaled(r, g.scalar(s.u), size)
	}
	r = g.offset(r, s.off*size)
	r.zero, r.unit, r.start = s.u == nil && s.off == 0, size, r.disp
	r.v, r.vk, r.vscale = [2]Reg{s.v}, ir.I32, uint8(size)
	if !scaleOK(size) {
		r.v[0], r.vscale = g.times(ir.I32, s.v, size), 1
	}
	return r
}

// bound is what v of short indices may be, for all checks between two branches against one length: from lo to hi.
type bound struct {
	v      Reg
	n      *val
	stage  int
	u      []*val // what is added in one check or another
	off    []int64
	lo, hi Reg
}

// checkShort makes a check of a short index part of one test of v, with others that stand between the same branches. It returns false if that cannot be.
func (g *gen) checkShort(in *ir.Instr, i, n *val) bool {
	s := i.short
	if s == nil || n.how != uniform || !g.mayHope(in) || !natural(in.Args[1]) || !small(in.Args[1]) {
		return false
	}
	if g.pre == nil || !n.outer || s.u != nil && !s.u.outer {
		b := &bound{n: n, u: []*val{s.u}, off: []int64{s.off}, lo: g.reg(V), hi: g.reg(V)}
		g.limitsOf(b)
		g.between(s.v, b)
		return true
	}
	for _, b := range g.shortBounds {
		if b.v == s.v && b.n == n && b.stage == g.stage {
			b.u, b.off = append(b.u, s.u), append(b.off, s.off)
			return true
		}
	}
	b := &bound{v: s.v, n: n, stage: g.stage, u: []*val{s.u}, off: []int64{s.off}, lo: g.reg(V), hi: g.reg(V)}
	g.stable[b.lo], g.stable[b.hi] = true, true
	g.shortBounds = append(g.shortBounds, b)
	g.between(s.v, b)
	return true
}

func (g *gen) between(v Reg, b *bound) {
	g.hopeNot(g.vcompare(ir.OpGt, ir.I32, []Reg{b.lo}, []Reg{v}))
	g.hopeNot(g.vcompare(ir.OpGt, ir.I32, []Reg{v}, []Reg{b.hi}))
}

// finishShort computes the bounds, when all checks are known.
func (g *gen) finishShort() {
	for _, b := range g.shortBounds {
		g.limitsOf(b)
	}
	g.shortBounds = nil
}

// limitsOf computes lo and hi of a bound: 0 ≤ v + least, and v + greatest < n, where least and greatest are of what is added. Sums that wrap around come out on the
// other side; then nothing passes.
func (g *gen) limitsOf(b *bound) {
	least, most := NoReg, NoReg
	for i, u := range b.u {
		var x Reg
		if u == nil {
			x = g.sconst(b.off[i])
		} else {
			x = g.s(ir.OpAdd, ir.I64, reg(g.scalar(u)), imm(b.off[i]))
		}
		if least == NoReg {
			least, most = x, x
			continue
		}
		least, most = g.s(ir.OpMin, ir.I64, reg(least), reg(x)), g.s(ir.OpMax, ir.I64, reg(most), reg(x))
	}
	const room = 1 << 40
	clamp := func(x Reg, lo, hi int64) Reg {
		return g.s(ir.OpMin, ir.I64, reg(g.s(ir.OpMax, ir.I64, reg(x), imm(lo))), imm(hi))
	}
	// Far off, v makes no difference: lo is too great, or hi too small.
	least, most = clamp(least, -room, room), clamp(most, -room, room)
	n := g.s(ir.OpMin, ir.I64, reg(g.scalar(b.n)), imm(room))
	lo := clamp(g.s(ir.OpNeg, ir.I64, reg(least)), -1<<31, 1<<31-1)
	hi := clamp(g.s(ir.OpSub, ir.I64, reg(g.s(ir.OpSub, ir.I64, reg(n), reg(most))), imm(1)), -1<<31, 1<<31-1)
	// Nothing passes at the ends of what fits.
	const first, last = -1 << 31, 1<<31 - 1
	none := g.s(ir.OpOr, ir.U64, reg(g.scompare(ir.OpEq, ir.I64, reg(lo), imm(last))), reg(g.scompare(ir.OpEq, ir.I64, reg(hi), imm(first))))
	lo = g.one(S, Inst{Op: OpSSelect, Src: []Reg{none, g.sconst(last), lo}})
	hi = g.one(S, Inst{Op: OpSSelect, Src: []Reg{none, g.sconst(first), hi}})
	for i, x := range []Reg{lo, hi} {
		g.emit(Inst{Op: OpVBroadcast, K: ir.I32, Dst: []Reg{[]Reg{b.lo, b.hi}[i]}, Src: []Reg{x}})
	}
}
