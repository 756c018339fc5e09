//go:build linux && !nogpu && (amd64 || arm64)

package metal

import (
	"flag"
	"testing"

	"github.com/dotcompute/dotcompute/internal/conformance"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

var (
	seeds = flag.Int("seeds", 20, "random kernels to run")
	first = flag.Uint64("first", 0, "the first seed")
)

// TestRandom holds random kernels against the interpreter, through the driver: those of the whole language, and where they are refused plainer ones.
func TestRandom(t *testing.T) {
	libs := metalshim.NewLibraries(t.TempDir())
	r := &metalshim.Runtime{}
	p := play(t, libs, r)
	d, err := (&Driver{platform: p}).Open(t.Context(), "metal:0")
	if err != nil {
		t.Fatal(err)
	}
	target := d.Info().Target
	var cases []*conformance.Case
	var refused int
	for i := range *seeds {
		c := conformance.Random(*first + uint64(i))
		texts, err := conformance.Texts([]*conformance.Case{c}, target)
		if err != nil {
			t.Fatal(err)
		}
		if len(texts) == 0 {
			refused++
			c = conformance.RandomPlain(*first + uint64(i))
		}
		cases = append(cases, c)
	}
	texts, err := conformance.Texts(cases, target)
	if err == nil {
		err = libs.Compile(texts)
	}
	if err != nil {
		t.Fatal(err)
	}
	q, err := d.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	var count [3]int
	reasons := map[string]int{}
	for _, c := range cases {
		o := c.OnDevice(d, q)
		count[o.Verdict]++
		if o.Verdict == conformance.Refused {
			reasons[o.Why]++
		}
		if o.Verdict == conformance.Failed {
			t.Errorf("%s: grid %v in groups of %v: %s", c.Name, c.Grid, c.Group, o.Why)
		}
	}
	t.Logf("%d kernels passed, %d failed, %d were refused; %d are plainer ones. Refused for: %v", count[conformance.Passed], count[conformance.Failed], count[conformance.Refused], refused, reasons)
	if count[conformance.Passed] < *seeds/2 {
		t.Error("too few")
	}
	for _, err := range []error{q.Close(), d.Close()} {
		if err != nil {
			t.Error(err)
		}
	}
	p.release()
	r.Check(t)
}
