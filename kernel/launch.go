package kernel

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// launch is one call of Run.
type launch struct {
	f        func(Thread)
	grid     [3]int // invocations
	group    [3]int // invocations of a whole group
	groups   [3]int // groups, partial ones included
	perGroup int    // invocations of a whole group
	total    int    // groups
	width    int    // lanes of a subgroup
	workers  int
	whole    bool   // groups are whole, or partial ones were asked for: barriers are allowed
	order    *order // of Config.Schedule; nil without

	next     atomic.Int64  // groups handed out
	stop     atomic.Bool   // failed: start no more invocations
	progress atomic.Uint64 // changes whenever an invocation ends or a barrier opens
	stalled  atomic.Bool   // there was none for stallLimit: look for who waits in vain

	active     []*group // one a worker
	goroutines sync.WaitGroup

	mu      sync.Mutex
	first   *Fault // of the lowest-numbered faulting invocation
	at      int    // its number
	err     error  // why the launch was stopped
	watched bool   // counted in watching
	ended   bool
	print   printed
}

// run does the work of the launch and returns when nothing of it is left.
func (l *launch) run(ctx context.Context) {
	for range min(l.workers, l.total) {
		l.active = append(l.active, newGroup(l))
	}
	if l.order.serial() {
		l.watch()
	}
	release := context.AfterFunc(ctx, func() { l.fail(ctx.Err()) })
	stopGuard := l.guard()
	l.goroutines.Add(len(l.active))
	for _, g := range l.active {
		go g.lead.main()
	}
	l.goroutines.Wait()
	stopGuard()
	release()
	l.mu.Lock()
	defer l.mu.Unlock()
	l.ended = true
	if l.watched {
		watching.Add(-1)
	}
}

// fail stops the launch: the first error stays, invocations that wait are ended, those that run
// are ended at their next barrier or atomic.
func (l *launch) fail(err error) {
	l.mu.Lock()
	if l.ended {
		l.mu.Unlock()
		return
	}
	if l.err == nil {
		l.err = err
	}
	l.mu.Unlock()
	l.stop.Store(true)
	l.watch()
	for _, g := range l.active {
		g.cancel()
	}
}

// watch makes atomics call back until the launch has ended.
func (l *launch) watch() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.watched && !l.ended {
		l.watched = true
		watching.Add(1)
	}
}

// record notes a fault of the invocation.
func (l *launch) record(inv *invocation, f *Fault) {
	f.Invocation = [3]int64{int64(inv.pos[0]), int64(inv.pos[1]), int64(inv.pos[2])}
	at := inv.index()
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.first == nil || at < l.at {
		l.first, l.at = f, at
	}
}

// spreadLimit is how long a launch may be without progress before the rest of a group is started beside
// what runs: an invocation may be waiting for one of them, which is wrong but can be helped.
const spreadLimit = 100 * time.Millisecond

// stallLimit is how long a launch may be without progress before invocations that only reread memory are
// faulted. A variable for tests, which have less time.
var stallLimit = 10 * time.Second

// guard starts a look at the launch's progress every spreadLimit and returns a function
// that ends it, after which no look is under way.
func (l *launch) guard() (stop func()) {
	if l.order.serial() {
		return func() {} // the order itself finds who waits in vain
	}
	var mu sync.Mutex
	var timer *time.Timer
	over := false
	last, since := l.progress.Load(), time.Now()
	mu.Lock()
	defer mu.Unlock()
	timer = time.AfterFunc(spreadLimit, func() {
		mu.Lock()
		defer mu.Unlock()
		if over {
			return
		}
		if now := l.progress.Load(); now != last {
			last, since = now, time.Now()
			l.stalled.Store(false)
		} else {
			if l.order == nil {
				for _, g := range l.active {
					g.spread()
				}
			}
			if time.Since(since) > stallLimit {
				l.stalled.Store(true)
				l.watch()
			}
		}
		timer.Reset(spreadLimit)
	})
	return func() {
		mu.Lock()
		defer mu.Unlock()
		over = true
		timer.Stop()
	}
}
