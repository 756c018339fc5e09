package kernel

import (
	"context"
	"fmt"
	"io"
	"math"
	"os"
	"reflect"
	"runtime"
	"strings"
)

// Config says how Run launches a kernel. Only Grid is required.
type Config struct {
	// Grid is the number of invocations along X, Y and Z. It is exact: no invocation more is
	// run. Zeros at the end count as 1, so that {n} is a row; any other zero makes the
	// grid empty.
	Grid [3]int

	// Group is the size of a group along X, Y and Z, at most MaxGroup invocations. Zeros count
	// as 1; all zero, the size is chosen: up to 256 along X, and such that groups are whole
	// where the grid allows it.
	Group [3]int

	// Subgroup is the width of a subgroup in lanes, 1 to 128. Zero is 32.
	Subgroup int

	// Partial lets kernels with barriers, shared memory or subgroup operations run on grids that
	// are not a whole number of groups. The last groups are then smaller.
	Partial bool

	// Workers is the number of groups that run at once. Zero is GOMAXPROCS. Schedules that run
	// invocations one at a time run groups one at a time, too.
	Workers int

	// Schedule says in which order the invocations of a group run. Nil runs them on as few
	// goroutines as their barriers allow.
	Schedule Schedule

	// Print receives what the kernel printed, when Run returns. Nil is standard error.
	Print io.Writer

	// Name is the kernel's name in faults. Empty is the name of the Go function.
	Name string
}

// MaxGroup is the largest number of invocations of a group on the host.
const MaxGroup = 1 << 16

// MaxSubgroup is the largest width of a subgroup.
const MaxSubgroup = 128

// Run calls f once for every invocation of the grid and returns when all have ended and no
// goroutine of the launch is left. Its error is a *Fault if an invocation faulted: the first
// fault of the lowest-numbered faulting invocation; the others run on to their ends. It
// wraps ErrGrid if the grid cannot be launched. It is that of ctx if the launch was cancelled:
// then invocations end at barriers and atomics and none is started any more, but one that
// computes without either is waited for.
//
// What the kernel printed is written when the invocations have ended; an error of that is
// returned if there is no other.
func Run(ctx context.Context, c Config, f func(Thread)) error {
	l, err := newLaunch(c, f)
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if l.total == 0 {
		return nil
	}
	l.run(ctx)
	out := c.Print
	if out == nil {
		out = os.Stderr
	}
	printErr := l.print.write(out)
	switch {
	case l.err != nil:
		return l.err
	case l.first != nil:
		l.first.Kernel = c.Name
		if c.Name == "" {
			l.first.Kernel = functionName(f)
		}
		return l.first
	}
	return printErr
}

// functionName returns the name of a Go function without its package.
func functionName(f func(Thread)) string {
	fn := runtime.FuncForPC(reflect.ValueOf(f).Pointer())
	if fn == nil {
		return ""
	}
	name := fn.Name()
	name = name[strings.LastIndexByte(name, '/')+1:]
	return name[strings.IndexByte(name, '.')+1:]
}

// newLaunch checks the configuration and fills in its defaults.
func newLaunch(c Config, f func(Thread)) (*launch, error) {
	l := &launch{f: f, grid: c.Grid, group: c.Group, width: c.Subgroup, workers: c.Workers}
	for axis := 2; axis > 0 && l.grid[axis] == 0; axis-- {
		l.grid[axis] = 1
	}
	if l.group == ([3]int{}) {
		l.group = chooseGroup(l.grid)
	}
	if l.width == 0 {
		l.width = 32
	}
	if l.workers <= 0 {
		l.workers = runtime.GOMAXPROCS(0)
	}
	if l.width < 1 || l.width > MaxSubgroup {
		return nil, fmt.Errorf("%w: subgroup of %d lanes, want 1 to %d", ErrGrid, l.width, MaxSubgroup)
	}
	l.perGroup, l.whole = 1, true
	invocations := 1
	l.total = 1
	for axis := range 3 {
		n, size := l.grid[axis], max(l.group[axis], 1)
		if n < 0 || l.group[axis] < 0 {
			return nil, fmt.Errorf("%w: negative size in grid %v, group %v", ErrGrid, c.Grid, c.Group)
		}
		if size > MaxGroup/l.perGroup {
			return nil, fmt.Errorf("%w: group %v has more than %d invocations", ErrGrid, c.Group, MaxGroup)
		}
		if n > 0 && invocations > math.MaxInt/n {
			return nil, fmt.Errorf("%w: grid %v has more invocations than an int counts", ErrGrid, c.Grid)
		}
		l.group[axis] = size
		l.groups[axis] = n / size
		if n%size != 0 {
			l.groups[axis]++
			l.whole = false
		}
		l.perGroup *= size
		l.total *= l.groups[axis]
		if invocations *= n; invocations == 0 {
			invocations = 1 // the grid is empty; the other axes are still checked
			l.total = 0
		}
	}
	l.whole = l.whole || c.Partial
	if c.Schedule != nil {
		l.order = c.Schedule.order(l.total)
		if l.order.serial() {
			l.workers = 1
		}
	}
	return l, nil
}

// chooseGroup returns the size of groups for a grid whose kernel does not care.
func chooseGroup(grid [3]int) [3]int {
	const most, least = 256, 32
	x := grid[0]
	if x <= most {
		return [3]int{max(x, 1), 1, 1}
	}
	for size := most; size >= least; size-- {
		if x%size == 0 {
			return [3]int{size, 1, 1}
		}
	}
	return [3]int{most, 1, 1}
}
