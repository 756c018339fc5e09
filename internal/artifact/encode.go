package artifact

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
)

// ErrCorrupt is wrapped by Decode's errors: the bytes are damaged, or of
// another version.
var ErrCorrupt = errors.New("artifact is corrupt")

// The form: magic, version, length of the body, SHA-256 of the body, body. Integers are
// varints, strings and byte slices have their length before them, lists their
// number of elements.
//
// The version changes as well when what a variant's code is told by a launch does: code that was embedded or kept is then refused.
const (
	magic      = "DCART\x00"
	version    = 2
	headerSize = len(magic) + 2 + 8 + sha256.Size
)

// Encode returns the artifact as bytes, without Native.
func (a *Artifact) Encode() []byte {
	w := writer{}
	w.text(a.Target)
	w.text(a.Kernel)
	w.text(a.Entry)
	w.text(a.Hash)
	w.number(int64(len(a.Params)))
	for i := range a.Params {
		p := &a.Params[i]
		w.text(p.Name)
		w.text(p.Type)
		w.number(int64(p.Kind))
		w.flag(p.Const)
		w.number(int64(p.Bits))
		w.number(p.Size)
		w.number(int64(p.Access))
	}
	w.number(int64(len(a.Needs)))
	for _, n := range a.Needs {
		w.text(n)
	}
	w.flag(a.Collective)
	w.flag(a.Partial)
	w.flag(a.Loops)
	for _, n := range a.Group {
		w.number(int64(n))
	}
	w.number(int64(a.Subgroup))
	w.number(a.Shared)
	w.number(int64(len(a.Variants)))
	for i := range a.Variants {
		v := &a.Variants[i]
		w.number(int64(len(v.When)))
		for _, c := range v.When {
			w.number(int64(c.Kind))
			w.number(int64(c.A))
			w.number(int64(c.B))
			w.number(c.Value)
		}
		w.number(int64(len(v.Bounds)))
		for _, s := range v.Bounds {
			w.number(int64(s.Op))
			w.number(int64(s.Bits))
			w.flag(s.Signed)
			w.number(int64(s.A))
			w.number(int64(s.B))
			w.number(s.Value)
		}
		w.text(string(v.Code))
	}
	w.sites(a.Sites)
	return seal(w.b)
}

// seal puts the header before a body.
func seal(body []byte) []byte {
	sum := sha256.Sum256(body)
	out := make([]byte, 0, headerSize+len(body))
	out = append(out, magic...)
	out = binary.LittleEndian.AppendUint16(out, version)
	out = binary.LittleEndian.AppendUint64(out, uint64(len(body)))
	out = append(out, sum[:]...)
	return append(out, body...)
}

