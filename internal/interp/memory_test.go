package interp

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// TestReferences goes through every operation on references: a blob parameter, a table, a private array of structs, a
// shared array, a shared slice and slices of slices.
func TestReferences(t *testing.T) {
	p := prepare(t, `
type %Pair = struct { A i8, B [3]i32 }
table @squares [5]i16 = hex 00000100040009001000
kernel @refs(%b ptr<constant %Pair>, %x view<global i32>, %out view<global i64>) mode=default {
	%0 = const 0 : i64
	%1 = const 1 : i64
	%2 = const 2 : i64
	%3 = const 3 : i64
	%tile = shared {[4]i64} : ptr<shared [4]i64>
	%dyn = sharedslice %3 {i64} : view<shared i64>
	%fa = field %b {0} : ptr<constant i8>
	%a = load %fa : i8
	%fb = field %b {1} : ptr<constant [3]i32>
	%pb = index %fb, %2 : ptr<constant i32>
	%b2 = load %pb : i32
	%tab = table @squares : ptr<constant [5]i16>
	%pt = index %tab, %3 : ptr<constant i16>
	%t3 = load %pt : i16

	%mine = local {[2]%Pair} : ptr<private [2]%Pair>
	%m0 = index %mine, %0 : ptr<private %Pair>
	%m1 = index %mine, %1 : ptr<private %Pair>
	zero %m0
	copy %m1, %b
	%m1b = field %m1 {1} : ptr<private [3]i32>
	%m1v = viewof %m1b : view<private i32>
	%m1l = viewlen %m1v : i64
	%m1p = elem %m1v, %1 : ptr<private i32>
	%m1x = load %m1p : i32
	%m0a = field %m0 {0} : ptr<private i8>
	%m0x = load %m0a : i8

	%n = viewlen %x : i64
	%cap = viewcap %x : i64
	check.slice %1, %3, %n, %cap
	%s = viewslice %x, %1, %3, %n : view<global i32>
	%s2 = viewslice %s, %1, %2, %2 : view<global i32>
	%sl = viewlen %s : i64
	%sc = viewcap %s : i64
	%s2c = viewcap %s2 : i64
	%sp = elem %s2, %0 : ptr<global i32>
	%sx = load %sp : i32

	%tp = index %tile, %3 : ptr<shared i64>
	store %tp, %sl
	%tv = viewof %tile : view<shared i64>
	%tc = viewcap %tv : i64
	%te = elem %tv, %3 : ptr<shared i64>
	%tx = load %te : i64
	%dp = elem %dyn, %2 : ptr<shared i64>
	%dz = load %dp : i64
	store %dp, %cap
	%dx = load %dp : i64
	%dl = viewlen %dyn : i64

	%w1 = convert %a : i64
	%w2 = convert %b2 : i64
	%w3 = convert %t3 : i64
	%w4 = convert %m1x : i64
	%w5 = convert %m0x : i64
	%w6 = convert %sx : i64
	call @put %out, %0, %w1
	call @put %out, %1, %w2
	call @put %out, %2, %w3
	call @put %out, %3, %w4
	%4 = const 4 : i64
	call @put %out, %4, %w5
	%5 = const 5 : i64
	call @put %out, %5, %w6
	%6 = const 6 : i64
	call @put %out, %6, %sc
	%7 = const 7 : i64
	call @put %out, %7, %s2c
	%8 = const 8 : i64
	call @put %out, %8, %tx
	%9 = const 9 : i64
	call @put %out, %9, %tc
	%10 = const 10 : i64
	call @put %out, %10, %dx
	%11 = const 11 : i64
	call @put %out, %11, %dl
	%12 = const 12 : i64
	call @put %out, %12, %m1l
	%13 = const 13 : i64
	call @put %out, %13, %dz
	return
}
func @put(%v view<global i64>, %i i64, %x i64) {
	%n = viewlen %v : i64
	check.index %i, %n
	%p = elem %v, %i : ptr<global i64>
	store %p, %x
	return
}
`)
	blob := struct {
		A int8
		B [3]int32
	}{-3, [3]int32{10, 20, 30}}
	x := []int32{100, 101, 102, 103, 104, 105}
	out := make([]int64, 14)
	run(t, p, &Launch{Grid: [3]int64{1}, Args: []Arg{Blob(&blob), {Mem: Bytes(x), Off: 1, Len: 4, Cap: 5}, Slice(out)}})
	want := []int64{-3, 30, 9, 20, 0, 103, 3, 1, 2, 4, 5, 3, 3, 0}
	if !slices.Equal(out, want) {
		t.Errorf("%v\nwant %v", out, want)
	}
}

