package amd64

import (
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Scalar floats, in the lowest lane of vector registers. What the other lanes hold is of no interest.

// forms are an instruction for float32 and float64, scalar and vector.
type forms struct{ ss, sd, ps, pd asm.VOp }

func (f forms) scalar(k ir.Kind) asm.VOp {
	if k == ir.F32 {
		return f.ss
	}
	return f.sd
}

func (f forms) vector(k ir.Kind) asm.VOp {
	if k == ir.F32 {
		return f.ps
	}
	return f.pd
}

var (
	fAdd     = forms{asm.VADDSS, asm.VADDSD, asm.VADDPS, asm.VADDPD}
	fSub     = forms{asm.VSUBSS, asm.VSUBSD, asm.VSUBPS, asm.VSUBPD}
	fMul     = forms{asm.VMULSS, asm.VMULSD, asm.VMULPS, asm.VMULPD}
	fDiv     = forms{asm.VDIVSS, asm.VDIVSD, asm.VDIVPS, asm.VDIVPD}
	fMin     = forms{asm.VMINSS, asm.VMINSD, asm.VMINPS, asm.VMINPD}
	fMax     = forms{asm.VMAXSS, asm.VMAXSD, asm.VMAXPS, asm.VMAXPD}
	fSqrt    = forms{asm.VSQRTSS, asm.VSQRTSD, asm.VSQRTPS, asm.VSQRTPD}
	fCmp     = forms{asm.VCMPSS, asm.VCMPSD, asm.VCMPPS, asm.VCMPPD}
	fFMA132  = forms{asm.VFMADD132SS, asm.VFMADD132SD, asm.VFMADD132PS, asm.VFMADD132PD}
	fFMA213  = forms{asm.VFMADD213SS, asm.VFMADD213SD, asm.VFMADD213PS, asm.VFMADD213PD}
	fFMA231  = forms{asm.VFMADD231SS, asm.VFMADD231SD, asm.VFMADD231PS, asm.VFMADD231PD}
	fRound   = forms{asm.VROUNDSS, asm.VROUNDSD, asm.VROUNDPS, asm.VROUNDPD}
	fScale   = forms{ps: asm.VRNDSCALEPS, pd: asm.VRNDSCALEPD}
	fMov     = forms{asm.VMOVSS, asm.VMOVSD, asm.VMOVUPS, asm.VMOVUPD}
	fStore   = forms{asm.VMOVSSStore, asm.VMOVSDStore, asm.VMOVUPSStore, asm.VMOVUPDStore}
	fComi    = forms{ss: asm.VUCOMISS, sd: asm.VUCOMISD}
	fToInt   = forms{ss: asm.VCVTTSS2SIQ, sd: asm.VCVTTSD2SIQ}
	fToUint  = forms{ss: asm.VCVTTSS2USIQ, sd: asm.VCVTTSD2USIQ}
	fFromInt = forms{ss: asm.VCVTSI2SSQ, sd: asm.VCVTSI2SDQ}
	fFromU   = forms{ss: asm.VCVTUSI2SSQ, sd: asm.VCVTUSI2SDQ}
)

var binaries = map[ir.Op]forms{ir.OpAdd: fAdd, ir.OpSub: fSub, ir.OpMul: fMul, ir.OpDiv: fDiv}

// roundings are the immediates of rounding instructions; 8 keeps the inexact flag out of it.
var roundings = map[ir.Op]uint8{ir.OpRoundEven: 8, ir.OpFloor: 9, ir.OpCeil: 10, ir.OpTrunc: 11}

// fconst is a float constant in memory.
func (c *emitter) fconst(k ir.Kind, bits uint64) asm.Operand {
	if k == ir.F32 {
		return c.const32(uint32(bits))
	}
	return c.const64(bits)
}

// floatBits returns the bits of x as k.
func floatBits(k ir.Kind, x float64) uint64 {
	if k == ir.F32 {
		return uint64(math.Float32bits(float32(x)))
	}
	return math.Float64bits(x)
}

// signBit is the sign of kind k, or of integers as wide.
func signBit(k ir.Kind) uint64 {
	if wide(k) {
		return 1 << 63
	}
	return 1 << 31
}

// fmov loads or copies a scalar.
func (c *emitter) fmov(k ir.Kind, d asm.Reg, src asm.Operand) {
	if src.IsMem() {
		c.v2l(fMov.scalar(k), asm.L128, d, src)
	} else if src.Reg != d {
		c.v2l(asm.VMOVAPS, asm.L128, d, src)
	}
}

// on128 does f with vectors of 16 bytes.
func (c *emitter) on128(f func()) {
	l, vl := c.l, c.vl
	c.l, c.vl = asm.L128, 16
	f()
	c.l, c.vl = l, vl
}

func (c *emitter) float() {
	in := c.in
	k := in.K
	switch in.Op {
	case jit.OpFConst:
		c.floatConst()
	case jit.OpFMove:
		c.share()
		if src := c.rm(0); src.IsMem() {
			c.fmov(ir.F64, c.d(), src)
		} else {
			c.fmov(ir.F64, c.d(), src)
		}
	case jit.OpF:
		c.floatArithmetic()
	case jit.OpFCompare:
		c.share()
		d := c.d()
		if c.x512 {
			t := c.k()
			c.x(fCmp.scalar(k), asm.L128, t, c.s(0), c.rm(1), asm.Options{Imm: floatConds[in.Fn]})
			c.kto(d, t)
			return
		}
		t := c.vec()
		c.x(fCmp.scalar(k), asm.L128, t, c.s(0), c.rm(1), asm.Options{Imm: floatConds[in.Fn]})
		c.mr(asm.VMOVDStore, asm.L128, asm.R(d), t)
		c.aluImm(asm.AND, 4, asm.R(d), 1)
	case jit.OpFSelect:
		d, end := c.d(), c.a.NewLabel()
		c.test(8, asm.R(c.s(0)), c.s(0))
		c.fmov(ir.F64, d, asm.R(c.s(1)))
		c.jumpIf(asm.NotEqual, end)
		c.fmov(ir.F64, d, asm.R(c.s(2)))
		c.a.Place(end)
	case jit.OpFLoad:
		c.share()
		c.fmov(k, c.d(), c.address(0))
	case jit.OpFStore:
		c.mr(fStore.scalar(k), asm.L128, c.address(0), c.s(0))
	case jit.OpFConvert:
		c.share()
		op := asm.VCVTSS2SD
		if k == ir.F32 {
			op = asm.VCVTSD2SS
		}
		a := c.s(0)
		c.x(op, asm.L128, c.d(), a, asm.R(a), asm.Options{})
	case jit.OpFFromInt:
		c.floatFromInt()
	case jit.OpIntFromF:
		c.intFromFloat()
	case jit.OpFFromBits:
		c.share()
		if k == ir.F32 {
			c.v2l(asm.VMOVD, asm.L128, c.d(), c.rm(0))
		} else {
			c.v2l(asm.VMOVQ, asm.L128, c.d(), c.rm(0))
		}
	case jit.OpBitsFromF:
		c.share()
		if k == ir.F32 {
			c.mr(asm.VMOVDStore, asm.L128, asm.R(c.d()), c.s(0))
		} else {
			c.mr(asm.VMOVQStore, asm.L128, asm.R(c.d()), c.s(0))
		}
	case jit.OpFFromHalf:
		c.share()
		t := c.vec()
		c.v2l(asm.VMOVD, asm.L128, t, asm.R(c.s(0)))
		c.v2l(asm.VCVTPH2PS, asm.L128, c.d(), asm.R(t))
	case jit.OpHalfFromF:
		c.share()
		t := c.vec()
		c.mri(asm.VCVTPS2PH, asm.L128, asm.R(t), c.s(0), 0)
		c.mr(asm.VMOVDStore, asm.L128, asm.R(c.d()), t)
		c.movZero(c.d(), asm.R(c.d()), 2)
	}
}

func (c *emitter) floatConst() {
	in, d := c.in, c.d()
	if in.Imm == 0 {
		c.zero(d)
		return
	}
	c.fmov(in.K, d, c.fconst(in.K, uint64(in.Imm)))
}

func (c *emitter) floatArithmetic() {
	in, d := c.in, c.d()
	k := in.K
	op3 := func(op asm.VOp, d, a asm.Reg, b asm.Operand) { c.x(op, asm.L128, d, a, b, asm.Options{}) }
	switch in.Fn {
	case ir.OpAdd, ir.OpMul:
		c.share()
		a, b := c.pair()
		op3(binaries[in.Fn].scalar(k), d, a, b)
	case ir.OpSub, ir.OpDiv:
		c.share()
		op3(binaries[in.Fn].scalar(k), d, c.s(0), c.rm(1))
	case ir.OpFMA:
		c.fma(fFMA132.scalar(k), fFMA213.scalar(k), fFMA231.scalar(k), func(d asm.Reg, src asm.Operand) { c.fmov(k, d, src) })
	case ir.OpSqrt:
		c.share()
		a := c.s(0)
		if k == ir.F32 {
			c.on128(func() { c.v2(asm.VSQRTPS, d, asm.R(a)) })
		} else {
			c.on128(func() { c.v2(asm.VSQRTPD, d, asm.R(a)) })
		}
	case ir.OpFloor, ir.OpCeil, ir.OpTrunc, ir.OpRoundEven:
		c.share()
		c.on128(func() { c.round(d, asm.R(c.s(0)), k, roundings[in.Fn]) })
	default:
		c.on128(c.vectorFloat)
	}
}

// round rounds a vector.
func (c *emitter) round(d asm.Reg, a asm.Operand, k ir.Kind, imm uint8) {
	if c.x512 {
		c.v2i(fScale.vector(k), d, a, imm)
	} else {
		c.v2i(fRound.vector(k), d, a, imm)
	}
}

// fma writes d = a*b + c, whichever of them d shares a register with and whichever is in memory.
func (c *emitter) fma(f132, f213, f231 asm.VOp, mov func(asm.Reg, asm.Operand)) {
	c.share()
	l := c.l
	if c.in.Op == jit.OpF {
		l = asm.L128
	}
	d, a, b, z := c.d(), c.rm(0), c.rm(1), c.rm(2)
	if a.IsMem() || !b.IsMem() && b.Reg == d {
		a, b = b, a
	}
	is := func(o asm.Operand) bool { return !o.IsMem() && o.Reg == d }
	switch {
	case is(z):
		c.x(f231, l, d, a.Reg, b, asm.Options{})
	case is(a) && b.IsMem():
		c.x(f132, l, d, z.Reg, b, asm.Options{})
	case is(a):
		c.x(f213, l, d, b.Reg, z, asm.Options{})
	default:
		mov(d, z)
		c.x(f231, l, d, a.Reg, b, asm.Options{})
	}
}

func (c *emitter) floatFromInt() {
	in, d := c.in, c.d()
	k := in.K
	if in.From == ir.I64 || c.x512 {
		c.share()
		op := fFromInt
		if in.From == ir.U64 {
			op = fFromU
		}
		src := c.rm(0)
		c.zero(d)
		c.x(op.scalar(k), asm.L128, d, d, src, asm.Options{})
		return
	}
	// An odd half of what does not fit: rounding that is rounding the whole (Boldo and Melquiond, 2008).
	t, u, a := c.gp(), c.gp(), c.s(0)
	big, end := c.a.NewLabel(), c.a.NewLabel()
	op := fFromInt.scalar(k)
	c.zero(d)
	c.test(8, asm.R(a), a)
	c.jumpIf(asm.Sign, big)
	c.x(op, asm.L128, d, d, asm.R(a), asm.Options{})
	c.jump(end)
	c.a.Place(big)
	c.mov(8, t, asm.R(a))
	c.shiftImm(asm.SHR, t, 1)
	c.mov(8, u, asm.R(a))
	c.aluImm(asm.AND, 8, asm.R(u), 1)
	c.alu(asm.OR, 8, t, asm.R(u))
	c.x(op, asm.L128, d, d, asm.R(t), asm.Options{})
	c.x(fAdd.scalar(k), asm.L128, d, d, asm.R(d), asm.Options{})
	c.a.Place(end)
}

// intFromFloat saturates, and turns NaN to 0.
func (c *emitter) intFromFloat() {
	in, d := c.in, c.d()
	from := in.From
	x, t := c.s(0), c.vec()
	end := c.a.NewLabel()
	comi := func(a asm.Reg, b asm.Operand) { c.v2l(fComi.scalar(from), asm.L128, a, b) }
	if in.K == ir.I64 {
		c.v2l(fToInt.scalar(from), asm.L128, d, asm.R(x))
		c.aluImm(asm.CMP, 8, asm.R(d), 1) // overflows for the least number, which stands for failure
		c.jumpIf(asm.NoOverflow, end)
		c.zero(t)
		comi(x, asm.R(t))
		u := c.gp()
		c.movImm(u, 0)
		c.cmov(asm.Parity, d, asm.R(u))
		c.jumpIf(asm.BelowEqual, end) // NaN, or negative
		c.movImm(d, math.MaxInt64)
		c.a.Place(end)
		return
	}
	c.zero(t)
	c.x(fMax.scalar(from), asm.L128, t, x, asm.R(t), asm.Options{}) // the second of two if one is NaN
	if c.x512 {
		c.v2l(fToUint.scalar(from), asm.L128, d, asm.R(t)) // all ones if too large
		return
	}
	u, limit := c.gp(), c.fconst(from, floatBits(from, 1<<63))
	comi(t, limit)
	c.v2l(fToInt.scalar(from), asm.L128, d, asm.R(t))
	c.jumpIf(asm.Below, end)
	comi(t, c.fconst(from, floatBits(from, 1<<64)))
	c.movImm(d, -1)
	c.jumpIf(asm.AboveEqual, end)
	c.x(fSub.scalar(from), asm.L128, t, t, limit, asm.Options{})
	c.v2l(fToInt.scalar(from), asm.L128, d, asm.R(t))
	c.movImm(u, -1<<63)
	c.alu(asm.XOR, 8, d, asm.R(u))
	c.a.Place(end)
}
