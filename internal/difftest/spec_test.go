package difftest

import (
	"fmt"
	"go/types"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/analysis"
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/difftest/host"
	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// example is a go block of docs/kernel-language.md with the run blocks that
// follow it.
type example struct {
	name  string
	line  int // of the block's first line in the document
	text  string
	first int // lines of the package before the block's first line
	runs  []run
}

// run is a run block.
type run struct {
	line   int
	launch string
	want   []string
}

var packages = map[string]string{
	"kernel.": modulePath + "/kernel", "rand.": modulePath + "/kernel/rand", "math.": "math", "bits.": "math/bits",
}

// readExamples takes the blocks out of the document.
func readExamples(t *testing.T, file string) []*example {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []*example
	kind, start := "", 0
	var block []string
	for i, line := range strings.Split(string(data), "\n") {
		fence, isFence := strings.CutPrefix(line, "```")
		switch {
		case isFence && kind == "":
			kind, start, block = fence, i+2, nil
			if kind == "" {
				kind = "text"
			}
		case isFence && fence != "":
			t.Fatalf("line %d: a block begins inside a block", i+1)
		case isFence:
			switch kind {
			case "go":
				e := &example{name: fmt.Sprintf("ex%d", len(out)), line: start}
				e.text, e.first = header(e.name, strings.Join(block, "\n"))
				out = append(out, e)
			case "run":
				if len(out) == 0 || len(block) < 2 {
					t.Fatalf("line %d: a run block without a launch, a result or an example", start)
				}
				e := out[len(out)-1]
				e.runs = append(e.runs, run{start, block[0], block[1:]})
			}
			kind = ""
		case kind != "":
			block = append(block, line)
		}
	}
	return out
}

// header puts package clause and imports in front of a block.
func header(name, text string) (string, int) {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\n", name)
	var used []string
	for prefix := range packages {
		if regexp.MustCompile(`\b` + regexp.QuoteMeta(prefix)).MatchString(text) {
			used = append(used, prefix)
		}
	}
	slices.Sort(used)
	for _, prefix := range used {
		fmt.Fprintf(&b, "import %q\n", packages[prefix])
	}
	b.WriteString("\n")
	return b.String() + text + "\n", strings.Count(b.String(), "\n")
}

var wanted = regexp.MustCompile(`// (DC\d+)\s*$`)

// TestSpecExamples compiles and runs the examples of the specification.
func TestSpecExamples(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	l, err := NewLoader(t.Context(), root)
	if err != nil {
		t.Fatal(err)
	}
	examples := readExamples(t, filepath.Join(root, "docs", "kernel-language.md"))
	if len(examples) < 20 {
		t.Fatalf("%d examples", len(examples))
	}
	p := &specProgram{t: t}
	for _, e := range examples {
		pkg, err := l.Text(e.name+".go", e.text)
		if err != nil {
			t.Errorf("line %d: not correct Go: %v", e.line, err)
			continue
		}
		r, err := analysis.Check(pkg, nil, "")
		if err != nil {
			t.Errorf("line %d: %v", e.line, err)
			continue
		}
		if e.checkDiags(t, r) && len(e.runs) > 0 {
			p.add(e, r, pkg)
		}
	}
	p.check(l)
	t.Logf("%d examples, %d runs", len(examples), len(p.launches))
}

// checkDiags compares what is refused with the comments; true if nothing is.
func (e *example) checkDiags(t *testing.T, r *front.Result) bool {
	want := map[string]bool{}
	for i, line := range strings.Split(e.text, "\n") {
		if m := wanted.FindStringSubmatch(line); m != nil {
			want[fmt.Sprintf("%s at line %d", m[1], i-e.first+e.line)] = true
		}
	}
	got := map[string]bool{}
	for _, d := range r.Diags {
		if d.Code.Info().Severity == diag.Error {
			key := fmt.Sprintf("%s at line %d", d.Code, d.Pos.Line-1-e.first+e.line)
			if got[key] = true; !want[key] {
				t.Errorf("%s: unexpected: %v", key, d)
			}
		}
	}
	for key := range want {
		if !got[key] {
			t.Errorf("%s: not refused", key)
		}
	}
	return len(want)+len(got) == 0
}

// specProgram is the Go program of all run blocks.
type specProgram struct {
	t        *testing.T
	files    map[string]string
	imports  string
	kernels  strings.Builder
	launches []specLaunch
}

type specLaunch struct {
	e    *example
	run  *run
	k    *front.Kernel
	spec Spec
}

func (p *specProgram) add(e *example, r *front.Result, pkg *front.Package) {
	if p.files == nil {
		p.files = map[string]string{}
	}
	p.files[e.name+"/"+e.name+".go"] = e.text
	p.imports += fmt.Sprintf("import %q\n", modulePath+"/internal/difftest/random/"+e.name)
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\nimport (\n\t%q\n\t%q\n)\n\nvar _ kernel.Float16\n\nvar Kernels = []host.Kernel{\n", e.name,
		modulePath+"/internal/difftest/host", modulePath+"/kernel")
	for i := range e.runs {
		l, text, err := p.launch(e, &e.runs[i], r)
		if err != nil {
			p.t.Errorf("line %d: %v", e.runs[i].line, err)
			return
		}
		p.launches = append(p.launches, l)
		b.WriteString(text)
	}
	b.WriteString("}\n")
	p.files[e.name+"/run.go"] = b.String()
	fmt.Fprintf(&p.kernels, "\tall = append(all, %s.Kernels...)\n", e.name)
}

// launch reads the first line of a run block.
func (p *specProgram) launch(e *example, r *run, res *front.Result) (specLaunch, string, error) {
	words := strings.Fields(r.launch)
	l := specLaunch{e: e, run: r, k: findKernel(res, words[0])}
	if l.k == nil {
		return l, "", fmt.Errorf("no kernel %s", words[0])
	}
	l.spec = Spec{Name: words[0], Grid: [3]int{1, 1, 1}, Partial: true}
	values := map[string]string{}
	for _, w := range words[1:] {
		name, value, ok := strings.Cut(w, "=")
		if !ok {
			return l, "", fmt.Errorf("%q is not name=value", w)
		}
		switch name {
		case "grid", "group":
			var a [3]int
			for i, n := range strings.Split(value, "x") {
				a[i], _ = strconv.Atoi(n)
			}
			for i := range a {
				a[i] = max(a[i], 1)
			}
			if name == "grid" {
				l.spec.Grid = a
			} else {
				l.spec.Group = a
			}
		case "subgroup":
			l.spec.Subgroup, _ = strconv.Atoi(value)
		default:
			values[name] = value
		}
	}
	if l.spec.Group == [3]int{} && l.k.Directive.Group != [3]int{} {
		for i, n := range l.k.Directive.Group {
			l.spec.Group[i] = max(n, 1)
		}
	}
	var args []string
	for _, param := range l.k.Params {
		arg, err := literal(param.Name, param.Type, e.name, values)
		if err != nil {
			return l, "", err
		}
		args = append(args, arg)
	}
	for name := range values {
		return l, "", fmt.Errorf("%s has no parameter %s", words[0], name)
	}
	text := fmt.Sprintf("\t{Name: %q, Func: %s, Grid: %#v, Group: %#v, Subgroup: %d, Partial: true, Args: []any{%s}},\n",
		words[0], l.k.Func.Name(), l.spec.Grid, l.spec.Group, l.spec.Subgroup, strings.Join(args, ", "))
	return l, text, nil
}

// literal is the Go expression for an argument; it takes the values it uses out
// of the map.
func literal(name string, t types.Type, pkg string, values map[string]string) (string, error) {
	text := types.TypeString(t, func(p *types.Package) string {
		if p.Name() == pkg {
			return ""
		}
		return p.Name()
	})
	if st, ok := t.Underlying().(*types.Struct); ok {
		var fields []string
		for i := range st.NumFields() {
			f := st.Field(i)
			v, err := literal(name+"."+f.Name(), f.Type(), pkg, values)
			if err != nil {
				return "", err
			}
			fields = append(fields, f.Name()+": "+v)
		}
		return text + "{" + strings.Join(fields, ", ") + "}", nil
	}
	value, ok := values[name]
	if !ok {
		return "", fmt.Errorf("no value for %s", name)
	}
	delete(values, name)
	if _, ok := t.Underlying().(*types.Slice); !ok {
		return text + "(" + value + ")", nil
	}
	if n, ok := strings.CutPrefix(value, "zeros:"); ok {
		return fmt.Sprintf("make(%s, %s)", text, n), nil
	}
	return text + "{" + value + "}", nil
}

// check runs the program and compares everything.
func (p *specProgram) check(l *Loader) {
	p.files["main.go"] = "package main\n\nimport \"" + modulePath + "/internal/difftest/host\"\n" + p.imports +
		"\nfunc main() {\n\tvar all []host.Kernel\n" + p.kernels.String() + "\thost.Main(all)\n}\n"
	results, err := runProgram(p.t.Context(), l.root, p.t.TempDir(), p.files, len(p.launches))
	if err != nil {
		p.t.Fatal(err)
	}
	for i, x := range p.launches {
		if d := checkOne(p.t.Context(), x.k, &x.spec, &results[i], Runners(true)); d != nil {
			p.t.Errorf("line %d: %v", x.run.line, d)
		}
		if got := x.describe(&results[i]); !slices.Equal(got, x.run.want) {
			p.t.Errorf("line %d: the document says\n%s\nand it is\n%s", x.run.line, strings.Join(x.run.want, "\n"), strings.Join(got, "\n"))
		}
	}
}

// describe is what the run block should say.
func (x *specLaunch) describe(r *host.Result) []string {
	if f := r.Fault; f != nil {
		s := "fault: " + f.What
		if f.What == "index" || f.What == "slice" {
			s += fmt.Sprintf(" %d of %d", f.Index, f.Length)
		}
		return []string{s + fmt.Sprintf(", line %d, invocation %d,%d,%d", f.Line-x.e.first, f.At[0], f.At[1], f.At[2])}
	}
	var out []string
	for i, v := range x.k.IR.Body.Params {
		if r.Lens[i] < 0 || string(r.Before[i]) == string(r.After[i]) {
			continue
		}
		s := x.k.IR.Params[i].Name + " ="
		n := int(v.Type.Elem().Size())
		for k := range r.Lens[i] {
			s += " " + show(v.Type.Elem(), r.After[i][k*n:(k+1)*n])
		}
		out = append(out, s)
	}
	return out
}

// show is a value as fmt prints it.
func show(t *ir.Type, mem []byte) string {
	switch t.Kind() {
	case ir.Array, ir.Struct:
		var parts []string
		if t.Kind() == ir.Struct {
			for _, f := range t.Fields() {
				parts = append(parts, show(f.Type, mem[f.Offset:f.Offset+f.Type.Size()]))
			}
			return "{" + strings.Join(parts, " ") + "}"
		}
		n := int(t.Elem().Size())
		for i := range int(t.Len()) {
			parts = append(parts, show(t.Elem(), mem[i*n:(i+1)*n]))
		}
		return "[" + strings.Join(parts, " ") + "]"
	}
	return ir.FormatConst(t, scalarBits(t, mem))
}

// TestSpecCodes: the table of codes in the specification is the compiler's.
func TestSpecCodes(t *testing.T) {
	root, err := Root()
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(root, "docs", "kernel-language.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range diag.Codes() {
		row := fmt.Sprintf("| [%s](diagnostics/%s.md) | %s |\n", c.Code, c.Code, c.Title)
		if !strings.Contains(string(data), row) {
			t.Errorf("missing: %s", row)
		}
	}
	for _, m := range regexp.MustCompile(`diagnostics/(DC\d+)\.md`).FindAllStringSubmatch(string(data), -1) {
		if diag.Code(m[1]).Info().Title == "" {
			t.Errorf("there is no code %s", m[1])
		}
	}
}
