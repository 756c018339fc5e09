package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// position gives where invocations stand.
func (g *gen) position(in *ir.Instr) *val {
	dim := 0
	if d, ok := in.Attr.(ir.DimAttr); ok {
		dim = d.Dim
	}
	field := func(first int64) *val { return g.fact(first + 8*int64(dim)) }
	switch in.Op {
	case ir.OpGridSize:
		return field(FrameGridX)
	case ir.OpGroupSize:
		return field(FrameGroupX)
	case ir.OpNumGroups:
		return field(FrameGroupsX)
	case ir.OpSubgroupSize:
		return g.width()
	case ir.OpGroupID:
		return &val{k: ir.I64, how: uniform, s: g.gid[dim], outer: true}
	case ir.OpLane:
		return vec(ir.I64, g.widen64(ir.I32, []Reg{g.v(ir.OpAnd, ir.U32, g.places(), g.spread(FramePitchMask))})...)
	case ir.OpSubgroupID:
		return vec(ir.I64, g.widen64(ir.I32, []Reg{g.v(ir.OpShr, ir.U32, g.places(), g.spread(FramePitchShift))})...)
	case ir.OpLocalID:
		return g.index(dim, false)
	}
	return g.index(dim, true)
}

// width is the width of subgroups.
func (g *gen) width() *val {
	if g.t.Subgroup > 0 {
		return constant(ir.I64, uint64(g.t.Subgroup))
	}
	return g.fact(FrameWidth)
}

// places are the positions of the chunk's lanes in the stage.
func (g *gen) places() Reg {
	return g.one(V, Inst{Op: OpVLoad, K: ir.I32, Mem: Mem{Base: g.chunk, Scale: 1, Disp: int32(g.p.Frame.Places)}})
}

// spread is a field of the frame in all lanes of 32 bits.
func (g *gen) spread(field int64) Reg {
	x := *g.fact(field)
	x.k = ir.U32
	x.v = [2]Reg{}
	key := constKey{ir.Ptr, uint64(field)}
	if r, ok := g.consts[key]; ok {
		return r
	}
	r := g.vector(&x)[0]
	if x.outer {
		g.consts[key] = r
	}
	return r
}

// index is the local or global index along an axis.
func (g *gen) index(dim int, global bool) *val {
	if g.p.Frame.Rows {
		if dim == 0 {
			x := lin(ir.I64, g.x, 1)
			x.off, x.along = g.ahead, true
			return x
		}
		return &val{k: ir.I64, how: uniform, s: g.row[dim], outer: true}
	}
	if g.t.Linear {
		v := g.widen64(ir.I32, []Reg{g.one(V, Inst{Op: OpVLoad, K: ir.I32, Mem: Mem{Base: g.chunk, Scale: 1, Disp: int32(g.p.Frame.Locals) + int32(dim*g.t.VL)}})})
		if global {
			c := &val{k: ir.I64, how: uniform, s: g.corner[dim], outer: true}
			corner := g.vector(c)
			for p := range v {
				v[p] = g.v(ir.OpAdd, ir.I64, v[p], corner[p])
			}
		}
		return vec(ir.I64, v...)
	}
	x := uni(ir.I64, g.sload(ir.I64, g.chunk, ChunkX+8*int64(dim)))
	if dim == 0 {
		x.how, x.stride, x.along = linear, 1, true
	}
	if global {
		x.s = g.s(ir.OpAdd, ir.I64, reg(x.s), reg(g.corner[dim]))
		if dim == 0 {
			x.ahead = g.corner[dim]
		}
	}
	return x
}

// number is the linear global index of the invocation in a lane.
func (g *gen) number(lane Reg) Reg {
	if g.p.Frame.Rows {
		return g.s(ir.OpAdd, ir.I64, reg(g.s(ir.OpAdd, ir.I64, reg(g.base), reg(g.x))), reg(lane))
	}
	var at [3]Reg
	for dim := range at {
		if g.t.Linear {
			at[dim] = g.one(S, Inst{Op: OpSLoad, K: ir.I32, Mem: Mem{Base: g.chunk, Index: lane, Scale: 4, Disp: int32(g.p.Frame.Locals) + int32(dim*g.t.VL)}})
		} else {
			at[dim] = g.sload(ir.I64, g.chunk, ChunkX+8*int64(dim))
			if dim == 0 {
				at[dim] = g.s(ir.OpAdd, ir.I64, reg(at[dim]), reg(lane))
			}
		}
		at[dim] = g.s(ir.OpAdd, ir.I64, reg(at[dim]), reg(g.corner[dim]))
	}
	n := at[2]
	for dim := 1; dim >= 0; dim-- {
		n = g.s(ir.OpMul, ir.I64, reg(n), reg(g.frame(FrameGridX+8*int64(dim))))
		n = g.s(ir.OpAdd, ir.I64, reg(n), reg(at[dim]))
	}
	return n
}
