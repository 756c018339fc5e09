package emit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// faultIf writes what happens where a condition, "" for always, holds: the record is filled in with two numbers, and the invocation retires. Together
// says that the whole group takes the same way here, so that it may return.
func (w *writer) faultIf(cond string, together bool, in *ir.Instr, kind ir.FaultKind, index, length string) {
	site := len(w.out.Sites)
	w.out.Sites = append(w.out.Sites, Site{Kind: kind, Pos: in.Pos, Text: in.Text()})
	w.record()
	call := fmt.Sprintf("dc_fault(dc_control, %s, %s, %du, %s, %s, dc_global_x, dc_global_y, dc_global_z);", field(8*blockTag, 4), field(8*blockLaunch, 8), site, index, length)
	spine := w.onSpine()
	if spine && !together {
		if cond != "" {
			cond = parens(cond)
		}
		cond = join("dc_live", cond)
	}
	if cond != "" {
		w.open("if (%s) {", cond)
	}
	switch {
	case !w.live || w.past:
		w.p("%s", call)
		w.p("return;")
	case spine && together:
		w.p("if (dc_live) %s", call)
		w.quit()
	default:
		w.p("%s", call)
		w.p("dc_live = false;")
		w.kill()
		if !spine {
			if f := w.mustBreak(in); f != nil {
				w.leave(f, false)
			}
		}
	}
	if cond != "" {
		w.close("}")
	}
}

// record makes the function that claims the record and fills it in.
func (w *writer) record() {
	w.function("dc_fault", func() string {
		g := spaced(w.d.Space[ir.Global])
		claim := w.d.Atomic(&Atomic{Fn: ir.FnCompareAndSwap, Kind: ir.U32, Space: ir.Global, Scope: ir.ScopeDevice, Ptr: "control", Args: []string{"0u", "tag"}})
		if w.d.Addresses {
			return fmt.Sprintf(`%s void dc_fault(u32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (tag == 0) tag = control[1];
	if (%s != 0) return;
	u64 *const r = (u64 *)((u64 *)control)[1];
	((u32 *)r)[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
	*(volatile u32 *)r = tag;
}
`, w.d.Func, claim)
		}
		return fmt.Sprintf(`%s void dc_fault(%su32 *control, u32 tag, u64 launch, u32 site, i64 index, i64 length, u64 x, u64 y, u64 z) {
	if (%s != 0) return;
	%su64 *const r = (%su64 *)control;
	control[1] = site;
	r[1] = launch;
	r[2] = (u64)index;
	r[3] = (u64)length;
	r[4] = x;
	r[5] = y;
	r[6] = z;
}
`, w.d.Func, g, claim, g, g)
	})
}

// peek reads a word of global memory that others may write by atomics.
func (w *writer) peek(ptr string) string {
	if w.d.Peek != nil {
		return w.d.Peek(ptr)
	}
	return w.d.Atomic(&Atomic{Fn: ir.FnLoad, Kind: ir.U32, Space: ir.Global, Scope: ir.ScopeDevice, Ptr: ptr})
}

// check writes a check.
func (w *writer) check(in *ir.Instr) {
	a := in.Args
	kind := ir.FaultKindOf(in.Op)
	together := w.onSpine() && w.uniformArgs(in) && w.uniformControl(in)
	index, length := "0", "0"
	var cond string
	switch in.Op {
	case ir.OpCheckIndex:
		cond = w.outside(a[0], a[1])
		index, length = w.told(a[0]), w.told(a[1])
	case ir.OpCheckSlice:
		w.checkSlice(in, together)
		return
	case ir.OpCheckNonzero:
		cond = w.get(a[0]) + " == 0"
		if !w.nonzero[a[0]] {
			w.nonzero[a[0]] = true
			w.undo = append(w.undo, func() { delete(w.nonzero, a[0]) })
		}
	case ir.OpCheckShift:
		if !a[0].Type.Signed() {
			return
		}
		cond, index = w.get(a[0])+" < 0", w.told(a[0])
	case ir.OpCheckTrue:
		cond = "!" + w.get(a[0])
	}
	w.faultIf(cond, together, in, kind, index, length)
}

// told returns an integer as the record has it: an i64, the greatest one for what is past it.
func (w *writer) told(v *ir.Value) string {
	s := w.get(v)
	if v.Type.Kind() == ir.U64 {
		return fmt.Sprintf("%s >> 63 ? (i64)0x7fffffffffffffff : (i64)%s", s, s)
	}
	return "(i64)" + s
}

// natural reports that a length is never negative.
func natural(v *ir.Value) bool {
	if bits, ok := v.Const(); ok {
		return v.Type.Kind().Unsigned() || int64(bits) >= 0
	}
	return v.Type.Kind().Unsigned() || v.Def != nil && (v.Def.Op == ir.OpViewLen || v.Def.Op == ir.OpViewCap)
}

