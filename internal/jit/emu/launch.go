package emu

import (
	"encoding/binary"
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// Arg is the argument of one parameter: the bits of a scalar, or the memory of a view of Len elements or of a ptr.
type Arg struct {
	Bits     uint64
	Mem      []byte
	Len, Cap int64
}

// Outcome is what a launch did besides writing to the memory of its arguments.
type Outcome struct {
	Fault *jit.Fault
	Lines []jit.Line
	Steps int64
}

// Launch runs all of a launch of p in parts calls, as the driver would. limit bounds the steps of a call; 0: nothing does.
func Launch(p *jit.Program, l jit.Launch, args []Arg, parts int64, limit int64) (*Outcome, error) {
	lay, err := p.Layout(l)
	if err != nil {
		return nil, err
	}
	out := &Outcome{}
	total := lay.Groups[0] * lay.Groups[1] * lay.Groups[2]
	if p.Frame.Rows {
		total = lay.Grid[1] * lay.Grid[2]
	}
	shared := lay.Shared
	for i := range parts {
		first, last := total*i/parts, total*(i+1)/parts
		var m *Machine
		var frame, print []byte
		for {
			if m, err = New(p); err != nil {
				return nil, err
			}
			m.Limit = limit
			frame = memory(p.Frame.Size)
			print = memory(1 << 20)
			chunks := memory(lay.ChunkMem)
			stage := memory(lay.StageMem)
			sharedMem := memory(shared)
			private := memory(lay.Private)
			fill(chunks, 0xc5)
			fill(private, 0xc5)
			fill(stage, 0xc5)
			fill(sharedMem, 0xc5)
			cancel := memory(64)
			mem := jit.Memory{
				Cancel: m.Map("cancel", cancel[:4]), Chunk: m.Map("chunks", chunks), Stage: m.Map("stage", stage),
				Shared: m.Map("shared", sharedMem), SharedSize: shared, Private: m.Map("private", private), Print: m.Map("print", print),
			}
			mem.PrintEnd = mem.Print + uint64(len(print))
			p.SetUp(frame, lay, mem)
			p.SetUpChunks(chunks, lay)
			put := func(at, x int64) { binary.LittleEndian.PutUint64(frame[at:], uint64(x)) }
			put(jit.FrameFirst, first)
			put(jit.FrameCount, last-first)
			put(jit.FrameX, 0)
			put(jit.FrameXEnd, lay.Grid[0])
			for j, v := range p.Kernel.Body.Params {
				at := p.Frame.Params + int64(24*j)
				a := args[j]
				switch v.Type.Kind() {
				case ir.View:
					put(at, int64(m.Map(p.Kernel.Params[j].Name, a.Mem)))
					put(at+8, a.Len)
					put(at+16, max(a.Cap, a.Len))
				case ir.Ptr:
					put(at, int64(m.Map(p.Kernel.Params[j].Name, a.Mem)))
				default:
					put(at, int64(a.Bits))
				}
			}
			for j, t := range p.Module.Tables {
				data := memory(int64(len(t.Data)))
				copy(data, t.Data)
				put(p.Frame.Tables+int64(8*j), int64(m.Map(t.Name, data)))
			}
			status, err := m.Run(m.Map("frame", frame))
			out.Steps += m.Steps
			if err != nil {
				return nil, err
			}
			if status == jit.NoShared {
				if need := int64(binary.LittleEndian.Uint64(frame[jit.FrameSharedNeed:])); need > shared {
					shared = need
					continue
				}
			}
			if status != jit.Done {
				return nil, fmt.Errorf("emu: status %d", status)
			}
			break
		}
		if f := p.Fault(frame); f != nil && (out.Fault == nil || f.Linear < out.Fault.Linear) {
			out.Fault = f
		}
		next := binary.LittleEndian.Uint64(frame[jit.FramePrint:])
		out.Lines = append(out.Lines, p.Lines(print[:next-uint64(uintptr(unsafe.Pointer(unsafe.SliceData(print))))])...)
	}
	return out, nil
}

// memory returns n zero bytes on a multiple of 64, with room behind so that empty memory has an address of its own.
func memory(n int64) []byte {
	b := make([]byte, n+128)
	skip := -uintptr(unsafe.Pointer(unsafe.SliceData(b))) & 63
	return b[skip : int64(skip)+n : int64(skip)+n]
}

func fill(b []byte, x byte) {
	for i := range b {
		b[i] = x
	}
}
