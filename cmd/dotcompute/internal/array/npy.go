package array

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// The NPY format, versions 1 to 3: NumPy Enhancement Proposal 1 and
// numpy.lib.format. A header is a Python dictionary literal with exactly three keys.

const npyMagic = "\x93NUMPY"

// maxNPYHeader bounds the header; NumPy itself writes a few hundred bytes.
const maxNPYHeader = 1 << 16

var npyNames = map[string]Type{
	"b1": Bool, "i1": Int8, "i2": Int16, "i4": Int32, "i8": Int64,
	"u1": Uint8, "u2": Uint16, "u4": Uint32, "u8": Uint64, "f2": Float16, "f4": Float32, "f8": Float64,
}

// npyHeader is a parsed header.
type npyHeader struct {
	typ       Type
	bigEndian bool
	fortran   bool
	shape     []int
	count     int
}

// ReadNPY reads a whole NPY file as elements of type want. Big-endian data is
// swapped, Fortran-ordered data is put into C order; every other difference is an error.
func ReadNPY(r io.Reader, want Type) (*Array, error) {
	br := bufio.NewReaderSize(r, 1<<16)
	h, err := readNPYHeader(br)
	if err != nil {
		return nil, err
	}
	if !sameNPYType(h.typ, want) {
		return nil, fmt.Errorf("holds %s, wanted %s", h.typ, want)
	}
	size := want.Size()
	if h.count > MaxBytes/size {
		return nil, fmt.Errorf("header asks for %d elements; at most %d fit", h.count, MaxBytes/size)
	}
	data, err := readExactly(br, h.count*size)
	if err != nil {
		return nil, err
	}
	if _, err := br.ReadByte(); err == nil {
		return nil, fmt.Errorf("has bytes after the %d elements that its header announces", h.count)
	} else if !errors.Is(err, io.EOF) {
		return nil, err
	}
	if h.bigEndian {
		swap(data, size)
	}
	if want == Bool {
		for i, b := range data {
			if b > 1 {
				return nil, fmt.Errorf("element %d is byte %d, not a bool", i, b)
			}
		}
	}
	a := &Array{Type: want, Shape: h.shape, Data: data}
	if h.fortran {
		a.Data = transposed(data, h.shape, size)
	}
	return a, nil
}

// readExactly reads n bytes, growing as they come: a header may promise what
// the file does not hold.
func readExactly(r io.Reader, n int) ([]byte, error) {
	const step = 1 << 20
	data := make([]byte, 0, min(n, step))
	for len(data) < n {
		k := min(step, n-len(data))
		at := len(data)
		data = append(data, make([]byte, k)...)
		m, err := io.ReadFull(r, data[at:])
		if err != nil {
			if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
				return nil, fmt.Errorf("is truncated: %d of %d data bytes", at+m, n)
			}
			return nil, err
		}
	}
	return data, nil
}

func readNPYHeader(r io.Reader) (*npyHeader, error) {
	var fixed [8]byte
	if _, err := io.ReadFull(r, fixed[:]); err != nil || string(fixed[:6]) != npyMagic {
		return nil, errors.New("is not an NPY file (no magic bytes)")
	}
	major := fixed[6]
	var n int
	switch major {
	case 1:
		var b [2]byte
		if _, err := io.ReadFull(r, b[:]); err != nil {
			return nil, errors.New("is truncated in the NPY header")
		}
		n = int(binary.LittleEndian.Uint16(b[:]))
	case 2, 3:
		var b [4]byte
		if _, err := io.ReadFull(r, b[:]); err != nil {
			return nil, errors.New("is truncated in the NPY header")
		}
		if l := binary.LittleEndian.Uint32(b[:]); l <= maxNPYHeader {
			n = int(l)
		} else {
			return nil, fmt.Errorf("has an NPY header of %d bytes; at most %d are read", l, maxNPYHeader)
		}
	default:
		return nil, fmt.Errorf("is NPY version %d.%d; versions 1 to 3 are read", fixed[6], fixed[7])
	}
	text := make([]byte, n)
	if _, err := io.ReadFull(r, text); err != nil {
		return nil, errors.New("is truncated in the NPY header")
	}
	h, err := parseNPYDict(string(text))
	if err != nil {
		return nil, fmt.Errorf("has a bad NPY header: %w", err)
	}
	return h, nil
}