// Decode reads what Encode wrote. Nothing of b is kept. It never trusts a
// length: damaged bytes give an error that wraps ErrCorrupt.
func Decode(b []byte) (*Artifact, error) {
	if len(b) < headerSize || string(b[:len(magic)]) != magic {
		return nil, fmt.Errorf("%w: no header", ErrCorrupt)
	}
	if v := binary.LittleEndian.Uint16(b[len(magic):]); v != version {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrCorrupt, v, version)
	}
	body := b[headerSize:]
	if n := binary.LittleEndian.Uint64(b[len(magic)+2:]); n != uint64(len(body)) {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrCorrupt, len(body), n)
	}
	if sum := sha256.Sum256(body); !bytes.Equal(sum[:], b[len(magic)+10:headerSize]) {
		return nil, fmt.Errorf("%w: checksum", ErrCorrupt)
	}
	r := reader{b: body}
	a := &Artifact{Target: r.text(), Kernel: r.text(), Entry: r.text(), Hash: r.text()}
	a.Params = list(&r, func(p *Param) {
		p.Name, p.Type = r.text(), r.text()
		p.Kind = ParamKind(r.number())
		p.Const, p.Bits, p.Size = r.flag(), uint64(r.number()), r.number()
		p.Access = Access(r.number())
	})
	a.Needs = list(&r, func(s *string) { *s = r.text() })
	a.Collective, a.Partial, a.Loops = r.flag(), r.flag(), r.flag()
	for i := range a.Group {
		a.Group[i] = int(r.number())
	}
	a.Subgroup = int(r.number())
	a.Shared = r.number()
	a.Variants = list(&r, func(v *Variant) {
		v.When = list(&r, func(c *Cond) {
			c.Kind, c.A, c.B, c.Value = CondKind(r.number()), int(r.number()), int(r.number()), r.number()
			r.need(c.sound(len(a.Params)))
		})
		v.Bounds = list(&r, func(s *Step) {
			s.Op, s.Bits, s.Signed, s.A, s.B, s.Value = StepOp(r.number()), uint8(r.number()), r.flag(), int(r.number()), int(r.number()), r.number()
		})
		r.need(len(v.Bounds) <= MaxSteps)
		for i := range v.Bounds {
			r.need(v.Bounds[i].sound(i, len(a.Params)))
		}
		v.Code = []byte(r.text())
	})
	a.Sites = r.sites()
	r.need(len(r.b) == 0)
	r.need(len(a.Variants) > 0 && len(a.Variants[len(a.Variants)-1].When) == 0 && len(a.Variants[len(a.Variants)-1].Bounds) == 0)
	if r.bad {
		return nil, fmt.Errorf("%w: body", ErrCorrupt)
	}
	return a, nil
}

// sound reports whether the condition speaks of parameters and axes that there
// are.
func (c *Cond) sound(params int) bool {
	a := c.A >= 0 && c.A < params
	axis := c.B >= 0 && c.B < 3
	switch c.Kind {
	case NoAlias:
		return a && c.B >= 0 && c.B < params
	case Aligned, LenBelow, BitsAre:
		return a
	case GridWithin:
		return a && axis
	case GridBelow, GroupIs:
		return axis
	}
	return false
}

type writer struct{ b []byte }

func (w *writer) number(n int64) { w.b = binary.AppendVarint(w.b, n) }

func (w *writer) flag(v bool) {
	n := int64(0)
	if v {
		n = 1
	}
	w.number(n)
}

func (w *writer) text(s string) {
	w.number(int64(len(s)))
	w.b = append(w.b, s...)
}

func (w *writer) texts(list []string) {
	w.number(int64(len(list)))
	for _, s := range list {
		w.text(s)
	}
}

func (w *writer) sites(list []Site) {
	w.number(int64(len(list)))
	for i := range list {
		s := &list[i]
		w.text(s.File)
		w.number(int64(s.Line))
		w.number(int64(s.What))
		w.text(s.Text)
	}
}

// reader gives zeros once something was wrong.
type reader struct {
	b   []byte
	bad bool
}

func (r *reader) need(ok bool) { r.bad = r.bad || !ok }

func (r *reader) number() int64 {
	n, size := binary.Varint(r.b)
	if size <= 0 || r.bad {
		r.bad = true
		return 0
	}
	r.b = r.b[size:]
	return n
}

func (r *reader) flag() bool {
	n := r.number()
	r.need(n == 0 || n == 1)
	return n == 1
}

func (r *reader) text() string {
	n := r.number()
	if n < 0 || n > int64(len(r.b)) || r.bad {
		r.bad = true
		return ""
	}
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}

func (r *reader) sites() []Site {
	return list(r, func(s *Site) {
		s.File, s.Line, s.What, s.Text = r.text(), int(r.number()), uint8(r.number()), r.text()
	})
}

// list reads elements one by one, so that a wrong count runs out of bytes
// before it allocates much.
func list[T any](r *reader, read func(*T)) []T {
	n := r.number()
	r.need(n >= 0 && n <= math.MaxInt32)
	var out []T
	for range n {
		if r.bad {
			return nil
		}
		var v T
		read(&v)
		out = append(out, v)
	}
	return out
}
