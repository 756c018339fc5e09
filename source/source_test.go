package source_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/source"
)

const saxpy = `package p

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kernel/rand"
)

//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

//dotcompute:kernel
func noise(t kernel.Thread, seed uint64, out []float32) {
	out[t.X()] = float32(math.Sqrt(float64(rand.Float32(seed, uint64(t.X())))))
}

type pair struct{ a, b int32 }

//dotcompute:kernel
func paint(t kernel.Thread, p pair, img kernel.View2[int32]) {
	img.Set(t.X(), t.Y(), p.a*int32(t.X())+p.b)
}
`

// Example compiles a kernel from text and runs it.
func Example() {
	ctx := context.Background()
	pkg, err := source.Compile(source.File{Name: "p.go", Text: saxpy})
	if err != nil {
		fmt.Println(err)
		return
	}
	k, err := pkg.Kernel("saxpy")
	if err != nil {
		fmt.Println(err)
		return
	}
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: "cpu"})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer dev.Close()
	x, y := []float32{1, 2, 3}, []float32{10, 20, 30}
	c := k.BeginRun(ctx, dev)
	dotcompute.PassScalar(c, float32(2))
	dotcompute.PassSlice(c, x)
	dotcompute.PassSlice(c, y)
	if err := c.Run(dotcompute.N(3)); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(y)
	// Output: [12 24 36]
}

// A kernel may call what its own packages have, if the compiler is given their text.
func ExampleCompiler() {
	c := source.Compiler{Import: func(path string) ([]source.File, error) {
		if path != "example.org/units" {
			return nil, nil
		}
		return []source.File{{Name: "units.go", Text: "package units\n\nfunc Metres(feet float32) float32 { return 0.3048 * feet }\n"}}, nil
	}}
	pkg, err := c.Compile(source.File{Name: "p.go", Text: `package p

import (
	"example.org/units"

	"github.com/dotcompute/dotcompute/kernel"
)

//dotcompute:kernel
func metres(t kernel.Thread, x []float32) { x[t.X()] = units.Metres(x[t.X()]) }
`})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, k := range pkg.Kernels() {
		fmt.Println(k.Definition().Name)
	}
	// Output: metres
}

func TestParams(t *testing.T) {
	pkg, err := source.Compile(source.File{Name: "p.go", Text: saxpy})
	if err != nil {
		t.Fatal(err)
	}
	k, err := pkg.Kernel("paint")
	if err != nil {
		t.Fatal(err)
	}
	got := fmt.Sprintf("%+v", k.Params)
	want := "[{Name:p Kind:2 Type:p.pair Elem: Size:8 Const:false Leaves:[{Name:a Type:int32 Offset:0} {Name:b Type:int32 Offset:4}]} " +
		"{Name:img.Data Kind:1 Type:[]int32 Elem:int32 Size:4 Const:false Leaves:[{Name: Type:int32 Offset:0}]} " +
		"{Name:img.W Kind:0 Type:int Elem:int64 Size:8 Const:false Leaves:[{Name: Type:int64 Offset:0}]} " +
		"{Name:img.H Kind:0 Type:int Elem:int64 Size:8 Const:false Leaves:[{Name: Type:int64 Offset:0}]} " +
		"{Name:img.Stride Kind:0 Type:int Elem:int64 Size:8 Const:false Leaves:[{Name: Type:int64 Offset:0}]}]"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestErrors(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"syntax":          {"package p\nfunc {", "p.go:2:6: expected 'IDENT'"},
		"types":           {"package p\nvar x int = \"a\"", "p.go:2:13: cannot use \"a\""},
		"import":          {"package p\nimport _ \"os\"", "os cannot be imported here; these can: "},
		"outside":         {"package p\nimport \"github.com/dotcompute/dotcompute/kernel\"\n//dotcompute:kernel\nfunc k(t kernel.Thread, x []int32) { go println() }", "DC001"},
		"several":         {"package p\nimport \"github.com/dotcompute/dotcompute/kernel\"\n//dotcompute:kernel\nfunc k(t kernel.Thread, x []int32) {\n\tgo println()\n\tdefer println() }", "DC002"},
		"no package name": {"", "expected 'package'"},
	} {
		_, err := source.Compile(source.File{Name: "p.go", Text: c.text})
		var e *source.Error
		if !errors.As(err, &e) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, c.want)
		}
	}
	pkg, err := source.Compile(source.File{Name: "p.go", Text: saxpy})
	if err != nil {
		t.Fatal(err)
	}
	generic, err := source.Compile(source.File{Name: "p.go", Text: "package p\nimport \"github.com/dotcompute/dotcompute/kernel\"\n" +
		"//dotcompute:kernel Twice32=[int32] Twice64=[int64]\nfunc twice[T int32 | int64](t kernel.Thread, x []T) { x[t.X()] *= 2 }"})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"twice[int64]", "Twice64"} {
		if k, err := generic.Kernel(name); err != nil || k.Definition().Name != "twice[int64]" {
			t.Errorf("%s: %v, %v", name, k, err)
		}
	}
	if _, err := pkg.Kernel("saxpi"); err == nil || !strings.Contains(err.Error(), "saxpy, noise, paint") {
		t.Errorf("unknown kernel: %v", err)
	}
}