// TestUndefined reads private memory that nobody wrote: the same junk every time, in every iteration.
func TestUndefined(t *testing.T) {
	p := prepare(t, `
kernel @junk(%out view<global u32>) mode=default {
	%i = globalid x : i64
	%0 = const 0 : i64
	%1 = const 1 : i64
	%2 = const 2 : i64
	%9 = const 9 : u32
	%sum = loop @l (%k i64 = %0, %s u32 = %9) : u32 {
		%p = local {u32} : ptr<private u32>
		%v = load %p : u32
		store %p, %9
		%k1 = add %k, %1 : i64
		%done = eq %k1, %2 : bool
		if %done {
			break @l %v
		} else {
			continue @l %k1, %v
		}
		unreachable
	}
	%q = elem %out, %i : ptr<global u32>
	store %q, %sum
	return
}
`)
	out := make([]uint32, 3)
	run(t, p, &Launch{Grid: [3]int64{3}, Args: []Arg{Slice(out)}})
	if !slices.Equal(out, []uint32{0xc5c5c5c5, 0xc5c5c5c5, 0xc5c5c5c5}) {
		t.Errorf("%x", out)
	}
}

// TestAtomics does each atomic function once on each kind and looks at the old and the new value.
func TestAtomics(t *testing.T) {
	bits := func(k ir.Kind, x float64) uint64 {
		if k.Float() {
			return rounded(k, x)
		}
		return ir.Canon(k, uint64(int64(x)))
	}
	for _, ty := range []*ir.Type{ir.TI32, ir.TU32, ir.TI64, ir.TU64, ir.TF32, ir.TF64} {
		k := ty.Kind()
		for fn := ir.FnAdd; fn < ir.NumFns; fn++ {
			if k.Float() && (fn == ir.FnSub || fn >= ir.FnAnd && fn <= ir.FnXor) {
				continue
			}
			old, x, y := bits(k, -6), bits(k, 3), bits(k, 40)
			want := x
			switch {
			case fn == ir.FnLoad:
				want = old
			case fn == ir.FnCompareAndSwap:
				x, want = old, y
			case fn.Op() != ir.OpInvalid:
				want = ir.Binary(fn.Op(), k)(old, x)
			}
			args := map[ir.Fn]string{ir.FnLoad: "", ir.FnCompareAndSwap: ", %x, %y"}
			rest, ok := args[fn]
			if !ok {
				rest = ", %x"
			}
			do := "%o = atomic %p" + rest + " {" + fn.String() + " seqcst system} : T"
			if fn == ir.FnStore {
				do = "%o = load %p : T\natomic %p, %x {store relaxed device}"
			}
			p := prepare(t, strings.ReplaceAll(`
kernel @a(%m view<global T>, %x T, %y T, %out view<global T>) mode=default {
	%0 = const 0 : i64
	%p = elem %m, %0 : ptr<global T>
	`+do+`
	%q = elem %out, %0 : ptr<global T>
	store %q, %o
	fence {acqrel device}
	return
}
`, "T", ty.String()))
			m, out := array(ty, []uint64{old}), array(ty, []uint64{0})
			run(t, p, &Launch{Grid: [3]int64{1}, Args: []Arg{m, Scalar(x), Scalar(y), out}})
			if got := load(k, out.Mem); got != old {
				t.Errorf("%v on %v: old %#x, want %#x", fn, ty, got, old)
			}
			if got := load(k, m.Mem); got != want {
				t.Errorf("%v on %v: new %#x, want %#x", fn, ty, got, want)
			}
			if fn != ir.FnCompareAndSwap {
				continue
			}
			run(t, p, &Launch{Grid: [3]int64{1}, Args: []Arg{m, Scalar(bits(k, 77)), Scalar(0), out}})
			if got := load(k, m.Mem); got != want || load(k, out.Mem) != want {
				t.Errorf("failed cas on %v: %#x", ty, got)
			}
		}
	}
}

