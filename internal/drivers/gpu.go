//go:build !nogpu && (linux || windows) && (amd64 || arm64)

package drivers

import (
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cuda"
)

// gpus returns the drivers that speak to a vendor's library.
func gpus() []driver.Driver { return []driver.Driver{&cuda.Driver{}} }
