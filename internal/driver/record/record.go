// Package record reads what kernels leave behind in a device's memory, the record of a fault and the print buffer, and writes what launches pass to
// them, the parameter block; all laid out as the comments of packages emit and emit/ptx say. It is for drivers of devices whose kernels do that.
package record

import (
	"encoding/binary"
	"fmt"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Size is that of the record of a fault in bytes.
const Size = 64

// numberBits is how many bits of the number in a record are the launch's; the others are the
// variant's.
const numberBits = 40

// Variant is what a record leads to.
type Variant struct {
	Kernel string
	Image  *artifact.Image
}

// Variants numbers the variants that a device has ever loaded. Numbers stay valid after a variant is gone. The zero value is
// empty; additions are the caller's to serialise.
type Variants struct{ list atomic.Pointer[[]Variant] }

// Add returns the number of the first variant; the others follow.
func (v *Variants) Add(list ...Variant) uint64 {
	var old []Variant
	if p := v.list.Load(); p != nil {
		old = *p
	}
	all := append(old[:len(old):len(old)], list...)
	v.list.Store(&all)
	return uint64(len(old))
}

// Number is what a launch of a variant passes as its number.
func Number(variant, launch uint64) uint64 { return variant<<numberBits | launch&(1<<numberBits-1) }

// Fault reads a record, and returns nil if it tells of none.
func (v *Variants) Fault(b []byte) error {
	le := binary.LittleEndian
	if le.Uint32(b[0:]) == 0 {
		return nil
	}
	site, number := int(le.Uint32(b[4:])), le.Uint64(b[8:])
	f := &driver.Fault{
		Launch: number & (1<<numberBits - 1), Index: int64(le.Uint64(b[16:])), Length: int64(le.Uint64(b[24:])),
	}
	for i := range f.Invocation {
		f.Invocation[i] = int64(le.Uint64(b[32+8*i:]))
	}
	var list []Variant
	if p := v.list.Load(); p != nil {
		list = *p
	}
	n := number >> numberBits
	if n >= uint64(len(list)) || site >= len(list[n].Image.Sites) {
		return fmt.Errorf("the record of a fault is damaged: % x", b[:Size])
	}
	s := &list[n].Image.Sites[site]
	f.Kernel, f.File, f.Line, f.What, f.Text = list[n].Kernel, s.File, s.Line, driver.FaultKind(s.What), s.Text
	if f.What >= driver.OtherFault {
		f.What, f.Text, f.Words = driver.OtherFault, "", s.Text
		if s.Text != "" {
			return f
		}
		f.Words = fmt.Sprintf("length %d of a shared slice is negative, or too much for the device", f.Index)
	}
	return f
}
