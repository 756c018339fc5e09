package kernels

import "github.com/dotcompute/dotcompute/kernel"

// halves: Float16 and BFloat16 in memory; one operation between conversions
// rounds as the half operation does.
//
//dotcompute:kernel
func halves(t kernel.Thread, a, b []kernel.Float16, c []kernel.BFloat16, out []kernel.Float16, bout []kernel.BFloat16) {
	i := t.X()
	x, y := a[i], b[i]
	out[4*i+0] = kernel.F16(x.F32() + y.F32())
	out[4*i+1] = kernel.F16(x.F32() * y.F32())
	out[4*i+2] = kernel.F16(x.F32() / y.F32())
	out[4*i+3] = kernel.F16(x.F32() - y.F32())
	bout[2*i] = kernel.BF16(c[i].F32() * x.F32())
	bout[2*i+1] = kernel.BF16(c[i].F32() + c[i].F32())
}

// halfBits: representations, there and back, and rounding of float32 to
// nearest even, overflow and subnormals included.
//
//dotcompute:kernel
func halfBits(t kernel.Thread, a []float32, out []uint16) {
	i := t.X()
	h := kernel.F16(a[i])
	b := kernel.BF16(a[i])
	out[4*i+0] = h.Bits()
	out[4*i+1] = b.Bits()
	out[4*i+2] = kernel.F16(kernel.F16FromBits(h.Bits() ^ 0x8000).F32()).Bits()
	out[4*i+3] = kernel.BF16(kernel.BF16FromBits(b.Bits()).F32() * 0.5).Bits()
}

// halfAll: every Float16 value becomes a float32 exactly.
//
//dotcompute:kernel
func halfAll(t kernel.Thread, out []float32) {
	i := t.X()
	out[i] = kernel.F16FromBits(uint16(i * 64)).F32()
}

// halfStruct: halves inside structs, arrays and locals.
//
//dotcompute:kernel
func halfStruct(t kernel.Thread, a []kernel.Float16, out []float32) {
	i := t.X()
	type pixel struct {
		c [3]kernel.Float16
		a kernel.BFloat16
	}
	p := pixel{c: [3]kernel.Float16{a[i], a[(i+1)%len(a)]}, a: kernel.BF16(0.5)}
	q := p
	q.c[2] = kernel.F16(q.c[0].F32() * q.a.F32())
	var s float32
	for _, c := range q.c {
		s += c.F32()
	}
	out[i] = s
}
