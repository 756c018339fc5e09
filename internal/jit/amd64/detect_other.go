//go:build !amd64

package amd64

// Detect returns None: this processor is of another kind.
func Detect() Features { return None }

// LastCache returns 0.
func LastCache() int64 { return 0 }
