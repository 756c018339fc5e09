// Package mathlib holds the IR of elementary functions: the one implementation of exp, sin and
// their like that every target gets, unless it has its own. Come here to ask which
// functions there are; their source, bounds and tests are in kernel/internal/elem.
//
// zmathlib.ir is that source as the front end compiled it. A test compiles it
// again and fails when the file is stale; -update rewrites it.
//
// What the package returns is shared and must not be changed; any number of goroutines may read it.
package mathlib

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/dotcompute/dotcompute/internal/ir"
)

//go:embed zmathlib.ir
var text string

var parsed = sync.OnceValue(func() *ir.Module {
	m, err := ir.Parse(text)
	if err != nil {
		panic(fmt.Sprintf("mathlib: zmathlib.ir: %v", err))
	}
	return m
})

// Module returns the module that holds every function. It panics when the embedded text does not parse, which
// the tests rule out.
func Module() *ir.Module { return parsed() }

// Name returns the name that the function for op on kind k has in the module, if there is one: "mathlib.exp.f32".
func Name(op ir.Op, k ir.Kind) string { return "mathlib." + op.String() + "." + k.String() }

// Func returns the function that computes op on kind k and the module it and
// what it calls belong to. ok is false when there is none.
func Func(op ir.Op, k ir.Kind) (f *ir.Func, deps *ir.Module, ok bool) {
	if !op.Has(ir.Elementary) {
		return nil, nil, false
	}
	m := Module()
	f = m.Func(Name(op, k))
	return f, m, f != nil
}
