package difftest

import (
	"fmt"
	"strings"
)

// firstDifference says where two texts part.
func firstDifference(want, got string) string {
	if want == got {
		return ""
	}
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprintf("line %d is\n%s\nexpected\n%s", i+1, b[i], a[i])
		}
	}
	return fmt.Sprintf("%d lines; expected %d", len(b), len(a))
}
