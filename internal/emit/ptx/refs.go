package ptx

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// ref is what a reference is: an address in a state space, and for a view its length and capacity.
type ref struct {
	space  string // state space as instructions spell it: "global", "shared", "local", "const", "param"
	ro     bool   // nobody writes there while the kernel runs: non-coherent loads will do
	base   string // a register, or a symbol
	off    int64  // bytes from there
	param  int    // view parameter that it leads into, or -1
	align  int64  // in shared memory: a power of two that divides what base holds
	stream bool   // the element of the thread's own invocation, in a coarse kernel

	len, cap count
}

// count is a length: an operand, in 32 bits or 64.
type count struct {
	s   string
	low bool
}

// class is that of the registers that hold addresses of the space. Shared and local memory have 32-bit ones.
func (r *ref) class() int {
	if r.space == "shared" || r.space == "local" {
		return word
	}
	return long
}

// at spells the operand of an access, off bytes further.
func (r *ref) at(off int64) string {
	switch n := r.off + off; {
	case n == 0:
		return "[" + r.base + "]"
	default:
		return fmt.Sprintf("[%s+%d]", r.base, n)
	}
}

// register returns the address, without off, in a register.
func (e *emitter) register(r *ref) string {
	if isReg(r.base) {
		return r.base
	}
	c := r.class()
	return e.first("address "+r.base, func() string { return e.to(c, "mov."+[...]string{word: "u32", long: "u64"}[c], r.base) })
}

// step returns the reference to element i, of size bytes, from r on.
func (e *emitter) step(r *ref, i *ir.Value, size int64, short bool) *ref {
	n := *r
	n.len, n.cap = count{}, count{}
	rest, c := e.peel(r, i)
	if short && r.class() == long && c < -1 {
		rest, c = i, 0 // what is left may be past 2^31
	}
	i = rest
	n.off += c * size
	n.stream = false
	if i != nil && size > 0 && r.class() == word {
		n.align = min(r.align, size&-size<<zeros(i, 0))
	}
	switch {
	case i == nil || size == 0:
	case e.coarse.copies != nil && isX(i):
		// All invocations of the thread begin at the first one's element.
		was := e.vals[i]
		e.vals[i] = e.coarse.base
		n.base = e.scaled(r, i, size, false)
		e.vals[i] = was
		n.off += int64(e.coarse.now) * size
		n.stream = r.param >= 0 && r.base == e.global(e.out.Params[r.param].Offset) && r.off == 0
	default:
		n.base = e.scaled(r, i, size, short)
	}
	if n.off != int64(int32(n.off)) {
		base, off := e.register(&n), itoa(n.off)
		n.base = e.once("sum "+base+" "+off, func() string {
			if n.class() == word {
				return e.to(word, "add.s32", base, itoa(int64(int32(n.off))))
			}
			return e.to(long, "add.s64", base, off)
		})
		n.off, n.stream, n.align = 0, false, 1
	}
	return &n
}

// peel takes a constant off an index into r: addresses wrap as integers of their size do. The rest is nil if nothing is left.
func (e *emitter) peel(r *ref, i *ir.Value) (rest *ir.Value, c int64) {
	least := int64(8)
	if r.class() == word {
		least = 4
	}
	for {
		if bits, ok := i.Const(); ok {
			return nil, c + int64(bits)
		}
		if i.Def == nil || i.Type.Size() < least {
			return i, c
		}
		var k uint64
		var next *ir.Value
		switch d := i.Def; d.Op {
		case ir.OpAdd:
			if bits, ok := d.Args[1].Const(); ok {
				k, next = bits, d.Args[0]
			} else if bits, ok := d.Args[0].Const(); ok {
				k, next = bits, d.Args[1]
			}
		case ir.OpSub:
			if bits, ok := d.Args[1].Const(); ok {
				k, next = -bits, d.Args[0]
			}
		}
		// A shorter register for the sum is worth more than the constant.
		if next == nil || r.class() == long && e.low[i] && !e.isLow(next) || int64(k) != int64(int32(k)) {
			return i, c
		}
		i, c = next, c+int64(k)
	}
}

// scaled returns a register with the address in r plus i times size. Short says that the low half of i tells all of it.
func (e *emitter) scaled(r *ref, i *ir.Value, size int64, short bool) string {
	base := e.register(r)
	s := e.get(i)
	short = short && !e.low[i] && i.Type.Size() == 8 && size == int64(int32(size))
	return e.once(fmt.Sprintf("index %s %s %d", base, s, size), func() string {
		n := itoa(size)
		switch k := i.Type.Kind(); {
		case r.class() == word:
			return e.to(word, "mad.lo.s32", e.low32(i), n, base)
		case short:
			return e.offset("s32", e.low32(i), n, base)
		case size != int64(int32(size)):
			return e.to(long, "mad.lo.s64", e.int64of(i), n, base)
		case e.low[i], k.Signed() && i.Type.Size() < 8:
			return e.offset("s32", s, n, base)
		case i.Type.Size() < 8:
			return e.offset("u32", s, n, base)
		case size == 1:
			return e.to(long, "add.s64", s, base)
		case size&(size-1) == 0:
			t := e.once(fmt.Sprintf("scaled %s %d", s, size), func() string { return e.to(long, "shl.b64", s, itoa(int64(log2(size)))) })
			return e.to(long, "add.s64", t, base)
		}
		return e.to(long, "mad.lo.s64", s, n, base)
	})
}

