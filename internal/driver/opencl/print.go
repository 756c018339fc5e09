package opencl

import (
	"fmt"
	"io"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// paper is a print buffer and the host's copy of it.
type paper struct {
	mem    opencl.Mem
	bytes  []byte
	header [16]byte
}

// printing is what a launch prints.
type printing struct {
	image *artifact.Image
	to    io.Writer
	paper *paper
}

// paper returns a print buffer that nobody uses.
func (d *device) paper() (*paper, error) {
	d.mu.Lock()
	if n := len(d.papers); n > 0 {
		p := d.papers[n-1]
		d.papers = d.papers[:n-1]
		d.mu.Unlock()
		return p, nil
	}
	d.mu.Unlock()
	m, err := d.api.CreateBuffer(d.shared.handle, opencl.MemReadWrite, record.PrintSize, 0)
	if err != nil {
		return nil, err
	}
	return &paper{mem: m, bytes: make([]byte, record.PrintSize)}, nil
}

// prepare writes the header, in front of the launch. q.mu is held.
func (p *printing) prepare(q *queue) (err error) {
	if p.paper, err = q.dev.paper(); err != nil {
		return err
	}
	p.paper.header = record.PrintHeader(p.image)
	q.next.held = append(q.next.held, p.paper.header[:])
	return q.dev.api.EnqueueWriteBuffer(q.handle, p.paper.mem, 0, at(p.paper.header[:]), int64(len(p.paper.header)))
}

// collect reads the buffer, behind the launch. q.mu is held.
func (p *printing) collect(q *queue) error {
	q.next.prints = append(q.next.prints, p)
	return q.dev.api.EnqueueReadBuffer(q.handle, p.paper.mem, 0, at(p.paper.bytes), record.PrintSize)
}

// deliver writes the lines in the order of invocations.
func (p *printing) deliver(d *device) error {
	text := record.Lines(p.image, p.paper.bytes)
	d.mu.Lock()
	d.papers = append(d.papers, p.paper)
	d.mu.Unlock()
	if len(text) == 0 {
		return nil
	}
	if _, err := p.to.Write(text); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
