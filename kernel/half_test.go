package kernel_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/kernel"
)

// format is a 16-bit float, defined slowly and independently of the code under test.
type format struct {
	exponent, fraction int // bits
}

var (
	float16  = format{5, 10}
	bfloat16 = format{8, 7}
)

// value returns what the representation means.
func (f format) value(b uint16) float64 {
	sign := 1.0
	if b>>15 != 0 {
		sign = -1
	}
	e := int(b>>f.fraction) & (1<<f.exponent - 1)
	m := float64(b & (1<<f.fraction - 1))
	bias := 1<<(f.exponent-1) - 1
	one := math.Ldexp(1, f.fraction)
	switch {
	case e == 1<<f.exponent-1 && m != 0:
		return math.NaN()
	case e == 1<<f.exponent-1:
		return sign * math.Inf(1)
	case e == 0:
		return sign * math.Ldexp(m/one, 1-bias)
	}
	return sign * math.Ldexp(1+m/one, e-bias)
}

// nearest returns the representation nearest to x, ties to even, by looking at both neighbours.
func (f format) nearest(x float64) uint16 {
	sign := uint16(0)
	if math.Signbit(x) {
		sign, x = 1<<15, -x
	}
	infinity := uint16(1<<f.exponent-1) << f.fraction
	// The largest representation whose value is not above x.
	lo, hi := uint16(0), infinity
	for lo+1 < hi {
		if mid := (lo + hi) / 2; f.value(mid) <= x {
			lo = mid
		} else {
			hi = mid
		}
	}
	below, above := f.value(lo), f.value(hi)
	if hi == infinity {
		// The value that would follow, were the exponents not at their end.
		above = below + (below - f.value(lo-1))
	}
	switch {
	case x-below < above-x, x-below == above-x && lo&1 == 0:
		return sign | lo
	}
	return sign | hi
}

func TestHalfValues(t *testing.T) {
	for b := range 1 << 16 {
		for _, c := range []struct {
			name string
			f    format
			got  float32
			back uint16
		}{
			{"Float16", float16, kernel.F16FromBits(uint16(b)).F32(), kernel.F16(kernel.F16FromBits(uint16(b)).F32()).Bits()},
			{"BFloat16", bfloat16, kernel.BF16FromBits(uint16(b)).F32(), kernel.BF16(kernel.BF16FromBits(uint16(b)).F32()).Bits()},
		} {
			want := c.f.value(uint16(b))
			if math.IsNaN(want) {
				quiet := uint16(1) << (c.f.fraction - 1)
				if c.got == c.got || c.back != uint16(b)|quiet {
					t.Fatalf("%s %04x: %v, back %04x", c.name, b, c.got, c.back)
				}
				continue
			}
			if float64(c.got) != want || math.Signbit(float64(c.got)) != math.Signbit(want) || c.back != uint16(b) {
				t.Fatalf("%s %04x: %v, want %v; back %04x", c.name, b, c.got, want, c.back)
			}
		}
	}
}

func TestHalfRounding(t *testing.T) {
	check := func(x float32) {
		t.Helper()
		if x != x {
			if kernel.F16(x).F32() == kernel.F16(x).F32() || kernel.BF16(x).F32() == kernel.BF16(x).F32() {
				t.Fatalf("NaN %x became a number", math.Float32bits(x))
			}
			return
		}
		if got, want := kernel.F16(x).Bits(), float16.nearest(float64(x)); got != want && !(math.IsInf(float64(x), 0) && got&0x7fff == 0x7c00) {
			t.Fatalf("F16(%x) = %04x, want %04x", x, got, want)
		}
		if got, want := kernel.BF16(x).Bits(), bfloat16.nearest(float64(x)); got != want && !(math.IsInf(float64(x), 0) && got&0x7fff == 0x7f80) {
			t.Fatalf("BF16(%x) = %04x, want %04x", x, got, want)
		}
	}
	r := rand.New(rand.NewPCG(10, 11))
	n := 1_000_000
	if testing.Short() {
		n = 100_000
	}
	for range n {
		check(math.Float32frombits(r.Uint32()))
	}
	// Around every Float16, and halfway between two.
	for b := range uint16(0x7c00) {
		low, high := float16.value(b), float16.value(b+1)
		if b+1 == 0x7c00 {
			high = 65536
		}
		for _, x := range []float32{float32(low), float32((low + high) / 2)} {
			for _, y := range []float32{x, math.Nextafter32(x, 0), math.Nextafter32(x, 1e9)} {
				check(y)
				check(-y)
			}
		}
	}
	// Around what is halfway between two BFloat16.
	for b := range uint32(0x7f80) {
		for d := uint32(0x7fff); d <= 0x8001; d++ {
			check(math.Float32frombits(b<<16 | d))
		}
	}
}

func TestHalfString(t *testing.T) {
	if s := kernel.F16(0.1).String() + " " + kernel.BF16(-3).String(); s != "0.099975586 -3" {
		t.Error(s)
	}
}
