package metalshim

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Clang is the compiler that the shim needs: g++ knows no address spaces.
const Clang = "clang++-19"

// Find returns the compiler's path.
func Find() (string, error) {
	for _, name := range []string{Clang, "clang++"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("%s is not installed", Clang)
}

// CanSanitize says why a sanitizer cannot be used: its library is a package apart.
func CanSanitize(name string) error {
	if name == "" {
		return nil
	}
	clang, err := Find()
	if err != nil {
		return err
	}
	cmd := exec.Command(clang, "-fsanitize="+name, "-x", "c++", "-", "-o", os.DevNull)
	cmd.Stdin = strings.NewReader("int main() {}")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("-fsanitize=%s: %w: %.200s", name, err, out)
	}
	return nil
}

// Options say how kernels are compiled.
type Options struct {
	// Sanitize is "thread", "address" or "undefined", for programs. Address spaces are one then.
	Sanitize string
	// Dir is the folder that files are written to.
	Dir string
	// Lanes is the width of simdgroups, or 0 for 32.
	Lanes int
}

var flags = []string{"-std=c++20", "-O1", "-w", "-ffp-contract=off", "-fno-math-errno", "-fno-exceptions", "-fno-rtti", "-nostdinc++"}

// Program compiles kernels into a program: its arguments are a file with launches, in the form that include/main.h reads, and one for what they did.
func Program(texts []string, o Options) (string, error) {
	return build(texts, o, "program", "#include \"main.h\"\nint main(int, char **argv) { return rt_start(rt_kernels, argv[1], argv[2]); }\n")
}

// library compiles kernels into a shared library that exports rt_launch_kernel.
func library(texts []string, o Options) (string, error) {
	return build(texts, o, "kernels.so", "extern \"C\" void rt_launch_kernel(unsigned long i, rt_launch *l) { rt_run(&rt_kernels[i], l); }\n", "-shared", "-fPIC")
}

func build(texts []string, o Options, name, end string, more ...string) (string, error) {
	clang, err := Find()
	if err != nil {
		return "", err
	}
	var kernels []*Kernel
	for _, text := range texts {
		k, err := Parse(text)
		if err != nil {
			return "", err
		}
		kernels = append(kernels, k)
	}
	if err := writeHeaders(o.Dir); err != nil {
		return "", err
	}
	file, out := filepath.Join(o.Dir, "kernels.cpp"), filepath.Join(o.Dir, name)
	if err := os.WriteFile(file, []byte(source(texts, kernels)+end), 0o666); err != nil {
		return "", err
	}
	args := append(append([]string{}, flags...), more...)
	if o.Sanitize == "" {
		args = append(args, "-DRT_SPACES")
	} else {
		args = append(args, "-fsanitize="+o.Sanitize, "-fno-sanitize-recover=all", "-g1")
	}
	if o.Lanes != 0 {
		args = append(args, fmt.Sprintf("-DRT_SIMD=%d", o.Lanes))
	}
	args = append(args, "-I", o.Dir, "-o", out, file, "-lm")
	if text, err := exec.Command(clang, args...).CombinedOutput(); err != nil {
		return "", fmt.Errorf("%.4000s", text)
	}
	return out, nil
}
