package cuda

import (
	"encoding/binary"
	"fmt"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Sizes of the record of a fault, and of what a queue has on the GPU for it. See package emit/ptx.
const recordSize, controlSize = 64, 16

// numberBits is how many bits of the number in a record are the launch's; the others are the
// variant's.
const numberBits = 40

// fault reads the record, and returns nil if it tells of no launch with a tag after floor and up to last. It may: the GPU
// writes the record of a later one while this one is looked at.
func (q *queue) fault(floor, last uint32) error {
	b := q.record.bytes
	tag := atomic.LoadUint32((*uint32)(unsafe.Pointer(b)))
	if tag == 0 || int32(tag-floor) <= 0 || int32(last-tag) < 0 {
		return nil
	}
	le := binary.LittleEndian
	site, number := int(le.Uint32(b[4:])), le.Uint64(b[8:])
	f := &driver.Fault{
		Launch: q.numbered(tag, number&(1<<numberBits-1)), Index: int64(le.Uint64(b[16:])), Length: int64(le.Uint64(b[24:])),
	}
	for i := range f.Invocation {
		f.Invocation[i] = int64(le.Uint64(b[32+8*i:]))
	}
	list, v := *q.dev.variants.Load(), number>>numberBits
	if v >= uint64(len(list)) || site >= len(list[v].image.Sites) {
		return fmt.Errorf("the record of a fault is damaged: % x", b[:])
	}
	s := &list[v].image.Sites[site]
	f.Kernel, f.File, f.Line, f.What, f.Text = list[v].kernel, s.File, s.Line, driver.FaultKind(s.What), s.Text
	if f.What > driver.OtherFault || f.What == driver.OtherFault {
		f.What, f.Words = driver.OtherFault, fmt.Sprintf("length %d of a shared slice is negative, or too much for the device", f.Index)
	}
	return f
}
