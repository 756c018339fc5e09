package ir

import (
	"errors"
	"strings"
	"testing"
)

func TestVerifyAll(t *testing.T) {
	m, err := Parse(readAll(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Error(err)
	}
	if err := m.Clone().Verify(); err != nil {
		t.Error("copy:", err)
	}
}

// Each text breaks one rule; the message names it.
func TestVerifyRefuses(t *testing.T) {
	const head = `dotcompute ir 1
type %S = struct { X i32, Y [3]f32 }
table @t [2]u8 = hex 0102
func @ok(%x i32) : i32 {
	return %x
}
func @opaque(%p ptr<global i32>, %c ptr<constant i32>, %v view<global %S>, %a ptr<private [4]i32>) {
	return
}
`
	for _, tt := range []struct{ body, want string }{
		{"func @f(%a i32, %b i64) {\n%0 = add %a, %b : i32\nreturn\n}", "has i64 where i32 is needed"},
		{"func @f(%a i32) {\n%0 = add %a : i32\nreturn\n}", "has 1 arguments, takes 2"},
		{"func @f(%a bool) {\n%0 = add %a, %a : bool\nreturn\n}", "is not defined on bool"},
		{"func @f(%a i32) {\n%0 = lt %a, %a : i32\nreturn\n}", "has i32 where bool is needed"},
		{"func @f(%a i32) {\n%0 = shl %a, %a : i32\nreturn\n}", "not unsigned"},
		{"func @f(%a f32) {\n%0 = bitcast %a : i64\nreturn\n}", "sizes differ"},
		{"func @f(%a bool) {\n%0 = convert %a : i64\nreturn\n}", "is not defined on bool"},
		{"func @f(%a f32) {\n%0 = ldexp %a, %a : f32\nreturn\n}", "has f32 where i64 is needed"},
		{"func @f(%a ptr<global i32>, %c bool) {\n%0 = select %c, %a, %a : ptr<global i32>\nreturn\n}", "is not defined on ptr"},
		{"func @f() {\n}", "a block is empty"},
		{"func @f() {\n%0 = lane : i64\n}", "ends without a terminator"},
		{"func @f() {\nreturn\nreturn\n}", "followed by instructions"},
		{"func @f() {\nyield\n}", "yield stands in the body"},
		{"func @f() {\nloop @l () {\nyield\n}\nunreachable\n}", "yield stands in the body"},
		{"func @f() : i32 {\nreturn\n}", "passes 0 values to the caller, which takes 1"},
		{"func @f(%a f32) : i32 {\nreturn %a\n}", "passes f32 as value 0 to the caller, which takes i32"},
		{"func @f(%c bool) {\nif %c {\n%x = lane : i64\nyield\n} else {\nprint %x {\"\", \"\"}\nyield\n}\nreturn\n}", "not visible"},
		{"func @f(%c bool) {\nif %c {\nreturn\n} else {\nreturn\n}\nreturn\n}", "not followed by unreachable"},
		{"func @f(%c i32) {\nif %c {\nyield\n} else {\nyield\n}\nreturn\n}", "condition is a i32"},
		{"func @f(%c bool) {\n%0 = if %c : bool {\nyield\n} else {\nyield %c\n}\nreturn\n}", "passes 0 values to what is around"},
		{"func @f(%c bool) {\nloop @l (%i bool = %c) {\ncontinue @l\n}\nunreachable\n}", "passes 0 values to the target"},
		{"func @f(%c bool) {\nscope @l {\ncontinue @l\n}\nreturn\n}", "continue names a scope"},
		{"func @f(%c bool) {\n%0 = scope @l : i32 {\nbreak @l %c\n}\nreturn\n}", "passes bool as value 0"},
		{"func @f(%p ptr<global i32>) {\n%0 = scope @l : ptr<global i32> {\nyield %p\n}\nreturn\n}", "is not a scalar"},
		{"func @f(%p ptr<global i32>) {\nloop @l (%q ptr<global i32> = %p) {\nbreak @l\n}\nreturn\n}", "is not a scalar"},
		{"func @f(%p ptr<global i32>) : ptr<global i32> {\nreturn %p\n}", "result 0 is not a scalar"},
		{"func @f(%p %S) {\nreturn\n}", "a value has type %S"},
		{"func @f(%p ptr<none i32>) {\nreturn\n}", "a value has type"},
		{"func @f(%p ptr<constant i32>, %v i32) {\nstore %p, %v\nreturn\n}", "writes through"},
		{"func @f(%p ptr<constant i32>) {\nzero %p\nreturn\n}", "writes through"},
		{"func @f(%p ptr<constant %S>, %q ptr<global %S>) {\ncopy %p, %q\nreturn\n}", "writes through"},
		{"func @f(%p ptr<global %S>) {\n%0 = load %p : i32\nreturn\n}", "does not point to a scalar"},
		{"func @f(%p ptr<global %S>) {\n%0 = field %p {2} : ptr<global i32>\nreturn\n}", "there is no field 2"},
		{"func @f(%p ptr<global %S>) {\n%0 = field %p {0} : ptr<private i32>\nreturn\n}", "has ptr<private i32>"},
		{"func @f(%p ptr<global %S>, %i i32) {\n%0 = index %p, %i : ptr<global i32>\nreturn\n}", "does not point to an array"},
		{"func @f(%p view<global i32>, %i f32) {\n%0 = elem %p, %i : ptr<global i32>\nreturn\n}", "where an integer is needed"},
		{"func @f(%p ptr<global i32>) {\n%0 = viewlen %p : i64\nreturn\n}", "is not a view"},
		{"func @f() {\n%0 = table @t : ptr<global [2]u8>\nreturn\n}", "has ptr<global [2]u8>"},
		{"func @f() {\n%0 = shared {i32} : ptr<shared i32>\nreturn\n}", "outside of a kernel's top block"},
		{"kernel @f() mode=strict {\nscope @l {\n%0 = shared {i32} : ptr<shared i32>\nyield\n}\nreturn\n}", "outside of a kernel's top block"},
		{"func @f() {\n%0 = local {ptr<global i32>} : ptr<private i32>\nreturn\n}", "an object cannot have type"},
		{"func @f(%p ptr<global f32>, %x f32) {\n%0 = atomic %p, %x {sub relaxed device} : f32\nreturn\n}", "atomic sub is not defined on f32"},
		{"func @f(%p ptr<global i16>, %x i16) {\n%0 = atomic %p, %x {add relaxed device} : i16\nreturn\n}", "atomic add is not defined on i16"},
		{"func @f(%p ptr<global i32>, %x i32) {\n%0 = atomic %p, %x {store relaxed device} : i32\nreturn\n}", "passes 1 values to its results"},
		{"func @f(%p ptr<global i32>, %x i32) {\n%0 = atomic %p, %x {cas relaxed device} : i32\nreturn\n}", "has 2 arguments, takes 3"},
		{"func @f(%p ptr<private i32>) {\n%0 = atomic %p {load relaxed device} : i32\nreturn\n}", "global or shared memory"},
		{"func @f(%x f32) {\n%0 = reduce %x {and} : f32\nreturn\n}", "is not defined with this function"},
		{"func @f(%x i32) {\n%0 = scanbefore %x {max} : i32\nreturn\n}", "is not defined with this function"},
		{"func @f(%x bool) {\n%0 = vote %x {xor} : bool\nreturn\n}", "a vote is"},
		{"func @f(%x bool) {\n%0, %1 = ballot %x : u64, u32\nreturn\n}", "passes u32 as value 1"},
		{"func @f(%x i32) {\n%0 = shuffle %x, %x {up} : i32\nreturn\n}", "has i32 where i64"},
		{"func @f(%x i32) {\ncheck.true %x {\"\"}\nreturn\n}", "is not defined on i32"},
		{"func @f(%x i32) {\nprint %x {\"\"}\nreturn\n}", "has 1 texts around 1 arguments"},
		{"func @f(%x i64) {\ncall @ok %x\nreturn\n}", "passes i64 as value 0 to the callee"},
		{"func @f() {\ncall @f\nreturn\n}", "@f calls itself"},
		{"func @f() {\ncall @g\nreturn\n}\nfunc @g() {\ncall @f\nreturn\n}", "calls itself"},
		{"kernel @k() mode=fast {\nreturn\n}\nfunc @f() {\ncall @k\nreturn\n}", "the callee is a kernel"},
		{"kernel @k() : i32 mode=fast {\nunreachable\n}", "a kernel has no results"},
		{"kernel @k(%p ptr<global i32>) mode=fast {\nreturn\n}", "references are view<global T>"},
		{"kernel @k(%p view<global i32> const) mode=fast {\nreturn\n}", "const and not a scalar"},
		{"kernel @k() mode=fast group=4,0,1 {\nreturn\n}", "group size"},
		{"kernel @k() mode=fast subgroup=129 {\nreturn\n}", "subgroup width"},
		{"func @f() {\nreturn @7:1:1\n}", "is in no file"},
	} {
		m, err := Parse(head + tt.body)
		if err != nil {
			t.Errorf("%s: %v", tt.body, err)
			continue
		}
		err = m.Verify()
		var ve *VerifyError
		if !errors.As(err, &ve) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s\nerror %v, want %q", tt.body, err, tt.want)
		}
	}
}

