package jit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// gen generates the code of one kernel.
type gen struct {
	p            *Program
	t            Target
	w            int // lanes
	f            *ir.Func
	a            *shapes // at work: one of these
	sure, likely *shapes
	cur          *Block // what is being filled; nil where control does not come
	pre          *Block // in front of the loop over chunks: for what does not depend on the chunk
	pos          ir.Pos
	note         string

	depth    int
	cold     bool
	env      map[*ir.Value]*val
	undo     []undone  // what a scope of names takes back
	keys     []sameKey // of changes to same
	consts   map[constKey]Reg
	same     map[sameKey]Reg // pure instructions at hand, and those of them in front of the loop over chunks
	before   map[sameKey]Reg
	expected map[comparison]bool // what holds here
	stable   []bool              // by register: written once, or not while its value is of use
	wanted   map[*ir.Value]bool  // values that are used
	nextID   int
	slab     slab

	at          *ir.Instr // what is generated
	wait        wait
	stage       int // counts the pieces of code between branches
	shortBounds []*bound

	memory
	control
	spot
	grouping
	tight
	whole
	recording
}

// undone is something that the end of a scope takes back: the last of keys, what f does, or what stood for a value.
type undone struct {
	key bool
	f   func()
	v   *ir.Value
	old *val
}

// sameKey tells pure instructions apart.
type sameKey struct {
	op      Op
	fn      ir.Op
	k, from ir.Kind
	part    uint8
	imm     int64
	src     [4]Reg
	mem     Mem
}

type constKey struct {
	k    ir.Kind
	bits uint64
}

// A failure is a mistake of the generator or a kernel it cannot do; Compile returns it.
type failure struct{ err error }

func (g *gen) fail(format string, args ...any) {
	panic(failure{fmt.Errorf(format, args...)})
}

func (g *gen) reg(c Class) Reg {
	g.p.Regs = append(g.p.Regs, RegInfo{Class: c})
	g.stable = append(g.stable, false)
	return Reg(len(g.p.Regs) - 1)
}

// block makes a block that is not yet placed.
func (g *gen) block() *Block {
	g.nextID++
	return &Block{ID: -g.nextID}
}

// place puts b next in order and fills it from now on.
func (g *gen) place(b *Block) {
	b.ID = len(g.p.Blocks)
	b.Depth = g.depth
	b.Cold = g.cold
	g.p.Blocks = append(g.p.Blocks, b)
	g.cur = b
}

func (g *gen) emit(in Inst) *Inst {
	if !in.Pos.Known() {
		in.Pos = g.pos
	}
	if g.note != "" && in.Note == "" && in.Op.Has(TakesMem) {
		in.Note = g.note
	}
	if in.Op.Has(Writes) && in.Mem.Base != FramePtr && (in.Mem.Base != g.chunk || g.chunk == NoReg) {
		clear(g.loaded)
	}
	g.cur.Insts = append(g.cur.Insts, in)
	return &g.cur.Insts[len(g.cur.Insts)-1]
}

// one emits an instruction with one result, in a new register, or finds the register that has it already.
func (g *gen) one(c Class, in Inst) Reg {
	key, ok := g.key(&in)
	early := g.pre != nil && g.cur == g.pre
	if ok {
		if r, ok := g.before[key]; ok {
			return r
		}
		if r, ok := g.same[key]; ok && !early {
			return r
		}
	}
	d := g.reg(c)
	g.stable[d] = true
	in.Dst = g.slab.take(d)
	g.emit(in)
	switch {
	case !ok:
	case early:
		g.before[key] = d
	default:
		g.same[key] = d
		g.keys = append(g.keys, key)
		g.undo = append(g.undo, undone{key: true})
	}
	return d
}

// slab makes lists of one register: many at a time.
type slab []Reg

func (s *slab) take(r Reg) []Reg {
	if len(*s) == 0 {
		*s = make(slab, 512)
	}
	list := (*s)[:1:1]
	*s = (*s)[1:]
	list[0] = r
	return list
}

