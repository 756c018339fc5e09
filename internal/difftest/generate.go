package difftest

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Source is a package of random kernels: the text of its only file but the one
// with func main, and how to launch the kernels.
type Source struct {
	Text    string
	Kernels []Spec
}

// Spec is a kernel of a Source and its launch.
type Spec struct {
	Name        string
	Lens        []int // of the slice parameters, in order
	Grid, Group [3]int
	Subgroup    int
	Partial     bool
	Seed        uint64
}

// Generate writes a package of count random kernels. Equal seeds give equal
// packages. The kernels terminate, are free of races, and neither their results
// nor their first faults depend on the order of invocations. Products are always
// converted explicitly before they are added to, so that no compiler may fuse.
func Generate(seed uint64, count int) *Source {
	g := &generator{b: new(strings.Builder), r: rand.New(rand.NewPCG(seed, 0x6b65726e656c73))}
	g.b.WriteString(prelude)
	g.declareTypes()
	g.declareTables()
	for range 4 + count/4 {
		g.function()
	}
	s := &Source{}
	for i := range count {
		s.Kernels = append(s.Kernels, g.kernel(fmt.Sprintf("k%d", i)))
	}
	s.Text = g.b.String()
	return s
}

// prelude opens every package. Its functions hold what the generator needs as
// one expression: conversions that are in range, and a choice.
const prelude = `package main

import (
	"math"
	"math/bits"

	"github.com/dotcompute/dotcompute/kernel"
)

var _, _ = math.Pi, bits.UintSize

func pick[T any](c bool, a, b T) T {
	if c {
		return a
	}
	return b
}

func toInt(f float64) int {
	if f > -1e9 && f < 1e9 {
		return int(f)
	}
	return -7
}

func toU32(f float32) uint32 {
	if f >= 0 && f < 4e9 {
		return uint32(f)
	}
	return 9
}

func toI8(f float32) int8 {
	if f > -128.9 && f < 127.9 {
		return int8(f)
	}
	return 77
}

func bits32(f float32) uint32 {
	if f != f {
		return 1
	}
	return math.Float32bits(f)
}

func bits64(f float64) uint64 {
	if f != f {
		return 2
	}
	return math.Float64bits(f)
}

func greater[T int | int32 | uint8 | float64](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func same[T comparable](a, b T) bool { return a == b }

`

// generator holds what is being written.
type generator struct {
	r           *rand.Rand
	b           *strings.Builder
	types       []*typ
	scalarTypes []*typ
	structs     []*typ
	tables      []*variable
	functions   []*function

	// The function being written.
	scope    []*variable
	start    int // of the current block's variables in scope
	indent   int
	names    int
	loops    []*loop
	result   []*typ // of the function; nil in kernels
	named    []string
	inKernel bool // a Thread t is in scope
	faulty   bool // operations may fault
	whole    bool // all invocations must reach the end: no return
	strict   bool
	depth    int // of statements
	weight   int // how often the current statement may run
	cost     int // work of the function so far
	maxCall  int // functions from this number on may not be called
	lit      int // inside a function literal: no break to outer labels
	width    int // elements of each output that an invocation owns
}

// variable is a name in scope and what can be done with it.
type variable struct {
	name     string
	t        *typ // of the value; of an element for slices and outputs
	mode     mode
	n        int // smallest length of a slice
	readOnly bool
	params   []*typ    // of a function literal
	root     *variable // the slice that a slice variable is a part of
}

type mode uint8

const (
	modeValue mode = iota
	modePointer
	modeSlice
	modeOutput  // a slice of which elements [width*i, width*i+width) are this invocation's
	modeLiteral // a variable that holds a function literal
)

// function is a helper that is callable.
type function struct {
	name     string
	params   []*typ
	pointers []bool
	results  []*typ
	method   bool // the first parameter is the receiver
	pure     bool // takes no pointers
	faulty   bool
	cost     int
}

type loop struct {
	label string
	used  bool
	loop  bool // not a switch or block
	depth int  // of function literals
}

func (g *generator) printf(format string, args ...any) { fmt.Fprintf(g.b, format, args...) }

// line writes a line of a body.
func (g *generator) line(format string, args ...any) {
	g.b.WriteString(strings.Repeat("\t", g.indent))
	fmt.Fprintf(g.b, format, args...)
	g.b.WriteByte('\n')
}

// chance is true once in n times.
func (g *generator) chance(n int) bool { return g.r.IntN(n) == 0 }

func (g *generator) name(prefix string) string {
	g.names++
	return fmt.Sprintf("%s%d", prefix, g.names)
}

// declareTables makes package variables that kernels read.
func (g *generator) declareTables() {
	for i := range 4 {
		t := g.arrayType(g.scalarType())
		if g.chance(3) {
			t = g.arrayType(g.structs[g.r.IntN(len(g.structs))])
		}
		v := &variable{name: fmt.Sprintf("table%d", i), t: t, readOnly: true}
		g.printf("var %s = %s\n", v.name, g.constant(t))
		g.tables = append(g.tables, v)
	}
	g.printf("\n")
}

// begin starts a function.
func (g *generator) begin() {
	g.scope, g.start, g.indent, g.names, g.loops = nil, 0, 1, 0, nil
	g.result, g.named, g.inKernel, g.whole, g.strict = nil, nil, false, false, false
	g.depth, g.weight, g.cost, g.lit = 0, 1, 0, 0
	g.scope = append(g.scope, g.tables...)
	g.maxCall = len(g.functions)
}

