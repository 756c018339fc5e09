package kernel

import "time"

// SetStallLimit changes how long launches that start from now on may be without progress before they are
// searched for invocations that wait, and returns what undoes it.
func SetStallLimit(d time.Duration) (undo func()) {
	was := stallLimit
	stallLimit = d
	return func() { stallLimit = was }
}
