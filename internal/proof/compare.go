package proof

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Kernel is what launchers offer.
type Kernel interface {
	Definition() *dotcompute.Definition
	BeginRun(ctx context.Context, d *dotcompute.Device) *dotcompute.Call
}

// Tolerance is how far floats may differ: by ULP units in the last place of the larger one, or by
// Share of the largest magnitude in the slice. All else, and infinities, must be equal; a NaN equals
// any other. The zero Tolerance wants equality.
type Tolerance struct {
	ULP   float64
	Share float64
}

// Default is the tolerance for a kernel of a mode: none for strict ones; otherwise what separates correct implementations
// that round, fuse and order differently.
func Default(m ir.Mode) Tolerance {
	switch m {
	case ir.ModeStrict:
		return Tolerance{}
	case ir.ModeFast:
		return Tolerance{ULP: 4096, Share: 1e-4}
	}
	return Tolerance{ULP: 64, Share: 1e-6}
}

// Difference is the first difference between two runs. It is an error.
type Difference struct {
	Kernel  string
	Param   string // flattened: v.Data
	Index   int    // element
	Field   string // inside the element; "" for scalars
	Got     string
	Want    string
	GotOn   string // devices
	WantOn  string
	Number  int // differing elements in this parameter
	Wrote   *interp.RaceAccess
	Message string // instead of all of the above but Kernel and devices: what differs is not a value

	offset int64 // of the differing scalar in the parameter's memory
}

func (d *Difference) Error() string {
	if d.Message != "" {
		return fmt.Sprintf("kernel %s: %s", d.Kernel, d.Message)
	}
	s := fmt.Sprintf("kernel %s: %s[%d]%s is %s on %s and %s on %s", d.Kernel, d.Param, d.Index, d.Field, d.Got, d.GotOn, d.Want, d.WantOn)
	if d.Number > 1 {
		s += fmt.Sprintf("; %d elements of %s differ", d.Number, d.Param)
	}
	if d.Wrote != nil {
		s += fmt.Sprintf("; written at %s:%d by invocation (%d, %d, %d)", d.Wrote.File, d.Wrote.Pos.Line, d.Wrote.Invocation[0], d.Wrote.Invocation[1], d.Wrote.Invocation[2])
	}
	return s
}

// Compare runs k with copies of args on got and on want, and returns the *Difference, or an error that kept a run from
// happening. Faults are compared by kind and line, and by invocation where both devices order them.
// A nil tolerance is the kernel's default.
func Compare(ctx context.Context, got, want *dotcompute.Device, k Kernel, grid dotcompute.Grid, tol *Tolerance, args ...any) error {
	module, f, err := parse(k)
	if err != nil {
		return err
	}
	if tol == nil {
		t := Default(f.Kernel.Mode)
		tol = &t
	}
	runOn := func(d *dotcompute.Device) ([]any, error) {
		own := clone(args)
		c := k.BeginRun(ctx, d)
		pass(c, own)
		return own, c.Run(grid)
	}
	a, errA := runOn(got)
	b, errB := runOn(want)
	if done, err := compareFaults(f.Name, got.String(), want.String(), errA, errB); done || err != nil {
		return err
	}
	pa, pb := flatten(a), flatten(b)
	for i := range pa {
		if !pa[i].slice || i >= len(f.Body.Params) {
			continue
		}
		if d := compareSlices(f.Body.Params[i].Type.Elem(), pa[i].data, pb[i].data, *tol); d != nil {
			d.Kernel, d.Param, d.GotOn, d.WantOn = f.Name, f.Params[i].Name, got.String(), want.String()
			d.Wrote = lastWrite(ctx, module, f, grid, args, i, d.offset)
			return d
		}
	}
	return nil
}

func parse(k Kernel) (*ir.Module, *ir.Func, error) {
	d := k.Definition()
	m, err := ir.Parse(d.IR)
	if err != nil {
		return nil, nil, fmt.Errorf("kernel %s: %w", d.Name, err)
	}
	f := m.Func(d.Name)
	if f == nil || f.Kernel == nil {
		return nil, nil, fmt.Errorf("kernel %s: its IR does not hold it", d.Name)
	}
	return m, f, nil
}

