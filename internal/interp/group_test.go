package interp

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// reverseSum adds up what a group wrote, round after round, with a barrier before and after each.
const reverseSum = `
kernel @rounds(%out view<global i64>, %skip i64) mode=default {
	%tile = shared {[64]i64} : ptr<shared [64]i64>
	%i = globalid x : i64
	%l = localid x : i64
	%n = groupsize x : i64
	%0 = const 0 : i64
	%1 = const 1 : i64
	%5 = const 5 : i64
	%d = sub %i, %skip : i64
	check.nonzero %d @0:9:1
	%p = index %tile, %l : ptr<shared i64>
	store %p, %i
	%next = add %l, %1 : i64
	%m = rem %next, %n : i64
	%q = index %tile, %m : ptr<shared i64>
	%sum = loop @l (%k i64 = %0, %s i64 = %0) : i64 {
		barrier @0:20:2
		%v = load %q : i64
		barrier @0:21:2
		store %p, %v
		%s1 = add %s, %v : i64
		%k1 = add %k, %1 : i64
		%end = eq %k1, %5 : bool
		if %end {
			break @l %s1
		} else {
			continue @l %k1, %s1
		}
		unreachable
	}
	%o = elem %out, %i : ptr<global i64>
	store %o, %sum
	return
}
`

func TestBarriers(t *testing.T) {
	p := prepare(t, reverseSum)
	if !p.Collective() {
		t.Error("not collective")
	}
	const n = 8
	out := make([]int64, 3*n)
	run(t, p, &Launch{Grid: [3]int64{3 * n}, Group: [3]int64{n}, Args: []Arg{Slice(out), Scalar(1000)}})
	for i := range out {
		want := int64(0)
		for k := 1; k <= 5; k++ {
			want += int64(i/n*n + (i%n+k)%n)
		}
		if out[i] != want {
			t.Errorf("out[%d] = %d, want %d", i, out[i], want)
		}
	}
}

// TestRetiredAtBarrier lets the others of a group go on when one faults, and a partial group meet.
func TestRetiredAtBarrier(t *testing.T) {
	p := prepare(t, reverseSum)
	const n = 8
	out := make([]int64, 2*n+3)
	err := Run(context.Background(), p, &Launch{Grid: [3]int64{2*n + 3}, Group: [3]int64{n}, Args: []Arg{Slice(out), Scalar(n + 2)}})
	var f *Fault
	if !errors.As(err, &f) || f.Linear != n+2 || f.Pos.Line != 9 {
		t.Fatalf("error %v", err)
	}
	for i := range out {
		// An invocation that is not there leaves its place as it was: zero.
		tile, there := [n]int64{}, [n]bool{}
		for l := range n {
			g := i/n*n + l
			if there[l] = g < len(out) && g != n+2; there[l] {
				tile[l] = int64(g)
			}
		}
		want := int64(0)
		for range 5 {
			old := tile
			for l := range n {
				if there[l] {
					tile[l] = old[(l+1)%n]
				}
			}
			want += old[(i%n+1)%n]
		}
		if i == n+2 {
			want = 0
		}
		if out[i] != want {
			t.Errorf("out[%d] = %d, want %d", i, out[i], want)
		}
	}
}

