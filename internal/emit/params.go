package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Words and offsets of the parameter block. See the package comment.
const (
	blockLaunch = 2
	blockTag    = 3 // flags are the upper half
	blockGrid   = 4
	blockGroups = 7
	blockParams = 72 // bytes
)

// field spells 4 or 8 bytes of the block at an offset.
func field(off int, size int) string {
	s := fmt.Sprintf("dc_b.w[%d]", off/8)
	if size == 8 {
		return s
	}
	if shift := 8 * (off % 8); shift > 0 {
		s = fmt.Sprintf("(%s >> %d)", s, shift)
	}
	return "(u32)" + s
}

// parameters lays the block out and makes the parameters' values known.
func (w *writer) parameters() {
	indirect := w.indirect()
	off, arg := blockParams, 3
	for i, v := range w.f.Body.Params {
		t := v.Type
		p := Param{Size: int(t.Size()), Arg: -1}
		switch {
		case t.Kind() == ir.Ptr && indirect[i]:
			p.Size, p.Indirect = 8, true
		case t.Kind() == ir.Ptr:
			p.Size = int(t.Elem().Size())
			off = align(off, 16)
		}
		if (t.Kind() == ir.View || p.Indirect) && !w.d.Addresses {
			p.Arg = arg
			arg++
		}
		if p.Size > 4 {
			off = align(off, 8)
		} else {
			off = align(off, max(p.Size, 1))
		}
		p.Offset = off
		off += p.Size
		w.out.Params = append(w.out.Params, p)
	}
	w.out.Block = align(off, 8)
	w.out.Shared.Arg = -1
	if !w.d.Addresses {
		w.out.Shared.Arg = arg
	}
	if w.d.Args > 0 && arg > w.d.Args {
		w.refuse(nil, 0, "more than %d buffers", w.d.Args)
	}
	for i, v := range w.f.Body.Params {
		if len(w.users[v]) > 0 {
			w.parameter(i, v, w.out.Params[i])
		}
	}
}

func align(n, to int) int { return (n + to - 1) / to * to }

// indirect chooses the blobs that do not fit the block, the largest first.
func (w *writer) indirect() map[int]bool {
	total := blockParams
	var blobs []int
	for i, v := range w.f.Body.Params {
		n := int(v.Type.Size())
		if v.Type.Kind() == ir.Ptr {
			n = int(v.Type.Elem().Size()) + 16
			blobs = append(blobs, i)
		}
		total += align(n, 8)
	}
	size := func(i int) int { return int(w.f.Body.Params[i].Type.Elem().Size()) }
	slices.SortStableFunc(blobs, func(a, b int) int { return size(b) - size(a) })
	out := map[int]bool{}
	for _, i := range blobs {
		if total <= w.d.BlockLimit {
			break
		}
		out[i] = true
		total -= size(i)
	}
	if total > w.d.BlockLimit {
		w.refuse(nil, 0, "parameters of more than %d bytes", w.d.BlockLimit)
	}
	return out
}

// bufferName is the argument of a view or indirect blob.
func (w *writer) bufferName(i int) string {
	return fmt.Sprintf("a%d_%s", i, Mangle(w.f.Params[i].Name))
}

// buffers lists the arguments that are buffers.
func (w *writer) buffers() []Buffer {
	var list []Buffer
	for i, p := range w.out.Params {
		if p.Arg >= 0 {
			list = append(list, Buffer{w.bufferName(i), w.writes(w.f.Body.Params[i])})
		}
	}
	return list
}

