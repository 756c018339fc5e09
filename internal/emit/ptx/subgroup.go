package ptx

import (
	"fmt"
	"strconv"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// lane returns the lane's number in its subgroup.
func (e *emitter) lane() string {
	return e.first("lane", func() string {
		l := e.to(word, "mov.u32", "%laneid")
		if w := e.o.Subgroup; w < 32 {
			l = e.to(word, "and.b32", l, strconv.Itoa(w-1))
		}
		return l
	})
}

// firstLane returns the number in the warp of the subgroup's lane 0, "0" for subgroups of 32.
func (e *emitter) firstLane() string {
	if e.o.Subgroup == 32 {
		return "0"
	}
	return e.first("first", func() string {
		return e.to(word, "and.b32", e.special("%laneid"), itoa(int64(-e.o.Subgroup)))
	})
}

// members returns the mask of the subgroup's lanes in the warp. Subgroups of one warp need not come together.
func (e *emitter) members() string {
	if e.o.Subgroup == 32 {
		return "0xFFFFFFFF"
	}
	return e.first("members", func() string {
		m := e.to(word, "mov.u32", fmt.Sprintf("0x%X", uint32(1)<<e.o.Subgroup-1))
		return e.to(word, "shl.b32", m, e.firstLane())
	})
}

// ballot returns which lanes of the subgroup are there and have p set, from bit 0 up.
func (e *emitter) ballot(p string) string {
	b := e.to(word, "vote.sync.ballot.b32", p, e.members())
	if e.o.Subgroup == 32 {
		return b
	}
	b = e.to(word, "and.b32", b, e.members())
	return e.to(word, "shr.u32", b, e.firstLane())
}

// those returns which lanes of the subgroup are there, from bit 0 up.
func (e *emitter) those() string { return e.ballot(e.yes()) }

func (e *emitter) yes() string {
	return e.first("bool1", func() string { return e.to(pred, "setp.ne.u32", "1", "0") })
}

func (e *emitter) all() string { return fmt.Sprintf("0x%X", uint64(1)<<e.o.Subgroup-1) }

// parts takes a scalar apart into words for a shuffle; whole puts it together.
func (e *emitter) parts(k ir.Kind, s string) []string {
	switch kindClass(k) {
	case pred:
		return []string{e.truth(s)}
	case half:
		return []string{e.to(word, "cvt.u32.u16", s)}
	case long:
		lo, hi := e.split(s)
		return []string{lo, hi}
	}
	return []string{s}
}

func (e *emitter) whole(k ir.Kind, w []string) string {
	switch kindClass(k) {
	case pred:
		return e.to(pred, "setp.ne.u32", w[0], "0")
	case half:
		return e.to(half, "cvt.u16.u32", w[0])
	case long:
		return e.join(w[0], w[1])
	}
	return w[0]
}

// exchange returns what lane from of the subgroup has in s.
func (e *emitter) exchange(k ir.Kind, mode, s, from string) string {
	bound := (32-e.o.Subgroup)<<8 | 31
	if mode == "up" {
		bound &^= 31
	}
	w := e.parts(k, s)
	for i := range w {
		w[i] = e.to(word, "shfl.sync."+mode+".b32", w[i], from, strconv.Itoa(bound), e.members())
	}
	return e.whole(k, w)
}

// lanes returns the operand of a subgroup operation in a register, an i64 in 64 bits.
func (e *emitter) lanes(v *ir.Value) string {
	s := e.bits(v)
	if v.Type.Size() == 8 && v.Type.Integer() {
		s = e.get64(v)
	}
	if !isReg(s) {
		s = e.inReg(v)
	}
	return s
}

// subgroup writes an operation between the lanes of a subgroup.
func (e *emitter) subgroup(in *ir.Instr) {
	// What is noted as computed inside stays inside: branches follow.
	to := e.place()
	defer e.back(to)
	v, k := in.Results[0], in.Args[0].Type.Kind()
	var r string
	switch in.Op {
	case ir.OpBallot:
		e.vals[v] = e.to(long, "cvt.u64.u32", e.ballot(e.get(in.Args[0])))
		e.vals[in.Results[1]] = e.to(long, "mov.b64", "0")
		return
	case ir.OpVote:
		p := e.get(in.Args[0])
		if in.Fn() == ir.FnOr {
			e.vals[v] = e.to(pred, "setp.ne.u32", e.ballot(p), "0")
		} else {
			e.vals[v] = e.to(pred, "setp.eq.u32", e.ballot(e.to(pred, "not.pred", p)), "0")
		}
		return
	case ir.OpShuffle:
		r = e.shuffle(in, k)
	case ir.OpReduce:
		r = e.reduce(in, k, e.lanes(in.Args[0]))
	case ir.OpScan:
		r = e.scan(in, k, e.lanes(in.Args[0]), false)
	case ir.OpScanBefore:
		r = e.scan(in, k, e.lanes(in.Args[0]), true)
	}
	if v.Type.Size() == 8 && v.Type.Integer() && e.o.Fits32[v] {
		r, e.low[v] = e.to(word, "cvt.u32.u64", r), true
	}
	e.vals[v] = r
}

// shuffle gives a lane another's value, and its own where there is no other.
func (e *emitter) shuffle(in *ir.Instr, k ir.Kind) string {
	s, lane := e.lanes(in.Args[0]), e.lane()
	n, width := in.Args[1], strconv.Itoa(e.o.Subgroup)
	var from, p string
	combine := map[ir.ShuffleMode]string{ir.ShuffleUp: "sub.s", ir.ShuffleDown: "add.s", ir.ShuffleXor: "xor.b"}[in.Attr.(ir.ShuffleAttr).Mode]
	if e.isLow(n) { // sums that wrap are far from the few lanes that there are
		from = e.get32(n)
		if combine != "" {
			from = e.to(word, combine+"32", lane, from)
		}
		p = e.to(pred, "setp.lt.u32", from, width)
	} else {
		from = e.get64(n)
		if combine != "" {
			from = e.to(long, combine+"64", e.to(long, "cvt.u64.u32", lane), from)
		}
		p = e.to(pred, "setp.lt.u64", from, width)
		from = e.to(word, "cvt.u32.u64", from)
	}
	from = e.to(word, "selp.b32", from, lane, p)
	there := e.to(word, "and.b32", e.to(word, "shr.u32", e.those(), from), "1")
	q := e.to(pred, "setp.ne.u32", there, "0")
	from = e.to(word, "selp.b32", from, lane, q)
	return e.exchange(k, "idx", s, from)
}

// combine writes the operation of a reduction or scan on two values. All of them commute, NaNs being alike. In strict kernels a NaN that
// it makes is canonical at once: a lane whose value meets no other keeps its bits.
func (e *emitter) combine(in *ir.Instr, k ir.Kind, a, b string) string {
	r := e.combined(in, k, a, b)
	if k.Float() && e.strict() {
		r = e.canonical(k, r)
	}
	return r
}

func (e *emitter) combined(in *ir.Instr, k ir.Kind, a, b string) string {
	fn := in.Fn()
	c := kindClass(k)
	switch fn {
	case ir.FnAnd, ir.FnOr, ir.FnXor:
		return e.extend(k, e.to(c, fn.String()+"."+classTypes[c], a, b))
	}
	switch {
	case k.Integer():
		return e.extend(k, e.to(c, fn.String()+"."+kindTypes[k], a, b))
	case c == half && (k == ir.BF16 || fn != ir.FnAdd):
		x, y := e.widen(k, a), e.widen(k, b)
		if fn == ir.FnAdd {
			return e.shorten(k, e.to(word, "add.rn.f32", x, y))
		}
		return e.shorten(k, e.extreme(fn.String(), ir.F32, x, y))
	case c == half:
		return e.to(half, "add.rn.f16", a, b)
	case fn == ir.FnAdd:
		return e.to(c, "add.rn."+kindTypes[k], a, b)
	}
	return e.extreme(fn.String(), k, a, b)
}

// reduce combines the values of all lanes that are there, in butterfly order. After the step of distance d all lanes of a
// block of 2d have the same; where the partner is missing any lane of its block will do.
func (e *emitter) reduce(in *ir.Instr, k ir.Kind, s string) string {
	those := e.those()
	if k.Integer() && k != ir.I64 && k != ir.U64 { // the order does not matter
		t := kindTypes[k]
		if fn := in.Fn(); fn == ir.FnAnd || fn == ir.FnOr || fn == ir.FnXor {
			t = "b32"
		}
		mask := those
		if e.o.Subgroup < 32 {
			mask = e.to(word, "shl.b32", those, e.firstLane())
		}
		return e.extend(k, e.to(word, "redux.sync."+in.Fn().String()+"."+t, s, mask))
	}
	c := kindClass(k)
	r := e.to(c, "mov."+classTypes[c], s)
	some, done := e.label(), e.label()
	full := e.to(pred, "setp.ne.u32", those, e.all())
	e.ins("@"+full+" bra", some)
	to := e.place()
	for d := 1; d < e.o.Subgroup; d *= 2 {
		e.ins("mov."+classTypes[c], r, e.combine(in, k, r, e.exchange(k, "bfly", r, strconv.Itoa(d))))
		e.back(to)
	}
	e.ins("bra", done)
	e.mark(some)
	for d := 1; d < e.o.Subgroup; d *= 2 {
		// The first lane that is there of the block that this lane's block meets.
		other := e.to(word, "and.b32", e.to(word, "xor.b32", e.lane(), strconv.Itoa(d)), strconv.Itoa(-d))
		block := e.to(word, "and.b32", e.to(word, "shr.u32", those, other), fmt.Sprintf("0x%X", uint64(1)<<d-1))
		there := e.to(pred, "setp.ne.u32", block, "0")
		from := e.to(word, "add.u32", other, e.to(word, "clz.b32", e.to(word, "brev.b32", block)))
		from = e.to(word, "selp.b32", from, e.lane(), there)
		joined := e.combine(in, k, r, e.exchange(k, "idx", r, from))
		e.ins("selp."+classTypes[c], r, joined, r, there)
		e.back(to)
	}
	e.mark(done)
	return r
}
