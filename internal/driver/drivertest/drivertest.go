// Package drivertest is the conformance suite of the driver seam: a new driver
// calls [Run] in one test, and passes. What a device does not have is skipped
// with the reason. Graphs, buffers' lifetimes and what else the root package makes of
// drivers is tested there, on the same devices.
//
// Its kernels are in testdata/kernels.ir as text, and beside them as Go
// functions ([Native]) for a driver that runs those. Tests of the packages above use
// them too.
package drivertest

import (
	"context"
	_ "embed"
	"errors"
	"math"
	"slices"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// IR is the text of the module with all kernels of the suite.
//
//go:embed testdata/kernels.ir
var IR string

// Options say what the suite cannot find out.
type Options struct {
	// Native makes the entry of an artifact whose target takes a Go function of the
	// signature in [Native]. Nil for targets with code.
	Native func(Function) any
	// Unstoppable says that a launch that has begun runs to its end, whatever its
	// context does.
	Unstoppable bool
	// Lose loses the device, if need be with a command on q. Nil where nobody knows how.
	Lose func(t *testing.T, d driver.Device, q driver.Queue)
	// Only is the name of the one test to run. Empty: all of them.
	Only string
}

// patience is how long something may take that takes no time: failing beats hanging.
const patience = 30 * time.Second

// Run runs the suite on every device of drivers that open returns; it is called for
// each test, and once more to open the same device again.
func Run(t *testing.T, open func(t *testing.T) driver.Driver, o Options) {
	infos, err := open(t).Devices(context.Background())
	if err != nil {
		t.Skipf("no device: %v", err)
	}
	if len(infos) == 0 {
		t.Skip("the driver lists no device")
	}
	for _, info := range infos {
		t.Run(info.ID, func(t *testing.T) {
			for i := range tests {
				if o.Only != "" && o.Only != tests[i].name {
					continue
				}
				t.Run(tests[i].name, func(t *testing.T) {
					f := &fixture{t: t, o: o, info: info}
					f.driver = open(t)
					f.open()
					// Skipped tests come here too. After a failure something may still run, for ever.
					defer func() {
						if !t.Failed() {
							f.close()
						}
					}()
					tests[i].run(f)
				})
			}
		})
	}
}

var tests = []struct {
	name string
	run  func(*fixture)
}{
	{"Info", testInfo},
	{"OpenAgain", testOpenAgain},
	{"Alloc", testAlloc},
	{"InPlace", testInPlace},
	{"OutOfMemory", testOutOfMemory},
	{"Copies", testCopies},
	{"CopyLarge", testCopyLarge},
	{"Order", testOrder},
	{"OrderOfManyCommands", testManyCommands},
	{"Events", testEvents},
	{"EventsAcrossQueues", testEventsAcross},
	{"EventTimes", testEventTimes},
	{"WaitCancelled", testWaitCancelled},
	{"Concurrent", testConcurrent},
	{"Grids", testGrids},
	{"Groups", testGroups},
	{"Barrier", testBarrier},
	{"Arguments", testArguments},
	{"EmptyViews", testEmptyViews},
	{"FarIndices", testFar},
	{"Faults", testFaults},
	{"LowestFault", testLowestFault},
	{"SkippedAfterFault", testSkipped},
	{"FaultOnOneQueue", testOneQueue},
	{"LaunchCancelled", testLaunchCancelled},
	{"LaunchCancelledBefore", testCancelledBefore},
	{"Print", testPrint},
	{"CloseWithWork", testCloseWithWork},
	{"WrongTarget", testWrongTarget},
	{"Graphs", testGraphs},
	{"SteadyState", testSteadyState},
	{"Lost", testLost},
	{"Leaks", testLeaks},
}

// fixture is an open device and what must be given back before it.
type fixture struct {
	t      *testing.T
	o      Options
	info   driver.Info
	driver driver.Driver
	dev    driver.Device
	queues []driver.Queue
	owned  []func() error // but for queues
	number uint64
	// general is the variant of each program that takes nothing for granted.
	general map[driver.Program]int
}

func (f *fixture) open() {
	f.t.Helper()
	dev, err := f.driver.Open(context.Background(), f.info.ID)
	if err != nil {
		f.t.Fatalf("open: %v", err)
	}
	f.dev = dev
}

// giveBack closes the queues, whose commands may still use the rest, and then gives that back.
func (f *fixture) giveBack() (errs []error) {
	for _, q := range slices.Backward(f.queues) {
		errs = append(errs, q.Close())
	}
	for _, free := range slices.Backward(f.owned) {
		errs = append(errs, free())
	}
	f.queues, f.owned = nil, nil
	return slices.DeleteFunc(errs, func(err error) bool { return err == nil })
}

func (f *fixture) close() {
	f.t.Helper()
	for _, err := range f.giveBack() {
		f.t.Errorf("give back: %v", err)
	}
	if err := f.dev.Close(); err != nil {
		f.t.Errorf("close: %v", err)
	}
	if err := f.dev.Close(); err != nil {
		f.t.Errorf("close again: %v", err)
	}
}

// runs skips the test where launches do nothing.
func (f *fixture) runs() {
	f.t.Helper()
	if f.info.Inert {
		f.t.Skipf("device %s runs nothing", f.info.ID)
	}
}

// wide skips a test of 64-bit indices, or of memory layout, where a Go function has
// neither.
func (f *fixture) wide() {
	f.t.Helper()
	if math.MaxInt == math.MaxInt32 {
		f.t.Skip("int has 32 bits here")
	}
}

func (f *fixture) ok(err error) {
	f.t.Helper()
	if err != nil {
		f.t.Fatal(err)
	}
}

func (f *fixture) queue() driver.Queue {
	f.t.Helper()
	q, err := f.dev.NewQueue(driver.QueueConfig{})
	f.ok(err)
	f.queues = append(f.queues, q)
	return q
}

func (f *fixture) alloc(size int64) driver.Memory {
	f.t.Helper()
	m, err := f.dev.Alloc(size, driver.OnDevice)
	f.ok(err)
	f.owned = append(f.owned, m.Free)
	return m
}

// compile returns a kernel of the suite as the device takes it.
func (f *fixture) compile(kernel string) *artifact.Artifact {
	f.t.Helper()
	a, err := f.artifact(kernel)
	var u *compile.UnsupportedError
	if errors.As(err, &u) {
		f.t.Skipf("device %s has no %s", f.info.ID, u.Feature)
	}
	f.ok(err)
	if f.o.Native != nil {
		native := *a
		native.Native = f.o.Native(Native[kernel])
		return &native
	}
	return a
}

func (f *fixture) artifact(kernel string) (*artifact.Artifact, error) {
	var none *compile.Cache
	return none.Compile(&compile.Request{IR: IR, Kernel: kernel, Target: f.info.Target, Subgroup: f.info.Subgroups[0]})
}

// refused is why the device's compiler cannot make code of a kernel of the suite.
func (f *fixture) refused(kernel string) error {
	_, err := f.artifact(kernel)
	var u *compile.UnsupportedError
	if errors.As(err, &u) {
		return err
	}
	f.ok(err)
	return nil
}

func (f *fixture) load(kernel string) driver.Program {
	f.t.Helper()
	a := f.compile(kernel)
	for _, need := range a.Needs {
		if !f.info.Has(need) {
			f.t.Skipf("device %s has no %s", f.info.ID, need)
		}
	}
	p, err := f.dev.Load(context.Background(), a)
	f.ok(err)
	f.owned = append(f.owned, p.Close)
	if f.general == nil {
		f.general = map[driver.Program]int{}
	}
	f.general[p] = len(a.Variants) - 1
	return p
}

// launch is one with the next number, over n invocations in groups of at most 64.
func (f *fixture) launch(p driver.Program, n int64, args ...driver.Arg) *driver.Launch {
	f.number++
	return &driver.Launch{
		Program: p, Grid: [3]int64{n, 1, 1}, Group: [3]int64{min(n, 64), 1, 1}, Args: args, Number: f.number,
		Variant: f.general[p],
	}
}

func view(m driver.Memory, elem int64) driver.Arg { return driver.Arg{Mem: m, Len: m.Size() / elem} }

func scalar(bits uint64) driver.Arg { return driver.Arg{Bits: bits} }

// wait waits for everything on the queue, and returns its fault.
func (f *fixture) wait(q driver.Queue) error {
	f.t.Helper()
	e, err := q.Signal()
	f.ok(err)
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	err = e.Wait(ctx)
	if errors.Is(err, context.DeadlineExceeded) && !e.Done() {
		f.t.Fatal("the queue hangs")
	}
	return err
}

func (f *fixture) upload(q driver.Queue, m driver.Memory, off int64, b []byte) {
	f.t.Helper()
	f.ok(q.Copy(&driver.Copy{Dst: driver.Place{Mem: m, Off: off}, Src: driver.Place{Host: b}, Size: int64(len(b))}))
}

func (f *fixture) download(q driver.Queue, m driver.Memory, off int64, b []byte) {
	f.t.Helper()
	f.ok(q.Copy(&driver.Copy{Dst: driver.Place{Host: b}, Src: driver.Place{Mem: m, Off: off}, Size: int64(len(b))}))
}
