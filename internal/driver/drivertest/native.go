package drivertest

import (
	"math"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/kernel"
)

// Function binds the arguments of a launch to a kernel's Go function.
type Function func(args []driver.Arg) func(kernel.Thread)

// Native are the kernels of the suite as Go functions, by name.
var Native = map[string]Function{
	"add": func(args []driver.Arg) func(kernel.Thread) {
		a, x, y := int32(args[0].Bits), slice[int32](args[1]), slice[int32](args[2])
		return func(t kernel.Thread) { y[t.X()] = x[t.X()] + a }
	},
	"scale": func(args []driver.Arg) func(kernel.Thread) {
		a, x := int64(args[0].Bits), slice[int64](args[1])
		return func(t kernel.Thread) { x[t.X()] = x[t.X()]*a + 1 }
	},
	"index": func(args []driver.Arg) func(kernel.Thread) {
		out := slice[int32](args[0])
		return func(t kernel.Thread) {
			at := (t.Z()*t.SizeY()+t.Y())*t.SizeX() + t.X()
			x := t.GroupX()*t.GroupSizeX() + t.LocalX()
			y := t.GroupY()*t.GroupSizeY() + t.LocalY()
			z := t.GroupZ()*t.GroupSizeZ() + t.LocalZ()
			kernel.AtomicAdd(&out[at], int32(z*1000000+y*1000+x+1))
		}
	},
	"far": func(args []driver.Arg) func(kernel.Thread) {
		off, x := int64(args[0].Bits), slice[int32](args[1])
		return func(t kernel.Thread) { x[int64(t.X())+off] = 1 }
	},
	"divide": func(args []driver.Arg) func(kernel.Thread) {
		x, y := slice[int32](args[0]), slice[int32](args[1])
		return func(t kernel.Thread) { x[t.X()] /= y[t.X()] }
	},
	"shift": func(args []driver.Arg) func(kernel.Thread) {
		n, x := int32(args[0].Bits), slice[int32](args[1])
		return func(t kernel.Thread) { x[t.X()] <<= n }
	},
	"assert": func(args []driver.Arg) func(kernel.Thread) {
		least, x := int32(args[0].Bits), slice[int32](args[1])
		return func(t kernel.Thread) {
			if x[t.X()] < least {
				panic("too small")
			}
		}
	},
	"reverse": func(args []driver.Arg) func(kernel.Thread) {
		x := slice[int32](args[0])
		return func(t kernel.Thread) {
			tile := kernel.Shared[[64]int32](t)
			tile[t.LocalX()] = x[t.X()]
			t.Barrier()
			x[t.X()] = tile[t.GroupSizeX()-1-t.LocalX()]
		}
	},
	"spin": func(args []driver.Arg) func(kernel.Thread) {
		n, x := int64(args[0].Bits), slice[int32](args[1])
		return func(t kernel.Thread) {
			for i := int64(0); i < n; i++ {
				kernel.AtomicAdd(&x[0], 1)
			}
		}
	},
	"hold": func(args []driver.Arg) func(kernel.Thread) {
		x := slice[int32](args[0])
		return func(t kernel.Thread) {
			for kernel.AtomicLoad(&x[0], kernel.Acquire, kernel.SystemScope) == 0 {
			}
		}
	},
	"print": func(args []driver.Arg) func(kernel.Thread) {
		from := int64(args[0].Bits)
		return func(t kernel.Thread) { kernel.Print(t, "line", int64(t.X())+from) }
	},
	"value": func(args []driver.Arg) func(kernel.Thread) {
		var v Pair
		copy(unsafe.Slice((*byte)(unsafe.Pointer(&v)), unsafe.Sizeof(v)), args[0].Blob)
		b, c, d := args[1].Bits&1 != 0, int8(args[2].Bits), uint16(args[3].Bits)
		e, f := math.Float32frombits(uint32(args[4].Bits)), math.Float64frombits(args[5].Bits)
		out := slice[int64](args[6])
		return func(t kernel.Thread) {
			s := int64(v.A) + v.B + int64(c) + int64(d) + int64(e) + int64(f)
			if b {
				s += 1000
			}
			out[t.X()] = s
		}
	},
	"fill": func(args []driver.Arg) func(kernel.Thread) {
		v, out := int32(args[0].Bits), slice[int32](args[1])
		return func(t kernel.Thread) { out[t.X()] = v }
	},
}

// Pair is the type of kernel value's first parameter.
type Pair struct {
	A int32
	B int64
}

func slice[T any](a driver.Arg) []T {
	if a.Len == 0 {
		return nil
	}
	return unsafe.Slice((*T)(unsafe.Pointer(&a.Mem.Bytes()[a.Off])), a.Len)
}
