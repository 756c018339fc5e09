package cuda

import (
	"syscall"
	"time"
)

// pause sleeps. time.Sleep is late by up to a millisecond where nothing else goes on in the program.
func pause(d time.Duration) {
	t := syscall.NsecToTimespec(int64(d))
	_ = syscall.Nanosleep(&t, nil) // early is no harm
}
