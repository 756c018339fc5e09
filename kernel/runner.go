package kernel

import "runtime"

// runner is a goroutine that runs invocations of one worker's groups.
//
// The runner with the token starts the group's invocations one after the other, as plain calls.
// An invocation that has to wait keeps its goroutine and passes the token on, so that kernels
// without barriers run without a goroutine an invocation, and those with barriers get as
// many as they need. Goroutines are kept from group to group.
type runner struct {
	g     *group
	id    int              // see tag.go
	jobs  chan *invocation // nil gives the token; closed: no more. A lead has none.
	token bool
	only  *invocation   // to run, without the token
	inv   *invocation   // running
	ended []*invocation // ended, and not yet counted in the group
	base  int           // frames on the stack below the kernel's, from batch on
	below uintptr       // the first of them, as seen from the kernel; 0: not known yet
	busy  bool          // has a job
	gone  bool          // has nothing left to do
}

// main is the goroutine. A kernel may end it (testing.T.FailNow does, by runtime.Goexit);
// then another one goes on in its place.
func (r *runner) main() {
	defer func() {
		if !r.gone {
			go r.main()
			return
		}
		unregister(r)
		r.g.l.goroutines.Done()
	}()
	if r.id == 0 {
		register(r)
	}
	climb(r, r.id)
}

// loop is what main does, above the frames that say who the runner is.
func (r *runner) loop() {
	if r.jobs == nil {
		r.lead()
	} else {
		r.serve()
	}
	r.gone = true
}

// lead runs groups until there are no more.
func (r *runner) lead() {
	g, l := r.g, r.g.l
	for {
		if !r.busy {
			n := int(l.next.Add(1)) - 1
			if n >= l.total || l.stop.Load() {
				break
			}
			r.busy = true
			g.begin(l.order.group(n))
		}
		r.work()
		<-g.done
		r.busy = false
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, other := range g.all {
		close(other.jobs)
	}
}

// serve does jobs until there are no more.
func (r *runner) serve() {
	for {
		if !r.busy {
			inv, ok := <-r.jobs
			if !ok {
				return
			}
			r.busy, r.only, r.token = true, inv, inv == nil
		}
		r.work()
	}
}

// work does the job that the runner has.
func (r *runner) work() {
	for r.batch() {
	}
	g := r.g
	g.mu.Lock()
	defer g.mu.Unlock()
	if r.jobs != nil {
		r.busy = false
		g.idle = append(g.idle, r)
	}
	if len(r.ended) > 0 {
		g.count(r)
		if g.l.order.serial() {
			g.switchNext()
		}
	}
}

// batch runs invocations until there are none for this runner, or one panics; then it returns
// true, to be called again.
//
//go:noinline
func (r *runner) batch() (again bool) {
	if r.base == 0 {
		var pcs [maxFrames]uintptr
		r.base = runtime.Callers(1, pcs[:])
	}
	defer func() {
		inv := r.inv
		if inv == nil {
			return
		}
		r.inv = nil
		again = true
		switch p := recover(); p {
		case retired{}:
		case nil:
			r.g.l.record(inv, &Fault{What: FaultPanic, Text: "the kernel ended its goroutine (runtime.Goexit; a test's FailNow belongs outside of kernels)"})
		default:
			r.g.l.record(inv, faultOf(p))
		}
		inv.outcome = faulted
		r.ended = append(r.ended, inv)
	}()
	f := r.g.l.f
	for inv := r.take(); inv != nil; inv = r.take() {
		r.inv = inv
		f(Thread{inv})
		r.inv = nil
		inv.outcome = returned
		r.ended = append(r.ended, inv)
	}
	return false
}

// take returns the next invocation for this runner to run, nil if there is none. When the launch
// was stopped, it ends the rest unrun.
func (r *runner) take() *invocation {
	g := r.g
	for {
		inv := r.only
		if inv != nil {
			r.only = nil
		} else if inv = r.takeUnused(); inv == nil {
			return nil
		}
		inv.r = r
		if !g.l.stop.Load() {
			return inv
		}
		inv.outcome = faulted
		r.ended = append(r.ended, inv)
	}
}

// takeUnused returns the next invocation that was not started, for the runner with the token.
func (r *runner) takeUnused() *invocation {
	g := r.g
	for r.token {
		n := int(g.unused.Add(1)) - 1
		if n >= len(g.invs) {
			r.token = false
		} else if g.invs[n].state != absent {
			return &g.invs[n]
		}
	}
	return nil
}

// count tells the group which invocations have ended. The lock is held.
func (g *group) count(r *runner) {
	for _, inv := range r.ended {
		inv.state = inv.outcome
		g.busy--
		g.subs[inv.sub]--
		if g.waits > 0 && g.subs[inv.sub] == 0 {
			g.settleSubgroup(inv.sub)
		}
	}
	r.ended = r.ended[:0]
	g.l.progress.Add(1)
	g.settle()
}
