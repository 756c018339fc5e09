//go:build linux && !nogpu && (amd64 || arm64)

package metalshim

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"time"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Statuses of command buffers.
const (
	committed = 2
	completed = 4
	failed    = 5
)

type method func(r *Runtime, o *object, a [10]uintptr) uintptr

func number(f func(r *Runtime) int64) method {
	return func(r *Runtime, _ *object, _ [10]uintptr) uintptr { return uintptr(f(r)) }
}

// methods are what classes understand, besides what all do. The lock is held.
var methods = map[string]map[string]method{
	"class NSString":          {"alloc": func(r *Runtime, _ *object, _ [10]uintptr) uintptr { return r.new("NSString").id }},
	"class MTLCompileOptions": {"alloc": func(r *Runtime, _ *object, _ [10]uintptr) uintptr { return r.new("MTLCompileOptions").id }},
	"NSString": {
		"initWithBytes:length:encoding:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			if a[2] != 4 {
				r.mistake("encoding %d", a[2])
			}
			o.bytes = append(slices.Clone(dl.Bytes(a[0], int(a[1]))), 0)
			return o.id
		},
		"UTF8String": func(r *Runtime, o *object, _ [10]uintptr) uintptr { return address(o.bytes) },
	},
	"NSArray": {
		"count":          func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return uintptr(len(o.list)) },
		"objectAtIndex:": func(_ *Runtime, o *object, a [10]uintptr) uintptr { return o.list[a[0]].id },
	},
	"NSError": {
		"domain":               func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return o.holds[0].id },
		"localizedDescription": func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return o.holds[1].id },
		"code":                 func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return uintptr(o.code) },
	},
	"MTLCompileOptions": {
		"init":                           func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return o.id },
		"setLanguageVersion:":            set("version"),
		"setFastMathEnabled:":            set("fast"),
		"setMathMode:":                   set("mode"),
		"setMathFloatingPointFunctions:": set("functions"),
	},
	"MTLDevice": {
		"name":                                func(r *Runtime, _ *object, _ [10]uintptr) uintptr { return r.auto(r.string("Apple M0 (played)")).id },
		"registryID":                          number(func(*Runtime) int64 { return 7 }),
		"supportsFamily:":                     func(r *Runtime, _ *object, a [10]uintptr) uintptr { return truth(slices.Contains(r.Families, a[0])) },
		"hasUnifiedMemory":                    func(r *Runtime, _ *object, _ [10]uintptr) uintptr { return truth(!r.Discrete) },
		"recommendedMaxWorkingSetSize":        number(func(r *Runtime) int64 { return r.Memory }),
		"currentAllocatedSize":                number(func(r *Runtime) int64 { return r.used }),
		"maxBufferLength":                     number(func(r *Runtime) int64 { return r.Memory / 2 }),
		"maxThreadgroupMemoryLength":          number(func(*Runtime) int64 { return 32 << 10 }),
		"newBufferWithLength:options:":        newBuffer,
		"newCommandQueue":                     func(r *Runtime, o *object, _ [10]uintptr) uintptr { return r.new("MTLCommandQueue", o).id },
		"newSharedEvent":                      func(r *Runtime, o *object, _ [10]uintptr) uintptr { return r.new("MTLSharedEvent", o).id },
		"newLibraryWithSource:options:error:": newLibrary,
		"newComputePipelineStateWithFunction:error:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			p := r.new("MTLComputePipelineState", o)
			p.c = r.find(a[0], "MTLFunction").c
			return p.id
		},
	},
	"MTLLibrary": {
		"newFunctionWithName:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			name := r.find(a[0], "NSString").bytes
			if o.c.kernel.Name+"\x00" != string(name) {
				return 0
			}
			f := r.new("MTLFunction", o)
			f.c = o.c
			return f.id
		},
	},
	"MTLFunction": {},
	"MTLComputePipelineState": {
		"maxTotalThreadsPerThreadgroup": func(_ *Runtime, o *object, _ [10]uintptr) uintptr {
			if n := o.c.kernel.MaxTotalThreads; n > 0 {
				return uintptr(min(n, 1024))
			}
			return 1024
		},
		"threadExecutionWidth":          number(func(*Runtime) int64 { return 32 }),
		"staticThreadgroupMemoryLength": func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return uintptr(o.c.kernel.Static) },
	},
	"MTLBuffer": {
		"contents": func(_ *Runtime, o *object, _ [10]uintptr) uintptr {
			if !o.shared {
				return 0
			}
			return address(o.bytes)
		},
	},
	"MTLSharedEvent": {
		"signaledValue": func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return uintptr(o.value) },
		"setSignaledValue:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			o.value = uint64(a[0])
			r.events.Broadcast()
			return 0
		},
	},
	"MTLCommandQueue": {
		"commandBuffer": func(r *Runtime, o *object, _ [10]uintptr) uintptr {
			b := r.new("MTLCommandBuffer", o)
			b.queue = o
			return r.auto(b).id
		},
	},
	"MTLCommandBuffer": {
		"computeCommandEncoder":     encoder("MTLComputeCommandEncoder"),
		"blitCommandEncoder":        encoder("MTLBlitCommandEncoder"),
		"encodeWaitForEvent:value:": func(r *Runtime, o *object, a [10]uintptr) uintptr { return r.encodeEvent(o, a, true) },
		"encodeSignalEvent:value:":  func(r *Runtime, o *object, a [10]uintptr) uintptr { return r.encodeEvent(o, a, false) },
		"commit":                    commit,
		"status":                    func(_ *Runtime, o *object, _ [10]uintptr) uintptr { return o.status },
		"error": func(_ *Runtime, o *object, _ [10]uintptr) uintptr {
			if o.failure == nil {
				return 0
			}
			return o.failure.id
		},
	},
	"MTLComputeCommandEncoder": {
		"setComputePipelineState:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			o.state.pipeline = r.use(o, a[0], "MTLComputePipelineState")
			return 0
		},
		"setBuffer:offset:atIndex:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			if a[2] > 30 {
				r.mistake("buffer at index %d", a[2])
				return 0
			}
			o.state.buffers[a[2]], o.state.offsets[a[2]], o.state.bytes[a[2]] = nil, a[1], nil
			if a[0] != 0 {
				o.state.buffers[a[2]] = r.use(o, a[0], "MTLBuffer")
			}
			return 0
		},
		"setBytes:length:atIndex:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			if a[2] > 30 || a[1] > 4096 {
				r.mistake("%d bytes at index %d", a[1], a[2])
				return 0
			}
			b := words(int(a[1]))
			copy(b, dl.Bytes(a[0], int(a[1])))
			o.state.buffers[a[2]], o.state.bytes[a[2]] = nil, b
			return 0
		},
		"setThreadgroupMemoryLength:atIndex:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			if a[0]%16 != 0 || a[1] != 0 {
				r.mistake("threadgroup memory of %d bytes at index %d", a[0], a[1])
			}
			o.state.shared = a[0]
			return 0
		},
		"dispatchThreadgroups:threadsPerThreadgroup:": dispatchThreadgroups,
		"endEncoding": endEncoding,
	},
	"MTLBlitCommandEncoder": {
		"copyFromBuffer:sourceOffset:toBuffer:destinationOffset:size:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			src, dst := r.use(o, a[0], "MTLBuffer"), r.use(o, a[2], "MTLBuffer")
			at, to, n := a[1], a[3], a[4]
			if n == 0 || at+n > uintptr(len(src.bytes)) || to+n > uintptr(len(dst.bytes)) {
				r.mistake("copy of %d bytes from %d of %d to %d of %d", n, at, len(src.bytes), to, len(dst.bytes))
				return 0
			}
			r.encode(o, func() error { copy(dst.bytes[to:to+n], src.bytes[at:at+n]); return nil })
			return 0
		},
		"fillBuffer:range:value:": func(r *Runtime, o *object, a [10]uintptr) uintptr {
			b := r.use(o, a[0], "MTLBuffer")
			at, n, v := a[1], a[2], byte(a[3])
			if n == 0 || at+n > uintptr(len(b.bytes)) || at%4 != 0 || n%4 != 0 {
				r.mistake("fill of %d bytes from %d of %d", n, at, len(b.bytes))
				return 0
			}
			r.encode(o, func() error {
				part := b.bytes[at : at+n]
				for i := range part {
					part[i] = v
				}
				return nil
			})
			return 0
		},
		"endEncoding": endEncoding,
	},
}

