package kernels

import "github.com/dotcompute/dotcompute/kernel"

// pointLocal: pointers to locals; the variable and the pointer are one.
//
//dotcompute:kernel
func pointLocal(t kernel.Thread, out []int) {
	i := t.X()
	x := i
	p := &x
	*p += 5
	x *= 2
	*p -= x / 4
	swap(&x, &out[i])
	out[i] += x*100 + *p
}

func swap(a, b *int) { *a, *b = *b, *a }

// pointElement: pointers to elements of slices, of arrays and to fields.
//
//dotcompute:kernel
func pointElement(t kernel.Thread, a []mixed, out []int64) {
	i := t.X()
	p := &a[i]
	q := &p.b
	*q += 7
	arr := [3]int64{1, 2, 3}
	r := &arr[i%3]
	*r = *q
	addTo(r, 1)
	addTo(&p.b, 10)
	out[i] = arr[0] + arr[1] + arr[2] + p.b*1000
}

func addTo(p *int64, v int64) { *p += v }

// pointIndexOnce: the index in &a[k] is evaluated when the pointer is made.
//
//dotcompute:kernel
func pointIndexOnce(t kernel.Thread, out []int) {
	i := t.X()
	a := [4]int{10, 20, 30, 40}
	k := i % 4
	p := &a[k]
	k = (k + 1) % 4
	*p = -1
	a[k] += *p
	out[i] = a[0] + a[1]*10 + a[2]*100 + a[3]*1000
}

// pointSame: two pointers to one variable, a pointer to part of it.
//
//dotcompute:kernel
func pointSame(t kernel.Thread, out []float32) {
	i := t.X()
	v := vec{1, 2, 3}
	p, q := &v, &v.y
	p.y = float32(i)
	*q += 1
	p.scale(2)
	out[i] = *q + v.x
}

// pointHelper: helpers take pointers to arrays and structs.
//
//dotcompute:kernel
func pointHelper(t kernel.Thread, out []int32) {
	i := t.X()
	var h [8]int32
	var n nested
	for k := range 20 {
		tally(&h, k*i)
		label(&n, int32(k))
	}
	out[i] = h[i%8]*1000 + n.id + int32(n.bits[1])
}

func tally(h *[8]int32, k int) { h[k%len(h)]++ }

func label(n *nested, id int32) {
	n.id += id
	n.bits[1] += uint8(id)
	n.pts[0] = vec{x: float32(id)}
}

// pointShared: pointers into shared memory go to helpers like any other.
//
//dotcompute:kernel group=8
func pointShared(t kernel.Thread, out []int) {
	s := kernel.Shared[[8]int](t)
	l := t.LocalX()
	bump(&s[l], l*l)
	t.Barrier()
	x := s[7-l]
	out[t.X()] = x + addressed(s, l)
}

func addressed(s *[8]int, l int) int { return s[(l+1)%len(s)] }
