package cuda

import (
	"bytes"
	"context"
	"encoding/binary"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// memoryCache is a cache for the length of a test.
type memoryCache struct {
	mu   sync.Mutex
	kept map[string][]byte
}

func (c *memoryCache) Bytes(key string) []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.kept[key]
}

func (c *memoryCache) Keep(key string, b []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.kept == nil {
		c.kept = map[string][]byte{}
	}
	c.kept[key] = bytes.Clone(b)
}

func conform(t *testing.T, d *Driver) {
	drivertest.Run(t, func(*testing.T) driver.Driver { return d }, drivertest.Options{Unstoppable: true})
}

// load90 loads a kernel of the suite as the package above does.
func load90(t *testing.T, d driver.Device, name string) (driver.Program, error) {
	t.Helper()
	var none *compile.Cache
	made := func(target string) (*artifact.Artifact, error) {
		return none.Compile(&compile.Request{IR: drivertest.IR, Kernel: name, Target: target, Subgroup: 32})
	}
	a, err := made(d.Info().Target)
	if err != nil {
		t.Fatal(err)
	}
	c := d.(driver.Chooser)
	if c.Other() == "" {
		return d.Load(context.Background(), a)
	}
	return c.Choose(context.Background(), a, func() (*artifact.Artifact, error) { return made(c.Other()) })
}

// trials launches a kernel of the suite until a trial is over, if there is one, and looks at what Info says before and after.
func trials(t *testing.T, drv *Driver, first, last string) (note string) {
	t.Helper()
	d, err := drv.Open(t.Context(), "cuda:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}()
	q, err := d.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	p, err := load90(t, d, "add")
	if err != nil {
		t.Fatal(err)
	}
	if got := p.Info().Compiler; got != first {
		t.Errorf("%q: made by %s at first, want %s", drv.Code, got, first)
	}
	const n = 1 << 12
	var memory [2]driver.Memory
	for i := range memory {
		if memory[i], err = d.Alloc(4*n, driver.OnDevice); err != nil {
			t.Fatal(err)
		}
	}
	x, y := memory[0], memory[1]
	sum := int32(0)
	variants := len(p.(*program).variants)
	for i := range 60 {
		l := &driver.Launch{Program: p, Variant: i / 5 % variants, Grid: [3]int64{n, 1, 1}, Group: [3]int64{256, 1, 1}, Args: []driver.Arg{{Bits: uint64(i)}, {Mem: x, Len: n}, {Mem: y, Len: n}}, Number: uint64(i + 1)}
		if err := q.Launch(l); err != nil {
			t.Fatal(err)
		}
		if i%3 == 0 {
			if err := wait(t, q); err != nil {
				t.Fatal(err)
			}
		}
		sum = int32(i)
	}
	b := make([]byte, 4*n)
	if err := q.Copy(&driver.Copy{Dst: driver.Place{Host: b}, Src: driver.Place{Mem: y}, Size: 4 * n}); err != nil {
		t.Fatal(err)
	}
	if err := wait(t, q); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if got := int32(binary.LittleEndian.Uint32(b[4*i:])); got != sum {
			t.Fatalf("element %d is %d, want %d", i, got, sum)
		}
	}
	info := p.Info()
	if last != "" && info.Compiler != last || last == "" && info.Compiler != "ptx" && info.Compiler != "nvrtc" {
		t.Errorf("%q: made by %s at last, want %s", drv.Code, info.Compiler, last)
	}
	if info.Registers == 0 && drv.platform == nil || info.MaxGroup == 0 {
		t.Errorf("%+v", info)
	}
	for _, close := range []func() error{q.Close, p.Close, x.Free, y.Free} {
		if err := close(); err != nil {
			t.Error(err)
		}
	}
	return info.Note
}

// TestGPUTrial lets the GPU find out which way is faster.
func TestGPUTrial(t *testing.T) {
	drv := &Driver{Code: ByTrial, Cache: &memoryCache{}}
	if _, err := drv.Devices(t.Context()); err != nil {
		testkit.Missing(t, "cuda", err.Error())
	}
	trials(t, drv, underTrial, "")
	trials(t, drv, drv.Cache.(*memoryCache).verdict(t), "")
}

// verdict is what a trial kept.
func (c *memoryCache) verdict(t *testing.T) string {
	for _, b := range c.kept {
		if s := string(b); s == "ptx" || s == "nvrtc" {
			t.Log("faster by ", s)
			return s
		}
	}
	t.Error("no verdict was kept")
	return ""
}

// TestCovering: a variant of one artifact is given one of the other that holds when it does.
func TestCovering(t *testing.T) {
	fits, short := artifact.Cond{Kind: artifact.GridWithin, A: 1}, artifact.Cond{Kind: artifact.LenBelow, A: 1, Value: 1 << 31}
	bounds := artifact.Bounds{{Op: artifact.StepGrid}, {Op: artifact.StepLen}, {Op: artifact.StepIndex, A: 0, B: 1}}
	b := &artifact.Artifact{Variants: []artifact.Variant{{When: []artifact.Cond{fits}, Bounds: bounds}, {When: []artifact.Cond{short, fits}}, {When: []artifact.Cond{fits}}, {}}}
	for _, c := range []struct {
		v    artifact.Variant
		want int
	}{
		{artifact.Variant{When: []artifact.Cond{fits, short}}, 1},
		{artifact.Variant{When: []artifact.Cond{fits}}, 2},
		{artifact.Variant{When: []artifact.Cond{short}}, 3},
		{artifact.Variant{}, 3},
		{artifact.Variant{When: []artifact.Cond{fits}, Bounds: bounds}, 0},
		{artifact.Variant{When: []artifact.Cond{fits}, Bounds: bounds[:2]}, 2},
	} {
		if got := covering(b, &c.v); got != c.want {
			t.Errorf("%+v is covered by variant %d, want %d", c.v, got, c.want)
		}
	}
}
