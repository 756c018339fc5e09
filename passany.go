package dotcompute

import (
	"encoding/binary"
	"fmt"
	"reflect"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/kernel"
)

// Pass passes a value of any type that kernels take, as the generated launchers would: a scalar,
// a slice (to a Run), a [View] (to a Launch), a struct or array without
// references, and a struct with slices or views field by field. It is for programs that do not know a kernel's
// parameters when they are built; it uses reflection and may allocate. What cannot be passed is
// returned as an error by Run or Launch.
func Pass(c *Call, v any) {
	if v == nil {
		c.fail(fmt.Errorf("nil: %w", ErrArgument))
		c.pass(driver.Arg{}, artifact.Scalar, 0, nil)
		return
	}
	// A copy that can be addressed, because the fields of a value inside an interface cannot.
	p := reflect.New(reflect.TypeOf(v))
	p.Elem().Set(reflect.ValueOf(v))
	c.passValue(p.Elem())
}

// anyView is what a View of any type offers.
type anyView interface{ passTo(c *Call) }

func (v View[T]) passTo(c *Call) { PassView(c, v) }

var halves = map[reflect.Type]bool{reflect.TypeFor[kernel.Float16](): true, reflect.TypeFor[kernel.BFloat16](): true}

// passValue passes an addressable value.
func (c *Call) passValue(v reflect.Value) {
	t := v.Type()
	if view, ok := reflect.NewAt(t, v.Addr().UnsafePointer()).Elem().Interface().(anyView); ok {
		view.passTo(c)
		return
	}
	switch {
	case halves[t]:
		PassScalar(c, *(*uint16)(v.Addr().UnsafePointer()))
	case t.Kind() == reflect.Slice && flat(t.Elem()):
		c.passSlice(v)
	case t.Kind() == reflect.Struct && !flat(t):
		for i := range t.NumField() {
			c.passValue(v.Field(i))
		}
	case (t.Kind() == reflect.Struct || t.Kind() == reflect.Array) && flat(t):
		n := len(c.blobs)
		c.blobs = append(c.blobs, unsafe.Slice((*byte)(v.Addr().UnsafePointer()), t.Size())...)
		c.pass(driver.Arg{Blob: c.blobs[n:len(c.blobs):len(c.blobs)]}, artifact.Value, int64(t.Size()), nil)
	case scalarKind(t.Kind()):
		var bits uint64
		switch p := v.Addr().UnsafePointer(); t.Size() {
		case 1:
			bits = uint64(*(*uint8)(p))
		case 2:
			bits = uint64(*(*uint16)(p))
		case 4:
			bits = uint64(*(*uint32)(p))
		default:
			bits = *(*uint64)(p)
		}
		c.pass(driver.Arg{Bits: bits}, artifact.Scalar, int64(t.Size()), nil)
	default:
		c.fail(fmt.Errorf("kernels take no %v: %w", t, ErrArgument))
		c.pass(driver.Arg{}, artifact.Scalar, 0, nil)
	}
}

func (c *Call) passSlice(v reflect.Value) {
	if c.ctx == nil {
		c.fail(fmt.Errorf("a slice given to Launch: %w", ErrArgument))
	}
	size := int64(v.Type().Elem().Size())
	if total := size * int64(v.Len()); total > 0 {
		c.slices = append(c.slices, hostSlice{len(c.launch.Args), v.UnsafePointer(), total})
	}
	c.pass(driver.Arg{Len: int64(v.Len())}, artifact.View, size, nil)
}

// PassMemory passes data, which is read and written in place, as a slice of elements of elem bytes each, to a Run. It is for
// programs that know the layout of a kernel's elements and not their Go type.
func PassMemory(c *Call, data []byte, elem int) {
	switch {
	case elem < 1 || len(data)%elem != 0:
		c.fail(fmt.Errorf("%d bytes are no whole elements of %d: %w", len(data), elem, ErrArgument))
	case c.ctx == nil:
		c.fail(fmt.Errorf("memory given to Launch: %w", ErrArgument))
	default:
		if len(data) > 0 {
			c.slices = append(c.slices, hostSlice{len(c.launch.Args), unsafe.Pointer(unsafe.SliceData(data)), int64(len(data))})
		}
		c.pass(driver.Arg{Len: int64(len(data) / elem)}, artifact.View, int64(elem), nil)
		return
	}
	c.pass(driver.Arg{}, artifact.View, int64(elem), nil)
}

// PassViewMemory passes a range of memory on the device as a slice of elements of elem bytes each, to a Launch; see [PassMemory].
func PassViewMemory(c *Call, v View[byte], elem int) {
	if elem < 1 || v.n%elem != 0 {
		c.fail(fmt.Errorf("%d bytes are no whole elements of %d: %w", v.n, elem, ErrArgument))
		elem = 1
	}
	PassView(c, v)
	last := len(c.launch.Args) - 1
	c.launch.Args[last].Len /= int64(elem)
	c.kinds[last].size = int64(elem)
}

// PassValueMemory passes a struct or array without references, given as its memory. It is copied.
func PassValueMemory(c *Call, data []byte) {
	n := len(c.blobs)
	c.blobs = append(c.blobs, data...)
	c.pass(driver.Arg{Blob: c.blobs[n:len(c.blobs):len(c.blobs)]}, artifact.Value, int64(len(data)), nil)
}

// PassScalarMemory passes a bool, number or half, given as its memory of 1, 2, 4 or 8 bytes.
func PassScalarMemory(c *Call, data []byte) {
	switch len(data) {
	case 1:
		PassScalar(c, data[0])
	case 2:
		PassScalar(c, binary.NativeEndian.Uint16(data))
	case 4:
		PassScalar(c, binary.NativeEndian.Uint32(data))
	case 8:
		PassScalar(c, binary.NativeEndian.Uint64(data))
	default:
		c.fail(fmt.Errorf("%d bytes are no scalar: %w", len(data), ErrArgument))
		c.pass(driver.Arg{}, artifact.Scalar, 0, nil)
	}
}

func scalarKind(k reflect.Kind) bool {
	return k >= reflect.Bool && k <= reflect.Float64
}

// flat reports whether values of t hold no references.
func flat(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Array:
		return flat(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			if !flat(t.Field(i).Type) {
				return false
			}
		}
		return true
	}
	return scalarKind(t.Kind())
}
