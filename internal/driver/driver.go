package driver

import (
	"context"
	"io"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// Driver finds and opens the devices behind one vendor API. Its methods may be
// called from several goroutines.
type Driver interface {
	// Name is the family of its devices, "cpu" or "cuda". It is the first
	// part of every Info.ID.
	Name() string
	// Devices lists what is there, in the vendor's order. A driver whose
	// library is absent returns an error that wraps ErrUnavailable and says
	// what was looked for.
	Devices(ctx context.Context) ([]Info, error)
	// Open takes the device with the given Info.ID into use.
	Open(ctx context.Context, id string) (Device, error)
}

// Device is an open device. Its methods may be called from several goroutines.
type Device interface {
	// Info describes the device. It does not change while it is open.
	Info() Info
	// Alloc returns memory whose bytes are zero, aligned to 256 bytes.
	// Size may be zero.
	Alloc(size int64, kind MemoryKind) (Memory, error)
	// Load makes a program of an artifact of Info.Target. The artifact is
	// not changed and may be kept.
	Load(ctx context.Context, a *artifact.Artifact) (Program, error)
	// NewQueue returns an empty queue.
	NewQueue(c QueueConfig) (Queue, error)
	// Close gives the device back. Queues, programs and memory have been
	// closed before. Closing twice is harmless.
	Close() error
}

// MemoryKind says where memory is wanted.
type MemoryKind uint8

const (
	// OnDevice memory is as close to the device as there is; the host may
	// not see it.
	OnDevice MemoryKind = iota
	// OnHost memory is visible to the host, and set up such that copies to
	// and from the device run at full speed beside other work.
	OnHost
	// Managed memory is one range for host and device, and moves to whoever uses it. Only devices that say so in Info have it.
	Managed
)

// Memory is a range of memory that a device can use.
type Memory interface {
	// Size in bytes, as asked for.
	Size() int64
	// Bytes is the memory as the host sees it, or nil when it does not.
	// Memory of kinds OnHost and Managed is always visible. It must not be used after
	// Free.
	Bytes() []byte
	// Addr is a number such that ranges of memory of one device overlap
	// exactly when their bytes do.
	Addr() uint64
	// Free gives it back. Commands that use it are done.
	Free() error
}

// Program is an artifact that a device can launch.
type Program interface {
	// Info says what the device made of it.
	Info() ProgramInfo
	// Close gives it back. Launches of it are done.
	Close() error
}

// QueueConfig is what a queue is made with.
type QueueConfig struct {
	// Priority above zero asks to go before other queues, below zero after
	// them. A device without priorities ignores it.
	Priority int
}

// Commands take work. A queue runs it; a recorder keeps it.
type Commands interface {
	// Launch starts a program over a grid.
	Launch(l *Launch) error
	// Copy moves bytes.
	Copy(c *Copy) error
	// Wait holds later commands back until e is reached. A driver whose
	// device cannot wait for an event of another driver returns
	// ErrForeignEvent and does nothing.
	Wait(e Event) error
}

// Queue is work in order. See the package documentation.
type Queue interface {
	Commands
	// Signal returns an event that is reached when all commands given so
	// far are done.
	Signal() (Event, error)
	// Err is the pending fault, as far as the host knows without waiting;
	// or nil. It is a *Fault, an error of a command, or wraps ErrLost.
	Err() error
	// Clear forgets the pending fault: launches given from now on run. A
	// lost device stays lost. The queue is idle or only holds commands
	// that may be skipped.
	Clear()
	// Close waits for the commands given so far and gives the queue back.
	Close() error
}

// Event is a point in a queue. Its methods may be called from several
// goroutines; nobody closes it.
type Event interface {
	// Wait returns when the event is reached or ctx ends, whichever is
	// first. The error is the queue's pending fault when the event was
	// reached, or ctx's.
	Wait(ctx context.Context) error
	// Done reports whether the event is reached, without waiting.
	Done() bool
	// Time is when the event was reached, by the device's own clock. Only
	// the difference between two events of one device means anything.
	// It is zero before the event is reached.
	Time() time.Duration
}

// Launch is one start of a program.
type Launch struct {
	Program Program
	// Variant is the index of the artifact's variant to run.
	Variant int
	// Grid is the number of invocations along each axis, Group the size of
	// one group; all are at least one. The last group along an axis is cut
	// short where Group does not divide Grid.
	Grid, Group [3]int64
	// Partial says that the caller wants groups cut short even though the
	// kernel is collective.
	Partial bool
	// Args are one per parameter.
	Args []Arg
	// Number identifies the launch in a Fault. It grows along a queue.
	Number uint64
	// Context, unless nil, ends the launch early where the device can:
	// invocations that have not begun are left out.
	Context context.Context
	// Print takes what the kernel prints, in the order of invocations, as
	// whole lines. Nil drops it.
	Print io.Writer
}

// Arg is one argument. Which fields count depends on the parameter's kind.
type Arg struct {
	// Mem, Off and Len are a view: Len elements from byte Off on. Mem is
	// nil for a view of nothing.
	Mem Memory
	Off int64
	Len int64
	// Bits is a scalar, in its low bytes.
	Bits uint64
	// Blob is a value, in Go's layout on amd64.
	Blob []byte
}

// Copy moves Size bytes. Source and destination do not overlap unless they are
// the same.
type Copy struct {
	Dst, Src Place
	Size     int64
}

// Place is the start of a range, in memory of the queue's device or, when Mem
// is nil, in host memory.
type Place struct {
	Mem  Memory
	Off  int64
	Host []byte
}
