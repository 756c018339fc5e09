package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// index32 computes in i32 the i64 values that are proved to fit it, where everything that uses them can take an i32:
// counters and indices, for the most part, under assumptions about lengths and grids. It leaves conversions behind
// where such values come from; later passes merge them and move them out of loops.
func index32(u *unit, f *ir.Func) {
	r := analyse(f, &u.opts.Facts, nil)
	n := &narrower{fits: map[*ir.Value]bool{}, short: map[*ir.Value]bool{}, source: map[*ir.Value]bool{}}
	each := func(v *ir.Value, def *ir.Instr) {
		if v.Type == ir.TI64 && r.get(v).within(ir.I32) {
			n.fits[v] = true
			if def != nil && narrowable(def) {
				n.short[v] = true
			} else {
				n.source[v] = true
			}
		}
	}
	f.Body.Walk(func(in *ir.Instr) bool {
		for _, v := range in.Results {
			each(v, in)
		}
		for _, b := range in.Blocks {
			for _, v := range b.Params {
				each(v, in)
			}
		}
		return true
	})
	for n.prune(f.Body) {
	}
	if len(n.short) == 0 {
		return
	}
	for v := range n.short {
		v.Type = ir.TI32
	}
	edit(f.Body, n.rewrite)
}

type narrower struct {
	fits   map[*ir.Value]bool // i64 values that are i32 values too
	short  map[*ir.Value]bool // those of them to be computed in 32 bits
	source map[*ir.Value]bool // those that come from elsewhere: lengths, global indices, parameters, constants
}

// narrowable reports whether an operation with a result that fits can be computed in 32 bits when its operands fit too.
func narrowable(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpNeg, ir.OpAnd, ir.OpOr, ir.OpXor, ir.OpAndNot, ir.OpNot, ir.OpShl, ir.OpShr,
		ir.OpDiv, ir.OpRem, ir.OpMin, ir.OpMax, ir.OpAbs, ir.OpSelect, ir.OpIf, ir.OpLoop, ir.OpScope:
		return true
	case ir.OpConvert:
		return in.Args[0].Type.Integer()
	}
	return false
}

// operands returns the arguments that have the type of the result.
func operands(in *ir.Instr) []*ir.Value {
	switch in.Op {
	case ir.OpShl, ir.OpShr:
		return in.Args[:1]
	case ir.OpSelect:
		return in.Args[1:]
	case ir.OpConvert, ir.OpIf, ir.OpLoop, ir.OpScope:
		return nil
	}
	return in.Args
}

// prune drops the values that have an operand that does not fit, or a use that wants 64 bits, and reports
// whether there was one.
func (n *narrower) prune(b *ir.Block) bool {
	changed := false
	drop := func(v *ir.Value) {
		if n.short[v] {
			delete(n.short, v)
			changed = true
		}
	}
	var walk func(b *ir.Block, holder *ir.Instr)
	walk = func(b *ir.Block, holder *ir.Instr) {
		for _, in := range b.Instrs {
			for _, v := range in.Results {
				for _, a := range operands(in) {
					if n.short[v] && !n.fits[a] {
						drop(v)
					}
				}
			}
			n.flow(in, holder, func(a, to *ir.Value) {
				if !n.fits[a] {
					drop(to)
				}
				if !n.short[to] {
					drop(a)
				}
			})
			if !n.takes(in) {
				for _, a := range in.Args {
					drop(a)
				}
			}
			for _, nb := range in.Blocks {
				walk(nb, in)
			}
		}
	}
	walk(b, nil)
	return changed
}

// flow calls f for each argument that becomes a result or a carried value.
func (n *narrower) flow(in, holder *ir.Instr, f func(a, to *ir.Value)) {
	var to []*ir.Value
	switch in.Op {
	case ir.OpLoop:
		to = in.Blocks[0].Params
	case ir.OpYield:
		to = holder.Results
	case ir.OpBreak:
		to = in.Target().Results
	case ir.OpContinue:
		to = in.Target().Blocks[0].Params
	}
	for i, v := range to {
		if n.fits[v] || n.fits[in.Args[i]] {
			f(in.Args[i], v)
		}
	}
}

// takes reports whether short arguments of in may stay short; flow looks after those that control flow carries.
func (n *narrower) takes(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpLoop, ir.OpYield, ir.OpBreak, ir.OpContinue, ir.OpElem, ir.OpIndex, ir.OpConvert, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpIf:
		return true
	case ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe, ir.OpCheckIndex:
		x, y := in.Args[0], in.Args[1]
		return (n.short[x] || n.source[x]) && (n.short[y] || n.source[y])
	}
	return len(in.Results) == 1 && n.short[in.Results[0]]
}

func (n *narrower) rewrite(e *editor, in *ir.Instr) *ir.Value {
	as32 := func(v *ir.Value) *ir.Value {
		if v.Type != ir.TI64 {
			return v
		}
		if c, ok := intConst(v); ok {
			return e.out.Int(ir.TI32, c)
		}
		return e.out.Convert(ir.TI32, v)
	}
	switch in.Op {
	case ir.OpEq, ir.OpNe, ir.OpLt, ir.OpLe, ir.OpGt, ir.OpGe:
		// A short operand may have become the value that it was converted from, so only the types tell.
		if in.Args[0].Type != in.Args[1].Type {
			in.Args[0], in.Args[1] = as32(in.Args[0]), as32(in.Args[1])
		}
	case ir.OpCheckIndex:
		if in.Args[0].Type != in.Args[1].Type && n.takes(in) || n.short[in.Args[0]] {
			in.Args[0], in.Args[1] = as32(in.Args[0]), as32(in.Args[1])
		}
	case ir.OpLoop:
		for i, p := range in.Blocks[0].Params {
			if n.short[p] {
				in.Args[i] = as32(in.Args[i])
			}
		}
	case ir.OpBreak:
		n.args32(in.Args, in.Target().Results, as32)
	case ir.OpContinue:
		n.args32(in.Args, in.Target().Blocks[0].Params, as32)
	case ir.OpIf, ir.OpScope:
		// The Yields at the ends of the arms have been visited without knowing their holder.
		for _, b := range in.Blocks {
			if t := b.Terminator(); t.Op == ir.OpYield {
				bb := &ir.Builder{Block: &ir.Block{}, Pos: t.Pos}
				for i, r := range in.Results {
					if n.short[r] && t.Args[i].Type == ir.TI64 {
						t.Args[i] = bb.Convert(ir.TI32, t.Args[i])
					}
				}
				b.Instrs = append(append(b.Instrs[:len(b.Instrs)-1:len(b.Instrs)-1], bb.Block.Instrs...), t)
			}
		}
	default:
		if len(in.Results) != 1 || !n.short[in.Results[0]] {
			return nil
		}
		if in.Op == ir.OpConvert {
			if in.Args[0].Type == ir.TI32 {
				return in.Args[0]
			}
			return nil
		}
		for i, a := range in.Args {
			if a.Type == ir.TI64 && !(i == 1 && (in.Op == ir.OpShl || in.Op == ir.OpShr)) {
				in.Args[i] = as32(a)
			}
		}
	}
	return nil
}

func (n *narrower) args32(args, to []*ir.Value, as32 func(*ir.Value) *ir.Value) {
	for i, v := range to {
		if n.short[v] {
			args[i] = as32(args[i])
		}
	}
}
