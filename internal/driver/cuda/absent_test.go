package cuda

import (
	"errors"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/dl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// TestNoDevice: where NVIDIA's library finds no GPU, as the one that comes with the toolkit does not, listing and opening say so.
func TestNoDevice(t *testing.T) {
	api, err := cuda.Open()
	if err != nil {
		testkit.Missing(t, "ptxas", err.Error()) // Debian's toolkit brings a library
	}
	switch err := api.Init(); cuda.CodeOf(err) {
	case cuda.ErrorNoDevice:
	case cuda.Success:
		t.Skip("there is a GPU here")
	default:
		t.Skipf("the library here does not come to looking for a GPU: %v", err)
	}
	var drv Driver
	_, listing := drv.Devices(t.Context())
	_, opening := drv.Open(t.Context(), "cuda:0")
	for _, err := range []error{listing, opening} {
		if !errors.Is(err, driver.ErrUnavailable) || !strings.Contains(err.Error(), "CUDA_ERROR_NO_DEVICE") || !strings.Contains(err.Error(), api.Name()) {
			t.Errorf("without a GPU: %v", err)
		}
	}
}

// TestNoDriver: without NVIDIA's library the reason tells what was looked for, and so it does where no library can be opened at all.
func TestNoDriver(t *testing.T) {
	const name = "libdotcompute-is-not-there.so.1"
	_, err := openPlatform(func() (*cuda.API, error) {
		lib, err := dl.Open(name)
		if err != nil {
			return nil, err
		}
		return cuda.New(lib.Name(), lib.Symbol)
	})
	if !errors.Is(err, driver.ErrUnavailable) || !errors.Is(err, dl.ErrUnsupported) && !strings.Contains(err.Error(), name) {
		t.Errorf("without a library: %v", err)
	}
}
