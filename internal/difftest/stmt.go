package difftest

import (
	"fmt"
	"strings"
)

// statements writes n statements of a block that is open already.
func (g *generator) statements(n int) {
	for range n {
		if g.statement() {
			return
		}
	}
}

// block writes a nested block of its own scope; the caller has written what
// opens it and writes the line that closes it.
func (g *generator) block(n int) {
	mark, start := len(g.scope), g.start
	g.start = mark
	g.indent++
	g.depth++
	g.statements(n)
	g.depth--
	g.indent--
	g.scope, g.start = g.scope[:mark], start
}

// statement writes one statement; true if nothing after it is reached.
func (g *generator) statement() bool {
	g.cost += g.weight
	switch k := g.r.IntN(30); {
	case k < 6:
		g.declare()
	case k < 12:
		g.assign()
	case k < 13:
		g.parallel()
	case k < 17 && g.depth < 4:
		g.ifStatement()
	case k < 20 && g.depth < 4 && g.weight < 40:
		g.forStatement()
	case k < 22 && g.depth < 4:
		g.switchStatement()
	case k < 23:
		g.reference()
	case k < 25:
		g.callStatement()
	case k < 26 && g.depth > 0:
		return g.jump()
	case k < 27 && g.depth < 3:
		g.literal()
	case k < 28 && g.depth > 0 && g.faulty:
		g.line("if %s {", g.variableExpr(boolType, 2))
		g.line("\tpanic(\"stop %d\")", g.r.IntN(100))
		g.line("}")
	case k < 29 && g.depth < 4:
		g.labelledBlock()
	default:
		g.assign()
	}
	return false
}

// declare makes a variable, sometimes with a name that hides another one.
func (g *generator) declare() {
	t := g.scalarType()
	if g.chance(3) {
		t = g.anyType()
	}
	name := g.name("v")
	if g.depth > 0 && g.chance(6) {
		// Shadowing, of names that this block did not declare itself.
		if v := g.scope[g.r.IntN(len(g.scope))]; v.mode == modeValue && strings.HasPrefix(v.name, "v") && !g.declaredHere(v.name) {
			name = v.name
		}
	}
	switch g.r.IntN(5) {
	case 0:
		g.line("var %s %s", name, t.name)
	case 1:
		g.line("var %s %s = %s", name, t.name, g.expr(t, 3))
	default:
		g.line("%s := %s", name, g.expr(t, 3))
	}
	g.line("_ = %s", name)
	g.scope = append(g.scope, &variable{name: name, t: t})
}

// declaredHere reports whether the current block declares the name.
func (g *generator) declaredHere(name string) bool {
	for _, v := range g.scope[g.start:] {
		if v.name == name {
			return true
		}
	}
	return false
}

// target is a place that may be assigned, and its type.
func (g *generator) target(scalar bool) (string, *typ, bool) {
	for range 8 {
		t := g.scalarType()
		if !scalar && g.chance(4) {
			t = g.anyType()
		}
		if p, ok := g.place(t, true); ok {
			return p, t, true
		}
	}
	return "", nil, false
}

func (g *generator) assign() {
	if g.chance(12) && g.resliced() {
		return
	}
	p, t, ok := g.target(false)
	if !ok {
		g.declare()
		return
	}
	switch {
	case t.integer() && g.chance(5):
		g.line("%s%s", p, g.oneOf("++", "--"))
	case t.integer() && g.chance(2):
		switch g.r.IntN(4) {
		case 0:
			g.line("%s %s %s", p, g.oneOf("<<=", ">>="), g.shiftCount(2))
		case 1:
			if g.faulty && g.chance(3) {
				g.line("%s %s %s", p, g.oneOf("/=", "%="), g.variableExpr(t, 2))
			} else {
				g.line("%s %s %s | 1", p, g.oneOf("/=", "%="), g.variableExpr(t, 2))
			}
		default:
			g.line("%s %s %s", p, g.oneOf("+=", "-=", "*=", "&=", "|=", "^=", "&^="), g.expr(t, 3))
		}
	case t.class == classFloat && g.chance(3):
		g.line("%s %s %s", p, g.oneOf("+=", "-=", "*=", "/="), g.variableExpr(t, 3))
	default:
		g.line("%s = %s", p, g.expr(t, 4))
	}
}

