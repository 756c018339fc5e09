package cuda

import (
	"errors"
	"fmt"
	"sync"

	"github.com/dotcompute/dotcompute/internal/binding/nvrtc"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Source is the target of the second way: CUDA C++, which NVIDIA's run-time compiler turns into machine code.
const Source = "cuda"

// compiler is NVIDIA's run-time compiler of CUDA C++, and what it is called in keys.
type compiler struct {
	api     *nvrtc.API
	version string
}

// installed is the compiler of this machine, or why there is none.
var installed = sync.OnceValues(func() (*compiler, error) {
	api, err := nvrtc.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", driver.ErrUnavailable, err)
	}
	return newCompiler(api)
})

func newCompiler(api *nvrtc.API) (*compiler, error) {
	major, minor, err := api.Version()
	if err != nil {
		return nil, fmt.Errorf("%s is there, but: %w", api.Name(), unavailable(err))
	}
	return &compiler{api, fmt.Sprintf("NVRTC %d.%d", major, minor)}, nil
}

// compile makes machine code of CUDA C++ for GPUs of a compute capability.
func (c *compiler) compile(text []byte, capability int) ([]byte, error) {
	p, err := c.api.CreateProgram(text, "kernel.cu")
	if err != nil {
		return nil, err
	}
	err = c.api.CompileProgram(p, fmt.Sprintf("--gpu-architecture=sm_%d", capability), "--std=c++17")
	var code []byte
	if err == nil {
		code, err = c.api.CUBIN(p)
	}
	return code, errors.Join(err, c.api.DestroyProgram(p))
}

// translate makes machine code of CUDA C++.
func (d *device) translate(text []byte) ([]byte, error) {
	c, err := d.platform.compiler()
	if err != nil {
		return nil, err
	}
	return c.compile(text, d.shared.gpu.capability)
}
