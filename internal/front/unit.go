package front

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// unit is a module under construction.
type unit struct {
	pkg       *Package // the package compiled
	mod       *ir.Module
	diags     *diag.List
	kernel    string // being compiled, for diagnostics
	unchecked bool
	failed    bool

	files     map[string]int32
	shapes    map[types.Type]shapeResult
	structs   map[string]*ir.Type
	tables    map[string]*ir.Table
	instances map[string]*instance
	names     map[string]bool // of functions
	packages  map[string]*Package
	chain     []call // calls being compiled, outermost first
}

// call is a call that led to the function being compiled.
type call struct {
	pkg *Package
	pos token.Pos
	fn  string
}

// instance is a function compiled for one list of type arguments and address spaces.
type instance struct {
	fn     *ir.Func
	active bool // being compiled: a call is recursion
	bad    bool // refused
}

func newUnit(p *Package, diags *diag.List) *unit {
	return &unit{
		pkg: p, mod: &ir.Module{}, diags: diags,
		files: map[string]int32{}, shapes: map[types.Type]shapeResult{}, structs: map[string]*ir.Type{},
		tables: map[string]*ir.Table{}, instances: map[string]*instance{}, names: map[string]bool{},
		packages: map[string]*Package{p.Types.Path(): p},
	}
}

// bailout leaves the statement being lowered; what is wrong has been reported.
type bailout struct{}

// report adds a diagnostic. One about a function of another package names the call of this one that led there.
func (u *unit) report(p *Package, code diag.Code, pos, end token.Pos, fix, format string, args ...any) {
	u.failed = true
	d := diag.New(code, p.diagPos(pos), p.diagPos(end), format, args...)
	d.Kernel, d.Fix = u.kernel, fix
	for i := len(u.chain) - 1; i >= 0; i-- {
		c := u.chain[i]
		d.Related = append(d.Related, diag.Related{Pos: c.pkg.diagPos(c.pos), Msg: "called here: " + c.fn})
	}
	if p != u.pkg {
		// The place to look at is the last call that this package made.
		for i := len(u.chain) - 1; i >= 0; i-- {
			if c := u.chain[i]; c.pkg == u.pkg {
				outer := diag.New(diag.CalleeOutside, c.pkg.diagPos(c.pos), diag.Pos{}, "%s leaves the kernel language: %s (%s)", c.fn, d.Msg, d.Code)
				outer.Kernel, outer.Fix = u.kernel, fix
				outer.Related = []diag.Related{{Pos: d.Pos, Msg: d.Msg}}
				d = outer
				break
			}
		}
	}
	*u.diags = append(*u.diags, d)
}

// diagPos translates a position.
func (p *Package) diagPos(pos token.Pos) diag.Pos {
	if !pos.IsValid() {
		return diag.Pos{}
	}
	q := p.Fset.Position(pos)
	return diag.Pos{File: q.Filename, Offset: q.Offset, Line: q.Line, Column: q.Column}
}

// pos translates a position into one of the module.
func (u *unit) pos(p *Package, pos token.Pos) ir.Pos {
	if !pos.IsValid() {
		return ir.Pos{}
	}
	q := p.Fset.Position(pos)
	name := p.fileName(pos, p == u.pkg)
	n, ok := u.files[name]
	if !ok {
		n = int32(len(u.mod.Files))
		u.files[name] = n
		u.mod.Files = append(u.mod.Files, name)
	}
	return ir.Pos{File: n, Line: int32(q.Line), Col: int32(q.Column)}
}

// uniqueName returns name, or name with a number if the module has such a function.
func (u *unit) uniqueName(name string) string {
	full := name
	for i := 2; u.names[full]; i++ {
		full = fmt.Sprintf("%s_%d", name, i)
	}
	u.names[full] = true
	return full
}

// source returns the package with the declaration of a function and the declaration.
func (u *unit) source(f *types.Func) (*Package, *ast.FuncDecl, error) {
	path := f.Pkg().Path()
	p, ok := u.packages[path]
	if !ok {
		if u.pkg.Provider == nil {
			return nil, nil, fmt.Errorf("the source of package %s is not at hand", path)
		}
		var err error
		if p, err = u.pkg.Provider.Package(path); err != nil {
			return nil, nil, err
		}
		u.packages[path] = p
	}
	p.index()
	d := p.decls[objKey(f)]
	if d == nil {
		return nil, nil, fmt.Errorf("package %s has no source of %s", path, objKey(f))
	}
	return p, d, nil
}

// typeArgsKey spells type arguments so that equal lists give equal keys.
func typeArgsKey(args []types.Type) string {
	if len(args) == 0 {
		return ""
	}
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = types.TypeString(a, nil)
	}
	return "[" + strings.Join(parts, ",") + "]"
}

// shortTypeArgs spells type arguments for people.
func shortTypeArgs(args []types.Type) string {
	if len(args) == 0 {
		return ""
	}
	parts := make([]string, len(args))
	for i, a := range args {
		parts[i] = typeString(a)
	}
	return "[" + strings.Join(parts, ",") + "]"
}
