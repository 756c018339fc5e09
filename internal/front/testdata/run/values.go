package run

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/front/testdata/lib"
	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kernel/rand"
)

type point struct {
	x, y int
	tag  [2]uint8
}

func (p point) sum() int       { return p.x + p.y + int(p.tag[0])*100 + int(p.tag[1])*1000 }
func (p *point) move(d int)    { p.x += d; p.tag[1]++ }
func (p point) moved() point   { p.move(5); return p }
func mirror(p point) point     { p.x, p.y = p.y, p.x; return p }
func zero() (p point, n int)   { p.x = 4; n = 2; return }
func both(p, q *point)         { p.x, q.x = q.x, p.x }
func reset(p *[3]point, i int) { p[i] = point{} }

type line struct {
	point
	to  point
	_   int
	end [2]point
}

var weights = [3]struct {
	w int16
	f float32
	s [2]int8
}{{1, 0.5, [2]int8{1, -1}}, {f: 2}, {w: -3, s: [...]int8{1: 7}}}

var list = []uint16{5: 9, 1, 2}

var limit int32 = 40

const (
	c0 = iota * 3
	c1
	_
	c3
	big    = 1 << 100
	small  = big >> 98
	letter = 'a'
)

//dotcompute:kernel
func Values(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	p := point{x: n, y: 2}
	q := p
	q.x = 100
	put(t, out, 0, p.sum()*1000+q.sum())
	p.move(3)
	r := p.moved()
	put(t, out, 1, p.sum()*10000+r.sum())
	arr := [3]point{{1, 2, [2]uint8{3}}, 2: mirror(p)}
	brr := arr
	brr[n%3].move(1)
	put(t, out, 2, arr[n%3].sum()-brr[n%3].sum())
	if arr == brr {
		put(t, out, 3, 1)
	}
	brr[n%3] = arr[n%3]
	if arr == brr && p != r {
		put(t, out, 3, 2)
	}
	l := line{point: p, to: r}
	l.end[1] = l.to
	l.move(1)
	m := l
	m.end[0].y = 6
	if l != m {
		put(t, out, 4, l.sum()+m.end[0].sum())
	}
	z, k := zero()
	put(t, out, 5, z.sum()+k)
	both(&p, &arr[1])
	reset(&brr, 2)
	put(t, out, 6, p.x*1000+arr[1].x+brr[2].sum())
	w := weights[n%3]
	put(t, out, 7, int(w.w)*100+int(w.f*4)+int(w.s[0])*10+int(w.s[1]))
	put(t, out, 8, int(list[n%len(list)])+len(list)*100+int(limit))
	put(t, out, 9, c1+c3*10+small*100+letter*1000)
	grid := [4][4]int{1: {2: 5}, 3: {1, 2, 3, 4}}
	grid[0] = grid[3]
	grid[n%4][3]++
	s := 0
	for i, row := range grid {
		for j, v := range row {
			s += v * (i*4 + j)
		}
	}
	put(t, out, 10, s)
	pp := &arr[n%3]
	pp.tag[0] = 9
	(*pp).x++
	put(t, out, 11, arr[n%3].sum())
	e := &point{x: 8}
	e.move(n)
	put(t, out, 12, e.sum())
	big := [20]int{19: n}
	other := big
	same := 0
	if big == other {
		same = 1
	}
	other[7] = 1
	if big == other {
		same += 2
	}
	put(t, out, 13, same)
	arr[0], arr[1] = arr[1], arr[0]
	put(t, out, 14, arr[0].sum()*100+arr[1].sum())
}

type celsius float32

type num interface {
	~int | ~int32 | ~uint8 | ~float32
}

func twice[T num](x T) T { return x + x }

func mapped[T, U num](x T) U { return U(x) * 2 }

type stack[T any] struct {
	data [8]T
	n    int
}

func (s *stack[T]) push(v T) {
	s.data[s.n] = v
	s.n++
}

func (s *stack[T]) pop() T {
	s.n--
	return s.data[s.n]
}

func (s stack[T]) depth() int { return s.n }

type adder interface{ add(int) int }

type byOne struct{ k int }

func (b byOne) add(x int) int { return x + b.k }

func apply[A adder](a A, x int) int { return a.add(x) }

type counter int

func (c *counter) inc() { *c++ }

