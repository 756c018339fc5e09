package main

import (
	_ "embed"
	"fmt"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/opencl"
)

//go:embed kernels.cl
var text []byte

// hand is the device as one would use it by hand: the library's functions, a context, a queue, a program.
type hand struct {
	api     *opencl.API
	id      opencl.DeviceID
	context opencl.Context
	queue   opencl.CommandQueue
	program opencl.Program
}

// openHand opens the first device of a name.
func openHand(name string) (*hand, error) {
	api, err := opencl.Open()
	if err != nil {
		return nil, err
	}
	platforms, err := api.GetPlatformIDs()
	if err != nil {
		return nil, err
	}
	for _, p := range platforms {
		devices, err := api.GetDeviceIDs(p, opencl.DeviceTypeAll)
		if err != nil {
			continue
		}
		for _, d := range devices {
			if n, err := api.DeviceText(d, opencl.DeviceName); err != nil || n != name {
				continue
			}
			h := &hand{api: api, id: d}
			if h.context, err = api.CreateContext(p, d); err != nil {
				return nil, err
			}
			if h.queue, err = api.CreateCommandQueue(h.context, d, 0); err != nil {
				return nil, err
			}
			if h.program, err = api.CreateProgramWithSource(h.context, text); err != nil {
				return nil, err
			}
			// As ours are built: results that are rounded correctly where the device can.
			options := "-cl-std=CL1.2"
			if fp, err := api.DeviceNumber(d, opencl.DeviceSingleFPConfig); err == nil && fp&opencl.FPCorrectlyRoundedDivideSqrt != 0 {
				options += " -cl-fp32-correctly-rounded-divide-sqrt"
			}
			return h, api.BuildProgram(h.program, d, options)
		}
	}
	return nil, fmt.Errorf("no platform has a device %q", name)
}

// buffer makes a buffer with contents.
func (h *hand) buffer(v []float32) (opencl.Mem, error) {
	size := int64(4 * len(v))
	m, err := h.api.CreateBuffer(h.context, opencl.MemReadWrite, size, 0)
	if err == nil {
		err = h.api.EnqueueWriteBuffer(h.queue, m, 0, uintptr(unsafe.Pointer(&v[0])), size)
	}
	if err == nil {
		err = h.api.Finish(h.queue)
	}
	return m, err
}

// kernel is a launch by hand; arguments are buffers, float32 and int32. The result is that of the last buffers.
func (h *hand) kernel(name string, global, group [3]int, args ...any) (*contender, error) {
	k, err := h.api.CreateKernel(h.program, name)
	if err != nil {
		return nil, err
	}
	dims, out := 1, -1
	var g, l [3]uintptr
	for i := range 3 {
		g[i], l[i] = uintptr(global[i]), uintptr(group[i])
		if global[i] > 1 {
			dims = i + 1
		}
	}
	var last opencl.Mem
	for i, a := range args {
		switch a := a.(type) {
		case []float32:
			m, err := h.buffer(a)
			if err != nil {
				return nil, err
			}
			last, out = m, len(a)
			if err := h.api.SetKernelArgMem(k, i, m); err != nil {
				return nil, err
			}
		case float32:
			p := new(float32)
			*p = a
			if err := h.api.SetKernelArg(k, i, 4, uintptr(unsafe.Pointer(p))); err != nil {
				return nil, err
			}
		case int:
			p := new(int32)
			*p = int32(a)
			if err := h.api.SetKernelArg(k, i, 4, uintptr(unsafe.Pointer(p))); err != nil {
				return nil, err
			}
		}
	}
	return &contender{
		launch: func() error { return h.api.EnqueueNDRangeKernel(h.queue, k, dims, g, l) },
		wait:   func() error { return h.api.Finish(h.queue) },
		result: func() ([]float32, error) {
			v := make([]float32, out)
			if err := h.api.EnqueueReadBuffer(h.queue, last, 0, uintptr(unsafe.Pointer(&v[0])), int64(4*out)); err != nil {
				return nil, err
			}
			return v, h.api.Finish(h.queue)
		},
	}, nil
}