func set(name string) method {
	return func(_ *Runtime, o *object, a [10]uintptr) uintptr { o.values[name] = a[0]; return 0 }
}

func newBuffer(r *Runtime, o *object, a [10]uintptr) uintptr {
	n := int64(a[0])
	if n == 0 || a[1] != 0 && a[1] != 2<<4 {
		r.mistake("a buffer of %d bytes with options %#x", n, a[1])
	}
	if n > r.Memory/2 || r.used+n > r.Memory {
		return 0
	}
	b := r.new("MTLBuffer", o)
	b.bytes, b.shared = words(int(n)), a[1] == 0
	for i := range min(len(b.bytes), 1<<16) {
		b.bytes[i] = 0xcc // what was there before
	}
	r.used += n
	return b.id
}

func newLibrary(r *Runtime, o *object, a [10]uintptr) uintptr {
	text, opts := r.find(a[0], "NSString"), r.find(a[1], "MTLCompileOptions")
	if mode, ok := opts.values["mode"]; ok && (mode != 0 || opts.values["functions"] != 1) {
		r.mistake("math mode %d", mode)
	} else if _, told := opts.values["fast"]; !ok && !told {
		r.mistake("nothing is said about mathematics")
	}
	if v := opts.values["version"]; v != 3<<16 && (v != 3<<16|2 || r.Old) {
		r.mistake("language version %#x", v)
	}
	source := string(text.bytes[:len(text.bytes)-1])
	r.mu.Unlock() // compiling takes its time
	c := r.libs.find(source)
	r.mu.Lock()
	if c.err != nil {
		r.fail(a[2], "MTLLibraryErrorDomain", 3, c.err.Error())
		return 0
	}
	l := r.new("MTLLibrary", o)
	l.c = c
	return l.id
}

