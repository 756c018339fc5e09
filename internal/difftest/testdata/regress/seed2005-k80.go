// optimised: internal error in pass index32: ir: in @k80: %58 = eq %57, %54 : bool @0:31:49: has i64 where i32 is needed
//
// launch: [{"Name":"k80","Lens":[5,8,8,24,24,24,4,4,4,4],"Grid":[8,1,1],"Group":[4,1,1],"Subgroup":32,"Partial":false,"Seed":2623369442729481336}]

package main

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
)

var _, _ = math.Pi, bits.UintSize

func toU32(f float32) uint32 {
	if f >= 0 && f < 4e9 {
		return uint32(f)
	}
	return 9
}

func same[T comparable](a, b T) bool { return a == b }

type N1 float32

type S0 struct {
	f0 N1
	f1 float32
	f2 float32
}

type S3 struct {
	f0 uint16
}
type S4 struct {
	f0 float32
	f1 uint16
	f2 float64
}

var table1 = ([1]int32{int32(-1875530333)})
var table2 = ([6]float32{float32(0.5)})
var table3 = ([1]S0{(S0{f0: N1(7), f2: float32(-3.75)})})

//dotcompute:kernel group=4
func k80(t kernel.Thread, p1 []S3, p2 []bool, p3 []int8, p4 S4, out5 []bool, out6 [][4]bool, out7 []uint, accint32 []int32, accint64 []int64, accuint32 []uint32, accuint64 []uint64) {
	i := t.Index()
	_ = i
	sh := kernel.Shared[[4]S0](t)
	l := t.LocalX()
	_, _ = sh, l

	p4.f0 -= table2[uint(l)%6]

	sh[l] = table3[0]
	t.Barrier()
	v34 := sh[(l+1)%4]
	_ = v34
	v34 = table3[0]
	t.Barrier()
	v34.f2, p4.f0 = p4.f0, v34.f2

	out5[3*i+2] = out6[3*i+int(uint(l)%3)][l&3]
	out6[3*i+0] = ([4]bool{(p1[uint(l)%5] != (S3{f0: uint16(3)})), out5[3*i+int(0)], same(int(toU32(float32(100))), int(table1[0])), out6[3*i+int(uint(i)%3)][0]})
	out7[3*i+2] = (uint(p3[uint(l)%8]) * out7[3*i+int(uint(i)%3)])
}
