// optimised: internal error in pass index32: ir: in @k99: %389 = ge %388, %v19.20 : bool @0:366:24: has i64 where i32 is needed
// ir: in @k99: %438 = ge %437, %v19.20 : bool @0:366:24: has i64 where i32 is needed
//
// launch: [{"Name":"k99","Lens":[10,5,12,12,12,4,4,4,4],"Grid":[6,1,1],"Group":[2,1,1],"Subgroup":1,"Partial":false,"Seed":2031644086897766587}]

package main

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
)

var _, _ = math.Pi, bits.UintSize

func pick[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func toU32(f float32) uint32 {
	if f >= 0 && f < 4e9 {
		return uint32(f)
	}
	return 9
}

func toI8(f float32) int8 {
	if f > -128.9 && f < 127.9 {
		return int8(f)
	}
	return 77
}

func bits64(f float64) uint64 {
	if f != f {
		return 2
	}
	return math.Float64bits(f)
}

func same[T comparable](a, b T) bool { return a == b }

type N0 uint16
type N1 int64
type N2 int16

type S1 struct {
	f0 int
	f1 float64
	f2 uint16
	f3 int64
}

var table0 = ([1]uint32{uint32(4294967295)})
var table1 = ([4]S1{(S1{f0: int(-9223372036854775808), f1: float64(2.25), f2: uint16(6), f3: int64(5)})})
var table2 = ([5]S1{(S1{f0: int(9223372036854775806), f1: float64(2.25), f3: int64(-6508631326788212876)}), (S1{f1: float64(1), f2: uint16(32768)}), (S1{f0: int(-9223372036854775808), f1: float64(0.5), f2: uint16(65534), f3: int64(3)}), (S1{f1: float64(0), f2: uint16(29322), f3: int64(0)}), (S1{f0: int(-3), f1: float64(0), f2: uint16(65534), f3: int64(-9223372036854775808)})})
var table3 = ([2]bool{bool(false)})

//dotcompute:kernel group=2
func k99(t kernel.Thread, p1 []int, p2 []int16, out3 []N0, out4 []int16, out5 []int32, accint32 []int32, accint64 []int64, accuint32 []uint32, accuint64 []uint64) {
	i := t.Index()
	_ = i
	sh := kernel.Shared[[2]N1](t)
	l := t.LocalX()
	_, _ = sh, l
	for v6 := 0; v6 < 2; v6++ {
		_ = v6
		out3[2*i+int(0)], out3[2*i+int(1)] = (out3[2*i+int(l&1)] / (max(out3[2*i+int(0)], out3[2*i+int(uint(i)%2)]) | 1)), ((out3[2*i+int(v6&1)] + out3[2*i+int(v6&1)]) * (out3[2*i+int(0)] + out3[2*i+int(uint(i)%2)]))
		var v8 int16 = (int16(bits.RotateLeft64(uint64(out4[2*i+int(uint(l)%2)]), 58)) % (((out4[2*i+int(uint(i)%2)] - int16(-32768)) &^ out4[2*i+int(l&1)]) | 1))
		_ = v8
	}
	sh[l] = (pick((out5[2*i+int(0)] != out5[2*i+int(1)]), N1(out4[2*i+int(i&1)]), min(N1(table2[uint(i)%5].f3), N1(out5[2*i+int(0)]))) * N1(table2[3].f2))
	t.Barrier()
	v9 := sh[(l+0)%2]
	_ = v9
	t.Barrier()

	sh[l] = v9
	t.Barrier()
	v19 := sh[(l+1)%2]
	_ = v19
	t.Barrier()
	v20 := (((^uint64(t.GroupX())) + (uint64(out3[2*i+int(i&1)]) << 7)) * uint64((p1[uint((v9-2))%uint(len(p1))] << 41)))
	_ = v20
	v19, v19 = pick(same(int8(t.GroupX()), int8(table1[i&3].f2)), min(v19, N1(-1)), v19), ((v19 * v19) % 1)
	v21 := kernel.ReduceMax(t, uint32(bits.Len32((table0[0] >> 51))))
	_ = v21
	if ((N2(v20) / 18) - (N2(t.GroupX()) << (l & 31))) != (N2(i) + N2(t.X())) {
		out5[2*i+int(uint(i)%2)] <<= (l & 15)
		out4[2*i+int(1)] = (int16(bits.TrailingZeros32(v21)) - (((out4[2*i+int(0)] * out4[2*i+int(uint(v20)%2)]) / (out4[2*i+int(1)] | 1)) - (p2[uint((v21+4))%uint(len(p2))] - (out4[2*i+int(i&1)] ^ out4[2*i+int(0)]))))
		var v22 int
		_ = v22
	} else {
		v20 = (uint64(bits.RotateLeft32(uint32(table2[uint(v9)%5].f3), ((i<<table2[0].f2)/((p1[uint(v9)%10]>>(v21%37))|1)))) % (v20 | 1))
	L25:
		for v23, v24 := range p1 {
			_ = v23
			_ = v24
			for v26, v27 := range p1 {
				_ = v26
				_ = v27
				switch {
				case ((v19 &^ v19) <= N1(out5[2*i+int(0)])):
					v31 := ((max(v19, v19) << (v20 % (v20 | 1))) << (((v24 * int(1)) % (v23 | 1)) & 63))
					_ = v31
				case (pick(table3[v27&1], out4[2*i+int(0)], out4[2*i+int(uint(v23)%2)]) == (out4[2*i+int(1)] * int16(-16108))):
					v32 := ((int8(table1[v19&3].f0) * pick(table3[v21&1], int8(v20), int8(t.GroupX()))) | (int8(table2[uint(i)%5].f2) - (int8(table2[4].f3) * int8(v23))))
					_ = v32
					v27--
				default:
					s33 := p1[uint(v19)%3 : 3]
					_ = s33
				}
				switch v35 := ((table2[uint(v23)%5].f2 % 16) + uint16(v9)); v35 % 5 {
				case 99:
					_ = v35
				case 0, 1:
					v20 %= v20 | 1
				case v35:
					s36 := p2[0:]
					_ = s36
				case (^v35):
					var v37 int8 = (int8(t.SizeX()) + int8(v35))
					_ = v37
				default:
					v19, v9 = v9, v19
					s38 := p1[1:2]
					_ = s38
				}
			}
			if table3[1] {
				switch {
				default:
					out4[2*i+int(0)] %= int16(cap(p1)) | 1
					var v41 float64
					_ = v41
				case (N2(uint8(out4[2*i+int(0)])) == (N2(out3[2*i+int(v19&1)]) + N2(t.SizeX()))):
					break L25
				case same((out5[2*i+int(uint(v21)%2)] << (v24 & 31)), int32(toU32(float32(1e-40)))):
					v20--
				}
			} else if table3[0] {
				if !table3[uint(v20)%2] {
					v21 ^= pick((v20 != (v20 << (l & 7))), ((v21 + uint32(2147483648)) &^ (table0[0] * uint32(719642308))), uint32(bits.RotateLeft64(v20, -62)))
				} else {
					v42 := pick(same(min(out4[2*i+int(1)], out4[2*i+int(1)]), int16(v21)), table2[uint(v19)%5], table1[uint(v24)%4])
					_ = v42
					v42 = (S1{f0: (i * int(len(p1))), f1: v42.f1, f2: ((min(table2[uint(v19)%5].f2, v42.f2) << 48) * (v42.f2 * v42.f2)), f3: (((v42.f3 + int64(5224079919599517567)) - int64(N2(out3[2*i+int(v9&1)]))) * (table2[uint(v20)%5].f3 * (table2[4].f3 % (table1[uint(v9)%4].f3 | 1))))})
					s43 := p2[0:3]
					_ = s43
				}
			}
		}
		for v44, v45 := range table1 {
			_ = v44
			_ = v45
			var v47 uint8 = (uint8(v45.f2) * (uint8(v20) >> 67))
			_ = v47
		}
	}
	out5[2*i+int(1)] = (int32(bits.RotateLeft32(v21, (-i))) + ((out5[2*i+int(0)] << (v21 - uint32(2147483648))) >> (v21 % 12)))
	sh[l] = min((v19 % 8), v9)
	t.Barrier()
	v48 := sh[(l+0)%2]
	_ = v48
	out3[2*i+int(uint(i)%2)] *= (N0(bits.RotateLeft32((v21^uint32(535775640)), pick(bool(true), l, table2[uint(v19)%5].f0))) % ((N0(v48) + (out3[2*i+int(v9&1)] << (i & 63))) | 1))
	t.Barrier()
	for d := 1; d > 0; d /= 2 {
		if l < d {
			sh[l] *= sh[l+d]
		}
		t.Barrier()
	}
	v48 += sh[0]
	t.Barrier()
	out3[2*i+0] = (N0(toI8((float32(t.SizeX()) - float32(v20)))) << out3[2*i+int(uint(v48)%2)])
	out4[2*i+0] = (out4[2*i+int(l&1)] + ((out4[2*i+int(v20&1)] / 7) * (out4[2*i+int(v19&1)] << 49)))
	out5[2*i+1] = int32(bits64((float64(table1[3].f1*float64(100)) - table2[2].f1)))
}
