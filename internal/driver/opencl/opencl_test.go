package opencl

import (
	"errors"
	"os"
	"testing"

	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// TestMain shows the tests every device that packages bring: what a library needs to be told is told before it is opened.
func TestMain(m *testing.M) {
	if os.Getenv("RUSTICL_ENABLE") == "" {
		os.Setenv("RUSTICL_ENABLE", "llvmpipe")
	}
	os.Exit(m.Run())
}

// library skips the test where there is no device.
func library(t testing.TB) *platform {
	t.Helper()
	p, err := system()
	if err == nil {
		_, err = (&Driver{}).Devices(t.Context())
	}
	if errors.Is(err, driver.ErrUnavailable) {
		testkit.Missing(t, "opencl", err.Error())
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestConformance(t *testing.T) {
	library(t)
	cache := compile.OpenCache(t.TempDir())
	drivertest.Run(t, func(*testing.T) driver.Driver { return &Driver{Cache: cache} }, drivertest.Options{Unstoppable: true})
}
