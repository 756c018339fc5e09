package cuda

import (
	"context"
	"fmt"
	"runtime"
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
		if m.host == 0 {
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

// part is how much of a copy of size bytes goes through one chunk: so little that the first and the
// last, which overlap with nothing, do not weigh.
func part(size int) int { return min(max(size/8, quick), largeChunk) }

// upload copies through chunks, the next being filled while those before travel. It is the
// pump's; q.mu is held.
func (q *queue) upload(dst *end, src []byte) error {
	for size, to := part(len(src)), *dst; len(src) > 0; {
		n := min(size, len(src))
		q.mu.Unlock()
		c, err := q.acquire(int64(n))
		if err == nil {
			spread(c.bytes[:n], src[:n])
		}
		q.mu.Lock()
		if err != nil {
			return err
		}
		if err := q.inside(func() error { return q.from(c, &to, int64(n)) }); err != nil {
			return err
		}
		src = src[n:]
		to.at += cuda.DevicePtr(n)
	}
	return nil
}

// mostFlying is how many chunks of one download are on their way.
const mostFlying = 4

// flying is a part of a download.
type flying struct {
	c   *chunk
	e   *event
	dst []byte
}

// download copies through chunks, those that have come being emptied while others travel. It is the
// pump's; q.mu is held.
func (q *queue) download(dst []byte, src *end) error {
	var list []flying
	var failed error
	from := *src
	for size := part(len(dst)); len(dst) > 0 && failed == nil || len(list) > 0; {
		if len(dst) > 0 && len(list) < mostFlying && failed == nil {
			n := min(size, len(dst))
			f, err := q.fly(&from, dst[:n])
			if failed = err; err == nil {
				list = append(list, f)
				dst = dst[n:]
				from.at += cuda.DevicePtr(n)
			}
			continue
		}
		f := list[0]
		list = list[1:]
		q.mu.Unlock()
		_ = f.e.Wait(context.Background()) // a fault of the queue does not concern copies
		lost := q.dev.lost()
		if lost == nil {
			spread(f.dst, f.c.bytes[:len(f.dst)])
		}
		q.dev.staging.put(f.c)
		q.mu.Lock()
		if lost != nil {
			failed = lost
		}
	}
	return failed
}

// fly starts one part. q.mu is held.
func (q *queue) fly(src *end, dst []byte) (flying, error) {
	q.mu.Unlock()
	c, err := q.acquire(int64(len(dst)))
	q.mu.Lock()
	if err != nil {
		return flying{}, err
	}
	f := flying{c, &event{q: q}, dst}
	err = q.inside(func() error {
		if err := q.visible(src); err != nil {
			return err
		}
		if err := q.dev.api.MemcpyAsync(cuda.DevicePtr(c.at), src.at, int64(len(dst)), q.stream); err != nil {
			return err
		}
		return q.mark(f.e)
	})
	if err != nil {
		q.dev.staging.put(c)
	}
	return f, err
}
