//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
)

// TestConformance runs the suite on a library played in this process, with and without pools.
func TestConformance(t *testing.T) {
	for name, pools := range map[string]bool{"pools": true, "plain": false} {
		t.Run(name, func(t *testing.T) {
			f := &fake{pools: pools}
			p := play(t, f)
			drivertest.Run(t, func(*testing.T) driver.Driver { return &Driver{platform: p} }, drivertest.Options{Unstoppable: true})
			f.empty(t)
		})
	}
}
