package emu

import (
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

func wide(k ir.Kind) bool { return k == ir.I64 || k == ir.U64 || k == ir.F64 }

// elements is the number of elements of kind k that a vector holds.
func (m *Machine) elements(k ir.Kind) int {
	if wide(k) {
		return m.lanes / 2
	}
	return m.lanes
}

// get returns element i of v as canonical bits of k.
func get(v *vector, k ir.Kind, i int) uint64 {
	if wide(k) {
		return uint64(v[2*i]) | uint64(v[2*i+1])<<32
	}
	return ir.Canon(k, uint64(v[i]))
}

// put sets element i of v to x. Narrow kinds are extended to 32 bits.
func put(v *vector, k ir.Kind, i int, x uint64) {
	v[i*words(k)] = uint32(x)
	if wide(k) {
		v[2*i+1] = uint32(x >> 32)
	}
}

func words(k ir.Kind) int {
	if wide(k) {
		return 2
	}
	return 1
}

func size(k ir.Kind) uint64 { return uint64(ir.ScalarType(k).Size()) }

// lane is the lane of element i of a part of vectors of k.
func (m *Machine) lane(st *step, k ir.Kind, i int) int {
	if wide(k) {
		return int(st.Part)*m.lanes/2 + i
	}
	return i
}

// on reports whether a lane is in a mask; NoReg is all lanes.
func (m *Machine) on(r jit.Reg, lane int) bool { return r == jit.NoReg || m.m[r]>>lane&1 != 0 }

// masked returns the sources without the mask that may end them, and that.
func (m *Machine) masked(st *step) ([]jit.Reg, jit.Reg) {
	last := len(st.Src) - 1
	if r := st.Src[last]; m.p.Regs[r].Class == jit.M {
		return st.Src[:last], r
	}
	return st.Src, jit.NoReg
}

func (m *Machine) vector(st *step, d jit.Reg) {
	k, n := st.K, m.elements(st.K)
	src := func(i int) *vector { return &m.v[st.Src[i]] }
	var out vector
	switch st.Op {
	case jit.OpVConst:
		for i := range n {
			put(&out, k, i, uint64(st.Imm))
		}
	case jit.OpVMove:
		out = *src(0)
	case jit.OpVBroadcast:
		for i := range n {
			put(&out, k, i, m.s[st.Src[0]])
		}
	case jit.OpVLinear:
		for i := range n {
			put(&out, k, i, m.s[st.Src[0]]+uint64(m.lane(st, k, i))*uint64(st.Imm))
		}
	case jit.OpV:
		for e := range n {
			put(&out, k, e, st.apply(func(i int) uint64 {
				if i >= len(st.Src) {
					return uint64(st.Imm)
				}
				return get(src(i), argKind(st, i), e)
			}))
		}
	case jit.OpVExtend:
		for i := range m.lanes {
			out[i] = uint32(ir.Canon(k, uint64(src(0)[i])))
		}
	case jit.OpVCompare:
		m.compare(st, d)
		return
	case jit.OpVLesser, jit.OpVGreater:
		for i := range n {
			x, y := get(src(0), k, i), get(src(1), k, i)
			a, b := float(k, x), float(k, y)
			if st.Op == jit.OpVLesser && a < b || st.Op == jit.OpVGreater && a > b {
				put(&out, k, i, x)
			} else {
				put(&out, k, i, y)
			}
		}
	case jit.OpVSelect:
		for i := range n {
			from := src(2)
			if m.on(st.Src[0], m.lane(st, k, i)) {
				from = src(1)
			}
			put(&out, k, i, get(from, k, i))
		}
	case jit.OpVWiden:
		for i := range n {
			put(&out, k, i, st.f1(get(src(0), st.From, m.lane(st, k, i))))
		}
	case jit.OpVNarrow:
		half := m.lanes / 2
		for i := range n {
			put(&out, k, i, st.f1(get(src(i/half), st.From, i%half)))
		}
	case jit.OpVConvert:
		for i := range n {
			put(&out, k, i, st.f1(get(src(0), st.From, i)))
		}
	case jit.OpVMulLow:
		for i := range n {
			put(&out, k, i, uint64(src(0)[2*i])*uint64(src(1)[2*i]))
		}
	case jit.OpSFromV, jit.OpFFromV:
		m.s[d] = get(src(0), k, 0)
		return
	case jit.OpVReverse:
		for i := range n {
			put(&out, k, i, get(src(0), k, n-1-i))
		}
	case jit.OpVPermute:
		for i := range n {
			out[i] = src(0)[int(src(1)[i])%n]
		}
	default:
		m.memory(st, d)
		return
	}
	m.v[d] = out
}

// argKind is the kind of source i: counts of shifts are unsigned.
func argKind(st *step, i int) ir.Kind {
	if i == 1 && (st.Fn == ir.OpShl || st.Fn == ir.OpShr) {
		if wide(st.K) {
			return ir.U64
		}
		return ir.U32
	}
	return st.K
}

func (m *Machine) compare(st *step, d jit.Reg) {
	bits := uint64(0)
	half := m.lanes / 2
	for i := range m.lanes {
		a, b, e := 0, 1, i
		if wide(st.K) {
			a, b, e = i/half, 2+i/half, i%half
		}
		if st.f2(get(&m.v[st.Src[a]], st.K, e), get(&m.v[st.Src[b]], st.K, e)) != 0 {
			bits |= 1 << i
		}
	}
	m.m[d] = bits
}

func (m *Machine) memory(st *step, d jit.Reg) {
	k, n := st.K, m.elements(st.K)
	var out vector
	at := func(i int) uint64 { return m.address(st.Inst) + uint64(i)*size(k) }
	switch st.Op {
	case jit.OpVLoad:
		for i := range n {
			put(&out, k, i, m.read(st.Inst, at(i), k))
		}
	case jit.OpVLoadMask:
		for i := range n {
			if m.on(st.Src[0], m.lane(st, k, i)) {
				put(&out, k, i, m.read(st.Inst, at(i), k))
			}
		}
	case jit.OpVStore, jit.OpVStoreNT:
		for i := range n {
			m.write(st.Inst, at(i), k, get(&m.v[st.Src[0]], k, i))
		}
		return
	case jit.OpVStoreMask:
		for i := range n {
			if m.on(st.Src[1], m.lane(st, k, i)) {
				m.write(st.Inst, at(i), k, get(&m.v[st.Src[0]], k, i))
			}
		}
		return
	case jit.OpVLoadN:
		list := make([]vector, len(st.Dst))
		for i := range n * len(list) {
			put(&list[i%len(list)], k, i/len(list), m.read(st.Inst, at(i), k))
		}
		for j, r := range st.Dst {
			m.v[r] = list[j]
		}
		return
	case jit.OpVStoreN:
		for i := range n * len(st.Src) {
			m.write(st.Inst, at(i), k, get(&m.v[st.Src[i%len(st.Src)]], k, i/len(st.Src)))
		}
		return
	case jit.OpVGather:
		src, mask := m.masked(st)
		for i := range n {
			if m.on(mask, m.lane(st, k, i)) {
				put(&out, k, i, m.read(st.Inst, m.offset(st, src, i), k))
			}
		}
	case jit.OpVGatherN:
		list := make([]vector, len(st.Dst))
		for i := range n {
			for j := range list {
				put(&list[j], k, i, m.read(st.Inst, m.offset(st, st.Src, i)+uint64(4*j), k))
			}
		}
		for j, r := range st.Dst {
			m.v[r] = list[j]
		}
		return
	case jit.OpVScatter:
		src, mask := m.masked(st)
		for i := range n {
			if m.on(mask, m.lane(st, k, i)) {
				m.write(st.Inst, m.offset(st, src[1:], i), k, get(&m.v[st.Src[0]], k, i))
			}
		}
		return
	default:
		panic(fmt.Sprintf("emu: unknown operation %v", st.Op))
	}
	m.v[d] = out
}

func float(k ir.Kind, bits uint64) float64 {
	if k == ir.F32 {
		return float64(math.Float32frombits(uint32(bits)))
	}
	return math.Float64frombits(bits)
}

// offset returns the address of element i of a gather or scatter.
func (m *Machine) offset(st *step, regs []jit.Reg, i int) uint64 {
	var x uint64
	half := m.lanes / 2
	switch {
	case st.From == ir.I32:
		x = get(&m.v[regs[0]], ir.I32, m.lane(st, st.K, i))
	case wide(st.K):
		x = get(&m.v[regs[0]], ir.I64, i)
	default:
		x = get(&m.v[regs[i/half]], ir.I64, i%half)
	}
	return m.s[st.Mem.Base] + uint64(int64(st.Mem.Disp)) + x*uint64(st.Mem.Scale)
}