// key tells which instructions compute the same; ok is false where that does not matter or is not certain.
func (g *gen) key(in *Inst) (key sameKey, ok bool) {
	if !in.Op.Has(Pure) || in.Op.Has(Remat) || len(in.Src) > len(key.src) {
		return key, false
	}
	key = sameKey{op: in.Op, fn: in.Fn, k: in.K, from: in.From, part: in.Part, imm: in.Imm, mem: in.Mem}
	copy(key.src[:], in.Src)
	for _, r := range in.Src {
		if !g.stable[r] {
			return key, false
		}
	}
	for _, r := range []Reg{in.Mem.Base, in.Mem.Index} {
		if r != NoReg && !g.stable[r] {
			return key, false
		}
	}
	return key, true
}

func (g *gen) jump(to *Block) {
	if g.cur != nil {
		g.emit(Inst{Op: OpJump, To: [2]*Block{to}})
		g.cur = nil
	}
}

// hoisted emits what f does in front of the loop over chunks.
func (g *gen) hoisted(f func()) {
	if g.pre == nil {
		f()
		return
	}
	cur, cold := g.cur, g.cold
	g.cur = g.pre
	f()
	g.cur, g.cold = cur, cold
}

// scope begins a scope of names and returns what ends it.
func (g *gen) scope() func() {
	mark := len(g.undo)
	return func() {
		for i := len(g.undo) - 1; i >= mark; i-- {
			switch c := &g.undo[i]; {
			case c.key:
				last := len(g.keys) - 1
				delete(g.same, g.keys[last])
				g.keys = g.keys[:last]
			case c.f != nil:
				c.f()
			default:
				g.env[c.v] = c.old
			}
		}
		g.undo = g.undo[:mark]
	}
}

// set gives v a representation until the scope ends.
func (g *gen) set(v *ir.Value, x *val) {
	old := g.env[v]
	g.undo = append(g.undo, undone{v: v, old: old})
	g.env[v] = x
}

// operand is a register or a constant.
type operand struct {
	r   Reg
	imm int64
}

func reg(r Reg) operand       { return operand{r: r} }
func imm(n int64) operand     { return operand{imm: n} }
func (o operand) konst() bool { return o.r == NoReg }

// s emits a scalar operation on I64 or U64.
func (g *gen) s(fn ir.Op, k ir.Kind, a operand, rest ...operand) Reg {
	if len(rest) == 1 {
		b := rest[0]
		if b.konst() && !a.konst() {
			switch {
			case b.imm == 0 && (fn == ir.OpAdd || fn == ir.OpSub || fn == ir.OpShl || fn == ir.OpShr || fn == ir.OpOr || fn == ir.OpXor),
				b.imm == 1 && (fn == ir.OpMul || fn == ir.OpDiv):
				return a.r
			case fn == ir.OpMul && b.imm > 0 && b.imm&(b.imm-1) == 0:
				fn, b.imm = ir.OpShl, log2(b.imm)
			}
		}
		if b.konst() {
			return g.one(S, Inst{Op: OpS, Fn: fn, K: k, Src: []Reg{g.sreg(a)}, Imm: b.imm})
		}
		if a.konst() && fn.Has(ir.Commutes) {
			return g.s(fn, k, b, a)
		}
		return g.one(S, Inst{Op: OpS, Fn: fn, K: k, Src: []Reg{g.sreg(a), b.r}})
	}
	return g.one(S, Inst{Op: OpS, Fn: fn, K: k, Src: []Reg{g.sreg(a)}})
}

func log2(n int64) (l int64) {
	for n > 1 {
		n >>= 1
		l++
	}
	return l
}

// sreg returns a register with the operand.
func (g *gen) sreg(a operand) Reg {
	if !a.konst() {
		return a.r
	}
	return g.sconst(a.imm)
}

func (g *gen) sconst(n int64) Reg { return g.one(S, Inst{Op: OpSConst, Imm: n}) }

func (g *gen) extend(k ir.Kind, a Reg) Reg {
	if k.Scalar() && ir.ScalarType(k).Size() == 8 {
		return a
	}
	return g.one(S, Inst{Op: OpSExtend, K: k, Src: []Reg{a}})
}

func (g *gen) scompare(fn ir.Op, k ir.Kind, a, b operand) Reg {
	in := Inst{Op: OpSCompare, Fn: fn, K: k, Src: []Reg{g.sreg(a)}}
	if b.konst() {
		in.Imm = b.imm
	} else {
		in.Src = append(in.Src, b.r)
	}
	return g.one(S, in)
}

