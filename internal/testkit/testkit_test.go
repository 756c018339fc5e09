package testkit

import (
	"strings"
	"testing"
)

func TestVerdict(t *testing.T) {
	for _, c := range []struct {
		require, name string
		failed        bool
		says          string
	}{
		{"", "opencl", false, "no opencl: not found (Debian: pocl"},
		{"opencl", "opencl", true, "DOTCOMPUTE_REQUIRE=opencl"},
		{"ptxas, opencl", "opencl", true, "not found"},
		{"ptxas", "opencl", false, "not found"},
		{"all", "opencl", true, "not found"},
		{"all", "cuda", false, "an NVIDIA GPU"},
		{"all,cuda", "cuda", true, "an NVIDIA GPU"},
		{"opnecl", "opencl", true, "unknown name opnecl"},
		{"", "teapot", true, "teapot"},
	} {
		failed, why := verdict(c.require, c.name, "not found")
		if failed != c.failed || !strings.Contains(why, c.says) {
			t.Errorf("%s=%q without %s: failed %v, %q; want %v, and %q in it", Require, c.require, c.name, failed, why, c.failed, c.says)
		}
	}
}

// TestMissing sees the variable at work: a test that lacks something skips, and its lines after that do not run.
func TestMissing(t *testing.T) {
	t.Setenv(Require, "")
	var skipped bool
	t.Run("skips", func(t *testing.T) {
		defer func() { skipped = t.Skipped() }()
		Missing(t, "cuda", "only to see a skip")
		t.Error("the test went on")
	})
	if !skipped {
		t.Error("the test was not skipped")
	}
}
