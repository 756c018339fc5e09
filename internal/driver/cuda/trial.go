package cuda

import (
	"slices"
	"sync"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

const (
	// samples of each way are taken of launches of one shape, and one more that does not count, before the ways are compared.
	samples = 7
	// margin is by how much the second way has to be faster: less is what one launch differs from the next by.
	margin = 0.97
	// shapes is how many shapes of launches are kept apart. Launches of others are not timed.
	shapes = 16
	// flight is how many samples may be under way.
	flight = 32
)

// way is how machine code was made.
type way uint8

const (
	byPTX way = iota
	byNVRTC
	ways
)

// String is what Info calls it.
func (w way) String() string { return [...]string{"ptx", "nvrtc"}[w] }

// shape is what launches have to have in common to be compared: all but where views lie and what scalars are.
type shape struct {
	variant     int
	grid, group [3]int64
	lengths     uint64
}

// trial runs a program by both ways in turn and times the launches, by the GPU's clock, until it knows which is faster.
type trial struct {
	p     *program
	other []*variant // by number of the first way's
	key   string     // of the verdict in the cache

	mu      sync.Mutex
	tried   map[shape]*[ways][]float32 // milliseconds
	begun   map[shape]int
	pending []sample
	over    bool
}

// sample is a launch between two events.
type sample struct {
	shape      shape
	way        way
	begin, end cuda.Event
}

// next says by which way a launch goes, and whether it is to be timed.
func (t *trial) next(l *driver.Launch) (v *variant, s *sample) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.collect()
	if t.over {
		return t.p.pick(l.Variant), nil
	}
	at := shape{variant: l.Variant, grid: l.Grid, group: l.Group}
	for i := range l.Args {
		at.lengths = at.lengths*0x9e3779b97f4a7c15 + uint64(l.Args[i].Len)
	}
	if _, ok := t.begun[at]; !ok && len(t.begun) >= shapes || len(t.pending) >= flight {
		return t.p.variants[l.Variant], nil
	}
	n := t.begun[at]
	t.begun[at]++
	// One, two, two, one: neither what changes slowly nor what changes with every second launch is taken for a difference.
	s = &sample{shape: at, way: way((n + 1) / 2 % 2)}
	if s.way == byNVRTC {
		return t.other[l.Variant], s
	}
	return t.p.variants[l.Variant], s
}

// collect reads the samples that are done, in their order of submission, and decides if there are enough. t.mu is held.
func (t *trial) collect() {
	d := t.p.dev
	n := 0
	for _, s := range t.pending {
		if d.query(s.end) != nil {
			break
		}
		ms, err := d.elapsed(s.begin, s.end)
		d.recycle(s.begin)
		d.recycle(s.end)
		n++
		if err != nil || t.over {
			continue
		}
		list := t.tried[s.shape]
		if list == nil {
			list = new([ways][]float32)
			t.tried[s.shape] = list
		}
		list[s.way] = append(list[s.way], ms)
		if len(list[byPTX]) > samples && len(list[byNVRTC]) > samples {
			t.decide(list)
		}
	}
	t.pending = slices.Delete(t.pending, 0, n)
}

// decide ends the trial. t.mu is held.
func (t *trial) decide(list *[ways][]float32) {
	best := byPTX
	if middle(list[byNVRTC][1:]) < margin*middle(list[byPTX][1:]) {
		best = byNVRTC
		t.p.preferred.Store(&t.other)
	}
	t.p.way.Store(uint32(best))
	t.over = true
	t.p.trial.Store(nil)
	if c := t.p.dev.cache; c != nil {
		c.Keep(t.key, []byte(best.String()))
	}
}

// middle returns the median.
func middle(list []float32) float32 {
	list = slices.Sorted(slices.Values(list))
	return list[len(list)/2]
}

// end gives the events back. The launches are done.
func (t *trial) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.over = true
	for _, s := range t.pending {
		t.p.dev.recycle(s.begin)
		t.p.dev.recycle(s.end)
	}
	t.pending = nil
}

// elapsed returns the milliseconds between two events that are reached.
func (d *device) elapsed(from, to cuda.Event) (float32, error) {
	ms, err := d.api.EventElapsedTime(from, to)
	if misplaced(err) && d.enter() == nil {
		ms, err = d.api.EventElapsedTime(from, to)
		d.leave()
	}
	return ms, err
}

// timed launches r between two events. q.mu is held.
func (q *queue) timed(t *trial, s *sample, r *ready) error {
	d := q.dev
	return q.inside(func() (err error) {
		if s.begin, err = d.event(); err != nil {
			return err
		}
		if s.end, err = d.event(); err == nil {
			err = d.api.EventRecord(s.begin, q.stream)
		}
		if err == nil {
			err = q.submit(r)
		}
		if err == nil {
			err = d.api.EventRecord(s.end, q.stream)
		}
		if err != nil {
			d.recycle(s.begin)
			d.recycle(s.end)
			return err
		}
		t.mu.Lock()
		t.pending = append(t.pending, *s)
		t.mu.Unlock()
		return nil
	})
}
