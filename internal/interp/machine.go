package interp

import (
	"encoding/binary"
	"fmt"
	"sync/atomic"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// machine runs groups of one launch, one at a time, in one goroutine.
type machine struct {
	p      *Program
	l      *Launch
	shape  shape
	cancel *atomic.Bool
	races  *RaceChecker

	roots  [][]byte     // what references point into, by root number
	frame  []uint64     // a frame with everything in it that is the same for the whole launch
	people []invocation // those of a group
	group  [3]int64     // the group that runs
	number int64        // its number
	epoch  uint32       // barriers that it has passed
	opened []bool       // by root: the shared slice has its length
	fences atomic.Uint32

	first *Fault // of the lowest-numbered invocation that faulted
	err   error  // why the run ends
}

// state is what an invocation is doing.
type state uint8

const (
	absent   state = iota // outside the grid: a place in a partial group
	ready                 // runs, or can go on
	waiting               // at a collective operation
	returned              // done
	retired               // faulted
	stopped               // the whole run ends: see machine.err
)

// invocation is one invocation of the group that runs. Kernels whose invocations do not wait for each
// other have one record that all of them use in turn.
type invocation struct {
	state   state
	pc      int32
	at      *ir.Instr // what it waits at, or where it returned
	local   int64     // linear index in the group
	linear  int64     // linear index in the grid
	lid     [3]int64
	gid     [3]int64
	frame   []uint64
	private []byte
}

// allocate makes frames, private and shared memory for the launch, or reuses those of the last.
func (m *machine) allocate() {
	n := 1
	if m.p.collective {
		n = int(m.shape.perGroup)
	}
	for len(m.people) < n {
		m.people = append(m.people, invocation{frame: make([]uint64, len(m.frame)), private: aligned(m.p.private)})
	}
	for i := range n {
		copy(m.people[i].frame, m.frame)
	}
	if m.opened == nil {
		m.opened = make([]bool, len(m.p.roots))
	}
	for i := range m.p.roots {
		switch r := &m.p.roots[i]; {
		case r.space == ir.Shared && r.in.Op == ir.OpShared && m.roots[i] == nil:
			m.roots[i] = aligned(r.elem.Size())
		case r.data != nil:
			m.roots[i] = r.data
		}
	}
	m.own(&m.people[0])
}

// own makes the private objects of v those that references to private objects lead to.
func (m *machine) own(v *invocation) {
	for _, i := range m.p.locals {
		r := &m.p.roots[i]
		m.roots[i] = v.private[r.index : int64(r.index)+r.elem.Size()]
	}
}

// enter begins a group.
func (m *machine) enter(g int64) {
	m.number, m.epoch = g, 0
	m.group = [3]int64{g % m.shape.groups[0], g / m.shape.groups[0] % m.shape.groups[1], g / m.shape.groups[0] / m.shape.groups[1]}
	if m.p.shared {
		for i := range m.p.roots {
			switch r := &m.p.roots[i]; {
			case r.space != ir.Shared:
			case r.in.Op == ir.OpShared:
				clear(m.roots[i])
			default:
				m.opened[i] = false
			}
		}
	}
	if m.races != nil {
		m.races.enter(g)
	}
}

// place gives v the position in the group with these local indices, and reports whether the grid has it.
func (m *machine) place(v *invocation, x, y, z int64) bool {
	s := &m.shape
	v.lid = [3]int64{x, y, z}
	v.local = (z*s.group[1]+y)*s.group[0] + x
	for i := range 3 {
		v.gid[i] = m.group[i]*s.group[i] + v.lid[i]
		if v.gid[i] >= s.grid[i] {
			v.state = absent
			return false
		}
	}
	v.linear = (v.gid[2]*s.grid[1]+v.gid[1])*s.grid[0] + v.gid[0]
	v.state, v.pc, v.at = ready, 0, nil
	return true
}

// alone runs the group's invocations one after another, each to its end.
func (m *machine) alone() error {
	v := &m.people[0]
	for z := range m.shape.group[2] {
		for y := range m.shape.group[1] {
			for x := range m.shape.group[0] {
				if !m.place(v, x, y, z) {
					break // nor has it any with a greater x
				}
				if m.run(v); v.state == stopped {
					return m.err
				}
			}
			if m.cancel.Load() {
				return ErrCanceled
			}
		}
	}
	return nil
}

// run goes on with v until it returns, retires, waits or the whole run ends. v.state and v.pc say which and where.
func (m *machine) run(v *invocation) {
	all, s, pc := m.p.code, v.frame, v.pc
	for {
		c := &all[pc]
		pc++
		switch c.op {
		case opUnary:
			s[c.d] = c.f1(s[c.a])
		case opBinary:
			s[c.d] = c.f2(s[c.a], s[c.b])
		case opTernary:
			s[c.d] = c.f3(s[c.a], s[c.b], s[c.c])
		case opSelect:
			if s[c.a] != 0 {
				s[c.d] = s[c.b]
			} else {
				s[c.d] = s[c.c]
			}

		case opMoves:
			for _, x := range c.moves {
				s[x.d] = s[x.a]
			}
		case opGoto:
			for _, x := range c.moves {
				s[x.d] = s[x.a]
			}
			pc = c.target
		case opAgain:
			for _, x := range c.moves {
				s[x.d] = s[x.a]
			}
			pc = c.target
			if m.cancel.Load() {
				m.stop(v, ErrCanceled)
				return
			}
		case opUnless:
			if s[c.a] == 0 {
				pc = c.target
			}
		case opCall:
			for _, x := range c.moves {
				s[x.d] = s[x.a]
			}
			s[c.d] = uint64(pc)
			pc = c.target
		case opReturn:
			for _, x := range c.moves {
				s[x.d] = s[x.a]
			}
			pc = int32(s[c.a])
		case opExit:
			v.state, v.at = returned, c.in
			return

		case opGlobalID:
			s[c.d] = uint64(v.gid[c.size])
		case opLocalID:
			s[c.d] = uint64(v.lid[c.size])
		case opGroupID:
			s[c.d] = uint64(m.group[c.size])
		case opLane:
			s[c.d] = uint64(v.local % m.shape.width)
		case opSubgroupID:
			s[c.d] = uint64(v.local / m.shape.width)

		case opField:
			s[c.d], s[c.d+1] = s[c.a], s[c.a+1]+uint64(c.size)
		case opIndex:
			s[c.d], s[c.d+1] = s[c.a], s[c.a+1]+s[c.b]*uint64(c.size)
		case opViewSlice:
			lo, hi, top := s[c.moves[0].a], s[c.moves[1].a], s[c.moves[2].a]
			s[c.d], s[c.d+1] = s[c.a], s[c.a+1]+lo*uint64(c.size)
			s[c.d+2], s[c.d+3] = hi-lo, top-lo
		case opViewOf:
			s[c.d], s[c.d+1] = s[c.a], s[c.a+1]
			s[c.d+2], s[c.d+3] = uint64(c.size), uint64(c.size)

		case opLoad:
			b := m.bytes(s, c.a, c.size)
			if b == nil || m.races != nil && !m.touch(v, c, c.a, reading) {
				m.refuse(v, c, c.a)
				return
			}
			s[c.d] = load(c.kind, b)
		case opStore:
			b := m.bytes(s, c.a, c.size)
			if b == nil || m.races != nil && !m.touch(v, c, c.a, writing) {
				m.refuse(v, c, c.a)
				return
			}
			store(c.kind, b, s[c.b])

		case opCheckInt:
			if i, n := int64(s[c.a]), int64(s[c.b]); i < 0 || i >= n {
				m.fault(v, c)
				return
			}
		case opCheckNonzero:
			if s[c.a] == 0 {
				m.fault(v, c)
				return
			}
		case opCheckShift:
			if int64(s[c.a]) < 0 {
				m.fault(v, c)
				return
			}
		case opCheckTrue:
			if s[c.a] == 0 {
				m.fault(v, c)
				return
			}
		case opCheckIndex:
			if !below(c.in, 0, s[c.a], 1, s[c.b]) {
				m.fault(v, c)
				return
			}
		case opCheckSlice:
			if !ordered(c, s) {
				m.fault(v, c)
				return
			}
		case opFault:
			m.fault(v, c)
			return

		case opMeet:
			v.state, v.pc, v.at = waiting, pc-1, c.in
			return

		default:
			if !m.rare(v, c, s) {
				return
			}
		}
	}
}

// rare does the steps that need no speed, so that run stays small. It reports whether v goes on.
func (m *machine) rare(v *invocation, c *code, s []uint64) bool {
	switch c.op {
	case opLocal:
		// Contents are undefined, here not by chance: what shows does not depend on what ran before.
		b := m.roots[c.target]
		for i := range b {
			b[i] = undefined
		}
	case opSharedSlice:
		return m.sharedSlice(v, c, s)
	case opCopy:
		to, from := m.bytes(s, c.a, c.size), m.bytes(s, c.b, c.size)
		if from == nil || m.races != nil && !m.touch(v, c, c.b, reading) {
			m.refuse(v, c, c.b)
			return false
		}
		if to == nil || m.races != nil && !m.touch(v, c, c.a, writing) {
			m.refuse(v, c, c.a)
			return false
		}
		copy(to, from)
	case opZero:
		b := m.bytes(s, c.a, c.size)
		if b == nil || m.races != nil && !m.touch(v, c, c.a, writing) {
			m.refuse(v, c, c.a)
			return false
		}
		clear(b)
	case opAtomic:
		b := m.bytes(s, c.a, c.size)
		if b == nil || m.races != nil && !m.touch(v, c, c.a, updating) {
			m.refuse(v, c, c.a)
			return false
		}
		s[c.d] = atomically(c, b, s[c.b], s[c.c])
	case opFence:
		// Go has no fence of its own; an atomic operation is one on every processor that it runs on.
		m.fences.Add(1)
	case opPrint:
		if m.l.Print != nil {
			m.l.Print.add(v.linear, line(c, s))
		}
	default:
		m.stop(v, fmt.Errorf("%w: %s: kernel %s: control comes to %v", ErrProgram, m.p.place(c.in.Pos), m.p.Kernel.Name, c.in.Op))
		return false
	}
	return true
}

// undefined is the byte that private memory holds before it is written. It makes integers
// large and floats implausible.
const undefined = 0xc5

// stop ends the whole run.
func (m *machine) stop(v *invocation, err error) {
	v.state = stopped
	m.err = err
}

// bytes returns the size bytes that the ptr at slot a points at, or nil if they are not all in its root.
func (m *machine) bytes(s []uint64, a int32, size int64) []byte {
	b, off := m.roots[s[a]], s[a+1]
	end := off + uint64(size)
	if end > uint64(len(b)) || end < off {
		return nil
	}
	return b[off:end:end]
}

func load(k ir.Kind, b []byte) uint64 {
	switch k {
	case ir.F32, ir.U32:
		return uint64(binary.NativeEndian.Uint32(b))
	case ir.F64, ir.U64, ir.I64:
		return binary.NativeEndian.Uint64(b)
	case ir.I32:
		return uint64(int32(binary.NativeEndian.Uint32(b)))
	case ir.U8:
		return uint64(b[0])
	case ir.I8:
		return uint64(int8(b[0]))
	case ir.Bool:
		return uint64(b[0] & 1)
	case ir.I16:
		return uint64(int16(binary.NativeEndian.Uint16(b)))
	}
	return uint64(binary.NativeEndian.Uint16(b))
}

func store(k ir.Kind, b []byte, bits uint64) {
	switch k {
	case ir.F32, ir.U32, ir.I32:
		binary.NativeEndian.PutUint32(b, uint32(bits))
	case ir.F64, ir.U64, ir.I64:
		binary.NativeEndian.PutUint64(b, bits)
	case ir.U8, ir.I8, ir.Bool:
		b[0] = byte(bits)
	default:
		binary.NativeEndian.PutUint16(b, uint16(bits))
	}
}

// below reports whether 0 ≤ x < y, both as their arguments' types say.
func below(in *ir.Instr, i int, x uint64, j int, y uint64) bool {
	if in.Args[i].Type.Signed() && int64(x) < 0 || in.Args[j].Type.Signed() && int64(y) < 0 {
		return false
	}
	return x < y
}

// ordered reports whether 0 ≤ lo ≤ hi ≤ max ≤ cap.
func ordered(c *code, s []uint64) bool {
	last := uint64(0)
	for i, o := range c.moves {
		x := s[o.a]
		if c.in.Args[i].Type.Signed() && int64(x) < 0 || x < last {
			return false
		}
		last = x
	}
	return true
}