// parameter makes one parameter known.
func (w *writer) parameter(i int, v *ir.Value, p Param) {
	name := Mangle(w.f.Params[i].Name) + "_" + fmt.Sprint(i)
	switch t := v.Type; {
	case t.Kind() == ir.View || p.Indirect:
		space := w.d.Space[ir.Global]
		if !w.writes(v) {
			space = "const " + space
		}
		space = strings.TrimSpace(space)
		at := w.pointeeOf(t.Elem())
		pointer := spaced(space) + at.name + " *"
		where := fmt.Sprintf("(%s)%s", pointer, field(p.Offset, 8))
		if !w.d.Addresses {
			where = fmt.Sprintf("(%s)(%s + %s)", pointer, w.bufferName(i), field(p.Offset, 8))
		}
		base := w.first(name, pointer, where)
		r := &ref{space: space, base: base, typ: at, start: base, size: fmt.Sprint(t.Elem().Size()), steady: w.steady(i)}
		if t.Kind() == ir.View {
			r.len = w.first(name+"_len", "i64", "(i64)"+field(p.Offset+8, 8))
			r.cap = w.first(name+"_cap", "i64", "(i64)"+field(p.Offset+16, 8))
			r.size = fmt.Sprintf("(%s * %d)", r.cap, t.Elem().Size())
		}
		w.refs[v] = r
	case t.Kind() == ir.Ptr:
		space := strings.TrimSpace("const " + w.d.Blob)
		base := w.first(name, space+" u8 *", fmt.Sprintf("(%s u8 *)dc_b.w + %d", space, p.Offset))
		w.refs[v] = &ref{space: space, base: base, typ: bytes, start: base, size: fmt.Sprint(t.Elem().Size())}
	default:
		k := t.Kind()
		size := 4
		if p.Size == 8 {
			size = 8
		}
		s := field(p.Offset, size)
		if k == ir.Bool {
			s = fmt.Sprintf("(u8)%s != 0", s)
		} else {
			s = w.fromBits(k, s)
		}
		w.vals[v] = w.first(name, ctype(k), s)
	}
}

// entrance writes the beginning of the body: where the invocation stands, whether it takes part, and what is declared for all of it.
func (w *writer) entrance() string {
	var t strings.Builder
	w.w, w.indent = &t, 1
	w.p("const u32 dc_flags = %s;", field(8*blockTag+4, 4))
	w.whole(func() {
		for d, axis := range axes {
			w.p("const u32 dc_group_%s = %s;", axis, w.d.Group[d])
		}
	})
	for d, axis := range axes {
		w.p("u32 dc_group_%s = %s;", axis, w.d.Group[d])
	}
	gx, gy := field(8*blockGroups, 4), field(8*blockGroups+4, 4)
	w.open("if (dc_flags & 1) {")
	w.p("const u32 row = dc_group_x / %s;", gx)
	w.p("dc_group_x = dc_group_x %% %s;", gx)
	w.p("dc_group_y = row %% %s;", gy)
	w.p("dc_group_z = row / %s;", gy)
	w.close("}")
	w.end()
	for d, axis := range axes {
		w.p("const u64 dc_global_%s = (u64)dc_group_%s * %s + %s;", axis, axis, w.groupSize(d), w.d.Local[d])
	}
	whole := w.collective && !w.f.Kernel.Partial // no launch has anybody outside of the grid
	if !whole {
		w.whole(func() { w.p("const bool dc_inside = true;") })
		w.p("const bool dc_inside = dc_global_x < dc_b.w[%d] && (!(dc_flags & 2) || (dc_global_y < dc_b.w[%d] && dc_global_z < dc_b.w[%d]));",
			blockGrid, blockGrid+1, blockGrid+2)
		w.end()
	}
	pending := w.peek("dc_control")
	if w.collective && !w.d.Exits { // one looks for all, so that all or none leave
		fmt.Fprintf(&w.prologue, "\t%s u32 dc_seen[1];\n", w.d.SharedVar)
		w.out.Shared.Static += 4
		w.p("if (%s == 0) dc_seen[0] = %s;", w.linearLocal(), pending)
		pending = "dc_seen[0]"
	}
	w.clearShared()
	w.p("const u32 dc_pending = %s;", pending)
	out, inside := "", "true"
	if !whole {
		out, inside = "!dc_inside || ", "dc_inside"
	}
	if w.live {
		out = ""
	}
	skip := skipped()
	if w.straight() {
		w.p("bool dc_gone = %s;", skip)
		if !whole { // invocations outside of the grid come back to life behind branches with barriers (PoCL 3.1)
			w.p("#ifndef DC_WHOLE")
			w.p("volatile")
			w.p("#endif")
		}
		w.p("bool dc_live = %s && !dc_gone;", inside)
		return w.prologue.String() + t.String()
	}
	switch cond := strings.TrimSuffix(out, " || "); {
	case !w.late:
		w.p("if (%s(%s)) return;", out, skip)
	case cond != "":
		w.p("if (%s) return;", cond)
	}
	if w.live {
		w.p("bool dc_live = %s;", inside)
	}
	return w.prologue.String() + t.String()
}

