package kernel_test

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/kernel"
)

// planted names the environment variable that makes TestPlantedRace race, in the process that
// TestRaceDetector starts.
const planted = "KERNEL_PLANTED_RACE"

// TestPlantedRace runs a kernel that reads its neighbour's element: with a barrier before, or, planted, without.
func TestPlantedRace(t *testing.T) {
	plant := os.Getenv(planted)
	if plant == "" {
		t.Log("nothing planted: TestRaceDetector runs this with " + planted)
	}
	const n = 64
	out := make([]int32, n)
	run(t, kernel.Config{Grid: [3]int{n}, Group: [3]int{n}, Schedule: kernel.Concurrent()}, func(t kernel.Thread) {
		tile := kernel.Shared[[n]int32](t)
		tile[t.LocalX()] = int32(t.X())
		if plant != "barrier" {
			t.Barrier()
		}
		out[t.X()] = tile[(t.LocalX()+1)%n]
		if plant == "store" {
			out[0] = 1
		}
		t.Barrier()
	})
}

// TestRaceDetector checks that go test -race finds the planted races, and none where none is planted.
func TestRaceDetector(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: -short, and this compiles a test program with -race")
	}
	gotool, err := exec.LookPath("go")
	if err != nil {
		testkit.Missing(t, "go", err.Error())
	}
	program := t.TempDir() + "/race.test"
	build := exec.Command(gotool, "test", "-race", "-c", "-o", program, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=1")
	if out, err := build.CombinedOutput(); err != nil {
		testkit.Missing(t, "race", fmt.Sprintf("%v\n%s", err, out))
	}
	for plant, races := range map[string]bool{"none": false, "barrier": true, "store": true} {
		cmd := exec.Command(program, "-test.run=^TestPlantedRace$", "-test.v")
		cmd.Env = append(os.Environ(), planted+"="+plant)
		out, err := cmd.CombinedOutput()
		if found := strings.Contains(string(out), "WARNING: DATA RACE"); found != races || (err != nil) != races {
			t.Errorf("planted %q: race found: %v, want %v (%v)\n%s", plant, found, races, err, out)
		}
	}
}
