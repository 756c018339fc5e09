package ptx

import (
	"fmt"
	"strconv"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// scan combines with the lanes before, as Hillis and Steele do; before leaves the lane's own value out. Lanes that are
// missing behind all others change nothing. With gaps between lanes the tree has values at places where no lane is, so every lane
// then collects all values in its private memory and goes through the steps for all places.
func (e *emitter) scan(in *ir.Instr, k ir.Kind, s string, before bool) string {
	c := kindClass(k)
	t := classTypes[c]
	those, lane := e.those(), e.lane()
	r := e.to(c, "mov."+t, s)
	gaps, done := e.label(), e.label()
	carry := e.to(word, "and.b32", those, e.to(word, "add.u32", those, "1"))
	p := e.to(pred, "setp.ne.u32", carry, "0")
	e.ins("@"+p+" bra", gaps)
	to := e.place()
	for d := 1; d < e.o.Subgroup; d *= 2 {
		joined := e.combine(in, k, e.exchange(k, "up", r, strconv.Itoa(d)), r)
		q := e.to(pred, "setp.ge.u32", lane, strconv.Itoa(d))
		e.ins("selp."+t, r, joined, r, q)
		e.back(to)
	}
	if before {
		up := e.exchange(k, "up", r, "1")
		q := e.to(pred, "setp.ne.u32", lane, "0")
		e.ins("selp."+t, r, up, e.none(c), q)
	}
	e.ins("bra", done)
	e.mark(gaps)
	e.scanGaps(in, k, r, those, before)
	e.back(to)
	e.mark(done)
	return r
}

// none returns zero in a register.
func (e *emitter) none(c int) string {
	return e.first("none"+classNames[c], func() string { return e.to(c, "mov."+classTypes[c], "0") })
}

// scanGaps goes through a scan in private memory. Place i of hand holds the value there, bit i of have tells if there is one.
func (e *emitter) scanGaps(in *ir.Instr, k ir.Kind, r, those string, before bool) {
	c := kindClass(k)
	t, size := classTypes[c], int64(map[int]int{half: 2, word: 4, long: 8}[c])
	e.depot++
	name := fmt.Sprintf("private%d", e.depot)
	fmt.Fprintf(&e.privates, "\t.local .align 8 .b8 %s[%d];\n", name, size*int64(e.o.Subgroup))
	e.out.Local += size * int64(e.o.Subgroup)
	hand := e.to(word, "mov.u32", name)
	place := func(i string) string { return "[" + e.to(word, "mad.lo.u32", i, itoa(size), hand) + "]" }
	bit := func(set, i string) string { // whether set has i
		return e.to(pred, "setp.ne.u32", e.to(word, "and.b32", e.to(word, "shr.u32", set, i), "1"), "0")
	}
	e.repeat(int64(e.o.Subgroup), func(i string) {
		from := e.to(word, "selp.b32", i, e.lane(), bit(those, i))
		e.ins("st.local."+t, place(i), e.exchange(k, "idx", r, from))
	})
	have := e.to(word, "mov.b32", those)
	d, step := e.to(word, "mov.u32", "1"), e.label()
	to := e.place()
	e.mark(step)
	// From the last place down to d, so that what lies before is still that of the step before.
	i, down := e.to(word, "mov.u32", strconv.Itoa(e.o.Subgroup-1)), e.label()
	e.mark(down)
	over, alone := e.label(), e.label()
	j := e.to(word, "sub.u32", i, d)
	e.ins("@!"+bit(have, j)+" bra", over)
	x := e.to(c, "ld.local."+t, place(j))
	q := bit(have, i)
	e.ins("@!"+q+" bra", alone)
	y := e.to(c, "ld.local."+t, place(i))
	e.ins("mov."+t, x, e.combine(in, k, x, y))
	e.back(to)
	e.mark(alone)
	e.ins("st.local."+t, place(i), x)
	e.ins("or.b32", have, have, e.to(word, "shl.b32", e.to(word, "mov.u32", "1"), i))
	e.mark(over)
	e.ins("sub.u32", i, i, "1")
	e.ins("@"+e.to(pred, "setp.ge.s32", i, d)+" bra", down)
	e.ins("shl.b32", d, d, "1")
	e.ins("@"+e.to(pred, "setp.lt.u32", d, strconv.Itoa(e.o.Subgroup))+" bra", step)
	e.back(to)
	at := e.lane()
	if before {
		at = e.to(word, "sub.u32", at, "1") // past the set for lane 0, where no bit is
	}
	e.ins("mov."+t, r, e.none(c))
	end := e.label()
	e.ins("@!"+bit(have, at)+" bra", end)
	e.ins("ld.local."+t, r, place(at))
	e.mark(end)
}