// function writes a helper that later functions and kernels call.
func (g *generator) function() {
	g.begin()
	f := &function{name: fmt.Sprintf("fn%d", len(g.functions)), pure: true, faulty: g.chance(4)}
	g.faulty = f.faulty
	g.names = 0
	var params []string
	n := 1 + g.r.IntN(4)
	f.method = g.chance(4)
	for i := range n {
		t := g.scalarType()
		if g.chance(3) {
			t = g.anyType()
		}
		if i == 0 && f.method {
			t = g.structs[g.r.IntN(len(g.structs))]
		}
		v := &variable{name: g.name("p"), t: t}
		text := t.name
		pointer := g.chance(4)
		if pointer {
			v.mode, text, f.pure = modePointer, "*"+t.name, false
		}
		f.params, f.pointers = append(f.params, t), append(f.pointers, pointer)
		params = append(params, v.name+" "+text)
		g.scope = append(g.scope, v)
	}
	var results []string
	for range 1 + g.r.IntN(5)/3 {
		t := g.scalarType()
		if g.chance(4) {
			t = g.anyType()
		}
		f.results = append(f.results, t)
		results = append(results, t.name)
	}
	g.result = f.results
	if g.chance(3) {
		for i, t := range f.results {
			v := &variable{name: g.name("r"), t: t}
			g.scope = append(g.scope, v)
			g.named = append(g.named, v.name)
			results[i] = v.name + " " + results[i]
		}
	}
	head := f.name + "(" + strings.Join(params, ", ") + ")"
	if f.method {
		head = "(" + params[0] + ") " + f.name + "(" + strings.Join(params[1:], ", ") + ")"
	}
	g.printf("func %s (%s) {\n", head, strings.Join(results, ", "))
	g.line("q := %d", g.r.IntN(5))
	g.line("_ = q")
	g.scope = append(g.scope, &variable{name: "q", t: intType})
	g.statements(2 + g.r.IntN(5))
	g.returns()
	g.printf("}\n\n")
	f.cost = g.cost + 1
	g.functions = append(g.functions, f)
}

// kernel writes a kernel.
func (g *generator) kernel(name string) Spec {
	g.begin()
	g.inKernel = true
	g.faulty = g.chance(3)
	s := Spec{Name: name, Seed: g.r.Uint64(), Subgroup: 1 << g.r.IntN(6)}
	s.Group = [3]int{1 + g.r.IntN(8), 1, 1}
	s.Grid = [3]int{s.Group[0] * (1 + g.r.IntN(3)), 1, 1}
	phases := g.chance(3)
	options := ""
	if phases {
		g.whole = true
		s.Group[0] = 1 << g.r.IntN(4)
		s.Grid[0] = s.Group[0] * (1 + g.r.IntN(3))
		options = fmt.Sprintf(" group=%d", s.Group[0])
	} else {
		switch g.r.IntN(4) {
		case 0:
			s.Grid[0] += g.r.IntN(4)
		case 1:
			s.Group = [3]int{2, 2, 1}
			s.Grid = [3]int{4, 2 + g.r.IntN(3), 1 + g.r.IntN(2)}
		}
		if g.chance(8) {
			g.strict = true
			options = " strict"
		}
	}
	total := s.Grid[0] * s.Grid[1] * s.Grid[2]
	g.width = 1 + g.r.IntN(4)
	var params []string
	for range 1 + g.r.IntN(5) {
		t := g.scalarType()
		if g.chance(3) {
			t = g.anyType()
		}
		v := &variable{name: g.name("p"), t: t}
		switch g.r.IntN(5) {
		case 0:
			params = append(params, v.name+" "+t.name)
		default:
			n := 3 + g.r.IntN(8)
			v.mode, v.n, v.readOnly = modeSlice, n, true
			s.Lens = append(s.Lens, n)
			params = append(params, v.name+" []"+t.name)
		}
		g.scope = append(g.scope, v)
	}
	for range 1 + g.r.IntN(3) {
		t := g.scalarType()
		if g.chance(3) {
			t = g.anyType()
		}
		v := &variable{name: g.name("out"), t: t, mode: modeOutput}
		s.Lens = append(s.Lens, g.width*total)
		params = append(params, v.name+" []"+t.name)
		g.scope = append(g.scope, v)
	}
	atomics := g.chance(4) && !g.strict
	if atomics {
		for _, t := range atomicTypes {
			s.Lens = append(s.Lens, 4)
			params = append(params, "acc"+t.name+" []"+t.name)
		}
	}
	g.printf("//dotcompute:kernel%s\nfunc %s(t kernel.Thread, %s) {\n", options, name, strings.Join(params, ", "))
	g.line("i := t.Index()")
	g.line("_ = i")
	g.scope = append(g.scope, &variable{name: "i", t: intType, readOnly: true})
	if phases {
		g.phases(s.Group[0])
	} else {
		g.statements(3 + g.r.IntN(5))
		if atomics {
			g.atomics()
		}
		g.statements(g.r.IntN(3))
		if g.chance(10) {
			g.line("kernel.Print(t, %s, \"and\", %s)", g.nonConst(g.scalarType()), g.nonConst(g.numberType()))
		}
	}
	// What the kernel computed must be seen.
	for _, v := range g.scope {
		if v.mode == modeOutput {
			g.line("%s[%d*i+%d] = %s", v.name, g.width, g.r.IntN(g.width), g.expr(v.t, 3))
		}
	}
	g.printf("}\n\n")
	return s
}
