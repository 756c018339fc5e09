//go:build amd64 && unix

package amd64

import (
	"encoding/binary"
	"fmt"
	"math"
	"syscall"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/code"
)

// guarded gives out memory between pages that cannot be touched: an access outside ends the process.
type guarded struct {
	mem  []byte
	next int
	back bool // against the page before, instead of the page behind
}

const page = 4096

func newGuarded(t testing.TB, pages int) *guarded {
	mem, err := syscall.Mmap(-1, 0, pages*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { syscall.Munmap(mem) })
	return &guarded{mem: mem}
}

func (g *guarded) reset(t testing.TB, back bool) {
	if err := syscall.Mprotect(g.mem, syscall.PROT_READ|syscall.PROT_WRITE); err != nil {
		t.Fatal(err)
	}
	g.next, g.back = page, back
	g.guard(t, 0)
}

func (g *guarded) guard(t testing.TB, at int) {
	if err := syscall.Mprotect(g.mem[at:at+page], syscall.PROT_NONE); err != nil {
		t.Fatal(err)
	}
}

// take returns n bytes that end, or begin, at a guard page.
func (g *guarded) take(t testing.TB, n int) []byte {
	size := (n + page - 1) / page * page
	at := g.next
	g.next += size + page
	if g.next > len(g.mem) {
		t.Fatalf("%d bytes of guarded memory are too few", len(g.mem))
	}
	g.guard(t, at+size)
	if !g.back {
		at += size - n
	}
	return g.mem[at : at+n : at+n]
}

// ran is what can be seen of a native launch.
type ran struct {
	fault *jit.Fault
	lines []jit.Line
}

// runner has what launches of one program need again and again.
type runner struct {
	p    *jit.Program
	code *Code
	blk  *code.Block
}

func newRunner(p *jit.Program, f Features) (*runner, error) {
	c, err := Compile(p, f)
	if err != nil {
		return nil, err
	}
	b, err := code.New(c.Bytes)
	if err != nil {
		return nil, err
	}
	return &runner{p, c, b}, nil
}

func address(b []byte) uint64 { return uint64(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) }

func rubbish(n int64) []byte {
	b := aligned(n)
	for i := range b {
		b[i] = 0xc5
	}
	return b
}

// launch runs all of a launch in parts calls. mem is the memory of the arguments.
func (r *runner) launch(l jit.Launch, args []irtest.Arg, mem [][]byte, parts int64) (*ran, error) {
	p := r.p
	lay, err := p.Layout(l)
	if err != nil {
		return nil, err
	}
	out := &ran{}
	total := lay.Groups[0] * lay.Groups[1] * lay.Groups[2]
	if p.Frame.Rows {
		total = lay.Grid[1] * lay.Grid[2]
	}
	shared := lay.Shared
	flag := make([]uint32, 1)
	var tables [][]byte
	for _, t := range p.Module.Tables {
		data := aligned(int64(len(t.Data)))
		copy(data, t.Data)
		tables = append(tables, data)
	}
	frame, print := rubbish(r.code.Frame), rubbish(64)
	if len(p.Prints) > 0 {
		print = rubbish(1 << 20)
	}
	for i := range parts {
		first, last := total*i/parts, total*(i+1)/parts
		for {
			chunks, stage, private, sharedMem := rubbish(lay.ChunkMem), rubbish(lay.StageMem), rubbish(lay.Private), rubbish(shared)
			m := jit.Memory{
				Cancel: uint64(uintptr(unsafe.Pointer(&flag[0]))), Chunk: address(chunks), Stage: address(stage), Shared: address(sharedMem), SharedSize: shared,
				Private: address(private), Print: address(print), PrintEnd: address(print) + uint64(len(print)),
			}
			p.SetUp(frame, lay, m)
			p.SetUpChunks(chunks, lay)
			put := func(at, x int64) { binary.LittleEndian.PutUint64(frame[at:], uint64(x)) }
			put(jit.FrameFirst, first)
			put(jit.FrameCount, last-first)
			put(jit.FrameX, 0)
			put(jit.FrameXEnd, lay.Grid[0])
			for j, v := range p.Kernel.Body.Params {
				at := p.Frame.Params + int64(24*j)
				switch v.Type.Kind() {
				case ir.View:
					put(at, int64(address(mem[j])))
					put(at+8, int64(args[j].Len))
					put(at+16, int64(args[j].Len))
				case ir.Ptr:
					put(at, int64(address(mem[j])))
				default:
					put(at, int64(args[j].Bits))
				}
			}
			for j, data := range tables {
				put(p.Frame.Tables+int64(8*j), int64(address(data)))
			}
			status := jit.Status(r.blk.Call(r.code.Entry, unsafe.Pointer(unsafe.SliceData(frame))))
			keep = append(keep[:0], chunks, stage, private, sharedMem)
			if status == jit.NoShared {
				shared = int64(binary.LittleEndian.Uint64(frame[jit.FrameSharedNeed:]))
				continue
			}
			if status != jit.Done {
				return nil, fmt.Errorf("status %d", status)
			}
			break
		}
		if f := p.Fault(frame); f != nil && (out.fault == nil || f.Linear < out.fault.Linear) {
			out.fault = f
		}
		next := binary.LittleEndian.Uint64(frame[jit.FramePrint:])
		out.lines = append(out.lines, p.Lines(print[:next-address(print)])...)
	}
	keep = append(append(keep[:0], tables...), frame, print)
	_ = flag[0]
	return out, nil
}

// equalMemory compares the memory of a parameter, floats that are NaN as equal.
func equalMemory(t *ir.Type, want, got []byte) bool {
	switch t.Kind() {
	case ir.Struct:
		for i := range t.Fields() {
			f := &t.Fields()[i]
			if !equalMemory(f.Type, want[f.Offset:f.Offset+f.Type.Size()], got[f.Offset:f.Offset+f.Type.Size()]) {
				return false
			}
		}
		return true
	case ir.Array:
		return equalElements(t.Elem(), want, got)
	}
	if t.Kind() == ir.F32 {
		x, y := math.Float32frombits(binary.LittleEndian.Uint32(want)), math.Float32frombits(binary.LittleEndian.Uint32(got))
		if x != x && y != y {
			return true
		}
	}
	if t.Kind() == ir.F64 {
		x, y := math.Float64frombits(binary.LittleEndian.Uint64(want)), math.Float64frombits(binary.LittleEndian.Uint64(got))
		if x != x && y != y {
			return true
		}
	}
	if t.Kind() == ir.F16 && isNaN(ir.F16, uint64(binary.LittleEndian.Uint16(want))) && isNaN(ir.F16, uint64(binary.LittleEndian.Uint16(got))) {
		return true
	}
	if t.Kind() == ir.BF16 && binary.LittleEndian.Uint16(want)&0x7fff > 0x7f80 && binary.LittleEndian.Uint16(got)&0x7fff > 0x7f80 {
		return true
	}
	return string(want) == string(got)
}

func equalElements(elem *ir.Type, want, got []byte) bool {
	n := int(elem.Size())
	for ; n > 0 && len(want) >= n; want, got = want[n:], got[n:] {
		if !equalMemory(elem, want[:n], got[:n]) {
			return false
		}
	}
	return true
}
