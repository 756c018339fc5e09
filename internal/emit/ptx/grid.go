package ptx

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

var axes = [...]string{"x", "y", "z"}

// special returns a register with a special register, read before anything else.
func (e *emitter) special(name string) string {
	return e.first(name, func() string {
		e.w = &e.specials
		return e.to(word, "mov.u32", name)
	})
}

func (e *emitter) threadOf(d int) string { return e.special("%tid." + axes[d]) }

// groupSize returns the nominal group size along an axis.
func (e *emitter) groupSize(d int) string {
	if e.out.Group != [3]int{} {
		return itoa(int64(e.out.Group[d]))
	}
	return e.special("%ntid." + axes[d])
}

// inWord returns a 32-bit operand in a register.
func (e *emitter) inWord(s string) string {
	if isReg(s) {
		return s
	}
	return e.to(word, "mov.u32", s)
}

// blocks reads the index of the group afresh, for places where holding it would cost registers.
func (e *emitter) blocks() (b [3]string) {
	for d := range b {
		b[d] = e.to(word, "mov.u32", "%ctaid."+axes[d])
	}
	flags := e.to(word, "ld.param.u32", fmt.Sprintf("[block+%d]", blockFlags))
	p := e.to(pred, "setp.eq.u32", e.to(word, "and.b32", flags, itoa(flagFolded)), "0")
	plain := e.label()
	e.ins("@"+p+" bra.uni", plain)
	e.unfold(b)
	e.mark(plain)
	return b
}

// unfold takes apart the number of a group in a launch that has them all in a row.
func (e *emitter) unfold(b [3]string) {
	x := e.to(word, "ld.param.u32", fmt.Sprintf("[block+%d]", blockGroups))
	y := e.to(word, "ld.param.u32", fmt.Sprintf("[block+%d]", blockGroups+4))
	row := e.to(word, "div.u32", b[0], x)
	e.ins("rem.u32", b[0], b[0], x)
	e.ins("rem.u32", b[1], row, y)
	e.ins("div.u32", b[2], row, y)
}

// globalOf returns the global index along an axis in 64 bits, of the group b.
func (e *emitter) globalOf(d int, b string) string {
	t := e.to(word, "mov.u32", "%tid."+axes[d])
	n := e.to(word, "mov.u32", "%ntid."+axes[d])
	return e.to(long, "mad.wide.u32", b, n, e.to(long, "cvt.u64.u32", t))
}

// groupOf returns the index of the group along an axis. The registers are set before the prologue.
func (e *emitter) groupOf(d int) string { return "%group_" + axes[d] }

// globalIndex returns the global index along an axis, in 32 bits or 64. The lower half of the sum is that of the 64 bits.
func (e *emitter) globalIndex(d int, low bool) string {
	if low {
		return e.first("index32 "+axes[d], func() string {
			return e.to(word, "mad.lo.s32", e.groupOf(d), e.groupSize(d), e.threadOf(d))
		})
	}
	return e.first("index64 "+axes[d], func() string {
		t := e.to(long, "cvt.u64.u32", e.threadOf(d))
		return e.to(long, "mad.wide.u32", e.groupOf(d), e.groupSize(d), t)
	})
}

// linearLocal returns the linear index inside the group, groupCount the invocations of a group.
func (e *emitter) linearLocal() string {
	return e.first("local", func() string {
		if g := e.out.Group; g != [3]int{} && g[1] == 1 && g[2] == 1 {
			return e.threadOf(0)
		}
		row := e.to(word, "mad.lo.u32", e.threadOf(2), e.groupSize(1), e.threadOf(1))
		return e.to(word, "mad.lo.u32", row, e.groupSize(0), e.threadOf(0))
	})
}

func (e *emitter) groupCount() string {
	return e.first("count", func() string {
		if g := e.out.Group; g != [3]int{} {
			return e.to(word, "mov.u32", itoa(int64(g[0]*g[1]*g[2])))
		}
		n := e.to(word, "mul.lo.u32", e.groupSize(0), e.groupSize(1))
		return e.to(word, "mul.lo.u32", n, e.groupSize(2))
	})
}

