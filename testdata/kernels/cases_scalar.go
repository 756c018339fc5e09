package kernels

func intCases() []Case {
	a8, b8 := pairs[int8]()
	a32, b32 := pairs[int32]()
	a64, b64 := pairs[int64]()
	// Every shift count that matters for every corner.
	var counts []uint8
	var shifted []int32
	for _, v := range ints[int32](8) {
		for _, n := range []uint8{0, 1, 7, 8, 15, 16, 31, 32, 33, 63, 64, 128, 255} {
			shifted, counts = append(shifted, v), append(counts, n)
		}
	}
	return []Case{
		{Name: "wrapSigned", Func: wrapSigned, Grid: on(20),
			args: with(ints[int8](20), ints[int16](20), ints[int32](20), ints[int64](20), zeros[int64](160))},
		{Name: "wrapUnsigned", Func: wrapUnsigned, Grid: on(20),
			args: with(ints[uint8](20), ints[uint16](20), ints[uint32](20), ints[uint64](20), zeros[uint64](160))},
		{Name: "divSigned", Func: divSigned, Grid: on(len(a32)), args: with(a32, b32, zeros[int32](len(a32)), zeros[int32](len(a32)))},
		{Name: "divNarrow", Func: divNarrow, Grid: on(len(a8)), args: with(a8, b8, zeros[int8](2*len(a8)), zeros[int16](2*len(a8)))},
		{Name: "divWide", Func: divWide, Grid: on(len(a64)), args: with(a64, b64, zeros[int64](2*len(a64)), zeros[uint64](2*len(a64)))},
		{Name: "divConst", Func: divConst, Grid: on(40), args: with(ints[int32](40), zeros[int32](320))},
		{Name: "divUnsignedConst", Func: divUnsignedConst, Grid: on(40), args: with(ints[uint32](40), zeros[uint32](160))},
		{Name: "shifts", Func: shifts, Grid: on(len(counts)), args: with(shifted, counts, zeros[int32](2*len(counts)), zeros[uint32](2*len(counts)))},
		{Name: "shiftsNarrow", Func: shiftsNarrow, Grid: on(14),
			args: with(ints[int16](14), list[uint64](0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 63, 64, 1<<32, 1<<63), zeros[int16](56))},
		{Name: "shiftsSignedCount", Func: shiftsSignedCount, Grid: on(10),
			args: with(ints[int64](10), list[int8](0, 1, 2, 31, 32, 62, 63, 64, 65, 127), zeros[int64](20))},
		{Name: "shiftsConst", Func: shiftsConst, Grid: on(10), args: with(list[uint32](0, 1, 7, 8, 9, 31, 32, 62, 63, 1<<31), zeros[int64](60))},
		{Name: "bitwise", Func: bitwise, Grid: on(20), args: with(ints[uint16](20), within[uint16](20, 0, 65535), zeros[uint16](120))},
		{Name: "opAssign", Func: opAssign, Grid: on(20), args: with(ints[int32](20), zeros[int32](20))},
		{Name: "compareInts", Func: compareInts, Grid: on(len(a32)), args: with(a32, b32, zeros[uint32](len(a32)))},
		{Name: "minMaxInts", Func: minMaxInts, Grid: on(len(a64)), args: with(a64, b64, zeros[int64](4*len(a64)))},
		{Name: "intIs64", Func: intIs64, Grid: on(20), args: with(ints[int](20), ints[uint](20), zeros[int](80))},
		{Name: "boolOps", Func: boolOps, Grid: on(4), args: with(list(false, false, true, true), list(false, true, false, true), zeros[bool](20))},
	}
}

func convertCases() []Case {
	inRange := list(0, 0.5, 0.999999, 1, 1.5, -0.5, -1, -1.999, 2.5, 99.99, -127.9, 127, 3e-300)
	narrowing := append(floats[float64](40),
		1+0x1p-24, 1+0x1p-24+0x1p-50, 1+0x3p-24, 0x1.ffffffp127, 0x1.fffffefp127, 0x1p-150, 0x1.000001p-150, 0x1.8p-149, -0x1p-126+0x1p-152)
	return []Case{
		{Name: "narrow", Func: narrow, Grid: on(30), args: with(ints[int64](30), zeros[int64](180))},
		{Name: "widen", Func: widen, Grid: on(20), args: with(ints[int8](20), zeros[uint64](80))},
		{Name: "intToFloat", Func: intToFloat, Grid: on(24),
			args: with(append(ints[int64](20), 1<<53+1, 1<<24+1, 1<<62+1<<38, -1<<53-1), zeros[float32](96), zeros[float64](96))},
		{Name: "floatToInt", Func: floatToInt, Grid: on(len(inRange)), args: with(inRange, zeros[int64](6*len(inRange)))},
		{Name: "floatNarrow", Func: floatNarrow, Grid: on(len(narrowing)), args: with(narrowing, zeros[float32](len(narrowing)))},
		{Name: "floatWiden", Func: floatWiden, Grid: on(30), args: with(floats[float32](30), zeros[float64](30))},
		{Name: "namedTypes", Func: namedTypes, Grid: on(16), args: with(between[celsius](16, -40, 40), ints[count](16), zeros[float32](16))},
	}
}

