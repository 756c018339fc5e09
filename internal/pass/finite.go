package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// counter describes a loop that counts: carried value Var starts at init and every Continue adds the
// constant step; near its beginning the body leaves the loop unless Var op limit.
type counter struct {
	v     *ir.Value // the parameter
	index int       // its position
	init  *ir.Value
	step  int64
	op    ir.Op     // Lt, Le, Gt, Ge or Ne: holds while the loop goes on
	limit *ir.Value // defined outside the loop
	test  *ir.Instr // the If that leaves
	stay  *ir.Block // its arm that does not
}

// counterOf recognises a counting loop, or returns nil.
func counterOf(loop *ir.Instr) *counter {
	body := loop.Blocks[0]
	inner := map[*ir.Value]bool{}
	h := &hoister{inside: inner}
	h.define(body)
	for _, in := range body.Instrs {
		if in.Op != ir.OpIf {
			if len(in.Blocks) > 0 {
				return nil
			}
			continue
		}
		cond := in.Args[0].Def
		stay := breaksTo(in.Blocks[1], loop) // while the condition holds
		leave := breaksTo(in.Blocks[0], loop)
		if cond != nil && stay != leave {
			if c := counting(loop, cond, stay, inner); c != nil {
				c.test, c.stay = in, in.Blocks[0]
				if !stay {
					c.stay = in.Blocks[1]
				}
				return c
			}
		}
		again := false // another way out does not make the loop longer, a way round the test may
		exits(in, func(j *ir.Instr) { again = again || j.Op == ir.OpContinue })
		if again {
			return nil
		}
	}
	return nil
}

// breaksTo reports whether running b always ends in a Break of loop.
func breaksTo(b *ir.Block, loop *ir.Instr) bool {
	t := b.Terminator()
	return t.Op == ir.OpBreak && t.Target() == loop
}

func counting(loop, cond *ir.Instr, stay bool, inner map[*ir.Value]bool) *counter {
	op := cond.Op
	if _, ok := negated[op]; !ok || !cond.Args[0].Type.Integer() {
		return nil
	}
	if !stay {
		op = negated[op]
	}
	v, limit := cond.Args[0], cond.Args[1]
	if inner[limit] {
		v, limit, op = limit, v, mirrored[op]
	}
	if inner[limit] || op == ir.OpEq {
		return nil
	}
	for i, p := range loop.Blocks[0].Params {
		if p != v {
			continue
		}
		c := &counter{v: v, index: i, init: loop.Args[i], op: op, limit: limit}
		ok := true
		jumps(loop, func(j *ir.Instr) {
			if j.Op != ir.OpContinue {
				return
			}
			step, is := stepOf(j.Args[i], v)
			if !is || step == 0 || c.step != 0 && c.step != step {
				ok = false
			}
			c.step = step
		})
		if ok && c.step != 0 {
			return c
		}
	}
	return nil
}

// stepOf matches v + constant and v - constant.
func stepOf(x, v *ir.Value) (int64, bool) {
	if d := def(x, ir.OpAdd); d != nil && d.Args[0] == v {
		return intConst(d.Args[1])
	}
	if d := def(x, ir.OpSub); d != nil && d.Args[0] == v {
		c, ok := intConst(d.Args[1])
		return -c, ok
	}
	return 0, false
}

// finite reports that a loop without effects is sure to end. The counter must meet its
// limit before it can wrap around: steps of one do, towards a limit that excludes it.
func finite(loop *ir.Instr) bool {
	c := counterOf(loop)
	if c == nil || !endsInside(loop) {
		return false
	}
	switch c.op {
	case ir.OpLt:
		return c.step == 1
	case ir.OpGt:
		return c.step == -1
	case ir.OpNe:
		return c.step == 1 || c.step == -1
	}
	return false
}

// endsInside reports that all loops nested in the loop are finite too.
func endsInside(loop *ir.Instr) bool {
	ok := true
	for _, b := range loop.Blocks {
		b.Walk(func(in *ir.Instr) bool {
			if in.Op == ir.OpLoop {
				ok = ok && finite(in)
				return false
			}
			return ok
		})
	}
	return ok
}
