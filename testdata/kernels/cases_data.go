package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/testdata/kernels/lib"
)

func sliceCases() []Case {
	return []Case{
		{Name: "sliceForms", Func: sliceForms, Grid: on(8), args: with(ints[int32](12), zeros[int](96))},
		{Name: "sliceWrites", Func: sliceWrites, Grid: on(6), args: with(zeros[int32](24))},
		{Name: "sliceOfArray", Func: sliceOfArray, Grid: on(8), args: with(zeros[int](16))},
		{Name: "sliceArgument", Func: sliceArgument, Grid: on(8), args: with(between[float32](8, -4, 4), zeros[float32](24))},
		{Name: "sliceReassigned", Func: sliceReassigned, Grid: on(8), args: with(within[int32](12, -9, 9), zeros[int32](16))},
		{Name: "sliceResult", Func: sliceResult, Grid: on(4), args: with(ints[int32](12), zeros[int32](4))},
		{Name: "view2", Func: view2, Grid: [3]int{5, 4, 1},
			args: with(grid2(within[int32](32, -9, 9), 5, 4, 8), grid2(zeros[int32](24), 5, 4, 6))},
		{Name: "sizedIndexes", Func: sizedIndexes, Grid: on(6),
			args: with(ints[int32](10), list[int8](0, 1, 8, 3, 2, 7), list[uint64](9, 0, 1, 2, 3, 4), zeros[int32](12))},
		{Name: "constIndexes", Func: constIndexes, Grid: on(4), args: with(ints[int32](6), zeros[int32](4))},
	}
}

func valueCases() []Case {
	nan := float32(math.NaN())
	mixes := make([]mixed, 8)
	nests := make([]nested, 6)
	v := vecs(12)
	for i := range mixes {
		mixes[i] = mixed{int8(i * 37), int64(i) << 40, uint16(i * 9999), float32(i) / 3, i%2 == 0}
	}
	for i := range nests {
		nests[i] = nested{int32(i), [2]vec{v[2*i], v[2*i+1]}, mixes[i], [3]uint8{uint8(i), 255, 3}}
	}
	s := series{2, between[float32](10, -1, 1), window{3, 7, between[float32](4, 5, 6)}}
	return []Case{
		{Name: "arrayCopies", Func: arrayCopies, Grid: on(6), args: with(zeros[int](6))},
		{Name: "arrayCompare", Func: arrayCompare, Grid: on(6), args: with(list[int32](1, 3, 1, 1, 3, 2), zeros[int32](6))},
		{Name: "structCompare", Func: structCompare, Grid: on(5),
			args: with(list(1, 2, nan, 0, -1), list(1, 3, nan, float32(math.Copysign(0, -1)), -1), zeros[int32](5))},
		{Name: "structValues", Func: structValues, Grid: on(8), args: with(vecs(8), zeros[vec](24))},
		{Name: "structLayout", Func: structLayout, Grid: on(8), args: with(mixes, zeros[mixed](8))},
		{Name: "structNested", Func: structNested, Grid: on(6), args: with(nests, zeros[nested](6))},
		{Name: "structParam", Func: structParam, Grid: on(12), args: with(mixes[3], nests[2], [4]int16{5, -6, 7, -32768}, zeros[int64](12))},
		{Name: "structOfSlices", Func: structOfSlices, Grid: on(10), args: with(s, zeros[float32](10))},
		{Name: "zeroValues", Func: zeroValues, Grid: on(6), args: with(zeros[int](6))},
		{Name: "composite", Func: composite, Grid: on(14), args: with(zeros[int32](14))},
		{Name: "embedded", Func: embedded, Grid: on(8), args: with(vecs(8), zeros[float32](16))},
		{Name: "arraysOfArrays", Func: arraysOfArrays, Grid: on(8), args: with(zeros[int32](8))},
		{Name: "swapsAlias", Func: swapsAlias, Grid: on(6), args: with(zeros[vec](6))},
		{Name: "blankParts", Func: blankParts, Grid: on(5), args: with(zeros[int32](5))},
	}
}

