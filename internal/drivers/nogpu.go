//go:build nogpu || !(linux || windows) || !(amd64 || arm64)

package drivers

import "github.com/dotcompute/dotcompute/internal/driver"

// gpus returns none: the program was built without, or there are none for the system.
func gpus() []driver.Driver { return nil }
