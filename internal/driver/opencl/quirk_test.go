//go:build !(386 || arm)

package opencl

import (
	"errors"
	"slices"
	"testing"

	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/conformance"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
)

// quirkTests show of each row of the table, on a device that has the quirk, that what is done about it works.
var quirkTests = map[string]func(t *testing.T, d *device, q driver.Queue){
	// Fewer turns than the limit are counted right, and more fault.
	"LoopsEnd": func(t *testing.T, d *device, q driver.Queue) {
		if n, err := spin(t, d, q, 60000); err != nil || n != 60000 {
			t.Errorf("60000 turns: counted %d, %v", n, err)
		}
		var f *driver.Fault
		if n, err := spin(t, d, q, 70000); !errors.As(err, &f) || f.What != driver.OtherFault {
			t.Errorf("70000 turns: counted %d, %v; want a fault that tells", n, err)
		}
	},
	"GroupsAreLarger":  cases("retiredBarrier", "scanGroup"),
	"CompilerBreaks":   cases("signedZero", "genericFuncs"),
	"BarriersBypassed": cases("histogram", "atomicShared", "retiredBarrier"),
	// Nothing is asked for, and nothing kept.
	"BinariesCost": func(t *testing.T, d *device, q driver.Queue) {
		kept := &counter{}
		open, err := (&Driver{Cache: kept}).Open(t.Context(), d.info.ID)
		if err != nil {
			t.Fatal(err)
		}
		defer open.Close()
		load(t, open, "add")
		if kept.n != 0 {
			t.Errorf("the cache was asked %d times", kept.n)
		}
	},
}

type counter struct{ n int }

func (c *counter) Bytes(string) []byte { c.n++; return nil }
func (c *counter) Keep(string, []byte) { c.n++ }

func load(t *testing.T, d driver.Device, kernel string) (driver.Program, int) {
	t.Helper()
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: drivertest.IR, Kernel: kernel, Target: d.Info().Target, Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	p, err := d.Load(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p, len(a.Variants) - 1
}

// spin counts by atomics in a loop of n turns.
func spin(t *testing.T, d driver.Device, q driver.Queue, n uint64) (int, error) {
	t.Helper()
	p, general := load(t, d, "spin")
	m, err := d.Alloc(4, driver.OnDevice)
	if err != nil {
		t.Fatal(err)
	}
	defer m.Free()
	got := make([]byte, 4)
	err = q.Launch(&driver.Launch{Program: p, Variant: general, Grid: [3]int64{1, 1, 1}, Group: [3]int64{1, 1, 1}, Number: 1, Args: []driver.Arg{{Bits: n}, {Mem: m, Len: 1}}})
	if err == nil {
		err = q.Copy(&driver.Copy{Dst: driver.Place{Host: got}, Src: driver.Place{Mem: m}, Size: 4})
	}
	if err != nil {
		t.Fatal(err)
	}
	e, err := q.Signal()
	if err != nil {
		t.Fatal(err)
	}
	err = e.Wait(t.Context())
	q.Clear()
	return int(uint32(got[0]) | uint32(got[1])<<8 | uint32(got[2])<<16 | uint32(got[3])<<24), err
}

// cases runs launches of the corpus that went wrong before. One that the device refuses for something else tells nothing.
func cases(names ...string) func(t *testing.T, d *device, q driver.Queue) {
	return func(t *testing.T, d *device, q driver.Queue) {
		all, err := conformance.Corpus()
		if err != nil {
			t.Fatal(err)
		}
		passed := 0
		for _, c := range all {
			if slices.Contains(names, c.Name) {
				switch r := c.OnDevice(d, q); r.Verdict {
				case conformance.Passed:
					passed++
				case conformance.Failed:
					t.Errorf("%s: %s", c.Name, r.Why)
				default:
					t.Logf("%s is refused: %s", c.Name, r.Why)
				}
			}
		}
		if passed == 0 {
			t.Error("none ran")
		}
	}
}

// TestQuirks runs the test of each row on each device that has the quirk.
func TestQuirks(t *testing.T) {
	for _, q := range quirks {
		if quirkTests[q.name] == nil {
			t.Errorf("quirk %s has no test", q.name)
		}
	}
	each(t, func(t *testing.T, d driver.Device, q driver.Queue) {
		for _, quirk := range d.(*device).gpu.quirks {
			t.Run(quirk.name, func(t *testing.T) { quirkTests[quirk.name](t, d.(*device), q) })
		}
	})
}
