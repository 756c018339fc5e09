//go:build amd64

package code

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// checkMaps looks up an address in the process's map: executable, not writable.
func checkMaps(t *testing.T, at uintptr) {
	maps, err := os.ReadFile("/proc/self/maps")
	if err != nil {
		t.Skipf("no /proc/self/maps: %v", err)
	}
	for line := range strings.Lines(string(maps)) {
		var lo, hi uintptr
		var perm string
		if n, _ := fmt.Sscanf(line, "%x-%x %s", &lo, &hi, &perm); n == 3 && lo <= at && at < hi {
			if perm != "r-xp" {
				t.Errorf("pages are %s", perm)
			}
			return
		}
	}
	t.Error("the code is not in the map")
}
