package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// The stage is memory in which a subgroup's lanes stand in order, each subgroup on as many places as the next power of two of its width. For
// each place it has, one after another as arrays: a value, another value, whether somebody is there, and again. Steps of a tree read the
// one and write the other.
const stageBytes = 8 + 8 + 4 + 4

// stage holds the addresses of the arrays.
type stage struct {
	n     Reg // places
	value [2]Reg
	there [2]Reg
	k     ir.Kind // of values: of 32 or 64 bits
}

// active generates body for every chunk with anybody active, under a mask.
func (g *gen) active(body func(bits Reg)) {
	g.eachChunk(func(next *Block) {
		some := g.block()
		bits := g.sload(ir.U64, g.chunk, g.live)
		g.branch(ir.OpNe, ir.U64, reg(bits), imm(0), some, next)
		g.place(some)
		g.on = lanes{m: g.one(M, Inst{Op: OpMFromBits, Src: []Reg{bits}})}
		body(bits)
		g.jump(next)
	})
}

// staged generates a loop over the places of the stage, a vector of them at a time. f gets the number of the first.
func (g *gen) staged(st *stage, f func(first Reg)) {
	end := g.begin()
	first := g.reg(S)
	g.emit(Inst{Op: OpSConst, Dst: []Reg{first}})
	pre := g.cur
	head, done := g.block(), g.block()
	g.depth++
	g.place(head)
	f(first)
	g.emit(Inst{Op: OpS, Fn: ir.OpAdd, K: ir.I64, Dst: []Reg{first}, Src: []Reg{first}, Imm: int64(g.w)})
	g.branch(ir.OpLt, ir.I64, reg(first), reg(st.n), head, done)
	g.depth--
	g.cur = pre
	g.jump(head)
	end()
	g.place(done)
}

// at is the address of the vector of places from first on in an array of elements of size bytes.
func at(array, first Reg, size int64) Mem {
	return Mem{Base: array, Index: first, Scale: uint8(size)}
}

func (st *stage) size() int64 { return 4 * int64(parts(st.k)) }

func (g *gen) stageValues(st *stage, which int, first Reg) []Reg {
	m := at(st.value[which], first, st.size())
	var v []Reg
	for p := range parts(st.k) {
		v = append(v, g.one(V, Inst{Op: OpVLoad, K: st.k, Part: uint8(p), Mem: m}))
		m.Disp += int32(g.t.VL)
	}
	return v
}

func (g *gen) setStageValues(st *stage, which int, first Reg, v []Reg) {
	m := at(st.value[which], first, st.size())
	for p := range v {
		g.emit(Inst{Op: OpVStore, K: st.k, Part: uint8(p), Src: []Reg{v[p]}, Mem: m})
		m.Disp += int32(g.t.VL)
	}
}

// gatherStage reads values at places that vary.
func (g *gen) gatherStage(st *stage, which int, places Reg, on lanes) []Reg {
	old := g.on
	g.on = on
	var v []Reg
	for p := range parts(st.k) {
		v = append(v, g.gather(st.k, p, Mem{Base: st.value[which], Scale: uint8(st.size())}, []Reg{places}, ir.I32))
	}
	g.on = old
	return v
}

func (g *gen) maskOfWords(v Reg) Reg {
	return g.vcompare(ir.OpNe, ir.U32, []Reg{v}, []Reg{g.vconst(ir.U32, 0)})
}

func (g *gen) wordsOfMask(m Reg) Reg {
	return g.vselect(ir.U32, 0, m, g.vconst(ir.U32, 1), g.vconst(ir.U32, 0))
}

