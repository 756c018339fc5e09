package cpu_test

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
)

func TestConformance(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		drivertest.Run(t, func(*testing.T) driver.Driver { return &cpu.Driver{Workers: workers} }, drivertest.Options{})
	}
}
