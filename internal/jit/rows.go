package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// spot is the part of gen about where the vector that is being generated for is.
type spot struct {
	facts  map[int64]*val
	lifted map[*ir.Value]*val
	x      Reg    // rows: x of lane 0
	row    [3]Reg // rows: y and z
	base   Reg    // rows: number of the invocation with x = 0
	limit  Reg    // rows: the greatest x of a vector for which all lanes are in the grid and pass the checks that are made of it
	limits map[limit]bool
	ahead  int64  // rows: of the vector, where several are done at a time
	nested int    // constructs around the instruction
	chunk  Reg    // groups: address of the chunk
	corner [3]Reg // groups: global index of the group's first invocation
	gid    [3]Reg // groups: its index
}

// rows generates the loops of a kernel that does not know its groups: over rows, and along each over vectors.
func (g *gen) rows() {
	done := g.block()
	row, last := g.reg(S), g.reg(S)
	g.move(row, g.frame(FrameFirst))
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{last}, Src: []Reg{row, g.frame(FrameCount)}})
	end := g.frame(FrameXEnd)
	first := g.frame(FrameX)
	head, inside := g.block(), g.block()
	g.jump(head)
	g.depth++
	g.place(head)
	g.branch(ir.OpLt, ir.I64, reg(row), reg(last), inside, done)
	g.place(inside)
	sy, sx := g.frame(FrameGridY), g.frame(FrameGridX)
	g.row[1] = g.s(ir.OpRem, ir.I64, reg(row), reg(sy))
	g.row[2] = g.s(ir.OpDiv, ir.I64, reg(row), reg(sy))
	g.base = g.s(ir.OpMul, ir.I64, reg(row), reg(sx))
	close := g.begin()

	x := g.reg(S)
	g.x, g.ahead, g.limits = x, 0, map[limit]bool{}
	g.stable[x] = true
	g.move(x, first)
	mask := g.reg(M)
	full, part, some, test, next := g.block(), g.block(), g.block(), g.block(), g.block()
	g.limit = g.reg(S)
	g.move(g.limit, g.s(ir.OpSub, ir.I64, reg(end), imm(int64(g.w))))
	pre := g.cur
	g.cur = nil
	g.depth++
	body := func() { g.body(g.f.Body) }
	g.twice(full, part, mask, after(g.f.Body.Instrs), body, func() {
		g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{x}, Src: []Reg{x}, Imm: int64(g.w)})
		g.branch(ir.OpLe, ir.I64, reg(x), reg(g.limit), full, test)
	})
	start, bound := full, g.limit
	if n := g.several(full); n > 1 {
		start = g.block()
		bound = g.reg(S)
		g.unrolled(n, start, full, test, bound, body)
		g.cur = pre
		g.emit(Inst{Op: OpS, Fn: ir.OpSub, K: ir.I64, Dst: []Reg{bound}, Src: []Reg{g.limit}, Imm: int64((n - 1) * g.w)})
	}
	g.depth--
	// What is left of a row is less than a vector, or fails a check.
	g.place(test)
	g.branch(ir.OpLt, ir.I64, reg(x), reg(end), some, next)
	g.place(some)
	left := g.s(ir.OpSub, ir.I64, reg(end), reg(x))
	g.emit(Inst{Op: OpMFirst, Dst: []Reg{mask}, Src: []Reg{left}})
	g.jump(part)
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
	g.back(head)
	g.depth--
	g.place(done)
	g.finish()
}

// finish returns Done.
func (g *gen) finish() {
	if g.streamed {
		g.emit(Inst{Op: OpStreamFence})
	}
	g.emit(Inst{Op: OpReturn, Imm: int64(Done)})
	g.cur = nil
}

// limit is an index along the row, by what it is ahead of x, and the length that it must stay below.
type limit struct {
	ahead Reg
	off   int64
	n     Reg
	konst int64
}

// far bounds what an index is ahead, so that sums do not wrap. No view is that long.
const far = 1 << 61

// limited makes a check part of the bound of the loop along the row: index i, which has a stride of 1, below the length n. It
// returns false if that cannot be, and whether the index may still be negative.
func (g *gen) limited(i, n *val) (done, negative bool) {
	if g.limit == NoReg || g.checked || g.nested > 0 || !i.along || i.stride != 1 || !n.outer || i.off >= far || i.off <= -far {
		return false, false
	}
	key := limit{ahead: i.ahead, off: i.off - g.ahead}
	if n.konst {
		key.konst = int64(n.bits)
	} else {
		key.n = n.s
	}
	negative = i.ahead == NoReg && key.off < 0
	if g.limits[key] {
		return true, negative
	}
	g.limits[key] = true
	g.hoisted(func() {
		// x + ahead + off + W - 1 < n for the last lane.
		most := g.s(ir.OpSub, ir.I64, reg(g.scalar(n)), imm(key.off+int64(g.w)))
		if i.ahead != NoReg {
			a := g.s(ir.OpMin, ir.I64, reg(i.ahead), imm(far))
			a = g.s(ir.OpMax, ir.I64, reg(a), imm(-far))
			most = g.s(ir.OpSub, ir.I64, reg(most), reg(a))
			// If even x = 0 might be too low, the whole row goes the careful way.
			low := g.scompare(ir.OpLt, ir.I64, reg(i.ahead), imm(-key.off))
			most = g.one(S, Inst{Op: OpSSelect, Src: []Reg{low, g.sconst(-1), most}})
		}
		g.emit(Inst{Op: OpS, Fn: ir.OpMin, K: ir.I64, Dst: []Reg{g.limit}, Src: []Reg{g.limit, most}})
	})
	return true, negative
}

// several is how many vectors are done at a time: more than one if the body is short, straight and cannot fail.
func (g *gen) several(full *Block) int {
	cost := 0
	for _, in := range g.f.Body.Instrs {
		switch {
		case len(in.Blocks) > 0 || in.Op == ir.OpAtomic || in.Op == ir.OpPrint || in.Op == ir.OpCopy || in.Op == ir.OpZero:
			return 1
		case !in.Op.Has(ir.MayFault):
			cost += in.Op.Info().Cost
		}
	}
	for _, b := range g.p.Blocks[full.ID:] {
		if b == g.restart {
			break
		}
		for _, s := range b.Succs() {
			if s == g.restart {
				return 1
			}
		}
	}
	switch {
	case cost <= 16:
		return 4
	case cost <= 40:
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
