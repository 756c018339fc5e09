package metal

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
)

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
	switch {
	case c.Dst.Mem != nil && c.Src.Mem != nil:
		dst, src := c.Dst.Mem.(*memory), c.Src.Mem.(*memory)
		return q.inside("copy", func() error { return q.between(dst.buffer, c.Dst.Off, src.buffer, c.Src.Off, c.Size) })
	case c.Dst.Mem != nil:
		return q.inside("upload", func() error { return q.upload(c.Dst.Mem.(*memory), c.Dst.Off, c.Src.Host[c.Src.Off:c.Src.Off+c.Size]) })
	case c.Src.Mem != nil:
		return q.inside("download", func() error {
			return q.download(c.Dst.Host[c.Dst.Off:c.Dst.Off+c.Size], c.Src.Mem.(*memory), c.Src.Off)
		})
	}
	return fmt.Errorf("copy within host memory: %w", driver.ErrUnsupported)
}

// between encodes a copy. q.mu is held, and there is a pool.
func (q *queue) between(dst metal.Buffer, to int64, src metal.Buffer, at, size int64) error {
	b, err := q.copying()
	if err != nil {
		return err
	}
	q.dev.api.CopyFromBuffer(b, src, at, dst, to, size)
	return q.added()
}

func (q *queue) upload(dst *memory, to int64, src []byte) error {
	c, err := q.dev.chunk(int64(len(src)))
	if err != nil {
		return err
	}
	copy(c.bytes, src)
	q.next.chunks = append(q.next.chunks, c)
	return q.between(dst.buffer, to, c.buffer, 0, int64(len(src)))
}

func (q *queue) download(dst []byte, src *memory, at int64) error {
	c, err := q.dev.chunk(int64(len(dst)))
	if err != nil {
		return err
	}
	q.next.downloads = append(q.next.downloads, download{c, dst})
	return q.between(c.buffer, 0, src.buffer, at, int64(len(dst)))
}
