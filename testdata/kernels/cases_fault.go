package kernels

func faultCases() []Case {
	eight := ints[int32](8)
	return []Case{
		{Name: "faultLoad", Func: faultLoad, Grid: on(8), args: with(eight, zeros[int32](8)),
			Fault: &Fault{What: "index", Index: 8, Length: 8, At: [3]int64{6}}},
		{Name: "faultStore", Func: faultStore, Grid: on(4), args: with(list(0, 1<<40, 3, 4), zeros[int32](4)),
			Fault: &Fault{What: "index", Index: 1 << 40, Length: 4, At: [3]int64{1}}},
		{Name: "faultNegative", Func: faultNegative, Grid: on(8), args: with(eight, zeros[int32](8)),
			Fault: &Fault{What: "index", Index: -1, At: [3]int64{4}}},
		{Name: "faultArray", Func: faultArray, Grid: on(6), args: with(zeros[int32](6)),
			Fault: &Fault{What: "index", Index: 4, Length: 4, At: [3]int64{4}}},
		{Name: "faultUnsigned", Func: faultUnsigned, Grid: on(3), args: with(list[uint64](1, 1<<63+5, 9), eight, zeros[int32](3)),
			Fault: &Fault{What: "index", Index: 1<<63 - 1, Length: 8, At: [3]int64{1}}},
		{Name: "faultDivide", Func: faultDivide, Grid: on(5), args: with(list[int32](3, -1, 0, 2, 0), zeros[int32](5)),
			Fault: &Fault{What: "divide", At: [3]int64{2}}},
		{Name: "faultRemainder", Func: faultRemainder, Grid: on(3), args: with(list[uint8](3, 255, 0), zeros[uint8](3)),
			Fault: &Fault{What: "divide", At: [3]int64{2}}},
		{Name: "faultShift", Func: faultShift, Grid: on(4), args: with(list[int8](0, 127, 3, -128), zeros[int32](4)),
			Fault: &Fault{What: "shift", At: [3]int64{3}}},
		{Name: "faultPanic", Func: faultPanic, Grid: on(4), args: with(list[int32](0, 5, -1, -2), zeros[int32](4)),
			Fault: &Fault{What: "panic", At: [3]int64{2}}},
		{Name: "faultSliceHigh", Func: faultSliceHigh, Grid: on(8), args: with(eight, zeros[int](8)),
			Fault: &Fault{What: "slice", Index: 9, Length: 8, At: [3]int64{4}}},
		{Name: "faultSliceOrder", Func: faultSliceOrder, Grid: on(3), args: with(list(0, 5, 3), list(8, 5, 2), eight, zeros[int](3)),
			Fault: &Fault{What: "slice", Index: 3, Length: 2, At: [3]int64{2}}},
		{Name: "faultSliceOrder/negative", Func: faultSliceOrder, Grid: on(2), args: with(list(0, -3), list(8, 5), eight, zeros[int](2)),
			Fault: &Fault{What: "slice", Index: -3, At: [3]int64{1}}},
		{Name: "faultSliceOrder/high", Func: faultSliceOrder, Grid: on(2), args: with(list(9, 0), list(9, 5), eight, zeros[int](2)),
			Fault: &Fault{What: "slice", Index: 9, Length: 8}},
		{Name: "faultSliceLow", Func: faultSliceLow, Grid: on(3), args: with(list(0, 8, 9), eight, zeros[int](3)),
			Fault: &Fault{What: "slice", Index: 9, Length: 8, At: [3]int64{2}}},
		{Name: "faultSliceMax", Func: faultSliceMax, Grid: on(3), args: with(list(1, 8, 9), eight, zeros[int](3)),
			Fault: &Fault{What: "slice", Index: 9, Length: 8, At: [3]int64{2}}},
		{Name: "faultSliceMax/order", Func: faultSliceMax, Grid: on(1), args: with(list(0), eight, zeros[int](1)),
			Fault: &Fault{What: "slice", Index: 1, Length: 0}},
		{Name: "faultHelper", Func: faultHelper, Grid: on(8), args: with(eight, zeros[int32](8)),
			Fault: &Fault{What: "index", Index: 8, Length: 8, At: [3]int64{4}, In: "Checked"}},
		{Name: "faultView", Func: faultView, Grid: on(4), args: with(grid2(eight, 3, 2, 4), zeros[int32](4)),
			Fault: &Fault{What: "index", Index: 3, Length: 3, At: [3]int64{3}}},
		{Name: "faultFirst", Func: faultFirst, Grid: on(6), args: with(eight, zeros[int32](6), zeros[int32](6)),
			Fault: &Fault{What: "divide"}},
		{Name: "faultFirst/index", Func: faultFirst, Grid: on(6), args: with(eight[:2], zeros[int32](6), zeros[int32](6)),
			Fault: &Fault{What: "index", Index: 3, Length: 2}},
		{Name: "faultLowest", Func: faultLowest, Grid: on(16), Group: on(4), args: with(within[int32](16, 30, 70), zeros[int32](16)),
			Fault: &Fault{What: "divide"}},
		{Name: "faultOrder", Func: faultOrder, Grid: on(4), args: with(list[int32](3, 1, 3, 4), zeros[int32](4)),
			Fault: &Fault{What: "panic", In: "half"}},
		{Name: "faultBuiltin", Func: faultBuiltin, Grid: on(3), args: with(eight, zeros[int32](3), zeros[int32](3)), Fault: &Fault{What: "divide"}},
		{Name: "faultLoop", Func: faultLoop, Grid: on(4), args: with(eight, zeros[int32](4)),
			Fault: &Fault{What: "index", Index: 8, Length: 8}},
		{Name: "faultNotReached", Func: faultNotReached, Grid: on(8), args: with(list[int32](9, 8, 7, 6, 1, 2, 3, 0), zeros[int32](8))},
		{Name: "faultSwitch", Func: faultSwitch, Grid: on(4), args: with(list[int32](3, 12, 19, 20), zeros[int32](4)),
			Fault: &Fault{What: "panic", At: [3]int64{3}, In: "choose"}},
		{Name: "faultAtomic", Func: faultAtomic, Grid: on(4), args: with(list(0, 1, 1, 2), zeros[int32](2)),
			Fault: &Fault{What: "index", Index: 2, Length: 2, At: [3]int64{3}}},
	}
}

