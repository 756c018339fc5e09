package jit

import "github.com/dotcompute/dotcompute/internal/ir"

// shape says how a value differs over the lanes of a vector, and over the vectors of a group.
type shape struct {
	how    how
	level  level // of uniform values
	stride int64 // of linear values: lane i has the value of lane 0 plus i times this, wrapping
}

type how uint8

const (
	unset   how = iota
	uniform     // one value in all active lanes
	linear      // an integer of 32 or 64 bits, or an address
	varying
)

// level says for how many invocations something is the same. As a property of control it says who takes the same way.
type level uint8

const (
	group  level = iota // all of a group; of kernels without groups: of a call
	chunk               // all lanes of a vector
	single              // nobody else
)

var (
	same    = shape{how: uniform}
	chunked = shape{how: uniform, level: chunk}
	vary    = shape{how: varying}
)

// at is the level of a shape as a condition.
func (s shape) at() level {
	if s.how <= uniform {
		return s.level
	}
	return single
}

// join is the shape of a value that is either; which of them, is the same in all lanes.
func (s shape) join(t shape) shape {
	switch {
	case s.how == unset:
		return t
	case t.how == unset:
		return s
	case s.how == uniform && t.how == uniform:
		s.level = max(s.level, t.level)
		return s
	case s == t:
		return s
	}
	return vary
}

func (s shape) raise(l level) shape {
	switch {
	case l == single:
		return vary
	case s.how == uniform:
		s.level = max(s.level, l)
	}
	return s
}

func strided(n int64) shape {
	if n == 0 {
		return chunked
	}
	return shape{how: linear, stride: n}
}

// shapes is the analysis of a kernel. It goes up a finite lattice until nothing changes.
type shapes struct {
	f        *ir.Func
	target   Target
	rows     bool // no groups: see Frame.Rows
	of       map[*ir.Value]shape
	length   map[*ir.Value]shape // of views; capacity has the same
	written  map[*ir.Value]bool  // roots
	div      map[*ir.Instr]level // Loops and Scopes: how divided those are who jump to it; nil: the kernel's returns
	path     []open              // constructs around the place at work
	moves    map[*ir.Instr]level // of jumps: how divided those who jump have become since they entered the target
	breaks   map[*ir.Instr][]*ir.Instr
	again    map[*ir.Instr][]*ir.Instr
	inside   map[*ir.Value]*ir.Instr // the innermost Loop that a value is defined in
	changed  bool
	enclosed []*ir.Instr        // loops around the place at work
	hope     bool               // see hopeful
	late     map[*ir.Instr]bool // behind effects: not to be hoped for
	kept     map[*ir.Value]bool // vary, whatever makes them
}

type open struct {
	in   *ir.Instr
	cond level // of an If
}

// analyse finds the shapes of a kernel: as they are, or, with hope, as they are in most vectors; late is what must not be hoped for, kept what varies in any case.
func analyse(f *ir.Func, t Target, rows, hope bool, late map[*ir.Instr]bool, kept map[*ir.Value]bool) *shapes {
	n := f.Body.Count()
	a := &shapes{
		f: f, target: t, rows: rows, hope: hope, late: late, kept: kept,
		of: make(map[*ir.Value]shape, n), length: map[*ir.Value]shape{}, written: map[*ir.Value]bool{},
		div: map[*ir.Instr]level{}, moves: map[*ir.Instr]level{}, inside: make(map[*ir.Value]*ir.Instr, n),
		breaks: map[*ir.Instr][]*ir.Instr{}, again: map[*ir.Instr][]*ir.Instr{},
	}
	for _, p := range f.Body.Params {
		a.of[p], a.length[p] = same, same
	}
	f.Body.Walk(func(in *ir.Instr) bool {
		switch in.Op {
		case ir.OpStore, ir.OpCopy, ir.OpZero, ir.OpAtomic:
			a.written[rootOf(in.Args[0])] = true
		case ir.OpBreak:
			a.breaks[in.Target()] = append(a.breaks[in.Target()], in)
		case ir.OpContinue:
			a.again[in.Target()] = append(a.again[in.Target()], in)
		}
		return true
	})
	for a.changed = true; a.changed; {
		a.changed = false
		a.block(f.Body)
	}
	return a
}