// TestProgram compiles the kernels of a whole program, whose other parts import what is not here and use launchers that
// are not generated. What kernels reach must be right all the same.
func TestProgram(t *testing.T) {
	const head = `package main
import (
	"fmt"
	"os"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/kernel"
)
//dotcompute:kernel
func double(t kernel.Thread, x []int32) { x[t.X()] = twice(x[t.X()]) }

func main() {
	dev, err := dotcompute.Open(nil, nil)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	Double.Run(nil, dev, dotcompute.N(1), []int32{})
}
`
	for name, c := range map[string]struct{ rest, want string }{
		"right":    {"func twice(x int32) int32 { return 2 * x }", ""},
		"type":     {"func twice(x int32) int32 { var y int32 = \"a\"; return y }", "p.go:19:43: cannot use \"a\""},
		"count":    {"func twice(x int32) int32 { return once(x, x) }\nfunc once(x int32) int32 { return x }", "p.go:19:44: too many arguments"},
		"import":   {"func twice(x int32) int32 { return int32(os.Getpid()) }", "p.go:4:2: could not import os (os cannot be imported here; these can: "},
		"missing":  {"", "p.go:10:54: undefined: twice"},
		"constant": {"const two int32 = \"a\"\nfunc twice(x int32) int32 { return two * x }", "p.go:19:19: cannot use \"a\""},
		"table":    {"var table = [2]int32{\"a\", 2}\nfunc twice(x int32) int32 { return table[x] }", "p.go:19:22: cannot use \"a\""},
		"field":    {"type pair struct { a, b in32 }\nfunc twice(x int32) int32 { p := pair{}; return p.a }", "p.go:19:25: undefined: in32"},
	} {
		pkg, err := source.Compile(source.File{Name: "p.go", Text: head + c.rest})
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%s: error %v, want one with %q", name, err, c.want)
		case c.want == "" && len(pkg.Kernels()) != 1:
			t.Errorf("%s: %d kernels", name, len(pkg.Kernels()))
		}
	}
}

// TestHostile compiles text that is made to nest, and to grow.
func TestHostile(t *testing.T) {
	const head = "package p\nimport \"github.com/dotcompute/dotcompute/kernel\"\n"
	body := func(text string) string {
		return head + "//dotcompute:kernel\nfunc k(t kernel.Thread, x []int32) {\n" + text + "}\n"
	}
	nest := func(open string, n int) string { return strings.Repeat(open, n) + strings.Repeat("}", n) }
	var types strings.Builder
	for i := range 18 {
		fmt.Fprintf(&types, "type t%d struct { a, b t%d }\n", i+1, i)
	}
	for name, c := range map[string]struct{ text, want string }{
		"parentheses": {body("x[0] = " + strings.Repeat("(", 200000) + "1" + strings.Repeat(")", 200000)), "nesting depth"},
		"ifs":         {body(nest("if x[0] > 0 {", 1500)), "nested more than 500 deep (DC008)"},
		"loops":       {body(nest("for x[0] > 0 {", 1500)), "nested more than 500 deep (DC008)"},
		"switches":    {body(nest("switch { default: ", 800)), ""},
		"literals":    {body(strings.Repeat("func() {", 800) + "x[0]++" + strings.Repeat("}()", 800)), ""},
		"some ifs":    {body(nest("if x[0] > 0 {", 400)), ""},
		"conjunction": {body("if x[0] > 0" + strings.Repeat(" && x[1] > 0", 3000) + "{ x[0] = 1 }"), ""},
		"constant":    {body("x[0] = 1 << 1000000000"), "invalid shift count"},
		"array":       {body("var a [1 << 40]int32; x[0] = a[x[1]]"), "DC019"},
		"slice of trees": {head + "type t0 [2]int8\n" + types.String() +
			"//dotcompute:kernel\nfunc k(t kernel.Thread, x []t18) { x[0].a = x[0].b }", "has more than 65536 fields"},
		"deep arrays": {body("var a " + strings.Repeat("[1]", 40) + "int32; _ = a"), "nests deeper than 32 (DC019)"},
		"zeros":       {head + "//dotcompute:kernel\nfunc k(t kernel.Thread, x [][1 << 40]struct{}) { }", ""},
	} {
		_, err := source.Compile(source.File{Name: "p.go", Text: c.text})
		if err == nil != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %.300v, want one with %q", name, err, c.want)
		}
		if err != nil && strings.Contains(err.Error(), "internal error") {
			t.Errorf("%s: %.300v", name, err)
		}
	}
}

// TestNoToolchain compiles where there is no go command and no GOROOT.
func TestNoToolchain(t *testing.T) {
	t.Setenv("PATH", "")
	t.Setenv("GOROOT", filepath.Join(t.TempDir(), "none"))
	if _, err := source.Compile(source.File{Name: "p.go", Text: saxpy}); err != nil {
		t.Error(err)
	}
}

// TestHostIsRefused: there is no Go function to call.
func TestHostIsRefused(t *testing.T) {
	ctx := context.Background()
	pkg, err := source.Compile(source.File{Name: "p.go", Text: saxpy})
	if err != nil {
		t.Fatal(err)
	}
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: "host"})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	k, _ := pkg.Kernel("saxpy")
	if err := k.Prepare(ctx, dev); !errors.Is(err, dotcompute.ErrUnsupported) {
		t.Errorf("prepared for host: %v", err)
	}
}
