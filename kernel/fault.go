package kernel

import (
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
)

// ErrGrid is the error of Run for a grid, group or subgroup size that cannot be launched,
// and for a kernel that uses barriers, shared memory or subgroup operations on a grid
// that is not a whole number of groups, without Config.Partial.
var ErrGrid = errors.New("kernel: grid does not fit")

// FaultKind says what went wrong in an invocation.
type FaultKind uint8

// The kinds of faults.
const (
	FaultNone    FaultKind = iota
	FaultIndex             // index out of range
	FaultSlice             // slice bounds out of range
	FaultDivide            // integer division by zero
	FaultShift             // negative shift count
	FaultPanic             // panic, or a run-time panic of another kind
	FaultUniform           // Uniform of a value that differs in the group
	FaultBarrier           // invocations wait at different places, or for one that has returned
	FaultWait              // waiting for another invocation anywhere but at a barrier
	FaultShared            // shared variables declared differently by invocations of one group
)

var faultNames = [...]string{"none", "index", "slice", "divide", "shift", "panic", "uniform", "barrier", "wait", "shared"}

// String returns the kind as one lower-case word.
func (k FaultKind) String() string {
	if int(k) < len(faultNames) {
		return faultNames[k]
	}
	return "fault " + strconv.Itoa(int(k))
}

// Fault is the error of a launch in which an invocation faulted.
type Fault struct {
	Kernel     string    // name of the kernel
	File       string    // file of the faulting line, as the Go compiler recorded it
	Line       int       // the line, from 1; 0 if unknown
	What       FaultKind // what went wrong
	Index      int64     // the index, for FaultIndex; the bound that is out of range, for FaultSlice; 0 for the others
	Length     int64     // the length or capacity (for bounds out of order: the other bound) that was exceeded; 0 where Index is negative
	Text       string    // what went wrong, in words
	Invocation [3]int64  // index in the grid: X, Y, Z
}

// Error returns kernel, place, invocation and what went wrong, on one line.
func (f *Fault) Error() string {
	var b strings.Builder
	b.WriteString("kernel")
	if f.Kernel != "" {
		b.WriteString(" " + f.Kernel)
	}
	if f.File != "" {
		fmt.Fprintf(&b, ": %s:%d", filepath.Base(f.File), f.Line)
	}
	fmt.Fprintf(&b, ": invocation (%d,%d,%d): %s", f.Invocation[0], f.Invocation[1], f.Invocation[2], f.Text)
	return b.String()
}

// retired is the panic that ends an invocation whose fault, or whose launch's error, has
// been recorded already.
type retired struct{}

// fault records what r, a recovered panic value, means. It must be called by the deferred
// function that recovered, while the frames of the panic are still on the stack.
func faultOf(r any) *Fault {
	if f, ok := r.(*Fault); ok {
		if f.Line == 0 {
			f.File, f.Line = panicSite()
		}
		return f
	}
	f := &Fault{What: FaultPanic}
	f.File, f.Line = panicSite()
	switch r := r.(type) {
	case indexPanic:
		f.What, f.Index, f.Length, f.Text = FaultIndex, int64(r.index), int64(r.length), r.Error()
	case runtime.Error:
		f.runtimeError(strings.TrimPrefix(r.Error(), "runtime error: "))
	case string:
		f.Text = "panic: " + r
	default:
		f.Text = "panic: " + fmt.Sprint(r)
	}
	return f
}

// runtimeError reads the text of a run-time panic. Its type is private to the runtime; its
// words are the only place where index and length are to be found.
func (f *Fault) runtimeError(text string) {
	f.Text = text
	switch {
	case strings.HasPrefix(text, "index out of range"):
		f.What = FaultIndex
		f.Index, f.Length = bounds(text)
	case strings.HasPrefix(text, "slice bounds out of range"), strings.HasPrefix(text, "cannot convert slice with length"):
		f.What = FaultSlice
		f.Index, f.Length = bounds(text)
	case text == "integer divide by zero":
		f.What = FaultDivide
	case text == "negative shift amount":
		f.What = FaultShift
	}
}

// bounds returns the first and the last number of the text: of "[5] with length 3" and
// "[:5] with capacity 3", 5 and 3; of "[5:3]", 5 and 3; of "[-1]", -1 and 0.
func bounds(text string) (index, length int64) {
	isPart := func(r rune) bool { return r == '-' || '0' <= r && r <= '9' }
	numbers := strings.FieldsFunc(text, func(r rune) bool { return !isPart(r) })
	if len(numbers) > 0 {
		index, _ = strconv.ParseInt(numbers[0], 10, 64)
	}
	if len(numbers) > 1 {
		length, _ = strconv.ParseInt(numbers[len(numbers)-1], 10, 64)
	}
	return index, length
}

// indexText says what Go says for an index out of range.
func indexText(index, length int64) string {
	if index < 0 {
		return fmt.Sprintf("index out of range [%d]", index)
	}
	return fmt.Sprintf("index out of range [%d] with length %d", index, length)
}

// panicSite returns the line that panicked: the innermost frame above the deferred function
// that is neither the runtime's nor this package's.
func panicSite() (file string, line int) {
	var pcs [64]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for panicked := false; ; {
		frame, more := frames.Next()
		switch {
		case frame.Function == "runtime.gopanic":
			// What was deferred is above, what panicked below.
			panicked = true
		case panicked && !internalFrame(frame):
			return frame.File, frame.Line
		}
		if !more {
			return "", 0
		}
	}
}

const packagePath = "github.com/dotcompute/dotcompute/kernel"

// internalFrame says whether a frame's function belongs to the runtime, to sync/atomic or to
// this package and what it computes with, so that a fault is not its caller's own line.
func internalFrame(frame runtime.Frame) bool {
	function := frame.Function
	return strings.HasPrefix(function, "runtime.") ||
		strings.HasSuffix(frame.File, ".s") || // atomics, under the race detector
		strings.HasPrefix(function, "sync/atomic.") ||
		strings.HasPrefix(function, "internal/runtime/") ||
		strings.HasPrefix(function, packagePath+".") ||
		strings.HasPrefix(function, packagePath+"/internal/")
}
