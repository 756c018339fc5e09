package dotcompute

import (
	"context"
	"fmt"
	"math"
	"reflect"
	"runtime"
	"sync"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Buffer is memory on a device that holds elements of type T, in Go's layout. Close
// gives it back; one that is forgotten is given back some time after it, and all
// views of it, became unreachable, and that is logged.
type Buffer[T any] struct {
	view View[T]
}

// View is a range of a [Buffer], as a slice is one of an array. It is passed by
// value and owns nothing. The zero View is empty and belongs to any device.
type View[T any] struct {
	h      *handle
	off, n int // in elements
}

// View2 is a view of rows of elements, what a kernel sees as kernel.View2: W
// elements in each of H rows, which begin Stride elements apart.
type View2[T any] struct {
	Data         View[T]
	W, H, Stride int
}

// HostBuffer is memory that host and device both reach. As AllocHost makes it, it is the host's: copies from and to its Slice run
// beside other work at full speed, and kernels that are given its View reach over the bus for every element. As
// AllocManaged makes it, it moves to whoever uses it. While commands that use it run, its elements are theirs. Close gives it back, as
// closing the device does; the slice must not be used after that.
type HostBuffer[T any] struct {
	a       *allocation
	managed bool
	slice   []T
}

// Alloc returns a buffer of n elements, all zero. T must hold no pointers,
// strings, slices, maps, channels, functions or interfaces.
func Alloc[T any](ctx context.Context, d *Device, n int) (*Buffer[T], error) {
	size, err := sizeFor[T](n)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	a, err := d.allocate(size, driver.OnDevice)
	if err != nil {
		return nil, err
	}
	h := &handle{a}
	runtime.AddCleanup(h, leaked, a)
	return &Buffer[T]{View[T]{h: h, n: n}}, nil
}

// AllocHost returns n elements of host memory, all zero, for copies from and to
// the device.
func AllocHost[T any](ctx context.Context, d *Device, n int) (*HostBuffer[T], error) {
	return allocVisible[T](ctx, d, n, driver.OnHost)
}

// AllocManaged returns n elements of memory, all zero, that is the same range for host and device: neither copies, pages move
// when they are touched. [DeviceInfo].Managed tells whether the device has such memory; without it the error wraps
// [ErrUnsupported].
func AllocManaged[T any](ctx context.Context, d *Device, n int) (*HostBuffer[T], error) {
	if d != nil && !d.info.Managed {
		return nil, fmt.Errorf("managed memory on device %s: %w", d.info.ID, ErrUnsupported)
	}
	return allocVisible[T](ctx, d, n, driver.Managed)
}

func allocVisible[T any](ctx context.Context, d *Device, n int, kind driver.MemoryKind) (*HostBuffer[T], error) {
	size, err := sizeFor[T](n)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	a, err := d.allocate(size, kind)
	if err != nil {
		return nil, err
	}
	b := &HostBuffer[T]{a: a, managed: kind == driver.Managed, slice: make([]T, 0)}
	if size > 0 {
		b.slice = unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(a.mem.Bytes()))), n)
	}
	return b, nil
}

// Upload returns a new buffer that holds what src does. It returns when src is
// no longer needed.
func Upload[T any](ctx context.Context, d *Device, src []T) (*Buffer[T], error) {
	b, err := Alloc[T](ctx, d, len(src))
	if err != nil {
		return nil, err
	}
	q, err := d.borrow()
	if err == nil {
		err = b.Write(q, src)
		if e := q.finish(ctx); err == nil {
			err = e
		}
		d.giveBack(q)
	}
	if err != nil {
		b.Close()
		return nil, err
	}
	return b, nil
}

// finish waits for a borrowed queue to be done with the caller's memory, whether or
// not ctx ends meanwhile, and returns the queue's fault.
func (q *Queue) finish(ctx context.Context) error {
	e, err := q.signal()
	if err != nil {
		// Closing waits for the commands, too.
		q.Close()
		return err
	}
	// A launch stops by its own context; a copy is over soon.
	return q.settle(context.WithoutCancel(ctx), e)
}

