package amd64

import (
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// atomic writes one atomic operation. Values are canonical bits in general registers. All of amd64's locked instructions are
// sequentially consistent, its loads acquire and its stores release: Intel's manual, volume 3, section 9.2.
func (c *emitter) atomic() {
	in := c.in
	k, n, m := in.K, size(in.K), c.address(0)
	result := len(in.Dst) > 0
	old := asm.None
	if result {
		old = c.d()
	}
	extend := func(r asm.Reg) {
		if result {
			c.extend(old, r, k)
		}
	}
	switch fn := in.Atomic.Fn; {
	case in.Atomic.Scope == ir.ScopeGroup && fn != ir.FnLoad && fn != ir.FnStore:
		c.groupAtomic(m)
	case fn == ir.FnLoad:
		if result {
			c.loadInt(old, m, k)
		}
	case fn == ir.FnStore && in.Atomic.Order != ir.SequentiallyConsistent:
		c.movStore(n, m, c.s(0))
	case fn == ir.FnStore, fn == ir.FnExchange:
		t := c.gp()
		c.mov(8, t, asm.R(c.s(0)))
		c.exchange(n, m, t)
		extend(t)
	case fn == ir.FnCompareAndSwap:
		rax := c.destroy(asm.RAX)
		c.mov(8, rax, asm.R(c.s(0)))
		c.lockCmpxchg(n, m, c.s(1))
		extend(rax)
	case k.Integer() && (fn == ir.FnAdd || fn == ir.FnSub):
		t := c.gp()
		c.mov(8, t, asm.R(c.s(0)))
		if fn == ir.FnSub {
			c.unary(asm.NEG, asm.R(t))
		}
		c.lockXadd(n, m, t)
		extend(t)
	case !result && (fn == ir.FnAnd || fn == ir.FnOr || fn == ir.FnXor):
		c.lockOp(inMemory[fn], n, m, c.s(0))
	default:
		c.swapLoop(m, extend)
	}
}

// groupAtomic writes an atomic among the invocations of a group, which one thread runs one after the other: nobody
// comes between, and there is nothing to lock.
func (c *emitter) groupAtomic(m asm.Operand) {
	in := c.in
	k, n, fn := in.K, size(in.K), in.Atomic.Fn
	if op, ok := inMemory[fn]; ok && k.Integer() && len(in.Dst) == 0 {
		c.aluStore(op, n, m, c.s(0))
		return
	}
	old, t := c.gp(), c.gp()
	c.loadInt(old, m, k)
	end := c.a.NewLabel()
	switch op, ok := inMemory[fn]; {
	case k.Float() && fn != ir.FnExchange && fn != ir.FnCompareAndSwap:
		x, y, z, w, mm := c.vec(), c.vec(), c.vec(), c.vec(), asm.None
		if c.x512 {
			mm = c.k()
		}
		c.fromBits(x, old)
		c.fromBits(y, c.s(0))
		c.on128(func() { c.combine(z, x, y, w, mm) })
		c.toBits(t, z)
	case fn == ir.FnExchange:
		c.mov(8, t, asm.R(c.s(0)))
	case fn == ir.FnCompareAndSwap:
		c.mov(8, t, asm.R(c.s(1)))
		c.alu(asm.CMP, n, old, asm.R(c.s(0)))
		c.jumpIf(asm.NotEqual, end)
	case ok:
		c.mov(8, t, asm.R(old))
		c.alu(op, 8, t, asm.R(c.s(0)))
	default:
		c.mov(8, t, asm.R(c.s(0)))
		c.alu(asm.CMP, 8, old, asm.R(t))
		c.cmov(wins(fn, k), t, asm.R(old))
	}
	c.movStore(n, m, t)
	c.a.Place(end)
	if len(in.Dst) > 0 {
		c.mov(8, c.d(), asm.R(old))
	}
}

// inMemory are the functions that an instruction does on memory.
var inMemory = map[ir.Fn]asm.ALU{ir.FnAdd: asm.ADD, ir.FnSub: asm.SUB, ir.FnAnd: asm.AND, ir.FnOr: asm.OR, ir.FnXor: asm.XOR}

// wins is the condition on which the first of two compared is their minimum or maximum.
func wins(fn ir.Fn, k ir.Kind) asm.Cond {
	switch {
	case fn == ir.FnMin && k.Unsigned():
		return asm.Below
	case fn == ir.FnMin:
		return asm.Less
	case k.Unsigned():
		return asm.Above
	}
	return asm.Greater
}

// swapLoop computes the new value from the old one until nobody has come between.
func (c *emitter) swapLoop(m asm.Operand, extend func(asm.Reg)) {
	in := c.in
	k, n, fn := in.K, size(in.K), in.Atomic.Fn
	rax, t, v := c.destroy(asm.RAX), c.gp(), c.s(0)
	again := c.a.NewLabel()
	var x, y, z, w asm.Reg
	var mm asm.Reg
	if k.Float() {
		x, y, z, w = c.vec(), c.vec(), c.vec(), c.vec()
		if c.x512 {
			mm = c.k()
		}
		c.fromBits(y, v)
	}
	c.mov(n, rax, m)
	c.a.Place(again)
	switch {
	case k.Float():
		c.fromBits(x, rax)
		c.on128(func() { c.combine(z, x, y, w, mm) })
		c.toBits(t, z)
	case fn == ir.FnAnd, fn == ir.FnOr, fn == ir.FnXor:
		c.mov(8, t, asm.R(v))
		c.alu(inMemory[fn], 8, t, asm.R(rax))
	case fn == ir.FnMin, fn == ir.FnMax:
		c.mov(8, t, asm.R(v))
		c.alu(asm.CMP, n, rax, asm.R(v))
		c.cmov(wins(fn, k), t, asm.R(rax))
	default:
		c.unknown()
	}
	c.lockCmpxchg(n, m, t)
	c.jumpIf(asm.NotEqual, again)
	extend(rax)
}

func (c *emitter) fromBits(d, r asm.Reg) {
	if wide(c.in.K) {
		c.v2l(asm.VMOVQ, asm.L128, d, asm.R(r))
	} else {
		c.v2l(asm.VMOVD, asm.L128, d, asm.R(r))
	}
}

func (c *emitter) toBits(d, v asm.Reg) {
	if wide(c.in.K) {
		c.mr(asm.VMOVQStore, asm.L128, asm.R(d), v)
	} else {
		c.mr(asm.VMOVDStore, asm.L128, asm.R(d), v)
	}
}

// combine writes d = a fn b for floats; see vectorFloat for min and max. t and m are destroyed.
func (c *emitter) combine(d, a, b, t, m asm.Reg) {
	k := c.in.K
	switch c.in.Atomic.Fn {
	case ir.FnAdd:
		c.rvr(fAdd.vector(k), d, a, b)
	case ir.FnSub:
		c.rvr(fSub.vector(k), d, a, b)
	case ir.FnMin:
		c.rvr(fMin.vector(k), t, b, a)
		c.rvr(fMin.vector(k), d, a, b)
		c.or(d, d, asm.R(t))
	case ir.FnMax:
		c.rvr(fMax.vector(k), t, b, a)
		c.rvr(fMax.vector(k), d, a, b)
		c.and(d, d, asm.R(t))
		if c.x512 {
			c.rvmi(fCmp.vector(k), m, a, asm.R(b), unordered)
			c.under(fAdd.vector(k), c.l, d, a, asm.R(b), asm.Under(m))
			return
		}
		c.rvmi(fCmp.vector(k), t, a, asm.R(b), unordered)
		c.or(d, d, asm.R(t))
	default:
		c.unknown()
	}
}
