// Package amd64 turns the machine form of package jit into amd64 machine code: come here for which instructions an operation becomes,
// which registers values get, and in what order blocks are laid out. How instructions are spelled in bytes is the matter of
// package asm, below this one; pages that can be executed are that of jit/code.
//
// [Compile] works for one of two instruction sets ([Features]): AVX2 with FMA, F16C, BMI1, BMI2 and LZCNT, whose
// vectors have 32 bytes, or AVX-512 F, DQ, BW and VL, with vectors of 32 or 64 bytes. Masks of lanes are vectors of 32-bit
// lanes, all ones or all zeros, with AVX2, and mask registers with AVX-512.
//
// # Calling
//
// The code is called at Code.Entry with the address of the frame in RDI, returns a [jit.Status] in RAX, keeps RSP
// and RBP and may use all other registers. It makes no calls. The frame has Code.Frame bytes: jit's own layout, and behind it
// what was spilled. Constants stand behind the code and are addressed relative to the instruction pointer, so that
// the bytes may lie anywhere.
//
// # Selection
//
// Each operation of the machine form has one function that writes its instructions, given where its operands are. Before registers are
// given out it runs once without them, which tells how many temporaries it takes of each class, which fixed
// registers it destroys, and which operands may as well be memory. So there is one description of each
// operation, and no table to keep in step with it.
//
// # Registers
//
// Registers are given to live intervals with holes, in the order in which they begin (linear scan: Poletto and Sarkar, 1999; holes:
// Wimmer and Mössenböck, 2005). Where none is free, the intervals cheapest to keep in memory make room; cost
// counts uses, weighted by the loops around them, by length. Values that are spilled live in the frame; their uses become
// memory operands where the instruction takes one, otherwise intervals as short as the instruction, and allocation runs again
// with those. Constants are made again instead.
package amd64
