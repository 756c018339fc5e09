package artifact

import "fmt"

// Image is the code of a variant for a device that is told what to run by a
// parameter block: the code, and what a driver must know to launch it and to
// understand what it says about faults and printed lines. The comment of
// package emit/ptx gives the layout of the block, of the record of a fault and
// of the print buffer.
type Image struct {
	// Code is text or machine code, Entry the entry's name in it.
	Code  []byte
	Entry string
	// Options are what the device's own compiler is told, where it has one that
	// takes any.
	Options string
	// Block is the size of the parameter block in bytes, Slots where each
	// parameter stands in it.
	Block int
	Slots []Slot
	// Sites are the places that can fault, by number.
	Sites []Site
	// Prints are the places that print, by number; Record is the size of
	// one record in the print buffer, 0 where nothing prints.
	Prints []Print
	Record int
	// Coarse is how many neighbouring invocations along x one thread does, at
	// least 1: a launch has so many times fewer groups of threads along x,
	// rounded up.
	Coarse int
	// Dynamic is the shared memory of a group that a launch passes, besides
	// the slices.
	Dynamic int64
	// Slices of shared memory follow, each at a multiple of 16 bytes. The
	// first is what subgroups exchange if Exchange, its bytes an invocation, is above zero.
	Slices   []SharedSlice
	Exchange int64
	// Subgroup is the number of lanes compiled for.
	Subgroup int
}

// Slot is the place of an argument in the parameter block.
type Slot struct {
	// Offset and Size in bytes.
	Offset, Size int
	// Indirect values are passed as the address of a copy.
	Indirect bool
}

// Print is a place that prints: operands of kinds such as "i32", with constant
// text around them.
type Print struct {
	Text  []string // one more than Kinds
	Kinds []string
}

// SharedSlice is a part of shared memory whose length a launch decides.
type SharedSlice struct {
	Elem int64 // bytes of an element
	Len  Expr  // number of elements
}

// SharedBytes returns the bytes of shared memory that a launch passes. A
// length below zero counts as zero: the kernel reports it.
func (m *Image) SharedBytes(f *ExprFacts) (int64, error) {
	n := m.Dynamic
	for i := range m.Slices {
		length, ok := m.Slices[i].Len.Eval(f)
		if !ok {
			return 0, fmt.Errorf("%w: length of shared slice %d", ErrCorrupt, i)
		}
		const most = 1 << 40 // past any device, and safe from overflow
		n = (n + 15) &^ 15
		n += min(max(length, 0), most/max(m.Slices[i].Elem, 1)) * m.Slices[i].Elem
		n = min(n, most)
	}
	return (n + 15) &^ 15, nil // the kernel clears 16 bytes at a time
}

// Encode returns the image as bytes, for [Variant.Code].
func (m *Image) Encode() []byte {
	w := writer{}
	w.text(string(m.Code))
	w.text(m.Entry)
	w.text(m.Options)
	w.number(m.Exchange)
	w.number(int64(m.Block))
	w.number(int64(len(m.Slots)))
	for _, s := range m.Slots {
		w.number(int64(s.Offset))
		w.number(int64(s.Size))
		w.flag(s.Indirect)
	}
	w.sites(m.Sites)
	w.number(int64(len(m.Prints)))
	for _, p := range m.Prints {
		w.texts(p.Text)
		w.texts(p.Kinds)
	}
	w.number(int64(m.Record))
	w.number(int64(m.Coarse))
	w.number(m.Dynamic)
	w.number(int64(len(m.Slices)))
	for _, s := range m.Slices {
		w.number(s.Elem)
		w.number(int64(len(s.Len)))
		for _, t := range s.Len {
			w.number(int64(t.Op))
			w.number(int64(t.Bits))
			w.flag(t.Signed)
			w.number(t.Value)
		}
	}
	w.number(int64(m.Subgroup))
	return w.b
}

// DecodeImage reads what Encode wrote. The error wraps ErrCorrupt.
func DecodeImage(b []byte) (*Image, error) {
	r := reader{b: b}
	m := &Image{Code: []byte(r.text()), Entry: r.text(), Options: r.text(), Exchange: r.number(), Block: int(r.number())}
	m.Slots = list(&r, func(s *Slot) {
		s.Offset, s.Size, s.Indirect = int(r.number()), int(r.number()), r.flag()
		r.need(s.Offset >= 0 && s.Size >= 0 && s.Offset <= m.Block-s.Size)
	})
	m.Sites = r.sites()
	m.Prints = list(&r, func(p *Print) {
		p.Text = list(&r, func(s *string) { *s = r.text() })
		p.Kinds = list(&r, func(s *string) { *s = r.text() })
		r.need(len(p.Text) == len(p.Kinds)+1)
	})
	m.Record = int(r.number())
	m.Coarse = int(r.number())
	m.Dynamic = r.number()
	m.Slices = list(&r, func(s *SharedSlice) {
		s.Elem = r.number()
		s.Len = list(&r, func(t *Term) {
			t.Op, t.Bits, t.Signed, t.Value = TermOp(r.number()), uint8(r.number()), r.flag(), r.number()
		})
	})
	m.Subgroup = int(r.number())
	r.need(len(r.b) == 0 && m.Coarse > 0 && m.Block >= 0 && m.Record >= 0 && m.Dynamic >= 0)
	for _, p := range m.Prints {
		r.need(m.Record >= 16+8*len(p.Kinds))
	}
	if r.bad {
		return nil, fmt.Errorf("%w: image", ErrCorrupt)
	}
	return m, nil
}
