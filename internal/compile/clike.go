package compile

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/emit/cuda"
	"github.com/dotcompute/dotcompute/internal/emit/msl"
	"github.com/dotcompute/dotcompute/internal/emit/opencl"
	"github.com/dotcompute/dotcompute/internal/emit/ptx"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// A target whose text depends on what a device can do has the device's features in its name, in the order of this table:
// "opencl+float64+rounded". The plain name is the floor.
var deviceFeatures = []deviceFeature{
	{"float64", emit.Float64, needFloat64},
	{"atomic64", emit.Atomic64, needAtomic64},
	{"ordered", emit.Ordered, ""},
	{"rounded", emit.Rounded, ""},
	{"subnormals", emit.Subnormals, ""},
	{"system", emit.System, ""},
	{"limited", emit.Limited, ""},
	{"bypass", emit.Bypass, ""},
	{"bytes", emit.Bytes, ""},
	{"zeros", emit.Zeros, ""},
	{"minmax64", emit.MinMax64, ""},
	{"lanes32", emit.Lanes32, ""},
	{"vectors", emit.Vectors, ""},
}

type deviceFeature struct {
	name string
	bit  emit.Feature
	need string // as package driver calls it, or "" where a kernel cannot need it by that name
}

// features reads the rest of a target's name.
func features(rest string) (has emit.Feature, err error) {
	if rest == "" {
		return 0, nil
	}
	for name := range strings.SplitSeq(rest[1:], "+") {
		i := slices.IndexFunc(deviceFeatures, func(f deviceFeature) bool { return f.name == name })
		if i < 0 || rest[0] != '+' {
			return 0, fmt.Errorf("no feature %q of a device", name)
		}
		has |= deviceFeatures[i].bit
	}
	return has, nil
}

// everything is the target of a family for a GPU that has all features and no flaw.
func everything(family string) string {
	name := family
	for _, f := range deviceFeatures {
		if f.bit&(emit.Limited|emit.Bypass|emit.Bytes|emit.Zeros|emit.Vectors) != 0 || f.bit == emit.Subnormals && family == "msl" { // no device of Apple's promises those
			continue
		}
		name += "+" + f.name
	}
	return name
}

// UnsupportedError is a kernel that cannot be written for a target, and why.
type UnsupportedError struct {
	Kernel, Target string
	// Feature is what the target lacks, by package driver's name where that has one; or a sentence.
	Feature string
	// File and Line are the first place that needs it, if that is known.
	File string
	Line int
}

// Error names them all.
func (e *UnsupportedError) Error() string {
	where := ""
	if e.Line > 0 {
		where = fmt.Sprintf("%s:%d: ", e.File, e.Line)
	}
	return fmt.Sprintf("%skernel %s needs %s, which %s does not have", where, e.Kernel, e.Feature, e.Target)
}

// unsupported turns an emitter's refusal into ours.
func unsupported(target string, err error) error {
	var e *emit.UnsupportedError
	var p *ptx.UnsupportedError
	u := &UnsupportedError{Target: target}
	switch {
	case errors.As(err, &e):
		u.Kernel, u.Feature, u.File, u.Line = e.Kernel, e.Feature, e.File, int(e.Pos.Line)
		for _, f := range deviceFeatures {
			if e.Needs == f.bit && f.need != "" {
				u.Feature = f.need
			}
		}
	case errors.As(err, &p):
		u.Kernel, u.Feature, u.File, u.Line = p.Kernel, p.Feature, p.File, int(p.Pos.Line)
	default:
		return err
	}
	return u
}

// dialect is a language of the C family: how to write a kernel in it.
type dialect func(m *ir.Module, kernel string, o emit.Options) (*emit.Output, error)

// written is a version as text.
func written(d dialect, v *version) (*emit.Output, error) {
	has, err := features(v.features)
	if err != nil {
		return nil, err
	}
	u := pass.Uniformity(v.f)
	return d(v.m, v.f.Name, emit.Options{
		Has: has, Subgroup: v.request.Subgroup, Uniform: u.Value, Control: u.Control, Exact: pass.Exact(v.f, v.facts), NoAlias: v.noAlias(), Lines: true,
	})
}

// emitText writes a version as an encoded [artifact.Image].
func emitText(d dialect) func(v *version) ([]byte, error) {
	return func(v *version) ([]byte, error) {
		out, err := written(d, v)
		if err != nil {
			return nil, err
		}
		return textImage(v.m, out).Encode(), nil
	}
}

// listText is the same for people to read.
func listText(d dialect) func(v *version) (string, error) {
	return func(v *version) (string, error) {
		out, err := written(d, v)
		if err != nil {
			return "", unsupported(v.request.Target, err)
		}
		return out.Text, nil
	}
}

// textImage says in terms of the artifact what the writer made.
func textImage(m *ir.Module, out *emit.Output) *artifact.Image {
	a := &artifact.Image{
		Code: []byte(out.Text), Entry: out.Entry, Options: out.Options, Block: out.Block, Record: out.PrintRecord, Coarse: 1, Dynamic: out.Shared.Fixed, Subgroup: out.Subgroup,
	}
	for _, p := range out.Params {
		a.Slots = append(a.Slots, artifact.Slot{Offset: p.Offset, Size: p.Size, Indirect: p.Indirect})
	}
	for _, s := range out.Sites {
		a.Sites = append(a.Sites, site(m, s.Pos, s.Kind, s.Text))
	}
	for _, l := range out.Prints {
		a.Prints = append(a.Prints, line(l.Text, l.Kinds))
	}
	if out.Shared.Each > 0 {
		a.Exchange = out.Shared.Each
		a.Slices = append(a.Slices, artifact.SharedSlice{Elem: out.Shared.Each, Len: groupCount})
	}
	for _, s := range out.Shared.Slices {
		var x ptx.Expr
		for _, t := range s.Len {
			x = append(x, ptx.Term(t))
		}
		a.Slices = append(a.Slices, artifact.SharedSlice{Elem: s.Elem, Len: expression(x)})
	}
	return a
}

// groupCount is the number of invocations in a group.
var groupCount = artifact.Expr{
	{Op: artifact.TermGroup, Value: 0}, {Op: artifact.TermGroup, Value: 1}, {Op: artifact.TermMul}, {Op: artifact.TermGroup, Value: 2}, {Op: artifact.TermMul},
}

var (
	emitCUDA, listCUDA     = emitText(cuda.Emit), listText(cuda.Emit)
	emitOpenCL, listOpenCL = emitText(opencl.Emit), listText(opencl.Emit)
	emitMSL, listMSL       = emitText(msl.Emit), listText(msl.Emit)
)
