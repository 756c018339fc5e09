package proof

import (
	"context"
	"errors"
	"fmt"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Races runs k on copies of args in the interpreter and returns the first data race between invocations as an
// *interp.Race, an *interp.Fault or what else went wrong; nil if there is none.
func Races(ctx context.Context, k Kernel, grid dotcompute.Grid, args ...any) error {
	m, f, err := parse(k)
	if err != nil {
		return err
	}
	p, l, err := prepare(m, f, grid, clone(args))
	if err != nil {
		return err
	}
	l.Races = &interp.RaceChecker{}
	return interp.Run(ctx, p, l)
}

// prepare makes a launch of the interpreter.
func prepare(m *ir.Module, f *ir.Func, grid dotcompute.Grid, args []any) (*interp.Program, *interp.Launch, error) {
	p, err := interp.Prepare(m, f.Name)
	if err != nil {
		return nil, nil, err
	}
	parts := flatten(args)
	if len(parts) != len(f.Body.Params) {
		return nil, nil, fmt.Errorf("kernel %s has %d parameters, not %d", f.Name, len(f.Body.Params), len(parts))
	}
	x, y, z := grid.Size()
	l := &interp.Launch{Grid: [3]int64{int64(x), int64(y), int64(z)}}
	x, y, z = grid.GroupSize()
	l.Group = [3]int64{int64(x), int64(y), int64(z)}
	for i, a := range parts {
		switch t := f.Body.Params[i].Type; {
		case t.Scalar():
			l.Args = append(l.Args, interp.Scalar(scalarBits(t.Kind(), a.data)))
		case a.slice:
			l.Args = append(l.Args, interp.Arg{Mem: a.data, Len: int64(a.n), Cap: int64(a.n)})
		default:
			l.Args = append(l.Args, interp.Arg{Mem: a.data})
		}
	}
	return p, l, nil
}

// lastWrite tells who wrote the byte at off of parameter param's memory, as the interpreter runs the kernel; nil if it cannot tell.
func lastWrite(ctx context.Context, m *ir.Module, f *ir.Func, grid dotcompute.Grid, args []any, param int, off int64) *interp.RaceAccess {
	p, l, err := prepare(m, f, grid, clone(args))
	if err != nil {
		return nil
	}
	l.Races = &interp.RaceChecker{}
	// A race or fault ends the run early; what was written until then still counts.
	var limit *interp.RaceLimit
	if err := interp.Run(ctx, p, l); errors.As(err, &limit) {
		return nil
	}
	a, ok := l.Races.LastWrite(p, l, param, off)
	if !ok {
		return nil
	}
	return &a
}
