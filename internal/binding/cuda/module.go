package cuda

import (
	"errors"
	"unsafe"
)

// logSize is how much is kept of what the compiler of PTX says.
const logSize = 16 << 10

// jit is what ModuleLoadDataEx passes by address.
type jit struct {
	options [4]JITOption
	values  [4]uintptr
	info    [logSize]byte
	errors  [logSize]byte
}

// ModuleLoadDataEx loads PTX, which need not end in a zero byte, or machine code.
// What the compiler said is in the error, or returned.
func (a *API) ModuleLoadDataEx(code []byte) (m Module, log string, err error) {
	image := terminated(code)
	j := &jit{options: [...]JITOption{jitInfoLogBuffer, jitInfoLogBufferSize, jitErrorLogBuffer, jitErrorLogBufferSize}}
	// The object is on the heap, because its address is passed below; and so is what it points into, itself.
	j.values = [...]uintptr{uintptr(unsafe.Pointer(&j.info)), logSize, uintptr(unsafe.Pointer(&j.errors)), logSize}
	err = a.call(ModuleLoadDataEx, uintptr(unsafe.Pointer(&m)), uintptr(unsafe.Pointer(&image[0])),
		uintptr(len(j.options)), uintptr(unsafe.Pointer(&j.options)), uintptr(unsafe.Pointer(&j.values)))
	var e *Error
	if errors.As(err, &e) {
		e.Log = text(j.errors[:])
	}
	return m, text(j.info[:]), err
}

// terminated copies b and ends it in a zero byte.
func terminated(b []byte) []byte {
	t := make([]byte, len(b)+1)
	copy(t, b)
	return t
}

// ModuleUnload gives it back.
func (a *API) ModuleUnload(m Module) error { return a.plain(ModuleUnload, uintptr(m)) }

// ModuleGetFunction returns a kernel of the module.
func (a *API) ModuleGetFunction(m Module, name string) (Func, error) {
	var f Func
	b := append([]byte(name), 0)
	err := a.call(ModuleGetFunction, uintptr(unsafe.Pointer(&f)), uintptr(m), uintptr(unsafe.Pointer(&b[0])))
	return f, err
}

// ModuleGetGlobal returns a variable of the module and its size.
func (a *API) ModuleGetGlobal(m Module, name string) (DevicePtr, int64, error) {
	var p DevicePtr
	var n uint64
	b := append([]byte(name), 0)
	err := a.call(ModuleGetGlobal, uintptr(unsafe.Pointer(&p)), uintptr(unsafe.Pointer(&n)), uintptr(m), uintptr(unsafe.Pointer(&b[0])))
	return p, int64(n), err
}

// FuncGetAttribute returns an attribute.
func (a *API) FuncGetAttribute(attr FuncAttribute, f Func) (int, error) {
	var n int32
	err := a.call(FuncGetAttribute, uintptr(unsafe.Pointer(&n)), uintptr(attr), uintptr(f))
	return int(n), err
}

// FuncSetAttribute sets one.
func (a *API) FuncSetAttribute(f Func, attr FuncAttribute, v int) error {
	return a.plain(FuncSetAttribute, uintptr(f), uintptr(attr), uintptr(v))
}

// LaunchKernel launches. Params are the addresses of the arguments; they and what they
// point to have been read when it returns, and are not on a stack. It does not allocate.
func (a *API) LaunchKernel(f Func, grid, block [3]uint32, shared uint32, s Stream, params unsafe.Pointer) error {
	return a.plain(LaunchKernel, uintptr(f), uintptr(grid[0]), uintptr(grid[1]), uintptr(grid[2]),
		uintptr(block[0]), uintptr(block[1]), uintptr(block[2]), uintptr(shared), uintptr(s), uintptr(params), 0)
}

// LaunchCooperativeKernel launches groups that are all in flight together.
func (a *API) LaunchCooperativeKernel(f Func, grid, block [3]uint32, shared uint32, s Stream, params unsafe.Pointer) error {
	return a.plain(LaunchCooperativeKernel, uintptr(f), uintptr(grid[0]), uintptr(grid[1]), uintptr(grid[2]),
		uintptr(block[0]), uintptr(block[1]), uintptr(block[2]), uintptr(shared), uintptr(s), uintptr(params))
}

// OccupancyMaxActiveBlocksPerMultiprocessor returns how many groups fit one processor.
func (a *API) OccupancyMaxActiveBlocksPerMultiprocessor(f Func, block int, shared int64) (int, error) {
	var n int32
	err := a.call(OccupancyMaxActiveBlocksPerMultiprocessor, uintptr(unsafe.Pointer(&n)), uintptr(f), uintptr(block), uintptr(shared))
	return int(n), err
}
