//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
)

// TestOrderOfCode: machine code is loaded as it is, PTX as the cache has it, and only what that lacks is assembled. What IR comes before is
// the business of the package above (its TestEmbedded).
func TestOrderOfCode(t *testing.T) {
	f := &fake{}
	p := play(t, f)
	cache := &memoryCache{}
	d, err := (&Driver{platform: p, Cache: cache}).Open(t.Context(), "cuda:0")
	if err != nil {
		t.Fatal(err)
	}
	if info := d.Info(); info.Target != Target || info.Exact != "sm_90" {
		t.Errorf("takes %q and %q", info.Target, info.Exact)
	}
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: drivertest.IR, Kernel: "add", Target: Target, Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	exact := *a
	exact.Variants = nil
	for _, v := range a.Variants {
		m, err := artifact.DecodeImage(v.Code)
		if err != nil {
			t.Fatal(err)
		}
		m.Code = append(elf[:len(elf):len(elf)], m.Code...)
		v.Code = m.Encode()
		exact.Variants = append(exact.Variants, v)
	}
	n := len(a.Variants)
	for _, c := range []struct {
		name        string
		a           *artifact.Artifact
		links, kept int
	}{
		{"machine code", &exact, 0, 0}, {"PTX", a, n, n}, {"PTX that the cache has", a, 0, n}, {"machine code again", &exact, 0, n},
	} {
		f.mu.Lock()
		f.calls["link"] = 0
		f.mu.Unlock()
		p, err := d.Load(t.Context(), c.a)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		f.mu.Lock()
		if f.calls["link"] != c.links || len(cache.kept) != c.kept {
			t.Errorf("%s: %d links, %d codes kept; want %d, %d", c.name, f.calls["link"], len(cache.kept), c.links, c.kept)
		}
		f.mu.Unlock()
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	}
	// Kept for another driver or compiler: of no use.
	p.version = "CUDA 99.0"
	f.mu.Lock()
	f.calls["link"] = 0
	f.mu.Unlock()
	q, err := d.Load(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	if f.calls["link"] != n {
		t.Errorf("with a new driver: %d links, want %d", f.calls["link"], n)
	}
	if err := q.Close(); err != nil {
		t.Error(err)
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	f.empty(t)
}
