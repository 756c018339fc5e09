//go:build linux && !nogpu && (amd64 || arm64)

package metalshim

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Runtime plays the runtime of Objective-C and the Metal framework: C functions that are Go below. Its devices are this processor. It is strict:
// a message that a class does not know, or to an object that is gone, an object released too often, one put into a pool that is not there, an encoder left open, a
// command buffer committed twice are noted, and [Runtime.Check] fails the test for them, as it does for objects that are left.
type Runtime struct {
	// Families are those of the device, by MTLGPUFamily.
	Families []uintptr
	// Old says that the system is older than macOS 15: options have no math mode, and the language is 3.1 at most.
	Old bool
	// Discrete says that processor and device do not share memory.
	Discrete bool
	// Memory is how much there is, in bytes.
	Memory int64
	// Recording keeps every message in Calls, as "class selector".
	Recording bool
	Calls     []string
	// Fails, unless it is 0, is the code of MTLCommandBufferErrorDomain that the next command buffer fails with.
	Fails int

	libs  *Libraries
	start time.Time

	mu      sync.Mutex
	events  sync.Cond // a shared event has another value
	last    uintptr
	objects map[uintptr]*object
	classes map[string]uintptr
	sels    []string // by number, which is the selector
	pools   map[int][]*pool
	used    int64
	wrong   []string
	gone    map[uintptr]string // class of objects that are gone
	working sync.WaitGroup
}

// pool is an autorelease pool.
type pool struct {
	token   uintptr
	objects []*object
}

// object is an instance of a class; what it has depends on that.
type object struct {
	id    uintptr
	class string
	refs  int
	holds []*object // released with it

	bytes  []byte // NSString, with a zero; MTLBuffer
	shared bool   // MTLBuffer
	list   []*object
	code   int
	c      *compiled // MTLLibrary, MTLFunction, MTLComputePipelineState
	values map[string]uintptr

	value    uint64         // MTLSharedEvent
	queue    *object        // of a command buffer
	todo     []*object      // of a queue
	busy     bool           // a queue is being worked off
	commands []func() error // of a command buffer
	status   uintptr
	failure  *object
	at       float64
	encoder  *object // open in a command buffer
	buffer   *object // of an encoder
	ended    bool
	state    *dispatch // of a compute encoder
}

// dispatch is what a compute encoder has been told.
type dispatch struct {
	pipeline *object
	buffers  [31]*object
	offsets  [31]uintptr
	bytes    [31][]byte
	shared   uintptr
}

// Play makes r what functions found by its Symbol speak to. There is one at a time.
func Play(t testing.TB, libs *Libraries, r *Runtime) *Runtime {
	t.Helper()
	functions.Do(func() {
		symbols = map[string]uintptr{
			"objc_msgSend": dl.Callback(func(self, sel, a, b, c, d, e, f, g, h, i, j uintptr) uintptr {
				return playing.send(self, sel, [10]uintptr{a, b, c, d, e, f, g, h, i, j})
			}),
			"objc_getClass":            dl.Callback(func(name uintptr) uintptr { return playing.class(dl.String(name)) }),
			"sel_registerName":         dl.Callback(func(name uintptr) uintptr { return playing.register(dl.String(name)) }),
			"objc_autoreleasePoolPush": dl.Callback(func() uintptr { return playing.push() }),
			"objc_autoreleasePoolPop":  dl.Callback(func(token uintptr) uintptr { return playing.pop(token) }),
			"MTLCopyAllDevices":        dl.Callback(func() uintptr { return playing.copyAllDevices() }),
		}
	})
	if r.Families == nil {
		r.Families = []uintptr{1007, 1008, 1009, 2002, 5001}
	}
	if r.Memory == 0 {
		r.Memory = 4 << 30
	}
	r.libs, r.start = libs, time.Now()
	r.objects, r.classes, r.pools, r.gone = map[uintptr]*object{}, map[string]uintptr{}, map[int][]*pool{}, map[uintptr]string{}
	r.events.L = &r.mu
	r.last = 0x1000
	playing = r
	return r
}

var (
	functions sync.Once
	symbols   map[string]uintptr
	playing   *Runtime
)

// Symbol finds the functions that the framework is.
func (r *Runtime) Symbol(name string) uintptr { return symbols[name] }

