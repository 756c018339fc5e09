package difftest

import (
	"fmt"
	"strings"
)

// expr is a random expression of the type. It may be constant.
func (g *generator) expr(t *typ, depth int) string {
	if !t.scalar() {
		return g.aggregate(t, depth)
	}
	if depth <= 0 {
		if g.chance(3) {
			return g.constant(t)
		}
		return g.leaf(t)
	}
	if g.chance(12) {
		return g.call(t, depth)
	}
	switch t.class {
	case classBool:
		return g.boolean(t, depth)
	case classFloat:
		return g.float(t, depth)
	}
	return g.integer(t, depth)
}

// nonConst is an expression that is not constant, of little depth.
func (g *generator) nonConst(t *typ) string { return g.variableExpr(t, 2) }

// variableExpr is an expression that the compiler cannot take for a constant.
func (g *generator) variableExpr(t *typ, depth int) string {
	if depth <= 0 || g.chance(3) {
		return g.leaf(t)
	}
	switch t.class {
	case classBool:
		return g.boolean(t, depth)
	case classFloat:
		return g.float(t, depth)
	}
	return g.integer(t, depth)
}

// leaf is a variable of the type, or a part of one, or a conversion of one.
func (g *generator) leaf(t *typ) string {
	if p, ok := g.place(t, false); ok {
		return p
	}
	if t.class != classBool && !g.chance(4) {
		for range 4 {
			u := g.numberType()
			if t.integer() && u.class == classFloat {
				continue // may be out of range
			}
			if p, ok := g.place(u, false); ok {
				return t.name + "(" + p + ")"
			}
		}
	}
	// Something that is always there.
	base := "q"
	if g.inKernel {
		base = [...]string{"i", "t.LocalX()", "t.X()", "t.GroupX()", "t.SizeX()"}[g.r.IntN(5)]
	}
	if t.class == classBool {
		return fmt.Sprintf("%s(%s%%3 == 1)", t.name, base)
	}
	return fmt.Sprintf("%s(%s)", t.name, base)
}

// place is a variable of type t, or a part of type t of a variable; false if
// none is in scope.
func (g *generator) place(t *typ, write bool) (string, bool) {
	var found []*variable
	for _, v := range g.visible() {
		if v.mode != modeLiteral && v.t.contains(t) && !(write && v.readOnly) {
			found = append(found, v)
		}
	}
	if len(found) == 0 {
		return "", false
	}
	// What was declared last is most likely.
	k := len(found) - 1 - min(g.r.IntN(len(found)), g.r.IntN(len(found)))
	v := found[k]
	return g.path(g.base(v), v.t, t), true
}

