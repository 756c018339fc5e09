package gen_test

import (
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front/load"
)

// TestWrongTypes: a launcher with arguments of other types than the kernel's does not compile. Each line says what Go's
// type checker must say about it.
func TestWrongTypes(t *testing.T) {
	const text = `package forms

import (
	"context"

	"github.com/dotcompute/dotcompute"
)

func wrong(ctx context.Context, dev *dotcompute.Device, q *dotcompute.Queue, x32 []float32, x64 []float64, v32 dotcompute.View[float32], v64 dotcompute.View[float64]) {
	n := dotcompute.N(4)
	AddF32.Run(ctx, dev, n, 1, x32)
	AddF32.Launch(q, n, 1, v32)
	AddF32.Run(ctx, dev, n, 1, x64)       // want: cannot use x64
	AddF32.Run(ctx, dev, n, 1, v32)       // want: cannot use v32
	AddF32.Run(ctx, dev, n, "1", x32)     // want: cannot use "1"
	AddF32.Run(ctx, dev, n, x32, 1)       // want: cannot use x32
	AddF32.Run(ctx, dev, n, 1)            // want: not enough arguments
	AddF32.Run(ctx, dev, n, 1, x32, x32)  // want: too many arguments
	AddF32.Run(ctx, dev, 4, 1, x32)       // want: cannot use 4
	AddF32.Launch(q, n, 1, v64)           // want: cannot use v64
	AddF32.Launch(q, n, 1, x32)           // want: cannot use x32
	AddI64.Run(ctx, dev, n, 1.5, nil)     // want: cannot use 1.5
	Values.Run(ctx, dev, n, Color{}, [2]int32{}, nil) // want: cannot use [2]int32{}
}
`
	name, err := filepath.Abs("testdata/forms/wrong.go")
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err := load.Load(t.Context(), load.Config{Dir: "testdata/forms", Overlay: map[string][]byte{name: []byte(text)}}, ".")
	if err != nil {
		t.Fatal(err)
	}
	said := map[int]string{}
	for _, e := range pkgs[0].Package.Errors {
		if p := e.Fset.Position(e.Pos); p.Filename == name {
			said[p.Line] += e.Msg + "\n"
		} else if p != (token.Position{}) {
			t.Errorf("%v: %s", p, e.Msg)
		}
	}
	lines := 0
	for i, line := range strings.Split(text, "\n") {
		_, want, wrong := strings.Cut(line, "// want: ")
		got := said[i+1]
		if wrong {
			lines++
		}
		if wrong && !strings.HasPrefix(got, want) || !wrong && got != "" {
			t.Errorf("%s\n\tthe type checker says %q", strings.TrimSpace(line), got)
		}
	}
	if lines != 11 {
		t.Errorf("%d lines are wrong", lines)
	}
}
