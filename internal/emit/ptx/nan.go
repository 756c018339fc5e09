package ptx

import "github.com/dotcompute/dotcompute/internal/ir"

// In strict kernels a NaN that arithmetic makes has one pattern of bits. The hardware has another, so a
// value is raw if it came from arithmetic, and made canonical where its bits are seen: stored, printed, cast, negated. A
// value that moves others (a select, a result of a loop) is raw if all of those are; otherwise those that are raw
// are made canonical on the way, because the bits of a NaN that was loaded must stay.

// findRaw tells raw values from others.
func (e *emitter) findRaw() {
	e.raw = map[*ir.Value]bool{}
	if !e.strict() {
		return
	}
	from := map[*ir.Value][]*ir.Value{} // what a value may be a copy of
	var movers []*ir.Value
	add := func(to *ir.Value, v ...*ir.Value) {
		if to.Type.Float() {
			if from[to] == nil {
				movers = append(movers, to)
				e.raw[to] = true
			}
			from[to] = append(from[to], v...)
		}
	}
	var walk func(b *ir.Block, holder *ir.Instr)
	walk = func(b *ir.Block, holder *ir.Instr) {
		for _, in := range b.Instrs {
			switch in.Op {
			case ir.OpSelect:
				add(in.Results[0], in.Args[1:]...)
			case ir.OpRound:
				add(in.Results[0], in.Args[0])
			case ir.OpLoop:
				for i, p := range in.Blocks[0].Params {
					add(p, in.Args[i])
				}
			case ir.OpYield:
				for i, a := range in.Args {
					add(holder.Results[i], a)
				}
			case ir.OpBreak:
				for i, a := range in.Args {
					add(in.Target().Results[i], a)
				}
			case ir.OpContinue:
				for i, a := range in.Args {
					add(in.Target().Blocks[0].Params[i], a)
				}
			case ir.OpConvert:
				e.raw[in.Results[0]] = in.Results[0].Type.Float()
			default:
				if in.Op.Has(ir.Pure) && arithmetical(in.Op) && in.Results[0].Type.Float() {
					e.raw[in.Results[0]] = true
				}
			}
			for _, nb := range in.Blocks {
				walk(nb, in)
			}
		}
	}
	walk(e.f.Body, nil)
	for changed := true; changed; {
		changed = false
		for _, v := range movers {
			for _, a := range from[v] {
				if bits, constant := a.Const(); e.raw[v] && !e.raw[a] && !(constant && tame(a.Type.Kind(), bits)) {
					e.raw[v] = false
					changed = true
				}
			}
		}
	}
}

// tame reports that making the bits of a float canonical leaves them.
func tame(k ir.Kind, bits uint64) bool {
	inf := map[ir.Kind]uint64{ir.F16: 0x7c00, ir.BF16: 0x7f80, ir.F32: 0x7f800000, ir.F64: 0x7ff << 52}[k]
	return bits&(signs[k]-1) <= inf
}

// bits returns v where its bits are seen.
func (e *emitter) bits(v *ir.Value) string {
	s := e.get(v)
	if !e.raw[v] || !isReg(s) {
		return s
	}
	k := v.Type.Kind()
	return e.once("canonical "+k.String()+" "+s, func() string { return e.canonical(k, s) })
}

func (e *emitter) canonical(k ir.Kind, s string) string {
	c := kindClass(k)
	x, t := s, kindTypes[k]
	if c == half {
		x, t = e.widen(k, s), "f32"
	}
	p := e.to(pred, "setp.nan."+t, x, x)
	return e.to(c, "selp."+classTypes[c], nans[k], s, p)
}

// carried returns v as a value that to is a copy of.
func (e *emitter) carried(v, to *ir.Value) string {
	if e.raw[to] {
		return e.get(v)
	}
	return e.bits(v)
}
