package metal

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/metal"
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

// variant is one version of a kernel. The one that launches prefer is compiled with the program, others when they are first launched.
type variant struct {
	number uint64 // see record.Variants
	name   string
	image  *artifact.Image
	params []artifact.Param

	once     sync.Once
	loaded   atomic.Bool // without an error
	err      error
	pipeline metal.Pipeline
	most     int   // invocations in a group
	room     int64 // most dynamic threadgroup memory in bytes
}

// Load makes a program of an artifact of the device's target.
func (d *device) Load(ctx context.Context, a *artifact.Artifact) (driver.Program, error) {
	if a.Target != d.info.Target {
		return nil, fmt.Errorf("load kernel %s: target %s, and the device takes %s: %w", a.Kernel, a.Target, d.info.Target, driver.ErrUnsupported)
	}
	if err := errors.Join(ctx.Err(), d.lost.err()); err != nil {
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
		p.variants = append(p.variants, &variant{name: a.Kernel, image: m, params: a.Params})
		known = append(known, record.Variant{Kernel: a.Kernel, Image: m})
	}
	d.mu.Lock()
	first := d.variants.Add(known...)
	d.mu.Unlock()
	for i, v := range p.variants {
		v.number = first + uint64(i)
	}
	v := p.variants[0]
	if err := v.load(d); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	width := max(d.api.ThreadExecutionWidth(v.pipeline), 1)
	p.info = driver.ProgramInfo{
		Shared: d.api.StaticThreadgroupMemoryLength(v.pipeline) + v.image.Dynamic, MaxGroup: min(v.most, d.info.MaxGroup), Subgroup: v.image.Subgroup,
	}
	if v.image.Exchange > 0 {
		p.info.MaxGroup = min(p.info.MaxGroup, int(v.room/v.image.Exchange))
	}
	p.info.Group = max(min(preferred/width*width, p.info.MaxGroup), 1)
	return p, nil
}

// preferred is about how many invocations a group has that nobody demands anything of.
const preferred = 256

// load has the framework make machine code.
func (v *variant) load(d *device) error {
	v.once.Do(func() {
		v.err = v.make(d)
		if v.err != nil {
			v.err = d.failed("load kernel "+v.name, v.explain(v.err))
		}
		v.loaded.Store(v.err == nil)
	})
	return v.err
}

func (v *variant) make(d *device) (err error) {
	if v.pipeline, err = d.build(v.image.Code, v.image.Entry); err != nil {
		return err
	}
	v.most = d.api.MaxTotalThreadsPerThreadgroup(v.pipeline)
	v.room = max(d.api.MaxThreadgroupMemoryLength(d.gpu.handle)-d.api.StaticThreadgroupMemoryLength(v.pipeline), 0) &^ 15
	return nil
}

// build compiles a text.
func (d *device) build(text []byte, entry string) (p metal.Pipeline, err error) {
	api := d.api
	api.Pool(func() {
		var l metal.Library
		if l, err = api.NewLibrary(d.gpu.handle, string(text), d.platform.version); err != nil {
			return
		}
		defer api.Release(metal.ID(l))
		f := api.NewFunction(l, entry)
		if f == 0 {
			err = fmt.Errorf("the library has no function %s", entry)
			return
		}
		defer api.Release(metal.ID(f))
		p, err = api.NewComputePipelineState(d.gpu.handle, f)
	})
	return p, err
}

var (
	complaint = regexp.MustCompile(`(?m)^[^\n:]*:(\d+):(?:\d+:)? (?:fatal )?error:? (.*)$`)
	comment   = regexp.MustCompile(`^\s*// (.*:\d+)$`)
)

// explain leads what the compiler complains of back to the line of Go that the text came from.
func (v *variant) explain(err error) error {
	var e *metal.Error
	if !errors.As(err, &e) {
		return err
	}
	found := complaint.FindStringSubmatch(e.Text)
	if found == nil {
		return err
	}
	n, _ := strconv.Atoi(found[1]) // digits
	lines := strings.Split(string(v.image.Code), "\n")
	for i := min(n, len(lines)) - 1; i >= 0; i-- {
		if c := comment.FindStringSubmatch(lines[i]); c != nil {
			return fmt.Errorf("%s: Metal's compiler says: %s: %w", c[1], found[2], err)
		}
	}
	return err
}

// Info says what the framework made of it.
func (p *program) Info() driver.ProgramInfo { return p.info }

// Close gives the machine code back.
func (p *program) Close() error {
	for _, v := range p.variants {
		v.once.Do(func() { v.err = fmt.Errorf("kernel %s is closed", v.name) })
		p.dev.api.Release(metal.ID(v.pipeline))
		v.pipeline, v.image.Code = 0, nil
	}
	return nil
}
