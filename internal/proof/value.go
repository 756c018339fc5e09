package proof

import (
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"unsafe"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/kernel"
)

// Arguments of which only the layout is known: a slice of elements of Elem bytes, a scalar, and a struct or array.
type (
	Memory struct {
		Data []byte
		Elem int
	}
	Scalar []byte
	Value  []byte
)

// part is one flattened argument: a scalar, a value, or the memory of a slice.
type part struct {
	slice bool
	data  []byte // memory of the slice, or of the scalar or value
	n     int    // elements of a slice
}

// clone returns arguments that share no memory with args.
func clone(args []any) []any {
	out := make([]any, len(args))
	for i, a := range args {
		switch a := a.(type) {
		case Memory:
			out[i] = Memory{slices.Clone(a.Data), a.Elem}
			continue
		case Scalar, Value:
			out[i] = a
			continue
		}
		p := reflect.New(reflect.TypeOf(a)).Elem()
		p.Set(reflect.ValueOf(a))
		cloneSlices(p)
		out[i] = p.Interface()
	}
	return out
}

// cloneSlices replaces the slices inside an addressable value by copies.
func cloneSlices(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		if v.Len() == 0 {
			return
		}
		s := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(s, v)
		settable(v).Set(s)
	case reflect.Struct:
		for i := range v.NumField() {
			cloneSlices(v.Field(i))
		}
	}
}

// settable gives access to an unexported field of an addressable value.
func settable(v reflect.Value) reflect.Value {
	return reflect.NewAt(v.Type(), v.Addr().UnsafePointer()).Elem()
}

// pass gives arguments to a call.
func pass(c *dotcompute.Call, args []any) {
	for _, a := range args {
		switch a := a.(type) {
		case Memory:
			dotcompute.PassMemory(c, a.Data, a.Elem)
		case Scalar:
			dotcompute.PassScalarMemory(c, a)
		case Value:
			dotcompute.PassValueMemory(c, a)
		default:
			dotcompute.Pass(c, a)
		}
	}
}

// flatten lists the flattened parts of arguments, in the order of a kernel's IR parameters.
func flatten(args []any) []part {
	var out []part
	for _, a := range args {
		switch a := a.(type) {
		case Memory:
			out = append(out, part{true, a.Data, len(a.Data) / max(a.Elem, 1)})
			continue
		case Scalar:
			out = append(out, part{data: a, n: 1})
			continue
		case Value:
			out = append(out, part{data: a, n: 1})
			continue
		}
		p := reflect.New(reflect.TypeOf(a)).Elem()
		p.Set(reflect.ValueOf(a))
		out = flattenValue(out, p)
	}
	return out
}

var halves = map[reflect.Type]bool{reflect.TypeFor[kernel.Float16](): true, reflect.TypeFor[kernel.BFloat16](): true}

func flattenValue(out []part, v reflect.Value) []part {
	t := v.Type()
	switch {
	case t.Kind() == reflect.Slice:
		size := int(t.Elem().Size())
		var data []byte
		if v.Len() > 0 {
			data = unsafe.Slice((*byte)(v.UnsafePointer()), v.Len()*size)
		}
		return append(out, part{true, data, v.Len()})
	case t.Kind() == reflect.Struct && !halves[t] && hasSlice(t):
		for i := range t.NumField() {
			out = flattenValue(out, v.Field(i))
		}
		return out
	}
	return append(out, part{false, unsafe.Slice((*byte)(v.Addr().UnsafePointer()), t.Size()), 1})
}

func hasSlice(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice:
		return true
	case reflect.Struct:
		for i := range t.NumField() {
			if hasSlice(t.Field(i).Type) {
				return true
			}
		}
	}
	return false
}

// scalarBits reads a scalar of kind k from memory, as ir.ConstAttr holds it.
func scalarBits(k ir.Kind, mem []byte) uint64 {
	var bits uint64
	for i := len(mem) - 1; i >= 0; i-- {
		bits = bits<<8 | uint64(mem[i])
	}
	return ir.Canon(k, bits)
}

// spell writes a scalar for people.
func spell(k ir.Kind, bits uint64) string {
	switch {
	case k == ir.Bool:
		return strconv.FormatBool(bits != 0)
	case k == ir.F32:
		return strconv.FormatFloat(float64(math.Float32frombits(uint32(bits))), 'g', -1, 32)
	case k == ir.F64:
		return strconv.FormatFloat(math.Float64frombits(bits), 'g', -1, 64)
	case k == ir.F16:
		return fmt.Sprint(kernel.F16FromBits(uint16(bits)).F32())
	case k == ir.BF16:
		return fmt.Sprint(kernel.BF16FromBits(uint16(bits)).F32())
	case k.Signed():
		return strconv.FormatInt(int64(bits), 10)
	}
	return strconv.FormatUint(bits, 10)
}

// number is a float's value, for distances.
func number(k ir.Kind, bits uint64) float64 {
	switch k {
	case ir.F32:
		return float64(math.Float32frombits(uint32(bits)))
	case ir.F64:
		return math.Float64frombits(bits)
	case ir.F16:
		return float64(kernel.F16FromBits(uint16(bits)).F32())
	}
	return float64(kernel.BF16FromBits(uint16(bits)).F32())
}
