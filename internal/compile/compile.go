// Package compile turns IR into artifacts: it is where verification, passes and
// a target's emitter or code generator are put together, behind a cache on
// disk. It knows targets and no devices; what a device does with an artifact is a
// driver's business.
//
// [Cache.Compile] is deterministic: equal requests give equal artifacts, which
// is what lets their hash stand for them.
package compile

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/emit/cuda"
	"github.com/dotcompute/dotcompute/internal/emit/msl"
	"github.com/dotcompute/dotcompute/internal/emit/opencl"
	"github.com/dotcompute/dotcompute/internal/emit/ptx"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit/amd64"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// Request says what to compile, and for what.
type Request struct {
	// IR is the text of a module, Kernel the name of a kernel in it.
	IR, Kernel string
	// Target is a name in the table of targets.
	Target string
	// Subgroup is the width to compile for where the kernel does not demand
	// one.
	Subgroup int
	// Consts are the bits of the kernel's const parameters, in order, to
	// make an artifact for them alone. Nil makes one for all values.
	Consts []uint64
}

// InternalError is a mistake of the compiler: it broke, or it made a module
// that the verifier refuses.
type InternalError struct {
	// Pass is the part that broke, Kernel what it worked on.
	Pass, Kernel string
	Cause        any
	Stack        string
}

// Error names the part and the kernel.
func (e *InternalError) Error() string {
	return fmt.Sprintf("internal error in %s of %s: %v", e.Pass, e.Kernel, e.Cause)
}

// target is one row of the table of what can be compiled for.
type target struct {
	name string
	// optimise says that the code is made from optimised IR.
	optimise bool
	// device says that features of a device may follow the name.
	device bool
	// judges says that the emitter refuses what the device cannot do, and knows better than the list of needs: some of these can
	// be done in part.
	judges bool
	// short says that its code is better where lengths and the grid are
	// below 2^31.
	short bool
	// apart says that its code is better where views that are only read
	// share no byte with views that are written, and looks at assumptions itself.
	apart bool
	// unroll says that nothing else writes short loops out.
	unroll bool
	// dear says that making its code takes long, so that a version has to be worth it.
	dear bool
	// batch says that it loads several things at a time where no check is in between.
	batch bool
	// unrollSize is how long such a loop may become, 0 for what is usual.
	unrollSize int
	// native says which elementary operations it has itself, for kernels in
	// fast mode. Nil: none.
	native func(op ir.Op, k ir.Kind) bool
	// skip are passes that make its code worse.
	skip []string
	// text returns it for people to read, unless the code is text.
	text func(v *version) (string, error)
	// emit returns the code of one variant.
	emit func(v *version) ([]byte, error)
}

// version is what the code of one variant is made from.
type version struct {
	request  *Request
	features string     // what follows the target's name
	m        *ir.Module // optimised, if the target wants that
	f        *ir.Func   // the kernel in it
	facts    pass.Facts
	when     []artifact.Cond // what holds at launch
}

// wideIndices are the passes that narrow indices: where addresses are computed once for a vector, narrow ones
// only hide that lanes are consecutive.
var wideIndices = []string{"index32"}

// Targets in alphabetical order.
var targets = []target{
	{
		name: "amd64-avx2", optimise: true,
		short: true, unroll: true, dear: true, skip: wideIndices,
		emit: emitAMD64(amd64.AVX2), text: listAMD64(amd64.AVX2),
	},
	{
		name: "amd64-avx512", optimise: true,
		short: true, unroll: true, dear: true, skip: wideIndices,
		emit: emitAMD64(amd64.AVX512), text: listAMD64(amd64.AVX512),
	},
	{
		name: "cuda", optimise: true,
		short: true, apart: true, native: cuda.Native, batch: true, emit: emitCUDA, text: listCUDA,
	},
	{
		name: "host",
		emit: func(*version) ([]byte, error) { return nil, nil },
	},
	{
		name: "interp", optimise: true,
		emit: func(v *version) ([]byte, error) { return []byte(v.m.String()), nil },
	},
	{
		name: "msl", optimise: true, device: true, judges: true,
		short: true, native: msl.Native, emit: emitMSL, text: listMSL,
	},
	{
		name: "opencl", optimise: true, device: true,
		short: true, apart: true, native: opencl.Native, emit: emitOpenCL, text: listOpenCL,
	},
	{
		name: "ptx", optimise: true, unroll: true, unrollSize: 1000,
		short: true, apart: true, native: ptx.Native, batch: true, emit: emitPTX, text: textPTX,
	},
}

