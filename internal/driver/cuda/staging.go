package cuda

import (
	"errors"
	"runtime"
	"sync"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
)

// Sizes of the pinned memory through which pageable memory goes.
const (
	// direct is the largest upload that is left to the library, which copies it aside at once
	// and does not wait.
	direct = 64 << 10
	// smallChunk and largeChunk are the sizes of chunks, in bytes.
	smallChunk, largeChunk = 64 << 10, 2 << 20
	// mostSmall and mostLarge are how many there can be: enough to keep the bus and the
	// processors busy beside each other. They are made by slabSmall and slabLarge at a time.
	mostSmall, mostLarge = 128, 32
	slabSmall, slabLarge = 32, 8
	// mostMovers is how many goroutines move one copy: one processor copies at a sixth of what the bus takes.
	mostMovers = 16
	// piece is the least that is worth another goroutine in copying.
	piece = 512 << 10
)

// chunk is a piece of pinned memory.
type chunk struct {
	at    uintptr
	bytes []byte
	own   bool // is freed after use
}

// staging is the pinned chunks of a device, made as they are needed.
type staging struct {
	dev *device

	mu    sync.Mutex
	free  [2][]*chunk // small, large
	count [2]int
	slabs []uintptr
}

// class returns which chunks fit size bytes best.
func class(size int64) int {
	if size <= smallChunk {
		return 0
	}
	return 1
}

// take returns a chunk for size bytes, at most largeChunk, or nil if all are in use. The
// context is current.
func (s *staging) take(size int64) (*chunk, error) {
	k := class(size)
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := len(s.free[k]); n > 0 {
		c := s.free[k][n-1]
		s.free[k] = s.free[k][:n-1]
		return c, nil
	}
	most, each, many := mostLarge, int64(largeChunk), slabLarge
	if k == 0 {
		most, each, many = mostSmall, smallChunk, slabSmall
	}
	if s.count[k] >= most {
		return nil, nil
	}
	p, b, err := s.dev.api.MemHostAlloc(each*int64(many), cuda.MemHostAllocPortable)
	if err != nil {
		if s.count[k] > 0 && cuda.CodeOf(err) == cuda.ErrorOutOfMemory {
			return nil, nil // there are some, which will be free
		}
		return nil, err
	}
	s.slabs = append(s.slabs, p)
	s.count[k] += many
	for i := range many {
		s.free[k] = append(s.free[k], &chunk{at: p + uintptr(i)*uintptr(each), bytes: b[int64(i)*each:][:each:each]})
	}
	c := s.free[k][len(s.free[k])-1]
	s.free[k] = s.free[k][:len(s.free[k])-1]
	return c, nil
}

// own returns a chunk that is not one of those.
func (s *staging) own(size int64) (*chunk, error) {
	p, b, err := s.dev.api.MemHostAlloc(size, cuda.MemHostAllocPortable)
	if err != nil {
		return nil, err
	}
	return &chunk{at: p, bytes: b, own: true}, nil
}

// put takes a chunk back that nothing uses.
func (s *staging) put(c *chunk) {
	if c.own {
		if s.dev.lost() == nil && s.dev.enter() == nil {
			_ = s.dev.api.MemFreeHost(c.at) // there is nobody to tell
			s.dev.leave()
		}
		return
	}
	s.mu.Lock()
	k := class(int64(len(c.bytes)))
	s.free[k] = append(s.free[k], c)
	s.mu.Unlock()
}

func (s *staging) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var errs []error
	for _, p := range s.slabs {
		errs = append(errs, s.dev.api.MemFreeHost(p))
	}
	s.slabs, s.free, s.count = nil, [2][]*chunk{}, [2]int{}
	return errors.Join(errs...)
}

// spread copies with as many goroutines as help.
func spread(dst, src []byte) {
	workers := min(runtime.GOMAXPROCS(0), 8, len(src)/piece)
	if workers < 2 {
		copy(dst, src)
		return
	}
	each := (len(src)/workers + 63) &^ 63
	var wg sync.WaitGroup
	for i := 1; i < workers; i++ {
		from, to := i*each, min((i+1)*each, len(src))
		if i == workers-1 {
			to = len(src)
		}
		wg.Go(func() { copy(dst[from:to], src[from:to]) })
	}
	copy(dst[:each], src[:each])
	wg.Wait()
}

// slot is pinned memory for the record of a fault.
type slot struct {
	at    cuda.DevicePtr // as the GPU sees it
	bytes *[recordSize]byte
}

// slotStride keeps the GPU's writes to different slots apart.
const slotStride, slotsPerSlab = 128, 64

// slot returns one. The context is current.
func (d *device) slot() (*slot, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.records) == 0 {
		p, b, err := d.api.MemHostAlloc(slotStride*slotsPerSlab, cuda.MemHostAllocPortable|cuda.MemHostAllocDeviceMap)
		if err != nil {
			return nil, err
		}
		d.slabs = append(d.slabs, p)
		at, err := d.api.MemHostGetDevicePointer(p)
		if err != nil {
			return nil, err
		}
		for i := range slotsPerSlab {
			d.records = append(d.records, &slot{at + cuda.DevicePtr(i*slotStride), (*[recordSize]byte)(b[i*slotStride:])})
		}
	}
	s := d.records[len(d.records)-1]
	d.records = d.records[:len(d.records)-1]
	return s, nil
}

func (d *device) putSlot(s *slot) {
	d.mu.Lock()
	d.records = append(d.records, s)
	d.mu.Unlock()
}
