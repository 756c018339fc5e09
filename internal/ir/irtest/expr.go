package irtest

import "github.com/dotcompute/dotcompute/internal/ir"

// add puts a value in scope.
func (g *generator) add(v *ir.Value, uniform bool) *ir.Value {
	g.values = append(g.values, v)
	if uniform {
		g.uniform[v] = true
	}
	return v
}

// value returns a value of kind k: one in scope, later ones rather, or a constant.
func (g *generator) value(k ir.Kind) *ir.Value {
	return g.valueWhere(k, func(*ir.Value) bool { return true })
}

// uniformValue returns a value of kind k that is equal in the whole group.
func (g *generator) uniformValue(k ir.Kind) *ir.Value {
	return g.valueWhere(k, func(v *ir.Value) bool { return g.uniform[v] })
}

func (g *generator) valueWhere(k ir.Kind, ok func(*ir.Value) bool) *ir.Value {
	if g.chance(80) {
		var list []*ir.Value
		for i := len(g.values) - 1; i >= 0 && len(list) < 6; i-- {
			if v := g.values[i]; v.Type.Kind() == k && ok(v) {
				list = append(list, v)
			}
		}
		if len(list) > 0 {
			return pick(g, list)
		}
	}
	v := g.Const(ir.ScalarType(k), g.bits(k))
	return g.add(v, true)
}

func (g *generator) valuesOf(types []*ir.Type) []*ir.Value {
	var list []*ir.Value
	for _, t := range types {
		list = append(list, g.value(t.Kind()))
	}
	return list
}

// integer returns a value of any integer kind.
func (g *generator) integer() *ir.Value {
	k, _ := g.kindIn(ir.ClassInt)
	return g.value(k)
}

// scalarOps are the operations that expression draws from.
var scalarOps = func() (list []ir.Op) {
	for op := ir.OpConst; op < ir.NumOps; op++ {
		switch op.Info().Rule {
		case ir.RuleSame, ir.RuleCompare, ir.RuleShift, ir.RuleSelect, ir.RuleConvert, ir.RuleBitcast, ir.RuleFloatToI64, ir.RuleLdexp:
			if op.Has(ir.Pure) {
				list = append(list, op)
			}
		}
	}
	return list
}()

// drawnOps are scalarOps where elementary functions are not wanted, and something else is drawn for one. Those that came later are
// left out, so that seeds keep the kernels that they stood for.
var drawnOps = func() (list []ir.Op) {
	for _, op := range scalarOps {
		if op != ir.OpErfinv && op != ir.OpErfcinv && (op < ir.OpJ0 || op > ir.OpYn) {
			list = append(list, op)
		}
	}
	return list
}()

// expression computes something of what is in scope.
func (g *generator) expression() {
	ops := scalarOps
	if !g.opt.Elementary {
		ops = drawnOps
	}
	op := pick(g, ops)
	info := op.Info()
	k, ok := g.kindIn(info.Classes)
	if !ok || op.Has(ir.Elementary) && !g.opt.Elementary || op == ir.OpFMA && g.opt.NoFMA || op == ir.OpCopysign && g.opt.NoNaNBits {
		k, _ = g.kindIn(ir.ClassInt)
		op = pick(g, []ir.Op{ir.OpAdd, ir.OpSub, ir.OpMul, ir.OpXor, ir.OpDiv, ir.OpMin})
		info = op.Info()
	}
	t := ir.ScalarType(k)
	result := t
	args := []*ir.Value{g.value(k)}
	switch info.Rule {
	case ir.RuleSame, ir.RuleCompare:
		for len(args) < info.Args {
			args = append(args, g.value(k))
		}
		if info.Rule == ir.RuleCompare {
			result = ir.TBool
		}
	case ir.RuleShift:
		count := g.value(pick(g, []ir.Kind{ir.U8, ir.U16, ir.U32, ir.U64}))
		args = append(args, count)
	case ir.RuleSelect:
		args = []*ir.Value{g.value(ir.Bool), args[0], g.value(k)}
	case ir.RuleConvert:
		to, _ := g.kindIn(info.Classes)
		result = ir.ScalarType(to)
	case ir.RuleBitcast:
		var list []*ir.Type
		for _, to := range g.kinds {
			if u := ir.ScalarType(to); to != ir.Bool && u.Size() == t.Size() && !(g.opt.NoNaNBits && k.Float() && to != k) {
				list = append(list, u)
			}
		}
		result = pick(g, list)
	case ir.RuleFloatToI64:
		result = ir.TI64
	case ir.RuleLdexp:
		args = append(args, g.value(ir.I64))
	}
	uniform := true
	for _, a := range args {
		uniform = uniform && g.uniform[a]
	}
	g.add(g.Value(op, nil, result, args...), uniform)
}

// place reads where the invocation stands.
func (g *generator) place() {
	op := pick(g, []ir.Op{ir.OpGlobalID, ir.OpLocalID, ir.OpGroupID, ir.OpGridSize, ir.OpGroupSize, ir.OpNumGroups, ir.OpLane, ir.OpSubgroupID, ir.OpSubgroupSize})
	if op.Info().Attr == ir.AttrDim {
		g.add(g.axis(op, g.rng.IntN(3)), op.Info().Uniform <= ir.UniformGroup)
	} else if g.fn.Kernel != nil && g.fn.Kernel.Subgroup != 0 {
		// Without a demanded width these depend on the device.
		g.add(g.Value(op, nil, ir.TI64), op == ir.OpSubgroupSize)
	}
}
