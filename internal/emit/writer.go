package emit

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// writer writes one kernel.
type writer struct {
	m   *ir.Module
	f   *ir.Func
	d   *Dialect
	o   Options
	out *Output
	err error

	// The text in parts: tables and functions before the kernel, variables at its beginning, and the body.
	tables, functions, prologue, body strings.Builder
	w                                 *strings.Builder // prologue or body
	indent                            int

	vals    map[*ir.Value]string // expressions that may be used anywhere: variables and literals
	refs    map[*ir.Value]*ref
	users   map[*ir.Value][]*ir.Instr
	numbers int             // of variables
	have    map[string]bool // functions, tables and prologue variables that exist
	nonzero map[*ir.Value]bool

	frames []*frame // what is open: loops, scopes and the way out of a fault
	jumps  int      // ways past several of them, numbered from 1
	spine
	shared layout
	line   ir.Pos
	inline bool // values are expressions, not variables
	late   bool // the control record is looked at in the body
	ahead  int  // loads in front of that
}

func newWriter(m *ir.Module, f *ir.Func, d *Dialect, o Options) *writer {
	w := &writer{
		m: m, f: f, d: d, o: o,
		out:  &Output{Entry: "k_" + Mangle(f.Name), Subgroup: o.Subgroup},
		vals: map[*ir.Value]string{}, refs: map[*ir.Value]*ref{}, users: map[*ir.Value][]*ir.Instr{},
		have: map[string]bool{}, nonzero: map[*ir.Value]bool{},
		indent: 1,
	}
	w.w = &w.body
	return w
}

// refuse notes the first thing that cannot be said. Writing goes on, to no avail.
func (w *writer) refuse(in *ir.Instr, needs Feature, format string, args ...any) {
	if w.err != nil {
		return
	}
	u := &UnsupportedError{Dialect: w.d.Name, Kernel: w.f.Name, Feature: fmt.Sprintf(format, args...), Needs: needs}
	if in != nil {
		u.Pos = in.Pos
		if int(in.Pos.File) < len(w.m.Files) {
			u.File = w.m.Files[in.Pos.File]
		}
	}
	w.err = u
}

// need refuses the kernel if the device lacks a feature.
func (w *writer) need(in *ir.Instr, f Feature) {
	w.out.Needs |= f
	if w.o.Has&f == 0 {
		w.refuse(in, f, "%s", featureNames[f])
	}
}

// p writes a line.
func (w *writer) p(format string, args ...any) {
	for range w.indent {
		w.w.WriteByte('\t')
	}
	fmt.Fprintf(w.w, format, args...)
	w.w.WriteByte('\n')
}

// open and close write lines that begin and end a block.
func (w *writer) open(format string, args ...any) {
	w.p(format, args...)
	w.indent++
}

func (w *writer) close(format string, args ...any) {
	w.indent--
	w.p(format, args...)
}

// fresh returns a new name of a variable.
func (w *writer) fresh(hint string) string {
	w.numbers++
	if hint == "" {
		return "v" + strconv.Itoa(w.numbers)
	}
	return Mangle(hint) + "_" + strconv.Itoa(w.numbers)
}

// first declares a variable in the prologue, where it is not yet, and returns its name.
func (w *writer) first(name, typ, value string) string {
	if !w.have[name] {
		w.have[name] = true
		was, depth := w.w, w.indent
		w.w, w.indent = &w.prologue, 1
		if strings.HasSuffix(typ, "*") {
			w.p("%sconst %s = %s;", typ, name, value)
		} else {
			w.p("const %s %s = %s;", typ, name, value)
		}
		w.w, w.indent = was, depth
	}
	return name
}

// function makes sure that a function exists. make returns its text, and may ask for others.
func (w *writer) function(name string, make func() string) string {
	if !w.have[name] {
		w.have[name] = true
		text := make()
		w.functions.WriteString(text)
	}
	return name
}