// outside returns whether not 0 ≤ i < n, mathematically.
func (w *writer) outside(i, n *ir.Value) string {
	x, y := w.get(i), w.get(n)
	small := func(v *ir.Value) bool { return v.Type.Size() < 8 }
	if natural(n) { // a negative index is a great unsigned one
		if small(i) && small(n) && i.Type.Kind() != ir.U32 && n.Type.Kind() != ir.U32 {
			return fmt.Sprintf("(u32)%s >= (u32)%s", x, y)
		}
		if !(i.Type.Signed() && n.Type.Kind() == ir.U64) {
			return fmt.Sprintf("%s >= (u64)%s", w.extended(i), y)
		}
	}
	cond := w.above(i, n) + " || " + x + " == " + y
	if i.Type != n.Type {
		cond = fmt.Sprintf("!%s", parens(w.above(n, i)))
	}
	if i.Type.Signed() {
		cond = x + " < 0 || " + cond
	}
	return cond
}

func parens(s string) string { return "(" + s + ")" }

// extended returns an integer as a u64, extended by its own signedness.
func (w *writer) extended(v *ir.Value) string {
	if v.Type.Signed() {
		return "(u64)(i64)" + w.get(v)
	}
	return "(u64)" + w.get(v)
}

// above returns whether x > y for mathematical integers.
func (w *writer) above(x, y *ir.Value) string {
	a, b := w.get(x), w.get(y)
	xu, yu := x.Type.Kind() == ir.U64, y.Type.Kind() == ir.U64
	switch {
	case xu == yu && xu:
		return fmt.Sprintf("%s > %s", a, b)
	case xu == yu:
		return fmt.Sprintf("(i64)%s > (i64)%s", a, b)
	case xu && y.Type.Signed():
		return fmt.Sprintf("(%s < 0 || %s > (u64)%s)", b, a, b)
	case yu && x.Type.Signed():
		return fmt.Sprintf("(%s >= 0 && (u64)%s > %s)", a, a, b)
	}
	return fmt.Sprintf("(u64)%s > (u64)%s", a, b)
}

// checkSlice writes 0 ≤ lo ≤ hi ≤ max ≤ cap. The record tells the last bound that is wrong, as Go does.
func (w *writer) checkSlice(in *ir.Instr, together bool) {
	a := in.Args
	any, x, y := "", "0", "0"
	for i := range 3 {
		if a[i] == a[i+1] {
			continue
		}
		bad := w.above(a[i], a[i+1])
		if a[i].Type.Signed() {
			bad = fmt.Sprintf("%s < 0 || %s", w.get(a[i]), bad)
		}
		name := w.fresh("bad")
		w.p("const bool %s = %s;", name, bad)
		x = fmt.Sprintf("%s ? %s : %s", name, parens(w.told(a[i])), parens(x))
		y = fmt.Sprintf("%s ? %s : %s", name, parens(w.told(a[i+1])), parens(y))
		if any == "" {
			any = name
		} else {
			any += " || " + name
		}
	}
	if any == "" {
		return
	}
	w.faultIf(any, together, in, ir.FaultSlice, x, y)
}

// print writes the claim of a record and its filling in.
func (w *writer) print(in *ir.Instr) {
	site := len(w.out.Prints)
	line := Line{Pos: in.Pos, Text: in.Attr.(ir.PrintAttr).Text}
	g := spaced(w.d.Space[ir.Global])
	w.function("dc_claim", func() string {
		count := w.d.Atomic(&Atomic{Fn: ir.FnAdd, Kind: ir.U32, Space: ir.Global, Scope: ir.ScopeDevice, Ptr: fmt.Sprintf("(%su32 *)print", g), Args: []string{"1u"}})
		return fmt.Sprintf(`%s %su64 *dc_claim(%su64 *print, u32 words, u64 invocation, u32 site) {
	if (%s >> 31) return 0;
	const u32 n = %s;
	if (n >= print[1]) return 0;
	%su64 *const r = print + 2 + (u64)n * words;
	r[0] = invocation;
	r[1] = site;
	return r;
}
`, w.d.Func, g, g, w.peek(fmt.Sprintf("(%su32 *)print", g)), count, g)
	})
	w.open("if (dc_print != 0) {")
	w.p("%su64 *const r = dc_claim(dc_print, %du, (dc_global_z * dc_b.w[%d] + dc_global_y) * dc_b.w[%d] + dc_global_x, %du);",
		g, w.out.PrintRecord/8, blockGrid+1, blockGrid, site)
	if len(in.Args) > 0 {
		w.open("if (r != 0) {")
	}
	for i, a := range in.Args {
		line.Kinds = append(line.Kinds, a.Type.Kind())
		w.p("r[%d] = %s;", i+2, w.word64(a))
	}
	if len(in.Args) > 0 {
		w.close("}")
	}
	w.close("}")
	w.out.Prints = append(w.out.Prints, line)
}
