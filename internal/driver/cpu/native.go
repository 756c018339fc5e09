package cpu

import (
	"encoding/binary"
	"fmt"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64"
	"github.com/dotcompute/dotcompute/internal/jit/code"
)

// native is the machine code of one variant of a kernel.
type native struct {
	image  *jit.Image
	block  *code.Block
	tables [][]byte
	forms  []form
	prints bool
}

// form is code for groups of some shapes.
type form struct {
	n     *native
	image *jit.Form
	p     *jit.Program
	last  atomic.Pointer[layout] // that of the latest launch, as the next is likely the same
	pace  atomic.Int64           // picoseconds that an invocation took one worker in the latest launch of some size; 0: not known
	spare atomic.Pointer[workspace]

	mu   sync.Mutex
	free []*workspace
}

// layout is how launches of one shape are set up.
type layout struct {
	*jit.Layout
	l jit.Launch
}

func newNative(encoded []byte) (*native, error) {
	im, err := jit.DecodeImage(encoded)
	if err != nil {
		return nil, err
	}
	n := &native{image: im, forms: make([]form, len(im.Forms))}
	for i := range im.Forms {
		f := &n.forms[i]
		f.n, f.image, f.p = n, &im.Forms[i], im.Program(&im.Forms[i])
		n.prints = n.prints || len(f.p.Prints) > 0
	}
	for _, t := range im.Tables {
		data := aligned(int64(len(t)))
		copy(data, t)
		n.tables = append(n.tables, data)
	}
	if n.block, err = code.New(im.Code); err != nil {
		return nil, err
	}
	return n, nil
}

// form returns the form for a launch, and its layout. stream asks for the one that stores past the caches.
func (n *native) form(l *jit.Launch, stream bool) (*form, *layout, error) {
	for i := range n.forms {
		f := &n.forms[i]
		if f.image.Target.Stream != stream || !f.p.Suits(*l) {
			continue
		}
		if a := f.last.Load(); a != nil && a.l == *l {
			return f, a, nil
		}
		a, err := f.p.Layout(*l)
		if err != nil {
			return nil, nil, err
		}
		lay := &layout{a, *l}
		f.last.Store(lay)
		return f, lay, nil
	}
	return nil, nil, fmt.Errorf("kernel %s has no code for groups of %v", n.image.Kernel, l.Group)
}

// lastCache is the size of the last level of cache.
var lastCache = sync.OnceValue(amd64.LastCache)

// streams reports whether a launch writes more, and only once, than the last level of cache holds.
func (p *program) streams(l *driver.Launch) bool {
	n := p.variants[l.Variant].native
	if n == nil {
		return false
	}
	f := &n.forms[len(n.forms)-1]
	if !f.image.Target.Stream {
		return false
	}
	const most = 8 // bytes that an invocation stores in order
	list := f.p.Frame.Streams
	if l.Grid[0]*l.Grid[1]*l.Grid[2]*most*int64(len(list)) <= lastCache() {
		return false
	}
	written := int64(0)
	for _, i := range list {
		written += l.Args[i].Len * p.art.Params[i].Size
	}
	return written > lastCache()
}

// aligned returns zeroed memory on a multiple of 64. It holds no pointers that the collector looks at.
func aligned(n int64) []byte {
	const line = 64
	b := make([]byte, n+line)
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(b))) % line
	return b[skip:][:n:n]
}

func address(b []byte) uint64 { return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }

// printBytes is the room for what one call prints: lines beyond that are counted and dropped.
const printBytes = 256 << 10

// workspace is the memory that one call runs on.
type workspace struct {
	f                                            *form
	lay                                          *layout
	frame, chunks, stage, shared, private, lines []byte
	own                                          *job    // for launches that it does alone
	flag                                         *uint32 // of the job that the frame is set up for
	room                                         int64   // bytes for lines and shared memory when it was
}

// take returns a workspace that nobody uses, set up for a job.
func (f *form) take(j *job, lay *layout) *workspace {
	w := f.lend()
	w.setUp(j, lay)
	return w
}