// set makes the value of in that of an expression, by a variable of its own.
func (w *writer) set(v *ir.Value, format string, args ...any) {
	if len(w.users[v]) == 0 {
		return
	}
	if w.inline {
		w.vals[v] = parens(fmt.Sprintf(format, args...))
		return
	}
	name := w.fresh(v.Name)
	w.vals[v] = name
	w.p("const %s %s = %s;", ctype(v.Type.Kind()), name, fmt.Sprintf(format, args...))
}

// ctype is the type that holds a kind.
func ctype(k ir.Kind) string {
	if k == ir.F16 || k == ir.BF16 {
		return "u16"
	}
	return k.String()
}

// unsigned is the unsigned type of a kind's size, 32 bits at least.
func unsigned(k ir.Kind) string {
	if ir.ScalarType(k).Size() == 8 {
		return "u64"
	}
	return "u32"
}

// get returns a value as an expression that needs no parentheses.
func (w *writer) get(v *ir.Value) string {
	if bits, ok := v.Const(); ok {
		return w.literal(v.Type.Kind(), bits)
	}
	s, ok := w.vals[v]
	if !ok {
		w.refuse(v.Def, 0, "a value of type %v that is not there", v.Type)
	}
	return s
}

// literal spells a constant.
func (w *writer) literal(k ir.Kind, bits uint64) string {
	switch k {
	case ir.Bool:
		return strconv.FormatBool(bits != 0)
	case ir.F16, ir.BF16:
		return fmt.Sprintf("(u16)0x%x", bits)
	case ir.F32:
		f := math.Float32frombits(uint32(bits))
		if x := math.Abs(float64(f)); x != 0 && x < 0x1p-126 || x > math.MaxFloat32 || x != x {
			return fmt.Sprintf("as_f32(0x%xu)", bits)
		}
		return parenthesised(decimal(float64(f), 32) + "f")
	case ir.F64:
		f := math.Float64frombits(bits)
		if x := math.Abs(f); x != 0 && x < 0x1p-1022 || x > math.MaxFloat64 || x != x {
			return fmt.Sprintf("as_f64((u64)0x%x)", bits)
		}
		return parenthesised(decimal(f, 64))
	case ir.I64:
		if v := int64(bits); v == math.MinInt64 {
			return "(i64)0x8000000000000000"
		} else if v != int64(int32(v)) {
			return parenthesised(fmt.Sprintf("%s(i64)0x%x", sign(v), magnitude(v)))
		}
		return fmt.Sprintf("(i64)%s", parenthesised(strconv.FormatInt(int64(bits), 10)))
	case ir.U64:
		return fmt.Sprintf("(u64)0x%x", bits)
	case ir.U32:
		return fmt.Sprintf("%du", bits)
	case ir.I32:
		if int64(bits) == math.MinInt32 {
			return "(i32)0x80000000u"
		}
		return parenthesised(strconv.FormatInt(int64(bits), 10))
	}
	return fmt.Sprintf("(%s)%s", ctype(k), parenthesised(strconv.FormatInt(int64(bits), 10)))
}

func sign(v int64) string {
	if v < 0 {
		return "-"
	}
	return ""
}

func magnitude(v int64) uint64 {
	if v < 0 {
		return uint64(-v)
	}
	return uint64(v)
}

// decimal spells a float so that it reads back to the same bits, with a point or exponent.
func decimal(f float64, size int) string {
	s := strconv.FormatFloat(f, 'g', -1, size)
	if !strings.ContainsAny(s, ".e") {
		s += ".0"
	}
	return s
}

func parenthesised(s string) string {
	if strings.HasPrefix(s, "-") {
		return "(" + s + ")"
	}
	return s
}

// kernel writes everything.
func (w *writer) kernel() {
	k := w.f.Kernel
	if n := w.o.Subgroup; n < 1 || n > 128 {
		w.refuse(nil, 0, "subgroups of %d lanes", n)
		return
	}
	if k.Group != [3]int{} {
		for d, n := range k.Group {
			w.out.Group[d] = max(1, n)
		}
	}
	w.survey()
	w.parameters()
	w.layShared()
	if w.err != nil {
		return
	}
	w.block(w.f.Body, nil)
	if w.err != nil {
		return
	}
	w.assemble()
}

