package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// spot is the part of gen about where the vector that is being generated for is.
type spot struct {
	facts  map[int64]*val
	lifted map[*ir.Value]*val
	x      Reg    // rows: x of lane 0
	row    [3]Reg // rows: y and z
	base   Reg    // rows: number of the invocation with x = 0
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
	head, body := g.block(), g.block()
	g.jump(head)
	g.depth++
	g.place(head)
	g.branch(ir.OpLt, ir.I64, reg(row), reg(last), body, done)
	g.place(body)
	sy, sx := g.frame(FrameGridY), g.frame(FrameGridX)
	g.row[1] = g.s(ir.OpRem, ir.I64, reg(row), reg(sy))
	g.row[2] = g.s(ir.OpDiv, ir.I64, reg(row), reg(sy))
	g.base = g.s(ir.OpMul, ir.I64, reg(row), reg(sx))
	close := g.begin()

	x := g.reg(S)
	g.x = x
	g.move(x, first)
	mask := g.reg(M)
	full, part, some, test, next := g.block(), g.block(), g.block(), g.block(), g.block()
	limit := g.s(ir.OpSub, ir.I64, reg(end), imm(int64(g.w)))
	pre := g.cur
	g.cur = nil
	g.depth++
	g.twice(full, part, mask, after(g.f.Body.Instrs), func() {
		g.body(g.f.Body)
	}, func() {
		g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{x}, Src: []Reg{x}, Imm: int64(g.w)})
		g.branch(ir.OpLe, ir.I64, reg(x), reg(limit), full, test)
	})
	g.depth--
	// What is left of a row is less than a vector.
	g.place(test)
	g.branch(ir.OpLt, ir.I64, reg(x), reg(end), some, next)
	g.place(some)
	left := g.s(ir.OpSub, ir.I64, reg(end), reg(x))
	g.emit(Inst{Op: OpMFirst, Dst: []Reg{mask}, Src: []Reg{left}})
	g.jump(part)
	g.cur = pre
	g.branch(ir.OpLe, ir.I64, reg(x), reg(limit), full, test)
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