// TestDiverged runs kernels that wait in vain.
func TestDiverged(t *testing.T) {
	const tail = "\nreturn @0:90:1\n}\nfunc @wait() {\nbarrier @0:30:1\nreturn\n}\n"
	for name, c := range map[string]struct{ body, text string }{
		"two barriers":       {"if %odd {\nbarrier @0:5:1\nyield\n} else {\nbarrier @0:7:1\nyield\n}", "the barrier at k.go:7 waits for invocation (1, 0, 0), which waits at the barrier at k.go:5"},
		"returned":           {"if %odd {\nreturn @0:5:1\n} else {\nyield\n}\nbarrier @0:8:1", "the barrier at k.go:8 waits for invocation (1, 0, 0), which returned at k.go:5"},
		"two calls":          {"if %odd {\ncall @wait\nyield\n} else {\nyield\n}\ncall @wait", "the barrier at k.go:30 waits for invocation (1, 0, 0), which waits at the barrier at k.go:30"},
		"barrier and lanes":  {"if %odd {\nbarrier @0:5:1\nyield\n} else {\n%s = reduce %i {add} : i64 @0:7:1\nyield\n}", "the subgroup operation reduce at k.go:7 waits for invocation (1, 0, 0), which waits at the barrier at k.go:5"},
		"lanes, returned":    {"if %odd {\nyield\n} else {\n%s = scan %i {add} : i64 @0:7:1\nyield\n}", "the subgroup operation scan at k.go:7 waits for invocation (1, 0, 0), which returned at k.go:90"},
		"subgroups diverge":  {"if %high {\n%s = reduce %i {add} : i64 @0:5:1\nyield\n} else {\n%s2 = reduce %i {max} : i64 @0:7:1\nbarrier @0:8:1\nyield\n}", "the barrier at k.go:8 waits for invocation (4, 0, 0), which returned at k.go:90"},
		"all well, uniform":  {"if %odd {\ncheck.uniform %odd {\"odd\"} @0:5:1\nyield\n} else {\nyield\n}\nbarrier", ""},
		"all well, two subs": {"if %high {\n%s = reduce %i {add} : i64\nyield\n} else {\n%s2 = scan %i {max} : i64\nyield\n}\ncall @wait", ""},
		"all well, calls":    {"call @wait\ncall @wait", ""},
	} {
		p := prepare(t, "kernel @d() mode=default {\n%i = globalid x : i64\n%1 = const 1 : i64\n%3 = const 3 : i64\n%0 = const 0 : i64\n%b = and %i, %1 : i64\n%odd = ne %b, %0 : bool\n%high = gt %i, %3 : bool\n"+c.body+tail)
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{8}, Group: [3]int64{8}, Subgroup: 4})
		var f *Fault
		switch {
		case c.text == "" && err == nil:
		case !errors.As(err, &f):
			t.Errorf("%s: %v", name, err)
		case f.Kind != ir.FaultBarrier || f.Text != c.text || f.Linear != 0:
			t.Errorf("%s: %v", name, f)
		}
	}
}

func TestUniform(t *testing.T) {
	p := prepare(t, `
kernel @u(%x view<global f32>) mode=default {
	%i = globalid x : i64
	%p = elem %x, %i : ptr<global f32>
	%v = load %p : f32
	check.uniform %v {"v"} @0:4:1
	barrier
	return
}
`)
	nan := float32(math.NaN())
	for _, c := range []struct {
		x   []float32
		who int64
	}{
		{[]float32{1, 1, 1, 2, 2, 2}, -1},
		{[]float32{1, 1, 3, 2, 2, 2}, 2},
		{[]float32{3, 1, 1, 2, 2, 5}, 1},
		{[]float32{nan, nan, nan, 0, float32(math.Copysign(0, -1)), 0}, -1},
		{[]float32{nan, nan, nan, 0, nan, 0}, 4},
	} {
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{6}, Group: [3]int64{3}, Args: []Arg{Slice(c.x)}})
		var f *Fault
		if got := errors.As(err, &f); got != (c.who >= 0) || got && (f.Kind != ir.FaultUniform || f.Linear != c.who || f.Text != "v") {
			t.Errorf("%v: %v", c.x, err)
		}
	}
}

// lanes runs a subgroup operation on the values x of one group; lane i faults first if gone(i).
func lanes(t *testing.T, op string, ty *ir.Type, x []uint64, width int, gone int64, y []int64) []uint64 {
	t.Helper()
	const head = `
kernel @s(%%x view<global %[1]v>, %%y view<global i64>, %%out view<global %[2]v>, %%gone i64) mode=default {
	%%i = globalid x : i64
	%%d = sub %%i, %%gone : i64
	check.nonzero %%d
	%%px = elem %%x, %%i : ptr<global %[1]v>
	%%v = load %%px : %[1]v
	%%py = elem %%y, %%i : ptr<global i64>
	%%n = load %%py : i64
	%[3]s
	%%po = elem %%out, %%i : ptr<global %[2]v>
	store %%po, %%r
	return
}
`
	result := ty
	if strings.HasPrefix(op, "%r, %q") || strings.HasPrefix(op, "%q, %r") {
		result = ir.TU64
	}
	p := prepare(t, fmt.Sprintf(head, ty, result, op))
	out := array(result, make([]uint64, len(x)))
	err := Run(context.Background(), p, &Launch{
		Grid: [3]int64{int64(len(x))}, Group: [3]int64{256}, Subgroup: width,
		Args: []Arg{array(ty, x), Slice(y), out, Scalar(uint64(gone))},
	})
	if f := (*Fault)(nil); err != nil && (!errors.As(err, &f) || f.Linear != gone) {
		t.Fatal(err)
	}
	var got []uint64
	for i := range x {
		got = append(got, load(result.Kind(), out.Mem[int64(i)*result.Size():]))
	}
	return got
}

