package pass

import "github.com/dotcompute/dotcompute/internal/ir"

// Uniform is what is known about how equal values and control flow are over
// invocations. It is a snapshot of the function as it was analysed.
type Uniform struct {
	values  map[*ir.Value]ir.Uniformity
	control map[*ir.Instr]ir.Uniformity
}

// Value returns the degree to which the invocations that compute v have the same
// value: those of a launch, a group or a subgroup that arrive at its
// definition together. For a value of a loop that means in the same iteration.
// A value that the function did not have is Varying.
func (u *Uniform) Value(v *ir.Value) ir.Uniformity {
	if l, ok := u.values[v]; ok {
		return l
	}
	return ir.Varying
}

// Control returns the degree to which invocations arrive at in together:
// UniformGroup or less means that all of a group do, or none, apart from those that faulted.
// An instruction that the function did not have counts as Varying.
func (u *Uniform) Control(in *ir.Instr) ir.Uniformity {
	if l, ok := u.control[in]; ok {
		return l
	}
	return ir.Varying
}

// Uniformity analyses f. Parameters of a kernel are the same in the whole launch, those of
// other functions are taken to vary, and so are results of calls: inline first for sharper answers.
//
// The loads that count as uniform are those at a uniform address of memory that the
// kernel never writes, and of private memory whose stores are uniform. (Where another argument overlaps such memory and is
// written, the kernel has a race, unless each invocation reads what it wrote itself.) A passed check.uniform makes its operand uniform
// over the group in the code after it.
func Uniformity(f *ir.Func) *Uniform {
	a := &uniformity{
		f:       f,
		values:  map[*ir.Value]ir.Uniformity{},
		control: map[*ir.Instr]ir.Uniformity{},
		private: map[*ir.Value]ir.Uniformity{},
		written: map[*ir.Value]bool{},
		divide:  map[*ir.Instr]ir.Uniformity{},
		checked: map[*ir.Value]bool{},
		ways:    map[*ir.Instr]ir.Uniformity{},
	}
	for _, p := range f.Body.Params {
		if f.Kernel != nil {
			a.values[p] = ir.UniformGrid
		} else {
			a.values[p] = ir.Varying
		}
	}
	f.Body.Walk(func(in *ir.Instr) bool {
		for r := range effectsOf(in).writes {
			a.written[r] = true
		}
		return true
	})
	for a.changed = true; a.changed; { // levels only rise, so this ends
		a.changed = false
		a.frames = []frame{{rel: ir.UniformConst}}
		a.pending = map[*ir.Instr][]ir.Uniformity{}
		a.block(f.Body, nil)
	}
	return &Uniform{a.values, a.control}
}

// frame is an open construct: how divided control has become since it was entered.
type frame struct {
	in  *ir.Instr // nil for the function
	rel ir.Uniformity
}

type uniformity struct {
	f       *ir.Func
	values  map[*ir.Value]ir.Uniformity
	control map[*ir.Instr]ir.Uniformity
	private map[*ir.Value]ir.Uniformity // private objects: of what their memory holds
	written map[*ir.Value]bool          // roots that are written anywhere
	divide  map[*ir.Instr]ir.Uniformity // loops: how unequally invocations leave them
	checked map[*ir.Value]bool          // passed a check.uniform before this place
	ways    map[*ir.Instr]ir.Uniformity // Breaks and Yields: how divided control there is since the target was entered

	frames  []frame
	pending map[*ir.Instr][]ir.Uniformity // by target of a jump (nil: the function's end): per frame, how divided those were who jumped
	changed bool
}

// here returns how divided control is since frame d was entered.
func (a *uniformity) here(d int) ir.Uniformity { return a.frames[d].rel }

// at returns the level of v as seen at this place.
func (a *uniformity) at(v *ir.Value) ir.Uniformity {
	l := a.values[v]
	if a.checked[v] {
		l = min(l, ir.UniformGroup)
	}
	return l
}

func (a *uniformity) raise(v *ir.Value, l ir.Uniformity) {
	if old, ok := a.values[v]; !ok || l > old {
		a.values[v] = max(l, old)
		a.changed = true
	}
}

// split joins l into how divided control is since every open construct.
func (a *uniformity) split(l ir.Uniformity) {
	for i := range a.frames {
		a.frames[i].rel = max(a.frames[i].rel, l)
	}
}

func (a *uniformity) save() []frame { return append([]frame(nil), a.frames...) }

