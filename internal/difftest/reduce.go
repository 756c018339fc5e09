package difftest

import (
	"cmp"
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"time"
)

// Reduce makes the source of a difference smaller as long as the same runner
// still differs, until nothing more can be left out or the time is up. The result
// holds that kernel alone.
func Reduce(ctx context.Context, l *Loader, dir string, s *Source, d Difference, runners []Runner, limit time.Duration) (*Source, Difference) {
	r := &reducer{ctx, l, dir, runners, d, time.Now().Add(limit)}
	best := &Source{Text: s.Text, Kernels: []Spec{d.Spec}}
	// These runners may see the same fault earlier, and call it something else.
	if diffs, err := Check(ctx, l, dir, best, runners); err == nil && len(diffs) > 0 {
		r.d = diffs[0]
	}
	if t := best.without(unused(best.Text, d.Spec.Name)); t != nil && r.differs(t) {
		best = t
	}
	for changed := true; changed && time.Now().Before(r.deadline); {
		changed = false
		for i := 0; time.Now().Before(r.deadline); i++ {
			edits := removals(best.Text)
			if i >= len(edits) {
				break
			}
			t := best.without([]edit{edits[i]})
			if t == nil || !r.differs(t) {
				continue
			}
			best, changed = t, true
			i--
		}
	}
	if t := best.without(unused(best.Text, d.Spec.Name)); t != nil && r.differs(t) {
		best = t
	}
	return best, r.d
}

type reducer struct {
	ctx      context.Context
	l        *Loader
	dir      string
	runners  []Runner
	d        Difference
	deadline time.Time
}

// differs reports whether the source is correct Go and the runner still
// differs.
func (r *reducer) differs(s *Source) bool {
	if _, err := r.l.Text(fileName, s.Text); err != nil {
		return false
	}
	diffs, err := Check(r.ctx, r.l, r.dir, s, r.runners)
	if err != nil || len(diffs) == 0 || diffs[0].sort() != r.d.sort() {
		return false
	}
	r.d = diffs[0]
	return true
}

// edit replaces a range of a text.
type edit struct {
	from, to int
	text     string
}

// without is the source after the edits, which do not overlap; nil if there are
// none.
func (s *Source) without(edits []edit) *Source {
	if len(edits) == 0 {
		return nil
	}
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(b.from, a.from) })
	text := s.Text
	for _, e := range edits {
		text = text[:e.from] + e.text + text[e.to:]
	}
	return &Source{Text: text, Kernels: s.Kernels}
}

// removals are edits that make the text smaller, the greatest first: a statement
// goes, or what holds a block is replaced by the block.
func removals(text string) []edit {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, fileName, text, 0)
	if err != nil {
		return nil
	}
	at := func(p token.Pos) int { return fset.Position(p).Offset }
	var out []edit
	add := func(n ast.Node, inner ast.Node) {
		e := edit{from: at(n.Pos()), to: at(n.End())}
		if inner != nil {
			e.text = text[at(inner.Pos()):at(inner.End())]
		}
		out = append(out, e)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			for _, s := range n.List {
				add(s, nil)
			}
		case *ast.CaseClause:
			add(n, nil)
			for _, s := range n.Body {
				add(s, nil)
			}
		case *ast.IfStmt:
			add(n, n.Body)
			if n.Else != nil {
				add(n, n.Else)
				e := edit{from: at(n.Body.End()), to: at(n.Else.End())}
				out = append(out, e)
			}
		case *ast.ForStmt:
			add(n, n.Body)
		case *ast.RangeStmt:
			add(n, n.Body)
		case *ast.BinaryExpr:
			add(n, n.X)
			add(n, n.Y)
		case *ast.ParenExpr:
			add(n, n.X)
		case *ast.UnaryExpr:
			if n.Op != token.AND {
				add(n, n.X)
			}
		case *ast.CallExpr:
			for _, a := range n.Args {
				add(n, a)
			}
		}
		return true
	})
	slices.SortStableFunc(out, func(a, b edit) int {
		return cmp.Compare(b.to-b.from-len(b.text), a.to-a.from-len(a.text))
	})
	return out
}

// unused removes the declarations that the kernel does not need.
func unused(text, kernel string) []edit {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, fileName, text, parser.ParseComments)
	if err != nil {
		return nil
	}
	type decl struct {
		node ast.Node
		doc  *ast.CommentGroup
		uses []string
		keep bool
	}
	byName := map[string][]*decl{} // a method is needed with its type or when its name is used
	var decls []*decl
	for _, d := range f.Decls {
		x := &decl{node: d}
		var names []string
		switch d := d.(type) {
		case *ast.FuncDecl:
			x.doc = d.Doc
			names = append(names, d.Name.Name)
		case *ast.GenDecl:
			x.doc = d.Doc
			if d.Tok == token.IMPORT {
				continue
			}
			for _, s := range d.Specs {
				switch s := s.(type) {
				case *ast.TypeSpec:
					names = append(names, s.Name.Name)
				case *ast.ValueSpec:
					for _, n := range s.Names {
						names = append(names, n.Name)
					}
				}
			}
		}
		ast.Inspect(d, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				x.uses = append(x.uses, id.Name)
			}
			return true
		})
		decls = append(decls, x)
		for _, n := range names {
			byName[n] = append(byName[n], x)
		}
	}
	var keep func(name string)
	keep = func(name string) {
		for _, d := range byName[name] {
			if !d.keep {
				d.keep = true
				for _, u := range d.uses {
					keep(u)
				}
			}
		}
	}
	keep(kernel)
	keep("_")
	var out []edit
	for _, d := range decls {
		if d.keep {
			continue
		}
		from := d.node.Pos()
		if d.doc != nil {
			from = d.doc.Pos()
		}
		out = append(out, edit{from: fset.Position(from).Offset, to: fset.Position(d.node.End()).Offset})
	}
	return out
}

// lines is the length of a source in lines that are not empty.
func (s *Source) lines() int {
	n := 0
	for line := range strings.Lines(s.Text) {
		if strings.TrimSpace(line) != "" {
			n++
		}
	}
	return n
}
