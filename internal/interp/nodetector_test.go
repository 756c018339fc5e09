//go:build !race

package interp

const detector = false
