package ir

import (
	"errors"
	"fmt"
	"strings"
)

// VerifyError is one rule that a module breaks.
type VerifyError struct {
	Func  string // where; empty for the module's tables and types
	Instr string // the instruction in text form, without what is nested in it; empty for the function itself
	Msg   string
}

func (e *VerifyError) Error() string {
	s := "ir: "
	if e.Func != "" {
		s += "in @" + spellName(e.Func) + ": "
	}
	if e.Instr != "" {
		s += e.Instr + ": "
	}
	return s + e.Msg
}

// maxProblems is how many problems of a function are reported; the rest tend to follow from them.
const maxProblems = 20

// Verify checks the module against the rules of the package comment and of the
// operation table. The error joins a *[VerifyError] for every problem. What verifies may be
// interpreted, passed over and printed without further questions about its shape.
func (m *Module) Verify() error {
	v := &verifier{
		module: m,
		checks: newChecks(),
		tables: map[*Table]bool{},
		funcs:  map[*Func]bool{},
		types:  map[*Type]typeCost{},
		blocks: map[*Block]bool{},
		instrs: make(map[*Instr]bool, 256),
		values: make(map[*Value]bool, 256),
	}
	v.checkModule()
	for _, f := range m.Funcs {
		v.checkFunc(f)
	}
	v.checkRecursion()
	return errors.Join(v.problems...)
}

type verifier struct {
	module   *Module
	checks   *checks
	tables   map[*Table]bool
	funcs    map[*Func]bool
	types    map[*Type]typeCost // without fields if not well formed
	blocks   map[*Block]bool
	instrs   map[*Instr]bool
	values   map[*Value]bool // all that were defined anywhere; true: visible
	problems []error

	// Of the function being checked.
	fn      *Func
	in      *Instr
	found   int
	printer *printer
	open    []*Instr // Loops, Scopes and Ifs around
	calls   map[*Func][]*Func
}

// failf records a problem of the current instruction or function.
func (v *verifier) failf(format string, args ...any) {
	e := &VerifyError{Msg: fmt.Sprintf(format, args...)}
	if v.fn != nil {
		if v.found++; v.found > maxProblems {
			return
		}
		e.Func = v.fn.Name
		if v.in != nil {
			e.Instr = v.line(v.in)
		}
	}
	v.problems = append(v.problems, e)
}

// line returns an instruction of the current function as text.
func (v *verifier) line(in *Instr) string {
	if v.printer == nil {
		// Printing the whole function once names its values.
		v.printer = &printer{w: &strings.Builder{}}
		if !v.shared(v.fn.Body, map[*Block]bool{}) {
			v.printer.printFunc(v.fn)
		} else {
			v.printer.names, v.printer.labels = map[*Value]string{}, map[*Instr]string{}
		}
	}
	v.printer.w.Reset()
	v.printer.head(in)
	return v.printer.w.String()
}

// shared reports whether a block is nested in itself or used twice, so that a walk may not end.
func (v *verifier) shared(b *Block, seen map[*Block]bool) bool {
	if b == nil || seen[b] {
		return true
	}
	seen[b] = true
	for _, in := range b.Instrs {
		if in == nil {
			return true
		}
		for _, nb := range in.Blocks {
			if v.shared(nb, seen) {
				return true
			}
		}
	}
	return false
}

func (v *verifier) checkModule() {
	names := map[string]bool{}
	for i, t := range v.module.Tables {
		switch {
		case t == nil:
			v.failf("table %d is nil", i)
			continue
		case t.Name == "":
			v.failf("table %d has no name", i)
		case names[t.Name]:
			v.failf("table @%s is defined twice", spellName(t.Name))
		}
		names[t.Name] = true
		v.tables[t] = true
		if t.Type == nil || t.Type.kind != Array || !v.wellFormed(t.Type) {
			v.failf("table @%s is not an array", spellName(t.Name))
		} else if int64(len(t.Data)) != t.Type.size {
			v.failf("table @%s has %d bytes, its type %d", spellName(t.Name), len(t.Data), t.Type.size)
		}
	}
	names = map[string]bool{}
	for i, f := range v.module.Funcs {
		switch {
		case f == nil:
			v.failf("function %d is nil", i)
			continue
		case f.Name == "":
			v.failf("function %d has no name", i)
		case names[f.Name]:
			v.failf("function @%s is defined twice", spellName(f.Name))
		}
		names[f.Name] = true
		v.funcs[f] = true
		if v.shared(f.Body, v.blocks) {
			v.failf("function @%s lacks a body or instruction, or has a block twice", spellName(f.Name))
			delete(v.funcs, f)
		}
	}
	if len(v.problems) > 0 {
		return
	}
	byName := map[string]*Type{}
	for _, t := range v.module.structs() {
		if old := byName[t.name]; old != nil {
			v.failf("two struct types are named %v", t)
		}
		byName[t.name] = t
	}
}

