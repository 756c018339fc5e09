package record

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Offsets in the parameter block of a launch, and flags there. See package emit.
const (
	atShared = 0
	atNumber = 16
	atTag    = 24
	atFlags  = 28
	atGrid   = 32
	atGroups = 56
	atAgain  = 68

	folded = 1
	ragged = 2
)

// MaxGroups is the number of groups that a launch can have.
const MaxGroups = math.MaxInt32

// TooLong is the error for a launch of more.
func TooLong(l *driver.Launch) error {
	return fmt.Errorf("grid %v in groups of %v has more groups than a launch can have: %w", l.Grid, l.Group, driver.ErrUnsupported)
}

// Block is the parameter block of a launch of a kernel whose views are offsets into buffers.
type Block []byte

// Set fills a block in for a launch of a variant, but for shared memory and tag, and returns the number of groups along each axis.
func (b Block) Set(m *artifact.Image, variant uint64, l *driver.Launch) (groups [3]int64, err error) {
	le := binary.LittleEndian
	clear(b[:atNumber])
	b.Number(variant, l.Number)
	var flags uint32
	for i := range 3 {
		groups[i] = (l.Grid[i]-1)/l.Group[i] + 1
		if i > 0 && l.Grid[i]%l.Group[i] != 0 {
			flags |= ragged
		}
		if groups[i] > MaxGroups {
			return groups, TooLong(l)
		}
		le.PutUint64(b[atGrid+8*i:], uint64(l.Grid[i]))
		le.PutUint32(b[atGroups+4*i:], uint32(groups[i]))
	}
	le.PutUint32(b[atFlags:], flags)
	for i := range l.Args {
		Argument(&l.Args[i], &m.Slots[i], b, uint64(l.Args[i].Off))
	}
	return groups, nil
}

// Argument writes an argument's place in a block. A view begins at an offset in its buffer or at an address, as the device has it. What
// is passed indirectly is zero until there is a copy of it.
func Argument(a *driver.Arg, s *artifact.Slot, block []byte, at uint64) {
	le := binary.LittleEndian
	b := block[s.Offset : s.Offset+s.Size]
	switch {
	case s.Indirect:
		clear(b)
	case a.Blob != nil:
		copy(b, a.Blob)
	case s.Size == 24:
		le.PutUint64(b, at)
		le.PutUint64(b[8:], uint64(a.Len))
		le.PutUint64(b[16:], uint64(a.Len))
	case s.Size == 8:
		le.PutUint64(b, a.Bits)
	case s.Size == 4:
		le.PutUint32(b, uint32(a.Bits))
	case s.Size == 2:
		le.PutUint16(b, uint16(a.Bits))
	case s.Size == 1:
		b[0] = byte(a.Bits)
	}
}

// Fold says that the groups are in a row along x.
func (b Block) Fold() { b[atFlags] |= folded }

// Plain reports whether the groups are neither in a row nor cut off along y or z.
func (b Block) Plain() bool { return b[atFlags] == 0 }

// Number says which variant's launch it is, and its number.
func (b Block) Number(variant, launch uint64) {
	binary.LittleEndian.PutUint64(b[atNumber:], Number(variant, launch))
}

// Tag marks the launch. Replayed says that other launches will have the same tag.
func (b Block) Tag(tag uint32, replayed bool) {
	binary.LittleEndian.PutUint32(b[atTag:], tag)
	if replayed {
		tag = 0
	}
	binary.LittleEndian.PutUint32(b[atAgain:], tag)
}

// Shared notes and returns the shared memory that a launch passes, of a device that has room for so much. What does not fit the kernel
// reports itself, but for what subgroups exchange.
func (b Block) Shared(m *artifact.Image, l *driver.Launch, room int64) (int64, error) {
	if m.Dynamic == 0 && len(m.Slices) == 0 {
		return 0, nil
	}
	n, err := m.SharedBytes(&artifact.ExprFacts{
		Grid: l.Grid, Group: l.Group, Subgroup: int64(m.Subgroup),
		Scalar: func(i int) uint64 { return l.Args[i].Bits },
		Len:    func(i int) int64 { return l.Args[i].Len },
	})
	if err != nil {
		return 0, err
	}
	if exchange := m.Exchange * l.Group[0] * l.Group[1] * l.Group[2]; exchange > room {
		return 0, fmt.Errorf("subgroups of groups of %v exchange %d bytes, and the device has %d: %w", l.Group, exchange, room, driver.ErrUnsupported)
	}
	n = max(min(n, room&^15), 16)
	binary.LittleEndian.PutUint64(b[atShared:], uint64(n))
	return n, nil
}
