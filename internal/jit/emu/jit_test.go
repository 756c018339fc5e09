package emu

import (
	"encoding/binary"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/jit"
)

var update = flag.Bool("update", false, "rewrite the listings in ../testdata")

func parse(t testing.TB, text string) *ir.Module {
	t.Helper()
	m, err := ir.Parse("dotcompute ir 1\n" + text)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Verify(); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestListings holds the machine form of small kernels against listings: what is uniform, how accesses are classified, what a
// loop still does.
func TestListings(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.ir")
	if err != nil || len(files) == 0 {
		t.Fatalf("no kernels: %v", err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			m := parse(t, string(text))
			p, err := jit.Compile(m, m.Funcs[0].Name, jit.Target{VL: 32})
			if err != nil {
				t.Fatal(err)
			}
			if err := p.Verify(); err != nil {
				t.Fatal(err)
			}
			golden := strings.TrimSuffix(name, ".ir") + ".jit"
			if *update {
				if err := os.WriteFile(golden, []byte(p.String()), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if p.String() != string(want) {
				t.Errorf("other than in %s (run with -update to rewrite):\n%s", golden, p)
			}
		})
	}
}

// TestMainLoop checks that the loop of saxpy does nothing but saxpy: its checks bound it.
func TestMainLoop(t *testing.T) {
	text, err := os.ReadFile("../testdata/saxpy.ir")
	if err != nil {
		t.Fatal(err)
	}
	p, err := jit.Compile(parse(t, string(text)), "saxpy", jit.Target{VL: 32})
	if err != nil {
		t.Fatal(err)
	}
	loops := 0
	for _, b := range p.Blocks {
		for _, s := range b.Succs() {
			if s != b {
				continue
			}
			loops++
			stores := 0
			for i := range b.Insts {
				switch b.Insts[i].Op {
				case jit.OpVStore:
					stores++
				case jit.OpVLoad, jit.OpV, jit.OpS, jit.OpBranch:
				default:
					t.Errorf("the loop has %s", p.Format(&b.Insts[i]))
				}
			}
			if n := len(b.Insts); n != 4*stores+2 {
				t.Errorf("%d instructions for %d vectors", n, stores)
			}
		}
	}
	if loops != 2 {
		t.Errorf("%d loops, not one that does several vectors at a time and one that does one", loops)
	}
}

func TestCompileErrors(t *testing.T) {
	callers := parse(t, "func @f(%x f32) : f32 {\n\treturn %x\n}\nkernel @k(%a f32) mode=default {\n\t%1 = call @f %a : f32\n\treturn\n}\nkernel @e(%a f32) mode=default {\n\t%1 = exp %a : f32\n\treturn\n}\n")
	shared := parse(t, "kernel @s(%v view<global i64>) mode=default {\n\t%1 = const 0 : i64\n\t%2 = elem %v, %1 : ptr<global i64>\n\t%3 = load %2 : i64\n\t%4 = sharedslice %3 {f32} : view<shared f32>\n\treturn\n}\n")
	for _, c := range []struct {
		m      *ir.Module
		kernel string
		vl     int
		want   string
	}{
		{callers, "none", 32, "has no kernel"},
		{callers, "f", 32, "has no kernel"},
		{callers, "k", 32, "inlined"},
		{callers, "e", 32, "lowered"},
		{callers, "k", 48, "vectors of 48 bytes"},
		{shared, "s", 32, "length of a shared slice"},
	} {
		if _, err := jit.Compile(c.m, c.kernel, jit.Target{VL: c.vl}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, not %q", c.kernel, err, c.want)
		}
	}
}

// compare runs a kernel in the emulator and in the interpreter, with one argument of n elements, and returns both faults.
func compare(t *testing.T, m *ir.Module, target jit.Target, grid, group int64, bits uint64) (*jit.Fault, *interp.Fault) {
	t.Helper()
	p, err := jit.Compile(m, m.Funcs[0].Name, target)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Verify(); err != nil {
		t.Fatal(err)
	}
	got, err := Launch(p, jit.Launch{Grid: [3]int64{grid, 1, 1}, Group: [3]int64{group, 1, 1}, Subgroup: 32}, []Arg{{Bits: bits}}, 1, 1_000_000)
	if err != nil {
		t.Fatal(err)
	}
	ip, err := interp.Prepare(m, m.Funcs[0].Name)
	if err != nil {
		t.Fatal(err)
	}
	f, err := ip.RunGroups(&interp.Launch{Grid: [3]int64{grid}, Group: [3]int64{group}, Args: []interp.Arg{interp.Scalar(bits)}}, 0, (grid+group-1)/group)
	if err != nil {
		t.Fatal(err)
	}
	return got.Fault, f
}

// TestSharedSlice makes shared slices of lengths that the launch gives, wrong ones among them.
func TestSharedSlice(t *testing.T) {
	m := parse(t, "kernel @s(%n i64) mode=default {\n\t%4 = sharedslice %n {i32} : view<shared i32>\n\t%i = localid x : i64\n\t%m = viewlen %4 : i64\n\tcheck.index %i, %m\n\t%p = elem %4, %i : ptr<shared i32>\n\t%x = load %p : i32\n\t%z = const 0 : i32\n\t%b = eq %x, %z : bool\n\tcheck.true %b {\"zero\"}\n\t%o = const 1 : i32\n\tstore %p, %o\n\treturn\n}\n")
	for _, n := range []int64{16, 1000, 5, 0, -1, 1 << 40} {
		got, want := compare(t, m, jit.Target{VL: 32}, 64, 16, uint64(n))
		switch {
		case (got == nil) != (want == nil):
			t.Errorf("length %d: %v, not %v", n, got, want)
		case want != nil && (got.Kind != want.Kind || got.Linear != want.Linear):
			t.Errorf("length %d: %v of %d, not %v of %d", n, got.Kind, got.Linear, want.Kind, want.Linear)
		}
	}
}

// TestCancel stops a kernel that never ends.
func TestCancel(t *testing.T) {
	m := parse(t, "kernel @forever(%n i64) mode=default {\n\t%x = globalid x : i64\n\t%r = loop @l (%i i64 = %x) : i64 {\n\t\t%c = lt %i, %n : bool\n\t\tif %c {\n\t\t\tbreak @l %i\n\t\t} else {\n\t\t\tyield\n\t\t}\n\t\tcontinue @l %i\n\t}\n\treturn\n}\n")
	p, err := jit.Compile(m, "forever", jit.Target{VL: 32})
	if err != nil {
		t.Fatal(err)
	}
	mc, err := New(p)
	if err != nil {
		t.Fatal(err)
	}
	mc.Limit = 100_000
	lay, err := p.Layout(jit.Launch{Grid: [3]int64{100, 1, 1}})
	if err != nil {
		t.Fatal(err)
	}
	flag, frame := memory(64), memory(p.Frame.Size)
	p.SetUp(frame, lay, jit.Memory{Cancel: mc.Map("cancel", flag)})
	binary.LittleEndian.PutUint64(frame[jit.FrameCount:], 1)
	binary.LittleEndian.PutUint64(frame[jit.FrameXEnd:], 100)
	at := mc.Map("frame", frame)
	if _, err := mc.Run(at); err == nil {
		t.Fatal("the kernel ended")
	}
	flag[0] = 1
	mc.Steps = 0
	if status, err := mc.Run(at); err != nil || status != jit.Cancelled {
		t.Errorf("status %v, %v", status, err)
	}
}

// TestPrintRoom prints more than the buffer holds: what found no place is counted.
func TestPrintRoom(t *testing.T) {
	m := parse(t, "kernel @p(%n i64) mode=default {\n\t%x = globalid x : i64\n\tprint %x {\"x \", \"\"}\n\treturn\n}\n")
	p, err := jit.Compile(m, "p", jit.Target{VL: 32})
	if err != nil {
		t.Fatal(err)
	}
	mc, err := New(p)
	if err != nil {
		t.Fatal(err)
	}
	lay, err := p.Layout(jit.Launch{Grid: [3]int64{20, 1, 1}})
	if err != nil {
		t.Fatal(err)
	}
	flag, frame, print := memory(64), memory(p.Frame.Size), memory(24*7+8)
	mem := jit.Memory{Cancel: mc.Map("cancel", flag), Print: mc.Map("print", print)}
	mem.PrintEnd = mem.Print + uint64(len(print))
	p.SetUp(frame, lay, mem)
	binary.LittleEndian.PutUint64(frame[jit.FrameCount:], 1)
	binary.LittleEndian.PutUint64(frame[jit.FrameXEnd:], 20)
	if status, err := mc.Run(mc.Map("frame", frame)); err != nil || status != jit.Done {
		t.Fatal(status, err)
	}
	n := binary.LittleEndian.Uint64(frame[jit.FramePrint:]) - mem.Print
	lines := p.Lines(print[:n])
	if len(lines) != 7 || lines[6].Text != "x 6\n" || binary.LittleEndian.Uint64(frame[jit.FramePrintLost:]) != 13 {
		t.Errorf("%d lines %v, %d lost", len(lines), lines, binary.LittleEndian.Uint64(frame[jit.FramePrintLost:]))
	}
}

// TestAccessError checks that the emulator sees an access outside memory: an unchecked kernel makes one.
func TestAccessError(t *testing.T) {
	m := parse(t, "kernel @u(%v view<global f32>) mode=default unchecked {\n\t%x = globalid x : i64\n\t%p = elem %v, %x : ptr<global f32>\n\t%z = const 0 : f32\n\tstore %p, %z\n\treturn\n}\n")
	p, err := jit.Compile(m, "u", jit.Target{VL: 32})
	if err != nil {
		t.Fatal(err)
	}
	_, err = Launch(p, jit.Launch{Grid: [3]int64{20, 1, 1}, Group: [3]int64{20, 1, 1}, Subgroup: 32}, []Arg{{Mem: memory(40), Len: 10}}, 1, 0)
	if _, ok := err.(*AccessError); !ok {
		t.Errorf("error %v", err)
	}
}

// TestTriedAgain fails a check behind a store to a private object that an earlier region made: nothing may run twice.
func TestTriedAgain(t *testing.T) {
	m := parse(t, `kernel @k(%n i64) mode=default group=16,1,1 {
	%p = local {i64} : ptr<private i64>
	%zero = const 0 : i64
	%one = const 1 : i64
	store %p, %zero
	barrier
	%a = load %p : i64
	%b = add %a, %one : i64
	store %p, %b
	%l = localid x : i64
	check.index %l, %n
	%c = load %p : i64
	%ok = eq %c, %one : bool
	check.true %ok {"once"}
	return
}
`)
	got, want := compare(t, m, jit.Target{VL: 32}, 32, 16, 3)
	if got == nil || want == nil || got.Linear != want.Linear || got.Kind != want.Kind {
		t.Errorf("%+v, not %v", got, want)
	}
}

// TestDivergentGroup has subgroup operations under conditions that differ in the group, and in a loop that subgroups leave at different
// times.
func TestDivergentGroup(t *testing.T) {
	m := parse(t, `kernel @k(%n i64, %v view<global i64>) mode=default group=64,1,1 subgroup=8 {
	%i = globalid x : i64
	%s = subgroupid : i64
	%zero = const 0 : i64
	%one = const 1 : i64
	%two = const 2 : i64
	%bit = and %s, %one : i64
	%odd = eq %bit, %one : bool
	%x = if %odd : i64 {
		%r = reduce %i {add} : i64
		yield %r
	} else {
		%m = scan %i {max} : i64
		%q = mul %m, %two : i64
		yield %q
	}
	%y = loop @l (%k i64 = %zero, %sum i64 = %x) : i64 {
		%more = lt %k, %s : bool
		if %more {
			yield
		} else {
			break @l %sum
		}
		%t = reduce %sum {xor} : i64
		%sum1 = add %t, %i : i64
		%k1 = add %k, %one : i64
		continue @l %k1, %sum1
	}
	%p = elem %v, %i : ptr<global i64>
	store %p, %y
	return
}
`)
	for _, vl := range []int{16, 32, 64} {
		for _, width := range []int{0, 8} {
			c := &irtest.Case{Module: m, Kernel: "k", Grid: [3]int{128, 1, 1}, Group: [3]int{64, 1, 1}, Subgroup: 8,
				Args: []irtest.Arg{{Bits: 5}, {Data: make([]byte, 128*8), Len: 128}}}
			parts := int64(2)
			if width != 0 {
				parts = 1 // run fixes the width then
			}
			if d, _, want, got, _ := run(t, m, c, vl, parts); d != "" {
				t.Errorf("vectors of %d bytes, width %d: %s (%v, %v)", vl, width, d, want.failed, got.failed)
			}
		}
	}
}
