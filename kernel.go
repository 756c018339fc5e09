package dotcompute

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/kernel"
)

// Definition is a kernel, or a function for kernels, as the generator writes it down. It is
// not changed after it was given to [Define] or [DefineFunc].
type Definition struct {
	// Name of the Go function, and the import path of its package.
	Name, Package string
	// File and Line of its declaration; File has no directory.
	File string
	Line int
	// Hash of everything that its meaning depends on.
	Hash string
	// IR is its intermediate representation as text, before optimisation.
	IR string
	// Host returns the Go function with its arguments bound. Without
	// it the kernel does not run on device host.
	Host func(*Args) func(kernel.Thread)
	// Code is compiled code. A device that has no use for it compiles the IR.
	Code []Code
}

// Kernel is a Go function that devices run. Generated code embeds it in a type with Run and Launch
// methods for the function's parameters. All methods may be called
// concurrently.
type Kernel struct {
	def *Definition
	// recent is where the kernel was launched last, so that the next launch
	// need not look it up.
	recent atomic.Pointer[loaded]
}

// Define returns the kernel of a definition. Nothing is compiled yet.
func Define(d *Definition) *Kernel { return &Kernel{def: d} }

// Func is a function that kernels, queries and tensors can take as an
// argument; F is its Go type.
type Func[F any] struct {
	def *Definition
}

// DefineFunc returns the handle of a definition.
func DefineFunc[F any](d *Definition) *Func[F] { return &Func[F]{d} }

// Definition returns what the function was defined by. It must not be changed.
func (f *Func[F]) Definition() *Definition { return f.def }

// Definition returns what the kernel was defined by. It must not be changed.
func (k *Kernel) Definition() *Definition { return k.def }

// String returns the kernel's name.
func (k *Kernel) String() string { return k.def.Name }

// Prepare compiles the kernel for the device and loads it, so that launches do
// not have to. The error says why the device cannot run it: [UnsupportedError]
// names the feature. A kernel with const parameters is compiled again for
// each new value of them.
func (k *Kernel) Prepare(ctx context.Context, d *Device) error {
	l, err := d.load(k)
	if err != nil {
		return err
	}
	_, err = l.program(ctx, nil)
	return err
}

// KernelInfo is what a device made of a kernel. Figures that a device does not
// know are zero.
type KernelInfo struct {
	// Compiler says who made the machine code, where there is a choice ([Config.CUDA]): "ptx", "nvrtc", or "trial" as long as both have,
	// and which is faster is not known. Note is why it is not the one that was asked for.
	Compiler, Note string
	// Embedded is what the code in the generated file that the device runs is for: "sm_90" or "ptx", or "" if it was compiled from IR.
	Embedded string
	// Registers of an invocation, bytes of shared memory of a group, bytes of
	// registers that an invocation had to spill to memory.
	Registers, Shared, Spills int
	// MaxGroup is the largest group, Subgroup the width of a subgroup.
	MaxGroup, Subgroup int
	// Occupancy is the share of the device that groups of the chosen
	// size can fill, from 0 to 1.
	Occupancy float64
	// Whole says that the kernel needs whole groups: it has barriers, shared memory or
	// subgroup operations.
	Whole bool
	// Variants is the number of versions that launches choose from.
	Variants int

	art  *artifact.Artifact
	wish int
}

// GroupFor returns the size of the groups that a launch over g has: the grid's own or the one chosen
// for it, or the reason why there can be none.
func (i *KernelInfo) GroupFor(g Grid) ([3]int, error) { return g.place(i.art, i.MaxGroup, i.wish) }

// Info reports what the device made of the kernel. It compiles it if that has
// not been done.
func (k *Kernel) Info(d *Device) (*KernelInfo, error) {
	l, err := d.load(k)
	if err != nil {
		return nil, err
	}
	p, err := l.program(context.Background(), nil)
	if err != nil {
		return nil, err
	}
	now := p.prog.Info()
	return &KernelInfo{
		Compiler: now.Compiler, Note: strings.Trim(p.note+"; "+now.Note, "; "), Embedded: p.embedded,
		Registers: now.Registers, Shared: int(now.Shared), Spills: int(now.Spills),
		MaxGroup: p.info.MaxGroup, Subgroup: now.Subgroup, Occupancy: now.Occupancy,
		Whole: p.art.Collective && !p.art.Partial, Variants: max(1, len(p.art.Variants)),
		art: p.art, wish: p.info.Group,
	}, nil
}