// Check waits for what runs, and fails the test for everything that was wrong, and for objects that are left.
func (r *Runtime) Check(t testing.TB) {
	t.Helper()
	r.working.Wait()
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, s := range r.wrong {
		if i == 20 {
			t.Errorf("and %d more", len(r.wrong)-i)
			break
		}
		t.Error(s)
	}
	left := map[string]int{}
	for _, o := range r.objects {
		if !strings.HasPrefix(o.class, "class ") {
			left[o.class]++
		}
	}
	for class, n := range left {
		t.Errorf("%d objects of %s are left", n, class)
	}
	for thread, list := range r.pools {
		if len(list) > 0 {
			t.Errorf("%d pools are left on thread %d", len(list), thread)
		}
	}
}

// Count is how many times a message was sent, "MTLCommandBuffer commit", while Recording.
func (r *Runtime) Count(call string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := 0
	for _, c := range r.Calls {
		if c == call || strings.HasPrefix(c, call+" ") {
			n++
		}
	}
	return n
}

// Take returns what was recorded, and forgets it.
func (r *Runtime) Take() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := r.Calls
	r.Calls = nil
	return list
}

func (r *Runtime) mistake(format string, args ...any) {
	r.wrong = append(r.wrong, fmt.Sprintf(format, args...))
}

// new makes an object that its maker owns. r.mu is held.
func (r *Runtime) new(class string, holds ...*object) *object {
	r.last += 16
	o := &object{id: r.last, class: class, refs: 1, values: map[string]uintptr{}}
	r.objects[o.id] = o
	for _, h := range holds {
		o.holds = append(o.holds, h)
		h.refs++
	}
	return o
}

// auto puts an object into the pool of the thread.
func (r *Runtime) auto(o *object) *object {
	list := r.pools[syscall.Gettid()]
	if len(list) == 0 {
		r.mistake("an object of %s is put into a pool, and there is none", o.class)
		return o
	}
	p := list[len(list)-1]
	p.objects = append(p.objects, o)
	return o
}

func (r *Runtime) release(o *object) {
	if o.refs--; o.refs > 0 {
		return
	}
	if o.refs < 0 {
		r.mistake("an object of %s is released too often", o.class)
		return
	}
	switch {
	case strings.HasSuffix(o.class, "Encoder") && !o.ended:
		r.mistake("an %s goes before it has ended", o.class)
	case o.class == "MTLCommandBuffer" && o.status > 0 && o.status < completed:
		r.mistake("the last reference to a command buffer goes while it is committed") // the queue holds it
	case o.class == "MTLBuffer":
		r.used -= int64(len(o.bytes))
	}
	delete(r.objects, o.id)
	r.gone[o.id] = o.class
	for _, h := range o.holds {
		r.release(h)
	}
	o.holds = nil
}

func (r *Runtime) class(name string) uintptr {
	r.mu.Lock()
	defer r.mu.Unlock()
	if name != "NSString" && name != "MTLCompileOptions" {
		return 0
	}
	if r.classes[name] == 0 {
		r.classes[name] = r.new("class " + name).id
	}
	return r.classes[name]
}

func (r *Runtime) register(name string) uintptr {
	r.mu.Lock()
	defer r.mu.Unlock()
	i := slices.Index(r.sels, name)
	if i < 0 {
		i = len(r.sels)
		r.sels = append(r.sels, name)
	}
	return uintptr(i + 1)
}

func (r *Runtime) push() uintptr {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last += 16
	id := syscall.Gettid()
	r.pools[id] = append(r.pools[id], &pool{token: r.last})
	return r.last
}

func (r *Runtime) pop(token uintptr) uintptr {
	r.mu.Lock()
	defer r.mu.Unlock()
	id := syscall.Gettid()
	list := r.pools[id]
	if n := len(list); n == 0 || list[n-1].token != token {
		r.mistake("a pool is popped that is not on top, or of another thread")
		return 0
	}
	p := list[len(list)-1]
	r.pools[id] = list[:len(list)-1]
	for _, o := range p.objects {
		r.release(o)
	}
	return 0
}

func (r *Runtime) copyAllDevices() uintptr {
	r.mu.Lock()
	defer r.mu.Unlock()
	d := r.new("MTLDevice")
	a := r.new("NSArray", d)
	a.list = []*object{d}
	r.release(d) // the array's now
	return a.id
}