// Targets returns the names of the targets, sorted.
func Targets() []string {
	var names []string
	for i := range targets {
		names = append(names, targets[i].name)
	}
	return names
}

// Known reports whether there is a compiler for a target.
func Known(target string) bool {
	_, err := find(target)
	return err == nil
}

func find(name string) (*target, error) {
	for i := range targets {
		t := &targets[i]
		if t.name == name {
			return t, nil
		}
		if rest, ok := strings.CutPrefix(name, t.name); ok && t.device {
			_, err := features(rest)
			return t, err
		}
	}
	return nil, fmt.Errorf("no compiler for target %q, only for %v", name, Targets())
}

// hash identifies what the request compiles to.
func (r *Request) hash() string {
	h := sha256.New()
	fmt.Fprintf(h, "dotcompute %s, ir %d, %s %s %d %v %d %x\n", compilerVersion(), ir.Version, r.Target, r.Kernel, r.Subgroup, invariants, len(r.Consts), r.Consts)
	h.Write([]byte(r.IR))
	return hex.EncodeToString(h.Sum(nil))
}

// Compile returns the artifact of a request, from the cache if it is there. The error is an
// *InternalError, or says what is wrong with the request or its IR. A cache that
// cannot be read or written does without.
func (c *Cache) Compile(r *Request) (*artifact.Artifact, error) {
	t, err := find(r.Target)
	if err != nil {
		return nil, err
	}
	key := r.hash()
	if t.optimise {
		if a := c.load(key); a != nil {
			return a, nil
		}
	}
	a, err := compile(r, t)
	if err != nil {
		return nil, err
	}
	a.Hash = key
	if t.optimise {
		c.store(key, a)
	}
	return a, nil
}

func compile(r *Request, t *target) (a *artifact.Artifact, err error) {
	stage := ""
	defer broken(r, &stage, &err)
	a, m, err := read(r, &stage)
	if err != nil {
		return nil, err
	}
	if !t.optimise {
		a.Variants = []artifact.Variant{{}}
		return a, nil
	}
	stage = "code for " + t.name
	if err := variants(a, r, t, m); err != nil {
		return nil, err
	}
	if t.judges {
		a.Needs = slices.DeleteFunc(a.Needs, func(need string) bool { return need == needFloat64 || need == needAtomic64 || need == needAtomicF64 })
	}
	return a, nil
}

// broken, deferred, makes an error of a panic of the compiler: it is called where the package is entered, and nowhere else.
func broken(r *Request, stage *string, err *error) {
	if p := recover(); p != nil {
		e := &InternalError{Pass: *stage, Kernel: r.Kernel, Cause: p, Stack: string(debug.Stack())}
		for t, ok := p.(*thrown); ok; t, ok = e.Cause.(*thrown) {
			e.Cause, e.Stack = t.cause, t.stack
		}
		*err = e
	}
}

// read makes an artifact that lacks nothing but code, and the module that the request is about.
func read(r *Request, stage *string) (*artifact.Artifact, *ir.Module, error) {
	*stage = "parser"
	m, err := ir.Parse(r.IR)
	if err != nil {
		return nil, nil, err
	}
	*stage = "verifier"
	if err := m.Verify(); err != nil {
		return nil, nil, err
	}
	f := m.Func(r.Kernel)
	if f == nil || f.Kernel == nil {
		return nil, nil, fmt.Errorf("there is no kernel %q in its IR", r.Kernel)
	}
	*stage = "facts"
	a, err := describe(m, f, r)
	return a, m, err
}
