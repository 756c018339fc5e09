// Package drivers is the one list of drivers that are linked in, in order of
// preference. Add a driver here after it passes package drivertest; nothing
// registers itself.
package drivers

import (
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/driver/cuda"
	"github.com/dotcompute/dotcompute/internal/driver/host"
	"github.com/dotcompute/dotcompute/internal/driver/metal"
	"github.com/dotcompute/dotcompute/internal/driver/null"
	"github.com/dotcompute/dotcompute/internal/driver/opencl"
)

// Options are for all drivers that know what they mean.
type Options struct {
	// Workers is the number of goroutines of a launch in this process; zero
	// is GOMAXPROCS.
	Workers int
	// CPU is the target of device cpu; empty is the best that the processor has.
	CPU string
	// CUDA says how code for NVIDIA GPUs is made.
	CUDA string
	// Cache keeps what vendors' libraries make of kernels. Nil: nothing is kept.
	Cache driver.Cache
}

// List returns the drivers. Hardware goes first, what runs nothing last.
func List(o Options) []driver.Driver {
	return []driver.Driver{
		&cuda.Driver{Cache: o.Cache, Code: o.CUDA},
		&metal.Driver{},
		&opencl.Driver{Cache: o.Cache},
		&cpu.Driver{Workers: o.Workers, Target: o.CPU},
		&host.Driver{Workers: o.Workers},
		&null.Driver{},
	}
}
