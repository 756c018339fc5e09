package kernel_test

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/kernel"
)

// subgroupConfigs are launches with whole and partial subgroups of many widths.
func subgroupConfigs(s kernel.Schedule) []kernel.Config {
	var out []kernel.Config
	for _, width := range []int{1, 2, 3, 4, 5, 8, 16, 32, 64, 100, 128} {
		out = append(out,
			kernel.Config{Grid: [3]int{140}, Group: [3]int{140}, Subgroup: width, Schedule: s},
			kernel.Config{Grid: [3]int{7, 5}, Group: [3]int{4, 3}, Subgroup: width, Partial: true, Schedule: s})
	}
	return out
}

// lanesOf returns the invocations of i's subgroup by lane; -1 where absent.
func lanesOf(c kernel.Config, i int) []int {
	gx, gy := c.Group[0], max(c.Group[1], 1)
	sx, sy := c.Grid[0], max(c.Grid[1], 1)
	x, y := i%sx, i/sx
	local := y%gy*gx + x%gx
	lanes := make([]int, c.Subgroup)
	for lane := range lanes {
		n := local/c.Subgroup*c.Subgroup + lane
		lx, ly := x/gx*gx+n%gx, y/gy*gy+n/gx
		lanes[lane] = -1
		if n < gx*gy && lx < sx && ly < sy {
			lanes[lane] = ly*sx + lx
		}
	}
	return lanes
}

func laneOf(lanes []int, i int) int {
	for lane, n := range lanes {
		if n == i {
			return lane
		}
	}
	return -1
}

func TestSubgroupOperations(t *testing.T) {
	everywhere(t, func(t *testing.T, s kernel.Schedule) {
		for _, c := range subgroupConfigs(s) {
			t.Run(fmt.Sprintf("%d of %v", c.Subgroup, c.Grid[:2]), func(t *testing.T) { subgroupOperations(t, c) })
		}
	})
}

func subgroupOperations(t *testing.T, c kernel.Config) {
	type results struct {
		anyLane, up, down, xor                                   int32
		any, all                                                 bool
		ballot                                                   kernel.LaneMask
		sum, least, most, and, or, x                             int32
		scan, before, scanMin, scanMax, scanAnd, scanOr, scanXor int32
		float                                                    float32
	}
	n := c.Grid[0] * max(c.Grid[1], 1)
	r := rand.New(rand.NewPCG(9, uint64(c.Subgroup)))
	v := make([]int32, n)
	p := make([]bool, n)
	w := make([]float32, n)
	for i := range v {
		v[i], p[i], w[i] = int32(r.Uint32()), r.IntN(3) > 0, r.Float32()
	}
	got := make([]results, n)
	run(t, c, func(t kernel.Thread) {
		i := t.Index()
		got[i] = results{
			anyLane: kernel.Shuffle(t, v[i], t.Lane()*3-2),
			up:      kernel.ShuffleUp(t, v[i], 2),
			down:    kernel.ShuffleDown(t, v[i], 1),
			xor:     kernel.ShuffleXor(t, v[i], 5),
			any:     kernel.Any(t, !p[i]),
			all:     kernel.All(t, p[i]),
			ballot:  kernel.Ballot(t, p[i]),
			sum:     kernel.ReduceAdd(t, v[i]),
			least:   kernel.ReduceMin(t, v[i]),
			most:    kernel.ReduceMax(t, v[i]),
			and:     kernel.ReduceAnd(t, v[i]|15),
			or:      kernel.ReduceOr(t, v[i]&255),
			x:       kernel.ReduceXor(t, v[i]),
			scan:    kernel.ScanAdd(t, v[i]),
			before:  kernel.ScanExclusiveAdd(t, v[i]),
			scanMin: kernel.ScanMin(t, v[i]),
			scanMax: kernel.ScanMax(t, v[i]),
			scanAnd: kernel.ScanAnd(t, v[i]|15),
			scanOr:  kernel.ScanOr(t, v[i]&255),
			scanXor: kernel.ScanXor(t, v[i]),
			float:   kernel.ReduceAdd(t, w[i]),
		}
	})
	for i := range got {
		lanes := lanesOf(c, i)
		lane := laneOf(lanes, i)
		from := func(l int) int32 {
			if l < 0 || l >= len(lanes) || lanes[l] < 0 {
				return v[i]
			}
			return v[lanes[l]]
		}
		want := results{anyLane: from(lane*3 - 2), up: from(lane - 2), down: from(lane + 1), xor: from(lane ^ 5), all: true, least: v[i], most: v[i], and: -1,
			scanMin: v[i], scanMax: v[i], scanAnd: -1}
		for l, j := range lanes {
			if j < 0 {
				continue
			}
			want.any = want.any || !p[j]
			want.all = want.all && p[j]
			if p[j] && l < 64 {
				want.ballot.Lo |= 1 << l
			} else if p[j] {
				want.ballot.Hi |= 1 << (l - 64)
			}
			want.sum += v[j]
			want.least, want.most = min(want.least, v[j]), max(want.most, v[j])
			want.and, want.or, want.x = want.and&(v[j]|15), want.or|v[j]&255, want.x^v[j]
			if l < lane {
				want.before += v[j]
			}
			if l <= lane {
				want.scan += v[j]
				want.scanMin, want.scanMax = min(want.scanMin, v[j]), max(want.scanMax, v[j])
				want.scanAnd, want.scanOr, want.scanXor = want.scanAnd&(v[j]|15), want.scanOr|v[j]&255, want.scanXor^v[j]
			}
		}
		want.float = tree(lanes, w)
		if got[i] != want {
			t.Fatalf("invocation %d, lane %d:\n got %+v\nwant %+v", i, lane, got[i], want)
		}
	}
}

// tree adds as the butterfly does: halves that are halves themselves, what is absent left out.
func tree(lanes []int, w []float32) float32 {
	var sum func(lo, n int) (float32, bool)
	sum = func(lo, n int) (float32, bool) {
		if lo >= len(lanes) {
			return 0, false
		}
		if n == 1 {
			if lanes[lo] < 0 {
				return 0, false
			}
			return w[lanes[lo]], true
		}
		a, hasA := sum(lo, n/2)
		b, hasB := sum(lo+n/2, n/2)
		switch {
		case !hasA:
			return b, hasB
		case !hasB:
			return a, true
		}
		return a + b, true
	}
	v, _ := sum(0, 1<<bits.Len(uint(len(lanes)-1)))
	return v
}

func TestLaneMask(t *testing.T) {
	for _, c := range []struct {
		m            kernel.LaneMask
		count, first int
		has          []int
	}{
		{kernel.LaneMask{}, 0, -1, nil},
		{kernel.LaneMask{Lo: 6}, 2, 1, []int{1, 2}},
		{kernel.LaneMask{Hi: 1<<63 | 1}, 2, 64, []int{64, 127}},
		{kernel.LaneMask{Lo: 1 << 63, Hi: 2}, 2, 63, []int{63, 65}},
	} {
		if c.m.Count() != c.count || c.m.First() != c.first {
			t.Errorf("%x: Count %d, First %d", c.m, c.m.Count(), c.m.First())
		}
		n := 0
		for lane := -5; lane < 140; lane++ {
			if c.m.Has(lane) {
				if n >= len(c.has) || c.has[n] != lane {
					t.Errorf("%x has %d", c.m, lane)
				}
				n++
			}
		}
		if n != len(c.has) {
			t.Errorf("%x has %d lanes, want %v", c.m, n, c.has)
		}
	}
}
