package dotcompute

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/kernel"
)

// Errors of this package wrap one of these where the cause is of its kind; test
// with [errors.Is].
var (
	// ErrLost: the device is gone, with what was on it. It can be
	// opened again.
	ErrLost = driver.ErrLost
	// ErrOutOfMemory: the device has too little memory left.
	ErrOutOfMemory = driver.ErrOutOfMemory
	// ErrUnavailable: there is no such device, or its library is missing.
	ErrUnavailable = driver.ErrUnavailable
	// ErrUnsupported: the device cannot run this kernel. See [UnsupportedError].
	ErrUnsupported = driver.ErrUnsupported
	// ErrClosed: the device, queue, buffer or graph has been closed.
	ErrClosed = errors.New("closed")
	// ErrGrid: the grid or group size is not possible for this kernel and
	// device.
	ErrGrid = kernel.ErrGrid
	// ErrArgument: an argument does not fit: its type, its length, or the
	// device that it lives on.
	ErrArgument = errors.New("wrong argument")
	// ErrRecording: this cannot be done while a queue is being recorded.
	ErrRecording = errors.New("not possible while recording")
)

// FaultKind is what went wrong in a kernel.
type FaultKind uint8

// Kinds of fault.
const (
	IndexFault   FaultKind = FaultKind(driver.IndexFault)   // index out of range: Index, Length
	SliceFault   FaultKind = FaultKind(driver.SliceFault)   // bounds of a slice expression: Index, Length
	DivideFault  FaultKind = FaultKind(driver.DivideFault)  // integer division by zero
	ShiftFault   FaultKind = FaultKind(driver.ShiftFault)   // negative shift count: Index
	PanicFault   FaultKind = FaultKind(driver.PanicFault)   // panic in the kernel: Text
	UniformFault FaultKind = FaultKind(driver.UniformFault) // kernel.Uniform was given different values
	BarrierFault FaultKind = FaultKind(driver.BarrierFault) // a barrier that not all of the group reached
	OtherFault   FaultKind = FaultKind(driver.OtherFault)   // told by Reason
)

// FaultError is a kernel that went wrong. Devices whose order is fixed (host, cpu)
// report the first fault of the lowest-numbered invocation that had one;
// others report one that really happened.
type FaultError struct {
	// Kernel is its name, Device the device's ID.
	Kernel, Device string
	// File and Line are where in the source.
	File string
	Line int
	What FaultKind
	// Index is the offending index, slice bound or shift count, and Length
	// the length or capacity that it was held against (or the other bound, of bounds out of
	// order). Device host knows what Go's own panic tells, and says zero for the rest: for the
	// Length of a negative index or bound, and for the Index of a shift.
	Index, Length int64
	// Text is the message of a panic.
	Text string
	// Invocation is its global index: X, Y, Z.
	Invocation [3]int64
	// Launch counts the launches on the queue, from 1. Run counts 1.
	Launch uint64

	words string
}

// Error tells where, what, and which invocation.
func (e *FaultError) Error() string {
	at := fmt.Sprint(e.Invocation[0])
	if e.Invocation[1] != 0 || e.Invocation[2] != 0 {
		at = fmt.Sprintf("(%d, %d, %d)", e.Invocation[0], e.Invocation[1], e.Invocation[2])
	}
	return fmt.Sprintf("%s:%d: kernel %s: %s (invocation %s, launch %d, device %s)",
		e.File, e.Line, e.Kernel, e.Reason(), at, e.Launch, e.Device)
}

// Reason is what went wrong in words, as Go words it, without the place.
func (e *FaultError) Reason() string {
	f := driver.Fault{What: driver.FaultKind(e.What), Index: e.Index, Length: e.Length, Text: e.Text, Words: e.words}
	return f.Reason()
}

// UnsupportedError says why a device cannot run a kernel. It wraps [ErrUnsupported].
type UnsupportedError struct {
	Kernel, Device string
	// Feature is what the device lacks, "float64"; or a sentence.
	Feature string
}

// Error names all three.
func (e *UnsupportedError) Error() string {
	return fmt.Sprintf("kernel %s needs %s, which device %s does not have", e.Kernel, e.Feature, e.Device)
}

// Unwrap returns ErrUnsupported.
func (e *UnsupportedError) Unwrap() error { return ErrUnsupported }

// InternalError is a mistake of ours: the compiler broke on a kernel, or what it made of it broke when it ran. Please
// report it with the kernel's source.
type InternalError struct {
	// Pass is the part of the compiler, or "run", Kernel what it was working on.
	Pass, Kernel string
	// Cause is what the part said, Stack where it said it.
	Cause string
	Stack string
}

// Error names the pass and the kernel.
func (e *InternalError) Error() string {
	if e.Pass == running {
		return fmt.Sprintf("internal error while running kernel %s: %s", e.Kernel, e.Cause)
	}
	return fmt.Sprintf("internal error in %s while compiling kernel %s: %s", e.Pass, e.Kernel, e.Cause)
}

// running stands for a pass where a kernel broke when it ran.
const running = "run"

// asError turns an error of a driver into the caller's.
func (d *Device) asError(err error) error {
	if err == nil || err == context.Canceled || err == context.DeadlineExceeded {
		return err
	}
	var f *driver.Fault
	if errors.As(err, &f) {
		return &FaultError{
			Kernel: f.Kernel, Device: d.info.ID, File: f.File, Line: f.Line,
			What: FaultKind(f.What), Index: f.Index, Length: f.Length, Text: f.Text,
			Invocation: f.Invocation, Launch: f.Launch, words: f.Words,
		}
	}
	var b *driver.Broken
	if errors.As(err, &b) {
		return &InternalError{Pass: running, Kernel: b.Kernel, Cause: b.Cause, Stack: b.Stack}
	}
	if strings.HasPrefix(err.Error(), d.info.ID+": ") {
		return err
	}
	return fmt.Errorf("%s: %w", d.info.ID, err)
}
