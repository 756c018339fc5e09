package compile

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"sync"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// trim drops what the kernel does not need.
func trim(m *ir.Module, f *ir.Func) {
	funcs, tables := map[*ir.Func]bool{}, map[*ir.Table]bool{}
	reach(f, func(g *ir.Func) {
		funcs[g] = true
		g.Body.Walk(func(in *ir.Instr) bool {
			if a, ok := in.Attr.(ir.TableAttr); ok {
				tables[a.Table] = true
			}
			return true
		})
	})
	m.Funcs = slices.DeleteFunc(m.Funcs, func(g *ir.Func) bool { return !funcs[g] })
	m.Tables = slices.DeleteFunc(m.Tables, func(t *ir.Table) bool { return !tables[t] })
}

// versions makes optimised forms of one kernel, which differ in what is assumed. What assumptions have no part in is done once.
type versions struct {
	request *Request
	target  *target
	common  *ir.Module // has been through the passes up to [pass.BeforeFacts]
}

// newVersions takes over the module that the request's IR stands for.
func newVersions(r *Request, t *target, m *ir.Module) (*versions, error) {
	trim(m, m.Func(r.Kernel))
	s := &versions{r, t, m}
	o := s.options(pass.Facts{})
	o.StopAfter = pass.BeforeFacts
	if r.Consts != nil {
		o.Consts = map[int]uint64{}
		f := m.Func(r.Kernel)
		for i, p := range f.Params {
			if p.Const {
				o.Consts[i] = ir.Canon(f.Body.Params[i].Type.Kind(), r.Consts[len(o.Consts)])
			}
		}
	}
	return s, s.run(m, o)
}

func (s *versions) options(facts pass.Facts) pass.Options {
	t := s.target
	o := pass.Options{Facts: facts, Verify: invariants, Unroll: t.unroll, Batch: t.batch, UnrollSize: t.unrollSize}
	if s.common.Func(s.request.Kernel).Kernel.Mode == ir.ModeFast {
		o.NativeMath = t.native
	}
	skip := t.skip
	if has, err := features(s.request.Target[len(t.name):]); t.device && err == nil && has&emit.Vectors != 0 {
		skip = wideIndices
	}
	if len(skip) > 0 {
		o.Only = slices.DeleteFunc(pass.Names(), func(name string) bool { return slices.Contains(skip, name) })
	}
	return o
}

func (s *versions) run(m *ir.Module, o pass.Options) error {
	err := pass.Run(m, o)
	var broken *pass.InternalError
	if errors.As(err, &broken) {
		return &InternalError{Pass: "pass " + broken.Pass, Kernel: s.request.Kernel, Cause: broken.Cause, Stack: broken.Stack}
	}
	return err
}

// under returns the kernel optimised under facts. It may be called by several goroutines.
func (s *versions) under(facts pass.Facts) (*ir.Module, *ir.Func, error) {
	m := s.common.Clone()
	o := s.options(facts)
	o.StartAfter = pass.BeforeFacts
	if err := s.run(m, o); err != nil {
		return nil, nil, err
	}
	if err := m.Verify(); err != nil {
		return nil, nil, &InternalError{Pass: "passes", Kernel: s.request.Kernel, Cause: err}
	}
	f := m.Func(s.request.Kernel)
	if f == nil {
		return nil, nil, &InternalError{Pass: "passes", Kernel: s.request.Kernel, Cause: "the kernel is gone"}
	}
	return m, f, nil
}

// atOnce calls do for 0 to n-1, all at once, and returns the first of the errors. A panic goes on in the caller.
func atOnce(n int, do func(i int) error) error {
	if n == 1 {
		return do(0)
	}
	errs, panics := make([]error, n), make([]*thrown, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					panics[i] = &thrown{p, string(debug.Stack())}
				}
			}()
			errs[i] = do(i)
		})
	}
	all.Wait()
	for _, p := range panics {
		if p != nil {
			panic(p)
		}
	}
	return cmp.Or(errs...)
}

// thrown is a panic that has changed its goroutine.
type thrown struct {
	cause any
	stack string
}

// plan optimises the kernel for all launches, notes in the artifact what it does to its views, and returns the versions that are worth having,
// the strongest assumptions first. All but the last are to be optimised still.
func plan(a *artifact.Artifact, r *Request, t *target, read *ir.Module) (*versions, []version, error) {
	s, err := newVersions(r, t, read)
	if err != nil {
		return nil, nil, err
	}
	// A generic function has code for both widths of floats. Constants tell which is not there, and have been folded by now.
	if !needsOf(&artifact.Artifact{}, s.common.Func(r.Kernel))[needFloat64] {
		a.Needs = slices.DeleteFunc(a.Needs, func(need string) bool { return need == needFloat64 })
	}
	m, f, err := s.under(pass.Facts{})
	if err != nil {
		return nil, nil, err
	}
	for i, acc := range pass.ParamAccess(f) {
		p := &a.Params[i]
		if p.Kind != artifact.View {
			continue
		}
		p.Access = 0
		if acc.Read {
			p.Access |= artifact.Read
		}
		if acc.Written {
			p.Access |= artifact.Write
		}
		if acc.Full && acc.Axis == 0 {
			p.Access |= artifact.Full
		}
	}
	levels, err := ladder(a.Params, t, f)
	if err != nil {
		return nil, nil, err
	}
	list := make([]version, len(levels))
	for i, l := range levels {
		list[i] = version{request: r, features: r.Target[len(t.name):], when: l.when, facts: pass.Facts{Assume: l.assume}}
	}
	last := &list[len(list)-1]
	last.m, last.f = m, f
	if pass.Asks(f, t.dear) {
		if list, err = s.asking(list); err != nil {
			return nil, nil, err
		}
	}
	return s, list, nil
}

