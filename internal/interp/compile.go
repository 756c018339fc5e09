package interp

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// opcode is what a step does. Scalar arithmetic itself is package ir's.
type opcode uint8

const (
	opUnary   opcode = iota // d = f1(a)
	opBinary                // d = f2(a, b)
	opTernary               // d = f3(a, b, c)
	opSelect
	opGoto   // moves; to target
	opAgain  // opGoto backwards: looks whether the launch has been cancelled
	opUnless // to target if a is 0
	opMoves
	opCall
	opReturn // moves; to the address in a
	opExit
	opFault
	opStuck // unreachable

	opGlobalID // size is the axis
	opLocalID
	opGroupID
	opLane
	opSubgroupID

	opField     // address + size
	opIndex     // address + b*size
	opViewSlice // bounds in moves[0].a, moves[1].a, moves[2].a
	opViewOf

	opLocal
	opSharedSlice
	opLoad
	opStore
	opCopy
	opZero
	opAtomic
	opFence

	opMeet // barriers, subgroup operations, uniformity: wait for the others

	opCheckIndex
	opCheckInt // of an index and a length that are both i64
	opCheckSlice
	opCheckNonzero
	opCheckShift
	opCheckTrue
	opPrint
)

// compiler turns structured regions into a list of steps. A value gets its words of the frame
// for good; what is constant is in the initial frame and takes no step.
type compiler struct {
	p       *Program
	slots   map[*ir.Value]int32
	funcs   map[*ir.Func]*function
	tables  map[*ir.Table]int
	regions map[*ir.Instr]*region
	current *function
	err     error
}

// region is an If, Loop or Scope that is being compiled.
type region struct {
	start   int32   // of a loop
	params  []int32 // of a loop
	results []int32
	leaving []int32 // steps that go to its end
}

func (c *compiler) program() error {
	c.alloc(1)
	k := c.function(c.p.Kernel)
	for i, v := range c.p.Kernel.Body.Params {
		s := k.params[i]
		c.p.params = append(c.p.params, s)
		name := fmt.Sprintf("parameter %d", i)
		if i < len(c.p.Kernel.Params) {
			name = c.p.Kernel.Params[i].Name
		}
		r := root{name: name, index: i}
		if v.Type.Reference() {
			r.space, r.elem = v.Type.Space(), v.Type.Elem()
			c.p.frame[s] = uint64(i)
		}
		c.p.roots = append(c.p.roots, r)
	}
	for i := 0; i < len(c.p.funcs) && c.err == nil; i++ {
		f := c.p.funcs[i]
		c.current = f
		f.entry = c.pc()
		c.block(f.of.Body)
		f.end = c.pc()
	}
	for i := range c.p.code {
		c.p.code[i].self = int32(i)
		if s := &c.p.code[i]; s.op == opCall {
			s.target = c.funcs[s.in.Callee()].entry
		}
	}
	return c.err
}

// function returns what stands for f, and has it compiled later when it is new.
func (c *compiler) function(f *ir.Func) *function {
	if fn := c.funcs[f]; fn != nil {
		return fn
	}
	fn := &function{of: f, back: c.alloc(1), params: c.each(f.Body.Params)}
	for range f.Results {
		fn.results = append(fn.results, c.alloc(1))
	}
	c.funcs[f] = fn
	c.p.funcs = append(c.p.funcs, fn)
	return fn
}

func (c *compiler) pc() int32 { return int32(len(c.p.code)) }

func (c *compiler) emit(s code) *code {
	c.p.code = append(c.p.code, s)
	return &c.p.code[len(c.p.code)-1]
}

func (c *compiler) alloc(words int) int32 {
	s := len(c.p.frame)
	c.p.frame = append(c.p.frame, make([]uint64, words)...)
	return int32(s)
}

func words(t *ir.Type) int {
	switch t.Kind() {
	case ir.Ptr:
		return 2
	case ir.View:
		return 4
	}
	return 1
}

// slot returns the first word of a value.
func (c *compiler) slot(v *ir.Value) int32 {
	s, ok := c.slots[v]
	if !ok {
		s = c.alloc(words(v.Type))
		c.slots[v] = s
	}
	return s
}

func (c *compiler) each(values []*ir.Value) []int32 {
	s := make([]int32, len(values))
	for i, v := range values {
		s[i] = c.slot(v)
	}
	return s
}

