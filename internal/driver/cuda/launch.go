package cuda

import (
	"encoding/binary"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// Offsets in the parameter block, and flags there. See package emit/ptx.
const (
	atControl = 0
	atPrint   = 8
	atNumber  = 16
	atTag     = 24
	atFlags   = 28
	atGrid    = 32
	atGroups  = 56
	atAgain   = 68 // the tag again

	folded = 1
	ragged = 2

	blockLimit = 4096
)

// mostRows is the number of groups along y or z; there can be record.MaxGroups along x, or folded.
const mostRows = 65535

// ready is a launch in the library's terms.
type ready struct {
	v           *variant
	grid, group [3]uint32
	shared      uint32
	params      [1]unsafe.Pointer // of block
	block       [blockLimit]byte
}

// set fills r in for a launch, but for what the queue decides: control record, tag, print buffer,
// indirect values.
func (r *ready) set(l *driver.Launch, v *variant) error {
	r.v = v
	b := r.block[:v.image.Block]
	le := binary.LittleEndian
	le.PutUint64(b[atPrint:], 0)
	le.PutUint64(b[atNumber:], v.number<<numberBits|l.Number&(1<<numberBits-1))
	var flags uint32
	groups := [3]int64{}
	for i := range 3 {
		each := l.Group[i]
		if i == 0 {
			each *= int64(v.image.Coarse)
		}
		groups[i] = (l.Grid[i]-1)/each + 1
		if i > 0 && l.Grid[i]%l.Group[i] != 0 {
			flags |= ragged
		}
		if groups[i] > record.MaxGroups {
			return record.TooLong(l)
		}
		le.PutUint64(b[atGrid+8*i:], uint64(l.Grid[i]))
		le.PutUint32(b[atGroups+4*i:], uint32(groups[i]))
		r.group[i] = uint32(l.Group[i])
	}
	if groups[1] > mostRows || groups[2] > mostRows {
		flags |= folded
		// None is above 2^31, so that two of them do not overflow, nor do three once those are small.
		if groups[0]*groups[1] > record.MaxGroups || groups[0]*groups[1]*groups[2] > record.MaxGroups {
			return record.TooLong(l)
		}
		r.grid = [3]uint32{uint32(groups[0] * groups[1] * groups[2]), 1, 1}
	} else {
		r.grid = [3]uint32{uint32(groups[0]), uint32(groups[1]), uint32(groups[2])}
	}
	le.PutUint32(b[atFlags:], flags)
	for i := range l.Args {
		a := &l.Args[i]
		var at uint64
		if a.Mem != nil {
			at = a.Mem.Addr() + uint64(a.Off)
		}
		record.Argument(a, &v.image.Slots[i], b, at)
	}
	return nil
}

// dynamic works out the shared memory that a launch passes. The kernel reports what does not fit.
func (r *ready) dynamic(l *driver.Launch) error {
	r.shared = 0
	m := r.v.image
	if m.Dynamic == 0 && len(m.Slices) == 0 {
		return nil
	}
	n, err := m.SharedBytes(&artifact.ExprFacts{
		Grid: l.Grid, Group: l.Group, Subgroup: int64(m.Subgroup),
		Scalar: func(i int) uint64 { return l.Args[i].Bits },
		Len:    func(i int) int64 { return l.Args[i].Len },
	})
	if err != nil {
		return err
	}
	r.shared = uint32(min(n, r.v.dynamic))
	return nil
}

// launch gives r to a stream. It does not allocate.
func (d *device) launch(r *ready, s cuda.Stream) error {
	r.params[0] = unsafe.Pointer(&r.block)
	err := d.api.LaunchKernel(r.v.fn, r.grid, r.group, r.shared, s, unsafe.Pointer(&r.params))
	if misplaced(err) {
		if err := d.enter(); err != nil {
			return err
		}
		err = d.api.LaunchKernel(r.v.fn, r.grid, r.group, r.shared, s, unsafe.Pointer(&r.params))
		d.leave()
	}
	return err
}

// bind says where a fault goes, and by which tag it is known.
func (r *ready) bind(control cuda.DevicePtr, tag uint32) {
	binary.LittleEndian.PutUint64(r.block[atControl:], uint64(control))
	binary.LittleEndian.PutUint32(r.block[atTag:], tag)
	binary.LittleEndian.PutUint32(r.block[atAgain:], tag)
}

// extras is a launch with memory of its own: copies of values that do not fit the block, a print buffer.
type extras struct {
	queue  *queue
	launch *ready
	print  *printing
	blobs  []blob
}

// blob is a value and where in the block its address stands.
type blob struct {
	offset int
	bytes  []byte
}

// submit launches. The memory is freed in the order of the stream. q.mu is held and the context is
// current.
func (x *extras) submit() error {
	q, r := x.queue, x.launch
	api := q.dev.api
	var mine []owned
	get := func(size int64) (cuda.DevicePtr, error) {
		p, err := q.dev.heap.alloc(size)
		if err == nil {
			mine = append(mine, owned{p, size})
			err = q.current(&q.dev.heap)
		}
		return p, err
	}
	err := func() error {
		for _, b := range x.blobs {
			p, err := get(int64(len(b.bytes)))
			if err != nil {
				return err
			}
			if err := api.MemcpyHtoDNow(p, b.bytes, q.stream); err != nil {
				return err
			}
			binary.LittleEndian.PutUint64(r.block[b.offset:], uint64(p))
		}
		if x.print != nil {
			p, err := get(printSize)
			if err != nil {
				return err
			}
			binary.LittleEndian.PutUint64(r.block[atPrint:], uint64(p))
			if err := x.print.prepare(q, p); err != nil {
				return err
			}
		}
		if err := q.submit(r); err != nil {
			return err
		}
		if x.print != nil {
			return x.print.collect(q)
		}
		return nil
	}()
	q.next.owned = append(q.next.owned, mine...)
	return err
}
