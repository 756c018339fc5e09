//go:build amd64

package code

import (
	"errors"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unsafe"
)

// add2 is mov rax, [rdi]; add rax, 2; mov [rdi+8], rax; ret.
var add2 = []byte{0x48, 0x8b, 0x07, 0x48, 0x83, 0xc0, 0x02, 0x48, 0x89, 0x47, 0x08, 0xc3}

// spin is: loop: dec qword ptr [rdi]; jnz loop; ret.
var spin = []byte{0x48, 0xff, 0x0f, 0x75, 0xfb, 0xc3}

func TestCall(t *testing.T) {
	b, err := New(add2)
	if err != nil {
		t.Fatal(err)
	}
	frame := new([2]uint64)
	frame[0] = 40
	if r := b.Call(0, unsafe.Pointer(frame)); r != 42 || frame[1] != 42 {
		t.Errorf("got %d and %d", r, frame[1])
	}
	if r := b.CallShort(0, unsafe.Pointer(frame)); r != 42 {
		t.Errorf("got %d", r)
	}
	if err := errors.Join(b.Close(), b.Close()); err != nil {
		t.Error(err)
	}
}

// TestManyGoroutines calls one block from goroutines whose stacks grow and
// move while the collector runs all the time.
func TestManyGoroutines(t *testing.T) {
	b, err := New(add2)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	var stop atomic.Bool
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			frame := new([2]uint64)
			for i := uint64(0); !stop.Load(); i++ {
				frame[0] = i + uint64(g)
				if r := deep(int(i%50), b, frame); r != i+uint64(g)+2 {
					t.Errorf("got %d for %d", r, i)
					return
				}
			}
		})
	}
	for range 5 {
		runtime.GC()
	}
	stop.Store(true)
	wg.Wait()
}

//go:noinline
func deep(n int, b *Block, frame *[2]uint64) uint64 {
	var pad [128]byte
	if n > 0 {
		r := deep(n-1, b, frame)
		return r + uint64(pad[n])
	}
	return b.Call(0, unsafe.Pointer(frame))
}

// TestStopTheWorldDoesNotWait runs code that takes long in one goroutine and stops the world
// meanwhile: the stop ends before the code does.
func TestStopTheWorldDoesNotWait(t *testing.T) {
	b, err := New(spin)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	frame := new([1]uint64)
	frame[0] = 1 << 30
	done := make(chan struct{})
	go func() {
		b.Call(0, unsafe.Pointer(frame))
		close(done)
	}()
	for atomic.LoadUint64(&frame[0]) == 1<<30 {
		runtime.Gosched()
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats) // stops the world
	select {
	case <-done:
		t.Error("stopping the world waited for generated code")
	default:
	}
	start := time.Now()
	<-done
	t.Logf("the code went on for %v after the world had been stopped", time.Since(start))
}

func TestNothingIsWritableAndExecutable(t *testing.T) {
	b, err := New(add2)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	checkMaps(t, uintptr(unsafe.Pointer(&b.mem[0])))
}

func BenchmarkCall(b *testing.B) {
	blk, err := New([]byte{0xc3})
	if err != nil {
		b.Fatal(err)
	}
	frame := new([1]uint64)
	b.ReportAllocs()
	for b.Loop() {
		blk.Call(0, unsafe.Pointer(frame))
	}
}

func BenchmarkCallShort(b *testing.B) {
	blk, err := New([]byte{0xc3})
	if err != nil {
		b.Fatal(err)
	}
	frame := new([1]uint64)
	b.ReportAllocs()
	for b.Loop() {
		blk.CallShort(0, unsafe.Pointer(frame))
	}
}

// TestFaultInShortCall checks that what the processor objects to in a short call is a panic of the goroutine that made it.
func TestFaultInShortCall(t *testing.T) {
	// mov rax, 0x10000000008; mov rax, [rax]; ret
	b, err := New([]byte{0x48, 0xb8, 8, 0, 0, 0, 0, 1, 0, 0, 0x48, 0x8b, 0x00, 0xc3})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	frame := new([2]uint64)
	for range 3 {
		func() {
			defer func() {
				if r := recover(); r == nil {
					t.Error("no panic")
				} else if err, ok := r.(error); !ok || !strings.Contains(err.Error(), "invalid memory address") && !strings.Contains(err.Error(), "fault") {
					t.Errorf("panic %v", r)
				}
			}()
			defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
			b.CallShort(0, unsafe.Pointer(frame))
		}()
		runtime.GC()
	}
}