func (c *compiler) fail(in *ir.Instr, format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf("%s: %v: %s", c.p.place(in.Pos), in.Op, fmt.Sprintf(format, args...))
	}
}

// addRoot makes a root that the frame's word pair at the result's slot points to.
func (c *compiler) addRoot(r root, result *ir.Value) int32 {
	n := int32(len(c.p.roots))
	c.p.roots = append(c.p.roots, r)
	c.p.frame[c.slot(result)] = uint64(n)
	return n
}

// moves returns the moves that give dst the values args, in an order in which none
// overwrites what a later one reads.
func (c *compiler) moves(dst []int32, args []*ir.Value) []move {
	var todo []move
	for i, v := range args {
		for w := range int32(words(v.Type)) {
			if m := (move{dst[i] + w, c.slot(v) + w}); m.d != m.a {
				todo = append(todo, m)
			}
		}
	}
	var done []move
	for len(todo) > 0 {
		next := -1
		for i, m := range todo {
			if !reads(todo, m.d) {
				next = i
				break
			}
		}
		if next < 0 { // a cycle: one of them is read from a copy
			spare := c.alloc(1)
			done = append(done, move{spare, todo[0].d})
			for i := range todo {
				if todo[i].a == todo[0].d {
					todo[i].a = spare
				}
			}
			continue
		}
		done = append(done, todo[next])
		todo = append(todo[:next], todo[next+1:]...)
	}
	return done
}

func reads(moves []move, slot int32) bool {
	for _, m := range moves {
		if m.a == slot {
			return true
		}
	}
	return false
}

func (c *compiler) block(b *ir.Block) {
	for _, in := range b.Instrs {
		if c.err != nil {
			return
		}
		c.instr(in)
	}
}

// leave emits the way out of a region with its results.
func (c *compiler) leave(r *region, in *ir.Instr) {
	r.leaving = append(r.leaving, c.pc())
	c.emit(code{op: opGoto, moves: c.moves(r.results, in.Args), in: in})
}

// end lets everything that leaves r go to the next step. The last step of r, if it would only go there, is taken back. (Not
// the one before too: there may be a way to behind it already.)
func (c *compiler) end(r *region) {
	if n := len(r.leaving) - 1; n >= 0 && r.leaving[n] == c.pc()-1 {
		switch last := &c.p.code[r.leaving[n]]; {
		case last.op != opGoto:
		case len(last.moves) > 0:
			last.op = opMoves
		default:
			c.p.code = c.p.code[:r.leaving[n]]
			r.leaving = r.leaving[:n]
		}
	}
	for _, s := range r.leaving {
		c.p.code[s].target = c.pc()
	}
}

func (c *compiler) structure(in *ir.Instr) {
	r := &region{results: c.each(in.Results)}
	c.regions[in] = r
	switch in.Op {
	case ir.OpIf:
		cond := c.pc()
		c.emit(code{op: opUnless, a: c.slot(in.Args[0]), in: in})
		c.arm(r, in.Blocks[0])
		if els := in.Blocks[1]; len(els.Instrs) == 1 && els.Instrs[0].Op == ir.OpYield && len(in.Results) == 0 {
			r.leaving = append([]int32{cond}, r.leaving...)
		} else {
			c.p.code[cond].target = c.pc()
			c.arm(r, els)
		}
	case ir.OpLoop:
		body := in.Blocks[0]
		r.params = c.each(body.Params)
		if m := c.moves(r.params, in.Args); len(m) > 0 {
			c.emit(code{op: opMoves, moves: m, in: in})
		}
		r.start = c.pc()
		c.block(body)
	case ir.OpScope:
		c.arm(r, in.Blocks[0])
	}
	c.end(r)
}

// arm compiles a block whose Yield leaves r.
func (c *compiler) arm(r *region, b *ir.Block) {
	last := len(b.Instrs) - 1
	c.block(&ir.Block{Instrs: b.Instrs[:last]})
	if c.err != nil {
		return
	}
	if y := b.Instrs[last]; y.Op == ir.OpYield {
		c.leave(r, y)
	} else {
		c.instr(y)
	}
}

func (c *compiler) call(in *ir.Instr) {
	f := c.function(in.Callee())
	c.emit(code{op: opCall, d: f.back, moves: c.moves(f.params, in.Args), in: in})
	var m []move
	for i, v := range in.Results {
		m = append(m, move{c.slot(v), f.results[i]})
	}
	if len(m) > 0 {
		c.emit(code{op: opMoves, moves: m, in: in})
	}
}
