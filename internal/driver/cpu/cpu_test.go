package cpu_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
)

func TestConformance(t *testing.T) {
	for _, target := range []string{"amd64-avx512", "amd64-avx2", "interp"} {
		if _, err := (&cpu.Driver{Target: target}).Devices(context.Background()); err != nil {
			t.Logf("skipped: %v", err)
			continue
		}
		for _, workers := range []int{1, 2, 7} {
			t.Run(fmt.Sprintf("%s/%d", target, workers), func(t *testing.T) {
				drivertest.Run(t, func(*testing.T) driver.Driver { return &cpu.Driver{Workers: workers, Target: target} }, drivertest.Options{})
			})
		}
	}
}

// TestStreams runs the suite with stores past the caches, however little a launch writes.
func TestStreams(t *testing.T) {
	defer cpu.SetLastCache(0)()
	for _, target := range []string{"amd64-avx512", "amd64-avx2"} {
		if _, err := (&cpu.Driver{Target: target}).Devices(context.Background()); err != nil {
			t.Logf("skipped: %v", err)
			continue
		}
		t.Run(target, func(t *testing.T) {
			drivertest.Run(t, func(*testing.T) driver.Driver { return &cpu.Driver{Workers: 2, Target: target} }, drivertest.Options{})
		})
	}
}