func pointerCases() []Case {
	mixes := make([]mixed, 6)
	for i := range mixes {
		mixes[i].b = int64(i * i)
	}
	return []Case{
		{Name: "pointLocal", Func: pointLocal, Grid: on(6), args: with(within[int](6, -9, 9))},
		{Name: "pointElement", Func: pointElement, Grid: on(6), args: with(mixes, zeros[int64](6))},
		{Name: "pointIndexOnce", Func: pointIndexOnce, Grid: on(6), args: with(zeros[int](6))},
		{Name: "pointSame", Func: pointSame, Grid: on(6), args: with(zeros[float32](6))},
		{Name: "pointHelper", Func: pointHelper, Grid: on(12), args: with(zeros[int32](12))},
		{Name: "pointShared", Func: pointShared, Grid: on(16), Group: on(8), args: with(zeros[int](16))},
	}
}

func funcCases() []Case {
	z := make([]lib.Complex, 8)
	for i, f := range between[float64](16, -0.7, 0.7) {
		if i%2 == 0 {
			z[i/2].Re = f
		} else {
			z[i/2].Im = f
		}
	}
	return []Case{
		{Name: "otherPackage", Func: otherPackage, Grid: on(12), args: with(within[int32](12, -30, 30), zeros[int32](12))},
		{Name: "otherMethods", Func: otherMethods, Grid: on(8), args: with(z, zeros[lib.Complex](8))},
		{Name: "genericTypes", Func: genericTypes, Grid: on(12), args: with(zeros[int32](12))},
		{Name: "genericFuncs", Func: genericFuncs, Grid: on(12), args: with(within[int32](12, -100, 100), zeros[float32](48))},
		{Name: "manyResults", Func: manyResults, Grid: on(12), args: with(within[int32](12, -100, 100), within[int32](12, -2, 2), zeros[int32](36))},
		{Name: "deepCalls", Func: deepCalls, Grid: on(10), args: with(within[uint32](10, 0, 120), zeros[uint32](10))},
		{Name: "threadHelper", Func: threadHelper, Grid: on(10), Group: on(4), args: with(zeros[int](10))},
		{Name: "literals", Func: literals, Grid: on(8), args: with(vecs(8), zeros[float32](8))},
		{Name: "scalarMethods", Func: scalarMethods, Grid: on(8), args: with(between[float64](8, -40, 100), zeros[float64](8))},
		{Name: "total/int8", instance: "TotalInt8", Func: total[int8], Grid: on(12), args: with(ints[int8](12), zeros[int8](12))},
		{Name: "total/float32", instance: "TotalFloat", Func: total[float32], Grid: on(12), args: with(between[float32](12, -1, 1), zeros[float32](12))},
		{Name: "total/uint64", instance: "TotalUint64", Func: total[uint64], Grid: on(12), args: with(ints[uint64](12), zeros[uint64](12))},
		{Name: "convertAll/narrow", instance: "NarrowAll", Func: convertAll[int32, int8], Grid: on(12), args: with(ints[int32](12), zeros[int8](12))},
		{Name: "convertAll/widen", instance: "WidenAll", Func: convertAll[int8, float32], Grid: on(12), args: with(ints[int8](12), zeros[float32](12))},
	}
}

func constCases() []Case {
	return []Case{
		{Name: "enums", Func: enums, Grid: on(14), args: with(zeros[int32](14))},
		{Name: "untyped", Func: untyped, Grid: on(2), args: with(zeros[uint64](16))},
		{Name: "localConsts", Func: localConsts, Grid: on(2), args: with(zeros[int](2))},
		{Name: "tables", Func: tables, Grid: on(20), args: with(zeros[float64](20))},
		{Name: "tableIndex", Func: tableIndex, Grid: on(4), args: with(list(0, 4, 5, -1), zeros[float32](4)),
			Fault: &Fault{What: "index", Index: 5, Length: 5, At: [3]int64{2}}},
	}
}

