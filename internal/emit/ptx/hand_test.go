package ptx

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// written parses kernels written in the text form.
func written(t *testing.T, text string) *ir.Module {
	t.Helper()
	m, err := ir.Parse("dotcompute ir 1\nfile 0 \"x.go\"\n" + text)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Fatal(err)
	}
	return m
}

func words(n ...uint32) argument {
	b := aligned(4 * len(n))
	for i, x := range n {
		binary.LittleEndian.PutUint32(b[4*i:], x)
	}
	return argument{mem: b, len: len(n)}
}

// retire: lanes fault in front of barriers and subgroup operations; the others must still get past those, and
// the record must be that of one that faulted.
const retire = `
kernel @retire(%a view<global u32>, %out view<global u32>) mode=default {
	%i = globalid x : i64
	%zero = const 0 : u32
	%one = const 1 : u32
	%n = const 4 : u32
	%tile = shared {[64]u32} : ptr<shared [64]u32>
	%p = elem %a, %i : ptr<global u32>
	%v = load %p : u32
	%s = loop @l (%k u32 = %zero, %sum u32 = %v) : u32 {
		%more = lt %k, %n : bool
		if %more {
			yield
		} else {
			break @l %sum
		}
		%bad = eq %v, %k : bool
		%good = not %bad : bool
		check.true %good {"a lane goes"} @0:7:1
		%q = index %tile, %i : ptr<shared u32>
		store %q, %sum
		barrier
		%r = reduce %sum {add} : u32
		%w = load %q : u32
		%x = add %w, %r : u32
		barrier
		%k2 = add %k, %one : u32
		continue @l %k2, %x
	}
	%o = elem %out, %i : ptr<global u32>
	store %o, %s
	return
}
`

func TestRetire(t *testing.T) {
	in := make([]uint32, 50)
	for i := range in {
		in[i] = uint32(i*7) % 40
	}
	c := &trial{name: "retire", m: written(t, retire), kernel: "retire", grid: [3]int{50, 1, 1}, group: [3]int{50, 1, 1}, args: []argument{words(in...), words(make([]uint32, 50)...)}, o: Options{Subgroup: 32}}
	if d := c.simulate(c.interpret(t)); d != "" {
		t.Error(d)
	}
}

// TestPending checks that a launch is skipped while the fault of another is pending, and not while its own is.
func TestPending(t *testing.T) {
	c := &trial{name: "retire", m: written(t, retire), kernel: "retire", grid: [3]int{50, 1, 1}, group: [3]int{50, 1, 1}, o: Options{Subgroup: 32}}
	in := make([]uint32, 50)
	for i := range in {
		in[i] = 9
	}
	for _, p := range []struct {
		tag           uint32
		replayed, ran bool
	}{{0, false, true}, {launchTag, false, true}, {launchTag + 1, false, false}, {0, true, true}, {launchTag, true, false}} {
		tag := p.tag
		c.replayed = p.replayed
		c.args = []argument{words(in...), words(make([]uint32, 50)...)}
		out, err := Emit(c.m, c.kernel, c.o)
		if err != nil {
			t.Fatal(err)
		}
		m, record, _, mem, err := c.load(out)
		if err != nil {
			t.Fatal(err)
		}
		store(record[64:68], uint64(tag))
		if err := m.launch(); err != nil {
			t.Fatal(err)
		}
		if got := load(mem[1][:4]) != 0; got != p.ran {
			t.Errorf("tag %d pending: ran is %t", tag, got)
		}
		if got := uint32(load(record[64:68])); got != tag {
			t.Errorf("tag %d pending became %d", tag, got)
		}
	}
}

