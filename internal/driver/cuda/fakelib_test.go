//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"bytes"
	"encoding/binary"
	"math"
	"strings"
	"syscall"
	"time"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/dl"
)

// texts that the functions hand out.
var texts = map[cuda.Result][]byte{}

func word(r cuda.Result, suffix string) uintptr {
	s := append([]byte("fake "+suffix), 0)
	texts[r] = s
	return uintptr(unsafe.Pointer(&s[0]))
}

func attribute(a cuda.DeviceAttribute) int32 {
	switch a {
	case cuda.ComputeCapabilityMajor:
		return 9
	case cuda.MaxThreadsPerMultiprocessor:
		return 2048
	case cuda.MultiprocessorCount:
		return 4
	case cuda.MaxThreadsPerBlock:
		return 1024
	case cuda.MaxSharedMemoryPerBlockOptin:
		return 227 << 10
	case cuda.ManagedMemory, cuda.ConcurrentManagedAccess:
		return 1
	case cuda.MemoryPoolsSupported:
		if playing.pools {
			return 1
		}
	}
	return 0
}

func whole(x uintptr) int { return int(x) }

// functions are those of the library.
func functions() map[string]any {
	return map[string]any{
		"cuInit":             func(uintptr) uintptr { return ok },
		"cuDriverGetVersion": func(v *int32) uintptr { *v = 13000; return ok },
		"cuGetErrorName":     func(r uintptr, p *uintptr) uintptr { *p = word(cuda.Result(r), "name"); return ok },
		"cuGetErrorString":   func(r uintptr, p *uintptr) uintptr { *p = word(cuda.Result(r), "words"); return ok },
		"cuDeviceGetCount":   func(n *int32) uintptr { *n = int32(playing.gpus); return ok },
		"cuDeviceGet":        func(d *int32, n uintptr) uintptr { *d = int32(n); return ok },
		"cuDeviceGetName": func(p *byte, n, _ uintptr) uintptr {
			copy(unsafe.Slice(p, n), "Fake GPU\x00")
			return ok
		},
		"cuDeviceTotalMem_v2":      func(p *uint64, _ uintptr) uintptr { *p = uint64(playing.memory); return ok },
		"cuDeviceGetAttribute":     func(p *int32, a, _ uintptr) uintptr { *p = attribute(cuda.DeviceAttribute(a)); return ok },
		"cuDeviceGetUuid":          func(p *byte, _ uintptr) uintptr { return ok },
		"cuDeviceGetPCIBusId":      func(p *byte, n, _ uintptr) uintptr { return ok },
		"cuDeviceCanAccessPeer":    func(p *int32, _, _ uintptr) uintptr { *p = 1; return ok },
		"cuDevicePrimaryCtxRetain": retain,
		"cuDevicePrimaryCtxRelease_v2": func(d uintptr) uintptr {
			playing.mu.Lock()
			defer playing.mu.Unlock()
			if playing.refs[d+1]--; playing.refs[d+1] < 0 {
				return playing.complain("context %d released too often", d)
			}
			return ok
		},
		"cuDevicePrimaryCtxReset_v2":    reset,
		"cuDevicePrimaryCtxSetFlags_v2": func(_, _ uintptr) uintptr { return ok },
		"cuCtxSetCurrent": func(c uintptr) uintptr {
			playing.mu.Lock()
			defer playing.mu.Unlock()
			playing.current[syscall.Gettid()] = c
			return ok
		},
		"cuCtxGetCurrent":  func(p *uintptr) uintptr { *p = playing.current[syscall.Gettid()]; return ok },
		"cuCtxSynchronize": func() uintptr { return ok },
		"cuCtxGetStreamPriorityRange": func(l, g *int32) uintptr {
			*l, *g = 0, -5
			return ok
		},
		"cuCtxEnablePeerAccess": func(_, _ uintptr) uintptr { return inContext("peer", func(*fake, uintptr) uintptr { return ok }) },
		"cuModuleLoadDataEx":    load,
		"cuLinkCreate_v2": func(n uintptr, _ uintptr, values *[4]uintptr, p *uintptr) uintptr {
			return inContext("link", func(f *fake, _ uintptr) uintptr {
				*p = f.handle()
				f.links[*p] = &linked{log: values[2]}
				return ok
			})
		},
		"cuLinkAddData_v2": func(l, kind uintptr, text *byte, n, _, _, _, _ uintptr) uintptr {
			return inContext("add to link", func(f *fake, _ uintptr) uintptr {
				b := f.links[l]
				code := dl.String(uintptr(unsafe.Pointer(text)))
				switch {
				case b == nil || kind != 1 || int(n) != len(code)+1:
					return f.complain("%d bytes of kind %d given to link %d", n, kind, l)
				case !strings.Contains(code, ".entry"):
					copy(dl.Bytes(b.log, 64), "line 1: no entry\x00")
					return uintptr(cuda.ErrorInvalidPTX)
				}
				b.code = append([]byte(elf), code...)
				return ok
			})
		},
		"cuLinkComplete": func(l uintptr, p *uintptr, n *uintptr) uintptr {
			return inContext("complete link", func(f *fake, _ uintptr) uintptr {
				b := f.links[l].code
				*p, *n = uintptr(unsafe.Pointer(&b[0])), uintptr(len(b))
				return ok
			})
		},
		"cuLinkDestroy": func(l uintptr) uintptr {
			return inContext("destroy link", func(f *fake, _ uintptr) uintptr {
				delete(f.links, l)
				return ok
			})
		},
		"cuModuleUnload": func(m uintptr) uintptr {
			return inContext("unload", func(f *fake, _ uintptr) uintptr {
				if f.modules[m] == nil {
					return f.complain("module %d unloaded, which is not there", m)
				}
				delete(f.modules, m)
				return ok
			})
		},
		"cuModuleGetFunction": func(p *uintptr, m uintptr, _ *byte) uintptr { *p = m; return ok },
		"cuModuleGetGlobal_v2": func(_, _, _, _ uintptr) uintptr {
			return uintptr(cuda.ErrorNotFound)
		},
		"cuFuncGetAttribute": func(p *int32, a, fn uintptr) uintptr {
			*p = map[cuda.FuncAttribute]int32{cuda.FuncNumRegs: 24, cuda.FuncMaxThreadsPerBlock: 1024}[cuda.FuncAttribute(a)]
			if playing.takes != nil {
				regs, memory := playing.takes(playing.paired[fn])
				switch cuda.FuncAttribute(a) {
				case cuda.FuncNumRegs:
					*p = regs
				case cuda.FuncLocalSizeBytes:
					*p = memory
				}
			}
			return ok
		},
		"cuFuncSetAttribute": func(_, _, _ uintptr) uintptr { return ok },
		"cuLaunchKernel":     launchKernel,
		"cuLaunchCooperativeKernel": func(_, _, _, _, _, _, _, _, _, _ uintptr) uintptr {
			return uintptr(cuda.ErrorNotSupported)
		},
		"cuOccupancyMaxActiveBlocksPerMultiprocessor": func(p *int32, _, n, _ uintptr) uintptr {
			*p = int32(2048 / n)
			return ok
		},
		"cuMemGetInfo_v2": func(free, total *uint64) uintptr {
			*free, *total = uint64(playing.memory-playing.used), uint64(playing.memory)
			return ok
		},
		"cuMemAlloc_v2": func(p *uintptr, n uintptr) uintptr {
			return inContext("alloc", func(f *fake, _ uintptr) uintptr { return f.device(p, n) })
		},
		"cuMemFree_v2": func(p uintptr) uintptr {
			return inContext("free", func(f *fake, _ uintptr) uintptr { return f.freeBlock(p, false) })
		},
		"cuMemAllocManaged": func(p *uintptr, n, flags uintptr) uintptr {
			return inContext("alloc managed", func(f *fake, _ uintptr) uintptr {
				if flags != cuda.MemAttachGlobal {
					return f.complain("managed memory with flags %d", flags)
				}
				return f.device(p, n)
			})
		},
		"cuMemHostAlloc": func(p *uintptr, n, _ uintptr) uintptr {
			return inContext("alloc host", func(f *fake, _ uintptr) uintptr {
				if int64(n) > f.memory || f.hostDown {
					return outOfRoom
				}
				*p = f.alloc(whole(n), true)
				return ok
			})
		},
		"cuMemFreeHost": func(p uintptr) uintptr {
			return inContext("free host", func(f *fake, _ uintptr) uintptr { return f.freeBlock(p, true) })
		},
		"cuMemHostGetDevicePointer_v2": func(d *uintptr, p, _ uintptr) uintptr { *d = p; return ok },
		"cuMemHostRegister_v2":         func(_, _, _ uintptr) uintptr { return uintptr(cuda.ErrorNotSupported) },
		"cuMemHostUnregister":          func(_ uintptr) uintptr { return uintptr(cuda.ErrorNotSupported) },
		"cuMemcpyHtoDAsync_v2":         copyAsync,
		"cuMemcpyDtoHAsync_v2":         copyAsync,
		"cuMemcpyDtoDAsync_v2":         copyAsync,
		"cuMemcpyAsync":                copyAsync,
		"cuMemcpyPeerAsync": func(dst, to, src, from, n, s uintptr) uintptr {
			return inStream("peer copy", s, func(f *fake, _ uintptr) (func(), uintptr) { return f.transfer(dst, src, whole(n)) })
		},
		"cuMemsetD8Async": func(p, v, n, s uintptr) uintptr {
			return inStream("set", s, func(f *fake, _ uintptr) (func(), uintptr) {
				b, _ := f.find(p, whole(n))
				if b == nil {
					return nil, f.complain("%d bytes set at %#x, where no memory is", n, p)
				}
				return func() { copy(b, bytes.Repeat([]byte{byte(v)}, len(b))) }, ok
			})
		},
		"cuMemsetD32Async": func(p, v, n, s uintptr) uintptr {
			return inStream("set words", s, func(f *fake, _ uintptr) (func(), uintptr) {
				b, _ := f.find(p, 4)
				if b == nil || n != 1 || p%4 != 0 {
					return nil, f.complain("%d words set at %#x", n, p)
				}
				return func() { binary.LittleEndian.PutUint32(b, uint32(v)) }, ok
			})
		},
		"cuMemAllocFromPoolAsync": func(p *uintptr, n, pool, s uintptr) uintptr {
			return inContext("alloc async", func(f *fake, _ uintptr) uintptr {
				if f.objects[pool] != "pool" {
					return badHandle
				}
				return f.device(p, n)
			})
		},
		"cuMemFreeAsync": func(p, s uintptr) uintptr {
			return inContext("free async", func(f *fake, _ uintptr) uintptr { return f.freeBlock(p, false) })
		},
		"cuMemPoolCreate": func(p *uintptr, _ uintptr) uintptr {
			return inContext("pool", func(f *fake, _ uintptr) uintptr {
				*p = f.handle()
				f.objects[*p] = "pool"
				return ok
			})
		},
		"cuMemPoolDestroy": func(p uintptr) uintptr {
			return inContext("destroy pool", func(f *fake, _ uintptr) uintptr {
				delete(f.objects, p)
				return ok
			})
		},
		"cuMemPoolTrimTo": func(_, _ uintptr) uintptr {
			playing.mu.Lock()
			defer playing.mu.Unlock()
			playing.trimmed++
			return ok
		},
		"cuMemPoolSetAttribute": func(_, _, _ uintptr) uintptr { return ok },
		"cuMemPoolGetAttribute": func(_, _, _ uintptr) uintptr { return ok },
		"cuMemPoolSetAccess":    func(_, _, _ uintptr) uintptr { return ok },
		"cuStreamCreateWithPriority": func(p *uintptr, _, _ uintptr) uintptr {
			return inContext("stream", func(f *fake, ctx uintptr) uintptr { *p = f.newStream(ctx); return ok })
		},
		"cuStreamDestroy_v2": func(s uintptr) uintptr {
			return inContext("destroy stream", func(f *fake, _ uintptr) uintptr {
				if f.streams[s] == nil {
					return f.complain("stream %d destroyed, which is not there", s)
				}
				close(f.streams[s].todo)
				delete(f.streams, s)
				return ok
			})
		},
		"cuStreamQuery": func(s uintptr) uintptr {
			return inContext("query stream", func(f *fake, ctx uintptr) uintptr {
				st := f.streams[s]
				switch {
				case st == nil || st.ctx != ctx:
					return badHandle
				case st.busy.Load() > 0:
					return uintptr(cuda.ErrorNotReady)
				}
				return ok
			})
		},
		"cuStreamSynchronize": synchronize,
		"cuStreamWaitEvent": func(s, e, _ uintptr) uintptr {
			return inStream("wait", s, func(f *fake, _ uintptr) (func(), uintptr) {
				m := f.events[e]
				if m == nil {
					return nil, badHandle
				}
				if reached := m.last(); reached != nil {
					return func() { <-reached }, ok
				}
				return nil, ok
			})
		},
		"cuStreamBeginCapture_v2": func(_, _ uintptr) uintptr { return uintptr(cuda.ErrorNotSupported) },
		"cuStreamEndCapture":      func(_, _ uintptr) uintptr { return uintptr(cuda.ErrorNotSupported) },
		"cuEventCreate": func(p *uintptr, _ uintptr) uintptr {
			return inContext("event", func(f *fake, _ uintptr) uintptr {
				*p = f.handle()
				f.events[*p] = &mark{}
				return ok
			})
		},
		"cuEventDestroy_v2": func(e uintptr) uintptr {
			return inContext("destroy event", func(f *fake, _ uintptr) uintptr {
				if f.events[e] == nil {
					return f.complain("event %d destroyed, which is not there", e)
				}
				delete(f.events, e)
				return ok
			})
		},
		"cuEventRecord": func(e, s uintptr) uintptr {
			return inStream("record", s, func(f *fake, _ uintptr) (func(), uintptr) {
				m := f.events[e]
				if m == nil {
					return nil, badHandle
				}
				return m.record(), ok
			})
		},
		"cuEventQuery":       func(e uintptr) uintptr { return eventDone(e, false) },
		"cuEventSynchronize": func(e uintptr) uintptr { return eventDone(e, true) },
		"cuEventElapsedTime": func(p *float32, from, to uintptr) uintptr {
			return inContext("elapsed", func(f *fake, _ uintptr) uintptr {
				a, b := f.events[from], f.events[to]
				if a == nil || b == nil {
					return badHandle
				}
				*p = float32(float64(b.at.Sub(a.at)) / float64(time.Millisecond))
				return ok
			})
		},
		"cuGraphCreate":                  graphCreate,
		"cuGraphDestroy":                 func(g uintptr) uintptr { return graphGone("destroy graph", g) },
		"cuGraphAddKernelNode":           graphAdd,
		"cuGraphInstantiateWithFlags":    graphInstantiate,
		"cuGraphExecDestroy":             func(x uintptr) uintptr { return graphGone("destroy executable graph", x) },
		"cuGraphExecKernelNodeSetParams": graphSet,
		"cuGraphLaunch":                  graphLaunch,
	}
}

