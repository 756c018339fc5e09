package pass

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// left are the lines of the checks that stay in the benchmarks' kernels when a launch answers for what it can. What is not listed has none.
var left = map[string][]string{
	"cpu/raytrace.go/raytrace": {"check.index 63", "check.index 65", "check.index 72", "check.index 72", "check.index 79", "check.index 90", "check.index 95"},
	"cpu/transform.go/gather":  {"check.index 39"},
	"cpu/volume.go/volume": {
		"check.index 30", "check.index 30", "check.index 30", "check.index 30", "check.index 31", "check.index 31", "check.index 31", "check.index 31",
	},
	"cuda/groups.go/spmv":   {"check.index 152", "check.index 152", "check.index 152"}, // one a loop, and the counter's in the slow one
	"cuda/stream.go/gather": {"check.index 43"},
}

// kernelIR finds kernels in generated files.
var kernelIR = regexp.MustCompile("(?s)Name: \"([^\"]*)\".*?File: \"([^\"]*)\".*?IR: `([^`]*)`")

// TestLeft takes the benchmarks' kernels through the passes as for launches that fit, and looks for checks.
func TestLeft(t *testing.T) {
	kernels := 0
	for _, folder := range []string{"cpu", "cuda"} {
		files, err := filepath.Glob("../../bench/" + folder + "/kernels/z*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			for _, found := range kernelIR.FindAllStringSubmatch(read(t, file), -1) {
				name := folder + "/" + found[2] + "/" + found[1]
				if strings.HasSuffix(name, "Unchecked") {
					continue
				}
				kernels++
				opts := Options{Unroll: true, Facts: Facts{Assume: Suggest(parse(t, found[3]).Func(found[1])), Launch: new(Launch)}}
				flat := parse(t, found[3])
				if err := Run(flat, Options{Unroll: true}); err != nil {
					t.Fatal(err)
				}
				opts.Facts.Assume = Suggest(flat.Func(found[1]))
				m := parse(t, found[3])
				if err := Run(m, opts); err != nil {
					t.Fatal(err)
				}
				var lines []string
				m.Func(found[1]).Body.Walk(func(in *ir.Instr) bool {
					if in.Op.Has(ir.MayFault) && !in.Op.Has(ir.Terminator) {
						lines = append(lines, in.Op.String()+" "+fmt.Sprint(in.Pos.Line))
					}
					return true
				})
				if !slices.Equal(lines, left[name]) {
					t.Errorf("%s: %q", name, lines)
				}
			}
		}
	}
	if kernels < 40 {
		t.Errorf("only %d kernels", kernels)
	}
}