// TestSubgroups compares every operation, for many widths, with a lane missing or not, in groups whose last subgroup is partial, with
// the plain meaning: integers do not care about the tree.
func TestSubgroups(t *testing.T) {
	const n = 200
	x, y := make([]uint64, n), make([]int64, n)
	for i := range x {
		x[i] = ir.Canon(ir.I32, uint64(i*7919%1000-500))
		y[i] = int64(i*31%9 - 3)
	}
	y[5], y[6] = math.MinInt64, math.MaxInt64
	for _, width := range []int{1, 2, 3, 7, 8, 32, 33, 64, 100, 127, 128} {
		for _, gone := range []int64{-1, 1, 64} {
			there := func(i int) bool { return i >= 0 && i < n && int64(i) != gone }
			for name, want := range map[string]func(i, base int) uint64{
				"%r = shuffle %v, %n {index} : i32": func(i, base int) uint64 { return source(x, i, base, width, y[i], there) },
				"%r = shuffle %v, %n {up} : i32":    func(i, base int) uint64 { return source(x, i, base, width, int64(i-base)-y[i], there) },
				"%r = shuffle %v, %n {down} : i32":  func(i, base int) uint64 { return source(x, i, base, width, int64(i-base)+y[i], there) },
				"%r = shuffle %v, %n {xor} : i32":   func(i, base int) uint64 { return source(x, i, base, width, int64(i-base)^y[i], there) },
				"%r = reduce %v {add} : i32":        func(i, base int) uint64 { return fold(ir.OpAdd, x, base, base+width, there) },
				"%r = reduce %v {min} : i32":        func(i, base int) uint64 { return fold(ir.OpMin, x, base, base+width, there) },
				"%r = reduce %v {max} : i32":        func(i, base int) uint64 { return fold(ir.OpMax, x, base, base+width, there) },
				"%r = reduce %v {and} : i32":        func(i, base int) uint64 { return fold(ir.OpAnd, x, base, base+width, there) },
				"%r = reduce %v {or} : i32":         func(i, base int) uint64 { return fold(ir.OpOr, x, base, base+width, there) },
				"%r = reduce %v {xor} : i32":        func(i, base int) uint64 { return fold(ir.OpXor, x, base, base+width, there) },
				"%r = scan %v {add} : i32":          func(i, base int) uint64 { return fold(ir.OpAdd, x, base, i+1, there) },
				"%r = scan %v {min} : i32":          func(i, base int) uint64 { return fold(ir.OpMin, x, base, i+1, there) },
				"%r = scan %v {xor} : i32":          func(i, base int) uint64 { return fold(ir.OpXor, x, base, i+1, there) },
				"%r = scanbefore %v {add} : i32":    func(i, base int) uint64 { return fold(ir.OpAdd, x, base, i, there) },
			} {
				got := lanes(t, name, ir.TI32, x, width, gone, y)
				for i := range n {
					if w := want(i, i/width*width); there(i) && got[i] != w {
						t.Fatalf("%s, width %d without %d: lane %d has %d, want %d", name, width, gone, i, int32(got[i]), int32(w))
					}
				}
			}
			bools := make([]uint64, n)
			for i := range bools {
				bools[i] = uint64(i*i%5) & 1
				if i < 128 {
					bools[i] = 1
				}
			}
			lo := lanes(t, "%r, %q = ballot %v : u64, u64", ir.TBool, bools, width, gone, y)
			hi := lanes(t, "%q, %r = ballot %v : u64, u64", ir.TBool, bools, width, gone, y)
			all := lanes(t, "%r = vote %v {and} : bool", ir.TBool, bools, width, gone, y)
			anyOf := lanes(t, "%r = vote %v {or} : bool", ir.TBool, bools, width, gone, y)
			for i := range n {
				if !there(i) {
					continue
				}
				var set [2]uint64
				a, o := uint64(1), uint64(0)
				for j := i / width * width; j < i/width*width+width; j++ {
					if there(j) {
						set[j%width/64] |= bools[j] << (j % width % 64)
						a, o = a&bools[j], o|bools[j]
					}
				}
				if lo[i] != set[0] || hi[i] != set[1] || all[i] != a || anyOf[i] != o {
					t.Fatalf("width %d without %d: lane %d: ballot %x %x, want %x; all %d any %d, want %d %d", width, gone, i, lo[i], hi[i], set, all[i], anyOf[i], a, o)
				}
			}
		}
	}
}

