package interp

import (
	"fmt"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// atomically does the atomic c on the bytes b and returns what was there, in canonical bits. The memory may be in
// use by other groups on other goroutines. Go's atomics are sequentially consistent, which is every order.
func atomically(c *code, b []byte, x, y uint64) uint64 {
	if c.size == 4 {
		return atomically32(c, (*uint32)(unsafe.Pointer(unsafe.SliceData(b))), x, y)
	}
	p := (*uint64)(unsafe.Pointer(unsafe.SliceData(b)))
	switch c.in.Fn() {
	case ir.FnLoad:
		return atomic.LoadUint64(p)
	case ir.FnStore:
		atomic.StoreUint64(p, x)
		return 0
	case ir.FnExchange:
		return atomic.SwapUint64(p, x)
	case ir.FnCompareAndSwap:
		for {
			if old := atomic.LoadUint64(p); old != x || atomic.CompareAndSwapUint64(p, old, y) {
				return old
			}
		}
	}
	for {
		old := atomic.LoadUint64(p)
		if atomic.CompareAndSwapUint64(p, old, c.f2(old, x)) {
			return old
		}
	}
}

func atomically32(c *code, p *uint32, x, y uint64) uint64 {
	canon := func(bits uint32) uint64 { return ir.Canon(c.kind, uint64(bits)) }
	switch c.in.Fn() {
	case ir.FnLoad:
		return canon(atomic.LoadUint32(p))
	case ir.FnStore:
		atomic.StoreUint32(p, uint32(x))
		return 0
	case ir.FnExchange:
		return canon(atomic.SwapUint32(p, uint32(x)))
	case ir.FnCompareAndSwap:
		for {
			if old := atomic.LoadUint32(p); old != uint32(x) || atomic.CompareAndSwapUint32(p, old, uint32(y)) {
				return canon(old)
			}
		}
	}
	for {
		old := atomic.LoadUint32(p)
		if atomic.CompareAndSwapUint32(p, old, uint32(c.f2(canon(old), x))) {
			return canon(old)
		}
	}
}

// sharedSlice makes the shared slice c, or finds the one that another invocation of the group has made. It reports whether v
// goes on.
func (m *machine) sharedSlice(v *invocation, c *code, s []uint64) bool {
	n, size := int64(s[c.a]), max(c.size, 1)
	if c.in.Args[0].Type.Kind().Unsigned() && n < 0 {
		n = maxShared + 1
	}
	have := int64(len(m.roots[c.target])) / size
	switch {
	case n < 0 || n > maxShared/size:
		if f := m.retire(v, ir.FaultShared, c.in); f != nil {
			f.Text, f.Index, f.Length = fmt.Sprintf("shared slice of %d elements", n), n, maxShared/size
		}
		return false
	case m.opened[c.target] && n != have:
		if f := m.retire(v, ir.FaultShared, c.in); f != nil {
			f.Text, f.Index, f.Length = fmt.Sprintf("shared slice of %d elements, where another invocation of the group has %d", n, have), n, have
		}
		return false
	case !m.opened[c.target]:
		m.opened[c.target] = true
		if old := m.roots[c.target]; int64(cap(old)) >= n*size {
			m.roots[c.target] = old[: n*size : cap(old)]
			clear(m.roots[c.target])
		} else {
			m.roots[c.target] = aligned(n * size)
		}
	}
	s[c.d+1], s[c.d+2], s[c.d+3] = 0, uint64(n), uint64(n)
	return true
}
