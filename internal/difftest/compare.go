package difftest

import (
	"fmt"
	"math"

	"github.com/dotcompute/dotcompute/internal/difftest/host"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Compare says in one line how got differs from want, or nothing. Parameters are
// compared by the types of the kernel f: padding is ignored and all NaNs
// are equal. Floats may be ulps apart. After a fault only the faults are
// compared: what else a launch did is then unspecified.
func Compare(f *ir.Func, want, got *Outcome, ulps int) string {
	switch {
	case want.Fault == nil && got.Fault != nil:
		return fmt.Sprintf("faults: %+v", *got.Fault)
	case want.Fault != nil && got.Fault == nil:
		return fmt.Sprintf("does not fault; expected %+v", *want.Fault)
	case want.Fault != nil:
		if *known(want.Fault) != *known(got.Fault) {
			return fmt.Sprintf("fault %+v; expected %+v", *got.Fault, *want.Fault)
		}
		return ""
	}
	for i, v := range f.Body.Params {
		elem := v.Type
		if elem.Kind().Reference() {
			elem = elem.Elem()
		}
		a, b := want.Params[i].Mem, got.Params[i].Mem
		if len(a) != len(b) {
			return fmt.Sprintf("parameter %s has %d bytes; expected %d", f.Params[i].Name, len(b), len(a))
		}
		size := int(elem.Size())
		for k := 0; size > 0 && k < len(a); k += size {
			if d := compareValue(elem, a[k:k+size], b[k:k+size], ulps); d != "" {
				return fmt.Sprintf("%s[%d]%s", f.Params[i].Name, k/size, d)
			}
		}
	}
	if want.Print != got.Print {
		return fmt.Sprintf("prints %q; expected %q", got.Print, want.Print)
	}
	return ""
}

// known is the fault without what Go does not say: the length that a negative
// index or bound was held against, and the count of a shift.
func known(f *host.Fault) *host.Fault {
	k := *f
	if k.Index < 0 {
		k.Length = 0
	}
	if k.What == "shift" {
		k.Index, k.Length = 0, 0
	}
	return &k
}

func compareValue(t *ir.Type, want, got []byte, ulps int) string {
	switch t.Kind() {
	case ir.Array:
		n := int(t.Elem().Size())
		for i := range int(t.Len()) {
			if d := compareValue(t.Elem(), want[i*n:(i+1)*n], got[i*n:(i+1)*n], ulps); d != "" {
				return fmt.Sprintf("[%d]%s", i, d)
			}
		}
		return ""
	case ir.Struct:
		for _, f := range t.Fields() {
			n := f.Offset + f.Type.Size()
			if f.Name == "_" {
				continue
			}
			if d := compareValue(f.Type, want[f.Offset:n], got[f.Offset:n], ulps); d != "" {
				return "." + f.Name + d
			}
		}
		return ""
	}
	a, b := scalarBits(t, want), scalarBits(t, got)
	if a == b {
		return ""
	}
	switch t.Kind() {
	case ir.F32:
		x, y := math.Float32frombits(uint32(a)), math.Float32frombits(uint32(b))
		if x != x && y != y || near(int64(ordered32(uint32(a))), int64(ordered32(uint32(b))), ulps) {
			return ""
		}
		return fmt.Sprintf(" = %v (%#08x); expected %v (%#08x)", y, b, x, a)
	case ir.F64:
		x, y := math.Float64frombits(a), math.Float64frombits(b)
		if x != x && y != y || near(ordered64(a), ordered64(b), ulps) {
			return ""
		}
		return fmt.Sprintf(" = %v (%#016x); expected %v (%#016x)", y, b, x, a)
	case ir.F16:
		if a&0x7fff > 0x7c00 && b&0x7fff > 0x7c00 {
			return ""
		}
	case ir.BF16:
		if a&0x7fff > 0x7f80 && b&0x7fff > 0x7f80 {
			return ""
		}
	}
	if t.Kind().Signed() {
		return fmt.Sprintf(" = %d; expected %d", int64(b), int64(a))
	}
	return fmt.Sprintf(" = %d; expected %d", b, a)
}

// near reports whether two floats, as integers in the order of the floats,
// are at most ulps apart.
func near(a, b int64, ulps int) bool {
	if ulps == 0 {
		return false
	}
	d := a - b
	if (a < 0) != (b < 0) && (d < 0) != (a < 0) {
		return false // the difference overflows
	}
	return -int64(ulps) <= d && d <= int64(ulps)
}

// ordered32 maps representations to integers in the order of the floats.
func ordered32(b uint32) int32 {
	if b>>31 != 0 {
		return -int32(b & 0x7fffffff)
	}
	return int32(b)
}

func ordered64(b uint64) int64 {
	if b>>63 != 0 {
		return -int64(b & (1<<63 - 1))
	}
	return int64(b)
}
