// Package metal is Apple's Metal in Go: the classes' methods name for name, as messages of the Objective-C runtime, and nothing that
// thinks. Come here to add a method; what is done with it is in driver/metal. It has been run against a runtime that plays Apple's, and never on a device of
// Apple's.
//
// A method [MTLDevice newBufferWithLength:options:] is the method NewBuffer of [Device]; objects are numbers of their own types, 0 is nil. The descriptions
// are in Apple's "Metal" reference.
//
// # Ownership
//
// What a method whose name begins with New returns is the caller's, who gives it back by [API.Release]. Other objects belong to the autorelease pool: they
// are valid inside of [API.Pool] only, unless they are retained.
//
// # Calls
//
// Messages go through objc_msgSend by package dl, which passes integers and addresses. Two structures of three words, which are what is passed by value here, go on the
// stack on amd64, and as addresses of copies on arm64, as both systems' calling conventions have it. No method that returns a structure is used.
//
// # Concurrency
//
// As Metal says: devices, libraries, pipelines, buffers and command queues may be used by any number of goroutines, command buffers and
// encoders by one at a time.
package metal

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// ID is an object of Objective-C.
type ID uintptr

// API is the runtime's functions, and the selectors and classes that are used.
type API struct {
	name    string
	msgSend uintptr
	push    uintptr
	pop     uintptr
	all     uintptr
	sels    [selectors]uintptr
	strings ID // class NSString
	options ID // class MTLCompileOptions
	double  func(fn, self, sel uintptr) float64
}

// Libraries are what is opened: the runtime, and the frameworks that the classes are in.
var Libraries = []string{
	"/usr/lib/libobjc.A.dylib", "/System/Library/Frameworks/Foundation.framework/Foundation", "/System/Library/Frameworks/Metal.framework/Metal",
}

// Open opens the libraries. The error tells what was looked for.
func Open() (*API, error) {
	if runtime.GOOS != "darwin" {
		return nil, fmt.Errorf("this is %s, and only Apple's systems have Metal", runtime.GOOS)
	}
	var libs []*dl.Library
	for _, name := range Libraries {
		lib, err := dl.Open(name)
		if err != nil {
			return nil, fmt.Errorf("library of Metal: %w", err)
		}
		libs = append(libs, lib)
	}
	return New("Metal", func(name string) uintptr {
		for _, lib := range libs {
			if p := lib.Symbol(name); p != 0 {
				return p
			}
		}
		return 0
	}, dl.CallDouble)
}

// New makes an API of functions found by name; double calls one that returns a double. It is how tests put their own in the libraries' place.
func New(name string, symbol func(name string) uintptr, double func(fn, self, sel uintptr) float64) (*API, error) {
	a := &API{name: name, double: double}
	var missing []string
	find := func(name string) uintptr {
		p := symbol(name)
		if p == 0 {
			missing = append(missing, name)
		}
		return p
	}
	a.msgSend, a.push, a.pop = find("objc_msgSend"), find("objc_autoreleasePoolPush"), find("objc_autoreleasePoolPop")
	a.all = find("MTLCopyAllDevices")
	class, register := find("objc_getClass"), find("sel_registerName")
	if len(missing) > 0 {
		return nil, errors.New(name + " has no " + strings.Join(missing, ", "))
	}
	for i, s := range names {
		text := append([]byte(s), 0)
		a.sels[i] = dl.Call(register, uintptr(unsafe.Pointer(&text[0])))
	}
	for _, c := range []struct {
		name string
		id   *ID
	}{{"NSString", &a.strings}, {"MTLCompileOptions", &a.options}} {
		text := append([]byte(c.name), 0)
		if *c.id = ID(dl.Call(class, uintptr(unsafe.Pointer(&text[0])))); *c.id == 0 {
			return nil, fmt.Errorf("%s has no class %s", name, c.name)
		}
	}
	return a, nil
}

// Name of what was opened.
func (a *API) Name() string { return a.name }

// send sends a message with at most 13 words.
func (a *API) send(self ID, s selector, args ...uintptr) uintptr {
	var list [15]uintptr
	list[0], list[1] = uintptr(self), a.sels[s]
	return dl.CallPlain(a.msgSend, list[:2+copy(list[2:], args)]...)
}

// Size is MTLSize.
type Size [3]uintptr

// sizes sends a message with two structures.
func (a *API) sizes(self ID, s selector, x, y Size) {
	if runtime.GOARCH == "arm64" {
		dl.Call(a.msgSend, uintptr(self), a.sels[s], uintptr(unsafe.Pointer(&x)), uintptr(unsafe.Pointer(&y)))
		return
	}
	// The registers for six words come first; self and selector are in two of them, structures in none.
	a.send(self, s, 0, 0, 0, 0, x[0], x[1], x[2], y[0], y[1], y[2])
}

// Pool runs f, and then gives back what methods put into the autorelease pool. The goroutine keeps its thread for as long, whose pool it is.
func (a *API) Pool(f func()) {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	p := dl.CallPlain(a.push)
	defer dl.CallPlain(a.pop, p)
	f()
}

// Retain makes an object the caller's as well.
func (a *API) Retain(o ID) ID { return ID(a.send(o, selRetain)) }

// Release gives an object back. Nil is fine.
func (a *API) Release(o ID) {
	if o != 0 {
		a.send(o, selRelease)
	}
}

// Responds reports whether an object understands a message: those of later systems are not on all.
func (a *API) responds(o ID, s selector) bool {
	return a.send(o, selRespondsToSelector, a.sels[s])&0xff != 0
}

// text reads an NSString.
func (a *API) text(s ID) string {
	if s == 0 {
		return ""
	}
	return dl.String(a.send(s, selUTF8String))
}

// newString makes an NSString of bytes of UTF-8.
func (a *API) newString(s string) ID {
	b := append([]byte(s), 0)
	o := ID(a.send(a.strings, selAlloc))
	const utf8 = 4
	return ID(dl.Call(a.msgSend, uintptr(o), a.sels[selInitWithBytes], uintptr(unsafe.Pointer(&b[0])), uintptr(len(s)), utf8))
}
