package cuda

import (
	"bytes"
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// TestGPUPeers needs two GPUs: copies between them are compared byte by byte, and both work at a time.
func TestGPUPeers(t *testing.T) {
	var drv Driver
	list, err := drv.Devices(context.Background())
	if err != nil {
		t.Skipf("no GPU: %v", err)
	}
	if len(list) < 2 {
		t.Skipf("only one GPU: %s", list[0].Name)
	}
	var devs [2]driver.Device
	var queues [2]driver.Queue
	for i := range devs {
		if devs[i], err = drv.Open(context.Background(), list[i].ID); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := devs[i].Close(); err != nil {
				t.Error(err)
			}
		})
		queues[i] = newQueue(t, devs[i])
	}
	direct := devs[0].(driver.PeerCopier).Peer(devs[1])
	t.Logf("%s and %s reach each other: %v", list[0].ID, list[1].ID, direct)
	r := rand.New(rand.NewPCG(3, 4))
	for _, size := range []int64{1, 100, 4096, 1<<20 + 7, 64 << 20, 1 << 30} {
		src := make([]byte, size)
		for i := int64(0); i < size; i += 1 + r.Int64N(max(size/1000, 1)) {
			src[i] = byte(r.Uint32())
		}
		a, b, c := alloc(t, devs[0], size, driver.OnDevice), alloc(t, devs[1], size, driver.OnDevice), alloc(t, devs[0], size, driver.OnDevice)
		step := func(q driver.Queue, dst, src driver.Place) {
			t.Helper()
			if err := q.Copy(&driver.Copy{Dst: dst, Src: src, Size: size}); err != nil {
				t.Fatal(err)
			}
		}
		follow := func(q, after driver.Queue) {
			t.Helper()
			e, err := after.Signal()
			if err != nil {
				t.Fatal(err)
			}
			if err := q.Wait(e); err != nil {
				t.Fatal(err)
			}
		}
		back := make([]byte, size)
		step(queues[0], driver.Place{Mem: a}, driver.Place{Host: src})
		if err := wait(t, queues[0]); err != nil {
			t.Fatal(err)
		}
		begin := time.Now()
		step(queues[0], driver.Place{Mem: b}, driver.Place{Mem: a}) // by the queue of the source
		if err := wait(t, queues[0]); err != nil {
			t.Fatal(err)
		}
		there := time.Since(begin)
		follow(queues[1], queues[0])
		begin = time.Now()
		step(queues[1], driver.Place{Mem: c}, driver.Place{Mem: b}) // and of it
		if err := wait(t, queues[1]); err != nil {
			t.Fatal(err)
		}
		home := time.Since(begin)
		follow(queues[0], queues[1])
		step(queues[0], driver.Place{Host: back}, driver.Place{Mem: c})
		if err := wait(t, queues[0]); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(src, back) {
			t.Errorf("%d bytes came back changed", size)
		}
		if size >= 64<<20 {
			t.Logf("%d MiB: there %.0f GB/s, back %.0f GB/s", size>>20, float64(size)/float64(there.Nanoseconds()), float64(size)/float64(home.Nanoseconds()))
		}
	}

	// A chain of launches on each, alone and beside each other.
	const n, times = 1 << 26, 200
	var launches [2]*driver.Launch
	for i, d := range devs {
		p, _ := loadKernel(t, d, "add")
		x, y := alloc(t, d, 4*n, driver.OnDevice), alloc(t, d, 4*n, driver.OnDevice)
		launches[i] = &driver.Launch{Program: p, Grid: [3]int64{n, 1, 1}, Group: [3]int64{256, 1, 1}, Args: []driver.Arg{{Bits: 3}, {Mem: x, Len: n}, {Mem: y, Len: n}}}
	}
	run := func(which ...int) time.Duration {
		t.Helper()
		begin := time.Now()
		for range times {
			for _, i := range which {
				if err := queues[i].Launch(launches[i]); err != nil {
					t.Fatal(err)
				}
			}
		}
		for _, i := range which {
			if err := wait(t, queues[i]); err != nil {
				t.Fatal(err)
			}
		}
		return time.Since(begin)
	}
	run(0, 1)
	first, second, both := run(0), run(1), run(0, 1)
	t.Logf("%d launches: %v on one, %v on the other, %v on both at a time", times, first, second, both)
	if both > (first+second)*4/5 {
		t.Errorf("the GPUs do not work at a time: %v, %v and %v", first, second, both)
	}
}
