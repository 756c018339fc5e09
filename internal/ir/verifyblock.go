package ir

// block checks a block whose parameters are visible already.
func (v *verifier) block(b *Block) {
	outer := v.in
	if len(b.Instrs) == 0 {
		v.failf("a block is empty")
		return
	}
	var defined []*Value
	for i, in := range b.Instrs {
		v.in = in
		last := i == len(b.Instrs)-1
		if v.instrs[in] {
			v.failf("the instruction stands in two places")
			continue
		}
		v.instrs[in] = true
		if in.Op == OpInvalid || in.Op >= NumOps {
			v.in = outer
			v.failf("operation %d does not exist", in.Op)
			continue
		}
		if in.Op.Has(Terminator) != last {
			if last {
				v.failf("a block ends without a terminator")
			} else {
				v.failf("a terminator is followed by instructions")
			}
		}
		v.instr(in)
		v.in = in
		for _, r := range in.Results {
			v.define(r, in)
			defined = append(defined, r)
		}
		if in.Op == OpIf && len(in.Blocks) == 2 && in.Blocks[0].diverges() && in.Blocks[1].diverges() &&
			!last && b.Instrs[i+1].Op != OpUnreachable {
			v.failf("an if that never ends is not followed by unreachable")
		}
	}
	for _, r := range defined {
		v.hide(r)
	}
	v.in = outer
}

// diverges reports whether control leaves a block other than by its end.
func (b *Block) diverges() bool {
	t := b.Terminator()
	return t != nil && t.Op != OpYield
}

func (v *verifier) instr(in *Instr) {
	info := in.Op.Info()
	v.checkPos(in.Pos)
	ok := true
	if info.Args >= 0 && len(in.Args) != info.Args {
		v.failf("has %d arguments, takes %d", len(in.Args), info.Args)
		ok = false
	}
	if info.Results >= 0 && len(in.Results) != info.Results {
		v.failf("has %d results, gives %d", len(in.Results), info.Results)
		ok = false
	}
	if attrKindOf(in.Attr) != info.Attr {
		v.failf("has an attribute of type %T", in.Attr)
		ok = false
	}
	for _, a := range in.Args {
		switch {
		case a == nil || a.Type == nil:
			v.failf("an argument is nil")
			ok = false
		case !v.values[a]:
			v.failf("an argument is not visible here")
		}
	}
	for _, r := range in.Results {
		if r == nil || r.Type == nil {
			v.failf("a result is nil")
			ok = false
		}
	}
	if info.Flags&HasBlocks == 0 && len(in.Blocks) > 0 {
		v.failf("has nested blocks")
		ok = false
	}
	if !ok {
		return
	}
	if check := v.checks.rules[info.Rule]; check != nil {
		check(v, in)
	}
	if check := v.checks.ops[in.Op]; check != nil {
		check(v, in)
	}
}

// nested checks the blocks of an If, Loop or Scope.
func (v *verifier) nested(in *Instr, n int) {
	for _, r := range in.Results {
		if !r.Type.Scalar() {
			v.failf("a result of type %v is not a scalar", r.Type)
		}
	}
	if len(in.Blocks) != n {
		v.failf("has %d blocks, needs %d", len(in.Blocks), n)
		return
	}
	if len(v.open)+2 > maxBlockDepth {
		v.failf("blocks nest deeper than %d", maxBlockDepth)
		return
	}
	v.open = append(v.open, in)
	for _, b := range in.Blocks {
		if in.Op != OpLoop && len(b.Params) > 0 {
			v.failf("a block of it has parameters")
		}
		for _, a := range b.Params {
			v.define(a, nil)
			if a != nil && a.Type != nil && !a.Type.Scalar() {
				v.failf("a parameter of type %v is not a scalar", a.Type)
			}
		}
		v.block(b)
		for _, a := range b.Params {
			v.hide(a)
		}
	}
	v.open = v.open[:len(v.open)-1]
}

// match compares the types of what is passed with what is expected.
func (v *verifier) match(what string, args []*Value, want []*Type) {
	if len(args) != len(want) {
		v.failf("passes %d values to %s, which takes %d", len(args), what, len(want))
		return
	}
	for i, a := range args {
		if a.Type != want[i] {
			v.failf("passes %v as value %d to %s, which takes %v", a.Type, i, what, want[i])
		}
	}
}

func typesOf(values []*Value) []*Type {
	list := make([]*Type, len(values))
	for i, a := range values {
		if a != nil {
			list[i] = a.Type
		}
	}
	return list
}

func verifyIf(v *verifier, in *Instr) {
	if in.Args[0].Type != TBool {
		v.failf("the condition is a %v", in.Args[0].Type)
	}
	v.nested(in, 2)
}

func verifyLoop(v *verifier, in *Instr) {
	if len(in.Blocks) == 1 {
		v.match("the loop", in.Args, typesOf(in.Blocks[0].Params))
	}
	v.nested(in, 1)
}

func verifyYield(v *verifier, in *Instr) {
	if len(v.open) == 0 || v.open[len(v.open)-1].Op == OpLoop {
		v.failf("yield stands in the body of a function or loop")
		return
	}
	v.match("what is around", in.Args, typesOf(v.open[len(v.open)-1].Results))
}

// target returns the enclosing instruction that a label names, or nil after recording why not.
func (v *verifier) target(in *Instr) *Instr {
	t := in.Target()
	for _, o := range v.open {
		if o == t && t.Op != OpIf {
			return t
		}
	}
	v.failf("the label names no enclosing loop or scope")
	return nil
}

func verifyBreak(v *verifier, in *Instr) {
	if t := v.target(in); t != nil {
		v.match("the target", in.Args, typesOf(t.Results))
	}
}

func verifyContinue(v *verifier, in *Instr) {
	switch t := v.target(in); {
	case t == nil:
	case t.Op != OpLoop:
		v.failf("continue names a scope")
	default:
		v.match("the target", in.Args, typesOf(t.Blocks[0].Params))
	}
}

func verifyReturn(v *verifier, in *Instr) { v.match("the caller", in.Args, v.fn.Results) }

func verifyCall(v *verifier, in *Instr) {
	f := in.Callee()
	if !v.funcs[f] {
		v.failf("the callee is not a function of the module")
		return
	}
	if f.Kernel != nil {
		v.failf("the callee is a kernel")
	}
	if v.calls == nil {
		v.calls = map[*Func][]*Func{}
	}
	v.calls[v.fn] = append(v.calls[v.fn], f)
	v.match("the callee", in.Args, typesOf(f.Body.Params))
	v.match("its results", in.Results, f.Results)
}
