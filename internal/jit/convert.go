package jit

import "github.com/dotcompute/dotcompute/internal/ir"

func (g *gen) vconvert(k, from ir.Kind, x Reg) Reg {
	return g.one(V, Inst{Op: OpVConvert, K: k, From: from, Src: []Reg{x}})
}

func (g *gen) vwiden(k, from ir.Kind, x Reg) []Reg {
	out := make([]Reg, 2)
	for p := range out {
		out[p] = g.one(V, Inst{Op: OpVWiden, K: k, From: from, Part: uint8(p), Src: []Reg{x}})
	}
	return out
}

// convert converts vectors between number kinds.
func (g *gen) convert(k, from ir.Kind, x []Reg) []Reg {
	if k == from {
		return x
	}
	half := func(k ir.Kind) bool { return k == ir.F16 || k == ir.BF16 }
	switch {
	case k.Integer() && from.Integer():
		return g.convertInts(k, from, x)
	case from == ir.F16:
		return g.convert(k, ir.F32, g.nans(ir.F32, g.vconvert(ir.F32, ir.F16, x[0])))
	case from == ir.BF16:
		return g.convert(k, ir.F32, g.nans(ir.F32, g.vshift(ir.OpShl, ir.U32, x[0], 16)))
	case half(k) && from.Integer():
		return g.convert(k, ir.F64, g.oddInts(from, x))
	case half(k) && from == ir.F64:
		return g.convert(k, ir.F32, []Reg{g.oddFloat(x)})
	case k == ir.F16:
		y := g.vconvert(ir.F16, ir.F32, x[0])
		if g.t.Canonical {
			m := g.vcompare(ir.OpEq, ir.F32, x, x)
			y = g.vselect(ir.U32, 0, m, y, g.vconst(ir.U32, 0x7e00))
		}
		return []Reg{y}
	case k == ir.BF16:
		return []Reg{g.roundBF16(x[0])}
	case from.Integer():
		return g.floatInts(k, from, x)
	case k.Integer():
		return g.cutFloats(k, from, x)
	case k == ir.F64:
		return g.nans(k, g.vwiden(k, from, x[0])...)
	}
	return g.nans(k, g.narrow(k, from, x))
}

// nans makes the NaNs of a conversion canonical where wanted.
func (g *gen) nans(k ir.Kind, v ...Reg) []Reg {
	return g.canonical(vec(k, v...), ir.OpConvert).v[:len(v)]
}

func (g *gen) convertInts(k, from ir.Kind, x []Reg) []Reg {
	switch {
	case wide(k) && wide(from):
		return x
	case wide(k):
		return g.widen64(from, x)
	case wide(from):
		return []Reg{g.vextend(k, g.narrow(ir.U32, ir.U64, x))}
	case holds(k, from) || bitsOf(k) == 32:
		return x
	}
	return []Reg{g.vextend(k, x[0])}
}

// floatInts converts integers to f32 or f64.
func (g *gen) floatInts(k, from ir.Kind, x []Reg) []Reg {
	c := container(from)
	switch {
	case k == ir.F32 && wide(from):
		return []Reg{g.narrow(k, from, x)}
	case k == ir.F32:
		return []Reg{g.vconvert(k, c, x[0])}
	case wide(from):
		return []Reg{g.vconvert(k, c, x[0]), g.vconvert(k, c, x[1])}
	}
	return g.vwiden(k, c, x[0])
}

// cutFloats converts f32 or f64 to integers. Narrow ones saturate once more, in 32 bits.
func (g *gen) cutFloats(k, from ir.Kind, x []Reg) []Reg {
	if wide(k) {
		if from == ir.F32 {
			x = g.vwiden(ir.F64, from, x[0])
		}
		return []Reg{g.vconvert(k, ir.F64, x[0]), g.vconvert(k, ir.F64, x[1])}
	}
	to := k
	if bitsOf(k) < 32 {
		to = ir.I32
	}
	var r Reg
	if from == ir.F32 {
		r = g.vconvert(to, from, x[0])
	} else {
		r = g.narrow(to, from, x)
	}
	if to != k {
		lo, hi := limits(k)
		r = g.v(ir.OpMin, ir.I32, r, g.vconst(ir.I32, uint64(hi)))
		r = g.v(ir.OpMax, ir.I32, r, g.vconst(ir.I32, uint64(lo)))
	}
	return []Reg{r}
}

