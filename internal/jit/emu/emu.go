// Package emu runs the machine form of package jit in plain Go, with any number of lanes: come here to prove the vectorising core without
// machine code, or to see which of core and code generator is wrong. It is slow, checks every access against the memory it was
// given, and starts all registers with rubbish.
package emu

import (
	"encoding/binary"
	"fmt"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// maxWords is the number of 32-bit words of the longest vector.
const maxWords = 16

type vector [maxWords]uint32

// Machine runs one program. It is for one goroutine at a time; several may run the same program on the same memory.
type Machine struct {
	p      *jit.Program
	lanes  int
	s      []uint64 // S and F registers, as bits
	v      []vector
	m      []uint64
	code   [][]step // by block
	ranges []span
	last   int
	// Steps counts the instructions that ran.
	Steps int64
	// Limit ends a run with an error after so many steps; 0: never.
	Limit int64
}

type span struct {
	name string
	addr uint64
	mem  []byte
}

// step is an instruction with what it computes.
type step struct {
	*jit.Inst
	f1 func(a uint64) uint64
	f2 func(a, b uint64) uint64
	f3 func(a, b, c uint64) uint64
}

// New makes a machine.
func New(p *jit.Program) (*Machine, error) {
	n := len(p.Regs)
	m := &Machine{p: p, lanes: p.Target.Lanes(), s: make([]uint64, n), v: make([]vector, n), m: make([]uint64, n)}
	if m.lanes > maxWords {
		return nil, fmt.Errorf("emu: vectors of %d bytes", p.Target.VL)
	}
	for _, b := range p.Blocks {
		list := make([]step, len(b.Insts))
		for i := range b.Insts {
			s := step{Inst: &b.Insts[i]}
			if err := s.resolve(); err != nil {
				return nil, err
			}
			list[i] = s
		}
		m.code = append(m.code, list)
	}
	return m, nil
}

// resolve finds the functions of an instruction.
func (s *step) resolve() error {
	ok := true
	switch s.Op {
	case jit.OpS, jit.OpF, jit.OpV, jit.OpSCompare, jit.OpFCompare, jit.OpVCompare, jit.OpBranch, jit.OpBranchF:
		if !jit.Arithmetic(s.Op, s.Fn, s.K) {
			return fmt.Errorf("emu: %v does not know %v on %v", s.Op, s.Fn, s.K)
		}
		switch s.Fn.Info().Args {
		case 1:
			s.f1 = ir.Unary(s.Fn, s.K, s.K)
			ok = s.f1 != nil
		case 2:
			s.f2 = ir.Binary(s.Fn, s.K)
			ok = s.f2 != nil
		default:
			s.f3 = ir.Ternary(s.Fn, s.K)
			ok = s.f3 != nil
			if s.Op == jit.OpV && s.Fn == ir.OpFMA && s.Imm != 0 {
				s.f3 = signed(s.f3, s.K, s.Imm)
			}
		}
	case jit.OpFConvert, jit.OpFFromInt, jit.OpIntFromF, jit.OpVConvert, jit.OpVWiden, jit.OpVNarrow:
		s.f1 = ir.Unary(ir.OpConvert, s.K, s.From)
		vector := s.Op == jit.OpVConvert || s.Op == jit.OpVWiden || s.Op == jit.OpVNarrow
		ok = s.f1 != nil && (!vector || jit.Converts(s.Op, s.K, s.From))
	case jit.OpFFromHalf:
		s.f1 = ir.Unary(ir.OpConvert, ir.F32, ir.F16)
	case jit.OpHalfFromF:
		s.f1 = ir.Unary(ir.OpConvert, ir.F16, ir.F32)
	case jit.OpAtomic:
		if op := s.Atomic.Fn.Op(); op != ir.OpInvalid {
			s.f2 = ir.Binary(op, s.K)
			ok = s.f2 != nil
		}
	}
	if !ok {
		return fmt.Errorf("emu: no function for %v %v %v", s.Op, s.Fn, s.K)
	}
	return nil
}

// Map makes b memory of the machine and returns its address, on a multiple of its alignment in Go. The caller keeps b alive.
func (m *Machine) Map(name string, b []byte) uint64 {
	a := uint64(uintptr(unsafe.Pointer(unsafe.SliceData(b))))
	m.ranges = append(m.ranges, span{name, a, b})
	return a
}

// An AccessError is an access outside all memory of the machine.
type AccessError struct {
	Inst  *jit.Inst
	Addr  uint64
	Bytes int
	Write bool
}

func (e *AccessError) Error() string {
	what := "read"
	if e.Write {
		what = "write"
	}
	return fmt.Sprintf("emu: %v (%v) would %s %d bytes at %#x", e.Inst.Op, e.Inst.Pos, what, e.Bytes, e.Addr)
}

func (m *Machine) find(addr uint64, n int) []byte {
	if m.last < len(m.ranges) {
		if r := &m.ranges[m.last]; addr >= r.addr && addr-r.addr+uint64(n) <= uint64(len(r.mem)) {
			return r.mem[addr-r.addr:][:n]
		}
	}
	for i := range m.ranges {
		if r := &m.ranges[i]; addr >= r.addr && addr-r.addr+uint64(n) <= uint64(len(r.mem)) {
			m.last = i
			return r.mem[addr-r.addr:][:n]
		}
	}
	return nil
}

func (m *Machine) read(in *jit.Inst, addr uint64, k ir.Kind) uint64 {
	n := int(ir.ScalarType(k).Size())
	b := m.find(addr, n)
	if b == nil {
		panic(&AccessError{in, addr, n, false})
	}
	switch n {
	case 1:
		return ir.Canon(k, uint64(b[0]))
	case 2:
		return ir.Canon(k, uint64(binary.NativeEndian.Uint16(b)))
	case 4:
		return ir.Canon(k, uint64(binary.NativeEndian.Uint32(b)))
	}
	return binary.NativeEndian.Uint64(b)
}

func (m *Machine) write(in *jit.Inst, addr uint64, k ir.Kind, x uint64) {
	n := int(ir.ScalarType(k).Size())
	b := m.find(addr, n)
	if b == nil {
		panic(&AccessError{in, addr, n, true})
	}
	switch n {
	case 1:
		b[0] = byte(x)
	case 2:
		binary.NativeEndian.PutUint16(b, uint16(x))
	case 4:
		binary.NativeEndian.PutUint32(b, uint32(x))
	default:
		binary.NativeEndian.PutUint64(b, x)
	}
}

// address is that of Mem.
func (m *Machine) address(in *jit.Inst) uint64 {
	a := m.s[in.Mem.Base] + uint64(int64(in.Mem.Disp))
	if in.Mem.Index != jit.NoReg {
		a += m.s[in.Mem.Index] * uint64(in.Mem.Scale)
	}
	return a
}

// Run runs the program on the frame at this address, which must be mapped. The error is an *AccessError or says that the
// limit was reached.
func (m *Machine) Run(frame uint64) (status jit.Status, err error) {
	defer func() {
		if r := recover(); r != nil {
			a, ok := r.(*AccessError)
			if !ok {
				panic(r)
			}
			err = a
		}
	}()
	for i := range m.s {
		m.rubbish(jit.Reg(i))
	}
	m.s[jit.FramePtr] = frame
	block := 0
	for {
		for i := range m.code[block] {
			st := &m.code[block][i]
			m.Steps++
			if !st.Op.Has(jit.Terminator) {
				m.do(st)
				continue
			}
			if m.Limit > 0 && m.Steps > m.Limit {
				return 0, fmt.Errorf("emu: more than %d steps", m.Limit)
			}
			if st.Op == jit.OpReturn {
				return jit.Status(st.Imm), nil
			}
			to := st.To[1]
			if st.Op == jit.OpJump || m.taken(st, frame) {
				to = st.To[0]
			}
			block = to.ID
		}
	}
}

// rubbish makes the contents of a register such that who relies on them is caught.
func (m *Machine) rubbish(r jit.Reg) {
	m.s[r] = 0xdead_beef_dead_beef
	m.m[r] = 0xa5a5a5a5 & (1<<m.lanes - 1)
	for i := range m.v[r] {
		m.v[r][i] = 0xdeadbeef
	}
}

func (m *Machine) taken(st *step, frame uint64) bool {
	switch st.Op {
	case jit.OpBranch:
		y := uint64(st.Imm)
		if len(st.Src) > 1 {
			y = m.s[st.Src[1]]
		}
		return st.f2(m.s[st.Src[0]], y) != 0
	case jit.OpBranchF:
		return st.f2(m.s[st.Src[0]], m.s[st.Src[1]]) != 0
	case jit.OpBranchM:
		x := m.m[st.Src[0]]
		if st.Imm == 0 {
			return x != 0
		}
		return x == 1<<m.lanes-1
	}
	flag := m.read(st.Inst, frame+jit.FrameCancel, ir.U64)
	b := m.find(flag, 4)
	if b == nil {
		panic(&AccessError{st.Inst, flag, 4, false})
	}
	return atomic.LoadUint32((*uint32)(unsafe.Pointer(unsafe.SliceData(b)))) != 0
}

// signed is a fused multiplication and addition with minus signs.
func signed(f func(a, b, c uint64) uint64, k ir.Kind, signs int64) func(a, b, c uint64) uint64 {
	bit := uint64(1) << 31
	if k == ir.F64 {
		bit = 1 << 63
	}
	var product, addend uint64
	if signs&jit.MinusProduct != 0 {
		product = bit
	}
	if signs&jit.MinusAddend != 0 {
		addend = bit
	}
	return func(a, b, c uint64) uint64 { return f(a^product, b, c^addend) }
}
