package emit

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// ref is what a reference is: an address, and for a view its length and capacity.
type ref struct {
	space string  // of the pointer, as the dialect spells it
	base  string  // a variable: pointer, or array
	typ   pointee // what it points to
	off   int64   // bytes from there
	start string  // variable that the object begins at, with its size in bytes: a number, or a variable
	size  string
	// Length and capacity, as variables or literals of i64.
	len, cap string
	// steady says that nothing writes to the object while the kernel runs.
	steady bool
}

// pointee is the type that memory is addressed by. Compilers know more about an index into an array than about a number of bytes, so objects that
// are made of one type of scalar only are arrays of it; others are arrays of bytes, or of words that only serve to declare them.
type pointee struct {
	name string
	size int64
}

var bytes = pointee{"u8", 1}

// scalarOf returns the one type that all of an object is made of, if there is one, with no gap between.
func (w *writer) scalarOf(t *ir.Type) (pointee, bool) {
	switch t.Kind() {
	case ir.Array:
		return w.scalarOf(t.Elem())
	case ir.Struct:
		var one pointee
		filled := int64(0)
		for _, f := range t.Fields() {
			p, ok := w.scalarOf(f.Type)
			if !ok || one.size != 0 && p != one {
				return pointee{}, false
			}
			one = p
			filled += f.Type.Size()
		}
		return one, one.size != 0 && filled == t.Size()
	case ir.Bool:
		return bytes, true
	case ir.F64:
		if w.out.Needs&Float64 == 0 { // it is only moved
			return pointee{"u64", 8}, true
		}
	}
	return pointee{ctype(t.Kind()), t.Size()}, t.Kind().Scalar()
}

// pointeeOf is what objects are addressed by.
func (w *writer) pointeeOf(t *ir.Type) pointee {
	if p, ok := w.scalarOf(t); ok {
		return p
	}
	return bytes
}

// at spells the address as a pointer to u8.
func (r *ref) at() string {
	s := r.base
	if r.typ != bytes {
		s = fmt.Sprintf("(%su8 *)%s", spaced(r.space), s)
	}
	if r.off == 0 {
		return s
	}
	return fmt.Sprintf("%s + %d", s, r.off)
}

// pointer spells the address as a pointer to a type, without need of parentheses around it.
func (r *ref) pointer(typ string, read bool) string {
	if r.typ.name == typ && r.off%r.typ.size == 0 {
		if r.off == 0 {
			return r.base
		}
		return fmt.Sprintf("(%s + %d)", r.base, r.off/r.typ.size)
	}
	if read && r.space != "const" && !strings.HasPrefix(r.space, "const ") {
		typ = "const " + typ
	}
	return fmt.Sprintf("(%s%s *)(%s)", spaced(r.space), typ, r.at())
}

func spaced(space string) string {
	if space == "" {
		return ""
	}
	return space + " "
}

// reference writes what makes a reference.
func (w *writer) reference(in *ir.Instr) {
	v := in.Results[0]
	switch in.Op {
	case ir.OpTable:
		w.refs[v] = w.table(in.Attr.(ir.TableAttr).Table)
		return
	case ir.OpField:
		n := *w.refs[in.Args[0]]
		n.off += in.Args[0].Type.Elem().Fields()[in.Attr.(ir.FieldAttr).Index].Offset
		w.refs[v] = &n
	case ir.OpIndex, ir.OpElem:
		w.refs[v] = w.step(w.refs[in.Args[0]], in.Args[1], v.Type.Elem(), v.Name)
	case ir.OpViewOf:
		n := *w.refs[in.Args[0]]
		n.len = w.literal(ir.I64, uint64(in.Args[0].Type.Elem().Len()))
		n.cap = n.len
		w.refs[v] = &n
	case ir.OpViewSlice:
		n := w.step(w.refs[in.Args[0]], in.Args[1], v.Type.Elem(), v.Name)
		n.len = w.difference(in.Args[2], in.Args[1])
		n.cap = n.len
		if in.Args[3] != in.Args[2] {
			n.cap = w.difference(in.Args[3], in.Args[1])
		}
		w.refs[v] = n
	}
}

