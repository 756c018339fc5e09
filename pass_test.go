package dotcompute

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/kernel"
)

// TestPass passes values whose types are not known, the way that types which are known go.
func TestPass(t *testing.T) {
	wide(t)
	type pair struct {
		A int32
		B int64
	}
	type meter float32
	type shape struct {
		Data []int32
		In   struct {
			w    int
			More []uint8
		}
		P pair
	}
	s := openTest(t, "host")
	for _, test := range []struct {
		arg  any
		want []passed
	}{
		{int8(1), []passed{{artifact.Scalar, 1}}},
		{true, []passed{{artifact.Scalar, 1}}},
		{meter(1), []passed{{artifact.Scalar, 4}}},
		{kernel.F16(1), []passed{{artifact.Scalar, 2}}},
		{[]pair{{1, 2}}, []passed{{artifact.View, 16}}},
		{[]kernel.BFloat16{kernel.BF16(1)}, []passed{{artifact.View, 2}}},
		{pair{1, 2}, []passed{{artifact.Value, 16}}},
		{[3]int32{}, []passed{{artifact.Value, 12}}},
		{shape{}, []passed{{artifact.View, 4}, {artifact.Scalar, 8}, {artifact.View, 1}, {artifact.Value, 16}}},
		{View[int64]{}, []passed{{artifact.View, 8}}},
		{View2[int64]{}, []passed{{artifact.View, 8}, {artifact.Scalar, 8}, {artifact.Scalar, 8}, {artifact.Scalar, 8}}},
	} {
		c := addKernel.BeginRun(context.Background(), s.Device)
		Pass(c, test.arg)
		if c.err != nil || !slices.Equal(c.kinds, test.want) {
			t.Errorf("%T: %v, %v, want %v", test.arg, c.kinds, c.err, test.want)
		}
		c.release()
	}
	for _, arg := range []any{nil, "text", &s, []string{}, map[int]int{}, struct{ P *int }{}, [2]any{}} {
		c := addKernel.BeginRun(context.Background(), s.Device)
		Pass(c, arg)
		if err := c.Run(N(1)); !errors.Is(err, ErrArgument) {
			t.Errorf("%T: %v, want ErrArgument", arg, err)
		}
	}
}

func TestPassRuns(t *testing.T) {
	onDevices(t, func(s *setup) {
		x, y := []int32{1, 2, 3}, make([]int32, 3)
		c := addKernel.BeginRun(context.Background(), s.Device)
		for _, arg := range []any{int32(10), x, y} {
			Pass(c, arg)
		}
		s.ok(c.Run(N(3)))
		if want := []int32{11, 12, 13}; !slices.Equal(y, want) {
			t.Errorf("%v, want %v", y, want)
		}
		b, q := upload(s, x...), s.queue()
		l := addKernel.Begin(q)
		for _, arg := range []any{int32(1), b.All(), b.All()} {
			Pass(l, arg)
		}
		s.ok(l.Launch(N(3)))
		s.ok(q.Wait(context.Background()))
		if got, want := download(s, b.All()), []int32{2, 3, 4}; !slices.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
	})
}
