package code

import (
	"unsafe"

	"golang.org/x/sys/windows"
)

func allocate(n int) ([]byte, error) {
	const page = 4096
	n = (n + page - 1) &^ (page - 1)
	p, err := windows.VirtualAlloc(0, uintptr(n), windows.MEM_RESERVE|windows.MEM_COMMIT, windows.PAGE_READWRITE)
	if err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&p))), n), nil
}

func protect(mem []byte) error {
	var old uint32
	return windows.VirtualProtect(uintptr(unsafe.Pointer(&mem[0])), uintptr(len(mem)), windows.PAGE_EXECUTE_READ, &old)
}

func free(mem []byte) error {
	return windows.VirtualFree(uintptr(unsafe.Pointer(&mem[0])), 0, windows.MEM_RELEASE)
}
