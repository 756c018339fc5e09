package gen

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// ErrNoTool is wrapped by errors about programs of NVIDIA's toolkit that are not there.
var ErrNoTool = errors.New("NVIDIA's CUDA toolkit has it (Debian, component non-free: nvidia-cuda-toolkit)")

// Tool looks for one of the programs of NVIDIA's toolkit, in PATH and where the toolkit is put. The error wraps [ErrNoTool].
func Tool(names ...string) (string, error) {
	for _, name := range names {
		for _, place := range []string{name, filepath.Join("/usr/local/cuda/bin", name)} {
			if path, err := exec.LookPath(place); err == nil {
				return path, nil
			}
		}
	}
	return "", fmt.Errorf("%s is not in PATH: %w", strings.Join(names, " or "), ErrNoTool)
}

// Assemble has ptxas make machine code of PTX, for GPUs such as sm_90. It also returns what ptxas says that the code takes of them.
func Assemble(ctx context.Context, ptx []byte, arch string) (code []byte, said string, err error) {
	ptxas, err := Tool("ptxas")
	if err != nil {
		return nil, "", err
	}
	dir, err := os.MkdirTemp("", "dotcompute-")
	if err != nil {
		return nil, "", err
	}
	defer os.RemoveAll(dir)
	in, out := filepath.Join(dir, "kernel.ptx"), filepath.Join(dir, "kernel.cubin")
	if err := os.WriteFile(in, ptx, 0o600); err != nil {
		return nil, "", err
	}
	b, err := exec.CommandContext(ctx, ptxas, "-v", "-arch="+arch, "-o", out, in).CombinedOutput()
	if err != nil {
		return nil, "", fmt.Errorf("ptxas for %s: %w\n%s", arch, err, bytes.TrimSpace(b))
	}
	code, err = os.ReadFile(out)
	return code, string(b), err
}
