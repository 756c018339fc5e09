package dotcompute

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/null"
	"github.com/dotcompute/dotcompute/internal/drivers"
)

func TestDevices(t *testing.T) {
	var ids, families []string
	for _, d := range Devices(context.Background()) {
		ids = append(ids, d.ID)
		if !slices.Contains(families, d.Driver) {
			families = append(families, d.Driver)
		}
		if d.Err == nil && (d.Name == "" || d.Units < 1 || d.MaxGroup < 1) {
			t.Errorf("%+v", d)
		}
	}
	if want := []string{"cuda", "metal", "opencl", "cpu", "host", "null"}; !slices.Equal(families, want) {
		t.Errorf("devices %v of %v, want %v", ids, families, want)
	}
}

// absent is a driver whose library is missing.
type absent struct{ driver.Driver }

func (absent) Name() string { return "absent" }
func (absent) Devices(context.Context) ([]driver.Info, error) {
	return nil, errors.Join(driver.ErrUnavailable, errors.New("libabsent.so.1 not found"))
}

// emulated is a device that a processor plays.
type emulated struct{ null.Driver }

func (*emulated) Name() string { return "emulated" }
func (e *emulated) Devices(ctx context.Context) ([]driver.Info, error) {
	infos, err := e.Driver.Devices(ctx)
	infos[0].ID, infos[0].Inert, infos[0].Emulated = "emulated:0", false, true
	return infos, err
}

