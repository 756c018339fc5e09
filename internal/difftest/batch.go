package difftest

import (
	"bytes"
	"context"
	"encoding/gob"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/dotcompute/dotcompute/internal/difftest/host"
)

// fileName is that of the file with the kernels, in every package.
const fileName = "kernels.go"

// RunAsGo builds the source with the Go command, runs its kernels and returns
// what each did. Nothing is written but to dir.
func RunAsGo(ctx context.Context, root, dir string, s *Source) ([]host.Result, error) {
	files := map[string]string{fileName: s.Text, "main.go": s.main()}
	return runProgram(ctx, root, dir, files, len(s.Kernels))
}

// runProgram builds and runs a main package that calls host.Main with n kernels. Its
// files, named relative to the package, lie in the module at root only for the
// compiler (an overlay), so that they may import what is internal.
func runProgram(ctx context.Context, root, dir string, files map[string]string, n int) ([]host.Result, error) {
	replace := map[string]string{}
	for name, text := range files {
		real := filepath.Join(dir, strings.ReplaceAll(name, "/", "_"))
		if err := os.WriteFile(real, []byte(text), 0o666); err != nil {
			return nil, err
		}
		replace[filepath.Join(root, "internal", "difftest", "random", filepath.FromSlash(name))] = real
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(file, overlay, 0o666); err != nil {
		return nil, err
	}
	program := filepath.Join(dir, "random.exe")
	build := exec.CommandContext(ctx, "go", "build", "-gcflags=-e", "-overlay", file, "-o", program, "./internal/difftest/random")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build: %w\n%s", err, clip(out))
	}
	var stderr bytes.Buffer
	run := exec.CommandContext(ctx, program)
	run.Stderr = &stderr
	out, err := run.Output()
	if err != nil {
		return nil, fmt.Errorf("running %s: %w\n%s", program, err, clip(stderr.Bytes()))
	}
	if err := os.Remove(program); err != nil {
		return nil, err
	}
	in := gob.NewDecoder(bytes.NewReader(out))
	results := make([]host.Result, n)
	for i := range results {
		if err := in.Decode(&results[i]); err != nil {
			return nil, fmt.Errorf("result %d of %d: %w", i, n, err)
		}
	}
	return results, nil
}

// main is the text of the file with func main.
func (s *Source) main() string {
	var b strings.Builder
	b.WriteString("package main\n\nimport \"github.com/dotcompute/dotcompute/internal/difftest/host\"\n\nfunc main() {\n\thost.Main([]host.Kernel{\n")
	for _, k := range s.Kernels {
		fmt.Fprintf(&b, "\t\t{Name: %q, Func: %s, Lens: %#v, Grid: %#v, Group: %#v, Subgroup: %d, Partial: %v, Seed: %#x},\n",
			k.Name, k.Name, k.Lens, k.Grid, k.Group, k.Subgroup, k.Partial, k.Seed)
	}
	b.WriteString("\t})\n}\n")
	return b.String()
}

// clip shortens what a command said.
func clip(b []byte) string {
	const most = 4000
	if len(b) > most {
		return string(b[:most]) + "…"
	}
	return string(b)
}

// Root is the folder of the module that holds the current folder.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", fmt.Errorf("no go.mod above the current folder")
		}
		dir = up
	}
}
