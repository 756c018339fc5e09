package kernels

import "github.com/dotcompute/dotcompute/kernel"

// atomicInts: every integer atomic that commutes, on all four types.
//
//dotcompute:kernel
func atomicInts(t kernel.Thread, i32 []int32, i64 []int64, u32 []uint32, u64 []uint64) {
	i := t.X()
	k := i % 3
	v := int32(i*i%17 - 5)
	kernel.AtomicAdd(&i32[k], v)
	kernel.AtomicSub(&i64[k], int64(v)<<20)
	kernel.AtomicAdd(&u32[k], uint32(v))
	kernel.AtomicSub(&u64[k], uint64(i))
	kernel.AtomicAnd(&i32[3+k], ^(1 << uint(i%30)))
	kernel.AtomicOr(&u32[3+k], 1<<uint(i%32))
	kernel.AtomicXor(&u64[3+k], 0x9e3779b97f4a7c15*uint64(i))
	kernel.AtomicAnd(&i64[3+k], ^(int64(1) << uint(i)))
	kernel.AtomicMin(&i32[6+k], v)
	kernel.AtomicMax(&i64[6+k], int64(v))
	kernel.AtomicMin(&u32[6+k], uint32(v))
	kernel.AtomicMax(&u64[6+k], uint64(int64(v)))
}

// atomicFloats: minimum and maximum of floats; additions whose sums are exact.
//
//dotcompute:kernel
func atomicFloats(t kernel.Thread, a []float32, f []float32, g []float64) {
	i := t.X()
	kernel.AtomicMin(&f[0], a[i])
	kernel.AtomicMax(&f[1], a[i])
	kernel.AtomicAdd(&f[2], float32(i))
	kernel.AtomicAdd(&g[0], float64(i)/4)
	kernel.AtomicMin(&g[1], float64(a[i]))
	kernel.AtomicMax(&g[2], float64(a[i])*2)
}

// atomicOld: every atomic returns the old value; each invocation has a place of
// its own here.
//
//dotcompute:kernel
func atomicOld(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	p := &a[i]
	out[10*i+0] = kernel.AtomicAdd(p, 5)
	out[10*i+1] = kernel.AtomicSub(p, 2)
	out[10*i+2] = kernel.AtomicAnd(p, 0xff)
	out[10*i+3] = kernel.AtomicOr(p, 0x101)
	out[10*i+4] = kernel.AtomicXor(p, -1)
	out[10*i+5] = kernel.AtomicMin(p, -7)
	out[10*i+6] = kernel.AtomicMax(p, 3)
	out[10*i+7] = kernel.AtomicExchange(p, int32(i))
	out[10*i+8] = kernel.AtomicCompareAndSwap(p, int32(i&^1), 1000)
	kernel.AtomicStore(&out[10*i+9], kernel.AtomicLoad(p)*2)
}

// atomicFloatOld: exchange, compare-and-swap, load and store of floats;
// comparing is by value of bits.
//
//dotcompute:kernel
func atomicFloatOld(t kernel.Thread, a []float64, out []float64) {
	i := t.X()
	p := &a[i]
	out[4*i+0] = kernel.AtomicExchange(p, 1.5)
	out[4*i+1] = kernel.AtomicCompareAndSwap(p, 1.5, float64(i))
	out[4*i+2] = kernel.AtomicCompareAndSwap(p, -1, 9)
	out[4*i+3] = kernel.AtomicLoad(p)
	kernel.AtomicStore(p, -out[4*i+3])
}

// atomicShared: atomics on shared memory, on fields, and with orders and
// scopes.
//
//dotcompute:kernel group=16
func atomicShared(t kernel.Thread, a []int32, out []int32) {
	s := kernel.Shared[struct {
		total int32
		bins  [4]uint32
		top   int64
	}](t)
	v := a[t.X()]
	kernel.AtomicAdd(&s.total, v, kernel.Relaxed, kernel.GroupScope)
	kernel.AtomicAdd(&s.bins[uint32(v)%4], 1)
	kernel.AtomicMax(&s.top, int64(v), kernel.GroupScope)
	t.Barrier()
	if t.LocalX() < 4 {
		out[t.GroupX()*4+t.LocalX()] = s.total*100 + int32(s.bins[t.LocalX()])*10 + int32(s.top)
	}
}

// tallies has counters in a struct.
type tallies struct {
	hits  uint32
	worst int64
}

// atomicFields: the operand is a field of an element.
//
//dotcompute:kernel
func atomicFields(t kernel.Thread, a []int32, out []tallies) {
	i := t.X()
	k := i % len(out)
	kernel.AtomicAdd(&out[k].hits, 1)
	kernel.AtomicMin(&out[k].worst, int64(a[i]), kernel.AcquireRelease)
}

// ticket: the values that an atomic hands out are a permutation; the sums over
// what they index do not depend on the order.
//
//dotcompute:kernel
func ticket(t kernel.Thread, next []uint32, seen []uint32) {
	k := kernel.AtomicAdd(&next[0], 1)
	seen[k] += 1
}

// histogram counts bytes in shared memory and adds up the groups.
//
//dotcompute:kernel group=32
func histogram(t kernel.Thread, data []uint8, bins []uint32) {
	local := kernel.Shared[[16]uint32](t)
	kernel.AtomicAdd(&local[data[t.X()]>>4], 1)
	t.Barrier()
	if l := t.LocalX(); l < len(local) && local[l] != 0 {
		kernel.AtomicAdd(&bins[l], local[l])
	}
}
