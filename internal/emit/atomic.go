package emit

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// fence writes a fence. A relaxed one orders nothing.
func (w *writer) fence(in *ir.Instr, a ir.MemoryAttr) {
	if a.Order == ir.Relaxed {
		return
	}
	s := w.d.Fence(a.Order, a.Scope, 0)
	if s == "" {
		w.need(in, Ordered)
		if s = w.d.Fence(a.Order, a.Scope, w.o.Has); s == "" {
			w.refuse(in, 0, "%v order at %v scope", a.Order, a.Scope)
			return
		}
	}
	w.p("%s", s)
}

// atomic writes an atomic: a relaxed one between fences that make it what it has to be. A sequentially consistent fence in front and an acquiring one behind make it
// sequentially consistent (Lahav and others, Repairing sequential consistency in C/C++11, 2017).
func (w *writer) atomic(in *ir.Instr) {
	a := in.Attr.(ir.AtomicAttr)
	switch a.Order {
	case ir.Release, ir.AcquireRelease:
		w.fence(in, ir.MemoryAttr{Order: ir.Release, Scope: a.Scope})
	case ir.SequentiallyConsistent:
		w.fence(in, ir.MemoryAttr{Order: a.Order, Scope: a.Scope})
	}
	k := in.Args[0].Type.Elem().Kind()
	space := in.Args[0].Type.Space()
	x := &Atomic{Fn: a.Fn, Kind: k, Space: space, Scope: a.Scope, Ptr: w.refs[in.Args[0]].pointer(k.String(), false)}
	for _, v := range in.Args[1:] {
		x.Args = append(x.Args, w.get(v))
	}
	x.Unused = len(in.Results) == 0 || len(w.users[in.Results[0]]) == 0
	s := w.modify(x)
	switch {
	case x.Unused:
		w.p("(void)%s;", parens(s))
	case w.onSpine():
		w.p("%s = %s;", w.vals[in.Results[0]], s)
	default:
		w.set(in.Results[0], "%s", s)
	}
	switch a.Order {
	case ir.Acquire, ir.AcquireRelease, ir.SequentiallyConsistent:
		w.fence(in, ir.MemoryAttr{Order: ir.Acquire, Scope: a.Scope})
	}
}

// extremum reports what MinMax64 is.
func (w *writer) extremum(in *ir.Instr) bool {
	fn, t := in.Attr.(ir.AtomicAttr).Fn, in.Args[0].Type
	return (fn == ir.FnMin || fn == ir.FnMax) && t.Elem() == ir.TU64 && t.Space() == ir.Global && (len(in.Results) == 0 || len(w.users[in.Results[0]]) == 0)
}

// modify returns the expression of an atomic: the dialect's own, or one made of compare-and-swap.
func (w *writer) modify(x *Atomic) string {
	if s := w.d.Atomic(x); s != "" {
		return s
	}
	bits := ir.U32
	if ir.ScalarType(x.Kind).Size() == 8 {
		bits = ir.U64
	}
	space := spaced(w.d.Space[x.Space])
	raw := *x
	raw.Kind = bits
	raw.Ptr = fmt.Sprintf("(%s%v *)%s", space, bits, x.Ptr)
	switch x.Fn {
	case ir.FnLoad, ir.FnStore, ir.FnExchange, ir.FnCompareAndSwap:
		if x.Kind == bits {
			break
		}
		raw.Args = nil
		for _, a := range x.Args {
			raw.Args = append(raw.Args, w.rawBits(x.Kind, a))
		}
		s := w.modify(&raw)
		if x.Fn == ir.FnStore {
			return s
		}
		return w.fromBits(x.Kind, parens(s))
	case ir.FnSub:
		raw.Fn, raw.Kind, raw.Ptr = ir.FnAdd, x.Kind, x.Ptr
		u := unsigned(x.Kind)
		raw.Args = []string{fmt.Sprintf("(%v)((%s)0 - (%s)%s)", x.Kind, u, u, x.Args[0])}
		return w.modify(&raw)
	default:
		return w.loop(x, raw)
	}
	w.refuse(nil, 0, "atomic %v of %v in %v memory", x.Fn, x.Kind, x.Space)
	return ""
}

// loop makes an atomic of compare-and-swap: until nobody was faster.
func (w *writer) loop(x *Atomic, raw Atomic) string {
	k := x.Kind
	name := fmt.Sprintf("dc_atomic_%v_%v_%v_%v", x.Fn, k, x.Space, x.Scope)
	w.function(name, func() string {
		space, u := spaced(w.d.Space[x.Space]), raw.Kind.String()
		load, cas := raw, raw
		load.Fn, load.Ptr, load.Args = ir.FnLoad, "word", nil
		cas.Fn, cas.Ptr, cas.Args = ir.FnCompareAndSwap, "word", []string{"old", "wanted"}
		var joined string
		a := []string{"have", "x"}
		if k.Float() {
			joined = w.float(x.Fn.Op(), k, a)
		} else {
			joined = w.integer(&ir.Instr{Op: x.Fn.Op(), Args: []*ir.Value{{Type: ir.ScalarType(k)}, {Type: ir.ScalarType(k)}}}, k, a)
		}
		return fmt.Sprintf(`%s %v %s(%s%v *p, %v x) {
	%s%s *const word = (%s%s *)p;
	%s old = %s;
	for (;;) {
		const %v have = %s;
		const %s wanted = %s;
		const %s seen = %s;
		if (seen == old) return have;
		old = seen;
	}
}
`, w.d.Func, k, name, space, k, k, space, u, space, u, u, w.modify(&load), k, w.fromBits(k, "old"), u, w.rawBits(k, parens(joined)), u, w.modify(&cas))
	})
	return fmt.Sprintf("%s(%s, %s)", name, x.Ptr, strings.Join(x.Args, ", "))
}
