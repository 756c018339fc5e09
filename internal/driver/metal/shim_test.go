//go:build linux && !nogpu && (amd64 || arm64)

package metal

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

// play makes a framework that is played, by r, the platform.
func play(t *testing.T, libs *metalshim.Libraries, r *metalshim.Runtime) *platform {
	t.Helper()
	if _, err := metalshim.Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	metalshim.Play(t, libs, r)
	api, err := metal.New("the played framework", r.Symbol, r.Double)
	if err != nil {
		t.Fatal(err)
	}
	return newPlatform(api)
}

// TestConformance runs the suite on kernels that a processor runs, behind a framework that is played: with everything that a system can have, and as little as one has.
func TestConformance(t *testing.T) {
	libs := metalshim.NewLibraries(t.TempDir())
	for name, r := range map[string]*metalshim.Runtime{"newest": {}, "oldest": {Old: true, Families: []uintptr{uintptr(metal.Apple7), uintptr(metal.Metal3)}}} {
		t.Run(name, func(t *testing.T) {
			p := play(t, libs, r)
			drivertest.Run(t, func(*testing.T) driver.Driver { return &Driver{platform: p} }, drivertest.Options{Unstoppable: true})
			p.release()
			r.Check(t)
		})
	}
}
