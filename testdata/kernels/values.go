package kernels

import "github.com/dotcompute/dotcompute/kernel"

// vec is a struct with methods on values and on pointers.
type vec struct{ x, y, z float32 }

func (v vec) add(w vec) vec { return vec{v.x + w.x, v.y + w.y, v.z + w.z} }

func (v vec) dot(w vec) float32 {
	return float32(float32(v.x*w.x)+float32(v.y*w.y)) + float32(v.z*w.z)
}

func (v *vec) scale(f float32) {
	v.x *= f
	v.y *= f
	v.z *= f
}

// cross takes and returns copies: writing to the parameter leaves the
// caller's alone.
func (v vec) cross(w vec) (r vec) {
	r.x = float32(v.y*w.z) - float32(v.z*w.y)
	r.y = float32(v.z*w.x) - float32(v.x*w.z)
	r.z = float32(v.x*w.y) - float32(v.y*w.x)
	v.x = 99
	w = vec{}
	return
}

// mixed has padding between fields of different alignment.
type mixed struct {
	a int8
	b int64
	c uint16
	d float32
	e bool
}

// nested holds structs and arrays inside arrays.
type nested struct {
	id   int32
	pts  [2]vec
	tag  mixed
	bits [3]uint8
}

// arrayCopies: assigning an array copies all of it.
//
//dotcompute:kernel
func arrayCopies(t kernel.Thread, out []int) {
	i := t.X()
	a := [4]int{1, 2, 3, i}
	b := a
	b[0] = 100
	a[1] = 200
	c := [2][4]int{a, b}
	c[0], c[1] = c[1], c[0]
	a = c[i%2]
	out[i] = a[0] + a[1]*10 + b[1]*1000 + c[0][0]*7 + c[1][3]
}

// arrayCompare: arrays compare element by element.
//
//dotcompute:kernel
func arrayCompare(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	x := [3]int32{a[i], 2, 3}
	y := [3]int32{1, 2, a[(i+1)%len(a)]}
	if x == y {
		out[i] += 1
	}
	if x != [3]int32{1, 2, 3} {
		out[i] += 2
	}
	if [2][1]int32{{x[0]}, {y[2]}} == [2][1]int32{{1}, {3}} {
		out[i] += 4
	}
}

// structCompare: structs compare field by field; float fields as floats, so
// that NaN differs from itself and -0 equals 0.
//
//dotcompute:kernel
func structCompare(t kernel.Thread, a, b []float32, out []int32) {
	i := t.X()
	v, w := vec{a[i], 1, 2}, vec{b[i], 1, 2}
	if v == w {
		out[i] += 1
	}
	if v != v {
		out[i] += 2
	}
	m := mixed{a: 1, d: a[i], e: a[i] > 0}
	n := mixed{a: 1, d: b[i]}
	if m == n {
		out[i] += 4
	}
}

// structValues: parameters, results and assignments copy; methods on pointers
// change the variable.
//
//dotcompute:kernel
func structValues(t kernel.Thread, a []vec, out []vec) {
	i := t.X()
	v := a[i]
	w := v.add(vec{y: 1, z: float32(i)})
	w.scale(2)
	u := v.cross(w)
	out[3*i] = w
	out[3*i+1] = u
	out[3*i+1].scale(0.5)
	p := &out[3*i+2]
	*p = v
	p.x = p.dot(w)
}

// structLayout: fields of different sizes in memory, read and written one by
// one and as a whole.
//
//dotcompute:kernel
func structLayout(t kernel.Thread, a []mixed, out []mixed) {
	i := t.X()
	m := a[i]
	m.a++
	m.b -= int64(m.a)
	m.c ^= 0xff
	m.e = !m.e
	out[i] = m
	out[i].d = -a[i].d
}

// structNested: selectors and indexes through several levels, copies of inner
// parts.
//
//dotcompute:kernel
func structNested(t kernel.Thread, a []nested, out []nested) {
	i := t.X()
	n := a[i]
	n.pts[0], n.pts[1] = n.pts[1], n.pts[0]
	n.pts[i%2].y = 42
	n.tag.b = int64(n.id) << 33
	n.bits[i%3]++
	q := &n.pts[1]
	q.scale(3)
	inner := n.tag
	inner.a = -1
	out[i] = n
	out[i].tag.c = inner.c + uint16(inner.a)
	out[i].pts[0] = a[(i+1)%len(a)].pts[1]
}

