package dl

import (
	"errors"
	"runtime"
	"strings"
	"sync"
	"testing"
	"unsafe"
)

// libc opens a library that every system of the kind has.
func libc(t testing.TB) *Library {
	t.Helper()
	names := map[string][]string{
		"linux": {"libc.so.6"}, "darwin": {"/usr/lib/libSystem.B.dylib"}, "windows": {"msvcrt.dll", "ucrtbase.dll"},
	}
	l, err := Open(names[runtime.GOOS]...)
	if errors.Is(err, ErrUnsupported) {
		t.Skipf("%v", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestCall(t *testing.T) {
	l := libc(t)
	strlen := l.Symbol("strlen")
	if strlen == 0 {
		t.Fatal("there is no strlen")
	}
	text := append([]byte("eleven byte"), 0)
	if n := Call(strlen, uintptr(unsafe.Pointer(&text[0]))); n != 11 {
		t.Errorf("strlen says %d", n)
	}
	if p := l.Symbol("no such function"); p != 0 {
		t.Errorf("a function that is not there is at %#x", p)
	}
	if s := String(uintptr(unsafe.Pointer(&text[0]))); s != "eleven byte" {
		t.Errorf("read %q", s)
	}
	if b := Bytes(uintptr(unsafe.Pointer(&text[0])), 6); string(b) != "eleven" {
		t.Errorf("read %q", b)
	}
	runtime.KeepAlive(text)
	if String(0) != "" || Bytes(0, 5) != nil {
		t.Error("something at address 0")
	}
}

func TestOpenAbsent(t *testing.T) {
	libc(t)
	_, err := Open("libnone-such.so.1", "libnone-such.so")
	if err == nil || !strings.Contains(err.Error(), "libnone-such.so.1") || !strings.Contains(err.Error(), "libnone-such.so:") {
		t.Errorf("%v", err)
	}
}

// More arguments than there are registers, and a call back into Go.
func TestCallback(t *testing.T) {
	libc(t)
	f := Callback(func(a, b, c, d, e, f, g, h, i, j, k uintptr) uintptr {
		return a + 2*b + 3*c + 4*d + 5*e + 6*f + 7*g + 8*h + 9*i + 10*j + 11*k
	})
	var wg sync.WaitGroup
	for n := range uintptr(8) {
		wg.Go(func() {
			for range 100 {
				if r := Call(f, n, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2); r != n+76 {
					t.Errorf("got %d, want %d", r, n+76)
				}
			}
		})
	}
	wg.Wait()
}

func TestCallDouble(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("nothing there returns a double to us")
	}
	if v := CallDouble(libc(t).Symbol("strtod"), uintptr(unsafe.Pointer(&digits[0])), 0); v != -12.375 {
		t.Errorf("strtod says %v", v)
	}
}

// digits is not on a stack.
var digits = []byte("-12.375\x00")

func TestCallAllocatesNothing(t *testing.T) {
	abs := libc(t).Symbol("abs")
	sum := uintptr(0)
	if n := testing.AllocsPerRun(100, func() { sum += CallPlain(abs, 3, 4, 5, 6, 7, 8, 9, 10, 11) }); n != 0 {
		t.Errorf("%v allocations a call", n)
	}
	if sum == 0 {
		t.Error("abs(3) is 0")
	}
}

func BenchmarkCall(b *testing.B) {
	abs := libc(b).Symbol("abs")
	b.ReportAllocs()
	for b.Loop() {
		CallPlain(abs, 3)
	}
}
