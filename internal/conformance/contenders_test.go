//go:build !(386 || arm)

package conformance

import (
	"os"
	"strings"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/driver/cuda"
	"github.com/dotcompute/dotcompute/internal/driver/opencl"
)

func init() {
	// Mesa shows its software device to those who ask for it, which is before the library is opened.
	if os.Getenv("RUSTICL_ENABLE") == "" {
		os.Setenv("RUSTICL_ENABLE", "llvmpipe")
	}
}

// contenders are the columns of the table.
var contenders = []Contender{
	Host,
	OnDevice("cpu", &cpu.Driver{}, every),
	OnDevice("cpu-interp", &cpu.Driver{Target: cpu.Interpreted}, every),
	OnDevice("opencl-pocl", &opencl.Driver{}, of("Portable Computing Language")),
	OnDevice("opencl-rusticl", &opencl.Driver{}, of("rusticl")),
	OnDevice("opencl-nvidia", &opencl.Driver{}, of("NVIDIA")),
	OnDevice("cuda", &cuda.Driver{}, every),
	OnDevice("cuda-nvrtc", &cuda.Driver{Code: cuda.ByNVRTC}, every),
}

func every(driver.Info) bool { return true }

// of takes devices of an OpenCL platform.
func of(platform string) func(driver.Info) bool {
	return func(i driver.Info) bool { return strings.Contains(i.Version, platform) }
}
