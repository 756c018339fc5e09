//go:build amd64

package amd64

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/code"
	"github.com/dotcompute/dotcompute/internal/jit/emu"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// isa is an instruction set and a vector length of it.
type isa struct {
	f  Features
	vl int
}

func (i isa) String() string { return fmt.Sprintf("%v/%d", i.f, i.vl) }

// allISAs are those that code is made for; any processor can do that.
var allISAs = []isa{{AVX2, 32}, {AVX512, 32}, {AVX512, 64}}

// isas are those that this processor has.
func isas(t testing.TB) []isa {
	t.Helper()
	have := Detect()
	list := slices.DeleteFunc(slices.Clone(allISAs), func(i isa) bool { return i.f > have })
	if len(list) == 0 {
		testkit.Missing(t, "avx2", fmt.Sprintf("this processor has %v", have))
	}
	return list
}

const (
	inBytes  = 4096
	outBytes = 1 << 16
	fixed    = 1024 // bytes of the frame before its two parameters
)

// builder makes a program that reads from one buffer and writes to another.
type builder struct {
	p       *jit.Program
	cur     *jit.Block
	depth   int
	rng     *rand.Rand
	in, out jit.Reg
	at      int // next free byte of out
	checks  []check
}

// check says what stands in the output: n elements of kind k.
type check struct {
	at, n int
	k     ir.Kind
}

func newBuilder(vl int, seed uint64) *builder {
	b := &builder{rng: rand.New(rand.NewPCG(seed, 1))}
	b.p = &jit.Program{
		Kernel: &ir.Func{Name: "test"}, Target: jit.Target{VL: vl},
		Regs:  make([]jit.RegInfo, 2),
		Frame: jit.Frame{Size: fixed + 64, Params: fixed},
	}
	b.p.Regs[jit.FramePtr].Class = jit.S
	b.block()
	b.in = b.one(jit.S, jit.Inst{Op: jit.OpSLoad, K: ir.I64, Mem: jit.Mem{Base: jit.FramePtr, Disp: fixed}})
	b.out = b.one(jit.S, jit.Inst{Op: jit.OpSLoad, K: ir.I64, Mem: jit.Mem{Base: jit.FramePtr, Disp: fixed + 8}})
	return b
}

func (b *builder) lanes() int { return b.p.Target.VL / 4 }

func (b *builder) place(blk *jit.Block) {
	blk.ID, blk.Depth = len(b.p.Blocks), b.depth
	b.p.Blocks = append(b.p.Blocks, blk)
	b.cur = blk
}

func (b *builder) block() *jit.Block {
	blk := &jit.Block{}
	b.place(blk)
	return blk
}

func (b *builder) reg(c jit.Class) jit.Reg {
	b.p.Regs = append(b.p.Regs, jit.RegInfo{Class: c})
	return jit.Reg(len(b.p.Regs) - 1)
}

func (b *builder) emit(in jit.Inst) { b.cur.Insts = append(b.cur.Insts, in) }

func (b *builder) one(c jit.Class, in jit.Inst) jit.Reg {
	d := b.reg(c)
	in.Dst = []jit.Reg{d}
	b.emit(in)
	return d
}

// load reads a register of a class from a random place of the input. The kind is of floats.
func (b *builder) load(c jit.Class, k ir.Kind) jit.Reg {
	disp := int32(b.rng.IntN((inBytes-64)/8) * 8)
	m := jit.Mem{Base: b.in, Disp: disp}
	switch c {
	case jit.S:
		return b.one(c, jit.Inst{Op: jit.OpSLoad, K: ir.I64, Mem: m})
	case jit.F:
		return b.one(c, jit.Inst{Op: jit.OpFLoad, K: k, Mem: m})
	case jit.V:
		return b.one(c, jit.Inst{Op: jit.OpVLoad, K: ir.U32, Mem: m})
	}
	s := b.one(jit.S, jit.Inst{Op: jit.OpSLoad, K: ir.I64, Mem: m})
	return b.one(c, jit.Inst{Op: jit.OpMFromBits, Src: []jit.Reg{s}})
}

// room takes n bytes of the output.
func (b *builder) room(n int, k ir.Kind) int32 {
	at := b.at
	b.at += n
	b.checks = append(b.checks, check{at, n / size(k), k})
	return int32(at)
}

// store writes a register to the output, as values of kind k.
func (b *builder) store(r jit.Reg, k ir.Kind) {
	switch b.p.Regs[r].Class {
	case jit.S:
		b.emit(jit.Inst{Op: jit.OpSStore, K: ir.I64, Src: []jit.Reg{r}, Mem: jit.Mem{Base: b.out, Disp: b.room(8, ir.I64)}})
	case jit.F:
		b.emit(jit.Inst{Op: jit.OpFStore, K: k, Src: []jit.Reg{r}, Mem: jit.Mem{Base: b.out, Disp: b.room(8, k)}})
	case jit.V:
		b.emit(jit.Inst{Op: jit.OpVStore, K: ir.U32, Src: []jit.Reg{r}, Mem: jit.Mem{Base: b.out, Disp: b.room(b.p.Target.VL, k)}})
	case jit.M:
		s := b.one(jit.S, jit.Inst{Op: jit.OpMBits, Src: []jit.Reg{r}})
		b.store(s, ir.I64)
	}
}

