package emu

import (
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// arg returns scalar source i, or Imm where the registers end.
func (m *Machine) arg(st *step, i int) uint64 {
	if i < len(st.Src) {
		return m.s[st.Src[i]]
	}
	return uint64(st.Imm)
}

// apply computes the function of st.
func (st *step) apply(arg func(i int) uint64) uint64 {
	switch {
	case st.f1 != nil:
		return st.f1(arg(0))
	case st.f2 != nil:
		return st.f2(arg(0), arg(1))
	}
	return st.f3(arg(0), arg(1), arg(2))
}

func (m *Machine) do(st *step) {
	d := jit.NoReg
	if len(st.Dst) > 0 {
		d = st.Dst[0]
	}
	switch st.Op {
	case jit.OpUndef:
		m.rubbish(d)
	case jit.OpSConst, jit.OpFConst:
		m.s[d] = uint64(st.Imm)
	case jit.OpSMove, jit.OpFMove, jit.OpFFromBits, jit.OpBitsFromF:
		m.s[d] = m.s[st.Src[0]]
		if st.Op == jit.OpFFromBits && st.K == ir.F32 {
			m.s[d] &= 1<<32 - 1
		}
	case jit.OpS, jit.OpF, jit.OpSCompare, jit.OpFCompare, jit.OpFConvert, jit.OpFFromInt, jit.OpIntFromF, jit.OpFFromHalf, jit.OpHalfFromF:
		m.s[d] = st.apply(func(i int) uint64 { return m.arg(st, i) })
	case jit.OpSExtend:
		m.s[d] = ir.Canon(st.K, m.s[st.Src[0]])
	case jit.OpSSelect, jit.OpFSelect:
		if m.s[st.Src[0]] != 0 {
			m.s[d] = m.s[st.Src[1]]
		} else {
			m.s[d] = m.s[st.Src[2]]
		}
	case jit.OpSAddress:
		m.s[d] = m.address(st.Inst)
	case jit.OpSLoad, jit.OpFLoad:
		m.s[d] = m.read(st.Inst, m.address(st.Inst), st.K)
	case jit.OpSStore, jit.OpFStore:
		m.write(st.Inst, m.address(st.Inst), st.K, m.s[st.Src[0]])
	case jit.OpAtomic:
		old := m.atomic(st)
		if d != jit.NoReg {
			m.s[d] = old
		}
	case jit.OpFence, jit.OpStreamFence:
		// Go has no fence of its own; what the emulator does between goroutines is ordered by its atomics.
	case jit.OpMConst, jit.OpMMove, jit.OpMAnd, jit.OpMOr, jit.OpMXor, jit.OpMAndNot, jit.OpMNot, jit.OpMFirst, jit.OpMBits, jit.OpMFromBits:
		m.mask(st, d)
	default:
		m.vector(st, d)
	}
}

func (m *Machine) mask(st *step, d jit.Reg) {
	all := uint64(1)<<m.lanes - 1
	a := func(i int) uint64 { return m.m[st.Src[i]] }
	switch st.Op {
	case jit.OpMConst:
		m.m[d] = uint64(st.Imm) & all
	case jit.OpMMove:
		m.m[d] = a(0)
	case jit.OpMAnd:
		m.m[d] = a(0) & a(1)
	case jit.OpMOr:
		m.m[d] = a(0) | a(1)
	case jit.OpMXor:
		m.m[d] = a(0) ^ a(1)
	case jit.OpMAndNot:
		m.m[d] = a(0) &^ a(1)
	case jit.OpMNot:
		m.m[d] = ^a(0) & all
	case jit.OpMFirst:
		n := min(max(int64(m.s[st.Src[0]]), 0), int64(m.lanes))
		m.m[d] = 1<<n - 1
	case jit.OpMBits:
		m.s[d] = a(0)
	case jit.OpMFromBits:
		m.m[d] = m.s[st.Src[0]] & all
	}
}

// atomic does an atomic operation by compare-and-swap, which is good for any function.
func (m *Machine) atomic(st *step) uint64 {
	addr := m.address(st.Inst)
	n := int(ir.ScalarType(st.K).Size())
	b := m.find(addr, n)
	if b == nil {
		panic(&AccessError{st.Inst, addr, n, true})
	}
	p := unsafe.Pointer(unsafe.SliceData(b))
	for {
		var old uint64
		if n == 4 {
			old = ir.Canon(st.K, uint64(atomic.LoadUint32((*uint32)(p))))
		} else {
			old = atomic.LoadUint64((*uint64)(p))
		}
		next := old
		switch st.Atomic.Fn {
		case ir.FnLoad:
			return old
		case ir.FnStore, ir.FnExchange:
			next = m.s[st.Src[0]]
		case ir.FnCompareAndSwap:
			if old != m.s[st.Src[0]] {
				return old
			}
			next = m.s[st.Src[1]]
		default:
			next = st.f2(old, m.s[st.Src[0]])
		}
		if n == 4 {
			if atomic.CompareAndSwapUint32((*uint32)(p), uint32(old), uint32(next)) {
				return old
			}
		} else if atomic.CompareAndSwapUint64((*uint64)(p), old, next) {
			return old
		}
	}
}
