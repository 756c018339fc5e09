//go:build unix

package code

import "syscall"

func allocate(n int) ([]byte, error) {
	page := syscall.Getpagesize()
	n = (n + page - 1) &^ (page - 1)
	return syscall.Mmap(-1, 0, n, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON)
}

func protect(mem []byte) error {
	return syscall.Mprotect(mem, syscall.PROT_READ|syscall.PROT_EXEC)
}

func free(mem []byte) error { return syscall.Munmap(mem) }
