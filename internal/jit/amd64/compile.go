package amd64

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64/asm"
)

// Code is a compiled program. It does not depend on where it lies.
type Code struct {
	Bytes []byte // code and, behind it, constants
	Entry int    // where it begins, an offset in Bytes
	Frame int64  // bytes of the frames it runs on, a multiple of 64
	Stats Stats
}

// Stats are facts about code that tell why it may be slow.
type Stats struct {
	Instructions int // operations of the machine form that have code
	Code         int // bytes of code without constants
	Spills       int // values that live in memory
	Reloads      int // instructions that load or make them again
	Moves        int // copies between registers that could not be avoided
	Passes       int // times that registers were given out
}

// Compile makes code of a program for an instruction set. The vectors of the program must be ones that it has.
func Compile(p *jit.Program, f Features) (*Code, error) {
	code, _, err := compile(p, f, false)
	return code, err
}

func compile(p *jit.Program, f Features, list bool) (code *Code, l *listing, err error) {
	if vl := p.Target.VL; vl != 32 && vl != 64 || vl > f.VL() {
		return nil, nil, fmt.Errorf("amd64: %v has no vectors of %d bytes", f, p.Target.VL)
	}
	defer func() {
		if r := recover(); r != nil {
			b, ok := r.(broken)
			if !ok {
				panic(r)
			}
			code, err = nil, fmt.Errorf("amd64: %s", b.text)
		}
	}()
	c := &emitter{a: new(asm.Assembler), x512: f == AVX512, vl: p.Target.VL, w: p.Target.Lanes(), l: asm.L256, regs: p.Regs}
	if c.vl == 64 {
		c.l = asm.L512
	}
	fn := newFunction(p, c)
	e := encoder{emitter: c, f: fn, alloc: allocate(fn, c)}
	c.a = new(asm.Assembler)
	if list {
		c.list = new(listing)
	}
	e.layout()
	e.encode()
	size := c.a.Len()
	c.flush()
	bytes, err := c.a.Finish()
	if err != nil {
		return nil, nil, fmt.Errorf("amd64: %w", err)
	}
	e.stats.Code, e.stats.Passes, e.stats.Spills = size, e.alloc.passes, e.alloc.count
	return &Code{Bytes: bytes, Frame: e.frame, Stats: e.stats}, c.list, nil
}
