package dotcompute

import (
	"fmt"
	"slices"
	"sync"

	"github.com/dotcompute/dotcompute/internal/driver"
)

// Graph is recorded work, to be launched as often as one likes. It keeps the buffers and host
// slices in it reachable. Its methods may be called concurrently.
type Graph struct {
	dev *Device

	mu     sync.Mutex
	nodes  []node
	closed bool
	// ready is the device's own form of the nodes. It is nil until the first launch, and if the device has none for them,
	// which tried says.
	ready driver.Graph
	tried bool
	uses  []use // of memory and programs by nodes, each once
}

// use is what a launch of the graph has to announce.
type use struct {
	h    *handle
	prog *program
}

// node is a launch or a copy.
type node struct {
	prog   *program // nil for a copy
	launch driver.Launch
	held   []*handle
	copy   driver.Copy
}

// recording is what a queue inside Record adds to.
type recording struct {
	mu    sync.Mutex
	nodes []node
	over  bool
}

// Record calls f with a queue that keeps launches, reads, writes and copies
// instead of doing them, and returns them as a graph. Waiting, events and
// other queues' events are [ErrRecording] there. Nothing else is done differently:
// arguments are checked, kernels compiled.
func (q *Queue) Record(f func(r *Queue) error) (*Graph, error) {
	nodes, err := q.record(f, nil)
	if err != nil {
		return nil, err
	}
	return &Graph{dev: q.dev, nodes: nodes}, nil
}

// record returns the nodes that f makes, in the memory of used ones.
func (q *Queue) record(f func(r *Queue) error, used []node) ([]node, error) {
	if q.rec != nil {
		return nil, ErrRecording
	}
	rec := &recording{nodes: used[:0]}
	err := f(&Queue{dev: q.dev, ctx: q.ctx, rec: rec})
	rec.mu.Lock()
	defer rec.mu.Unlock()
	rec.over = true
	return rec.nodes, err
}

func (r *recording) add(n node) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over {
		return errOver
	}
	r.nodes = append(r.nodes, n)
	return nil
}

var errOver = fmt.Errorf("queue of a finished recording: %w", ErrClosed)

func (r *recording) addLaunch(c *Call, p *program) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over {
		return errOver
	}
	var old node
	if k := len(r.nodes); k < cap(r.nodes) {
		old = r.nodes[:k+1][k]
	}
	n := node{prog: p, launch: c.launch, held: append(old.held[:0], c.held...)}
	n.launch.Args = append(old.launch.Args[:0], c.launch.Args...)
	for i := range n.launch.Args {
		n.launch.Args[i].Blob = slices.Clone(n.launch.Args[i].Blob)
	}
	r.nodes = append(r.nodes, n)
	return nil
}

func (r *recording) addCopy(q *Queue, c *driver.Copy, a, b *handle) error {
	return r.add(node{copy: *c, held: []*handle{a, b}})
}

// Len returns the number of launches and copies.
func (g *Graph) Len() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.nodes)
}

