//go:build linux && !nogpu && (amd64 || arm64)

package metal

import (
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/dl"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// structures is the environment variable that names the library of testdata/structures.c where there is no compiler.
const structures = "DOTCOMPUTE_TEST_STRUCTURES"

// compile makes the library.
func compile(t *testing.T, flags ...string) string {
	t.Helper()
	clang, err := exec.LookPath("clang-19")
	if err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	lib := filepath.Join(t.TempDir(), "structures.so")
	args := append([]string{"-O1", "-shared", "-nostdlib", "-fPIC", "-o", lib, "testdata/structures.c"}, flags...)
	if out, err := exec.Command(clang, args...).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return lib
}

// TestStructures: a function of C sees two structures of three words as they were sent.
func TestStructures(t *testing.T) {
	name := os.Getenv(structures)
	if name == "" {
		name = compile(t)
	}
	lib, err := dl.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	api := &API{msgSend: lib.Symbol("dispatch")}
	api.sels[selDispatchThreadgroups] = 2
	for range 100 { // on stacks that are new, and moved
		done := make(chan bool)
		go func() {
			api.DispatchThreadgroups(1, Size{3, 4, 5}, Size{6, 7, 8})
			done <- true
		}()
		<-done
		b := dl.Bytes(dl.CallPlain(lib.Symbol("what_was_seen")), 64)
		for i := range 8 {
			if got := binary.LittleEndian.Uint64(b[8*i:]); got != uint64(i+1) {
				t.Fatalf("word %d arrives as %d, want %d", i, got, i+1)
			}
		}
		clear(b)
	}
	t.Logf("sent on %s", runtime.GOARCH)
}

// TestStructuresARM64 does so on Apple's kind of processor, which is emulated.
func TestStructuresARM64(t *testing.T) {
	if runtime.GOARCH == "arm64" {
		t.Skip("this is arm64 itself")
	}
	const sysroot = "/usr/aarch64-linux-gnu"
	for _, file := range []string{"/usr/bin/qemu-aarch64-static", "/usr/bin/aarch64-linux-gnu-ld", sysroot + "/lib/libc.so.6"} {
		if _, err := os.Stat(file); err != nil {
			testkit.Missing(t, "qemu", err.Error())
		}
	}
	lib := compile(t, "--target=aarch64-linux-gnu", "-fuse-ld=/usr/bin/aarch64-linux-gnu-ld")
	program := filepath.Join(t.TempDir(), "metal.test")
	build := exec.Command("go", "test", "-c", "-o", program, ".")
	build.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run := exec.Command("/usr/bin/qemu-aarch64-static", "-L", sysroot, program, "-test.v", "-test.run", "^TestStructures$")
	run.Env = append(os.Environ(), structures+"="+lib)
	out, err := run.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: TestStructures") || !strings.Contains(string(out), "sent on arm64") {
		t.Errorf("%v\n%s", err, out)
	}
}
