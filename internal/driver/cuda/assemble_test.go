//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"
)

const pairing = ".minnctapersm 2\n"

// TestPair: code of large groups that takes a few registers too many is made again, and taken if it takes no memory for that.
func TestPair(t *testing.T) {
	f := &fake{pools: true}
	t.Run("pair", func(t *testing.T) {
		opened, err := (&Driver{platform: play(t, f)}).Open(context.Background(), fmt.Sprint(Name, ":0"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { opened.Close() })
		d := opened.(*device)
		entry := regexp.MustCompile(`(\.entry .*\n)`)
		text := ""
		for s := range suite {
			if strings.Contains(s, ".entry") && !strings.Contains(s, ".reqntid") { // the suite has CUDA C++ too
				text = max(text, s)
			}
		}
		for _, c := range []struct {
			threads                    int
			registers, memory, pairing int32
			want                       bool
		}{{1024, 38, 0, 32, true}, {1024, 38, 8, 32, false}, {1024, 32, 0, 32, false}, {1024, 60, 0, 32, false}, {1024, 38, 0, 38, false}, {512, 38, 0, 32, false}, {640, 56, 0, 48, true}} {
			code := entry.ReplaceAllString(text, fmt.Sprintf("${1}.reqntid %d, 1, 1\n", c.threads))
			suite[code] = suite[text]
			f.takes = func(paired bool) (int32, int32) {
				if paired {
					return c.pairing, c.memory
				}
				return c.registers, 0
			}
			if err := d.enter(); err != nil {
				t.Fatal(err)
			}
			out, err := d.pair([]byte(code))
			d.leave()
			if err != nil || bytes.Contains(out, []byte(pairing)) != c.want {
				t.Errorf("%+v: %v, for two groups %v", c, err, bytes.Contains(out, []byte(pairing)))
			}
			delete(suite, code)
		}
	})
	f.empty(t)
}
