package kernels

import "github.com/dotcompute/dotcompute/kernel"

// shortCircuit: the right operand is not evaluated when the left one decides:
// neither the index fault nor the division happens.
//
//dotcompute:kernel
func shortCircuit(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	if i+1 < len(a) && a[i+1] > a[i] {
		out[i] += 1
	}
	if a[i] == 0 || 100/a[i] > 10 {
		out[i] += 2
	}
	if !(a[i] != 0 && 7%a[i] == 0) || (i > 3 && a[i-4] < 0) {
		out[i] += 4
	}
}

// forForms: the three-clause, condition and endless forms, and a loop whose
// body runs no time.
//
//dotcompute:kernel
func forForms(t kernel.Thread, out []int) {
	i := t.X()
	s := 0
	for k := 0; k < i; k++ {
		s += k * k
	}
	for s > 50 {
		s -= 7
	}
	for {
		s++
		if s%5 == 0 {
			break
		}
	}
	for k, j := 0, 10; k < j; k, j = k+1, j-2 {
		s += k ^ j
	}
	for k := 10; k < 10; k++ {
		s = -1000
	}
	out[i] = s
}

// labelled: break and continue with labels leave and continue outer loops.
//
//dotcompute:kernel
func labelled(t kernel.Thread, n int, out []int) {
	i := t.X()
	s := 0
outer:
	for x := 0; x < n; x++ {
		for y := 0; y < n; y++ {
			switch {
			case x*y == i:
				continue outer
			case x+y > 2*i+3:
				break outer
			case y == 5:
				break
			default:
				s += x*10 + y
			}
			s++
		}
		s += 1000
	}
	out[i] = s
}

// labelledSwitch: break with the label of a switch, from a loop inside it, and
// of a switch that is no more than a block.
//
//dotcompute:kernel
func labelledSwitch(t kernel.Thread, out []int32) {
	i := t.X()
	r := int32(0)
sw:
	switch i % 4 {
	case 0:
		for k := range 10 {
			if k == i/4 {
				break sw
			}
			r += 1
		}
		r += 100
	case 1, 2:
		if i > 5 {
			break
		}
		r = 50
	}
block:
	switch {
	default:
		if i%3 == 0 {
			break block
		}
		r += 1000
	}
	out[i] = r
}

// switches: values, lists, no tag, an initial statement, fallthrough, default
// in the middle, and cases that are evaluated top to bottom.
//
//dotcompute:kernel
func switches(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	r := int32(0)
	switch v := a[i] % 7; v {
	case 0:
		r = 10
		fallthrough
	case 1:
		r += 20
	default:
		r = 5
	case 2, 3:
		r = 30
		if v == 3 {
			break
		}
		fallthrough
	case 4:
		r += 1
	}
	switch x := a[i]; {
	case x < 0:
		r += 1000
	case x < 10, x == 50:
		r += 2000
	case x/2 > 20:
		r += 3000
	}
	switch a[i] {
	}
	switch {
	default:
		r *= 2
	}
	out[i] = r
}

// switchVarying: case expressions that are not constants, with one that would
// fault if the case before it did not match.
//
//dotcompute:kernel
func switchVarying(t kernel.Thread, a, b []int32, out []int32) {
	i := t.X()
	switch a[i] {
	case b[i]:
		out[i] = 1
	case 0:
		out[i] = 2
	case 12 / a[i]:
		out[i] = 3
	default:
		out[i] = 4
	}
}

// ranges: range over an int, a slice, an array and a pointer to an array, with
// and without the variables.
//
//dotcompute:kernel
func ranges(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	s := int32(0)
	for k := range i {
		s += int32(k)
	}
	for k := range int8(3) {
		s += int32(k) * 100
	}
	for range 4 {
		s++
	}
	for k, v := range a {
		if k > i {
			break
		}
		s += v
	}
	for k := range a[:i/2] {
		s ^= int32(k)
	}
	arr := [4]int32{1, 2, 3, 4}
	for _, v := range arr {
		s += v
	}
	p := &arr
	for k, v := range p {
		p[3-k] += v
	}
	for k := range p {
		s += arr[k]
	}
	out[i] = s
}

