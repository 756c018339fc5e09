// Package kerneltest checks kernels from Go tests: a kernel on a device against its own Go function, and a
// kernel for data races. Come here to test kernels; to run them, the root package is the place.
//
//	func TestSaxpy(t *testing.T) {
//		dev := … // any device
//		kerneltest.Check(t, dev, Saxpy, dotcompute.N(1000), float32(2), x, y)
//		kerneltest.CheckRaces(t, Saxpy, dotcompute.N(1000), float32(2), x, y)
//	}
//
// Arguments are those of the launcher's Run: scalars with the exact type, slices, structs. They
// are copied; the caller's are not changed.
//
// Its functions may be called from several tests at once.
package kerneltest

import (
	"context"
	"testing"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/proof"
)

// Kernel is any generated launcher, such as the Saxpy above, and any kernel of package source.
type Kernel interface {
	Definition() *dotcompute.Definition
	BeginRun(ctx context.Context, d *dotcompute.Device) *dotcompute.Call
}

// Tolerance is how far floats may differ: by ULP units in the last place of the larger value, or by Share of the largest
// magnitude in the slice (for float64 by 1e-7 of that share, for 16-bit floats by 1000 times that). Integers,
// infinities and everything else are equal or differ; a NaN equals any other NaN.
type Tolerance struct {
	ULP   float64
	Share float64
}

// Check runs k over grid on dev and on device host, which is the Go function itself, and fails t with the
// first difference: parameter, index, both values and the line that wrote it. Strict kernels must agree bit for bit; for
// others floats may differ by 64 ULP or a millionth of the slice's largest value (fast ones: by 4096 ULP or 1e-4 of it). Where one run
// faults, the other must fault at the same line.
func Check(t testing.TB, dev *dotcompute.Device, k Kernel, grid dotcompute.Grid, args ...any) {
	t.Helper()
	check(t, dev, k, grid, nil, args)
}

// CheckWithin is Check with a tolerance. The zero Tolerance wants equality.
func CheckWithin(t testing.TB, dev *dotcompute.Device, k Kernel, grid dotcompute.Grid, tol Tolerance, args ...any) {
	t.Helper()
	check(t, dev, k, grid, &proof.Tolerance{ULP: tol.ULP, Share: tol.Share}, args)
}

func check(t testing.TB, dev *dotcompute.Device, k Kernel, grid dotcompute.Grid, tol *proof.Tolerance, args []any) {
	t.Helper()
	host, err := dotcompute.Open(t.Context(), &dotcompute.Config{Device: "host"})
	if err != nil {
		t.Fatal(err)
	}
	defer host.Close()
	if err := proof.Compare(t.Context(), dev, host, k, grid, tol, args...); err != nil {
		t.Error(err)
	}
}

// CheckRaces runs k over grid in the interpreter and fails t with the first data race: two accesses of different
// invocations to one place, at least one of them a plain write, that no barrier orders; inside a group or
// between groups. It is exact for these arguments, and slow: some 100 ns an access.
func CheckRaces(t testing.TB, k Kernel, grid dotcompute.Grid, args ...any) {
	t.Helper()
	if err := proof.Races(t.Context(), k, grid, args...); err != nil {
		t.Error(err)
	}
}