// atomics of every function, type, order and scope, on global and shared memory.
func TestAtomics(t *testing.T) {
	ptxas := assembler(t)
	texts := map[string]string{}
	fns := map[string]int{"add": 1, "sub": 1, "min": 1, "max": 1, "and": 1, "or": 1, "xor": 1, "exchange": 1, "cas": 2, "load": 0, "store": 1}
	for _, kind := range []string{"i32", "u32", "i64", "u64", "f32", "f64"} {
		for i, order := range []string{"relaxed", "acquire", "release", "acqrel", "seqcst"} {
			scope := []string{"group", "device", "system"}[i%3]
			var b strings.Builder
			fmt.Fprintf(&b, "kernel @k(%%a view<global %s>, %%v %s) mode=default {\n\t%%i = globalid x : i64\n\t%%tile = shared {[64]%s} : ptr<shared [64]%s>\n\t%%p = elem %%a, %%i : ptr<global %s>\n\t%%q = index %%tile, %%i : ptr<shared %s>\n\tstore %%q, %%v\n", kind, kind, kind, kind, kind, kind)
			for _, fn := range slices.Sorted(maps.Keys(fns)) {
				n := fns[fn]
				if kind[0] == 'f' && (fn == "sub" || fn == "and" || fn == "or" || fn == "xor") {
					continue
				}
				for _, p := range []string{"%p", "%q"} {
					args := p + strings.Repeat(", %v", n)
					if fn == "store" {
						fmt.Fprintf(&b, "\tatomic %s {%s %s %s}\n", args, fn, order, scope)
						continue
					}
					fmt.Fprintf(&b, "\t%%r%s%s = atomic %s {%s %s %s} : %s\n", fn, p[1:], args, fn, order, scope, kind)
					if order == "acqrel" { // used, so that no reduction will do
						fmt.Fprintf(&b, "\tstore %s, %%r%s%s\n", p, fn, p[1:])
					}
				}
			}
			fmt.Fprintf(&b, "\tfence {%s %s}\n\treturn\n}\n", order, scope)
			m := written(t, b.String())
			out, err := Emit(m, "k", Options{})
			if err != nil {
				t.Fatal(err)
			}
			texts[kind+" "+order] = out.Text
			size := map[byte]int{'3': 4, '6': 8}[kind[1]]
			c := &trial{name: kind + " " + order, m: m, kernel: "k", grid: [3]int{1, 1, 1}, group: [3]int{1, 1, 1}, o: Options{Subgroup: 32}, args: []argument{{mem: aligned(size), len: 1}, {bits: 3}}}
			if d := c.simulate(c.interpret(t)); d != "" {
				t.Errorf("%s: %s", c.name, d)
			}
		}
	}
	assemble(t, ptxas, 80, texts)
}

// TestSharedSlices checks slices of shared memory whose length comes from arguments, lengths that do not fit, and more than
// 48 KiB in all.
func TestSharedSlices(t *testing.T) {
	m := written(t, `
kernel @slices(%n i32, %out view<global i64>) mode=default {
	%i = globalid x : i64
	%g = groupsize x : i64
	%w = convert %n : i64
	%x = mul %g, %w : i64
	%big = shared {[6500]f64} : ptr<shared [6500]f64>
	%a = sharedslice %x {u16} : view<shared u16>
	%b = sharedslice %n {f64} : view<shared f64>
	%la = viewlen %a : i64
	%lb = viewlen %b : i64
	%c = const 3 : u16
	%one = const 1 : i64
	%last = sub %la, %one : i64
	%p = elem %a, %last : ptr<shared u16>
	store %p, %c
	%f = const 2 : f64
	%z = const 0 : i64
	%q = elem %b, %z : ptr<shared f64>
	store %q, %f
	barrier
	%v = load %p : u16
	%wide = convert %v : i64
	%s = add %la, %lb : i64
	%r = add %s, %wide : i64
	%big0 = index %big, %z : ptr<shared f64>
	%zero = load %big0 : f64
	%zi = convert %zero : i64
	%r2 = add %r, %zi : i64
	%o = elem %out, %i : ptr<global i64>
	store %o, %r2
	return
}
`)
	assembled := map[string]string{}
	for _, n := range []int64{5, -1, 1 << 31} {
		c := &trial{name: fmt.Sprint("slices ", n), m: m, kernel: "slices", grid: [3]int{8, 1, 1}, group: [3]int{4, 1, 1}, o: Options{Subgroup: 32},
			args: []argument{{bits: ir.Canon(ir.I32, uint64(n))}, {mem: aligned(64), len: 8}}}
		out, err := Emit(m, "slices", c.o)
		if err != nil {
			t.Fatal(err)
		}
		assembled["slices"] = out.Text
		if want := c.interpret(t); n == 5 {
			if d := c.simulate(want); d != "" {
				t.Errorf("%s: %s", c.name, d)
			}
			continue
		}
		mach, record, _, _, err := c.load(out)
		if err != nil {
			t.Fatal(err)
		}
		if err := mach.launch(); err != nil {
			t.Fatal(err)
		}
		if s := out.Sites[load(record[4:8])]; load(record[:4]) != launchTag || s.Kind != ir.FaultShared {
			t.Errorf("length %d: record % x", n, record)
		}
	}
	assemble(t, assembler(t), 90, assembled)
}

