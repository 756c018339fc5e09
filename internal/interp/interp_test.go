package interp

import (
	"context"
	"errors"
	"math"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// prepare parses, verifies and prepares the first kernel of a module without its header.
func prepare(t testing.TB, text string) *Program {
	t.Helper()
	m, err := ir.Parse("dotcompute ir 1\nfile 0 \"k.go\"\n" + text)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Fatal(err)
	}
	note(m)
	for _, f := range m.Funcs {
		if f.Kernel != nil {
			p, err := Prepare(m, f.Name)
			if err != nil {
				t.Fatal(err)
			}
			return p
		}
	}
	t.Fatal("no kernel")
	return nil
}

func run(t testing.TB, p *Program, l *Launch) {
	t.Helper()
	if err := Run(context.Background(), p, l); err != nil {
		t.Fatal(err)
	}
}

const saxpy = `
kernel @saxpy(%a f32, %x view<global f32>, %y view<global f32>) mode=default {
	%i = globalid x : i64
	%n = viewlen %x : i64
	check.index %i, %n @0:3:4
	%px = elem %x, %i : ptr<global f32>
	%vx = load %px : f32
	%ax = mul %a, %vx : f32
	%m = viewlen %y : i64
	check.index %i, %m @0:3:2
	%py = elem %y, %i : ptr<global f32>
	%vy = load %py : f32
	%s = add %vy, %ax : f32
	store %py, %s
	return
}
`

func f32bits(x float32) uint64 { return uint64(math.Float32bits(x)) }

func TestSaxpy(t *testing.T) {
	p := prepare(t, saxpy)
	x, y := make([]float32, 1000), make([]float32, 1000)
	for i := range x {
		x[i], y[i] = float32(i), 1
	}
	run(t, p, &Launch{Grid: [3]int64{1000}, Args: []Arg{Scalar(f32bits(2)), Slice(x), Slice(y)}})
	for i := range y {
		if want := 2*float32(i) + 1; y[i] != want {
			t.Fatalf("y[%d] = %v, want %v", i, y[i], want)
		}
	}
}

func TestIndexFault(t *testing.T) {
	p := prepare(t, saxpy)
	x, y := make([]float32, 100), make([]float32, 90)
	err := Run(context.Background(), p, &Launch{Grid: [3]int64{100}, Group: [3]int64{7}, Args: []Arg{0: {}, 1: Slice(x), 2: Slice(y)}})
	var f *Fault
	if !errors.As(err, &f) {
		t.Fatalf("error %v, want a fault", err)
	}
	if f.Kind != ir.FaultIndex || f.Index != 90 || f.Length != 90 || f.Linear != 90 || f.Invocation != [3]int64{90, 0, 0} || f.Pos.Line != 3 {
		t.Errorf("fault %+v", f)
	}
	if want := "k.go:3: kernel saxpy: index out of range [90] with length 90, in invocation (90, 0, 0)"; f.Error() != want {
		t.Errorf("%s\nwant %s", f, want)
	}
}

func TestCancel(t *testing.T) {
	p := prepare(t, `
kernel @forever(%x view<global i64>) mode=default {
	%0 = const 0 : i64
	loop @l (%i i64 = %0) {
		%1 = const 1 : i64
		%j = add %i, %1 : i64
		continue @l %j
	}
	unreachable
}
`)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	if err := Run(ctx, p, &Launch{Grid: [3]int64{1}, Args: []Arg{{}}}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
	var stop atomic.Bool
	stop.Store(true)
	if _, err := p.RunGroups(&Launch{Grid: [3]int64{1}, Args: []Arg{{}}, Cancel: &stop}, 0, 1); !errors.Is(err, ErrCanceled) {
		t.Errorf("error %v", err)
	}
}

func TestWild(t *testing.T) {
	p := prepare(t, `
kernel @wild(%x view<global i32>, %k i64) mode=default unchecked {
	%p = elem %x, %k : ptr<global i32>
	%7 = const 7 : i32
	store %p, %7 @0:9:1
	return
}
`)
	x := make([]int32, 8)
	for _, k := range []int64{4, -1, 1 << 40, math.MinInt64 + 3} {
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{1}, Args: []Arg{{Mem: Bytes(x), Off: 2, Len: 4}, Scalar(uint64(k))}})
		var o *OutOfBounds
		if k == math.MinInt64+3 { // wraps around to element 3
			if err != nil || x[5] != 7 {
				t.Errorf("k = %d: %v, x = %v", k, err, x)
			}
			continue
		}
		if !errors.As(err, &o) || o.Array != "x" || o.Memory != 16 || o.Pos.Line != 9 {
			t.Errorf("k = %d: error %v", k, err)
		}
		if x[2] != 0 || x[6] != 0 || x[1] != 0 {
			t.Errorf("k = %d: written: %v", k, x)
		}
	}
}

