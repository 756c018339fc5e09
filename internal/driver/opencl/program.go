package opencl

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// program is a loaded artifact.
type program struct {
	dev      *device
	art      *artifact.Artifact
	variants []*variant
	info     driver.ProgramInfo
}

// variant is one version of a kernel. The one that launches prefer is loaded with the program, others
// when they are first launched.
type variant struct {
	number  uint64 // in the record of a fault
	name    string
	image   *artifact.Image
	kinds   []artifact.ParamKind
	sizes   []int64
	written []bool
	// simple launches need nothing but arguments.
	simple bool

	// builds are for launches of whole groups, and for all.
	builds [2]build
}

// whole is what the first build of a variant is told. See package emit/opencl.
const whole = " -D DC_WHOLE"

// build is a variant as the library has it.
type build struct {
	once   sync.Once
	loaded atomic.Bool // without an error
	err    error

	mu      sync.Mutex // of the kernel's arguments
	program opencl.Program
	kernel  opencl.Kernel
	set     []opencl.Mem // what arguments are set to
	room    int64        // for local memory that a launch passes, in bytes
}

// Load makes a program of an artifact for this device.
func (d *device) Load(ctx context.Context, a *artifact.Artifact) (driver.Program, error) {
	if a.Target != d.info.Target {
		return nil, fmt.Errorf("load kernel %s: target %s, and the device takes %s: %w", a.Kernel, a.Target, d.info.Target, driver.ErrUnsupported)
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := d.lost(); err != nil {
		return nil, err
	}
	p := &program{dev: d, art: a}
	var known []record.Variant
	for i := range a.Variants {
		m, err := artifact.DecodeImage(a.Variants[i].Code)
		if err != nil {
			return nil, fmt.Errorf("load kernel %s: %w", a.Kernel, err)
		}
		if len(m.Slots) != len(a.Params) || m.Block > blockLimit {
			return nil, fmt.Errorf("load kernel %s: %w: its parameters", a.Kernel, artifact.ErrCorrupt)
		}
		v := &variant{name: a.Kernel, image: m, simple: m.Record == 0}
		args := argFirst
		for j := range a.Params {
			q := &a.Params[j]
			v.kinds, v.sizes, v.written = append(v.kinds, q.Kind), append(v.sizes, q.Size), append(v.written, q.Access&artifact.Write != 0)
			if q.Kind == artifact.View || m.Slots[j].Indirect {
				args++
			}
		}
		for i := range v.builds {
			v.builds[i].set = make([]opencl.Mem, args)
		}
		p.variants, known = append(p.variants, v), append(known, record.Variant{Kernel: a.Kernel, Image: m})
	}
	d.mu.Lock()
	first := d.variants.Add(known...)
	d.mu.Unlock()
	for i, v := range p.variants {
		v.number = first + uint64(i)
	}
	if err := p.variants[0].load(d, 0); err != nil {
		return nil, errors.Join(err, p.unload())
	}
	if err := p.describe(p.variants[0]); err != nil {
		return nil, errors.Join(d.failed("load kernel "+a.Kernel, err), p.unload())
	}
	return p, nil
}

// load has the library make machine code of one of the builds.
func (v *variant) load(d *device, i int) error {
	b := &v.builds[i]
	b.once.Do(func() {
		b.err = d.failed("load kernel "+v.name, v.build(d, b, i == 0))
		b.loaded.Store(b.err == nil)
	})
	return b.err
}

func (v *variant) build(d *device, b *build, groups bool) error {
	options := v.image.Options
	if groups {
		options += whole
	}
	var err error
	if b.program, err = d.compile(v.image.Code, options); err != nil {
		return v.explain(err)
	}
	if b.kernel, err = d.api.CreateKernel(b.program, v.image.Entry); err != nil {
		return err
	}
	// An argument that was never set is not NULL.
	for i := argControl; i < len(b.set); i++ {
		if err := d.api.SetKernelArgMem(b.kernel, i, 0); err != nil {
			return err
		}
	}
	static, err := d.api.GetKernelWorkGroupInfo(b.kernel, d.gpu.id, opencl.KernelLocalMemSize)
	b.room = max(d.info.MaxShared-int64(static), 0)
	return err
}

// compile builds a program, from machine code that was kept if there is some.
func (d *device) compile(text []byte, options string) (opencl.Program, error) {
	api, g := d.api, d.gpu
	key := g.key(text, options)
	if binary := d.kept(key); binary != nil {
		p, err := api.CreateProgramWithBinary(d.shared.handle, g.id, binary)
		if err == nil {
			if err = api.BuildProgram(p, g.id, options); err == nil {
				return p, nil
			}
			_ = api.ReleaseProgram(p) // the text is still there
		}
	}
	p, err := api.CreateProgramWithSource(d.shared.handle, text)
	if err != nil {
		return 0, err
	}
	if err := api.BuildProgram(p, g.id, options); err != nil {
		return 0, errors.Join(err, api.ReleaseProgram(p))
	}
	if d.cache != nil {
		if binary, err := api.GetProgramBinary(p); err == nil {
			d.cache.Keep(key, binary)
		}
	}
	return p, nil
}

// key names what a text compiles to on a device.
func (g *gpu) key(text []byte, options string) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%s\n%s\n%s\n", g.vendor, g.info.Name, g.info.Version, options)
	h.Write(text)
	return hex.EncodeToString(h.Sum(nil))
}

