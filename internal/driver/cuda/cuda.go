package cuda

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Name is the family, and what the IDs of its devices begin with.
const Name = "cuda"

// Target is the code that the devices take.
const Target = "ptx"

// Values of Driver.Code.
const (
	ByPTX   = "ptx"
	ByNVRTC = "nvrtc"
	ByTrial = "trial" // both in turn, until it is known for a kernel which is faster
)

// oldest is the least compute capability, times ten, that the code is made for.
const oldest = 80

// Driver finds the GPUs. The zero value works.
type Driver struct {
	// Cache keeps machine code. Nil: nothing is kept.
	Cache driver.Cache
	// Code says how machine code is made: see [ByPTX] and its like. Empty is ByPTX, but by NVRTC for kernels of which a trial has said so.
	Code string
	// platform is what tests put in the library's place; nil opens it.
	platform *platform
}

// Name returns "cuda".
func (d *Driver) Name() string { return Name }

// system returns the library, with what the choice of a compiler asks for.
func (d *Driver) system() (*platform, error) {
	p, err := d.platform, error(nil)
	if p == nil {
		p, err = system()
	}
	if err != nil {
		return nil, err
	}
	switch d.Code {
	case "", ByPTX:
	case ByNVRTC, ByTrial:
		_, err = p.compiler()
	default:
		err = fmt.Errorf("no way to make code is called %q; there are %s, %s, %s: %w", d.Code, ByPTX, ByNVRTC, ByTrial, driver.ErrUnavailable)
	}
	return p, err
}

// takes says what code a device takes.
func (d *Driver) takes(i *driver.Info) {
	if d.Code == ByNVRTC {
		i.Target, i.Exact = Source, ""
	}
}

// Devices lists the GPUs that are new enough.
func (d *Driver) Devices(context.Context) ([]driver.Info, error) {
	p, err := d.system()
	if err != nil {
		return nil, err
	}
	n, err := p.api.DeviceGetCount()
	if err != nil {
		return nil, unavailable(err)
	}
	var list []driver.Info
	var old []string
	for i := range n {
		g, err := p.describe(i)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", Name, i, err)
		}
		if g.capability < oldest {
			old = append(old, fmt.Sprintf("%s:%d (%s) has compute capability %d.%d", Name, i, g.info.Name, g.capability/10, g.capability%10))
			continue
		}
		list = append(list, g.info)
		d.takes(&list[len(list)-1])
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("no GPU of compute capability %d.%d or above: %s: %w", oldest/10, oldest%10, strings.Join(append(old, "none at all")[:max(1, len(old))], "; "), driver.ErrUnavailable)
	}
	return list, nil
}

// Open opens "cuda:N".
func (d *Driver) Open(_ context.Context, id string) (driver.Device, error) {
	rest, ok := strings.CutPrefix(id, Name+":")
	n, err := strconv.Atoi(rest)
	if !ok || err != nil || n < 0 {
		return nil, fmt.Errorf("open %s: %w", id, driver.ErrUnavailable)
	}
	p, err := d.system()
	if err != nil {
		return nil, err
	}
	count, err := p.api.DeviceGetCount()
	if err != nil {
		return nil, unavailable(err)
	}
	if n >= count {
		return nil, fmt.Errorf("open %s: there are %d GPUs: %w", id, count, driver.ErrUnavailable)
	}
	return p.open(n, d)
}

// gpu is what is known about a GPU before it is opened.
type gpu struct {
	info       driver.Info
	capability int
	pools      bool
	threads    int // in flight on one processor
	handle     cuda.Device
}

// describe asks the library about the GPU with an ordinal.
func (p *platform) describe(ordinal int) (*gpu, error) {
	d, err := p.api.DeviceGet(ordinal)
	if err != nil {
		return nil, unavailable(err)
	}
	g := &gpu{handle: d}
	attr := func(a cuda.DeviceAttribute) int {
		v, e := p.api.DeviceGetAttribute(a, d)
		if err == nil {
			err = e
		}
		return v
	}
	g.capability = 10*attr(cuda.ComputeCapabilityMajor) + attr(cuda.ComputeCapabilityMinor)
	g.threads = attr(cuda.MaxThreadsPerMultiprocessor)
	g.info = driver.Info{
		ID: fmt.Sprintf("%s:%d", Name, ordinal), Driver: Name, Version: p.version, Kind: driver.GPU, Target: Target, Exact: fmt.Sprintf("sm_%d", g.capability),
		Units: attr(cuda.MultiprocessorCount), Subgroups: []int{32, 16, 8, 4, 2, 1},
		MaxGroup: attr(cuda.MaxThreadsPerBlock), MaxShared: int64(attr(cuda.MaxSharedMemoryPerBlockOptin)),
		Features: driver.AllFeatures(), InPlace: true,
	}
	if err != nil {
		return nil, unavailable(err)
	}
	if v, e := p.api.DeviceGetAttribute(cuda.MemoryPoolsSupported, d); e == nil && p.api.Has(cuda.MemAllocFromPoolAsync) {
		g.pools = v != 0
	}
	if m, e := p.api.DeviceGetAttribute(cuda.ManagedMemory, d); e == nil && m != 0 {
		// Without concurrent access the host must not touch any of it while anything runs.
		c, e := p.api.DeviceGetAttribute(cuda.ConcurrentManagedAccess, d)
		g.info.Managed = e == nil && c != 0
	}
	if g.info.Name, err = p.api.DeviceGetName(d); err != nil {
		return nil, unavailable(err)
	}
	if g.info.Memory, err = p.api.DeviceTotalMem(d); err != nil {
		return nil, unavailable(err)
	}
	slices.Sort(g.info.Features)
	return g, nil
}