// lend returns a workspace that nobody uses.
func (f *form) lend() *workspace {
	if w := f.spare.Swap(nil); w != nil {
		return w
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if n := len(f.free) - 1; n >= 0 {
		w := f.free[n]
		f.free = f.free[:n]
		return w
	}
	w := &workspace{f: f, frame: aligned(f.image.FrameBytes)}
	if len(f.p.Prints) > 0 {
		w.lines = aligned(printBytes)
	}
	return w
}

// give takes a workspace back.
func (f *form) give(w *workspace) {
	if f.spare.CompareAndSwap(nil, w) {
		return
	}
	f.mu.Lock()
	f.free = append(f.free, w)
	f.mu.Unlock()
}

func grow(b *[]byte, n int64) {
	if int64(len(*b)) < n {
		*b = aligned(n)
	}
}

// setUp prepares the frame for a job. Launches of one shape, one after the other, differ in their parameters
// only.
func (w *workspace) setUp(j *job, lay *layout) {
	p := w.f.p
	lines := int64(0)
	if j.launch.Print != nil {
		lines = int64(len(w.lines))
	}
	if room := lines + int64(len(w.shared)); w.lay != lay || w.flag != &j.flag || w.room != room {
		if w.lay != lay {
			w.lay = lay
			grow(&w.chunks, lay.ChunkMem)
			grow(&w.stage, lay.StageMem)
			grow(&w.shared, lay.Shared)
			grow(&w.private, lay.Private)
			p.SetUpChunks(w.chunks, lay.Layout)
		}
		w.flag, w.room = &j.flag, lines+int64(len(w.shared))
		at := address(w.lines)
		p.SetUp(w.frame, lay.Layout, jit.Memory{
			Cancel: uint64(uintptr(unsafe.Pointer(w.flag))), Chunk: address(w.chunks), Stage: address(w.stage),
			Shared: address(w.shared), SharedSize: int64(len(w.shared)), Private: address(w.private), Print: at, PrintEnd: at + uint64(lines),
		})
		for i, t := range w.f.n.tables {
			binary.LittleEndian.PutUint64(w.frame[p.Frame.Tables+int64(8*i):], address(t))
		}
	}
	params := w.frame[p.Frame.Params:]
	for i, k := range w.f.n.image.Params {
		a := &j.launch.Args[i]
		switch k {
		case ir.View:
			binary.LittleEndian.PutUint64(params[24*i:], address(a.Mem))
			binary.LittleEndian.PutUint64(params[24*i+8:], uint64(a.Len))
			binary.LittleEndian.PutUint64(params[24*i+16:], uint64(a.Cap))
		case ir.Ptr:
			binary.LittleEndian.PutUint64(params[24*i:], address(a.Mem))
		default:
			binary.LittleEndian.PutUint64(params[24*i:], a.Bits)
		}
	}
}

// part is what one call does: count groups or rows from first on, and of rows the invocations from x to end.
type part struct{ first, count, x, end int64 }

// call runs a part. The fault of its lowest invocation that has one is returned.
func (w *workspace) call(j *job, do part) (*interp.Fault, error) {
	f := w.f
	for {
		put := func(field int, x int64) { binary.LittleEndian.PutUint64(w.frame[field:], uint64(x)) }
		put(jit.FrameFirst, do.first)
		put(jit.FrameCount, do.count)
		put(jit.FrameX, do.x)
		put(jit.FrameXEnd, do.end)
		frame := unsafe.Pointer(unsafe.SliceData(w.frame))
		var status jit.Status
		if j.short {
			status = w.callShort(frame)
		} else {
			status = jit.Status(f.n.block.Call(f.image.Entry, frame))
		}
		switch status {
		case jit.Done:
			w.printed(j)
			return w.fault(j), nil
		case jit.Cancelled:
			w.printed(j)
			return w.fault(j), interp.ErrCanceled
		case jit.NoShared:
			need := int64(binary.LittleEndian.Uint64(w.frame[jit.FrameSharedNeed:]))
			if need <= int64(len(w.shared)) {
				return nil, fmt.Errorf("kernel %s asks for %d bytes of shared memory and has them", f.n.image.Kernel, need)
			}
			grow(&w.shared, need)
			w.setUp(j, w.lay)
		default:
			return nil, fmt.Errorf("kernel %s returned status %d", f.n.image.Kernel, status)
		}
	}
}

// callShort calls code that is over soon. What the processor objects to in it is a panic.
func (w *workspace) callShort(frame unsafe.Pointer) jit.Status {
	lay := w.lay
	w.lay = nil // after a panic the frame has to be set up again
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	status := w.f.n.block.CallShort(w.f.image.Entry, frame)
	w.lay = lay
	return jit.Status(status)
}

// fault reads the fault record.
func (w *workspace) fault(j *job) *interp.Fault {
	f := w.f.p.Fault(w.frame)
	if f == nil {
		return nil
	}
	binary.LittleEndian.PutUint64(w.frame[jit.FrameFault:], jit.NoFault)
	im := w.f.n.image
	out := &interp.Fault{Kernel: im.Kernel, Kind: f.Kind, Pos: f.Pos, Text: f.Text, Linear: f.Linear}
	if i := int(f.Pos.File); i < len(im.Files) {
		out.File = im.Files[i]
	}
	out.Invocation = [3]int64{f.Linear % j.width, f.Linear % j.plane / j.width, f.Linear / j.plane}
	for i, k := range f.Operands {
		out.Operands = append(out.Operands, interp.MakeOperand(k, f.Bits[i]))
	}
	site := int(binary.LittleEndian.Uint64(w.frame[jit.FrameFaultSite:]))
	return out.Record(w.f.image.Sites[site].Three)
}

// printed hands on what the call printed.
func (w *workspace) printed(j *job) {
	if len(w.lines) == 0 || j.launch.Print == nil {
		return
	}
	start := address(w.lines)
	n := binary.LittleEndian.Uint64(w.frame[jit.FramePrint:]) - start
	for _, l := range w.f.p.Lines(w.lines[:n]) {
		j.print.Add(l.Linear, l.Text)
	}
	binary.LittleEndian.PutUint64(w.frame[jit.FramePrint:], start)
	if lost := binary.LittleEndian.Uint64(w.frame[jit.FramePrintLost:]); lost > 0 {
		j.print.Drop(int64(lost))
		binary.LittleEndian.PutUint64(w.frame[jit.FramePrintLost:], 0)
	}
}
