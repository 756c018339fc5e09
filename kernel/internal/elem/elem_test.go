package elem_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/kernel/internal/elem"
)

// unary is one function in both widths, with its bound in ULP and where it is sampled.
type unary struct {
	name             string
	bound32, bound64 float64
	f32              func(float32) float32
	f64              func(float64) float64
	golang           func(float64) float64    // Go's: the reference in 32 bits, and for special values
	exact            func(float64) *big.Float // the reference in 64 bits
	ranges           [][2]float64             // where it is defined, and not constant
}

func of(f func(*big.Float) *big.Float) func(float64) *big.Float {
	return func(x float64) *big.Float { return f(number(x)) }
}

func bigTanh(x float64) *big.Float {
	t := bigExpm1(number(2 * x))
	return quo(t, add(t, number(2)))
}

// over returns f divided by the logarithm of base.
func over(f func(*big.Float) *big.Float, base float64) func(float64) *big.Float {
	ln := bigLog(number(base))
	return func(x float64) *big.Float { return quo(f(number(x)), ln) }
}

func bigLog1p(x float64) *big.Float {
	if math.Abs(x) < 0.1 {
		return atanhSeries(quo(number(x), add(number(2), number(x))))
	}
	return bigLog(add(number(1), number(x)))
}

func bigSinh(x float64) *big.Float {
	t := bigExpm1(number(math.Abs(x)))
	y := scale(add(t, quo(t, add(t, number(1)))), -1)
	if x < 0 {
		y.Neg(y)
	}
	return y
}

func bigCosh(x float64) *big.Float {
	t := bigExp(number(x))
	return scale(add(t, quo(number(1), t)), -1)
}

func bigSqrt(x *big.Float) *big.Float { return new(big.Float).SetPrec(precision).Sqrt(x) }

func bigAsin(x *big.Float) *big.Float {
	one := number(1)
	if square := mul(x, x); square.Cmp(one) < 0 {
		return bigAtan(quo(x, bigSqrt(sub(one, square))))
	}
	return mul(x, scale(bigPi(), -1))
}

func bigAcos(x *big.Float) *big.Float {
	one := number(1)
	if x.Cmp(number(-1)) == 0 {
		return bigPi()
	}
	return scale(bigAtan(bigSqrt(quo(sub(one, x), add(one, x)))), 1)
}

func bigAsinh(x *big.Float) *big.Float {
	a := new(big.Float).SetPrec(precision).Abs(x)
	root := bigSqrt(add(mul(a, a), number(1)))
	var y *big.Float
	if a.MantExp(nil) < -2 {
		// Small: atanh(x / sqrt(1+x*x)) by its series, which takes long for large ones.
		y = scale(atanhSeries(quo(a, root)), -1)
	} else {
		y = bigLog(add(a, root))
	}
	if x.Sign() < 0 {
		y.Neg(y)
	}
	return y
}

func bigAcosh(x *big.Float) *big.Float {
	return bigLog(add(x, bigSqrt(sub(mul(x, x), number(1)))))
}

func bigAtanh(x *big.Float) *big.Float {
	if x.MantExp(nil) < -2 {
		return scale(atanhSeries(x), -1)
	}
	return scale(bigLog(quo(add(number(1), x), sub(number(1), x))), -1)
}

// bigCbrt returns the cube root of x by Newton's iteration, which doubles the number of right digits.
func bigCbrt(x *big.Float) *big.Float {
	f, _ := new(big.Float).SetMantExp(x, -x.MantExp(nil)/3*3).Float64()
	y := scale(number(math.Cbrt(f)), x.MantExp(nil)/3)
	for range 4 {
		y = quo(add(scale(y, 1), quo(x, mul(y, y))), number(3))
	}
	return y
}

var (
	positive = [][2]float64{{0, math.Inf(1)}, {0.5, 2}, {0.99, 1.01}}
	around   = [][2]float64{{-1, 1}, {-1e-3, 1e-3}}
)

