package interp

import (
	"fmt"
	"sync"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Program is a kernel prepared for interpretation. It is immutable: any number
// of goroutines may run it at the same time.
type Program struct {
	Module *ir.Module // what it was prepared from
	Kernel *ir.Func

	code       []code
	frame      []uint64 // initial contents of a frame: constants, addresses of roots
	roots      []root   // what references can point into: parameters, tables, shared and private objects
	params     []int32  // the slot of each parameter
	slots      map[*ir.Value]int32
	funcs      []*function
	facts      []fact  // slots that hold constants of the launch
	private    int64   // bytes of private memory an invocation needs
	locals     []int32 // roots in it
	shared     bool    // there are shared objects
	collective bool    // invocations of a group meet: they must be able to stop and go on

	scratch sync.Pool // of *machine
}

// root is something that references point into.
type root struct {
	name  string
	space ir.Space
	elem  *ir.Type // type of the object, or of the elements of a view or shared slice
	index int      // parameter number, table number, or offset of a private object
	data  []byte   // of tables, in the byte order of this machine
	in    *ir.Instr
}

// function is a compiled function. Recursion is forbidden, so that a function has
// at most one activation in an invocation and its variables, its return address among them,
// have fixed slots in the invocation's frame.
type function struct {
	of      *ir.Func
	entry   int32
	end     int32
	back    int32 // slot of the return address
	params  []int32
	results []int32
}

// fact is a constant of the launch that a slot holds.
type fact struct {
	slot int32
	op   ir.Op
	dim  int
}

// code is one step. Slots are numbers of words of the frame. A ptr takes two: the number of its root
// and its offset there in bytes; a view takes four, length and capacity in elements besides.
type code struct {
	op     opcode
	kind   ir.Kind // of the scalar that is worked on
	d      int32   // destination
	a      int32   // operands
	b      int32
	c      int32
	target int32 // of jumps and calls; root of shared and private objects
	size   int64 // bytes of what is accessed, of an element, or the offset of a field
	f1     func(x uint64) uint64
	f2     func(x, y uint64) uint64
	f3     func(x, y, z uint64) uint64
	moves  []move
	self   int32 // its number
	in     *ir.Instr
}

type move struct{ d, a int32 }

// Prepare makes the program of a kernel of m, which has been verified and stays
// unchanged while the program is used.
func Prepare(m *ir.Module, kernel string) (*Program, error) {
	f := m.Func(kernel)
	if f == nil || f.Kernel == nil {
		return nil, fmt.Errorf("interp: the module has no kernel %q", kernel)
	}
	p := &Program{Module: m, Kernel: f, slots: map[*ir.Value]int32{}}
	c := compiler{
		p:       p,
		slots:   p.slots,
		funcs:   map[*ir.Func]*function{},
		tables:  map[*ir.Table]int{},
		regions: map[*ir.Instr]*region{},
	}
	if err := c.program(); err != nil {
		return nil, fmt.Errorf("interp: kernel %s: %w", kernel, err)
	}
	return p, nil
}

// Collective reports whether invocations of a group wait for each other: at barriers, subgroup
// operations or uniformity checks.
func (p *Program) Collective() bool { return p.collective }

// file returns the name of the file of a position, or "".
func (p *Program) file(pos ir.Pos) string {
	if pos.Known() && int(pos.File) < len(p.Module.Files) {
		return p.Module.Files[pos.File]
	}
	return ""
}

// place returns file and line of a position for people.
func (p *Program) place(pos ir.Pos) string {
	if !pos.Known() {
		return "an unknown line"
	}
	return fmt.Sprintf("%s:%d", p.file(pos), pos.Line)
}

// functionAt returns the function that a step belongs to.
func (p *Program) functionAt(pc int32) *function {
	for _, f := range p.funcs {
		if pc >= f.entry && pc < f.end {
			return f
		}
	}
	return nil
}
