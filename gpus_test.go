//go:build linux && !nogpu && (amd64 || arm64)

package dotcompute

import (
	"errors"
	"testing"

	binding "github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/metal"
	"github.com/dotcompute/dotcompute/internal/driver/opencl"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

// TestOpenCL is about what drivers have a part in that the suite of drivers does not know.
func TestOpenCL(t *testing.T) {
	d := &opencl.Driver{}
	infos, err := d.Devices(t.Context())
	if errors.Is(err, ErrUnavailable) {
		testkit.Missing(t, "opencl", err.Error())
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, info := range infos {
		t.Run(info.ID, func(t *testing.T) { onDriver(t, info.ID, d) })
	}
}

// TestMetal does so where a processor plays framework and GPU.
func TestMetal(t *testing.T) {
	if _, err := metalshim.Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	r := metalshim.Play(t, metalshim.NewLibraries(t.TempDir()), &metalshim.Runtime{})
	api, err := binding.New("the played framework", r.Symbol, r.Double)
	if err != nil {
		t.Fatal(err)
	}
	d := metal.New(api)
	onDriver(t, "metal:0", d)
	d.Release()
	r.Check(t)
}

func onDriver(t *testing.T, id string, d driver.Driver) {
	for name, test := range map[string]func(*setup){"Graph": testGraph, "GraphOfLaunches": testLaunches} {
		t.Run(name, func(t *testing.T) {
			s := &setup{t: t}
			s.open(id, []driver.Driver{d})
			test(s)
		})
	}
}
