package host

import (
	"math"
	"reflect"
)

// filler makes arguments: small numbers half of the time, corners of the type
// and any bits otherwise.
type filler struct {
	state uint64
	lens  []int
}

// next is the next word of SplitMix64.
func (f *filler) next() uint64 {
	f.state += 0x9e3779b97f4a7c15
	z := f.state
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (f *filler) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(f.next()&1 == 1)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(f.integer(v.Type().Bits()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(uint64(f.integer(v.Type().Bits())) << (64 - v.Type().Bits()) >> (64 - v.Type().Bits()))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(f.float())
	case reflect.Slice:
		n := f.lens[0]
		f.lens = f.lens[1:]
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.value(v.Index(i))
		}
	case reflect.Array:
		for i := range v.Len() {
			f.value(v.Index(i))
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Field(i)
			if !field.CanSet() {
				field = reflect.NewAt(field.Type(), field.Addr().UnsafePointer()).Elem()
			}
			f.value(field)
		}
	}
}

func (f *filler) integer(bits int) int64 {
	x := f.next()
	switch x & 7 {
	case 0:
		return int64(x) >> (64 - bits)
	case 1:
		return 1 << (bits - 1) // sign bit alone; SetInt keeps the low bits
	case 2:
		return 1<<(bits-1) - 1 - int64(x>>8&1)
	case 3:
		return -1 - int64(x>>8%3)
	}
	return int64(x>>8%24) - 4
}

func (f *filler) float() float64 {
	x := f.next()
	switch x & 15 {
	case 0:
		return [...]float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), 0x1p-149, -0x1p-1074, math.MaxFloat32}[x>>8&7]
	case 1, 2, 3:
		return math.Ldexp(float64(int64(x))/(1<<63), int(x>>8%40)-20)
	}
	return float64(int64(x>>8%256)-100) / 4
}
