package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// remove deletes the instructions from lo up to hi, in order of text, where that is sound, and
// reports whether it changed anything. Zero stands for results that are used.
func remove(m *ir.Module, lo, hi int) bool {
	n, changed := 0, false
	keep := protect(m)
	for _, f := range m.Funcs {
		uses := ir.Uses(f)
		with := map[*ir.Value]*ir.Value{}
		var walk func(b *ir.Block)
		walk = func(b *ir.Block) {
			old := b.Instrs
			b.Instrs = make([]*ir.Instr, 0, len(old))
			for i, in := range old {
				inside := n >= lo && n < hi
				n++
				if inside && (!keep[in] || idle(in, uses)) && !in.Op.Has(ir.Terminator) && (i+1 == len(old) || old[i+1].Op != ir.OpUnreachable) && removable(in, uses) {
					bld := ir.Builder{Block: b, Pos: in.Pos}
					for _, v := range in.Results {
						if len(uses[v]) > 0 {
							with[v] = bld.Const(v.Type, 0)
						}
					}
					changed = true
					for _, nb := range in.Blocks {
						nb.Walk(func(*ir.Instr) bool { n++; return true })
					}
					continue
				}
				b.Instrs = append(b.Instrs, in)
				for _, nb := range in.Blocks {
					walk(nb)
				}
			}
		}
		walk(f.Body)
		f.Body.ReplaceUses(with)
	}
	return changed
}

// idle reports whether in only computes values that nothing uses.
func idle(in *ir.Instr, uses map[*ir.Value][]*ir.Instr) bool {
	for _, v := range in.Results {
		if len(uses[v]) > 0 {
			return false
		}
	}
	return in.Op.Has(ir.Pure)
}

// removable reports whether constants can stand for the results of in, as far as they are used.
func removable(in *ir.Instr, uses map[*ir.Value][]*ir.Instr) bool {
	for _, v := range in.Results {
		if len(uses[v]) == 0 {
			continue
		}
		if !v.Type.Scalar() || in.Op == ir.OpConst {
			return false
		}
	}
	return true
}

// protect returns the instructions that keep a case sound: see Reduce.
func protect(m *ir.Module) map[*ir.Instr]bool {
	keep := map[*ir.Instr]bool{}
	shared := false
	indexed := map[*ir.Value]bool{} // indices and bounds that an access relies on
	// apart keeps what computes an address that must differ between invocations.
	var apart func(v *ir.Value)
	apart = func(v *ir.Value) {
		if v.Def == nil || keep[v.Def] {
			return
		}
		keep[v.Def] = true
		args := v.Def.Args
		if v.Def.Op == ir.OpIndex && v.Type.Space() != ir.Shared {
			args = args[:1] // within an object of the invocation's own
		}
		for _, a := range args {
			apart(a)
		}
	}
	each := func(f func(in *ir.Instr)) {
		for _, fn := range m.Funcs {
			fn.Body.Walk(func(in *ir.Instr) bool { f(in); return true })
		}
	}
	written := map[*ir.Value]bool{} // roots in global memory
	each(func(in *ir.Instr) {
		if in.Op == ir.OpStore || in.Op == ir.OpCopy || in.Op == ir.OpZero {
			written[rootOf(in.Args[0])] = true
		}
	})
	each(func(in *ir.Instr) {
		for _, a := range in.Args {
			// Reading where others write is a race, too.
			if (in.Op == ir.OpLoad || in.Op == ir.OpCopy) && written[rootOf(a)] && a.Type.Space() == ir.Global {
				apart(a)
			}
			if a.Type.Space() == ir.Shared {
				shared = true
			}
		}
		switch in.Op {
		case ir.OpStore, ir.OpCopy, ir.OpZero:
			if s := in.Args[0].Type.Space(); s == ir.Global || s == ir.Shared {
				apart(in.Args[0])
			}
		case ir.OpElem, ir.OpIndex, ir.OpViewSlice:
			for _, a := range in.Args[1:] {
				indexed[a] = true
			}
		case ir.OpViewLen, ir.OpViewCap:
			keep[in] = true // tidy drops it when nothing looks at it
		}
	})
	each(func(in *ir.Instr) {
		switch in.Op {
		case ir.OpBarrier:
			keep[in] = keep[in] || shared
		case ir.OpCheckIndex, ir.OpCheckSlice:
			for _, a := range in.Args {
				keep[in] = keep[in] || indexed[a]
			}
		case ir.OpZero:
			// A private object has no contents before.
			keep[in] = keep[in] || in.Args[0].Type.Space() == ir.Private
		}
	})
	return keep
}

// rootOf follows an address to the parameter or object that it points into.
func rootOf(v *ir.Value) *ir.Value {
	for v.Def != nil && len(v.Def.Args) > 0 && v.Def.Args[0].Type.Reference() {
		v = v.Def.Args[0]
	}
	return v
}

// flatten replaces instruction i of b by its nested block, where that is possible: an If by
// block way, a Scope that only its end leaves by its body, a Loop by a Scope that runs it once.
func flatten(b *ir.Block, i, way int) bool {
	in := b.Instrs[i]
	body := in.Blocks[way]
	jumps := 0
	body.Walk(func(x *ir.Instr) bool {
		if x.Target() == in {
			jumps++
		}
		return true
	})
	end := body.Terminator()
	with := map[*ir.Value]*ir.Value{}
	inline := body.Instrs
	rest := b.Instrs[i+1:]
	switch {
	case in.Op == ir.OpLoop:
		return once(in)
	case in.Op == ir.OpScope && end.Target() == in && jumps == 1, end.Op == ir.OpYield && jumps == 0:
		inline = inline[:len(inline)-1]
		for j, v := range in.Results {
			with[v] = end.Args[j]
		}
	case jumps == 0:
		rest = nil // the block leaves for elsewhere
	default:
		return false
	}
	b.Instrs = append(append(b.Instrs[:i:i], inline...), rest...)
	b.ReplaceUses(with)
	return true
}

