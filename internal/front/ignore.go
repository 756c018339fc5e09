package front

import (
	"go/ast"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
)

const ignorePrefix = "//dotcompute:ignore"

// Ignored are the codes of warnings and notes that the author of a package does not want to hear of at a line:
//
//	x[t.X()*h] = 0 //dotcompute:ignore DC081 h is 2 or 3
//
// A comment alone on its line speaks of the next one. Errors cannot be ignored; Compile reports a comment that
// tries to.
type Ignored map[codeLine]bool

type codeLine struct {
	file string
	line int
	code diag.Code
}

// Ignored reads the comments of the package.
func (p *Package) Ignored() Ignored {
	set := Ignored{}
	for _, file := range p.Files {
		var code map[int]bool // lines that hold more than comments; made when needed
		for _, g := range file.Comments {
			for _, c := range g.List {
				codes, _ := parseIgnore(c.Text)
				if len(codes) == 0 {
					continue
				}
				if code == nil {
					code = p.codeLines(file)
				}
				at := p.Fset.Position(c.Pos())
				if !code[at.Line] {
					at.Line++
				}
				for _, c := range codes {
					set[codeLine{at.Filename, at.Line, c}] = true
				}
			}
		}
	}
	return set
}

// Has reports whether a diagnostic is one that the author does not want to hear of.
func (s Ignored) Has(d diag.Diagnostic) bool {
	return d.Level() != diag.Error && s[codeLine{d.Pos.File, d.Pos.Line, d.Code}]
}

// codeLines are the lines of a file on which something begins or ends that is no comment.
func (p *Package) codeLines(file *ast.File) map[int]bool {
	lines := map[int]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.CommentGroup, *ast.Comment:
			return false
		case *ast.File:
			return true
		}
		lines[p.Fset.Position(n.Pos()).Line] = true
		lines[p.Fset.Position(n.End()).Line] = true
		return true
	})
	return lines
}

// isIgnore reports whether a comment line is meant as one that ignores diagnostics.
func isIgnore(text string) bool {
	rest, ok := strings.CutPrefix(text, ignorePrefix)
	return ok && (rest == "" || rest[0] == ' ' || rest[0] == '\t')
}

// parseIgnore returns the codes of a comment that ignores diagnostics; none if it is another comment, or wrong, as wrong
// says.
func parseIgnore(text string) (codes []diag.Code, wrong string) {
	if !isIgnore(text) {
		return nil, ""
	}
	words := strings.Fields(text[len(ignorePrefix):])
	if len(words) < 2 {
		return nil, "write //dotcompute:ignore CODE REASON, with a reason"
	}
	for _, w := range strings.Split(words[0], ",") {
		switch info := diag.Code(w).Info(); {
		case info.Title == "":
			return nil, "there is no diagnostic " + w
		case info.Severity == diag.Error:
			return nil, w + " is an error, which cannot be ignored"
		}
		codes = append(codes, diag.Code(w))
	}
	return codes, ""
}