// subgroup generates an operation of subgroups.
func (g *gen) subgroup(in *ir.Instr) {
	switch in.Op {
	case ir.OpVote:
		g.vote(in)
		return
	case ir.OpBallot:
		g.ballot(in)
		return
	}
	k := in.Args[0].Type.Kind()
	st := g.openStage(slotKind(k))
	g.enterStage(st, in.Args[0])
	switch {
	case in.Op == ir.OpShuffle:
		g.shuffle(in, st)
		return
	case g.dense():
		if in.Op == ir.OpReduce {
			g.denseReduce(st, in, k)
		} else {
			g.denseScan(st, in, k)
		}
		g.denseResult(in, st, k)
		return
	}
	switch in.Op {
	case ir.OpReduce:
		g.tree(st, in, k, true)
	default:
		g.tree(st, in, k, false)
	}
	g.active(func(Reg) {
		places := g.places()
		on := g.on
		if in.Op == ir.OpScanBefore {
			// What stands before: nothing in lane 0, or where nobody was.
			lane := g.v(ir.OpAnd, ir.U32, places, g.spread(FramePitchMask))
			behind := g.mand(on.m, g.maskOfWords(lane))
			places = g.v(ir.OpSub, ir.I32, places, g.vconst(ir.I32, 1))
			there := g.gather32(st.there[0], places, lanes{m: behind})
			on = lanes{m: g.mand(behind, g.maskOfWords(there))}
		}
		// Lanes that are off are zero.
		g.define(in.Results[0], vec(k, g.gatherStage(st, 0, places, on)...))
	})
}

func (g *gen) gather32(array, places Reg, on lanes) Reg {
	old := g.on
	g.on = on
	v := g.gather(ir.U32, 0, Mem{Base: array, Scale: 4}, []Reg{places}, ir.I32)
	g.on = old
	return v
}

func (g *gen) openStage(k ir.Kind) *stage {
	st := &stage{k: k, n: g.frame(FrameStaged)}
	base := g.frame(FrameStage)
	st.value[0] = g.reg(S)
	st.value[1] = g.reg(S)
	st.there[0] = g.reg(S)
	st.there[1] = g.reg(S)
	g.move(st.value[0], base)
	next := g.s(ir.OpMul, ir.I64, reg(st.n), imm(8))
	a := g.s(ir.OpAdd, ir.I64, reg(base), reg(next))
	g.move(st.value[1], a)
	b := g.s(ir.OpAdd, ir.I64, reg(a), reg(next))
	g.move(st.there[0], b)
	g.move(st.there[1], g.s(ir.OpAdd, ir.I64, reg(b), reg(g.s(ir.OpMul, ir.I64, reg(st.n), imm(4)))))
	return st
}

// enterStage puts what active lanes bring in its place. Nobody else is there.
func (g *gen) enterStage(st *stage, v *ir.Value) {
	g.staged(st, func(first Reg) {
		g.emit(Inst{Op: OpVStore, K: ir.U32, Src: []Reg{g.vconst(ir.U32, 0)}, Mem: at(st.there[0], first, 4)})
	})
	g.active(func(Reg) {
		x := g.use(v)
		var words []Reg
		if x.k == ir.Bool {
			words = []Reg{g.boolVector(x)}
		} else {
			words = g.vector(x)
		}
		if g.dense() {
			g.enterDense(st, words)
			return
		}
		places := g.places()
		for p, w := range words {
			g.emit(Inst{Op: OpVScatter, K: st.k, From: ir.I32, Part: uint8(p), Src: g.under([]Reg{w, places}), Mem: Mem{Base: st.value[0], Scale: uint8(st.size())}})
		}
		g.emit(Inst{Op: OpVScatter, K: ir.U32, From: ir.I32, Src: g.under([]Reg{g.vconst(ir.U32, 1), places}), Mem: Mem{Base: st.there[0], Scale: 4}})
	})
}

