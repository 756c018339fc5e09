package ptx

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// fault leaves for a site's code out of the way if p is set, with two numbers for the record.
func (e *emitter) fault(p string, in *ir.Instr, kind ir.FaultKind, index, length string) {
	e.faultWith(p, in, kind, func() (string, string) { return index, length })
}

func (e *emitter) faultWith(p string, in *ir.Instr, kind ir.FaultKind, operands func() (index, length string)) {
	site := len(e.out.Sites)
	e.out.Sites = append(e.out.Sites, Site{Kind: kind, Pos: in.Pos, Text: in.Text()})
	label := "$F" + strconv.Itoa(site)
	if p == "" {
		e.ins("bra.uni", label)
	} else {
		e.ins("@"+p+" bra", label)
	}
	was, to := e.w, e.place()
	e.w = &e.cold
	e.mark(label)
	x, y := operands()
	e.ins("mov.b64", "%fault_index", x)
	e.ins("mov.b64", "%fault_length", y)
	e.ins("mov.u32", "%fault_site", strconv.Itoa(site))
	if e.coarse.factor > 1 {
		e.ins("mov.u32", "%fault_number", e.coarse.number)
	}
	e.ins("bra.uni", "$Fault")
	e.back(to)
	e.w = was
}

// gate looks, before the first effect, at whether a fault of an earlier launch is pending.
func (e *emitter) gate() {
	if e.gated {
		return
	}
	e.gated = true
	state := e.first("state", func() string { return e.to(word, "ld.global.u32", "["+e.load64(blockControl)+"]") })
	own := e.load32("u32", blockOwn)
	p := e.to(pred, "setp.ne.u32", state, "0")
	q := e.reg(pred)
	e.ins("setp.ne.and.u32", q, state, own, p)
	e.ins("@"+q+" bra", "$Exit")
}

// lasting reports that in has an effect beyond the group, or holds what has; or that it may take long, for nothing if the launch is skipped.
func lasting(in *ir.Instr) bool {
	switch in.Op {
	case ir.OpStore, ir.OpCopy, ir.OpZero, ir.OpAtomic:
		d := rootOf(in.Args[0]).Def
		return d == nil || d.Op != ir.OpShared && d.Op != ir.OpSharedSlice && d.Op != ir.OpLocal
	case ir.OpPrint, ir.OpLoop:
		return true
	}
	for _, b := range in.Blocks {
		if slices.ContainsFunc(b.Instrs, lasting) {
			return true
		}
	}
	return false
}

// check writes a check: its condition, and the way out if it fails.
func (e *emitter) check(in *ir.Instr) {
	a := in.Args
	kind := ir.FaultKindOf(in.Op)
	switch in.Op {
	case ir.OpCheckIndex:
		e.faultWith(e.outside(a[0], a[1]), in, kind, func() (string, string) { return e.told(a[0]), e.told(a[1]) })
	case ir.OpCheckSlice:
		e.checkSlice(in)
	case ir.OpCheckNonzero:
		s, wide := e.comparable(a[0])
		e.fault(e.to(pred, "setp.eq."+compareType(true, wide), s, "0"), in, kind, "0", "0")
		if !e.nonzero[a[0]] {
			e.nonzero[a[0]] = true
			e.log = append(e.log, func() { delete(e.nonzero, a[0]) })
		}
	case ir.OpCheckShift:
		if a[0].Type.Signed() {
			s, wide := e.comparable(a[0])
			e.faultWith(e.to(pred, "setp.lt."+compareType(true, wide), s, "0"), in, kind, func() (string, string) { return e.told(a[0]), "0" })
		}
	case ir.OpCheckTrue:
		e.fault(e.to(pred, "not.pred", e.get(a[0])), in, kind, "0", "0")
	}
}

// checkRun returns how many index checks a list begins with.
func checkRun(list []*ir.Instr) int {
	n := 0
	for n < len(list) && list[n].Op == ir.OpCheckIndex {
		n++
	}
	return n
}

// checks writes several index checks, of several invocations of a thread, as one branch. Out of the way they are made again, one after the other,
// so that the first that fails is told.
func (e *emitter) checks(run []*ir.Instr, invocations int) {
	each := func(f func(in *ir.Instr)) {
		for _, in := range run {
			for k := range invocations {
				if invocations > 1 {
					e.enter(k)
				}
				f(in)
			}
		}
	}
	any := ""
	each(func(in *ir.Instr) {
		p := e.outside(in.Args[0], in.Args[1])
		if any != "" {
			p = e.to(pred, "or.pred", any, p)
		}
		any = p
	})
	label := e.label()
	e.ins("@"+any+" bra", label)
	was, to := e.w, e.place()
	var again strings.Builder
	e.w = &again
	e.mark(label)
	each(func(in *ir.Instr) { e.check(in) })
	e.ins("bra.uni", "$Exit")
	e.back(to)
	e.w = was
	e.cold.WriteString(again.String())
}

// comparable returns an integer as it is held, and whether in 64 bits.
func (e *emitter) comparable(v *ir.Value) (s string, wide bool) {
	if v.Type.Size() < 8 || e.low[v] {
		return e.get(v), false
	}
	return e.get(v), true
}

// told returns an integer as the record has it: an i64, the greatest one for what is past it.
func (e *emitter) told(v *ir.Value) string {
	s := e.int64of(v)
	if v.Type.Kind() == ir.U64 && !e.low[v] {
		return e.to(long, "min.u64", s, "0x7FFFFFFFFFFFFFFF")
	}
	return s
}

