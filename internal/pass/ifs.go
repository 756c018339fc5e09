package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// speculation is the greatest cost, in additions, of an arm that is computed
// always instead of behind a branch.
const speculation = 6

// ifs simplifies control flow: an If whose condition is known becomes the arm taken; an If with
// cheap pure arms becomes selects; a Scope that nothing breaks out of becomes its
// body; an early break from a Scope becomes an If with two arms; what follows a
// jump goes.
func ifs(u *unit, f *ir.Func) {
	s := &flattener{subst: mapping{}}
	s.block(f.Body)
	f.Body.ReplaceUses(s.subst)
}

type flattener struct{ subst mapping }

func (s *flattener) block(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	s.list(b, old)
}

// list appends the simplified instructions to b and reports whether the end was reached: false when b
// now ends with a jump and what came after it was dropped.
func (s *flattener) list(b *ir.Block, ins []*ir.Instr) {
	for _, in := range ins {
		s.subst.args(in)
		switch in.Op {
		case ir.OpIf:
			s.ifElse(b, in)
		case ir.OpScope:
			s.scope(b, in)
		case ir.OpLoop:
			s.block(in.Blocks[0])
			b.Instrs = append(b.Instrs, in)
			never := true
			jumps(in, func(j *ir.Instr) { never = never && j.Op != ir.OpBreak })
			if never {
				s.end(b, in)
			}
		default:
			b.Instrs = append(b.Instrs, in)
		}
		if t := b.Terminator(); t != nil && t.Op.Has(ir.Terminator) {
			return
		}
	}
}

// end marks that control never comes past in, the last instruction of b so far.
func (s *flattener) end(b *ir.Block, in *ir.Instr) {
	in.Results = nil
	b.Instrs = append(b.Instrs, &ir.Instr{Op: ir.OpUnreachable, Pos: in.Pos})
}

// splice appends the instructions of an arm in place of the instruction that held it. A Yield at its
// end gives the holder's results.
func (s *flattener) splice(b *ir.Block, holder *ir.Instr, arm *ir.Block) {
	n := len(arm.Instrs)
	last := arm.Terminator()
	if last.Op != ir.OpYield {
		s.list(b, arm.Instrs)
		return
	}
	s.list(b, arm.Instrs[:n-1])
	if t := b.Terminator(); t != nil && t.Op.Has(ir.Terminator) {
		return
	}
	for i, r := range holder.Results {
		s.subst[r] = s.subst.of(last.Args[i])
	}
}

func (s *flattener) ifElse(b *ir.Block, in *ir.Instr) {
	if c, ok := in.Args[0].Const(); ok {
		s.splice(b, in, in.Blocks[1-int(c)])
		return
	}
	if n := def(in.Args[0], ir.OpNot); n != nil {
		in.Args[0] = n.Args[0]
		in.Blocks[0], in.Blocks[1] = in.Blocks[1], in.Blocks[0]
	}
	s.block(in.Blocks[0])
	s.block(in.Blocks[1])
	if speculable(in.Blocks[0]) && speculable(in.Blocks[1]) {
		s.selects(b, in)
		return
	}
	for i, r := range in.Results { // what both arms give alike
		if x, y, ok := yields(in, i); ok && x == y {
			s.subst[r] = x
		}
	}
	b.Instrs = append(b.Instrs, in)
	if diverges(in.Blocks[0]) && diverges(in.Blocks[1]) {
		s.end(b, in)
	}
}

// yields returns what the two arms of an If give for result i, when both end with a Yield.
func yields(in *ir.Instr, i int) (x, y *ir.Value, ok bool) {
	t, f := in.Blocks[0].Terminator(), in.Blocks[1].Terminator()
	if t.Op != ir.OpYield || f.Op != ir.OpYield {
		return nil, nil, false
	}
	return t.Args[i], f.Args[i], true
}