func modeCases() []Case {
	a, b, c := between[float64](20, -2, 2), between[float64](20, 0, 2), between[float64](20, -1, 2)
	return []Case{
		{Name: "strictMode", Func: strictMode, Grid: on(20), args: with(a, b, c, zeros[float64](20))},
		{Name: "defaultMode", Func: defaultMode, Grid: on(20), Ulps: 1 << 20, args: with(a, b, c, zeros[float64](20))},
		{Name: "fastMode", Func: fastMode, Grid: on(20), Ulps: 1 << 10,
			args: with(between[float32](20, -2, 2), between[float32](20, 0.5, 2), zeros[float32](20))},
		{Name: "uncheckedMode", Func: uncheckedMode, Grid: on(8), args: with(ints[int32](8), zeros[int32](8))},
		{Name: "constParam", Func: constParam, Grid: on(12), args: with(2, between[float32](12, -1, 1), zeros[float32](12))},
		{Name: "constParam/none", Func: constParam, Grid: on(12), args: with(0, between[float32](12, -1, 1), zeros[float32](12))},
		{Name: "allOptions", Func: allOptions, Grid: [3]int{16, 4, 1}, Group: [3]int{8, 2, 1}, Subgroup: 4, args: with(16, zeros[int32](64))},
		{Name: "prints", Func: prints, Grid: on(5), args: with(list[int32](5, -1, 1<<31-1, 0, 7), list[float32](0, 1.5, -2.25, 1e20, 3))},
		{Name: "asserts", Func: asserts, Grid: on(8), args: with(within[int32](8, 0, 9), zeros[int32](8))},
	}
}

