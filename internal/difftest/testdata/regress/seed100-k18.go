// front: front: internal error while compiling k18: ir: in @main.S0.fn31.p: %58 = add %q.31, %57 : i64 @0:128:16: an argument is not visible here
//
// launch: [{"Name":"k18","Lens":[9,4],"Grid":[1,1,1],"Group":[1,1,1],"Subgroup":16,"Partial":false,"Seed":7258394829275423476}]

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

type N0 uint32
type N1 bool

type S0 struct {
	f0 uint16
	f1 int8
	f2 uint
}

type S3 struct {
	f0 uint16
	f1 int16
	f2 uint8
}

var table0 = ([4]int8{int8(-128), int8(1)})
var table1 = ([5]N0{N0(2926005430)})
var table2 = ([1]S0{(S0{f0: uint16(65534), f1: int8(123), f2: uint(18446744073709551615)})})
var table3 = ([3]uint32{uint32(9), uint32(2147483648)})

func (p1 S3) fn28() N1 {
	q := 3
	_ = q

	q &= q
	p1.f2 = p1.f2
	return N1((p1.f2 > (-(p1.f2 & p1.f2))))
}

func (p1 *S0) fn31(p2 uint8) (N0, [4]int8) {
	q := 2
	_ = q

	lit10 := func(v11 int16, v12 bool) bool {
		q = (q + ((q + int(table3[0])) * (q + (q + q))))
		v13 := int64(pick(v12, v11, v11))
		_ = v13
		return (table3[0] >= (table3[uint(p2)%3] + uint32(2147483648)))
	}
	v14 := lit10((int16(table0[3])), ((int16(table1[uint(p2)%5]) >= int16(-32768)) || lit10(int16(p1.f2), bool(q%3 == 1))))
	_ = v14
	v15 := uint8(table3[uint(p2)%3])
	_ = v15
	lit16 := func(v17 uint, v18 uint32) int8 {

		return ((p1.f1 + table2[0].f1) >> (q & 15))
	}
	v19 := lit16((^((*p1).f2 >> (table3[1] % 8))), (table3[2] + (table3[1] >> 18)))
	_ = v19

	v25 := (S3{f0: uint16(6), f1: int16(v15), f2: p2}).fn28()
	_ = v25
	return table1[uint(v19)%5], table0
}

//dotcompute:kernel group=1
func k18(t kernel.Thread, p1 []int16, out2 []int64) {
	i := t.Index()
	_ = i
	sh := kernel.Shared[[1]uint8](t)
	l := t.LocalX()
	_, _ = sh, l
	v3 := int64(len(p1))
	_ = v3

	{
		v43 := table2
		_ = v43
		{
			if v44 := v43[0].f2; bool(t.SizeX()%3 == 1) {
				_ = v44
				v45 := (p1[uint(i)%9])
				_ = v45
				switch {
				default:
					s47 := v43[0:1]
					_ = s47
					v48, v49 := (&s47[0]).fn31(uint8(t.SizeX()))
					_ = v48
					_ = v49
					v3 /= 1
				}

			}
		}

	}
	v59 := int32(uint(uint8(i)))
	_ = v59
	out2[4*i+1] = (out2[4*i+int(0)])
}
