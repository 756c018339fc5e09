// Package front turns kernels, which are typed Go functions, into the
// intermediate representation, or says why it cannot. Come here for what the kernel
// language accepts and for how each Go construct is expressed in package ir; loading
// packages from disk is front/load, and what an instruction does is package interp.
//
// [Compile] takes a [Package] (syntax and go/types facts, from wherever the caller
// has them) and returns one verified, unoptimised [ir.Module] for each declaration that
// carries a directive, and every [diag.Diagnostic] it could find: it goes on after an error
// with the next statement. A package that holds type errors is accepted as long as no kernel depends on them,
// because the launchers that kernels' callers refer to may not have been generated yet.
//
// # Directives
//
// The last lines of a function's doc comment may be
//
//	//dotcompute:kernel [strict|fast] [unchecked] [partial] [group=16,16] [subgroup=32]
//	                    [minblocks=2] [const=radius,n] [name=Blur] [ScaleF32=[float32]]…
//	//dotcompute:func [strict|fast] [name=Hypot] [HypotF32=[float32]]…
//
// An option Name=[types] stands for one instance of a generic function, and gives the
// name of its launcher; the types are Go types as written in the function's file, without spaces.
//
// # How Go becomes IR
//
// Scalar variables whose address is never taken are values; If, Loop and Scope carry those that the
// statements inside assign. Arrays, structs and address-taken scalars live in private memory, made by Local, and are read
// and written in place; a later pass takes them apart. An aggregate is copied when Go copies it and the copy could be
// told from the original.
//
// Pointers and slices are names for places known at compile time. A pointer variable is set
// once. A slice variable may be assigned again as long as all its values are parts of one
// slice, whose offset, length and capacity are then carried as integers. A struct that holds slices is taken apart into its
// fields, in parameters as in local variables; a pointer to one may be passed for reading.
//
// Functions become IR functions, one for each list of type arguments and address spaces
// that calls need. A function that returns a pointer or slice is expanded where it is called; its only
// return is its last statement. Arrays and structs are passed as the address of a copy that the caller made, and returned
// through addresses that precede the parameters. A kernel.Thread disappears.
//
// # Order of evaluation
//
// Where the Go specification leaves the order open, it is that of the gc compiler: in an expression, first all
// calls and all && and || that stand in it, in source order, then the other operands from left to right. In
// `x[i] = v` the operands on the right are evaluated, with their faults, before the index on the left is
// checked; in `x[i] += v` the left side is read first. In `a, b = c, d` each assignment is carried out from left to right,
// its right side evaluated just before, except that what an earlier assignment could change is evaluated first.
//
// # What is refused here
//
// Besides what the kernel language leaves out (docs/kernel-language.md): copy and clear, because the order of the
// copies matters when slices overlap and a loop says it; conversion of a slice to an array; comparison with nil; pointers to pointers.
//
// # Concurrency
//
// Compile may be called from many goroutines, also with the same Package, if its Provider
// allows that. The modules it returns belong to the caller.
package front