// offset returns base plus i times n. The assembler makes one instruction of product and sum, and two of mad.wide with a base that is the same in all threads;
// but for that one it loads the base, which costs more in a loop.
func (e *emitter) offset(t, i, n, base string) string {
	if e.loops > 0 {
		return e.to(long, "mad.wide."+t, i, n, base)
	}
	return e.to(long, "add.s64", base, e.to(long, "mul.wide."+t, i, n))
}

func log2(n int64) int {
	k := 0
	for n > 1 {
		n >>= 1
		k++
	}
	return k
}

// reference writes what makes a reference.
func (e *emitter) reference(in *ir.Instr) {
	v := in.Results[0]
	switch in.Op {
	case ir.OpField:
		n := *e.refs[in.Args[0]]
		n.off += in.Args[0].Type.Elem().Fields()[in.Attr.(ir.FieldAttr).Index].Offset
		e.refs[v] = &n
	case ir.OpIndex, ir.OpElem:
		e.refs[v] = e.step(e.refs[in.Args[0]], in.Args[1], v.Type.Elem().Size(), e.shortIndex(in))
	case ir.OpViewOf:
		n := *e.refs[in.Args[0]]
		l := in.Args[0].Type.Elem().Len()
		n.len = count{itoa(l), l == int64(int32(l))}
		n.cap = n.len
		e.refs[v] = &n
	case ir.OpViewSlice:
		r := e.refs[in.Args[0]]
		n := e.step(r, in.Args[1], v.Type.Elem().Size(), false)
		n.len = e.difference(in.Args[2], in.Args[1])
		n.cap = n.len
		if in.Args[3] != in.Args[2] {
			n.cap = e.difference(in.Args[3], in.Args[1])
		}
		e.refs[v] = n
	case ir.OpTable:
		e.refs[v] = e.table(in.Attr.(ir.TableAttr).Table)
	}
}

// difference returns hi-lo, bounds of a slice.
func (e *emitter) difference(hi, lo *ir.Value) count {
	if bits, ok := lo.Const(); ok && bits == 0 {
		if hi.Type.Size() < 8 {
			return count{s: e.int64of(hi)}
		}
		return count{e.get(hi), e.isLow(hi)}
	}
	// Both are from 0 up if they were checked; then the difference fits where they do.
	if hi.Type.Size() == 8 && lo.Type.Size() == 8 && e.isLow(hi) && e.isLow(lo) && !e.f.Kernel.Unchecked {
		return count{e.to(word, "sub.s32", e.get32(hi), e.get32(lo)), true}
	}
	return count{s: e.to(long, "sub.s64", e.int64of(hi), e.int64of(lo))}
}

// table declares a table where it is not yet.
func (e *emitter) table(t *ir.Table) *ref {
	name, ok := e.tables[t]
	if !ok {
		name = fmt.Sprintf("%s_table%d_%s", e.out.Entry, len(e.tables), mangle(t.Name))
		e.tables[t] = name
		e.declare(name, t)
	}
	r := &ref{space: "global", ro: true, base: name, param: -1}
	if e.inConstant(t) {
		r.space, r.ro = "const", false
	}
	return r
}

// inConstant says that a table is better read through the constant cache: it is small and every index into it is
// known to be the same in a subgroup. Lanes that read different places there take turns.
func (e *emitter) inConstant(t *ir.Table) bool {
	if e.o.Uniform == nil {
		return false
	}
	total, uniform := int64(0), true
	for _, x := range e.m.Tables {
		total += (x.Type.Size() + 15) &^ 15
	}
	e.f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpIndex && rootOf(in.Args[0]).Def != nil {
			if a, ok := rootOf(in.Args[0]).Def.Attr.(ir.TableAttr); ok && a.Table == t && e.o.Uniform(in.Args[1]) > ir.UniformSubgroup {
				uniform = false
			}
		}
		return uniform
	})
	return uniform && total <= constLimit
}

func (e *emitter) declare(name string, t *ir.Table) {
	space := ".global"
	if e.inConstant(t) {
		space = ".const"
	}
	fmt.Fprintf(&e.decls, "%s .align 16 .b8 %s[%d]", space, name, max(1, len(t.Data)))
	if len(t.Data) > 0 {
		e.decls.WriteString(" = {")
		var line strings.Builder
		for i, b := range t.Data {
			if i > 0 {
				line.WriteByte(',')
				if i%32 == 0 {
					line.WriteByte('\n')
				}
			}
			fmt.Fprintf(&line, "%d", b)
		}
		e.decls.WriteString(line.String() + "}")
	}
	e.decls.WriteString(";\n")
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

// paramOf returns the number of the view parameter that a reference leads into, or -1.
func (e *emitter) paramOf(v *ir.Value) int {
	r := rootOf(v)
	for i, p := range e.f.Body.Params {
		if p == r && p.Type.Kind() == ir.View {
			return i
		}
	}
	return -1
}
