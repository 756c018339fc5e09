package kernel

import (
	"sync"
	"sync/atomic"
)

// state is where an invocation stands. It is written under the group's lock.
type state uint8

const (
	absent   state = iota // outside the grid, in a partial group
	pending               // not started, or running
	waiting               // at a barrier or the like
	returned              // ended as it should
	faulted               // retired
)

// invocation is one run of the kernel for one index. The memory is used again for the
// invocation with the same number in later groups.
type invocation struct {
	g          *group
	pos, local [3]int
	number     int // in the group
	sub        int // its subgroup
	state      state
	outcome    state   // how it ended, written by who ran it, before state says so
	r          *runner // who runs it

	declared int         // Shared and SharedSlice calls so far
	at       stop        // where it waits
	retire   bool        // it is to retire when it wakes
	wake     chan bool   // holds one value for one that may go on
	spin     spinCounter // what its atomics saw, when they are watched
}

// index returns the number of the invocation in the grid.
func (inv *invocation) index() int {
	grid := &inv.g.l.grid
	return (inv.pos[2]*grid[1]+inv.pos[1])*grid[0] + inv.pos[0]
}

// group is where a worker runs one group after another.
//
// busy counts present invocations that neither wait nor have ended. A group (or a
// subgroup) with none is at rest: only then, under the lock, is decided who may go on, so
// that the decision does not depend on the order in which invocations arrived.
type group struct {
	l      *launch
	number int
	at     [3]int
	invs   []invocation // by number, absent ones included
	lead   *runner      // the worker's own
	unused atomic.Int64 // number of the next invocation to start

	mu    sync.Mutex
	open  bool // between begin and the end of the last invocation
	over  bool // the launch was stopped
	busy  int
	waits int           // invocations that wait
	subs  []int         // busy, by subgroup
	ready []*invocation // may run; used by schedules that run one at a time
	idle  []*runner
	all   []*runner // lead excluded
	done  chan bool // holds one value when the last invocation has ended

	sharedMu sync.Mutex // not mu, which would order what invocations did before barriers
	shared   []any      // *T or []T, in order of declaration; kept from group to group
	live     int        // how many of them this group has declared
}

func newGroup(l *launch) *group {
	g := &group{
		l:    l,
		invs: make([]invocation, l.perGroup),
		subs: make([]int, (l.perGroup+l.width-1)/l.width),
		done: make(chan bool, 1),
	}
	for n := range g.invs {
		inv := &g.invs[n]
		inv.g, inv.number, inv.sub = g, n, n/l.width
		inv.local = [3]int{n % l.group[0], n / l.group[0] % l.group[1], n / (l.group[0] * l.group[1])}
	}
	g.unused.Store(int64(l.perGroup))
	g.lead = &runner{g: g}
	return g
}

// begin makes the group the one with the given number and starts it.
func (g *group) begin(number int) {
	l := g.l
	g.mu.Lock()
	defer g.mu.Unlock()
	g.number = number
	g.at = [3]int{number % l.groups[0], number / l.groups[0] % l.groups[1], number / (l.groups[0] * l.groups[1])}
	g.live = 0
	g.open, g.busy = true, 0
	clear(g.subs)
	for n := range g.invs {
		inv := &g.invs[n]
		inv.pos = [3]int{g.at[0]*l.group[0] + inv.local[0], g.at[1]*l.group[1] + inv.local[1], g.at[2]*l.group[2] + inv.local[2]}
		inv.state = absent
		if inv.pos[0] < l.grid[0] && inv.pos[1] < l.grid[1] && inv.pos[2] < l.grid[2] {
			inv.state, inv.r, inv.declared, inv.retire = pending, nil, 0, false
			g.busy++
			g.subs[inv.sub]++
		}
	}
	if l.order == nil {
		g.lead.token = true
		g.unused.Store(0) // last: a runner with a token may look without the lock
		return
	}
	for n := range g.invs {
		inv := &g.invs[n]
		switch {
		case inv.state == absent:
		case l.order.serial():
			g.ready = append(g.ready, inv)
		default:
			g.hand(inv)
		}
	}
	if l.order.serial() {
		g.switchNext()
	}
}

// hand gives an invocation, or with nil the token, to a runner that has nothing to do. The lock
// is held.
func (g *group) hand(inv *invocation) {
	var r *runner
	if n := len(g.idle); n > 0 {
		r = g.idle[n-1]
		g.idle = g.idle[:n-1]
	} else {
		r = &runner{g: g, jobs: make(chan *invocation, 1)}
		g.all = append(g.all, r)
		g.l.goroutines.Add(1)
		go r.main()
	}
	r.jobs <- inv
}

// spread starts what the group has not started yet beside what it runs: see spreadLimit.
func (g *group) spread() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if !g.open {
		return
	}
	for range min(len(g.invs)-int(g.unused.Load()), 256) {
		g.hand(nil)
	}
}

// cancel ends the invocations that wait.
func (g *group) cancel() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.over = true
	g.retireAll()
}

// retireAll lets all invocations that wait go, to retire. The lock is held.
func (g *group) retireAll() {
	for n := range g.invs {
		if inv := &g.invs[n]; inv.state == waiting {
			inv.retire = true
			g.release(inv)
		}
	}
}

// release lets an invocation that waits go on. The lock is held.
func (g *group) release(inv *invocation) {
	inv.state = pending
	g.waits--
	g.busy++
	g.subs[inv.sub]++
	if g.l.order.serial() {
		g.ready = append(g.ready, inv)
	} else {
		inv.wake <- true
	}
}

// switchNext lets the next of the ready invocations run. It is called, with the lock held, by
// one that stops running, under schedules that run one at a time.
func (g *group) switchNext() {
	if len(g.ready) == 0 {
		return
	}
	i := g.l.order.pick(g.ready)
	inv := g.ready[i]
	g.ready = append(g.ready[:i], g.ready[i+1:]...)
	if inv.r == nil {
		g.hand(inv)
	} else {
		inv.wake <- true
	}
}
