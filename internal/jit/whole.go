package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// whole is the part of gen about loops that lanes leave at different times. As long as none does they need no masks. So an innermost
// one is generated twice: before the loop with masks stands one for all lanes. When a lane is about to leave that, or anything
// hoped for does not hold, the iteration begins again in the loop with masks; it has had no effect until then.
type whole struct {
	loop *ir.Instr         // at work
	top  *Block            // where its next iteration begins
	stay map[*ir.Instr]int // Ifs of which one arm leaves the loop: the other
}

// maxWhole bounds the instructions of a loop that is generated twice.
const maxWhole = 400

// stays finds the Ifs by which lanes leave a loop, and what has had an effect in an iteration. ok is false if the loop does not suit: lanes may leave it
// behind an effect, or from within what not all of them do.
func stays(in *ir.Instr) (stay map[*ir.Instr]int, late map[*ir.Instr]bool, ok bool) {
	body := in.Blocks[0]
	t := body.Terminator()
	if t.Op != ir.OpContinue || t.Target() != in {
		return nil, nil, false
	}
	stay, late, ok = map[*ir.Instr]int{}, after(body.Instrs), true
	size := 0
	inspect := func(b *ir.Block) {
		b.Walk(func(x *ir.Instr) bool {
			size++
			switch {
			case x.Op == ir.OpLoop || x.Op == ir.OpScope || x.Op == ir.OpReturn || x.Op == ir.OpFault || x.Op == ir.OpUnreachable,
				x.Op == ir.OpBreak || x.Op == ir.OpContinue && x != t,
				x.Op.Has(ir.MayFault) && late[x]:
				ok = false
			}
			return ok
		})
	}
	for _, x := range body.Instrs {
		arm := -1
		if x.Op == ir.OpIf {
			for i, b := range x.Blocks {
				if end := x.Blocks[1-i].Terminator().Op; b.Terminator().Op == ir.OpYield && end != ir.OpYield && end != ir.OpContinue {
					arm = i
				}
			}
		}
		if arm < 0 {
			inspect(&ir.Block{Instrs: []*ir.Instr{x}})
			continue
		}
		stay[x] = arm
		ok = ok && !late[x]
		inspect(x.Blocks[arm])
	}
	return stay, late, ok && len(stay) > 0 && size <= maxWhole
}

// wholeLoop generates the loop for all lanes, if there is to be one. Behind it control begins an iteration of the loop with masks.
func (g *gen) wholeLoop(in *ir.Instr, t *target, on lanes) {
	if g.checked || !t.div || !on.all || !g.single(in) {
		return
	}
	stay, late, ok := stays(in)
	if !ok {
		return
	}
	saved, restart, effects, drop, masked := g.whole, g.restart, g.effects, g.drop, g.on
	again := g.block()
	g.whole = whole{in, g.block(), stay}
	g.restart, g.effects, g.drop, g.on = again, late, map[dropKey]bool{}, on
	g.jump(g.top)
	g.depth++
	g.place(g.top)
	clear(g.loaded)
	leave := g.scope()
	g.setAll(in.Blocks[0].Params, t.params)
	g.body(in.Blocks[0])
	leave()
	g.depth--
	g.whole, g.restart, g.effects, g.drop, g.on = saved, restart, effects, drop, masked
	g.place(again)
	g.setMask(t.mask, on)
}

// onward goes on in the loop for all lanes.
func (g *gen) onward(in *ir.Instr) {
	if !g.on.all {
		g.fail("jit: internal error: lanes have left a loop that none leaves")
	}
	g.assign(g.targets[in.Target()].params, g.uses(in.Args), lanes{all: true})
	g.round(in.Target(), g.top)
}

// remain generates an If of which one arm leaves the loop for all lanes: none does.
func (g *gen) remain(in *ir.Instr, arm int) {
	v := in.Args[0]
	c := g.use(v)
	on := g.block()
	switch {
	case c.konst && (c.bits != 0) != (arm == 0):
		g.jump(g.restart)
		return
	case c.konst:
		g.jump(on)
	case c.how == uniform && arm == 0:
		g.branchOn(v, c, on, g.restart)
	case c.how == uniform:
		g.branchOn(v, c, g.restart, on)
	case g.remainLinear(v.Def, arm):
		g.jump(on)
	case arm == 0:
		g.emit(Inst{Op: OpBranchM, Imm: 1, Src: []Reg{g.maskOf(c)}, To: [2]*Block{on, g.restart}})
		g.cur = nil
	default:
		g.branchAny(g.maskOf(c), g.restart, on)
	}
	g.place(on)
	g.ifConst(in, arm == 0)
}

// opposite is the comparison of integers that holds where another does not.
var opposite = map[ir.Op]ir.Op{ir.OpLt: ir.OpGe, ir.OpGe: ir.OpLt, ir.OpGt: ir.OpLe, ir.OpLe: ir.OpGt}

// remainLinear tests a comparison of linear with uniform by its first and last lane, and reports whether it is one.
func (g *gen) remainLinear(d *ir.Instr, arm int) bool {
	if d == nil || len(d.Args) != 2 || opposite[d.Op] == 0 || !d.Args[0].Type.Integer() {
		return false
	}
	x, y, op := g.use(d.Args[0]), g.use(d.Args[1]), d.Op
	if x.how == uniform {
		x, y, op = y, x, mirrored(op)
	}
	if x.how != linear || y.how != uniform || !wide(x.k) {
		return false
	}
	if arm != 0 {
		op = opposite[op]
	}
	k := scalarKind(x.k)
	first := g.lane0(x)
	last := g.s(ir.OpAdd, ir.I64, reg(first), imm(x.stride*int64(g.w-1)))
	low, high := first, last
	if x.stride < 0 {
		low, high = last, first
	}
	g.expect(ir.OpLe, k, reg(low), reg(high)) // no wrapping between
	if op == ir.OpLt || op == ir.OpLe {
		low = high
	}
	g.expect(op, k, reg(low), g.operand(y))
	return true
}