// resliced assigns a slice variable again, another part of the slice that it
// was made of.
func (g *generator) resliced() bool {
	for _, s := range g.visible() {
		if s.root == nil || g.lit > 0 || g.chance(2) {
			continue
		}
		lo := g.r.IntN(s.root.n - s.n + 1)
		hi := lo + s.n + g.r.IntN(s.root.n-s.n-lo+1)
		if g.chance(3) {
			g.line("%s = %s[uint(%s)%%%d:%d]", s.name, s.root.name, g.intValue(), lo+1, hi)
		} else {
			g.line("%s = %s[%d:%d]", s.name, s.root.name, lo, hi)
		}
		return true
	}
	return false
}

// parallel assigns two places at once, often each other's values.
func (g *generator) parallel() {
	p, t, ok := g.target(false)
	q, ok2 := g.place(t0(t), true)
	if !ok || !ok2 {
		g.assign()
		return
	}
	if g.chance(2) {
		g.line("%s, %s = %s, %s", p, q, q, p)
		return
	}
	g.line("%s, %s = %s, %s", p, q, g.expr(t, 2), g.expr(t, 2))
}

func t0(t *typ) *typ {
	if t == nil {
		return intType
	}
	return t
}

func (g *generator) ifStatement() {
	if g.chance(5) {
		t := g.scalarType()
		name := g.name("v")
		g.line("if %s := %s; %s {", name, g.expr(t, 2), g.variableExpr(boolType, 3))
		g.scope = append(g.scope, &variable{name: name, t: t})
		g.line("\t_ = %s", name)
		g.block(1 + g.r.IntN(3))
		g.scope = g.scope[:len(g.scope)-1]
	} else {
		g.line("if %s {", g.variableExpr(boolType, 3))
		g.block(1 + g.r.IntN(3))
	}
	for g.chance(4) {
		g.line("} else if %s {", g.variableExpr(boolType, 2))
		g.block(1 + g.r.IntN(2))
	}
	if g.chance(2) {
		g.line("} else {")
		g.block(1 + g.r.IntN(3))
	}
	g.line("}")
}

// labelled writes a statement that break and continue may name: head and body,
// with the label in front if the body used it.
func (g *generator) labelled(isLoop bool, head func(), body func()) {
	l := &loop{label: g.name("L"), loop: isLoop, depth: g.lit}
	outer := g.b
	g.b = new(strings.Builder)
	g.loops = append(g.loops, l)
	head()
	body()
	g.line("}")
	g.loops = g.loops[:len(g.loops)-1]
	text := g.b.String()
	g.b = outer
	if l.used {
		g.b.WriteString(strings.Repeat("\t", g.indent-1) + l.label + ":\n")
	}
	g.b.WriteString(text)
}

func (g *generator) forStatement() {
	n := 1 + g.r.IntN(5)
	v := g.name("v")
	mark := len(g.scope)
	weight := g.weight
	add := func(name string, t *typ, readOnly bool) {
		g.scope = append(g.scope, &variable{name: name, t: t, readOnly: readOnly})
	}
	var head func()
	used := ""
	switch g.r.IntN(8) {
	case 0, 1:
		head = func() {
			g.line("for %s := %d; %s < %d; %s++ {", v, 0, v, n, v)
			add(v, intType, true)
		}
	case 2:
		t := g.intType()
		head = func() {
			g.line("for %s := %s(%d); %s > 0; %s-- {", v, t.name, n, v, v)
			add(v, t, true)
		}
	case 3:
		t := g.intType()
		head = func() {
			g.line("for %s := range %s(%d) {", v, t.name, n)
			add(v, t, false)
		}
	case 4:
		head = func() {
			g.line("for %s := %d; %s > 0 && %s; %s-- {", v, n, v, g.variableExpr(boolType, 2), v)
			add(v, intType, true)
		}
	case 5:
		head = func() { g.line("for range %d {", n) }
		v = ""
	default:
		head, used, n = g.rangeClause(v, add, n)
	}
	g.labelled(true, head, func() {
		g.weight *= n
		if v != "" {
			g.line("\t_ = %s", v)
		}
		if used != "" {
			g.line("\t_ = %s", used)
		}
		g.block(1 + g.r.IntN(3))
	})
	g.weight = weight
	g.scope = g.scope[:mark]
}