// rejoin restores the frames of before a construct, divided by those who jumped out of it.
func (a *uniformity) rejoin(before []frame) {
	a.frames = append(a.frames[:0], before...)
	for _, p := range a.pending {
		for i, l := range p {
			if i < len(a.frames) {
				a.frames[i].rel = max(a.frames[i].rel, l)
			}
		}
	}
}

// jump records that those who are here leave for the end of target.
func (a *uniformity) jump(target *ir.Instr) {
	p := a.pending[target]
	for i, f := range a.frames {
		if i >= len(p) {
			p = append(p, f.rel)
		} else {
			p[i] = max(p[i], f.rel)
		}
	}
	a.pending[target] = p
}

func (a *uniformity) depth(target *ir.Instr) int {
	for i := len(a.frames) - 1; i > 0; i-- {
		if a.frames[i].in == target {
			return i
		}
	}
	return 0
}

func (a *uniformity) block(b *ir.Block, holder *ir.Instr) {
	var checked []*ir.Value
	for _, in := range b.Instrs {
		if old, ok := a.control[in]; !ok || a.here(0) > old {
			a.control[in] = a.here(0)
			a.changed = true
		}
		switch in.Op {
		case ir.OpIf:
			a.ifElse(in)
		case ir.OpLoop:
			a.loop(in)
		case ir.OpScope:
			before := a.save()
			a.frames = append(a.frames, frame{in: in})
			a.block(in.Blocks[0], in)
			delete(a.pending, in)
			a.rejoin(before)
			a.results(in)
		case ir.OpBreak:
			a.ways[in] = a.here(a.depth(in.Target()))
			a.leaveLoops(in.Target(), true)
			a.jump(in.Target())
		case ir.OpContinue:
			a.leaveLoops(in.Target(), false)
			a.carry(in)
			a.jump(in.Target()) // back in the next iteration, but not in the rest of this one
		case ir.OpReturn:
			a.leaveLoops(nil, true)
			a.jump(nil)
		case ir.OpYield:
			a.ways[in] = a.here(len(a.frames) - 1)
		case ir.OpCheckUniform:
			if v := in.Args[0]; !a.checked[v] {
				a.checked[v] = true
				checked = append(checked, v)
			}
		case ir.OpStore, ir.OpCopy, ir.OpZero:
			a.store(in)
		default:
			l := a.level(in)
			for _, r := range in.Results {
				a.raise(r, l)
			}
		}
	}
	for _, v := range checked {
		delete(a.checked, v)
	}
}

// leaveLoops records for each loop between here and target, and for target where it is left too, how divided
// those are who leave it here.
func (a *uniformity) leaveLoops(target *ir.Instr, too bool) {
	for i := len(a.frames) - 1; i > 0; i-- {
		in := a.frames[i].in
		if in == nil { // an iteration: its loop is the frame below
			continue
		}
		if in.Op == ir.OpLoop && (too || in != target) && a.here(i) > a.divide[in] {
			a.divide[in] = a.here(i)
			a.changed = true
		}
		if in == target {
			return
		}
	}
}

func (a *uniformity) ifElse(in *ir.Instr) {
	before := a.save()
	outer := a.pending
	cond := a.at(in.Args[0])
	both := map[*ir.Instr][]ir.Uniformity{}
	for t, p := range outer {
		both[t] = p
	}
	for _, b := range in.Blocks {
		a.frames = append(a.frames[:0], before...)
		a.split(cond)
		a.pending = map[*ir.Instr][]ir.Uniformity{}
		a.block(b, in)
		for t, p := range a.pending {
			both[t] = joinLevels(both[t], p)
		}
	}
	a.pending = both
	a.rejoin(before)
	for i, r := range in.Results {
		var l ir.Uniformity
		var from []*ir.Value
		for _, b := range in.Blocks {
			if t := b.Terminator(); t.Op == ir.OpYield {
				l = max(l, a.at(t.Args[i]))
				from = append(from, t.Args[i])
			}
		}
		if len(from) == 2 && !sameValue(from[0], from[1]) {
			l = max(l, cond)
		}
		a.raise(r, l)
	}
}

func joinLevels(a, b []ir.Uniformity) []ir.Uniformity {
	out := append([]ir.Uniformity(nil), a...)
	for i, l := range b {
		if i >= len(out) {
			out = append(out, l)
		} else {
			out[i] = max(out[i], l)
		}
	}
	return out
}