// What the text form cannot say: modules made wrongly in memory are refused and do not crash.
func TestVerifyMalformed(t *testing.T) {
	ret := func() *Instr { return &Instr{Op: OpReturn} }
	fn := func(ins ...*Instr) *Module {
		return &Module{Funcs: []*Func{{Name: "f", Body: &Block{Instrs: append(ins, ret())}}}}
	}
	one := func(op Op, attr Attr, t *Type) *Instr {
		in := &Instr{Op: op, Attr: attr}
		in.Results = []*Value{{Type: t, Def: in}}
		return in
	}
	twice := one(OpLane, nil, TI64)
	loop := &Instr{Op: OpScope}
	loop.Blocks = []*Block{{Instrs: []*Instr{loop, {Op: OpYield}}}}
	foreign := &Value{Type: TI32}
	deep := &Block{Instrs: []*Instr{ret()}}
	for range maxBlockDepth {
		deep = &Block{Instrs: []*Instr{{Op: OpScope, Blocks: []*Block{deep}}, ret()}}
	}
	wide := TI8
	for range maxTypeDepth + 1 {
		wide = StructOf("W", Field{Name: "a", Type: wide})
	}
	for name, tt := range map[string]struct {
		m    *Module
		want string
	}{
		"bits":           {fn(one(OpConst, ConstAttr{256}, TU8)), "not canonical"},
		"attribute":      {fn(one(OpConst, DimAttr{0}, TU8)), "attribute of type ir.DimAttr"},
		"no attribute":   {fn(one(OpConst, nil, TU8)), "attribute of type <nil>"},
		"axis":           {fn(one(OpGlobalID, DimAttr{3}, TI64)), "axis 3"},
		"nil type":       {fn(one(OpLane, nil, nil)), "a result is nil"},
		"nil result":     {fn(&Instr{Op: OpLane, Results: []*Value{nil}}), "a result is nil"},
		"nil argument":   {fn(&Instr{Op: OpCheckNonzero, Args: []*Value{nil}}), "an argument is nil"},
		"nil instr":      {fn(nil), "lacks a body or instruction"},
		"no such op":     {fn(&Instr{Op: NumOps + 3}), "does not exist"},
		"invalid op":     {fn(&Instr{}), "does not exist"},
		"twice":          {fn(twice, twice), "stands in two places"},
		"cycle":          {fn(loop), "has a block twice"},
		"def":            {fn(&Instr{Op: OpLane, Results: []*Value{{Type: TI64}}}), "Def of a value"},
		"foreign":        {fn(&Instr{Op: OpCheckNonzero, Args: []*Value{foreign}}), "not visible"},
		"label":          {fn(&Instr{Op: OpScope, Blocks: []*Block{{Instrs: []*Instr{{Op: OpBreak, Attr: LabelAttr{twice}}}}}}), "names no enclosing"},
		"nil label":      {fn(&Instr{Op: OpScope, Blocks: []*Block{{Instrs: []*Instr{{Op: OpBreak, Attr: LabelAttr{}}}}}}), "names no enclosing"},
		"callee":         {fn(&Instr{Op: OpCall, Attr: CalleeAttr{&Func{Name: "g"}}}), "not a function of the module"},
		"nil table":      {fn(one(OpTable, TableAttr{}, PtrTo(Constant, ArrayOf(1, TU8)))), "not one of the module"},
		"nil object":     {fn(one(OpLocal, TypeAttr{}, PtrTo(Private, TI8))), "an object cannot have type"},
		"blocks":         {fn(&Instr{Op: OpIf, Args: []*Value{foreign}}), "has 0 blocks"},
		"fence":          {fn(&Instr{Op: OpFence, Attr: MemoryAttr{Order: 9}}), "is not known"},
		"depth":          {&Module{Funcs: []*Func{{Name: "f", Body: deep}}}, "blocks nest deeper"},
		"type depth":     {fn(one(OpLocal, TypeAttr{wide}, PtrTo(Private, wide))), "an object cannot have type"},
		"no body":        {&Module{Funcs: []*Func{{Name: "f"}}}, "lacks a body"},
		"nil func":       {&Module{Funcs: []*Func{nil}}, "is nil"},
		"no name":        {&Module{Funcs: []*Func{{Body: &Block{Instrs: []*Instr{ret()}}}}}, "has no name"},
		"params":         {&Module{Funcs: []*Func{{Name: "f", Params: []Param{{}}, Body: &Block{Instrs: []*Instr{ret()}}}}}, "1 parameters are described, 0 exist"},
		"table size":     {&Module{Tables: []*Table{{Name: "t", Type: ArrayOf(2, TU8)}}}, "has 0 bytes, its type 2"},
		"table type":     {&Module{Tables: []*Table{{Name: "t", Type: TU8, Data: []byte{1}}}}, "is not an array"},
		"table twice":    {&Module{Tables: []*Table{{Name: "t", Type: ArrayOf(0, TU8)}, {Name: "t", Type: ArrayOf(0, TU8)}}}, "defined twice"},
		"struct names":   {fn(one(OpLocal, TypeAttr{StructOf("N", Field{Name: "a", Type: TI8})}, PtrTo(Private, StructOf("N", Field{Name: "a", Type: TI8}))), one(OpLocal, TypeAttr{StructOf("N")}, PtrTo(Private, StructOf("N")))), "two struct types are named %N"},
		"function twice": {&Module{Funcs: []*Func{{Name: "f", Body: &Block{Instrs: []*Instr{ret()}}}, {Name: "f", Body: &Block{Instrs: []*Instr{ret()}}}}}, "defined twice"},
	} {
		err := tt.m.Verify()
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want %q", name, err, tt.want)
		}
	}
}

func TestVerifyErrorText(t *testing.T) {
	m, err := Parse("dotcompute ir 1\nfile 0 \"a.go\"\nfunc @f(%a i32, %b i64) {\n%s = add %a, %b : i32 @0:4:5\n%l = loop @x (%i i32 = %a) : i32 {\nbreak @x %b\n}\nreturn\n}")
	if err != nil {
		t.Fatal(err)
	}
	const want = "ir: in @f: %s.2 = add %a, %b : i32 @0:4:5: has i64 where i32 is needed\n" +
		"ir: in @f: break @l1 %b: passes i64 as value 0 to the target, which takes i32"
	if err := m.Verify(); err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
}
