//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/dl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/kernel"
)

// fake plays the library: C functions that are Go below. Its memory is Go's, its streams are goroutines, and its kernels
// are those of the conformance suite, as Go functions, told by their PTX. It is strict: a call without a context, a
// handle that was given back, an asynchronous copy of memory that is not pinned are errors of the test.
type fake struct {
	// takes, unless nil, says how many registers and bytes of memory code takes, made for two groups a processor or not.
	takes  func(paired bool) (registers, memory int32)
	paired map[uintptr]bool // functions made so
	gpus   int
	memory int64 // of each
	pools  bool

	mu       sync.Mutex
	last     uintptr // handle
	refs     map[uintptr]int
	broken   map[uintptr]bool // contexts, by device+1
	current  map[int]uintptr  // context by thread
	blocks   map[uintptr]*block
	streams  map[uintptr]*stream
	events   map[uintptr]*mark
	modules  map[uintptr]*compiled
	links    map[uintptr]*linked
	graphs   map[uintptr]*fakeGraph
	objects  map[uintptr]string // pools, graphs
	used     int64
	wrong    []string
	calls    map[string]int
	hostDown bool   // no more pinned memory
	breaking bool   // the next launch of scale breaks its context
	slow     string // target whose kernels take a millisecond more
	trimmed  int
}

type block struct {
	b      []byte
	pinned bool
}

type stream struct {
	todo chan func()
	ctx  uintptr
	busy atomic.Int64 // what is in todo, and not done
}

type mark struct {
	mu      sync.Mutex
	reached chan struct{} // of the last recording; nil before the first
	at      time.Time
}

// linked is machine code in the making: PTX behind the head of an ELF file.
type linked struct {
	log  uintptr
	code []byte
}

// compiled is a kernel of the suite, by its code.
type compiled struct {
	name  string
	art   *artifact.Artifact
	image *artifact.Image
}

var (
	playing *fake // whom the functions below belong to
	library sync.Once
	table   map[string]uintptr
	suite   map[string]*compiled
)

const (
	ok         = uintptr(cuda.Success)
	noContext  = uintptr(cuda.ErrorInvalidContext)
	badHandle  = uintptr(cuda.ErrorInvalidHandle)
	outOfRoom  = uintptr(cuda.ErrorOutOfMemory)
	badAddress = uintptr(cuda.ErrorIllegalAddress)
)

// play makes a fake the library of a platform.
func play(t *testing.T, f *fake) *platform {
	t.Helper()
	library.Do(func() {
		table = map[string]uintptr{}
		for name, fn := range functions() {
			table[name] = dl.Callback(fn)
		}
		suite = map[string]*compiled{}
		var none *compile.Cache
		for _, name := range slices.Sorted(maps.Keys(drivertest.Native)) {
			for _, target := range []string{Target, Source} {
				a, err := none.Compile(&compile.Request{IR: drivertest.IR, Kernel: name, Target: target, Subgroup: 32})
				if err != nil {
					t.Fatal(err)
				}
				for _, v := range a.Variants {
					m, err := artifact.DecodeImage(v.Code)
					if err != nil {
						t.Fatal(err)
					}
					suite[string(m.Code)] = &compiled{name, a, m}
				}
			}
		}
	})
	f.refs, f.broken, f.current = map[uintptr]int{}, map[uintptr]bool{}, map[int]uintptr{}
	f.blocks, f.streams, f.events = map[uintptr]*block{}, map[uintptr]*stream{}, map[uintptr]*mark{}
	f.links, f.graphs = map[uintptr]*linked{}, map[uintptr]*fakeGraph{}
	f.modules, f.objects, f.calls = map[uintptr]*compiled{}, map[uintptr]string{}, map[string]int{}
	f.gpus, f.memory, f.last = max(f.gpus, 1), max(f.memory, 1<<30), 1000
	playing = f
	api, err := cuda.New("libfake.so", func(name string) uintptr { return table[name] })
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPlatform(api)
	if err != nil {
		t.Fatal(err)
	}
	p.compiler = func() (*compiler, error) { return playCompiler() }
	return p
}

