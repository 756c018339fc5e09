package jit

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// String lists the program: its blocks, and instructions as name.kind destinations = sources, with notes behind a semicolon.
func (p *Program) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "program %s: %d lanes, %d registers\n", p.Kernel.Name, p.Target.Lanes(), len(p.Regs)-int(firstReg))
	line := int32(0)
	for _, blk := range p.Blocks {
		fmt.Fprintf(&b, "b%d:", blk.ID)
		if blk.Cold {
			b.WriteString(" ; cold")
		}
		b.WriteByte('\n')
		for i := range blk.Insts {
			in := &blk.Insts[i]
			if in.Pos.Known() && in.Pos.Line != line {
				line = in.Pos.Line
				fmt.Fprintf(&b, "\t; line %d\n", line)
			}
			b.WriteByte('\t')
			b.WriteString(p.Format(in))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// Name is how a listing calls a register.
func (p *Program) Name(r Reg) string {
	if r == FramePtr {
		return "frame"
	}
	return fmt.Sprintf("%s%d", p.Regs[r].Class, r)
}

// Format is one line of a listing.
func (p *Program) Format(in *Inst) string {
	var b strings.Builder
	for i, d := range in.Dst {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.Name(d))
	}
	if len(in.Dst) > 0 {
		b.WriteString(" = ")
	}
	b.WriteString(in.Op.String())
	if in.Fn != ir.OpInvalid {
		b.WriteString("." + in.Fn.String())
	}
	if in.K != ir.Invalid {
		b.WriteString("." + in.K.String())
	}
	if in.From != ir.Invalid {
		b.WriteString("." + in.From.String())
	}
	if in.Part != 0 {
		b.WriteString(".high")
	}
	if in.Op == OpAtomic {
		b.WriteString("." + in.Atomic.Fn.String())
	}
	for i, s := range in.Src {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(" " + p.Name(s))
	}
	if in.Op.Has(TakesMem) {
		fmt.Fprintf(&b, " [%s", p.Name(in.Mem.Base))
		if in.Mem.Index != NoReg {
			fmt.Fprintf(&b, " + %s*%d", p.Name(in.Mem.Index), in.Mem.Scale)
		} else if in.Mem.Scale > 1 {
			fmt.Fprintf(&b, " + offset*%d", in.Mem.Scale)
		}
		if in.Mem.Disp != 0 {
			fmt.Fprintf(&b, " + %d", in.Mem.Disp)
		}
		b.WriteByte(']')
	}
	if p.immediate(in) {
		if in.Imm > 1<<20 || in.Imm < -1<<20 {
			fmt.Fprintf(&b, " %#x", uint64(in.Imm))
		} else {
			fmt.Fprintf(&b, " %d", in.Imm)
		}
	}
	for i, t := range in.To {
		if t != nil {
			b.WriteString([...]string{" -> b", " else b"}[i] + fmt.Sprint(t.ID))
		}
	}
	if in.Note != "" {
		b.WriteString(" ; " + in.Note)
	}
	return b.String()
}

// immediate reports whether Imm means something.
func (p *Program) immediate(in *Inst) bool {
	switch in.Op {
	case OpSConst, OpFConst, OpVConst, OpMConst, OpVLinear, OpReturn, OpBranchM, OpVLoadN, OpVStoreN, OpVGatherN:
		return true
	case OpS, OpSCompare, OpBranch, OpV:
		return len(in.Src) < in.Fn.Info().Args
	}
	return false
}
