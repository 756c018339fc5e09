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
	nodes, err := q.record(f)
	if err != nil {
		return nil, err
	}
	return &Graph{dev: q.dev, nodes: nodes}, nil
}

func (q *Queue) record(f func(r *Queue) error) ([]node, error) {
	if q.rec != nil {
		return nil, ErrRecording
	}
	rec := &recording{}
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
		return fmt.Errorf("queue of a finished recording: %w", ErrClosed)
	}
	r.nodes = append(r.nodes, n)
	return nil
}

func (r *recording) addLaunch(c *Call, p *program) error {
	n := node{prog: p, launch: c.launch, held: slices.Clone(c.held)}
	n.launch.Args = slices.Clone(c.launch.Args)
	for i := range n.launch.Args {
		n.launch.Args[i].Blob = slices.Clone(n.launch.Args[i].Blob)
	}
	return r.add(n)
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
	nodes, err := (&Queue{dev: g.dev}).record(f)
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
	g.nodes[i] = nodes[0]
	return nil
}

// Close forgets the work. What was launched goes on. Closing twice is harmless.
func (g *Graph) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.closed = true
	g.nodes = nil
	return nil
}
