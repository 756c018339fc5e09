//go:build !(386 || arm)

package conformance

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// Differ says in one line how an outcome differs from the one that is wanted, or nothing. Ordered says that the fault has to be the same; otherwise
// any will do, since a device whose order is its own reports one that happened. After a fault nothing else is compared. NaNs are alike but in strict
// kernels, and floats of fast kernels may be somewhat apart.
func (c *Case) Differ(got *Outcome, ordered bool) string {
	want, err := c.Want()
	if err != nil {
		return err.Error()
	}
	switch {
	case want.Fault == nil && got.Fault != nil:
		return fmt.Sprintf("faults: %+v", *got.Fault)
	case want.Fault != nil && got.Fault == nil:
		return fmt.Sprintf("does not fault; expected %+v", *want.Fault)
	case want.Fault != nil:
		if ordered && *want.Fault != *got.Fault {
			return fmt.Sprintf("fault %+v; expected %+v", *got.Fault, *want.Fault)
		}
		return ""
	}
	if want.Print != got.Print && c.Mode != ir.ModeFast {
		return fmt.Sprintf("prints %.200q; expected %.200q", got.Print, want.Print)
	}
	for i, t := range c.Params {
		if t.Kind() != ir.View {
			continue
		}
		size := int(t.Elem().Size())
		for at := 0; size > 0 && at+size <= len(want.Mem[i]); at += size {
			if d := c.value(t.Elem(), want.Mem[i][at:], got.Mem[i][at:]); d != "" {
				return fmt.Sprintf("argument %d, element %d: %s", i, at/size, d)
			}
		}
	}
	return ""
}

func (c *Case) value(t *ir.Type, want, got []byte) string {
	switch t.Kind() {
	case ir.Struct:
		for _, f := range t.Fields() {
			if d := c.value(f.Type, want[f.Offset:], got[f.Offset:]); d != "" {
				return f.Name + ": " + d
			}
		}
		return ""
	case ir.Array:
		for i := range t.Len() {
			at := i * t.Elem().Size()
			if d := c.value(t.Elem(), want[at:], got[at:]); d != "" {
				return fmt.Sprintf("[%d]: %s", i, d)
			}
		}
		return ""
	}
	n := t.Size()
	if bytes.Equal(want[:n], got[:n]) {
		return ""
	}
	if t.Float() {
		x, y := number(t.Kind(), want), number(t.Kind(), got)
		if c.Mode != ir.ModeStrict && math.IsNaN(x) && math.IsNaN(y) {
			return ""
		}
		if c.Mode == ir.ModeFast && math.Abs(x-y) <= 1e-5*max(1, math.Abs(x)) {
			return ""
		}
		return fmt.Sprintf("%v (% x), want %v (% x)", y, got[:n], x, want[:n])
	}
	return fmt.Sprintf("% x, want % x", got[:n], want[:n])
}

func number(k ir.Kind, b []byte) float64 {
	le := binary.LittleEndian
	switch k {
	case ir.F64:
		return math.Float64frombits(le.Uint64(b))
	case ir.F32:
		return float64(math.Float32frombits(le.Uint32(b)))
	case ir.BF16:
		return float64(math.Float32frombits(uint32(le.Uint16(b)) << 16))
	}
	h := le.Uint16(b)
	e, f := int(h>>10&31), float64(h&1023)
	x := math.Ldexp(f+1024, e-25)
	switch {
	case e == 31 && f != 0:
		return math.NaN()
	case e == 31:
		x = math.Inf(1)
	case e == 0:
		x = math.Ldexp(f, -24)
	}
	if h>>15 != 0 {
		return -x
	}
	return x
}
