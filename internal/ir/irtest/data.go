package irtest

import (
	"encoding/binary"
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// bits returns canonical bits of a random scalar; small and extreme ones are frequent.
func (g *generator) bits(k ir.Kind) uint64 {
	r := g.rng
	if k.Float() {
		f := r.NormFloat64() * 4
		switch r.IntN(12) {
		case 0:
			f = float64(r.IntN(9) - 4)
		case 1:
			f = pick(g, []float64{0, math.Copysign(0, -1), 1, -1, 0.5, math.Inf(1), math.Inf(-1), math.NaN(), 1e-40, 65504, 3e38, 1e300, 1e19, -1e10})
		case 2:
			f *= math.Exp(12 * r.NormFloat64())
		}
		b, _ := ir.Eval(ir.OpConvert, nil, ir.ScalarType(k), []uint64{math.Float64bits(f)}, []*ir.Type{ir.TF64})
		return b
	}
	switch r.IntN(5) {
	case 0:
		return ir.Canon(k, r.Uint64())
	case 1:
		return ir.Canon(k, r.Uint64()>>r.IntN(64))
	case 2:
		w := ir.ScalarType(k).Bits()
		return ir.Canon(k, pick(g, []uint64{0, math.MaxUint64, 1 << (w - 1), 1<<(w-1) - 1, uint64(w), uint64(w) - 1}))
	}
	return ir.Canon(k, uint64(r.IntN(20)-4))
}

// data returns the memory image of a random object of type t; padding is zero.
func (g *generator) data(t *ir.Type) []byte {
	b := make([]byte, t.Size())
	g.fill(b, t)
	return b
}

func (g *generator) fill(b []byte, t *ir.Type) {
	switch t.Kind() {
	case ir.Array:
		for i := range t.Len() {
			g.fill(b[i*t.Elem().Size():], t.Elem())
		}
	case ir.Struct:
		for _, f := range t.Fields() {
			g.fill(b[f.Offset:], f.Type)
		}
	default:
		v := g.bits(t.Kind())
		switch t.Size() {
		case 1:
			b[0] = byte(v)
		case 2:
			binary.LittleEndian.PutUint16(b, uint16(v))
		case 4:
			binary.LittleEndian.PutUint32(b, uint32(v))
		default:
			binary.LittleEndian.PutUint64(b, v)
		}
	}
}
