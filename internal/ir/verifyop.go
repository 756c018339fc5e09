package ir

// checks are what the verifier demands of operations: by rule, and by operation for those with rules of their own.
// All are called with the numbers of arguments and results, and the attribute's kind, as the table says.
type checks struct {
	rules [RuleSpecial + 1]func(v *verifier, in *Instr)
	ops   [NumOps]func(v *verifier, in *Instr)
}

// newChecks is a function and no variable because checks refer to the verifier that refers to them.
func newChecks() *checks {
	c := &checks{}
	c.rules = [...]func(v *verifier, in *Instr){
		RuleSame: func(v *verifier, in *Instr) {
			t := in.Results[0].Type
			v.classes(in, t)
			for _, a := range in.Args {
				v.same(a.Type, t)
			}
		},
		RuleCompare: func(v *verifier, in *Instr) {
			v.classes(in, in.Args[0].Type)
			v.same(in.Args[1].Type, in.Args[0].Type)
			v.same(in.Results[0].Type, TBool)
		},
		RuleShift: func(v *verifier, in *Instr) {
			v.classes(in, in.Args[0].Type)
			v.same(in.Results[0].Type, in.Args[0].Type)
			if !in.Args[1].Type.kind.Unsigned() {
				v.failf("the count is a %v, not unsigned", in.Args[1].Type)
			}
		},
		RuleConst: func(v *verifier, in *Instr) {
			t := in.Results[0].Type
			v.classes(in, t)
			if bits := in.Attr.(ConstAttr).Bits; Canon(t.kind, bits) != bits {
				v.failf("the bits %#x are not canonical", bits)
			}
		},
		RuleSelect: func(v *verifier, in *Instr) {
			v.same(in.Args[0].Type, TBool)
			v.classes(in, in.Args[1].Type)
			v.same(in.Args[2].Type, in.Args[1].Type)
			v.same(in.Results[0].Type, in.Args[1].Type)
		},
		RuleConvert: func(v *verifier, in *Instr) {
			v.classes(in, in.Args[0].Type)
			v.classes(in, in.Results[0].Type)
		},
		RuleBitcast: func(v *verifier, in *Instr) {
			v.classes(in, in.Args[0].Type)
			v.classes(in, in.Results[0].Type)
			if in.Args[0].Type.size != in.Results[0].Type.size {
				v.failf("the sizes differ")
			}
		},
		RuleI64: func(v *verifier, in *Instr) { v.same(in.Results[0].Type, TI64) },
		RuleFloatToI64: func(v *verifier, in *Instr) {
			v.classes(in, in.Args[0].Type)
			v.same(in.Results[0].Type, TI64)
		},
		RuleLdexp: func(v *verifier, in *Instr) {
			v.classes(in, in.Args[0].Type)
			v.same(in.Args[1].Type, TI64)
			v.same(in.Results[0].Type, in.Args[0].Type)
		},
		RuleSpecial: nil,
	}
	for op := range c.ops {
		if table[op].Attr == AttrDim {
			c.ops[op] = verifyDim
		}
	}
	for op, f := range map[Op]func(v *verifier, in *Instr){
		OpField: verifyField, OpIndex: verifyIndex, OpElem: verifyElem, OpViewLen: verifyViewLen, OpViewCap: verifyViewLen,
		OpViewSlice: verifyViewSlice, OpViewOf: verifyViewOf, OpTable: verifyTable,
		OpLocal: verifyObject, OpShared: verifyObject, OpSharedSlice: verifyObject,
		OpLoad: verifyLoad, OpStore: verifyStore, OpCopy: verifyCopy, OpZero: verifyZero, OpAtomic: verifyAtomic, OpFence: verifyFence,
		OpShuffle: verifyShuffle, OpBallot: verifyBallot, OpVote: verifyVote,
		OpReduce: verifyCombine, OpScan: verifyCombine, OpScanBefore: verifyCombine,
		OpCheckIndex: verifyScalars, OpCheckSlice: verifyScalars, OpCheckNonzero: verifyScalars, OpCheckShift: verifyScalars,
		OpCheckTrue: verifyScalars, OpCheckUniform: verifyScalars, OpPrint: verifyPrint, OpCall: verifyCall,
		OpIf: verifyIf, OpLoop: verifyLoop, OpScope: func(v *verifier, in *Instr) { v.nested(in, 1) },
		OpYield: verifyYield, OpBreak: verifyBreak, OpContinue: verifyContinue, OpReturn: verifyReturn,
	} {
		c.ops[op] = f
	}
	return c
}

func (v *verifier) same(have, want *Type) {
	if have != want {
		v.failf("has %v where %v is needed", have, want)
	}
}

// classes demands that t is one of the kinds that the operation is for.
func (v *verifier) classes(in *Instr, t *Type) {
	if !in.Op.Info().Classes.Has(t.kind) {
		v.failf("is not defined on %v", t)
	}
}