var unaries = []unary{
	{"Exp", 1, 1, elem.ExpF32, elem.ExpF64, math.Exp, of(bigExp), [][2]float64{{-745, 709.7}, {-104, 88.7}, {-1, 1}}},
	{"Exp2", 1, 1, elem.Exp2F32, elem.Exp2F64, math.Exp2, func(x float64) *big.Float { return bigExp(mul(number(x), ln2)) }, [][2]float64{{-1074, 1023}, {-150, 127}, {-1, 1}}},
	{"Expm1", 2, 1, elem.Expm1F32, elem.Expm1F64, math.Expm1, of(bigExpm1), append(around, [2]float64{-40, 709.7}, [2]float64{-18, 88.7})},
	{"Log", 2, 1, elem.LogF32, elem.LogF64, math.Log, of(bigLog), positive},
	{"Log2", 2, 2, elem.Log2F32, elem.Log2F64, math.Log2, over(bigLog, 2), positive},
	{"Log10", 2, 1, elem.Log10F32, elem.Log10F64, math.Log10, over(bigLog, 10), positive},
	{"Log1p", 2, 2, elem.Log1pF32, elem.Log1pF64, math.Log1p, bigLog1p, append(positive, around...)},
	{"Sin", 2, 1, elem.SinF32, elem.SinF64, math.Sin, func(x float64) *big.Float { s, _ := bigSincos(x); return s }, trigRanges},
	{"Cos", 2, 1, elem.CosF32, elem.CosF64, math.Cos, func(x float64) *big.Float { _, c := bigSincos(x); return c }, trigRanges},
	{"Tan", 3, 2, elem.TanF32, elem.TanF64, math.Tan, func(x float64) *big.Float { s, c := bigSincos(x); return quo(s, c) }, trigRanges},
	{"Sinh", 3, 3, elem.SinhF32, elem.SinhF64, math.Sinh, bigSinh, append(around, [2]float64{-710, 710}, [2]float64{-89, 89})},
	{"Cosh", 2, 2, elem.CoshF32, elem.CoshF64, math.Cosh, bigCosh, append(around, [2]float64{-710, 710}, [2]float64{-89, 89})},
	{"Asin", 3, 2, elem.AsinF32, elem.AsinF64, math.Asin, of(bigAsin), append(around, [2]float64{0.9, 1})},
	{"Acos", 2, 2, elem.AcosF32, elem.AcosF64, math.Acos, of(bigAcos), append(around, [2]float64{0.9, 1})},
	{"Atan", 2, 2, elem.AtanF32, elem.AtanF64, math.Atan, of(bigAtan), append(around, [2]float64{-8, 8}, [2]float64{0, math.Inf(1)})},
	{"Asinh", 3, 3, elem.AsinhF32, elem.AsinhF64, math.Asinh, of(bigAsinh), append(around, [2]float64{-100, 100}, [2]float64{0, math.Inf(1)})},
	{"Acosh", 3, 3, elem.AcoshF32, elem.AcoshF64, math.Acosh, of(bigAcosh), [][2]float64{{1, 1.1}, {1, 10}, {1, 1e10}, {1e20, 3e38}}},
	{"Atanh", 3, 3, elem.AtanhF32, elem.AtanhF64, math.Atanh, of(bigAtanh), append(around, [2]float64{0.9, 1})},
	{"Cbrt", 1, 1, elem.CbrtF32, elem.CbrtF64, math.Cbrt, of(bigCbrt), append(around, [2]float64{0, math.Inf(1)})},
	{"Erf", 2, 2, elem.ErfF32, elem.ErfF64, math.Erf, of(bigErf), append(around, [2]float64{0.6, 1.2}, [2]float64{-6, 6}, [2]float64{0, math.Inf(1)})},
	{"Erfc", 4, 4, elem.ErfcF32, elem.ErfcF64, math.Erfc, of(bigErfc), [][2]float64{{-6, 0}, {0, 0.25}, {0.25, 0.875}, {0.875, 2}, {2, 10.2}, {5, 27.3}}},
	{"Erfinv", 3, 3, elem.ErfinvF32, elem.ErfinvF64, elem.ErfinvF64, bigErfinv, append(around, [2]float64{0.98, 1}, [2]float64{0.996, 0.9967}, [2]float64{0.9999, 1})},
	{"Erfcinv", 4, 3, elem.ErfcinvF32, elem.ErfcinvF64, elem.ErfcinvF64, func(y float64) *big.Float { return bigErfcinv(number(y), elem.ErfcinvF64(y)) }, [][2]float64{{0, 2}, {0, 0.01}, {0.003, 0.0034}, {0, 1e-10}, {0, 1e-35}, {1e-300, 1e-290}}},
	{"Gamma", 5, 4, elem.GammaF32, elem.GammaF64, math.Gamma, of(bigGamma), [][2]float64{{0.5, 2.5}, {0, 35.1}, {15, 27}, {26, 171.7}, {-1, 0.5}, {-24, 0}, {-42, -16}, {-185, -24}, {-1e-3, 1e-3}}},
	{"Lgamma", 4, 4, elem.LgammaF32, elem.LgammaF64, goLgamma, of(bigLgamma), [][2]float64{{0.5, 1.5}, {1.5, 2.5}, {0.99, 1.01}, {1.99, 2.01}, {0, 0.5}, {2.4, 27}, {0, math.Inf(1)}}},
	{"Rsqrt", 2, 2, elem.RsqrtF32, elem.RsqrtF64, func(x float64) float64 { return 1 / math.Sqrt(x) }, func(x float64) *big.Float { return quo(number(1), bigSqrt(number(x))) }, positive},
	{"J0", 4, 3, elem.J0F32, elem.J0F64, math.J0, of4(0), waveRanges},
	{"J1", 4, 3, elem.J1F32, elem.J1F64, math.J1, of4(1), waveRanges},
	{"Y0", 4, 3, elem.Y0F32, elem.Y0F64, math.Y0, of4(2), waveRanges},
	{"Y1", 4, 4, elem.Y1F32, elem.Y1F64, math.Y1, of4(3), waveRanges},
	{"Tanh", 2, 1, elem.TanhF32, elem.TanhF64, math.Tanh, bigTanh, append(around, [2]float64{-20, 20}, [2]float64{-9, 9})},
}

