package jit

// clean brings the program into its final form: without blocks that control does not reach and results that nobody uses.
func (g *gen) clean() {
	p := g.p
	for _, b := range p.Blocks {
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Note == chunkStep {
				in.Imm = p.Frame.Chunk
			}
		}
	}
	g.thread()
	reached := map[*Block]bool{}
	work := []*Block{p.Blocks[0]}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if reached[b] {
			continue
		}
		reached[b] = true
		work = append(work, b.Succs()...)
	}
	kept := p.Blocks[:0]
	for _, b := range p.Blocks {
		if reached[b] {
			b.ID = len(kept)
			kept = append(kept, b)
		}
	}
	p.Blocks = kept
	p.merge()
	p.removeUnused()
	count := make([]int, len(p.Regs))
	for _, b := range p.Blocks {
		for i := range b.Insts {
			for _, d := range b.Insts[i].Dst {
				count[d]++
			}
		}
	}
	for r := firstReg; int(r) < len(p.Regs); r++ {
		p.Regs[r].Once = count[r] == 1
	}
}

// thread leads jumps to blocks that only jump on to where those go.
func (g *gen) thread() {
	for _, b := range g.p.Blocks {
		if len(b.Insts) == 0 {
			g.fail("jit: internal error: an empty block")
		}
		to := &b.Last().To
		for i := range to {
			for n := 0; to[i] != nil && len(to[i].Insts) == 1 && to[i].Insts[0].Op == OpJump && n < 8; n++ {
				to[i] = to[i].Insts[0].To[0]
			}
		}
	}
}

// merge appends blocks to the only block that goes there, if that goes nowhere else and both are as hot.
func (p *Program) merge() {
	from := map[*Block]int{}
	for _, b := range p.Blocks {
		for _, s := range b.Succs() {
			from[s]++
		}
	}
	gone := map[*Block]bool{}
	for _, b := range p.Blocks {
		if gone[b] {
			continue
		}
		for b.Last().Op == OpJump {
			s := b.Last().To[0]
			if from[s] != 1 || s == b || s == p.Blocks[0] || s.Cold != b.Cold || s.Depth != b.Depth {
				break
			}
			b.Insts = append(b.Insts[:len(b.Insts)-1], s.Insts...)
			gone[s] = true
		}
	}
	kept := p.Blocks[:0]
	for _, b := range p.Blocks {
		if !gone[b] {
			b.ID = len(kept)
			kept = append(kept, b)
		}
	}
	p.Blocks = kept
}

// removeUnused deletes what only gives results that nobody uses.
func (p *Program) removeUnused() {
	uses := make([]int, len(p.Regs))
	each := func(in *Inst, f func(r Reg)) {
		for _, r := range in.Src {
			f(r)
		}
		if in.Op.Has(TakesMem) {
			f(in.Mem.Base)
			f(in.Mem.Index)
		}
	}
	for _, b := range p.Blocks {
		for i := range b.Insts {
			each(&b.Insts[i], func(r Reg) { uses[r]++ })
		}
	}
	for changed := true; changed; {
		changed = false
		for _, b := range p.Blocks {
			kept := b.Insts[:0]
			for i := range b.Insts {
				in := &b.Insts[i]
				idle := len(in.Dst) > 0 && !in.Op.Has(Writes)
				for _, d := range in.Dst {
					own := 0
					for _, s := range in.Src {
						if s == d {
							own++
						}
					}
					idle = idle && uses[d] == own
				}
				if idle {
					each(in, func(r Reg) { uses[r]-- })
					changed = true
					continue
				}
				kept = append(kept, *in)
			}
			b.Insts = kept
		}
	}
}
