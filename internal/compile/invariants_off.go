//go:build !invariants

package compile

const invariants = false