// natural reports that a length is never negative.
func natural(v *ir.Value) bool {
	if bits, ok := v.Const(); ok {
		return v.Type.Kind().Unsigned() || int64(bits) >= 0
	}
	return v.Type.Kind().Unsigned() || v.Def != nil && (v.Def.Op == ir.OpViewLen || v.Def.Op == ir.OpViewCap)
}

// small reports that an integer is held in 32 bits or less, by its own signedness.
func (e *emitter) small(v *ir.Value) bool { return v.Type.Size() < 8 || e.isLow(v) }

// outside returns whether not 0 ≤ i < n. A negative index is a great unsigned one.
func (e *emitter) outside(i, n *ir.Value) string {
	// In 32 bits a length past 2^31 and a negative index could be mistaken for each other.
	if e.small(i) && e.small(n) && natural(n) && !(n.Type.Kind() == ir.U32 && i.Type.Signed()) {
		return e.to(pred, "setp.ge.u32", e.smallOf(i), e.smallOf(n))
	}
	x, y := e.int64of(i), e.int64of(n)
	if i.Type.Kind() == ir.U64 && !natural(n) || n.Type.Kind() == ir.U64 && i.Type.Signed() || !natural(n) {
		// One of them may be below 0.
		p := e.to(pred, "setp.ge.u64", x, y)
		for _, v := range []*ir.Value{i, n} {
			if v.Type.Signed() {
				q := e.reg(pred)
				e.ins("setp.lt.or.s64", q, e.int64of(v), "0", p)
				p = q
			}
		}
		return p
	}
	return e.to(pred, "setp.ge.u64", x, y)
}

func (e *emitter) smallOf(v *ir.Value) string {
	if v.Type.Size() < 8 {
		return e.get(v)
	}
	return e.get32(v)
}

// above returns whether x > y for mathematical integers.
func (e *emitter) above(x, y *ir.Value) string {
	a, b := e.int64of(x), e.int64of(y)
	xu, yu := x.Type.Kind() == ir.U64 && !e.low[x], y.Type.Kind() == ir.U64 && !e.low[y]
	switch {
	case xu == yu:
		return e.to(pred, "setp.gt."+compareType(!xu, true), a, b)
	case xu: // x is past all i64, or both are from 0 up, or y is negative
		p := e.to(pred, "setp.gt.u64", a, b)
		q := e.reg(pred)
		e.ins("setp.lt.or.s64", q, b, "0", p)
		return q
	}
	p := e.to(pred, "setp.gt.u64", a, b)
	q := e.reg(pred)
	e.ins("setp.ge.and.s64", q, a, "0", p)
	return q
}

// checkSlice writes 0 ≤ lo ≤ hi ≤ max ≤ cap. The record tells the last bound that is wrong, as Go does.
func (e *emitter) checkSlice(in *ir.Instr) {
	a := in.Args
	var bad [3]string
	any := ""
	for i := range 3 {
		if a[i] == a[i+1] {
			continue
		}
		p := e.above(a[i], a[i+1])
		if a[i].Type.Signed() {
			q := e.reg(pred)
			e.ins("setp.lt.or.s64", q, e.int64of(a[i]), "0", p)
			p = q
		}
		bad[i] = p
		if any == "" {
			any = p
		} else {
			any = e.to(pred, "or.pred", any, p)
		}
	}
	if any == "" {
		return
	}
	e.faultWith(any, in, ir.FaultSlice, func() (x, y string) {
		for i := range 3 {
			if bad[i] == "" {
				continue
			}
			nx, ny := e.told(a[i]), e.told(a[i+1])
			if x == "" {
				x, y = nx, ny
				continue
			}
			x, y = e.to(long, "selp.b64", nx, x, bad[i]), e.to(long, "selp.b64", ny, y, bad[i])
		}
		return x, y
	})
}

// faultCode is what all sites share: it claims the record, fills it in and ends the thread.
func (e *emitter) faultCode() string {
	if len(e.out.Sites) == 0 {
		return ""
	}
	was := e.w
	e.w = &e.cold
	e.mark("$Fault")
	control := e.to(long, "ld.param.u64", fmt.Sprintf("[block+%d]", blockControl))
	tag := e.to(word, "ld.param.u32", fmt.Sprintf("[block+%d]", blockTag))
	r := e.to(pred, "setp.ne.u32", tag, "0")
	own := e.label()
	e.ins("@"+r+" bra", own)
	e.ins("ld.global.u32", tag, "["+control+"+4]")
	e.mark(own)
	old := e.to(word, "atom.global.relaxed.gpu.cas.b32", "["+control+"]", "0", tag)
	p := e.to(pred, "setp.ne.u32", old, "0")
	e.ins("@"+p+" bra", "$Exit")
	record := e.to(long, "ld.global.u64", "["+control+"+8]")
	e.ins("st.global.u32", "["+record+"+4]", "%fault_site")
	e.ins("st.global.u64", "["+record+"+8]", e.to(long, "ld.param.u64", fmt.Sprintf("[block+%d]", blockLaunch)))
	e.ins("st.global.u64", "["+record+"+16]", "%fault_index")
	e.ins("st.global.u64", "["+record+"+24]", "%fault_length")
	blocks := e.blocks()
	for d := range 3 {
		at := e.globalOf(d, blocks[d])
		if d == 0 && e.coarse.factor > 1 {
			at = e.to(long, "mad.lo.u64", at, strconv.Itoa(e.coarse.factor), e.to(long, "cvt.s64.s32", "%fault_number"))
		}
		e.ins("st.global.u64", fmt.Sprintf("[%s+%d]", record, 32+8*d), at)
	}
	e.ins("st.global.u32", "["+record+"]", tag)
	e.ins("exit")
	e.w = was
	return "\t.reg .b64 %fault_index, %fault_length;\n\t.reg .b32 %fault_site, %fault_number;\n"
}