// survey looks at the whole kernel before it is written.
func (w *writer) survey() {
	w.f.Body.Walk(func(in *ir.Instr) bool {
		for _, a := range in.Args {
			w.users[a] = append(w.users[a], in)
		}
		for _, v := range in.Results {
			if v.Type == ir.TF64 {
				w.need(in, Float64)
			}
		}
		w.parted = w.parted || w.parts(in)
		switch {
		case in.Op == ir.OpPrint:
			w.out.PrintRecord = max(w.out.PrintRecord, 16+8*len(in.Args))
		case in.Op.Has(ir.Collective):
			w.collective = true
			w.groupwide = w.groupwide || w.waits(in.Op)
		case in.Op.Has(ir.MayFault), in.Op == ir.OpSharedSlice:
			w.faults = true
		}
		w.faults = w.faults || in.Op == ir.OpCheckUniform || in.Op == ir.OpLoop && w.o.Has&Limited != 0
		if w.strict() && subnormal(in) {
			w.need(in, Subnormals)
		}
		return true
	})
	w.f.Body.Walk(func(in *ir.Instr) bool {
		if in.Op == ir.OpAtomic && in.Args[0].Type.Elem().Size() == 8 {
			if w.o.Has&Atomic64 == 0 && w.o.Has&MinMax64 != 0 && w.extremum(in) {
				w.need(in, MinMax64)
			} else {
				w.need(in, Atomic64)
			}
		}
		return true
	})
	for _, v := range w.f.Body.Params {
		if v.Type == ir.TF64 && len(w.users[v]) > 0 {
			w.need(nil, Float64)
		}
	}
	w.live = w.groupwide && !w.d.Exits && (w.faults || w.f.Kernel.Partial || w.o.Has&Bypass != 0)
}

// subnormal reports an operation whose result tells whether f32 keeps subnormals. That of 16-bit floats with five bits of exponent never leaves the normal ones.
func subnormal(in *ir.Instr) bool {
	if len(in.Args) == 0 {
		return false
	}
	if k := in.Args[0].Type.Kind(); k != ir.F32 && k != ir.BF16 {
		return in.Op == ir.OpConvert && in.Result().Type == ir.TF32 && k == ir.F64
	}
	switch in.Op {
	case ir.OpNeg, ir.OpAbs, ir.OpCopysign, ir.OpConvert:
		return false
	}
	return arithmetical(in.Op)
}

// assemble puts the parts of the text in order.
func (w *writer) assemble() {
	var t strings.Builder
	t.WriteString(w.d.Head)
	for f := Float64; f < features; f <<= 1 {
		if w.out.Needs&f != 0 {
			t.WriteString(w.d.Optional[f])
		}
	}
	fmt.Fprintf(&t, "typedef struct { u64 w[%d]; } dc_block;\n", w.out.Block/8)
	t.WriteString(w.tables.String())
	t.WriteString(w.functions.String())
	s := &Signature{
		Entry: w.out.Entry, Words: w.out.Block / 8, Buffers: w.buffers(), Dynamic: w.out.Shared.Dynamic, Restrict: w.restrict(),
		Group: w.out.Group, MaxGroup: w.o.MaxGroup, MinBlocks: w.f.Kernel.MinBlocks,
	}
	t.WriteString("\n" + w.d.Kernel(s))
	t.WriteString(w.entrance())
	t.WriteString(w.body.String())
	t.WriteString("}\n")
	w.out.Text = t.String()
}

// comment names the line of source that instructions come from, where it changes.
func (w *writer) comment(in *ir.Instr) {
	if !w.o.Lines || !in.Pos.Known() || in.Pos.File == w.line.File && in.Pos.Line == w.line.Line || in.Op == ir.OpConst {
		return
	}
	w.line = in.Pos
	name := ""
	if int(in.Pos.File) < len(w.m.Files) {
		name = w.m.Files[in.Pos.File]
	}
	w.p("// %s:%d", strings.Map(func(r rune) rune {
		if r < ' ' || r == '\\' {
			return '_'
		}
		return r
	}, name), in.Pos.Line)
}
