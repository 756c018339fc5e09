package interp

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Launch is what a kernel runs over, and on. It is only read, so that several goroutines
// may run parts of one launch.
type Launch struct {
	// Grid is the number of invocations along x, y and z. Zeros at the end count as 1, so that {n} is a row; any
	// other zero makes the launch empty.
	Grid [3]int64
	// Group is the number of invocations of a group, MaxGroup at most. Zeros count as 1; all zero: what the kernel
	// requires, or 64 along x. The last groups of an axis may be partial.
	Group [3]int64
	// Subgroup is the width of a subgroup, 1 to 128 lanes. 0: what the kernel requires, or 32.
	Subgroup int
	// Args has one argument for each of the kernel's parameters.
	Args []Arg
	// Print receives what the kernel prints. nil: nobody.
	Print *Printer
	// Cancel stops the launch soon after it becomes true. nil: never. A loop looks at it every time around.
	Cancel *atomic.Bool
	// Races looks for data races. nil: nobody does. Then the groups of the launch have to be
	// run by one goroutine.
	Races *RaceChecker
}

// Arg is the argument of one parameter.
type Arg struct {
	// Bits is the value of a scalar, as ir.ConstAttr has it.
	Bits uint64
	// Mem is the memory that a view or pointer leads to, in the byte order of this machine, aligned as
	// the elements want. It holds at least Off+Cap elements.
	Mem []byte
	// Off, Len and Cap place a view in Mem, in elements. A Cap of 0 means Len.
	Off, Len, Cap int64
}

// Scalar returns the argument for a scalar parameter.
func Scalar(bits uint64) Arg { return Arg{Bits: bits} }

// Slice returns the argument for a view of all of s.
func Slice[T any](s []T) Arg {
	return Arg{Mem: Bytes(s), Len: int64(len(s)), Cap: int64(len(s))}
}

// Blob returns the argument for a parameter of type ptr<constant T>.
func Blob[T any](v *T) Arg { return Arg{Mem: Bytes(unsafe.Slice(v, 1))} }

// Bytes returns the memory of s.
func Bytes[T any](s []T) []byte {
	if len(s) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), uintptr(len(s))*unsafe.Sizeof(s[0]))
}

// Errors of a launch. ErrLaunch is wrapped with what is wrong.
var (
	ErrLaunch   = errors.New("interp: launch does not fit the kernel")
	ErrCanceled = errors.New("interp: launch cancelled")
)

// MaxGroup is the largest number of invocations of a group.
const MaxGroup = 1 << groupBits

const (
	groupBits = 16
	maxShared = 1 << 30 // bytes of one shared slice; more is a fault, not a process without memory
)

// shape is the geometry of a launch.
type shape struct {
	grid, group, groups [3]int64
	perGroup            int64
	count               int64 // groups
	width               int64
}

// Groups returns how many groups a launch has. They are numbered (z*groupsY+y)*groupsX+x.
func (p *Program) Groups(l *Launch) (int64, error) {
	s, err := p.shape(l)
	return s.count, err
}

func (p *Program) shape(l *Launch) (shape, error) {
	s := shape{grid: l.Grid, group: l.Group, width: int64(l.Subgroup)}
	wrong := func(format string, args ...any) (shape, error) {
		return shape{}, fmt.Errorf("%w: kernel %s: %s", ErrLaunch, p.Kernel.Name, fmt.Sprintf(format, args...))
	}
	k := p.Kernel.Kernel
	required := [3]int64{int64(k.Group[0]), int64(k.Group[1]), int64(k.Group[2])}
	switch {
	case s.group != [3]int64{}:
	case required != [3]int64{}:
		s.group = required
	default:
		s.group[0] = 64
	}
	for i := range 3 {
		if s.group[i] == 0 {
			s.group[i] = 1
		}
		if required != [3]int64{} {
			required[i] = max(required[i], 1)
		}
	}
	for i := 2; i > 0 && s.grid[i] == 0; i-- {
		s.grid[i] = 1
	}
	if required != [3]int64{} && s.group != required {
		return wrong("it requires groups of %v, not %v", required, s.group)
	}
	if s.width == 0 {
		s.width = 32
		if k.Subgroup != 0 {
			s.width = int64(k.Subgroup)
		}
	}
	if s.width < 1 || s.width > 128 {
		return wrong("a subgroup has 1 to 128 lanes, not %d", s.width)
	}
	if k.Subgroup != 0 && s.width != int64(k.Subgroup) {
		return wrong("it requires subgroups of %d lanes, not %d", k.Subgroup, s.width)
	}
	s.perGroup, s.count = 1, 1
	invocations := int64(1)
	for i := range 3 {
		if s.grid[i] < 0 || s.group[i] < 1 {
			return wrong("grid %v in groups of %v", s.grid, s.group)
		}
		s.groups[i] = s.grid[i] / s.group[i]
		if s.grid[i]%s.group[i] != 0 {
			s.groups[i]++
		}
		if s.group[i] > MaxGroup/s.perGroup {
			return wrong("a group of %v has more than %d invocations", s.group, MaxGroup)
		}
		s.perGroup *= s.group[i]
	}
	if s.grid[0] == 0 || s.grid[1] == 0 || s.grid[2] == 0 {
		s.count = 0
		return s, nil
	}
	for i := range 3 {
		if invocations > math.MaxInt64/s.grid[i] {
			return wrong("a grid of %v has too many invocations to number", s.grid)
		}
		invocations *= s.grid[i]
		s.count *= s.groups[i]
	}
	return s, nil
}