// rangeClause ranges over an array, a pointer to one or a slice in scope.
func (g *generator) rangeClause(v string, add func(string, *typ, bool), n int) (head func(), used string, count int) {
	var found []*variable
	for _, x := range g.visible() {
		if x.mode == modeSlice && x.n <= 12 || x.mode <= modePointer && x.t.class == classArray {
			found = append(found, x)
		}
	}
	if len(found) == 0 {
		return func() {
			g.line("for %s := range %d {", v, n)
			add(v, intType, false)
		}, "", n
	}
	x := found[g.r.IntN(len(found))]
	over, elem, count := x.name, x.t, x.n
	if x.mode != modeSlice {
		elem, count = x.t.elem, x.t.n
		switch {
		case x.mode == modePointer && g.chance(2):
			over = "*" + x.name
		case x.mode == modeValue && !x.readOnly && g.chance(3):
			over = "&" + x.name
		}
	}
	second := g.name("v")
	return func() {
		g.line("for %s, %s := range %s {", v, second, over)
		add(v, intType, false)
		add(second, elem, false)
	}, second, count
}

func (g *generator) switchStatement() {
	mark := len(g.scope)
	defer func() { g.scope = g.scope[:mark] }()
	g.labelled(false, func() {
		t := g.intType()
		tagged := g.chance(2)
		tag := g.name("v")
		if tagged && g.chance(3) {
			g.line("switch %s := %s; %s %% 5 {", tag, g.expr(t, 2), tag)
			g.line("\tcase 99:")
			g.line("\t\t_ = %s", tag)
			g.scope = append(g.scope, &variable{name: tag, t: t})
		} else if tagged {
			g.line("switch %s %% 5 {", g.variableExpr(t, 2))
		} else {
			g.line("switch {")
		}
		next, hasDefault := 0, false
		cases := 1 + g.r.IntN(4)
		for c := range cases {
			switch {
			case !hasDefault && g.chance(4):
				g.line("default:")
				hasDefault = true
			case tagged && g.chance(3):
				g.line("case %s:", g.nonConst(t))
			case tagged:
				g.line("case %d, %d:", next, next+1)
				next += 2
			default:
				g.line("case %s:", g.variableExpr(boolType, 2))
			}
			g.block(1 + g.r.IntN(2))
			if c < cases-1 && g.chance(5) {
				g.line("\tfallthrough")
			}
		}
	}, func() {})
}

// labelledBlock is a block that break leaves early.
func (g *generator) labelledBlock() {
	g.labelled(false, func() {
		g.line("switch {")
		g.line("default:")
	}, func() { g.block(1 + g.r.IntN(3)) })
}

// jump leaves a loop, a switch, a block or the function.
func (g *generator) jump() bool {
	if g.chance(4) && !(g.inKernel && g.whole) && g.lit == 0 {
		g.line("if %s {", g.variableExpr(boolType, 2))
		g.indent++
		g.returns()
		g.indent--
		g.line("}")
		return false
	}
	var found []*loop
	for _, l := range g.loops {
		if l.depth == g.lit {
			found = append(found, l)
		}
	}
	if len(found) == 0 {
		g.assign()
		return false
	}
	l := found[g.r.IntN(len(found))]
	l.used = true
	word := "break"
	if l.loop && g.chance(2) {
		word = "continue"
	}
	if g.chance(3) {
		g.line("%s %s", word, l.label)
		return true
	}
	g.line("if %s {", g.variableExpr(boolType, 2))
	g.line("\t%s %s", word, l.label)
	g.line("}")
	return false
}

// returns leaves the function.
func (g *generator) returns() {
	switch {
	case len(g.result) == 0:
		g.line("return")
	case len(g.named) > 0 && g.chance(2):
		g.line("return")
	default:
		var e []string
		for _, t := range g.result {
			e = append(e, g.expr(t, 3))
		}
		g.line("return %s", strings.Join(e, ", "))
	}
}

