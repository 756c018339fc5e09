package kernels

import "embed"

// IR holds the goldens x.ir: the corpus as the compiler sees it.
//
//go:embed *.ir
var IR embed.FS
