package ptx

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// memoryType is the type of a load or store of a scalar.
func memoryType(k ir.Kind) string {
	switch k {
	case ir.Bool, ir.U8:
		return "u8"
	case ir.I8:
		return "s8"
	case ir.I16:
		return "s16"
	case ir.U16:
		return "u16"
	}
	return kindTypes[k]
}

// loadSpace spells the state space of a load.
func (r *ref) loadSpace() string {
	if r.ro && r.space == "global" {
		return "global.nc"
	}
	return r.space
}

// load writes the load of a scalar.
func (e *emitter) load(in *ir.Instr) {
	v, r := in.Results[0], e.refs[in.Args[0]]
	e.vals[v] = e.loadKind(v.Type.Kind(), r)
	if v.Type.Size() == 8 && v.Type.Integer() && e.o.Fits32[v] {
		e.vals[v], e.low[v] = e.to(word, "cvt.u32.u64", e.vals[v]), true
	}
}

func (e *emitter) loadKind(k ir.Kind, r *ref) string {
	op := "ld." + r.loadSpace() + "." + memoryType(k)
	if k == ir.Bool {
		return e.to(pred, "setp.ne.u32", e.to(word, op, r.at(0)), "0")
	}
	return e.to(kindClass(k), op, r.at(0))
}

// store writes the store of a scalar.
func (e *emitter) store(in *ir.Instr) {
	r, x := e.refs[in.Args[0]], in.Args[1]
	e.storeKind(x.Type.Kind(), r, e.stored(x))
}

// stored returns a scalar as memory has it: in a register of numbers, an i64 in 64 bits, a NaN as its mode wants.
func (e *emitter) stored(x *ir.Value) string {
	switch k := x.Type.Kind(); {
	case k == ir.Bool:
		return e.truth(e.get(x))
	case k == ir.I64 || k == ir.U64:
		return e.get64(x)
	}
	return e.bits(x)
}

func (e *emitter) truth(p string) string {
	return e.once("truth "+p, func() string { return e.to(word, "selp.u32", "1", "0", p) })
}

func (e *emitter) storeKind(k ir.Kind, r *ref, s string) {
	if !isReg(s) && (k == ir.I8 || k == ir.U8 || k == ir.I16 || k == ir.U16) {
		s = e.once("word "+s, func() string { return e.to(word, "mov.b32", s) })
	}
	e.ins("st."+r.space+"."+memoryType(k), r.at(0), s)
}

// piece is the widest unit by which an object of type t may be accessed at a reference, and its type and class.
func piece(alignment int64) (n int64, t string, class int) {
	switch alignment {
	case 1:
		return 1, "b8", word
	case 2:
		return 2, "b16", half
	case 4:
		return 4, "b32", word
	}
	return 8, "b64", long
}

// unrolled is how many pieces are copied or cleared without a loop.
const unrolled = 32

// copy writes the copy of an aggregate. Source and destination are the same object or share no byte: views of one
// type lead into one array of objects.
func (e *emitter) copy(in *ir.Instr) {
	t := in.Args[0].Type.Elem()
	if t.Size() == 0 {
		return
	}
	dst, src := e.refs[in.Args[0]], e.refs[in.Args[1]]
	n, kind, c := piece(t.Align())
	count := t.Size() / n
	if count <= unrolled {
		regs := make([]string, count)
		for i := range regs {
			regs[i] = e.to(c, "ld."+src.loadSpace()+"."+kind, src.at(int64(i)*n))
		}
		for i, r := range regs {
			e.ins("st."+dst.space+"."+kind, dst.at(int64(i)*n), r)
		}
		return
	}
	e.repeat(count, func(i string) {
		from, to := e.moved(src, i, n), e.moved(dst, i, n)
		e.ins("st."+to.space+"."+kind, to.at(0), e.to(c, "ld."+from.loadSpace()+"."+kind, from.at(0)))
	})
}

// zero writes the clearing of an object.
func (e *emitter) zero(in *ir.Instr) {
	t := in.Args[0].Type.Elem()
	if t.Size() == 0 {
		return
	}
	dst := e.refs[in.Args[0]]
	n, kind, c := piece(t.Align())
	nought := e.first("zero"+kind, func() string { return e.to(c, "mov."+classTypes[c], "0") })
	if count := t.Size() / n; count > unrolled {
		e.repeat(count, func(i string) {
			to := e.moved(dst, i, n)
			e.ins("st."+to.space+"."+kind, to.at(0), nought)
		})
		return
	}
	for i := int64(0); i < t.Size(); i += n {
		e.ins("st."+dst.space+"."+kind, dst.at(i), nought)
	}
}

// moved returns r moved by i, a 32-bit register, times n bytes.
func (e *emitter) moved(r *ref, i string, n int64) *ref {
	m := *r
	if r.class() == word {
		m.base = e.to(word, "mad.lo.u32", i, itoa(n), e.register(r))
	} else {
		m.base = e.offset("u32", i, itoa(n), e.register(r))
	}
	return &m
}

// repeat writes a loop that counts a register from 0 up to n.
func (e *emitter) repeat(n int64, body func(i string)) {
	i, again := e.to(word, "mov.u32", "0"), e.label()
	e.mark(again)
	to := e.place()
	body(i)
	e.back(to)
	e.ins("add.u32", i, i, "1")
	p := e.to(pred, "setp.lt.u32", i, itoa(n))
	e.ins("@"+p+" bra", again)
}