func retain(p *uintptr, d uintptr) uintptr {
	f := playing
	f.mu.Lock()
	defer f.mu.Unlock()
	f.refs[d+1]++
	*p = d + 1
	return ok
}

// reset makes a broken context whole: what was in it is gone.
func reset(d uintptr) uintptr {
	f := playing
	f.mu.Lock()
	defer f.mu.Unlock()
	for h, s := range f.streams {
		if s.ctx == d+1 {
			close(s.todo)
			delete(f.streams, h)
		}
	}
	clear(f.blocks)
	clear(f.events)
	clear(f.modules)
	clear(f.objects)
	delete(f.broken, d+1)
	f.used = 0
	return ok
}

func load(p *uintptr, text *byte, _, _ uintptr, _ *[4]uintptr) uintptr {
	return inContext("load", func(f *fake, _ uintptr) uintptr {
		code := dl.String(uintptr(unsafe.Pointer(text)))
		plain := strings.Replace(strings.TrimPrefix(code, string(elf)), pairing, "", 1)
		c := suite[plain]
		if c == nil {
			return f.complain("code of no kernel of the suite")
		}
		*p = f.handle()
		if strings.Contains(code, pairing) {
			if f.paired == nil {
				f.paired = map[uintptr]bool{}
			}
			f.paired[*p] = true
		}
		f.modules[*p] = c
		return ok
	})
}

