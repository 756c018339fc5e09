// Package gen writes the Go file that stands beside a package's kernels: for
// each kernel the IR as text and a launcher with the kernel's own argument
// types. cmd/dcgen and `dotcompute gen` share it. Come here for what generated code
// looks like; what a kernel means is decided by package front.
//
// One file of kernels x.go gets one generated file zx.go, which inherits its
// build constraints (the //go:build line and a _GOOS, _GOARCH or _test ending). Each package gets one
// generated test, which fails when a file is stale. Output depends on the
// source only: generating twice changes nothing.
//
// Launchers are Go identifiers in the user's package. A name that the package
// already declares is a diagnostic, not a broken build; references to launchers that have not
// been generated yet are tolerated, so that a package can be generated for the first time.
package gen
