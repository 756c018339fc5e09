//go:build !amd64

package code

import (
	"runtime"
	"unsafe"
)

// Call does not return: there is no code generator for this processor, whose code it could be.
func (b *Block) Call(int, unsafe.Pointer) uint64 { panic("code: no code runs on this processor") }

// CallShort is as Call.
func (b *Block) CallShort(offset int, frame unsafe.Pointer) uint64 { return b.Call(offset, frame) }

// Pause lets a little time pass in a loop that waits for another processor.
func Pause() { runtime.Gosched() }
