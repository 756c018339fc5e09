package archtest

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// allowed is the set of patterns that the folder may import by these edges.
func allowed(edges []edge, dir string) []string {
	var out []string
	for _, e := range edges {
		if matchesAny(e.above, dir) {
			for _, b := range e.below {
				if !slices.Contains(out, b) {
					out = append(out, b)
				}
			}
		}
	}
	return out
}

func TestImports(t *testing.T) {
	may := map[string][]string{}
	mayTest := map[string][]string{}
	both := slices.Concat(policy, testEdges)
	for _, s := range sources(t) {
		if _, ok := may[s.dir]; !ok {
			may[s.dir] = allowed(policy, s.dir)
			mayTest[s.dir] = allowed(both, s.dir)
		}
		for _, imp := range s.file.Imports {
			p, err := strconv.Unquote(imp.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			pos := fset.Position(imp.Pos())
			dir, ours := folder(p)
			switch {
			case ours && dir == s.dir: // an external test of the package itself
			case ours && s.test && strings.Contains(dir+"/", "testdata/"): // kernels to test with
			case ours && s.test:
				if !matchesAny(mayTest[s.dir], dir) {
					t.Errorf("%s: the tests of %s may not import %s", pos, s.dir, dir)
				}
			case ours:
				if !matchesAny(may[s.dir], dir) {
					t.Errorf("%s: %s may not import %s\n\tit may import: %s\n\tThe policy is in internal/archtest/policy_test.go; an edge needs a reason.",
						pos, s.dir, dir, strings.Join(may[s.dir], " "))
				}
			case !strings.Contains(strings.Split(p, "/")[0], "."): // the standard library
			default:
				checkOutside(t, pos.String(), s.dir, p)
			}
		}
	}
}

func checkOutside(t *testing.T, pos, dir, p string) {
	t.Helper()
	for _, o := range outside {
		if p == o.path || strings.HasPrefix(p, o.path+"/") {
			if !matchesAny(o.above, dir) {
				t.Errorf("%s: %s may not import %s: it is for %s (%s)", pos, dir, p, strings.Join(o.above, ", "), o.why)
			}
			return
		}
	}
	t.Errorf("%s: nothing may import %s: a dependency needs a row with a reason in internal/archtest/policy_test.go", pos, p)
}

// TestPolicy checks the policy itself: every edge has a reason, and the bans that
// matter most follow from it.
func TestPolicy(t *testing.T) {
	for _, e := range slices.Concat(policy, testEdges) {
		if len(e.why) < 20 {
			t.Errorf("edge to %v: reason %q", e.above, e.why)
		}
	}
	// The bans that the house names, as consequences of the edges.
	for _, ban := range []struct{ from, to string }{
		{".", "internal/front"},
		{".", "internal/analysis"},
		{".", "internal/interp"},
		{"internal/compile", "internal/driver"},
		{"internal/driver", "internal/ir"},
		{"internal/driver/cuda", "internal/ir"},
		{"internal/driver/null", "internal/driver/cpu"},
		{"internal/emit/ptx", "internal/emit/cuda"},
		{"internal/interp", "internal/pass"},
		{"internal/front", "internal/pass"},
		{"kernel", "internal/ir"},
		{"algo", "internal/driver"},
		{"examples/saxpy", "internal/ir"},
		{"cmd/dcgen", "."},
	} {
		if matchesAny(allowed(policy, ban.from), ban.to) {
			t.Errorf("the policy lets %s import %s", ban.from, ban.to)
		}
	}
}
