package ir

// atomicArgs is how many operands an atomic takes besides its pointer.
var atomicArgs = [NumFns]int{
	FnAdd: 1, FnSub: 1, FnMin: 1, FnMax: 1, FnAnd: 1, FnOr: 1, FnXor: 1,
	FnExchange: 1, FnCompareAndSwap: 2, FnLoad: 0, FnStore: 1,
}

// atomicOn reports whether an atomic function is defined on a kind.
func atomicOn(fn Fn, k Kind) bool {
	switch k {
	case I32, I64, U32, U64:
		return fn != FnNone && fn < NumFns
	case F32, F64:
		switch fn {
		case FnAdd, FnMin, FnMax, FnExchange, FnCompareAndSwap, FnLoad, FnStore:
			return true
		}
	}
	return false
}

func verifyAtomic(v *verifier, in *Instr) {
	a := in.Attr.(AtomicAttr)
	v.memory(a.Order, a.Scope)
	if a.Fn == FnNone || a.Fn >= NumFns {
		v.failf("function %d is not one of atomics", a.Fn)
		return
	}
	if want := 1 + atomicArgs[a.Fn]; len(in.Args) != want {
		v.failf("has %d arguments, takes %d", len(in.Args), want)
		return
	}
	t := in.Args[0].Type
	if t.kind != Ptr || t.space != Global && t.space != Shared {
		v.failf("%v does not point to global or shared memory", t)
		return
	}
	if !atomicOn(a.Fn, t.elem.kind) {
		v.failf("atomic %v is not defined on %v", a.Fn, t.elem)
	}
	for _, x := range in.Args[1:] {
		v.same(x.Type, t.elem)
	}
	results := []*Type{t.elem}
	if a.Fn == FnStore {
		results = nil
	}
	v.match("its results", in.Results, results)
}

func (v *verifier) memory(o Order, s Scope) {
	if o > SequentiallyConsistent || s > ScopeSystem {
		v.failf("order %d or scope %d is not known", o, s)
	}
}

func verifyFence(v *verifier, in *Instr) {
	a := in.Attr.(MemoryAttr)
	v.memory(a.Order, a.Scope)
}

func verifyShuffle(v *verifier, in *Instr) {
	if in.Attr.(ShuffleAttr).Mode > ShuffleXor {
		v.failf("shuffle mode is not known")
	}
	v.classes(in, in.Args[0].Type)
	v.same(in.Args[1].Type, TI64)
	v.same(in.Results[0].Type, in.Args[0].Type)
}

func verifyBallot(v *verifier, in *Instr) {
	v.same(in.Args[0].Type, TBool)
	v.match("its results", in.Results, []*Type{TU64, TU64})
}

func verifyVote(v *verifier, in *Instr) {
	if fn := in.Attr.(FnAttr).Fn; fn != FnAnd && fn != FnOr {
		v.failf("a vote is and (all) or or (any)")
	}
	v.same(in.Args[0].Type, TBool)
	v.same(in.Results[0].Type, TBool)
}

// verifyCombine is what reductions and scans need besides RuleSame.
func verifyCombine(v *verifier, in *Instr) {
	switch fn := in.Attr.(FnAttr).Fn; fn {
	case FnAdd:
		return
	case FnMin, FnMax:
		if in.Op != OpScanBefore {
			return
		}
	case FnAnd, FnOr, FnXor:
		if in.Op != OpScanBefore && in.Args[0].Type.Integer() {
			return
		}
	}
	v.failf("is not defined with this function on %v", in.Args[0].Type)
}

func verifyPrint(v *verifier, in *Instr) {
	verifyScalars(v, in)
	if n := len(in.Attr.(PrintAttr).Text); n != len(in.Args)+1 {
		v.failf("has %d texts around %d arguments", n, len(in.Args))
	}
}