// waves are the functions whose unit is no less than that of the wave's size; waveRanges is where they are sampled.
var (
	waves      = []string{"J0", "J1", "Y0", "Y1"}
	waveRanges = [][2]float64{{0, 2}, {0.5, 6}, {4, 30}, {30, 9000}, {8000, 1e6}, {0, math.Inf(1)}}
)

// waveUnit returns the exponent of the unit, in a format of so many bits, of sqrt(2/(Pi x)), for x above 2/Pi and above
// the order n; for others one that is less than any.
func waveUnit(n int64, x float64, bits int) int {
	x = math.Abs(x)
	if x <= 2/math.Pi || x < float64(n) {
		return -2000
	}
	_, e := math.Frexp(2 / math.Pi / x)
	return (e-1)>>1 + 1 - bits
}

// least returns the exponent of the least unit in which to count errors at x.
func (f *unary) least(x float64, bits, least int) int {
	if slices.Contains(waves, f.name) {
		return max(least, waveUnit(0, x, bits))
	}
	return least
}

func goLgamma(x float64) float64 {
	y, _ := math.Lgamma(x)
	return y
}

var trigRanges = [][2]float64{{-0.8, 0.8}, {-10, 10}, {-1e5, 1e5}, {-1e7, 1e7}, {0, math.Inf(1)}}

// sample returns a number of the range: evenly spread, or evenly over all magnitudes.
func sample(r *rand.Rand, in [2]float64, single bool) float64 {
	for {
		x := in[0] + (in[1]-in[0])*r.Float64()
		if math.IsInf(in[1], 1) {
			x = math.Float64frombits(r.Uint64() >> 1)
			if single {
				x = float64(math.Float32frombits(r.Uint32() >> 1))
			}
		}
		if single {
			x = float64(float32(x))
		}
		if !math.IsNaN(x) && !math.IsInf(x, 0) {
			return x
		}
	}
}

// ulps returns the distance of got from want in units of want's last place, in a format of the given
// precision and least exponent.
func ulps(got float64, want *big.Float, bits, least int) float64 {
	if math.IsInf(got, 0) || math.IsNaN(got) {
		// An overflow is right if rounding want overflows.
		if f, _ := want.Float64(); bits == 53 && got == f {
			return 0
		}
		if f, _ := want.Float32(); bits == 24 && got == float64(f) {
			return 0
		}
		return math.Inf(1)
	}
	d := sub(number(got), want)
	if d.Sign() == 0 {
		return 0
	}
	unit := max(want.MantExp(nil)-bits, least)
	e, _ := scale(d.Abs(d), -unit).Float64()
	return e
}

