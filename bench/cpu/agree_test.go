package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// open returns a bench with all implementations that are there.
func open(t *testing.T) *bench {
	t.Helper()
	var reasons bytes.Buffer
	b, closeAll, err := newBench(t.Context(), options{device: "cpu", threads: 2, arch: native}, &reasons)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(closeAll)
	if reasons.Len() > 0 { // the others are compared all the same
		t.Run("C", func(t *testing.T) { testkit.Missing(t, "clang", reasons.String()) })
	}
	return b
}

// TestImplementations compiles the C once for the tests that need all implementations.
func TestImplementations(t *testing.T) {
	b := open(t)
	t.Run("agree", func(t *testing.T) { testAgree(t, b) })
	t.Run("disagreement", func(t *testing.T) { testDisagreement(t, b) })
}

// testAgree runs every row at its smallest size by all implementations that are
// there, on one thread and on two, and compares the results.
func testAgree(t *testing.T, b *bench) {
	for _, r := range rows() {
		t.Run(r.name, func(t *testing.T) {
			w := r.make(tiny)
			f, err := b.lineUp(w)
			if err != nil {
				t.Fatal(err)
			}
			defer f.close()
			wrong, err := f.agree()
			if err != nil {
				t.Fatal(err)
			}
			for _, err := range wrong {
				t.Error(err)
			}
			// Results that are still what they were at first would agree, too.
			w.reset()
			for _, a := range w.arrays {
				if a.result() && a.differ() == nil {
					t.Error("a row that leaves its result as it was")
				}
			}
		})
	}
}

// testDisagreement makes each implementation wrong in turn.
func testDisagreement(t *testing.T, b *bench) {
	i := slices.IndexFunc(rows(), func(r row) bool { return r.name == "histogram, atomics" })
	w := rows()[i].make(tiny)
	f, err := b.lineUp(w)
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	for _, c := range f.list[1:] {
		right := c.fetch
		c.fetch = func() error {
			err := right()
			words[uint8](w.arrays[1].(*data[uint32]).now)[9]++
			return err
		}
		wrong, err := f.agree()
		if err != nil {
			t.Fatal(err)
		}
		if len(wrong) != 1 || !strings.HasPrefix(wrong[0].Error(), c.String()+": bins: 1 of 256 elements differ, first [2]") {
			t.Errorf("%s: %v", c, wrong)
		}
		c.fetch = right
	}
}

// TestTolerance holds the comparison against what a tolerance says.
func TestTolerance(t *testing.T) {
	for _, c := range []struct {
		tol       tolerance
		got, want []float32
		ok        bool
	}{
		{exact, []float32{1, 2}, []float32{1, 2}, true},
		{exact, []float32{1, 2}, []float32{1, 2.0000002}, false},
		{tolerance{abs: 0.1}, []float32{1, 2}, []float32{1.05, 1.95}, true},
		{tolerance{abs: 0.1}, []float32{1, 2}, []float32{1.05, 1.85}, false},
		{tolerance{rel: 0.01}, []float32{100, 2}, []float32{100.9, 2}, true},
		{tolerance{rel: 0.01}, []float32{100, 2}, []float32{100, 2.1}, false},
		{tolerance{share: 0.5}, []float32{1, 2}, []float32{1, 9}, true},
		{tolerance{share: 0.4}, []float32{1, 2}, []float32{1, 9}, false},
		{tolerance{abs: 1}, []float32{nan}, []float32{1}, false},
		{exact, []float32{nan}, []float32{nan}, true},
	} {
		d := &data[float32]{name: "x", now: c.got, want: c.want, written: true, tol: c.tol}
		if err := d.differ(); (err == nil) != c.ok {
			t.Errorf("%v of %v with %+v: %v", c.got, c.want, c.tol, err)
		}
	}
}

// TestDigest holds the hash of the rows against Go's.
func TestDigest(t *testing.T) {
	messages := words[[16]uint32](randomWords(16 * 5))
	digests := make([][8]uint32, len(messages))
	kernels.Sha256Plain(messages, digests, 0, len(messages))
	for i, m := range messages {
		var text []byte
		for _, w := range m {
			text = binary.BigEndian.AppendUint32(text, w)
		}
		want := sha256.Sum256(text)
		var got []byte
		for _, w := range digests[i] {
			got = binary.BigEndian.AppendUint32(got, w)
		}
		if !bytes.Equal(got, want[:]) {
			t.Errorf("message %d: %x, want %x", i, got, want)
		}
	}
}

// TestHierarchy holds the ray tracer with its hierarchy against one box around all triangles.
func TestHierarchy(t *testing.T) {
	nodes, triangles := kernels.Landscape(16)
	const w, h = 40, 30
	flat := []kernels.Node{{Min: nodes[0].Min, Max: nodes[0].Max, Count: int32(len(triangles))}}
	c := kernels.View(w, h)
	got, want := make([]float32, w*h), make([]float32, w*h)
	kernels.RaytracePlain(c, w, nodes, triangles, got, 0, h)
	kernels.RaytracePlain(c, w, flat, triangles, want, 0, h)
	struck := 0
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("pixel %d: %v, without hierarchy %v", i, got[i], want[i])
		}
		if want[i] > 0 {
			struck++
		}
	}
	if struck < w*h/4 || struck == w*h {
		t.Errorf("%d of %d rays strike something", struck, w*h)
	}
}
