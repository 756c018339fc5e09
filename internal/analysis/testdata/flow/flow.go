package flow

import "github.com/dotcompute/dotcompute/kernel"

//dotcompute:kernel
func varyingBarrier(t kernel.Thread, x []float32) {
	if x[t.X()] > 0 {
		t.Barrier() // want "DC075: "
	}
}

//dotcompute:kernel
func uniformBarrier(t kernel.Thread, n int, x []float32) {
	if n > 0 {
		t.Barrier()
	}
	for i := range n {
		x[t.X()] += float32(i)
		t.Barrier()
	}
	if kernel.Uniform(t, x[0]) > 0 {
		t.Barrier()
	}
	x[t.X()] = 0
}

//dotcompute:kernel
func earlyReturn(t kernel.Thread, n int, x []float32) {
	if t.X() >= n {
		return // want "DC077: "
	}
	t.Barrier()
	x[t.X()] = 0
}

//dotcompute:kernel
func lateReturn(t kernel.Thread, n int, x []float32) {
	t.Barrier()
	if t.X() >= n {
		return
	}
	x[t.X()] = 0
}

//dotcompute:kernel
func varyingLoop(t kernel.Thread, n []int32) {
	for i := int32(0); i < n[t.X()]; i++ {
		t.Barrier() // want "DC078: "
	}
}

//dotcompute:kernel
func subgroupInBranch(t kernel.Thread, x []float32) {
	if x[t.X()] > 0 {
		x[t.X()] = kernel.ReduceAdd(t, x[t.X()]) // want "DC076: "
	}
}

//dotcompute:kernel
func waitFlag(t kernel.Thread, flag []int32) {
	for kernel.AtomicLoad(&flag[0]) == 0 { // want "DC079: "
	}
}

//dotcompute:kernel
func waitLock(t kernel.Thread, lock []int32, x []float32) {
	for kernel.AtomicCompareAndSwap(&lock[0], 0, 1) != 0 { // want "DC079: "
	}
	x[0]++
	kernel.AtomicStore(&lock[0], 0)
}

//dotcompute:kernel
func retry(t kernel.Thread, sum []uint32, v uint32) {
	for {
		old := kernel.AtomicLoad(&sum[0])
		if kernel.AtomicCompareAndSwap(&sum[0], old, old*2+v) == old {
			break
		}
	}
}

//dotcompute:kernel
func ticket(t kernel.Thread, next []int32, x []float32) {
	for {
		i := kernel.AtomicAdd(&next[0], 1)
		if int(i) >= len(x) {
			break
		}
		x[i] = 0
	}
}

//dotcompute:kernel
func bounded(t kernel.Thread, flag []int32) {
	for i := 0; i < 100 && kernel.AtomicLoad(&flag[0]) == 0; i++ {
	}
}

//dotcompute:kernel
func columns(t kernel.Thread, w, h int, x []float32) {
	x[t.X()*h+t.Y()] = 1 // want "DC081: "
}

//dotcompute:kernel
func rows(t kernel.Thread, w, h int, x []float32) {
	x[t.Y()*w+t.X()] = 1
}

//dotcompute:kernel
func rowEach(t kernel.Thread, n int, x, y []float32) {
	s := float32(0)
	for j := range n {
		s += x[t.X()*n+j] // want "DC081: "
	}
	y[t.X()] = s
}

//dotcompute:kernel
func channels(t kernel.Thread, x []uint8) {
	x[4*t.X()+1] = 255
}

//dotcompute:kernel
func gather(t kernel.Thread, index []int32, x, y []float32) {
	y[t.X()] = x[index[t.X()]]
}

//dotcompute:kernel
func raceNeighbour(t kernel.Thread, x []float32) {
	tile := kernel.Shared[[257]float32](t)
	tile[t.LocalX()] = x[t.X()]
	x[t.X()] = tile[t.LocalX()+1] // want "DC080: "
}

//dotcompute:kernel
func raceBroadcast(t kernel.Thread, x []float32) {
	first := kernel.Shared[[1]float32](t)
	if t.LocalX() == 0 {
		first[0] = x[t.X()]
	}
	x[t.X()] = first[0] // want "DC080: "
}

//dotcompute:kernel
func raceAll(t kernel.Thread, x []float32) {
	one := kernel.Shared[[1]float32](t)
	one[0] = x[t.X()] // want "DC080: "
}

//dotcompute:kernel
func raceRound(t kernel.Thread, n int, x []float32) {
	tile := kernel.Shared[[257]float32](t)
	for i := range n {
		tile[t.LocalX()] = x[t.X()] + float32(i) // want "DC080: "
		t.Barrier()
		x[t.X()] = tile[t.LocalX()+1]
	}
}

//dotcompute:kernel group=16,16
func noRace(t kernel.Thread, n int, x []float32) {
	tile := kernel.Shared[[256]float32](t)
	done := kernel.Shared[[1]int32](t)
	done[0] = 1 // all write the same
	tile[t.Local()] = x[t.X()]
	tile[t.Local()] *= 2
	t.Barrier()
	for s := 128; s > 0; s /= 2 {
		if t.Local() < s {
			tile[t.Local()] += tile[t.Local()+s]
		}
		t.Barrier()
	}
	if t.Local() == 0 {
		x[t.GroupX()] = tile[0]
	}
}

func leaves(t kernel.Thread, x []float32, s *[8]float32) {
	if x[t.X()] > 0 {
		return // want "DC077: "
	}
	t.Barrier()
	s[t.LocalX()]++
}

//dotcompute:kernel group=8
func returnOfHelper(t kernel.Thread, x []float32) {
	s := kernel.Shared[[8]float32](t)
	leaves(t, x, s)
	x[t.X()] = s[t.LocalX()]
}

//dotcompute:kernel
func meant(t kernel.Thread, h int, x, y, z []float32) {
	x[t.X()*h] = 1 //dotcompute:ignore DC081 h is small
	//dotcompute:ignore DC081 here, too
	y[t.X()*h] = 1
	z[t.X()*h] = 1 // want "DC081: "
}