// rootOf follows a reference to where it comes from.
func rootOf(v *ir.Value) *ir.Value {
	for v.Def != nil {
		switch v.Def.Op {
		case ir.OpField, ir.OpIndex, ir.OpElem, ir.OpViewSlice, ir.OpViewOf:
			v = v.Def.Args[0]
			continue
		}
		break
	}
	return v
}

func (a *shapes) set(v *ir.Value, s shape) {
	if a.kept[v] {
		s = vary
	}
	if old := a.of[v]; old.join(s) != old {
		a.of[v] = old.join(s)
		a.changed = true
	}
}

func (a *shapes) block(b *ir.Block) {
	for _, in := range b.Instrs {
		for _, r := range in.Results {
			if n := len(a.enclosed); n > 0 {
				a.inside[r] = a.enclosed[n-1]
			}
		}
		switch in.Op {
		case ir.OpIf:
			c := a.of[in.Args[0]].at()
			a.path = append(a.path, open{in, c})
			a.block(in.Blocks[0])
			a.block(in.Blocks[1])
			a.path = a.path[:len(a.path)-1]
			a.merge(in, c)
		case ir.OpLoop:
			body := in.Blocks[0]
			for i, p := range body.Params {
				a.inside[p] = in
				a.set(p, a.of[in.Args[i]])
			}
			a.path = append(a.path, open{in: in})
			a.enclosed = append(a.enclosed, in)
			a.block(body)
			a.enclosed = a.enclosed[:len(a.enclosed)-1]
			a.path = a.path[:len(a.path)-1]
			a.carry(in)
			a.results(in)
		case ir.OpScope:
			a.path = append(a.path, open{in: in})
			a.block(in.Blocks[0])
			a.path = a.path[:len(a.path)-1]
			a.results(in)
		case ir.OpBreak, ir.OpContinue:
			a.jump(in, in.Target())
		case ir.OpReturn:
			a.jump(in, nil)
		default:
			if len(in.Results) > 0 {
				s := a.transfer(in)
				for _, r := range in.Results {
					a.set(r, s)
				}
			}
		}
	}
}

// jump records how divided those are who jump: by the conditions since the target, and by those who wait at the end of a
// construct between.
func (a *shapes) jump(in, target *ir.Instr) {
	var l level
	for i := len(a.path) - 1; i >= 0 && a.path[i].in != target; i-- {
		l = max(l, a.path[i].cond, a.div[a.path[i].in])
	}
	if l > a.moves[in] {
		a.moves[in] = l
		a.changed = true
	}
	if l > a.div[target] {
		a.div[target] = l
		a.changed = true
	}
}

// merge gives an If its results.
func (a *shapes) merge(in *ir.Instr, cond level) {
	x, y := in.Blocks[0].Terminator(), in.Blocks[1].Terminator()
	for i, r := range in.Results {
		switch {
		case x.Op == ir.OpYield && y.Op == ir.OpYield:
			s := a.of[x.Args[i]].join(a.of[y.Args[i]])
			if s.how != unset && x.Args[i] != y.Args[i] {
				s = s.raise(cond)
			}
			a.set(r, s)
		case x.Op == ir.OpYield:
			a.set(r, a.of[x.Args[i]])
		case y.Op == ir.OpYield:
			a.set(r, a.of[y.Args[i]])
		}
	}
}

// carry gives a Loop's parameters what Continues bring.
func (a *shapes) carry(in *ir.Instr) {
	for i, p := range in.Blocks[0].Params {
		for _, c := range a.again[in] {
			s := a.of[c.Args[i]]
			if s.how != unset && c.Args[i] != a.again[in][0].Args[i] {
				s = s.raise(a.div[in])
			}
			a.set(p, s)
		}
	}
}