// maxSpecial is how many values of const parameters one kernel is kept compiled for on one
// device. The one that was not launched for longest goes first.
const maxSpecial = 32

// loaded is a kernel on a device.
type loaded struct {
	k   *Kernel
	dev *Device
	// turn is held, as its one token, while compiling or changing what follows.
	turn    chan struct{}
	generic atomic.Pointer[program]
	special atomic.Pointer[[]*program]
	clock   atomic.Uint64
}

// program is a kernel on a device, for certain constants.
type program struct {
	of     *loaded
	consts []uint64
	art    *artifact.Artifact
	prog   driver.Program
	// embedded is the target of code from the generated file, note why that is of no use.
	embedded, note string
	info           driver.ProgramInfo
	last           atomic.Uint64

	mu     sync.Mutex
	closed bool
	uses   uses
}

// load returns the kernel's entry at the device. It compiles nothing, and does
// not allocate the second time.
func (d *Device) load(k *Kernel) (*loaded, error) {
	if d == nil {
		return nil, fmt.Errorf("kernel %s on a nil device (what did Open return?): %w", k.def.Name, ErrArgument)
	}
	if l := k.recent.Load(); l != nil && l.dev == d {
		return l, nil
	}
	if l, ok := d.kernels.Load(k); ok {
		l := l.(*loaded)
		k.recent.Store(l)
		return l, nil
	}
	l := &loaded{k: k, dev: d, turn: make(chan struct{}, 1)}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil, d.closedError()
	}
	stored, _ := d.kernels.LoadOrStore(k, l)
	return stored.(*loaded), nil
}

// find returns the program for constants, or nil.
func (l *loaded) find(consts []uint64) *program {
	if len(consts) == 0 {
		return l.generic.Load()
	}
	list := l.special.Load()
	if list == nil {
		return nil
	}
	for _, p := range *list {
		if slices.Equal(p.consts, consts) {
			p.last.Store(l.clock.Add(1))
			return p
		}
	}
	return nil
}

// program returns the program for constants, which is compiled if need be. Errors are not kept.
func (l *loaded) program(ctx context.Context, consts []uint64) (*program, error) {
	if p := l.find(consts); p != nil {
		return p, nil
	}
	select {
	case l.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { <-l.turn }()
	if p := l.find(consts); p != nil {
		return p, nil
	}
	p, err := l.build(ctx, slices.Clone(consts))
	if err != nil {
		return nil, err
	}
	l.dev.mu.Lock()
	defer l.dev.mu.Unlock()
	if l.dev.closed {
		return nil, errors.Join(l.dev.closedError(), p.prog.Close())
	}
	if len(consts) == 0 {
		l.generic.Store(p)
		return p, nil
	}
	p.last.Store(l.clock.Add(1))
	var list []*program
	if old := l.special.Load(); old != nil {
		list = slices.Clone(*old)
	}
	if len(list) >= maxSpecial {
		oldest := 0
		for i, o := range list {
			if o.last.Load() < list[oldest].last.Load() {
				oldest = i
			}
		}
		go list[oldest].close()
		list = slices.Delete(list, oldest, oldest+1)
	}
	list = append(list, p)
	l.special.Store(&list)
	return p, nil
}

func (l *loaded) build(ctx context.Context, consts []uint64) (*program, error) {
	d, def := l.dev, l.k.def
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	made := &program{of: l, consts: consts}
	var err error
	if len(consts) == 0 && len(def.Code) > 0 && d.info.Kind != driver.Host {
		made.art, made.embedded, made.note = l.embedded(d.info.Target)
	}
	if made.art == nil {
		made.art, err = l.artifact(d.info.Target, consts)
	}
	art := made.art
	if err != nil {
		var broken *compile.InternalError
		if errors.As(err, &broken) {
			return nil, &InternalError{Pass: broken.Pass, Kernel: def.Name, Cause: fmt.Sprint(broken.Cause), Stack: broken.Stack}
		}
		var lacking *compile.UnsupportedError
		if errors.As(err, &lacking) {
			return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: lacking.Feature}
		}
		if errors.Is(err, ErrUnsupported) {
			return nil, err
		}
		return nil, fmt.Errorf("kernel %s: %w", def.Name, err)
	}
	for _, need := range art.Needs {
		if !d.info.Has(need) {
			return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: need}
		}
	}
	if art.Subgroup != 0 && len(d.info.Subgroups) > 0 && !slices.Contains(d.info.Subgroups, art.Subgroup) {
		return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: fmt.Sprintf("subgroups of %d", art.Subgroup)}
	}
	if n := max(art.Group[0], 1) * max(art.Group[1], 1) * max(art.Group[2], 1); n > d.info.MaxGroup {
		return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: fmt.Sprintf("groups of %d invocations", n)}
	}
	if art.Shared > d.info.MaxShared {
		return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: fmt.Sprintf("%d bytes of shared memory", art.Shared)}
	}
	prog, err := l.choose(ctx, art, consts)
	if err != nil {
		return nil, fmt.Errorf("load kernel %s: %w", def.Name, d.asError(err))
	}
	made.prog, made.info = prog, prog.Info()
	return made, nil
}