// once makes a Scope of a Loop: its body runs one time.
func once(loop *ir.Instr) bool {
	body := loop.Blocks[0]
	with := map[*ir.Value]*ir.Value{}
	for i, p := range body.Params {
		with[p] = loop.Args[i]
	}
	loop.Op, loop.Args, body.Params = ir.OpScope, nil, nil
	var walk func(b *ir.Block)
	walk = func(b *ir.Block) {
		end := b.Terminator()
		if end.Op == ir.OpContinue && end.Target() == loop {
			b.Instrs = b.Instrs[:len(b.Instrs)-1]
			bld := ir.Builder{Block: b, Pos: end.Pos}
			var zeros []*ir.Value
			for _, v := range loop.Results {
				zeros = append(zeros, bld.Const(v.Type, 0))
			}
			bld.Break(loop, zeros...)
		}
		for _, in := range b.Instrs {
			for _, nb := range in.Blocks {
				walk(nb)
			}
		}
	}
	walk(body)
	body.ReplaceUses(with)
	return true
}

// tidy drops what nothing uses, and reports whether there was any: objects, functions, tables and, if pure is
// set, pure instructions.
func tidy(m *ir.Module, kernel string, pure bool) bool {
	any := false
	for _, f := range m.Funcs {
		for {
			uses := ir.Uses(f)
			dead := map[*ir.Instr]bool{}
			f.Body.Walk(func(in *ir.Instr) bool {
				switch {
				case in.Op.Has(ir.Pure) && (pure || in.Results[0].Type.Reference()), in.Op == ir.OpLocal, in.Op == ir.OpShared, in.Op == ir.OpSharedSlice:
					dead[in] = true
					for _, v := range in.Results {
						for _, u := range uses[v] {
							// An object that is only cleared is not used.
							if u.Op != ir.OpZero || !in.Op.Has(ir.Pure) && in.Op != ir.OpLocal {
								dead[in] = false
							}
						}
					}
				}
				return true
			})
			changed := false
			var walk func(b *ir.Block)
			walk = func(b *ir.Block) {
				kept := b.Instrs[:0]
				for _, in := range b.Instrs {
					gone := dead[in] || in.Op == ir.OpZero && in.Args[0].Def != nil && dead[in.Args[0].Def] && in.Args[0].Def.Op == ir.OpLocal
					if gone {
						changed = true
						continue
					}
					kept = append(kept, in)
					for _, nb := range in.Blocks {
						walk(nb)
					}
				}
				b.Instrs = kept
			}
			walk(f.Body)
			if !changed {
				break
			}
			any = true
		}
	}
	called, tables := map[*ir.Func]bool{}, map[*ir.Table]bool{}
	var reach func(f *ir.Func)
	reach = func(f *ir.Func) {
		if called[f] {
			return
		}
		called[f] = true
		f.Body.Walk(func(in *ir.Instr) bool {
			if g := in.Callee(); g != nil {
				reach(g)
			}
			if a, ok := in.Attr.(ir.TableAttr); ok {
				tables[a.Table] = true
			}
			return true
		})
	}
	reach(m.Func(kernel))
	n := len(m.Funcs) + len(m.Tables)
	m.Funcs = keepIf(m.Funcs, called)
	m.Tables = keepIf(m.Tables, tables)
	return any || len(m.Funcs)+len(m.Tables) < n
}

func keepIf[T comparable](list []T, in map[T]bool) []T {
	var kept []T
	for _, x := range list {
		if in[x] {
			kept = append(kept, x)
		}
	}
	return kept
}

// allCounted reports whether every loop of the module counts as loopStatement makes it: the first
// parameter goes up by one each time, and an If in the body's top block leaves the loop when it
// is not below a limit from outside.
func allCounted(m *ir.Module) bool {
	ok := true
	for _, f := range m.Funcs {
		f.Body.Walk(func(in *ir.Instr) bool {
			if in.Op == ir.OpLoop && !counts(in) {
				ok = false
			}
			return true
		})
	}
	return ok
}

func counts(loop *ir.Instr) bool {
	body := loop.Blocks[0]
	if len(body.Params) == 0 {
		return false
	}
	i := body.Params[0]
	within := map[*ir.Value]bool{}
	for _, p := range body.Params {
		within[p] = true
	}
	ok := true
	body.Walk(func(in *ir.Instr) bool {
		for _, r := range in.Results {
			within[r] = true
		}
		if in.Op == ir.OpContinue && in.Target() == loop {
			next := in.Args[0].Def
			if next == nil || next.Op != ir.OpAdd || next.Args[0] != i {
				ok = false
			} else if one, is := next.Args[1].Const(); !is || one != 1 {
				ok = false
			}
		}
		return true
	})
	for _, in := range body.Instrs {
		if in.Op != ir.OpIf {
			continue
		}
		less := in.Args[0].Def
		end := in.Blocks[1].Terminator()
		if less != nil && less.Op == ir.OpLt && less.Args[0] == i && !within[less.Args[1]] && end.Target() == loop && end.Op == ir.OpBreak {
			return ok
		}
		return false // before the test, code could skip it
	}
	return false
}