// Double is for methods that return one.
func (r *Runtime) Double(fn, self, sel uintptr) float64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	o, name := r.receiver(self, sel)
	if fn != symbols["objc_msgSend"] || o == nil || o.class != "MTLCommandBuffer" || name != "GPUEndTime" {
		r.mistake("a double is asked of %v by %s", o, name)
		return 0
	}
	r.record(o, name, nil)
	if o.status != completed {
		r.mistake("the time of a command buffer that is not completed is asked for")
	}
	return o.at
}

// receiver finds the object and the name of a message. r.mu is held.
func (r *Runtime) receiver(self, sel uintptr) (*object, string) {
	if sel == 0 || int(sel) > len(r.sels) {
		r.mistake("selector %d", sel)
		return nil, ""
	}
	name := r.sels[sel-1]
	o := r.objects[self]
	if o == nil {
		if self != 0 { // nil takes any message
			r.mistake("%s is sent to what is no object (%q is gone)", name, r.gone[self])
		}
		return nil, name
	}
	return o, name
}

// numbers are the arguments, by place, that are recorded: those that are no objects and no addresses.
var numbers = map[string][]int{
	"newBufferWithLength:options:": {0, 1}, "encodeSignalEvent:value:": {1}, "encodeWaitForEvent:value:": {1}, "setBuffer:offset:atIndex:": {1, 2},
	"setBytes:length:atIndex:": {1, 2}, "setThreadgroupMemoryLength:atIndex:": {0, 1}, "fillBuffer:range:value:": {1, 2, 3},
	"copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size:": {1, 3, 4},
}

// record keeps a message. Asking whether a command buffer is done is left out: how often that is, is nobody's business.
func (r *Runtime) record(o *object, name string, a []uintptr) {
	if !r.Recording || name == "status" {
		return
	}
	s := o.class + " " + name
	for _, i := range numbers[name] {
		s += fmt.Sprintf(" %d", a[i])
	}
	if name == "dispatchThreadgroups:threadsPerThreadgroup:" {
		groups, size := sizes(a)
		for _, n := range append(slices.Clone(groups), size...) {
			s += fmt.Sprintf(" %d", n)
		}
	}
	r.Calls = append(r.Calls, s)
}

func (r *Runtime) send(self, sel uintptr, a [10]uintptr) uintptr {
	r.mu.Lock()
	defer r.mu.Unlock()
	o, name := r.receiver(self, sel)
	if o == nil {
		return 0
	}
	r.record(o, name, a[:])
	switch name {
	case "retain":
		o.refs++
		return o.id
	case "release":
		r.release(o)
		return 0
	case "respondsToSelector:":
		want := r.sels[a[0]-1]
		if r.Old && (want == "setMathMode:" || want == "setMathFloatingPointFunctions:") {
			return 0
		}
		return truth(methods[o.class][want] != nil)
	}
	m := methods[o.class][name]
	if m == nil {
		r.mistake("%s does not understand %s", o.class, name)
		return 0
	}
	return m(r, o, a)
}

func truth(b bool) uintptr {
	if b {
		return 1
	}
	return 0
}

// find returns an object of a class that is an argument. r.mu is held.
func (r *Runtime) find(id uintptr, class string) *object {
	o := r.objects[id]
	if o == nil || o.class != class {
		r.mistake("an argument is %v (%q is gone), and no %s", o, r.gone[id], class)
		return &object{class: class, values: map[string]uintptr{}, c: &compiled{}}
	}
	return o
}

func (o *object) String() string {
	if o == nil {
		return "nil"
	}
	return o.class
}

func (r *Runtime) string(s string) *object {
	o := r.new("NSString")
	o.bytes = append([]byte(s), 0)
	return o
}

// fail puts an NSError where an address says. r.mu is held.
func (r *Runtime) fail(at uintptr, domain string, code int, text string) {
	e := r.error(domain, code, text)
	*(*uintptr)(pointer(at)) = r.auto(e).id
}

func (r *Runtime) error(domain string, code int, text string) *object {
	d, t := r.string(domain), r.string(text)
	e := r.new("NSError", d, t)
	r.release(d)
	r.release(t)
	e.code = code
	return e
}

func address(b []byte) uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(b))) }

func pointer(p uintptr) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&p)) }

// words makes n bytes that are aligned as a framework's are.
func words(n int) []byte {
	w := make([]uint64, n/8+4)
	p := unsafe.Pointer(unsafe.SliceData(w))
	if uintptr(p)%16 != 0 {
		p = unsafe.Add(p, 8)
	}
	return unsafe.Slice((*byte)(p), n)
}