// RunGroups runs count groups, from number first, one after another. Several goroutines may run different
// groups of one launch at a time; what they do to the same memory is ordered only by atomics.
//
// The fault is that of the lowest-numbered faulting invocation of these groups; the one of the launch is what
// [Earliest] returns of all of them. The error is ErrCanceled, one that wraps ErrLaunch, or a
// *OutOfBounds, *Divergence, *Race or *RaceLimit, at which the run ended.
func (p *Program) RunGroups(l *Launch, first, count int64) (*Fault, error) {
	s, err := p.shape(l)
	if err != nil {
		return nil, err
	}
	if first < 0 || count < 0 || first > s.count-count {
		return nil, fmt.Errorf("%w: kernel %s: groups %d to %d of %d", ErrLaunch, p.Kernel.Name, first, first+count, s.count)
	}
	m, err := p.machine(l, s)
	if err != nil {
		return nil, err
	}
	defer p.give(m)
	for g := first; g < first+count; g++ {
		if m.cancel.Load() {
			return m.first, ErrCanceled
		}
		m.enter(g)
		if p.collective {
			err = m.together()
		} else {
			err = m.alone()
		}
		if err != nil {
			return m.first, err
		}
	}
	return m.first, nil
}

// Run runs a whole launch in the calling goroutine, in the order of group numbers. The error is
// a *Fault, one that RunGroups returns, or that of ctx, which takes the place of l.Cancel if it can be
// cancelled. It always is the same for the same launch and memory, cancelling aside.
func Run(ctx context.Context, p *Program, l *Launch) error {
	n, err := p.Groups(l)
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	own := *l
	if ctx.Done() != nil {
		var stop atomic.Bool
		own.Cancel = &stop
		defer context.AfterFunc(ctx, func() { stop.Store(true) })()
	}
	fault, err := p.RunGroups(&own, 0, n)
	switch {
	case errors.Is(err, ErrCanceled) && ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		return err
	case fault != nil:
		return fault
	}
	return nil
}

// machine takes or makes what a run needs, with frames ready for the launch.
func (p *Program) machine(l *Launch, s shape) (*machine, error) {
	if len(l.Args) != len(p.params) {
		return nil, fmt.Errorf("%w: kernel %s takes %d arguments, not %d", ErrLaunch, p.Kernel.Name, len(p.params), len(l.Args))
	}
	m, _ := p.scratch.Get().(*machine)
	if m == nil {
		m = &machine{p: p, roots: make([][]byte, len(p.roots)), frame: make([]uint64, len(p.frame))}
	}
	m.l, m.shape, m.cancel, m.first, m.err, m.races = l, s, l.Cancel, nil, nil, l.Races
	if m.cancel == nil {
		m.cancel = new(atomic.Bool)
	}
	copy(m.frame, p.frame)
	for i := range l.Args {
		if err := m.bind(i, &l.Args[i]); err != nil {
			p.give(m)
			return nil, err
		}
	}
	for _, f := range p.facts {
		var v int64
		switch f.op {
		case ir.OpGridSize:
			v = s.grid[f.dim]
		case ir.OpGroupSize:
			v = s.group[f.dim]
		case ir.OpNumGroups:
			v = s.groups[f.dim]
		case ir.OpSubgroupSize:
			v = s.width
		}
		m.frame[f.slot] = uint64(v)
	}
	m.allocate()
	return m, nil
}

// give keeps a machine for the next run, without the memory of this one's caller.
func (p *Program) give(m *machine) {
	for i := range p.params {
		m.roots[i] = nil
	}
	m.l, m.cancel, m.first, m.races = nil, nil, nil, nil
	p.scratch.Put(m)
}

// bind puts argument i where the kernel finds it.
func (m *machine) bind(i int, a *Arg) error {
	p := m.p
	v, slot := p.Kernel.Body.Params[i], p.params[i]
	wrong := func(format string, args ...any) error {
		return fmt.Errorf("%w: kernel %s: %s: %s", ErrLaunch, p.Kernel.Name, p.roots[i].name, fmt.Sprintf(format, args...))
	}
	if v.Type.Scalar() {
		if ir.Canon(v.Type.Kind(), a.Bits) != a.Bits {
			return wrong("%#x is no %v", a.Bits, v.Type)
		}
		m.frame[slot] = a.Bits
		return nil
	}
	elem := v.Type.Elem()
	size, n, off, length := elem.Size(), int64(1), a.Off, a.Len
	if v.Type.Kind() == ir.View {
		if n = a.Cap; n == 0 {
			n = length
		}
		m.frame[slot+2], m.frame[slot+3] = uint64(length), uint64(n)
	}
	have := int64(math.MaxInt64)
	if size > 0 {
		have = int64(len(a.Mem)) / size
	}
	if off < 0 || length < 0 || length > max(n, 0) && v.Type.Kind() == ir.View || n > have || off > have-n {
		return wrong("elements %d to %d of %d, capacity %d", off, off+length, have, n)
	}
	mem := a.Mem[off*size : (off+n)*size : (off+n)*size]
	if uintptr(unsafe.Pointer(unsafe.SliceData(mem)))%uintptr(elem.Align()) != 0 && len(mem) > 0 {
		return wrong("memory is not aligned to %d bytes", elem.Align())
	}
	m.roots[i] = mem
	return nil
}