func launchKernel(fn, gx, gy, gz, bx, by, bz, shared, s uintptr, params *uintptr, _ uintptr) uintptr {
	return inStream("launch", s, func(f *fake, ctx uintptr) (func(), uintptr) {
		return f.launch(fn, [3]uint32{uint32(gx), uint32(gy), uint32(gz)}, [3]uint32{uint32(bx), uint32(by), uint32(bz)}, *params, ctx)
	})
}

// launch returns what a launch does. The block is read now.
func (f *fake) launch(fn uintptr, grid, group [3]uint32, at, ctx uintptr) (func(), uintptr) {
	c := f.modules[fn]
	if c == nil {
		return nil, badHandle
	}
	groups := float64(grid[0]) * float64(grid[1]) * float64(grid[2])
	if groups == 0 || groups > math.MaxInt32 || grid[1] > mostRows || grid[2] > mostRows || group[0]*group[1]*group[2] > 1024 {
		return nil, f.complain("kernel %s launched over %v groups of %v", c.name, grid, group)
	}
	block := bytes.Clone(dl.Bytes(at, c.image.Block))
	blocks := 1.0
	for i, n := range group {
		each := int64(n)
		if i == 0 {
			each *= int64(c.image.Coarse)
		}
		blocks *= float64((int64(binary.LittleEndian.Uint64(block[atGrid+8*i:])) + each - 1) / each)
	}
	if blocks != groups {
		return nil, f.complain("kernel %s launched over %v groups, not %v", c.name, groups, blocks)
	}
	return func() {
		if c.name == "scale" && f.breaks(ctx) {
			return
		}
		if c.art.Target == f.slow {
			time.Sleep(time.Millisecond)
		}
		f.run(c, block, group, ctx)
	}, ok
}

