package metal

import (
	"fmt"
	"io"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver/record"
)

// printing is what a launch prints: its buffer is shared storage.
type printing struct {
	image *artifact.Image
	to    io.Writer
	chunk *chunk
}

// newPrinting makes a print buffer that is empty.
func (d *device) newPrinting(m *artifact.Image, to io.Writer) (*printing, error) {
	c, err := d.chunk(record.PrintSize)
	if err != nil {
		return nil, err
	}
	h := record.PrintHeader(m)
	copy(c.bytes, h[:])
	return &printing{m, to, c}, nil
}

// deliver writes the lines in the order of invocations.
func (p *printing) deliver() error {
	text := record.Lines(p.image, p.chunk.bytes[:record.PrintSize])
	if len(text) == 0 {
		return nil
	}
	if _, err := p.to.Write(text); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