func groupCases() []Case {
	return []Case{
		{Name: "reverseGroup", Func: reverseGroup, Grid: on(48), Group: on(16), args: with(ints[int32](48), zeros[int32](48))},
		{Name: "treeReduce", Func: treeReduce, Grid: on(96), Group: on(32), args: with(between[float32](96, -1, 1), zeros[float32](3))},
		{Name: "scanGroup", Func: scanGroup, Grid: on(32), Group: on(16), args: with(within[int32](32, -9, 9), zeros[int32](32))},
		{Name: "sharedZero", Func: sharedZero, Grid: on(24), Group: on(8), args: with(zeros[int32](24))},
		{Name: "sharedSlice", Func: sharedSlice, Grid: on(24), Group: on(8), args: with(3, within[int32](24, -9, 9), zeros[int32](24))},
		{Name: "sharedSlice/wide", Func: sharedSlice, Grid: on(12), Group: on(4), args: with(5, within[int32](12, -9, 9), zeros[int32](12))},
		{Name: "uniformBranch", Func: uniformBranch, Grid: on(32), Group: on(8), args: with(5, zeros[int](32))},
		{Name: "uniformBranch/short", Func: uniformBranch, Grid: on(16), Group: on(8), args: with(2, zeros[int](16))},
		{Name: "uniformValue", Func: uniformValue, Grid: on(16), Group: on(4), args: with(list[int32](3, 0, 1, 6), zeros[int32](16))},
		{Name: "uniformFault", Func: uniformFault, Grid: on(8), Group: on(4), args: with(list[int32](2, 2, 2, 2, 5, 5, 6, 5), zeros[int32](8)),
			Fault: &Fault{What: "uniform", At: [3]int64{6}}},
		{Name: "helperBarrier", Func: helperBarrier, Grid: on(16), Group: on(8), args: with(within[int32](16, -99, 99), zeros[int32](16))},
		{Name: "transposeTile", Func: transposeTile, Grid: [3]int{8, 12, 1}, Group: [3]int{4, 4, 1},
			args: with(grid2(between[float32](96, -1, 1), 8, 12, 8), grid2(zeros[float32](96), 12, 8, 12))},
		{Name: "fences", Func: fences, Grid: on(8), args: with(zeros[int32](8))},
		{Name: "retiredBarrier", Func: retiredBarrier, Grid: on(16), Group: on(8),
			args:  with(list[int32](1, 2, 3, 4, 5, 0, 7, 0, 1, 1, 0, 1, 1, 1, 1, 1), zeros[int32](16)),
			Fault: &Fault{What: "divide", At: [3]int64{5}}},
	}
}

func atomicCases() []Case {
	return []Case{
		{Name: "atomicInts", Func: atomicInts, Grid: on(60), Group: on(16), args: with(
			list[int32](1, 2, 3, -1, -1, -1, 9, 9, 9), list[int64](1, 2, 3, -1, -1, -1, -9, -9, -9),
			list[uint32](1, 2, 3, 0, 0, 0, 9, 9, 9), list[uint64](1, 2, 3, 5, 6, 7, 0, 9, 1))},
		{Name: "atomicFloats", Func: atomicFloats, Grid: on(40), Group: on(8),
			args: with(between[float32](40, -5, 5), zeros[float32](3), zeros[float64](4))},
		{Name: "atomicOld", Func: atomicOld, Grid: on(14), args: with(ints[int32](14), zeros[int32](140))},
		{Name: "atomicFloatOld", Func: atomicFloatOld, Grid: on(6), args: with(between[float64](6, -2, 2), zeros[float64](24))},
		{Name: "atomicShared", Func: atomicShared, Grid: on(48), Group: on(16), args: with(within[int32](48, -20, 90), zeros[int32](12))},
		{Name: "atomicFields", Func: atomicFields, Grid: on(30), Group: on(8), args: with(within[int32](30, -99, 99), zeros[tallies](4))},
		{Name: "ticket", Func: ticket, Grid: on(32), Group: on(8), args: with(zeros[uint32](1), zeros[uint32](32))},
		{Name: "histogram", Func: histogram, Grid: on(128), Group: on(32), args: with(within[uint8](128, 0, 255), zeros[uint32](16))},
	}
}

