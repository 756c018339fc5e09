//go:build amd64 && !linux

package code

import "testing"

func checkMaps(t *testing.T, _ uintptr) { t.Skip("page protections can be read on Linux only") }
