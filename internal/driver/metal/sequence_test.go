//go:build linux && !nogpu && (amd64 || arm64)

package metal

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/testkit/metalshim"
)

// bench is an open device with a kernel of the suite.
type bench struct {
	*testing.T
	r   *metalshim.Runtime
	p   *platform
	d   *device
	k   driver.Program
	art *artifact.Artifact
}

func setUp(t *testing.T, r *metalshim.Runtime, kernel string) *bench {
	t.Helper()
	b := &bench{T: t, r: r, p: play(t, metalshim.NewLibraries(t.TempDir()), r)}
	b.open()
	var none *compile.Cache
	var err error
	if b.art, err = none.Compile(&compile.Request{IR: drivertest.IR, Kernel: kernel, Target: b.d.info.Target, Subgroup: 32}); err != nil {
		t.Fatal(err)
	}
	if b.k, err = b.d.Load(t.Context(), b.art); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *bench) open() {
	d, err := (&Driver{platform: b.p}).Open(b.Context(), "metal:0")
	if err != nil {
		b.Fatal(err)
	}
	b.d = d.(*device)
}

func (b *bench) ok(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

// tearDown checks that nothing is left.
func (b *bench) tearDown() {
	b.Helper()
	b.ok(b.k.Close())
	b.ok(b.d.Close())
	b.p.release()
	b.r.Check(b)
}

func (b *bench) queue() *queue {
	q, err := b.d.NewQueue(driver.QueueConfig{})
	b.ok(err)
	return q.(*queue)
}

func (b *bench) alloc(size int64) driver.Memory {
	m, err := b.d.Alloc(size, driver.OnDevice)
	b.ok(err)
	return m
}

// scale is a launch of kernel scale, which makes x*a+1 of eight int64. They are as many as the first variant wants.
func (b *bench) scale(m driver.Memory) *driver.Launch {
	return &driver.Launch{
		Program: b.k, Grid: [3]int64{8, 1, 1}, Group: [3]int64{4, 1, 1}, Number: 1,
		Args: []driver.Arg{{Bits: 1}, {Mem: m, Len: m.Size() / 8}},
	}
}

// TestSequence holds the messages of an upload, a launch, a download and an event against what Metal wants, in order and with their arguments.
func TestSequence(t *testing.T) {
	b := setUp(t, &metalshim.Runtime{Recording: true}, "scale")
	q, m := b.queue(), b.alloc(64)
	l := b.scale(m)
	l.Variant = len(b.art.Variants) - 1 // one that can fault
	b.ok(q.Launch(l))
	e, err := q.Signal()
	b.ok(err)
	b.ok(e.Wait(t.Context()))
	b.r.Take()
	host := make([]byte, 64)
	// The queue takes itself for busy, so that what follows lies in one command buffer.
	q.mu.Lock()
	q.entries, q.first, q.linger = append(q.entries, nil), 0, time.Hour
	q.mu.Unlock()
	b.ok(q.Copy(&driver.Copy{Dst: driver.Place{Mem: m}, Src: driver.Place{Host: host}, Size: 64}))
	b.ok(q.Launch(l))
	b.ok(q.Copy(&driver.Copy{Dst: driver.Place{Host: host}, Src: driver.Place{Mem: m}, Size: 64}))
	q.mu.Lock()
	q.entries, q.first = nil, 0
	q.mu.Unlock()
	e, err = q.Signal()
	b.ok(err)
	b.ok(e.Wait(t.Context()))
	got := b.r.Take()
	want := strings.Split(strings.TrimSpace(`
MTLCommandQueue commandBuffer
MTLCommandBuffer retain
MTLCommandBuffer blitCommandEncoder
MTLBlitCommandEncoder retain
MTLBlitCommandEncoder copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size: 0 0 64
MTLBlitCommandEncoder endEncoding
MTLBlitCommandEncoder release
MTLCommandBuffer computeCommandEncoder
MTLComputeCommandEncoder retain
MTLComputeCommandEncoder setComputePipelineState:
MTLComputeCommandEncoder setBytes:length:atIndex: 104 0
MTLComputeCommandEncoder setBuffer:offset:atIndex: 0 1
MTLComputeCommandEncoder setBuffer:offset:atIndex: 0 2
MTLComputeCommandEncoder setBuffer:offset:atIndex: 0 3
MTLComputeCommandEncoder dispatchThreadgroups:threadsPerThreadgroup: 2 1 1 4 1 1
MTLDevice newBufferWithLength:options: 4096 0
MTLBuffer contents
MTLComputeCommandEncoder endEncoding
MTLComputeCommandEncoder release
MTLCommandBuffer blitCommandEncoder
MTLBlitCommandEncoder retain
MTLBlitCommandEncoder copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size: 0 0 64
MTLDevice newBufferWithLength:options: 4096 0
MTLBuffer contents
MTLBlitCommandEncoder copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size: 0 0 64
MTLBlitCommandEncoder endEncoding
MTLBlitCommandEncoder release
MTLCommandBuffer encodeSignalEvent:value: 3
MTLCommandBuffer commit
MTLCommandBuffer GPUEndTime
MTLCommandBuffer release
`), "\n")
	if !slices.Equal(got, want) {
		t.Errorf("messages:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for i := range 8 {
		if host[8*i] != 1 {
			t.Errorf("element %d is %d", i, host[8*i])
		}
	}
	b.ok(q.Close())
	b.ok(m.Free())
	b.tearDown()
}

// TestGathers: launches in a row share command buffers, and none waits for ever for others to come.
func TestGathers(t *testing.T) {
	b := setUp(t, &metalshim.Runtime{Recording: true}, "scale")
	q, m := b.queue(), b.alloc(64)
	b.r.Take()
	const n = 500
	for range n {
		b.ok(q.Launch(b.scale(m)))
	}
	e, err := q.Signal()
	b.ok(err)
	b.ok(e.Wait(t.Context()))
	if commits := b.r.Count("MTLCommandBuffer commit"); commits < n/full || commits > n/2 {
		t.Errorf("%d launches in %d command buffers", n, commits)
	}
	b.r.Take()
	b.ok(q.Launch(b.scale(m)))
	b.ok(q.Launch(b.scale(m)))
	for b.r.Count("MTLComputeCommandEncoder endEncoding") < 2 && b.r.Count("MTLCommandBuffer commit") < 2 {
		if t.Context().Err() != nil {
			t.Fatal("a launch was never committed")
		}
	}
	b.ok(q.Close())
	b.ok(m.Free())
	b.tearDown()
}

// TestFailures: what becomes of a command buffer that fails, by what it fails of.
func TestFailures(t *testing.T) {
	for code, test := range map[int]struct {
		want error
		lost bool
	}{
		metal.ErrorOutOfMemory: {driver.ErrOutOfMemory, false}, metal.ErrorTimeout: {nil, false}, metal.ErrorPageFault: {nil, false},
		metal.ErrorDeviceRemoved: {driver.ErrLost, true}, metal.ErrorAccessRevoked: {driver.ErrLost, true},
	} {
		t.Run(fmt.Sprint(code), func(t *testing.T) {
			b := setUp(t, &metalshim.Runtime{}, "scale")
			q, other, m := b.queue(), b.queue(), b.alloc(64)
			b.r.Fails = code
			b.ok(q.Launch(b.scale(m)))
			e, err := q.Signal()
			b.ok(err)
			late := other.Wait(e) // on the device, or it is over already
			if late != nil && !test.lost {
				t.Error(late)
			}
			err = e.Wait(t.Context())
			if err == nil {
				t.Fatal("nothing is told of it")
			}
			if test.want != nil && !errors.Is(err, test.want) || test.lost != errors.Is(err, driver.ErrLost) {
				t.Errorf("it is told as %v", err)
			}
			if q.Err() == nil {
				t.Error("the queue has no fault")
			}
			if !test.lost {
				q.Clear()
				b.ok(q.Launch(b.scale(m)))
				for _, q := range []*queue{q, other} {
					e, err := q.Signal()
					b.ok(err)
					b.ok(e.Wait(t.Context()))
				}
			} else if _, err := b.d.Alloc(8, driver.OnDevice); !errors.Is(err, driver.ErrLost) {
				t.Errorf("a lost device allocates: %v", err)
			}
			b.ok(q.Close())
			b.ok(other.Close())
			b.ok(m.Free())
			if test.lost { // it can be opened again
				was := b.d
				b.open()
				m := b.alloc(8)
				b.ok(m.Free())
				b.ok(was.Close())
			}
			b.tearDown()
		})
	}
}

// TestComplaint: what Metal's compiler says is told with the line of Go.
func TestComplaint(t *testing.T) {
	b := setUp(t, &metalshim.Runtime{}, "scale")
	broken := *b.art
	m, err := artifact.DecodeImage(broken.Variants[0].Code)
	b.ok(err)
	text := string(m.Code)
	i := strings.Index(text, "// kernels.go:")
	if i < 0 {
		t.Fatalf("no line is named:\n%s", text)
	}
	end := i + strings.Index(text[i:], "\n")
	m.Code = []byte(text[:end] + "\n\tnonsense;" + text[end:])
	broken.Variants = []artifact.Variant{{Code: m.Encode()}}
	_, err = b.d.Load(t.Context(), &broken)
	if err == nil || !strings.Contains(err.Error(), strings.TrimPrefix(text[i:end], "// ")) || !strings.Contains(err.Error(), "nonsense") {
		t.Errorf("%v", err)
	}
	b.tearDown()
}

// TestOldFamilies: what is no use is told with the reason, and what a device cannot do is not in its target.
func TestOldFamilies(t *testing.T) {
	r := &metalshim.Runtime{Families: []uintptr{1005}}
	p := play(t, metalshim.NewLibraries(t.TempDir()), r)
	_, err := (&Driver{platform: p}).Devices(t.Context())
	if !errors.Is(err, driver.ErrUnavailable) || !strings.Contains(err.Error(), "family Metal3") {
		t.Errorf("%v", err)
	}
	p.release()
	r.Check(t)

	// Simdgroups of 16 lanes are not what kernels for 32 want.
	libs := metalshim.NewLibraries(t.TempDir())
	libs.Lanes = 16
	r = &metalshim.Runtime{Old: true, Families: []uintptr{uintptr(metal.Apple7), uintptr(metal.Metal3)}}
	p = play(t, libs, r)
	infos, err := (&Driver{platform: p}).Devices(t.Context())
	if err != nil || infos[0].Target != "msl" {
		t.Errorf("%v, %v", infos, err)
	}
	p.release()
	r.Check(t)
}
