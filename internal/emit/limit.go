package emit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Some devices leave a loop when all loops of a kernel have made some number of turns ([Limited]), without a word. There a kernel notes how it leaves
// each loop, and faults where it was not by its own doing; and before it ends it tries whether a loop still goes
// round, because those in helper functions have no place for a note. So a launch of which nothing is told was whole.

// outworn is what such a fault says.
const outworn = "the device has ended a loop early: it limits the number of turns of all loops of an invocation"

// limit makes the variable that tells how a loop was left, on devices that need it.
func (w *writer) limit() string {
	if w.o.Has&Limited == 0 {
		return ""
	}
	name := w.fresh("left")
	w.p("bool %s = false;", name)
	return name
}

// unlimited writes the check behind a loop.
func (w *writer) unlimited(f *frame, in *ir.Instr) {
	if f.left != "" {
		w.outworn("!"+f.left, in)
	}
}

// finished writes the check before the end.
func (w *writer) finished(in *ir.Instr) {
	if w.o.Has&Limited == 0 {
		return
	}
	w.function("dc_turns", func() string {
		return w.d.Func + ` bool dc_turns(u32 n) {
	u32 i = 0;
	for (; i < n; i++) {
		if (i == 0xffffffffu) return false;
	}
	return i >= n;
}
`
	})
	w.record()
	w.p("if (!dc_turns(2 + (dc_flags >> 31))) dc_fault(dc_control, %s, %s, %du, 0, 0, dc_global_x, dc_global_y, dc_global_z);",
		field(8*blockTag, 4), field(8*blockLaunch, 8), w.outwornSite(in))
}

func (w *writer) outworn(cond string, in *ir.Instr) {
	was := len(w.out.Sites)
	w.faultIf(cond, w.onSpine() && w.uniformControl(in), in, ir.FaultShared, "0", "0")
	w.out.Sites[was].Text = outworn
}

func (w *writer) outwornSite(in *ir.Instr) int {
	w.out.Sites = append(w.out.Sites, Site{Kind: ir.FaultShared, Pos: in.Pos, Text: outworn})
	return len(w.out.Sites) - 1
}

// unknownZero is 0, as no compiler knows: a flag that no launch has.
const unknownZero = "(u32)(dc_b.w[3] >> 63)"

// bytes compares integers of 8 bits in a way that is not taken for a part of a minimum or maximum ([Bytes]).
func (w *writer) bytes(op string, a []string) string {
	return fmt.Sprintf("(i32)((u32)%s + %s) %s (i32)((u32)%s + %s)", a[0], unknownZero, op, a[1], unknownZero)
}

// hideZeros keeps constant zeros of f32 from the compiler ([Zeros]).
func (w *writer) hideZeros(in *ir.Instr, k ir.Kind, a []string) {
	if w.o.Has&Zeros == 0 || k != ir.F32 {
		return
	}
	for i, x := range in.Args {
		if bits, ok := x.Const(); ok && bits<<33 == 0 {
			a[i] = fmt.Sprintf("as_f32(%s | %du)", unknownZero, bits)
		}
	}
}