// oddInts converts integers to f64, rounded to odd: rounding once more then gives what rounding at once would (Boldo and
// Melquiond, 2008). Up to 32 bits that is exact; of others, bits that f64 has no room for become one.
func (g *gen) oddInts(from ir.Kind, x []Reg) []Reg {
	if !wide(from) {
		return g.vwiden(ir.F64, container(from), x[0])
	}
	const room = 11
	out := make([]Reg, 2)
	for p := range out {
		low := g.v(ir.OpAnd, ir.U64, x[p], g.vconst(ir.U64, 1<<room-1))
		// low + (2^11 - 1) has bit 11 set where low is not 0.
		sticky := g.v(ir.OpAdd, ir.U64, low, g.vconst(ir.U64, 1<<room-1))
		sticky = g.v(ir.OpAnd, ir.U64, sticky, g.vconst(ir.U64, 1<<room))
		cut := g.v(ir.OpOr, ir.U64, g.v(ir.OpSub, ir.U64, x[p], low), sticky)
		out[p] = cut
	}
	// Only numbers of 2^53 and more are cut; the others are exact.
	limit := g.vconst(ir.U64, 1<<53)
	size := x
	if from == ir.I64 {
		size = []Reg{g.v(ir.OpAbs, ir.I64, x[0]), g.v(ir.OpAbs, ir.I64, x[1])}
	}
	m := g.vcompare(ir.OpLt, ir.U64, size, []Reg{limit, limit})
	for p := range out {
		out[p] = g.vconvert(ir.F64, from, g.vselect(ir.U64, p, m, x[p], out[p]))
	}
	return out
}

// oddFloat converts f64 to f32, rounded to odd: the nearest one, made one smaller in magnitude if that is greater than
// the exact number, with the last bit set if it is not exact.
func (g *gen) oddFloat(x []Reg) Reg {
	near := g.narrow(ir.F32, ir.F64, x)
	back := g.vwiden(ir.F64, ir.F32, near)
	abs := func(v []Reg) []Reg {
		return []Reg{g.v(ir.OpAbs, ir.F64, v[0]), g.v(ir.OpAbs, ir.F64, v[1])}
	}
	over := g.vcompare(ir.OpGt, ir.F64, abs(back), abs(x))
	under := g.vcompare(ir.OpLt, ir.F64, abs(back), abs(x))
	one := g.vconst(ir.U32, 1)
	down := g.v(ir.OpOr, ir.U32, g.v(ir.OpSub, ir.U32, near, one), one)
	r := g.vselect(ir.U32, 0, over, down, near)
	return g.vselect(ir.U32, 0, under, g.v(ir.OpOr, ir.U32, near, one), r)
}

// roundBF16 rounds f32 to nearest even at bit 16.
func (g *gen) roundBF16(x Reg) Reg {
	top := g.vshift(ir.OpShr, ir.U32, x, 16)
	odd := g.v(ir.OpAnd, ir.U32, top, g.vconst(ir.U32, 1))
	r := g.v(ir.OpAdd, ir.U32, g.v(ir.OpAdd, ir.U32, x, g.vconst(ir.U32, 0x7fff)), odd)
	r = g.vshift(ir.OpShr, ir.U32, r, 16)
	m := g.vcompare(ir.OpEq, ir.F32, []Reg{x}, []Reg{x})
	return g.vselect(ir.U32, 0, m, r, g.vconst(ir.U32, 0x7fc0))
}
