package jit

import (
	"encoding/binary"
	"fmt"
)

// Launch is what frames are set up for.
type Launch struct {
	Grid, Group [3]int64
	Subgroup    int // width
}

// Layout is how much memory a call needs besides its frame, in bytes, and what of it is the same for each call of a launch.
type Layout struct {
	Launch
	Groups   [3]int64
	Chunks   int64 // number
	ChunkMem int64 // all chunks of a group; on a multiple of 64
	StageMem int64
	Private  int64 // of kernels without chunks; on a multiple of 64
	Shared   int64 // the least; on a multiple of 64
	pitch    int64
	staged   int64
}

// Suits reports whether lanes of the program suit groups of this size: if not, a program for a Target with Linear set, or without it, does.
// Kernels without groups suit all.
func (p *Program) Suits(l Launch) bool {
	if p.Frame.Rows || p.Target.Linear {
		return true
	}
	w := int64(p.Target.Lanes())
	return l.Group[0]%w == 0 || p.Frame.Places == 0 && (l.Group[0] > w || l.Group[1]*l.Group[2] == 1)
}

// Layout computes what a launch needs. Zeros in group count as 1.
func (p *Program) Layout(l Launch) (*Layout, error) {
	a := &Layout{Launch: l}
	w := int64(p.Target.Lanes())
	size := int64(1)
	for i := range 3 {
		a.Grid[i], a.Group[i] = max(a.Grid[i], 0), max(a.Group[i], 1)
		a.Groups[i] = (a.Grid[i] + a.Group[i] - 1) / a.Group[i]
		size *= a.Group[i]
	}
	if p.Target.Subgroup != 0 && l.Subgroup != p.Target.Subgroup {
		return nil, fmt.Errorf("jit: kernel %s was compiled for subgroups of %d, not %d", p.Kernel.Name, p.Target.Subgroup, l.Subgroup)
	}
	a.Shared = p.Frame.SharedSize
	if p.Frame.Rows {
		a.Private = p.Frame.PrivateSize
		return a, nil
	}
	if !p.Suits(a.Launch) {
		return nil, fmt.Errorf("jit: kernel %s was compiled for groups wide in x, not for %v", p.Kernel.Name, a.Group)
	}
	if p.Target.Linear {
		a.Chunks = (size + w - 1) / w
	} else {
		a.Chunks = (a.Group[0] + w - 1) / w * a.Group[1] * a.Group[2]
	}
	a.ChunkMem = a.Chunks * p.Frame.Chunk
	if p.Frame.Places > 0 {
		width := int64(max(l.Subgroup, 1))
		a.pitch = 1
		for a.pitch < width {
			a.pitch *= 2
		}
		a.staged = ((size+width-1)/width*a.pitch + w - 1) / w * w
		a.StageMem = a.staged * p.Frame.StageWords
	}
	return a, nil
}

// Memory names the memory of a call by address. Cancel is the address of a uint32. Chunk, Shared and Private stand on multiples of 64.
type Memory struct {
	Cancel, Chunk, Stage, Shared, Private uint64
	SharedSize                            int64
	Print, PrintEnd                       uint64
}

// SetUp fills a frame for a launch, but for parameters, tables and the part to run, and resets its fault record.
func (p *Program) SetUp(frame []byte, a *Layout, m Memory) {
	put := func(field int, x int64) { binary.LittleEndian.PutUint64(frame[field:], uint64(x)) }
	put(FrameCancel, int64(m.Cancel))
	for i := range 3 {
		put(FrameGridX+8*i, a.Grid[i])
		put(FrameGroupX+8*i, a.Group[i])
		put(FrameGroupsX+8*i, a.Groups[i])
	}
	put(FrameWidth, int64(a.Subgroup))
	put(FramePitchMask, a.pitch-1)
	shift := int64(0)
	for 1<<shift < a.pitch {
		shift++
	}
	put(FramePitchShift, shift)
	put(FrameStaged, a.staged)
	put(FrameStage, int64(m.Stage))
	put(FrameChunks, a.Chunks)
	put(FrameChunk, int64(m.Chunk))
	put(FrameShared, int64(m.Shared))
	put(FrameSharedSize, m.SharedSize)
	put(FramePrivate, int64(m.Private))
	put(FramePrint, int64(m.Print))
	put(FramePrintEnd, int64(m.PrintEnd))
	put(FramePrintLost, 0)
	put(FrameFault, NoFault)
}

// SetUpChunks fills the memory of chunks for a launch.
func (p *Program) SetUpChunks(mem []byte, a *Layout) {
	w := int64(p.Target.Lanes())
	size := a.Group[0] * a.Group[1] * a.Group[2]
	perRow := (a.Group[0] + w - 1) / w
	for c := range a.Chunks {
		b := mem[c*p.Frame.Chunk:][:p.Frame.Chunk]
		put := func(field int, x int64) { binary.LittleEndian.PutUint64(b[field:], uint64(x)) }
		first, lanes := c*w, min(w, size-c*w) // linear local index of lane 0
		if p.Target.Linear {
			put(ChunkX, first)
		} else {
			row, x := c/perRow, c%perRow*w
			first, lanes = row*a.Group[0]+x, min(w, a.Group[0]-x)
			put(ChunkX, x)
			put(ChunkY, row%a.Group[1])
			put(ChunkZ, row/a.Group[1])
		}
		put(ChunkMask, 1<<lanes-1)
		for i := range w {
			n := first + i
			word := func(at, x int64) { binary.LittleEndian.PutUint32(b[at+4*i:], uint32(x)) }
			if p.Frame.Places > 0 && i < lanes {
				width := int64(max(a.Subgroup, 1))
				word(p.Frame.Places, n/width*a.pitch+n%width)
			}
			if p.Frame.Locals > 0 {
				vl := int64(p.Target.VL)
				word(p.Frame.Locals, n%a.Group[0])
				word(p.Frame.Locals+vl, n/a.Group[0]%a.Group[1])
				word(p.Frame.Locals+2*vl, n/a.Group[0]/a.Group[1])
			}
		}
	}
}