// rangeCopies: range over an array value sees the array as it was; range over
// a pointer or a slice sees each element when its turn comes.
//
//dotcompute:kernel
func rangeCopies(t kernel.Thread, out []int) {
	i := t.X()
	a := [5]int{1, 2, 3, 4, 5}
	s := 0
	for k, v := range a {
		a[4-k] = v * i
		s = s*7 + v
	}
	for k, v := range &a {
		a[4-k] = v + 1
		s = s*7 + v
	}
	for k, v := range a[1:] {
		a[4-k] += v
		s = s*7 + v
	}
	out[i] = s
}

// rangeVariables: assigning to the variables of a range clause does not change
// the iteration, and each iteration has its own.
//
//dotcompute:kernel
func rangeVariables(t kernel.Thread, out []int) {
	i := t.X()
	s := 0
	for k := range 6 {
		s = s*3 + k
		k += 10
		s += k
	}
	n := 4
	for k := range n {
		n = 100
		s += k
	}
	k := 99
	for k = range i {
	}
	out[i] = s*100 + k
}

// loopVariables: the variable of a three-clause loop is copied to the next
// iteration after the body changed it.
//
//dotcompute:kernel
func loopVariables(t kernel.Thread, out []int) {
	i := t.X()
	s := 0
	for k := 0; k < 20; k++ {
		p := &k
		if k%3 == 1 {
			*p += i % 4
		}
		s = s*2 + k
		s %= 100003
	}
	out[i] = s
}

// shadowing: an inner declaration hides the outer one and leaves it alone.
//
//dotcompute:kernel
func shadowing(t kernel.Thread, a []int, out []int) {
	i := t.X()
	x := a[i]
	s := 0
	if x := x * 2; x > 10 {
		x := x + 1
		s += x
	} else if y := x - 1; y > 3 {
		x, y := y, x
		s += x*100 + y
	} else {
		x = 7
		s += x + y
	}
	for x := range 3 {
		x := x * x
		s += x
	}
	{
		x, z := 5, x
		s += x + z
	}
	x, w := x+1, x
	len := x - w
	out[i] = s*10 + len
}

// earlyReturn: invocations return at different places; what they wrote stays.
//
//dotcompute:kernel
func earlyReturn(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	out[i] = -1
	if a[i] < 0 {
		return
	}
	for k := int32(0); ; k++ {
		out[i] = k
		if k*k > a[i] {
			return
		}
		if k == 9 {
			break
		}
	}
	out[i] += 1000
}

// parallelAssign: the operands of index expressions and the right side are
// evaluated before any variable is assigned.
//
//dotcompute:kernel
func parallelAssign(t kernel.Thread, out []int) {
	i := t.X()
	a := [4]int{i, i + 1, i + 2, i + 3}
	k := 1
	k, a[k] = 2, 10
	a[0], a[3] = a[3], a[0]
	a[k], k, a[0] = k, a[0], a[k]
	x, y, z := a[0], a[1], k
	x, y, z = y+z, z-x, x*y
	out[i] = x*10000 + y*100 + z + a[2]
}

// nestedControl: branches inside loops inside branches that all diverge.
//
//dotcompute:kernel
func nestedControl(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	v := a[i]
	n := int32(0)
	for v != 1 && n < 50 {
		if v%2 == 0 {
			if v%4 == 0 {
				v /= 4
				n += 2
				continue
			}
			v /= 2
		} else {
			for j := int32(0); j < 3; j++ {
				if (v+j)%5 == 0 {
					v += j
					break
				}
			}
			v = (3*v + 1) % 10007
			if v == 0 {
				break
			}
		}
		n++
	}
	out[i] = n*100000 + v
}

// collatz counts steps: a loop whose length differs between invocations.
//
//dotcompute:kernel
func collatz(t kernel.Thread, a []uint64, steps []uint32) {
	i := t.X()
	n := uint32(0)
	for v := a[i]; v > 1; n++ {
		if v&1 == 0 {
			v >>= 1
		} else {
			v = 3*v + 1
		}
	}
	steps[i] = n
}
