//go:build race

package dotcompute

// raceDetector: its bookkeeping allocates.
const raceDetector = true
