package ptx

import (
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// typeKinds are the kinds of numbers that instruction types stand for.
var typeKinds = map[string]ir.Kind{"s8": ir.I8, "s16": ir.I16, "s32": ir.I32, "s64": ir.I64, "u8": ir.U8, "u16": ir.U16, "u32": ir.U32, "u64": ir.U64,
	"b8": ir.U8, "b16": ir.U16, "b32": ir.U32, "b64": ir.U64, "f16": ir.F16, "bf16": ir.BF16, "f32": ir.F32, "f64": ir.F64}

func width(t string) int {
	if t == "pred" {
		return 1
	}
	n, _ := strconv.Atoi(strings.TrimLeft(t, "subf"))
	return n
}

// canon extends a register's bits as a kind's values are.
func canon(t string, v uint64) uint64 { return ir.Canon(typeKinds[t], v) }

// hardware makes a NaN what the hardware makes it.
func hardware(t string, v uint64) uint64 {
	k := typeKinds[t]
	if !k.Float() {
		return v
	}
	if isNaN(k, v) {
		return map[ir.Kind]uint64{ir.F16: 0x7fff, ir.BF16: 0x7fff, ir.F32: 0x7fffffff, ir.F64: 0x7fffffffffffffff}[k]
	}
	return v
}

func isNaN(k ir.Kind, v uint64) bool {
	switch k {
	case ir.F16:
		return v&0x7fff > 0x7c00
	case ir.BF16:
		return v&0x7fff > 0x7f80
	case ir.F32:
		return v&0x7fffffff > 0x7f800000
	case ir.F64:
		return v&^(1<<63) > 0x7ff<<52
	}
	return false
}

var simpleOps = map[string]ir.Op{"add": ir.OpAdd, "sub": ir.OpSub, "mul": ir.OpMul, "div": ir.OpDiv, "rem": ir.OpRem, "min": ir.OpMin, "max": ir.OpMax,
	"and": ir.OpAnd, "or": ir.OpOr, "xor": ir.OpXor, "not": ir.OpNot, "neg": ir.OpNeg, "abs": ir.OpAbs, "sqrt": ir.OpSqrt, "fma": ir.OpFMA}

// instruction compiles an operation.
func (m *machine) instruction(op, args []string) (step, error) {
	typ := op[len(op)-1]
	switch op[0] {
	case "exit":
		return step{run: func(*thread) action { return ended }}, nil
	case "fence":
		return step{run: func(*thread) action { return next }}, nil
	case "bar", "barrier":
		if op[1] == "warp" {
			return step{run: func(*thread) action { return next }}, nil
		}
		return step{run: func(*thread) action { return stops }}, nil
	case "bra":
		label := args[0]
		return step{run: func(t *thread) action {
			pc, ok := t.m.labels[label]
			if !ok {
				t.m.err = fmt.Errorf("no label %s", label)
				return failed
			}
			t.pc = pc
			return jumped
		}}, nil
	case "ld", "st":
		return m.access(op, args)
	case "atom", "red":
		return m.atomicStep(op, args)
	case "vote", "shfl", "redux":
		return m.collective(op, args)
	case "mov":
		if strings.Contains(args[0]+args[1], "{") {
			return m.pack(args)
		}
	}
	dst, err := m.target(args[0])
	if err != nil {
		return step{}, err
	}
	in := make([]get, len(args)-1)
	for i, a := range args[1:] {
		if in[i], err = m.operand(a); err != nil {
			return step{}, err
		}
	}
	f, err := function(op, typ)
	if err != nil {
		return step{}, err
	}
	return step{run: func(t *thread) action {
		var v [4]uint64
		for i, g := range in {
			v[i] = g(t)
		}
		dst(t, f(v))
		return next
	}}, nil
}

// function returns what an instruction computes of its operands.
func function(op []string, typ string) (func(v [4]uint64) uint64, error) {
	k, w := typeKinds[typ], width(typ)
	mask := ^uint64(0) >> (64 - w)
	c := func(v uint64) uint64 { return canon(typ, v) }
	truth := func(b bool) uint64 {
		if b {
			return 1
		}
		return 0
	}
	switch op[0] {
	case "mov":
		return func(v [4]uint64) uint64 { return v[0] & mask }, nil
	case "activemask": // one that does for all that is done with it here
		return func([4]uint64) uint64 { return mask }, nil
	case "cvta":
		return func(v [4]uint64) uint64 { return v[0] }, nil
	case "cvt":
		return conversion(op[1:])
	case "setp":
		return comparison(op[1:])
	case "selp":
		return func(v [4]uint64) uint64 {
			if v[2] != 0 {
				return v[0] & mask
			}
			return v[1] & mask
		}, nil
	case "mul", "mad":
		var product func(a, b uint64) uint64
		switch op[1] {
		case "lo":
			product = func(a, b uint64) uint64 { return a * b }
		case "hi":
			f := ir.Binary(ir.OpMulHi, k)
			product = func(a, b uint64) uint64 { return f(c(a), c(b)) }
		case "wide":
			product = func(a, b uint64) uint64 { return c(a) * c(b) }
			mask = ^uint64(0)
		default:
			goto arithmetic
		}
		if op[0] == "mad" {
			return func(v [4]uint64) uint64 { return (product(v[0], v[1]) + v[2]) & mask }, nil
		}
		return func(v [4]uint64) uint64 { return product(v[0], v[1]) & mask }, nil
	case "shl":
		return func(v [4]uint64) uint64 {
			if n := uint32(v[1]); n < uint32(w) {
				return v[0] << n & mask
			}
			return 0
		}, nil
	case "shr":
		return func(v [4]uint64) uint64 {
			n := min(uint32(v[1]), uint32(w))
			if k.Signed() {
				return uint64(int64(c(v[0]))>>n) & mask
			}
			return (v[0] & mask) >> n
		}, nil
	case "shf": // l.wrap
		return func(v [4]uint64) uint64 { return (v[1]<<32 | v[0]&0xffffffff) << (v[2] & 31) >> 32 & mask }, nil
	case "clz":
		return func(v [4]uint64) uint64 { return uint64(bits.LeadingZeros64(v[0]&mask) - (64 - w)) }, nil
	case "popc":
		return func(v [4]uint64) uint64 { return uint64(bits.OnesCount64(v[0] & mask)) }, nil
	case "brev":
		return func(v [4]uint64) uint64 { return bits.Reverse64(v[0]) >> (64 - w) }, nil
	case "prmt":
		return func(v [4]uint64) uint64 {
			all, r := v[1]<<32|v[0]&0xffffffff, uint64(0)
			for i := range 4 {
				r |= all >> (8 * (v[2] >> (4 * i) & 7)) & 255 << (8 * i)
			}
			return r
		}, nil
	case "copysign": // the sign of the first, the rest of the second
		sign := uint64(1) << (w - 1)
		return func(v [4]uint64) uint64 { return v[0]&sign | v[1]&^sign&mask }, nil
	case "div", "rem":
		if k.Integer() {
			f := ir.Binary(simpleOps[op[0]], k)
			return func(v [4]uint64) uint64 {
				if v[1]&mask == 0 {
					return 0xbad0bad0bad0bad0 & mask // unspecified
				}
				return f(c(v[0]), c(v[1])) & mask
			}, nil
		}
	case "rcp":
		f := ir.Binary(ir.OpDiv, k)
		one := map[ir.Kind]uint64{ir.F32: 0x3F800000, ir.F64: 0x3FF0000000000000}[k]
		if !slices.Contains(op, "rn") || one == 0 {
			return nil, fmt.Errorf("the rounding of %v is open", op)
		}
		return func(v [4]uint64) uint64 { return f(one, c(v[0])) & mask }, nil
	case "ex2", "lg2", "sin", "cos", "tanh", "rsqrt":
		g := map[string]func(float64) float64{"ex2": math.Exp2, "lg2": math.Log2, "sin": math.Sin, "cos": math.Cos, "tanh": math.Tanh, "rsqrt": func(x float64) float64 { return 1 / math.Sqrt(x) }}[op[0]]
		return func(v [4]uint64) uint64 {
			return hardware("f32", uint64(math.Float32bits(float32(g(float64(math.Float32frombits(uint32(v[0]))))))))
		}, nil
	}
arithmetic:
	if typ == "pred" {
		k, w, mask, c = ir.Bool, 1, 1, func(v uint64) uint64 { return v & 1 }
	}
	o := simpleOps[op[0]]
	if k.Float() && (o == ir.OpAdd || o == ir.OpSub || o == ir.OpMul || o == ir.OpFMA || o == ir.OpDiv || o == ir.OpSqrt) && !slices.Contains(op, "rn") && !slices.Contains(op, "approx") && !slices.Contains(op, "full") {
		return nil, fmt.Errorf("the rounding of %v is open", op)
	}
	nan := slices.Contains(op, "NaN")
	if u := ir.Unary(o, k, k); u != nil {
		return func(v [4]uint64) uint64 { return hardware(typ, u(c(v[0]))&mask) }, nil
	}
	if b := ir.Binary(o, k); b != nil {
		return func(v [4]uint64) uint64 {
			x, y := c(v[0]), c(v[1])
			if k.Float() && (o == ir.OpMin || o == ir.OpMax) && !nan { // the number, if one of them is
				if isNaN(k, x) {
					return hardware(typ, y&mask)
				}
				if isNaN(k, y) {
					return x & mask
				}
			}
			return hardware(typ, b(x, y)&mask)
		}, nil
	}
	if f := ir.Ternary(o, k); f != nil && o == ir.OpFMA {
		return func(v [4]uint64) uint64 { return hardware(typ, f(c(v[0]), c(v[1]), c(v[2]))) }, nil
	}
	_ = truth
	return nil, fmt.Errorf("unknown instruction %v", op)
}

// comparison compiles setp.
func comparison(op []string) (func(v [4]uint64) uint64, error) {
	typ := op[len(op)-1]
	k := typeKinds[typ]
	var f func(x, y uint64) bool
	name := op[0]
	unordered := name == "neu"
	switch {
	case name == "nan":
		f = func(x, y uint64) bool { return isNaN(k, x) || isNaN(k, y) }
	default:
		o := map[string]ir.Op{"eq": ir.OpEq, "ne": ir.OpNe, "neu": ir.OpNe, "lt": ir.OpLt, "le": ir.OpLe, "gt": ir.OpGt, "ge": ir.OpGe}[name]
		b := ir.Binary(o, k)
		if b == nil {
			return nil, fmt.Errorf("unknown comparison %v", op)
		}
		f = func(x, y uint64) bool {
			if k.Float() && (isNaN(k, x) || isNaN(k, y)) {
				return unordered
			}
			return b(x, y) != 0
		}
	}
	bit := func(v [4]uint64) uint64 {
		if f(canon(typ, v[0]), canon(typ, v[1])) {
			return 1
		}
		return 0
	}
	if len(op) == 3 {
		switch op[1] {
		case "and":
			return func(v [4]uint64) uint64 { return bit(v) & v[2] }, nil
		case "or":
			return func(v [4]uint64) uint64 { return bit(v) | v[2] }, nil
		}
		return nil, fmt.Errorf("unknown comparison %v", op)
	}
	return bit, nil
}

// conversion compiles cvt.
func conversion(op []string) (func(v [4]uint64) uint64, error) {
	mode := ""
	if len(op) == 3 {
		mode, op = op[0], op[1:]
	}
	to, from := op[0], op[1]
	kt, kf := typeKinds[to], typeKinds[from]
	mask := ^uint64(0) >> (64 - width("b"+strings.TrimLeft(to, "subf")))
	plain := ir.Unary(ir.OpConvert, kt, kf)
	if plain == nil {
		return nil, fmt.Errorf("unknown conversion %v", op)
	}
	switch {
	case kt.Integer() && kf.Integer():
		if mode != "" {
			return nil, fmt.Errorf("a rounding between integers")
		}
		return func(v [4]uint64) uint64 { return canon(to, canon(from, v[0])) }, nil
	case kt.Integer():
		if mode != "rzi" {
			return nil, fmt.Errorf("conversion %v rounds as %q", op, mode)
		}
		return func(v [4]uint64) uint64 {
			x := canon(from, v[0])
			if isNaN(kf, x) && (kf == ir.F64 || kt == ir.I64 || kt == ir.U64) {
				return 1 << (width(to) - 1)
			}
			return plain(x) & mask
		}, nil
	case kt == kf:
		o, ok := map[string]ir.Op{"rmi": ir.OpFloor, "rpi": ir.OpCeil, "rzi": ir.OpTrunc, "rni": ir.OpRoundEven}[mode]
		if !ok {
			return nil, fmt.Errorf("conversion %v rounds as %q", op, mode)
		}
		f := ir.Unary(o, kt, kt)
		return func(v [4]uint64) uint64 { return hardware(to, f(canon(from, v[0]))) }, nil
	case mode == "rz" && kt == ir.F32:
		exact := func(x uint64) float64 { return math.Float64frombits(ir.Unary(ir.OpConvert, ir.F64, kf)(x)) }
		return func(v [4]uint64) uint64 {
			x := canon(from, v[0])
			r := math.Float32frombits(uint32(plain(x)))
			var over bool // the nearest is past the exact value
			if kf == ir.F64 {
				over = math.Abs(float64(r)) > math.Abs(exact(x))
			} else {
				neg := kf.Signed() && int64(x) < 0
				mag := x
				if neg {
					mag = -x
				}
				over = math.Abs(float64(r)) >= 1<<63 && mag < 1<<63 || math.Abs(float64(r)) >= 1<<64 || math.Abs(float64(r)) < 1<<64 && uint64(math.Abs(float64(r))) > mag
			}
			if over {
				r = math.Float32frombits(math.Float32bits(r) - 1)
			}
			return hardware(to, uint64(math.Float32bits(r)))
		}, nil
	}
	widening := kt.Float() && kf.Float() && ir.ScalarType(kt).Size() > ir.ScalarType(kf).Size()
	if widening == (mode == "rn") || mode != "rn" && mode != "" {
		return nil, fmt.Errorf("conversion %v rounds as %q", op, mode)
	}
	if kf == ir.BF16 || kt == ir.BF16 && kf != ir.F32 {
		return nil, fmt.Errorf("sm_80 has no conversion %v", op)
	}
	return func(v [4]uint64) uint64 { return hardware(to, plain(canon(from, v[0]))) }, nil
}

// pack compiles a mov that takes apart or puts together.
func (m *machine) pack(args []string) (step, error) {
	names := func(s string) []string { return operands(strings.Trim(s, "{}")) }
	if strings.HasPrefix(args[0], "{") {
		src, err := m.operand(args[1])
		if err != nil {
			return step{}, err
		}
		regs := names(args[0])
		part := m.sizes[m.regs[regs[0]]]
		return step{run: func(t *thread) action {
			v := src(t)
			for i, r := range regs {
				t.regs[m.regs[r]] = v >> (i * part) & (1<<part - 1)
			}
			return next
		}}, nil
	}
	dst, err := m.target(args[0])
	regs := names(args[1])
	part := m.sizes[m.regs[regs[0]]]
	return step{run: func(t *thread) action {
		var v uint64
		for i, r := range regs {
			v |= t.regs[m.regs[r]] << (i * part)
		}
		dst(t, v)
		return next
	}}, err
}

// access compiles ld and st, of a scalar or a vector.
func (m *machine) access(op, args []string) (step, error) {
	space, typ := "", op[len(op)-1]
	for _, o := range op {
		switch o {
		case "global", "shared", "local", "param", "const":
			space = o
		}
	}
	n := width(typ) / 8
	where, value := args[0], args[1]
	if op[0] == "ld" {
		where, value = args[1], args[0]
	}
	addr, err := m.address(where)
	if err != nil {
		return step{}, err
	}
	vals := operands(strings.Trim(value, "{}"))
	puts, gets := make([]func(*thread, uint64), len(vals)), make([]get, len(vals))
	for i, v := range vals {
		if op[0] == "ld" {
			puts[i], err = m.target(v)
		} else {
			gets[i], err = m.operand(v)
		}
		if err != nil {
			return step{}, err
		}
	}
	return step{run: func(t *thread) action {
		a := addr(t)
		if a%uint64(n*len(vals)) != 0 {
			return failed
		}
		for i := range vals {
			b := t.bytes(space, a+uint64(i*n), n)
			if b == nil {
				return failed
			}
			if op[0] == "ld" {
				puts[i](t, canon(typ, load(b)))
			} else {
				store(b, gets[i](t))
			}
		}
		return next
	}}, nil
}

func (m *machine) atomicStep(op, args []string) (step, error) {
	space := ""
	for _, o := range op {
		if o == "global" || o == "shared" {
			space = o
		}
	}
	typ, fn := op[len(op)-1], op[len(op)-2]
	dst := func(*thread, uint64) {}
	var err error
	if op[0] == "atom" {
		if dst, err = m.target(args[0]); err != nil {
			return step{}, err
		}
		args = args[1:]
	}
	addr, err := m.address(args[0])
	if err != nil {
		return step{}, err
	}
	in := make([]get, len(args)-1)
	for i, a := range args[1:] {
		if in[i], err = m.operand(a); err != nil {
			return step{}, err
		}
	}
	n := width(typ) / 8
	mask := ^uint64(0) >> (64 - 8*n)
	k := typeKinds[typ]
	f := ir.Binary(simpleOps[fn], k)
	if f == nil && fn != "exch" && fn != "cas" || k == ir.I64 && fn == "add" {
		return step{}, fmt.Errorf("no atomic %s of %s", fn, typ)
	}
	return step{run: func(t *thread) action {
		b := t.bytes(space, addr(t), n)
		if b == nil {
			return failed
		}
		old := load(b)
		x := in[0](t) & mask
		switch {
		case fn == "exch":
			store(b, x)
		case fn == "cas":
			if old == x {
				store(b, in[1](t))
			}
		default:
			store(b, hardware(typ, f(canon(typ, old), canon(typ, x))))
		}
		dst(t, old)
		return next
	}}, nil
}

// collective compiles operations between lanes.
func (m *machine) collective(op, args []string) (step, error) {
	dst, err := m.target(args[0])
	if err != nil {
		return step{}, err
	}
	in := make([]get, len(args)-1)
	for i, a := range args[1:] {
		if in[i], err = m.operand(a); err != nil {
			return step{}, err
		}
	}
	s := step{run: func(*thread) action { return waits }}
	s.mask = func(t *thread) uint32 { return uint32(in[len(in)-1](t)) }
	switch op[0] {
	case "vote":
		s.meet = func(m *machine, lanes []*thread) {
			var set uint64
			for i, t := range lanes {
				if t != nil && in[0](t) != 0 {
					set |= 1 << i
				}
			}
			for _, t := range lanes {
				if t != nil {
					dst(t, set)
				}
			}
		}
	case "shfl":
		s.meet = func(m *machine, lanes []*thread) { shuffle(op[2], dst, in, lanes) }
	case "redux":
		k := typeKinds[op[3]]
		f := ir.Binary(simpleOps[op[2]], k)
		s.meet = func(m *machine, lanes []*thread) {
			var r uint64
			some := false
			for _, t := range lanes {
				if t == nil {
					continue
				}
				v := canon(op[3], in[0](t))
				if some {
					v = f(r, v)
				}
				r, some = v, true
			}
			for _, t := range lanes {
				if t != nil {
					dst(t, r)
				}
			}
		}
	}
	return s, nil
}

// shuffle is the pseudo-code of shfl.sync. A lane that is not there gives garbage.
func shuffle(mode string, dst func(*thread, uint64), in []get, lanes []*thread) {
	var v [32]uint64
	for i := range v {
		v[i] = 0xbadbad00 + uint64(i)
		if lanes[i] != nil {
			v[i] = in[0](lanes[i])
		}
	}
	for i, t := range lanes {
		if t == nil {
			continue
		}
		b, c := int(in[1](t)&31), int(in[2](t))
		seg := c >> 8 & 31
		last := i&seg | c&31&^seg
		j, ok := 0, false
		switch mode {
		case "up":
			j = i - b
			ok = j >= last
		case "down":
			j = i + b
			ok = j <= last
		case "bfly":
			j = i ^ b
			ok = j <= last
		case "idx":
			j = i&seg | b&^seg
			ok = j <= last
		}
		if !ok {
			j = i
		}
		dst(t, v[j])
	}
}