func TestBadLaunch(t *testing.T) {
	p := prepare(t, saxpy)
	x := make([]float32, 10)
	good := []Arg{{}, Slice(x), Slice(x)}
	for name, l := range map[string]*Launch{
		"negative grid":  {Grid: [3]int64{-1}, Args: good},
		"huge grid":      {Grid: [3]int64{1 << 40, 1 << 40, 1}, Args: good},
		"large group":    {Grid: [3]int64{1}, Group: [3]int64{1 << 9, 1 << 8}, Args: good},
		"wide subgroup":  {Grid: [3]int64{1}, Subgroup: 129, Args: good},
		"few arguments":  {Grid: [3]int64{1}, Args: good[:2]},
		"no scalar":      {Grid: [3]int64{1}, Args: []Arg{{Bits: 1 << 32}, good[1], good[2]}},
		"past the end":   {Grid: [3]int64{1}, Args: []Arg{{}, {Mem: Bytes(x), Off: 1, Len: 10}, good[2]}},
		"length > cap":   {Grid: [3]int64{1}, Args: []Arg{{}, {Mem: Bytes(x), Len: 5, Cap: 4}, good[2]}},
		"negative":       {Grid: [3]int64{1}, Args: []Arg{{}, {Mem: Bytes(x), Off: -1, Len: 4}, good[2]}},
		"overflow":       {Grid: [3]int64{1}, Args: []Arg{{}, {Mem: Bytes(x), Off: math.MaxInt64, Len: 4}, good[2]}},
		"not aligned":    {Grid: [3]int64{1}, Args: []Arg{{}, {Mem: Bytes(x)[1:], Len: 4}, good[2]}},
		"negative group": {Grid: [3]int64{1}, Group: [3]int64{-4}, Args: good},
	} {
		if err := Run(context.Background(), p, l); !errors.Is(err, ErrLaunch) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	for _, g := range [][3]int64{{}, {0, 5, 0}, {5, 0, 5}} {
		n, err := p.Groups(&Launch{Grid: g, Args: good})
		if err != nil || n != 0 {
			t.Errorf("grid %v: %d groups, %v", g, n, err)
		}
	}
	if _, err := Prepare(p.Module, "nothing"); err == nil || !strings.Contains(err.Error(), "nothing") {
		t.Errorf("no kernel: %v", err)
	}
}

func BenchmarkSaxpy(b *testing.B) {
	p := prepare(b, saxpy)
	x, y := make([]float32, 1<<20), make([]float32, 1<<20)
	l := &Launch{Grid: [3]int64{1 << 20}, Args: []Arg{Scalar(f32bits(2)), Slice(x), Slice(y)}}
	b.ReportAllocs()
	for b.Loop() {
		run(b, p, l)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(1<<20)/12, "ns/op-step")
}

const collatz = `
kernel @collatz(%out view<global i64>) mode=default {
	%i = globalid x : i64
	%0 = const 0 : i64
	%1 = const 1 : i64
	%2 = const 2 : i64
	%3 = const 3 : i64
	%start = add %i, %1 : i64
	%steps = loop @l (%n i64 = %start, %s i64 = %0) : i64 {
		%done = eq %n, %1 : bool
		if %done {
			break @l %s
		} else {
			yield
		}
		%r = rem %n, %2 : i64
		%even = eq %r, %0 : bool
		%next = if %even : i64 {
			%h = div %n, %2 : i64
			yield %h
		} else {
			%t = mul %n, %3 : i64
			%u = add %t, %1 : i64
			yield %u
		}
		%s1 = add %s, %1 : i64
		continue @l %next, %s1
	}
	%len = viewlen %out : i64
	check.index %i, %len
	%p = elem %out, %i : ptr<global i64>
	store %p, %steps
	return
}
`

func TestCollatz(t *testing.T) {
	p := prepare(t, collatz)
	out := make([]int64, 1000)
	run(t, p, &Launch{Grid: [3]int64{1000}, Args: []Arg{Slice(out)}})
	for i := range out {
		var s int64
		for n := i + 1; n != 1; s++ {
			if n%2 == 0 {
				n /= 2
			} else {
				n = 3*n + 1
			}
		}
		if out[i] != s {
			t.Fatalf("out[%d] = %d, want %d", i, out[i], s)
		}
	}
}

func BenchmarkCollatz(b *testing.B) {
	p := prepare(b, collatz)
	out := make([]int64, 1000)
	l := &Launch{Grid: [3]int64{1000}, Args: []Arg{Slice(out)}}
	run(b, p, l)
	var steps int64
	for _, s := range out {
		steps += 9 * s
	}
	for b.Loop() {
		run(b, p, l)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(steps), "ns/op-step")
}
