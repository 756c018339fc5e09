package cuda

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// program is a loaded artifact.
type program struct {
	dev      *device
	art      *artifact.Artifact
	variants []*variant
	info     [ways]driver.ProgramInfo
	note     string     // why the second way was not taken
	loaded   []*variant // all of them, made either way

	// trial, while it goes on, says by which way a launch goes; preferred are the variants in place of those above, if it has chosen others.
	trial     atomic.Pointer[trial]
	tried     *trial // the same, when it is over, too
	preferred atomic.Pointer[[]*variant]
	way       atomic.Uint32
}

// pick returns the code for a launch that chose a variant of the artifact.
func (p *program) pick(i int) *variant {
	if list := p.preferred.Load(); list != nil {
		return (*list)[i]
	}
	return p.variants[i]
}

// variant is one version of a kernel. All are loaded with the program: loading waits for what runs on the GPU, which may
// itself wait for what the caller launches next.
type variant struct {
	// number says in the record of a fault whose it is. It is an index into
	// device.variants, and stays valid after the program is closed.
	number uint64
	kernel string
	way    way
	image  *artifact.Image
	// dynamic is the most shared memory that a launch can pass, in bytes.
	dynamic  int64
	indirect bool // has arguments whose copies are made at launch

	module cuda.Module
	fn     cuda.Func
}

// staticLimit is how much dynamic shared memory a kernel may have without asking.
const staticLimit = 48 << 10

// Load makes a program of an artifact of target "ptx" or "cuda".
func (d *device) Load(ctx context.Context, a *artifact.Artifact) (driver.Program, error) {
	p := &program{dev: d, art: a}
	var err error
	if p.variants, err = read(a); err != nil {
		return nil, err
	}
	if len(p.variants) > 0 {
		p.way.Store(uint32(p.variants[0].way))
	}
	p.loaded = p.variants
	if err := p.start(ctx); err != nil {
		return nil, err
	}
	return p, nil
}

// read returns the variants of an artifact.
func read(a *artifact.Artifact) ([]*variant, error) {
	by := byPTX
	switch a.Target {
	case Target:
	case Source:
		by = byNVRTC
	default:
		return nil, fmt.Errorf("load kernel %s: target %s: %w", a.Kernel, a.Target, driver.ErrUnsupported)
	}
	var list []*variant
	for i := range a.Variants {
		m, err := artifact.DecodeImage(a.Variants[i].Code)
		if err != nil {
			return nil, fmt.Errorf("load kernel %s: %w", a.Kernel, err)
		}
		if len(m.Slots) != len(a.Params) || m.Block > blockLimit {
			return nil, fmt.Errorf("load kernel %s: %w: its parameters", a.Kernel, artifact.ErrCorrupt)
		}
		list = append(list, &variant{kernel: a.Kernel, way: by, image: m, indirect: slices.ContainsFunc(m.Slots, func(s artifact.Slot) bool { return s.Indirect })})
	}
	return list, nil
}

// start makes the program ready to be launched.
func (p *program) start(ctx context.Context) error {
	d := p.dev
	if err := ctx.Err(); err != nil {
		return err
	}
	d.register(p.loaded)
	err := p.load()
	if e := d.enter(); e != nil {
		return errors.Join(err, e)
	}
	defer d.leave()
	if err == nil {
		for _, list := range [][]*variant{p.variants, p.trialed()} {
			if len(list) > 0 && err == nil {
				p.info[list[0].way], err = p.describe(list[0])
			}
		}
	}
	if err != nil {
		return errors.Join(d.failed("load kernel "+p.art.Kernel, err), p.unload())
	}
	return nil
}

// load has the library make machine code of all variants, side by side.
func (p *program) load() error {
	errs := make([]error, len(p.loaded))
	var wg sync.WaitGroup
	for i, v := range p.loaded {
		wg.Go(func() {
			if errs[i] = p.dev.enter(); errs[i] == nil {
				errs[i] = v.load(p.dev)
				p.dev.leave()
			}
		})
	}
	wg.Wait()
	return errors.Join(errs...)
}

