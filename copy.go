package dotcompute

import (
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Read copies the view into dst, which has the same length and belongs to the
// queue until the copy is done. It does not wait. The error is also the queue's
// fault, where it is known already; after one, dst holds nothing of use.
func (v View[T]) Read(q *Queue, dst []T) error {
	return v.move(q, "read", dst, func(c *driver.Copy, dev, host driver.Place) { c.Src, c.Dst = dev, host })
}

// Write copies src, which has the same length and belongs to the queue until
// the copy is done, into the view. It does not wait.
func (v View[T]) Write(q *Queue, src []T) error {
	return v.move(q, "write", src, func(c *driver.Copy, dev, host driver.Place) { c.Src, c.Dst = host, dev })
}

func (v View[T]) move(q *Queue, what string, host []T, point func(c *driver.Copy, dev, host driver.Place)) error {
	if len(host) != v.n {
		return fmt.Errorf("%s %d elements of a view of %d: %w", what, len(host), v.n, ErrArgument)
	}
	if q == nil {
		return fmt.Errorf("%s a buffer on a nil queue: %w", what, ErrArgument)
	}
	if v.h != nil && v.h.dev != q.dev {
		return fmt.Errorf("%s a buffer of device %s on a queue of device %s: %w", what, v.h.dev, q.dev, ErrArgument)
	}
	c := driver.Copy{Size: int64(v.n) * v.size()}
	if c.Size == 0 {
		return q.known(what == "read")
	}
	point(&c, v.place(), driver.Place{Host: bytesOf(host)})
	if err := q.copy(&c, v.h, nil); err != nil {
		return fmt.Errorf("%s buffer: %w", what, err)
	}
	return q.known(what == "read")
}

// known returns the fault that the host knows of without waiting.
func (q *Queue) known(wanted bool) error {
	if !wanted || q.rec != nil {
		return nil
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	return q.dev.asError(q.q.Err())
}

// copy gives a copy to the queue, or to what it is recorded into.
func (q *Queue) copy(c *driver.Copy, a, b *handle) error {
	if q.rec != nil {
		return q.rec.addCopy(q, c, a, b)
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.copyLocked(c, a, b)
}

func (q *Queue) copyLocked(c *driver.Copy, a, b *handle) error {
	if err := q.usable(); err != nil {
		return err
	}
	for _, h := range [...]*handle{a, b} {
		if h != nil {
			if err := h.use(q); err != nil {
				return err
			}
		}
	}
	return q.dev.asError(q.q.Copy(c))
}

// Copy copies src into dst, which has the same length and does not overlap
// it. The queue belongs to the device of either. Between devices the copy is direct where
// [Device.Peer] says so, and goes through host memory otherwise; then Copy may wait for
// the work given to the queue before.
func Copy[T any](q *Queue, dst, src View[T]) error {
	if dst.n != src.n {
		return fmt.Errorf("copy %d elements to a view of %d: %w", src.n, dst.n, ErrArgument)
	}
	c := driver.Copy{Size: int64(src.n) * src.size()}
	if c.Size == 0 {
		return nil
	}
	if q == nil {
		return fmt.Errorf("copy on a nil queue: %w", ErrArgument)
	}
	from, to := src.h.dev, dst.h.dev
	if q.dev != from && q.dev != to {
		return fmt.Errorf("copy from device %s to device %s on a queue of device %s: %w", from, to, q.dev, ErrArgument)
	}
	c.Src, c.Dst = src.place(), dst.place()
	if src.h.allocation == dst.h.allocation {
		if src.off == dst.off {
			return nil
		}
		if src.off < dst.off+dst.n && dst.off < src.off+src.n {
			return fmt.Errorf("copy within a buffer from [%d:%d] to [%d:%d], which overlap: %w",
				src.off, src.off+src.n, dst.off, dst.off+dst.n, ErrArgument)
		}
	}
	other := from
	if other == q.dev {
		other = to
	}
	if q.dev.Peer(other) {
		return q.copy(&c, src.h, dst.h)
	}
	if q.rec != nil {
		return fmt.Errorf("copy between devices through host memory: %w", ErrRecording)
	}
	return stage(q, other, &c, src.h, dst.h)
}

// stage copies between two devices that cannot reach each other, in the order of q.
func stage(q *Queue, other *Device, c *driver.Copy, src, dst *handle) error {
	through := make([]byte, c.Size)
	up := driver.Copy{Dst: c.Dst, Src: driver.Place{Host: through}, Size: c.Size}
	down := driver.Copy{Dst: driver.Place{Host: through}, Src: c.Src, Size: c.Size}
	side, err := other.borrow()
	if err != nil {
		return err
	}
	defer other.giveBack(side)
	first, second := q, side
	if q.dev != src.dev {
		first, second = side, q
		if err := follow(first, q); err != nil {
			return err
		}
	}
	if err := first.copy(&down, src, nil); err != nil {
		return err
	}
	if err := follow(second, first); err != nil {
		return err
	}
	if err := second.copy(&up, nil, dst); err != nil {
		return err
	}
	if second != q {
		return follow(q, second)
	}
	return nil
}

// follow makes later work on q come after what before was given so far.
func follow(q, before *Queue) error {
	e, err := before.Event()
	if err != nil {
		return err
	}
	return q.After(q.context(), e)
}

// size returns the size of an element in bytes.
func (v View[T]) size() int64 {
	var t T
	return int64(unsafe.Sizeof(t))
}

func (v View[T]) place() driver.Place {
	return driver.Place{Mem: v.h.mem, Off: int64(v.off) * v.size()}
}

// bytesOf returns the memory of a slice.
func bytesOf[T any](s []T) []byte {
	var t T
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(s))), len(s)*int(unsafe.Sizeof(t)))
}
