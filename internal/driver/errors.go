package driver

import (
	"errors"
	"fmt"
)

// What a device can report that its caller could not foresee. Drivers wrap
// these with the operation and the vendor's message.
var (
	// ErrLost: the device is gone. Fatal; it can be opened again.
	ErrLost = errors.New("device lost")
	// ErrOutOfMemory: the resource is short; smaller or later may work.
	ErrOutOfMemory = errors.New("out of device memory")
	// ErrUnavailable: a library or device is not there.
	ErrUnavailable = errors.New("not available")
	// ErrUnsupported: the device cannot do this, now or later.
	ErrUnsupported = errors.New("not supported")
	// ErrForeignEvent: this device cannot wait for that event by itself.
	ErrForeignEvent = errors.New("event of another driver")
)

// MemoryError says how short memory is. It wraps ErrOutOfMemory. All figures are bytes; those
// that are not known are zero.
type MemoryError struct {
	// Wanted is the size that was asked for, InUse what this open device has
	// given out.
	Wanted, InUse int64
	// Free and Total are those of the whole device, whoever uses it.
	Free, Total int64
	// Cause is what the vendor's library says, or nil.
	Cause error
}

// Error tells the figures.
func (e *MemoryError) Error() string {
	s := fmt.Sprintf("%v: %d bytes wanted, %d in use here, %d of %d free", ErrOutOfMemory, e.Wanted, e.InUse, e.Free, e.Total)
	if e.Cause != nil {
		s += ": " + e.Cause.Error()
	}
	return s
}

// Unwrap returns ErrOutOfMemory and the cause.
func (e *MemoryError) Unwrap() []error {
	if e.Cause == nil {
		return []error{ErrOutOfMemory}
	}
	return []error{ErrOutOfMemory, e.Cause}
}

// FaultKind is what went wrong in a kernel.
type FaultKind uint8

const (
	// IndexFault: an index out of range. Index and Length count.
	IndexFault FaultKind = iota + 1
	// SliceFault: the bounds of a slice expression. Index and Length count.
	SliceFault
	// DivideFault: an integer division by zero.
	DivideFault
	// ShiftFault: a negative shift count, in Index.
	ShiftFault
	// PanicFault: panic in the kernel. Text is its message.
	PanicFault
	// UniformFault: kernel.Uniform was given different values.
	UniformFault
	// BarrierFault: not all invocations of a group reached one barrier.
	BarrierFault
	// OtherFault: something else, told by Words.
	OtherFault
)

// Fault is the first fault of a launch, as the driver knows it.
type Fault struct {
	// Launch is Launch.Number.
	Launch uint64
	Kernel string
	File   string
	Line   int
	What   FaultKind
	// Index is the offending index, bound or count; Length what it was
	// held against, where that is known.
	Index, Length int64
	// Text is the message of a panic.
	Text string
	// Words say it all, where the driver knows better words than Reason.
	Words string
	// Invocation is the global index.
	Invocation [3]int64
}

// Error tells where and what.
func (f *Fault) Error() string {
	return fmt.Sprintf("%s:%d: kernel %s: %s, in invocation (%d, %d, %d) of launch %d",
		f.File, f.Line, f.Kernel, f.Reason(), f.Invocation[0], f.Invocation[1], f.Invocation[2], f.Launch)
}

// Reason is the fault in words, without its place.
func (f *Fault) Reason() string {
	if f.Words != "" {
		return f.Words
	}
	switch f.What {
	case IndexFault:
		return fmt.Sprintf("index out of range [%d] with length %d", f.Index, f.Length)
	case SliceFault:
		return fmt.Sprintf("slice bounds out of range [%d] with capacity %d", f.Index, f.Length)
	case DivideFault:
		return "integer divide by zero"
	case ShiftFault:
		return fmt.Sprintf("negative shift amount %d", f.Index)
	case PanicFault:
		return "panic: " + f.Text
	case UniformFault:
		return "a value asserted uniform differs"
	case BarrierFault:
		return "barrier not reached by the whole group"
	}
	return "fault"
}

// Broken is a mistake of ours that shows when a kernel runs: the driver's code, or that of the kernel, did what it must not.
type Broken struct {
	Kernel string
	Cause  string
	Stack  string // where it was noticed
}

// Error names the kernel and the cause.
func (b *Broken) Error() string { return "running kernel " + b.Kernel + " broke: " + b.Cause }