func subgroupCases() []Case {
	a := within[int32](40, -4, 9)
	f := between[float32](40, -1, 1)
	d := between[float64](40, -1, 1)
	return []Case{
		{Name: "lanes", Func: lanes, Grid: on(40), Group: on(20), Subgroup: 8, args: with(zeros[int](40))},
		{Name: "lanes/one", Func: lanes, Grid: on(8), Group: on(4), Subgroup: 1, args: with(zeros[int](8))},
		{Name: "shuffles", Func: shuffles, Grid: on(32), Group: on(16), Subgroup: 8, args: with(a, zeros[int32](240))},
		{Name: "shuffles/odd", Func: shuffles, Grid: on(40), Group: on(20), Subgroup: 16, args: with(a, zeros[int32](240))},
		{Name: "shuffleTypes", Func: shuffleTypes, Grid: on(32), Group: on(16), Subgroup: 4, args: with(d, zeros[float64](32))},
		{Name: "votes", Func: votes, Grid: on(40), Group: on(20), Subgroup: 8, args: with(a, zeros[uint64](200))},
		{Name: "votes/wide", Func: votes, Grid: on(100), Group: on(100), Subgroup: 128, args: with(within[int32](100, -4, 9), zeros[uint64](500))},
		{Name: "reduces", Func: reduces, Grid: on(32), Group: on(16), Subgroup: 16, args: with(a, zeros[int32](240))},
		{Name: "reduces/odd", Func: reduces, Grid: on(40), Group: on(20), Subgroup: 8, args: with(a, zeros[int32](240))},
		{Name: "reduceFloats", Func: reduceFloats, Grid: on(32), Group: on(32), Subgroup: 32, args: with(f, zeros[float32](96))},
		{Name: "reduceFloats/odd", Func: reduceFloats, Grid: on(40), Group: on(20), Subgroup: 16, args: with(f, zeros[float32](120))},
		{Name: "scans", Func: scans, Grid: on(40), Group: on(20), Subgroup: 8, args: with(a, zeros[int32](280))},
		{Name: "scanFloats", Func: scanFloats, Grid: on(40), Group: on(20), Subgroup: 16, args: with(d, zeros[float64](80))},
		{Name: "subgroupUniform", Func: subgroupUniform, Grid: on(32), Group: on(16), Subgroup: 8, args: with(within[int32](32, -1, 30), zeros[int32](32))},
	}
}

func gridCases() []Case {
	return []Case{
		{Name: "place3D", Func: place3D, Grid: [3]int{5, 3, 4}, Group: [3]int{4, 2, 3}, args: with(zeros[int](60))},
		{Name: "local3D", Func: local3D, Grid: [3]int{5, 3, 4}, Group: [3]int{4, 2, 3}, args: with(zeros[int](180))},
		{Name: "local3D/whole", Func: local3D, Grid: [3]int{4, 4, 2}, Group: [3]int{2, 4, 1}, args: with(zeros[int](96))},
		{Name: "exactGrid", Func: exactGrid, Grid: on(37), Group: on(16), args: with(zeros[int32](37))},
		{Name: "exactGrid/one", Func: exactGrid, Grid: on(1), args: with(zeros[int32](1))},
		{Name: "rows", Func: rows, Grid: [3]int{7, 5, 1}, args: with(7, zeros[float32](35))},
		{Name: "partialGroup", Func: partialGroup, Grid: on(21), Group: on(8), Partial: true, args: with(zeros[int32](21))},
		{Name: "returnsNoBarrier", Func: returnsNoBarrier, Grid: on(20), Group: on(8), args: with(11, zeros[int32](11))},
	}
}
