package dotcompute

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Call collects the arguments of one launch, in the order of the kernel's flattened
// parameters. Generated launchers use it: [Kernel.Begin], [PassScalar] and its siblings,
// then Launch; or [Kernel.BeginRun], the same, then Run. It is used by one goroutine,
// and no more after Launch or Run. Errors on the way are returned there.
type Call struct {
	k     *Kernel
	dev   *Device
	queue *Queue          // of Launch
	ctx   context.Context // of Run
	err   error

	launch driver.Launch
	kinds  []passed
	held   []*handle // of views; nil for other arguments
	slices []hostSlice
	consts []uint64
	blobs  []byte
	facts  artifact.Facts
}

// passed is what an argument looked like: the size of a scalar, value or element.
type passed struct {
	kind artifact.ParamKind
	size int64
}

// hostSlice is the memory of a slice given to Run.
type hostSlice struct {
	arg  int
	data unsafe.Pointer
	size int64
}

var calls = sync.Pool{New: func() any { return new(Call) }}

// Begin starts a launch on a queue. It does not allocate.
func (k *Kernel) Begin(q *Queue) *Call {
	c := calls.Get().(*Call)
	c.k, c.queue = k, q
	if q == nil {
		c.err = fmt.Errorf("launch kernel %s on a nil queue: %w", k.def.Name, ErrArgument)
		return c
	}
	c.dev = q.dev
	return c
}

// BeginRun starts a run on Go slices.
func (k *Kernel) BeginRun(ctx context.Context, d *Device) *Call {
	c := calls.Get().(*Call)
	c.k, c.dev, c.ctx = k, d, ctx
	switch {
	case d == nil:
		c.err = fmt.Errorf("run kernel %s on a nil device (what did Open return?): %w", k.def.Name, ErrArgument)
	case ctx == nil:
		c.err = fmt.Errorf("run kernel %s with a nil context: %w", k.def.Name, ErrArgument)
	}
	return c
}

// release gives the record back, without what it points to.
func (c *Call) release() {
	clear(c.launch.Args)
	clear(c.held)
	clear(c.slices)
	c.k, c.dev, c.queue, c.ctx, c.err = nil, nil, nil, nil, nil
	c.launch = driver.Launch{Args: c.launch.Args[:0]}
	c.kinds, c.held, c.slices, c.consts, c.blobs, c.facts.Args = c.kinds[:0], c.held[:0], c.slices[:0], c.consts[:0], c.blobs[:0], c.facts.Args[:0]
	calls.Put(c)
}

func (c *Call) pass(arg driver.Arg, kind artifact.ParamKind, size int64, h *handle) {
	c.launch.Args = append(c.launch.Args, arg)
	c.kinds = append(c.kinds, passed{kind, size})
	c.held = append(c.held, h)
}

func (c *Call) fail(err error) {
	if c.err == nil {
		c.err = fmt.Errorf("kernel %s, argument %d: %w", c.k.def.Name, len(c.launch.Args)+1, err)
	}
}

// PassScalar passes a bool, number or half.
func PassScalar[T any](c *Call, v T) {
	bits, ok := bitsOf(v)
	if !ok {
		c.fail(fmt.Errorf("%T is no scalar: %w", v, ErrArgument))
	}
	c.pass(driver.Arg{Bits: bits}, artifact.Scalar, int64(unsafe.Sizeof(v)), nil)
}

// PassValue passes a struct or array without pointers. It is copied.
func PassValue[T any](c *Call, v T) {
	n := len(c.blobs)
	c.blobs = append(c.blobs, unsafe.Slice((*byte)(unsafe.Pointer(&v)), unsafe.Sizeof(v))...)
	c.pass(driver.Arg{Blob: c.blobs[n:len(c.blobs):len(c.blobs)]}, artifact.Value, int64(unsafe.Sizeof(v)), nil)
}

// PassView passes a range of memory on the device.
func PassView[T any](c *Call, v View[T]) {
	size := v.size()
	if v.h == nil {
		c.pass(driver.Arg{}, artifact.View, size, nil)
		return
	}
	if v.h.dev != c.dev {
		c.fail(fmt.Errorf("view of a buffer of device %s given to device %s: %w", v.h.dev, c.dev, ErrArgument))
	}
	c.pass(driver.Arg{Mem: v.h.mem, Off: int64(v.off) * size, Len: int64(v.n)}, artifact.View, size, v.h)
}

// PassSlice passes a Go slice, which belongs to the kernel until Run returns.
func PassSlice[T any](c *Call, s []T) {
	if c.ctx == nil {
		c.fail(fmt.Errorf("a slice given to Launch: %w", ErrArgument))
	}
	size, err := sizeFor[T](len(s))
	if err != nil {
		c.fail(err)
	}
	if size > 0 {
		c.slices = append(c.slices, hostSlice{len(c.launch.Args), unsafe.Pointer(unsafe.SliceData(s)), size})
	}
	var t T
	c.pass(driver.Arg{Len: int64(len(s))}, artifact.View, int64(unsafe.Sizeof(t)), nil)
}

// Launch starts the kernel over a grid and returns at once. A kernel that is not prepared for the
// device, or for these values of its const parameters, is compiled first. After that
// a launch with views does not allocate.
func (c *Call) Launch(g Grid) error {
	err := c.start(g)
	c.release()
	return err
}

