//go:build !race

package dotcompute

const raceDetector = false
