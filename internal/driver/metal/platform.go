package metal

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// platform is the framework and the GPUs that it lists.
type platform struct {
	api     *metal.API
	version metal.LanguageVersion
	gpus    []*gpu
}

// gpu is a device of the framework. All opens of it share it.
type gpu struct {
	handle metal.Device
	info   driver.Info
	unfit  string // why it cannot be used, or empty
	// largest is the size of the largest buffer in bytes.
	largest int64
	// next is where the address space of its memory goes on. See [memory.Addr].
	next atomic.Uint64

	mu      sync.Mutex
	devices map[*device]struct{}
	// lost is why those that are open are of no use any more.
	lost *lost
}

// lost is shared by all who opened a GPU before it was lost.
type lost struct{ cause atomic.Pointer[error] }

var system = sync.OnceValues(func() (*platform, error) {
	api, err := metal.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", driver.ErrUnavailable, err)
	}
	return newPlatform(api), nil
})

// newPlatform looks at what there is. The list is kept until the process ends.
func newPlatform(api *metal.API) *platform {
	p := &platform{api: api}
	n := 0
	api.Pool(func() {
		p.version = api.Latest()
		for _, h := range api.CopyAllDevices() {
			g := p.describe(h)
			if g.unfit == "" {
				g.info.ID = fmt.Sprintf("%s:%d", Name, n)
				n++
			}
			p.gpus = append(p.gpus, g)
		}
	})
	return p
}

// release gives the list back; nothing may be open.
func (p *platform) release() {
	for _, g := range p.gpus {
		p.api.Release(metal.ID(g.handle))
	}
	p.gpus = nil
}

// widths are the subgroup widths that can be had: any, because subgroups are runs of invocations that exchange values through threadgroup memory
// where they are no simdgroups.
var widths = []int{32, 64, 16, 8, 4, 2, 1, 128}

// reserve is threadgroup memory that kernels need for themselves, in bytes: what barriers behind faults and checks of uniform values keep there.
const reserve = 64

// describe asks the framework about a device. A pool is there.
func (p *platform) describe(h metal.Device) *gpu {
	api := p.api
	g := &gpu{handle: h, largest: api.MaxBufferLength(h), devices: map[*device]struct{}{}, lost: new(lost)}
	g.next.Store(1 << 40)
	minmax := api.SupportsFamily(h, metal.Apple9) || api.SupportsFamily(h, metal.Apple8) && api.SupportsFamily(h, metal.Mac2)
	g.info = driver.Info{
		Name: api.DeviceName(h), Driver: Name, Version: fmt.Sprintf("Metal Shading Language %d.%d", p.version>>16, p.version&0xffff), Kind: driver.GPU,
		Target: Target, Memory: api.RecommendedMaxWorkingSetSize(h), Subgroups: slices.Clone(widths),
		Units:    1, // Metal does not tell the number of cores
		MaxGroup: 1024, MaxShared: api.MaxThreadgroupMemoryLength(h) - reserve,
		InPlace:  true,
		Features: []string{driver.Float16, driver.Int64, driver.AtomicF32, driver.Barriers, driver.Subgroups, driver.Printing},
		Emulates: []string{"atomic-float: compare and swap", "float16: converted in integers", "subgroup: widths above 32 through threadgroup memory"},
	}
	slices.Sort(g.info.Features)
	if p.version >= metal.Version3_2 {
		g.info.Target += "+ordered"
	}
	if minmax {
		g.info.Target += "+minmax64"
	}
	if !api.SupportsFamily(h, metal.Metal3) {
		g.unfit = "does not have family Metal3"
		return g
	}
	switch lanes, err := p.tryLanes(g); {
	case err != nil:
		g.unfit = fmt.Sprintf("does not run a first kernel: %v", err)
	case lanes:
		g.info.Target += "+lanes32"
	default:
		g.info.Emulates[2] = "subgroup: through threadgroup memory, for simdgroups are no runs of linear indices"
	}
	return g
}

// lose notes that the GPU is lost, and returns the error for all who ask.
func (l *lost) lose(cause error) error {
	err := fmt.Errorf("%w: %w", driver.ErrLost, cause)
	if !l.cause.CompareAndSwap(nil, &err) {
		return *l.cause.Load()
	}
	return err
}

func (l *lost) err() error {
	if e := l.cause.Load(); e != nil {
		return *e
	}
	return nil
}

// failed makes an error of the framework one of the seam.
func (d *device) failed(what string, err error) error {
	if err == nil {
		return nil
	}
	if lost := d.lost.err(); lost != nil {
		return lost
	}
	var e *metal.Error
	if !errors.As(err, &e) || e.Domain != metal.CommandBufferDomain {
		return fmt.Errorf("%s: %w", what, err)
	}
	switch e.Code {
	case metal.ErrorDeviceRemoved, metal.ErrorAccessRevoked, metal.ErrorInternal:
		return d.lost.lose(fmt.Errorf("%s: %w", what, err))
	case metal.ErrorOutOfMemory:
		return fmt.Errorf("%s: %w: %w", what, driver.ErrOutOfMemory, err)
	}
	return fmt.Errorf("%s: %w", what, err)
}