// branch ends the block with a comparison of scalars.
func (g *gen) branch(fn ir.Op, k ir.Kind, a, b operand, yes, no *Block) {
	in := Inst{Op: OpBranch, Fn: fn, K: k, Src: []Reg{g.sreg(a)}, To: [2]*Block{yes, no}}
	if b.konst() {
		in.Imm = b.imm
	} else {
		in.Src = append(in.Src, b.r)
	}
	g.emit(in)
	g.cur = nil
}

// branchAny ends the block: to yes if the mask has a lane.
func (g *gen) branchAny(m Reg, yes, no *Block) {
	g.emit(Inst{Op: OpBranchM, Src: []Reg{m}, To: [2]*Block{yes, no}})
	g.cur = nil
}

func (g *gen) sload(k ir.Kind, base Reg, disp int64) Reg {
	return g.one(S, Inst{Op: OpSLoad, K: k, Mem: Mem{Base: base, Scale: 1, Disp: int32(disp)}})
}

func (g *gen) sstore(k ir.Kind, base Reg, disp int64, x Reg) {
	g.emit(Inst{Op: OpSStore, K: k, Src: []Reg{x}, Mem: Mem{Base: base, Scale: 1, Disp: int32(disp)}})
}

// frame loads a field of the frame.
func (g *gen) frame(field int64) Reg { return g.sload(ir.I64, FramePtr, field) }

// move copies into a register that is written more than once.
func (g *gen) move(d, from Reg) {
	op := [...]Op{S: OpSMove, F: OpFMove, V: OpVMove, M: OpMMove}[g.p.Regs[d].Class]
	g.emit(Inst{Op: op, Dst: []Reg{d}, Src: []Reg{from}})
}

// Masks.

func (g *gen) mand(a, b Reg) Reg    { return g.one(M, Inst{Op: OpMAnd, Src: []Reg{a, b}}) }
func (g *gen) mor(a, b Reg) Reg     { return g.one(M, Inst{Op: OpMOr, Src: []Reg{a, b}}) }
func (g *gen) mandnot(a, b Reg) Reg { return g.one(M, Inst{Op: OpMAndNot, Src: []Reg{a, b}}) }
func (g *gen) mconst(all bool) Reg {
	bits := int64(0)
	if all {
		bits = 1<<g.w - 1
	}
	return g.one(M, Inst{Op: OpMConst, Imm: bits})
}

// Vectors of machine kinds.

func (g *gen) v(fn ir.Op, k ir.Kind, src ...Reg) Reg {
	return g.one(V, Inst{Op: OpV, Fn: fn, K: k, Src: src})
}

// vshift shifts by a constant less than the width.
func (g *gen) vshift(fn ir.Op, k ir.Kind, a Reg, n int64) Reg {
	if n == 0 {
		return a
	}
	return g.one(V, Inst{Op: OpV, Fn: fn, K: k, Src: []Reg{a}, Imm: n})
}

// vconst returns a vector of a constant. It is made in front of the loop over chunks, once.
func (g *gen) vconst(k ir.Kind, bits uint64) Reg {
	if !wide(k) {
		k, bits = ir.U32, bits&(1<<32-1)
	} else {
		k = ir.U64
	}
	if bits == 0 {
		k = ir.U32
	}
	key := constKey{k, bits}
	if r, ok := g.consts[key]; ok {
		return r
	}
	var r Reg
	g.hoisted(func() { r = g.one(V, Inst{Op: OpVConst, K: k, Imm: int64(bits)}) })
	if g.pre != nil {
		g.consts[key] = r
	}
	return r
}

func (g *gen) vselect(k ir.Kind, part int, m, a, b Reg) Reg {
	return g.one(V, Inst{Op: OpVSelect, K: k, Part: uint8(part), Src: []Reg{m, a, b}})
}

// wide reports whether a kind takes two vectors.
func wide(k ir.Kind) bool { return k == ir.I64 || k == ir.U64 || k == ir.F64 }

func parts(k ir.Kind) int {
	if wide(k) {
		return 2
	}
	return 1
}

// container is the machine kind that values of integer kind k are computed in.
func container(k ir.Kind) ir.Kind {
	switch k {
	case ir.I8, ir.I16:
		return ir.I32
	case ir.U8, ir.U16, ir.Bool, ir.F16, ir.BF16:
		return ir.U32
	}
	return k
}

func bitsOf(k ir.Kind) int64 { return int64(ir.ScalarType(k).Bits()) }
