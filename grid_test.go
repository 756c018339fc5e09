package dotcompute

import (
	"errors"
	"math"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

func TestGridPlace(t *testing.T) {
	free := &artifact.Artifact{Kernel: "free"}
	whole := &artifact.Artifact{Kernel: "whole", Collective: true}
	fixed := &artifact.Artifact{Kernel: "fixed", Group: [3]int{16, 16, 1}}
	lenient := &artifact.Artifact{Kernel: "lenient", Collective: true, Partial: true}
	for _, test := range []struct {
		grid Grid
		art  *artifact.Artifact
		want [3]int // zero: refused
	}{
		{N(1000), free, [3]int{256, 1, 1}},
		{N(5), free, [3]int{5, 1, 1}},
		{N(1000).Group(128), free, [3]int{128, 1, 1}},
		{N2(1000, 1000), free, [3]int{32, 8, 1}},
		{N2(1000, 3), free, [3]int{32, 3, 1}},
		{N3(1, 1, 100), free, [3]int{1, 1, 64}},
		{N3(100, 100, 100), free, [3]int{32, 4, 2}},
		{N2(64, 64).Group(32, 8), free, [3]int{32, 8, 1}},
		{N(1000).Group(2000), free, [3]int{}},
		{N(1000).Group(0), free, [3]int{}},
		{N(1000).Group(), free, [3]int{}},
		{N(1000).Group(1, 1, 1, 1), free, [3]int{}},
		{N(1000).Group(math.MaxInt, math.MaxInt), free, [3]int{}},
		{N(-1), free, [3]int{}},
		{N3(math.MaxInt, math.MaxInt, math.MaxInt), free, [3]int{}},
		{N(1000), whole, [3]int{250, 1, 1}},
		{N(997), whole, [3]int{1, 1, 1}},
		{N(1000).Group(64), whole, [3]int{}},
		{N(1000).Group(64).Partial(), whole, [3]int{64, 1, 1}},
		{N(1024).Group(64), whole, [3]int{64, 1, 1}},
		{N(1000).Group(64), lenient, [3]int{64, 1, 1}},
		{N2(100, 100), fixed, [3]int{16, 16, 1}},
		{N2(100, 100).Group(16, 16), fixed, [3]int{16, 16, 1}},
		{N2(100, 100).Group(8, 8), fixed, [3]int{}},
	} {
		got, err := test.grid.place(test.art, 1024, 256)
		switch {
		case test.want == [3]int{}:
			if !errors.Is(err, ErrGrid) {
				t.Errorf("%s over %v: groups of %v, error %v, want ErrGrid", test.art.Kernel, test.grid, got, err)
			}
		case err != nil || got != test.want:
			t.Errorf("%s over %v: groups of %v, error %v, want %v", test.art.Kernel, test.grid, got, err, test.want)
		}
	}
	if g, err := N(0).place(whole, 1024, 256); err != nil || g != [3]int{} {
		t.Errorf("empty grid: %v, %v", g, err)
	}
	for _, test := range []struct {
		grid Grid
		want string
	}{
		{N(7), "7"}, {N2(640, 480).Group(16, 16), "640x480/16x16"}, {N3(1, 2, 3), "1x2x3"}, {N(8).Group(4), "8/4"},
	} {
		if got := test.grid.String(); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

func TestGridRefused(t *testing.T) {
	onDevices(t, func(s *setup) {
		q := s.queue()
		x := upload(s, make([]int32, 100)...)
		launch := func(g Grid) error {
			c := reverseKernel.Begin(q)
			PassView(c, x.All())
			return c.Launch(g)
		}
		if err := launch(N(100).Group(64)); !errors.Is(err, ErrGrid) {
			t.Errorf("a cut-off group and a barrier: %v", err)
		}
		s.ok(launch(N(100).Group(50)))
		s.ok(launch(N(0).Group(50)))
		// Nobody asks for elements past the end of the last group's tile here.
		s.ok(launch(N(100).Group(64).Partial()))
		ctx, cancel := patience()
		defer cancel()
		var f *FaultError
		if err := q.Wait(ctx); err != nil && !errors.As(err, &f) {
			t.Error(err)
		}
		info, err := reverseKernel.Info(s.Device)
		s.ok(err)
		if !info.Whole || info.MaxGroup < 64 || info.Variants < 1 {
			t.Errorf("info %+v", info)
		}
		if g, err := info.GroupFor(N(100)); err != nil || g != [3]int{100, 1, 1} {
			t.Errorf("group for 100: %v, %v", g, err)
		}
		if _, err := info.GroupFor(N(100).Group(3)); !errors.Is(err, ErrGrid) {
			t.Errorf("groups of 3 for 100: %v", err)
		}
	})
}
