package ir

// Version is the version of the text form that this package writes.
const Version = 1

// Module is a compilation unit: everything one kernel, or the kernels of one
// package, need.
type Module struct {
	Files  []string // source files that positions refer to, by index
	Tables []*Table
	Funcs  []*Func // callees before callers is not required; recursion is forbidden
}

// Func returns the function with this name, or nil.
func (m *Module) Func(name string) *Func {
	for _, f := range m.Funcs {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// Table is a constant array in the constant address space. Data is its memory
// image, little-endian, of Type.Size() bytes.
type Table struct {
	Name string
	Type *Type
	Data []byte
}

// Pos is a place in source. File indexes Module.Files. The zero Pos means unknown.
type Pos struct {
	File      int32
	Line, Col int32 // from 1; 0 when unknown
}

// Known reports whether p names a line.
func (p Pos) Known() bool { return p.Line > 0 }

// Mode is how exactly a kernel's float arithmetic is pinned down.
type Mode uint8

// Modes: see section 4 of docs/kernel-language.md.
const (
	ModeDefault Mode = iota
	ModeStrict
	ModeFast
)

var modeNames = [...]string{"default", "strict", "fast"}

func (m Mode) String() string { return modeNames[m] }

// KernelInfo is what the kernel directive says.
type KernelInfo struct {
	Mode      Mode
	Unchecked bool
	Group     [3]int // required group size; zeros: free. With one axis given the others are 1
	Subgroup  int    // required subgroup width; 0: free
	MinBlocks int    // wanted resident groups a multiprocessor; 0: no wish
	Partial   bool   // whole-group operations are fine with a partial last group
}

// Param is what a parameter of a kernel has besides its value.
type Param struct {
	Name  string // as in source; `v.Data` for the field of a struct that was taken apart
	Const bool   // specialised: a constant of the compiled kernel
}

// Func is a kernel or a function called by kernels.
type Func struct {
	Name    string      // unique in the module; kernels carry their source name
	Kernel  *KernelInfo // nil for functions
	Params  []Param     // one for each of Body.Params
	Results []*Type     // none for kernels
	Body    *Block      // Body.Params are the parameters' values
	Pos     Pos
}

// Block is a list of instructions that run in order; the last one is a
// terminator. Params are set by what enters the block: a call for a function's
// body, Loop and Continue for a loop's body; other blocks have none.
type Block struct {
	Params []*Value
	Instrs []*Instr
}

// Terminator returns the last instruction, or nil for an empty block.
func (b *Block) Terminator() *Instr {
	if len(b.Instrs) == 0 {
		return nil
	}
	return b.Instrs[len(b.Instrs)-1]
}

// Value is the result of an instruction or a parameter of a block.
// Def is nil for block parameters.
type Value struct {
	Type *Type
	Def  *Instr
	Name string // a hint for people: the variable's name in source; may be empty
}

// Const returns the bits of a value that is a constant, and whether it is one.
func (v *Value) Const() (bits uint64, ok bool) {
	if v.Def == nil || v.Def.Op != OpConst {
		return 0, false
	}
	return v.Def.Attr.(ConstAttr).Bits, true
}

// Instr is one instruction. For If, Blocks are then and else; for Loop and Scope, the body.
type Instr struct {
	Op      Op
	Args    []*Value
	Results []*Value
	Blocks  []*Block
	Attr    Attr
	Pos     Pos
}

// Result returns the only result.
func (in *Instr) Result() *Value { return in.Results[0] }

// Fn returns the combining function of an atomic or subgroup operation.
func (in *Instr) Fn() Fn {
	switch a := in.Attr.(type) {
	case AtomicAttr:
		return a.Fn
	case FnAttr:
		return a.Fn
	}
	return FnNone
}

// Target returns the Loop or Scope that a Break or Continue names, and nil for others.
func (in *Instr) Target() *Instr {
	if a, ok := in.Attr.(LabelAttr); ok {
		return a.Target
	}
	return nil
}

// Callee returns the function that a call calls, and nil for others.
func (in *Instr) Callee() *Func {
	if a, ok := in.Attr.(CalleeAttr); ok {
		return a.Func
	}
	return nil
}

// Text returns the message of a check or fault.
func (in *Instr) Text() string {
	if a, ok := in.Attr.(TextAttr); ok {
		return a.Text
	}
	return ""
}

// Walk calls f for every instruction of b and of the blocks nested in it, in order of
// text, outer before inner. When f returns false the instruction's nested blocks are skipped.
func (b *Block) Walk(f func(*Instr) bool) {
	for _, in := range b.Instrs {
		if f(in) {
			for _, nb := range in.Blocks {
				nb.Walk(f)
			}
		}
	}
}
