package compile

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

func files(t *testing.T, dir string) []string {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(dir, "*", "*"))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestCache(t *testing.T) {
	dir := t.TempDir()
	r := &Request{IR: kernels(t), Kernel: "add", Target: "interp", Subgroup: 32}
	c := OpenCache(dir)
	first, err := c.Compile(r)
	if err != nil {
		t.Fatal(err)
	}
	list := files(t, dir)
	if len(list) != 1 || !strings.HasSuffix(list[0], first.Hash+suffix) {
		t.Fatalf("files %v for %s", list, first.Hash)
	}
	again, err := OpenCache(dir).Compile(r)
	if err != nil {
		t.Fatal(err)
	}
	if string(again.Encode()) != string(first.Encode()) {
		t.Error("what was read is not what was written")
	}
	for _, other := range []Request{
		{IR: r.IR + "\n", Kernel: "add", Target: "interp", Subgroup: 32},
		{IR: r.IR, Kernel: "far", Target: "interp", Subgroup: 32},
		{IR: r.IR, Kernel: "add", Target: "host", Subgroup: 32},
		{IR: r.IR, Kernel: "add", Target: "interp", Subgroup: 8},
		{IR: r.IR, Kernel: "add", Target: "interp", Subgroup: 32, Consts: []uint64{}},
		{IR: r.IR, Kernel: "add", Target: "interp", Subgroup: 32, Consts: []uint64{0}},
	} {
		if other.Consts != nil && len(other.Consts) == 0 {
			continue // the same as nil, and so may its hash be
		}
		if other.hash() == first.Hash {
			t.Errorf("%+v has the hash of another request", other)
		}
	}
	if hits, misses := c.Counts(); hits != 0 || misses != 1 {
		t.Errorf("%d hits, %d misses", hits, misses)
	}
}

// Damage of every byte, and every length that a file may be cut to, is found and repaired.
func TestCacheCorrupt(t *testing.T) {
	dir := t.TempDir()
	r := &Request{IR: kernels(t), Kernel: "fill", Target: "interp", Subgroup: 32}
	c := OpenCache(dir)
	want, err := c.Compile(r)
	if err != nil {
		t.Fatal(err)
	}
	file := files(t, dir)[0]
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	spoil := func(what string, b []byte) {
		t.Helper()
		if err := os.WriteFile(file, b, 0o644); err != nil {
			t.Fatal(err)
		}
		_, before := c.Counts()
		a, err := c.Compile(r)
		if err != nil || string(a.Encode()) != string(want.Encode()) {
			t.Fatalf("%s: %v", what, err)
		}
		if _, after := c.Counts(); after != before+1 {
			t.Errorf("%s: not noticed", what)
		}
		if now, _ := os.ReadFile(file); string(now) != string(whole) {
			t.Errorf("%s: not written again", what)
		}
	}
	for i := 0; i < len(whole); i += max(1, len(whole)/40) {
		b := append([]byte(nil), whole...)
		b[i] ^= 0x10
		spoil("changed byte", b)
		spoil("cut", whole[:i])
	}
	spoil("longer", append(append([]byte(nil), whole...), 0))
	other := *want
	other.Hash = strings.Repeat("0", 64)
	spoil("another entry", other.Encode())
}

func TestCacheBound(t *testing.T) {
	dir := t.TempDir()
	c := OpenCache(dir)
	c.limit = 100_000
	blob := make([]byte, 9000)
	key := func(i int) string { return strings.Repeat(string(rune('a'+i%26)), 60) + "0000" }
	old := time.Now().Add(-100 * time.Hour)
	for i := range 26 {
		a := &artifact.Artifact{Hash: key(i), Variants: []artifact.Variant{{Code: blob}}}
		c.store(key(i), a)
		// The higher the number the longer ago; but number 25 is used again below.
		when := old.Add(-time.Duration(i) * time.Minute)
		_ = os.Chtimes(c.file(key(i)), when, when)
		if i == 5 && c.load(key(0)) == nil {
			t.Error("entry 0 is gone")
		}
	}
	var total int64
	for _, f := range files(t, dir) {
		s, err := os.Stat(f)
		if err != nil {
			t.Fatal(err)
		}
		total += s.Size()
	}
	if total > c.limit+c.limit/slack+10_000 || total < c.limit/2 {
		t.Errorf("%d bytes, limit %d", total, c.limit)
	}
	if c.read(key(0)) == nil {
		t.Error("the entry that was used last is gone")
	}
	left := filepath.Join(dir, "aa", partial+"x")
	if err := os.WriteFile(left, blob, 0o644); err != nil {
		t.Fatal(err)
	}
	_ = os.Chtimes(left, old, old)
	c.trim()
	if _, err := os.Stat(left); err == nil {
		t.Error("what a broken-off process left is still there")
	}
}

// Many caches on one folder are what many processes are: they share nothing but files.
func TestCacheShared(t *testing.T) {
	dir := t.TempDir()
	text := kernels(t)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			c := OpenCache(dir)
			c.limit = 4000 // so that they remove each other's entries
			for range 5 {
				for _, k := range []string{"add", "far", "fill", "scale"} {
					a, err := c.Compile(&Request{IR: text, Kernel: k, Target: "interp", Subgroup: 32})
					if err != nil || a.Kernel != k {
						t.Errorf("%s: %v", k, err)
					}
				}
			}
		})
	}
	wg.Wait()
	for _, f := range files(t, dir) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := artifact.Decode(b); err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
}

// A cache that cannot be used is done without.
func TestCacheUnusable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []*Cache{nil, OpenCache(Off), OpenCache(file), OpenCache(filepath.Join(file, "below"))} {
		for range 2 {
			if _, err := c.Compile(&Request{IR: kernels(t), Kernel: "add", Target: "interp", Subgroup: 32}); err != nil {
				t.Error(err)
			}
		}
	}
	if OpenCache(Off) != nil {
		t.Error("a cache in spite of -")
	}
}

func TestReleased(t *testing.T) {
	for _, test := range []struct {
		info debug.BuildInfo
		want string
	}{
		{debug.BuildInfo{Main: debug.Module{Path: modulePath, Version: "v1.2.3"}}, "v1.2.3"},
		{debug.BuildInfo{Main: debug.Module{Path: modulePath, Version: "(devel)"}}, ""},
		{debug.BuildInfo{Main: debug.Module{Path: modulePath, Version: "v1.2.3+dirty"}}, ""},
		{debug.BuildInfo{Main: debug.Module{Path: "x"}, Deps: []*debug.Module{{Path: modulePath, Version: "v1.0.0"}}}, "v1.0.0"},
		{debug.BuildInfo{Main: debug.Module{Path: "x"}, Deps: []*debug.Module{{Path: modulePath, Version: "v1.0.0", Replace: &debug.Module{Path: "../y"}}}}, ""},
	} {
		if got := released(&test.info); got != test.want {
			t.Errorf("%+v: %q, want %q", test.info.Main, got, test.want)
		}
	}
}