// results gives a Loop or Scope its results. Where lanes come from different jumps or iterations, they
// bring different values.
func (a *shapes) results(in *ir.Instr) {
	from := a.breaks[in]
	if t := in.Blocks[0].Terminator(); t.Op == ir.OpYield {
		from = append(from[:len(from):len(from)], t)
	}
	for i, r := range in.Results {
		for _, j := range from {
			v := j.Args[i]
			s := a.of[v]
			if s.how != unset && (v != from[0].Args[i] || in.Op == ir.OpLoop && a.within(v, in)) {
				s = s.raise(a.div[in])
			}
			a.set(r, s)
		}
	}
}

// within reports whether v is made in the loop.
func (a *shapes) within(v *ir.Value, loop *ir.Instr) bool {
	for l := a.inside[v]; l != nil; l = a.outer(l) {
		if l == loop {
			return true
		}
	}
	return false
}

// outer is the loop around a loop, as long as that is being walked.
func (a *shapes) outer(l *ir.Instr) *ir.Instr {
	for i := len(a.enclosed) - 1; i > 0; i-- {
		if a.enclosed[i] == l {
			return a.enclosed[i-1]
		}
	}
	return nil
}

// transfer is the shape of what an instruction gives.
func (a *shapes) transfer(in *ir.Instr) shape {
	arg := func(i int) shape { return a.of[in.Args[i]] }
	all := same
	for i := range in.Args {
		if arg(i).how == unset {
			return shape{}
		}
		all = all.join(arg(i))
	}
	if all.how == linear || len(in.Args) > 1 && anyNot(in, a) {
		all = vary
	}
	switch in.Op {
	case ir.OpGlobalID, ir.OpLocalID:
		switch {
		case a.target.Linear:
			return vary
		case in.Attr.(ir.DimAttr).Dim == 0:
			return strided(1)
		}
		return chunked
	case ir.OpLane, ir.OpSubgroupID, ir.OpShuffle, ir.OpBallot, ir.OpVote, ir.OpReduce, ir.OpScan, ir.OpScanBefore, ir.OpAtomic:
		return vary
	case ir.OpLocal, ir.OpShared, ir.OpTable:
		return same
	case ir.OpSharedSlice:
		a.setLength(in.Results[0], same)
		return same
	case ir.OpLoad:
		return a.load(in)
	case ir.OpField:
		return arg(0)
	case ir.OpIndex, ir.OpElem:
		return a.address(arg(0), in.Args[1], in.Results[0].Type.Elem().Size())
	case ir.OpViewOf:
		a.setLength(in.Results[0], same)
		return arg(0)
	case ir.OpViewSlice:
		a.setLength(in.Results[0], a.difference(in.Args[1], in.Args[2]).join(a.difference(in.Args[1], in.Args[3])))
		return a.address(arg(0), in.Args[1], in.Results[0].Type.Elem().Size())
	case ir.OpViewLen, ir.OpViewCap:
		return a.length[in.Args[0]]
	case ir.OpConst:
		return same
	}
	if s, ok := a.affine(in); ok {
		return s
	}
	if a.hope && !a.late[in] {
		if s, ok := a.hopeful(in); ok {
			return s
		}
	}
	return all
}

// anyNot reports whether an argument is neither unset nor uniform.
func anyNot(in *ir.Instr, a *shapes) bool {
	for _, v := range in.Args {
		if a.of[v].how > uniform {
			return true
		}
	}
	return false
}

func (a *shapes) setLength(v *ir.Value, s shape) {
	if old := a.length[v]; s.how != unset && old.join(s) != old {
		a.length[v] = old.join(s)
		a.changed = true
	}
}

// difference is the shape of a length: how two bounds differ.
func (a *shapes) difference(lo, hi *ir.Value) shape {
	x, y := a.of[lo], a.of[hi]
	switch {
	case x.how == uniform && y.how == uniform:
		return x.join(y)
	case x.how == unset || y.how == unset:
		return shape{}
	}
	return vary
}