func encoder(class string) method {
	return func(r *Runtime, o *object, _ [10]uintptr) uintptr {
		if o.encoder != nil || o.status != 0 {
			r.mistake("an encoder for a command buffer that has one, or is committed")
		}
		e := r.new(class, o)
		e.buffer, e.state, o.encoder = o, &dispatch{}, e
		return r.auto(e).id
	}
}

func endEncoding(r *Runtime, o *object, _ [10]uintptr) uintptr {
	if o.ended {
		r.mistake("an encoder ends twice")
	}
	o.ended, o.buffer.encoder = true, nil
	return 0
}

// use returns an object that a command buffer holds until it is done.
func (r *Runtime) use(encoder *object, id uintptr, class string) *object {
	x := r.find(id, class)
	if x.id != 0 {
		x.refs++
		encoder.buffer.holds = append(encoder.buffer.holds, x)
	}
	return x
}

// encode adds a command, which is called without the lock.
func (r *Runtime) encode(encoder *object, f func() error) {
	if encoder.ended {
		r.mistake("a command for an encoder that has ended")
	}
	encoder.buffer.commands = append(encoder.buffer.commands, f)
}

func (r *Runtime) encodeEvent(o *object, a [10]uintptr, wait bool) uintptr {
	if o.encoder != nil || o.status != 0 {
		r.mistake("an event while an encoder is open, or behind commit")
	}
	e, value := r.find(a[0], "MTLSharedEvent"), uint64(a[1])
	e.refs++
	o.holds = append(o.holds, e)
	o.commands = append(o.commands, func() error {
		r.mu.Lock()
		defer r.mu.Unlock()
		if !wait {
			e.value = max(e.value, value)
			r.events.Broadcast()
			return nil
		}
		for e.value < value {
			r.events.Wait()
		}
		return nil
	})
	return 0
}

