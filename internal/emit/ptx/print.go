package ptx

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

const printHeader = 16 // bytes before the records, and before the operands in a record

// prints finds the size of a record.
func (e *emitter) prints() {
	e.f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpPrint {
			e.out.PrintRecord = max(e.out.PrintRecord, printHeader+8*len(in.Args))
		}
		return true
	})
}

// print writes the claim of a record and its filling in.
func (e *emitter) print(in *ir.Instr) {
	site := len(e.out.Prints)
	line := Line{Pos: in.Pos, Text: in.Attr.(ir.PrintAttr).Text}
	to := e.place()
	done := e.label()
	buffer := e.load64(blockPrint)
	e.ins("@"+e.to(pred, "setp.eq.u64", buffer, "0")+" bra", done)
	n := e.to(long, "atom.global.relaxed.gpu.add.u64", "["+buffer+"]", "1")
	room := e.to(long, "ld.global.u64", "["+buffer+"+8]")
	e.ins("@"+e.to(pred, "setp.ge.u64", n, room)+" bra", done)
	at := e.to(long, "mad.lo.u64", n, itoa(int64(e.out.PrintRecord)), buffer)
	put := func(off int, s string) { e.ins("st.global.b64", fmt.Sprintf("[%s+%d]", at, printHeader+off), s) }
	put(0, e.linearGlobal())
	e.ins("st.global.v2.b32", fmt.Sprintf("[%s+%d]", at, printHeader+8), fmt.Sprintf("{%s, %s}", e.to(word, "mov.u32", itoa(int64(site))), e.to(word, "mov.u32", "0")))
	for i, a := range in.Args {
		k := a.Type.Kind()
		line.Kinds = append(line.Kinds, k)
		put(16+8*i, e.word64(a))
	}
	e.out.Prints = append(e.out.Prints, line)
	e.back(to)
	e.mark(done)
}

// word64 returns a scalar's canonical bits.
func (e *emitter) word64(a *ir.Value) string {
	k := a.Type.Kind()
	if bits, ok := a.Const(); ok {
		return e.to(long, "mov.b64", fmt.Sprintf("0x%X", bits))
	}
	switch {
	case k == ir.Bool:
		return e.to(long, "selp.u64", "1", "0", e.get(a))
	case k.Integer():
		return e.int64of(a)
	case k == ir.F64:
		return e.bits(a)
	case k == ir.F32:
		return e.to(long, "cvt.u64.u32", e.bits(a))
	}
	return e.to(long, "cvt.u64.u16", e.bits(a))
}

// linearGlobal returns the linear index in the grid, x fastest.
func (e *emitter) linearGlobal() string {
	row := e.to(long, "mad.lo.u64", e.globalIndex(2, false), e.load64(blockGrid+8), e.globalIndex(1, false))
	return e.to(long, "mad.lo.u64", row, e.load64(blockGrid), e.globalIndex(0, false))
}
