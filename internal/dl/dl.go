// Package dl opens shared libraries and calls what is in them, without cgo: the
// only foreign-call code there is. Bindings stand on it, one per vendor's
// library; nothing else has business here.
//
// # What foreign code may see
//
// A pointer to Go memory is passed as uintptr(unsafe.Pointer(p)) in the argument
// list of [Call] itself, which keeps the object alive and moves it to the heap. A function that
// takes a uintptr and hands it on does not: the goroutine's stack may
// move meanwhile. [CallPlain] is such a function, for numbers and for addresses that stay what they are. Memory that foreign code keeps after the call must stay reachable from Go
// until it is done with it, and must not be on a stack.
//
// # Cost
//
// A call costs about 100 ns more than what it calls, and the garbage collector does not wait for
// it. It occupies a thread while it lasts. CallPlain allocates nothing; Call allocates its
// argument list, and what is pointed to if that was on the stack.
//
// # Where it works
//
// On Linux and macOS on amd64 and arm64, and on Windows. A Linux program with this package needs
// glibc even if it was built without cgo. The build tag nogpu takes all of it out: then
// [Open] returns ErrUnsupported, as on other systems.
package dl

import (
	"errors"
	"fmt"
	"sync"
	"unsafe"
)

// ErrUnsupported: this program cannot open libraries, on this system or by how
// it was built.
var ErrUnsupported = errors.New("shared libraries cannot be opened")

// Library is an open shared library. It stays open until the process ends: what a driver
// leaves behind in threads and handlers does not bear being unloaded.
type Library struct {
	name   string
	handle uintptr
}

// Open opens the first of names that there is; a name without a folder is
// looked up as the system does. The error tells what was tried.
func Open(names ...string) (*Library, error) {
	var reasons []error
	for _, name := range names {
		h, err := open(name)
		if err == nil {
			return &Library{name, h}, nil
		}
		if errors.Is(err, ErrUnsupported) {
			return nil, err
		}
		reasons = append(reasons, fmt.Errorf("%s: %w", name, err))
	}
	return nil, errors.Join(reasons...)
}

// Name is the one of the names that was found.
func (l *Library) Name() string { return l.name }

// Symbol returns the address of a function or variable, or 0 if the library
// has none of that name.
func (l *Library) Symbol(name string) uintptr { return symbol(l.handle, name) }

// Bytes is n bytes of foreign memory. They are valid as long as the memory is.
func Bytes(p uintptr, n int) []byte {
	if p == 0 || n == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(pointer(p)), n)
}

// String copies a foreign string that ends in a zero byte. It is empty for 0.
func String(p uintptr) string {
	if p == 0 {
		return ""
	}
	s, n := (*byte)(pointer(p)), 0
	for *(*byte)(unsafe.Add(unsafe.Pointer(s), n)) != 0 {
		n++
	}
	return string(unsafe.Slice(s, n))
}

// pointer makes a pointer of the address of memory that is not Go's. The
// garbage collector ignores it.
func pointer(p uintptr) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&p)) }

// frames are argument lists: what the calls below take is lost to the heap.
var frames = sync.Pool{New: func() any { return new([15]uintptr) }}

// CallPlain is Call for numbers, and for addresses of memory that neither moves nor
// dies during the call. It allocates nothing.
func CallPlain(fn uintptr, args ...uintptr) uintptr {
	f := frames.Get().(*[15]uintptr)
	r := Call(fn, f[:copy(f[:], args)]...)
	frames.Put(f)
	return r
}
