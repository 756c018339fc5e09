//go:build linux && !nogpu && (amd64 || arm64)

package metalshim

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// Libraries keeps compiled kernels for the process, by their text: many are compiled at once where they are known before.
type Libraries struct {
	// Lanes is the width of simdgroups, 32 unless it is set.
	Lanes int

	dir  string
	mu   sync.Mutex
	made map[string]*compiled
}

// compiled is a kernel in a shared library.
type compiled struct {
	kernel *Kernel
	launch uintptr // of rt_launch_kernel
	index  uintptr
	err    error
}

// NewLibraries keeps its files in dir.
func NewLibraries(dir string) *Libraries { return &Libraries{dir: dir, made: map[string]*compiled{}} }

// batch is how many kernels are compiled at once: enough for what a compilation costs by itself not to weigh.
const batch = 40

// Compile compiles the texts that have not been compiled yet, many together.
func (l *Libraries) Compile(texts []string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for len(texts) > 0 {
		n := min(batch, len(texts))
		if err := l.compile(texts[:n]); err != nil {
			return err
		}
		texts = texts[n:]
	}
	return nil
}

func (l *Libraries) compile(texts []string) error {
	var fresh []string
	var kernels []*Kernel
	asked := map[string]bool{}
	for _, text := range texts {
		if l.made[text] != nil || asked[text] {
			continue
		}
		asked[text] = true
		k, err := Parse(text)
		if err != nil {
			return err
		}
		fresh, kernels = append(fresh, text), append(kernels, k)
	}
	if len(fresh) == 0 {
		return nil
	}
	dir, err := os.MkdirTemp(l.dir, "library")
	if err != nil {
		return err
	}
	file, err := library(fresh, Options{Dir: dir, Lanes: l.Lanes})
	if err != nil {
		return err
	}
	lib, err := dl.Open(file)
	if err != nil {
		return err
	}
	launch := lib.Symbol("rt_launch_kernel")
	if launch == 0 {
		return errors.New("the library has no rt_launch_kernel")
	}
	for i, text := range fresh {
		l.made[text] = &compiled{kernels[i], launch, uintptr(i), nil}
	}
	return nil
}

// find returns the kernel of a text, which is compiled if need be.
func (l *Libraries) find(text string) *compiled {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.made[text] == nil {
		if err := l.compile([]string{text}); err != nil {
			l.made[text] = &compiled{err: err}
		}
	}
	return l.made[text]
}

// launch is rt_launch of include/rt.h.
type launch struct {
	groups, size [3]uint32
	buffers      [31]uintptr
	shared       uint32
	stop         uintptr
	message      [200]byte
}

// run runs it. What buffers point to is the caller's to keep alive.
func (c *compiled) run(l *launch) error {
	dl.Call(c.launch, c.index, uintptr(unsafe.Pointer(l)))
	runtime.KeepAlive(l)
	for i, b := range l.message {
		if b == 0 && i > 0 {
			return errors.New(string(l.message[:i]))
		}
		if b == 0 {
			return nil
		}
	}
	return fmt.Errorf("%s", l.message[:])
}