// step returns the reference to element i, of type t, from r on.
func (w *writer) step(r *ref, i *ir.Value, t *ir.Type, hint string) *ref {
	n := *r
	n.len, n.cap = "", ""
	size := t.Size()
	if bits, ok := i.Const(); ok {
		n.off += int64(bits) * size
		return &n
	}
	if size == 0 {
		return &n
	}
	if hint == "" {
		hint = "p"
	}
	n.base, n.typ, n.off = w.fresh(hint), w.pointeeOf(t), 0
	index := w.get(i)
	if times := size / n.typ.size; times > 1 {
		index = fmt.Sprintf("(i64)%s * %d", index, times)
	}
	w.p("%s%s *const %s = %s + %s;", spaced(r.space), n.typ.name, n.base, r.pointer(n.typ.name, false), index)
	return &n
}

// difference returns hi-lo, bounds of a slice.
func (w *writer) difference(hi, lo *ir.Value) string {
	if bits, ok := lo.Const(); ok && bits == 0 && hi.Type == ir.TI64 {
		return w.get(hi)
	}
	name := w.fresh("len")
	w.p("const i64 %s = (i64)((u64)%s - (u64)%s);", name, w.get(hi), w.get(lo))
	return name
}

// length returns the length or capacity of a view.
func (w *writer) length(r *ref, capacity bool) string {
	if capacity {
		return r.cap
	}
	return r.len
}

// rootOf follows a reference to the parameter or instruction that it begins at.
func rootOf(v *ir.Value) *ir.Value {
	for v.Def != nil {
		switch v.Def.Op {
		case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewSlice, ir.OpViewOf:
			v = v.Def.Args[0]
		default:
			return v
		}
	}
	return v
}

// reachable returns the condition under which one who has not passed the checks may access what p leads to, "" if always.
func (w *writer) reachable(p *ir.Value) string {
	r := w.refs[p]
	if r.base == r.start { // a constant offset, which every launch has within the object, or none
		if r.size != "" && r.size[0] >= '0' && r.size[0] <= '9' {
			return ""
		}
	}
	return fmt.Sprintf("(dc_live || (u64)(%s - (%su8 *)%s) + %d <= (u64)%s)", r.at(), spaced(r.space), r.start, p.Type.Elem().Size(), r.size)
}

// load writes the load of a scalar.
func (w *writer) load(in *ir.Instr) {
	v, p := in.Results[0], in.Args[0]
	if len(w.users[v]) == 0 {
		return
	}
	k := v.Type.Kind()
	s := w.loadKind(k, w.refs[p])
	if !w.onSpine() {
		w.set(v, "%s", s)
		return
	}
	cond := "dc_live"
	if w.uniformValue(v) {
		cond = w.reachable(p)
	}
	if cond == "" {
		w.set(v, "%s", s)
		return
	}
	w.set(v, "%s ? %s : 0", cond, s)
}

func (w *writer) loadKind(k ir.Kind, r *ref) string {
	if k == ir.Bool {
		return w.read(r, "u8") + " != 0"
	}
	return w.read(r, ctype(k))
}

// read spells a load.
func (w *writer) read(r *ref, typ string) string {
	if r.steady && w.d.ReadOnly != "" {
		return fmt.Sprintf("%s(%s)", w.d.ReadOnly, r.pointer(typ, true))
	}
	return "*" + r.pointer(typ, true)
}

// write writes a store, copy or clearing.
func (w *writer) write(in *ir.Instr) {
	to, t := w.refs[in.Args[0]], in.Args[0].Type.Elem()
	switch in.Op {
	case ir.OpStore:
		w.storeKind(t.Kind(), to, w.get(in.Args[1]))
	case ir.OpCopy:
		from := w.refs[in.Args[1]]
		if *from == *to {
			return
		}
		w.pieces(t, to, from)
	case ir.OpZero:
		w.pieces(t, to, nil)
	}
}

func (w *writer) storeKind(k ir.Kind, r *ref, s string) {
	if k == ir.Bool {
		w.p("*%s = %s ? 1 : 0;", r.pointer("u8", false), s)
		return
	}
	w.p("*%s = %s;", r.pointer(ctype(k), false), s)
}

// unrolled is how many scalars are copied or cleared one by one.
const unrolled = 16

