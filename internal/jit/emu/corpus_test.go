package emu

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/testdata/kernels"
)

// corpus parses the IR of the corpus and returns the module of each kernel.
func corpus(t testing.TB) map[string]*ir.Module {
	files, err := filepath.Glob("../../../testdata/kernels/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no IR of the corpus: %v", err)
	}
	out := map[string]*ir.Module{}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		m, err := ir.Parse(string(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, f := range m.Funcs {
			if f.Kernel != nil {
				out[f.Name] = m
			}
		}
	}
	return out
}

// flatten takes a Go argument apart into parameters, as the front end does.
func flatten(args []irtest.Arg, v reflect.Value) []irtest.Arg {
	mem := func(p unsafe.Pointer, n int) []byte {
		if n == 0 {
			return nil
		}
		return unsafe.Slice((*byte)(p), n)
	}
	switch {
	case v.Kind() == reflect.Slice:
		return append(args, irtest.Arg{Data: mem(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())), Len: v.Len()})
	case v.Kind() == reflect.Struct && hasSlices(v.Type()):
		for i := range v.NumField() {
			args = flatten(args, v.Field(i))
		}
		return args
	}
	return append(args, irtest.Arg{Data: mem(v.Addr().UnsafePointer(), int(v.Type().Size()))})
}

func hasSlices(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice:
		return true
	case reflect.Struct:
		for i := range t.NumField() {
			if hasSlices(t.Field(i).Type) {
				return true
			}
		}
	}
	return false
}

// caseOf makes a case for the optimised module of a kernel.
func caseOf(t *testing.T, k *kernels.Case, m *ir.Module, name string) *irtest.Case {
	f := m.Func(name)
	c := &irtest.Case{Module: m, Kernel: name, Grid: k.Grid, Group: k.Group, Subgroup: k.Subgroup}
	for i := range 3 {
		c.Grid[i] = max(c.Grid[i], 1)
	}
	if c.Group == [3]int{} {
		c.Group = f.Kernel.Group
	}
	if c.Group == [3]int{} {
		c.Group[0] = 64
	}
	for i := range 3 {
		c.Group[i] = max(c.Group[i], 1)
	}
	if c.Subgroup == 0 {
		c.Subgroup = f.Kernel.Subgroup
	}
	if c.Subgroup == 0 {
		c.Subgroup = 32
	}
	for _, a := range k.Args() {
		v := reflect.New(reflect.TypeOf(a)).Elem()
		v.Set(reflect.ValueOf(a))
		c.Args = flatten(c.Args, v)
	}
	if len(c.Args) != len(f.Body.Params) {
		t.Fatalf("%d arguments for %d parameters", len(c.Args), len(f.Body.Params))
	}
	for i, p := range f.Body.Params {
		if a := &c.Args[i]; p.Type.Scalar() {
			var b [8]byte
			copy(b[:], a.Data)
			a.Bits = ir.Canon(p.Type.Kind(), binary.LittleEndian.Uint64(b[:]))
		}
	}
	return c
}

// instances are the names in IR of instances of generic kernels, by the name of their launcher.
var instances = map[string]string{
	"TotalInt8": "total[int8]", "TotalFloat": "total[float32]", "TotalUint64": "total[uint64]",
	"NarrowAll": "convertAll[int32,int8]", "WidenAll": "convertAll[int8,float32]",
}

// TestCorpus compares the corpus, after all passes, with the interpreter.
func TestCorpus(t *testing.T) {
	modules := corpus(t)
	ran := 0
	for _, k := range kernels.Cases() {
		t.Run(k.Name, func(t *testing.T) {
			name := k.Kernel()
			if n, ok := instances[name]; ok {
				name = n
			}
			src := modules[name]
			if src == nil {
				t.Fatalf("the IR of the corpus has no kernel %s", name)
			}
			m := src.Clone()
			if err := pass.Run(m, pass.Options{}); err != nil {
				t.Fatal(err)
			}
			m.Func(name).Body.Walk(func(in *ir.Instr) bool {
				if in.Op.Has(ir.Elementary) {
					t.Fatalf("%v is left after the passes", in.Op)
				}
				return true
			})
			c := caseOf(t, &k, m, name)
			for _, vl := range []int{32, 64} {
				d, p, want, got, raw := run(t, m, c, vl, 2)
				if d == "" {
					ran++
					continue
				}
				t.Errorf("vectors of %d bytes: %s (%v, %v, %v)", vl, d, want.fault, want.failed, got.failed)
				if raw != nil && raw.Fault != nil {
					t.Logf("fault %+v", raw.Fault)
				}
				if testing.Verbose() && p != nil {
					t.Logf("%s", p)
				}
			}
		})
	}
	t.Logf("%d runs", ran)
}
