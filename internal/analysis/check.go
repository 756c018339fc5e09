package analysis

import (
	"go/ast"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// Check compiles the kernels of a package as [front.Compile] does and runs every
// check on what it accepted; the diagnostics of both are in the result, sorted.
// opts may be nil. targets names what is asked about further, separated by
// commas. The error is an *UnknownTargetError or the front end's *InternalError;
// what is wrong with the kernels is no error.
func Check(p *front.Package, opts *front.Options, targets string) (*front.Result, error) {
	ts, err := parseTargets(targets)
	if err != nil {
		return nil, err
	}
	r, err := front.Compile(p, opts)
	if err != nil {
		return nil, err
	}
	done := map[*ir.Module]bool{} // kernels may share one
	for _, k := range r.Kernels {
		if !done[k.Module] {
			done[k.Module] = true
			c := newChecker(p, k.Module)
			c.run(ts)
			r.Diags = append(r.Diags, c.diags...)
		}
	}
	r.Diags = append(r.Diags, strictMath(p)...)
	for i := range r.Diags {
		fix(p, &r.Diags[i])
	}
	if ignored := p.Ignored(); len(ignored) > 0 {
		r.Diags = slices.DeleteFunc(r.Diags, ignored.Has)
	}
	r.Diags.Sort()
	return r, nil
}

// hasDirectives reports whether any file mentions a directive: most packages do not, and
// need no further look.
func hasDirectives(files []*ast.File) bool {
	for _, f := range files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				if strings.HasPrefix(c.Text, "//dotcompute:") {
					return true
				}
			}
		}
	}
	return false
}

func kernels(m *ir.Module) []*ir.Func {
	var out []*ir.Func
	for _, f := range m.Funcs {
		if f.Kernel != nil {
			out = append(out, f)
		}
	}
	return out
}

// A checker collects what the checks of one module report.
type checker struct {
	mod    *ir.Module
	kernel *ir.Func               // at hand
	files  map[string]*token.File // of the package, by base name
	exits  map[token.Pos]bool     // where its return statements begin
	diags  diag.List
}

func newChecker(p *front.Package, m *ir.Module) *checker {
	c := &checker{mod: m, files: map[string]*token.File{}, exits: map[token.Pos]bool{}}
	for _, f := range p.Files {
		tf := p.Fset.File(f.FileStart)
		c.files[filepath.Base(tf.Name())] = tf
		ast.Inspect(f, func(n ast.Node) bool {
			if r, ok := n.(*ast.ReturnStmt); ok {
				c.exits[r.Pos()] = true
			}
			return true
		})
	}
	return c
}

// atReturn reports whether a return statement of the package begins at p.
func (c *checker) atReturn(p ir.Pos) bool {
	pos, own := c.pos(p)
	if !own {
		return false
	}
	tf := c.files[filepath.Base(pos.File)]
	return c.exits[tf.Pos(pos.Offset)]
}

// run runs all checks on the module.
func (c *checker) run(targets []*target) {
	for _, k := range kernels(c.mod) {
		c.kernel = k
		for _, f := range reachable(k) {
			c.spins(f)
		}
		c.strict(k)
		for _, t := range targets {
			c.target(k, t)
		}
	}
	// Who comes where together is known only of a kernel without calls.
	if inlined, ok := c.transform("inline"); ok {
		for _, k := range kernels(inlined) {
			c.kernel = k
			c.collectives(k)
		}
	}
	// Indices are polynomials only when locals are values.
	if flat, ok := c.transform("inline", "copies", "split", "promote", "fold", "cse"); ok {
		for _, k := range kernels(flat) {
			c.kernel = k
			u := pass.Uniformity(k)
			group := func(v *ir.Value) bool { return u.Value(v) <= ir.UniformGroup }
			c.strides(k, group)
			c.races(k, group)
		}
	}
}