// asking puts a version in front that asks the launch whether checks would pass, if there are any of which that can be asked. It
// assumes what the first does; the first without that comes next, if versions are cheap, and then the one for all launches.
func (s *versions) asking(list []version) ([]version, error) {
	v := list[0]
	v.facts.Launch = &pass.Launch{Dear: s.target.dear}
	v.m = nil
	if err := s.optimise(&v); err != nil || len(v.facts.Launch.Bounds) == 0 {
		return list, err
	}
	last := len(list) - 1
	if s.target.dear || last == 0 {
		return []version{v, list[last]}, nil
	}
	return []version{v, list[0], list[last]}, nil
}

// optimise makes the version what it says, unless it is.
func (s *versions) optimise(v *version) (err error) {
	if v.m == nil {
		v.m, v.f, err = s.under(v.facts)
	}
	return err
}

// bounds is what has to be asked of a launch besides conditions.
func (v *version) bounds() artifact.Bounds {
	if v.facts.Launch == nil {
		return nil
	}
	return v.facts.Launch.Bounds
}

// variants makes the code of the artifact: versions for launches of which useful
// assumptions hold, where the target has a use for them, and the one for all launches. All are compiled at once. Of neighbours with the same
// code the one that assumes less is kept.
func variants(a *artifact.Artifact, r *Request, t *target, read *ir.Module) error {
	s, list, err := plan(a, r, t, read)
	if err != nil {
		return err
	}
	codes := make([][]byte, len(list)) // nil: the next is the same
	optimised := make([]chan bool, len(list))
	for i := range optimised {
		optimised[i] = make(chan bool)
	}
	err = atOnce(len(list), func(i int) error {
		err := func() error {
			defer close(optimised[i])
			return s.optimise(&list[i])
		}()
		if err != nil {
			return err
		}
		if i+1 < len(list) && !t.apart {
			if <-optimised[i+1]; list[i+1].m != nil && ir.Same(list[i].m, list[i+1].m) {
				return nil
			}
		}
		codes[i], err = t.emit(&list[i])
		return unsupported(r.Target, err)
	})
	if err != nil {
		return err
	}
	var all []artifact.Variant
	for i, code := range codes {
		n := len(all)
		switch {
		case code == nil:
		case n > 0 && bytes.Equal(all[n-1].Code, code):
			all[n-1].When, all[n-1].Bounds = list[i].when, list[i].bounds()
		default:
			all = append(all, artifact.Variant{When: list[i].when, Bounds: list[i].bounds(), Code: code})
		}
	}
	a.Variants = all
	return nil
}

// level is what one variant takes for granted.
type level struct {
	assume []pass.Assumption
	when   []artifact.Cond // the same, and more that only the target's code looks at
}

// ladder returns the levels that variants are made for, the strongest first: all that helps; that
// the grid fits the views, which removes checks at any size; nothing.
func ladder(params []artifact.Param, t *target, f *ir.Func) ([]level, error) {
	var fits, short []pass.Assumption
	for _, s := range pass.Suggest(f) {
		switch {
		case s.Kind == pass.GridWithin || s.Value < pass.Short:
			fits = append(fits, s)
		case t.short:
			short = append(short, s)
		}
	}
	var apartFrom []artifact.Cond
	if t.apart {
		apartFrom = apart(params)
	}
	var levels []level
	add := func(assume []pass.Assumption, more []artifact.Cond) error {
		when, err := conditions(assume)
		levels = append(levels, level{assume, append(when, more...)})
		return err
	}
	if len(short)+len(apartFrom) > 0 {
		if err := add(slices.Concat(fits, short), apartFrom); err != nil {
			return nil, err
		}
	}
	if len(fits) > 0 {
		if err := add(fits, nil); err != nil {
			return nil, err
		}
	}
	return levels, add(nil, nil)
}

// apart are the conditions for views that are only read to share nothing with those that are
// written.
func apart(params []artifact.Param) []artifact.Cond {
	var when []artifact.Cond
	for i := range params {
		for j := range params {
			if params[i].Access == artifact.Read && params[j].Access&artifact.Write != 0 {
				when = append(when, artifact.Cond{Kind: artifact.NoAlias, A: i, B: j})
			}
		}
	}
	return when
}

// conditions says at launch what the passes were told.
func conditions(assume []pass.Assumption) ([]artifact.Cond, error) {
	var when []artifact.Cond
	for _, s := range assume {
		switch s.Kind {
		case pass.GridWithin:
			when = append(when, artifact.Cond{Kind: artifact.GridWithin, A: s.Param, B: s.Dim})
		case pass.LenBelow:
			when = append(when, artifact.Cond{Kind: artifact.LenBelow, A: s.Param, Value: s.Value})
		case pass.GridBelow:
			when = append(when, artifact.Cond{Kind: artifact.GridBelow, B: s.Dim, Value: s.Value})
		case pass.GroupIs:
			when = append(when, artifact.Cond{Kind: artifact.GroupIs, B: s.Dim, Value: s.Value})
		default:
			return nil, fmt.Errorf("no condition for the assumption that %v", s)
		}
	}
	return when, nil
}