// source is the value of lane from, or lane i's own if that is not there.
func source(x []uint64, i, base, width int, from int64, there func(int) bool) uint64 {
	if from >= 0 && from < int64(width) && there(base+int(from)) {
		return x[base+int(from)]
	}
	return x[i]
}

// fold combines those of x[lo:hi] that are there; 0 if none is.
func fold(op ir.Op, x []uint64, lo, hi int, there func(int) bool) uint64 {
	f, sum, some := ir.Binary(op, ir.I32), uint64(0), false
	for i := lo; i < hi; i++ {
		if !there(i) {
			continue
		}
		if sum = f(sum, x[i]); !some {
			sum, some = x[i], true
		}
	}
	return sum
}

// TestTrees checks in which order floats are combined.
func TestTrees(t *testing.T) {
	const n = 7
	x := []float32{1, 1e-8, 3e7, -1, 0.3, -3e7, 1e8}
	bits := make([]uint64, n)
	for i := range x {
		bits[i] = f32bits(x[i])
	}
	y := make([]int64, n)
	// Every lane: ((0 1) (2 3)) ((4 5) (6)).
	want := f32bits(((x[0] + x[1]) + (x[2] + x[3])) + ((x[4] + x[5]) + x[6]))
	for i, got := range lanes(t, "%r = reduce %v {add} : f32", ir.TF32, bits, n, -1, y) {
		if got != want {
			t.Errorf("reduce: lane %d has %x, want %x", i, got, want)
		}
	}
	// Lane 6: after d = 1 (5 6) (3 4), after d = 2 ((3 4) (5 6)) and lane 2 ((0) (1 2)), after d = 4 both.
	scan := lanes(t, "%r = scan %v {add} : f32", ir.TF32, bits, n, -1, y)
	if want := f32bits((x[0] + (x[1] + x[2])) + ((x[3] + x[4]) + (x[5] + x[6]))); scan[6] != want {
		t.Errorf("scan: lane 6 has %x, want %x", scan[6], want)
	}
	before := lanes(t, "%r = scanbefore %v {add} : f32", ir.TF32, bits, n, -1, y)
	if !slices.Equal(before[1:], scan[:6]) || before[0] != 0 {
		t.Errorf("scanbefore %x, scan %x", before, scan)
	}
}

func TestPrintLimit(t *testing.T) {
	p := prepare(t, `
kernel @p() mode=default {
	%i = globalid x : i64
	%h = const 1.5 : f16
	%f = const 1e+21 : f32
	%g = const -0 : f64
	%t = const true : bool
	%u = convert %i : u8
	print %i, %h, %f, %g, %t, %u {"i=", " ", " ", " ", " ", " ", "."}
	print {"second"}
	barrier
	return
}
`)
	print := Printer{Limit: 5}
	l := &Launch{Grid: [3]int64{300}, Group: [3]int64{4}, Print: &print}
	for g := int64(74); g >= 0; g-- {
		if _, err := p.RunGroups(l, g, 1); err != nil {
			t.Fatal(err)
		}
	}
	var b strings.Builder
	if _, err := print.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	want := "i=0 1.5 1e+21 -0 true 0.\nsecond\ni=1 1.5 1e+21 -0 true 1.\nsecond\ni=2 1.5 1e+21 -0 true 2.\n… 595 more lines\n"
	if b.String() != want {
		t.Errorf("printed\n%s", b.String())
	}
}

func BenchmarkBarriers(b *testing.B) {
	p := prepare(b, reverseSum)
	out := make([]int64, 1<<14)
	l := &Launch{Grid: [3]int64{1 << 14}, Group: [3]int64{64}, Args: []Arg{Slice(out), Scalar(1 << 20)}}
	for b.Loop() {
		run(b, p, l)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(1<<14)/10, "ns/barrier-and-4-ops")
}
