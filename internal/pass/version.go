package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// versionSize is the greatest number of instructions of a loop that is made twice.
const versionSize = 80

// version hoists index checks that are monotone or invariant in a counting loop: in front of the loop it asks whether all of
// them pass in every iteration there may be, and runs a copy of the loop without them if so, the loop as it was if
// not. So a fault comes when and where it came before. Innermost loops only.
func version(u *unit, f *ir.Func) {
	if versionBlock(f.Body) {
		u.versioned = true
	}
}

// versionBlock reports whether it did anything.
func versionBlock(b *ir.Block) (did bool) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for _, in := range old {
		for _, nb := range in.Blocks {
			if !versioned(in) {
				did = versionBlock(nb) || did
			}
		}
		if in.Op != ir.OpLoop || !versionable(in) {
			b.Instrs = append(b.Instrs, in)
			continue
		}
		v := newVersioner(in)
		if v == nil || len(v.found) == 0 {
			b.Instrs = append(b.Instrs, in)
			continue
		}
		v.emit(b)
		did = true
	}
	return did
}

// versioned reports whether in looks like what this pass made of a loop: an If with one loop in each arm, carrying
// values of the same types. It is left as it is, so that passes may run again.
func versioned(in *ir.Instr) bool {
	if in.Op != ir.OpIf {
		return false
	}
	var loops [2]*ir.Instr
	for i, b := range in.Blocks {
		for _, x := range b.Instrs {
			if x.Op == ir.OpLoop {
				if loops[i] != nil {
					return false
				}
				loops[i] = x
			}
		}
	}
	if loops[0] == nil || loops[1] == nil || len(loops[0].Args) != len(loops[1].Args) {
		return false
	}
	for i, a := range loops[0].Args {
		if a.Type != loops[1].Args[i].Type {
			return false
		}
	}
	return true
}

// versionable reports whether a loop is innermost, small, has checks of indices, and is free of what must not stand twice.
func versionable(loop *ir.Instr) bool {
	ok, checks := size(loop.Blocks[0]) <= versionSize, false
	loop.Blocks[0].Walk(func(in *ir.Instr) bool {
		checks = checks || in.Op == ir.OpCheckIndex
		ok = ok && in.Op != ir.OpLoop && in.Op != ir.OpCall && !in.Op.Has(ir.Collective)
		return ok
	})
	return ok && checks
}

// affine is an index as i*scale + the sum of terms, modulo 2^64. A nil scale is zero or, with one set, one.
type affine struct {
	scale *ir.Value
	one   bool
	terms []*ir.Value
}

type versioner struct {
	loop   *ir.Instr
	c      *counter
	inside map[*ir.Value]bool
	found  []*ir.Instr // checks to go
	index  []affine    // of each
}

func newVersioner(loop *ir.Instr) *versioner {
	c := counterOf(loop)
	if c == nil || !preserves(c.v.Type.Kind(), ir.I64) || c.step < 1 || c.step > 1<<31 || c.op != ir.OpLt && c.op != ir.OpLe {
		return nil
	}
	v := &versioner{loop: loop, c: c, inside: map[*ir.Value]bool{}}
	(&hoister{inside: v.inside}).define(loop.Blocks[0])
	v.collect(c.stay)
	past := false
	for _, in := range loop.Blocks[0].Instrs {
		if past {
			v.consider(in)
			for _, nb := range in.Blocks {
				v.collect(nb)
			}
		}
		past = past || in == c.test
	}
	return v
}

// collect considers the checks in a block that only iterations the counter allows come to.
func (v *versioner) collect(b *ir.Block) {
	b.Walk(func(in *ir.Instr) bool {
		v.consider(in)
		return true
	})
}

func (v *versioner) consider(in *ir.Instr) {
	if in.Op != ir.OpCheckIndex || in.Args[1].Type != ir.TI64 || v.inside[in.Args[1]] || in.Args[0].Type != ir.TI64 && in.Args[0] != v.c.v {
		return
	}
	var a affine
	if v.decompose(in.Args[0], &a, 0) {
		v.found, v.index = append(v.found, in), append(v.index, a)
	}
}

// decompose adds x to a.
func (v *versioner) decompose(x *ir.Value, a *affine, depth int) bool {
	if !v.inside[x] {
		a.terms = append(a.terms, x)
		return true
	}
	if v.counts(x) {
		used := a.one || a.scale != nil
		a.one = true
		return !used
	}
	d := x.Def
	if d == nil || depth > 4 {
		return false
	}
	switch d.Op {
	case ir.OpAdd:
		return v.decompose(d.Args[0], a, depth+1) && v.decompose(d.Args[1], a, depth+1)
	case ir.OpSub: // only of a constant, which algebra has turned into an addition
		return false
	case ir.OpMul:
		i, s := d.Args[0], d.Args[1]
		if !v.counts(i) {
			i, s = s, i
		}
		if !v.counts(i) || v.inside[s] || a.one || a.scale != nil {
			return false
		}
		a.scale = s
		return true
	}
	return false
}