// pieces copies an object, or clears it if there is no source: scalar by scalar as its type says, or, if these are many, in the
// widest words that its alignment allows, by types that may alias all others. Source and destination are the same or share no byte: views of one
// type lead into one array of objects.
func (w *writer) pieces(t *ir.Type, to, from *ref) {
	if t.Size() == 0 {
		return
	}
	if n := scalarsOf(t); n <= unrolled {
		w.scalars(t, *to, from)
		return
	}
	word := fmt.Sprintf("dc_w%d", 8*t.Align())
	i := w.fresh("i")
	w.open("for (u32 %s = 0; %s < %du; %s++) {", i, i, t.Size()/t.Align(), i)
	if from == nil {
		w.p("(%s)[%s] = 0;", to.pointer(word, false), i)
	} else {
		w.p("(%s)[%s] = (%s)[%s];", to.pointer(word, false), i, from.pointer(word, true), i)
	}
	w.close("}")
}

func scalarsOf(t *ir.Type) int64 {
	switch t.Kind() {
	case ir.Array:
		if t.Len() > unrolled {
			return t.Len() * min(t.Elem().Size(), 1)
		}
		return t.Len() * scalarsOf(t.Elem())
	case ir.Struct:
		n := int64(0)
		for _, f := range t.Fields() {
			n += scalarsOf(f.Type)
		}
		return n
	}
	return 1
}

func (w *writer) scalars(t *ir.Type, to ref, from *ref) {
	part := func(t *ir.Type, off int64) {
		to := to
		to.off += off
		if from == nil {
			w.scalars(t, to, nil)
			return
		}
		f := *from
		f.off += off
		w.scalars(t, to, &f)
	}
	switch t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			part(t.Elem(), i*t.Elem().Size())
		}
	case ir.Struct:
		for _, f := range t.Fields() {
			part(f.Type, f.Offset)
		}
	default:
		typ := w.pointeeOf(t).name
		if from == nil {
			w.p("*%s = 0;", to.pointer(typ, false))
		} else {
			w.p("*%s = *%s;", to.pointer(typ, false), from.pointer(typ, true))
		}
	}
}

// words returns the unsigned type of an object's alignment, and how many there are in it.
func words(t *ir.Type) (typ string, n int64) {
	return fmt.Sprintf("u%d", 8*t.Align()), max(1, (t.Size()+t.Align()-1)/t.Align())
}

// array returns of what, and how many, a variable for an object is an array: of its scalars, or of words of its alignment.
func (w *writer) array(t *ir.Type) (p pointee, n int64) {
	if p, ok := w.scalarOf(t); ok && t.Size() > 0 {
		return p, t.Size() / p.size
	}
	typ, n := words(t)
	return pointee{typ, t.Align()}, n
}

// local makes a private object. One place for each instruction is enough: an object made anew has undefined contents.
func (w *writer) local(in *ir.Instr) {
	t, v := in.Attr.(ir.TypeAttr).Type, in.Results[0]
	w.out.Local += t.Size()
	p, n := w.array(t)
	object := w.fresh("object")
	fmt.Fprintf(&w.prologue, "\t%s %s[%d];\n", p.name, object, n)
	w.refs[v] = &ref{space: w.d.Space[ir.Private], base: object, typ: p, start: object, size: fmt.Sprint(t.Size())}
}

// table declares a table where it is not yet.
func (w *writer) table(t *ir.Table) *ref {
	name := "t_" + Mangle(t.Name)
	for i, x := range w.m.Tables {
		if x == t {
			name += fmt.Sprintf("_%d", i)
		}
	}
	typ, n := words(t.Type)
	size := int(t.Type.Align())
	if !w.have[name] {
		w.have[name] = true
		var b strings.Builder
		fmt.Fprintf(&b, "%s %s %s[%d] = {", w.d.Table, typ, name, n)
		for i := range int(n) {
			if i > 0 {
				b.WriteByte(',')
			}
			if i%16 == 0 {
				b.WriteString("\n\t")
			} else {
				b.WriteByte(' ')
			}
			var x uint64
			for j := range size {
				if at := i*size + j; at < len(t.Data) {
					x |= uint64(t.Data[at]) << (8 * j)
				}
			}
			if size == 8 {
				fmt.Fprintf(&b, "(u64)0x%x", x)
			} else {
				fmt.Fprintf(&b, "0x%x", x)
			}
		}
		w.tables.WriteString(b.String() + "\n};\n")
	}
	space := "const " + w.d.Space[ir.Constant]
	p := w.first("p"+name, strings.TrimSpace(space)+" u8 *", fmt.Sprintf("(%su8 *)%s", spaced(strings.TrimSpace(space)), name))
	return &ref{space: strings.TrimSpace(space), base: p, typ: bytes, start: p, size: fmt.Sprint(t.Type.Size())}
}