const histogram = `
kernel @histogram(%x view<global u8>, %bins view<global u32>, %sum view<global f64>) mode=default {
	%i = globalid x : i64
	%0 = const 0 : i64
	%1 = const 1 : u32
	%px = elem %x, %i : ptr<global u8>
	%v = load %px : u8
	%pb = elem %bins, %v : ptr<global u32>
	%o = atomic %pb, %1 {add relaxed device} : u32
	%f = convert %v : f64
	%ps = elem %sum, %0 : ptr<global f64>
	%s = atomic %ps, %f {add relaxed device} : f64
	return
}
`

// TestChunks runs one launch in parts on several goroutines.
func TestChunks(t *testing.T) {
	p := prepare(t, histogram)
	x := make([]uint8, 200_000)
	want, total := make([]uint32, 256), 0.0
	for i := range x {
		x[i] = uint8(i * i >> 3)
		want[x[i]]++
		total += float64(x[i])
	}
	bins, sum := make([]uint32, 256), make([]float64, 1)
	l := &Launch{Grid: [3]int64{int64(len(x))}, Group: [3]int64{256}, Args: []Arg{Slice(x), Slice(bins), Slice(sum)}}
	n, err := p.Groups(l)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	const parts = 8
	for i := range int64(parts) {
		wg.Go(func() {
			if _, err := p.RunGroups(l, n*i/parts, n*(i+1)/parts-n*i/parts); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if !slices.Equal(bins, want) || sum[0] != total {
		t.Errorf("sum %v, want %v", sum, total)
	}
}

// TestChunkedFault finds the same fault however a launch is cut up.
func TestChunkedFault(t *testing.T) {
	p := prepare(t, `
kernel @bad(%x view<global i32>, %w i64) mode=default {
	%i = globalid x : i64
	%j = globalid y : i64
	%r = mul %j, %w : i64
	%k = add %r, %i : i64
	%px = elem %x, %k : ptr<global i32>
	%v = load %px : i32
	check.nonzero %v @0:7:1
	return
}
`)
	const w, h = 37, 29
	x := make([]int32, w*h)
	for i := range x {
		x[i] = 1
	}
	// In groups of 8 by 8 the invocation at (36, 3) is in a later group than that at (0, 5).
	for _, i := range []int{3*w + 36, 5 * w, 28*w + 2} {
		x[i] = 0
	}
	l := &Launch{Grid: [3]int64{w, h}, Group: [3]int64{8, 8}, Args: []Arg{Slice(x), Scalar(w)}}
	n, err := p.Groups(l)
	if err != nil || n != 20 {
		t.Fatal(n, err)
	}
	for part := int64(1); part <= n; part++ {
		var first *Fault
		for g := n; g > 0; g -= part {
			f, err := p.RunGroups(l, max(g-part, 0), min(part, g))
			if err != nil {
				t.Fatal(err)
			}
			first = Earliest(f, first)
		}
		if first == nil || first.Invocation != [3]int64{36, 3, 0} || first.Linear != 3*w+36 || first.Kind != ir.FaultDivide {
			t.Errorf("parts of %d: %v", part, first)
		}
	}
}

func TestSharedSliceFaults(t *testing.T) {
	p := prepare(t, `
kernel @s(%n i64, %d i64) mode=default {
	%i = globalid x : i64
	%k = mul %i, %d : i64
	%m = add %n, %k : i64
	%s = sharedslice %m {f64} : view<shared f64> @0:5:1
	return
}
`)
	for _, c := range []struct{ n, d, who int64 }{{8, 0, -1}, {0, 0, -1}, {-1, 0, 0}, {math.MaxInt64, 0, 0}, {8, 1, 1}} {
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{4}, Args: []Arg{Scalar(uint64(c.n)), Scalar(uint64(c.d))}})
		var f *Fault
		if got := errors.As(err, &f); got != (c.who >= 0) || got && (f.Kind != ir.FaultShared || f.Linear != c.who || f.Pos.Line != 5) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

// TestSteadyState checks that parts of a launch allocate nothing once a launch of the kind has run.
func TestSteadyState(t *testing.T) {
	if detector {
		t.Skip("sync.Pool forgets at random under the race detector")
	}
	p := prepare(t, saxpy)
	x := make([]float32, 256)
	l := &Launch{Grid: [3]int64{256}, Args: []Arg{{}, Slice(x), Slice(x)}}
	l.Cancel = new(atomic.Bool)
	if n := testing.AllocsPerRun(100, func() {
		if _, err := p.RunGroups(l, 0, 4); err != nil {
			t.Fatal(err)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
