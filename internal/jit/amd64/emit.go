package amd64

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// class is a set of physical registers. Scalar floats are in vector registers; masks are in vector registers without AVX-512.
type class uint8

const (
	gp class = iota
	vec
	msk
	classes
)

const (
	maxOperands = 10 // registers that one operation reads or writes
	maxTemps    = 16
)

// needs is what an operation takes besides its operands.
type needs struct {
	temps   [classes]uint8
	fold    uint32 // sources that may be memory, one at a time; a bit each
	fixed   uint16 // general registers that are destroyed
	share   bool   // the result may take the register of a source that ends here
	scratch bool   // memory for lanes
}

// place is where an operation's operands are.
type place struct {
	dst         [maxOperands]asm.Reg
	src         [maxOperands]asm.Operand
	base, index asm.Reg
	temps       [classes][maxTemps]asm.Reg
}

// emitter writes operations. It does so twice: dry, to see what an operation needs, and in earnest.
type emitter struct {
	a     *asm.Assembler
	x512  bool
	l     asm.Len
	vl, w int
	pool  pool
	regs  []jit.RegInfo
	in    *jit.Inst
	mem   jit.Mem // of in, or of the load that became an operand of it
	place
	taken   [classes]int
	dry     bool
	needs   needs
	scratch int32 // offset in the frame
	list    *listing
	target  [2]asm.Label // of terminators
	next    int          // which of them follows in the code, or -1
}

// broken is a mistake in this package; Compile returns it.
type broken struct{ text string }

func (c *emitter) fail(format string, args ...any) {
	panic(broken{fmt.Sprintf(format, args...)})
}

func (c *emitter) unknown() {
	c.fail("%v has no %v on %v from %v, vectors of %d bytes", c.in.Op, c.in.Fn, c.in.K, c.in.From, c.vl)
}

// rehearse finds what an operation needs.
func (c *emitter) rehearse(in *jit.Inst) needs {
	c.dry, c.needs, c.in, c.mem = true, needs{}, in, in.Mem
	c.taken = [classes]int{}
	for i := range maxOperands {
		c.dst[i], c.src[i] = asm.None, asm.Operand{}
	}
	for i, r := range in.Dst {
		c.dst[i] = dryReg(r, i)
	}
	for i, r := range in.Src {
		c.src[i] = asm.R(dryReg(r, len(in.Dst)+i))
	}
	c.base, c.index = asm.RSI, asm.None
	if in.Mem.Index != jit.NoReg {
		c.index = asm.RBX
	}
	c.a.Reset()
	c.target, c.next = [2]asm.Label{1, 1}, -1
	c.write()
	c.dry = false
	return c.needs
}

// dryReg is some register. Which class is wanted is not looked at: encoders take numbers.
func dryReg(_ jit.Reg, i int) asm.Reg { return asm.Reg(8 + i%8) }

// temp returns the next temporary of a class.
func (c *emitter) temp(k class) asm.Reg {
	n := c.taken[k]
	c.taken[k]++
	if c.dry {
		c.needs.temps[k] = uint8(n + 1)
		switch k {
		case vec:
			return asm.V(1 + n%15)
		case msk:
			return asm.K(1 + n%7)
		}
		return asm.R8 + asm.Reg(n%8)
	}
	return c.temps[k][n]
}

func (c *emitter) gp() asm.Reg  { return c.temp(gp) }
func (c *emitter) vec() asm.Reg { return c.temp(vec) }
func (c *emitter) k() asm.Reg   { return c.temp(msk) }

// share says that the first write of a result comes after the last read of the sources.
func (c *emitter) share() { c.needs.share = true }

// destroy says that a general register is written.
func (c *emitter) destroy(r asm.Reg) asm.Reg {
	c.needs.fixed |= 1 << r
	return r
}

func (c *emitter) d() asm.Reg { return c.dst[0] }

// s is source i, in a register.
func (c *emitter) s(i int) asm.Reg { return c.src[i].Reg }

// rm is source i, in a register or memory.
func (c *emitter) rm(i int) asm.Operand {
	c.needs.fold |= 1 << i
	return c.src[i]
}

