package run

import "github.com/dotcompute/dotcompute/kernel"

//dotcompute:kernel
func Loops(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	s := 0
	for i := 0; i < n; i++ {
		if i%3 == 0 {
			continue
		}
		if i > 20 {
			break
		}
		s += i
	}
	put(t, out, 0, s)
	k := 0
	for k < n {
		k += 2
	}
	put(t, out, 1, k)
	j := n
	for {
		j--
		if j < 3 {
			break
		}
	}
	put(t, out, 2, j)
	c := 0
outer:
	for i := range n {
		for j := range n {
			if j > i {
				continue outer
			}
			if i*j > 30 {
				break outer
			}
			c += i*10 + j
		}
	}
	put(t, out, 3, c)
	sum := 0
	for i, v := range a {
		if v < 0 {
			continue
		}
		sum += i * v
		i = 100 // has no effect on the loop
		sum += i
	}
	put(t, out, 4, sum)
	arr := [5]int{1, 2, 3, 4, 5}
	for i, v := range arr {
		arr[4-i] = v * 10
		sum += v
	}
	put(t, out, 5, sum)
	for i, v := range &arr {
		arr[4-i] += v
	}
	put(t, out, 6, arr[0]+10*arr[1]+100*arr[2]+1000*arr[3]+10000*arr[4])
	var u uint8
	for u = range uint8(250) {
		sum += int(u)
	}
	put(t, out, 7, sum+int(u))
	for range 3 {
		sum *= 2
	}
	put(t, out, 8, sum)
	x := 0
	for i, j := 0, n; i < j; i, j = i+1, j-1 {
		x += i * j
		if x > 50 && i > 2 {
			continue
		}
		x++
	}
	put(t, out, 9, x)
	var idx [3]int
	for idx[1] = range a[:4] {
	}
	put(t, out, 10, idx[1])
}

//dotcompute:kernel
func Switches(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	r := 0
	switch n {
	case 0, 1:
		r = 1
	case 2:
		r = 2
		if a[0] == 0 {
			break
		}
		r = 20
	default:
		r = 3
	case 5, 6, 7:
		r = 4
	}
	put(t, out, 0, r)
	switch {
	case n < 2:
		r = 10
	case n < 5:
		r = 20
		fallthrough
	case n < 7:
		r += 5
	default:
		r = 99
		fallthrough
	case n == 1000:
		r++
	}
	put(t, out, 1, r)
	switch m := n * 2; m % 4 {
	case 0:
		put(t, out, 2, m)
	case 2:
		put(t, out, 2, -m)
	}
	q := 0
loop:
	for i := range 10 {
		switch i {
		case 3:
			continue
		case n:
			break loop
		}
		q += i
	}
	put(t, out, 3, q)
	put(t, out, 4, classify(n))
	type pt struct{ x, y int }
	switch (pt{n, 1}) {
	case pt{1, 1}:
		put(t, out, 5, 1)
	case pt{2, 1}, pt{3, 1}:
		put(t, out, 5, 2)
	}
	tr := 0
	switch traceTo(&tr, 1, n) {
	case traceTo(&tr, 2, 1), traceTo(&tr, 3, 2):
		tr = tr*10 + 9
	case traceTo(&tr, 4, 3):
		tr = tr*10 + 8
	}
	put(t, out, 6, tr)
	switch {
	}
	switch x := n; {
	default:
		put(t, out, 7, x)
	}
}

func classify(n int) int {
	switch {
	case n < 0:
		return -1
	case n == 0:
		return 0
	}
	for i := 2; ; i++ {
		if i*i > n {
			return 1
		}
		if n%i == 0 {
			return i
		}
	}
}

func divmod(a, b int) (q, r int) {
	if b == 0 {
		return
	}
	q = a / b
	r = a % b
	return q, r
}

func swapped(a, b int) (x, y int) {
	x, y = b, a
	return y, x
}

func named(n int) (s int) {
	for i := range n {
		if i == 5 {
			return
		}
		s += i
	}
	s *= 2
	return
}

//dotcompute:kernel
func Calls(t kernel.Thread, a []int, f []float32, out []int) {
	n := a[t.X()]
	q, r := divmod(n, 3)
	put(t, out, 0, q*10+r)
	q, r = divmod(n, 0)
	put(t, out, 1, q*10+r)
	q, r = swapped(divmod(17, 5))
	put(t, out, 2, q*10+r)
	put(t, out, 3, named(n))
	_, y := swapped(n, n+1)
	put(t, out, 4, y)
	sq := func(x int) int { return x * x }
	put(t, out, 5, sq(n)+sq(3))
	acc := 0
	add := func(x int) {
		if x > 5 {
			return
		}
		acc += x
	}
	for i := range n {
		add(i)
	}
	put(t, out, 6, acc)
	early := func(x int) (a, b int) {
		for i := range 10 {
			if i*i > x {
				return i, x
			}
		}
		a = -1
		return
	}
	u, v := early(n)
	put(t, out, 7, u*100+v)
	func() { acc = -acc }()
	put(t, out, 8, acc)
	next := func() bool { acc++; return acc%3 == 0 }
	if n > 3 && next() || next() {
		acc += 1000
	}
	switch {
	case n == 1, next(), next():
		acc *= 2
		fallthrough
	case next():
		acc += 7
	}
	for next() || acc%2 == 0 {
	}
	put(t, out, 9, acc)
}

//dotcompute:kernel
func Shadow(t kernel.Thread, a []int, f []float32, out []int) {
	x := a[t.X()]
	if x := x * 2; x > 4 {
		x := x + 1
		put(t, out, 0, x)
	} else if y := x + 1; y > 1 {
		put(t, out, 0, y)
		x = 7
		put(t, out, 1, x)
	}
	put(t, out, 2, x)
	{
		x := 3
		x++
		put(t, out, 3, x)
	}
	len := 4
	put(t, out, 4, len+x)
	true := false
	if !true {
		put(t, out, 5, 1)
	}
	x, z := x+1, x
	put(t, out, 6, x*100+z)
	for x := range 2 {
		put(t, out, 7+x, x)
	}
}
