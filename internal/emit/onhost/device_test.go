package onhost

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/emit"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// TestOpenCL runs random kernels, two that went wrong, and some of the corpus on the first OpenCL device of the machine, as its driver has them written.
func TestOpenCL(t *testing.T) {
	cc := tool(t, "gcc", "cc")
	dir := t.TempDir()
	if *keep != "" {
		dir = *keep
	}
	program := filepath.Join(dir, "clrun")
	if out, err := exec.Command(cc, "-O1", "-o", program, "testdata/clrun.c", "-ldl").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	platform, err := exec.Command(program).CombinedOutput()
	if err != nil {
		testkit.Missing(t, "opencl", string(platform))
	}
	device := *named("opencl")
	to := &device
	if strings.HasPrefix(string(platform), "Portable Computing Language") { // see the quirk BarriersBypassed of package driver/opencl
		to.has |= emit.Bypass
	}
	trials := append(to.wrong(t), append(to.random(t, *seeds/3, 50), to.corpus(t, 1, *every*3)...)...)
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
	to.compare(t, trials, dir, in.Bytes(), func(input, output string) *exec.Cmd {
		cmd := exec.Command(program, dir, input, output)
		cmd.Env = append(os.Environ(), "POCL_CACHE_DIR="+dir, "POCL_KERNEL_CACHE=0")
		return cmd
	})
}

// wrong are random kernels in which PoCL 3.1 took invocations outside of the grid for living ones. In one a uniform return ahead of a barrier was the cause,
// and four wrote behind the last view, though nobody returned; in the other one is revived behind a branch with barriers.
func (to *target) wrong(t *testing.T) []*trial {
	return []*trial{
		to.kept(t, &trial{name: "bypassed", grid: [3]int{11, 1, 1}, group: [3]int{27, 1, 1}, skew: 2}),
		to.kept(t, &trial{name: "revived", grid: [3]int{36, 1, 1}, group: [3]int{28, 1, 1}, skew: 1}),
	}
}

// kept completes a trial from testdata: the module and its arguments.
func (to *target) kept(t *testing.T, c *trial) *trial {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", c.name+".ir"))
	if err != nil {
		t.Fatal(err)
	}
	m, err := ir.Parse(string(text))
	if err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadFile(filepath.Join("testdata", c.name+".args"))
	if err != nil {
		t.Fatal(err)
	}
	c.m, c.kernel, c.o.Subgroup = m, "kernel", 64
	for line := range strings.Lines(string(list)) {
		var a argument
		var mem string
		if _, err := fmt.Sscanf(line, "%v %d %s", &a.bits, &a.len, &mem); err != nil {
			t.Fatal(err)
		}
		if mem != "-" {
			if a.mem, err = hex.DecodeString(mem); err != nil {
				t.Fatal(err)
			}
		}
		c.args = append(c.args, a)
	}
	c.prepare(t, to, false)
	if !c.emit(t, to) {
		t.Fatal("it is refused")
	}
	c.interpret(t)
	return c
}

// TestStraight: for a device that barriers must not be bypassed on, no kernel returns ahead of its last barrier.
func TestStraight(t *testing.T) {
	device := *named("opencl")
	to := &device
	to.has |= emit.Bypass
	met := 0
	for _, c := range append(append(to.random(t, *seeds*3, 51), to.corpus(t, 0, 1)...), to.wrong(t)...) {
		_, body, found := strings.Cut(c.out.Text, "\nkernel ")
		if !found {
			t.Fatalf("%s: no kernel in %s", c.name, c.out.Text)
		}
		last := strings.LastIndex(body, "barrier(")
		if last < 0 {
			continue
		}
		met++
		if at := strings.Index(body[:last], "return;"); at >= 0 {
			t.Errorf("%s: ahead of a barrier: %.300s", c.name, body[max(0, at-200):])
		}
	}
	if met < 20 {
		t.Errorf("only %d kernels have barriers", met)
	}
}
