package pass

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// TestMathTables lowers functions that share tables, in two kernels: each table is there once.
func TestMathTables(t *testing.T) {
	const text = `
kernel @a(%x f64) mode=default {
	%s = sin %x : f64 @0:3:1
	%c = cos %x : f64 @0:4:1
	%p = pow %s, %c : f64 @0:5:1
	print %p {"", ""}
	return
}

kernel @b(%x f64, %y f32) mode=strict {
	%c = tan %x : f64 @0:4:1
	%s = exp %y : f32 @0:5:1
	print %s, %c {"", " ", ""}
	return
}
`
	m := parse(t, text)
	if err := Run(m, Options{Verify: true}); err != nil {
		t.Fatal(err)
	}
	if len(m.Tables) == 0 {
		t.Error("no table came with the functions")
	}
	native := parse(t, text)
	if err := Run(native, Options{Verify: true, NativeMath: func(op ir.Op, k ir.Kind) bool { return op == ir.OpExp && k == ir.F32 }}); err != nil {
		t.Fatal(err)
	}
	count := func(m *ir.Module) map[ir.Op]int {
		n := map[ir.Op]int{}
		for _, f := range m.Funcs {
			f.Body.Walk(func(in *ir.Instr) bool {
				if in.Op.Has(ir.Elementary) {
					n[in.Op]++
				}
				if in.Op != ir.OpReturn && in.Op != ir.OpPrint && !in.Pos.Known() {
					t.Errorf("%v lost its position", in.Op)
				}
				return true
			})
		}
		return n
	}
	if n := count(m); len(n) != 0 {
		t.Errorf("left: %v", n)
	}
	if n := count(native); len(n) != 1 || n[ir.OpExp] != 1 {
		t.Errorf("left for a target with exp: %v", n)
	}
}