// choose has the device load the artifact, or the same kernel's for another target if it prefers that.
func (l *loaded) choose(ctx context.Context, art *artifact.Artifact, consts []uint64) (driver.Program, error) {
	if l.dev.chooser == nil {
		return l.dev.dev.Load(ctx, art)
	}
	return l.dev.chooser.Choose(ctx, art, func() (*artifact.Artifact, error) { return l.artifact(l.dev.chooser.Other(), consts) })
}

// artifact compiles for a target, or finds compiled code in the cache.
func (l *loaded) artifact(target string, consts []uint64) (*artifact.Artifact, error) {
	d, def := l.dev, l.k.def
	native := d.info.Kind == driver.Host
	if native && def.Host == nil {
		return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: "a Go function (it came as text)"}
	}
	if def.IR == "" {
		if !native {
			return nil, &UnsupportedError{Kernel: def.Name, Device: d.info.ID, Feature: "Go functions run as they are (it has no compiled form)"}
		}
		return &artifact.Artifact{Target: d.info.Target, Kernel: def.Name, Entry: def.Name, Native: def.entry(), Subgroup: d.info.Subgroups[0], Loops: true}, nil
	}
	r := compile.Request{IR: def.IR, Kernel: def.Name, Target: target, Subgroup: d.info.Subgroups[0]}
	if !native {
		r.Consts = consts
	}
	art, err := d.cache.Compile(&r)
	if err != nil || !native {
		return art, err
	}
	with := *art
	with.Native = def.entry()
	return &with, nil
}

// use notes that a launch on q, whose mu is held, is about to use p. It is
// false when p has been evicted meanwhile.
func (p *program) use(q *Queue) bool {
	if p.uses.known(q) {
		return true
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.closed {
		p.uses.add(q)
	}
	return !p.closed
}

func (p *program) close() error {
	p.mu.Lock()
	if p.closed {
		p.mu.Unlock()
		return nil
	}
	p.closed = true
	queues := p.uses.end()
	p.mu.Unlock()
	if err := drain(queues); err != nil {
		return err
	}
	return p.prog.Close()
}

// close gives all programs back when the device closes.
func (l *loaded) close() error {
	l.k.recent.CompareAndSwap(l, nil)
	var errs []error
	if p := l.generic.Swap(nil); p != nil {
		errs = append(errs, p.close())
	}
	if list := l.special.Swap(nil); list != nil {
		for _, p := range *list {
			errs = append(errs, p.close())
		}
	}
	return errors.Join(errs...)
}
