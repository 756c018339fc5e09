package difftest

import (
	"bytes"
	"context"
	"fmt"
	"strings"
)

// runInPlace runs a launch whose parameters are the memory of its Go
// arguments.
func runInPlace(ctx context.Context, r Runner, l *Launch) (*Outcome, error) {
	var print bytes.Buffer
	own := *l
	own.Print = &print
	f, err := r.Run(ctx, &own)
	if err != nil {
		return nil, err
	}
	return &Outcome{own.Params, print.String(), f}, nil
}

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