// worst keeps the largest error.
type worst struct {
	e    float64
	at   string
	n    int
	name string
}

func (w *worst) add(e float64, format string, args ...any) {
	w.n++
	if e > w.e {
		w.e, w.at = e, fmt.Sprintf(format, args...)
	}
}

func (w *worst) check(t *testing.T, bound float64) {
	t.Helper()
	t.Logf("%-10s %.3f ULP over %d samples, at %s", w.name, w.e, w.n, w.at)
	if w.e > bound {
		t.Errorf("%s: %.3f ULP at %s, want at most %v", w.name, w.e, w.at, bound)
	}
}

// count returns how many samples to take: all of them for the figures of docs/numerics.md.
func count(short, long int) int {
	switch {
	case testing.Short():
		return short
	case *update:
		return long
	}
	return long / 5
}

// ulps32 is ulps for a float32 and a float64 reference, in units of 2**least or greater. An infinity is right from
// 2**128 on, and counts as that below.
func ulps32(got, want float64, least int) float64 {
	if got == want || got != got && want != want {
		return 0
	}
	if math.IsInf(got, 0) {
		got, want = math.Copysign(0x1p128, got), min(max(want, -0x1p128), 0x1p128)
	}
	if d := math.Abs(got - want); d == d {
		_, e := math.Frexp(want)
		return math.Ldexp(d, -min(max(e-24, least), 104))
	}
	return math.Inf(1)
}

// corners are values at which functions have special cases.
var corners = []float64{0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, 1e-300, -1e-300, 0x1p-1074, 0x1p-149, 1e300, -1e300, 1 << 53, 1<<53 + 2, -(1 << 24), 1<<24 - 1,
	math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1), math.MaxFloat64, math.MaxFloat32, 709, 712, -745, -746, 88, 89, -104, 1000, -1000, math.Pi}

// same compares special values: equal with sign, or both NaN; ordinary values are other tests' business.
func same(got, want float64) bool {
	if math.IsNaN(want) {
		return math.IsNaN(got)
	}
	if want == 0 || math.IsInf(want, 0) || want == 1 || want == -1 {
		return got == want && math.Signbit(got) == math.Signbit(want)
	}
	return math.Abs(got-want) <= 1e-5*math.Abs(want)
}

func TestSpecialValues(t *testing.T) {
	for _, f := range unaries {
		for _, x := range corners {
			if (strings.HasPrefix(f.name, "Log") || f.name == "Lgamma" || f.name == "Y0") && x == 0x1p-1074 && math.Log(x) > -744 {
				// Go's Log is wrong for subnormal numbers on some machines.
				t.Logf("%sF64(%v) = %v, math.%s says %v", f.name, x, f.f64(x), f.name, f.golang(x))
				continue
			}
			if f.name == "J1" && x == -1e-300 {
				// Go loses the sign of such.
				t.Logf("%sF64(%v) = %v, math.%s says %v", f.name, x, f.f64(x), f.name, f.golang(x))
				continue
			}
			if f.name == "Erfcinv" && x != 0 && math.Abs(x) < 1e-5 {
				// Go takes 1-x.
				t.Logf("%sF64(%v) = %v, math.%s says %v", f.name, x, f.f64(x), f.name, math.Erfcinv(x))
				continue
			}
			if got, want := f.f64(x), f.special()(x); !same(got, want) {
				t.Errorf("%sF64(%v) = %v, want %v", f.name, x, got, want)
			}
			x32 := float32(x)
			if got, want := float64(f.f32(x32)), float64(float32(f.special()(float64(x32)))); !same(got, want) && want != 0 {
				t.Errorf("%sF32(%v) = %v, want %v", f.name, x32, got, want)
			}
		}
	}
	for _, x := range corners {
		for _, y := range corners {
			if got, want := elem.PowF64(x, y), math.Pow(x, y); !same(got, want) && !nearlyOne(x, y) {
				t.Errorf("PowF64(%v, %v) = %v, want %v", x, y, got, want)
			}
			x32, y32 := float32(x), float32(y)
			want := math.Pow(float64(x32), float64(y32))
			if got := float64(elem.PowF32(x32, y32)); !same(got, float64(float32(want))) && want > 0x1p-149 {
				t.Errorf("PowF32(%v, %v) = %v, want %v", x32, y32, got, want)
			}
		}
	}
}

