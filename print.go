package dotcompute

import (
	"io"
	"sync"
)

// printer keeps the lines of queues that print at the same time apart.
type printer struct {
	mu sync.Mutex
	w  io.Writer
}

func (p *printer) Write(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.w.Write(b)
}