// tree combines: by a butterfly, in which every lane meets the one whose number differs in one bit, or by Hillis and Steele's scan, in which it
// meets the one so many before it. The lower lane's value stands on the left.
func (g *gen) tree(st *stage, in *ir.Instr, k ir.Kind, butterfly bool) {
	d := g.reg(S)
	g.emit(Inst{Op: OpSConst, Dst: []Reg{d}, Imm: 1})
	head, body, done := g.block(), g.block(), g.block()
	width := g.width()
	g.jump(head)
	g.depth++
	g.place(head)
	g.branch(ir.OpLt, ir.I64, reg(d), g.operand(width), body, done)
	g.place(body)
	step := uni(ir.U32, d)
	g.staged(st, func(first Reg) {
		pos := g.one(V, Inst{Op: OpVLinear, K: ir.I32, Src: []Reg{first}, Imm: 1})
		dv := g.broadcast(step)
		on := lanes{all: true}
		var other, low Reg
		if butterfly {
			other = g.v(ir.OpXor, ir.U32, pos, dv)
			low = g.vcompare(ir.OpEq, ir.U32, []Reg{g.v(ir.OpAnd, ir.U32, pos, dv)}, []Reg{g.vconst(ir.U32, 0)})
		} else {
			other = g.v(ir.OpSub, ir.I32, pos, dv)
			lane := g.v(ir.OpAnd, ir.U32, pos, g.spread(FramePitchMask))
			on = lanes{m: g.vcompare(ir.OpGe, ir.U32, []Reg{lane}, []Reg{dv})}
		}
		x := g.stageValues(st, 0, first)
		y := g.gatherStage(st, 0, other, on)
		xs := g.maskOfWords(g.one(V, Inst{Op: OpVLoad, K: ir.U32, Mem: at(st.there[0], first, 4)}))
		ys := g.maskOfWords(g.gather32(st.there[0], other, on))
		if !butterfly {
			low = NoReg
		}
		out, there := g.meet(st, in.Fn().Op(), k, x, y, xs, ys, low)
		g.setStageValues(st, 1, first, out)
		g.emit(Inst{Op: OpVStore, K: ir.U32, Src: []Reg{g.wordsOfMask(there)}, Mem: at(st.there[1], first, 4)})
	})
	g.parallel([]Reg{st.value[0], st.value[1], st.there[0], st.there[1]}, []Reg{st.value[1], st.value[0], st.there[1], st.there[0]})
	g.emit(Inst{Op: OpS, Fn: ir.OpShl, K: ir.I64, Dst: []Reg{d}, Src: []Reg{d}, Imm: 1})
	g.jump(head)
	g.depth--
	g.place(done)
}

// combine is a pure operation of two vectors of kind k.
func (g *gen) combine(op ir.Op, k ir.Kind, x, y []Reg) []Reg {
	in := &ir.Instr{Op: op, Args: []*ir.Value{{Type: ir.ScalarType(k)}, {Type: ir.ScalarType(k)}}, Results: []*ir.Value{{Type: ir.ScalarType(k)}}}
	return g.vector(g.vectorOp(in, []*val{vec(k, x...), vec(k, y...)}))
}

// shuffle reads the value of another lane, or keeps the own where there is none.
func (g *gen) shuffle(in *ir.Instr, st *stage) {
	k := in.Args[0].Type.Kind()
	mode := in.Attr.(ir.ShuffleAttr).Mode
	g.active(func(Reg) {
		places := g.places()
		n := g.vector(g.use(in.Args[1]))
		lane := g.v(ir.OpAnd, ir.U32, places, g.spread(FramePitchMask))
		wideLane := g.widen64(ir.U32, []Reg{lane})
		from := make([]Reg, 2)
		for p := range from {
			switch mode {
			case ir.ShuffleIndex:
				from[p] = n[p]
			case ir.ShuffleUp:
				from[p] = g.v(ir.OpSub, ir.I64, wideLane[p], n[p])
			case ir.ShuffleDown:
				from[p] = g.v(ir.OpAdd, ir.I64, wideLane[p], n[p])
			case ir.ShuffleXor:
				from[p] = g.v(ir.OpXor, ir.I64, wideLane[p], n[p])
			}
		}
		width := *g.width()
		width.k = ir.U64
		inside := g.mand(g.on.m, g.vcompare(ir.OpLt, ir.U64, from, g.vector(&width)))
		source := g.v(ir.OpAdd, ir.U32, g.v(ir.OpSub, ir.U32, places, lane), g.narrow(ir.U32, ir.U64, from))
		there := g.mand(inside, g.maskOfWords(g.gather32(st.there[0], source, lanes{m: inside})))
		theirs := g.gatherStage(st, 0, source, lanes{m: there})
		x := g.use(in.Args[0])
		var own []Reg
		if k == ir.Bool {
			own = []Reg{g.boolVector(x)}
		} else {
			own = g.vector(x)
		}
		out := make([]Reg, len(own))
		for p := range own {
			out[p] = g.vselect(st.k, p, there, theirs[p], own[p])
		}
		if k == ir.Bool {
			g.define(in.Results[0], masked(g.maskOfWords(out[0])))
			return
		}
		g.define(in.Results[0], vec(k, out...))
	})
}

