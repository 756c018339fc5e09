package pass

import (
	"fmt"
	"runtime/debug"
	"slices"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Options says how Run works. The zero value runs every pass with the kernels'
// own modes, without assumptions.
type Options struct {
	// StopAfter names the pass to stop after; empty runs them all. StartAfter names the last pass that the module has been
	// through before; empty starts with the first.
	StopAfter, StartAfter string
	// Dump, when not nil, sees the module after each pass. It must not change it.
	Dump func(pass string, m *ir.Module)
	// Verify checks the module before the first and after each pass.
	Verify bool
	// Facts are what may be taken for granted about every launch of this code.
	Facts Facts
	// Consts gives the bits (see [ir.ConstAttr]) of kernel parameters that
	// this code is specialised for, by index of the parameter.
	Consts map[int]uint64
	// NativeMath says which elementary operations the target has itself; they
	// are kept. Nil lowers all of them.
	NativeMath func(op ir.Op, k ir.Kind) bool
	// Unroll says that the target wants short loops written out.
	Unroll bool
	// Batch says that the target's memory is far away, and that it loads several things at a time where no check is in between.
	Batch bool
	// UnrollSize is how many instructions a loop that is written out may have. 0: 320.
	UnrollSize int
	// Only runs the passes it names and nothing else, in the table's order.
	// Nil runs all. Tests use it.
	Only []string
}

// An InternalError is a mistake of the compiler: a panic inside a pass, or a
// module that the verifier refused after it.
type InternalError struct {
	Pass   string // name in the table; "input" before the first
	Kernel string // function at work, or empty
	Cause  any    // the recovered value or the verifier's error
	Stack  string // of a panic
}

func (e *InternalError) Error() string {
	if e.Kernel == "" {
		return fmt.Sprintf("internal error in pass %s: %v", e.Pass, e.Cause)
	}
	return fmt.Sprintf("internal error in pass %s of %s: %v", e.Pass, e.Kernel, e.Cause)
}

// Unwrap returns the cause when it is an error.
func (e *InternalError) Unwrap() error {
	err, _ := e.Cause.(error)
	return err
}

// An UnknownPassError is an option that names no row of the table.
type UnknownPassError struct{ Name string }

func (e *UnknownPassError) Error() string { return fmt.Sprintf("no pass is named %q", e.Name) }

// unit is the module at work.
type unit struct {
	m    *ir.Module
	opts *Options
	f    *ir.Func // function at work, for errors

	versioned bool                  // a loop was made twice: there are new things to be known
	strict    bool                  // every function has the strict mode
	keep      func(f *ir.Func) bool // functions that stay though nothing calls them; nil: none
}

// each runs a pass over functions one by one.
func each(run func(u *unit, f *ir.Func)) func(u *unit) {
	return func(u *unit) {
		for _, f := range u.m.Funcs {
			u.f = f
			run(u, f)
		}
		u.f = nil
	}
}

// mode returns the float mode that holds in f: a kernel's own, and for a function that several
// kernels may call the strictest of all kernels in the module.
func (u *unit) mode(f *ir.Func) ir.Mode {
	switch {
	case u.strict:
		return ir.ModeStrict
	case f.Kernel != nil:
		return f.Kernel.Mode
	}
	mode, seen := ir.ModeDefault, false
	for _, g := range u.m.Funcs {
		switch {
		case g.Kernel == nil:
		case g.Kernel.Mode == ir.ModeStrict:
			return ir.ModeStrict
		case !seen:
			mode, seen = g.Kernel.Mode, true
		case g.Kernel.Mode == ir.ModeDefault:
			mode = ir.ModeDefault
		}
	}
	return mode
}

// Run takes a module through the table. It changes m in place; after an error
// m is not to be used. The error is an *InternalError or *UnknownPassError.
func Run(m *ir.Module, opts Options) error {
	for _, name := range append([]string{opts.StopAfter, opts.StartAfter}, opts.Only...) {
		if name != "" && index(name) < 0 {
			return &UnknownPassError{name}
		}
	}
	u := &unit{m: m, opts: &opts}
	if opts.Verify {
		if err := m.Verify(); err != nil {
			return &InternalError{Pass: "input", Cause: err}
		}
	}
	rows := table()
	if opts.StartAfter != "" {
		rows = rows[index(opts.StartAfter)+1:]
	}
	for _, p := range rows {
		if opts.Only == nil || slices.Contains(opts.Only, p.name) {
			if err := u.run(p); err != nil {
				return err
			}
			if opts.Dump != nil {
				opts.Dump(p.name, m)
			}
		}
		if p.name == opts.StopAfter {
			break
		}
	}
	return nil
}

func (u *unit) run(p row) (err error) {
	defer func() {
		if r := recover(); r != nil {
			e := &InternalError{Pass: p.name, Cause: r, Stack: string(debug.Stack())}
			if u.f != nil {
				e.Kernel = u.f.Name
			}
			err = e
		}
	}()
	p.run(u)
	if u.opts.Verify {
		if err := u.m.Verify(); err != nil {
			return &InternalError{Pass: p.name, Cause: err}
		}
	}
	return nil
}