// compareFaults reports done when the runs faulted alike, so that what they wrote need not agree.
func compareFaults(name, got, want string, a, b error) (done bool, err error) {
	if a == nil && b == nil {
		return false, nil
	}
	var fa, fb *dotcompute.FaultError
	isA, isB := errors.As(a, &fa), errors.As(b, &fb)
	if a != nil && !isA {
		return true, a
	}
	if b != nil && !isB {
		return true, b
	}
	different := func(format string, args ...any) (bool, error) {
		return true, &Difference{Kernel: name, GotOn: got, WantOn: want, Message: fmt.Sprintf(format, args...)}
	}
	switch {
	case a == nil:
		return different("no fault on %s, and on %s: %v", got, want, b)
	case b == nil:
		return different("no fault on %s, and on %s: %v", want, got, a)
	case fa.What != fb.What || fa.Line != fb.Line:
		return different("other faults: %v, and %v", a, b)
	}
	return true, nil
}

// compareSlices finds the first element that differs.
func compareSlices(elem *ir.Type, a, b []byte, tol Tolerance) *Difference {
	size := int(elem.Size())
	if size == 0 {
		return nil
	}
	var first *Difference
	var scale map[ir.Kind]float64
	for i := 0; i < len(a); i += size {
		name, k, at, same := compareValue(elem, "", a[i:i+size], b[i:i+size], 0, func(k ir.Kind, x, y uint64) bool {
			if x == y {
				return true
			}
			if !k.Float() {
				return false
			}
			if scale == nil {
				scale = map[ir.Kind]float64{}
				magnitudes(elem, b, scale)
			}
			return near(k, x, y, tol, scale[k])
		})
		if same {
			continue
		}
		if first == nil {
			n := int(ir.ScalarType(k).Size())
			first = &Difference{Index: i / size, Field: name, offset: int64(i + at),
				Got: spell(k, scalarBits(k, a[i+at:i+at+n])), Want: spell(k, scalarBits(k, b[i+at:i+at+n]))}
		}
		first.Number++
	}
	return first
}

// compareValue compares the scalars of one value; it returns where and of what kind the first different one is.
func compareValue(t *ir.Type, name string, a, b []byte, off int, equal func(ir.Kind, uint64, uint64) bool) (string, ir.Kind, int, bool) {
	switch t.Kind() {
	case ir.Struct:
		for _, f := range t.Fields() {
			o, n := int(f.Offset), int(f.Type.Size())
			if s, k, at, same := compareValue(f.Type, name+"."+f.Name, a[o:o+n], b[o:o+n], off+o, equal); !same {
				return s, k, at, false
			}
		}
		return "", 0, 0, true
	case ir.Array:
		n := int(t.Elem().Size())
		for i := range int(t.Len()) {
			if s, k, at, same := compareValue(t.Elem(), fmt.Sprintf("%s[%d]", name, i), a[i*n:(i+1)*n], b[i*n:(i+1)*n], off+i*n, equal); !same {
				return s, k, at, false
			}
		}
		return "", 0, 0, true
	}
	if equal(t.Kind(), scalarBits(t.Kind(), a), scalarBits(t.Kind(), b)) {
		return "", 0, 0, true
	}
	return name, t.Kind(), off, false
}

// magnitudes finds the largest finite magnitude of each kind of float in memory.
func magnitudes(elem *ir.Type, mem []byte, into map[ir.Kind]float64) {
	size := int(elem.Size())
	for i := 0; i < len(mem); i += size {
		compareValue(elem, "", mem[i:i+size], mem[i:i+size], 0, func(k ir.Kind, x, _ uint64) bool {
			if k.Float() {
				if v := math.Abs(number(k, x)); v > into[k] && !math.IsInf(v, 0) {
					into[k] = v
				}
			}
			return true
		})
	}
}

func near(k ir.Kind, x, y uint64, tol Tolerance, scale float64) bool {
	a, b := number(k, x), number(k, y)
	if a == b || math.IsNaN(a) && math.IsNaN(b) {
		return tol != Tolerance{} || math.IsNaN(a) // under strict +0 and -0 differ
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) || math.IsNaN(a) || math.IsNaN(b) {
		return false
	}
	digits := map[ir.Kind]int{ir.F16: 11, ir.BF16: 8, ir.F32: 24, ir.F64: 53}[k]
	ulp := math.Ldexp(1, math.Ilogb(max(math.Abs(a), math.Abs(b)))-digits+1)
	share := tol.Share
	if k == ir.F64 {
		share *= 1e-7
	} else if k != ir.F32 {
		share *= 1e3
	}
	d := math.Abs(a - b)
	return d <= tol.ULP*ulp || d <= share*scale
}
