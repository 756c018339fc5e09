package ptx

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// uniform checks that a value is the same in the whole group: the invocation that comes first in the group shows its
// value in shared memory, and the others compare. Who is first is found by an atomic, since invocations may have retired; the word
// for that holds 0 between checks.
func (e *emitter) uniform(in *ir.Instr) {
	v := in.Args[0]
	k := v.Type.Kind()
	at := func(off int64) string { return fmt.Sprintf("[%s+%d]", e.shared.name, e.shared.scratch+off) }
	mine := e.word64(v)
	// Earlier in the group is greater, and 0 is nobody.
	rank := e.to(word, "not.b32", e.linearLocal())
	e.barrier()
	e.ins("red.relaxed.cta.shared.max.u32", at(0), rank)
	e.barrier()
	lead := e.to(pred, "setp.eq.u32", e.to(word, "ld.shared.u32", at(0)), rank)
	e.ins("@"+lead+" st.shared.u64", at(8), mine)
	e.barrier()
	theirs := e.to(long, "ld.shared.u64", at(8))
	e.ins("@"+lead+" st.shared.u32", at(0), e.none(word))
	differs := e.to(pred, "setp.ne.u64", mine, theirs)
	if k.Float() { // as != says, all NaNs being alike
		x := e.get(v)
		y, t := theirs, "f64"
		switch k {
		case ir.F32:
			x, y, t = e.inReg(v), e.to(word, "cvt.u32.u64", theirs), "f32"
		case ir.F16, ir.BF16:
			x, y, t = e.widen(k, x), e.widen(k, e.to(half, "cvt.u16.u64", theirs)), "f32"
		}
		differs = e.to(pred, "setp.neu."+t, x, y)
		p := e.to(pred, "setp.nan."+t, x, x)
		q := e.reg(pred)
		e.ins("setp.nan.and."+t, q, y, y, p)
		differs = e.to(pred, "and.pred", differs, e.to(pred, "not.pred", q))
	}
	e.fault(differs, in, ir.FaultUniform, "0", "0")
}
