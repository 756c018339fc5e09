//go:build !(386 || arm)

package conformance

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"testing"
)

var only = flag.String("only", "", "run the cases whose names match, on the contenders that match -on")
var on = flag.String("on", ".", "the contenders that are asked, for -only and the table")

func TestOnly(t *testing.T) {
	if *only == "" {
		t.Skip("nothing is asked for by -only")
	}
	all, err := Corpus()
	if err != nil {
		t.Fatal(err)
	}
	var cases []*Case
	for _, c := range all {
		if regexp.MustCompile(*only).MatchString(c.Name) {
			cases = append(cases, c)
		}
	}
	for _, c := range contenders {
		if !regexp.MustCompile(*on).MatchString(c.Name) {
			continue
		}
		for _, one := range cases { // one by one, to see where a device's driver takes the process with it
			fmt.Fprintln(os.Stderr, c.Name, one.Name)
			col, err := c.Run(t, []*Case{one})
			if err != nil {
				t.Logf("%s: %v", c.Name, err)
				break
			}
			t.Logf("%s, %s: %v %s", c.Name, one.Name, col.Results[0].Verdict, col.Results[0].Why)
		}
	}
}
