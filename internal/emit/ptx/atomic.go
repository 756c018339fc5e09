package ptx

import (
	"github.com/dotcompute/dotcompute/internal/ir"
)

var scopeNames = [...]string{ir.ScopeGroup: "cta", ir.ScopeDevice: "gpu", ir.ScopeSystem: "sys"}

// orders of read-modify-write operations. Sequentially consistent ones follow a fence.
var orderNames = [...]string{ir.Relaxed: "relaxed", ir.Acquire: "acquire", ir.Release: "release", ir.AcquireRelease: "acq_rel", ir.SequentiallyConsistent: "acq_rel"}

// fence writes a fence. A relaxed one orders nothing.
func (e *emitter) fence(a ir.MemoryAttr) {
	switch a.Order {
	case ir.Relaxed:
	case ir.SequentiallyConsistent:
		e.ins("fence.sc." + scopeNames[a.Scope])
	default:
		e.ins("fence.acq_rel." + scopeNames[a.Scope])
	}
}

// atomic writes an atomic. The mapping of orders is that of Lustig, Sahasrabuddhe and Giroux, A formal analysis of the NVIDIA
// PTX memory consistency model (ASPLOS 2019).
func (e *emitter) atomic(in *ir.Instr) {
	a := in.Attr.(ir.AtomicAttr)
	r, k := e.refs[in.Args[0]], in.Args[0].Type.Elem().Kind()
	if a.Order == ir.SequentiallyConsistent {
		e.ins("fence.sc." + scopeNames[a.Scope])
	}
	var operands []string
	for _, x := range in.Args[1:] {
		s := e.stored(x)
		if !isReg(s) {
			s = e.inReg(x)
		}
		operands = append(operands, s)
	}
	unused := len(in.Results) == 0 || len(e.uses[in.Results[0]]) == 0
	var old string
	switch a.Fn {
	case ir.FnLoad:
		old = e.atomicLoad(a, r, k)
	case ir.FnStore:
		order := "relaxed"
		if a.Order == ir.Release || a.Order == ir.AcquireRelease || a.Order == ir.SequentiallyConsistent {
			order = "release"
		}
		e.ins("st."+order+"."+scopeNames[a.Scope]+"."+r.space+"."+classTypes[kindClass(k)], r.at(0), operands[0])
		return
	default:
		if k.Float() || in.Args[0].Type.Elem().Size() != 4 {
			// It may become a loop, which the assembler (11.8 and 13.0, from -O2 on) joins with one around it: threads that are through would go on,
			// and change registers that the warp shares. So they wait for those that came with them.
			together := e.to(word, "activemask.b32")
			old = e.modify(a, r, k, operands, unused)
			e.ins("bar.warp.sync", together)
			break
		}
		old = e.modify(a, r, k, operands, unused)
	}
	if v := in.Results; len(v) > 0 {
		e.vals[v[0]] = old
		if old != "" && v[0].Type.Size() == 8 && v[0].Type.Integer() && e.o.Fits32[v[0]] {
			e.vals[v[0]], e.low[v[0]] = e.to(word, "cvt.u32.u64", old), true
		}
	}
}

func (e *emitter) atomicLoad(a ir.AtomicAttr, r *ref, k ir.Kind) string {
	order := "relaxed"
	if a.Order == ir.Acquire || a.Order == ir.AcquireRelease || a.Order == ir.SequentiallyConsistent {
		order = "acquire"
	}
	c := kindClass(k)
	return e.to(c, "ld."+order+"."+scopeNames[a.Scope]+"."+r.space+"."+classTypes[c], r.at(0))
}

// modify writes a read-modify-write and returns the old value.
func (e *emitter) modify(a ir.AtomicAttr, r *ref, k ir.Kind, s []string, unused bool) string {
	c := kindClass(k)
	bits := classTypes[c]
	unsigned := map[int]string{word: "u32", long: "u64"}[c]
	order := orderNames[a.Order]
	at := "." + order + "." + scopeNames[a.Scope] + "." + r.space
	do := func(op string, args ...string) string {
		args = append([]string{r.at(0)}, args...)
		if unused && a.Fn != ir.FnExchange && a.Fn != ir.FnCompareAndSwap && (order == "relaxed" || order == "release") {
			e.ins("red"+at+"."+op, args...)
			return ""
		}
		return e.to(c, "atom"+at+"."+op, args...)
	}
	switch a.Fn {
	case ir.FnAdd:
		if k.Float() {
			return do("add."+kindTypes[k], s...)
		}
		return do("add."+unsigned, s...)
	case ir.FnSub:
		n := e.to(c, "neg."+map[int]string{word: "s32", long: "s64"}[c], s[0])
		return do("add."+unsigned, n)
	case ir.FnAnd, ir.FnOr, ir.FnXor:
		return do(a.Fn.String()+"."+bits, s...)
	case ir.FnExchange:
		return do("exch."+bits, s...)
	case ir.FnCompareAndSwap:
		return do("cas."+bits, s...)
	case ir.FnMin, ir.FnMax:
		if !k.Float() {
			return do(a.Fn.String()+"."+kindTypes[k], s...)
		}
	}
	return e.extremeLoop(a, r, k, s[0])
}

// extremeLoop is min or max of floats: compare-and-swap until nobody was faster. A relaxed one that changes nothing writes nothing.
func (e *emitter) extremeLoop(a ir.AtomicAttr, r *ref, k ir.Kind, x string) string {
	c := kindClass(k)
	b := classTypes[c]
	again, done := e.label(), e.label()
	old := e.to(c, "ld.relaxed."+scopeNames[a.Scope]+"."+r.space+"."+b, r.at(0))
	e.mark(again)
	wanted := e.extreme(a.Fn.String(), k, old, x)
	if a.Order == ir.Relaxed {
		e.ins("@"+e.to(pred, "setp.eq."+b, wanted, old)+" bra", done)
	}
	seen := e.to(c, "atom."+orderNames[a.Order]+"."+scopeNames[a.Scope]+"."+r.space+".cas."+b, r.at(0), old, wanted)
	p := e.to(pred, "setp.ne."+b, seen, old)
	e.ins("mov."+b, old, seen)
	e.ins("@"+p+" bra", again)
	e.mark(done)
	return old
}
