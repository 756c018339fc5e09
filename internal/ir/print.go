package ir

import (
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
)

// String returns the module in text form. It prints modules that do not verify
// too, as well as it can: what it cannot name prints as a question mark.
func (m *Module) String() string {
	var b strings.Builder
	p := printer{w: &b}
	fmt.Fprintf(&b, "dotcompute ir %d\n", Version)
	for i, f := range m.Files {
		fmt.Fprintf(&b, "file %d %s\n", i, quote(f))
	}
	for _, t := range m.structs() {
		p.printStruct(t)
	}
	for _, t := range m.Tables {
		fmt.Fprintf(&b, "table @%s %v = hex %s\n", spellName(t.Name), t.Type, hex.EncodeToString(t.Data))
	}
	for _, f := range m.Funcs {
		b.WriteString("\n")
		p.printFunc(f)
	}
	return b.String()
}

// String returns the function in text form, without the types it uses.
func (f *Func) String() string {
	var b strings.Builder
	p := printer{w: &b}
	p.printFunc(f)
	return b.String()
}

// structs returns the struct types that the module mentions, each after those it is made of.
func (m *Module) structs() []*Type {
	var list []*Type
	seen := map[*Type]bool{}
	var visit func(t *Type)
	visit = func(t *Type) {
		if t == nil || seen[t] {
			return
		}
		seen[t] = true
		visit(t.elem)
		for _, f := range t.fields {
			visit(f.Type)
		}
		if t.kind == Struct {
			list = append(list, t)
		}
	}
	values := func(vs []*Value) {
		for _, v := range vs {
			if v != nil {
				visit(v.Type)
			}
		}
	}
	for _, t := range m.Tables {
		visit(t.Type)
	}
	for _, f := range m.Funcs {
		for _, t := range f.Results {
			visit(t)
		}
		if f.Body == nil {
			continue
		}
		values(f.Body.Params)
		f.Body.Walk(func(in *Instr) bool {
			values(in.Results)
			if a, ok := in.Attr.(TypeAttr); ok {
				visit(a.Type)
			}
			for _, b := range in.Blocks {
				values(b.Params)
			}
			return true
		})
	}
	return list
}

// printer writes functions. Names of values and labels are given in the order of text, per function.
type printer struct {
	w      *strings.Builder
	names  map[*Value]string
	labels map[*Instr]string
	indent int
}

func (p *printer) printStruct(t *Type) {
	fmt.Fprintf(p.w, "type %v = struct {", t)
	for i, f := range t.fields {
		if i > 0 {
			p.w.WriteString(",")
		}
		fmt.Fprintf(p.w, " %s %v", spellName(f.Name), f.Type)
	}
	p.w.WriteString(" }\n")
}

func (p *printer) printFunc(f *Func) {
	p.names, p.labels = map[*Value]string{}, map[*Instr]string{}
	kind := "func"
	if f.Kernel != nil {
		kind = "kernel"
	}
	fmt.Fprintf(p.w, "%s @%s(", kind, spellName(f.Name))
	if f.Body == nil {
		p.w.WriteString("?)\n")
		return
	}
	count := map[string]int{}
	for _, a := range f.Params {
		count[a.Name]++
	}
	for i, v := range f.Body.Params {
		if i > 0 {
			p.w.WriteString(", ")
		}
		var a Param
		if i < len(f.Params) {
			a = f.Params[i]
		}
		// A parameter keeps its bare name, unless that could be taken for another value's.
		if _, number := splitNumber(a.Name); plainName(a.Name) && number == "" && count[a.Name] == 1 {
			p.names[v] = "%" + a.Name
		} else {
			p.names[v] = numbered(a.Name, len(p.names))
		}
		fmt.Fprintf(p.w, "%s %v", p.names[v], v.Type)
		if a.Const {
			p.w.WriteString(" const")
		}
	}
	p.w.WriteString(")")
	p.types(f.Results)
	if k := f.Kernel; k != nil {
		fmt.Fprintf(p.w, " mode=%v", k.Mode)
		if k.Unchecked {
			p.w.WriteString(" unchecked")
		}
		if k.Group != [3]int{} {
			fmt.Fprintf(p.w, " group=%d,%d,%d", k.Group[0], k.Group[1], k.Group[2])
		}
		if k.Subgroup != 0 {
			fmt.Fprintf(p.w, " subgroup=%d", k.Subgroup)
		}
		if k.MinBlocks != 0 {
			fmt.Fprintf(p.w, " minblocks=%d", k.MinBlocks)
		}
		if k.Partial {
			p.w.WriteString(" partial")
		}
	}
	p.pos(f.Pos)
	p.block(f.Body)
	p.w.WriteString("\n")
}

// numbered returns the name of the nth value of a function.
func numbered(hint string, n int) string {
	if hint == "" {
		return fmt.Sprintf("%%%d", n)
	}
	return fmt.Sprintf("%%%s.%d", spellName(hint), n)
}

