// Package ir is the intermediate representation of kernels: the one language
// between the front end, the passes, the interpreter, the emitters and the
// vector code generator. Come here for types, operations, functions, the text
// form and the verifier; what a program means when it runs is defined by package
// interp, and this comment is the specification that both follow.
//
// # Shape
//
// A [Module] holds struct types, constant tables and functions. A [Func] is a
// kernel (it has [KernelInfo] and no results) or a function that kernels call.
// A function body is a [Block]: parameters and a list of instructions, the
// last of which is a terminator. The representation is SSA in structured
// regions: there is no control-flow graph, blocks nest inside the instructions
// If, Loop and Scope, and a [Value] is visible from its definition to the end of
// the block that defines it, in nested blocks too.
//
// Every instruction is an [Instr] of the same form: operation, arguments,
// results, nested blocks and one attribute. What an operation takes and
// gives is a row of the table in op.go, never a switch elsewhere.
//
//	%r = if %c : f32 { … yield %a } else { … yield %b }
//	%r = loop @l (%i i64 = %0, %s f32 = %z) : f32 { … break @l %s … continue @l %i2, %s2 }
//	%r = scope @s : f32 { … break @s %x … yield %y }
//
// If runs one of two blocks. Both blocks end with a terminator; Yield gives the
// results of the If. Loop runs its block with the initial values, Continue
// starts the next iteration with new values, Break leaves the loop with its
// results; a loop's body never ends with Yield. Scope runs its block once; Break leaves it
// early. Break and Continue name their target ([Label] attribute), which is any
// enclosing Loop or Scope (Continue: Loop only) of the same function. Return leaves the function
// with its results. Fault (see below) ends the invocation. Unreachable marks
// where control never comes (after a loop without break).
// Break, Continue, Return, Fault, Unreachable and Yield are terminators; an If both of whose blocks diverge is
// followed by Unreachable.
//
// # Types
//
// Scalars: bool, i8…i64, u8…u64, f16, bf16, f32, f64. Signedness is in the type,
// as in Go; `int` is i64, `uint` and `uintptr` are u64. Aggregates: array [N]T and struct, laid out
// as gc lays them out on amd64, on every target. Aggregates live in memory only: no value has an aggregate
// type. Two kinds of reference exist: ptr<space T>, the address of one T, and
// view<space T>, a slice: base, length and capacity. Types are interned:
// equal types are the same *Type.
//
// References have a root known at compile time: a reference is never a parameter or result of an If, Loop or
// Scope and is never stored in memory, so following the operations Field, Index, Elem,
// ViewSlice, ViewOf and function parameters backwards always ends at one parameter, Local,
// Shared, SharedSlice or Table. Functions may take references as parameters (one IR function
// a combination of address spaces) and may not return them.
//
// # Address spaces
//
// global: what slices of a launch point at, shared by all invocations. shared: one
// object a group, zero when the group starts. private: one object an invocation (Local).
// constant: kernel parameters passed as blobs, and tables; never written.
//
// # Expressions and statements
//
// Pure operations (flag [Pure] in the table) have no effect, never fault, and may be
// moved, duplicated and deleted. All other instructions are statements: they are executed in order.
// Loads are statements; a load may move across anything that cannot write the same memory.
// Loads, stores and atomics require a reference proved in bounds by an earlier Check (or by the
// rule that the kernel is `unchecked`): Elem computes an address without looking at it.
//
// Integer arithmetic wraps. Division and remainder truncate; by zero they give 0 for the
// expression (a CheckNonzero precedes where Go faults; after it passes may assume the divisor is not 0); the
// smallest integer divided by -1 is itself, remainder 0. Shift counts are unsigned integers of any width; counts at
// or past the width give 0, or the sign for arithmetic shifts of signed values. Comparisons of floats follow
// IEEE 754. min and max follow Go: NaN if either is NaN, -0 < +0.
// Convert between number types: integer to integer wraps, float to integer truncates and saturates
// with NaN giving 0, others round to nearest even. Bitcast keeps bits. Float arithmetic is IEEE 754 binary,
// rounded to nearest even after each operation, subnormals kept; f16 and bf16 arithmetic is that of f32 rounded once more.
// The bits of a NaN that arithmetic gives are not defined, except that strict kernels make them canonical; [Eval], and so
// the interpreter, always gives the positive quiet NaN without payload. Neg, abs, copysign, select and moves keep the bits of a NaN.
// Abs of an unsigned integer is the integer. Counts of bits (clz…) have the operand's type. [Eval] is this paragraph as code.
// [OpRound] is an identity that no pass may contract a multiplication and addition across; the
// contraction pass (the only one that may turn mul and add into fma) removes it.
// Elementary functions (OpExp…) are operations until the pass that lowers them to package mathlib's functions.
// Results of select, and both arms of pure code, may be computed speculatively.
//
// # Checks and faults
//
// Check operations compare mathematically (each operand by its own type's signedness):
//
//	check.index %i, %len            0 ≤ i < len
//	check.slice %lo, %hi, %max, %cap 0 ≤ lo ≤ hi ≤ max ≤ cap
//	check.nonzero %d                d ≠ 0
//	check.shift %n                  n ≥ 0
//	check.true %b {text}            b
//	check.uniform %v {text}         %v is equal in all invocations of the group that arrive
//
// A failed check faults: the invocation retires. None of its later stores, atomics or prints happen, all
// its loops are left, and it counts as arrived at every later barrier and is absent from subgroup operations. The
// instruction's Pos and [FaultKind] and the values of its operands are the record of the fault. Fault is the unconditional form,
// with a text (Go's panic). After a Check that passed, its condition is a fact that passes use.
// With several faulting invocations deterministic devices report the first fault of the lowest-numbered one (invocations
// are numbered by linear global index, x fastest).
//
// # Execution
//
// A launch runs the kernel once for every point of an exact 3-D grid. Invocations of a group share Shared memory and
// meet at Barrier, which must be reached by all invocations of the group that have neither returned nor retired… a kernel in which an invocation may
// return before a barrier others reach is refused by the front end. Barrier orders all memory of the group. Subgroup
// operations exchange values between the invocations of one subgroup, lanes numbered by linear local index
// modulo the width (a constant of the launch); their combining trees are fixed (see [Fn]). Atomics return the old value; are relaxed at
// device scope unless their attribute says otherwise. Plain accesses of different invocations to one location are unordered until a barrier
// or atomic orders them; a race gives some written value. No store is invented.
// Print appends one line to the launch's bounded output, ordered by invocation.
// Invocations run without forward progress relative to each other.
//
// # Memory operations
//
// Local makes a private object when its instruction executes, contents undefined until Zero, Store or Copy; Shared and
// SharedSlice stand in the top block of a kernel only. Copy copies an aggregate as if through a temporary. Zero clears
// one object. Load and Store move scalars only.
//
// # Positions
//
// Every instruction that came from source carries a [Pos] (file, line, column); passes keep it. Inlined code keeps the position
// of the code inlined.
//
// # Text
//
// [Module.String] prints and [Parse] reads the versioned text form; both are exact inverses on verified modules up to the
// numbering of values. The first line is `dotcompute ir 1`. Every version that was released stays readable. What follows is in lines:
//
//	file 0 "x.go"                                   numbered in order
//	type %Point = struct { X f32, In [4]i16 }       before its use
//	table @primes [4]u8 = hex 02030507
//	kernel @saxpy(%a f32, %v.Data view<global f32>, %n i64 const) mode=default unchecked group=16,16,1 subgroup=32 minblocks=2 partial @0:9:6 {
//	func @helper(%x f32) : f32, i32 {
//	}
//
// and in bodies one instruction a line, all of one form:
//
//	%i.3, … = op bare %a, %b {attribute} : type, … @file:line:column
//
// where constants, axes, tables, callees and labels stand bare before the arguments, and other attributes in braces after them.
// Only the loop has its own way to write arguments, with the parameters that they set. The attribute of a constant is
// a number that reads back to the same bits, true, inf, -inf or nan(0x7fc00001). A value is called %hint.number, or %number without a hint; a parameter's
// name stays bare if that is clear. Names with characters other than letters, digits, _, . and $ are quoted. A comment runs from // to the end of its line.
//
// # Concurrency
//
// A Module and what it holds may be read by many goroutines, and written by one while no other reads. Types may be made concurrently.
package ir