// wellFormed reports whether t may be the type of something in memory, or a
// reference to such a type.
func (v *verifier) wellFormed(t *Type) bool {
	if t == nil {
		return false
	}
	cost, known := v.types[t]
	if known {
		return cost.fields > 0
	}
	ok := t.size <= maxTypeSize
	cost.fields = 1
	part := func(p *Type, deeper int) {
		if !v.wellFormed(p) || p.Reference() {
			ok = false
			return
		}
		c := v.types[p]
		cost.depth, cost.fields = max(cost.depth, c.depth+deeper), cost.fields+c.fields
	}
	switch t.kind {
	case Array:
		part(t.elem, 1)
		cost.fields--
		ok = ok && t.length >= 0 && t.length <= maxTypeSize && t.size >= 0
	case Struct:
		for _, f := range t.fields {
			part(f.Type, 1)
		}
	case Ptr, View:
		part(t.elem, 0)
		ok = ok && t.space >= Global && t.space <= Constant
	default:
		ok = t.Scalar()
	}
	if !ok || cost.depth > maxTypeDepth || cost.fields > maxTypeFields {
		cost.fields = 0
	}
	v.types[t] = cost
	return cost.fields > 0
}

func (v *verifier) checkFunc(f *Func) {
	if !v.funcs[f] {
		return
	}
	v.fn, v.in, v.found, v.printer, v.open = f, nil, 0, nil, nil
	if len(f.Params) != len(f.Body.Params) {
		v.failf("%d parameters are described, %d exist", len(f.Params), len(f.Body.Params))
		v.fn = nil
		return
	}
	v.checkPos(f.Pos)
	for i, a := range f.Body.Params {
		v.define(a, nil)
		if a == nil {
			continue
		}
		if f.Params[i].Const && !(a.Type != nil && a.Type.Scalar()) {
			v.failf("parameter %d is const and not a scalar", i)
		}
		if t := a.Type; f.Kernel != nil && t != nil && t.Reference() &&
			!(t.kind == View && t.space == Global || t.kind == Ptr && t.space == Constant) {
			v.failf("parameter %d of a kernel has type %v; references are view<global T> or ptr<constant T>", i, t)
		}
	}
	for i, t := range f.Results {
		if t == nil || !t.Scalar() {
			v.failf("result %d is not a scalar", i)
		}
	}
	if k := f.Kernel; k != nil {
		v.checkKernel(k)
	}
	v.block(f.Body)
	for _, a := range f.Body.Params {
		v.hide(a)
	}
	v.fn, v.in = nil, nil
}

func (v *verifier) checkKernel(k *KernelInfo) {
	if len(v.fn.Results) > 0 {
		v.failf("a kernel has no results")
	}
	if k.Mode > ModeFast {
		v.failf("mode %d is not known", k.Mode)
	}
	if k.Group != [3]int{} && (min(k.Group[0], k.Group[1], k.Group[2]) < 1 || max(k.Group[0], k.Group[1], k.Group[2]) > 1<<20) {
		v.failf("group size %v", k.Group)
	}
	if k.Subgroup < 0 || k.Subgroup > 128 {
		v.failf("subgroup width %d is not from 1 to 128", k.Subgroup)
	}
	if k.MinBlocks < 0 || k.MinBlocks > 1<<20 {
		v.failf("minblocks is %d", k.MinBlocks)
	}
}

func (v *verifier) checkPos(p Pos) {
	if p.Line < 0 || p.Col < 0 || p.File < 0 || p.Known() && int(p.File) >= len(v.module.Files) {
		v.failf("position %d:%d:%d is in no file", p.File, p.Line, p.Col)
	}
}

// define makes a value visible.
func (v *verifier) define(a *Value, def *Instr) {
	_, known := v.values[a]
	switch {
	case a == nil:
		v.failf("a value is nil")
		return
	case known:
		v.failf("a value is defined twice")
	case a.Def != def:
		v.failf("the Def of a value does not name its definition")
	case !v.wellFormed(a.Type) || a.Type.Aggregate():
		v.failf("a value has type %v", a.Type)
	}
	v.values[a] = true
}

// hide ends what define began.
func (v *verifier) hide(a *Value) {
	if _, ok := v.values[a]; ok {
		v.values[a] = false
	}
}

// checkRecursion reports functions that call themselves.
func (v *verifier) checkRecursion() {
	const busy, done = 1, 2
	state := map[*Func]int{}
	var visit func(f *Func)
	visit = func(f *Func) {
		state[f] = busy
		for _, g := range v.calls[f] {
			switch state[g] {
			case busy:
				v.failf("function @%s calls itself, in the end", spellName(g.Name))
			case 0:
				visit(g)
			}
		}
		state[f] = done
	}
	for _, f := range v.module.Funcs {
		if f != nil && state[f] == 0 {
			visit(f)
		}
	}
}
