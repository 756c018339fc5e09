package kernels

import "github.com/dotcompute/dotcompute/kernel"

// strictMode: nothing fuses, conversions are written out.
//
//dotcompute:kernel strict
func strictMode(t kernel.Thread, a, b, c []float64, out []float64) {
	i := t.X()
	out[i] = float64(a[i]*b[i]) + c[i]
}

// defaultMode: the product may fuse with the sum.
//
//dotcompute:kernel
func defaultMode(t kernel.Thread, a, b, c []float64, out []float64) {
	i := t.X()
	out[i] = a[i]*b[i] + c[i]
}

// fastMode: the device may approximate.
//
//dotcompute:kernel fast
func fastMode(t kernel.Thread, a, b []float32, out []float32) {
	i := t.X()
	out[i] = kernel.Exp(a[i])/(1+b[i]*b[i]) + kernel.Rsqrt(b[i])
}

// uncheckedMode: no checks; the author vouches for the indexes.
//
//dotcompute:kernel unchecked
func uncheckedMode(t kernel.Thread, a, out []int32) {
	i := t.X()
	out[i] = a[len(a)-1-i] * 2
}

// constParam: the compiler makes a kernel for each radius.
//
//dotcompute:kernel const=radius
func constParam(t kernel.Thread, radius int, a, out []float32) {
	i := t.X()
	s := float32(0)
	for k := -radius; k <= radius; k++ {
		j := min(max(i+k, 0), len(a)-1)
		s += a[j]
	}
	out[i] = s
}

// allOptions: several options in one directive.
//
//dotcompute:kernel fast unchecked group=8,2 subgroup=4 minblocks=2 const=w name=Options
func allOptions(t kernel.Thread, w int, out []int32) {
	out[t.Y()*w+t.X()] = int32(t.LocalX()*t.LocalY() + t.Lane())
}

// prints: lines ordered by invocation, numbers as println-like text.
//
//dotcompute:kernel
func prints(t kernel.Thread, a []int32, f []float32) {
	i := t.X()
	if i%2 == 0 {
		kernel.Print(t, "invocation", i, "has", a[i])
	}
	kernel.Print(t, f[i], float64(f[i])/3, f[i] > 1, uint8(i)-1)
	if i == 3 {
		kernel.Print(t)
	}
}

// asserts: assertions that hold.
//
//dotcompute:kernel
func asserts(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	if a[i] < 0 {
		panic("negative")
	}
	switch a[i] % 2 {
	case 0:
		out[i] = 1
	case 1:
		out[i] = 2
	default:
		panic("not a remainder")
	}
}
