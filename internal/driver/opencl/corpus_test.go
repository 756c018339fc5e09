//go:build !(386 || arm)

package opencl

import (
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/dotcompute/dotcompute/internal/conformance"
	"github.com/dotcompute/dotcompute/internal/driver"
)

var (
	seeds = flag.Int("seeds", 30, "random kernels to run on each device")
	first = flag.Uint64("first", 0, "the first seed")
)

// each calls f with every device that is here, open.
func each(t *testing.T, f func(t *testing.T, d driver.Device, q driver.Queue)) {
	library(t)
	infos, err := (&Driver{}).Devices(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, info := range infos {
		t.Run(info.ID, func(t *testing.T) {
			d, err := (&Driver{}).Open(t.Context(), info.ID)
			if err != nil {
				t.Fatal(err)
			}
			defer d.Close()
			q, err := d.NewQueue(driver.QueueConfig{})
			if err != nil {
				t.Fatal(err)
			}
			defer q.Close()
			t.Logf("%s, %s", info.Name, info.Version)
			f(t, d, q)
		})
	}
}

// TestRandom holds random kernels against the interpreter: those of the whole language, and for devices that lack some of it those of the rest.
func TestRandom(t *testing.T) {
	each(t, func(t *testing.T, d driver.Device, q driver.Queue) {
		n := *seeds
		if testing.Short() {
			n = min(n, 6)
		}
		var count [3]int
		reasons := map[string]int{}
		for i := range n {
			seed := *first + uint64(i)
			c := conformance.Random(seed)
			r := c.OnDevice(d, q)
			if r.Verdict == conformance.Refused {
				reasons[r.Why]++
				c = conformance.RandomPlain(seed)
				r = c.OnDevice(d, q)
			}
			if testing.Verbose() {
				fmt.Fprintf(os.Stderr, "%s seed %d %v\n", d.Info().ID, seed, r.Verdict)
			}
			count[r.Verdict]++
			if r.Verdict == conformance.Refused {
				reasons[r.Why]++
			}
			if r.Verdict == conformance.Failed {
				t.Errorf("seed %d: grid %v in groups of %v: %s", seed, c.Grid, c.Group, r.Why)
			}
		}
		t.Logf("%d kernels passed, %d failed, %d were refused; reasons, those of kernels that were replaced by plainer ones included: %v",
			count[conformance.Passed], count[conformance.Failed], count[conformance.Refused], reasons)
	})
}
