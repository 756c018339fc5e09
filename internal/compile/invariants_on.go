//go:build invariants

package compile

// invariants: the verifier runs after every pass.
const invariants = true