// Launch gives the recorded work to a queue of the same device, in order and with nothing
// in between. It returns at once.
func (g *Graph) Launch(q *Queue) error {
	if q.dev != g.dev {
		return fmt.Errorf("graph of device %s on a queue of device %s: %w", g.dev, q.dev, ErrArgument)
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed {
		return fmt.Errorf("graph: %w", ErrClosed)
	}
	if q.rec != nil {
		for _, n := range g.nodes {
			if err := q.rec.add(n); err != nil {
				return err
			}
		}
		return nil
	}
	q.mu.Lock()
	defer q.mu.Unlock()
	if g.prepare(q) {
		if err := g.launchReady(q); err != errEvicted {
			return err
		}
	}
	for i := range g.nodes {
		n := &g.nodes[i]
		var err error
		if n.prog != nil {
			n.launch.Context = q.ctx
			for err = errEvicted; err == errEvicted; {
				if err = q.launchLocked(&n.launch, n.prog, n.held); err == errEvicted {
					err = n.reload(q)
				}
			}
		} else {
			err = q.copyLocked(&n.copy, n.held[0], n.held[1])
		}
		if err != nil {
			return fmt.Errorf("graph, step %d: %w", i, err)
		}
	}
	return nil
}

// prepare has the device make the nodes ready, if it can, and reports whether they are.
func (g *Graph) prepare(q *Queue) bool {
	if g.tried || g.dev.recorder == nil || len(g.nodes) < 2 || q.ctx != nil {
		return g.ready != nil && q.ctx == nil
	}
	g.tried, g.uses = true, nil
	var launches []*driver.Launch
	for i := range g.nodes {
		n := &g.nodes[i]
		if n.prog == nil {
			return false
		}
		n.launch.Program = n.prog.prog
		launches = append(launches, &n.launch)
		g.announce(n)
	}
	// What it cannot do is done step by step.
	g.ready, _ = g.dev.recorder.Record(launches)
	return g.ready != nil
}

// announce notes what a node uses.
func (g *Graph) announce(n *node) {
	add := func(u use) {
		if !slices.Contains(g.uses, u) {
			g.uses = append(g.uses, u)
		}
	}
	add(use{prog: n.prog})
	for _, h := range n.held {
		if h != nil {
			add(use{h: h})
		}
	}
}

// launchReady launches the device's own form. q.mu is held.
func (g *Graph) launchReady(q *Queue) error {
	if err := q.usable(); err != nil {
		return err
	}
	for _, u := range g.uses {
		if u.prog != nil {
			if !u.prog.use(q) {
				g.drop()
				return errEvicted
			}
		} else if err := u.h.use(q); err != nil {
			return fmt.Errorf("graph: %w", err)
		}
	}
	first := q.launches + 1
	q.launches += uint64(len(g.nodes))
	if err := g.ready.Launch(q.q, first); err != nil {
		return fmt.Errorf("graph: %w", q.dev.asError(err))
	}
	return nil
}

// drop gives the device's own form back; the next launch makes another.
func (g *Graph) drop() {
	if g.ready != nil {
		// Nothing depends on it any more.
		_ = g.ready.Close()
	}
	g.ready, g.tried, g.uses = nil, false, nil
}

// reload finds the program again that went out of the cache. It returns errEvicted when there
// is one.
func (n *node) reload(q *Queue) error {
	p, err := n.prog.of.program(q.context(), n.prog.consts)
	if err != nil {
		return err
	}
	n.prog = p
	return errEvicted
}

// Update changes the arguments and the grid of step i, which is a launch. F
// launches the same kernel, once, on the queue it is given; what it passes takes the old arguments'
// place:
//
//	err := g.Update(0, func(r *dotcompute.Queue) error {
//		return Saxpy.Launch(r, dotcompute.N(n), 3, xs.All(), ys.All())
//	})
func (g *Graph) Update(i int, f func(r *Queue) error) error {
	used, _ := usedNodes.Get().(*[]node)
	if used == nil {
		used = new([]node)
	}
	nodes, err := (&Queue{dev: g.dev}).record(f, *used)
	if err != nil {
		return err
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	switch {
	case g.closed:
		return fmt.Errorf("graph: %w", ErrClosed)
	case i < 0 || i >= len(g.nodes):
		return fmt.Errorf("update step %d of a graph of %d: %w", i, len(g.nodes), ErrArgument)
	case len(nodes) != 1 || nodes[0].prog == nil || g.nodes[i].prog == nil || nodes[0].prog.art.Kernel != g.nodes[i].prog.art.Kernel:
		return fmt.Errorf("update step %d of a graph with anything but one launch of its kernel: %w", i, ErrArgument)
	}
	g.nodes[i], nodes[0] = nodes[0], g.nodes[i]
	nodes[0].release()
	*used = nodes
	usedNodes.Put(used)
	if g.ready != nil {
		n := &g.nodes[i]
		n.launch.Program = n.prog.prog
		g.announce(n)
		if err := g.ready.Update(i, &n.launch); err != nil {
			g.drop()
		}
	}
	return nil
}

// usedNodes are nodes whose memory the next Update takes.
var usedNodes sync.Pool

// release lets go of what the node refers to, and keeps the memory for it.
func (n *node) release() {
	clear(n.held)
	clear(n.launch.Args)
	*n = node{held: n.held[:0], launch: driver.Launch{Args: n.launch.Args[:0]}}
}

// Close forgets the work. What was launched goes on. Closing twice is harmless.
func (g *Graph) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = true
	g.nodes = nil
	g.drop()
	return nil
}
