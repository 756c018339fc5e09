// optimised: internal error in pass index32: ir: in @k106: %21 = ne %19, %20 : bool @0:372:12: has i64 where i32 is needed
//
// launch: [{"Name":"k106","Lens":[8,5,6,3,3,3],"Grid":[3,1,1],"Group":[1,1,1],"Subgroup":4,"Partial":false,"Seed":3737465683095357205}]

package main

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
)

var _, _ = math.Pi, bits.UintSize

func toU32(f float32) uint32 {

	return 9
}

type N0 uint64

//dotcompute:kernel
func k106(t kernel.Thread, p1 []uint8, p2 []int32, p3 []int32, out4 [][6]int32, out5 []bool, out6 []uint8) {
	i := t.Index()
	_ = i
	var v7 N0
	_ = v7
	var v8 N0 = (^v7)
	_ = v8
	out5[i] = !(int(out4[i][uint(v7)%6]) == int(toU32(float32(2.25))))

	out4[1*i+0] = out4[i]

}