func copyAsync(dst, src, n, s uintptr) uintptr {
	return inStream("copy", s, func(f *fake, _ uintptr) (func(), uintptr) { return f.transfer(dst, src, whole(n)) })
}

func synchronize(s uintptr) uintptr {
	done := make(chan struct{})
	r := inStream("synchronize", s, func(*fake, uintptr) (func(), uintptr) { return func() { close(done) }, ok })
	if r == ok {
		<-done
	}
	return r
}

func (f *fake) device(p *uintptr, n uintptr) uintptr {
	if f.used+int64(n) > f.memory {
		return outOfRoom
	}
	f.used += int64(n)
	*p = f.alloc(whole(n), false)
	return ok
}

func (m *mark) last() chan struct{} {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.reached
}

// record returns what the stream does when it comes to the event.
func (m *mark) record() func() {
	reached := make(chan struct{})
	m.mu.Lock()
	m.reached = reached
	m.mu.Unlock()
	return func() {
		m.mu.Lock()
		m.at = time.Now()
		m.mu.Unlock()
		close(reached)
	}
}

func eventDone(e uintptr, wait bool) uintptr {
	var reached chan struct{}
	r := inContext("query", func(f *fake, _ uintptr) uintptr {
		m := f.events[e]
		if m == nil {
			return badHandle
		}
		reached = m.last()
		return ok
	})
	if r != ok || reached == nil {
		return r
	}
	if wait {
		<-reached
		return ok
	}
	select {
	case <-reached:
		return ok
	default:
		return uintptr(cuda.ErrorNotReady)
	}
}
