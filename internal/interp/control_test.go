package interp

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// TestControl runs nested regions of every sort beside the same in Go.
func TestControl(t *testing.T) {
	p := prepare(t, `
kernel @control(%out view<global i64>) mode=default {
	%i = globalid x : i64
	%r, %s = call @walk %i : i64, i64
	%2 = const 2 : i64
	%a = mul %i, %2 : i64
	%pa = elem %out, %a : ptr<global i64>
	store %pa, %r
	%1 = const 1 : i64
	%b = add %a, %1 : i64
	%pb = elem %out, %b : ptr<global i64>
	store %pb, %s
	return
}
func @walk(%n i64) : i64, i64 {
	%0 = const 0 : i64
	%1 = const 1 : i64
	%3 = const 3 : i64
	%7 = const 7 : i64
	%small = lt %n, %1 : bool
	if %small {
		return %7, %n
	} else {
		yield
	}
	%f, %g = scope @s : i64, i64 {
		%a, %b = loop @outer (%i i64 = %0, %x i64 = %0, %y i64 = %1) : i64, i64 {
			%end = ge %i, %n : bool
			if %end {
				break @outer %x, %y
			} else {
				yield
			}
			%i1 = add %i, %1 : i64
			%zz = loop @inner (%j i64 = %0, %z i64 = %x) : i64 {
				%stop = ge %j, %i : bool
				if %stop {
					break @inner %z
				} else {
					yield
				}
				%j1 = add %j, %1 : i64
				%p = mul %j, %3 : i64
				%q = eq %p, %n : bool
				if %q {
					continue @outer %i1, %y, %x
				} else {
					%r = rem %z, %7 : i64
					%six = const 6 : i64
					%big = eq %r, %six : bool
					if %big {
						break @s %z, %j
					} else {
						yield
					}
					yield
				}
				%z1 = add %z, %j1 : i64
				%z2 = call @inc %z1 : i64
				continue @inner %j1, %z2
			}
			continue @outer %i1, %y, %zz
		}
		%c = sub %a, %b : i64
		yield %c, %a
	}
	%h = call @inc %f : i64
	return %h, %g
}
func @inc(%x i64) : i64 {
	%1 = const 1 : i64
	%y = add %x, %1 : i64
	return %y
}
`)
	const n = 40
	out := make([]int64, 2*n)
	run(t, p, &Launch{Grid: [3]int64{n}, Args: []Arg{Slice(out)}})
	for i := range int64(n) {
		if r, s := walk(i); out[2*i] != r || out[2*i+1] != s {
			t.Errorf("walk(%d) = %d, %d, want %d, %d", i, out[2*i], out[2*i+1], r, s)
		}
	}
}

// walk is what the kernel above computes.
func walk(n int64) (int64, int64) {
	if n < 1 {
		return 7, n
	}
	i, x, y := int64(0), int64(0), int64(1)
outer:
	for i < n {
		z := x
		for j := int64(0); j < i; {
			if j*3 == n {
				i, x, y = i+1, y, x
				continue outer
			}
			if z%7 == 6 {
				return z + 1, j
			}
			z, j = z+j+1+1, j+1
		}
		i, x, y = i+1, y, z
	}
	return x - y + 1, x
}

// TestWaysOut leaves regions that end at one place from inside each other.
func TestWaysOut(t *testing.T) {
	p := prepare(t, `
kernel @ways(%out view<global i64>) mode=default {
	%i = globalid x : i64
	%1 = const 1 : i64
	%2 = const 2 : i64
	%3 = const 3 : i64
	%p = elem %out, %i : ptr<global i64>
	%small = lt %i, %3 : bool
	%one = lt %i, %1 : bool
	scope @s {
		%k = if %small : i64 {
			%two = if %one : i64 {
				yield %2
			} else {
				break @s
			}
			yield %3
		} else {
			break @s
		}
		yield
	}
	%seven = const 7 : i64
	%v = add %i, %seven : i64
	store %p, %v
	return
}
`)
	out := make([]int64, 6)
	run(t, p, &Launch{Grid: [3]int64{6}, Group: [3]int64{6}, Args: []Arg{Slice(out)}})
	if want := []int64{7, 8, 9, 10, 11, 12}; !slices.Equal(out, want) {
		t.Errorf("%v, want %v", out, want)
	}
}