// transform returns a copy of the module after some passes. What a pass cannot do
// is reported where the kernel is compiled, not here.
func (c *checker) transform(passes ...string) (*ir.Module, bool) {
	m := c.mod.Clone()
	err := pass.Run(m, pass.Options{Only: passes})
	return m, err == nil
}

// collectives reports barriers and subgroup operations that not all invocations
// of their group or subgroup come to together.
func (c *checker) collectives(k *ir.Func) {
	for _, d := range pass.CheckCollectives(k) {
		what, whole, code := "a subgroup operation", "subgroup", diag.SubgroupVarying
		if d.Need == ir.UniformGroup {
			what, whole, code = "a barrier", "group", diag.BarrierVarying
			if d.Op == ir.OpCheckUniform {
				what = "kernel.Uniform"
			}
		}
		// Inlined, the return of a helper is a branch around what follows it.
		returns := d.Kind == pass.DivergentReturn || d.Kind != pass.DivergentLoop && c.atReturn(d.Cause)
		switch {
		case returns && d.Op == ir.OpBarrier:
			c.addRelated(diag.New(diag.ReturnBarrier, diag.Pos{}, diag.Pos{}, "some invocations of a group return here, and a barrier follows"),
				d.Cause, d.Pos, "the barrier")
		case returns:
			c.addRelated(diag.New(code, diag.Pos{}, diag.Pos{}, "%s after a return that only some invocations of a %s take", what, whole), d.Pos, d.Cause, "the return")
		case d.Kind == pass.DivergentLoop:
			if d.Op == ir.OpBarrier {
				code = diag.BarrierLoop
			}
			c.addRelated(diag.New(code, diag.Pos{}, diag.Pos{}, "%s in a loop that the invocations of a %s can leave in different rounds", what, whole), d.Pos, d.Cause, "some leave here")
		case d.Cause != d.Pos:
			c.addRelated(diag.New(code, diag.Pos{}, diag.Pos{}, "%s under a condition that can differ within the %s", what, whole), d.Pos, d.Cause, "the condition")
		default:
			c.report(code, d.Pos, "%s to which the invocations of a %s do not come together", what, whole)
		}
	}
}

// report adds a diagnostic at a place of the module.
func (c *checker) report(code diag.Code, pos ir.Pos, format string, args ...any) {
	c.add(diag.New(code, diag.Pos{}, diag.Pos{}, format, args...), pos)
}

// add adds a diagnostic, its Pos filled in from a place of the module. A place in
// another package is told as a related one: the package at hand is what its
// author can change.
func (c *checker) add(d diag.Diagnostic, pos ir.Pos) {
	where, own := c.pos(pos)
	d.Pos = where
	if c.kernel != nil {
		d.Kernel = c.kernel.Name
		if !own {
			d.Related = append(d.Related, diag.Related{Pos: where, Msg: "here"})
			d.Pos, _ = c.pos(c.kernel.Pos)
		}
	}
	c.diags = append(c.diags, d)
}

func (c *checker) addRelated(d diag.Diagnostic, pos, related ir.Pos, msg string) {
	where, _ := c.pos(related)
	d.Related = append(d.Related, diag.Related{Pos: where, Msg: msg})
	c.add(d, pos)
}

// pos turns a place of the module into one of the file as the package was loaded. own
// is false for files of other packages, of which only the name is known.
func (c *checker) pos(p ir.Pos) (pos diag.Pos, own bool) {
	if !p.Known() || int(p.File) >= len(c.mod.Files) {
		return diag.Pos{}, false
	}
	name := c.mod.Files[p.File]
	pos = diag.Pos{File: name, Line: int(p.Line), Column: int(p.Col)}
	tf := c.files[name]
	if tf == nil || pos.Line > tf.LineCount() {
		return pos, false
	}
	pos.File = tf.Name()
	pos.Offset = tf.Offset(tf.LineStart(pos.Line)) + max(pos.Column-1, 0)
	return pos, true
}