// pair is the first two sources, exchanged if that brings memory to the second place.
func (c *emitter) pair() (asm.Reg, asm.Operand) {
	a, b := c.rm(0), c.rm(1)
	if a.IsMem() {
		a, b = b, a
	}
	return a.Reg, b
}

// address is Mem plus disp bytes.
func (c *emitter) address(disp int) asm.Operand {
	d := c.mem.Disp + int32(disp)
	if c.index == asm.None {
		return asm.M(c.base, d)
	}
	return asm.MX(c.base, c.index, c.mem.Scale, d)
}

// lanes is scratch memory for vector n of three, plus disp bytes.
func (c *emitter) lanes(n, disp int) asm.Operand {
	c.needs.scratch = true
	return asm.M(asm.RDI, c.scratch+int32(n*c.vl+disp))
}

// laneAt is lane i, in a register, of scratch vector n.
func (c *emitter) laneAt(n int, i asm.Reg, size int) asm.Operand {
	c.needs.scratch = true
	return asm.MX(asm.RDI, i, uint8(size), c.scratch+int32(n*c.vl))
}

// write writes the operation.
func (c *emitter) write() {
	in := c.in
	switch in.Op {
	case jit.OpUndef:
	case jit.OpSConst, jit.OpSMove, jit.OpS, jit.OpSExtend, jit.OpSCompare, jit.OpSSelect, jit.OpSAddress, jit.OpSLoad, jit.OpSStore:
		c.scalar()
	case jit.OpFConst, jit.OpFMove, jit.OpF, jit.OpFCompare, jit.OpFSelect, jit.OpFLoad, jit.OpFStore, jit.OpFConvert, jit.OpFFromInt,
		jit.OpIntFromF, jit.OpFFromBits, jit.OpBitsFromF, jit.OpFFromHalf, jit.OpHalfFromF:
		c.float()
	case jit.OpV:
		switch in.K {
		case ir.F32, ir.F64:
			c.vectorFloat()
		default:
			c.vectorInt()
		}
	case jit.OpVConst, jit.OpVMove, jit.OpVBroadcast, jit.OpVLinear, jit.OpVExtend, jit.OpVMulLow, jit.OpSFromV, jit.OpFFromV, jit.OpVReverse,
		jit.OpVPermute:
		c.vector()
	case jit.OpVCompare:
		c.compare()
	case jit.OpVLesser, jit.OpVGreater:
		c.lesser()
	case jit.OpVSelect:
		c.choose()
	case jit.OpVWiden:
		c.widen()
	case jit.OpVNarrow:
		c.narrow()
	case jit.OpVConvert:
		c.convert()
	case jit.OpVLoad, jit.OpVLoadMask:
		c.load()
	case jit.OpVStore, jit.OpVStoreMask, jit.OpVStoreNT:
		c.store()
	case jit.OpVLoadN:
		c.loadN()
	case jit.OpVStoreN:
		c.storeN()
	case jit.OpVGather:
		c.gather()
	case jit.OpVGatherN:
		c.gatherN()
	case jit.OpVScatter:
		c.scatter()
	case jit.OpMConst, jit.OpMMove, jit.OpMAnd, jit.OpMOr, jit.OpMXor, jit.OpMAndNot, jit.OpMNot, jit.OpMFirst, jit.OpMBits, jit.OpMFromBits:
		c.mask()
	case jit.OpAtomic:
		c.atomic()
	case jit.OpFence:
		if in.Atomic.Order == ir.SequentiallyConsistent {
			c.memoryFence()
		}
	case jit.OpStreamFence:
		c.storeFence()
	case jit.OpJump, jit.OpBranch, jit.OpBranchF, jit.OpBranchM, jit.OpPoll, jit.OpReturn:
		c.branch()
	default:
		c.unknown()
	}
}

// wide reports whether elements of k have 64 bits.
func wide(k ir.Kind) bool { return k == ir.I64 || k == ir.U64 || k == ir.F64 }

func size(k ir.Kind) int { return int(ir.ScalarType(k).Size()) }