// register numbers variants.
func (d *device) register(list []*variant) {
	d.mu.Lock()
	defer d.mu.Unlock()
	old := *d.variants.Load()
	all := append(old[:len(old):len(old)], list...)
	for i, v := range list {
		v.number = uint64(len(old) + i)
	}
	d.variants.Store(&all)
}

// load has the library make machine code. The context is current.
func (v *variant) load(d *device) error {
	api := d.api
	code, err := d.machineCode(v)
	if err != nil {
		return err
	}
	m, _, err := api.ModuleLoadDataEx(code)
	if err != nil {
		return err
	}
	v.module = m
	return v.find(d, m)
}

// find takes the entry out of a module. The context is current.
func (v *variant) find(d *device, m cuda.Module) (err error) {
	api := d.api
	if v.fn, err = api.ModuleGetFunction(m, v.image.Entry); err != nil {
		return err
	}
	if v.image.Dynamic == 0 && len(v.image.Slices) == 0 {
		return nil
	}
	static, err := api.FuncGetAttribute(cuda.FuncSharedSizeBytes, v.fn)
	if err != nil {
		return err
	}
	v.dynamic = max(d.info.MaxShared-int64(static), 0)
	if v.dynamic > staticLimit-int64(static) {
		return api.FuncSetAttribute(v.fn, cuda.FuncMaxDynamicSharedSize, int(v.dynamic))
	}
	return nil
}

// describe says what the program is like, by a variant that launches prefer; but all can be launched with the largest
// group. The context is current.
func (p *program) describe(v *variant) (info driver.ProgramInfo, err error) {
	api, d := p.dev.api, p.dev
	attr := func(a cuda.FuncAttribute) int {
		n, e := api.FuncGetAttribute(a, v.fn)
		if err == nil {
			err = e
		}
		return n
	}
	info = driver.ProgramInfo{
		Registers: attr(cuda.FuncNumRegs), Spills: int64(attr(cuda.FuncLocalSizeBytes)), Shared: int64(attr(cuda.FuncSharedSizeBytes)) + v.image.Dynamic,
		MaxGroup: min(attr(cuda.FuncMaxThreadsPerBlock), d.info.MaxGroup), Subgroup: v.image.Subgroup,
	}
	for _, v := range p.loaded {
		n, e := api.FuncGetAttribute(cuda.FuncMaxThreadsPerBlock, v.fn)
		if err == nil {
			err = e
		}
		info.MaxGroup = min(info.MaxGroup, n)
	}
	if err != nil {
		return info, err
	}
	// The size that has most invocations in flight; of several the one next to 256, which
	// leaves the scheduler a choice of groups and is not too many of them.
	best := 0
	for _, n := range []int{256, 128, 512, 1024, 64} {
		if n > info.MaxGroup {
			continue
		}
		groups, err := api.OccupancyMaxActiveBlocksPerMultiprocessor(v.fn, n, v.image.Dynamic)
		if err != nil {
			return info, err
		}
		if groups*n > best {
			best, info.Group = groups*n, n
		}
	}
	if best == 0 {
		info.Group = min(info.MaxGroup, 32)
	}
	if d.shared.gpu.threads > 0 {
		info.Occupancy = min(float64(best)/float64(d.shared.gpu.threads), 1)
	}
	return info, nil
}

// Info says what the library made of it.
func (p *program) Info() driver.ProgramInfo {
	by := way(p.way.Load())
	info := p.info[by]
	info.Compiler, info.Note = by.String(), p.note
	if p.trial.Load() != nil {
		info.Compiler = underTrial
	}
	return info
}

// Close gives the machine code back.
func (p *program) Close() error {
	if p.tried != nil {
		p.tried.end()
	}
	if p.dev.lost() != nil {
		return nil
	}
	if err := p.dev.enter(); err != nil {
		return err
	}
	defer p.dev.leave()
	return p.dev.failed("close kernel "+p.art.Kernel, p.unload())
}

func (p *program) unload() error {
	var errs []error
	for _, v := range p.loaded {
		if v.module != 0 {
			errs = append(errs, p.dev.api.ModuleUnload(v.module))
			v.module = 0
		}
		v.image.Code = nil
	}
	return errors.Join(errs...)
}