// skipped is the condition that a launch is to have no effect. It is one condition, not two, of which PoCL 5 would make no vectors.
func skipped() string {
	return fmt.Sprintf("(dc_pending != 0) & (dc_pending != %s)", field(8*blockGroups+12, 4))
}

// aheadOfLook is how many loads may go ahead: more take registers, and the stencil of bench/opencl was 5 % slower for it on an H200.
const aheadOfLook = 4

// look ends a launch that is to be skipped, in front of the first instruction of the kernel's top block that could have an effect, or take long. Loads
// may go ahead, so that nobody waits for the control record alone.
func (w *writer) look(in *ir.Instr) {
	if w.late || w.collective {
		return
	}
	switch in.Op {
	case ir.OpLoad:
		if w.ahead++; w.ahead <= aheadOfLook {
			return
		}
	case ir.OpLocal, ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewOf, ir.OpViewSlice, ir.OpTable, ir.OpViewLen, ir.OpViewCap,
		ir.OpCheckIndex, ir.OpCheckSlice, ir.OpCheckNonzero, ir.OpCheckShift, ir.OpCheckTrue: // a fault is not told while another is pending
		return
	case ir.OpStore, ir.OpCopy, ir.OpZero:
		if rootOf(in.Args[0]).Type.Space() == ir.Private {
			return
		}
	}
	if in.Op.Has(ir.Pure) && len(in.Blocks) == 0 {
		return
	}
	w.late = true
	if in.Op != ir.OpReturn {
		w.p("if (%s) return;", skipped())
	}
}

// whole writes what stands for launches of whole groups instead of what follows up to end.
func (w *writer) whole(write func()) {
	if w.d.Whole != "" {
		fmt.Fprintf(w.w, "#ifdef %s\n", w.d.Whole)
		write()
		w.w.WriteString("#else\n")
	}
}

func (w *writer) end() {
	if w.d.Whole != "" {
		w.w.WriteString("#endif\n")
	}
}

var axes = [...]string{"x", "y", "z"}

// groupSize is the nominal group size along an axis, as a u32.
func (w *writer) groupSize(d int) string {
	if w.out.Group != [3]int{} {
		return fmt.Sprintf("%du", w.out.Group[d])
	}
	return w.d.Size[d]
}

// linearLocal is the linear index inside the group, groupCount the nominal number of invocations.
func (w *writer) linearLocal() string {
	return w.first("dc_local", "u32", fmt.Sprintf("(%s * %s + %s) * %s + %s", w.d.Local[2], w.groupSize(1), w.d.Local[1], w.groupSize(0), w.d.Local[0]))
}

func (w *writer) groupCount() string {
	return fmt.Sprintf("(%s * %s * %s)", w.groupSize(0), w.groupSize(1), w.groupSize(2))
}

// standing writes what an invocation asks about itself and the launch.
func (w *writer) standing(in *ir.Instr) {
	v := in.Results[0]
	d := 0
	if a, ok := in.Attr.(ir.DimAttr); ok {
		d = a.Dim
	}
	var s string
	switch in.Op {
	case ir.OpGlobalID:
		s = "(i64)dc_global_" + axes[d]
	case ir.OpLocalID:
		s = "(i64)" + w.d.Local[d]
	case ir.OpGroupID:
		s = "(i64)dc_group_" + axes[d]
	case ir.OpGridSize:
		s = "(i64)" + field(8*(blockGrid+d), 8)
	case ir.OpGroupSize:
		s = "(i64)" + w.groupSize(d)
	case ir.OpNumGroups:
		s = "(i64)" + field(8*blockGroups+4*d, 4)
	case ir.OpLane:
		s = "(i64)" + w.lane()
	case ir.OpSubgroupID:
		s = fmt.Sprintf("(i64)(%s / %d)", w.linearLocal(), w.o.Subgroup)
	case ir.OpSubgroupSize:
		s = fmt.Sprintf("(i64)%d", w.o.Subgroup)
	}
	w.set(v, "%s", s)
}

// lane is the lane's number in its subgroup, as a u32.
func (w *writer) lane() string {
	return w.first("dc_lane", "u32", fmt.Sprintf("%s %% %d", w.linearLocal(), w.o.Subgroup))
}