// visible is the scope without what inner declarations hide.
func (g *generator) visible() []*variable {
	var out []*variable
	seen := map[string]bool{}
	for i := len(g.scope) - 1; i >= 0; i-- {
		if v := g.scope[i]; !seen[v.name] {
			seen[v.name] = true
			out = append(out, v)
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// base is the expression for a variable, or for an element of a slice.
func (g *generator) base(v *variable) string {
	switch v.mode {
	case modePointer:
		if v.t.class == classStruct && g.chance(2) {
			return v.name // selectors follow pointers
		}
		return "(*" + v.name + ")"
	case modeSlice:
		return v.name + "[" + g.index(v.n, "len("+v.name+")") + "]"
	case modeOutput:
		if g.width == 1 {
			return v.name + "[i]"
		}
		return fmt.Sprintf("%s[%d*i+int(%s)]", v.name, g.width, g.safeIndex(g.width, ""))
	}
	return v.name
}

// path goes from a value of type from down to one of type to.
func (g *generator) path(base string, from, to *typ) string {
	for from != to {
		switch from.class {
		case classArray:
			base, from = base+"["+g.index(from.n, "")+"]", from.elem
		case classStruct:
			var fs []field
			for _, f := range from.fields {
				if f.t.contains(to) {
					fs = append(fs, f)
				}
			}
			f := fs[g.r.IntN(len(fs))]
			base, from = base+"."+f.name, f.t
		}
	}
	if from.class == classStruct && !strings.ContainsAny(base, "().[") {
		// A pointer that path did not go through.
		for _, v := range g.visible() {
			if v.name == base && v.mode == modePointer {
				return "(*" + base + ")"
			}
		}
	}
	return base
}

// index is an index for n elements, which in a faulty function may be out of
// range.
func (g *generator) index(n int, length string) string {
	if g.faulty && g.chance(20) {
		return g.intValue()
	}
	return g.safeIndex(n, length)
}

// safeIndex is in range.
func (g *generator) safeIndex(n int, length string) string {
	switch {
	case n == 1 || g.chance(2):
		return fmt.Sprint(g.r.IntN(n))
	case length != "" && g.chance(2):
		return fmt.Sprintf("uint(%s)%%uint(%s)", g.intValue(), length)
	case n&(n-1) == 0 && g.chance(2):
		return fmt.Sprintf("%s&%d", g.leafNoIndex(), n-1)
	}
	return fmt.Sprintf("uint(%s)%%%d", g.leafNoIndex(), n)
}

// intValue is a small expression of an integer type.
func (g *generator) intValue() string {
	v := g.leafNoIndex()
	switch g.r.IntN(4) {
	case 0:
		return fmt.Sprintf("(%s+%d)", v, g.r.IntN(5))
	case 1:
		return fmt.Sprintf("(%s-%d)", v, g.r.IntN(5))
	}
	return v
}

// leafNoIndex is an integer variable that is one word: no index is in it, so
// that indexes do not nest without end.
func (g *generator) leafNoIndex() string {
	var found []string
	for _, v := range g.visible() {
		if v.mode == modeValue && v.t.integer() {
			found = append(found, v.name)
		}
	}
	if len(found) == 0 {
		return "q"
	}
	return found[g.r.IntN(len(found))]
}

// constant is a constant expression of the type, or a literal of constants.
func (g *generator) constant(t *typ) string {
	switch t.class {
	case classBool:
		return fmt.Sprintf("%s(%v)", t.name, g.chance(2))
	case classFloat:
		return fmt.Sprintf("%s(%s)", t.name, floatConstants[g.r.IntN(len(floatConstants))])
	case classInt:
		v := int64(g.r.IntN(12)) - 3
		switch g.r.IntN(5) {
		case 0:
			v = 1<<(t.bits-1) - 1 - int64(g.r.IntN(2))
		case 1:
			v = -1 << (t.bits - 1)
		case 2:
			v = int64(g.r.Uint64()) >> (64 - t.bits)
		}
		return fmt.Sprintf("%s(%d)", t.name, v)
	case classUint:
		v := uint64(g.r.IntN(12))
		switch g.r.IntN(5) {
		case 0:
			v = 1<<t.bits - 1 - uint64(g.r.IntN(2))
		case 1:
			v = 1 << (t.bits - 1)
		case 2:
			v = g.r.Uint64() >> (64 - t.bits)
		}
		return fmt.Sprintf("%s(%d)", t.name, v)
	case classArray:
		var e []string
		for range 1 + g.r.IntN(t.n) {
			e = append(e, g.constant(t.elem))
		}
		return "(" + t.name + "{" + strings.Join(e, ", ") + "})"
	}
	var e []string
	for _, f := range t.fields {
		if !g.chance(4) {
			e = append(e, f.name+": "+g.constant(f.t))
		}
	}
	return "(" + t.name + "{" + strings.Join(e, ", ") + "})"
}

var floatConstants = []string{"0", "1", "-1", "0.5", "2.25", "-3.75", "0.1", "1e10", "-1e-10", "3.4e38", "1e-40", "100", "7"}

// aggregate is an expression of an array or struct type.
func (g *generator) aggregate(t *typ, depth int) string {
	if g.chance(3) {
		if p, ok := g.place(t, false); ok {
			return p
		}
	}
	if depth > 0 && g.chance(4) {
		return g.call(t, depth)
	}
	if depth > 0 && g.chance(8) {
		return fmt.Sprintf("pick(%s, %s, %s)", g.expr(boolType, depth-1), g.aggregate(t, depth-1), g.aggregate(t, depth-1))
	}
	var e []string
	if t.class == classArray {
		n := t.n
		if g.chance(3) {
			n = g.r.IntN(t.n + 1)
		}
		for range n {
			e = append(e, g.expr(t.elem, depth-1))
		}
		return "(" + t.name + "{" + strings.Join(e, ", ") + "})"
	}
	for _, f := range t.fields {
		if !g.chance(6) {
			e = append(e, f.name+": "+g.expr(f.t, depth-1))
		}
	}
	return "(" + t.name + "{" + strings.Join(e, ", ") + "})"
}

func (g *generator) boolean(t *typ, depth int) string {
	wrap := func(s string) string {
		if t.named {
			return t.name + "(" + s + ")"
		}
		return s
	}
	switch g.r.IntN(9) {
	case 0:
		return fmt.Sprintf("(%s && %s)", g.variableExpr(t, depth-1), g.expr(t, depth-1))
	case 1:
		return fmt.Sprintf("(%s || %s)", g.variableExpr(t, depth-1), g.expr(t, depth-1))
	case 2:
		return "!" + g.variableExpr(t, depth-1)
	case 3:
		u := g.types[g.r.IntN(len(g.types))]
		if u.scalars() < 9 && !u.scalar() {
			if p, ok := g.place(u, false); ok {
				return wrap(fmt.Sprintf("(%s %s %s)", p, g.oneOf("==", "!="), g.aggregate(u, depth-1)))
			}
		}
		return wrap(fmt.Sprintf("(%s %s %s)", g.variableExpr(boolType, depth-1), g.oneOf("==", "!="), g.expr(boolType, depth-1)))
	case 4:
		u := g.scalarType()
		return wrap(fmt.Sprintf("same(%s, %s)", g.expr(u, depth-1), g.expr(u, depth-1)))
	default:
		u := g.numberType()
		return wrap(fmt.Sprintf("(%s %s %s)", g.variableExpr(u, depth-1), g.oneOf("<", "<=", ">", ">=", "==", "!="), g.expr(u, depth-1)))
	}
}

func (g *generator) oneOf(s ...string) string { return s[g.r.IntN(len(s))] }

func (g *generator) float(t *typ, depth int) string {
	a := func() string { return g.expr(t, depth-1) }
	v := func() string { return g.variableExpr(t, depth-1) }
	switch g.r.IntN(17) {
	case 0, 1:
		return fmt.Sprintf("(%s + %s)", v(), a())
	case 2, 3:
		return fmt.Sprintf("(%s - %s)", v(), a())
	case 4, 5:
		return fmt.Sprintf("%s(%s * %s)", t.name, v(), a())
	case 6:
		return fmt.Sprintf("(%s / %s)", v(), a())
	case 7:
		return fmt.Sprintf("(-%s)", v())
	case 8:
		return fmt.Sprintf("%s(%s, %s)", g.oneOf("min", "max"), v(), a())
	case 9, 10:
		return fmt.Sprintf("%s(%s)", t.name, g.variableExpr(g.numberType(), depth-1))
	case 11:
		return fmt.Sprintf("kernel.%s(%s)", g.oneOf("Abs", "Floor", "Ceil", "Trunc", "Round", "RoundToEven"), v())
	case 12:
		return fmt.Sprintf("kernel.Sqrt(%s)", v())
	case 13:
		return fmt.Sprintf("pick(%s, %s, %s)", g.expr(boolType, depth-1), v(), v())
	case 15:
		if t.bits == 32 {
			h := g.oneOf("F16", "BF16")
			return fmt.Sprintf("%s(kernel.%s(float32(%s)).F32())", t.name, h, v())
		}
		return fmt.Sprintf("%s(kernel.F16(float32(%s)).F32())", t.name, v())
	case 14:
		return fmt.Sprintf("%s(math.%s(float64(%s)))", t.name, g.oneOf("Floor", "Trunc", "Sqrt", "Abs"), v())
	}
	return fmt.Sprintf("kernel.FMA(%s, %s, %s)", v(), v(), v())
}

func (g *generator) integer(t *typ, depth int) string {
	a := func() string { return g.expr(t, depth-1) }
	v := func() string { return g.variableExpr(t, depth-1) }
	switch g.r.IntN(20) {
	case 0, 1:
		return fmt.Sprintf("(%s + %s)", v(), a())
	case 2:
		return fmt.Sprintf("(%s - %s)", v(), a())
	case 3, 4:
		return fmt.Sprintf("(%s * %s)", v(), a())
	case 5:
		return fmt.Sprintf("(%s %s %s)", v(), g.oneOf("&", "|", "^", "&^"), a())
	case 6, 7:
		op := g.oneOf("/", "%")
		switch {
		case g.faulty && g.chance(4):
			return fmt.Sprintf("(%s %s %s)", v(), op, v())
		case g.chance(3):
			c := 1 + g.r.IntN(20)
			if t.class == classInt && g.chance(3) {
				return fmt.Sprintf("(%s %s -%d)", v(), op, c)
			}
			return fmt.Sprintf("(%s %s %d)", v(), op, c)
		}
		return fmt.Sprintf("(%s %s (%s | 1))", v(), op, v())
	case 8, 9:
		return fmt.Sprintf("(%s %s %s)", v(), g.oneOf("<<", ">>"), g.shiftCount(depth-1))
	case 10:
		return fmt.Sprintf("(%s%s)", g.oneOf("-", "^"), v())
	case 11, 12, 13:
		return fmt.Sprintf("%s(%s)", t.name, g.variableExpr(g.intType(), depth-1))
	case 14:
		return fmt.Sprintf("%s(%s, %s)", g.oneOf("min", "max"), v(), a())
	case 15:
		switch g.r.IntN(5) {
		case 0:
			return fmt.Sprintf("%s(toInt(%s))", t.name, g.expr(f64Type, depth-1))
		case 1:
			return fmt.Sprintf("%s(toU32(%s))", t.name, g.expr(f32Type, depth-1))
		case 2:
			return fmt.Sprintf("%s(toI8(%s))", t.name, g.expr(f32Type, depth-1))
		case 3:
			return fmt.Sprintf("%s(bits32(%s))", t.name, g.expr(f32Type, depth-1))
		}
		return fmt.Sprintf("%s(bits64(%s))", t.name, g.expr(f64Type, depth-1))
	case 16:
		return fmt.Sprintf("pick(%s, %s, %s)", g.expr(boolType, depth-1), v(), v())
	case 17:
		u := g.variableExpr(u64Type, depth-1)
		w := g.variableExpr(u32Type, depth-1)
		switch g.r.IntN(8) {
		case 0:
			return fmt.Sprintf("%s(bits.OnesCount64(%s))", t.name, u)
		case 1:
			return fmt.Sprintf("%s(bits.LeadingZeros64(%s))", t.name, u)
		case 2:
			return fmt.Sprintf("%s(bits.TrailingZeros32(%s))", t.name, w)
		case 3:
			return fmt.Sprintf("%s(bits.RotateLeft32(%s, %s))", t.name, w, g.expr(intType, depth-1))
		case 4:
			return fmt.Sprintf("%s(bits.Reverse32(%s))", t.name, w)
		case 5:
			return fmt.Sprintf("%s(bits.ReverseBytes64(%s))", t.name, u)
		case 6:
			return fmt.Sprintf("%s(bits.Len32(%s))", t.name, w)
		}
		return fmt.Sprintf("%s(bits.RotateLeft64(%s, %d))", t.name, u, g.r.IntN(140)-70)
	case 18:
		for _, s := range g.visible() {
			if s.mode == modeSlice && g.chance(3) {
				return fmt.Sprintf("%s(%s(%s))", t.name, g.oneOf("len", "cap"), s.name)
			}
		}
	}
	return fmt.Sprintf("(%s + %s)", v(), a())
}

// shiftCount is a count that does not fault, unless the function may.
func (g *generator) shiftCount(depth int) string {
	switch g.r.IntN(4) {
	case 0:
		return fmt.Sprint(g.r.IntN(70))
	case 1:
		u := g.intType()
		if u.class == classUint || g.faulty && g.chance(4) {
			return g.variableExpr(u, depth)
		}
		return fmt.Sprintf("(%s & %d)", g.variableExpr(u, depth), 127>>g.r.IntN(4))
	case 2:
		return fmt.Sprintf("(%s %% %d)", g.variableExpr(u32Type, depth), 1+g.r.IntN(80))
	}
	return fmt.Sprintf("(%s & %d)", g.variableExpr(intType, depth), 63>>g.r.IntN(4))
}

// call is a call of a helper or literal with this result, if there is one.
func (g *generator) call(t *typ, depth int) string {
	for _, v := range g.visible() {
		if v.mode == modeLiteral && v.t == t && g.chance(2) {
			var args []string
			for _, p := range v.params {
				args = append(args, g.expr(p, depth-1))
			}
			return v.name + "(" + strings.Join(args, ", ") + ")"
		}
	}
	for range 6 {
		if g.maxCall == 0 {
			break
		}
		f := g.functions[g.r.IntN(g.maxCall)]
		if len(f.results) == 1 && f.results[0] == t && f.pure && g.affordable(f) {
			if s, ok := g.callOf(f, depth); ok {
				return s
			}
		}
	}
	if t.scalar() {
		return g.leaf(t)
	}
	return g.constant(t)
}

// affordable accounts for a call, or says no: kernels shall be quick.
func (g *generator) affordable(f *function) bool {
	if f.faulty && !g.faulty || f.cost*g.weight > 400 || g.cost+f.cost*g.weight > 2000 {
		return false
	}
	return true
}

// callOf is a call of f; false if there is nothing to point to.
func (g *generator) callOf(f *function, depth int) (string, bool) {
	var args []string
	taken := map[string]bool{}
	for i, p := range f.params {
		if !f.pointers[i] {
			args = append(args, g.expr(p, depth-1))
			continue
		}
		place, ok := g.place(p, true)
		// Two pointers to one variable are fine; & of a pointer's target is the pointer.
		if !ok || taken[place] && g.chance(2) {
			return "", false
		}
		taken[place] = true
		args = append(args, "&"+place)
	}
	g.cost += f.cost * g.weight
	if f.method {
		recv := args[0]
		if f.pointers[0] {
			recv = "(" + recv + ")"
			if g.chance(2) {
				recv = strings.TrimPrefix(args[0], "&") // taken implicitly
			}
		} else if strings.HasPrefix(recv, "pick(") {
			recv = "(" + recv + ")"
		}
		return fmt.Sprintf("%s.%s(%s)", recv, f.name, strings.Join(args[1:], ", ")), true
	}
	return fmt.Sprintf("%s(%s)", f.name, strings.Join(args, ", ")), true
}
