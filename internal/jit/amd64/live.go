package amd64

import (
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/jit"
)

// span is where something is live: from one position up to, not including, another.
type span struct{ from, to int32 }

// bitset is a set of small numbers.
type bitset []uint64

func (s bitset) has(i int32) bool { return s[i>>6]>>(i&63)&1 != 0 }
func (s bitset) set(i int32)      { s[i>>6] |= 1 << (i & 63) }
func (s bitset) each(f func(i int32)) {
	for w, x := range s {
		for ; x != 0; x &= x - 1 {
			f(int32(w<<6 | bits.TrailingZeros64(x)))
		}
	}
}

// liveness is which registers are live where blocks begin and end. Only registers that are live across a block's border have a place in
// the sets.
type liveness struct {
	number  []int32 // of a register in the sets, or -1
	regs    []jit.Reg
	in, out []bitset
}

func (f *function) liveness() *liveness {
	blocks := len(f.p.Blocks)
	l := &liveness{number: make([]int32, len(f.p.Regs))}
	// Registers that some block reads before it writes them.
	for i := range l.number {
		l.number[i] = -1
	}
	written := make([]int32, len(f.p.Regs)) // block that wrote it last, plus 1
	for b := range blocks {
		from, to := f.block(b)
		for i := from; i < to; i++ {
			n := &f.nodes[i]
			if n.dead {
				continue
			}
			for _, r := range n.uses {
				if r > jit.FramePtr && written[r] != int32(b+1) && l.number[r] < 0 {
					l.number[r] = int32(len(l.regs))
					l.regs = append(l.regs, r)
				}
			}
			for _, d := range n.Dst {
				written[d] = int32(b + 1)
			}
		}
	}
	words := (len(l.regs) + 63) / 64
	arena := make(bitset, 4*blocks*words)
	take := func() bitset {
		s := arena[:words:words]
		arena = arena[words:]
		return s
	}
	reads, writes := make([]bitset, blocks), make([]bitset, blocks)
	l.in, l.out = make([]bitset, blocks), make([]bitset, blocks)
	for b := range blocks {
		reads[b], writes[b], l.in[b], l.out[b] = take(), take(), take(), take()
		from, to := f.block(b)
		for i := from; i < to; i++ {
			n := &f.nodes[i]
			if n.dead {
				continue
			}
			for _, r := range n.uses {
				if k := l.number[r]; r > jit.FramePtr && k >= 0 && !writes[b].has(k) {
					reads[b].set(k)
				}
			}
			for _, d := range n.Dst {
				if k := l.number[d]; k >= 0 {
					writes[b].set(k)
				}
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for b := blocks - 1; b >= 0; b-- {
			in, out := l.in[b], l.out[b]
			for _, s := range f.p.Blocks[b].Succs() {
				for w, x := range l.in[s.ID] {
					out[w] |= x
				}
			}
			for w := range out {
				if x := reads[b][w] | out[w]&^writes[b][w]; x != in[w] {
					in[w] = x
					changed = true
				}
			}
		}
	}
	return l
}

// spans finds where each register is live: a list for each, in ascending order, all in one array.
type spans struct {
	of    []int32 // where a register's list begins, and where the last ends
	spans []span
}

func (s *spans) list(r jit.Reg) []span { return s.spans[s.of[r]:s.of[r+1]] }

func (f *function) spans(l *liveness) *spans {
	type entry struct {
		span
		r jit.Reg
	}
	var (
		list []entry
		last = make([]int32, len(f.p.Regs)) // entry added last, plus 1
		end  = make([]int32, len(f.p.Regs)) // where a register that is live ends; 0: not live
	)
	add := func(r jit.Reg, from, to int32) {
		if i := last[r] - 1; i >= 0 && list[i].from <= to {
			list[i].from = min(list[i].from, from)
			return
		}
		list = append(list, entry{span{from, to}, r})
		last[r] = int32(len(list))
	}
	for b := len(f.p.Blocks) - 1; b >= 0; b-- {
		from, to := f.block(b)
		l.out[b].each(func(k int32) { end[l.regs[k]] = 2 * to })
		for i := to - 1; i >= from; i-- {
			n := &f.nodes[i]
			if n.dead {
				continue
			}
			for _, d := range n.Dst {
				at := 2*i + 1
				if !n.needs.share {
					at = 2 * i
				}
				add(d, at, max(end[d], 2*i+2))
				end[d] = 0
			}
			for _, r := range n.uses {
				if r > jit.FramePtr && end[r] == 0 {
					end[r] = 2*i + 1
				}
			}
		}
		l.in[b].each(func(k int32) {
			r := l.regs[k]
			add(r, 2*from, end[r])
			end[r] = 0
		})
	}
	s := &spans{of: make([]int32, len(f.p.Regs)+1), spans: make([]span, len(list))}
	for _, e := range list {
		s.of[e.r+1]++
	}
	for r := range f.p.Regs {
		s.of[r+1] += s.of[r]
	}
	next := make([]int32, len(f.p.Regs))
	for r := range next {
		next[r] = s.of[r+1]
	}
	for _, e := range list {
		next[e.r]--
		s.spans[next[e.r]] = e.span
	}
	return s
}
