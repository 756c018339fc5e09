// Package asm encodes amd64 machine instructions: integer, AVX2, FMA, F16C, BMI and
// AVX-512 (F, DQ, BW, VL) in the forms that the code generator uses. Come here
// for bytes; which instruction stands for what is decided by package amd64.
//
// An instruction is a row of a table (opcode, prefixes, operand form) and an
// [Assembler] method that fills in operands: [Assembler.V] for vector
// instructions, [Assembler.K] for mask registers, and methods named after the
// form for integers. Vector instructions take the VEX encoding when their operands allow
// it and EVEX otherwise.
//
// Operands are named by the field that they are encoded in, as Intel's manual
// does (Software Developer's Manual, volume 2): reg (ModRM.reg), vvvv (VEX.vvvv) and rm (ModRM.rm, a
// register or memory). For most vector instructions that is destination, first
// source, second source; the form says.
//
// Encoders do not fail one by one: the first operand that an instruction cannot
// take is kept and returned by [Assembler.Finish].
package asm
