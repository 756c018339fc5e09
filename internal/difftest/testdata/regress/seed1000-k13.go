// optimised: internal error in pass index32: ir: in @k13: %110 = gt %109, %v16.f1.5 : bool @0:231:91: has i64 where i32 is needed
//
// launch: [{"Name":"k13","Lens":[12,12],"Grid":[4,1,1],"Group":[2,1,1],"Subgroup":16,"Partial":false,"Seed":1420445616628340852}]

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

func toI8(f float32) int8 {
	if f > -128.9 && f < 127.9 {
		return int8(f)
	}
	return 77
}

func same[T comparable](a, b T) bool { return a == b }

type N0 uint
type N1 int
type N2 uint64

type S1 struct {
	f0 N2
}

type S3 struct {
	f0 int64
	f1 S1
	f2 float32
	f3 float64
}
type S4 struct {
	f0 N2
	f1 int64
}

var table0 = ([4]int32{int32(1150192720), int32(3)})
var table1 = ([1]N2{N2(7)})
var table2 = ([3]int16{int16(-8604)})
var table3 = ([5]int16{int16(4), int16(-32768), int16(8), int16(32766)})

//dotcompute:kernel group=2
func k13(t kernel.Thread, p1 uint64, p2 S3, p3 N0, out4 []uint8, out5 []N2) {
	i := t.Index()
	_ = i
	sh := kernel.Shared[[2]int32](t)
	l := t.LocalX()
	_, _ = sh, l
	out5[3*i+int(0)] >>= 35
	v6 := kernel.ShuffleDown(t, kernel.Sqrt(min(p2.f2, p2.f2)), 4)
	_ = v6
	var v7 int8
	_ = v7
	{
	L12:
		switch (N1(uint(p2.f0)) - N1(table3[uint(p3)%5])) % 5 {
		case 0, 1:
			out4[3*i+int(uint(v7)%3)] = uint8(bits.RotateLeft64(p1, 13))
			lit13 := func(v14 int32, v15 uint8) N1 {
				var v16 S4
				_ = v16
				ptr17 := &v7
				_ = ptr17
				return N1(out5[3*i+int(1)])
			}
			v18 := lit13((^(table0[p1&3] * table0[1])), out4[3*i+int(uint(i)%3)])
			_ = v18
		case 2, 3:
			p3 >>= (int(bits.TrailingZeros32((uint32(table3[2]) * uint32(10)))) & 31)
		L19:
			switch {
			default:
				if bool(t.SizeX()%3 == 1) {
					p2.f0 = int64(p2.f0)
				} else {
					out4[3*i+int(uint(l)%3)] = uint8(table2[uint(p3)%3])
					p1 = ((((p1 + p1) * uint64(p2.f0)) - ((p1 + p1) * uint64(p2.f0))) << (uint32(toI8((-(p2.f2 + p2.f2)))) % 21))
					out4[3*i+int(uint(l)%3)] = (pick((bool(t.GroupX()%3 == 1) || (N1(table0[uint(p1)%4]) > N1(v7))), uint8((p2.f0%(p2.f0|1))), (out4[3*i+int(uint(v7)%3)]*min(out4[3*i+int(0)], out4[3*i+int(uint(i)%3)]))) + out4[3*i+int(uint(i)%3)])
				}
				switch {
				case bool(t.GroupX()%3 == 1):
					p1 |= uint64(((v7 - int8(4)) % 1))
					var v21 [3][3]int8
					_ = v21
				case bool(t.X()%3 == 1):
					ptr22 := &p2.f0
					_ = ptr22
				}
				if (l + l) >= pick(bool(t.X()%3 == 1), l, l) {
					break L19
				}
			}
			fallthrough
		case 4, 5:
			if v23 := ((out4[3*i+int(uint(v7)%3)] % out4[3*i+int(1)]) + (out4[3*i+int(0)] * out4[3*i+int(2)])); same(table3[2], ((table2[uint(p1)%3] | table3[uint(p1)%5]) / 20)) {
				_ = v23
				if same(N1(i), (N1(table0[v7&3]) + N1(t.X()))) {
					break L12
				}
			}

		}
		p2.f3 *= (max((p2.f3+p2.f3), (-p2.f3)) - (p2.f3 / float64(table0[2])))
		out4[3*i+int(0)]--
	}

	v6, v6 = float32(l), pick((bool(t.SizeX()%3 == 1) && bool(t.SizeX()%3 == 1)), (v6-p2.f2), (p2.f2-v6))
	v39 := max(float32(math.Sqrt(float64(min(v6, v6)))), (v6 - v6))
	_ = v39
	v40 := kernel.ScanMax(t, int32(N1(table0[1])))
	_ = v40
	out4[3*i+1] = (out4[3*i+int(0)] << 40)
	out5[3*i+2] = (table1[0] % (N2(int64(p3)) | 1))
}
