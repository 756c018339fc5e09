package kernels

import "github.com/dotcompute/dotcompute/kernel"

// bump adds to the variable and returns its new value.
func bump(p *int, by int) int {
	*p += by
	return *p
}

// note shifts a digit into the trace and returns v.
func note(trace *int, digit, v int) int {
	*trace = *trace*10 + digit
	return v
}

// callOrder: calls happen in the order of the text, in every kind of
// expression.
//
//dotcompute:kernel
func callOrder(t kernel.Thread, out []int) {
	i := t.X()
	tr := 0
	var a [8]int
	x := note(&tr, 1, i) + note(&tr, 2, 3)*note(&tr, 3, 2)
	a[note(&tr, 4, i%8)] = note(&tr, 5, x)
	a[note(&tr, 6, 1)], a[note(&tr, 7, 2)] = note(&tr, 8, 10), note(&tr, 9, 20)
	y := [3]int{note(&tr, 1, 1), note(&tr, 2, 2), note(&tr, 3, 3)}
	out[2*i] = tr
	out[2*i+1] = x + a[1]*3 + a[2]*5 + a[i%8]*7 + y[i%3]
}

// callsFirst: a variable that is an operand beside a call that changes it is
// read after the call, as gc does it.
//
//dotcompute:kernel
func callsFirst(t kernel.Thread, out []int) {
	i := t.X()
	x := i
	y := x + bump(&x, 10)
	z := bump(&x, 100) + x
	w := x*2 - bump(&x, 1)*x
	out[3*i+0] = y
	out[3*i+1] = z
	out[3*i+2] = w
}

// callsFirstMemory: elements of memory beside calls that write them.
//
//dotcompute:kernel
func callsFirstMemory(t kernel.Thread, out []int) {
	i := t.X()
	a := [3]int{i, 2, 3}
	y := a[0] + bump(&a[0], 5)
	z := bump(&a[1], 7)*a[1] + a[0]
	out[2*i] = y
	out[2*i+1] = z
}

// opAssignOrder: x op= f() evaluates the address once, and reads x after the
// call.
//
//dotcompute:kernel
func opAssignOrder(t kernel.Thread, out []int) {
	i := t.X()
	a := [4]int{1, 2, 3, 4}
	k := 0
	a[bump(&k, 1)] += bump(&a[1], 10)
	x := i
	x += bump(&x, 3)
	a[k]++
	out[3*i+0] = a[1]
	out[3*i+1] = x
	out[3*i+2] = k*1000 + a[0]
}

// conditionOrder: calls in conditions of && and || happen only when reached.
//
//dotcompute:kernel
func conditionOrder(t kernel.Thread, out []int) {
	i := t.X()
	tr := 0
	r := 0
	if note(&tr, 1, i) > 3 && note(&tr, 2, i) < 7 || note(&tr, 3, i)%2 == 0 {
		r = 1
	}
	if b := note(&tr, 4, i) == 2 || note(&tr, 5, i) == 3; b != (note(&tr, 6, i) > 4) {
		r += 2
	}
	for note(&tr, 7, r) < 5 && tr < 1000000000 {
		r += 2
	}
	out[2*i] = tr
	out[2*i+1] = r
}

// builtinOrder: min, max, len and cap take their turn among the calls, ahead of
// other operands.
//
//dotcompute:kernel
func builtinOrder(t kernel.Thread, a []int, out []int) {
	i := t.X()
	x, n := i, 0
	y := max(x, 3) + bump(&x, 10) - x
	z := x + min(x, 5)*bump(&x, 100)
	s := a[i:]
	cut := func() int {
		s = s[1:]
		n++
		return n
	}
	w := len(s)*100 + cut()*10 + len(s)
	out[3*i+0] = y
	out[3*i+1] = z
	out[3*i+2] = w
}

// argumentOrder: arguments that are calls come before the call, left to right.
//
//dotcompute:kernel
func argumentOrder(t kernel.Thread, out []int) {
	i := t.X()
	tr := 0
	a, b := pair(note(&tr, 1, i), note(&tr, 2, 2))
	c, d := pair(pair(note(&tr, 3, a), note(&tr, 4, b)))
	out[2*i] = tr
	out[2*i+1] = a + 10*b + 100*c + 1000*d
}

func pair(a, b int) (int, int) { return b + 1, a + 2 }

// returnOrder: named results change after a return statement's operands were
// evaluated: there is no defer, so results are what return says.
//
//dotcompute:kernel
func returnOrder(t kernel.Thread, out []int) {
	i := t.X()
	q, r := swapped(i)
	s := bare(i)
	out[i] = q*10000 + r*100 + s
}

func swapped(n int) (a, b int) {
	a, b = n, n+1
	if n%2 == 0 {
		return b, a
	}
	b += 5
	return
}

func bare(n int) (r int) {
	for r = range n {
		if r*r > n {
			return
		}
	}
	r += 10
	if n > 12 {
		r := 3
		_ = r
		return 77
	}
	return
}
