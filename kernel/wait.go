package kernel

import (
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
)

// maxFrames bounds how much of a stack is read. Kernels do not recurse.
const maxFrames = 64

// waitKind is what an invocation waits at.
type waitKind uint8

const (
	atBarrier  waitKind = iota
	atUniform           // Uniform
	atSubgroup          // a subgroup operation
)

// stop is where and for what an invocation waits.
type stop struct {
	kind waitKind
	key  uint64 // of the place: equal for equal call chains from the kernel on
	pcs  [maxFrames - 16]uintptr
	n    int // frames in pcs

	in      any             // what the invocation brings
	out     any             // what it takes away
	combine func([]any) any // atSubgroup: from what lanes bring (nil: absent) what they take
}

// wait stops the invocation until the others have arrived, and returns what combine made for it of what
// all brought. It does not return when the invocation is to retire.
func (inv *invocation) wait(kind waitKind, in any, combine func([]any) any) any {
	g, l := inv.g, inv.g.l
	inv.needWhole()
	s := &inv.at
	s.locate(inv.r)
	s.kind, s.in, s.combine = kind, in, combine
	if inv.wake == nil {
		inv.wake = make(chan bool, 1)
	}

	g.mu.Lock()
	if g.over {
		g.mu.Unlock()
		panic(retired{})
	}
	r := inv.r
	inv.state = waiting
	g.waits++
	g.busy--
	g.subs[inv.sub]--
	if g.subs[inv.sub] == 0 {
		g.settleSubgroup(inv.sub)
	}
	if len(r.ended) > 0 {
		g.count(r)
	} else {
		g.settle()
	}
	if r.token {
		r.token = false
		if int(g.unused.Load()) < len(g.invs) {
			g.hand(nil)
		}
	}
	if l.order.serial() {
		g.switchNext()
	}
	g.mu.Unlock()

	<-inv.wake
	if inv.retire {
		panic(retired{})
	}
	out := s.out
	s.in, s.out = nil, nil
	return out
}

// needWhole stops the launch if it has partial groups and nobody asked for them.
func (inv *invocation) needWhole() {
	if l := inv.g.l; !l.whole {
		l.fail(fmt.Errorf("%w: the kernel uses barriers, shared memory or subgroup operations, and the grid of %v invocations is not a whole number of groups of %v",
			ErrGrid, l.grid, l.group))
		panic(retired{})
	}
}

// locate notes the chain of calls that leads here from the kernel on, in an invocation that r runs.
func (s *stop) locate(r *runner) {
	// Most chains are short, and walking the stack is most of what a barrier costs: what lies below the
	// kernel is walked only until it is known where that starts.
	if r.below != 0 {
		n := runtime.Callers(3, s.pcs[:8])
		if end := slices.Index(s.pcs[:n], r.below); end >= 0 {
			s.hash(end)
			return
		}
	}
	var pcs [maxFrames]uintptr
	n := runtime.Callers(3, pcs[:])
	if n < len(pcs) {
		n = max(n-r.base, 0)
		r.below = pcs[n]
	}
	s.hash(copy(s.pcs[:], pcs[:n]))
}

// hash makes the key of the first n frames.
func (s *stop) hash(n int) {
	s.n = n
	// Fowler, Noll and Vo's hash, a word at a time.
	key := uint64(14695981039346656037)
	for _, pc := range s.pcs[:s.n] {
		key = (key ^ uint64(pc)) * 1099511628211
	}
	s.key = key
}

// site returns the kernel's line that waits.
func (s *stop) site() (file string, line int) {
	frames := runtime.CallersFrames(s.pcs[:s.n])
	for {
		frame, more := frames.Next()
		if !internalFrame(frame) {
			return frame.File, frame.Line
		}
		if !more {
			return "", 0
		}
	}
}

// String says where the invocation waits.
func (s *stop) String() string {
	file, line := s.site()
	what := [...]string{"the barrier", "Uniform", "the subgroup operation"}[s.kind]
	return fmt.Sprintf("%s at %s:%d", what, filepath.Base(file), line)
}

