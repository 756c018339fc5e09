package array

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// ReadCSV reads numbers separated by commas and line ends, row after row.
// Every row has the same number of fields; with more than one the shape has two
// dimensions. There is no header row.
func ReadCSV(r io.Reader, want Type) (*Array, error) {
	size := want.Size()
	if size == 0 {
		return nil, fmt.Errorf("CSV cannot hold %s", want)
	}
	cr := csv.NewReader(bufio.NewReader(r))
	cr.TrimLeadingSpace = true
	cr.ReuseRecord = true
	a := &Array{Type: want}
	rows, cols := 0, 0
	for {
		rec, err := cr.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("is not CSV: %w", err)
		}
		cols = len(rec)
		for f, text := range rec {
			bits, err := ParseScalar(want, strings.TrimSpace(text))
			if err != nil {
				line, col := cr.FieldPos(f)
				hint := ""
				if rows == 0 {
					hint = " (a header row is not read: remove it)"
				}
				return nil, fmt.Errorf("line %d, column %d: %w%s", line, col, err, hint)
			}
			a.Data = append(a.Data, make([]byte, size)...)
			a.setBits(len(a.Data)/size-1, bits)
		}
		if len(a.Data) > MaxBytes {
			return nil, fmt.Errorf("holds more than %d bytes of %s", MaxBytes, want)
		}
		rows++
	}
	a.Shape = []int{rows}
	if cols > 1 {
		a.Shape = []int{rows, cols}
	}
	return a, nil
}

// WriteCSV writes one row a line: the last dimension of a shape with two or
// more is a row, otherwise each element is.
func (a *Array) WriteCSV(w io.Writer) error {
	bw := bufio.NewWriter(w)
	cols := 1
	if len(a.Shape) > 1 {
		cols = max(1, a.Shape[len(a.Shape)-1])
	}
	for i := range a.Len() {
		bw.WriteString(a.Format(i))
		if (i+1)%cols == 0 {
			bw.WriteByte('\n')
		} else {
			bw.WriteByte(',')
		}
	}
	return bw.Flush()
}