// Len returns the number of elements.
func (b *Buffer[T]) Len() int { return b.view.n }

// All returns a view of the whole buffer.
func (b *Buffer[T]) All() View[T] { return b.view }

// Slice returns a view of the elements i to j-1. Like a slice expression it
// panics when they are out of range.
func (b *Buffer[T]) Slice(i, j int) View[T] { return b.view.Slice(i, j) }

// Read is All().Read.
func (b *Buffer[T]) Read(q *Queue, dst []T) error { return b.view.Read(q, dst) }

// Write is All().Write.
func (b *Buffer[T]) Write(q *Queue, src []T) error { return b.view.Write(q, src) }

// Close waits for the commands that use the buffer, in the order of their
// queues, and gives it back. Using it, or a view of it, is an error from then
// on. Closing twice is harmless.
func (b *Buffer[T]) Close() error { return b.view.h.free() }

// Len returns the number of elements.
func (v View[T]) Len() int { return v.n }

// Slice returns a view of the elements i to j-1 of v. Like a slice expression
// it panics when they are out of range.
func (v View[T]) Slice(i, j int) View[T] {
	if i < 0 || j < i || j > v.n {
		panic(fmt.Errorf("dotcompute: view bounds out of range [%d:%d] with length %d", i, j, v.n))
	}
	return View[T]{h: v.h, off: v.off + i, n: j - i}
}

// View returns a view of the memory, for launches on its device: kernels work on it in place. Where they cannot, which
// [DeviceInfo].InPlace tells, the error wraps [ErrUnsupported].
func (b *HostBuffer[T]) View() (View[T], error) {
	if !b.managed && !b.a.dev.info.InPlace {
		return View[T]{}, fmt.Errorf("kernels on host memory, on device %s: %w", b.a.dev.info.ID, ErrUnsupported)
	}
	return View[T]{h: &handle{b.a}, n: len(b.slice)}, nil
}

// Slice returns the memory.
func (b *HostBuffer[T]) Slice() []T { return b.slice }

// Close waits for the work of all queues of the device, any of which may use
// the slice, and gives the memory back. Closing twice is harmless.
func (b *HostBuffer[T]) Close() error {
	b.a.dev.mu.Lock()
	queues := append([]*Queue(nil), b.a.dev.queues...)
	b.a.dev.mu.Unlock()
	if err := drain(queues); err != nil {
		return err
	}
	return b.a.free()
}

// plain remembers the types that have been looked at; the value is an error or
// nil.
var plain sync.Map

// sizeFor returns the size of n elements, or why there can be no such buffer.
func sizeFor[T any](n int) (int64, error) {
	t := reflect.TypeFor[T]()
	if err := checkPlain(t); err != nil {
		return 0, err
	}
	if n < 0 || (t.Size() > 0 && int64(n) > math.MaxInt64/2/int64(t.Size())) {
		return 0, fmt.Errorf("%d elements of type %v: %w", n, t, ErrArgument)
	}
	return int64(n) * int64(t.Size()), nil
}

// checkPlain refuses types that hold pointers: the garbage collector does not
// see a device's memory.
func checkPlain(t reflect.Type) error {
	if err, ok := plain.Load(t); ok {
		e, _ := err.(error)
		return e
	}
	var err error
	if bad := pointerIn(t); bad != nil {
		err = fmt.Errorf("type %v holds %v, which kernels cannot have: %w", t, bad, ErrArgument)
	}
	plain.Store(t, err)
	return err
}

func pointerIn(t reflect.Type) reflect.Type {
	switch t.Kind() {
	case reflect.Bool, reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr,
		reflect.Float32, reflect.Float64:
		return nil
	case reflect.Array:
		return pointerIn(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			if bad := pointerIn(t.Field(i).Type); bad != nil {
				return bad
			}
		}
		return nil
	}
	return t
}
