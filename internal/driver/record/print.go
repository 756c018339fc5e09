package record

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// PrintSize is the size of a launch's print buffer in bytes.
const PrintSize = 1 << 20

const (
	printHeader = 16 // what of the buffer is no records
	// printLimit is how many lines of a launch are kept, as in the interpreter.
	printLimit = 4096
)

// PrintHeader is how the print buffer of a launch begins.
func PrintHeader(m *artifact.Image) (h [printHeader]byte) {
	binary.LittleEndian.PutUint64(h[8:], uint64((PrintSize-printHeader)/m.Record))
	return h
}

// Lines decodes a print buffer, in the order of invocations.
func Lines(m *artifact.Image, b []byte) []byte {
	le := binary.LittleEndian
	total, size := le.Uint64(b), m.Record
	room := uint64((len(b) - printHeader) / size)
	n := int(min(total, room))
	record := func(i int) []byte { return b[printHeader+i*size:][:size] }
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(le.Uint64(record(x)), le.Uint64(record(y))) })
	kept := order[:min(n, printLimit)]
	var out []byte
	for _, i := range kept {
		r := record(i)
		site := int(le.Uint32(r[8:]))
		if site >= len(m.Prints) {
			continue
		}
		s := &m.Prints[site]
		out = append(out, s.Text[0]...)
		for j, k := range s.Kinds {
			out = scalar(out, k, le.Uint64(r[16+8*j:]))
			out = append(out, s.Text[j+1]...)
		}
		out = append(out, '\n')
	}
	if more := total - uint64(len(kept)); more > 0 {
		out = fmt.Appendf(out, "… %d more lines\n", more)
	}
	return out
}

// scalar appends a value of a kind of the IR as fmt's %v writes it. Integers are extended to 64 bits.
func scalar(b []byte, kind string, bits uint64) []byte {
	switch kind {
	case "bool":
		return strconv.AppendBool(b, bits != 0)
	case "f64":
		return fmt.Append(b, math.Float64frombits(bits))
	case "f32":
		return fmt.Append(b, math.Float32frombits(uint32(bits)))
	case "bf16":
		return fmt.Append(b, math.Float32frombits(uint32(bits)<<16))
	case "f16":
		return fmt.Append(b, half(uint16(bits)))
	case "u8", "u16", "u32", "u64":
		return strconv.AppendUint(b, bits, 10)
	}
	return strconv.AppendInt(b, int64(bits), 10)
}

// half is the value of an IEEE 754 binary16.
func half(h uint16) float32 {
	sign, exponent, fraction := float32(1), int(h>>10&31), float64(h&1023)
	if h>>15 != 0 {
		sign = -1
	}
	switch exponent {
	case 0:
		return sign * float32(math.Ldexp(fraction, -24))
	case 31:
		if fraction != 0 {
			return float32(math.NaN())
		}
		return sign * float32(math.Inf(1))
	}
	return sign * float32(math.Ldexp(fraction+1024, exponent-25))
}
