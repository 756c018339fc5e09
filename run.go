package dotcompute

import (
	"cmp"
	"fmt"
	"slices"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Run runs the kernel over a grid, on the slices that were passed, and waits for it. Slices
// that the kernel only reads are only uploaded; others are read back,
// and uploaded unless the kernel is known to write them whole. Slices that overlap do so for
// the kernel too. When ctx ends Run stops the kernel, if the device can do
// that, and returns when nothing touches the slices any more; what is in those that the kernel writes is
// then unspecified.
func (c *Call) Run(g Grid) error {
	err := c.run(g)
	c.release()
	return err
}

func (c *Call) run(g Grid) error {
	if c.err != nil {
		return c.err
	}
	if c.ctx == nil {
		return fmt.Errorf("kernel %s: Run of a call made by Begin: %w", c.k.def.Name, ErrArgument)
	}
	for {
		p, err := c.prepare(c.ctx, g)
		if err != nil {
			return err
		}
		if c.launch.Grid[0] == 0 {
			return c.ctx.Err()
		}
		q, err := c.dev.borrow()
		if err != nil {
			return err
		}
		c.launch.Context = c.ctx
		err = c.runOn(q, p)
		c.dev.giveBack(q)
		if err != errEvicted {
			return err
		}
	}
}

func (c *Call) runOn(q *Queue, p *program) error {
	var regions []*region
	var err error
	if c.dev.importer != nil {
		regions, err = c.inPlace()
	} else {
		regions, err = c.staged(p.art)
	}
	if err == nil {
		err = c.submit(q, p, regions)
	}
	// Whatever was given to the queue may touch the slices until this returns.
	if late := q.finish(c.ctx); err == nil {
		err = late
	}
	for _, r := range regions {
		if e := r.mem.free(); err == nil {
			err = e
		}
	}
	return err
}

// submit gives uploads, the launch and downloads to the queue.
func (c *Call) submit(q *Queue, p *program, regions []*region) error {
	for _, r := range regions {
		if r.upload {
			if err := q.copy(&driver.Copy{Dst: r.place(r.start), Src: r.host(r.start), Size: r.size()}, nil, nil); err != nil {
				return err
			}
		}
	}
	c.launch.Variant = c.variant(p.art)
	q.mu.Lock()
	err := q.launchLocked(&c.launch, p, c.held)
	q.mu.Unlock()
	if err != nil {
		return err
	}
	for _, r := range regions {
		for _, d := range r.downloads {
			if err := q.copy(&driver.Copy{Dst: r.host(d.start), Src: r.place(d.start), Size: int64(d.end - d.start)}, nil, nil); err != nil {
				return err
			}
		}
	}
	return nil
}

// region is a stretch of host memory that one or several overlapping slices
// cover, and the device's memory for it.
type region struct {
	span
	base      unsafe.Pointer // start, kept alive
	mem       *allocation
	shift     int64 // where start is in mem, so that addresses keep their alignment
	upload    bool
	downloads []span
}

// span is a range of host addresses.
type span struct{ start, end uintptr }

func (s span) size() int64 { return int64(s.end - s.start) }

// place is where a host address is on the device.
func (r *region) place(at uintptr) driver.Place {
	return driver.Place{Mem: r.mem.mem, Off: r.shift + int64(at-r.start)}
}

// host is a host address, to copy from or to.
func (r *region) host(at uintptr) driver.Place {
	return driver.Place{Host: unsafe.Slice((*byte)(unsafe.Add(r.base, at-r.start)), r.end-at)}
}

// inPlace lets the device use the slices themselves. No two slices are
// joined: where they overlap, so does the memory.
func (c *Call) inPlace() ([]*region, error) {
	regions := make([]*region, 0, len(c.slices))
	for _, s := range c.slices {
		mem, err := c.dev.importer.Import(unsafe.Slice((*byte)(s.data), s.size))
		if err != nil {
			return regions, c.dev.asError(err)
		}
		a, err := c.dev.adopt(mem)
		if err != nil {
			return regions, err
		}
		regions = append(regions, &region{mem: a})
		c.launch.Args[s.arg].Mem, c.launch.Args[s.arg].Off = mem, 0
	}
	return regions, nil
}

// fineAlignment is how far the alignment of a slice is kept on the device.
const fineAlignment = 64

// staged makes memory on the device for the slices, one region where they overlap.
func (c *Call) staged(a *artifact.Artifact) ([]*region, error) {
	order := slices.Clone(c.slices)
	slices.SortStableFunc(order, func(a, b hostSlice) int { return cmp.Compare(uintptr(a.data), uintptr(b.data)) })
	var regions []*region
	for _, s := range order {
		at := span{uintptr(s.data), uintptr(s.data) + uintptr(s.size)}
		var r *region
		if n := len(regions); n > 0 && at.start < regions[n-1].end {
			r = regions[n-1]
			// A part that is not wholly written must not lose what is around it.
			r.upload = r.upload || at.end > r.end || r.end > at.end || at.start > r.start
			r.end = max(r.end, at.end)
		} else {
			r = &region{span: at, base: s.data, shift: int64(at.start % fineAlignment)}
			regions = append(regions, r)
		}
		access := a.Params[s.arg].Access
		whole := access&artifact.Full != 0 && c.launch.Args[s.arg].Len <= c.launch.Grid[0]
		r.upload = r.upload || !whole
		if access&artifact.Write != 0 {
			r.downloads = append(r.downloads, at)
		}
	}
	for i, r := range regions {
		mem, err := c.dev.allocate(r.shift+r.size(), driver.OnDevice)
		if err != nil {
			return regions[:i], err
		}
		r.mem = mem
	}
	for _, s := range c.slices {
		i, _ := slices.BinarySearchFunc(regions, uintptr(s.data), func(r *region, at uintptr) int {
			switch {
			case r.end <= at:
				return -1
			case r.start > at:
				return 1
			}
			return 0
		})
		p := regions[i].place(uintptr(s.data))
		c.launch.Args[s.arg].Mem, c.launch.Args[s.arg].Off = p.Mem, p.Off
	}
	return regions, nil
}