// address is the shape of base + index*size.
func (a *shapes) address(base shape, index *ir.Value, size int64) shape {
	i := a.of[index]
	switch {
	case base.how == unset || i.how == unset:
		return shape{}
	case base.how == varying || i.how == varying:
		return vary
	case i.how == linear && index.Type.Size() != 8:
		return vary
	case i.how == linear || base.how == linear:
		return strided(base.stride + i.stride*size)
	}
	return base.join(i)
}

// load is the shape of a loaded value. All lanes of a vector that load from one address at once get one value.
func (a *shapes) load(in *ir.Instr) shape {
	p := a.of[in.Args[0]]
	switch r := rootOf(in.Args[0]); {
	case p.how == unset:
		return shape{}
	case p.how != uniform || r.Type.Space() == ir.Private:
		return vary
	case a.written[r]:
		return chunked
	}
	return p
}

// affine finds linear results of integer arithmetic.
func (a *shapes) affine(in *ir.Instr) (shape, bool) {
	if len(in.Results) != 1 || !in.Results[0].Type.Integer() || in.Results[0].Type.Size() < 4 {
		return shape{}, false
	}
	arg := func(i int) shape { return a.of[in.Args[i]] }
	straight := func(s shape) bool { return s.how == uniform || s.how == linear }
	switch in.Op {
	case ir.OpAdd, ir.OpSub:
		x, y := arg(0), arg(1)
		if !straight(x) || !straight(y) || x.how == uniform && y.how == uniform {
			return shape{}, false
		}
		if in.Op == ir.OpSub {
			y.stride = -y.stride
		}
		return limited(x.stride + y.stride), true
	case ir.OpMul:
		for i := range 2 {
			if c, ok := in.Args[1-i].Const(); ok && arg(i).how == linear {
				return scaled(arg(i).stride, int64(c)), true
			}
		}
	case ir.OpShl:
		if c, ok := in.Args[1].Const(); ok && arg(0).how == linear && c < 31 {
			return scaled(arg(0).stride, 1<<c), true
		}
	case ir.OpNeg:
		if arg(0).how == linear {
			return limited(-arg(0).stride), true
		}
	case ir.OpRound:
		return arg(0), true
	case ir.OpConvert, ir.OpBitcast:
		from := in.Args[0].Type
		if arg(0).how == linear && from.Integer() && from.Size() >= in.Results[0].Type.Size() {
			return arg(0), true
		}
	}
	return shape{}, false
}

// hopeful finds what holds in most vectors, and is tested in each: a comparison of a linear value with a uniform one has one result, a bound
// does not bind, and the numbers of lanes do not pass the limits of 32 bits. So the inner part of an image does not suffer from what is done at its edges.
func (a *shapes) hopeful(in *ir.Instr) (shape, bool) {
	if len(in.Args) == 0 || !in.Args[0].Type.Integer() {
		return shape{}, false
	}
	x := a.of[in.Args[0]]
	if in.Op == ir.OpConvert {
		from, to := in.Args[0].Type, in.Results[0].Type
		return x, x.how == linear && from.Size() == 4 && to.Integer() && to.Size() == 8
	}
	if len(in.Args) != 2 || in.Args[0].Type.Size() != 8 {
		return shape{}, false
	}
	y := a.of[in.Args[1]]
	if x.how == uniform {
		x, y = y, x
	}
	if x.how != linear || y.how != uniform {
		return shape{}, false
	}
	switch {
	case in.Op.Info().Rule == ir.RuleCompare:
		return chunked, true
	case in.Op == ir.OpMin || in.Op == ir.OpMax:
		return x, true
	}
	return shape{}, false
}

// maxStride bounds strides so that they, times the lanes, fit displacements.
const maxStride = 1 << 24

func limited(n int64) shape {
	if n > maxStride || n < -maxStride {
		return vary
	}
	return strided(n)
}

func scaled(stride, c int64) shape {
	if c > maxStride || c < -maxStride {
		return vary
	}
	return limited(stride * c)
}
