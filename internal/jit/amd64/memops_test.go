//go:build amd64

package amd64

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
)

// memoryVariants are the forms of operations on memory.
func memoryVariants() []variant {
	var list []variant
	add := func(name string, f func(b *builder)) { list = append(list, variant{name, f}) }
	// inMem is a random place of the input with room around it.
	inMem := func(b *builder) jit.Mem {
		m := jit.Mem{Base: b.in, Disp: int32(512 + b.rng.IntN(1024))}
		if b.rng.IntN(2) == 0 {
			x := b.one(jit.S, jit.Inst{Op: jit.OpSConst, Imm: int64(b.rng.IntN(64) - 32)})
			m.Index, m.Scale = x, 1<<b.rng.IntN(4)
		}
		return m
	}
	outMem := func(b *builder, n int, k ir.Kind) jit.Mem { return jit.Mem{Base: b.out, Disp: b.room(n, k)} }
	v := func(b *builder) jit.Reg { return b.load(jit.V, ir.U32) }
	m := func(b *builder) jit.Reg { return b.load(jit.M, ir.U32) }
	elements := func(b *builder, k ir.Kind) int { return b.lanes() / parts(k) }
	for _, k := range memoryKinds {
		add(fmt.Sprintf("sload/%v", k), func(b *builder) {
			b.store(b.one(jit.S, jit.Inst{Op: jit.OpSLoad, K: k, Mem: inMem(b)}), ir.I64)
		})
		add(fmt.Sprintf("sstore/%v", k), func(b *builder) {
			b.emit(jit.Inst{Op: jit.OpSStore, K: k, Src: []jit.Reg{b.load(jit.S, ir.I64)}, Mem: outMem(b, 16, ir.U8)})
		})
		add(fmt.Sprintf("vload/%v", k), func(b *builder) {
			b.store(b.one(jit.V, jit.Inst{Op: jit.OpVLoad, K: k, Mem: inMem(b)}), ir.U32)
		})
		add(fmt.Sprintf("vstore/%v", k), func(b *builder) {
			b.emit(jit.Inst{Op: jit.OpVStore, K: k, Src: []jit.Reg{v(b)}, Mem: outMem(b, b.p.Target.VL+3, ir.U8)})
		})
		for _, aligned := range []int{0, 4} {
			add(fmt.Sprintf("vstorent/%v/%d", k, aligned), func(b *builder) {
				b.at = (b.at+63)&^63 + aligned
				b.emit(jit.Inst{Op: jit.OpVStoreNT, K: k, Src: []jit.Reg{v(b)}, Mem: outMem(b, b.p.Target.VL, ir.U8)})
				b.emit(jit.Inst{Op: jit.OpStreamFence})
			})
		}
		for part := range parts(k) {
			part := uint8(part)
			for _, all := range []bool{false, true} {
				mask := m
				if all {
					mask = func(b *builder) jit.Reg { return b.one(jit.M, jit.Inst{Op: jit.OpMConst, Imm: -1}) }
				}
				add(fmt.Sprintf("vloadmask/%v/%d", k, part), func(b *builder) {
					b.store(b.one(jit.V, jit.Inst{Op: jit.OpVLoadMask, K: k, Part: part, Src: []jit.Reg{mask(b)}, Mem: inMem(b)}), ir.U32)
				})
				add(fmt.Sprintf("vstoremask/%v/%d", k, part), func(b *builder) {
					b.emit(jit.Inst{Op: jit.OpVStoreMask, K: k, Part: part, Src: []jit.Reg{v(b), mask(b)}, Mem: outMem(b, b.p.Target.VL+5, ir.U8)})
				})
			}
			for _, from := range []ir.Kind{ir.I32, ir.I64} {
				// offsets from -16 to 15, of 64 bits by widening.
				offsets := func(b *builder) []jit.Reg {
					x := b.one(jit.V, jit.Inst{Op: jit.OpV, Fn: ir.OpShr, K: ir.I32, Imm: 27, Src: []jit.Reg{v(b)}})
					if from == ir.I32 {
						return []jit.Reg{x}
					}
					lo := b.one(jit.V, jit.Inst{Op: jit.OpVWiden, K: ir.I64, From: ir.I32, Src: []jit.Reg{x}})
					hi := b.one(jit.V, jit.Inst{Op: jit.OpVWiden, K: ir.I64, From: ir.I32, Part: 1, Src: []jit.Reg{x}})
					if wide(k) {
						return []jit.Reg{[]jit.Reg{lo, hi}[part]}
					}
					return []jit.Reg{lo, hi}
				}
				for _, masked := range []bool{false, true} {
					name := fmt.Sprintf("%v/%v/%d/%v", k, from, part, masked)
					add("vgather/"+name, func(b *builder) {
						src := offsets(b)
						if masked {
							src = append(src, m(b))
						}
						mem := jit.Mem{Base: b.in, Disp: int32(512 + b.rng.IntN(64)), Scale: 1 << b.rng.IntN(4)}
						b.store(b.one(jit.V, jit.Inst{Op: jit.OpVGather, K: k, From: from, Part: part, Src: src, Mem: mem}), ir.U32)
					})
					add("vscatter/"+name, func(b *builder) {
						src := append([]jit.Reg{v(b)}, offsets(b)...)
						if masked {
							src = append(src, m(b))
						}
						scale := uint8(1) << b.rng.IntN(4)
						mem := jit.Mem{Base: b.out, Disp: b.room(32*int(scale)+8, ir.U8) + 16*int32(scale), Scale: scale}
						b.emit(jit.Inst{Op: jit.OpVScatter, K: k, From: from, Part: part, Src: src, Mem: mem})
					})
				}
			}
		}
	}
	for _, k := range machineFloats {
		add(fmt.Sprintf("fload/%v", k), func(b *builder) {
			b.store(b.one(jit.F, jit.Inst{Op: jit.OpFLoad, K: k, Mem: inMem(b)}), k)
		})
	}
	for _, n := range []int{2, 4} {
		add(fmt.Sprintf("vgathern/%d", n), func(b *builder) {
			if b.p.Target.VL != 32 {
				return
			}
			x := b.one(jit.V, jit.Inst{Op: jit.OpV, Fn: ir.OpShr, K: ir.I32, Imm: 27, Src: []jit.Reg{v(b)}})
			mem := jit.Mem{Base: b.in, Disp: int32(512 + b.rng.IntN(64)), Scale: 1 << b.rng.IntN(4)}
			in := jit.Inst{Op: jit.OpVGatherN, K: ir.U32, From: ir.I32, Imm: int64(n), Src: []jit.Reg{x}, Mem: mem}
			for range n {
				in.Dst = append(in.Dst, b.reg(jit.V))
			}
			b.emit(in)
			for _, d := range in.Dst {
				b.store(d, ir.U32)
			}
		})
	}
	add("saddress", func(b *builder) {
		mem := inMem(b)
		mem.Base = b.load(jit.S, ir.I64)
		b.store(b.one(jit.S, jit.Inst{Op: jit.OpSAddress, Mem: mem}), ir.I64)
	})
	for _, k := range machineKinds {
		for n := 2; n <= 4; n++ {
			add(fmt.Sprintf("vloadn/%v/%d", k, n), func(b *builder) {
				in := jit.Inst{Op: jit.OpVLoadN, K: k, Imm: int64(n), Mem: inMem(b)}
				for range n {
					in.Dst = append(in.Dst, b.reg(jit.V))
				}
				b.emit(in)
				for _, d := range in.Dst {
					b.store(d, ir.U32)
				}
			})
			add(fmt.Sprintf("vstoren/%v/%d", k, n), func(b *builder) {
				in := jit.Inst{Op: jit.OpVStoreN, K: k, Imm: int64(n)}
				for range n {
					in.Src = append(in.Src, v(b))
				}
				in.Mem = outMem(b, n*elements(b, k)*size(k), ir.U8)
				b.emit(in)
			})
		}
		for fn := ir.FnAdd; fn < ir.NumFns; fn++ {
			if k.Float() && (fn == ir.FnAnd || fn == ir.FnOr || fn == ir.FnXor) {
				continue
			}
			for _, result := range []bool{true, false} {
				if result && fn == ir.FnStore {
					continue
				}
				for _, how := range []ir.AtomicAttr{{Order: ir.Relaxed, Scope: ir.ScopeDevice}, {Order: ir.SequentiallyConsistent, Scope: ir.ScopeSystem}, {Scope: ir.ScopeGroup}} {
					how.Fn = fn
					add(fmt.Sprintf("atomic/%v/%v/%v/%v", fn, k, how.Scope, result), func(b *builder) { atomicVariant(b, k, how, result) })
				}
			}
		}
	}
	return list
}

