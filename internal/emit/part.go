package emit

import "github.com/dotcompute/dotcompute/internal/ir"

// loops reports an atomic operation that a GPU may do by a loop of compare and swap.
func loops(in *ir.Instr) bool {
	t := in.Args[0].Type.Elem()
	return in.Op == ir.OpAtomic && (t.Size() != 4 || t.Float())
}

// parts reports an instruction in which the threads of a warp may go different ways, nothing bringing them together behind it.
func (w *writer) parts(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpAtomic:
		return w.d.Gather != "" && loops(in)
	case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
		return w.d.Gather != "" && w.o.Subgroup < 32
	}
	return false
}

// rejoined writes an instruction, and what brings the warp together behind it if need be.
func (w *writer) rejoined(in *ir.Instr, write func()) {
	if !w.parts(in) {
		write()
		return
	}
	name := w.fresh("together")
	w.p(w.d.Gather, name)
	write()
	w.p(w.d.Join, name)
}

// wait writes a barrier: one that needs no warp to come together if the kernel has what parts it.
func (w *writer) wait() {
	barrier := w.d.Barrier
	if w.parted {
		barrier = w.d.PartedBarrier
	}
	w.p("%s", barrier)
}
