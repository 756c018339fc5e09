package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// DivergenceKind says why invocations do not arrive together.
type DivergenceKind uint8

const (
	// DivergentBranch: it stands behind a condition that varies, or past a jump behind one.
	DivergentBranch DivergenceKind = iota
	// DivergentLoop: it stands in a loop that invocations leave after different numbers of iterations.
	DivergentLoop
	// DivergentReturn: some invocations returned before it.
	DivergentReturn
)

func (k DivergenceKind) String() string {
	return [...]string{"branch", "loop", "return"}[k]
}

// Divergence is a barrier or subgroup operation that not all invocations of the
// group, or subgroup, are proved to reach together.
type Divergence struct {
	Op    ir.Op
	Pos   ir.Pos // of the operation
	Kind  DivergenceKind
	Cause ir.Pos        // of the branch, jump or return
	Level ir.Uniformity // what control flow there was found to be
	Need  ir.Uniformity // UniformGroup, or UniformSubgroup
}

// needs returns how uniform control flow must be at in, and whether it matters.
func needs(in *ir.Instr) (ir.Uniformity, bool) {
	switch {
	case !in.Op.Has(ir.Collective):
		return 0, false
	case in.Op == ir.OpBarrier || in.Op == ir.OpCheckUniform:
		return ir.UniformGroup, true
	}
	return ir.UniformSubgroup, true
}

// CheckCollectives returns the collective operations of kernel f in control flow that is not proved uniform, in
// order of text. Calls are not looked into: inline first. Positions survive inlining, so diagnostics may name them.
func CheckCollectives(f *ir.Func) []Divergence {
	u := Uniformity(f)
	c := &collectives{u: u}
	c.block(f.Body, nil)
	return c.found
}

type collectives struct {
	u       *Uniform
	found   []Divergence
	returns []*ir.Instr // so far, in order of text
}

func (c *collectives) block(b *ir.Block, outer []*ir.Instr) {
	for _, in := range b.Instrs {
		if in.Op == ir.OpReturn && len(outer) > 0 {
			c.returns = append(c.returns, in)
		}
		if need, ok := needs(in); ok && c.u.Control(in) > need {
			d := Divergence{Op: in.Op, Pos: in.Pos, Level: c.u.Control(in), Need: need}
			d.Kind, d.Cause = c.cause(in, need, outer)
			c.found = append(c.found, d)
		}
		if len(in.Blocks) > 0 {
			for _, nb := range in.Blocks {
				c.block(nb, append(outer[:len(outer):len(outer)], in))
			}
		}
	}
}

// cause looks for the innermost reason why control at in is divided.
func (c *collectives) cause(in *ir.Instr, need ir.Uniformity, outer []*ir.Instr) (DivergenceKind, ir.Pos) {
	for i := len(outer) - 1; i >= 0; i-- {
		switch o := outer[i]; o.Op {
		case ir.OpIf:
			if c.u.Value(o.Args[0]) > need {
				return DivergentBranch, o.Pos
			}
		case ir.OpLoop:
			if j := c.jump(o, ir.OpBreak, need); j != nil {
				return DivergentLoop, j.Pos
			}
			if j := c.jump(o, ir.OpContinue, need); j != nil {
				return DivergentBranch, j.Pos
			}
		case ir.OpScope:
			if j := c.jump(o, ir.OpBreak, need); j != nil {
				return DivergentBranch, j.Pos
			}
		}
	}
	for _, r := range c.returns {
		if c.u.Control(r) > need {
			return DivergentReturn, r.Pos
		}
	}
	return DivergentBranch, in.Pos
}

// jump returns the first Break or Continue of target that not all take together.
func (c *collectives) jump(target *ir.Instr, op ir.Op, need ir.Uniformity) *ir.Instr {
	var first *ir.Instr
	jumps(target, func(j *ir.Instr) {
		if first == nil && j.Op == op && c.u.Control(j) > need {
			first = j
		}
	})
	return first
}
