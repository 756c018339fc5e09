package cuda

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// The tests here need a GPU, and skip with the reason where there is none. bench/cuda/h200.sh runs them on a
// machine that has one but no Go.

var (
	randomKernels = flag.Uint64("random", 300, "random kernels to compare on a GPU")
	randomFrom    = flag.Uint64("from", 0, "the first one's number")
	together      = flag.Int("together", 8, "kernels that are assembled at once")
	byCompiler    = flag.Bool("nvrtc", false, "have NVIDIA's compiler make the machine code, of CUDA C++")
	keepText      = flag.String("keep", "", "folder for the PTX that is being assembled")
	randomFor     = flag.Duration("for", time.Hour, "how long to go on")
)

// gpuDriver is the driver with the code that is asked for.
func gpuDriver() *Driver {
	if *byCompiler {
		return &Driver{Code: ByNVRTC}
	}
	return &Driver{}
}

// open opens the first GPU.
func openGPU(t testing.TB) driver.Device {
	t.Helper()
	drv := gpuDriver()
	list, err := drv.Devices(context.Background())
	if err != nil {
		testkit.Missing(t, "cuda", err.Error())
	}
	d, err := drv.Open(context.Background(), list[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

func newQueue(t testing.TB, d driver.Device) driver.Queue {
	t.Helper()
	q, err := d.NewQueue(driver.QueueConfig{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := q.Close(); err != nil {
			t.Error(err)
		}
	})
	return q
}

func alloc(t testing.TB, d driver.Device, size int64, kind driver.MemoryKind) driver.Memory {
	t.Helper()
	m, err := d.Alloc(size, kind)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := m.Free(); err != nil {
			t.Error(err)
		}
	})
	return m
}

func loadKernel(t testing.TB, d driver.Device, name string) (driver.Program, *artifact.Artifact) {
	t.Helper()
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: drivertest.IR, Kernel: name, Target: d.Info().Target, Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	p, err := d.Load(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return p, a
}

func wait(t testing.TB, q driver.Queue) error {
	t.Helper()
	e, err := q.Signal()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return e.Wait(ctx)
}

func TestGPUConformance(t *testing.T) {
	drivertest.Run(t, func(*testing.T) driver.Driver { return gpuDriver() }, drivertest.Options{Unstoppable: true})
}

// TestGPUCorpus holds the corpus against the interpreter.
func TestGPUCorpus(t *testing.T) {
	list := corpus(t)
	if len(list) < 100 {
		t.Fatalf("the corpus has only %d cases", len(list))
	}
	d := openGPU(t)
	q := newQueue(t, d)
	ran := 0
	for _, w := range list {
		t.Run(w.name, func(t *testing.T) {
			if w.subgroup > 32 {
				t.Skipf("subgroups of %d", w.subgroup)
			}
			ran++
			diff, err := w.check(d, q)
			if err != nil {
				t.Fatal(err)
			}
			if diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Logf("%d cases ran", ran)
}

// TestGPURandom holds random kernels against the interpreter, by one of the variants that hold for each.
func TestGPURandom(t *testing.T) {
	d := openGPU(t)
	var next, bad, ran atomic.Int64
	var wg sync.WaitGroup
	begin := time.Now()
	workers := max(runtime.GOMAXPROCS(0), 2)
	queues := make(chan driver.Queue, workers**together)
	for range cap(queues) {
		queues <- newQueue(t, d)
	}
	for range workers {
		wg.Go(func() {
			for {
				n := uint64(next.Add(int64(*together))) - uint64(*together)
				if n >= *randomKernels || bad.Load() > 20 || time.Since(begin) > *randomFor {
					return
				}
				b := &batch{d: d.(*device), left: *together}
				var each sync.WaitGroup
				for i := range uint64(*together) {
					each.Go(func() {
						q := <-queues
						defer func() { queues <- q }()
						w := random(*randomFrom + n + i)
						given := *byCompiler // which compiles side by side anyway
						if !given {
							w.load = b.load
							w.made = func(list []artifact.Variant) ([]artifact.Variant, error) {
								given = true
								return b.made(list)
							}
						}
						diff, err := w.check(d, q)
						if !given {
							b.give("")
						}
						switch {
						case errors.Is(err, driver.ErrUnsupported):
							return
						case err != nil:
							diff = err.Error()
						}
						ran.Add(1)
						if diff != "" {
							bad.Add(1)
							t.Errorf("%s: grid %v in groups of %v: %s", w.name, w.grid, w.group, diff)
						}
					})
				}
				each.Wait()
				if err := b.close(); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	t.Logf("%d kernels in %v", ran.Load(), time.Since(begin).Round(time.Second))
}

// TestGPULaunchAllocates nothing.
func TestGPULaunchAllocates(t *testing.T) {
	d := openGPU(t)
	q := newQueue(t, d)
	p, a := loadKernel(t, d, "scale")
	m := alloc(t, d, 8*1024, driver.OnDevice)
	l := &driver.Launch{
		Program: p, Grid: [3]int64{1024, 1, 1}, Group: [3]int64{256, 1, 1},
		Args: []driver.Arg{{Bits: 1}, {Mem: m, Len: 1024}},
	}
	for v := range a.Variants {
		l.Variant = v
		if n := testing.AllocsPerRun(1000, func() {
			if err := q.Launch(l); err != nil {
				t.Fatal(err)
			}
		}); n != 0 {
			t.Errorf("variant %d: %v allocations a launch", v, n)
		}
	}
	if err := wait(t, q); err != nil {
		t.Fatal(err)
	}
}

// wild is a kernel that writes where there is no memory.
const wild = `.version 7.0
.target sm_80
.address_size 64
.visible .entry wild(.param .align 16 .b8 block[72])
{
	.reg .b64 %a;
	mov.b64 %a, 16;
	st.global.u32 [%a], 1;
	exit;
}
`

// TestGPULost: after a kernel has written through a wild address all that waits is told, and the process lives. The library of
// today does not give the GPU to the same process again (docs/faults.md); Open has to say so.
func TestGPULost(t *testing.T) {
	var drv Driver
	list, err := drv.Devices(context.Background())
	if err != nil {
		testkit.Missing(t, "cuda", err.Error())
	}
	func() {
		d, err := drv.Open(context.Background(), list[0].ID)
		if err != nil {
			t.Fatal(err)
		}
		q, err := d.NewQueue(driver.QueueConfig{})
		if err != nil {
			t.Fatal(err)
		}
		other, err := d.NewQueue(driver.QueueConfig{})
		if err != nil {
			t.Fatal(err)
		}
		host := alloc(t, d, 4, driver.OnHost)
		hold, _ := loadKernel(t, d, "hold")
		m := &artifact.Image{Code: []byte(wild), Entry: "wild", Block: 72, Coarse: 1, Subgroup: 32}
		p, err := d.Load(context.Background(), &artifact.Artifact{Target: Target, Kernel: "wild", Entry: "wild", Variants: []artifact.Variant{{Code: m.Encode()}}})
		if err != nil {
			t.Fatal(err)
		}
		if err := other.Launch(&driver.Launch{Program: hold, Variant: len(hold.(*program).variants) - 1, Grid: [3]int64{1, 1, 1}, Group: [3]int64{1, 1, 1}, Args: []driver.Arg{{Mem: host, Len: 1}}}); err != nil {
			t.Fatal(err)
		}
		pending, err := other.Signal()
		if err != nil {
			t.Fatal(err)
		}
		if err := q.Launch(&driver.Launch{Program: p, Grid: [3]int64{1, 1, 1}, Group: [3]int64{1, 1, 1}}); err != nil {
			t.Fatal(err)
		}
		if err := wait(t, q); !errors.Is(err, driver.ErrLost) {
			t.Fatalf("a wild kernel ended with %v", err)
		} else {
			t.Log(err)
		}
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		if err := pending.Wait(ctx); !errors.Is(err, driver.ErrLost) {
			t.Errorf("another queue's event: %v", err)
		}
		cancel()
		if _, err := d.Alloc(100, driver.OnDevice); !errors.Is(err, driver.ErrLost) {
			t.Errorf("allocating on a lost device: %v", err)
		}
		for _, err := range []error{q.Close(), other.Close(), p.Close(), d.Close()} {
			if err != nil {
				t.Error(err)
			}
		}
	}()
	d, err := drv.Open(context.Background(), list[0].ID)
	if err != nil {
		if !errors.Is(err, driver.ErrUnavailable) {
			t.Errorf("opening it again: %v", err)
		}
		t.Logf("opening it again: %v", err)
		return
	}
	defer d.Close()
	w := corpus(t)[0]
	if diff, err := w.check(d, newQueue(t, d)); err != nil || diff != "" {
		t.Errorf("after opening it again: %s %v", diff, err)
	}
}

func TestGPUGraphs(t *testing.T) { graphs(t, openGPU(t)) }

// graphs launches ten steps again and again, on two queues, with changed steps and with a fault.
func graphs(t *testing.T, d driver.Device) {
	q, other := newQueue(t, d), newQueue(t, d)
	const n = 1000
	m := alloc(t, d, 4*n, driver.OnDevice)
	add, a := loadKernel(t, d, "add")
	step := func(by uint64, length int64) *driver.Launch {
		return &driver.Launch{Program: add, Variant: len(a.Variants) - 1, Grid: [3]int64{n, 1, 1}, Group: [3]int64{100, 1, 1},
			Args: []driver.Arg{{Bits: by}, {Mem: m, Len: length}, {Mem: m, Len: n}}}
	}
	var steps []*driver.Launch
	for i := range 10 {
		steps = append(steps, step(uint64(i), n))
	}
	g, err := d.(driver.Recorder).Record(steps)
	if err != nil {
		t.Fatal(err)
	}
	value := func(q driver.Queue) int32 {
		t.Helper()
		b := make([]byte, 4*n)
		if err := q.Copy(&driver.Copy{Dst: driver.Place{Host: b}, Src: driver.Place{Mem: m}, Size: 4 * n}); err != nil {
			t.Fatal(err)
		}
		if err := wait(t, q); err != nil {
			t.Fatal(err)
		}
		for i := range n {
			if !bytes.Equal(b[4*i:][:4], b[:4]) {
				t.Fatalf("element %d differs from the first", i)
			}
		}
		return *(*int32)(unsafe.Pointer(&b[0]))
	}
	launch := func(q driver.Queue, first uint64) {
		t.Helper()
		if err := g.Launch(q, first); err != nil {
			t.Fatal(err)
		}
	}
	before := value(q)
	each := func(q driver.Queue, times, want int32) {
		t.Helper()
		for i := range times {
			launch(q, uint64(10*i+1))
		}
		after := value(q)
		if after-before != times*want {
			t.Errorf("%d launches of the graph added %d, want %d each", times, after-before, want)
		}
		before = after
	}
	each(q, 3, 45)
	each(other, 2, 45)
	each(q, 1, 45)
	if err := g.Update(3, step(1003, n)); err != nil {
		t.Fatal(err)
	}
	each(q, 2, 1045)
	for i := range int32(50) { // all the steps, again and again
		for k := range 10 {
			if err := g.Update(k, step(uint64(i)+uint64(k), n)); err != nil {
				t.Fatal(err)
			}
		}
		each(q, 1, 45+10*i)
	}

	// The seventh step faults: those before have been done, those behind are skipped, as is what follows.
	if err := g.Update(6, step(6, n/2)); err != nil {
		t.Fatal(err)
	}
	launch(q, 101)
	launch(q, 201)
	var fault *driver.Fault
	if err := wait(t, q); !errors.As(err, &fault) || fault.Launch != 107 || fault.What != driver.IndexFault || fault.Length != n/2 || fault.Index < n/2 {
		t.Fatalf("the seventh step is to fault, and does: %v (launch %d)", err, fault.Launch)
	}
	q.Clear()
	if err := g.Update(6, step(6, n)); err != nil {
		t.Fatal(err)
	}
	launch(q, 301)
	if err := wait(t, q); err != nil {
		t.Errorf("after the fault: %v", err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestGPUWaiters: however many goroutines wait, few threads do.
func TestGPUWaiters(t *testing.T) {
	d := openGPU(t)
	waiters(t, d)
}

// waiters has ten thousand goroutines wait for events, and counts threads.
func waiters(t *testing.T, d driver.Device) {
	q := newQueue(t, d)
	host := alloc(t, d, 4, driver.OnHost)
	p, a := loadKernel(t, d, "hold")
	if err := q.Launch(&driver.Launch{Program: p, Variant: len(a.Variants) - 1, Grid: [3]int64{1, 1, 1}, Group: [3]int64{1, 1, 1}, Args: []driver.Arg{{Mem: host, Len: 1}}}); err != nil {
		t.Fatal(err)
	}
	before := threads()
	var wg sync.WaitGroup
	for range 10000 {
		e, err := q.Signal()
		if err != nil {
			t.Fatal(err)
		}
		wg.Go(func() {
			if err := e.Wait(context.Background()); err != nil {
				t.Error(err)
			}
		})
	}
	time.Sleep(50 * time.Millisecond)
	during := threads()
	atomic.StoreInt32((*int32)(unsafe.Pointer(unsafe.SliceData(host.Bytes()))), 1)
	wg.Wait()
	t.Logf("%d threads before, %d with 10000 goroutines waiting", before, during)
	if during > before+runtime.GOMAXPROCS(0)+20 {
		t.Errorf("%d threads before, %d with 10000 goroutines waiting", before, during)
	}
}

// threads is how many this process has, or 0 where that is not known.
func threads() int {
	list, err := os.ReadDir("/proc/self/task")
	if err != nil {
		return 0
	}
	return len(list)
}

// TestGPUTransfers moves pageable and pinned memory of many sizes, with launches in between.
func TestGPUTransfers(t *testing.T) {
	d := openGPU(t)
	transfers(t, d, 200<<20)
}

func transfers(t *testing.T, d driver.Device, most int) {
	q := newQueue(t, d)
	r := rand.New(rand.NewPCG(7, 8))
	for _, size := range []int{1, 1000, direct, direct + 1, quick, quick + 1, 5 << 20, largeChunk, largeChunk + 1, 40<<20 + 3, 200 << 20} {
		if size > most {
			continue
		}
		src, dst := make([]byte, size), make([]byte, size)
		for i := 0; i < size; i += 1 + r.IntN(1000) {
			src[i] = byte(r.Uint32())
		}
		m, n := alloc(t, d, int64(size), driver.OnDevice), alloc(t, d, int64(size), driver.OnHost)
		for _, c := range []driver.Copy{
			{Dst: driver.Place{Mem: m}, Src: driver.Place{Host: src}},       // pageable to the GPU
			{Dst: driver.Place{Host: n.Bytes()}, Src: driver.Place{Mem: m}}, // to pinned memory, as Go sees it
			{Dst: driver.Place{Host: dst}, Src: driver.Place{Mem: n}},       // from it to pageable
		} {
			c.Size = int64(size)
			if err := q.Copy(&c); err != nil {
				t.Fatal(err)
			}
		}
		if err := wait(t, q); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(src, dst) {
			t.Errorf("%d bytes came back changed", size)
		}
	}
}

// TestGPUTable prints what launches and copies cost, for bench/results.
func TestGPUTable(t *testing.T) {
	d := openGPU(t)
	info := d.Info()
	var out strings.Builder
	fmt.Fprintf(&out, "\n%s, %s\n", info.Name, info.Version)
	q := newQueue(t, d)
	p, a := loadKernel(t, d, "add")
	row := func(name, format string, args ...any) {
		fmt.Fprintf(&out, "%-46s %s\n", name, fmt.Sprintf(format, args...))
	}
	small := alloc(t, d, 4096, driver.OnDevice)
	empty := &driver.Launch{Program: p, Grid: [3]int64{1, 1, 1}, Group: [3]int64{32, 1, 1}, Args: []driver.Arg{{}, {Mem: small, Len: 16}, {Mem: small, Off: 1024, Len: 16}}}
	best := func(n int, f func()) time.Duration {
		least := time.Hour
		for range n {
			begin := time.Now()
			f()
			least = min(least, time.Since(begin))
		}
		return least
	}
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(q.Launch(empty))
	must(wait(t, q))
	for v := range a.Variants {
		empty.Variant = v
		must(q.Launch(empty))
		must(wait(t, q))
		async := best(20, func() {
			for range 1000 {
				must(q.Launch(empty))
			}
		})
		must(wait(t, q))
		row(fmt.Sprintf("launch, asynchronous, variant %d", v), "%.2f µs", float64(async.Nanoseconds())/1e6)
		row(fmt.Sprintf("launch and wait, variant %d", v), "%.2f µs", float64(best(200, func() {
			must(q.Launch(empty))
			must(wait(t, q))
		}).Nanoseconds())/1e3)
	}
	const big = 1 << 28
	x, y := alloc(t, d, 4*big, driver.OnDevice), alloc(t, d, 4*big, driver.OnDevice)
	for v := range a.Variants {
		l := &driver.Launch{Program: p, Variant: v, Grid: [3]int64{big, 1, 1}, Group: [3]int64{int64(p.Info().Group), 1, 1}, Args: []driver.Arg{{Bits: 3}, {Mem: x, Len: big}, {Mem: y, Len: big}}}
		took := time.Hour
		for range 20 {
			before, err := q.Signal()
			must(err)
			must(q.Launch(l))
			after, err := q.Signal()
			must(err)
			must(after.Wait(context.Background()))
			took = min(took, after.Time()-before.Time())
		}
		row(fmt.Sprintf("y = x + a, 2^28 int32, variant %d", v), "%.0f GB/s", 8*big/float64(took.Nanoseconds()))
	}
	host := make([]byte, 4*big)
	for i := 0; i < len(host); i += 4096 {
		host[i] = 1
	}
	pinned := alloc(t, d, 4*big, driver.OnHost)
	for _, c := range []struct {
		name string
		copy driver.Copy
	}{
		{"upload 1 GiB, pinned", driver.Copy{Dst: driver.Place{Mem: x}, Src: driver.Place{Mem: pinned}}},
		{"upload 1 GiB, pageable", driver.Copy{Dst: driver.Place{Mem: x}, Src: driver.Place{Host: host}}},
		{"download 1 GiB, pinned", driver.Copy{Dst: driver.Place{Mem: pinned}, Src: driver.Place{Mem: x}}},
		{"download 1 GiB, pageable", driver.Copy{Dst: driver.Place{Host: host}, Src: driver.Place{Mem: x}}},
		{"copy 1 GiB on the GPU, read and written", driver.Copy{Dst: driver.Place{Mem: y}, Src: driver.Place{Mem: x}}},
	} {
		c.copy.Size = 4 * big
		bytes := 4.0 * big
		if strings.HasPrefix(c.name, "copy") {
			bytes *= 2
		}
		took := best(8, func() {
			must(q.Copy(&c.copy))
			must(wait(t, q))
		})
		row(c.name, "%.1f GB/s", bytes/float64(took.Nanoseconds()))
	}
	// A kernel that this machine has not seen: the library keeps what it made of those it has.
	w := random(uint64(time.Now().UnixNano()))
	art, err := w.artifact(Target)
	must(err)
	first := best(1, func() {
		p, err := d.Load(context.Background(), art)
		must(err)
		must(p.Close())
	})
	row("load a new kernel of middling size", "%.1f ms", float64(first.Microseconds())/1e3)
	row("load it again", "%.1f ms", float64(best(3, func() {
		p, err := d.Load(context.Background(), art)
		must(err)
		must(p.Close())
	}).Microseconds())/1e3)
	t.Log(out.String())
}