// sizes are two structures of three words, as the calling convention passes them.
func sizes(a []uintptr) (x, y []uintptr) {
	if runtime.GOARCH == "arm64" {
		words := func(p uintptr) []uintptr { return slices.Clone((*[3]uintptr)(pointer(p))[:]) }
		return words(a[0]), words(a[1])
	}
	return a[4:7], a[7:10] // behind four registers that no structure is in, on the stack
}

func dispatchThreadgroups(r *Runtime, o *object, a [10]uintptr) uintptr {
	groups, size := sizes(a[:])
	s := *o.state
	if s.pipeline == nil {
		r.mistake("a dispatch without a pipeline")
		return 0
	}
	k := s.pipeline.c.kernel
	most := 1024
	if k.MaxTotalThreads > 0 {
		most = k.MaxTotalThreads
	}
	if n := size[0] * size[1] * size[2]; n == 0 || n > uintptr(most) || groups[0]*groups[1]*groups[2] == 0 || slices.Max(groups) > math.MaxUint32 {
		r.mistake("a dispatch of %v groups of %v", groups, size)
		return 0
	}
	if int64(s.shared)+k.Static > 32<<10 {
		r.mistake("%d bytes of threadgroup memory besides %d", s.shared, k.Static)
	}
	l := &launch{shared: uint32(s.shared)}
	for i := range 3 {
		l.groups[i], l.size[i] = uint32(groups[i]), uint32(size[i])
	}
	for _, arg := range k.Args {
		switch {
		case arg.Attribute == "threadgroup" && s.shared == 0:
			r.mistake("kernel %s has no threadgroup memory", k.Name)
		case arg.Attribute != "buffer":
		case s.bytes[arg.Index] != nil:
			l.buffers[arg.Index] = address(s.bytes[arg.Index])
		case s.buffers[arg.Index] != nil:
			l.buffers[arg.Index] = address(s.buffers[arg.Index].bytes) + s.offsets[arg.Index]
		case arg.Index < 2:
			r.mistake("kernel %s has no buffer at index %d", k.Name, arg.Index)
			return 0
		}
	}
	c := s.pipeline.c
	r.encode(o, func() error {
		err := c.run(l)
		runtime.KeepAlive(s)
		return err
	})
	return 0
}

func commit(r *Runtime, o *object, _ [10]uintptr) uintptr {
	if o.status != 0 || o.encoder != nil {
		r.mistake("commit of a command buffer that is, or with an open encoder")
		return 0
	}
	o.status = committed
	o.refs++ // the queue's
	q := o.queue
	q.todo = append(q.todo, o)
	if !q.busy {
		q.busy = true
		q.refs++
		r.working.Go(func() { r.work(q) })
	}
	return 0
}

// work runs the command buffers of a queue.
func (r *Runtime) work(q *object) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(q.todo) > 0 {
		b := q.todo[0]
		q.todo = q.todo[1:]
		code := r.Fails
		r.Fails = 0
		r.mu.Unlock()
		var err error
		for _, f := range b.commands {
			if code != 0 {
				break
			}
			if e := f(); e != nil && err == nil {
				err = e
			}
		}
		r.mu.Lock()
		if err != nil {
			r.mistake("%v", err)
		}
		b.at = time.Since(r.start).Seconds()
		b.status = completed
		if code != 0 {
			b.failure = r.error("MTLCommandBufferErrorDomain", code, fmt.Sprintf("played error %d", code))
			b.holds = append(b.holds, b.failure)
			b.status = failed
		}
		b.commands = nil
		r.release(b)
	}
	q.busy = false
	r.release(q)
}
