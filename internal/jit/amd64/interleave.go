package amd64

import "github.com/dotcompute/dotcompute/internal/jit/amd64/asm"

// Loads and stores of n vectors whose elements take turns in memory. Each result is collected from all vectors by
// permutations: of two registers with AVX-512, of one and a blend without.

// collect writes d = for each element e, element at(e)%lanes of vector at(e)/lanes of the n given. AVX-512: t is a temporary; without: t and u.
func (c *emitter) collect(d, t, u asm.Reg, n int, vector func(i int) asm.Operand, at func(e int) int) {
	size := 4
	if wide(c.in.K) {
		size = 8
	}
	lanes := c.vl / size
	index := func(f func(e int) int) asm.Operand {
		if size == 8 {
			return c.each64(func(e int) uint64 { return uint64(f(e)) })
		}
		return c.each32(func(e int) uint32 { return uint32(f(e)) })
	}
	if c.x512 {
		op := asm.VPERMT2D
		if size == 8 {
			op = asm.VPERMT2Q
		}
		c.vmov(d, vector(0))
		for i := 1; i < n; i++ {
			c.vmov(t, index(func(e int) int {
				v, l := at(e)/lanes, at(e)%lanes
				switch {
				case v == i:
					return lanes + l
				case i == 1 && v == 0:
					return l
				}
				return e // taken before, or to come
			}))
			c.rvm(op, d, t, vector(i))
		}
		return
	}
	words := size / 4
	for i := range n {
		blend := uint8(0)
		for w := range 8 {
			if at(w/words)/lanes == i {
				blend |= 1 << w
			}
		}
		if blend == 0 {
			continue
		}
		c.vmov(t, c.each32(func(w int) uint32 {
			if a := at(w / words); a/lanes == i {
				return uint32(a%lanes*words + w%words)
			}
			return 0
		}))
		if i == 0 {
			c.rvm(asm.VPERMD, d, t, vector(i))
			continue
		}
		c.rvm(asm.VPERMD, u, t, vector(i))
		c.rvmi(asm.VPBLENDD, d, d, asm.R(u), blend)
	}
}

func (c *emitter) elements() int {
	if wide(c.in.K) {
		return c.vl / 8
	}
	return c.vl / 4
}

func (c *emitter) loadN() {
	n := len(c.in.Dst)
	t, u := c.vec(), c.vec()
	if n == 1 {
		c.vmov(c.d(), c.address(0))
		return
	}
	for j := range n {
		c.collect(c.dst[j], t, u, n, func(i int) asm.Operand { return c.address(i * c.vl) }, func(e int) int { return e*n + j })
	}
}

func (c *emitter) storeN() {
	n, w := len(c.in.Src), c.elements()
	t, u, d := c.vec(), c.vec(), c.vec()
	for k := range n {
		c.collect(d, t, u, n, func(i int) asm.Operand { return asm.R(c.s(i)) }, func(e int) int {
			p := k*w + e
			return p%n*w + p/n
		})
		c.vstore(c.address(k*c.vl), d)
	}
}