//dotcompute:kernel
func Generic(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	put(t, out, 0, twice(n)+int(twice(float32(n)*1.5))+int(twice(uint8(n*100))))
	put(t, out, 1, int(mapped[int, float32](n))+int(mapped[float32, uint8](2.6)))
	var s stack[int]
	for i := range n % 8 {
		s.push(i * i)
	}
	v := 0
	for s.depth() > 0 {
		v = v*3 + s.pop()
	}
	put(t, out, 2, v)
	var fs stack[point]
	fs.push(point{x: 3})
	put(t, out, 3, fs.pop().sum())
	put(t, out, 4, apply(byOne{n}, 5))
	pr := lib.Pair[int, float32]{First: n, Second: 2.5}
	sw := pr.Swap()
	put(t, out, 5, int(sw.First*10)+sw.Second)
	put(t, out, 6, lib.Sum(a)+int(lib.Sum(f[:3])))
	put(t, out, 7, lib.Prime(n))
	vec := lib.Vec{X: 1, Y: float32(n)}
	vec.Scale(2)
	vec = vec.Add(vec)
	put(t, out, 8, int(vec.X)+int(vec.Y)*10)
	tail := lib.Tail(a, 3)
	put(t, out, 9, len(tail)*100+tail[0])
	var c counter
	for range n {
		c.inc()
	}
	put(t, out, 10, int(c))
	put(t, out, 11, int(rand.Philox4x32([2]uint32{uint32(n), 1}, [4]uint32{2, 3, 4, uint32(n)})[n%4]))
	put(t, out, 12, int(rand.Float32(1, uint64(n))*1000))
	put(t, out, 13, int(twice(celsius(n))))
}

//dotcompute:kernel
func Integers(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	i8 := int8(n * 37)
	u8 := uint8(n * 91)
	i32 := int32(n) * 1_000_000_007
	u32 := uint32(i32)
	u64 := uint64(n) * 0x9E3779B97F4A7C15
	put(t, out, 0, int(i8+i8)+int(u8+u8)*1000)
	put(t, out, 1, int(i32/7)+int(i32%7))
	put(t, out, 2, int(u32/7)+int(u32%7))
	put(t, out, 3, int(i8>>3)+int(u8>>3)*1000+int(i8<<2)*1000000)
	put(t, out, 4, int(u64>>(u8&127)))
	put(t, out, 5, int(i32<<(n*9)))
	put(t, out, 6, int(i8&^3)|int(u8^0x55)<<8)
	put(t, out, 7, int(-i8)+int(^u8)*1000+int(-u32))
	m := int64(math.MinInt64)
	put(t, out, 8, int(m/int64(n-3|1))+int(m%int64(-1)))
	put(t, out, 9, bits.LeadingZeros32(u32)+bits.TrailingZeros64(u64)*100+bits.OnesCount8(u8)*10000+bits.Len16(uint16(n))*1000000)
	put(t, out, 10, int(bits.RotateLeft32(u32, n-5))+int(bits.Reverse8(u8))+int(bits.ReverseBytes32(u32)))
	hi, lo := bits.Mul64(u64, u64+5)
	sum, carry := bits.Add64(hi, lo, uint64(n&1))
	diff, borrow := bits.Sub64(hi, lo, uint64(n&1))
	put(t, out, 11, int(hi^lo)+int(sum+carry)+int(diff^borrow))
	put(t, out, 12, min(n, 3, int(i8))+max(int(u8), n)*1000)
	put(t, out, 13, int(uint16(i8))+int(int64(u32))+int(uint8(i32)))
	i8 += 100
	i8 *= 3
	i8 -= 7
	u8 <<= 3
	u8 |= 1
	u8 &^= 4
	i32 %= 1000
	put(t, out, 14, int(i8)+int(u8)*1000+int(i32)*1000000)
	var b bool = n > 4
	c := !b || n == 2
	if b != c {
		put(t, out, 15, 1)
	}
}

func bitsOf(x float32) int {
	if x != x {
		return 1 // which NaN is not said
	}
	return int(math.Float32bits(x))
}

// clip keeps conversions to int in range, where Go says what they give.
func clip(x float32) float32 {
	if x != x {
		return 0
	}
	return min(max(x, -100), 100)
}

