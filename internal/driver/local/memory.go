// Package local is what drivers that work inside this process share: Go memory
// as device memory, and a queue with a worker goroutine. It is for authors of
// such drivers (host, cpu, null); how a kernel runs is theirs to say, as an
// [Executor].
package local

import (
	"fmt"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Align is the alignment of memory in bytes.
const Align = 256

// Heap makes memory and keeps count of it. The zero Heap has no limit.
type Heap struct {
	// Limit in bytes, zero for none.
	Limit int64
	used  atomic.Int64
}

// Used returns how many bytes are allocated.
func (h *Heap) Used() int64 { return h.used.Load() }

// Memory is a range of this process's memory.
type Memory struct {
	heap  *Heap
	bytes []byte
	size  int64
	addr  uint64
	freed atomic.Bool
}

// Alloc returns zero bytes, aligned to Align, or an error that wraps
// driver.ErrOutOfMemory when the limit is passed.
func (h *Heap) Alloc(size int64) (*Memory, error) {
	if size < 0 {
		return nil, fmt.Errorf("allocate %d bytes: negative size", size)
	}
	total := h.used.Add(size)
	if (h.Limit > 0 && total > h.Limit) || total < 0 || int64(int(size+Align)) != size+Align {
		h.used.Add(-size)
		return nil, fmt.Errorf("allocate %d bytes with %d of %d in use: %w", size, total-size, h.Limit, driver.ErrOutOfMemory)
	}
	// Allocated as words, since the memory will hold typed elements.
	words := make([]uint64, (size+Align+7)/8)
	raw := unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), len(words)*8)
	skip := -uintptr(unsafe.Pointer(&raw[0])) % Align
	b := raw[skip : skip+uintptr(size) : skip+uintptr(size)]
	return &Memory{heap: h, bytes: b, size: size, addr: uint64(uintptr(unsafe.Pointer(&raw[skip])))}, nil
}

// Import makes memory of the caller's bytes.
func (h *Heap) Import(b []byte) *Memory {
	return &Memory{bytes: b, size: int64(len(b)), addr: uint64(uintptr(unsafe.Pointer(unsafe.SliceData(b))))}
}

// Size returns the size in bytes.
func (m *Memory) Size() int64 { return m.size }

// Bytes returns the memory itself.
func (m *Memory) Bytes() []byte { return m.bytes }

// Addr returns its address.
func (m *Memory) Addr() uint64 { return m.addr }

// Free leaves the memory to the garbage collector. A second call does nothing.
func (m *Memory) Free() error {
	if m.freed.Swap(true) {
		return nil
	}
	if m.heap != nil {
		m.heap.used.Add(-m.size)
	}
	m.bytes = nil
	return nil
}

// Bytes returns the bytes of a view argument whose elements have the given
// size.
func Bytes(a *driver.Arg, elem int64) []byte {
	if a.Mem == nil || a.Len == 0 || elem == 0 {
		return nil
	}
	return a.Mem.Bytes()[a.Off : a.Off+a.Len*elem : a.Off+a.Len*elem]
}
