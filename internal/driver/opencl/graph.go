package opencl

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// graph is launches as a command buffer of the library (cl_khr_command_buffer). What a launch passes to its kernel names the queue's control record, so
// that a command buffer is for one queue; it is made at the first launch there. The graph's tag stands in the record if one of its steps has faulted.
type graph struct {
	dev   *device
	tag   uint32
	steps []*step
	sites bool // some step can fault
	bound *queue
	recorded
}

// recorded is a command buffer. Each launch in it has a kernel of its own, because PoCL 3.1 looks at arguments when the command buffer is
// launched, and not, as the specification says, when it is recorded.
type recorded struct {
	commands opencl.CommandBuffer
	kernels  []opencl.Kernel
}

func (r *recorded) release(api *opencl.API) error {
	errs := []error{api.ReleaseCommandBufferKHR(r.commands)}
	for _, k := range r.kernels {
		errs = append(errs, api.ReleaseKernel(k))
	}
	return errors.Join(errs...)
}

// step is one launch, ready but for the control record.
type step struct {
	ready
	v    *variant
	mems []opencl.Mem
}

// ofGraph is set in tags of graphs, and in no other.
const ofGraph = 1 << 31

// replay is a launch of a graph: the number of its first step, and the record as it was behind it.
type replay struct {
	tag   uint32
	first uint64
	slot  *[record.Size]byte
}

// Record makes a graph.
func (d *device) Record(launches []*driver.Launch) (driver.Graph, error) {
	if !d.gpu.commands {
		return nil, fmt.Errorf("graphs: no command buffers: %w", driver.ErrUnsupported)
	}
	g := &graph{dev: d, tag: d.graphs.Add(1) | ofGraph}
	for i, l := range launches {
		s, err := g.step(i, l)
		if err != nil {
			return nil, err
		}
		g.steps = append(g.steps, s)
	}
	return g, nil
}

func (g *graph) step(i int, l *driver.Launch) (*step, error) {
	v := l.Program.(*program).variants[l.Variant]
	alone := fmt.Errorf("kernel %s in a graph: %w", v.name, driver.ErrUnsupported)
	if l.Print != nil && v.image.Record > 0 {
		return nil, alone
	}
	s := &step{v: v}
	if err := s.set(l, v, g.dev); err != nil {
		return nil, err
	}
	b := record.Block(s.block[:v.image.Block])
	b.Number(v.number, uint64(i))
	b.Tag(g.tag, true)
	for i := range l.Args {
		switch {
		case v.image.Slots[i].Indirect:
			return nil, alone
		case v.kinds[i] != artifact.View:
		case l.Args[i].Mem == nil:
			s.mems = append(s.mems, 0)
		default:
			m := l.Args[i].Mem.(*memory)
			if m.apart {
				return nil, alone
			}
			s.mems = append(s.mems, m.mem)
		}
	}
	return s, nil
}

// record adds a step to the command buffer, behind another.
func (g *graph) record(s *step, q *queue, behind opencl.SyncPoint) (opencl.SyncPoint, error) {
	api := g.dev.api
	k, err := api.CreateKernel(s.build.program, s.v.image.Entry)
	if err != nil {
		return 0, err
	}
	g.kernels = append(g.kernels, k)
	if err := api.SetKernelArg(k, argBlock, int64(s.v.image.Block), uintptr(unsafe.Pointer(&s.block))); err != nil {
		return 0, err
	}
	for i, m := range slices.Concat([]opencl.Mem{argControl - 1: q.control, argPrint - 1: 0}, s.mems) {
		if err := api.SetKernelArgMem(k, argControl+i, m); err != nil {
			return 0, err
		}
	}
	if s.shared > 0 {
		if err := api.SetKernelArg(k, argFirst+len(s.mems), s.shared, 0); err != nil {
			return 0, err
		}
	}
	return api.CommandNDRangeKernelKHR(g.commands, k, s.dims, s.global, s.local, behind)
}

// bind makes the command buffer for a queue. q.mu is held.
func (g *graph) bind(q *queue) (err error) {
	if g.bound == q {
		return nil
	}
	if err := g.unbind(q); err != nil {
		return err
	}
	api := g.dev.api
	if g.commands, err = api.CreateCommandBufferKHR(q.handle, opencl.CommandBufferSimultaneousUseKHR); err != nil {
		return err
	}
	g.sites = false
	var last opencl.SyncPoint
	for _, s := range g.steps {
		if last, err = g.record(s, q, last); err != nil {
			break
		}
		g.sites = g.sites || len(s.v.image.Sites) > 0
	}
	if err == nil {
		err = api.FinalizeCommandBufferKHR(g.commands)
	}
	if err != nil {
		err = errors.Join(err, g.release(api))
		g.recorded = recorded{}
		return err
	}
	g.bound = q
	return nil
}

// unbind gives the command buffer back when its queue has come past its launches. The mutex of held is held, if that is a queue.
func (g *graph) unbind(held *queue) error {
	q, r := g.bound, g.recorded
	g.bound, g.recorded = nil, recorded{}
	if q == nil || g.dev.lost() != nil {
		return nil
	}
	if q != held {
		q.mu.Lock()
		defer q.mu.Unlock()
	}
	if q.closed {
		return r.release(g.dev.api)
	}
	q.next.recorded = append(q.next.recorded, r)
	return nil
}

// Launch gives the graph to a queue.
func (g *graph) Launch(to driver.Queue, first uint64) error {
	q := to.(*queue)
	if g.bound != q {
		if err := g.unbind(nil); err != nil {
			return g.dev.failed("launch graph", err)
		}
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if q.stopped {
		return nil
	}
	return g.dev.failed("launch graph", g.submit(q, first))
}

// submit launches. q.mu is held.
func (g *graph) submit(q *queue, first uint64) error {
	if err := g.bind(q); err != nil {
		return err
	}
	api := g.dev.api
	if err := api.EnqueueCommandBufferKHR(q.handle, g.commands); err != nil || !g.sites {
		return err
	}
	r := replay{g.tag, first, g.dev.slot()}
	q.next.replays = append(q.next.replays, r)
	return api.EnqueueReadBuffer(q.handle, q.control, 0, at(r.slot[:]), record.Size)
}

// Update changes a step. The command buffer is made anew.
func (g *graph) Update(i int, l *driver.Launch) error {
	s, err := g.step(i, l)
	if err != nil {
		return err
	}
	g.steps[i] = s
	return g.dev.failed("update graph", g.unbind(nil))
}

// Close gives the graph back.
func (g *graph) Close() error { return g.dev.failed("close graph", g.unbind(nil)) }

// fault reads the record behind a replay. A fault of one of its steps has the step's number: no earlier launch of the graph had one.
func (r *replay) fault(d *device) error {
	err := d.variants.Fault(r.slot[:])
	var f *driver.Fault
	if errors.As(err, &f) && binary.LittleEndian.Uint32(r.slot[:]) == r.tag {
		f.Launch += r.first
	}
	return err
}

var _ driver.Recorder = (*device)(nil)
