//go:build linux && !nogpu && (amd64 || arm64)

package conformance

import (
	"fmt"
	"testing"

	binding "github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver/metal"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

func init() { contenders = append(contenders, Contender{"metal-shim", onMetalShim}) }

// onMetalShim is driver metal with a framework that is played: kernels are compiled by clang, many at a time, and run by the processor. No device of
// Apple's has a part in it.
func onMetalShim(t testing.TB, cases []*Case) (*Column, error) {
	if _, err := metalshim.Find(); err != nil {
		return nil, err
	}
	libs := metalshim.NewLibraries(t.TempDir())
	r := metalshim.Play(t, libs, &metalshim.Runtime{})
	api, err := binding.New("the played framework", r.Symbol, r.Double)
	if err != nil {
		return nil, err
	}
	d := metal.New(api)
	defer r.Check(t)
	defer d.Release()
	infos, err := d.Devices(t.Context())
	if err != nil {
		return nil, err
	}
	texts, err := Texts(cases, infos[0].Target)
	if err != nil {
		return nil, err
	}
	if err := libs.Compile(texts); err != nil {
		return nil, fmt.Errorf("clang: %w", err)
	}
	col, err := OnDevice("metal-shim", d, every).Run(t, cases)
	if col != nil {
		col.About += "; a processor plays framework and GPU, and none of it has run on Apple hardware"
	}
	return col, err
}
