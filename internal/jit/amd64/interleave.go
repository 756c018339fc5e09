package amd64

import "github.com/dotcompute/dotcompute/internal/jit/amd64/asm"

// Loads and stores of n vectors whose elements take turns in memory. Each result is collected from all vectors by
// permutations: of two registers with AVX-512, of one and a blend without. Those of 32 bits without AVX-512, the most frequent, need no permutation across halves
// of vectors if the lower halves hold the first half of the records, and the upper ones the second (Melax: 3D Vector Normalization Using 256-Bit Intel AVX, 2011).

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
	if c.crosswise(n) {
		c.loadCrosswise(n, t, u)
		return
	}
	for j := range n {
		c.collect(c.dst[j], t, u, n, func(i int) asm.Operand { return c.address(i * c.vl) }, func(e int) int { return e*n + j })
	}
}

func (c *emitter) storeN() {
	n, w := len(c.in.Src), c.elements()
	t, u, d := c.vec(), c.vec(), c.vec()
	if c.crosswise(n) {
		c.storeCrosswise(n, t, u, d)
		return
	}
	for k := range n {
		c.collect(d, t, u, n, func(i int) asm.Operand { return asm.R(c.s(i)) }, func(e int) int {
			p := k*w + e
			return p%n*w + p/n
		})
		c.vstore(c.address(k*c.vl), d)
	}
}

// crosswise reports whether the lower and upper halves of vectors are for halves of the records.
func (c *emitter) crosswise(n int) bool { return !c.x512 && !wide(c.in.K) && n >= 2 && n <= 4 }

// half is vector i of n in memory, its lower or upper half.
func (c *emitter) half(i, n, upper int) asm.Operand { return c.address(16 * (i + n*upper)) }

func (c *emitter) loadCrosswise(n int, t, u asm.Reg) {
	d := c.dst
	for i := range n {
		c.v2l(asm.VMOVUPS, asm.L128, d[i], c.half(i, n, 0))
		c.above(d[i], d[i], c.half(i, n, 1))
	}
	shuffle := func(r, a, b asm.Reg, order uint8) { c.rvmi(asm.VSHUFPS, r, a, asm.R(b), order) }
	switch n {
	case 2:
		shuffle(t, d[0], d[1], 0x88)
		shuffle(d[1], d[0], d[1], 0xdd)
		c.vmov(d[0], asm.R(t))
	case 3:
		shuffle(t, d[1], d[2], 0x9e)
		shuffle(u, d[0], d[1], 0x49)
		shuffle(d[0], d[0], t, 0x8c)
		shuffle(d[1], u, t, 0xd8)
		shuffle(d[2], u, d[2], 0xcd)
	case 4:
		c.rvr(asm.VPUNPCKLDQ, t, d[0], d[1])
		c.rvr(asm.VPUNPCKHDQ, u, d[0], d[1])
		c.rvr(asm.VPUNPCKLDQ, d[0], d[2], d[3])
		c.rvr(asm.VPUNPCKHDQ, d[1], d[2], d[3])
		shuffle(d[2], u, d[1], 0x44)
		shuffle(d[3], u, d[1], 0xee)
		shuffle(d[1], t, d[0], 0xee)
		shuffle(d[0], t, d[0], 0x44)
	}
}

func (c *emitter) storeCrosswise(n int, t, u, d asm.Reg) {
	s := func(i int) asm.Reg { return c.s(i) }
	store := func(i int, v asm.Reg) {
		c.mr(asm.VMOVUPSStore, asm.L128, c.half(i, n, 0), v)
		c.mri(asm.VEXTRACTI128, c.l, c.half(i, n, 1), v, 1)
	}
	shuffle := func(r, a, b asm.Reg, order uint8) { c.rvmi(asm.VSHUFPS, r, a, asm.R(b), order) }
	switch n {
	case 2:
		c.rvr(asm.VPUNPCKLDQ, t, s(0), s(1))
		store(0, t)
		c.rvr(asm.VPUNPCKHDQ, t, s(0), s(1))
		store(1, t)
	case 3:
		v := c.vec()
		shuffle(t, s(0), s(1), 0x88)
		shuffle(u, s(1), s(2), 0xdd)
		shuffle(d, s(2), s(0), 0xd8)
		shuffle(v, t, d, 0x88)
		store(0, v)
		shuffle(v, u, t, 0xd8)
		store(1, v)
		shuffle(v, d, u, 0xdd)
		store(2, v)
	case 4:
		for i := range 2 {
			op := []asm.VOp{asm.VPUNPCKLDQ, asm.VPUNPCKHDQ}[i]
			c.rvr(op, t, s(0), s(1))
			c.rvr(op, u, s(2), s(3))
			shuffle(d, t, u, 0x44)
			store(2*i, d)
			shuffle(d, t, u, 0xee)
			store(2*i+1, d)
		}
	}
}
