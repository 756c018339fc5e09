package mathlib_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/front/load"
	"github.com/dotcompute/dotcompute/internal/ir"
)

var update = flag.Bool("update", false, "rewrite zmathlib.ir")

const source = "github.com/dotcompute/dotcompute/kernel/internal/elem"

// TestStale compiles the source again and compares with what is embedded.
func TestStale(t *testing.T) {
	got, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("zmathlib.ir", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile("zmathlib.ir")
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Error("zmathlib.ir is stale: run go test ./internal/pass/mathlib -run TestStale -update")
	}
}

// generate compiles the functions of package elem that are named like an elementary operation and a type.
func generate() (string, error) {
	pkgs, err := load.Load(context.Background(), load.Config{}, source)
	if err != nil {
		return "", err
	}
	ops := map[string]string{} // ExpF32 → exp.f32
	for op := ir.OpConst; op < ir.NumOps; op++ {
		if op.Has(ir.Elementary) {
			n := op.String()
			ops[strings.ToUpper(n[:1])+n[1:]+"F32"] = n + ".f32"
			ops[strings.ToUpper(n[:1])+n[1:]+"F64"] = n + ".f64"
		}
	}
	opts := &front.Options{Plain: true, Joint: true}
	for _, f := range pkgs[0].Types.Scope().Names() {
		if ops[f] != "" {
			opts.Only = append(opts.Only, f)
		}
	}
	res, err := front.Compile(pkgs[0].Package, opts)
	if err != nil {
		return "", err
	}
	if len(res.Diags) > 0 {
		return "", fmt.Errorf("package elem: %v", res.Diags)
	}
	m := res.Module
	fma(m)
	merge(m)
	for _, f := range m.Funcs {
		if n := ops[f.Name]; n != "" {
			f.Name = "mathlib." + n
		} else {
			f.Name = "mathlib." + strings.TrimPrefix(f.Name, "elem.")
		}
	}
	for _, t := range m.Tables {
		t.Name = "mathlib." + strings.TrimPrefix(t.Name, "elem.")
	}
	for i, f := range m.Files {
		m.Files[i] = f[strings.LastIndexByte(f, '/')+1:]
	}
	if err := m.Verify(); err != nil {
		return "", err
	}
	return m.String(), nil
}

// fma puts the operation in place of calls of FMA32, which computes it where there is only Go.
func fma(m *ir.Module) {
	kept := m.Funcs[:0]
	for _, f := range m.Funcs {
		if f.Name == "FMA32" || strings.HasSuffix(f.Name, ".FMA32") || strings.HasSuffix(f.Name, ".fmaBorder") {
			continue
		}
		kept = append(kept, f)
		f.Body.Walk(func(in *ir.Instr) bool {
			if g := in.Callee(); g != nil && (g.Name == "FMA32" || strings.HasSuffix(g.Name, ".FMA32")) {
				in.Op, in.Attr = ir.OpFMA, nil
			}
			return true
		})
	}
	m.Funcs = kept
}

// merge calls the function that computes an operation where the front end made a second copy of it for
// callers in package elem.
func merge(m *ir.Module) {
	kept := m.Funcs[:0]
	first := map[*ir.Func]*ir.Func{}
	for _, f := range m.Funcs {
		if g := m.Func(strings.TrimPrefix(f.Name, "elem.")); g != nil && g != f {
			first[f] = g
			continue
		}
		kept = append(kept, f)
	}
	m.Funcs = kept
	for _, f := range m.Funcs {
		f.Body.Walk(func(in *ir.Instr) bool {
			if g := first[in.Callee()]; g != nil {
				in.Attr = ir.CalleeAttr{Func: g}
			}
			return true
		})
	}
}