func (v *verifier) integers(args []*Value) {
	for _, a := range args {
		if !a.Type.Integer() {
			v.failf("has %v where an integer is needed", a.Type)
		}
	}
}

// writable demands that p points to what may be written.
func (v *verifier) writable(p *Value) {
	if p.Type.kind != Ptr || p.Type.space == Constant {
		v.failf("writes through a %v", p.Type)
	}
}

func verifyScalars(v *verifier, in *Instr) {
	for _, a := range in.Args {
		v.classes(in, a.Type)
	}
}

func verifyDim(v *verifier, in *Instr) {
	if d := in.Attr.(DimAttr).Dim; d < 0 || d > 2 {
		v.failf("axis %d", d)
	}
}

func verifyField(v *verifier, in *Instr) {
	t, i := in.Args[0].Type, in.Attr.(FieldAttr).Index
	if t.kind != Ptr || t.elem.kind != Struct {
		v.failf("%v does not point to a struct", t)
	} else if i < 0 || i >= len(t.elem.fields) {
		v.failf("there is no field %d", i)
	} else {
		v.same(in.Results[0].Type, PtrTo(t.space, t.elem.fields[i].Type))
	}
}

func verifyIndex(v *verifier, in *Instr) {
	t := in.Args[0].Type
	v.integers(in.Args[1:])
	if t.kind != Ptr || t.elem.kind != Array {
		v.failf("%v does not point to an array", t)
	} else {
		v.same(in.Results[0].Type, PtrTo(t.space, t.elem.elem))
	}
}

// view demands that the first argument is a view, and returns whether it is.
func (v *verifier) view(in *Instr) bool {
	if t := in.Args[0].Type; t.kind != View {
		v.failf("%v is not a view", t)
		return false
	}
	v.integers(in.Args[1:])
	return true
}

func verifyElem(v *verifier, in *Instr) {
	if v.view(in) {
		v.same(in.Results[0].Type, PtrTo(in.Args[0].Type.space, in.Args[0].Type.elem))
	}
}

func verifyViewLen(v *verifier, in *Instr) {
	if v.view(in) {
		v.same(in.Results[0].Type, TI64)
	}
}

func verifyViewSlice(v *verifier, in *Instr) {
	if v.view(in) {
		v.same(in.Results[0].Type, in.Args[0].Type)
	}
}

func verifyViewOf(v *verifier, in *Instr) {
	t := in.Args[0].Type
	if t.kind != Ptr || t.elem.kind != Array {
		v.failf("%v does not point to an array", t)
	} else {
		v.same(in.Results[0].Type, ViewOf(t.space, t.elem.elem))
	}
}

func verifyTable(v *verifier, in *Instr) {
	t := in.Attr.(TableAttr).Table
	if !v.tables[t] {
		v.failf("the table is not one of the module")
	} else if t.Type != nil {
		v.same(in.Results[0].Type, PtrTo(Constant, t.Type))
	}
}

func verifyObject(v *verifier, in *Instr) {
	t := in.Attr.(TypeAttr).Type
	if !v.wellFormed(t) || t.Reference() {
		v.failf("an object cannot have type %v", t)
		return
	}
	if in.Op != OpLocal && (v.fn.Kernel == nil || len(v.open) > 0) {
		v.failf("shared memory is made outside of a kernel's top block")
	}
	switch in.Op {
	case OpLocal:
		v.same(in.Results[0].Type, PtrTo(Private, t))
	case OpShared:
		v.same(in.Results[0].Type, PtrTo(Shared, t))
	default:
		v.integers(in.Args)
		v.same(in.Results[0].Type, ViewOf(Shared, t))
	}
}

func verifyLoad(v *verifier, in *Instr) {
	if t := in.Args[0].Type; t.kind != Ptr || !t.elem.Scalar() {
		v.failf("%v does not point to a scalar", t)
	} else {
		v.same(in.Results[0].Type, t.elem)
	}
}

func verifyStore(v *verifier, in *Instr) {
	v.writable(in.Args[0])
	if t := in.Args[0].Type; t.kind == Ptr && !t.elem.Scalar() {
		v.failf("%v does not point to a scalar", t)
	} else if t.kind == Ptr {
		v.same(in.Args[1].Type, t.elem)
	}
}

func verifyCopy(v *verifier, in *Instr) {
	v.writable(in.Args[0])
	to, from := in.Args[0].Type, in.Args[1].Type
	if to.kind != Ptr || from.kind != Ptr || to.elem != from.elem || !to.elem.Aggregate() {
		v.failf("%v and %v do not point to one aggregate type", to, from)
	}
}

func verifyZero(v *verifier, in *Instr) { v.writable(in.Args[0]) }