// special returns the function that says what special values are.
func (f *unary) special() func(float64) float64 {
	switch f.name {
	case "Erfinv":
		return math.Erfinv
	case "Erfcinv":
		return math.Erfcinv
	}
	return f.golang
}

// TestSpecialPairs does the same for two arguments.
func TestSpecialPairs(t *testing.T) {
	for _, f := range binaries {
		for _, x := range corners {
			for _, y := range corners {
				if f.name == "Atan2" && x < 0 && y < 0 && x/y == 0 {
					// Go's Atan2 loses the sign where y/x underflows.
					t.Logf("Atan2F64(%v, %v) = %v, math.Atan2 says %v", x, y, f.f64(x, y), f.golang(x, y))
					continue
				}
				if got, want := f.f64(x, y), f.golang(x, y); !same(got, want) {
					t.Errorf("%sF64(%v, %v) = %v, want %v", f.name, x, y, got, want)
				}
				x32, y32 := float32(x), float32(y)
				want := float64(float32(f.golang(float64(x32), float64(y32))))
				if got := float64(f.f32(x32, y32)); !same(got, want) {
					t.Errorf("%sF32(%v, %v) = %v, want %v", f.name, x32, y32, got, want)
				}
			}
		}
	}
}

// TestSpecialOrders does the same for an order and a number.
func TestSpecialOrders(t *testing.T) {
	for _, f := range orders {
		for _, n := range []int{0, 1, -1, 2, -2, 3, -3, 4, 7, -7, 30, 31, -31, 1000, 1001, 1<<20 - 1} {
			for _, x := range corners {
				if x != 0 && math.Abs(x) < 1e-40 {
					continue // where Go's J1 and Log are wrong
				}
				if got, want := f.f64(x, int64(n)), f.golang(n, x); !same(got, want) {
					t.Errorf("%sF64(%v, %d) = %v, want %v", f.name, x, n, got, want)
				}
				x32 := float32(x)
				want := float64(float32(f.golang(n, float64(x32))))
				if got := float64(f.f32(x32, int64(n))); !same(got, want) && math.Abs(want) > 0x1p-126 {
					t.Errorf("%sF32(%v, %d) = %v, want %v", f.name, x32, n, got, want)
				}
			}
		}
		// Too many steps for a value, or none.
		for _, n := range []int64{1 << 20, -1 << 40, math.MaxInt64, math.MinInt64} {
			if got := f.f64(0x1p20, n); n == 1<<20 && got == got {
				t.Errorf("%sF64(0x1p20, %d) = %v, want NaN", f.name, n, got)
			}
			got, far := f.f64(3, n), f.f64(0x1p300, n)
			if f.name == "Jn" && got != 0 || f.name == "Yn" && !math.IsInf(got, -1) {
				t.Errorf("%sF64(3, %d) = %v", f.name, n, got)
			}
			want := f.golang(int(n&3), 0x1p300)
			if n == math.MaxInt64 {
				want = f.golang(3, 0x1p300)
			}
			if !same(far, want) {
				t.Errorf("%sF64(0x1p300, %d) = %v, want %v", f.name, n, far, want)
			}
			if got := f.f32(3, n); f.name == "Jn" && got != 0 || f.name == "Yn" && !math.IsInf(float64(got), -1) {
				t.Errorf("%sF32(3, %d) = %v", f.name, n, got)
			}
		}
	}
}

// nearlyOne excludes powers so close to 1 that Go's own error shows.
func nearlyOne(x, y float64) bool {
	return math.Abs(math.Log(math.Abs(x))*y) < 1e-10 && y != 0 && x != 1
}