// empty reports what was not given back, and what was done wrong.
func (f *fake) empty(t *testing.T) {
	t.Helper()
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, w := range f.wrong {
		t.Errorf("used wrongly: %s", w)
	}
	for c, n := range f.refs {
		if n != 0 {
			t.Errorf("context %d is held %d times", c, n)
		}
	}
	if n := len(f.blocks) + len(f.streams) + len(f.events) + len(f.modules) + len(f.objects) + len(f.links) + len(f.graphs); n != 0 {
		t.Errorf("not given back: %d blocks of memory, %d streams, %d events, %d modules, %v", len(f.blocks), len(f.streams), len(f.events), len(f.modules), f.objects)
	}
}

func (f *fake) complain(format string, args ...any) uintptr {
	f.wrong = append(f.wrong, fmt.Sprintf(format, args...))
	return uintptr(cuda.ErrorInvalidValue)
}

// inContext calls g with f.mu held if the thread has a context that works.
func inContext(name string, g func(f *fake, ctx uintptr) uintptr) uintptr {
	f := playing
	f.mu.Lock()
	defer f.mu.Unlock()
	f.calls[name]++
	ctx := f.current[syscall.Gettid()]
	switch {
	case ctx == 0 || f.refs[ctx] == 0:
		return noContext
	case f.broken[ctx]:
		return badAddress
	}
	return g(f, ctx)
}

// inStream has work done in the order of a stream of the context.
func inStream(name string, s uintptr, g func(f *fake, ctx uintptr) (func(), uintptr)) uintptr {
	return inContext(name, func(f *fake, ctx uintptr) uintptr {
		st := f.streams[s]
		if st == nil || st.ctx != ctx {
			return badHandle
		}
		work, r := g(f, ctx)
		if work != nil {
			st.busy.Add(1)
			st.todo <- work
		}
		return r
	})
}

func (f *fake) handle() uintptr {
	f.last++
	return f.last
}

// find returns the memory at p, which is known to the library.
func (f *fake) find(p uintptr, n int) ([]byte, *block) {
	for at, b := range f.blocks {
		if p >= at && p+uintptr(n) <= at+uintptr(len(b.b)) {
			return b.b[p-at:][:n], b
		}
	}
	return nil, nil
}

func (f *fake) alloc(n int, pinned bool) uintptr {
	b := make([]byte, n+512)
	for i := range b {
		b[i] = 0xA5 // memory is not zero by itself
	}
	at := (uintptr(unsafe.Pointer(&b[0])) + 511) &^ 511
	b = b[at-uintptr(unsafe.Pointer(&b[0])):][:n]
	f.blocks[at] = &block{b, pinned}
	return at
}

func (f *fake) freeBlock(p uintptr, pinned bool) uintptr {
	b := f.blocks[p]
	if b == nil || b.pinned != pinned {
		return f.complain("memory at %#x given back, which was not got", p)
	}
	if !pinned {
		f.used -= int64(len(b.b))
	}
	clear(b.b)
	delete(f.blocks, p)
	return ok
}

func (f *fake) newStream(ctx uintptr) uintptr {
	s := &stream{todo: make(chan func(), 1<<16), ctx: ctx}
	go func() {
		for work := range s.todo {
			work()
			s.busy.Add(-1)
		}
	}()
	h := f.handle()
	f.streams[h] = s
	return h
}

