package interp

import (
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// RaceChecker finds data races of one launch exactly: two accesses of different invocations to a byte of global or shared
// memory, at least one of them a write, not both atomic, that no barrier orders. Inside a group a barrier orders what is before it
// and what is after; between groups nothing orders plain accesses. It knows no order that atomics and fences make.
// Writing what is there already is a write.
//
// The zero RaceChecker is ready. It is for one launch, run by one goroutine.
type RaceChecker struct {
	// Limit is how many different places are watched, each about 150 bytes of memory. 0: 4 million. A launch that
	// touches more ends with a *RaceLimit.
	Limit int

	global, shared shadow
	group          int64
}

// Race is the error of a launch in which a RaceChecker found a race.
type Race struct {
	Kernel        string
	Array         string // the parameter or shared variable, as the second access names it
	Element       int64  // index of the element there
	Space         ir.Space
	First, Second RaceAccess // in the order in which they ran
}

// RaceAccess is one of the accesses of a race.
type RaceAccess struct {
	What       string // "read", "write" or "atomic"
	File       string
	Pos        ir.Pos
	Invocation [3]int64
	Group      int64 // linear number of the group
}

func (a *RaceAccess) String() string {
	return fmt.Sprintf("%s at %s:%d by invocation (%d, %d, %d)", a.What, a.File, a.Pos.Line, a.Invocation[0], a.Invocation[1], a.Invocation[2])
}

func (r *Race) Error() string {
	where := "in one group"
	if r.First.Group != r.Second.Group {
		where = "between groups"
	}
	return fmt.Sprintf("%s:%d: kernel %s: race %s on %s[%d]: %v, and %v",
		r.Second.File, r.Second.Pos.Line, r.Kernel, where, r.Array, r.Element, &r.First, &r.Second)
}

// RaceLimit is the error of a launch that touches more places than its RaceChecker watches.
type RaceLimit struct{ Limit int }

func (e *RaceLimit) Error() string {
	return fmt.Sprintf("interp: the launch touches more than the %d places that are watched for races", e.Limit)
}

// how is the way of an access.
type how uint8

const (
	reading how = iota
	writing
	updating // atomic
)

var howNames = [...]string{"read", "write", "atomic"}

// access is who did something, and where in the program. The zero access is nobody's.
type access struct {
	who   uint64 // number of the group above 16 bits of local index
	epoch uint32
	step  int32 // from 1
}

// history is what has to be known about the accesses of one kind to find out whether another one races with them: two
// of different invocations in the latest epoch of the latest group, and one of any other group. A third
// invocation races with whatever the first two race with.
type history struct {
	latest [2]access
	other  access
}

// cell is the histories of the accesses to exactly the bytes mask of eight aligned ones.
type cell struct {
	mask  uint8
	next  int32 // of the same eight bytes, from 1
	plain history
	atom  history
	wrote access // one is enough: a second one by somebody else is a race, or ordered
}

// shadow is the cells by address.
type shadow struct {
	first  map[uintptr]int32 // from 1
	chunks [][]cell          // growing does not move them
	n      int32
}

const chunk = 1 << 12

// cell returns cell i, from 1.
func (s *shadow) cell(i int32) *cell { return &s.chunks[(i-1)/chunk][(i-1)%chunk] }

// add makes the cell for mask in front of the others of its address.
func (s *shadow) add(addr uintptr, mask uint8) int32 {
	if int(s.n) == len(s.chunks)*chunk {
		s.chunks = append(s.chunks, make([]cell, chunk))
	}
	s.n++
	*s.cell(s.n) = cell{mask: mask, next: s.first[addr]}
	s.first[addr] = s.n
	return s.n
}

// enter begins a group, whose shared memory nobody has touched.
func (r *RaceChecker) enter(group int64) {
	r.group = group
	if r.shared.n > 0 {
		clear(r.shared.first)
		r.shared.n = 0
	}
}

// add notes the access a in a history of a cell.
func (h *history) add(a access) {
	l := &h.latest
	switch {
	case l[0].step == 0:
		l[0] = a
	case l[0].who>>groupBits != a.who>>groupBits:
		h.other = l[0]
		l[0], l[1] = a, access{}
	case l[0].epoch != a.epoch:
		l[0], l[1] = a, access{}
	case l[0].who != a.who && l[1].step == 0:
		l[1] = a
	}
}

// against returns one of the history that a races with.
func (h *history) against(a access) (access, bool) {
	for _, b := range [...]access{h.latest[0], h.latest[1], h.other} {
		if unordered(a, b) {
			return b, true
		}
	}
	return access{}, false
}

// unordered reports whether nothing orders two accesses.
func unordered(a, b access) bool {
	if b.step == 0 || a.who == b.who {
		return false
	}
	return a.who>>groupBits != b.who>>groupBits || a.epoch == b.epoch
}

// note notes the access a to the bytes mask of the eight at addr*8. It returns an earlier one that it races with.
func (s *shadow) note(addr uintptr, mask uint8, w how, a access) (b access, what how, raced bool) {
	if s.first == nil {
		s.first = map[uintptr]int32{}
	}
	own := int32(0)
	for i := s.first[addr]; i != 0; i = s.cell(i).next {
		c := s.cell(i)
		if c.mask == mask {
			own = i
		}
		if c.mask&mask == 0 {
			continue
		}
		if unordered(a, c.wrote) {
			return c.wrote, writing, true
		}
		if w != reading {
			if b, raced = c.plain.against(a); raced {
				return b, reading, true
			}
		}
		if w != updating {
			if b, raced = c.atom.against(a); raced {
				return b, updating, true
			}
		}
	}
	if own == 0 {
		own = s.add(addr, mask)
	}
	switch c := s.cell(own); w {
	case reading:
		c.plain.add(a)
	case writing:
		c.wrote = a
	case updating:
		c.atom.add(a)
	}
	return access{}, 0, false
}

// touch notes the access of v at step c through the ptr at slot a. It reports false, and ends the run,
// when that is a race.
func (m *machine) touch(v *invocation, c *code, a int32, w how) bool {
	root := &m.p.roots[v.frame[a]]
	r := m.races
	s, limit := &r.global, r.Limit
	switch root.space {
	case ir.Global:
	case ir.Shared:
		s = &r.shared
	default:
		return true
	}
	if limit == 0 {
		limit = 4 << 20
	}
	mem, off := m.roots[v.frame[a]], v.frame[a+1]
	now := access{who: uint64(m.number)<<groupBits | uint64(v.local), epoch: m.epoch, step: c.self + 1}
	addr := uintptr(unsafe.Pointer(unsafe.SliceData(mem))) + uintptr(off)
	for end := addr + uintptr(c.size); addr < end; {
		next := min(addr&^7+8, end)
		mask := uint8(1<<(next-addr)-1) << (addr & 7)
		if b, what, raced := s.note(addr>>3, mask, w, now); raced {
			at := int64(off) + c.size - int64(end-addr)
			m.stop(v, m.race(root, at, b, what, now, w))
			return false
		}
		addr = next
	}
	if int(r.global.n)+int(r.shared.n) > limit {
		m.stop(v, &RaceLimit{limit})
		return false
	}
	return true
}

func (m *machine) race(root *root, off int64, b access, what how, a access, w how) *Race {
	elem := root.elem
	if elem.Kind() == ir.Array && root.in != nil && root.in.Op == ir.OpShared {
		elem = elem.Elem()
	}
	return &Race{
		Kernel: m.p.Kernel.Name, Array: root.name, Element: off / max(elem.Size(), 1), Space: root.space,
		First: m.accessor(b, what), Second: m.accessor(a, w),
	}
}

// accessor says who made an access.
func (m *machine) accessor(a access, w how) RaceAccess {
	s := &m.shape
	g, local := int64(a.who>>groupBits), int64(a.who&(1<<groupBits-1))
	gid := [3]int64{g % s.groups[0], g / s.groups[0] % s.groups[1], g / s.groups[0] / s.groups[1]}
	lid := [3]int64{local % s.group[0], local / s.group[0] % s.group[1], local / s.group[0] / s.group[1]}
	for i := range gid {
		gid[i] = gid[i]*s.group[i] + lid[i]
	}
	in := m.p.code[a.step-1].in
	return RaceAccess{What: howNames[w], File: m.p.file(in.Pos), Pos: in.Pos, Invocation: gid, Group: g}
}

// LastWrite returns who wrote the byte at offset off of the memory of argument arg last, in the launch l of p that r
// watched; ok is false if nobody did. Atomics count as writes.
func (r *RaceChecker) LastWrite(p *Program, l *Launch, arg int, off int64) (a RaceAccess, ok bool) {
	s, err := p.shape(l)
	if err != nil || off < 0 || off >= int64(len(l.Args[arg].Mem)) {
		return a, false
	}
	addr := uintptr(unsafe.Pointer(unsafe.SliceData(l.Args[arg].Mem))) + uintptr(off)
	m := &machine{p: p, shape: s}
	for i := r.global.first[addr>>3]; i != 0; i = r.global.cell(i).next {
		c := r.global.cell(i)
		if c.mask>>(addr&7)&1 == 0 {
			continue
		}
		if c.wrote.step != 0 {
			a, ok = m.accessor(c.wrote, writing), true
		} else if last := c.atom.latest[0]; last.step != 0 {
			a, ok = m.accessor(last, updating), true
		}
	}
	return a, ok
}
