// Package firsttime uses launchers, types and imports that nobody has generated yet.
package firsttime

import (
	"context"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/kernel"
)

// Pair holds slices.
type Pair struct{ A, B []int32 }

//dotcompute:kernel
func swap(t kernel.Thread, p Pair) {
	p.A[t.X()], p.B[t.X()] = p.B[t.X()], p.A[t.X()]
}

func run(ctx context.Context, dev *dotcompute.Device, q *dotcompute.Queue, a, b []int32, av, bv dotcompute.View[int32]) error {
	var k SwapKernel = Swap
	if err := k.Run(ctx, dev, dotcompute.N(len(a)), Pair{a, b}); err != nil {
		return err
	}
	return Swap.Launch(q, dotcompute.N(len(a)), PairViews{av, bv})
}
