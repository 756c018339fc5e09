package kernels

import "github.com/dotcompute/dotcompute/kernel"

// lanes: lane, subgroup and width.
//
//dotcompute:kernel
func lanes(t kernel.Thread, out []int) {
	out[t.X()] = t.Lane()*10000 + t.Subgroup()*100 + t.SubgroupSize()
}

// shuffles: any lane, up, down and exclusive-or; a lane outside the subgroup
// gives the own value.
//
//dotcompute:kernel
func shuffles(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	v := a[i]
	out[6*i+0] = kernel.Shuffle(t, v, 0)
	out[6*i+1] = kernel.Shuffle(t, v, (t.Lane()*3+1)%t.SubgroupSize())
	out[6*i+2] = kernel.ShuffleUp(t, v, 1)
	out[6*i+3] = kernel.ShuffleDown(t, v, 2)
	out[6*i+4] = kernel.ShuffleXor(t, v, 1)
	out[6*i+5] = kernel.Shuffle(t, v, 1000)
}

// shuffleTypes: values of other types pass through shuffles unchanged.
//
//dotcompute:kernel
func shuffleTypes(t kernel.Thread, a []float64, out []float64) {
	i := t.X()
	v := kernel.ShuffleXor(t, a[i], 3)
	w := kernel.ShuffleDown(t, float32(a[i]), 1)
	u := kernel.ShuffleUp(t, uint64(i)<<40, 1)
	out[i] = v + float64(w) + float64(u>>38)
}

// votes: ballot, any and all.
//
//dotcompute:kernel
func votes(t kernel.Thread, a []int32, out []uint64) {
	i := t.X()
	m := kernel.Ballot(t, a[i] > 0)
	out[5*i+0] = m.Lo
	out[5*i+1] = m.Hi
	out[5*i+2] = uint64(m.Count())*1000 + uint64(m.First()+1)
	if m.Has(t.Lane()) {
		out[5*i+3] += 1
	}
	if kernel.Any(t, a[i] == 3) {
		out[5*i+3] += 2
	}
	if kernel.All(t, a[i] < 8) {
		out[5*i+3] += 4
	}
	out[5*i+4] = uint64(t.Lane())
}

// reduces: every reduction over integers.
//
//dotcompute:kernel
func reduces(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	v := a[i]
	out[6*i+0] = kernel.ReduceAdd(t, v)
	out[6*i+1] = kernel.ReduceMin(t, v)
	out[6*i+2] = kernel.ReduceMax(t, v)
	out[6*i+3] = kernel.ReduceAnd(t, v)
	out[6*i+4] = kernel.ReduceOr(t, v)
	out[6*i+5] = kernel.ReduceXor(t, v)
}

// reduceFloats: the tree of a float reduction is fixed: the same sum in every
// run and in every lane.
//
//dotcompute:kernel
func reduceFloats(t kernel.Thread, a []float32, out []float32) {
	i := t.X()
	out[3*i+0] = kernel.ReduceAdd(t, a[i])
	out[3*i+1] = kernel.ReduceMin(t, a[i])
	out[3*i+2] = kernel.ReduceMax(t, a[i])
}

// scans: every scan, inclusive and exclusive.
//
//dotcompute:kernel
func scans(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	v := a[i]
	out[7*i+0] = kernel.ScanAdd(t, v)
	out[7*i+1] = kernel.ScanMin(t, v)
	out[7*i+2] = kernel.ScanMax(t, v)
	out[7*i+3] = kernel.ScanAnd(t, v)
	out[7*i+4] = kernel.ScanOr(t, v)
	out[7*i+5] = kernel.ScanXor(t, v)
	out[7*i+6] = kernel.ScanExclusiveAdd(t, v)
}

// scanFloats: the order of a float scan is fixed.
//
//dotcompute:kernel
func scanFloats(t kernel.Thread, a []float64, out []float64) {
	i := t.X()
	out[2*i] = kernel.ScanAdd(t, a[i])
	out[2*i+1] = kernel.ScanExclusiveAdd(t, a[i])
}

// subgroupUniform: subgroup operations in branches that are the same in the
// whole subgroup.
//
//dotcompute:kernel subgroup=8
func subgroupUniform(t kernel.Thread, a []int32, out []int32) {
	i := t.X()
	v := a[i]
	if kernel.Any(t, v < 0) {
		out[i] = kernel.ReduceMin(t, v)
	} else {
		out[i] = kernel.ReduceAdd(t, v)
	}
	if t.Subgroup() == 1 {
		out[i] += kernel.Shuffle(t, v, 2)
	}
}
