package jit

import (
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// spot is the part of gen about where the vector that is being generated for is.
type spot struct {
	facts  map[int64]*val
	lifted map[*ir.Value]*val
	x      Reg    // rows: x of lane 0
	row    [3]Reg // rows: y and z
	base   Reg    // rows: number of the invocation with x = 0
	limit  Reg    // rows: the greatest x of a vector for which all lanes are in the grid and pass the checks that are made of it
	limits []*limit
	room   map[place]bool // at the end of a row: where all lanes are within bounds, also those that are not active
	spare  []*limit       // at the end of a row: what needs no check, and would pass one in all lanes if there is room
	ahead  int64          // rows: of the vector, where several are done at a time
	nested int            // constructs around the instruction
	chunk  Reg            // groups: address of the chunk
	corner [3]Reg         // groups: global index of the group's first invocation
	gid    [3]Reg         // groups: its index
}

// rows generates the loops of a kernel that does not know its groups: over rows, and along each over vectors.
func (g *gen) rows() {
	done := g.block()
	row, last := g.reg(S), g.reg(S)
	g.move(row, g.frame(FrameFirst))
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{last}, Src: []Reg{row, g.frame(FrameCount)}})
	end := g.frame(FrameXEnd)
	first := g.frame(FrameX)
	// Where the first row is takes divisions; from there on one counts.
	sy := g.frame(FrameGridY)
	for dim := 1; dim < 3; dim++ {
		g.row[dim] = g.reg(S)
		g.stable[g.row[dim]] = true
	}
	g.move(g.row[1], g.s(ir.OpRem, ir.I64, reg(row), reg(sy)))
	g.move(g.row[2], g.s(ir.OpDiv, ir.I64, reg(row), reg(sy)))
	head, inside := g.block(), g.block()
	g.jump(head)
	g.depth++
	g.place(head)
	g.branch(ir.OpLt, ir.I64, reg(row), reg(last), inside, done)
	g.place(inside)
	g.base = g.s(ir.OpMul, ir.I64, reg(row), reg(g.frame(FrameGridX)))
	close := g.begin()

	x := g.reg(S)
	g.x, g.ahead, g.limits = x, 0, nil
	g.stable[x] = true
	g.move(x, first)
	mask := g.reg(M)
	full, part, tail, some, test, next := g.block(), g.block(), g.block(), g.block(), g.block(), g.block()
	g.limit = g.reg(S)
	pre := g.cur
	g.cur = nil
	g.depth++
	body := func() { g.body(g.f.Body) }
	effects := after(g.f.Body.Instrs)
	g.twice(full, part, mask, effects, body, func() {
		g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{x}, Src: []Reg{x}, Imm: int64(g.w)})
		g.branch(ir.OpLe, ir.I64, reg(x), reg(g.limit), full, test)
	})
	start, bound := full, g.limit
	cost, hopes := g.straight(), g.hopes(full)
	n := 1
	if !hopes {
		n = several(cost)
	}
	if n > 1 {
		start = g.block()
		bound = g.reg(S)
		g.unrolled(n, start, full, test, bound, body)
	}
	// The end of a row, where all checks pass too.
	end1 := part
	if cost < tailCost && (len(g.limits) > 0 || hopes || g.t.VL == 32) {
		g.tail(tail, part, mask, effects, body, next)
		if len(g.limits) > 0 || hopes || len(g.spare) > 0 {
			end1 = tail
		}
	}
	g.cur = pre
	g.finishShort()
	room := g.bounds(end)
	if n > 1 {
		g.emit(Inst{Op: OpS, Fn: ir.OpSub, K: ir.I64, Dst: []Reg{bound}, Src: []Reg{g.limit}, Imm: int64((n - 1) * g.w)})
	}
	pre = g.cur
	g.depth--
	// What is left of a row is less than a vector, or fails a check.
	g.place(test)
	g.branch(ir.OpLt, ir.I64, reg(x), reg(end), some, next)
	g.place(some)
	left := g.s(ir.OpSub, ir.I64, reg(end), reg(x))
	g.emit(Inst{Op: OpMFirst, Dst: []Reg{mask}, Src: []Reg{left}})
	if end1 == tail && room != NoReg {
		fits := g.block()
		g.branch(ir.OpLe, ir.I64, reg(x), reg(room), fits, part)
		g.place(fits)
	}
	if more := g.spareRoom(); end1 == tail && more != NoReg {
		g.branch(ir.OpLe, ir.I64, reg(x), reg(more), tail, part)
	} else {
		g.jump(end1)
	}
	g.cur = pre
	if start == full {
		g.branch(ir.OpLe, ir.I64, reg(x), reg(g.limit), full, test)
	} else {
		one := g.block()
		g.branch(ir.OpLe, ir.I64, reg(x), reg(bound), start, one)
		g.place(one)
		g.branch(ir.OpLe, ir.I64, reg(x), reg(g.limit), full, test)
	}
	close()

	g.place(next)
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{row}, Src: []Reg{row}, Imm: 1})
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{g.row[1]}, Src: []Reg{g.row[1]}, Imm: 1})
	wrap, again := g.block(), g.block()
	g.branch(ir.OpLt, ir.I64, reg(g.row[1]), reg(sy), again, wrap)
	g.place(wrap)
	g.emit(Inst{Op: OpSConst, Dst: []Reg{g.row[1]}})
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{g.row[2]}, Src: []Reg{g.row[2]}, Imm: 1})
	g.jump(again)
	g.place(again)
	g.back(head)
	g.depth--
	g.place(done)
	g.finish()
}

