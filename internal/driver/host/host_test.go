package host_test

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/driver/host"
)

func native(f drivertest.Function) any { return (host.Entry)(f) }

func TestConformance(t *testing.T) {
	drivertest.Run(t, func(*testing.T) driver.Driver { return &host.Driver{} }, drivertest.Options{Native: native})
}

func TestConformanceOneWorker(t *testing.T) {
	drivertest.Run(t, func(*testing.T) driver.Driver { return &host.Driver{Workers: 1} }, drivertest.Options{Native: native})
}