func speculable(b *ir.Block) bool {
	cost := 0
	for i, in := range b.Instrs {
		if i == len(b.Instrs)-1 {
			return in.Op == ir.OpYield && cost <= speculation
		}
		if !in.Op.Has(ir.Pure) || in.Op.Has(ir.Elementary) {
			return false
		}
		cost += in.Op.Info().Cost
	}
	return false
}

func (s *flattener) selects(b *ir.Block, in *ir.Instr) {
	for _, arm := range in.Blocks {
		b.Instrs = append(b.Instrs, arm.Instrs[:len(arm.Instrs)-1]...)
	}
	bb := &ir.Builder{Block: b, Pos: in.Pos}
	for i, r := range in.Results {
		x, y, _ := yields(in, i)
		x, y = s.subst.of(x), s.subst.of(y)
		if x == y {
			s.subst[r] = x
			continue
		}
		v := bb.Value(ir.OpSelect, nil, r.Type, in.Args[0], x, y)
		v.Name = r.Name
		s.subst[r] = v
	}
}

func (s *flattener) scope(b *ir.Block, in *ir.Instr) {
	body := in.Blocks[0]
	s.block(body)
	s.tail(in, body)
	n := 0
	jumps(in, func(*ir.Instr) { n++ })
	if n > 0 {
		b.Instrs = append(b.Instrs, in)
		return
	}
	last := body.Terminator()
	if last.Op != ir.OpYield {
		b.Instrs = append(b.Instrs, body.Instrs...)
		return
	}
	b.Instrs = append(b.Instrs, body.Instrs[:len(body.Instrs)-1]...)
	for i, r := range in.Results {
		s.subst[r] = s.subst.of(last.Args[i])
	}
}

// tail looks at a block whose end is the end of the scope in: a Break of the scope there is a Yield, and
//
//	if c { …; break s x } else { …; yield }; rest
//
// is the same as `if c { …; yield x } else { …; rest }` with the results of rest.
func (s *flattener) tail(scope *ir.Instr, b *ir.Block) {
	last := b.Terminator()
	if last.Op == ir.OpBreak && last.Target() == scope {
		b.Instrs[len(b.Instrs)-1] = &ir.Instr{Op: ir.OpYield, Args: last.Args, Pos: last.Pos}
	}
	for i, in := range b.Instrs {
		if in.Op != ir.OpIf {
			continue
		}
		rest := b.Instrs[i+1:]
		t, e := in.Blocks[0], in.Blocks[1]
		breaks := func(x *ir.Block) bool {
			l := x.Terminator()
			return l.Op == ir.OpBreak && l.Target() == scope
		}
		stays := func(x *ir.Block) bool { return x.Terminator().Op == ir.OpYield }
		var keep *ir.Block
		switch {
		case len(rest) == 1 && rest[0].Op == ir.OpUnreachable && (breaks(t) || breaks(e)):
			// Both arms jump. The If now gives the results of the scope.
		case len(rest) == 1 && rest[0].Op == ir.OpYield && sameValues(rest[0].Args, in.Results):
			s.tail(scope, t)
			s.tail(scope, e)
			return
		case breaks(t) && stays(e):
			keep = e
		case breaks(e) && stays(t):
			keep = t
		default:
			continue
		}
		if keep != nil {
			y := keep.Terminator()
			m := mapping{}
			for k, r := range in.Results {
				m[r] = y.Args[k]
				s.subst[r] = y.Args[k]
			}
			keep.Instrs = append(keep.Instrs[:len(keep.Instrs)-1:len(keep.Instrs)-1], rest...)
			keep.ReplaceUses(m)
		}
		in.Results = nil
		var results []*ir.Value
		for _, r := range scope.Results {
			v := &ir.Value{Type: r.Type, Def: in, Name: r.Name}
			in.Results = append(in.Results, v)
			results = append(results, v)
		}
		b.Instrs = append(b.Instrs[:i+1:i+1], &ir.Instr{Op: ir.OpYield, Args: results, Pos: in.Pos})
		s.tail(scope, t)
		s.tail(scope, e)
		return
	}
}

func sameValues(a, b []*ir.Value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