// tail generates the body for the last lanes of a row, which hopes as the body for all lanes does: rows may be short. Where there is room for all lanes, as
// control comes here only then, loads need no mask.
func (g *gen) tail(tail, part *Block, mask Reg, effects map[*ir.Instr]bool, body func(), next *Block) {
	g.checked, g.a, g.effects = false, g.likely, effects
	g.restart = part
	g.on = lanes{m: mask}
	g.place(tail)
	g.nonzero = map[*ir.Value]bool{}
	g.room, g.spare = map[place]bool{}, nil
	g.exit = g.block()
	g.escapes = g.escapes[:0]
	g.pushEscape(g.exit, NoReg)
	leave := g.scope()
	body()
	leave()
	if g.cur != nil {
		g.jump(g.exit)
	}
	g.place(g.exit)
	g.jump(next)
	g.a, g.room = g.sure, nil
}

// finish returns Done.
func (g *gen) finish() {
	if g.streamed {
		g.emit(Inst{Op: OpStreamFence})
	}
	g.emit(Inst{Op: OpReturn, Imm: int64(Done)})
	g.cur = nil
}

// limit is what indices along the row are ahead of x that must stay below one length: by a register that is the same in the whole row, and by constants
// from low to high.
type limit struct {
	ahead     Reg
	n         *val
	low, high int64
}

// place is an element of a view by index and length.
type place struct {
	i *ir.Value
	n *val
}

// far bounds what an index is ahead by constants, so that sums do not wrap. No view is that long.
const far = 1 << 61

// limited makes a check part of the bound of the loop along the row: index i, which has a stride of 1, below the length n. It
// returns false if that cannot be, and whether the index may still be negative.
func (g *gen) limited(i, n *val) (done, negative bool) {
	if g.limit == NoReg || g.checked || g.nested > 0 || !i.along || i.stride != 1 || !n.outer || i.off >= far || i.off <= -far {
		return false, false
	}
	off := i.off - g.ahead
	negative = i.ahead == NoReg && off < 0
	for _, l := range g.limits {
		if l.ahead == i.ahead && (l.n == n || l.n.konst && n.konst && l.n.bits == n.bits || !l.n.konst && !n.konst && l.n.s == n.s) {
			l.low, l.high = min(l.low, off), max(l.high, off)
			return true, negative
		}
	}
	g.limits = append(g.limits, &limit{i.ahead, n, off, off})
	return true, negative
}

// spared notes an index that is known to be below n in the lanes that are active. Where masked loads are slow, they are avoided if there is room for the other lanes, too.
func (g *gen) spared(i, n *val) bool {
	if g.room == nil || g.t.VL != 32 || !i.along || i.stride != 1 || !n.outer || i.off >= far || i.off <= -far {
		return false
	}
	for _, l := range g.spare {
		if l.ahead == i.ahead && l.n == n {
			l.high = max(l.high, i.off)
			return true
		}
	}
	g.spare = append(g.spare, &limit{i.ahead, n, 0, i.off})
	return true
}

// spareRoom computes the greatest x of a vector for which all of g.spare is below its lengths in all lanes; NoReg if there is none. Sums do not wrap around:
// there is a lane in which they are indices.
func (g *gen) spareRoom() (room Reg) {
	for i, l := range g.spare {
		if slices.ContainsFunc(g.spare[:i], func(m *limit) bool { return m.n == l.n }) {
			continue
		}
		high := NoReg
		for _, m := range g.spare[i:] {
			if m.n != l.n {
				continue
			}
			h := g.sreg(imm(m.high))
			if m.ahead != NoReg {
				h = g.s(ir.OpAdd, ir.I64, reg(m.ahead), imm(m.high))
			}
			if high != NoReg {
				h = g.s(ir.OpMax, ir.I64, reg(high), reg(h))
			}
			high = h
		}
		most := g.s(ir.OpSub, ir.I64, reg(g.s(ir.OpSub, ir.I64, g.operand(l.n), imm(int64(g.w)))), reg(high))
		if room != NoReg {
			most = g.s(ir.OpMin, ir.I64, reg(room), reg(most))
		}
		room = most
	}
	return room
}