// TestParallelMoves rotates and swaps the values that a loop carries.
func TestParallelMoves(t *testing.T) {
	p := prepare(t, `
kernel @moves(%n i64, %out view<global i64>) mode=default {
	%0 = const 0 : i64
	%1 = const 1 : i64
	%2 = const 2 : i64
	%3 = const 3 : i64
	%4 = const 4 : i64
	%va, %vb, %vc, %vd, %ve = loop @l (%i i64 = %0, %a i64 = %0, %b i64 = %1, %c i64 = %2, %d i64 = %3, %e i64 = %4) : i64, i64, i64, i64, i64 {
		%end = eq %i, %n : bool
		if %end {
			break @l %a, %b, %c, %d, %e
		} else {
			%i1 = add %i, %1 : i64
			continue @l %i1, %b, %c, %a, %e, %d
		}
		unreachable
	}
	%p0 = elem %out, %0 : ptr<global i64>
	store %p0, %va
	%p1 = elem %out, %1 : ptr<global i64>
	store %p1, %vb
	%p2 = elem %out, %2 : ptr<global i64>
	store %p2, %vc
	%p3 = elem %out, %3 : ptr<global i64>
	store %p3, %vd
	%p4 = elem %out, %4 : ptr<global i64>
	store %p4, %ve
	return
}
`)
	want := []int64{0, 1, 2, 3, 4}
	for n := range 7 {
		out := make([]int64, 5)
		run(t, p, &Launch{Grid: [3]int64{1}, Args: []Arg{Scalar(uint64(n)), Slice(out)}})
		if !slices.Equal(out, want) {
			t.Errorf("%d: %v, want %v", n, out, want)
		}
		want = []int64{want[1], want[2], want[0], want[4], want[3]}
	}
}

// TestPosition compares everything that an invocation knows about where it stands, in a grid with partial groups.
func TestPosition(t *testing.T) {
	var text strings.Builder
	text.WriteString("kernel @where(%out view<global i64>) mode=default {\n%v0 = globalid x : i64\n%v1 = globalid y : i64\n%v2 = globalid z : i64\n")
	n := 3
	for _, op := range []string{"localid", "groupid", "gridsize", "groupsize", "numgroups"} {
		for _, dim := range "xyz" {
			text.WriteString("%v" + itoa(n) + " = " + op + " " + string(dim) + " : i64\n")
			n++
		}
	}
	for _, op := range []string{"lane", "subgroupid", "subgroupsize"} {
		text.WriteString("%v" + itoa(n) + " = " + op + " : i64\n")
		n++
	}
	text.WriteString("%z = mul %v2, %v10 : i64\n%zy = add %z, %v1 : i64\n%zyw = mul %zy, %v9 : i64\n%at = add %zyw, %v0 : i64\n%n = const " + itoa(n) + " : i64\n%base = mul %at, %n : i64\n")
	for i := range n {
		text.WriteString("%c" + itoa(i) + " = const " + itoa(i) + " : i64\n%k" + itoa(i) + " = add %base, %c" + itoa(i) + " : i64\n%p" +
			itoa(i) + " = elem %out, %k" + itoa(i) + " : ptr<global i64>\nstore %p" + itoa(i) + ", %v" + itoa(i) + "\n")
	}
	text.WriteString("return\n}\n")
	p := prepare(t, text.String())

	grid, group, width := [3]int64{5, 4, 3}, [3]int64{2, 3, 2}, int64(7)
	out := make([]int64, 5*4*3*n)
	run(t, p, &Launch{Grid: grid, Group: group, Subgroup: int(width), Args: []Arg{Slice(out)}})
	for z := range grid[2] {
		for y := range grid[1] {
			for x := range grid[0] {
				local := (z%2*3+y%3)*2 + x%2
				want := []int64{x, y, z, x % 2, y % 3, z % 2, x / 2, y / 3, z / 2, 5, 4, 3, 2, 3, 2, 3, 2, 2, local % width, local / width, width}
				at := int((z*4+y)*5+x) * n
				if got := out[at : at+n]; !slices.Equal(got, want) {
					t.Fatalf("(%d, %d, %d): %v\nwant %v", x, y, z, got, want)
				}
			}
		}
	}
}

