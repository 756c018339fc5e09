package run

import (
	"math"

	"github.com/dotcompute/dotcompute/internal/front/testdata/lib"
	"github.com/dotcompute/dotcompute/kernel"
)

type matrix[T any] struct {
	data []T
	w    int
}

func (m *matrix[T]) at(x, y int) T   { return m.data[y*m.w+x] }
func (m *matrix[T]) row(y int) []T   { return m.data[y*m.w : (y+1)*m.w] }
func (m matrix[T]) below() matrix[T] { return matrix[T]{m.data[m.w:], m.w} }

type framed struct {
	kernel.View2[int]
	border int
	origin point
}

func (f framed) get(x, y int) int { return f.At(x+f.border, y) + f.origin.x }

func corners(f framed) (a, b int) {
	for i := range f.W {
		if f.get(i-f.border, 0) > 2 {
			return i, f.get(0, 1)
		}
	}
	return
}

func forever(n int) int {
	for {
		if n > 100 {
			return n
		}
		n = n*2 + 1
	}
}

func search(x []int, v int) (at int, p point) {
	for i, e := range x {
		switch {
		case e == v:
			p.x = i
			return i, p
		case e > 1000:
			continue
		}
		p.y++
	}
	at = -1
	return
}

func fill(p *[4]int, v int) *[4]int {
	for i := range p {
		p[i] = v + i
	}
	return p
}

func sum4(a [4]int) (s int) {
	a[0] *= 2
	for _, v := range a {
		s += v
	}
	return
}

type half struct {
	h kernel.Float16
	b [2]kernel.BFloat16
}

type other struct {
	x, y int
	tag  [2]uint8
}

func third[T ~float32 | ~float64](x T) T { return x*T(0.1) + 1.0/3 }

func swap[T any](p, q *T) { *p, *q = *q, *p }

//dotcompute:kernel
func Corners(t kernel.Thread, a []int, f []float32, out []int) {
	n := t.X()
	m := matrix[int]{a, 4}
	put(t, out, 0, m.at(n%4, 1)+m.row(2)[n%4]*100)
	b := m.below()
	put(t, out, 1, b.at(0, 1)+len(b.row(0)))
	fr := framed{kernel.View2[int]{Data: a, W: 6, H: 2, Stride: 6}, 1, point{x: n}}
	c, d := corners(fr)
	put(t, out, 2, c*100+d)
	put(t, out, 3, forever(n))
	at, p := search(a, n*3)
	put(t, out, 4, at*1000+p.x*100+p.y)
	var grid [3][4]int
	q := fill(&grid[n%3], n)
	q[1] = 50
	put(t, out, 5, sum4(grid[n%3])+grid[n%3][0])
	var h half
	h.h = kernel.F16(float32(n) + 0.5)
	h.b[1] = kernel.BF16(float32(n))
	g := h
	g.h = kernel.Float16{}
	if g != h && h.b == g.b {
		put(t, out, 6, int(h.h.F32()*10)+int(h.b[1].F32()))
	}
	o := other(point{x: n, y: 3})
	pp := point(o)
	put(t, out, 7, pp.sum()+o.x)
	put(t, out, 8, int(third(float32(n))*1000)+int(third(float64(n))*1e6))
	for i := 0; i < 3; i++ {
		p := &i
		*p += 1
		o.y += i
	}
	put(t, out, 9, o.y)
	for pp.x = range 3 {
		if pp.x == n {
			break
		}
	}
	put(t, out, 10, pp.x)
	u, v := 3, 4
	swap(&u, &v)
	swap(&grid[0], &grid[1])
	put(t, out, 11, u*10+v+grid[0][0])
	big := uint64(1<<63) + uint64(n)
	put(t, out, 12, int(big>>(uint8(n)+50)&0xFFFFFFFFFFFFFFFF)+len("abc")+int('x'))
	s := 0
	step := func(k int) (done bool) {
		defer_ := k
		if defer_ > 5 {
			return true
		}
		s += k
		switch k {
		case 1:
			s *= 2
			fallthrough
		case 2:
			s++
		}
		return
	}
	for k := 0; !step(k); k++ {
		if k == n {
			break
		}
	}
	put(t, out, 13, s)
	x, y := a[:2], a[2:4]
	w := x
	w = w[1:]
	put(t, out, 14, w[0]+y[1]+len(w))
	arrs := [2]lib.Pair[int, [2]float64]{1: {First: n, Second: [2]float64{1, math.Pi}}}
	arrs[0].Second = arrs[1].Second
	arrs[0].Second[1] -= 3
	put(t, out, 15, int(arrs[0].Second[1]*1e9)+arrs[1].First)
}

//dotcompute:kernel
func Dead(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	put(t, out, 0, n)
	if n > 100 {
		for {
			if n > 200 {
				return
			}
			n++
		}
		put(t, out, 1, 1)
	}
	switch {
	case n > 5:
		put(t, out, 1, 2)
		return
	case n > 4:
		panic("four")
		put(t, out, 1, 3)
	default:
		put(t, out, 1, 4)
		return
	}
}

//dotcompute:kernel
func Pointers(t kernel.Thread, a []int, f []float32, out []int) {
	i := t.X()
	row := &a[i]
	cell := &out[i*Out]
	*cell = *row * 2
	vecs := [2]lib.Vec{{X: 1, Y: 2}, {X: f[1], Y: 4}}
	v := &vecs[i%2]
	w := v
	w.X++
	(&vecs[0]).Scale(3)
	x := &v.X
	*x += 0.5
	put(t, out, 1, int(vecs[0].X*10+vecs[0].Y*100+vecs[1].X*1000+vecs[1].Y))
	l := line{to: point{x: i}}
	e := &l.end[i%2]
	e.x, l.end[1-i%2].x = 7, 8
	q := &e.tag
	q[1] = 2
	put(t, out, 2, l.end[0].sum()*1000+l.end[1].sum()+l.to.x)
	if p := &l.point; p.x == 0 {
		p.move(4)
	}
	put(t, out, 3, l.x)
	sub := out[i*Out:][4:8]
	for k := range sub {
		r := &sub[k]
		*r = k * i
	}
}