// npyScanner walks a header's text. It knows just the Python literals that
// the format allows: strings, True, False and tuples of integers.
type npyScanner struct {
	s   string
	pos int
}

func (p *npyScanner) space() {
	for p.pos < len(p.s) && strings.IndexByte(" \t\r\n", p.s[p.pos]) >= 0 {
		p.pos++
	}
}

func (p *npyScanner) take(c byte) bool {
	p.space()
	if p.pos < len(p.s) && p.s[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

func (p *npyScanner) str() (string, error) {
	p.space()
	if p.pos >= len(p.s) || (p.s[p.pos] != '\'' && p.s[p.pos] != '"') {
		return "", fmt.Errorf("wanted a string at byte %d", p.pos)
	}
	end := strings.IndexByte(p.s[p.pos+1:], p.s[p.pos])
	if end < 0 {
		return "", errors.New("string without an end")
	}
	v := p.s[p.pos+1 : p.pos+1+end]
	if strings.ContainsAny(v, "\\\n") {
		return "", errors.New("string with an escape")
	}
	p.pos += end + 2
	return v, nil
}

func (p *npyScanner) word() string {
	p.space()
	start := p.pos
	for p.pos < len(p.s) && (p.s[p.pos] >= 'a' && p.s[p.pos] <= 'z' || p.s[p.pos] >= 'A' && p.s[p.pos] <= 'Z' || p.s[p.pos] >= '0' && p.s[p.pos] <= '9') {
		p.pos++
	}
	return p.s[start:p.pos]
}

func parseNPYDict(s string) (*npyHeader, error) {
	p := &npyScanner{s: s}
	h := &npyHeader{}
	seen := map[string]bool{}
	if !p.take('{') {
		return nil, errors.New("it is not a dictionary")
	}
	for !p.take('}') {
		key, err := p.str()
		if err != nil {
			return nil, err
		}
		if seen[key] {
			return nil, fmt.Errorf("key %q twice", key)
		}
		seen[key] = true
		if !p.take(':') {
			return nil, fmt.Errorf("no value for %q", key)
		}
		switch key {
		case "descr":
			p.space()
			if p.pos < len(p.s) && p.s[p.pos] == '[' {
				return nil, errors.New("records (structured dtypes) are not read; save one plain array")
			}
			d, err := p.str()
			if err != nil {
				return nil, err
			}
			if err := h.setType(d); err != nil {
				return nil, err
			}
		case "fortran_order":
			switch w := p.word(); w {
			case "True":
				h.fortran = true
			case "False":
			default:
				return nil, fmt.Errorf("fortran_order is %q", w)
			}
		case "shape":
			if err := p.shape(h); err != nil {
				return nil, err
			}
		default:
			return nil, fmt.Errorf("unknown key %q", key)
		}
		if !p.take(',') {
			if p.take('}') {
				break
			}
			return nil, fmt.Errorf("wanted , or } at byte %d", p.pos)
		}
	}
	p.space()
	if p.pos != len(p.s) {
		return nil, errors.New("text after the dictionary")
	}
	for _, key := range []string{"descr", "fortran_order", "shape"} {
		if !seen[key] {
			return nil, fmt.Errorf("no %q", key)
		}
	}
	return h, nil
}

func (h *npyHeader) setType(descr string) error {
	if len(descr) < 2 {
		return fmt.Errorf("dtype %q", descr)
	}
	t, ok := npyNames[descr[1:]]
	if !ok {
		return fmt.Errorf("dtype %q is not read; bool, integers and floats of 2 to 8 bytes are", descr)
	}
	switch descr[0] {
	case '<':
	case '>':
		h.bigEndian = t.Size() > 1
	case '|':
		if t.Size() > 1 {
			return fmt.Errorf("dtype %q has no byte order", descr)
		}
	default: // '=' would mean the writer's own order, which the file does not tell
		return fmt.Errorf("dtype %q has no byte order", descr)
	}
	h.typ = t
	return nil
}

func (p *npyScanner) shape(h *npyHeader) error {
	if !p.take('(') {
		return errors.New("shape is not a tuple")
	}
	h.count = 1
	empty := false
	for !p.take(')') {
		w := p.word()
		n, err := strconv.ParseInt(w, 10, 64)
		if err != nil || n < 0 || len(w) > 1 && w[0] == '0' {
			return fmt.Errorf("shape has %q", w)
		}
		if len(h.shape) == 32 {
			return errors.New("more than 32 dimensions")
		}
		h.shape = append(h.shape, int(n))
		if n == 0 {
			empty = true
		} else if !empty && int64(h.count) > MaxBytes/n {
			return errors.New("shape is too large")
		} else if !empty {
			h.count *= int(n)
		}
		comma := p.take(',')
		if !comma {
			if !p.take(')') {
				return fmt.Errorf("wanted , or ) at byte %d", p.pos)
			}
			if len(h.shape) == 1 {
				return errors.New("shape is a number, not a tuple")
			}
			break
		}
	}
	if empty {
		h.count = 0
	}
	return nil
}

// sameNPYType reports whether data of type have is of type want; int and uint are 64 bits wide.
func sameNPYType(have, want Type) bool {
	switch want {
	case Int:
		want = Int64
	case Uint:
		want = Uint64
	}
	return have == want
}

func swap(data []byte, size int) {
	for i := 0; i < len(data); i += size {
		for a, b := i, i+size-1; a < b; a, b = a+1, b-1 {
			data[a], data[b] = data[b], data[a]
		}
	}
}

// transposed returns Fortran-ordered data in C order.
func transposed(data []byte, shape []int, size int) []byte {
	if len(shape) < 2 || len(data) == 0 {
		return data
	}
	stride := make([]int, len(shape)) // of the source, in elements
	for i, s := 0, 1; i < len(shape); i++ {
		stride[i] = s
		s *= shape[i]
	}
	out := make([]byte, len(data))
	index := make([]int, len(shape))
	from := 0
	for to := 0; to < len(out); to += size {
		copy(out[to:to+size], data[from*size:])
		for d := len(shape) - 1; d >= 0; d-- {
			index[d]++
			from += stride[d]
			if index[d] < shape[d] {
				break
			}
			from -= stride[d] * shape[d]
			index[d] = 0
		}
	}
	return out
}

// WriteNPY writes a as NPY version 1.0, little-endian, C order.
func (a *Array) WriteNPY(w io.Writer) error {
	descr := ""
	for name, t := range npyNames {
		if sameNPYType(t, a.Type) {
			descr = "<" + name
			if t.Size() == 1 {
				descr = "|" + name
			}
		}
	}
	dims := make([]string, len(a.Shape))
	for i, n := range a.Shape {
		dims[i] = strconv.Itoa(n)
	}
	tuple := strings.Join(dims, ", ")
	if len(dims) == 1 {
		tuple += ","
	}
	head := fmt.Sprintf("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", descr, tuple)
	// The header is padded so that data starts at a multiple of 64.
	pad := 64 - (10+len(head)+1)%64
	head += strings.Repeat(" ", pad%64) + "\n"
	fixed := append([]byte(npyMagic), 1, 0)
	fixed = binary.LittleEndian.AppendUint16(fixed, uint16(len(head)))
	for _, part := range [][]byte{fixed, []byte(head), a.Data} {
		if _, err := w.Write(part); err != nil {
			return err
		}
	}
	return nil
}