// TestUniform checks that the first invocation of the group that arrives is the one to be equal to.
func TestUniform(t *testing.T) {
	m := written(t, `
kernel @uniform(%a view<global f32>, %out view<global f32>) mode=default {
	%i = globalid x : i64
	%p = elem %a, %i : ptr<global f32>
	%v = load %p : f32
	check.uniform %v {"v"} @0:3:1
	%w = add %v, %v : f32
	check.uniform %w {"w"} @0:4:1
	%o = elem %out, %i : ptr<global f32>
	store %o, %w
	return
}
`)
	for name, v := range map[string][]uint32{"same": {5, 5, 5, 5}, "zeros": {0, 1 << 31, 0, 1 << 31}, "nans": {0x7fc00000, 0x7fc00001, 0xffc00000, 0x7fc00000}, "other": {5, 5, 6, 5}} {
		c := &trial{name: name, m: m, kernel: "uniform", grid: [3]int{4, 1, 1}, group: [3]int{4, 1, 1}, o: Options{Subgroup: 32}, args: []argument{words(v...), words(0, 0, 0, 0)}}
		want := c.interpret(t)
		if (want.fault != nil) != (name == "other") {
			t.Fatalf("%s: the interpreter says %v", name, want.fault)
		}
		if d := c.simulate(want); d != "" {
			t.Errorf("%s: %s", name, d)
		}
	}
}

// TestLargeValues checks that values too large for the block are passed by address.
func TestLargeValues(t *testing.T) {
	m := written(t, `
kernel @large(%v ptr<constant [2000]u32>, %w ptr<constant [10]u32>, %k i64, %out view<global u32>) mode=default {
	%i = globalid x : i64
	%j = add %i, %k : i64
	%p = index %v, %j : ptr<constant u32>
	%x = load %p : u32
	%q = index %w, %i : ptr<constant u32>
	%y = load %q : u32
	%z = add %x, %y : u32
	%o = elem %out, %i : ptr<global u32>
	store %o, %z
	return
}
`)
	v, w := make([]uint32, 2000), make([]uint32, 10)
	for i := range v {
		v[i] = uint32(i * i)
	}
	copy(w, v[5:])
	c := &trial{name: "large", m: m, kernel: "large", grid: [3]int{10, 1, 1}, group: [3]int{4, 1, 1}, o: Options{Subgroup: 32}, args: []argument{words(v...), words(w...), {bits: 1990}, words(make([]uint32, 10)...)}}
	out, err := Emit(m, "large", c.o)
	if err != nil {
		t.Fatal(err)
	}
	if !out.Params[0].Indirect || out.Params[1].Indirect || out.Block > blockLimit {
		t.Errorf("parameters %v in %d bytes", out.Params, out.Block)
	}
	if d := c.simulate(c.interpret(t)); d != "" {
		t.Error(d)
	}
}

// TestRefused checks that what cannot be said is an error that says so.
func TestRefused(t *testing.T) {
	const empty = "kernel @k(%x f64, %out view<global f64>) mode=default {\n\treturn\n}\n"
	sine := strings.Replace(empty, "\treturn", "\t%s = sin %x : f64 @0:9:2\n\treturn", 1)
	for _, c := range []struct {
		text, want string
		o          Options
	}{
		{empty, "subgroups of 64 lanes", Options{Subgroup: 64}},
		{empty, "subgroups of 12 lanes", Options{Subgroup: 12}},
		{strings.Replace(empty, "default", "default group=2048,1,1", 1), "groups of [2048 1 1]", Options{}},
		{sine, "x.go:9: kernel k: PTX has no way to say: sin of f64", Options{}},
		{strings.Replace(sine, "default", "fast", 1), "sin of f64", Options{}},
	} {
		_, err := Emit(written(t, c.text), "k", c.o)
		var u *UnsupportedError
		if !errors.As(err, &u) || u.Kernel != "k" || !strings.Contains(err.Error(), c.want) {
			t.Errorf("error %v, want %q", err, c.want)
		}
	}
	if _, err := Emit(written(t, empty), "other", Options{}); err == nil {
		t.Error("a kernel that is not there is emitted")
	}
}

// TestCoarse checks that a kernel that does several invocations a thread is right for every length and offset of its views, and that
// a fault tells the invocation that it is of.
func TestCoarse(t *testing.T) {
	m := written(t, `
kernel @add(%a view<global f32>, %b view<global f64>, %c view<global i16>, %out view<global f32>) mode=default {
	%i = globalid x : i64
	%n = viewlen %c : i64
	%p = elem %a, %i : ptr<global f32>
	%x = load %p : f32
	%q = elem %b, %i : ptr<global f64>
	%y = load %q : f64
	%z = convert %y : f32
	%s = add %x, %z : f32
	check.index %i, %n @0:5:1
	%r = elem %c, %i : ptr<global i16>
	%w = load %r : i16
	%one = const 1 : i16
	%u = add %w, %one : i16
	store %r, %u
	%o = elem %out, %i : ptr<global f32>
	store %o, %s
	return
}
`)
	texts := map[string]string{}
	for _, aligned16 := range []bool{false, true} {
		o := Options{Subgroup: 32, Coarse: true}
		if aligned16 {
			o.Aligned = func(int) int64 { return 16 }
		}
		for n := 1; n < 60; n++ {
			c := &trial{name: fmt.Sprint("coarse ", n), m: m, kernel: "add", grid: [3]int{n, 1, 1}, group: [3]int{4, 1, 1}, o: o}
			for i, size := range []int{4, 8, 2, 4} {
				mem := aligned(size * n)
				for k := range mem {
					mem[k] = byte(k * (i + 3) % 61)
				}
				c.args = append(c.args, argument{mem: mem, len: n})
			}
			if n%10 == 7 {
				c.args[2].len = n - 1 - n%4 // the last ones fault
				c.args[2].mem = c.args[2].mem[:2*c.args[2].len]
			}
			if !aligned16 && n%3 > 0 {
				c.skew = 8 * (n % 3)
			}
			out, err := Emit(m, "add", o)
			if err != nil {
				t.Fatal(err)
			}
			if out.Coarse != 8 || !strings.Contains(out.Text, "ld.global.nc.v2.f64") && !strings.Contains(out.Text, "ld.global.v2.f64") || !strings.Contains(out.Text, "st.global.v4.f32") {
				t.Fatalf("%d invocations a thread in\n%s", out.Coarse, out.Text)
			}
			texts[fmt.Sprint(aligned16)] = out.Text
			if d := c.simulate(c.interpret(t)); d != "" {
				t.Errorf("%s: %s", c.name, d)
			}
		}
	}
	assemble(t, assembler(t), 80, texts)
}