func floatCases() []Case {
	a, b := floatPairs[float32]()
	c, d := floatPairs[float64]()
	n := len(a)
	plain := list[float32](0, 1, -1, 2.5, -0x1p-149, 0x1p-126, 3e38, 0.1)
	plain = append(plain, -plain[0]*plain[1], -1/list[float32](1e30)[0]/1e30)
	rounding := append(floats[float64](20), 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 4503599627370497.5, 8388609, -0.2, 1e300)
	return []Case{
		{Name: "floatArith", Func: floatArith, Grid: on(n), args: with(a, b, c, d, zeros[float32](5*n), zeros[float64](5*n))},
		{Name: "floatCompare", Func: floatCompare, Grid: on(n), args: with(a, b, zeros[int32](n))},
		{Name: "floatMinMax", Func: floatMinMax, Grid: on(n), args: with(a, b, zeros[float32](2*n), zeros[float64](2*n))},
		{Name: "signedZero", Func: signedZero, Grid: on(len(plain)), args: with(plain, zeros[uint32](6*len(plain)))},
		{Name: "subnormals", Func: subnormals, Grid: on(16),
			args: with(between[float32](16, 1e-38, 1e-37), between[float32](16, 0.1, 1), zeros[float32](32))},
		{Name: "roundEachStep", Func: roundEachStep, Grid: on(40),
			args: with(between[float32](40, -2, 2), between[float32](40, 0.5, 3), between[float32](40, -1, 1), zeros[float32](80))},
		{Name: "fusedByHand", Func: fusedByHand, Grid: on(n),
			args: with(a, b, between[float32](n, -1, 1), zeros[float32](n), zeros[float64](n))},
		{Name: "floatBits", Func: floatBits, Grid: on(20),
			args: with(within[uint32](20, 0, 0x7f800000), within[uint64](20, 0, 0x7ff0000000000000), zeros[float32](20), zeros[float64](20))},
		{Name: "floatConsts", Func: floatConsts, Grid: on(2), args: with(zeros[float32](8), zeros[float64](8))},
		{Name: "roundings", Func: roundings, Grid: on(len(rounding)),
			args: with(rounding, zeros[float64](5*len(rounding)), zeros[float32](5*len(rounding)))},
		{Name: "signs", Func: signs, Grid: on(n), args: with(c, d, zeros[float64](3*n), zeros[int32](n))},
		{Name: "squareRoots", Func: squareRoots, Grid: on(40), args: with(floats[float64](40), zeros[float64](40), zeros[float32](80))},
		{Name: "splitFloats", Func: splitFloats, Grid: on(n), args: with(c, d, zeros[float64](8*n))},
		{Name: "neighbours", Func: neighbours, Grid: on(n), args: with(c, d, zeros[float64](3*n), zeros[float32](2*n))},
	}
}

func flowCases() []Case {
	return []Case{
		{Name: "shortCircuit", Func: shortCircuit, Grid: on(16), args: with(within[int32](16, -3, 12), zeros[int32](16))},
		{Name: "forForms", Func: forForms, Grid: on(24), args: with(zeros[int](24))},
		{Name: "labelled", Func: labelled, Grid: on(20), args: with(8, zeros[int](20))},
		{Name: "labelledSwitch", Func: labelledSwitch, Grid: on(30), args: with(zeros[int32](30))},
		{Name: "switches", Func: switches, Grid: on(40), args: with(within[int32](40, -10, 60), zeros[int32](40))},
		{Name: "switchVarying", Func: switchVarying, Grid: on(16), args: with(within[int32](16, 0, 6), within[int32](16, 0, 3), zeros[int32](16))},
		{Name: "ranges", Func: ranges, Grid: on(12), args: with(within[int32](8, -50, 50), zeros[int32](12)), Group: on(4)},
		{Name: "rangeCopies", Func: rangeCopies, Grid: on(8), args: with(zeros[int](8))},
		{Name: "rangeVariables", Func: rangeVariables, Grid: on(8), args: with(zeros[int](8))},
		{Name: "loopVariables", Func: loopVariables, Grid: on(8), args: with(zeros[int](8))},
		{Name: "shadowing", Func: shadowing, Grid: on(12), args: with(upTo[int](12), zeros[int](12))},
		{Name: "earlyReturn", Func: earlyReturn, Grid: on(32), args: with(within[int32](32, -20, 120), zeros[int32](32))},
		{Name: "parallelAssign", Func: parallelAssign, Grid: on(3), args: with(zeros[int](3))},
		{Name: "nestedControl", Func: nestedControl, Grid: on(40), args: with(within[int32](40, 1, 5000), zeros[int32](40))},
		{Name: "collatz", Func: collatz, Grid: on(50), args: with(within[uint64](50, 1, 100000), zeros[uint32](50))},
	}
}

