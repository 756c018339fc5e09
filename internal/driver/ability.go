package driver

import (
	"context"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// PeerCopier is implemented by devices whose queues can copy straight to and
// from memory of another device.
type PeerCopier interface {
	// Peer reports whether memory of other can stand as source or
	// destination of Copy on this device's queues.
	Peer(other Device) bool
}

// Importer is implemented by devices that can work on the caller's memory in
// place.
type Importer interface {
	// Import makes memory of host bytes without copying them. They are the
	// device's until Free, and stay the caller's to keep alive.
	Import(b []byte) (Memory, error)
}

// Recorder is implemented by devices that can make launches ready, to be started together.
type Recorder interface {
	// Record makes launches ready, in order. Their programs and memory are there until the graph is closed. It returns an error that
	// wraps ErrUnsupported if one of them has to be given to a queue itself.
	Record(launches []*Launch) (Graph, error)
}

// Graph is launches made ready. Its methods are not called concurrently.
type Graph interface {
	// Launch gives them to a queue of the device. Their numbers count from first on.
	Launch(q Queue, first uint64) error
	// Update puts another launch in the place of one, as Record would take it.
	Update(i int, l *Launch) error
	// Close gives the graph back. What it launched goes on.
	Close() error
}

// Cache keeps, from one run of a program to the next, what a driver's library made of an artifact. Its methods may be called from
// several goroutines.
type Cache interface {
	// Bytes returns what was kept under a key of 64 hexadecimal digits, or nil.
	Bytes(key string) []byte
	// Keep keeps it, if that can be done.
	Keep(key string, b []byte)
}

// Settler is implemented by queues that can tell, without an event to wait
// for, that nothing is left to do.
type Settler interface {
	// Settled reports whether all commands so far are done and there is no
	// fault.
	Settled() bool
}

// Chooser is implemented by devices that have a second way to make code of a kernel, and can tell which is faster.
type Chooser interface {
	// Other is the target of the second way, or "" where that is not to be had or not asked for.
	Other() string
	// Choose is Load with a choice: other returns the same kernel's artifact of the second target. The program is launched by variants of
	// the first. It may launch by both in turn, until it knows. That the second way fails is no error; Compiler in the program's Info says
	// which it is.
	Choose(ctx context.Context, a *artifact.Artifact, other func() (*artifact.Artifact, error)) (Program, error)
}
