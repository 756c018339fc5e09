//go:build amd64 && unix

package amd64

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

var update = flag.Bool("update", false, "rewrite the listings in testdata")

var (
	headOfBlock   = regexp.MustCompile(`^(L\d+): ; block \d+(?:, in (\d+) loops)?(, cold)?$`)
	ofInstruction = regexp.MustCompile(`^  [0-9a-f]+  [0-9a-f]+ +(.*)$`)
)

// hot shortens a listing to what tells how fast a kernel is, and does not change with where code lies: its figures, and of the innermost loops
// the instructions, the lines that they are for, and how each access is made.
func hot(listing string) string {
	type block struct {
		depth string
		text  strings.Builder
	}
	var out strings.Builder
	var blocks []*block
	var cur *block
	deepest, place := "", "" // place: a line of source that an instruction may follow
	for line := range strings.Lines(listing) {
		line = strings.TrimRight(line, "\n")
		if m := headOfBlock.FindStringSubmatch(line); m != nil {
			cur, place = nil, ""
			if m[3] != "" {
				continue
			}
			cur = &block{depth: m[2]}
			fmt.Fprintf(&cur.text, "%s:\n", m[1])
			blocks = append(blocks, cur)
			deepest = max(deepest, m[2])
			continue
		}
		switch {
		case cur == nil:
			if len(blocks) == 0 && strings.HasPrefix(line, ";") {
				fmt.Fprintln(&out, line)
			}
		case strings.HasPrefix(line, "  ; "):
			place = line + "\n"
		case strings.HasPrefix(line, "    ; "):
			if _, note, ok := strings.Cut(line[6:], " ; "); ok {
				fmt.Fprintf(&cur.text, "%s\t\t; %s\n", place, note)
				place = ""
			}
		default:
			if m := ofInstruction.FindStringSubmatch(line); m != nil {
				fmt.Fprintf(&cur.text, "%s\t%s\n", place, m[1])
				place = ""
			}
		}
	}
	for _, b := range blocks {
		if b.depth == deepest {
			out.WriteString(b.text.String())
		}
	}
	return out.String()
}

// TestGoldens holds the code of the corpus against testdata: a file for each source file and instruction set, with the hot parts of its kernels. All of the
// code would be eight megabytes, in which nobody would see what a change has done.
func TestGoldens(t *testing.T) {
	modules := corpus(t)
	files := map[string]string{}
	optimised := map[*ir.Module]*ir.Module{}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		m := optimised[modules[name]]
		if m == nil {
			m = modules[name].Clone()
			if err := pass.Run(m, pass.Options{}); err != nil {
				t.Fatal(err)
			}
			optimised[modules[name]] = m
		}
		source := strings.TrimSuffix(filepath.Base(m.Files[m.Func(name).Pos.File]), ".go")
		for _, i := range []isa{{AVX2, 32}, {AVX512, 64}} {
			p, err := jit.Compile(m, name, jit.Target{VL: i.vl})
			if err != nil {
				t.Fatal(err)
			}
			text, err := Listing(p, i.f)
			if err != nil {
				t.Fatal(err)
			}
			files[fmt.Sprintf("%s.%v.amd64", source, i.f)] += hot(text) + "\n"
		}
	}
	if *update {
		if err := os.MkdirAll("testdata", 0o777); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, []byte(files[name]), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Errorf("%v; go test -run TestGoldens -update . writes it", err)
			continue
		}
		if got := files[name]; got != string(want) {
			t.Errorf("%s: %s", path, firstDifference(string(want), got))
		}
	}
	list, err := filepath.Glob("testdata/*.amd64")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range list {
		if _, ok := files[filepath.Base(path)]; !ok {
			t.Errorf("%s is of no source file", path)
		}
	}
}

// firstDifference tells where two texts part.
func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d is\n%s\nnot\n%s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, not %d", len(g), len(w))
}
