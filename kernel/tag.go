package kernel

import (
	"reflect"
	"runtime"
	"sync"
)

// Atomics are functions of a pointer; they do not know which invocation calls them. When
// they have to (a launch was cancelled, or a schedule looks for kernels that wait), it is read
// from the stack: every runner has a number, and its goroutine reaches its loop through one
// of sixteen functions for each hexadecimal digit of it. That costs nothing until somebody looks.

// climb calls r.loop through the functions for the digits that are left of r.id, the lowest first.
func climb(r *runner, digits int) {
	if digits == 0 {
		r.loop()
	} else {
		rungs[digits&15](r, digits>>4)
	}
}

//go:noinline
func rung0(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung1(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung2(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung3(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung4(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung5(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung6(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung7(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung8(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung9(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung10(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung11(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung12(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung13(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung14(r *runner, digits int) { climb(r, digits) }

//go:noinline
func rung15(r *runner, digits int) { climb(r, digits) }

var rungs [16]func(*runner, int)

// rungEntries is where the code of each rung starts.
var rungEntries = func() map[uintptr]int {
	rungs = [16]func(*runner, int){rung0, rung1, rung2, rung3, rung4, rung5, rung6, rung7,
		rung8, rung9, rung10, rung11, rung12, rung13, rung14, rung15}
	entries := map[uintptr]int{}
	for digit, f := range rungs {
		entries[reflect.ValueOf(f).Pointer()] = digit
	}
	return entries
}()

// runners is who has which number; number 0 is nobody's.
var runners = struct {
	sync.Mutex
	byID []*runner
	free []int
}{byID: make([]*runner, 1)}

func register(r *runner) {
	runners.Lock()
	defer runners.Unlock()
	if n := len(runners.free); n > 0 {
		r.id = runners.free[n-1]
		runners.free = runners.free[:n-1]
	} else {
		r.id = len(runners.byID)
		runners.byID = append(runners.byID, nil)
	}
	runners.byID[r.id] = r
}

func unregister(r *runner) {
	runners.Lock()
	defer runners.Unlock()
	runners.byID[r.id] = nil
	runners.free = append(runners.free, r.id)
}

// current returns the runner whose goroutine calls, or nil: somebody else's.
func current() *runner {
	var pcs [maxFrames]uintptr
	id := 0
	for _, pc := range pcs[:runtime.Callers(2, pcs[:])] {
		if digit, ok := rungEntries[runtime.FuncForPC(pc-1).Entry()]; ok {
			id = id<<4 | digit
		}
	}
	runners.Lock()
	defer runners.Unlock()
	return runners.byID[id]
}
