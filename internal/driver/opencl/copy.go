package opencl

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// end is one end of a copy: a place in a buffer, or memory of the host.
type end struct {
	mem  opencl.Mem
	off  int64
	host []byte
}

func place(p *driver.Place, size int64) end {
	if p.Mem == nil {
		return end{host: p.Host[p.Off : p.Off+size]}
	}
	m := p.Mem.(*memory)
	if m.apart {
		return end{host: m.bytes[p.Off : p.Off+size]}
	}
	return end{mem: m.mem, off: p.Off}
}

// Copy gives a copy to the queue.
func (q *queue) Copy(c *driver.Copy) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if c.Size == 0 {
		return nil
	}
	api := q.dev.api
	dst, src := place(&c.Dst, c.Size), place(&c.Src, c.Size)
	switch {
	case dst.host == nil && src.host == nil:
		if dst.mem == src.mem && dst.off == src.off {
			return nil
		}
		return q.dev.failed("copy", api.EnqueueCopyBuffer(q.handle, src.mem, dst.mem, src.off, dst.off, c.Size))
	case dst.host != nil && src.host != nil:
		return q.between(dst.host, src.host)
	case src.host != nil:
		q.next.held = append(q.next.held, src.host)
		return q.dev.failed("upload", api.EnqueueWriteBuffer(q.handle, dst.mem, dst.off, at(src.host), c.Size))
	default:
		q.next.held = append(q.next.held, dst.host)
		return q.dev.failed("download", api.EnqueueReadBuffer(q.handle, src.mem, src.off, at(dst.host), c.Size))
	}
}

// between copies within host memory, in the order of the queue: by a buffer of the device that lives as long as that.
func (q *queue) between(dst, src []byte) error {
	api, size := q.dev.api, int64(len(src))
	m, err := api.CreateBuffer(q.dev.shared.handle, opencl.MemReadWrite, size, 0)
	if err != nil {
		return q.dev.failed(fmt.Sprintf("copy %d bytes of host memory", size), err)
	}
	q.next.owned = append(q.next.owned, m)
	q.next.held = append(q.next.held, src, dst)
	if err = api.EnqueueWriteBuffer(q.handle, m, 0, at(src), size); err == nil {
		err = api.EnqueueReadBuffer(q.handle, m, 0, at(dst), size)
	}
	return q.dev.failed("copy", err)
}
