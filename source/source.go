package source

import (
	"errors"
	"fmt"
	"go/ast"
	"go/scanner"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/front/library"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// File is one Go source file.
type File struct {
	Name string // for positions in errors and faults
	Text string
}

// Package is compiled source text.
type Package struct {
	name     string
	kernels  []*Kernel
	warnings []Diagnostic
}

// Kernel is a kernel compiled from text. Arguments are passed in the order of
// Params, with [dotcompute.PassScalar] and its siblings, because there is no
// generated launcher:
//
//	c := k.BeginRun(ctx, dev)
//	dotcompute.PassScalar(c, float32(2))
//	dotcompute.PassSlice(c, x)
//	err := c.Run(dotcompute.N(len(x)))
type Kernel struct {
	*dotcompute.Kernel
	Params []Param

	launcher string // as the directive names it; may be empty
}

// Param is one parameter of a kernel; a struct that holds slices counts as one for each of its fields.
type Param struct {
	Name  string
	Kind  ParamKind
	Type  string // as Go writes it
	Elem  string // Go's name of the scalar or of a slice's scalar elements; "" for structs and arrays
	Size  int64  // in bytes, of the scalar, value or element
	Const bool   // the kernel is specialised for each value

	// Leaves are the scalars inside the value or element, in order of address. Of very large ones the
	// first few thousand are listed.
	Leaves []Leaf
}

// Leaf is a scalar inside a value.
type Leaf struct {
	Name   string // "Pos.X", "[3]"; "" if the value is a scalar itself
	Type   string
	Offset int64 // in bytes
}

// ParamKind says which function passes a parameter.
type ParamKind int

// The kinds of parameters.
const (
	Scalar ParamKind = iota // PassScalar
	Slice                   // PassSlice, PassView
	Value                   // PassValue: a struct or array
)

// Diagnostic is something wrong in source text. Code and Fix may be empty.
type Diagnostic struct {
	Code         string // DC0xx; docs/diagnostics has a page for each
	File         string
	Line, Column int
	Message      string
	Fix          string // how to write it instead
}

// String is the diagnostic on one line.
func (d Diagnostic) String() string {
	s := fmt.Sprintf("%s:%d:%d: %s", d.File, d.Line, d.Column, d.Message)
	if d.Code != "" {
		s += " (" + d.Code + ")"
	}
	return s
}

// Error is returned for source text that is not Go, or not in the kernel language.
type Error struct {
	Diagnostics []Diagnostic // at least one, in order of position
}

// Error is the diagnostics, one a line.
func (e *Error) Error() string {
	lines := make([]string, len(e.Diagnostics))
	for i, d := range e.Diagnostics {
		lines[i] = d.String()
	}
	return strings.Join(lines, "\n")
}

// Compiler says how text is compiled. The zero Compiler is ready for use.
type Compiler struct {
	// Import gives the files of packages that the text imports, beyond those that may always be imported: of kernels
	// that share helpers, say. It returns no files and no error for a package that it does not know. It is called once for
	// each import path that a Compile meets, with those of imported packages too. Nil: there are no more.
	Import func(path string) ([]File, error)
}

// Compile compiles text as the zero [Compiler] does.
func Compile(files ...File) (*Package, error) { return new(Compiler).Compile(files...) }

// Compile compiles the kernels of a package that consists of the given files, which may be those of a whole program: what
// no kernel reaches need not even type-check. An error is an [*Error]. Compile does not optimise: that happens when a
// kernel is prepared for a device.
func (c *Compiler) Compile(files ...File) (*Package, error) {
	if len(files) == 0 {
		return nil, &Error{[]Diagnostic{{Message: "no files"}}}
	}
	var more library.Import
	if c.Import != nil {
		more = func(path string) ([]library.File, error) {
			files, err := c.Import(path)
			return texts(files), err
		}
	}
	p, err := library.Load(more, texts(files)...)
	if err != nil {
		return nil, &Error{syntaxErrors(err)}
	}
	// Of what does not type-check, only what kernels reach matters: the rest may be a program around them.
	p.Errors = slices.DeleteFunc(p.Errors, func(e types.Error) bool { return e.Soft })
	var diags []Diagnostic
	res, err := front.Compile(p, nil)
	if err != nil {
		return nil, &Error{[]Diagnostic{{File: files[0].Name, Message: err.Error()}}}
	}
	for _, e := range p.Errors {
		if reported := len(res.Kernels) > 0 || len(res.Diags) > 0; reported && around(p, e) {
			continue
		}
		pos := p.Fset.Position(e.Pos)
		diags = append(diags, Diagnostic{Code: string(diag.TypeError), File: pos.Filename, Line: pos.Line, Column: pos.Column, Message: e.Msg})
	}
	out := &Package{name: p.Types.Name()}
	for _, d := range res.Diags {
		if d.Level() == diag.Error {
			diags = append(diags, public(d))
		} else {
			out.warnings = append(out.warnings, public(d))
		}
	}
	if len(diags) > 0 {
		return nil, &Error{diags}
	}
	for _, k := range res.Kernels {
		if !k.Directive.Func {
			out.kernels = append(out.kernels, newKernel(p, k))
		}
	}
	return out, nil
}

// around reports whether a type error is in an import or inside a function: if a kernel reaches it, the front end says so.
func around(p *front.Package, e types.Error) bool {
	for _, file := range p.Files {
		for _, d := range file.Decls {
			if d.Pos() <= e.Pos && e.Pos <= d.End() {
				g, general := d.(*ast.GenDecl)
				return !general || g.Tok == token.IMPORT
			}
		}
	}
	return false
}

func texts(files []File) []library.File {
	var out []library.File
	for _, f := range files {
		out = append(out, library.File(f))
	}
	return out
}

func public(d diag.Diagnostic) Diagnostic {
	out := Diagnostic{Code: string(d.Code), File: d.Pos.File, Line: d.Pos.Line, Column: d.Pos.Column, Message: d.Msg}
	if d.Code != diag.TypeError { // the advice there is about modules
		out.Fix = d.Advice()
	}
	return out
}

func syntaxErrors(err error) (out []Diagnostic) {
	if err == nil {
		return nil
	}
	if list := (scanner.ErrorList)(nil); errors.As(err, &list) {
		for _, e := range list {
			out = append(out, Diagnostic{File: e.Pos.Filename, Line: e.Pos.Line, Column: e.Pos.Column, Message: e.Msg})
		}
		return out
	}
	return []Diagnostic{{Message: err.Error()}}
}

func newKernel(p *front.Package, k *front.Kernel) *Kernel {
	pos := p.Fset.Position(k.Decl.Name.Pos())
	out := &Kernel{Kernel: dotcompute.Define(&dotcompute.Definition{
		Name: k.Name, Package: p.Types.Path(), File: filepath.Base(pos.Filename), Line: pos.Line,
		Hash: k.Hash, IR: k.Module.String(),
	}), launcher: k.Launcher}
	for _, param := range k.Params {
		for _, part := range param.Parts {
			out.Params = append(out.Params, newParam(part))
		}
	}
	return out
}

var goNames = map[ir.Kind]string{ir.Bool: "bool", ir.I8: "int8", ir.I16: "int16", ir.I32: "int32", ir.I64: "int64", ir.U8: "uint8", ir.U16: "uint16",
	ir.U32: "uint32", ir.U64: "uint64", ir.F16: "kernel.Float16", ir.BF16: "kernel.BFloat16", ir.F32: "float32", ir.F64: "float64"}

func newParam(p front.Part) Param {
	out := Param{Name: p.Name, Const: p.Const, Type: types.TypeString(p.Type, (*types.Package).Name)}
	t := p.IR
	switch p.Kind {
	case front.PartSlice:
		out.Kind = Slice
		t = t.Elem()
	case front.PartValue:
		out.Kind = Value
		t = t.Elem()
	}
	out.Size = t.Size()
	out.Elem = goNames[t.Kind()]
	out.Leaves = leaves(nil, "", 0, t)
	return out
}

// leaves lists the scalars inside a value of type t, in order of address.
func leaves(list []Leaf, name string, offset int64, t *ir.Type) []Leaf {
	switch t.Kind() {
	case ir.Struct:
		for _, f := range t.Fields() {
			if len(list) >= maxLeaves {
				break
			}
			sub := f.Name
			if name != "" {
				sub = name + "." + f.Name
			}
			list = leaves(list, sub, offset+f.Offset, f.Type)
		}
	case ir.Array:
		for i := range t.Len() {
			if len(list) >= maxLeaves || t.Elem().Size() == 0 {
				break
			}
			list = leaves(list, fmt.Sprintf("%s[%d]", name, i), offset+i*t.Elem().Size(), t.Elem())
		}
	default:
		list = append(list, Leaf{Name: name, Type: goNames[t.Kind()], Offset: offset})
	}
	return list
}

// maxLeaves bounds Leaves for parameters that are large arrays or structs of structs.
const maxLeaves = 4096

// Name is the name in the package clause.
func (p *Package) Name() string { return p.name }

// Kernels returns all kernels in the order of their declarations.
func (p *Package) Kernels() []*Kernel { return p.kernels }

// Warnings returns what is allowed and probably not meant.
func (p *Package) Warnings() []Diagnostic { return p.warnings }

// Kernel returns the kernel with this name: that of its Go function or, for an instance of a generic one, "sum[int32]".
// The name that the directive gives to the launcher of a kernel or instance does as well.
func (p *Package) Kernel(name string) (*Kernel, error) {
	var names []string
	for _, k := range p.kernels {
		n := k.Definition().Name
		if n == name {
			return k, nil
		}
		names = append(names, n)
	}
	for _, k := range p.kernels {
		if k.launcher == name && name != "" {
			return k, nil
		}
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("package %s has no kernels: a kernel is a function with a line //dotcompute:kernel above it", p.name)
	}
	return nil, fmt.Errorf("package %s has no kernel %q; it has %s", p.name, name, strings.Join(names, ", "))
}