// bounds computes g.limit, when all checks are known. The result is the greatest x of a vector for which no check fails in any lane, be it in the grid or not;
// it is NoReg if there are none.
//
// With low and high the least and the greatest that indices below n are ahead of x, from 0 on: 0 ≤ low, and x + high < n. Where sums have wrapped around they
// are beyond one of the two, so that the row goes the careful way.
func (g *gen) bounds(end Reg) (room Reg) {
	done := map[*limit]bool{}
	for i, l := range g.limits {
		if done[l] {
			continue
		}
		low, high := NoReg, NoReg
		least := int64(0)
		for _, m := range g.limits[i:] {
			if m.n != l.n && (m.n.konst || l.n.konst || m.n.s != l.n.s) {
				continue
			}
			done[m] = true
			if m.ahead == NoReg {
				least = max(least, m.high)
				continue
			}
			a, b := g.s(ir.OpAdd, ir.I64, reg(m.ahead), imm(m.low)), g.s(ir.OpAdd, ir.I64, reg(m.ahead), imm(m.high))
			if m.low != m.high { // one may have wrapped around
				a, b = g.s(ir.OpMin, ir.I64, reg(a), reg(b)), g.s(ir.OpMax, ir.I64, reg(a), reg(b))
			}
			if low != NoReg {
				a, b = g.s(ir.OpMin, ir.I64, reg(low), reg(a)), g.s(ir.OpMax, ir.I64, reg(high), reg(b))
			}
			low, high = a, b
		}
		most := g.s(ir.OpSub, ir.I64, g.operand(l.n), imm(int64(g.w)+least))
		if low != NoReg {
			if least > 0 {
				high = g.s(ir.OpMax, ir.I64, reg(high), imm(least))
			}
			most = g.s(ir.OpSub, ir.I64, reg(g.s(ir.OpSub, ir.I64, g.operand(l.n), imm(int64(g.w)))), reg(high))
			negative := g.scompare(ir.OpLt, ir.I64, reg(low), imm(0))
			most = g.one(S, Inst{Op: OpSSelect, Src: []Reg{negative, g.sconst(-1), most}})
		}
		if room != NoReg {
			most = g.s(ir.OpMin, ir.I64, reg(room), reg(most))
		}
		room = most
	}
	last := g.s(ir.OpSub, ir.I64, reg(end), imm(int64(g.w)))
	if room != NoReg {
		last = g.s(ir.OpMin, ir.I64, reg(last), reg(room))
	}
	g.move(g.limit, last)
	return room
}

// tailCost bounds the cost of bodies that are made for the end of rows, too.
const tailCost = 200

// straight is the cost of a straight body; others cost more than any.
func (g *gen) straight() int {
	cost := 0
	for _, in := range g.f.Body.Instrs {
		switch {
		case len(in.Blocks) > 0 || in.Op == ir.OpAtomic || in.Op == ir.OpPrint || in.Op == ir.OpCopy || in.Op == ir.OpZero:
			return 1 << 30
		case !in.Op.Has(ir.MayFault):
			cost += in.Op.Info().Cost
		}
	}
	return cost
}

// hopes reports whether the body for all lanes may start again.
func (g *gen) hopes(full *Block) bool {
	for _, b := range g.p.Blocks[full.ID:] {
		if b == g.restart {
			break
		}
		for _, s := range b.Succs() {
			if s == g.restart {
				return true
			}
		}
	}
	return false
}

// several is how many vectors are done at a time: more than one if the body is short.
func several(cost int) int {
	switch {
	case cost <= 28:
		return 4
	case cost <= 60:
		return 2
	}
	return 1
}

// unrolled generates the loop that does n vectors at a time, which is left for full or test.
func (g *gen) unrolled(n int, start, full, test *Block, bound Reg, body func()) {
	g.place(start)
	g.checked, g.on, g.a = false, lanes{all: true}, g.likely
	for i := range n {
		// A fault in the vector before has left its mask behind.
		g.on = lanes{all: true}
		g.ahead = int64(i * g.w)
		g.exit = g.block()
		g.escapes = g.escapes[:0]
		g.pushEscape(g.exit, NoReg)
		g.nonzero = map[*ir.Value]bool{}
		leave := g.scope()
		body()
		leave()
		if g.cur != nil {
			g.jump(g.exit)
		}
		g.place(g.exit)
	}
	g.ahead, g.a = 0, g.sure
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{g.x}, Src: []Reg{g.x}, Imm: int64(n * g.w)})
	one := g.block()
	g.branch(ir.OpLe, ir.I64, reg(g.x), reg(bound), start, one)
	g.place(one)
	g.branch(ir.OpLe, ir.I64, reg(g.x), reg(g.limit), full, test)
}
