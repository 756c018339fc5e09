package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// mapping replaces values by values. Replacements may themselves be replaced.
type mapping map[*ir.Value]*ir.Value

// of returns what v has become.
func (m mapping) of(v *ir.Value) *ir.Value {
	for {
		w, ok := m[v]
		if !ok {
			return v
		}
		v = w
	}
}

// args replaces the arguments of one instruction; for a whole block there is [ir.Block.ReplaceUses].
func (m mapping) args(in *ir.Instr) {
	for i, a := range in.Args {
		in.Args[i] = m.of(a)
	}
}

// editor rebuilds a function block by block, in order of text. A rule sees each
// instruction with its arguments already replaced and may emit others before it.
type editor struct {
	subst  mapping
	out    ir.Builder // the block being rebuilt
	strict bool       // NaNs are told apart
}

// edit runs a rule over every instruction of b. When the rule returns a value,
// that replaces the instruction's only result and the instruction goes; when
// it returns nil the instruction stays. Nested blocks are edited before
// the rule sees the instruction that holds them.
func edit(b *ir.Block, rule func(e *editor, in *ir.Instr) *ir.Value) {
	e := &editor{subst: mapping{}}
	e.block(b, rule)
}

func (e *editor) block(b *ir.Block, rule func(e *editor, in *ir.Instr) *ir.Value) {
	outer := e.out
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	e.out = ir.Builder{Block: b}
	for _, in := range old {
		e.subst.args(in)
		for _, nb := range in.Blocks {
			e.block(nb, rule)
		}
		e.out.Pos = in.Pos
		if v := rule(e, in); v != nil {
			r := in.Results[0]
			if v.Name == "" && v.Def != nil {
				v.Name = r.Name
			}
			e.subst[r] = v
			continue
		}
		b.Instrs = append(b.Instrs, in)
	}
	e.out = outer
}

// uses counts how often each value is an argument.
func uses(b *ir.Block) map[*ir.Value]int {
	n := map[*ir.Value]int{}
	b.Walk(func(in *ir.Instr) bool {
		for _, a := range in.Args {
			n[a]++
		}
		return true
	})
	return n
}

// diverges reports whether control never comes past the end of b into what follows it:
// its terminator is not a Yield.
func diverges(b *ir.Block) bool {
	t := b.Terminator()
	return t != nil && t.Op != ir.OpYield
}

// exits calls f for every terminator in b, nested blocks included, that leaves the instruction in:
// Break and Continue to something outside of it, Return and Fault.
func exits(in *ir.Instr, f func(*ir.Instr)) {
	inside := map[*ir.Instr]bool{}
	var walk func(in *ir.Instr)
	walk = func(in *ir.Instr) {
		inside[in] = true
		for _, b := range in.Blocks {
			for _, x := range b.Instrs {
				switch x.Op {
				case ir.OpBreak, ir.OpContinue:
					if !inside[x.Target()] {
						f(x)
					}
				case ir.OpReturn, ir.OpFault:
					f(x)
				}
				if len(x.Blocks) > 0 {
					walk(x)
				}
			}
		}
	}
	walk(in)
}

// leaves reports whether control may leave instruction in other than by its end or a fault of a check.
func leaves(in *ir.Instr) bool {
	if len(in.Blocks) == 0 {
		return false
	}
	found := false
	exits(in, func(*ir.Instr) { found = true })
	return found
}

// jumps calls f for each Break and Continue that names target.
func jumps(target *ir.Instr, f func(*ir.Instr)) {
	for _, b := range target.Blocks {
		b.Walk(func(x *ir.Instr) bool {
			if x.Target() == target && (x.Op == ir.OpBreak || x.Op == ir.OpContinue) {
				f(x)
			}
			return true
		})
	}
}

// drop returns list without the elements whose index is not kept.
func drop[T any](list []T, keep []bool) []T {
	out := list[:0:0]
	for i, x := range list {
		if keep[i] {
			out = append(out, x)
		}
	}
	return out
}
