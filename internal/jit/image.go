package jit

import (
	"encoding/json"
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Image is a compiled kernel as it passes from compiler to driver, and lies on disk between: machine code and what is
// needed to set up frames and to read what the code leaves in them.
type Image struct {
	Kernel string
	Files  []string // that positions refer to
	Params []ir.Kind
	Tables [][]byte
	Forms  []Form // for groups of different shapes; see [Program.Suits]
	Code   []byte // of all forms
}

// Form is the code of one target.
type Form struct {
	Entry      int   // offset in Image.Code
	FrameBytes int64 // of the frame, with what the code spills
	Target     Target
	Frame      Frame
	Sites      []ImageSite
	Prints     []Print
}

// ImageSite is a [Site] without IR.
type ImageSite struct {
	Kind     ir.FaultKind
	Pos      ir.Pos
	Text     string
	Operands []ir.Kind
	Three    bool // a slice expression with three bounds
}

// Add appends a program with its code, which may lie anywhere.
func (im *Image) Add(p *Program, code []byte, entry int, frame int64) {
	if im.Kernel == "" {
		im.Kernel, im.Files = p.Kernel.Name, p.Module.Files
		for _, v := range p.Kernel.Body.Params {
			im.Params = append(im.Params, v.Type.Kind())
		}
		for _, t := range p.Module.Tables {
			im.Tables = append(im.Tables, t.Data)
		}
	}
	const align = 64
	for len(im.Code)%align != 0 {
		im.Code = append(im.Code, 0)
	}
	f := Form{Entry: len(im.Code) + entry, FrameBytes: frame, Target: p.Target, Frame: p.Frame, Prints: p.Prints}
	for i := range p.Sites {
		s := &p.Sites[i]
		three := s.Kind == ir.FaultSlice && s.In != nil && s.In.Args[2] != s.In.Args[3]
		f.Sites = append(f.Sites, ImageSite{s.Kind, s.Pos, s.Text, s.Operands, three})
	}
	im.Code = append(im.Code, code...)
	im.Forms = append(im.Forms, f)
}

// Encode returns the image as bytes: equal images, equal bytes.
func (im *Image) Encode() ([]byte, error) { return json.Marshal(im) }

// DecodeImage reads what Encode wrote.
func DecodeImage(b []byte) (*Image, error) {
	im := new(Image)
	if err := json.Unmarshal(b, im); err != nil {
		return nil, fmt.Errorf("jit: image: %w", err)
	}
	for i := range im.Forms {
		if f := &im.Forms[i]; f.Entry < 0 || f.Entry >= len(im.Code) || f.FrameBytes < f.Frame.Size {
			return nil, fmt.Errorf("jit: image of %s: form %d does not fit", im.Kernel, i)
		}
	}
	return im, nil
}

// Program returns the part of a form's program that outlives compilation: it has no blocks and no IR, and can be asked for layouts, and for what
// frames say.
func (im *Image) Program(f *Form) *Program {
	p := &Program{Kernel: &ir.Func{Name: im.Kernel}, Target: f.Target, Frame: f.Frame, Prints: f.Prints}
	for _, s := range f.Sites {
		p.Sites = append(p.Sites, Site{Kind: s.Kind, Pos: s.Pos, Text: s.Text, Operands: s.Operands})
	}
	return p
}