func orderCases() []Case {
	return []Case{
		{Name: "callOrder", Func: callOrder, Grid: on(10), args: with(zeros[int](20))},
		{Name: "callsFirst", Func: callsFirst, Grid: on(5), args: with(zeros[int](15))},
		{Name: "callsFirstMemory", Func: callsFirstMemory, Grid: on(5), args: with(zeros[int](10))},
		{Name: "opAssignOrder", Func: opAssignOrder, Grid: on(5), args: with(zeros[int](15))},
		{Name: "conditionOrder", Func: conditionOrder, Grid: on(10), args: with(zeros[int](20))},
		{Name: "builtinOrder", Func: builtinOrder, Grid: on(6), args: with(zeros[int](10), zeros[int](18))},
		{Name: "argumentOrder", Func: argumentOrder, Grid: on(5), args: with(zeros[int](10))},
		{Name: "returnOrder", Func: returnOrder, Grid: on(20), args: with(zeros[int](20))},
	}
}

func halfCases() []Case {
	f := append(floats[float32](30), 65504, 65519, 65520, 65536, 0x1p-24, 0x1p-25, 0x1.8p-25, 0x1p-14, 1+0x1p-11, 1+0x3p-11)
	n := len(f)
	g := between[float32](n, -100, 100)
	return []Case{
		{Name: "halves", Func: halves, Grid: on(n),
			args: with(halvesOf(f), halvesOf(g), bfloatsOf(f), halvesOf(zeros[float32](4*n)), bfloatsOf(zeros[float32](2*n)))},
		{Name: "halfBits", Func: halfBits, Grid: on(n - 6), args: with(append(f[4:n-3:n-3], 1, 2), zeros[uint16](4*n))},
		{Name: "halfAll", Func: halfAll, Grid: on(1024), args: with(zeros[float32](1024))},
		{Name: "halfStruct", Func: halfStruct, Grid: on(n), args: with(halvesOf(g), zeros[float32](n))},
	}
}

func mathsCases() []Case {
	near := between[float64](24, 0.1, 6)
	single := between[float32](24, 0.1, 6)
	return []Case{
		{Name: "bitsOps", Func: bitsOps, Grid: on(30), args: with(ints[uint64](30), zeros[int](360))},
		{Name: "bitsMoves", Func: bitsMoves, Grid: on(30), args: with(ints[uint64](30), within[int](30, -70, 70), zeros[uint64](240))},
		{Name: "bitsWide", Func: bitsWide, Grid: on(30), args: with(ints[uint64](30), within[uint64](30, 0, 1<<62), zeros[uint64](150))},
		{Name: "elementary32", Func: elementary32, Grid: on(24), Ulps: 8, args: with(single, zeros[float32](192))},
		{Name: "elementary64", Func: elementary64, Grid: on(24), Ulps: 8, args: with(near, zeros[float64](168))},
		{Name: "elementaryStrict", Func: elementaryStrict, Grid: on(24), args: with(near, zeros[float64](144), zeros[float32](144))},
		{Name: "elementaryStrict/corners", Func: elementaryStrict, Grid: on(30), args: with(floats[float64](30), zeros[float64](180), zeros[float32](180))},
		{Name: "elementaryMore", Func: elementaryMore, Grid: on(24), Ulps: 64, args: with(near, zeros[float64](480))},
		{Name: "bessel", Func: bessel, Grid: on(24), args: with(within[int](24, -9, 9), append(near[:18:18], 30.5, 1e4, 1e300, 1e-30, 0, -2), zeros[float64](144), zeros[float32](144))},
		{Name: "drum", Func: drum, Grid: on(40), Ulps: 8, args: with(3, float32(9.761023), between[float32](40, 0, 1), zeros[float32](40))},
		{Name: "quantiles", Func: quantiles, Grid: on(90), Ulps: 8, args: with(append(between[float32](87, 0, 1), 1e-6, 1e-20, 1), zeros[float32](270))},
		{Name: "besselMath", Func: besselMath, Grid: on(24), Ulps: 64, args: with(between[float64](24, 0.1, 6), zeros[float64](120))},
		{Name: "narrowed", Func: narrowed, Grid: on(24), Ulps: 8, args: with(single, zeros[float32](48))},
		{Name: "randoms", Func: randoms, Grid: on(40), args: with(uint64(12345), zeros[uint32](160), zeros[float32](40), zeros[float64](40))},
		{Name: "philox", Func: philox, Grid: on(16), args: with([2]uint32{0xa4093822, 0x299f31d0}, zeros[uint32](16))},
	}
}