// number of a place's subgroup, in lanes of 32 bits.
func (g *gen) subgroupOf(places Reg) Reg {
	return g.v(ir.OpShr, ir.U32, places, g.spread(FramePitchShift))
}

// vote marks, for every subgroup, whether somebody brings what decides: true for any, false for all.
func (g *gen) vote(in *ir.Instr) {
	st := g.openStage(ir.U32)
	g.staged(st, func(first Reg) {
		g.emit(Inst{Op: OpVStore, K: ir.U32, Src: []Reg{g.vconst(ir.U32, 0)}, Mem: at(st.there[0], first, 4)})
	})
	if g.wholeChunks() {
		g.clearStage(st)
		g.denseVote(in, st)
		return
	}
	all := in.Fn() == ir.FnAnd
	mem := Mem{Base: st.there[0], Scale: 4}
	g.active(func(Reg) {
		p := g.maskOf(g.use(in.Args[0]))
		m := g.mand(g.on.m, p)
		if all {
			m = g.mandnot(g.on.m, p)
		}
		src := []Reg{g.vconst(ir.U32, 1), g.subgroupOf(g.places()), m}
		g.emit(Inst{Op: OpVScatter, K: ir.U32, From: ir.I32, Src: src, Mem: mem})
	})
	g.active(func(Reg) {
		r := g.maskOfWords(g.gather(ir.U32, 0, mem, []Reg{g.subgroupOf(g.places())}, ir.I32))
		if all {
			r = g.one(M, Inst{Op: OpMNot, Src: []Reg{r}})
		}
		g.define(in.Results[0], masked(r))
	})
}

// clearStage zeroes the values. (Two words a subgroup may be more than a value a place, but not more than both values.)
func (g *gen) clearStage(st *stage) {
	k := st.k
	st.k = ir.U64
	for i := range st.value {
		g.staged(st, func(first Reg) {
			zero := g.vconst(ir.U64, 0)
			g.setStageValues(st, i, first, []Reg{zero, zero})
		})
	}
	st.k = k
}

