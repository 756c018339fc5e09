package cuda

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// quick is the largest download that is finished by whoever sees that it is due; larger ones have
// the pump do it.
const quick = 1 << 20

// end is one end of a copy: an address, or pageable memory of the host.
type end struct {
	at   cuda.DevicePtr
	dev  *device // whose it is; nil: of the host
	host []byte  // pageable
}

func (q *queue) end(p *driver.Place, size int64) end {
	if p.Mem != nil {
		m := p.Mem.(*memory)
		e := end{at: m.ptr + cuda.DevicePtr(p.Off)}
		if m.host == 0 && !m.managed {
			e.dev = m.dev
		}
		return e
	}
	b := p.Host[p.Off : p.Off+size]
	if at, ok := q.dev.heap.find(b); ok {
		return end{at: at}
	}
	return end{host: b}
}

// Copy gives a copy to the stream.
func (q *queue) Copy(c *driver.Copy) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if c.Size == 0 {
		return nil
	}
	dst, src := q.end(&c.Dst, c.Size), q.end(&c.Src, c.Size)
	switch {
	case dst.host == nil && src.host == nil:
		size := c.Size
		return q.do(func() error { return q.dev.failed("copy", q.between(&dst, &src, size)) })
	case dst.host != nil && src.host != nil:
		return fmt.Errorf("copy within host memory: %w", driver.ErrUnsupported)
	case src.host != nil:
		if !q.pumping {
			if done, err := q.uploadNow(&dst, src.host); done || err != nil {
				return q.dev.failed("upload", err)
			}
		}
		q.defers(func() error { return q.dev.failed("upload", q.upload(&dst, src.host)) })
	default:
		if !q.pumping {
			if done, err := q.downloadNow(dst.host, &src); done || err != nil {
				return q.dev.failed("download", err)
			}
		}
		q.defers(func() error { return q.dev.failed("download", q.download(dst.host, &src)) })
	}
	return nil
}

// visible makes the stream come after the zeroing of memory. q.mu is held.
func (q *queue) visible(e *end) error {
	if e.dev == nil {
		return nil
	}
	return q.current(&e.dev.heap)
}

// between copies where no pageable memory is involved. The context is current.
func (q *queue) between(dst, src *end, size int64) error {
	if err := q.visible(dst); err != nil {
		return err
	}
	if err := q.visible(src); err != nil {
		return err
	}
	if dst.dev != nil && src.dev != nil && dst.dev.shared != src.dev.shared {
		return q.dev.api.MemcpyPeerAsync(dst.at, dst.dev.ctx, src.at, src.dev.ctx, size, q.stream)
	}
	return q.dev.api.MemcpyAsync(dst.at, src.at, size, q.stream)
}

// uploadNow uploads without waiting, if that can be done.
func (q *queue) uploadNow(dst *end, src []byte) (done bool, err error) {
	d := q.dev
	err = q.inside(func() error {
		if len(src) <= direct && dst.dev != nil {
			done = true
			if err := q.visible(dst); err != nil {
				return err
			}
			return d.api.MemcpyHtoDNow(dst.at, src, q.stream)
		}
		if len(src) > largeChunk {
			return nil
		}
		c, err := d.staging.take(int64(len(src)))
		if c == nil || err != nil {
			return err
		}
		done = true
		spread(c.bytes[:len(src)], src)
		return q.from(c, dst, int64(len(src)))
	})
	return done, err
}

// from copies from a chunk, which is free after that. q.mu is held and the context is current.
func (q *queue) from(c *chunk, dst *end, size int64) error {
	q.next.chunks = append(q.next.chunks, c)
	if err := q.visible(dst); err != nil {
		return err
	}
	if err := q.dev.api.MemcpyAsync(dst.at, cuda.DevicePtr(c.at), size, q.stream); err != nil {
		return err
	}
	return q.sometimes(len(c.bytes))
}

// heldSmall is how many small chunks wait for the next event before there is one for them.
const heldSmall = 8

// sometimes marks the stream so that chunks become free, at once for large ones.
func (q *queue) sometimes(size int) error {
	if size == smallChunk && len(q.next.chunks)+len(q.next.downloads) < heldSmall {
		return nil
	}
	return q.mark(nil)
}