func TestOpenOrder(t *testing.T) {
	wide(t)
	ctx := context.Background()
	opened := func(c *Config) string {
		t.Helper()
		if c != nil {
			c.CacheDir = "-"
		}
		d, err := Open(ctx, c)
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		return d.String()
	}
	native := func() bool { // whether cpu runs machine code here
		d, err := Open(ctx, &Config{Device: "cpu", CacheDir: "-"})
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		return !d.Info().Interpreted
	}()
	if got := opened(nil); native && got != "cpu" || !native && got != "host" {
		t.Errorf("by default %s, with machine code for cpu: %v", got, native)
	}
	for _, c := range []*Config{{AllowInterpreter: true}, {CPU: "interp"}} {
		if got := opened(c); got != "cpu" {
			t.Errorf("interpreter allowed: %s, want cpu", got)
		}
	}
	if _, err := Open(ctx, &Config{Device: "cpu", CPU: "sparc"}); err == nil || !strings.Contains(err.Error(), "sparc") {
		t.Errorf("an unknown target: %v", err)
	}
	for _, id := range []string{"cpu", "host", "null"} {
		if got := opened(&Config{Device: id, For: []*Kernel{addKernel, reverseKernel}}); got != id {
			t.Errorf("asked for %s, got %s", id, got)
		}
	}
	if _, err := Open(ctx, &Config{Device: "cuda:7"}); !errors.Is(err, ErrUnavailable) || !strings.Contains(err.Error(), "cuda:7") {
		t.Errorf("cuda:7: %v", err)
	}
	over, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := Open(over, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// A kernel that came as text has no Go function, and a function without compiled
// form only runs as one. Nothing is chosen silently; each device says why not.
func TestOpenFor(t *testing.T) {
	wide(t)
	ctx := context.Background()
	text := Define(&Definition{Name: "add", IR: addKernel.def.IR})
	_, err := open(ctx, &Config{For: []*Kernel{text}, CacheDir: "-"}, drivers.List(drivers.Options{CPU: "interp"}))
	if !errors.Is(err, ErrUnavailable) {
		t.Fatalf("no device may run it: %v", err)
	}
	for _, part := range []string{"cpu: interprets", "AllowInterpreter", "host: kernel add needs a Go function", "null: runs nothing"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
	d, err := Open(ctx, &Config{For: []*Kernel{text}, AllowInterpreter: true, CacheDir: "-"})
	if err != nil || d.String() != "cpu" {
		t.Fatalf("%v, %v", d, err)
	}
	defer d.Close()
	native := Define(&Definition{Name: "add", Host: addKernel.def.Host})
	var lacks *UnsupportedError
	if err := native.Prepare(ctx, d); !errors.As(err, &lacks) || !errors.Is(err, ErrUnsupported) || lacks.Device != "cpu" || lacks.Kernel != "add" {
		t.Errorf("without IR on cpu: %v", err)
	}
	if _, err := Open(ctx, &Config{Device: "host", For: []*Kernel{text}}); !errors.Is(err, ErrUnsupported) {
		t.Errorf("named device: %v", err)
	}
	bad := Define(&Definition{Name: "bad", IR: "dotcompute ir 1\nnonsense"})
	if err := bad.Prepare(ctx, d); err == nil || !strings.Contains(err.Error(), "kernel bad") {
		t.Errorf("nonsense: %v", err)
	}
}

func TestOpenReasons(t *testing.T) {
	wide(t)
	ctx := context.Background()
	_, err := open(ctx, &Config{}, []driver.Driver{absent{}, &emulated{}, &null.Driver{}})
	if !errors.Is(err, ErrUnavailable) {
		t.Fatal(err)
	}
	for _, part := range []string{"libabsent.so.1 not found", "emulated:0: is software", "null: runs nothing"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%q does not say %q", err, part)
		}
	}
}

// lacking is a device without features.
type lacking struct{ null.Driver }

func (l *lacking) Open(ctx context.Context, id string) (driver.Device, error) {
	d, err := l.Driver.Open(ctx, id)
	return lackingDevice{d}, err
}

type lackingDevice struct{ driver.Device }

func (l lackingDevice) Info() driver.Info {
	i := l.Device.Info()
	i.Features, i.MaxShared = []string{driver.Barriers}, 100
	return i
}

// countKernel needs atomics of 64 bits.
var countKernel = Define(&Definition{Name: "count", Package: "test", File: "count.go", IR: `dotcompute ir 1

file 0 "count.go"

kernel @count(%x view<global i64>) mode=default {
	%zero = const 0 : i64
	%one = const 1 : i64
	%len = viewlen %x : i64
	check.index %zero, %len @0:1:1
	%p = elem %x, %zero : ptr<global i64>
	%old = atomic %p, %one {add relaxed device} : i64 @0:1:1
	return
}
`})

func TestUnsupported(t *testing.T) {
	wide(t)
	ctx := context.Background()
	d, err := open(ctx, &Config{Device: "null", CacheDir: "-"}, []driver.Driver{&lacking{}})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for k, feature := range map[*Kernel]string{countKernel: "atomic-int64", valueKernel: "float64", printKernel: "print", reverseKernel: "256 bytes of shared memory"} {
		var lacks *UnsupportedError
		if err := k.Prepare(ctx, d); !errors.As(err, &lacks) || lacks.Feature != feature || lacks.Device != "null" || lacks.Kernel != k.String() {
			t.Errorf("%v: %v, want that %s is missing", k, err, feature)
		}
	}
	if err := addKernel.Prepare(ctx, d); err != nil {
		t.Error(err)
	}
}

func TestClosed(t *testing.T) {
	onDevices(t, func(s *setup) {
		ctx := context.Background()
		q := s.queue()
		b := upload[int32](s, 1, 2, 3)
		e, err := q.Event()
		s.ok(err)
		g, err := q.Record(func(r *Queue) error { return launchAdd(r, N(3), 1, b.All(), b.All()) })
		s.ok(err)
		s.ok(s.Close())
		s.ok(s.Close())
		for what, err := range map[string]error{
			"launch":  launchAdd(q, N(3), 1, b.All(), b.All()),
			"graph":   g.Launch(q),
			"read":    b.Read(q, make([]int32, 3)),
			"write":   b.Write(q, make([]int32, 3)),
			"wait":    q.Wait(ctx),
			"run":     runAdd(ctx, s.Device, N(1), 1, []int32{1}, []int32{1}),
			"upload":  func() error { _, err := Upload(ctx, s.Device, []int32{1}); return err }(),
			"queue":   func() error { _, err := s.NewQueue(nil); return err }(),
			"event":   func() error { _, err := q.Event(); return err }(),
			"prepare": addKernel.Prepare(ctx, s.Device),
		} {
			if !errors.Is(err, ErrClosed) {
				t.Errorf("%s: %v, want ErrClosed", what, err)
			}
		}
		if err := errors.Join(e.Wait(ctx), b.Close(), q.Close(), g.Close()); err != nil {
			t.Errorf("closing what belonged to it: %v", err)
		}
	})
}

func TestPrint(t *testing.T) {
	onDevices(t, func(s *setup) {
		c := printKernel.BeginRun(context.Background(), s.Device)
		PassScalar(c, int64(10))
		s.ok(c.Run(N(3)))
		if got, want := s.print.String(), "line 10\nline 11\nline 12\n"; got != want {
			t.Errorf("printed %q, want %q", got, want)
		}
	})
}
