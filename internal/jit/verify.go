package jit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Verify checks the form of a program: that blocks end in their only terminator, that registers have the classes that operations
// take and give and are written before they are read on every way, and that nothing is asked of an ISA but what [Arithmetic] and [Converts] say. Compile does not call it; tests do.
func (p *Program) Verify() error {
	if len(p.Blocks) == 0 {
		return fmt.Errorf("jit: %s: no blocks", p.Kernel.Name)
	}
	for i, b := range p.Blocks {
		if b.ID != i || len(b.Insts) == 0 {
			return fmt.Errorf("jit: %s: block %d is out of place or empty", p.Kernel.Name, i)
		}
		for j := range b.Insts {
			in := &b.Insts[j]
			err := p.verify(in)
			switch {
			case err != nil:
			case in.Op.Has(Terminator) != (j == len(b.Insts)-1):
				err = fmt.Errorf("a terminator within a block, or none at its end")
			default:
				for _, t := range in.To {
					if t != nil && (t.ID >= len(p.Blocks) || p.Blocks[t.ID] != t) {
						err = fmt.Errorf("a jump out of the program")
					}
				}
			}
			if err != nil {
				return fmt.Errorf("jit: %s: b%d: %s: %w", p.Kernel.Name, b.ID, p.Format(in), err)
			}
		}
	}
	return p.verifyDefined()
}

// matches reports whether registers have the classes that a column of the table asks for.
func (p *Program) matches(pattern string, regs []Reg) bool {
	for len(pattern) > 0 {
		want := pattern[0]
		pattern = pattern[1:]
		least, most := 1, 1
		if len(pattern) > 0 && pattern[0] == '*' {
			least, most, pattern = 0, len(regs), pattern[1:]
		} else if len(pattern) > 0 && pattern[0] == '?' {
			least, pattern = 0, pattern[1:]
		}
		n := 0
		for n < most && n < len(regs) && p.is(want, regs[n]) {
			n++
		}
		if n < least {
			return false
		}
		regs = regs[n:]
	}
	return len(regs) == 0
}

func (p *Program) is(want byte, r Reg) bool {
	if r <= NoReg || int(r) >= len(p.Regs) {
		return false
	}
	c := p.Regs[r].Class
	switch want {
	case 's':
		return c == S
	case 'f':
		return c == F
	case 'v':
		return c == V
	case 'm':
		return c == M
	}
	return c == S || c == F
}

func (p *Program) verify(in *Inst) error {
	info := in.Op.Info()
	if in.Op == OpUndef {
		return nil
	}
	if !p.matches(info.Dst, in.Dst) || !p.matches(info.Src, in.Src) {
		return fmt.Errorf("it takes %q and gives %q", info.Src, info.Dst)
	}
	for _, d := range in.Dst {
		if d == FramePtr {
			return fmt.Errorf("the frame's address is written")
		}
	}
	if in.Op.Has(TakesMem) {
		if !p.is('s', in.Mem.Base) || in.Mem.Index != NoReg && !p.is('s', in.Mem.Index) || !scaleOK(int64(in.Mem.Scale)) {
			return fmt.Errorf("wrong address")
		}
	}
	switch in.Op {
	case OpS, OpF, OpV, OpSCompare, OpFCompare, OpVCompare, OpBranch, OpBranchF:
		if !Arithmetic(in.Op, in.Fn, in.K) {
			return fmt.Errorf("no instruction set is asked for that")
		}
		n := in.Fn.Info().Args
		if in.Op == OpVCompare {
			n *= parts(in.K)
		}
		imm := in.Op == OpS || in.Op == OpSCompare || in.Op == OpBranch || in.Op == OpV && (in.Fn == ir.OpShl || in.Fn == ir.OpShr)
		if len(in.Src) != n && !(imm && len(in.Src) == n-1) {
			return fmt.Errorf("%d operands, not %d", len(in.Src), n)
		}
		if in.Op == OpV && len(in.Src) == n-1 && (in.Imm < 0 || in.Imm >= bitsOf(in.K)) {
			return fmt.Errorf("shift past the width")
		}
	case OpVConvert, OpVWiden, OpVNarrow:
		if !Converts(in.Op, in.K, in.From) {
			return fmt.Errorf("no instruction set is asked for that")
		}
	case OpVLoadN:
		if in.Imm != int64(len(in.Dst)) {
			return fmt.Errorf("%d destinations", len(in.Dst))
		}
	case OpVGatherN:
		if in.Imm != int64(len(in.Dst)) || in.Imm != 2 && in.Imm != 4 || p.Target.VL != 32 {
			return fmt.Errorf("%d destinations", len(in.Dst))
		}
	case OpVStoreN:
		if in.Imm != int64(len(in.Src)) {
			return fmt.Errorf("%d sources", len(in.Src))
		}
	}
	if in.Part > 1 {
		return fmt.Errorf("part %d", in.Part)
	}
	return nil
}

// verifyDefined checks that every register is written on every way to where it is read.
func (p *Program) verifyDefined() error {
	words := (len(p.Regs) + 63) / 64
	in := make([][]uint64, len(p.Blocks))
	known := make([]bool, len(p.Blocks))
	in[0], known[0] = make([]uint64, words), true
	in[0][0] = 1 << FramePtr
	has := func(set []uint64, r Reg) bool { return set[r/64]>>(r%64)&1 != 0 }
	flow := func(b *Block, check bool) ([]uint64, error) {
		set := append([]uint64(nil), in[b.ID]...)
		for i := range b.Insts {
			x := &b.Insts[i]
			if check {
				for _, r := range x.Src {
					if !has(set, r) {
						return nil, fmt.Errorf("jit: %s: b%d: %s: %s may be read before it is written", p.Kernel.Name, b.ID, p.Format(x), p.Name(r))
					}
				}
				if x.Op.Has(TakesMem) && (!has(set, x.Mem.Base) || x.Mem.Index != NoReg && !has(set, x.Mem.Index)) {
					return nil, fmt.Errorf("jit: %s: b%d: %s: the address may be read before it is written", p.Kernel.Name, b.ID, p.Format(x))
				}
			}
			for _, d := range x.Dst {
				set[d/64] |= 1 << (d % 64)
			}
		}
		return set, nil
	}
	for changed := true; changed; {
		changed = false
		for _, b := range p.Blocks {
			if !known[b.ID] {
				continue
			}
			out, _ := flow(b, false)
			for _, s := range b.Succs() {
				if !known[s.ID] {
					in[s.ID], known[s.ID], changed = append([]uint64(nil), out...), true, true
					continue
				}
				for i, w := range in[s.ID] {
					if w&^out[i] != 0 {
						in[s.ID][i] &= out[i]
						changed = true
					}
				}
			}
		}
	}
	for _, b := range p.Blocks {
		if !known[b.ID] {
			return fmt.Errorf("jit: %s: b%d is not reached", p.Kernel.Name, b.ID)
		}
		if _, err := flow(b, true); err != nil {
			return err
		}
	}
	return nil
}