//dotcompute:kernel
func Floats(t kernel.Thread, a []int, f []float32, out []int) {
	x := f[t.X()]
	n := a[t.X()]
	put(t, out, 0, bitsOf(x*1.1))
	put(t, out, 1, bitsOf(-x/3))
	put(t, out, 2, bitsOf(float32(math.Sqrt(float64(x)))))
	put(t, out, 3, bitsOf(float32(float64(x)/7)))
	put(t, out, 4, bitsOf(float32(math.Floor(float64(x))))+int(math.Trunc(float64(clip(x))*3)))
	put(t, out, 5, bitsOf(kernel.Abs(x))+bitsOf(kernel.Copysign(2, x)))
	put(t, out, 6, bitsOf(kernel.Max(x, 1))+bitsOf(min(x, 2)))
	put(t, out, 7, int(clip(x))+int(uint8(n))+int(int8(clip(x)/3)))
	whole, frac := math.Modf(float64(x))
	put(t, out, 8, bitsOf(float32(whole))+bitsOf(float32(frac)))
	if math.IsNaN(float64(x)) || math.IsInf(float64(x), -1) || x != x {
		put(t, out, 9, 1)
	}
	h := kernel.F16(x)
	g := kernel.F16(h.F32() + h.F32())
	put(t, out, 10, int(h.Bits())+int(g.Bits())<<16+int(kernel.BF16(x).Bits())<<32)
	put(t, out, 11, bitsOf(kernel.FMA(x, x, 1))+bitsOf(kernel.Round(x))+bitsOf(kernel.RoundToEven(x)))
	const third = 1.0 / 3
	put(t, out, 12, bitsOf(third*x)+bitsOf(float32(n)))
	put(t, out, 13, bitsOf(float32(math.Dim(float64(x), 1)))+bitsOf(float32(math.Max(float64(x), math.NaN()))))
	if x < 2 == (x >= 1) && !(x <= 0) {
		put(t, out, 14, 1)
	}
	if h == kernel.F16FromBits(h.Bits()) && kernel.Signbit(x) {
		put(t, out, 15, 1)
	}
}

func rowOf(v kernel.View2[int], y int) []int { return v.Data[y*v.Stride:][:v.W] }

type image struct {
	pix  []int
	w, h int
}

func (m *image) at(x, y int) int { return m.pix[y*m.w+x] }
func (m image) set(x, y, v int)  { m.pix[y*m.w+x] = v }
func (m image) sub(h int) image  { return image{m.pix[:m.w*h], m.w, h} }
func total(x []int) (s int) {
	for len(x) > 0 {
		s += x[0]
		x = x[1:]
	}
	return
}

//dotcompute:kernel
func Slices(t kernel.Thread, a []int, f []float32, out []int) {
	n := t.X()
	s := a[2:6]
	put(t, out, 0, len(s)*100+cap(s)+s[1])
	s = s[1:]
	s = s[:len(s)+1]
	put(t, out, 1, len(s)*100+cap(s)+s[3])
	for len(s) > n%3 {
		s = s[1:]
	}
	put(t, out, 2, len(s)*100+cap(s))
	put(t, out, 3, total(a)+total(a[n%4:]))
	v := kernel.View2[int]{Data: a, W: 3, H: 4, Stride: 3}
	r := rowOf(v, n%4)
	put(t, out, 4, r[0]*100+r[2]+len(r))
	*v.Ptr(n%3, 1) += 0
	put(t, out, 5, v.At(n%3, 2))
	m := image{a, 4, 3}
	put(t, out, 6, m.at(1, n%3))
	m.h--
	m = m.sub(m.h)
	put(t, out, 7, m.h*100+len(m.pix))
	arr := [6]int{5, 4, 3, 2, 1}
	b := arr[1:4]
	b[0] = 50
	c := b[1:2:3]
	c[0]++
	put(t, out, 8, arr[1]*100+arr[2]+len(c)*1000+cap(c)*10000)
	put(t, out, 9, total(arr[:])+total(c))
	d := []int{n, 2: 3}
	put(t, out, 10, len(d)*100+d[0]+total(d))
	p := &arr
	put(t, out, 11, len(p)+p[1]+total(p[2:])+cap(p[:3]))
	var e []int
	put(t, out, 12, len(e)+total(e)+total(nil))
	if n > 5 {
		e = a[:n]
	}
	put(t, out, 13, len(e))
	im := image{pix: out[n*Out:], w: 1, h: Out}
	im.set(0, 14, 77)
}
