package analysis

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestMain lets the test binary be a vet tool for TestVet.
func TestMain(m *testing.M) {
	if IsVet(os.Args[1:]) {
		VetMain()
	}
	os.Exit(m.Run())
}

// TestVet runs go vet with the analyzers as its tool, where the packages that
// kernels call are known by their types alone.
func TestVet(t *testing.T) {
	if testing.Short() {
		t.Skip("builds package kernel")
	}
	tool, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	vet := func(args ...string) string {
		cmd := exec.Command("go", append([]string{"vet", "-vettool=" + tool}, args...)...)
		cmd.Dir = "testdata"
		cmd.Env = append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GOPROXY=off")
		out, err := cmd.CombinedOutput()
		if err == nil {
			t.Errorf("go vet %v found nothing\n%s", args, out)
		}
		return filepath.ToSlash(string(out))
	}
	got := vet("./...")
	for _, want := range []string{
		"subset/subset.go:13:7: DC010: ",
		"subset/subset.go:20:10: DC028: ",
		"flow/flow.go:8:3: DC075: ",
		"strict/strict.go:12:9: DC085: ",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if strings.Contains(got, "DC09") {
		t.Errorf("targets reported unasked:\n%s", got)
	}
	if got := vet("-kerneltarget.target=webgpu", "./target"); !strings.Contains(got, "target/target.go:7:2: DC090: ") {
		t.Errorf("-kerneltarget.target: %s", got)
	}
}

func TestIsVet(t *testing.T) {
	for _, args := range [][]string{{"-V=full"}, {"-flags"}, {"-kernelflow", "/tmp/x/vet.cfg"}} {
		if !IsVet(args) {
			t.Errorf("%q is not recognised", args)
		}
	}
	for _, args := range [][]string{nil, {"-target", "sm_90"}, {"./..."}} {
		if IsVet(args) {
			t.Errorf("%q is taken for a call of go vet", args)
		}
	}
}