// loop walks the body once; the outer fixed point does the rest. Two frames are opened: the
// loop, divided by those who left in earlier iterations, and the iteration.
func (a *uniformity) loop(in *ir.Instr) {
	body := in.Blocks[0]
	before := a.save()
	for i, p := range body.Params {
		a.raise(p, max(ir.UniformGrid, a.at(in.Args[i])))
	}
	a.split(a.divide[in]) // those who left are missing, whatever is asked
	a.frames = append(a.frames, frame{in: in, rel: a.divide[in]}, frame{})
	a.block(body, in)
	delete(a.pending, in)
	a.rejoin(before)
	a.results(in)
}

// carry brings a Continue's values to the loop's parameters. Where several Continues bring different
// values, which one depends on control within the iteration.
func (a *uniformity) carry(in *ir.Instr) {
	loop := in.Target()
	var others []*ir.Instr
	jumps(loop, func(j *ir.Instr) {
		if j.Op == ir.OpContinue && j != in {
			others = append(others, j)
		}
	})
	for i, p := range loop.Blocks[0].Params {
		l := a.at(in.Args[i])
		for _, j := range others {
			if !sameValue(j.Args[i], in.Args[i]) {
				l = max(l, a.here(a.depth(loop)+1))
			}
		}
		a.raise(p, l)
	}
}

// results gives a Loop or Scope its results. They are as equal as what is brought; where invocations come
// from different places or iterations, also as equal as the way they came.
func (a *uniformity) results(in *ir.Instr) {
	if len(in.Results) == 0 {
		return
	}
	inside := map[*ir.Value]bool{}
	(&hoister{inside: inside}).define(in.Blocks[0])
	var from []*ir.Instr
	jumps(in, func(j *ir.Instr) {
		if j.Op == ir.OpBreak {
			from = append(from, j)
		}
	})
	if t := in.Blocks[0].Terminator(); t.Op == ir.OpYield {
		from = append(from, t)
	}
	for i, r := range in.Results {
		var l, way ir.Uniformity
		differ := false
		for _, j := range from {
			l = max(l, a.at(j.Args[i]))
			way = max(way, a.ways[j])
			differ = differ || !sameValue(j.Args[i], from[0].Args[i]) || in.Op == ir.OpLoop && inside[j.Args[i]]
		}
		if differ {
			l = max(l, way)
		}
		a.raise(r, l)
	}
}

func (a *uniformity) store(in *ir.Instr) {
	r := root(in.Args[0])
	if r.Type.Space() != ir.Private {
		return
	}
	l := max(a.here(0), a.at(in.Args[0]))
	switch in.Op {
	case ir.OpStore:
		l = max(l, a.at(in.Args[1]))
	case ir.OpCopy:
		l = max(l, a.at(in.Args[1]), a.memory(in.Args[1]))
	}
	if l > a.private[r] {
		a.private[r] = l
		a.changed = true
	}
}

// memory returns how equal what is loaded through p is, apart from its address.
func (a *uniformity) memory(p *ir.Value) ir.Uniformity {
	r := root(p)
	switch {
	case r.Type.Space() == ir.Constant:
		return ir.UniformConst
	case r.Type.Space() == ir.Private && def(r, ir.OpLocal) != nil:
		return a.private[r]
	case r.Type.Space() == ir.Private:
		return ir.Varying
	}
	for w := range a.written {
		if w == r || w.Type.Space() == r.Type.Space() && a.f.Kernel == nil {
			return ir.Varying
		}
	}
	return ir.UniformGrid
}

// level returns how equal the results of an instruction are.
func (a *uniformity) level(in *ir.Instr) ir.Uniformity {
	l := in.Op.Info().Uniform
	args := ir.UniformConst
	for _, v := range in.Args {
		args = max(args, a.at(v))
	}
	switch in.Op {
	case ir.OpBallot, ir.OpVote, ir.OpReduce: // equal in a subgroup whatever goes in
		if a.here(0) > ir.UniformSubgroup {
			return ir.Varying
		}
		return l
	case ir.OpLoad:
		return max(args, a.memory(in.Args[0]))
	case ir.OpCall:
		for _, v := range in.Args { // what it writes through a reference is unknown
			if v.Type.Reference() && a.private[root(v)] != ir.Varying {
				a.private[root(v)] = ir.Varying
				a.changed = true
			}
		}
		return ir.Varying
	case ir.OpAtomic:
		if r := root(in.Args[0]); r.Type.Space() == ir.Private && a.private[r] != ir.Varying {
			a.private[r] = ir.Varying
			a.changed = true
		}
	}
	return max(l, args)
}
