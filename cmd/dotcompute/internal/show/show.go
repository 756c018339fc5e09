// Package show holds the kernels that `dotcompute demo` shows first, and their
// source as text.
package show

import (
	_ "embed"
	"strings"

	"github.com/dotcompute/dotcompute/kernel"
)

//go:generate go run github.com/dotcompute/dotcompute/cmd/dcgen

// saxpy computes y = a*x + y.
//
//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

// blend takes the mean of two neighbours.
//
//dotcompute:kernel
func blend(t kernel.Thread, dst, src []float32) {
	i := t.X()
	dst[i] = (src[i] + src[i+1]) / 2
}

//go:embed show.go
var text string

// The kernels' source as it stands in this file.
var (
	SaxpySource = function("saxpy")
	BlendSource = function("blend")
)

// function cuts a function with its directive out of this file.
func function(name string) string {
	at := strings.Index(text, "//dotcompute:kernel\nfunc "+name+"(")
	body := text[at:]
	return body[:strings.Index(body, "\n}\n")+3]
}