// counts reports whether x is the counter, as an i64 or as it is.
func (v *versioner) counts(x *ir.Value) bool {
	if d := def(x, ir.OpConvert); d != nil && x.Type == ir.TI64 {
		x = d.Args[0]
	}
	return x == v.c.v
}

// emit appends the question and both loops.
func (v *versioner) emit(b *ir.Block) {
	bb := &ir.Builder{Block: b, Pos: v.loop.Pos}
	ok := v.condition(bb)
	both, fast, slow := bb.If(ok, nil)
	quick := ir.NewMap().Instr(v.loop)
	gone := map[*ir.Instr]bool{}
	pairs(v.loop.Blocks[0], quick.Blocks[0], func(old, new *ir.Instr) {
		for _, f := range v.found {
			if f == old {
				gone[new] = true
			}
		}
	})
	remove(quick.Blocks[0], gone)
	both.Results = v.loop.Results // what uses them need not change
	v.loop.Results = nil
	for _, r := range both.Results {
		r.Def = both
		v.loop.Results = append(v.loop.Results, &ir.Value{Type: r.Type, Def: v.loop, Name: r.Name})
	}
	for i, arm := range []*ir.Block{fast, slow} {
		l := []*ir.Instr{quick, v.loop}[i]
		arm.Instrs = append(arm.Instrs, l)
		ab := &ir.Builder{Block: arm, Pos: v.loop.Pos}
		ab.Yield(append([]*ir.Value(nil), l.Results...)...)
	}
}

// pairs calls f for the instructions of a block and of its copy, side by side.
func pairs(a, b *ir.Block, f func(x, y *ir.Instr)) {
	for i := range a.Instrs {
		f(a.Instrs[i], b.Instrs[i])
		for k := range a.Instrs[i].Blocks {
			pairs(a.Instrs[i].Blocks[k], b.Instrs[i].Blocks[k], f)
		}
	}
}

// condition appends the question whether all checks pass. Let the counter run from a up to n, exclusive, so that
// it is a+j with 0 ≤ j < count. An index is then j*scale + base modulo 2^64, where base is that of
// the first iteration. With 1 ≤ count ≤ 2^31 and 0 ≤ scale ≤ 2^31 the product does not wrap around; with
// 0 ≤ base ≤ length and (count-1)*scale < length-base the sum is an index in bounds, and equal to the
// one computed, whatever wrapped on the way. A loop without iterations may take either way.
func (v *versioner) condition(b *ir.Builder) *ir.Value {
	num := func(n int64) *ir.Value { return b.Int(ir.TI64, n) }
	var ok *ir.Value
	and := func(c *ir.Value) {
		if ok == nil {
			ok = c
		} else {
			ok = b.Op(ir.OpAnd, ok, c)
		}
	}
	a, n := b.Convert(ir.TI64, v.c.init), b.Convert(ir.TI64, v.c.limit)
	count := b.Op(ir.OpSub, n, a)
	if v.c.op == ir.OpLe {
		count = b.Op(ir.OpAdd, count, num(1))
	}
	and(b.Compare(ir.OpGe, count, num(1)))
	and(b.Compare(ir.OpLe, count, num(1<<31)))
	if v.c.op == ir.OpLe || v.c.step != 1 {
		most := int64(1) << 62
		if t := typeRange(v.c.v.Type.Kind()); v.c.v.Type != ir.TI64 {
			most = t.hi - v.c.step
		}
		and(b.Compare(ir.OpLe, n, num(most))) // the counter itself must not wrap around past n
	}
	last := b.Op(ir.OpSub, count, num(1))
	for i, in := range v.found {
		x, length := v.index[i], in.Args[1]
		var base *ir.Value
		add := func(t *ir.Value) {
			if base == nil {
				base = t
			} else {
				base = b.Op(ir.OpAdd, base, t)
			}
		}
		for _, t := range x.terms {
			add(t)
		}
		far := num(0)
		switch {
		case x.scale != nil:
			add(b.Op(ir.OpMul, a, x.scale))
			and(b.Compare(ir.OpGe, x.scale, num(0)))
			and(b.Compare(ir.OpLe, x.scale, num(1<<31)))
			far = b.Op(ir.OpMul, last, x.scale)
		case x.one:
			add(a)
			far = last
		}
		and(b.Compare(ir.OpGe, base, num(0)))
		and(b.Compare(ir.OpLe, base, length))
		and(b.Compare(ir.OpLt, far, b.Op(ir.OpSub, length, base)))
	}
	return ok
}
