package gen_test

import (
	"flag"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/gen"
	"github.com/dotcompute/dotcompute/internal/gen/testdata/forms"
	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kerneltest"
)

var update = flag.Bool("update", false, "write the generated files in testdata")

func generate(t *testing.T, dir string) *gen.Output {
	t.Helper()
	outs, err := gen.Packages(t.Context(), dir, nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	if len(outs) != 1 {
		t.Fatalf("%d packages", len(outs))
	}
	return outs[0]
}

// TestForms: the generated files of testdata/forms, which this test also launches, are what would be generated now.
func TestForms(t *testing.T) {
	o := generate(t, "testdata/forms")
	if o.Diags.HasErrors() {
		t.Fatal(o.Diags)
	}
	if *update {
		if _, err := o.Write(); err != nil {
			t.Fatal(err)
		}
	}
	changes, err := o.Changes()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range changes {
		if c.What != "" {
			t.Errorf("%s would be %s: run with -update", c.Path, c.What)
		}
	}
	if got := strings.Join(o.Names(), " "); got != "zdotcompute_test.go zforms.go zforms_linux.go ztagged.go" {
		t.Errorf("files: %s", got)
	}
	if !strings.Contains(string(o.Files["ztagged.go"]), "\n//go:build !windows\n") {
		t.Error("the build constraint was not inherited")
	}
	if again := generate(t, "testdata/forms"); string(again.Files["zforms.go"]) != string(o.Files["zforms.go"]) {
		t.Error("generating twice gives two texts")
	}
}

func TestCollisions(t *testing.T) {
	o := generate(t, "testdata/collide")
	var got []string
	for _, d := range o.Diags {
		got = append(got, string(d.Code)+" "+d.Msg)
	}
	text := strings.Join(got, "\n")
	for _, want := range []string{
		"DC065 the launcher of fill would be called Fill",
		"DC065 the launcher of copy would be called CopyKernel",
		"DC065 the launcher of b would be called Same, as that of the kernel at",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if len(o.Diags) != 3 || len(o.Files) != 0 {
		t.Errorf("%d diagnostics, %d files", len(o.Diags), len(o.Files))
	}
}

// TestFirstTime: a package whose code uses what is yet to be generated.
func TestFirstTime(t *testing.T) {
	o := generate(t, "testdata/firsttime")
	if len(o.Diags) != 0 {
		t.Fatal(o.Diags)
	}
	f, err := parser.ParseFile(token.NewFileSet(), "zfirsttime.go", o.Files["zfirsttime.go"], 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Swap", "SwapKernel", "PairViews"} {
		if f.Scope.Lookup(name) == nil {
			t.Errorf("%s is not declared", name)
		}
	}
}

// TestLaunchers runs every form of parameter through Run and Launch, on a device that compiles.
func TestLaunchers(t *testing.T) {
	ctx := t.Context()
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: "cpu"})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	n := dotcompute.N(4)
	img := forms.Image{Plane: forms.Plane{Data: []uint8{1, 2, 3, 4}, W: 7}, Gain: 3, Colors: make([]forms.Color, 4)}
	view := kernel.View2[float32]{Data: make([]float32, 6), W: 2, H: 2, Stride: 3}
	for _, c := range []struct {
		k    kerneltest.Kernel
		args []any
	}{
		{forms.Scalars, []any{true, forms.Level(-3), kernel.F16(0.5), make([]float32, 4)}},
		{forms.Values, []any{forms.Color{R: 1, G: 2, B: 3}, [3]int32{4, 5, 6}, make([]forms.Color, 4)}},
		{forms.Structs, []any{img, view}},
		{forms.Named, []any{make(forms.Samples, 4), 1, 2.5, 3.5}},
		{forms.Constant, []any{5, make([]int, 4)}},
		{forms.AddF32, []any{float32(1.5), make([]float32, 4)}},
		{forms.AddI64, []any{int64(3), make([]int64, 4)}},
		{forms.Renamed, []any{[]int32{1, 2, 3, 4}}},
		{forms.Tagged, []any{make([]int32, 4)}},
	} {
		kerneltest.Check(t, dev, c.k, n, c.args...)
	}

	if err := forms.Structs.Run(ctx, dev, n, img, view); err != nil {
		t.Fatal(err)
	}
	if img.Plane.Data[3] != 11 || view.Data[4] != 3 {
		t.Errorf("Run left %v and %v", img.Plane.Data, view.Data)
	}
	q, err := dev.NewQueue(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer q.Close()
	plane, err := dotcompute.Upload(ctx, dev, []uint8{1, 2, 3, 4})
	if err != nil {
		t.Fatal(err)
	}
	defer plane.Close()
	colors, err := dotcompute.Upload(ctx, dev, []forms.Color{{R: 1}, {R: 2}, {R: 3}, {R: 4}})
	if err != nil {
		t.Fatal(err)
	}
	defer colors.Close()
	cells, err := dotcompute.Alloc[float32](ctx, dev, 6)
	if err != nil {
		t.Fatal(err)
	}
	defer cells.Close()
	err = forms.Structs.Launch(q, n,
		forms.ImageViews{Plane: forms.PlaneViews{Data: plane.All(), W: 7}, Gain: 2, Colors: colors.All()},
		dotcompute.View2[float32]{Data: cells.All(), W: 2, H: 2, Stride: 3})
	if err != nil {
		t.Fatal(err)
	}
	got := make([]forms.Color, 4)
	if err := colors.Read(q, got); err != nil {
		t.Fatal(err)
	}
	if err := q.Wait(ctx); err != nil {
		t.Fatal(err)
	}
	if got[3].R != 8 {
		t.Errorf("Launch left %v", got)
	}
	if d := forms.HalfFunc.Definition(); d.Name != "Half" || !strings.Contains(d.IR, "func @Half") {
		t.Errorf("the handle of Half is %s:\n%s", d.Name, d.IR)
	}
}
