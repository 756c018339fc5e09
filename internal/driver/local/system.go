package local

import (
	"bufio"
	"math"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// unknownLimit stands in for the machine's memory where it cannot be read: a
// request beyond it is answered with an error rather than by the runtime,
// which would end the process.
const unknownLimit = 64 << 30

// SystemMemory returns how many bytes this machine has and this process may
// use, or zero when that cannot be read.
func SystemMemory() int64 {
	total := meminfo("/proc/meminfo")
	for _, file := range []string{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"} {
		b, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		n, err := strconv.ParseInt(strings.TrimSpace(string(b)), 10, 64)
		if err == nil && n > 0 && (total == 0 || n < total) {
			total = n
		}
	}
	return total
}

func meminfo(file string) int64 {
	f, err := os.Open(file)
	if err != nil {
		return 0
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		name, rest, _ := strings.Cut(s.Text(), ":")
		if name != "MemTotal" {
			continue
		}
		kib, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
		if err != nil || kib > math.MaxInt64>>10 {
			return 0
		}
		return kib << 10
	}
	return 0
}

// Limit is what a Heap on this machine should be limited to.
func Limit() int64 {
	limit := SystemMemory()
	if limit == 0 {
		limit = unknownLimit
	}
	return min(limit, math.MaxInt)
}

// ProcessorName returns what the processor calls itself, or its architecture.
func ProcessorName() string {
	f, err := os.Open("/proc/cpuinfo")
	if err == nil {
		defer f.Close()
		for s := bufio.NewScanner(f); s.Scan(); {
			if name, v, ok := strings.Cut(s.Text(), ":"); ok && strings.TrimSpace(name) == "model name" {
				return strings.TrimSpace(v)
			}
		}
	}
	return runtime.GOARCH
}

// Info returns what all devices in this process have in common.
func Info(id string, kind driver.Kind, target string) driver.Info {
	return driver.Info{
		ID: id, Name: ProcessorName(), Driver: id, Version: runtime.Version(), Kind: kind, Target: target,
		Memory: SystemMemory(), Units: runtime.GOMAXPROCS(0), MaxGroup: 1024, MaxShared: 1 << 20,
		Features: driver.AllFeatures(), Ordered: true, InPlace: true, Managed: true,
	}
}
