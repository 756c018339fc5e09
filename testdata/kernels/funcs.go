package kernels

import (
	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/testdata/kernels/lib"
)

// otherPackage: helpers, constants and tables of another package.
//
//dotcompute:kernel
func otherPackage(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i] = lib.Clamp(a[i], -5, lib.Limit)*100 + lib.Prime(i)
}

// otherMethods: methods of another package's types, on values and pointers.
//
//dotcompute:kernel
func otherMethods(t kernel.Thread, a []lib.Complex, out []lib.Complex) {
	i := t.X()
	z := a[i]
	for range 5 {
		z = z.Mul(z)
		z.AddTo(a[i])
	}
	out[i] = z
}

// genericTypes: a generic type with methods, instantiated twice.
//
//dotcompute:kernel
func genericTypes(t kernel.Thread, out []int32) {
	i := t.X()
	var s lib.Stack[int32]
	var r lib.Stack[vec]
	for k := range i {
		s.Push(int32(k * k))
		r.Push(vec{x: float32(k)})
	}
	total := int32(0)
	for s.Len() > 0 {
		v, _ := s.Pop()
		total += v
	}
	if v, ok := r.Pop(); ok {
		total += int32(v.x) * 1000
	} else {
		total = -1
	}
	out[i] = total
}

// number is a constraint with named types in it.
type number interface {
	~int8 | ~int32 | ~uint64 | ~float32
}

func clampAdd[T number](a, b, top T) T {
	s := a + b
	if s > top {
		return top
	}
	return s
}

func apply[A, B number](a A, b B) A { return a + A(b)/2 }

// genericFuncs: one generic helper with several type arguments, inferred and
// explicit; arithmetic follows the type argument.
//
//dotcompute:kernel
func genericFuncs(t kernel.Thread, a []int32, out []float32) {
	i := t.X()
	v := a[i]
	out[4*i+0] = float32(clampAdd(int8(v), 100, 120))
	out[4*i+1] = float32(clampAdd[uint64](uint64(uint8(v)), 1<<40, 1<<41) >> 20)
	out[4*i+2] = clampAdd(float32(v), 0.5, 10)
	out[4*i+3] = float32(apply(v, float32(7))) + apply(float32(1), int8(v))
}

// manyResults: several results passed on, dropped and assigned to elements.
//
//dotcompute:kernel
func manyResults(t kernel.Thread, a, b []int32, out []int32) {
	i := t.X()
	q, r, ok := divmod(a[i], b[i])
	if !ok {
		out[3*i] = -1
		return
	}
	out[3*i], out[3*i+1], _ = divmod(q+r, 3)
	_, out[3*i+2], _ = divmod(q, 5)
}

func divmod(a, b int32) (q, r int32, ok bool) {
	if b == 0 {
		return
	}
	q = a / b
	r = a - q*b
	return q, r, true
}

// deepCalls: helpers that call helpers, with loops and returns inside loops.
//
//dotcompute:kernel
func deepCalls(t kernel.Thread, a []uint32, out []uint32) {
	i := t.X()
	out[i] = countPrimes(a[i]) + gcd(a[i], 360)*1000
}

func countPrimes(n uint32) (c uint32) {
	for k := uint32(2); k <= n; k++ {
		if isPrime(k) {
			c++
		}
	}
	return
}

func isPrime(n uint32) bool {
	for d := uint32(2); d*d <= n; d++ {
		if n%d == 0 {
			return false
		}
	}
	return n >= 2
}

func gcd(a, b uint32) uint32 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// threadHelper: the Thread goes to helpers.
//
//dotcompute:kernel
func threadHelper(t kernel.Thread, out []int) {
	store(t, out, place(t))
}

func place(t kernel.Thread) int { return t.X()*10 + t.LocalX() }

func store(t kernel.Thread, out []int, v int) { out[t.X()] = v }

// literals: function literals that do not escape, called through the variable
// that they initialise and where they stand; they see the variables around
// them.
//
//dotcompute:kernel
func literals(t kernel.Thread, a []vec, out []float32) {
	i := t.X()
	v := a[i]
	n := 0
	twice := func(f float32) float32 {
		n++
		return f + f
	}
	s := twice(v.x) + twice(v.norm1())
	func() {
		if n == 2 {
			return
		}
		s = -1
	}()
	out[i] = s + float32(n)
}

func (v *vec) norm1() float32 { return kernel.Abs(v.x) + kernel.Abs(v.y) + kernel.Abs(v.z) }

// temperature has a method on a named scalar type.
type temperature float64

func (c temperature) fahrenheit() temperature { return temperature(float64(c*9/5)) + 32 }

// scalarMethods: methods on named scalar and array types.
//
//dotcompute:kernel
func scalarMethods(t kernel.Thread, a []float64, out []float64) {
	i := t.X()
	g := grid3{int(a[i]), i, 2}
	g.add(1)
	out[i] = float64(temperature(a[i]).fahrenheit()) + float64(g.volume())
}

type grid3 [3]int

func (g grid3) volume() int { return g[0] * g[1] * g[2] }

func (g *grid3) add(n int) {
	for k := range g {
		g[k] += n
	}
}

// total is a generic kernel: the directive lists its instances.
//
//dotcompute:kernel TotalInt8=[int8] TotalFloat=[float32] TotalUint64=[uint64]
func total[T number](t kernel.Thread, a, out []T) {
	i := t.X()
	var s T
	for k := range i + 1 {
		s += a[k]
	}
	out[i] = s
}

// convertAll is generic in two types.
//
//dotcompute:kernel NarrowAll=[int32,int8] WidenAll=[int8,float32]
func convertAll[A, B number](t kernel.Thread, a []A, out []B) {
	i := t.X()
	out[i] = B(a[i]) + 1
}
