package cuda

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// program is a loaded artifact.
type program struct {
	dev      *device
	art      *artifact.Artifact
	variants []*variant
	info     driver.ProgramInfo
}

// variant is one version of a kernel. All are loaded with the program: loading waits for what runs on the GPU, which may
// itself wait for what the caller launches next.
type variant struct {
	// number says in the record of a fault whose it is. It is an index into
	// device.variants, and stays valid after the program is closed.
	number uint64
	kernel string
	image  *artifact.Image
	// dynamic is the most shared memory that a launch can pass, in bytes.
	dynamic  int64
	indirect bool // has arguments whose copies are made at launch

	module cuda.Module
	fn     cuda.Func
}

// staticLimit is how much dynamic shared memory a kernel may have without asking.
const staticLimit = 48 << 10

// Load makes a program of an artifact of target "ptx".
func (d *device) Load(ctx context.Context, a *artifact.Artifact) (driver.Program, error) {
	if a.Target != Target {
		return nil, fmt.Errorf("load kernel %s: target %s: %w", a.Kernel, a.Target, driver.ErrUnsupported)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	p := &program{dev: d, art: a}
	for i := range a.Variants {
		m, err := artifact.DecodeImage(a.Variants[i].Code)
		if err != nil {
			return nil, fmt.Errorf("load kernel %s: %w", a.Kernel, err)
		}
		if len(m.Slots) != len(a.Params) || m.Block > blockLimit {
			return nil, fmt.Errorf("load kernel %s: %w: its parameters", a.Kernel, artifact.ErrCorrupt)
		}
		p.variants = append(p.variants, &variant{kernel: a.Kernel, image: m, indirect: slices.ContainsFunc(m.Slots, func(s artifact.Slot) bool { return s.Indirect })})
	}
	d.register(p.variants)
	err := p.load()
	if e := d.enter(); e != nil {
		return nil, errors.Join(err, e)
	}
	defer d.leave()
	if err == nil {
		err = p.describe()
	}
	if err != nil {
		return nil, errors.Join(d.failed("load kernel "+a.Kernel, err), p.unload())
	}
	return p, nil
}

// load has the library make machine code of all variants, side by side.
func (p *program) load() error {
	errs := make([]error, len(p.variants))
	var wg sync.WaitGroup
	for i, v := range p.variants {
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
	code, err := d.machineCode(v.image.Code)
	if err != nil {
		return err
	}
	m, _, err := api.ModuleLoadDataEx(code)
	if err != nil {
		return err
	}
	v.module = m
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

// describe fills in what the program is like, by the variant that launches prefer; but all can be launched with the largest
// group. The context is current.
func (p *program) describe() error {
	api, d, v := p.dev.api, p.dev, p.variants[0]
	var err error
	attr := func(a cuda.FuncAttribute) int {
		n, e := api.FuncGetAttribute(a, v.fn)
		if err == nil {
			err = e
		}
		return n
	}
	p.info = driver.ProgramInfo{
		Registers: attr(cuda.FuncNumRegs), Spills: int64(attr(cuda.FuncLocalSizeBytes)), Shared: int64(attr(cuda.FuncSharedSizeBytes)) + v.image.Dynamic,
		MaxGroup: min(attr(cuda.FuncMaxThreadsPerBlock), d.info.MaxGroup), Subgroup: v.image.Subgroup,
	}
	for _, v := range p.variants[1:] {
		n, e := api.FuncGetAttribute(cuda.FuncMaxThreadsPerBlock, v.fn)
		if err == nil {
			err = e
		}
		p.info.MaxGroup = min(p.info.MaxGroup, n)
	}
	if err != nil {
		return err
	}
	// The size that has most invocations in flight; of several the one next to 256, which
	// leaves the scheduler a choice of groups and is not too many of them.
	best := 0
	for _, n := range []int{256, 128, 512, 1024, 64} {
		if n > p.info.MaxGroup {
			continue
		}
		groups, err := api.OccupancyMaxActiveBlocksPerMultiprocessor(v.fn, n, v.image.Dynamic)
		if err != nil {
			return err
		}
		if groups*n > best {
			best, p.info.Group = groups*n, n
		}
	}
	if best == 0 {
		p.info.Group = min(p.info.MaxGroup, 32)
	}
	if d.shared.gpu.threads > 0 {
		p.info.Occupancy = min(float64(best)/float64(d.shared.gpu.threads), 1)
	}
	return nil
}

// Info says what the library made of it.
func (p *program) Info() driver.ProgramInfo { return p.info }

// Close gives the machine code back.
func (p *program) Close() error {
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
	for _, v := range p.variants {
		if v.module != 0 {
			errs = append(errs, p.dev.api.ModuleUnload(v.module))
			v.module = 0
		}
		v.image.Code = nil
	}
	return errors.Join(errs...)
}
