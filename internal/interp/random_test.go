package interp

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
)

// outcome is what can be seen of a launch.
type outcome struct {
	mem    [][]byte
	print  string
	fault  *Fault
	failed error
}

// launchOf returns the launch of a case, on memory of its own.
func launchOf(c *irtest.Case) *Launch {
	l := &Launch{Subgroup: c.Subgroup, Print: &Printer{}}
	for i := range 3 {
		l.Grid[i], l.Group[i] = int64(c.Grid[i]), int64(c.Group[i])
	}
	for _, a := range c.Args {
		mem := aligned(int64(len(a.Data)))
		copy(mem, a.Data)
		l.Args = append(l.Args, Arg{Bits: a.Bits, Mem: mem, Len: int64(a.Len), Cap: int64(a.Len)})
	}
	return l
}

func look(l *Launch, fault *Fault, err error) outcome {
	o := outcome{fault: fault, failed: err}
	for _, a := range l.Args {
		o.mem = append(o.mem, a.Mem)
	}
	var b bytes.Buffer
	if _, err := l.Print.WriteTo(&b); err != nil {
		o.failed = err
	}
	o.print = b.String()
	return o
}

// whole runs a case in one goroutine, looking for races.
func whole(c *irtest.Case, p *Program) outcome {
	l := launchOf(c)
	l.Races = &RaceChecker{}
	err := Run(context.Background(), p, l)
	var fault *Fault
	if errors.As(err, &fault) {
		err = nil
	}
	return look(l, fault, err)
}

// chunked runs a case in parts on several goroutines.
func chunked(c *irtest.Case, p *Program, parts int64) outcome {
	l := launchOf(c)
	n, err := p.Groups(l)
	var (
		wg    sync.WaitGroup
		mu    sync.Mutex
		fault *Fault
	)
	for i := range parts {
		wg.Go(func() {
			f, e := p.RunGroups(l, n*i/parts, n*(i+1)/parts-n*i/parts)
			mu.Lock()
			defer mu.Unlock()
			fault = Earliest(fault, f)
			if e != nil {
				err = e
			}
		})
	}
	wg.Wait()
	return look(l, fault, err)
}

// differs reports how two outcomes differ, "" if they do not. After a fault memory and prints are as they may be.
func (o outcome) differs(p outcome) string {
	switch {
	case o.failed != nil || p.failed != nil:
		return "errors"
	case (o.fault == nil) != (p.fault == nil) || o.fault != nil && o.fault.Error() != p.fault.Error():
		return "faults"
	case o.fault != nil:
		return ""
	case o.print != p.print:
		return "prints"
	}
	for i := range o.mem {
		if !bytes.Equal(o.mem[i], p.mem[i]) {
			return "memory"
		}
	}
	return ""
}

// TestRandom runs random kernels, which have no races by construction: none is found, and cut into parts on several
// goroutines, or through their text, they do the same.
func TestRandom(t *testing.T) {
	n := 400
	if testing.Short() {
		n = 50
	}
	faults, collective := 0, 0
	for seed := range uint64(n) {
		c := irtest.Generate(rand.New(rand.NewPCG(seed, 1)), irtest.Options{Elementary: seed%4 == 0})
		p, err := Prepare(c.Module, c.Kernel)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, c.Module)
		}
		want := whole(c, p)
		if want.failed != nil {
			t.Fatalf("seed %d: %v\n%s", seed, want.failed, c.Module)
		}
		if want.fault != nil {
			faults++
		}
		if p.Collective() {
			collective++
		}
		m, err := ir.Parse(c.Module.String())
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		again, err := Prepare(m, c.Kernel)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		for name, got := range map[string]outcome{"again": whole(c, p), "from text": whole(c, again), "in parts": chunked(c, p, 3), "in more parts": chunked(c, p, 7)} {
			if d := want.differs(got); d != "" {
				t.Fatalf("seed %d: %s: other %s (%v, %v; %v, %v)\n%s", seed, name, d, want.fault, want.failed, got.fault, got.failed, c.Module)
			}
		}
	}
	t.Logf("%d kernels, %d with faults, %d collective", n, faults, collective)
	if faults == 0 || faults == n || collective == 0 || collective == n {
		t.Errorf("of %d kernels %d faulted and %d were collective", n, faults, collective)
	}
}
