package ptx

import (
	"fmt"
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Offsets in the parameter block and the control record. See the package comment.
const (
	blockControl = 0
	blockPrint   = 8
	blockLaunch  = 16
	blockTag     = 24
	blockFlags   = 28
	blockGrid    = 32
	blockGroups  = 56
	blockOwn     = 68
	blockParams  = 72

	flagFolded = 1
	flagRagged = 2
)

// parameters lays the block out and makes the parameters' values known.
func (e *emitter) parameters() {
	e.writes()
	indirect := e.indirect()
	off := blockParams
	for i, v := range e.f.Body.Params {
		t := v.Type
		p := Param{Size: int(t.Size())}
		switch {
		case t.Kind() == ir.View:
		case t.Kind() == ir.Ptr && indirect[i]:
			p.Size, p.Indirect = 8, true
		case t.Kind() == ir.Ptr:
			p.Size = int(t.Elem().Size())
			off = align(off, 16)
		}
		if p.Size > 4 {
			off = align(off, 8)
		} else {
			off = align(off, max(p.Size, 1))
		}
		p.Offset = off
		off += p.Size
		e.out.Params = append(e.out.Params, p)
	}
	e.out.Block = align(off, 8)
	for i, v := range e.f.Body.Params {
		e.parameter(i, v, e.out.Params[i])
	}
}

func align(n, to int) int { return (n + to - 1) / to * to }

// indirect chooses the blobs that do not fit the block, the largest first.
func (e *emitter) indirect() map[int]bool {
	total := blockParams
	var blobs []int
	for i, v := range e.f.Body.Params {
		n := int(v.Type.Size())
		if v.Type.Kind() == ir.Ptr {
			n = int(v.Type.Elem().Size()) + 16
			blobs = append(blobs, i)
		}
		total += align(n, 8)
	}
	size := func(i int) int { return int(e.f.Body.Params[i].Type.Elem().Size()) }
	slices.SortStableFunc(blobs, func(a, b int) int { return size(b) - size(a) })
	out := map[int]bool{}
	for _, i := range blobs {
		if total <= blockLimit {
			break
		}
		out[i] = true
		total -= size(i)
	}
	if total > blockLimit {
		e.refuse(nil, "parameters of more than %d bytes", blockLimit)
	}
	return out
}

// parameter makes one parameter known. Nothing is loaded before it is used.
func (e *emitter) parameter(i int, v *ir.Value, p Param) {
	switch t := v.Type; {
	case len(e.uses[v]) == 0:
	case t.Kind() == ir.View:
		e.refs[v] = &ref{space: "global", param: i, base: e.global(p.Offset), ro: e.readOnly(i)}
	case p.Indirect:
		e.refs[v] = &ref{space: "global", param: -1, ro: true, base: e.global(p.Offset)}
	case t.Kind() == ir.Ptr:
		e.refs[v] = &ref{space: "param", param: -1, base: "block", off: int64(p.Offset)}
	case t.Kind() == ir.Bool:
		s := e.load32("u8", p.Offset)
		e.vals[v] = e.first("param"+itoa(int64(i)), func() string { return e.to(pred, "setp.ne.u32", s, "0") })
	case t.Size() == 8 && t.Integer() && e.o.Fits32[v]:
		e.low[v] = true
		e.vals[v] = e.load32("u32", p.Offset)
	default:
		k := t.Kind()
		e.vals[v] = e.first("param"+itoa(int64(i)), func() string {
			return e.to(kindClass(k), "ld.param."+memoryType(k), fmt.Sprintf("[block+%d]", p.Offset))
		})
	}
}

// load32 and load64 return a register with a word of the block.
func (e *emitter) load32(t string, off int) string {
	return e.first(fmt.Sprintf("block %s %d", t, off), func() string { return e.to(word, "ld.param."+t, fmt.Sprintf("[block+%d]", off)) })
}

func (e *emitter) load64(off int) string {
	return e.first(fmt.Sprintf("block u64 %d", off), func() string { return e.to(long, "ld.param.u64", fmt.Sprintf("[block+%d]", off)) })
}

// global returns a register with an address from the block.
func (e *emitter) global(off int) string {
	return e.first(fmt.Sprintf("global %d", off), func() string {
		return e.to(long, "cvta.to.global.u64", e.to(long, "ld.param.u64", fmt.Sprintf("[block+%d]", off)))
	})
}

// length returns the length or capacity of a view.
func (e *emitter) length(v *ir.Value, capacity bool, fits bool) count {
	r := e.refs[v]
	c, off := r.len, 8
	if capacity {
		c, off = r.cap, 16
	}
	if c.s != "" {
		return c
	}
	off += e.out.Params[r.param].Offset
	if fits {
		return count{e.load32("u32", off), true}
	}
	return count{s: e.load64(off)}
}

// writes finds the view parameters that the kernel writes.
func (e *emitter) writes() {
	e.f.Body.Walk(func(in *ir.Instr) bool {
		for _, a := range in.Args {
			e.uses[a] = append(e.uses[a], in)
		}
		switch in.Op {
		case ir.OpStore, ir.OpCopy, ir.OpZero, ir.OpAtomic: // an atomic load waits for what others write
			if p := e.paramOf(in.Args[0]); p >= 0 {
				e.written[p] = true
			}
		}
		return true
	})
}

// readOnly reports that nobody writes what view parameter i leads to while the kernel runs.
func (e *emitter) readOnly(i int) bool {
	if e.written[i] {
		return false
	}
	for w := range e.written {
		if e.o.NoAlias == nil || !e.o.NoAlias(i, w) {
			return false
		}
	}
	return true
}

func (e *emitter) aligned(i int) int64 {
	if e.o.Aligned == nil {
		return 0
	}
	return e.o.Aligned(i)
}
