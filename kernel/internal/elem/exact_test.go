package elem_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/kernel/internal/elem"
)

// identical compares bit for bit, but for NaN, of which there is one.
func identical(got, want float64) bool {
	return math.Float64bits(got) == math.Float64bits(want) || got != got && want != want
}

// TestExact holds the functions that round nothing, or once, against Go's, whose results are the same numbers.
func TestExact(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	pairs := func(n int, any func() float64, f func(x, y float64)) {
		for _, x := range corners {
			for _, y := range corners {
				f(x, y)
			}
		}
		for range n {
			x, y := any(), any()
			f(x, y)
			f(x, math.Abs(x)*r.Float64())                 // quotients of any size
			f(x, x/float64(1+r.IntN(1000)))               // and near whole ones
			f(x*float64(r.IntN(1000)), x*(2*r.Float64())) // halves
			f(r.NormFloat64()*20, r.NormFloat64())
			f(float64(r.IntN(64)-32)*0.5, float64(r.IntN(64)-32)*0.25)
		}
	}
	any64 := func() float64 { return math.Float64frombits(r.Uint64()) }
	any32 := func() float64 { return float64(math.Float32frombits(r.Uint32())) }
	n := count(10_000, 100_000)
	pairs(n, any64, func(x, y float64) {
		if got, want := elem.ModF64(x, y), math.Mod(x, y); !identical(got, want) {
			t.Errorf("ModF64(%x, %x) = %x, want %x", x, y, got, want)
		}
		if got, want := elem.RemainderF64(x, y), math.Remainder(x, y); !identical(got, want) {
			t.Errorf("RemainderF64(%x, %x) = %x, want %x", x, y, got, want)
		}
		frac, exp := math.Frexp(x)
		if f, e := elem.FrexpfracF64(x), elem.FrexpexpF64(x); !identical(f, frac) || e != int64(exp) {
			t.Errorf("Frexp of %x: %x, %d, want %x, %d", x, f, e, frac, exp)
		}
	})
	pairs(n, any32, func(a, b float64) {
		x, y := float32(a), float32(b)
		a, b = float64(x), float64(y)
		if got, want := float64(elem.ModF32(x, y)), math.Mod(a, b); !identical(got, want) {
			t.Errorf("ModF32(%x, %x) = %x, want %x", x, y, got, want)
		}
		if got, want := float64(elem.RemainderF32(x, y)), math.Remainder(a, b); !identical(got, want) {
			t.Errorf("RemainderF32(%x, %x) = %x, want %x", x, y, got, want)
		}
		frac, exp := math.Frexp(a)
		if f, e := float64(elem.FrexpfracF32(x)), elem.FrexpexpF32(x); !identical(f, frac) || e != int64(exp) {
			t.Errorf("Frexp of %x: %x, %d, want %x, %d", x, f, e, frac, exp)
		}
	})
	for i := range n {
		x, exp := any64(), int64(r.IntN(4400)-2200)
		if i < len(corners)*6 {
			x, exp = corners[i/6], []int64{math.MaxInt64, math.MinInt64, 0, -1074, 1023, -1}[i%6]
		}
		// Far out Go's counter may overflow.
		if got, want := elem.LdexpF64(x, exp), math.Ldexp(x, int(min(max(exp, -9000), 9000))); !identical(got, want) {
			t.Errorf("LdexpF64(%x, %d) = %x, want %x", x, exp, got, want)
		}
		x32 := float32(any32())
		if i < len(corners)*6 {
			x32 = float32(x)
		}
		exp /= 7
		if got, want := float64(elem.LdexpF32(x32, exp)), float64(float32(math.Ldexp(float64(x32), int(min(max(exp, -600), 600))))); !identical(got, want) {
			t.Errorf("LdexpF32(%x, %d) = %x, want %x", x32, exp, got, want)
		}
	}
}

// TestGammaWhole holds the gamma functions at whole and half numbers against Go's: factorials, poles and signs.
func TestGammaWhole(t *testing.T) {
	factorial := 1.0
	for n := 1; n <= 23; n++ {
		if got := elem.GammaF64(float64(n)); got != factorial {
			t.Errorf("GammaF64(%d) = %v, want %v", n, got, factorial)
		}
		if got := elem.GammaF32(float32(n)); n <= 14 && got != float32(factorial) {
			t.Errorf("GammaF32(%d) = %v, want %v", n, got, factorial)
		}
		factorial *= float64(n)
	}
	values := append([]float64{0x1p52 - 0.5, -0x1p51 - 0.5, -1e15, 1e305, 2.55e305, 2.56e305, -1e-310, 4e36, 4.2e36, -170.3, -185.5, -184.5, -200.5}, corners...)
	for k := -50.0; k <= 50; k += 0.5 {
		values = append(values, k, math.Nextafter(k, 100), math.Nextafter(k, -100))
	}
	for _, x := range values {
		x32 := float32(x)
		y, sign := math.Lgamma(x)
		if x != 0 && math.Abs(x) < 0x1p-1022 {
			y = -elem.LogF64(math.Abs(x)) // Go's Log is wrong for these on some machines
		}
		y32, sign32 := math.Lgamma(float64(x32))
		for _, c := range []struct {
			name      string
			got, want float64
		}{
			{"GammaF64", elem.GammaF64(x), math.Gamma(x)},
			{"GammaF32", float64(elem.GammaF32(x32)), float64(float32(math.Gamma(float64(x32))))},
			{"LgammaF64", elem.LgammaF64(x), y},
			{"LgammaF32", float64(elem.LgammaF32(x32)), float64(float32(y32))},
			{"LgammasignF64", float64(elem.LgammasignF64(x)), float64(sign)},
			{"LgammasignF32", float64(elem.LgammasignF32(x32)), float64(sign32)},
		} {
			if !same(c.got, c.want) && !(math.Abs(c.want) < 0x1p-126 && math.Abs(c.got-c.want) <= 0x1p-148) {
				t.Errorf("%s(%v) = %v, want %v", c.name, x, c.got, c.want)
			}
		}
	}
}