func itoa(n int) string { return string(appendScalar(nil, ir.I64, uint64(n))) }

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		check  string
		a      [4]int64
		kind   ir.FaultKind
		reason string
	}{
		{"check.index %a, %b", [4]int64{0, 1}, 0, ""},
		{"check.index %a, %b", [4]int64{1, 1}, ir.FaultIndex, "index out of range [1] with length 1"},
		{"check.index %a, %b", [4]int64{-1, 1}, ir.FaultIndex, "index out of range [-1]"},
		{"check.index %ua, %b", [4]int64{-1, 1}, ir.FaultIndex, "index out of range [18446744073709551615] with length 1"},
		{"check.index %ua, %b", [4]int64{2, 3}, 0, ""},
		{"check.index %ca, %b", [4]int64{255, 255}, ir.FaultIndex, "index out of range [255] with length 255"},
		{"check.slice %a, %b, %c, %d", [4]int64{0, 2, 2, 2}, 0, ""},
		{"check.slice %a, %b, %c, %d", [4]int64{2, 1, 3, 3}, ir.FaultSlice, "slice bounds out of range [2:1:]"},
		{"check.slice %a, %b, %c, %d", [4]int64{1, 4, 3, 3}, ir.FaultSlice, "slice bounds out of range [:4:3]"},
		{"check.slice %a, %b, %c, %d", [4]int64{1, 2, 4, 3}, ir.FaultSlice, "slice bounds out of range [::4] with capacity 3"},
		{"check.slice %a, %b, %c, %d", [4]int64{1, 2, -4, 3}, ir.FaultSlice, "slice bounds out of range [::-4]"},
		{"check.slice %a, %b, %c, %d", [4]int64{-1, 2, 3, 3}, ir.FaultSlice, "slice bounds out of range [-1::]"},
		{"check.slice %a, %b, %c, %c", [4]int64{2, 1, 3}, ir.FaultSlice, "slice bounds out of range [2:1]"},
		{"check.slice %a, %b, %c, %c", [4]int64{1, 4, 3}, ir.FaultSlice, "slice bounds out of range [:4] with capacity 3"},
		{"check.slice %a, %b, %c, %c", [4]int64{1, -4, 3}, ir.FaultSlice, "slice bounds out of range [:-4]"},
		{"check.slice %a, %b, %c, %c", [4]int64{-1, 2, 3}, ir.FaultSlice, "slice bounds out of range [-1:]"},
		{"check.slice %a, %ub, %c, %c", [4]int64{1, -1, 3}, ir.FaultSlice, "slice bounds out of range [:18446744073709551615] with capacity 3"},
		{"check.nonzero %a", [4]int64{1}, 0, ""},
		{"check.nonzero %ca", [4]int64{0}, ir.FaultDivide, "integer divide by zero"},
		{"check.shift %a", [4]int64{0}, 0, ""},
		{"check.shift %ua", [4]int64{-1}, 0, ""},
		{"check.shift %a", [4]int64{-1}, ir.FaultShift, "negative shift amount"},
		{"%t = lt %a, %b : bool\ncheck.true %t {\"a < b\"}", [4]int64{1, 2}, 0, ""},
		{"%t = lt %a, %b : bool\ncheck.true %t {\"a < b\"}", [4]int64{2, 2}, ir.FaultPanic, "panic: a < b"},
		{"%t = lt %a, %b : bool\nif %t {\nfault {\"bad\"}\n} else {\nyield\n}", [4]int64{1, 2}, ir.FaultPanic, "panic: bad"},
	} {
		p := prepare(t, "kernel @f(%a i64, %b i64, %c i64, %d i64) mode=default {\n%ua = convert %a : u64\n%ub = convert %b : u64\n%ca = convert %a : u8\n"+c.check+"\nreturn\n}\n")
		var args []Arg
		for _, x := range c.a {
			args = append(args, Scalar(uint64(x)))
		}
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{1}, Args: args})
		var f *Fault
		switch {
		case c.kind == ir.FaultNone && err == nil:
		case !errors.As(err, &f):
			t.Errorf("%s %v: %v", c.check, c.a, err)
		case f.Kind != c.kind || f.Reason() != c.reason:
			t.Errorf("%s %v: %v, want %s", c.check, c.a, f.Reason(), c.reason)
		}
	}
}

// TestRetired checks that nothing of a faulting invocation after its fault takes place, and all of the others.
func TestRetired(t *testing.T) {
	p := prepare(t, `
kernel @r(%out view<global i32>) mode=default {
	%i = globalid x : i64
	%0 = const 0 : i64
	%3 = const 3 : i64
	%1 = const 1 : i32
	%2 = const 2 : i32
	%p = elem %out, %i : ptr<global i32>
	store %p, %1
	print %i {"before ", ""}
	%r = rem %i, %3 : i64
	loop @l () {
		call @test %r
		break @l
	}
	store %p, %2
	print %i {"after ", ""}
	return
}
func @test(%r i64) {
	check.nonzero %r @0:20:2
	return
}
`)
	out := make([]int32, 5)
	var print Printer
	err := Run(context.Background(), p, &Launch{Grid: [3]int64{5}, Args: []Arg{Slice(out)}, Print: &print})
	var f *Fault
	if !errors.As(err, &f) || f.Linear != 0 || f.Pos.Line != 20 {
		t.Errorf("error %v", err)
	}
	if want := []int32{1, 2, 2, 1, 2}; !slices.Equal(out, want) {
		t.Errorf("%v, want %v", out, want)
	}
	var b strings.Builder
	if _, err := print.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	if want := "before 0\nbefore 1\nafter 1\nbefore 2\nafter 2\nbefore 3\nbefore 4\nafter 4\n"; b.String() != want {
		t.Errorf("printed %q", b.String())
	}
}

// TestStuck runs a program that claims that control never comes where it does.
func TestStuck(t *testing.T) {
	p := prepare(t, "kernel @s() mode=default {\nunreachable @0:4:1\n}\n")
	if err := Run(context.Background(), p, &Launch{Grid: [3]int64{1}}); !errors.Is(err, ErrProgram) {
		t.Errorf("error %v", err)
	}
}
