package compile

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/dotcompute/dotcompute/internal/artifact"
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

// optimise reads the module afresh and takes it through the passes, under assumptions.
func optimise(r *Request, t *target, assume []pass.Assumption) (*ir.Module, *ir.Func, error) {
	m, err := ir.Parse(r.IR)
	if err != nil {
		return nil, nil, err
	}
	f := m.Func(r.Kernel)
	trim(m, f)
	o := pass.Options{Facts: pass.Facts{Assume: assume}, Verify: invariants, Unroll: t.unroll, UnrollSize: t.unrollSize}
	if f.Kernel.Mode == ir.ModeFast {
		o.NativeMath = t.native
	}
	if len(t.skip) > 0 {
		o.Only = slices.DeleteFunc(pass.Names(), func(name string) bool { return slices.Contains(t.skip, name) })
	}
	if r.Consts != nil {
		o.Consts = map[int]uint64{}
		for i, p := range f.Params {
			if p.Const {
				o.Consts[i] = ir.Canon(f.Body.Params[i].Type.Kind(), r.Consts[len(o.Consts)])
			}
		}
	}
	if err := pass.Run(m, o); err != nil {
		var broken *pass.InternalError
		if errors.As(err, &broken) {
			return nil, nil, &InternalError{Pass: "pass " + broken.Pass, Kernel: r.Kernel, Cause: broken.Cause, Stack: broken.Stack}
		}
		return nil, nil, err
	}
	if err := m.Verify(); err != nil {
		return nil, nil, &InternalError{Pass: "passes", Kernel: r.Kernel, Cause: err}
	}
	f = m.Func(r.Kernel)
	if f == nil {
		return nil, nil, &InternalError{Pass: "passes", Kernel: r.Kernel, Cause: "the kernel is gone"}
	}
	return m, f, nil
}

// variants makes the code of the artifact: versions for launches of which useful
// assumptions hold, where the target has a use for them, and the one for all launches.
func variants(a *artifact.Artifact, r *Request, t *target) error {
	general, f, err := optimise(r, t, nil)
	if err != nil {
		return err
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
		return err
	}
	// From the strongest assumptions to none. Code that is the same under weaker ones is kept for those only.
	var all []artifact.Variant
	var last string
	for i := range levels {
		l := &levels[i]
		v := &version{request: r, features: r.Target[len(t.name):], m: general, f: f, assume: l.assume, when: l.when}
		if len(l.assume) > 0 {
			if v.m, v.f, err = optimise(r, t, l.assume); err != nil {
				return err
			}
		}
		if text := v.m.String(); !t.apart && text == last {
			all[len(all)-1].When = l.when
			continue
		} else {
			last = text
		}
		code, err := t.emit(v)
		if err != nil {
			return unsupported(r.Target, err)
		}
		if n := len(all); n > 0 && bytes.Equal(all[n-1].Code, code) {
			all[n-1].When = l.when
			continue
		}
		all = append(all, artifact.Variant{When: l.when, Code: code})
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