// ballot collects bits in two words a subgroup.
func (g *gen) ballot(in *ir.Instr) {
	st := g.openStage(ir.U64)
	g.clearStage(st)
	if g.wholeChunks() {
		g.denseBallot(in, st)
		return
	}
	g.active(func(Reg) {
		const slot = 0
		g.on = lanes{m: g.mand(g.on.m, g.maskOf(g.use(in.Args[0])))}
		some, none := g.block(), g.block()
		g.spill(vec(ir.U32, g.places()), slot)
		g.branchAny(g.on.m, some, none)
		g.place(some)
		shift, mask := g.fact(FramePitchShift), g.fact(FramePitchMask)
		g.eachLane(func(lane Reg) {
			place := g.spilled(ir.U32, lane, slot)
			sub := g.s(ir.OpShr, ir.U64, reg(place), reg(shift.s))
			own := g.s(ir.OpAnd, ir.U64, reg(place), reg(mask.s))
			word := g.s(ir.OpAdd, ir.U64, reg(g.s(ir.OpShl, ir.U64, reg(sub), imm(1))), reg(g.s(ir.OpShr, ir.U64, reg(own), imm(6))))
			bit := g.s(ir.OpShl, ir.U64, imm(1), reg(g.s(ir.OpAnd, ir.U64, reg(own), imm(63))))
			m := Mem{Base: st.value[0], Index: word, Scale: 8}
			old := g.one(S, Inst{Op: OpSLoad, K: ir.U64, Mem: m})
			g.emit(Inst{Op: OpSStore, K: ir.U64, Src: []Reg{g.s(ir.OpOr, ir.U64, reg(old), reg(bit))}, Mem: m})
		})
		g.jump(none)
		g.place(none)
	})
	g.active(func(Reg) {
		word := g.vshift(ir.OpShl, ir.U32, g.subgroupOf(g.places()), 1)
		for i, r := range in.Results {
			x := &val{k: ir.U64, how: varying}
			for p := range x.v {
				x.v[p] = g.gather(ir.U64, p, Mem{Base: st.value[0], Scale: 8, Disp: int32(8 * i)}, []Reg{word}, ir.I32)
			}
			g.define(r, x)
		}
	})
}

// checkUniformity faults in those active whose value is not that of the first.
func (g *gen) checkUniformity(in *ir.Instr) {
	v := in.Args[0]
	if g.a.of[v] == same {
		return
	}
	k := v.Type.Kind()
	found, first, some := g.reg(S), g.reg(S), g.reg(S)
	for _, r := range []Reg{found, first, some} {
		g.emit(Inst{Op: OpSConst, Dst: []Reg{r}})
	}
	g.active(func(bits Reg) {
		x := g.use(v)
		lane := g.s(ir.OpCtz, ir.U64, reg(bits))
		own := g.lane(x, lane, 0)
		g.emit(Inst{Op: OpSSelect, Dst: []Reg{first}, Src: []Reg{found, first, own}})
		g.emit(Inst{Op: OpSConst, Dst: []Reg{found}, Imm: 1})
		ok := g.alike(k, x, first)
		bad := g.mandnot(g.on.m, ok)
		left := g.mand(g.on.m, ok)
		failed, cont := g.block(), g.block()
		g.branchAny(bad, failed, cont)
		g.inCold(failed, func() {
			g.record(in, []*val{x}, bad)
			g.jump(cont)
		})
		g.place(cont)
		rest := g.one(S, Inst{Op: OpMBits, Src: []Reg{left}})
		g.sstore(ir.U64, g.chunk, g.live, rest)
		g.changed(g.live)
		g.emit(Inst{Op: OpS, Fn: ir.OpOr, K: ir.U64, Dst: []Reg{some}, Src: []Reg{some, rest}})
	})
	g.unlessGone(some)
}

// alike is where x equals the scalar with these bits; all NaNs are alike.
func (g *gen) alike(k ir.Kind, x *val, bits Reg) Reg {
	if k == ir.Bool {
		y := masked(g.one(M, Inst{Op: OpMFromBits, Src: []Reg{g.s(ir.OpNeg, ir.I64, reg(bits))}}))
		m := g.one(M, Inst{Op: OpMXor, Src: []Reg{g.maskOf(x), y.m}})
		return g.one(M, Inst{Op: OpMNot, Src: []Reg{m}})
	}
	b := g.one(V, Inst{Op: OpVBroadcast, K: slotKind(k), Src: []Reg{bits}})
	a, c := g.vector(x), []Reg{b, b}[:parts(k)]
	ck := container(k)
	if k == ir.F16 || k == ir.BF16 {
		a, c, ck = g.convert(ir.F32, k, a), g.convert(ir.F32, k, c), ir.F32
	}
	m := g.vcompare(ir.OpEq, ck, a, c)
	if k.Float() {
		m = g.mor(m, g.mand(g.vcompare(ir.OpNe, ck, a, a), g.vcompare(ir.OpNe, ck, c, c)))
	}
	return m
}
