package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/gen"
	"github.com/dotcompute/dotcompute/source"
)

// What is printed of a kernel's machine code for NVIDIA GPUs. Both need the toolkit, or a GPU.
const (
	targetSASS      = "sass"      // the machine code, as assembly
	targetResources = "resources" // what it takes of the GPU
)

// assemble makes machine code of a kernel's PTX, and returns what ptxas says of it too.
func (c *kernelEmitCmd) assemble(a *app, k *source.Kernel) (code []byte, said string, err error) {
	text, err := compile.Text(&compile.Request{IR: k.Definition().IR, Kernel: k.Definition().Name, Target: "ptx"})
	if err != nil {
		return nil, "", usageError{err}
	}
	if code, said, err = gen.Assemble(a.ctx, []byte(text), c.Arch); err != nil {
		return nil, "", usageError{err}
	}
	return code, said, nil
}

// sass is the machine code as assembly.
func (c *kernelEmitCmd) sass(a *app, k *source.Kernel) (string, error) {
	disassembler, err := gen.Tool("nvdisasm", "cuobjdump")
	if err != nil {
		return "", usageError{err}
	}
	code, _, err := c.assemble(a, k)
	if err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp("", "dotcompute-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "kernel.cubin")
	if err := os.WriteFile(file, code, 0o600); err != nil {
		return "", err
	}
	how := "-c"
	if filepath.Base(disassembler) == "cuobjdump" {
		how = "-sass"
	}
	b, err := exec.CommandContext(a.ctx, disassembler, how, file).Output()
	if err != nil {
		var e *exec.ExitError
		if errors.As(err, &e) {
			err = fmt.Errorf("%s: %w\n%s", disassembler, err, bytes.TrimSpace(e.Stderr))
		}
		return "", err
	}
	return string(b), nil
}

var (
	usedRegisters = regexp.MustCompile(`Used (\d+) registers`)
	usedShared    = regexp.MustCompile(`(\d+)(?:\+\d+)? bytes smem`)
	usedStack     = regexp.MustCompile(`(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads`)
)

// resources is what an invocation and a group take of a GPU: by a GPU if there is one and the toolkit is missing.
func (c *kernelEmitCmd) resources(a *app, k *source.Kernel) (string, error) {
	_, said, err := c.assemble(a, k)
	if err != nil && !errors.Is(err, gen.ErrNoTool) {
		return "", err
	}
	if err != nil {
		dev, e := dotcompute.Open(a.ctx, &dotcompute.Config{Device: "cuda"})
		if e != nil {
			return "", usagef("%w; nor is there a GPU whose driver could tell", err)
		}
		defer dev.Close()
		i, e := k.Info(dev)
		if e != nil {
			return "", e
		}
		return fmt.Sprintf("%s on %s (%s), by its driver\nregisters %d\nshared memory %d bytes\nspilled %d bytes\nlargest group %d\noccupancy %.0f %%\n",
			k, dev, dev.Info().Name, i.Registers, i.Shared, i.Spills, i.MaxGroup, 100*i.Occupancy), nil
	}
	number := func(r *regexp.Regexp, i int) string {
		if m := r.FindStringSubmatch(said); m != nil {
			return m[i]
		}
		return "0"
	}
	return fmt.Sprintf("%s for %s, by ptxas\nregisters %s\nshared memory %s bytes\nstack %s bytes\nspilled %s bytes, read again %s bytes\n",
		k, c.Arch, number(usedRegisters, 1), number(usedShared, 1), number(usedStack, 1), number(usedStack, 2), number(usedStack, 3)), nil
}