// define names a value at its definition.
func (p *printer) define(v *Value) string {
	if v == nil {
		return "%?"
	}
	if _, ok := p.names[v]; !ok {
		p.names[v] = numbered(v.Name, len(p.names))
	}
	return p.names[v]
}

// use returns the name of a value that was defined before.
func (p *printer) use(v *Value) string {
	if name, ok := p.names[v]; ok {
		return name
	}
	return "%?"
}

func (p *printer) pos(pos Pos) {
	if pos != (Pos{}) {
		fmt.Fprintf(p.w, " @%d:%d:%d", pos.File, pos.Line, pos.Col)
	}
}

func (p *printer) types(ts []*Type) {
	sep := " : "
	for _, t := range ts {
		fmt.Fprintf(p.w, "%s%v", sep, t)
		sep = ", "
	}
}

// block prints a block with its braces; the caller ends the line.
func (p *printer) block(b *Block) {
	p.w.WriteString(" {\n")
	p.indent++
	for _, in := range b.Instrs {
		p.instr(in)
	}
	p.indent--
	p.margin()
	p.w.WriteString("}")
}

func (p *printer) margin() {
	for range p.indent {
		p.w.WriteString("\t")
	}
}

func (p *printer) instr(in *Instr) {
	p.margin()
	p.head(in)
	for i, b := range in.Blocks {
		if i > 0 {
			p.w.WriteString(" else")
		}
		p.block(b)
	}
	p.w.WriteString("\n")
}

// head prints an instruction up to its blocks.
func (p *printer) head(in *Instr) {
	if in.Op >= NumOps {
		p.w.WriteString("?")
		return
	}
	// Results come into view after the instruction: they are named after what is nested in it only
	// in the text's order, so that reading and printing number alike.
	names := make([]string, len(in.Results))
	var types []*Type
	for i, v := range in.Results {
		names[i] = p.define(v)
		if v != nil {
			types = append(types, v.Type)
		}
	}
	if len(names) > 0 {
		p.w.WriteString(strings.Join(names, ", ") + " = ")
	}
	p.w.WriteString(in.Op.String())
	if in.Op == OpLoop || in.Op == OpScope {
		if p.labels[in] == "" {
			p.labels[in] = fmt.Sprintf("@l%d", len(p.labels)+1)
		}
		p.w.WriteString(" " + p.labels[in])
	}
	form := &attrForms[in.Op.Info().Attr]
	if form.print != nil && !form.braces {
		p.w.WriteString(" " + p.attr(in))
	}
	if in.Op == OpLoop {
		p.loopParams(in)
	} else {
		sep := " "
		for _, a := range in.Args {
			p.w.WriteString(sep + p.use(a))
			sep = ", "
		}
	}
	if form.print != nil && form.braces {
		p.w.WriteString(" {" + p.attr(in) + "}")
	}
	p.types(types)
	p.pos(in.Pos)
}

func (p *printer) loopParams(in *Instr) {
	p.w.WriteString(" (")
	if len(in.Blocks) == 1 {
		for i, v := range in.Blocks[0].Params {
			if i > 0 {
				p.w.WriteString(", ")
			}
			init := "%?"
			if i < len(in.Args) {
				init = p.use(in.Args[i])
			}
			fmt.Fprintf(p.w, "%s %v = %s", p.define(v), v.Type, init)
		}
	}
	p.w.WriteString(")")
}

// attr returns an instruction's attribute, or a question mark if it is not of the operation's kind.
func (p *printer) attr(in *Instr) string {
	if attrKindOf(in.Attr) != in.Op.Info().Attr {
		return "?"
	}
	var b strings.Builder
	attrForms[in.Op.Info().Attr].print(p, &b, in)
	return b.String()
}

// printConst writes a constant so that reading it gives the same bits.
func printConst(w io.StringWriter, t *Type, bits uint64) {
	if t == nil || Canon(t.kind, bits) != bits || !t.Scalar() {
		w.WriteString("?")
		return
	}
	w.WriteString(FormatConst(t, bits))
}

// FormatConst returns a scalar constant as the text form spells it: true, -3, 0.25, inf,
// nan(0x7fc00000). bits is canonical, see [ConstAttr].
func FormatConst(t *Type, bits uint64) string {
	switch k := t.kind; {
	case k == Bool:
		return strconv.FormatBool(bits != 0)
	case k.Signed():
		return strconv.FormatInt(int64(bits), 10)
	case k.Unsigned():
		return strconv.FormatUint(bits, 10)
	default:
		f, size := floatOf(k, bits), 32
		if k == F64 {
			size = 64
		}
		switch {
		case math.IsNaN(f):
			return fmt.Sprintf("nan(%#x)", bits)
		case math.IsInf(f, 0):
			return strings.TrimPrefix(strings.ToLower(strconv.FormatFloat(f, 'g', -1, 64)), "+")
		}
		return strconv.FormatFloat(f, 'g', -1, size)
	}
}