// input is bytes that make interesting values of any kind.
func input(rng *rand.Rand) []byte {
	b := make([]byte, inBytes)
	specials := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, 1.5, 2.5, -2.5, 1e10, -1e10, 1e20, -1e20, 2147483647, 2147483648, -2147483648, -2147483649,
		4294967295, 4294967296, 0x1p63, -0x1p63, 0x1p64, 0x1p53, 0x1p53 + 2, math.Inf(1), math.Inf(-1), math.NaN(), 1e-40, 1e-310, 65504, 65520, 0.49999999999999994, 1e300, 3e38}
	for i := 0; i < len(b); i += 8 {
		var x uint64
		switch rng.IntN(6) {
		case 0:
			x = rng.Uint64()
		case 1:
			x = uint64(int64(rng.IntN(200) - 100))
		case 2:
			x = math.Float64bits(specials[rng.IntN(len(specials))])
		case 3:
			f := func() uint64 { return uint64(math.Float32bits(float32(specials[rng.IntN(len(specials))]))) }
			x = f() | f()<<32
		case 4:
			x = uint64(rng.Uint32N(100)) | uint64(rng.Uint32N(100)-50)<<32
		case 5:
			x = rng.Uint64() >> rng.IntN(64)
		}
		binary.LittleEndian.PutUint64(b[i:], x)
	}
	return b
}

// aligned returns zeroed memory on a multiple of 64.
func aligned(n int64) []byte {
	b := make([]byte, n+64)
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(b))) & 63
	return b[skip:][:n:n]
}

// native compiles and runs a program on this processor.
func native(p *jit.Program, f Features, in, out []byte) (jit.Status, error) {
	c, err := Compile(p, f)
	if err != nil {
		return 0, err
	}
	b, err := code.New(c.Bytes)
	if err != nil {
		return 0, err
	}
	defer b.Close()
	frame := aligned(c.Frame)
	var cancel uint32
	put := func(at int, p unsafe.Pointer) {
		binary.LittleEndian.PutUint64(frame[at:], uint64(uintptr(p)))
	}
	flag := &cancel
	put(jit.FrameCancel, unsafe.Pointer(flag))
	put(fixed, unsafe.Pointer(unsafe.SliceData(in)))
	put(fixed+8, unsafe.Pointer(unsafe.SliceData(out)))
	s := b.Call(c.Entry, unsafe.Pointer(unsafe.SliceData(frame)))
	keep = append(keep[:0], in, out, frame)
	_ = *flag
	return jit.Status(s), nil
}

var keep [][]byte

func emulated(p *jit.Program, in, out []byte) (jit.Status, error) {
	m, err := emu.New(p)
	if err != nil {
		return 0, err
	}
	m.Limit = 10_000_000
	frame := aligned(p.Frame.Size)
	cancel := make([]byte, 8)
	binary.LittleEndian.PutUint64(frame[jit.FrameCancel:], m.Map("cancel", cancel))
	binary.LittleEndian.PutUint64(frame[fixed:], m.Map("in", in))
	binary.LittleEndian.PutUint64(frame[fixed+8:], m.Map("out", out))
	return m.Run(m.Map("frame", frame))
}

// compareRuns runs a program both ways and says what differs.
func (b *builder) compareRuns(f Features) string {
	in := input(b.rng)
	in2 := slices.Clone(in)
	want, got := aligned(outBytes), aligned(outBytes)
	for i := range want {
		want[i], got[i] = 0xee, 0xee
	}
	s1, err := emulated(b.p, in, want)
	if err != nil {
		return err.Error()
	}
	s2, err := native(b.p, f, in2, got)
	if err != nil {
		return err.Error()
	}
	if s1 != s2 {
		return fmt.Sprintf("status %d, want %d", s2, s1)
	}
	for _, c := range b.checks {
		for i := range c.n {
			at := c.at + i*size(c.k)
			x, y := bitsAt(want[at:], c.k), bitsAt(got[at:], c.k)
			if x != y && !(isNaN(c.k, x) && isNaN(c.k, y)) {
				return fmt.Sprintf("element %d of %v at %d is %#x, want %#x", i, c.k, c.at, y, x)
			}
			for j := range size(c.k) {
				want[at+j], got[at+j] = 0, 0
			}
		}
	}
	for i := range want {
		if want[i] != got[i] {
			return fmt.Sprintf("output byte %d is %#x, want %#x", i, got[i], want[i])
		}
	}
	for i := range in {
		if in[i] != in2[i] {
			return fmt.Sprintf("input byte %d is %#x, want %#x", i, in2[i], in[i])
		}
	}
	return ""
}

func bitsAt(b []byte, k ir.Kind) uint64 {
	switch size(k) {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(binary.LittleEndian.Uint16(b))
	case 4:
		return uint64(binary.LittleEndian.Uint32(b))
	}
	return binary.LittleEndian.Uint64(b)
}

func isNaN(k ir.Kind, x uint64) bool {
	switch k {
	case ir.F32:
		return x&0x7fffffff > 0x7f800000
	case ir.F64:
		return x&^(1<<63) > 0x7ff<<52
	case ir.F16:
		return x&0x7fff > 0x7c00
	}
	return false
}
