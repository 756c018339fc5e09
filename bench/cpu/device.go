package main

import (
	"context"
	"fmt"
	"math"
	"runtime"
	"slices"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/bench/cpu/kernels"
)

// opened is an open device and the number of its workers.
type opened struct {
	dev     *dotcompute.Device
	workers int
}

// openDevices opens the device with one worker and, if threads are more, with as many workers as these.
func openDevices(ctx context.Context, id string, threads int) ([]*opened, error) {
	counts := []int{1}
	if threads > 1 {
		counts = append(counts, threads)
	}
	var out []*opened
	for _, n := range counts {
		d, err := dotcompute.Open(ctx, &dotcompute.Config{Device: id, Workers: n, CacheDir: "-"})
		if err != nil {
			return out, fmt.Errorf("no columns of ours: %w", err)
		}
		out = append(out, &opened{d, n})
	}
	return out, nil
}

// launchCost is what a launch costs that does nothing, waiting included.
type launchCost struct {
	Workers int     `json:"workers"`
	NS      float64 `json:"ns"`
	Allocs  float64 `json:"allocs"`
}

// emptyLaunch measures one.
func emptyLaunch(ctx context.Context, m *opened) (*launchCost, error) {
	if err := kernels.Empty.Prepare(ctx, m.dev); err != nil {
		return nil, err
	}
	q, err := m.dev.NewQueue(nil)
	if err != nil {
		return nil, err
	}
	defer q.Close()
	const launches, repetitions = 2000, 10
	cost := &launchCost{Workers: m.workers, NS: math.Inf(1), Allocs: math.Inf(1)}
	var before, after runtime.MemStats
	for range repetitions {
		runtime.ReadMemStats(&before)
		start := time.Now()
		for range launches {
			if err := kernels.Empty.Launch(q, dotcompute.N(1)); err != nil {
				return nil, err
			}
			if err := q.Wait(ctx); err != nil {
				return nil, err
			}
		}
		cost.NS = min(cost.NS, float64(time.Since(start))/launches)
		runtime.ReadMemStats(&after)
		// What the runtime allocates for itself meanwhile is not the launch's.
		cost.Allocs = min(cost.Allocs, math.Floor(float64(after.Mallocs-before.Mallocs)/launches*10)/10)
	}
	return cost, nil
}

// compileTimes compiles kernels on fresh devices without a cache on disk and returns the shortest time of each in ms.
func compileTimes(ctx context.Context, id string, list []*dotcompute.Kernel) (map[string]float64, error) {
	out := map[string]float64{}
	for range 5 {
		d, err := dotcompute.Open(ctx, &dotcompute.Config{Device: id, CacheDir: "-"})
		if err != nil {
			return nil, err
		}
		for _, k := range list {
			start := time.Now()
			if err := k.Prepare(ctx, d); err != nil {
				return nil, err
			}
			ms := time.Since(start).Seconds() * 1000
			if best, ok := out[k.String()]; !ok || ms < best {
				out[k.String()] = ms
			}
		}
		if err := d.Close(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// median of numbers, which it sorts.
func median(list []float64) float64 {
	slices.Sort(list)
	n := len(list)
	if n == 0 {
		return math.NaN()
	}
	return (list[(n-1)/2] + list[n/2]) / 2
}
