package ptx

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// emitter writes one kernel.
type emitter struct {
	parted bool // see barrier
	m      *ir.Module
	f      *ir.Func
	o      Options
	out    *Output
	err    error

	// The text in parts: what comes first and is there for all that follows, the body, and what is rarely reached.
	specials, head, prologue, entry, body, cold strings.Builder
	w                                           *strings.Builder // the part being written
	decls, privates                             strings.Builder  // of tables and shared memory; of private objects

	regs   [4]int // registers made, by class
	labels int

	vals  map[*ir.Value]string // operands: a register or an immediate
	low   map[*ir.Value]bool   // i64 and u64 held in 32 bits
	refs  map[*ir.Value]*ref
	uses  map[*ir.Value][]*ir.Instr
	raw   map[*ir.Value]bool // strict: a NaN here is not canonical yet
	goals map[*ir.Instr]*goal

	// What has been computed already and is there at this place: registers by what they hold.
	cache map[string]string
	log   []func()

	fixed   map[string]string // prologue registers by what they hold
	written map[int]bool      // view parameters that the kernel writes
	tables  map[*ir.Table]string
	nonzero map[*ir.Value]bool // divisors that passed a check
	halved  map[*ir.Value]bool // i64 and u64 whose low halves are computed besides

	coarse coarse
	past   string // where shared memory is: whether the thread is past the end of the grid along y or z
	loops  int    // around the place being written
	gated  bool   // the pending fault has been looked at
	shared layout // of shared memory
	depot  int    // private objects
	line   ir.Pos
}

// Register classes.
const (
	pred = iota
	half
	word
	long
)

var classNames = [...]string{"p", "h", "r", "q"}

func newEmitter(m *ir.Module, f *ir.Func, o Options) *emitter {
	e := &emitter{
		m: m, f: f, o: o,
		out:  &Output{Entry: "k_" + mangle(f.Name), Subgroup: o.Subgroup},
		vals: map[*ir.Value]string{}, low: map[*ir.Value]bool{}, refs: map[*ir.Value]*ref{},
		uses: map[*ir.Value][]*ir.Instr{}, goals: map[*ir.Instr]*goal{},
		cache: map[string]string{}, fixed: map[string]string{}, written: map[int]bool{},
		tables: map[*ir.Table]string{}, nonzero: map[*ir.Value]bool{},
	}
	e.w = &e.body
	return e
}

// mangle makes a name of PTX.
func mangle(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '_', r == '$':
			return r
		}
		return '_'
	}, name)
}

// refuse notes the first thing that cannot be said. Writing goes on, to no avail.
func (e *emitter) refuse(in *ir.Instr, format string, args ...any) {
	if e.err != nil {
		return
	}
	u := &UnsupportedError{Kernel: e.f.Name, Feature: fmt.Sprintf(format, args...)}
	if in != nil {
		u.Pos = in.Pos
		if int(in.Pos.File) < len(e.m.Files) {
			u.File = e.m.Files[in.Pos.File]
		}
	}
	e.err = u
}

// reg returns a new register.
func (e *emitter) reg(class int) string {
	e.regs[class]++
	return "%" + classNames[class] + strconv.Itoa(e.regs[class])
}

func (e *emitter) label() string {
	e.labels++
	return "$L" + strconv.Itoa(e.labels)
}

// ins writes an instruction.
func (e *emitter) ins(op string, args ...string) {
	e.w.WriteByte('\t')
	e.w.WriteString(op)
	for i, a := range args {
		if i > 0 {
			e.w.WriteByte(',')
		}
		e.w.WriteByte(' ')
		e.w.WriteString(a)
	}
	e.w.WriteString(";\n")
}

// to writes an instruction whose result goes to a new register.
func (e *emitter) to(class int, op string, args ...string) string {
	r := e.reg(class)
	e.ins(op, append([]string{r}, args...)...)
	return r
}

func (e *emitter) mark(label string) { e.w.WriteString(label + ":\n") }

// place counts what is known here; back forgets what was learned since.
func (e *emitter) place() int { return len(e.log) }

func (e *emitter) back(to int) {
	for len(e.log) > to {
		n := len(e.log) - 1
		e.log[n]()
		e.log = e.log[:n]
	}
}

// once returns the register that holds what key names, made by make where no earlier place has made it.
func (e *emitter) once(key string, make func() string) string {
	if r, ok := e.cache[key]; ok {
		return r
	}
	r := make()
	e.cache[key] = r
	e.log = append(e.log, func() { delete(e.cache, key) })
	return r
}

// first returns a register set in the prologue.
func (e *emitter) first(key string, make func() string) string {
	if r, ok := e.fixed[key]; ok {
		return r
	}
	w := e.w
	e.w = &e.prologue
	r := make()
	e.w = w
	e.fixed[key] = r
	return r
}

