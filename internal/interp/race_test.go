package interp

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// TestRaces runs kernels with and without races. Each has shared memory of 64 and global memory of 64 u32; %l is the local,
// %i the global index, in 2 groups of 8.
func TestRaces(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"own places":                  {"%p = elem %x, %i : ptr<global u32>\n%v = load %p : u32\nstore %p, %v", ""},
		"all read":                    {"%p = elem %x, %zero : ptr<global u32>\n%v = load %p : u32", ""},
		"all write the same":          {"%p = elem %x, %two : ptr<global u32>\nstore %p, %1 @0:3:1", "race in one group on x[2]: write at k.go:3 by invocation (0, 0, 0), and write at k.go:3 by invocation (1, 0, 0)"},
		"same local place":            {"%p = elem %x, %l : ptr<global u32>\nstore %p, %1 @0:3:1", "race between groups on x[0]: write at k.go:3 by invocation (0, 0, 0), and write at k.go:3 by invocation (8, 0, 0)"},
		"same local place, shared":    {"%p = index %s, %l : ptr<shared u32>\nstore %p, %1", ""},
		"neighbour without barrier":   {"%p = index %s, %l : ptr<shared u32>\nstore %p, %1 @0:3:1\n%q = index %s, %next : ptr<shared u32>\n%v = load %q : u32 @0:4:1", "race in one group on s[1]: read at k.go:4 by invocation (0, 0, 0), and write at k.go:3 by invocation (1, 0, 0)"},
		"neighbour with barrier":      {"%p = index %s, %l : ptr<shared u32>\nstore %p, %1\nbarrier\n%q = index %s, %next : ptr<shared u32>\n%v = load %q : u32", ""},
		"write back without second":   {"%p = index %s, %l : ptr<shared u32>\nstore %p, %1\nbarrier\n%q = index %s, %next : ptr<shared u32>\n%v = load %q : u32 @0:4:1\nstore %p, %v @0:5:1", "race in one group on s[1]: read at k.go:4 by invocation (0, 0, 0), and write at k.go:5 by invocation (1, 0, 0)"},
		"write back with second":      {"%p = index %s, %l : ptr<shared u32>\nstore %p, %1\nbarrier\n%q = index %s, %next : ptr<shared u32>\n%v = load %q : u32\nbarrier\nstore %p, %v", ""},
		"global with barrier":         {"%p = elem %x, %i : ptr<global u32>\nstore %p, %1\nbarrier\n%g = groupid x : i64\n%8 = const 8 : i64\n%b = mul %g, %8 : i64\n%j = add %b, %next : i64\n%q = elem %x, %j : ptr<global u32>\n%v = load %q : u32", ""},
		"atomics":                     {"%p = elem %x, %zero : ptr<global u32>\n%o = atomic %p, %1 {add relaxed device} : u32", ""},
		"atomic and read":             {"%p = elem %x, %zero : ptr<global u32>\n%o = atomic %p, %1 {add relaxed device} : u32 @0:3:1\n%v = load %p : u32 @0:4:1", "race in one group on x[0]: read at k.go:4 by invocation (0, 0, 0), and atomic at k.go:3 by invocation (1, 0, 0)"},
		"atomic, then read":           {"%p = index %s, %two : ptr<shared u32>\n%o = atomic %p, %1 {add relaxed device} : u32\nbarrier\n%v = load %p : u32", ""},
		"read of all, one writes":     {"%p = elem %x, %two : ptr<global u32>\n%v = load %p : u32 @0:3:1\n%15 = const 15 : i64\n%last = eq %i, %15 : bool\nif %last {\nstore %p, %v @0:5:1\nyield\n} else {\nyield\n}", "race in one group on x[2]: read at k.go:3 by invocation (8, 0, 0), and write at k.go:5 by invocation (15, 0, 0)"},
		"one reads and writes":        {"%15 = const 15 : i64\n%last = eq %i, %15 : bool\nif %last {\n%p = elem %x, %two : ptr<global u32>\n%v = load %p : u32\nstore %p, %v\n%o = atomic %p, %1 {add relaxed device} : u32\nyield\n} else {\nyield\n}", ""},
		"private":                     {"%m = local {u32} : ptr<private u32>\nstore %m, %1\n%v = load %m : u32", ""},
		"first of group, other group": {"%p = elem %x, %two : ptr<global u32>\n%7 = const 7 : i64\n%f = eq %l, %7 : bool\nif %f {\n%v = load %p : u32 @0:3:1\nyield\n} else {\nyield\n}\nbarrier\n%f0 = eq %l, %zero : bool\nif %f0 {\nstore %p, %1 @0:4:1\nyield\n} else {\nyield\n}", "race between groups on x[2]: write at k.go:4 by invocation (0, 0, 0), and read at k.go:3 by invocation (15, 0, 0)"},
		"zeroed whole":                {"%p = index %s, %l : ptr<shared u32>\nstore %p, %1 @0:3:1\nzero %s @0:4:1", "race in one group on s[0]: zero"},
	} {
		p := prepare(t, "kernel @r(%x view<global u32>) mode=default {\n%s = shared {[64]u32} : ptr<shared [64]u32>\n%i = globalid x : i64\n%l = localid x : i64\n%zero = const 0 : i64\n%one = const 1 : i64\n%two = const 2 : i64\n%1 = const 1 : u32\n%next = add %l, %one : i64\n"+c.body+"\nreturn\n}\n")
		x := make([]uint32, 64)
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{16}, Group: [3]int64{8}, Args: []Arg{Slice(x)}, Races: &RaceChecker{}})
		var r *Race
		switch {
		case c.want == "" && err == nil:
		case !errors.As(err, &r):
			t.Errorf("%s: %v", name, err)
		case name == "zeroed whole":
			// The first invocation zeroes what only it has written; the second then writes or zeroes what the first has zeroed.
			if r.Element != 1 || r.First.Pos.Line != 4 || r.Second.Pos.Line != 3 {
				t.Errorf("%s: %v", name, r)
			}
		case !strings.HasSuffix(r.Error(), c.want):
			t.Errorf("%s:\n%v\nwant %s", name, r, c.want)
		}
	}
}

