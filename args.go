package dotcompute

import (
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/kernel"
)

// Args are the arguments of a launch on device host, taken one after another
// in the order of the flattened parameters by [ArgScalar], [ArgSlice] and [ArgValue].
// Generated code uses them in [Definition.Host].
type Args struct {
	args []driver.Arg
	next int
}

func (a *Args) take() *driver.Arg {
	a.next++
	return &a.args[a.next-1]
}

// ArgScalar returns the next argument, a scalar.
func ArgScalar[T any](a *Args) T {
	return fromBits[T](a.take().Bits)
}

// ArgSlice returns the next argument, a slice. Its capacity is its length. It is
// the kernel's until the launch is done.
func ArgSlice[T any](a *Args) []T {
	arg := a.take()
	if arg.Len == 0 || arg.Mem == nil {
		return nil
	}
	return unsafe.Slice((*T)(unsafe.Pointer(&arg.Mem.Bytes()[arg.Off])), int(arg.Len))
}

// ArgValue returns the next argument, a struct or array.
func ArgValue[T any](a *Args) T {
	var v T
	copy(unsafe.Slice((*byte)(unsafe.Pointer(&v)), unsafe.Sizeof(v)), a.take().Blob)
	return v
}

// entry is the definition's Go function as artifacts of target "host" carry it.
func (d *Definition) entry() func([]driver.Arg) func(kernel.Thread) {
	return func(args []driver.Arg) func(kernel.Thread) { return d.Host(&Args{args: args}) }
}

// bitsOf returns the bits of a scalar, in the low bytes.
func bitsOf[T any](v T) (bits uint64, ok bool) {
	p := unsafe.Pointer(&v)
	switch unsafe.Sizeof(v) {
	case 1:
		return uint64(*(*uint8)(p)), true
	case 2:
		return uint64(*(*uint16)(p)), true
	case 4:
		return uint64(*(*uint32)(p)), true
	case 8:
		return *(*uint64)(p), true
	}
	return 0, false
}

func fromBits[T any](bits uint64) (v T) {
	p := unsafe.Pointer(&v)
	switch unsafe.Sizeof(v) {
	case 1:
		*(*uint8)(p) = uint8(bits)
	case 2:
		*(*uint16)(p) = uint16(bits)
	case 4:
		*(*uint32)(p) = uint32(bits)
	case 8:
		*(*uint64)(p) = bits
	default:
		panic(fmt.Errorf("dotcompute: ArgScalar of %T, which is no scalar", v))
	}
	return v
}