func (d *device) kept(key string) []byte {
	if d.cache == nil {
		return nil
	}
	return d.cache.Bytes(key)
}

var (
	// As clang writes it, or as PoCL does.
	complaint = regexp.MustCompile(`(?m)^(?:[^\n:]*:(\d+):(?:\d+:)? (?:fatal )?error:?|error: [^\n:]*:(\d+):(?:\d+:)?) (.*)$`)
	comment   = regexp.MustCompile(`^\s*// (.*:\d+)$`)
)

// explain leads what a compiler complains of back to the line of Go that the text came from.
func (v *variant) explain(err error) error {
	var e *opencl.Error
	if !errors.As(err, &e) || e.Log == "" {
		return err
	}
	found := complaint.FindStringSubmatch(e.Log)
	if found == nil {
		return err
	}
	n, _ := strconv.Atoi(found[1] + found[2]) // digits, of one of them
	lines := strings.Split(string(v.image.Code), "\n")
	for i := min(n, len(lines)) - 1; i >= 0; i-- {
		if c := comment.FindStringSubmatch(lines[i]); c != nil {
			return fmt.Errorf("%s: the device's compiler says: %s: %w", c[1], found[3], err)
		}
	}
	return err
}

// argument sets an argument to a buffer, unless that is what it is. b.mu is held.
func (b *build) argument(d *device, i int, m opencl.Mem) error {
	if b.set[i] == m {
		return nil
	}
	if err := d.api.SetKernelArgMem(b.kernel, i, m); err != nil {
		return err
	}
	b.set[i] = m
	return nil
}

// describe fills in what the program is like, by one of its variants.
func (p *program) describe(v *variant) error {
	api, d, b := p.dev.api, p.dev, &v.builds[0]
	var err error
	ask := func(what uint32) int64 {
		n, e := api.GetKernelWorkGroupInfo(b.kernel, d.gpu.id, what)
		if err == nil {
			err = e
		}
		return int64(n)
	}
	p.info = driver.ProgramInfo{
		Shared: ask(opencl.KernelLocalMemSize) + v.image.Dynamic, Spills: ask(opencl.KernelPrivateMemSize),
		MaxGroup: min(int(ask(opencl.KernelWorkGroupSize)), d.info.MaxGroup), Subgroup: v.image.Subgroup,
	}
	if d.gpu.modest {
		p.info.MaxGroup = d.info.MaxGroup
	}
	if v.image.Exchange > 0 {
		p.info.MaxGroup = min(p.info.MaxGroup, int(b.room/v.image.Exchange))
	}
	multiple := max(int(ask(opencl.KernelPreferredGroupSizeMulti)), 1)
	p.info.Group = max(min(preferred/multiple*multiple, p.info.MaxGroup), 1)
	return err
}

// preferred is about how many invocations a group has that nobody demands anything of: enough to keep the processor of a GPU busy, and more than
// a vector of a CPU by so much that the cost of a group does not weigh.
const preferred = 256

// Info says what the library made of it.
func (p *program) Info() driver.ProgramInfo { return p.info }

// Close gives the machine code back.
func (p *program) Close() error {
	if p.dev.lost() != nil {
		return nil
	}
	return p.dev.failed("close kernel "+p.art.Kernel, p.unload())
}

func (p *program) unload() error {
	var errs []error
	for _, v := range p.variants {
		for i := range v.builds {
			b := &v.builds[i]
			b.once.Do(func() { b.err = fmt.Errorf("kernel %s is closed", v.name) })
			if b.kernel != 0 {
				errs = append(errs, p.dev.api.ReleaseKernel(b.kernel))
			}
			if b.program != 0 {
				errs = append(errs, p.dev.api.ReleaseProgram(b.program))
			}
			b.kernel, b.program = 0, 0
		}
		v.image.Code = nil
	}
	return errors.Join(errs...)
}
