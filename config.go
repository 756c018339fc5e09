package dotcompute

import (
	"context"
	"fmt"
	"io"
	"log/slog"
)

// Config says how a device is opened. A nil *Config, or the zero Config, is
// the default.
type Config struct {
	// Device is the ID of the wanted device as in [DeviceInfo], "cpu" or
	// "cuda:1"; the family alone, "cuda", is its first. Empty takes the first
	// device in the documented order that can run all kernels in For.
	Device string
	// For lists kernels that the device must be able to run. They
	// are compiled by Open, so that launching them starts at once.
	For []*Kernel
	// AllowInterpreter lets an unnamed Device be one that interprets
	// kernels: always right, and very slow.
	AllowInterpreter bool
	// CPU says what code device cpu runs: "amd64-avx512" or "amd64-avx2" for machine code with these instructions,
	// "interp" for none. Empty is the best that the processor has; without any, device cpu interprets.
	CPU string
	// CUDA says how machine code for NVIDIA GPUs is made: "ptx" by the GPU's driver from assembly of ours, which needs nothing
	// else; "nvrtc" by NVIDIA's compiler of CUDA C++, which has to be installed; "trial" by both for the first launches of a kernel,
	// until the GPU's clock has told which is faster. That is kept in the cache. Empty is "ptx", and "nvrtc" for kernels that a
	// trial has found faster so.
	CUDA string
	// CacheDir is where compiled kernels are kept between runs. Empty is
	// "dotcompute" in the directory of os.UserCacheDir, or nowhere if there
	// is none. "-" is nowhere.
	CacheDir string
	// Workers is the number of goroutines that run a launch on devices host
	// and cpu. Zero is GOMAXPROCS.
	Workers int
	// Print takes what kernels print, whole lines at a time. Nil is os.Stdout.
	Print io.Writer
	// Log takes what has no caller to return to, such as a buffer that
	// nobody closed. Nil is slog.Default.
	Log *slog.Logger
}

// QueueConfig says how a queue is made. A nil *QueueConfig, or the zero
// QueueConfig, is the default.
type QueueConfig struct {
	// Priority above zero asks the device to prefer this queue, below zero
	// to prefer others. Devices without priorities ignore it.
	Priority int
	// Context, when it ends, ends the queue's launches: the running one
	// is stopped where the device can stop it, later ones are skipped. Waiting then returns its error.
	// Nil never ends.
	Context context.Context
}

// Grid is how many invocations a launch has along each axis, and how they are
// grouped. Make one with [N], [N2] or [N3].
type Grid struct {
	size, group [3]int
	partial     bool
	wrong       bool
}

// N is a grid of n invocations: X runs from 0 to n-1.
func N(n int) Grid { return Grid{size: [3]int{n, 1, 1}} }

// N2 is a grid of x times y invocations.
func N2(x, y int) Grid { return Grid{size: [3]int{x, y, 1}} }

// N3 is a grid of x times y times z invocations.
func N3(x, y, z int) Grid { return Grid{size: [3]int{x, y, z}} }

// Group returns the grid with groups of the given size along X, Y and Z; what
// is left out is 1. Without it the size is chosen. Sizes that are not positive,
// or more than three, make the launch fail with [ErrGrid].
func (g Grid) Group(size ...int) Grid {
	g.group = [3]int{1, 1, 1}
	g.wrong = len(size) == 0 || len(size) > 3
	for i := 0; i < len(size) && i < 3; i++ {
		g.group[i] = size[i]
		g.wrong = g.wrong || size[i] < 1
	}
	return g
}

// Partial returns the grid for a kernel with barriers, shared memory or subgroup
// operations that can do with fewer invocations in the last group.
func (g Grid) Partial() Grid {
	g.partial = true
	return g
}

// Size returns the number of invocations along X, Y and Z.
func (g Grid) Size() (x, y, z int) { return g.size[0], g.size[1], g.size[2] }

// GroupSize returns the number of invocations of a group along X, Y and Z; zeros
// where the choice is left to the device.
func (g Grid) GroupSize() (x, y, z int) { return g.group[0], g.group[1], g.group[2] }

// String is the size, "640x480", and the group size if there is one: "640x480/16x16".
func (g Grid) String() string {
	s := shape(g.size)
	if g.group != [3]int{} {
		s += "/" + shape(g.group)
	}
	return s
}

func shape(n [3]int) string {
	switch {
	case n[2] != 1:
		return fmt.Sprintf("%dx%dx%d", n[0], n[1], n[2])
	case n[1] != 1:
		return fmt.Sprintf("%dx%d", n[0], n[1])
	}
	return fmt.Sprint(n[0])
}