// lone: a lane that meets no other keeps the bits of its NaN, also in strict kernels; one that does gets the canonical NaN.
const lone = `
kernel @lone(%a view<global f64>, %out view<global u64>) mode=strict subgroup=8 {
	%i = globalid x : i64
	%p = elem %a, %i : ptr<global f64>
	%v = load %p : f64
	%s = scan %v {add} : f64
	%b = scanbefore %v {add} : f64
	%r = reduce %v {max} : f64
	%sb = bitcast %s : u64
	%bb = bitcast %b : u64
	%rb = bitcast %r : u64
	%three = const 3 : u64
	%five = const 5 : u64
	%x = mul %sb, %three : u64
	%y = mul %bb, %five : u64
	%xy = xor %x, %y : u64
	%xyz = xor %xy, %rb : u64
	%o = elem %out, %i : ptr<global u64>
	store %o, %xyz
	return
}
`

// TestLone found seed 1008619 of the random kernels that run on GPUs.
func TestLone(t *testing.T) {
	for n := 1; n <= 17; n += 4 { // the last subgroup has one lane
		c := &trial{name: "lone", m: written(t, lone), kernel: "lone", grid: [3]int{n, 1, 1}, group: [3]int{n, 1, 1}, o: Options{Subgroup: 8}}
		in := argument{mem: aligned(8 * n)[:8*n], len: n}
		for i := range n {
			binary.LittleEndian.PutUint64(in.mem[8*i:], 0x7ff8000000000001+uint64(i))
		}
		c.args = []argument{in, {mem: aligned(8 * n)[:8*n], len: n}}
		if d := c.simulate(c.interpret(t)); d != "" {
			t.Errorf("%d lanes: %s", n, d)
		}
	}
}

// tiles: invocations of a group of 8 fill a tile, or all but the last element of it, and read the mirrored one.
const tiles = `
kernel @tiles(%a view<global f32>, %out view<global f32>) mode=default group=8,1,1 {
	%i = globalid x : i64
	%l = localid x : i64
	%seven = const 7 : i64
	%tile = shared {[9]f32} : ptr<shared [9]f32>
	%p = elem %a, %i : ptr<global f32>
	%v = load %p : f32
	%q = index %tile, %l : ptr<shared f32>
	store %q, %v
	barrier
	%m = sub FROM, %l : i64
	%r = index %tile, %m : ptr<shared f32>
	%w = load %r : f32
	%o = elem %out, %i : ptr<global f32>
	store %o, %w
	return
}
`

// TestFilled: shared memory is cleared unless everything that is read was written before.
func TestFilled(t *testing.T) {
	for from, cleared := range map[string]bool{"7": false, "8": true} {
		text := strings.Replace(tiles, "const 7", "const "+from, 1)
		c := &trial{name: "tiles", m: written(t, strings.Replace(text, "FROM", "%seven", 1)), kernel: "tiles", grid: [3]int{32, 1, 1}, group: [3]int{8, 1, 1}, o: Options{Subgroup: 32}}
		in := make([]uint32, 32)
		for i := range in {
			in[i] = uint32(0x3f800000 + i)
		}
		c.args = []argument{words(in...), words(make([]uint32, 32)...)}
		if d := c.simulate(c.interpret(t)); d != "" {
			t.Errorf("from %s: %s", from, d)
		}
		out, err := Emit(c.m, c.kernel, c.o)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(out.Text, "st.shared.v4") != cleared {
			t.Errorf("from %s: cleared is not %v:\n%s", from, cleared, out.Text)
		}
	}
}
