// Package proof holds one run of a kernel against another, and looks for races. Come here for what
// `dotcompute run --check` and package kerneltest share: running a kernel on copies of its arguments, finding the first
// difference, telling which line wrote the value, and the interpreter's exact race check.
package proof