// reference makes a pointer or a slice.
func (g *generator) reference() {
	if g.chance(2) {
		if p, t, ok := g.target(false); ok {
			name := g.name("ptr")
			g.line("%s := &%s", name, p)
			g.line("_ = %s", name)
			g.scope = append(g.scope, &variable{name: name, t: t, mode: modePointer})
			return
		}
	}
	var found []*variable
	for _, v := range g.visible() {
		if v.mode == modeSlice || v.mode == modeValue && v.t.class == classArray && !v.readOnly {
			found = append(found, v)
		}
	}
	if len(found) == 0 {
		g.assign()
		return
	}
	v := found[g.r.IntN(len(found))]
	s := &variable{name: g.name("s"), t: v.t, mode: modeSlice, readOnly: v.readOnly}
	n := v.n
	if v.mode == modeValue {
		s.t, n = v.t.elem, v.t.n
	}
	lo := g.r.IntN(n)
	hi := lo + 1 + g.r.IntN(n-lo)
	s.n = hi - lo
	if v.mode == modeSlice && v.root == nil {
		s.root = v
	}
	switch {
	case g.faulty && g.chance(5):
		g.line("%s := %s[%s:]", s.name, v.name, g.intValue())
		s.n, s.root = 1, nil
	case g.chance(4):
		g.line("%s := %s[%d:%d:%d]", s.name, v.name, lo, hi, hi+g.r.IntN(n-hi+1))
	case g.chance(3):
		g.line("%s := %s[%d:]", s.name, v.name, lo)
	case g.chance(3):
		// A variable bound that is in range.
		g.line("%s := %s[uint(%s)%%%d:%d]", s.name, v.name, g.intValue(), lo+1, hi)
	default:
		g.line("%s := %s[%d:%d]", s.name, v.name, lo, hi)
	}
	g.line("_ = %s", s.name)
	g.scope = append(g.scope, s)
}

// callStatement calls a helper for what it does to what it is pointed to, or
// for several results.
func (g *generator) callStatement() {
	for range 6 {
		if g.maxCall == 0 {
			break
		}
		f := g.functions[g.r.IntN(g.maxCall)]
		if !g.affordable(f) {
			continue
		}
		call, ok := g.callOf(f, 2)
		if !ok {
			continue
		}
		var names []string
		for range f.results {
			names = append(names, g.name("v"))
		}
		g.line("%s := %s", strings.Join(names, ", "), call)
		for i, n := range names {
			g.line("_ = %s", n)
			g.scope = append(g.scope, &variable{name: n, t: f.results[i]})
		}
		return
	}
	g.assign()
}

// literal declares a function literal that sees the variables around it.
func (g *generator) literal() {
	v := &variable{name: g.name("lit"), t: g.scalarType(), mode: modeLiteral}
	mark := len(g.scope)
	var params []string
	for range g.r.IntN(3) {
		p := &variable{name: g.name("v"), t: g.scalarType()}
		v.params = append(v.params, p.t)
		params = append(params, p.name+" "+p.t.name)
		g.scope = append(g.scope, p)
	}
	result, named, calls, weight, start := g.result, g.named, g.maxCall, g.weight, g.start
	g.start = mark
	g.result, g.named, g.maxCall = []*typ{v.t}, nil, 0
	g.line("%s := func(%s) %s {", v.name, strings.Join(params, ", "), v.t.name)
	g.lit++
	g.weight *= 8
	g.depth += 2
	g.indent++
	g.statements(1 + g.r.IntN(2))
	g.returns()
	g.indent--
	g.depth -= 2
	g.lit--
	g.line("}")
	g.result, g.named, g.maxCall, g.weight, g.start = result, named, calls, weight, start
	g.scope = append(g.scope[:mark], v)
	// At least one call, so that the variable is used.
	var args []string
	for _, p := range v.params {
		args = append(args, g.expr(p, 2))
	}
	r := &variable{name: g.name("v"), t: v.t}
	g.line("%s := %s(%s)", r.name, v.name, strings.Join(args, ", "))
	g.line("_ = %s", r.name)
	g.scope = append(g.scope, r)
}

// atomicTypes are the element types of the slices that atomics work on.
var atomicTypes = []*typ{i32Type, i64Type, u32Type, u64Type}

// atomics adds to memory that all invocations share: one operation to each
// place, so that the order does not matter.
func (g *generator) atomics() {
	ops := [...]string{"Add", "Xor", "Min", "Max"}
	for range 1 + g.r.IntN(4) {
		t := atomicTypes[g.r.IntN(len(atomicTypes))]
		k := g.r.IntN(4)
		stmt := fmt.Sprintf("kernel.Atomic%s(&acc%s[%d], %s)", ops[k], t.name, k, g.expr(t, 3))
		if g.chance(3) {
			g.line("if %s {", g.variableExpr(boolType, 2))
			g.line("\t%s", stmt)
			g.line("}")
		} else {
			g.line("%s", stmt)
		}
	}
}

