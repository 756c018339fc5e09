//go:build !linux

package cuda

import "time"

// pause sleeps.
func pause(d time.Duration) { time.Sleep(d) }
