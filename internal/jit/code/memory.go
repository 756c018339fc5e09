package code

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
)

// ErrForbidden is returned where the system gives no executable memory.
var ErrForbidden = errors.New("executable memory is not to be had")

// Block is generated code in executable pages. It is immutable, and may be
// called by many goroutines until Close.
type Block struct {
	mem  []byte
	once sync.Once
	err  error
	stop runtime.Cleanup
}

// New copies code into fresh pages and makes them executable. The start of the
// pages is aligned to a page. The caller closes the block; one that nobody reaches any more is closed
// by the collector.
func New(code []byte) (*Block, error) {
	if len(code) == 0 {
		return nil, errors.New("no code")
	}
	mem, err := allocate(len(code))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForbidden, err)
	}
	copy(mem, code)
	if err := protect(mem); err != nil {
		free(mem)
		return nil, fmt.Errorf("%w: %w", ErrForbidden, err)
	}
	b := &Block{mem: mem}
	b.stop = runtime.AddCleanup(b, func(mem []byte) { free(mem) }, mem)
	return b, nil
}

// Size is the number of bytes of memory held.
func (b *Block) Size() int { return len(b.mem) }

// Close gives the pages back. Nobody may be inside the code. A second Close does nothing.
func (b *Block) Close() error {
	b.once.Do(func() {
		b.stop.Stop()
		b.err = free(b.mem)
		b.mem = nil
	})
	return b.err
}
