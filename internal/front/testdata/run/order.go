package run

import "github.com/dotcompute/dotcompute/kernel"

func bump(p *int) int {
	*p++
	return *p
}

//dotcompute:kernel
func Order(t kernel.Thread, a []int, f []float32, out []int) {
	x := a[t.X()]
	r := x + bump(&x)
	put(t, out, 0, r)
	x = 3
	r = bump(&x) + x*10 + bump(&x)*100
	put(t, out, 1, r)
	tr := 0
	arr := [4]int{4, 3, 2, 1}
	arr[traceTo(&tr, 1, 2)] = arr[traceTo(&tr, 2, 1)] + traceTo(&tr, 3, 5)
	put(t, out, 2, tr)
	put(t, out, 3, arr[2])
	i := 0
	i, arr[i] = 2, 50
	put(t, out, 4, arr[0]*10+arr[2])
	arr[0], arr[1], arr[2] = arr[1], arr[2], arr[0]
	put(t, out, 5, arr[0]*10000+arr[1]*100+arr[2])
	arr[bump(&i)] += bump(&i)
	put(t, out, 6, arr[3])
	p := &x
	x, *p = 1, 2
	put(t, out, 7, x)
	*p, x = 1, 2
	put(t, out, 8, *p)
	b := traceTo(&tr, 1, 0) == 1 && traceTo(&tr, 2, 1) == 1 || traceTo(&tr, 3, 1) == 1
	if b {
		put(t, out, 9, tr)
	}
	s := a[2:5:8]
	s[0], s = 99-99+s[0], s[1:]
	put(t, out, 10, len(s)*10+cap(s))
	z := [2]int{x, bump(&x)}
	put(t, out, 11, z[0]*10+z[1])
	y := x
	x, y = y+1, x+2
	put(t, out, 12, x*100+y)
	g, h := pairOf(&x, 1)
	put(t, out, 13, g*100+h)
	arr[g%4], g = pairOf(&x, 2)
	put(t, out, 14, arr[0]+arr[1]+arr[2]+arr[3]+g)
}

func pairOf(p *int, k int) (int, int) {
	*p += k
	return *p, k
}

// Faults: invocation by invocation another fault.
//
//dotcompute:kernel
func FaultIndex(t kernel.Thread, a []int, f []float32, out []int) {
	i := a[t.X()]
	out[i*1000] = a[i+100] + a[i+200]
}

//dotcompute:kernel
func FaultLeft(t kernel.Thread, a []int, f []float32, out []int) {
	i := a[t.X()]
	out[i*1000+5000] = i
}

//dotcompute:kernel
func FaultOrder(t kernel.Thread, a []int, f []float32, out []int) {
	i := a[t.X()]
	a[i+50], a[i+60] = a[i+70], a[i+80]
}

//dotcompute:kernel
func FaultOp(t kernel.Thread, a []int, f []float32, out []int) {
	i := a[t.X()]
	a[i+50] += a[i+70]
}

//dotcompute:kernel
func FaultCall(t kernel.Thread, a []int, f []float32, out []int) {
	i := a[t.X()]
	out[0] = a[i+50] + divide(i, 0)
}

func divide(x, y int) int {
	return x /
		y
}

//dotcompute:kernel
func FaultDivide(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	put(t, out, 0, a[i]/(i-3))
}

//dotcompute:kernel
func FaultRem(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	put(t, out, 0, a[i]%(i-5))
}

//dotcompute:kernel
func FaultShift(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	put(t, out, 0, 1<<(4-i))
}

//dotcompute:kernel
func FaultPanic(t kernel.Thread, a []int, f []float32, out []int) {
	if t.X() == 7 {
		panic("seven")
	}
	put(t, out, 0, 1)
}

//dotcompute:kernel
func FaultSlice(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	s := a[3 : 3+i : 8]
	put(t, out, 0, len(s))
}

//dotcompute:kernel
func FaultSliceLow(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	s := a[i:5]
	put(t, out, 0, len(s))
}

//dotcompute:kernel
func FaultSliceNegative(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	s := a[2-i:]
	put(t, out, 0, len(s))
}

//dotcompute:kernel
func FaultArray(t kernel.Thread, a []int, f []float32, out []int) {
	var x [5]int
	i := t.X()
	x[i] = i
	put(t, out, 0, x[i])
}

//dotcompute:kernel
func FaultView(t kernel.Thread, a []int, f []float32, out []int) {
	v := kernel.View2[int]{Data: a, W: 3, H: 2, Stride: 4}
	i := t.X()
	put(t, out, 0, v.At(i/2, i%2))
}

//dotcompute:kernel
func FaultUint8(t kernel.Thread, a []int, f []float32, out []int) {
	i := uint8(t.X() * 40)
	put(t, out, 0, a[i])
}

//dotcompute:kernel
func FaultShortCircuit(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	if i < 4 || a[i*10] == 3 && a[i*100] > 2 {
		put(t, out, 0, 1)
	}
}

//dotcompute:kernel
func FaultArgs(t kernel.Thread, a []int, f []float32, out []int) {
	i := a[t.X()]
	put(t, out, 0, three(a[i+30], a[i+20], divide(1, i-2)))
}

func three(a, b, c int) int { return a + b + c }