// classOf returns the class of registers that hold v.
func (e *emitter) classOf(v *ir.Value) int {
	if e.low[v] {
		return word
	}
	return kindClass(v.Type.Kind())
}

func kindClass(k ir.Kind) int {
	switch k {
	case ir.Bool:
		return pred
	case ir.F16, ir.BF16:
		return half
	case ir.I64, ir.U64, ir.F64:
		return long
	}
	return word
}

var kindTypes = [...]string{ir.Bool: "pred", ir.I8: "s32", ir.I16: "s32", ir.I32: "s32", ir.U8: "u32", ir.U16: "u32", ir.U32: "u32",
	ir.I64: "s64", ir.U64: "u64", ir.F16: "b16", ir.BF16: "b16", ir.F32: "f32", ir.F64: "f64"}

// classType is the type that moves bits of a class.
var classTypes = [...]string{pred: "pred", half: "b16", word: "b32", long: "b64"}

// set gives v a new register and returns it.
func (e *emitter) set(v *ir.Value) string {
	r := e.reg(e.classOf(v))
	e.vals[v] = r
	return r
}

// immediate spells a constant, or returns "" for those that only a register can hold.
func immediate(k ir.Kind, bits uint64) string {
	switch k {
	case ir.F32:
		return fmt.Sprintf("0f%08X", uint32(bits))
	case ir.F64:
		return fmt.Sprintf("0d%016X", bits)
	case ir.Bool, ir.F16, ir.BF16:
		return ""
	case ir.U64:
		if int64(bits) < 0 {
			return fmt.Sprintf("0x%XU", bits)
		}
	}
	return strconv.FormatInt(int64(bits), 10)
}

// get returns the operand of v as it is held: an i64 that e.low lists is 32 bits.
func (e *emitter) get(v *ir.Value) string {
	if bits, ok := v.Const(); ok {
		k := v.Type.Kind()
		if s := immediate(k, bits); s != "" {
			return s
		}
		if k == ir.Bool {
			return e.first("bool"+strconv.FormatUint(bits, 10), func() string {
				return e.to(pred, "setp.ne.u32", strconv.FormatUint(bits, 10), "0")
			})
		}
		return e.first(fmt.Sprintf("half%x", bits), func() string { return e.to(half, "mov.b16", fmt.Sprintf("0x%04X", bits)) })
	}
	s, ok := e.vals[v]
	if !ok {
		panic(fmt.Sprintf("ptx: %v is used before it is set", v.Type))
	}
	return s
}

// isLow reports that v, an i64 or u64, is held in 32 bits or a constant that fits an i32.
func (e *emitter) isLow(v *ir.Value) bool {
	if bits, ok := v.Const(); ok {
		return int64(bits) == int64(int32(bits)) && (v.Type.Signed() || int64(bits) >= 0)
	}
	return e.low[v]
}

// get64 returns an i64 or u64 in 64 bits.
func (e *emitter) get64(v *ir.Value) string {
	s := e.get(v)
	if !e.low[v] {
		return s
	}
	return e.once("wide "+s, func() string { return e.to(long, "cvt.s64.s32", s) })
}

// get32 returns the low 32 bits of an i64 or u64.
func (e *emitter) get32(v *ir.Value) string {
	if bits, ok := v.Const(); ok {
		return strconv.FormatInt(int64(int32(bits)), 10)
	}
	s := e.get(v)
	if e.low[v] {
		return s
	}
	return e.once("low "+s, func() string { return e.to(word, "cvt.u32.u64", s) })
}

// int64of returns any integer in 64 bits, extended by its own signedness.
func (e *emitter) int64of(v *ir.Value) string {
	switch k := v.Type.Kind(); {
	case k == ir.I64 || k == ir.U64:
		return e.get64(v)
	default:
		if bits, ok := v.Const(); ok {
			return strconv.FormatInt(int64(bits), 10)
		}
		s := e.get(v)
		if k.Signed() {
			return e.once("wide "+s, func() string { return e.to(long, "cvt.s64.s32", s) })
		}
		return e.once("wideu "+s, func() string { return e.to(long, "cvt.u64.u32", s) })
	}
}

// inReg returns v in a register even if it is a constant.
func (e *emitter) inReg(v *ir.Value) string {
	s := e.get(v)
	if strings.HasPrefix(s, "%") {
		return s
	}
	k := v.Type.Kind()
	return e.once(k.String()+s, func() string { return e.to(kindClass(k), "mov."+moveType(k), s) })
}

// moveType is the type of a mov of kind k; immediates of floats want it.
func moveType(k ir.Kind) string {
	if k == ir.Bool {
		return "pred"
	}
	return kindTypes[k]
}

// isReg reports that the operand s is a register.
func isReg(s string) bool { return strings.HasPrefix(s, "%") }

func itoa(n int64) string { return strconv.FormatInt(n, 10) }
