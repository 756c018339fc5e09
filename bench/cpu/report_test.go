package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

var nan = float32(math.NaN())

// TestSplit checks that every item is done once, however many threads there are.
func TestSplit(t *testing.T) {
	for _, threads := range []int{1, 2, 5} {
		for _, n := range []int{0, 1, 7, 64, 1000} {
			for _, grain := range []int{1, 16, 2000} {
				done := make([]atomic.Int32, n)
				split(threads, n, grain, func(lo, hi int) {
					for i := lo; i < hi; i++ {
						done[i].Add(1)
					}
				})
				for i := range done {
					if done[i].Load() != 1 {
						t.Fatalf("%d threads, %d items, grain %d: item %d done %d times", threads, n, grain, i, done[i].Load())
					}
				}
			}
		}
	}
}

// TestRun runs one row as the command does and reads what it writes.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	var out, progress bytes.Buffer
	o := options{rows: "^Collatz", quick: true, threads: 2, device: "cpu", out: dir, budget: time.Nanosecond}
	if err := run(t.Context(), o, &out, &progress); err != nil {
		t.Fatal(err)
	}
	saved, err := os.ReadFile(filepath.Join(dir, "cpu.md"))
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != string(saved) {
		t.Error("what is saved is not what is printed")
	}
	for _, want := range []string{"| Collatz, divergent | compute | ", "Not measured, ours on 2 thread(s): Collatz, divergent (would take about", "Lagarias 1985", "| empty launch | ≤ 300 ns | "} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
	text, err := os.ReadFile(filepath.Join(dir, "cpu.json"))
	if err != nil {
		t.Fatal(err)
	}
	var r report
	if err := json.Unmarshal(text, &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Rows) != 1 || r.Rows[0].CompileMS["collatz"] <= 0 || r.Rows[0].ns(inGo, 2) <= 0 || !math.IsNaN(r.Rows[0].ns(ours, 1)) {
		t.Errorf("%s", text)
	}
}

// TestNoClang checks that a missing compiler is said, and leaves its columns empty.
func TestNoClang(t *testing.T) {
	t.Setenv("CLANG", filepath.Join(t.TempDir(), "clang"))
	var out, reasons bytes.Buffer
	if err := run(t.Context(), options{rows: "^uint8", quick: true, threads: 1, device: "none"}, &out, &reasons); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{out.String(), reasons.String()} {
		if !strings.Contains(text, "no C columns: ") {
			t.Errorf("no reason in\n%s", text)
		}
	}
	if !strings.Contains(out.String(), " |  |  |  |  |  |  |  |\n") {
		t.Errorf("no empty cells in\n%s", out.String())
	}
}

// TestWrongOptions checks what the command refuses.
func TestWrongOptions(t *testing.T) {
	for _, o := range []options{{rows: "("}, {rows: "^no such row$", threads: 1, device: "none"}, {threads: 0}, {threads: 1, device: "no such device"}} {
		if err := run(t.Context(), o, new(bytes.Buffer), new(bytes.Buffer)); err == nil {
			t.Errorf("%+v is accepted", o)
		}
	}
}

// TestGoals checks figures against goals with made-up times.
func TestGoals(t *testing.T) {
	times := func(name string, of class, float bool, goNS, c, vectorC, mine, bare float64) *line {
		return &line{Row: name, class: of, float: float, CompileMS: map[string]float64{name: 4}, Times: []timing{
			{Name: inGo, Threads: 1, NS: goNS}, {Name: inC, Threads: 1, NS: c}, {Name: inVectorC, Threads: 1, NS: vectorC},
			{Name: ours, Threads: 1, NS: mine}, {Name: unchecked, Threads: 1, NS: bare},
			{Name: inC, Threads: 2, NS: c / 2}, {Name: inVectorC, Threads: 2, NS: vectorC / 2}, {Name: ours, Threads: 2, NS: mine / 2},
		}}
	}
	r := &report{Threads: 2, Launch: []launchCost{{1, 200, 0}, {2, 280, 0}}, Rows: []*line{
		times("a", compute, true, 8000, 4000, 1000, 500, 500),
		times("b", compute, true, 4000, 500, 800, 1000, 800),
		times("c", streaming, true, 1000, 900, 1000, 1000, 1000),
		times("d", gathering, true, 1000, 900, 1000, 1000, 100),
	}}
	wrong := times("e", compute, true, 1, 1, 1, 1000, 1)
	wrong.disagree([]error{errors.New("some")})
	r.Rows = append(r.Rows, wrong)
	want := []string{
		"≥ 1.00: 1.00 (2 rows; lowest 0.50 b) met", // 2 and 0.5
		"≥ 1.00: 1.00 (2 rows; lowest 0.50 b) met",
		"≥ 6.00: 8.00 (2 rows; lowest 4.00 b) met", // 16 and 4
		"≥ 0.95: 0.90 (1 rows; lowest 0.90 c) missed",
		"≥ 0.95: 0.90 (1 rows; lowest 0.90 c) missed",
		"no goal:  not measured",
		"no goal:  not measured",
		"no goal: 0.90 (1 rows; lowest 0.90 d) ",
		"≥ 1.90: 2.00 (2 rows; lowest 2.00 a) met",
		"≤ 3.0 %: 7.7 % (3 rows) missed", // the cube root of 1.25
		"≤ 10.0 %: 25.0 % (b) missed",
		"≤ 5.00 ms: 4.00 ms (5 kernels) met",
		"≤ 300 ns: 280 ns met",
		"≤ 0: 0 met",
	}
	for i, g := range r.goals() {
		if got := g.Wanted + ": " + g.Measured + " " + g.State; got != want[i] {
			t.Errorf("%s:\n got %q\nwant %q", g.Name, got, want[i])
		}
	}
}

func TestDuration(t *testing.T) {
	for ns, want := range map[float64]string{1.234: "1.23 ns", 999.4: "999 ns", 999.6: "1.00 µs", 12345: "12.3 µs", 1.5e6: "1.50 ms", 2.5e9: "2.50 s", 2.5e12: "2500 s"} {
		if got := duration(ns); got != want {
			t.Errorf("duration(%v) = %q, want %q", ns, got, want)
		}
	}
}
