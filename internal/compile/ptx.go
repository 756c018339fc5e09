package compile

import (
	"fmt"
	"slices"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/emit/ptx"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// emitPTX writes a version as an encoded [artifact.Image].
func emitPTX(v *version) ([]byte, error) {
	out, err := writePTX(v, false)
	if err != nil {
		return nil, err
	}
	return image(v.m, out).Encode(), nil
}

func writePTX(v *version, lines bool) (*ptx.Output, error) {
	u := pass.Uniformity(v.f)
	o := ptx.Options{
		Subgroup: v.request.Subgroup, Coarse: true, Lines: lines,
		Fits32:  pass.Fits32(v.f, v.facts),
		Uniform: u.Value, Control: u.Control, Short: v.short,
	}
	o.NoAlias = v.noAlias()
	return ptx.Emit(v.m, v.f.Name, o)
}

// textPTX is what the assembler sees, with the lines of the source that it comes from.
func textPTX(v *version) (string, error) {
	out, err := writePTX(v, true)
	if err != nil {
		return "", err
	}
	return out.Text, nil
}

// short tells of which views a launch has shown that they have fewer than 2^31 elements.
func (v *version) short(param int) bool {
	return slices.ContainsFunc(v.facts.Assume, func(a pass.Assumption) bool {
		return a.Kind == pass.LenBelow && a.Param == param && a.Value <= pass.Short
	})
}

// noAlias tells of which views a launch has shown that they share no byte.
func (v *version) noAlias() func(a, b int) bool {
	return func(a, b int) bool {
		return slices.ContainsFunc(v.when, func(c artifact.Cond) bool {
			return c.Kind == artifact.NoAlias && (c.A == a && c.B == b || c.A == b && c.B == a)
		})
	}
}

// image says in terms of the artifact what the emitter made.
func image(m *ir.Module, out *ptx.Output) *artifact.Image {
	a := &artifact.Image{
		Code: []byte(out.Text), Entry: out.Entry, Block: out.Block,
		Record: out.PrintRecord, Coarse: max(out.Coarse, 1), Dynamic: out.Shared.Fixed, Subgroup: out.Subgroup,
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
	for _, s := range out.Shared.Slices {
		a.Slices = append(a.Slices, artifact.SharedSlice{Elem: s.Elem, Len: expression(s.Len)})
	}
	return a
}

// site is a place that can fault.
func site(m *ir.Module, pos ir.Pos, kind ir.FaultKind, text string) artifact.Site {
	s := artifact.Site{Line: int(pos.Line), What: uint8(kind), Text: text}
	if i := int(pos.File); i >= 0 && i < len(m.Files) {
		s.File = m.Files[i]
	}
	return s
}

// line is a place that prints.
func line(text []string, kinds []ir.Kind) artifact.Print {
	p := artifact.Print{Text: text}
	for _, k := range kinds {
		p.Kinds = append(p.Kinds, k.String())
	}
	return p
}

// terms are what the operations of an expression are called in an artifact.
var terms = map[ir.Op]artifact.TermOp{
	ir.OpConst: artifact.TermConst, ir.OpInvalid: artifact.TermScalar, ir.OpViewLen: artifact.TermLen, ir.OpViewCap: artifact.TermLen,
	ir.OpGridSize: artifact.TermGrid, ir.OpGroupSize: artifact.TermGroup, ir.OpNumGroups: artifact.TermGroups, ir.OpSubgroupSize: artifact.TermSubgroup,
	ir.OpAdd: artifact.TermAdd, ir.OpSub: artifact.TermSub, ir.OpMul: artifact.TermMul, ir.OpDiv: artifact.TermDiv, ir.OpRem: artifact.TermRem,
	ir.OpMin: artifact.TermMin, ir.OpMax: artifact.TermMax, ir.OpAnd: artifact.TermAnd, ir.OpOr: artifact.TermOr, ir.OpXor: artifact.TermXor,
	ir.OpAndNot: artifact.TermAndNot, ir.OpShl: artifact.TermShl, ir.OpShr: artifact.TermShr,
	ir.OpNeg: artifact.TermNeg, ir.OpNot: artifact.TermNot, ir.OpConvert: artifact.TermConvert,
}

func expression(x ptx.Expr) artifact.Expr {
	var out artifact.Expr
	for _, t := range x {
		op, ok := terms[t.Op]
		if !ok {
			panic(fmt.Sprintf("the emitter made a length of %v", t.Op))
		}
		term := artifact.Term{Op: op, Bits: uint8(8 * ir.ScalarType(t.Kind).Size()), Signed: t.Kind.Signed(), Value: int64(t.Index)}
		if t.Op == ir.OpConst {
			term.Value = int64(t.Bits)
		}
		out = append(out, term)
	}
	return out
}
