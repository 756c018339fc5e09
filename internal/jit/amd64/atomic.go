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
		c.lockOp(map[ir.Fn]asm.ALU{ir.FnAnd: asm.AND, ir.FnOr: asm.OR, ir.FnXor: asm.XOR}[fn], n, m, c.s(0))
	default:
		c.swapLoop(m, extend)
	}
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
		c.alu(map[ir.Fn]asm.ALU{ir.FnAnd: asm.AND, ir.FnOr: asm.OR, ir.FnXor: asm.XOR}[fn], 8, t, asm.R(rax))
	case fn == ir.FnMin, fn == ir.FnMax:
		cond := map[ir.Fn][2]asm.Cond{ir.FnMin: {asm.Less, asm.Below}, ir.FnMax: {asm.Greater, asm.Above}}[fn][btoi(k.Unsigned())]
		c.mov(8, t, asm.R(v))
		c.alu(asm.CMP, n, rax, asm.R(v))
		c.cmov(cond, t, asm.R(rax))
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