// downloadNow downloads without waiting, if that can be done.
func (q *queue) downloadNow(dst []byte, src *end) (done bool, err error) {
	d := q.dev
	if len(dst) > quick {
		return false, nil
	}
	err = q.inside(func() error {
		c, err := d.staging.take(int64(len(dst)))
		if c == nil || err != nil {
			return err
		}
		done = true
		// The chunk is given back even if nothing comes of it.
		q.next.downloads = append(q.next.downloads, download{c, dst})
		if err := q.visible(src); err != nil {
			return err
		}
		if err := d.api.MemcpyAsync(cuda.DevicePtr(c.at), src.at, int64(len(dst)), q.stream); err != nil {
			return err
		}
		return q.sometimes(len(c.bytes))
	})
	return done, err
}

// defers leaves a command to the pump, which calls it with q.mu held and without the context. q.mu is
// held.
func (q *queue) defers(f func() error) {
	q.deferred = append(q.deferred, f)
	if !q.pumping {
		q.pumping = true
		go q.pump()
	}
}

// pump works off deferred commands until there are none.
func (q *queue) pump() {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.deferred) > 0 {
		f := q.deferred[0]
		q.deferred[0] = nil
		q.deferred = q.deferred[1:]
		if err := f(); err != nil && q.dev.lost() == nil {
			q.fail(err)
		}
	}
	q.deferred, q.pumping = nil, false
	q.idle.Broadcast()
}

// patience is how long the pump waits for a chunk before it gets one of its own.
const patience = 5 * time.Millisecond

// acquire waits for a chunk. q.mu is not held.
func (q *queue) acquire(size int64) (*chunk, error) {
	d := q.dev
	for begin := time.Now(); ; {
		if err := d.enter(); err != nil {
			return nil, err
		}
		c, err := d.staging.take(size)
		if c == nil && err == nil && time.Since(begin) > patience {
			// Queues that are idle may hold the others.
			c, err = d.staging.own(size)
		}
		d.leave()
		if c != nil || err != nil {
			return c, err
		}
		d.reap()
		if since := time.Since(begin); since < eager {
			runtime.Gosched()
		} else {
			pause(shortest)
		}
	}
}

// move has goroutines work on the pieces of n bytes, each of which goes through one chunk. It is the pump's; q.mu is held, but not
// while f runs.
func (q *queue) move(n int, f func(from, to int) error) error {
	q.mu.Unlock()
	defer q.mu.Lock()
	pieces := (n + largeChunk - 1) / largeChunk
	var next atomic.Int64
	var failed atomic.Pointer[error]
	var wg sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), mostMovers, pieces) {
		wg.Go(func() {
			for failed.Load() == nil {
				i := int(next.Add(1)) - 1
				if i >= pieces {
					return
				}
				if err := f(i*largeChunk, min((i+1)*largeChunk, n)); err != nil {
					failed.CompareAndSwap(nil, &err)
				}
			}
		})
	}
	wg.Wait()
	if e := failed.Load(); e != nil {
		return *e
	}
	return nil
}

// upload copies through chunks, some being filled while others travel. It is the pump's; q.mu is held.
func (q *queue) upload(dst *end, src []byte) error {
	return q.move(len(src), func(from, to int) error {
		c, err := q.acquire(int64(to - from))
		if err != nil {
			return err
		}
		copy(c.bytes, src[from:to])
		at := *dst
		at.at += cuda.DevicePtr(from)
		q.mu.Lock()
		defer q.mu.Unlock()
		return q.inside(func() error { return q.from(c, &at, int64(to-from)) })
	})
}

// download copies through chunks, those that have come being emptied while others travel. It is the
// pump's; q.mu is held.
func (q *queue) download(dst []byte, src *end) error {
	return q.move(len(dst), func(from, to int) error {
		c, err := q.acquire(int64(to - from))
		if err != nil {
			return err
		}
		defer q.dev.staging.put(c)
		at := *src
		at.at += cuda.DevicePtr(from)
		e, err := q.fly(c, &at, int64(to-from))
		if err != nil {
			return err
		}
		_ = e.Wait(context.Background()) // a fault of the queue does not concern copies
		if lost := q.dev.lost(); lost != nil {
			return lost
		}
		copy(dst[from:to], c.bytes)
		return nil
	})
}

// fly copies to a chunk.
func (q *queue) fly(c *chunk, src *end, size int64) (*event, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	e := &event{q: q}
	return e, q.inside(func() error {
		if err := q.visible(src); err != nil {
			return err
		}
		if err := q.dev.api.MemcpyAsync(cuda.DevicePtr(c.at), src.at, size, q.stream); err != nil {
			return err
		}
		return q.mark(e)
	})
}
