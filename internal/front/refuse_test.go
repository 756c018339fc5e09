package front_test

import (
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var wantComment = regexp.MustCompile("// want(-1)?((?: `[^`]*`)+)")

// TestRefuse compares diagnostics with the expectations that stand beside the lines they are about:
// `// want` on the line itself, `// want-1` on the line below.
func TestRefuse(t *testing.T) {
	const file = "testdata/refuse/refuse.go"
	src, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.ParseFile(token.NewFileSet(), file, src, 0); err != nil {
		t.Fatal(err)
	}
	want := map[int][]string{}
	for i, line := range strings.Split(string(src), "\n") {
		m := wantComment.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		n := i + 1
		if m[1] != "" {
			back, _ := strconv.Atoi(m[1])
			n += back
		}
		for _, p := range strings.Split(m[2], "`") {
			if p != "" && p != " " {
				want[n] = append(want[n], p)
			}
		}
	}
	res := compile(t, "refuse", nil)
	for _, d := range res.Diags {
		text := string(d.Code) + " " + d.Msg
		found := false
		for i, p := range want[d.Pos.Line] {
			if regexp.MustCompile(p).MatchString(text) {
				want[d.Pos.Line] = append(want[d.Pos.Line][:i], want[d.Pos.Line][i+1:]...)
				found = true
				break
			}
		}
		if !found {
			t.Errorf("not expected: %v", d)
		}
		if d.Advice() == "" {
			t.Errorf("no advice: %v", d)
		}
	}
	for line, list := range want {
		for _, p := range list {
			t.Errorf("%s:%d: no diagnostic matches %q", file, line, p)
		}
	}
	for _, k := range res.Kernels {
		if k.Name != "generic2[float32]" {
			t.Errorf("%s was compiled", k.Name)
		}
	}
}
