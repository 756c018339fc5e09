package main

import (
	"sync"
	"sync/atomic"
)

// split does items 0 to n-1 on as many threads, the calling one included, in chunks that are
// taken as they come, so that uneven work spreads: what a careful program would do.
func split(threads, n, grain int, f func(lo, hi int)) {
	if threads <= 1 || n <= grain {
		f(0, n)
		return
	}
	// Whole grains, so that no two threads write to one line of the cache.
	chunk := (n/(threads*8) + grain) / grain * grain
	var at atomic.Int64
	work := func() {
		for {
			hi := int(at.Add(int64(chunk)))
			lo := hi - chunk
			if lo >= n {
				return
			}
			f(lo, min(hi, n))
		}
	}
	var wait sync.WaitGroup
	for range threads - 1 {
		wait.Go(work)
	}
	work()
	wait.Wait()
}
