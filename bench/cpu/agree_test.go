package main

import (
	"bytes"
	"testing"
)

// TestAgree runs every row at its smallest size by all implementations that are
// there, on one thread and on two, and compares the results.
func TestAgree(t *testing.T) {
	var reasons bytes.Buffer
	b, closeAll, err := newBench(t.Context(), "cpu", 2, &reasons)
	if err != nil {
		t.Fatal(err)
	}
	defer closeAll()
	if reasons.Len() > 0 {
		t.Log(reasons.String())
	}
	for _, r := range rows() {
		t.Run(r.name, func(t *testing.T) {
			f, err := b.lineUp(r.make(tiny))
			if err != nil {
				t.Fatal(err)
			}
			defer f.close()
			wrong, err := f.agree()
			if err != nil {
				t.Fatal(err)
			}
			for _, err := range wrong {
				t.Error(err)
			}
		})
	}
}