// structParam: a struct without pointers and an array as parameters of the
// kernel.
//
//dotcompute:kernel
func structParam(t kernel.Thread, m mixed, n nested, w [4]int16, out []int64) {
	i := t.X()
	m.b += int64(w[i%4])
	n.pts[i%2].x++
	out[i] = m.b + int64(m.c) + int64(n.id) + int64(n.pts[0].x*4) + int64(n.bits[i%3])
}

// series is a struct that holds slices beside scalars.
type series struct {
	scale float32
	xs    []float32
	inner window
}

type window struct {
	lo, hi int
	ys     []float32
}

// structOfSlices: a parameter whose fields are slices, also nested ones.
//
//dotcompute:kernel
func structOfSlices(t kernel.Thread, s series, out []float32) {
	i := t.X()
	v := s.xs[i] * s.scale
	if i >= s.inner.lo && i < s.inner.hi {
		v = s.inner.ys[i-s.inner.lo]
	}
	out[i] = v
}

// zeroValues: variables without an initial value are zero, each time their
// declaration runs.
//
//dotcompute:kernel
func zeroValues(t kernel.Thread, out []int) {
	i := t.X()
	s := 0
	for k := range 3 {
		var a [5]int
		var n struct {
			p, q int
			r    [2]bool
		}
		var x int
		s += a[i%5] + n.p + x
		if n.r[i%2] {
			s += 1000
		}
		a[i%5], n.p, x, n.r[i%2] = k+1, 10, 100, true
		s += a[i%5] + n.p + x
	}
	out[i] = s
}

// composite: keyed, indexed, nested and partial literals.
//
//dotcompute:kernel
func composite(t kernel.Thread, out []int32) {
	i := t.X()
	a := [...]int32{5: 1, 2, 1: 7, 8}
	b := [3]struct{ p, q int32 }{{1, 2}, {q: 3}}
	c := nested{id: 4, pts: [2]vec{1: {y: 5}}, bits: [3]uint8{2: 9}}
	s := []int32{10, 20, int32(i)}
	p := &struct{ k int32 }{k: 6}
	out[i] = a[i%7] + int32(len(a))*10 + b[i%3].q*100 + c.id + int32(c.pts[1].y) + int32(c.bits[i%3]) + s[i%3]*1000 + p.k
}

// embedded: struct types without a name, embedded fields and promoted
// methods.
//
//dotcompute:kernel
func embedded(t kernel.Thread, a []vec, out []float32) {
	i := t.X()
	type body struct {
		vec
		mass float32
	}
	b := body{a[i], 2}
	b.scale(b.mass)
	c := b
	c.vec.y = 0
	out[2*i] = b.dot(c.vec)
	out[2*i+1] = c.x + c.y
}

// arraysOfArrays: a matrix as a value, indexed by varying rows and columns.
//
//dotcompute:kernel
func arraysOfArrays(t kernel.Thread, out []int32) {
	i := t.X()
	var m [4][4]int32
	for r := range m {
		for c := range m[r] {
			m[r][c] = int32(r*10 + c + i)
		}
	}
	for r := range 4 {
		for c := range r {
			m[r][c], m[c][r] = m[c][r], m[r][c]
		}
	}
	row := m[i%4]
	m[i%4][1] = -1
	out[i] = row[1]*100 + m[(i+1)%4][i%4] + m[i%4][1]
}

// swapsAlias: exchanging overlapping parts of one array goes through copies.
//
//dotcompute:kernel
func swapsAlias(t kernel.Thread, out []vec) {
	i := t.X()
	a := [3]vec{{1, 2, 3}, {4, 5, 6}, {7, 8, float32(i)}}
	a[0], a[1], a[2] = a[1], a[2], a[0]
	j, k := i%3, (i+1)%3
	a[j], a[k] = a[k], a[j]
	out[i] = a[0].add(a[j])
}

// blankParts: blank fields and blank variables are not compared nor read.
//
//dotcompute:kernel
func blankParts(t kernel.Thread, out []int32) {
	i := t.X()
	type padded struct {
		a int32
		_ int32
		b int32
	}
	p, q := padded{a: 1, b: int32(i)}, padded{a: 1, b: 3}
	_, _ = p, q
	var _ int = i
	if p == q {
		out[i] = 1
	}
}
