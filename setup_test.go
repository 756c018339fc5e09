package dotcompute

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/cpu"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/driver/fault"
	"github.com/dotcompute/dotcompute/internal/driver/host"
	"github.com/dotcompute/dotcompute/internal/driver/null"
	"github.com/dotcompute/dotcompute/kernel"
)

// define makes a kernel of the drivers' conformance suite one of this package.
func define(name string) *Kernel {
	native := drivertest.Native[name]
	return Define(&Definition{
		Name: name, Package: "test", File: "kernels.go", IR: drivertest.IR,
		Host: func(a *Args) func(kernel.Thread) { return native(a.args) },
	})
}

var (
	addKernel     = define("add")
	scaleKernel   = define("scale")
	farKernel     = define("far")
	reverseKernel = define("reverse")
	spinKernel    = define("spin")
	printKernel   = define("print")
	fillKernel    = define("fill")
	valueKernel   = define("value")
)

// setup is a device with what belongs to its test.
type setup struct {
	*Device
	t     *testing.T
	plan  *fault.Plan
	null  *null.Driver
	log   lines
	print lines
}

// lines collects what is written, from any goroutine.
type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// openTest opens a device by ID: host, cpu, null, or one of these behind "fault:".
func openTest(t *testing.T, id string) *setup {
	t.Helper()
	s := &setup{t: t, plan: &fault.Plan{}, null: &null.Driver{}}
	plain := []driver.Driver{&host.Driver{}, &cpu.Driver{}, s.null}
	list := plain
	for _, d := range plain {
		list = append(list, renamed{fault.New(d, s.plan), "fault:" + d.Name()})
	}
	s.open(id, list)
	return s
}

// open opens a device of one of the drivers, until the end of the test.
func (s *setup) open(id string, list []driver.Driver) {
	t := s.t
	t.Helper()
	dev, err := open(context.Background(), &Config{
		Device: id, CacheDir: t.TempDir(), Print: &s.print, Log: slog.New(slog.NewTextHandler(&s.log, nil)),
	}, list)
	if errors.Is(err, ErrUnavailable) && narrow && id != "host" {
		t.Skipf("int has 32 bits here, and only device host opens: %v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.Device = dev
	t.Cleanup(func() {
		if err := dev.Close(); err != nil {
			t.Errorf("close %s: %v", id, err)
		}
	})
}

// wide skips a test of devices other than host, or of their memory layout.
func wide(t *testing.T) {
	t.Helper()
	if narrow {
		t.Skip("int has 32 bits here, and only device host opens")
	}
}

// renamed keeps several fault drivers in one list apart.
type renamed struct {
	driver.Driver
	name string
}

func (r renamed) Name() string { return r.name }

// onDevices runs a test on every device that runs kernels, and behind the fault
// driver, where memory has to be copied.
func onDevices(t *testing.T, test func(s *setup)) {
	for _, id := range []string{"host", "cpu", "fault:cpu"} {
		t.Run(id, func(t *testing.T) { test(openTest(t, id)) })
	}
}

func (s *setup) ok(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// check is ok for goroutines other than the test's.
func (s *setup) check(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Error(err)
	}
}

func (s *setup) queue() *Queue {
	s.t.Helper()
	q, err := s.NewQueue(nil)
	s.ok(err)
	return q
}

func patience() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), 30*time.Second)
}

func upload[T any](s *setup, v ...T) *Buffer[T] {
	s.t.Helper()
	b, err := Upload(context.Background(), s.Device, v)
	s.ok(err)
	return b
}

func download[T any](s *setup, v View[T]) []T {
	s.t.Helper()
	q, err := s.borrow()
	s.ok(err)
	defer s.giveBack(q)
	out := make([]T, v.Len())
	s.ok(v.Read(q, out))
	s.ok(q.Wait(context.Background()))
	return out
}

func launchAdd(q *Queue, g Grid, a int32, x, y View[int32]) error {
	c := addKernel.Begin(q)
	PassScalar(c, a)
	PassView(c, x)
	PassView(c, y)
	return c.Launch(g)
}

func runAdd(ctx context.Context, d *Device, g Grid, a int32, x, y []int32) error {
	c := addKernel.BeginRun(ctx, d)
	PassScalar(c, a)
	PassSlice(c, x)
	PassSlice(c, y)
	return c.Run(g)
}

func launchScale(q *Queue, g Grid, a int64, x View[int64]) error {
	c := scaleKernel.Begin(q)
	PassScalar(c, a)
	PassView(c, x)
	return c.Launch(g)
}

func launchFar(q *Queue, off int64, x View[int32]) error {
	c := farKernel.Begin(q)
	PassScalar(c, off)
	PassView(c, x)
	return c.Launch(N(1))
}

func launchFill(q *Queue, g Grid, v int32, x View[int32]) error {
	c := fillKernel.Begin(q)
	PassScalar(c, v)
	PassView(c, x)
	return c.Launch(g)
}

func launchSpin(q *Queue, n int64, x View[int32]) error {
	c := spinKernel.Begin(q)
	PassScalar(c, n)
	PassView(c, x)
	return c.Launch(N(1))
}