// TestPowTables computes the tables' logarithms again.
func TestPowTables(t *testing.T) {
	for i := range elem.PowF64Inverse {
		want := bigLog(number(elem.PowF64Inverse[i]))
		if e := add(add(want, number(elem.PowF64LogHigh[i])), number(elem.PowF64LogLow[i])); e.Sign() != 0 && e.MantExp(nil) > -90 {
			t.Errorf("64 bits, row %d: off by 2**%d", i, e.MantExp(nil))
		}
	}
	for i := range elem.PowF32Inverse {
		want := quo(bigLog(number(float64(elem.PowF32Inverse[i]))), bigLog(number(2)))
		if e := add(add(want, number(float64(elem.PowF32LogHigh[i]))), number(float64(elem.PowF32LogLow[i]))); e.Sign() != 0 && e.MantExp(nil) > -40 {
			t.Errorf("32 bits, row %d: off by 2**%d", i, e.MantExp(nil))
		}
	}
}

// TestTwoOverPi computes the bits of 2/Pi again.
func TestTwoOverPi(t *testing.T) {
	x := new(big.Float).SetPrec(1450).Quo(big.NewFloat(2), longPi)
	for i, word := range elem.TwoOverPi {
		if i < 2 {
			if word != 0 {
				t.Errorf("word %d is not zero", i)
			}
			continue
		}
		x.SetMantExp(x, 32)
		whole, _ := x.Uint64()
		if uint32(whole) != word {
			t.Errorf("word %d is %08x, want %08x", i, word, whole)
		}
		x.Sub(x, new(big.Float).SetUint64(whole))
	}
}

// TestHardArguments holds sine and cosine against arguments next to multiples of Pi/2.
func TestHardArguments(t *testing.T) {
	w32, w64 := worst{name: "hard F32"}, worst{name: "hard F64"}
	r := rand.New(rand.NewPCG(5, 6))
	for range count(500, 3000) {
		// The float nearest to a multiple of Pi/2, of any magnitude.
		m := new(big.Float).SetPrec(1200).SetMantExp(number(math.Floor(r.Float64()*0x1p53)), r.IntN(960))
		x, _ := m.Mul(m, longPi).Float64()
		s, c := bigSincos(x)
		w64.add(ulps(elem.SinF64(x), s, 53, -1074), "sin %x", x)
		w64.add(ulps(elem.CosF64(x), c, 53, -1074), "cos %x", x)
		x32 := float32(math.Floor(r.Float64()*0x1p24) * math.Pi / 2)
		s, c = bigSincos(float64(x32))
		w32.add(ulps(float64(elem.SinF32(x32)), s, 24, -149), "sin %x", x32)
		w32.add(ulps(float64(elem.CosF32(x32)), c, 24, -149), "cos %x", x32)
	}
	// The float64 closest to a multiple of Pi/2 (Kahan; Muller et al., Handbook of Floating-Point Arithmetic).
	for _, x := range []float64{6381956970095103 * 0x1p797, 5319372648326541 * 0x1p-48, 1e22, 0x1p1023} {
		s, c := bigSincos(x)
		w64.add(ulps(elem.SinF64(x), s, 53, -1074), "sin %x", x)
		w64.add(ulps(elem.CosF64(x), c, 53, -1074), "cos %x", x)
	}
	w32.check(t, 2)
	w64.check(t, 1)
}

func TestFMA32(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range count(100_000, 1_000_000) {
		x, y, z := math.Float32frombits(r.Uint32()), math.Float32frombits(r.Uint32()), math.Float32frombits(r.Uint32())
		if r.IntN(2) == 0 {
			// Near cancellation, or far apart.
			z = -x * y * math.Float32frombits(r.Uint32()&0xff+0x3f7fff80)
		}
		got := elem.FMA32(x, y, z)
		if x != x || y != y || z != z || x-x != 0 || y-y != 0 || z-z != 0 {
			if want := float32(math.FMA(float64(x), float64(y), float64(z))); got != want && (got == got || want == want) {
				t.Fatalf("FMA32(%x, %x, %x) = %x, want %x", x, y, z, got, want)
			}
			continue
		}
		exact := new(big.Float).SetPrec(600).Mul(big.NewFloat(float64(x)), big.NewFloat(float64(y)))
		exact.Add(exact, big.NewFloat(float64(z)))
		if want, _ := exact.Float32(); got != want {
			t.Fatalf("FMA32(%x, %x, %x) = %x, want %x", x, y, z, got, want)
		}
	}
}
