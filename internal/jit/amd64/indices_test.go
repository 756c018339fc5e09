//go:build amd64 && unix

package amd64

import (
	"encoding/binary"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// indexKernels compute indices in the ways of images and volumes: next to each other along rows, from floats, by products, with what is added to them.
const indexKernels = `dotcompute ir 1
file 0 "x.go"
type %p = struct { a f32, b f32 }
type %r = struct { a f32, b f32, c f32, d i32, e f32, f f32 }

kernel @rows(%n i64, %m i64, %x view<global f32>, %out view<global f32>) mode=strict @0:1:1 {
	%i = globalid x : i64 @0:2:1
	%j = globalid y : i64 @0:2:2
	%one = const 1 : i64 @0:2:3
	%three = const 3 : i64 @0:2:3
	%row = mul %j, %n : i64 @0:2:4
	%start = add %row, %m : i64 @0:2:5
	%at = add %start, %i : i64 @0:2:5
	%len = viewlen %x : i64 @0:3:1
	check.index %at, %len @0:3:2
	%p0 = elem %x, %at : ptr<global f32> @0:3:2
	%v0 = load %p0 : f32 @0:3:2
	%r3 = add %at, %three : i64 @0:3:3
	check.index %r3, %len @0:3:3
	%p1 = elem %x, %r3 : ptr<global f32> @0:3:3
	%v1 = load %p1 : f32 @0:3:3
	%l1 = sub %at, %one : i64 @0:3:4
	check.index %l1, %len @0:3:4
	%p2 = elem %x, %l1 : ptr<global f32> @0:3:4
	%v2 = load %p2 : f32 @0:3:4
	%up = sub %at, %m : i64 @0:3:5
	check.index %up, %len @0:3:5
	%p3 = elem %x, %up : ptr<global f32> @0:3:5
	%v3 = load %p3 : f32 @0:3:5
	%down = add %at, %m : i64 @0:3:6
	check.index %down, %len @0:3:6
	%p4 = elem %x, %down : ptr<global f32> @0:3:6
	%v4 = load %p4 : f32 @0:3:6
	%s1 = add %v0, %v1 : f32 @0:4:1
	%s2 = add %s1, %v2 : f32 @0:4:1
	%s3 = add %s2, %v3 : f32 @0:4:1
	%s4 = add %s3, %v4 : f32 @0:4:1
	%lo = viewlen %out : i64 @0:5:1
	check.index %at, %lo @0:5:2
	%q = elem %out, %at : ptr<global f32> @0:5:2
	store %q, %s4 @0:5:2
	return @0:6:1
}

kernel @floats(%n i64, %m i64, %x view<global f32>, %y view<global f32>, %cloud view<global f32>, %out view<global f32>) mode=strict @0:1:1 {
	%i = globalid x : i64 @0:2:1
	%one = const 1 : i64 @0:2:3
	%zero = const 0 : i64 @0:2:3
	%lx = viewlen %x : i64 @0:3:1
	check.index %i, %lx @0:3:2
	%p0 = elem %x, %i : ptr<global f32> @0:3:2
	%v0 = load %p0 : f32 @0:3:2
	%ly = viewlen %y : i64 @0:3:1
	check.index %i, %ly @0:3:3
	%p1 = elem %y, %i : ptr<global f32> @0:3:3
	%v1 = load %p1 : f32 @0:3:3
	%ix = convert %v0 : i64 @0:4:1
	%iy = convert %v1 : i64 @0:4:2
	%fx = convert %ix : f32 @0:4:3
	%fi = convert %i : f32 @0:4:3
	%dx = sub %v0, %fx : f32 @0:4:4
	%t = mul %iy, %n : i64 @0:4:5
	%at = add %t, %ix : i64 @0:4:6
	%clamp = max %at, %zero : i64 @0:4:7
	%lc = viewlen %cloud : i64 @0:5:1
	check.index %at, %lc @0:5:2
	%c0 = elem %cloud, %at : ptr<global f32> @0:5:2
	%w0 = load %c0 : f32 @0:5:2
	%right = add %at, %one : i64 @0:5:3
	check.index %right, %lc @0:5:3
	%c1 = elem %cloud, %right : ptr<global f32> @0:5:3
	%w1 = load %c1 : f32 @0:5:3
	%below = add %at, %m : i64 @0:5:4
	check.index %below, %lc @0:5:4
	%c2 = elem %cloud, %below : ptr<global f32> @0:5:4
	%w2 = load %c2 : f32 @0:5:4
	%both = sub %below, %n : i64 @0:5:5
	%less = lt %both, %lc : bool @0:5:6
	%more = lt %zero, %clamp : bool @0:5:6
	%w3 = if %less : f32 @0:6:1 {
		check.index %both, %lc @0:6:2
		%c3 = elem %cloud, %both : ptr<global f32> @0:6:2
		%w = load %c3 : f32 @0:6:2
		yield %w @0:6:1
	} else {
		yield %dx @0:6:1
	}
	%s0 = add %w0, %w1 : f32 @0:7:1
	%s1 = add %s0, %w2 : f32 @0:7:1
	%s2 = add %s1, %w3 : f32 @0:7:1
	%s3 = add %s2, %fi : f32 @0:7:1
	%s4 = select %more, %s3, %dx : f32 @0:7:2
	%lo = viewlen %out : i64 @0:8:1
	check.index %i, %lo @0:8:2
	%q = elem %out, %i : ptr<global f32> @0:8:2
	store %q, %s4 @0:8:2
	return @0:9:1
}

kernel @records(%n i64, %m i64, %x view<global i32>, %y view<global u16>, %list view<global %r>, %out view<global f32>) mode=strict @0:1:1 {
	%i = globalid x : i64 @0:2:1
	%lx = viewlen %x : i64 @0:3:1
	check.index %i, %lx @0:3:2
	%p0 = elem %x, %i : ptr<global i32> @0:3:2
	%v0 = load %p0 : i32 @0:3:2
	%ly = viewlen %y : i64 @0:3:1
	check.index %i, %ly @0:3:3
	%p1 = elem %y, %i : ptr<global u16> @0:3:3
	%v1 = load %p1 : u16 @0:3:3
	%ll = viewlen %list : i64 @0:4:1
	check.index %v0, %ll @0:4:2
	%e = elem %list, %v0 : ptr<global %r> @0:4:2
	%fa = field %e {0} : ptr<global f32> @0:4:3
	%fb = field %e {1} : ptr<global f32> @0:4:3
	%fc = field %e {2} : ptr<global f32> @0:4:3
	%fd = field %e {3} : ptr<global i32> @0:4:3
	%ff = field %e {5} : ptr<global f32> @0:4:3
	%a = load %fa : f32 @0:4:4
	%b = load %fb : f32 @0:4:4
	%c = load %fc : f32 @0:4:4
	%d = load %fd : i32 @0:4:4
	%f = load %ff : f32 @0:4:4
	%w = convert %v1 : i64 @0:5:1
	%wm = mul %w, %m : i64 @0:5:2
	%j = add %wm, %n : i64 @0:5:3
	check.index %j, %ll @0:5:4
	%e2 = elem %list, %j : ptr<global %r> @0:5:4
	%fe = field %e2 {4} : ptr<global f32> @0:5:5
	%g = load %fe : f32 @0:5:5
	%df = convert %d : f32 @0:6:1
	%s0 = add %a, %b : f32 @0:6:2
	%s1 = add %s0, %c : f32 @0:6:2
	%s2 = add %s1, %df : f32 @0:6:2
	%s3 = add %s2, %f : f32 @0:6:2
	%s4 = add %s3, %g : f32 @0:6:2
	%lo = viewlen %out : i64 @0:8:1
	check.index %i, %lo @0:8:2
	%q = elem %out, %i : ptr<global f32> @0:8:2
	store %q, %s4 @0:8:2
	return @0:9:1
}

kernel @across(%n i64, %x view<global f32>, %out view<global i64>) mode=strict group=64,1,1 @0:1:1 {
	%i = globalid x : i64 @0:2:1
	%lx = viewlen %x : i64 @0:3:1
	check.index %i, %lx @0:3:2
	%p0 = elem %x, %i : ptr<global f32> @0:3:2
	%v0 = load %p0 : f32 @0:3:2
	%j = convert %v0 : i64 @0:4:1
	%k = mul %j, %n : i64 @0:4:2
	barrier @0:5:1
	%lo = viewlen %out : i64 @0:6:1
	check.index %i, %lo @0:6:2
	%q = elem %out, %i : ptr<global i64> @0:6:2
	store %q, %k @0:6:2
	return @0:7:1
}

kernel @follow(%n i64, %x view<global i32>, %list view<global %r>, %pairs view<global %p>, %out view<global f32>) mode=strict @0:1:1 {
	%i = globalid x : i64 @0:2:1
	%one = const 1 : i64 @0:2:1
	%zero = const 0 : i64 @0:2:1
	%none = const 0.0 : f32 @0:2:1
	%lx = viewlen %x : i64 @0:3:1
	check.index %i, %lx @0:3:2
	%p0 = elem %x, %i : ptr<global i32> @0:3:2
	%v0 = load %p0 : i32 @0:3:2
	%ll = viewlen %list : i64 @0:4:1
	%lp = viewlen %pairs : i64 @0:4:1
	%sum = loop @l1 (%at i32 = %v0, %s f32 = %none, %k i64 = %zero) : f32 @0:5:1 {
		%more = lt %k, %n : bool @0:5:2
		if %more @0:5:3 {
			yield @0:5:3
		} else {
			break @l1 %s @0:5:3
		}
		check.index %at, %ll @0:6:1
		%e = elem %list, %at : ptr<global %r> @0:6:1
		%fa = field %e {0} : ptr<global f32> @0:6:2
		%fb = field %e {1} : ptr<global f32> @0:6:2
		%fd = field %e {3} : ptr<global i32> @0:6:2
		%ff = field %e {5} : ptr<global f32> @0:6:2
		%a = load %fa : f32 @0:6:3
		%b = load %fb : f32 @0:6:3
		%d = load %fd : i32 @0:6:3
		%f = load %ff : f32 @0:6:3
		%end = lt %a, %b : bool @0:6:4
		if %end @0:7:1 {
			break @l1 %s @0:7:2
		} else {
			yield @0:7:1
		}
		check.index %d, %lp @0:8:1
		%g = elem %pairs, %d : ptr<global %p> @0:8:1
		%gb = field %g {1} : ptr<global f32> @0:8:2
		%h = load %gb : f32 @0:8:3
		%s1 = add %s, %a : f32 @0:9:1
		%s2 = add %s1, %f : f32 @0:9:1
		%s3 = add %s2, %h : f32 @0:9:1
		%k1 = add %k, %one : i64 @0:9:2
		continue @l1 %d, %s3, %k1 @0:9:3
	}
	%lo = viewlen %out : i64 @0:10:1
	check.index %i, %lo @0:10:2
	%q = elem %out, %i : ptr<global f32> @0:10:2
	store %q, %sum @0:10:2
	return @0:11:1
}
`

// TestIndices compares indices that are hoped to be small with the interpreter's, among them many that are not, and lengths that just fit or do not.
func TestIndices(t *testing.T) {
	at := strings.Index(indexKernels, "kernel @rows(")
	rows := indexKernels[at : at+strings.Index(indexKernels[at:], "\n}\n")+3]
	free := strings.NewReplacer("@rows", "@free", "mode=strict", "mode=strict unchecked").Replace(rows)
	m, err := ir.Parse(indexKernels + "\n" + free)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Fatal(err)
	}
	if err := pass.Run(m, pass.Options{Verify: true, Unroll: true}); err != nil {
		t.Fatal(err)
	}
	list := isas(t)
	for _, i := range list {
		p, err := jit.Compile(m, "follow", jit.Target{VL: i.vl})
		if err != nil {
			t.Fatal(err)
		}
		agreed := 0
		for _, b := range p.Blocks {
			for _, in := range b.Insts {
				if in.Note == "one index in all lanes" {
					agreed++
				}
			}
		}
		if agreed < 5 {
			t.Errorf("%v: of the fields of records, %d are loaded once where lanes agree", i, agreed)
		}
	}
	g := newGuarded(t, 512)
	before, beforeFaults := runs.Load(), faults.Load()
	odd := []float64{math.NaN(), math.Inf(1), math.Inf(-1), 0x1p30, -0x1p30, 0x1p31, -0x1p31, 0x1p40, 0x1p63, -0x1p63, 0x1.fffffep29, -0.9}
	for seed := range uint64(20 * *kernelSeeds) {
		rng := rand.New(rand.NewPCG(seed, 17))
		floats := func(n int, most float64, strange int) irtest.Arg {
			b := make([]byte, 4*n)
			for i := range n {
				f := rng.Float64() * most
				if strange > 0 && rng.IntN(strange) == 0 {
					f = odd[rng.IntN(len(odd))]
				}
				binary.LittleEndian.PutUint32(b[4*i:], math.Float32bits(float32(f)))
			}
			return irtest.Arg{Data: b, Len: n}
		}
		ints := func(n, size int, most uint32, strange int) irtest.Arg {
			b := make([]byte, size*n)
			for i := range n {
				v := rng.Uint32N(most)
				if strange > 0 && rng.IntN(strange) == 0 {
					v = []uint32{1 << 31, 1<<31 - 1, 1<<32 - 1, 1 << 30, most, most + 1}[rng.IntN(6)]
				}
				if size == 2 {
					binary.LittleEndian.PutUint16(b[2*i:], uint16(v))
				} else {
					binary.LittleEndian.PutUint32(b[4*i:], v)
				}
			}
			return irtest.Arg{Data: b, Len: n}
		}
		scalar := func(n int64, strange int) irtest.Arg {
			if rng.IntN(strange) == 0 {
				n = []int64{0, -1, -n, 1 << 31, 1 << 32, 1 << 40, math.MinInt64, math.MaxInt64, math.MaxInt64 - 3, 1<<30 - 1}[rng.IntN(10)]
			}
			return irtest.Arg{Bits: uint64(n)}
		}
		c := &irtest.Case{Module: m, Group: [3]int{64, 1, 1}, Subgroup: 32, Grid: [3]int{1 + rng.IntN(70), 1, 1}}
		x, n := c.Grid[0], 2+rng.IntN(12)
		strange := []int{0, 0, 200, 20}[rng.IntN(4)]
		switch seed % 6 {
		case 0:
			c.Kernel = "rows"
			c.Grid[1] = 1 + rng.IntN(4)
			width := x + rng.IntN(8)
			m := 1 + rng.IntN(width)
			size := width*c.Grid[1] + 2*m + []int{-1, 0, 3, 20, 40}[rng.IntN(5)]
			c.Args = []irtest.Arg{scalar(int64(width), 20), scalar(int64(m), 20), floats(size, 9, 0), floats(size+rng.IntN(4)-1, 9, 0)}
		case 1:
			c.Kernel = "floats"
			size := n*n + []int{0, n, 3 * n, 3*n + 1, 60}[rng.IntN(5)]
			c.Args = []irtest.Arg{scalar(int64(n), 10), scalar(int64(rng.IntN(2*n)), 10), floats(x, float64(n), strange), floats(x, float64(n), strange), floats(max(size, 0), 9, 0), floats(x, 9, 0)}
		case 2:
			c.Kernel = "records"
			size := 1 + rng.IntN(40)
			c.Args = []irtest.Arg{scalar(int64(rng.IntN(8)/7), 20), scalar(int64(rng.IntN(2)), 20), ints(x, 4, uint32(size), strange), ints(x, 2, uint32(size), strange), floats(6*size, 1000, 0), floats(x, 9, 0)}
			c.Args[4].Len = size
		case 3:
			// Lists of records, which most invocations enter at one place, or at a few.
			c.Kernel = "follow"
			size, places := 1+rng.IntN(40), 1+rng.IntN(3)
			start, list := ints(x, 4, uint32(min(places, size)), strange), floats(6*size, 1000, 0)
			for i := range size {
				next := uint32(rng.IntN(size))
				if strange > 0 && rng.IntN(50) == 0 {
					next = uint32(size) + uint32(rng.IntN(2))<<31
				}
				binary.LittleEndian.PutUint32(list.Data[24*i+12:], next)
				if rng.IntN(4) > 0 { // goes on
					binary.LittleEndian.PutUint32(list.Data[24*i+4:], 0)
				}
			}
			list.Len = size
			pairs := floats(2*size, 9, 0)
			pairs.Len = size
			c.Args = []irtest.Arg{scalar(int64(rng.IntN(9)), 1<<20), start, list, pairs, floats(x, 9, 0)}
		case 5:
			// Nothing is checked, and rows end where the memory does, or soon behind.
			c.Kernel = "free"
			c.Grid[1] = 1 + rng.IntN(4)
			width, m := x+rng.IntN(8), 1+rng.IntN(9)
			last := (c.Grid[1]-1)*width + m + x
			c.Args = []irtest.Arg{scalar(int64(width), 1<<40), scalar(int64(m), 1<<40), floats(last+max(m, 3)+rng.IntN(3)/2*rng.IntN(20), 9, 0), floats(last, 9, 0)}
		case 4:
			// What is hoped for at the end of what stands in front of a barrier.
			c.Kernel = "across"
			c.Grid[0] = 64 * (1 + rng.IntN(3))
			x := c.Grid[0]
			out := floats(2*x, 9, 0)
			out.Len = x
			c.Args = []irtest.Arg{scalar(int64(rng.IntN(9)), 9), floats(x, 1000, []int{0, 0, 200, 20}[rng.IntN(4)]), out}
		}
		i := list[seed/6%uint64(len(list))]
		if msg := checkCase(t, g, m, c, i, true, 1+int64(seed%3), 1); msg != "" {
			t.Fatalf("seed %d, %s, %v: %s", seed, c.Kernel, i, msg)
		}
	}
	t.Logf("%d launches compared, of which %d fault; %v", runs.Load()-before, faults.Load()-beforeFaults, list)
}
