package interp

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// together runs a group whose invocations wait for each other. An invocation is a frame and a number of a step, so it
// stops and goes on without a goroutine or stack of its own: switching costs nothing, and nothing can leak.
//
// All that can run do, in the order of their numbers, until each waits or has ended; then it is decided who
// goes on. What happens does not depend on who arrived first.
func (m *machine) together() error {
	all := m.people[:m.shape.perGroup]
	i := 0
	for z := range m.shape.group[2] {
		for y := range m.shape.group[1] {
			for x := range m.shape.group[0] {
				m.place(&all[i], x, y, z)
				i++
			}
		}
	}
	for {
		for i := range all {
			v := &all[i]
			if v.state != ready {
				continue
			}
			m.own(v)
			if m.run(v); v.state == stopped {
				return m.err
			}
		}
		if m.cancel.Load() {
			return ErrCanceled
		}
		moved := false
		for i := 0; i < len(all); i += int(m.shape.width) {
			if m.settleSubgroup(all[i:min(i+int(m.shape.width), len(all))]) {
				moved = true
			}
		}
		if !moved && !m.settleUniform(all) && !m.settleGroup(all) {
			return nil
		}
	}
}

// ofSubgroup reports whether an operation needs the lanes of a subgroup only.
func ofSubgroup(op ir.Op) bool { return op != ir.OpBarrier && op != ir.OpCheckUniform }

// same reports whether two invocations that wait do so at the same place: the same instruction, reached through the
// same calls.
func (m *machine) same(a, b *invocation) bool {
	pa, pb := a.pc, b.pc
	for {
		if pa != pb {
			return false
		}
		f := m.p.functionAt(pa)
		if f == m.p.funcs[0] {
			return true
		}
		// The steps before the return addresses: a call may be the last step of its function.
		pa, pb = int32(a.frame[f.back])-1, int32(b.frame[f.back])-1
	}
}

// settleSubgroup does the operation that the lanes of a subgroup wait at, if that is the same for all of them.
func (m *machine) settleSubgroup(lanes []invocation) bool {
	var one *invocation
	for i := range lanes {
		switch v := &lanes[i]; {
		case v.state == returned:
			return false
		case v.state != waiting:
		case !ofSubgroup(v.at.Op) || one != nil && !m.same(one, v):
			return false
		case one == nil:
			one = v
		}
	}
	if one == nil {
		return false
	}
	exchange(&m.p.code[one.pc], lanes, int(m.shape.width))
	release(lanes)
	return true
}

// release lets those that wait go on behind what they wait at.
func release(all []invocation) {
	for i := range all {
		if v := &all[i]; v.state == waiting {
			v.state = ready
			v.pc++
		}
	}
}

// settleGroup decides who goes on when no subgroup can, and reports whether anybody does.
func (m *machine) settleGroup(all []invocation) bool {
	var one, other, gone *invocation // the first that waits, one that does elsewhere, one that has returned
	for i := range all {
		if v := &all[i]; v.state == waiting {
			one = v
			break
		}
	}
	if one == nil {
		return false
	}
	scope := all
	if ofSubgroup(one.at.Op) {
		first := one.local / m.shape.width * m.shape.width
		scope = all[first:min(first+m.shape.width, int64(len(all)))]
	}
	for i := range scope {
		switch v := &scope[i]; {
		case v.state == waiting && other == nil && !m.same(one, v):
			other = v
		case v.state == returned && gone == nil:
			gone = v
		}
	}
	switch {
	case other != nil:
		m.diverged(all, one, "waits for invocation %s, which waits at %s", other, m.station(other.at))
	case gone != nil:
		m.diverged(all, one, "waits for invocation %s, which returned at %s", gone, m.p.place(gone.at.Pos))
	default:
		m.epoch++
		release(all)
	}
	return true
}

// settleUniform compares what those bring who wait at uniformity checks, and lets them go on. It reports whether there were
// any.
func (m *machine) settleUniform(all []invocation) bool {
	var firsts []*invocation // the first at each place
	for i := range all {
		v := &all[i]
		if v.state != waiting || v.at.Op != ir.OpCheckUniform {
			continue
		}
		first := v
		for _, f := range firsts {
			if m.same(f, v) {
				first = f
				break
			}
		}
		if first == v {
			firsts = append(firsts, v)
			continue
		}
		c := &m.p.code[v.pc]
		x, y := v.frame[c.a], first.frame[c.a]
		if c.f2(x, y) == 0 && (c.f2(x, x) != 0 || c.f2(y, y) != 0) { // all NaNs are alike
			m.fault(v, c)
		}
	}
	for i := range all {
		if v := &all[i]; v.state == waiting && v.at.Op == ir.OpCheckUniform {
			v.state = ready
			v.pc++
		}
	}
	return len(firsts) > 0
}

// diverged faults the first that waits, because of the place of another, and retires with it all others that wait.
func (m *machine) diverged(all []invocation, one *invocation, format string, other *invocation, where string) {
	at := one.at
	for i := range all {
		if v := &all[i]; v.state == waiting && v != one {
			v.state = retired
		}
	}
	if f := m.retire(one, ir.FaultBarrier, at); f != nil {
		who := fmt.Sprintf("(%d, %d, %d)", other.gid[0], other.gid[1], other.gid[2])
		f.Text = m.station(at) + " " + fmt.Sprintf(format, who, where)
	}
}

// station names the place of a collective operation.
func (m *machine) station(in *ir.Instr) string {
	what := "the barrier"
	if ofSubgroup(in.Op) {
		what = "the subgroup operation " + in.Op.String()
	}
	return what + " at " + m.p.place(in.Pos)
}
