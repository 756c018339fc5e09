package compile

import (
	"strings"
	"testing"
)

// TestVectors: indices are cut to 32 bits for GPUs, and not where the device's compiler makes vectors of a group. Sums that never wrap
// around are written as such for both.
func TestVectors(t *testing.T) {
	const text = `dotcompute ir 1

kernel @next(%x view<global f32>, %y view<global f32>) mode=default {
	%i = globalid x : i64
	%one = const 1 : i64
	%j = add %i, %one : i64
	%n = viewlen %x : i64
	check.index %j, %n
	%p = elem %x, %j : ptr<global f32>
	%v = load %p : f32
	%m = viewlen %y : i64
	check.index %i, %m
	%q = elem %y, %i : ptr<global f32>
	store %q, %v
	return
}
`
	for _, test := range []struct {
		target       string
		narrow, wide bool
	}{
		{"opencl", true, false},
		{"opencl+vectors", false, true},
	} {
		s, err := Text(&Request{IR: text, Kernel: "next", Target: test.target, Subgroup: 32})
		if err != nil {
			t.Fatal(err)
		}
		if narrow, wide := strings.Contains(s, " + 1;\n"), strings.Contains(s, " + (i64)1;\n"); narrow != test.narrow || wide != test.wide {
			t.Errorf("%s: narrow %t, wide %t:\n%s", test.target, narrow, wide, s)
		}
	}
}