// TestRaceAliases finds races between parameters that lead to the same memory, of different sizes too.
func TestRaceAliases(t *testing.T) {
	p := prepare(t, `
kernel @alias(%x view<global u8>, %y view<global u64>) mode=default {
	%i = globalid x : i64
	%p = elem %x, %i : ptr<global u8>
	%1 = const 1 : u8
	store %p, %1 @0:3:1
	%0 = const 0 : i64
	%7 = const 7 : i64
	%f = eq %i, %7 : bool
	if %f {
		%q = elem %y, %0 : ptr<global u64>
		%v = load %q : u64 @0:4:1
		yield
	} else {
		yield
	}
	return
}
`)
	mem := make([]uint64, 2)
	for _, c := range []struct {
		y     []uint64
		raced bool
	}{{mem[:1], true}, {mem[1:], false}} {
		err := Run(context.Background(), p, &Launch{Grid: [3]int64{8}, Args: []Arg{{Mem: Bytes(mem), Len: 16}, Slice(c.y)}, Races: &RaceChecker{}})
		var r *Race
		if errors.As(err, &r) != c.raced || c.raced && (r.Array != "y" || r.Element != 0 || r.First.Invocation[0] == 7) {
			t.Errorf("%v: %v", c, err)
		}
	}
}

func TestRaceLimit(t *testing.T) {
	p := prepare(t, saxpy)
	x, y := make([]float32, 100), make([]float32, 100)
	l := &Launch{Grid: [3]int64{100}, Args: []Arg{{}, Slice(x), Slice(y)}, Races: &RaceChecker{Limit: 199}}
	var r *RaceLimit
	if err := Run(context.Background(), p, l); !errors.As(err, &r) || r.Limit != 199 {
		t.Errorf("error %v", err)
	}
	l.Races = &RaceChecker{Limit: 200}
	run(t, p, l)
}

func BenchmarkRaces(b *testing.B) {
	p := prepare(b, saxpy)
	x, y := make([]float32, 1<<16), make([]float32, 1<<16)
	for b.Loop() {
		run(b, p, &Launch{Grid: [3]int64{1 << 16}, Args: []Arg{{}, Slice(x), Slice(y)}, Races: &RaceChecker{}})
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/(1<<16)/3, "ns/access")
}