// run runs a kernel as the GPU would: what it is told is in the block.
func (f *fake) run(c *compiled, params []byte, group [3]uint32, ctx uintptr) {
	le := binary.LittleEndian
	control := dl.Bytes(uintptr(le.Uint64(params)), controlSize)
	number, tag := le.Uint64(params[atNumber:]), le.Uint32(params[atTag:])
	if tag == 0 {
		tag = le.Uint32(control[4:])
	}
	if pending := le.Uint32(control); pending != 0 && pending != le.Uint32(params[atAgain:]) {
		return
	}
	var args []driver.Arg
	for i, s := range c.image.Slots {
		b := params[s.Offset:][:s.Size]
		var a driver.Arg
		switch c.art.Params[i].Kind {
		case artifact.View:
			a.Len = int64(le.Uint64(b[8:]))
			if at := uintptr(le.Uint64(b)); a.Len > 0 {
				size := int(a.Len * c.art.Params[i].Size)
				f.mu.Lock()
				m, _ := f.find(at, size)
				if m == nil {
					f.complain("kernel %s: a view of %d bytes at %#x, where no memory is", c.name, size, at)
				}
				f.mu.Unlock()
				if m == nil {
					return
				}
				a.Mem = raw(m)
			}
		case artifact.Value:
			a.Blob = b
		default:
			var w [8]byte
			copy(w[:], b)
			a.Bits = le.Uint64(w[:])
		}
		args = append(args, a)
	}
	grid := [3]int{}
	for i := range grid {
		grid[i] = int(le.Uint64(params[atGrid+8*i:]))
	}
	var print bytes.Buffer
	cfg := kernel.Config{Grid: grid, Group: [3]int{int(group[0]), int(group[1]), int(group[2])}, Subgroup: 32, Partial: true, Print: &print}
	err := kernel.Run(context.Background(), cfg, drivertest.Native[c.name](args))
	if at := uintptr(le.Uint64(params[atPrint:])); at != 0 && c.image.Record > 0 {
		buffer := dl.Bytes(at, printSize)
		for i, line := range strings.Split(strings.TrimSpace(print.String()), "\n") {
			var v int64
			if _, err := fmt.Sscanf(line, "line %d", &v); err != nil {
				panic(err)
			}
			r := buffer[printHeader+(grid[0]-1-i)*c.image.Record:] // in some order
			le.PutUint64(r, uint64(i))
			le.PutUint64(r[16:], uint64(v))
		}
		le.PutUint64(buffer, uint64(grid[0]))
	}
	var fault *kernel.Fault
	if !errors.As(err, &fault) {
		return
	}
	site := slices.IndexFunc(c.image.Sites, func(s artifact.Site) bool { return int(s.What) == int(fault.What) })
	length := fault.Length
	if c.name == "far" {
		length = args[1].Len
	}
	record := dl.Bytes(uintptr(le.Uint64(control[8:])), recordSize)
	le.PutUint32(record[4:], uint32(site))
	le.PutUint64(record[8:], number)
	le.PutUint64(record[16:], uint64(fault.Index))
	le.PutUint64(record[24:], uint64(length))
	for i, v := range fault.Invocation {
		le.PutUint64(record[32+8*i:], uint64(v))
	}
	le.PutUint32(record, tag)
	le.PutUint32(control, tag)
}

// raw is memory as a kernel sees it.
type raw []byte

func (r raw) Size() int64   { return int64(len(r)) }
func (r raw) Bytes() []byte { return r }
func (r raw) Addr() uint64  { return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(r)))) }
func (r raw) Free() error   { return nil }

// breaks breaks the context if that is wanted.
func (f *fake) breaks(ctx uintptr) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.breaking {
		f.broken[ctx], f.breaking = true, false
		return true
	}
	return false
}

// transfer returns what the stream does for a copy.
func (f *fake) transfer(dst, src uintptr, n int) (func(), uintptr) {
	from, _ := f.find(src, n)
	to, _ := f.find(dst, n)
	if from == nil && to != nil && n <= direct {
		from = bytes.Clone(dl.Bytes(src, n)) // pageable memory is copied aside
	}
	if from == nil || to == nil {
		return nil, f.complain("a copy of %d bytes from %#x to %#x: not both are memory of the library", n, src, dst)
	}
	return func() { copy(to, from) }, ok
}
