package emit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// layout places objects in shared memory. Static ones are variables; if they are too large for that they stand in dynamic memory, which begins with
// them, goes on with what subgroups exchange, and ends with slices.
type layout struct {
	dynamic  bool   // all objects are in dynamic memory
	made     int64  // bytes of dynamic memory given to fixed objects
	slices   string // variable: where the next slice begins
	exchange string // pointer to what subgroups exchange
	clears   []clear
}

// clear is memory to be set to zero: n words at a pointer.
type clear struct{ pointer, n string }

// layShared finds how much shared memory there is, before anything is written.
func (w *writer) layShared() {
	l, s := &w.shared, &w.out.Shared
	static, each, slices := int64(0), int64(0), false
	w.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpShared:
			static += (in.Attr.(ir.TypeAttr).Type.Size() + 15) &^ 15
		case ir.OpSharedSlice:
			t := in.Attr.(ir.TypeAttr).Type
			if n, ok := w.constLength(in); ok {
				static += (n*t.Size() + 15) &^ 15
				break
			}
			x, ok := w.expression(in.Args[0])
			if !ok {
				w.refuse(in, 0, "shared memory whose length is not made of arguments and the group size")
			}
			slices = true
			s.Slices = append(s.Slices, SharedSlice{Elem: t.Size(), Len: x})
		case ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore:
			if w.d.Lanes == "" {
				each = 16
			}
		}
		return true
	})
	if g := w.out.Group; each > 0 && g != [3]int{} {
		static += each * int64(g[0]*g[1]*g[2])
		each = 0
		l.exchange = "static"
	}
	l.dynamic = w.d.StaticShared > 0 && static > w.d.StaticShared
	if l.dynamic {
		s.Fixed = static
	} else {
		s.Static = static
	}
	s.Each = each
	s.Dynamic = l.dynamic || slices || each > 0
	if l.exchange != "" {
		g := w.out.Group
		l.exchange, _ = w.fixed("dc_exchange", ir.ArrayOf(int64(2*g[0]*g[1]*g[2]), ir.TU64))
	} else if each > 0 {
		l.exchange = w.first("dc_exchange", w.sharedPointer("u64"), fmt.Sprintf("(%s)(dc_dynamic + %d)", w.sharedPointer("u64"), s.Fixed))
	}
}

func (w *writer) sharedPointer(typ string) string {
	return spaced(w.d.Space[ir.Shared]) + typ + " *"
}

// fixed makes a shared variable, or its place in dynamic memory, and returns its name and what it is an array of.
func (w *writer) fixed(name string, t *ir.Type) (string, pointee) {
	l := &w.shared
	p, n := w.array(t)
	if l.dynamic {
		w.first(name, w.sharedPointer(p.name), fmt.Sprintf("(%s)(dc_dynamic + %d)", w.sharedPointer(p.name), l.made))
		l.made += (t.Size() + 15) &^ 15
		return name, p // cleared with the rest of dynamic memory
	}
	fmt.Fprintf(&w.prologue, "\t%s %s %s[%d];\n", w.d.SharedVar, p.name, name, n)
	l.clears = append(l.clears, clear{name, fmt.Sprint(n)})
	return name, p
}

// constLength returns the length of a shared slice that no launch changes and that is sound.
func (w *writer) constLength(in *ir.Instr) (int64, bool) {
	bits, ok := in.Args[0].Const()
	n, size := int64(bits), in.Attr.(ir.TypeAttr).Type.Size()
	return n, ok && n >= 0 && n <= 1<<20 && n*size <= 1<<20
}

// sharedObject makes a shared object or slice.
func (w *writer) sharedObject(in *ir.Instr) {
	t, v := in.Attr.(ir.TypeAttr).Type, in.Results[0]
	r := &ref{space: w.d.Space[ir.Shared], typ: bytes}
	w.refs[v] = r
	if in.Op == ir.OpSharedSlice {
		n, ok := w.constLength(in)
		if !ok {
			w.sharedSlice(in, r, t.Size())
			return
		}
		r.len = w.literal(ir.I64, uint64(n))
		r.cap = r.len
		t = ir.ArrayOf(n, t)
	}
	r.base, r.typ = w.fixed(w.fresh(v.Name), t)
	r.start, r.size = r.base, fmt.Sprint(t.Size())
}

// dynamicSize is the number of bytes of dynamic memory, as a u32.
func (w *writer) dynamicSize() string {
	if w.d.DynamicSize != "" {
		return w.d.DynamicSize
	}
	return field(0, 4)
}

// sharedSlice makes a slice whose length the launch decides. It has to lie in the memory that was passed.
func (w *writer) sharedSlice(in *ir.Instr, r *ref, size int64) {
	l := &w.shared
	if l.slices == "" {
		l.slices = "dc_slices"
		w.p("u64 dc_slices = %d;", w.out.Shared.Fixed)
		if e := w.out.Shared.Each; e > 0 {
			w.p("dc_slices += (u64)%d * %s;", e, w.groupCount())
		}
	}
	n, end, base := w.fresh("len"), w.fresh("end"), w.fresh(in.Results[0].Name)
	w.p("const i64 %s = (i64)%s;", n, w.get(in.Args[0]))
	w.p("const u64 %s = dc_slices + (u64)%s * %d;", end, n, size)
	w.faultIf(fmt.Sprintf("(u64)%s > %du || %s > %s", n, maxSlice, end, w.dynamicSize()), w.onSpine() && w.uniformValue(in.Args[0]), in, ir.FaultShared, n, fmt.Sprintf("(i64)%s", w.dynamicSize()))
	w.p("%sconst %s = dc_dynamic + dc_slices;", w.sharedPointer("u8"), base)
	w.p("dc_slices = (%s + 15) & ~(u64)15;", end)
	r.base, r.start, r.len, r.cap = base, base, n, n
	r.size = fmt.Sprintf("(%s * %d)", n, size)
}

// clearShared writes the clearing of all shared memory by the invocations of the group, those outside of the grid too.
func (w *writer) clearShared() {
	l := &w.shared
	if w.out.Shared.Dynamic {
		// The exchange is written before it is read; clearing it as well costs little.
		l.clears = append(l.clears, clear{fmt.Sprintf("((%s)dc_dynamic)", w.sharedPointer("dc_w32")), w.dynamicSize() + " / 4"})
	}
	if len(l.clears) == 0 && (!w.collective || w.d.Exits) {
		return
	}
	step := w.groupCount()
	for _, c := range l.clears {
		w.p("for (u32 i = %s; i < %s; i += %s) %s[i] = 0;", w.linearLocal(), c.n, step, c.pointer)
	}
	w.wait()
}
