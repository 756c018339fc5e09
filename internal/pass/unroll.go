package pass

import (
	"cmp"

	"github.com/dotcompute/dotcompute/internal/ir"
)

const (
	// unrolledTrips and unrolledSize bound loops that are written out: how often they run, and the instructions that result where
	// the target does not say.
	unrolledTrips = 64
	unrolledSize  = 512
)

// unroll writes loops out that run a small number of times known now, so that their counters become constants. It is for code that
// the target's compiler does not unroll itself, and does nothing where [Options].Unroll is not set.
func unroll(u *unit, f *ir.Func) {
	if !u.opts.Unroll {
		return
	}
	(&unroller{f: f, most: cmp.Or(u.opts.UnrollSize, unrolledSize)}).block(f.Body)
}

type unroller struct {
	f    *ir.Func
	most int // instructions of one loop
	size int // instructions added so far
}

func (u *unroller) block(b *ir.Block) {
	old := b.Instrs
	b.Instrs = make([]*ir.Instr, 0, len(old))
	for at, in := range old {
		for _, nb := range in.Blocks {
			u.block(nb)
		}
		c, trips := writable(in)
		if n := trips * length(in); c == nil || n > u.most || u.size+n > 2*u.most {
			b.Instrs = append(b.Instrs, in)
			continue
		} else {
			u.size += n
		}
		results := write(b, in, c, trips)
		(&ir.Block{Instrs: old[at+1:]}).Walk(func(x *ir.Instr) bool { results.args(x); return true })
	}
}

// writable reports how often a loop runs, if its counter decides alone and it ends in its only Continue. The counter is nil for others.
func writable(loop *ir.Instr) (c *counter, trips int) {
	if loop.Op != ir.OpLoop {
		return nil, 0
	}
	body := loop.Blocks[0]
	c = counterOf(loop)
	if c == nil || len(c.test.Results) > 0 || len(c.stay.Instrs) != 1 || c.stay.Terminator().Op != ir.OpYield || body.Terminator().Target() != loop {
		return nil, 0
	}
	exits, plain := 0, true
	jumps(loop, func(*ir.Instr) { exits++ })
	body.Walk(func(x *ir.Instr) bool {
		plain = plain && !x.Op.Has(ir.Collective) && x.Op != ir.OpLocal && x.Op != ir.OpShared && x.Op != ir.OpSharedSlice
		return plain
	})
	first, ok1 := intConst(c.init)
	limit, ok2 := intConst(c.limit)
	if exits != 2 || !plain || !ok1 || !ok2 {
		return nil, 0
	}
	for _, arm := range c.test.Blocks {
		if arm != c.stay && len(arm.Instrs) != 1 {
			return nil, 0
		}
	}
	k := c.v.Type.Kind()
	compare := ir.Binary(c.op, k)
	holds := func(v int64) bool {
		return compare(ir.Canon(k, uint64(v)), ir.Canon(k, uint64(limit))) != 0
	}
	for v := first; holds(v); trips++ {
		if trips == unrolledTrips {
			return nil, 0
		}
		v = int64(ir.Canon(k, uint64(v+c.step)))
	}
	return c, trips
}

// write appends the iterations of a loop to b. It returns what the loop's results have become.
func write(b *ir.Block, loop *ir.Instr, c *counter, trips int) mapping {
	out := &ir.Builder{Block: b, Pos: loop.Pos}
	body := loop.Blocks[0]
	carried := append([]*ir.Value(nil), loop.Args...)
	first, _ := intConst(c.init)
	for i := 0; ; i++ {
		it := ir.NewMap()
		for j, p := range body.Params {
			it.Values[p] = carried[j]
		}
		it.Values[c.v] = out.Int(c.v.Type, first+int64(i)*c.step)
		for _, in := range body.Instrs {
			if in == c.test {
				if i == trips {
					break
				}
				continue
			}
			if in.Op.Has(ir.Terminator) {
				for j, a := range in.Args {
					carried[j] = it.Value(a)
				}
				break
			}
			b.Instrs = append(b.Instrs, it.Instr(in))
		}
		if i < trips {
			continue
		}
		results := mapping{}
		for _, arm := range c.test.Blocks {
			if arm != c.stay {
				for j, r := range loop.Results {
					results[r] = it.Value(arm.Terminator().Args[j])
				}
			}
		}
		return results
	}
}

// length is the number of instructions in what in holds.
func length(in *ir.Instr) int {
	n := 0
	for _, b := range in.Blocks {
		n += size(b)
	}
	return n
}
