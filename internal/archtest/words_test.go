package archtest

import (
	"fmt"
	"go/ast"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// maxLines is where a file must be split; see the house rules on files.
const maxLines = 800

func TestFileLength(t *testing.T) {
	var hand []*source
	for _, s := range sources(t) {
		if !s.generated {
			hand = append(hand, s)
		}
	}
	slices.SortFunc(hand, func(a, b *source) int { return b.lines - a.lines })
	var longest []string
	for _, s := range hand[:min(10, len(hand))] {
		longest = append(longest, fmt.Sprintf("%5d %s", s.lines, s.path))
	}
	t.Logf("longest files:\n%s", strings.Join(longest, "\n"))
	for _, s := range hand {
		if s.lines > maxLines {
			t.Errorf("%s has %d lines; split it by %d", s.path, s.lines, maxLines)
		}
	}
}

// TestGenerated checks that generated files are known by name and header alike.
func TestGenerated(t *testing.T) {
	for _, s := range sources(t) {
		base := s.path[strings.LastIndex(s.path, "/")+1:]
		if s.generated != strings.HasPrefix(base, "z") {
			t.Errorf("%s: a file has the header of generated files exactly if its name starts with z", s.path)
		}
	}
}

// TestPackageDocs checks that every package says in its first sentence whether
// this is the right room, and says it in one file.
func TestPackageDocs(t *testing.T) {
	docs := map[string][]*source{}
	built := map[string]string{} // folder to package name
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		built[s.dir] = s.file.Name.Name
		if s.file.Doc.Text() != "" {
			docs[s.dir] = append(docs[s.dir], s)
		}
	}
	for dir, name := range built {
		switch with := docs[dir]; len(with) {
		case 0:
			t.Errorf("%s: no package comment", dir)
		case 1:
			text := with[0].file.Doc.Text()
			first, _, ok := strings.Cut(text, ".")
			want := "Package " + name + " "
			if name == "main" {
				want = strings.ToUpper(dir[strings.LastIndex(dir, "/")+1:][:1])
			}
			if !ok || !strings.HasPrefix(text, want) && !(name == "main" && strings.HasPrefix(text, "Command ")) {
				t.Errorf("%s: the package comment begins %q; it must begin with %q and hold a sentence", with[0].path, first, want)
			}
			if len(strings.Fields(first)) < 5 {
				t.Errorf("%s: the first sentence %q does not say what the package is for", with[0].path, first)
			}
		default:
			t.Errorf("%s: package comments in %s and %s", dir, with[0].path, with[1].path)
		}
	}
}

var (
	badPackage = regexp.MustCompile(`^(utils?|common|base|helpers?|misc|shared)$`)
	badName    = regexp.MustCompile(`^Get[A-Z]|\w(Impl|Manager|Helper|Util|Utils)$`)
	badPanic   = regexp.MustCompile(`(?i)^\W*(todo|fixme|bug\W*$|not (yet )?implemented|unimplemented)`)
	// The second halves are apart so that this file does not match itself.
	badComment = regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X)\b`)
)

// inits are the files that may have a function init, and why.
var inits = map[string]string{
	"internal/ir/attrform.go":     "the table refers to parser methods that refer to the table",
	"adapters/golangci/plugin.go": "golangci-lint finds a module plug-in only by this registration",
}

// TestWords keeps out the names and promises that the house does without.
func TestWords(t *testing.T) {
	for _, s := range sources(t) {
		if badPackage.MatchString(s.file.Name.Name) {
			t.Errorf("%s: a package named %s says nothing about what is in it", s.path, s.file.Name.Name)
		}
		if s.generated {
			continue
		}
		for _, c := range s.file.Comments {
			if badComment.MatchString(c.Text()) {
				t.Errorf("%s: finish it or leave it out", fset.Position(c.Pos()))
			}
		}
		binding := strings.HasPrefix(s.dir, "internal/binding/") || strings.HasPrefix(s.dir, "adapters/") // other people's names
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				if n.Recv == nil && n.Name.Name == "init" && !s.test && inits[s.path] == "" {
					t.Errorf("%s: init functions act behind the reader's back; list values by hand in one place", fset.Position(n.Pos()))
				}
				checkName(t, n.Name, binding)
			case *ast.TypeSpec:
				checkName(t, n.Name, binding)
			case *ast.ValueSpec:
				for _, id := range n.Names {
					checkName(t, id, binding)
				}
			case *ast.Field:
				for _, id := range n.Names {
					checkName(t, id, binding)
				}
			case *ast.CallExpr:
				if id, ok := n.Fun.(*ast.Ident); ok && id.Name == "panic" && len(n.Args) == 1 {
					if lit, ok := n.Args[0].(*ast.BasicLit); ok && badPanic.MatchString(lit.Value) {
						t.Errorf("%s: panic(%s) is a promise, not code", fset.Position(n.Pos()), lit.Value)
					}
				}
			}
			return true
		})
	}
}

func checkName(t *testing.T, id *ast.Ident, binding bool) {
	t.Helper()
	if !binding && badName.MatchString(id.Name) {
		t.Errorf("%s: name %s: no Get prefix, and no Impl, Manager or Helper", fset.Position(id.Pos()), id.Name)
	}
}
