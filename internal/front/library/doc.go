// Package library makes packages for package front out of source text, with no Go toolchain at hand: package kernel and
// what else kernels may always import come along inside the program. Come here to compile text; packages of a
// module on disk are read by package load, which has the go command find everything.
package library
