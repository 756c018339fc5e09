//go:build race

package interp

// detector says that Go's race detector watches, under which sync.Pool forgets at random.
const detector = true