// local makes a private object. One place for each instruction is enough: an object made anew has undefined contents.
func (e *emitter) local(in *ir.Instr) {
	t := in.Attr.(ir.TypeAttr).Type
	e.depot++
	name := fmt.Sprintf("private%d", e.depot)
	fmt.Fprintf(&e.privates, "\t.local .align %d .b8 %s[%d];\n", max(8, t.Align()), name, max(1, t.Size()))
	e.out.Local += t.Size()
	e.refs[in.Results[0]] = &ref{space: "local", param: -1, base: name}
}

// layout places objects in shared memory, one after the other at multiples of 16.
type layout struct {
	name    string // of the symbol that all of it is in; empty if there is none
	dynamic bool   // a launch passes it
	size    int64  // bytes of fixed objects
	scratch int64  // place of what uniformity checks use, or -1
	slices  string // register: where the next slice begins, from the symbol on
	made    int64  // of fixed objects placed so far
}

// sharedLayout finds how much shared memory there is, before anything is written.
func (e *emitter) sharedLayout() {
	l := &e.shared
	l.scratch = -1
	checks, slices := false, false
	e.f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpShared:
			l.size += (in.Attr.(ir.TypeAttr).Type.Size() + 15) &^ 15
		case ir.OpSharedSlice:
			if n, ok := e.constLength(in); ok {
				l.size += (n*in.Attr.(ir.TypeAttr).Type.Size() + 15) &^ 15
				break
			}
			slices = true
			x, ok := e.expression(in.Args[0])
			if !ok {
				e.refuse(in, "shared memory whose length is not made of arguments and the group size")
			}
			e.out.Shared.Slices = append(e.out.Shared.Slices, SharedSlice{Elem: in.Attr.(ir.TypeAttr).Type.Size(), Len: x})
		case ir.OpCheckUniform:
			checks = true
		}
		return true
	})
	if checks {
		l.scratch = l.size
		l.size += 16
	}
	switch {
	case slices || l.size > staticLimit:
		l.name, l.dynamic = e.out.Entry+"_dynamic", true
		e.out.Shared.Fixed = l.size
		fmt.Fprintf(&e.decls, ".extern .shared .align 16 .b8 %s[];\n", l.name)
	case l.size > 0:
		l.name = e.out.Entry + "_fixed"
		e.out.Shared.Static = l.size
		fmt.Fprintf(&e.decls, ".shared .align 16 .b8 %s[%d];\n", l.name, l.size)
	}
}

// constLength returns the length of a shared slice that no launch changes and that is sound.
func (e *emitter) constLength(in *ir.Instr) (int64, bool) {
	bits, ok := in.Args[0].Const()
	n, size := int64(bits), in.Attr.(ir.TypeAttr).Type.Size()
	return n, ok && n >= 0 && n <= 1<<20 && n*size <= 1<<20
}

// sharedObject makes a shared object or slice.
func (e *emitter) sharedObject(in *ir.Instr) {
	l := &e.shared
	size := in.Attr.(ir.TypeAttr).Type.Size()
	r := &ref{space: "shared", param: -1, base: l.name, off: l.made, align: 16}
	e.refs[in.Results[0]] = r
	if in.Op == ir.OpSharedSlice {
		n, ok := e.constLength(in)
		if !ok {
			e.sharedSlice(in, r, size)
			return
		}
		r.len = count{itoa(n), true}
		r.cap = r.len
		size *= n
	}
	l.made += (size + 15) &^ 15
}

// sharedSlice makes a slice whose length the launch decides. It has to lie in the memory that was passed.
func (e *emitter) sharedSlice(in *ir.Instr, r *ref, size int64) {
	l := &e.shared
	n := e.int64of(in.Args[0])
	p := e.to(pred, "setp.gt.u64", n, itoa(maxSlice))
	e.fault(p, in, ir.FaultShared, n, "0")
	if l.slices == "" {
		l.slices = e.to(long, "mov.b64", itoa(l.size))
	}
	end := e.to(long, "mad.lo.s64", n, itoa(size), l.slices)
	room := e.to(long, "cvt.u64.u32", e.to(word, "mov.u32", "%dynamic_smem_size"))
	p = e.to(pred, "setp.gt.u64", end, room)
	e.fault(p, in, ir.FaultShared, n, room)
	base := e.to(word, "mov.u32", l.name)
	r.align = 16
	r.base, r.off = e.to(word, "add.s32", base, e.to(word, "cvt.u32.u64", l.slices)), 0
	r.len = count{e.to(word, "cvt.u32.u64", n), true}
	r.cap = r.len
	l.slices = e.to(long, "and.b64", e.to(long, "add.s64", end, "15"), "-16")
}

// clearShared writes the clearing of all shared memory by the threads of the group.
func (e *emitter) clearShared() {
	if e.shared.name == "" || e.filled() {
		return
	}
	bytes := itoa(e.shared.size)
	if e.shared.dynamic {
		bytes = e.to(word, "mov.u32", "%dynamic_smem_size")
	}
	base := e.to(word, "mov.u32", e.shared.name)
	i := e.to(word, "shl.b32", e.linearLocal(), "4")
	step := e.to(word, "shl.b32", e.groupCount(), "4")
	nought := e.to(word, "mov.b32", "0")
	again, done := e.label(), e.label()
	p := e.to(pred, "setp.ge.u32", i, bytes)
	e.ins("@"+p+" bra", done)
	e.mark(again)
	at := e.to(word, "add.u32", base, i)
	e.ins("st.shared.v4.b32", "["+at+"]", "{"+strings.Join([]string{nought, nought, nought, nought}, ", ")+"}")
	e.ins("add.u32", i, i, step)
	p = e.to(pred, "setp.lt.u32", i, bytes)
	e.ins("@"+p+" bra", again)
	e.mark(done)
	e.barrier()
}