func (c *Call) start(g Grid) error {
	q := c.queue
	if c.err != nil {
		return c.err
	}
	if q == nil {
		return fmt.Errorf("kernel %s: Launch of a call made by BeginRun: %w", c.k.def.Name, ErrArgument)
	}
	for {
		p, err := c.prepare(q.context(), g)
		if err != nil {
			return err
		}
		if c.launch.Grid[0] == 0 {
			return nil
		}
		if q.rec != nil {
			return q.rec.addLaunch(c, p)
		}
		q.mu.Lock()
		err = q.launchLocked(&c.launch, p, c.held)
		q.mu.Unlock()
		if err != errEvicted {
			return err
		}
	}
}

// errEvicted: the program went out of the cache between being found and being
// used.
var errEvicted = errors.New("program evicted")

// launchLocked numbers a launch, notes what it uses, and gives it to the queue. q.mu is held.
func (q *Queue) launchLocked(l *driver.Launch, p *program, held []*handle) error {
	if err := q.usable(); err != nil {
		return err
	}
	for _, h := range held {
		if h != nil {
			if err := h.use(q); err != nil {
				return fmt.Errorf("launch kernel %s: %w", p.art.Kernel, err)
			}
		}
	}
	if !p.use(q) {
		return errEvicted
	}
	q.launches++
	l.Number = q.launches
	l.Program = p.prog
	if l.Context == nil {
		l.Context = q.ctx
	}
	if err := q.q.Launch(l); err != nil {
		return fmt.Errorf("launch kernel %s: %w", p.art.Kernel, q.dev.asError(err))
	}
	return nil
}

// prepare finds the program and completes the launch but for memory. An empty
// grid leaves it with a zero Grid.
func (c *Call) prepare(ctx context.Context, g Grid) (*program, error) {
	if c.err != nil {
		return nil, c.err
	}
	l, err := c.dev.load(c.k)
	if err != nil {
		return nil, err
	}
	p := l.find(nil)
	if p == nil {
		if p, err = l.program(ctx, nil); err != nil {
			return nil, err
		}
	}
	if err := c.check(p.art); err != nil {
		return nil, err
	}
	if len(c.consts) > 0 && c.dev.info.Kind != driver.Host {
		special := l.find(c.consts)
		if special == nil {
			if special, err = l.program(ctx, c.consts); err != nil {
				return nil, err
			}
		}
		p = special
	}
	limit := p.info.MaxGroup
	if limit == 0 {
		limit = c.dev.info.MaxGroup
	}
	group, err := g.place(p.art, limit, p.info.Group)
	if err != nil {
		return nil, err
	}
	c.launch.Partial = g.partial
	c.launch.Print = c.dev.print
	if group[0] == 0 {
		c.launch.Grid = [3]int64{}
		return p, nil
	}
	for i := range 3 {
		c.launch.Grid[i], c.launch.Group[i] = int64(g.size[i]), int64(group[i])
	}
	c.launch.Variant = c.variant(p.art)
	return p, nil
}

// narrow hosts have other sizes of int and of structs than compiled kernels; on them only the
// Go function itself runs, for which they are right.
const narrow = math.MaxInt == math.MaxInt32

// elastic reports whether a type, in the IR's spelling, has another size on a narrow host.
func elastic(t string) bool {
	return t == "i64" || t == "u64" || strings.ContainsAny(t, "%[")
}

// check holds the arguments against the parameters, and collects the constants. A
// kernel without IR is taken at its generated launcher's word.
func (c *Call) check(a *artifact.Artifact) error {
	if c.k.def.IR == "" {
		return nil
	}
	if len(c.kinds) != len(a.Params) {
		return fmt.Errorf("kernel %s has %d parameters, not %d: %w", a.Kernel, len(a.Params), len(c.kinds), ErrArgument)
	}
	c.consts = c.consts[:0]
	for i := range c.kinds {
		p, got := &a.Params[i], c.kinds[i]
		if p.Kind != got.kind || p.Size != got.size && !(narrow && elastic(p.Type)) {
			return fmt.Errorf("kernel %s: parameter %s is a %v of %s (%d bytes), not a %v of %d bytes: %w",
				a.Kernel, p.Name, p.Kind, p.Type, p.Size, got.kind, got.size, ErrArgument)
		}
		if p.Const {
			c.consts = append(c.consts, c.launch.Args[i].Bits)
		}
	}
	return nil
}

// variant picks the artifact's variant by the facts of this launch.
func (c *Call) variant(a *artifact.Artifact) int {
	if len(a.Variants) < 2 {
		return 0
	}
	f := &c.facts
	f.Grid, f.Group, f.Args = c.launch.Grid, c.launch.Group, f.Args[:0]
	for i := range c.launch.Args {
		arg := &c.launch.Args[i]
		fact := artifact.Arg{Len: arg.Len, Size: arg.Len * c.kinds[i].size, Bits: arg.Bits}
		if arg.Mem != nil {
			fact.Addr = arg.Mem.Addr() + uint64(arg.Off)
		}
		f.Args = append(f.Args, fact)
	}
	return a.Select(f)
}

// context is what ends work on the queue.
func (q *Queue) context() context.Context {
	if q.ctx != nil {
		return q.ctx
	}
	return context.Background()
}