// settleSubgroup completes the operation that the lanes of a subgroup have come to, if they have come
// to the same. The subgroup is at rest, the lock is held.
func (g *group) settleSubgroup(sub int) {
	first := sub * g.l.width
	lanes := g.invs[first:min(first+g.l.width, len(g.invs))]
	var one *invocation
	for n := range lanes {
		inv := &lanes[n]
		switch {
		case inv.state == returned:
			return
		case inv.state != waiting:
		case inv.at.kind != atSubgroup || one != nil && inv.at.key != one.at.key:
			return
		case one == nil:
			one = inv
		}
	}
	if one == nil {
		return
	}
	brought := make([]any, g.l.width)
	for n := range lanes {
		if lanes[n].state == waiting {
			brought[n] = lanes[n].at.in
		}
	}
	out := one.at.combine(brought)
	for n := range lanes {
		if inv := &lanes[n]; inv.state == waiting {
			inv.at.out = out
			g.release(inv)
		}
	}
	g.l.progress.Add(1)
}

// settle decides who goes on when the group is at rest, where it is not yet settled in a subgroup. The
// lock is held.
func (g *group) settle() {
	if g.busy > 0 || !g.open {
		return
	}
	if g.waits == 0 {
		g.open = false
		g.done <- true
		return
	}
	g.l.progress.Add(1)
	if g.settleUniform() {
		return
	}
	one := g.first(func(inv *invocation) bool { return inv.state == waiting })
	other := g.first(func(inv *invocation) bool {
		if one.at.kind == atSubgroup && inv.sub != one.sub {
			return false
		}
		return inv.state == returned || inv.state == waiting && inv.at.key != one.at.key
	})
	if other == nil {
		for n := range g.invs {
			if inv := &g.invs[n]; inv.state == waiting {
				g.release(inv)
			}
		}
		return
	}
	f := &Fault{What: FaultBarrier}
	f.File, f.Line = one.at.site()
	if other.state == returned {
		f.Text = fmt.Sprintf("%v waits for invocation (%d,%d,%d), which has returned", &one.at, other.pos[0], other.pos[1], other.pos[2])
	} else {
		f.Text = fmt.Sprintf("%v waits for invocation (%d,%d,%d), which waits at %v", &one.at, other.pos[0], other.pos[1], other.pos[2], &other.at)
	}
	g.l.record(one, f)
	g.retireAll()
}

// first returns the lowest-numbered invocation of which f is true, nil if there is none.
func (g *group) first(f func(*invocation) bool) *invocation {
	for n := range g.invs {
		if f(&g.invs[n]) {
			return &g.invs[n]
		}
	}
	return nil
}

// settleUniform lets all that wait at Uniform go on, those to their fault whose value differs from that of
// the lowest-numbered one at the same place. It returns false if there are none.
func (g *group) settleUniform() bool {
	firsts := map[uint64]*invocation{}
	for n := range g.invs {
		inv := &g.invs[n]
		if inv.state != waiting || inv.at.kind != atUniform {
			continue
		}
		first := firsts[inv.at.key]
		if first == nil {
			firsts[inv.at.key] = inv
			first = inv
		}
		if a, b := inv.at.in, first.at.in; a != b && (a == a || b == b) { // NaNs are alike
			f := &Fault{What: FaultUniform, Text: fmt.Sprintf("Uniform(%v), but invocation (%d,%d,%d) has %v",
				a, first.pos[0], first.pos[1], first.pos[2], b)}
			f.File, f.Line = inv.at.site()
			g.l.record(inv, f)
			inv.retire = true
		}
	}
	if len(firsts) == 0 {
		return false
	}
	for n := range g.invs {
		if inv := &g.invs[n]; inv.state == waiting && inv.at.kind == atUniform {
			g.release(inv)
		}
	}
	return true
}
