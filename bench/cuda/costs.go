package main

import (
	"fmt"
	"os"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cuda/kernels"
)

// first measures how long a kernel takes that has not been launched before, and one that an earlier run has compiled.
func (b *bench) first() (err error) {
	defer caught(&err)
	const name = "first launch of a kernel, and wait"
	if !b.r.want.MatchString(name) {
		return nil
	}
	dir, err := os.MkdirTemp("", "dotcompute-bench")
	try(err)
	defer os.RemoveAll(dir)
	for _, state := range []string{"new", "kept from an earlier run"} {
		dev, err := dotcompute.Open(b.ctx, &dotcompute.Config{Device: b.dev.Info().ID, CacheDir: dir})
		try(err)
		least, most := time.Hour, time.Duration(0)
		one := func(f func() error) {
			begin := time.Now()
			try(f())
			d := time.Since(begin)
			least, most = min(least, d), max(most, d)
		}
		buf, err := dotcompute.Alloc[float32](b.ctx, dev, 1<<16)
		try(err)
		q, err := dev.NewQueue(nil)
		try(err)
		v := buf.All()
		one(func() error {
			try(kernels.Vadd.Launch(q, dotcompute.N(1<<10), v, v, v))
			return q.Wait(b.ctx)
		})
		one(func() error {
			try(kernels.BlackScholes.Launch(q, dotcompute.N(1<<10), 0, 1, v, v, v, v, v))
			return q.Wait(b.ctx)
		})
		one(func() error {
			try(kernels.Matmul.Launch(q, dotcompute.N2(32, 32), 32, v, v, v))
			return q.Wait(b.ctx)
		})
		b.r.note(fmt.Sprintf("First launch of a kernel, %s: %.2f ms to %.2f ms (vadd, Black–Scholes, matmul), waited for.", state, least.Seconds()*1e3, most.Seconds()*1e3))
		q.Close()
		buf.Close()
		try(dev.Close())
	}
	return nil
}

// launches measures what a launch costs the host.
func (b *bench) launches() (err error) {
	defer caught(&err)
	defer b.free()
	out := zeros[uint32](b, 256)
	v, g := out.All(), dotcompute.N(32).Group(32)
	launch := func() { try(kernels.Nothing.Launch(b.q, g, v)) }
	wait := func() { try(b.q.Wait(b.ctx)) }
	for range 1000 {
		launch()
	}
	wait()
	b.r.host("launch, asynchronous", func() time.Duration {
		return hostTime(400, func() {
			for range 100 {
				launch()
			}
		}, wait) / 100
	})
	b.r.host("launch, asynchronous, ten thousand in a row", func() time.Duration {
		return hostTime(5, func() {
			for range 10000 {
				launch()
			}
		}, wait) / 10000
	})
	b.r.host("launch and wait", func() time.Duration { return hostTime(2000, func() { launch(); wait() }, nil) })
	if n := allocated(10000, launch); n > 10 { // the runtime's own
		b.r.note(fmt.Sprintf("%d allocations in 10000 launches.", n))
	} else {
		b.r.note("A launch allocates nothing.")
	}
	wait()
	return nil
}

// graphs measures a hundred launches recorded once.
func (b *bench) graphs() (err error) {
	defer caught(&err)
	defer b.free()
	out := zeros[uint32](b, 256)
	v, grid := out.All(), dotcompute.N(32).Group(32)
	g, err := b.q.Record(func(r *dotcompute.Queue) error {
		for range 100 {
			if err := kernels.Nothing.Launch(r, grid, v); err != nil {
				return err
			}
		}
		return nil
	})
	try(err)
	defer g.Close()
	replay := func() {
		try(g.Launch(b.q))
		try(b.q.Wait(b.ctx))
	}
	replay()
	b.r.host("graph of 100, and wait", func() time.Duration { return hostTime(1000, replay, nil) })
	n := 32
	b.r.host("graph of 100, all arguments changed, and wait", func() time.Duration {
		return hostTime(300, func() {
			n++
			for i := range 100 {
				try(g.Update(i, func(r *dotcompute.Queue) error { return kernels.Nothing.Launch(r, grid, out.Slice(0, n%200+1)) }))
			}
			replay()
		}, nil)
	})
	return nil
}

// copies measures moving host memory.
func (b *bench) copies() (err error) {
	defer caught(&err)
	defer b.free()
	const most = 1 << 30
	buf := zeros[byte](b, most)
	pinned, err := dotcompute.AllocHost[byte](b.ctx, b.dev, most)
	try(err)
	defer pinned.Close()
	host, pageable := pinned.Slice(), make([]byte, most)
	for i := 0; i < most; i += 64 {
		pageable[i] = byte(i)
		host[i] = byte(i)
	}
	for _, n := range []int{64 << 10, 1 << 20, 16 << 20, most} {
		size := fmt.Sprintf("%d KiB", n>>10)
		switch {
		case n >= 1<<30:
			size = fmt.Sprintf("%d GiB", n>>30)
		case n >= 1<<20:
			size = fmt.Sprintf("%d MiB", n>>20)
		}
		times := 100
		if n == most {
			times = 7
		}
		for _, c := range []struct {
			name string
			f    func() error
		}{
			{"upload " + size + ", pinned", func() error { return buf.Slice(0, n).Write(b.q, host[:n]) }},
			{"upload " + size + ", pageable", func() error { return buf.Slice(0, n).Write(b.q, pageable[:n]) }},
			{"download " + size + ", pinned", func() error { return buf.Slice(0, n).Read(b.q, host[:n]) }},
			{"download " + size + ", pageable", func() error { return buf.Slice(0, n).Read(b.q, pageable[:n]) }},
		} {
			l := b.r.host(c.name, func() time.Duration {
				return hostTime(times, func() {
					try(c.f())
					try(b.q.Wait(b.ctx))
				}, nil)
			})
			if l != nil {
				l.bytes = float64(n)
			}
		}
	}
	return nil
}