func algoCases() []Case {
	sorted := within[int32](40, 0, 300)
	for i := range sorted {
		sorted[i] = int32(i*7 + i%3)
	}
	rows := list[int32](0, 3, 3, 5, 9, 10, 14)
	return []Case{
		{Name: "saxpy", Func: saxpy, Grid: on(50), args: with(float32(2.5), between[float32](50, -9, 9), between[float32](50, 0, 1))},
		{Name: "mandelbrot", Func: mandelbrot, Grid: [3]int{24, 16, 1}, args: with(24, 16, 60, zeros[int32](384))},
		{Name: "nbody", Func: nbody, Grid: on(24), Group: on(8), args: with(vecs(24), zeros[vec](24), float32(0.01))},
		{Name: "matmul", Func: matmul, Grid: [3]int{8, 8, 1}, Group: [3]int{4, 4, 1},
			args: with(8, between[float32](64, -1, 1), between[float32](64, 0, 1), zeros[float32](64))},
		{Name: "blur", Func: blur, Grid: [3]int{10, 6, 1}, args: with(10, within[uint8](60, 0, 255), zeros[uint8](60))},
		{Name: "sobel", Func: sobel, Grid: [3]int{9, 7, 1},
			args: with(grid2(within[uint8](70, 0, 255), 9, 7, 10), grid2(zeros[uint8](63), 9, 7, 9))},
		{Name: "blackScholes", Func: blackScholes, Grid: on(16), Ulps: 1 << 12, args: with(between[float64](16, 80, 120), between[float64](16, 90, 110),
			between[float64](16, 0.2, 3), 0.02, 0.3, zeros[float64](16), zeros[float64](16))},
		{Name: "bitonicStep", Func: bitonicStep, Grid: on(32), args: with(8, 4, within[int32](64, -500, 500))},
		{Name: "life", Func: life, Grid: [3]int{12, 9, 1}, args: with(12, 9, bools(108), zeros[bool](108))},
		{Name: "spmv", Func: spmv, Grid: on(6), args: with(rows, within[int32](14, 0, 7), between[float64](14, -1, 1), between[float64](8, -1, 1), zeros[float64](6))},
		{Name: "assign", Func: assign, Grid: on(30), args: with(vecs(30), vecs(5), zeros[int32](30))},
		{Name: "prefixSum", Func: prefixSum, Grid: on(24), Group: on(8), args: with(within[int32](48, -9, 9), zeros[int32](48))},
		{Name: "binarySearch", Func: binarySearch, Grid: on(40), args: with(sorted, within[int32](40, -5, 300), zeros[int](40))},
		{Name: "horner", Func: horner, Grid: on(20), args: with([5]float64{1, -0.5, 1.0 / 6, 0.25, -3}, a20(), zeros[float64](20))},
	}
}

func a20() []float64 { return between[float64](20, -3, 3) }

func hashCases() []Case {
	return []Case{
		{Name: "sha256", Func: sha256, Grid: on(6), args: with(within[uint8](330, 0, 255), 55, zeros[uint32](48))},
		{Name: "sha256/abc", Func: sha256, Grid: on(1), args: with([]uint8("abc"), 3, zeros[uint32](8))},
		{Name: "crc32", Func: crc32, Grid: on(8), args: with(within[uint8](80, 0, 255), 10, zeros[uint32](8))},
		{Name: "fnv", Func: fnv, Grid: on(8), args: with(within[uint8](80, 0, 255), 10, zeros[uint64](8))},
		{Name: "perlin", Func: perlin, Grid: on(64), args: with(float32(0.37), zeros[float32](64))},
		{Name: "xorshift", Func: xorshift, Grid: on(20), args: with(ints[uint64](20), zeros[uint64](20))},
	}
}
