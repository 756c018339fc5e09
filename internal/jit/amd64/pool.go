package amd64

import (
	"encoding/binary"

	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// pool is the constants of a kernel, each once.
type pool struct {
	at   map[string]asm.Label
	list []constant
}

type constant struct {
	bytes string
	label asm.Label
}

// constant returns memory that holds these bytes, aligned to their number, a power of two.
func (c *emitter) constant(b []byte) asm.Operand {
	if c.dry {
		return asm.ML(1, 0)
	}
	l, ok := c.pool.at[string(b)]
	if !ok {
		l = c.a.NewLabel()
		if c.pool.at == nil {
			c.pool.at = map[string]asm.Label{}
		}
		c.pool.at[string(b)] = l
		c.pool.list = append(c.pool.list, constant{string(b), l})
	}
	return asm.ML(l, 0)
}

// flush writes the constants, long ones first.
func (c *emitter) flush() {
	for n := 64; n > 0; n /= 2 {
		for _, k := range c.pool.list {
			if len(k.bytes) == n {
				c.a.Align(n, 0)
				c.a.Place(k.label)
				c.a.Bytes([]byte(k.bytes)...)
			}
		}
	}
}

func (c *emitter) const32(x uint32) asm.Operand {
	var b [4]byte
	binary.LittleEndian.PutUint32(b[:], x)
	return c.constant(b[:])
}

func (c *emitter) const64(x uint64) asm.Operand {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], x)
	return c.constant(b[:])
}

// each32 is a vector of 32-bit lanes in memory.
func (c *emitter) each32(f func(lane int) uint32) asm.Operand {
	var b [64]byte
	for i := range c.vl / 4 {
		binary.LittleEndian.PutUint32(b[4*i:], f(i))
	}
	return c.constant(b[:c.vl])
}

// each64 is a vector of 64-bit lanes in memory.
func (c *emitter) each64(f func(lane int) uint64) asm.Operand {
	var b [64]byte
	for i := range c.vl / 8 {
		binary.LittleEndian.PutUint64(b[8*i:], f(i))
	}
	return c.constant(b[:c.vl])
}

// bytes is a vector in memory that repeats 16 bytes.
func (c *emitter) bytes(f func(i int) byte) asm.Operand {
	var b [64]byte
	for i := range c.vl {
		b[i] = f(i & 15)
	}
	return c.constant(b[:c.vl])
}

// all32 is a vector in memory with x in all 32-bit lanes.
func (c *emitter) all32(x uint32) asm.Operand { return c.each32(func(int) uint32 { return x }) }

// all64 is a vector in memory with x in all 64-bit lanes.
func (c *emitter) all64(x uint64) asm.Operand { return c.each64(func(int) uint64 { return x }) }
