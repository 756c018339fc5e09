package onhost

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/emit"
)

// TestOpenCL runs random kernels and some of the corpus on the first OpenCL device of the machine.
func TestOpenCL(t *testing.T) {
	cc := tool(t, "gcc", "cc")
	to := named("opencl")
	trials := append(to.random(t, *seeds/3, 50), to.corpus(t, 1, *every*3)...)
	dir := t.TempDir()
	if *keep != "" {
		dir = *keep
	}
	var in bytes.Buffer
	var names strings.Builder
	in.Write(binary.LittleEndian.AppendUint32(nil, uint32(len(trials))))
	for i, c := range trials {
		if err := c.launch(&in, i, to); err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		options := "-cl-std=" + version(c.out)
		if c.out.Needs&emit.Rounded != 0 {
			options += " -cl-fp32-correctly-rounded-divide-sqrt"
		}
		fmt.Fprintf(&names, "%s %s\n", c.out.Entry, options)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(i, ".cl")), []byte(c.out.Text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "kernels"), []byte(names.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(dir, "clrun")
	if out, err := exec.Command(cc, "-O1", "-o", program, "testdata/clrun.c", "-ldl").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	to.compare(t, trials, dir, in.Bytes(), func(input, output string) *exec.Cmd {
		cmd := exec.Command(program, dir, input, output)
		cmd.Env = append(os.Environ(), "POCL_CACHE_DIR="+dir, "POCL_KERNEL_CACHE=0")
		return cmd
	})
}