func atomicVariant(b *builder, k ir.Kind, how ir.AtomicAttr, result bool) {
	canonical := func() jit.Reg {
		return b.one(jit.S, jit.Inst{Op: jit.OpSLoad, K: k, Mem: jit.Mem{Base: b.in, Disp: int32(8 * b.rng.IntN(100))}})
	}
	mem := jit.Mem{Base: b.out, Disp: b.room(8, k)}
	start := canonical()
	b.emit(jit.Inst{Op: jit.OpSStore, K: ir.I64, Src: []jit.Reg{b.one(jit.S, jit.Inst{Op: jit.OpSConst, Imm: 0x77})}, Mem: mem})
	b.emit(jit.Inst{Op: jit.OpSStore, K: k, Src: []jit.Reg{start}, Mem: mem})
	in := jit.Inst{Op: jit.OpAtomic, K: k, Atomic: how, Mem: mem}
	switch how.Fn {
	case ir.FnLoad:
	case ir.FnCompareAndSwap:
		old := canonical()
		if b.rng.IntN(2) == 0 {
			old = start
		}
		in.Src = []jit.Reg{old, canonical()}
	default:
		in.Src = []jit.Reg{canonical()}
	}
	if !result {
		b.emit(in)
	} else {
		b.store(b.one(jit.S, in), ir.I64)
	}
	b.emit(jit.Inst{Op: jit.OpFence, Atomic: ir.AtomicAttr{Order: how.Order}})
}