// standing writes what an invocation asks about itself and the launch.
func (e *emitter) standing(in *ir.Instr) {
	v := in.Results[0]
	d := 0
	if a, ok := in.Attr.(ir.DimAttr); ok {
		d = a.Dim
	}
	e.low[v] = true
	switch in.Op {
	case ir.OpGlobalID:
		e.low[v] = e.o.Fits32[v]
		e.vals[v] = e.globalIndex(d, e.low[v])
	case ir.OpLocalID:
		e.vals[v] = e.threadOf(d)
	case ir.OpGroupID:
		e.vals[v] = e.groupOf(d)
	case ir.OpGridSize:
		if e.low[v] = e.o.Fits32[v]; e.low[v] {
			e.vals[v] = e.load32("u32", blockGrid+8*d)
		} else {
			e.vals[v] = e.load64(blockGrid + 8*d)
		}
	case ir.OpGroupSize:
		e.vals[v] = e.groupSize(d)
		if !isReg(e.vals[v]) {
			n := e.vals[v]
			e.vals[v] = e.first("size "+n, func() string { return e.to(word, "mov.u32", n) })
		}
	case ir.OpNumGroups:
		e.vals[v] = e.load32("u32", blockGroups+4*d)
	case ir.OpLane:
		e.vals[v] = e.lane()
	case ir.OpSubgroupID:
		e.vals[v] = e.first("subgroup", func() string {
			return e.to(word, "shr.u32", e.linearLocal(), itoa(int64(log2(int64(e.o.Subgroup)))))
		})
	case ir.OpSubgroupSize:
		e.vals[v] = e.first("width", func() string { return e.to(word, "mov.u32", itoa(int64(e.o.Subgroup))) })
	}
}

// guard ends the threads that are outside of the grid.
func (e *emitter) guard() {
	var p string
	if e.fixed["index32 x"] != "" && e.fixed["index64 x"] == "" {
		p = e.to(pred, "setp.ge.u32", e.globalIndex(0, true), e.load32("u32", blockGrid))
	} else {
		p = e.to(pred, "setp.ge.u64", e.globalIndex(0, false), e.load64(blockGrid))
	}
	for d := 1; d < 3; d++ {
		if e.looked(d) {
			q := e.reg(pred)
			e.ins("setp.ge.or.u32", q, e.globalIndex(d, true), e.load32("u32", blockGrid+8*d), p)
			p = q
		}
	}
	if e.past != "" {
		p = e.to(pred, "or.pred", p, e.past)
	}
	e.ins("@"+p+" bra", "$Exit")
}

// looked reports that every thread looks whether it is past the end of the grid along y or z, since the index there is short and at hand.
func (e *emitter) looked(d int) bool {
	return e.shared.name == "" && e.coarse.factor == 1 && e.fixed["index32 "+axes[d]] != ""
}

// entrance writes what comes before everything else: which group this is. Launches whose groups stand in a row, or end
// inside a group along y or z, take the way round.
func (e *emitter) entrance() string {
	was := e.w
	e.w = &e.head
	for d := range axes {
		e.ins("mov.u32", e.groupOf(d), "%ctaid."+axes[d])
	}
	flags := e.to(word, "ld.param.u32", fmt.Sprintf("[block+%d]", blockFlags))
	if e.looked(1) && e.looked(2) {
		flags = e.to(word, "and.b32", flags, itoa(flagFolded))
	}
	if e.shared.name != "" {
		e.past = e.to(pred, "setp.ne.u32", "0", "0")
	}
	p := e.to(pred, "setp.ne.u32", flags, "0")
	e.ins("@"+p+" bra.uni", "$Aside")
	e.mark("$Straight")
	e.w = &e.cold
	e.mark("$Aside")
	p = e.to(pred, "setp.eq.u32", e.to(word, "and.b32", flags, itoa(flagFolded)), "0")
	plain := e.label()
	e.ins("@"+p+" bra.uni", plain)
	e.unfold([3]string{e.groupOf(0), e.groupOf(1), e.groupOf(2)})
	e.mark(plain)
	for d := 1; d < 3; d++ {
		switch {
		case e.past != "": // threads outside help to clear shared memory and leave after that
			e.ins("or.pred", e.past, e.past, e.outsideAxis(d))
		case !e.looked(d):
			e.ins("@"+e.outsideAxis(d)+" bra", "$Exit")
		}
	}
	e.ins("bra.uni", "$Straight")
	e.w = was
	return "\t.reg .b32 %group_x, %group_y, %group_z;\n"
}

// outsideAxis returns whether a thread is past the end of the grid along an axis.
func (e *emitter) outsideAxis(d int) string {
	i := e.globalOf(d, e.groupOf(d))
	n := e.to(long, "ld.param.u64", fmt.Sprintf("[block+%d]", blockGrid+8*d))
	return e.to(pred, "setp.ge.u64", i, n)
}
