package cuda

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// graph is launches in the library's terms. What a launch passes to its kernel names the queue's control record, so that the graph
// is bound to one queue at a time. Tags are of one launch of the graph; they stand in the control record.
type graph struct {
	dev   *device
	steps []*step
	plain cuda.Graph
	exec  cuda.GraphExec
	bound *queue

	changed []int // steps that the library is not told of yet
	ready   ready // for newStep
	told    cuda.KernelNodeParams
	behind  *queue // that may not have launched it yet
}

// step is one launch.
type step struct {
	stale       bool // is in graph.changed
	fn          cuda.Func
	grid, group [3]uint32
	shared      uint32
	block       []byte
	params      [1]unsafe.Pointer // of block
	node        cuda.GraphNode
}

// replay is a launch of a graph: its tag, and the number of its first step.
type replay struct {
	tag   uint32
	first uint64
}

// Record makes a graph.
func (d *device) Record(launches []*driver.Launch) (driver.Graph, error) {
	if !d.api.Has(cuda.GraphInstantiateWithFlags) {
		return nil, fmt.Errorf("graphs: %w", driver.ErrUnsupported)
	}
	g := &graph{dev: d}
	for i, l := range launches {
		s := &step{}
		if err := g.set(s, i, l); err != nil {
			return nil, err
		}
		g.steps = append(g.steps, s)
	}
	return g, nil
}

// set makes s a launch.
func (g *graph) set(s *step, i int, l *driver.Launch) error {
	p := l.Program.(*program)
	v := p.pick(l.Variant)
	if v.indirect || l.Print != nil && v.image.Record > 0 {
		return fmt.Errorf("kernel %s in a graph: %w", v.kernel, driver.ErrUnsupported)
	}
	r := &g.ready
	binary.LittleEndian.PutUint32(r.block[atTag:], 0)
	binary.LittleEndian.PutUint32(r.block[atAgain:], 0)
	if err := r.set(l, v); err != nil {
		return err
	}
	if err := r.dynamic(l); err != nil {
		return err
	}
	s.fn, s.grid, s.group, s.shared, s.block = v.fn, r.grid, r.group, r.shared, append(s.block[:0], r.block[:v.image.Block]...)
	s.params[0] = unsafe.Pointer(&s.block[0])
	binary.LittleEndian.PutUint64(s.block[atNumber:], v.number<<numberBits|uint64(i))
	return nil
}

// tell is what the library is told about a step. It reads the block at once.
func (g *graph) tell(s *step) *cuda.KernelNodeParams {
	binary.LittleEndian.PutUint64(s.block[atControl:], uint64(g.bound.control))
	g.told = cuda.KernelNodeParams{Func: s.fn, Grid: s.grid, Block: s.group, Shared: s.shared, KernelParams: uintptr(unsafe.Pointer(&s.params))}
	return &g.told
}

// catchUp tells the library of changed steps. The context is current.
func (g *graph) catchUp() error {
	for n, i := range g.changed {
		s := g.steps[i]
		if err := g.dev.api.GraphExecKernelNodeSetParams(g.exec, s.node, g.tell(s)); err != nil {
			g.changed = slices.Delete(g.changed, 0, n)
			return err
		}
		s.stale = false
	}
	g.changed = g.changed[:0]
	return nil
}

// bind makes the graph one of q's. The context is current.
func (g *graph) bind(q *queue) error {
	api := g.dev.api
	g.bound, g.changed = q, g.changed[:0]
	for i, s := range g.steps {
		s.stale = g.exec != 0
		if s.stale {
			g.changed = append(g.changed, i)
		}
	}
	if g.exec != 0 {
		return nil
	}
	var err error
	if g.plain == 0 {
		if g.plain, err = api.GraphCreate(); err != nil {
			return err
		}
		var after []cuda.GraphNode
		for _, s := range g.steps {
			if s.node, err = api.GraphAddKernelNode(g.plain, after, g.tell(s)); err != nil {
				return err
			}
			after = []cuda.GraphNode{s.node}
		}
	}
	g.exec, err = api.GraphInstantiateWithFlags(g.plain, 0)
	return err
}

// Launch gives the graph to a stream.
func (g *graph) Launch(to driver.Queue, first uint64) error {
	q := to.(*queue)
	q.mu.Lock()
	defer q.mu.Unlock()
	if err := q.usable(); err != nil {
		return err
	}
	if q.pumping {
		g.behind = q
	}
	return q.do(func() error {
		if q.stopped {
			return nil
		}
		return g.dev.failed("launch graph", g.submit(q, first))
	})
}

// submit launches. q.mu is held and the context is current.
func (g *graph) submit(q *queue, first uint64) error {
	if g.bound != q {
		if err := g.bind(q); err != nil {
			return err
		}
	}
	if err := g.catchUp(); err != nil {
		return err
	}
	if err := q.current(&q.dev.heap); err != nil {
		return err
	}
	q.advance()
	q.replays = append(q.replays, replay{q.tag, first})
	if err := q.dev.api.MemsetD32Async(q.control+4, q.tag, 1, q.stream); err != nil {
		return err
	}
	return q.dev.api.GraphLaunch(g.exec, q.stream)
}

// Update changes a step. The library is told by the next launch.
func (g *graph) Update(i int, l *driver.Launch) error {
	if q := g.behind; q != nil { // what it launches is as it was
		q.mu.Lock()
		for q.pumping {
			q.idle.Wait()
		}
		q.mu.Unlock()
		g.behind = nil
	}
	s := g.steps[i]
	if err := g.set(s, i, l); err != nil {
		return err
	}
	if g.exec != 0 && !s.stale {
		s.stale = true
		g.changed = append(g.changed, i)
	}
	return nil
}

// Close gives the graph back.
func (g *graph) Close() error {
	if g.plain == 0 || g.dev.lost() != nil {
		return nil
	}
	if err := g.dev.enter(); err != nil {
		return err
	}
	defer g.dev.leave()
	var errs []error
	if g.exec != 0 {
		errs = append(errs, g.dev.api.GraphExecDestroy(g.exec))
	}
	errs = append(errs, g.dev.api.GraphDestroy(g.plain))
	g.exec, g.plain, g.bound = 0, 0, nil
	return g.dev.failed("close graph", errors.Join(errs...))
}

// numbered makes the number in the record of a fault that of the launch, if it was a step of a graph. q.mu is held.
func (q *queue) numbered(tag uint32, number uint64) uint64 {
	for _, r := range q.replays {
		if r.tag == tag {
			return r.first + number
		}
	}
	return number
}

// forget drops the replays up to a tag, which are done. q.mu is held.
func (q *queue) forget(tag uint32) {
	n := 0
	for n < len(q.replays) && int32(tag-q.replays[n].tag) >= 0 {
		n++
	}
	if n > 0 {
		q.replays = q.replays[:copy(q.replays, q.replays[n:])]
	}
}

var _ driver.Recorder = (*device)(nil)