// phases writes the body of a kernel whose invocations exchange values through
// shared memory and subgroup operations.
func (g *generator) phases(group int) {
	t := g.scalarType()
	if g.chance(4) {
		t = g.structs[g.r.IntN(len(g.structs))]
	}
	g.line("sh := kernel.Shared[[%d]%s](t)", group, t.name)
	g.line("l := t.LocalX()")
	g.line("_, _ = sh, l")
	g.scope = append(g.scope, &variable{name: "l", t: intType, readOnly: true})
	for range 1 + g.r.IntN(4) {
		g.statements(g.r.IntN(3))
		switch g.r.IntN(6) {
		case 0:
			g.line("for range %d {", 1+g.r.IntN(3))
			g.exchange(t, group, g.indent+1)
			g.line("}")
		case 1:
			g.line("if t.GroupX()%%2 == %d {", g.r.IntN(2))
			g.exchange(t, group, g.indent+1)
			g.line("} else {")
			g.exchange(t, group, g.indent+1)
			g.line("}")
		case 2:
			g.subgroup()
		case 5:
			g.line("for range kernel.Uniform(t, int(%s)&3) {", g.uniformExpr())
			g.exchange(t, group, g.indent+1)
			g.line("}")
		default:
			g.exchange(t, group, g.indent)
		}
	}
	g.statements(g.r.IntN(3))
}

// uniformExpr is an integer that is equal in the whole group, also where the
// compiler cannot know.
func (g *generator) uniformExpr() string {
	for _, v := range g.scope {
		if v.mode == modeSlice && v.readOnly && v.t.integer() && strings.HasPrefix(v.name, "p") {
			return fmt.Sprintf("%s[t.GroupX()%%%d]", v.name, v.n)
		}
	}
	return "t.GroupX() + 1"
}

// exchange writes own values, waits, reads those of others and waits again.
func (g *generator) exchange(t *typ, group, indent int) {
	old := g.indent
	mark := len(g.scope)
	g.indent = indent
	g.line("sh[l] = %s", g.expr(t, 3))
	g.line("t.Barrier()")
	v := g.name("v")
	g.line("%s := sh[(l+%d)%%%d]", v, g.r.IntN(group), group)
	g.line("_ = %s", v)
	g.scope = append(g.scope, &variable{name: v, t: t})
	if g.chance(2) {
		g.assign()
	}
	g.line("t.Barrier()")
	if g.chance(3) && group > 1 && t.integer() {
		g.line("for d := %d; d > 0; d /= 2 {", group/2)
		g.line("\tif l < d {")
		g.line("\t\tsh[l] %s sh[l+d]", g.oneOf("+=", "^=", "*="))
		g.line("\t}")
		g.line("\tt.Barrier()")
		g.line("}")
		g.line("%s += sh[0]", v)
		g.line("t.Barrier()")
	}
	if indent != old {
		if p, ok := g.place(t, true); ok && p != v {
			g.line("%s = %s", p, v)
		}
		g.scope = g.scope[:mark]
	}
	g.indent = old
}

// subgroup exchanges values between the lanes of a subgroup.
func (g *generator) subgroup() {
	t := [...]*typ{i32Type, u32Type, i64Type, u64Type, f32Type, f64Type}[g.r.IntN(6)]
	v := g.name("v")
	e := g.nonConst(t)
	switch g.r.IntN(6) {
	case 0:
		g.line("%s := kernel.Shuffle(t, %s, %d)", v, e, g.r.IntN(8))
	case 1:
		g.line("%s := kernel.%s(t, %s, %d)", v, g.oneOf("ShuffleUp", "ShuffleDown", "ShuffleXor"), e, 1+g.r.IntN(4))
	case 2:
		g.line("%s := kernel.%s(t, %s)", v, g.oneOf("ReduceAdd", "ReduceMin", "ReduceMax"), e)
	case 3:
		g.line("%s := kernel.%s(t, %s)", v, g.oneOf("ScanAdd", "ScanMin", "ScanMax", "ScanExclusiveAdd"), e)
	case 4:
		t = boolType
		g.line("%s := kernel.%s(t, %s)", v, g.oneOf("Any", "All"), g.nonConst(boolType))
	default:
		t = u64Type
		g.line("%s := kernel.Ballot(t, %s).Lo", v, g.nonConst(boolType))
	}
	g.line("_ = %s", v)
	g.scope = append(g.scope, &variable{name: v, t: t})
}
