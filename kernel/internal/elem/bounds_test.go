package elem_test

import (
	"flag"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/kernel/internal/elem"
)

var update = flag.Bool("update", false, "write the measured errors into docs/numerics.md")

// row is one function of the table in docs/numerics.md. Its bounds are in ULP.
type row struct {
	name             string
	bound32, bound64 float64
	measure          func(w32, w64 *worst)
	sweep            *swept                  // how all float32 are tried; nil for two arguments
	one              func(x float32) float64 // the error for one argument, as sweep has it
}

func rows() []row {
	var all []row
	for _, f := range unaries {
		r := row{f.name, f.bound32, f.bound64, f.measure, sweepOf(f.name), f.one}
		if f.name == "Lgamma" {
			r.sweep = &swept{f: "return lgamma(x)"}
			all = append(all, r)
			r = row{"Lgamma, x < 0", 4, 4, measureLgamma, &swept{f: "return lgamma(x)", unit: "-24", first: 0x80000000, last: 0xff800001}, lgammaError}
		}
		all = append(all, r)
	}
	all = append(all, row{"Jn", 6, 6, measureOrders(orders[0]), nil, nil}, row{"Yn", 6, 6, measureOrders(orders[1]), nil, nil})
	return append(all, row{"Pow", 2, 2, measurePow, nil, nil}, row{"Hypot", 1, 1, binaries[0].measure, nil, nil}, row{"Atan2", 3, 3, binaries[1].measure, nil, nil})
}

// TestBounds measures every function by samples and prints the table of docs/numerics.md. The page must list
// every function with its bound, and no measured error above it; errors that are said to be of all float32 must be
// those of the argument that is named, and no sample's may be greater.
func TestBounds(t *testing.T) {
	var table strings.Builder
	table.WriteString(tableHead)
	p := readPage(t)
	listed := 0
	for _, r := range rows() {
		w32, w64 := worst{name: r.name + " float32"}, worst{name: r.name + " float64"}
		r.measure(&w32, &w64)
		w32.check(t, r.bound32)
		w64.check(t, r.bound64)
		l := &line{r.bound32, w32.e, w32.at, "samples", r.bound64, w64.e}
		old := p.rows[r.name]
		if old != nil && old.of == "all" && r.one != nil {
			x, err := strconv.ParseFloat(old.at, 32)
			e := r.one(float32(x))
			if err != nil || math.Abs(e-old.worst32) > 0.006 || w32.e > old.worst32+0.006 {
				old.of = "samples"
				t.Errorf("%s: docs/numerics.md says that %v ULP at %s are the most; there it is %.3f, and %.3f at %s: run TestExhaustive/%[1]s -exhaustive -update",
					r.name, old.worst32, old.at, e, w32.e, w32.at)
			} else {
				l.worst32, l.at, l.of = old.worst32, old.at, old.of
			}
		}
		table.WriteString(l.String(r.name))
		if *update {
			p.rows[r.name] = l
			continue
		}
		if old == nil {
			t.Errorf("docs/numerics.md does not have: %s", l.String(r.name))
			continue
		}
		listed++
		if old.bound32 != r.bound32 || old.bound64 != r.bound64 {
			t.Errorf("%s: docs/numerics.md states bounds %v and %v, want %v and %v", r.name, old.bound32, old.bound64, r.bound32, r.bound64)
		}
		if old.worst32 > old.bound32 || old.worst64 > old.bound64 || old.worst32 <= 0 || old.worst64 <= 0 {
			t.Errorf("%s: docs/numerics.md states errors %v and %v, of which bounds are %v and %v", r.name, old.worst32, old.worst64, old.bound32, old.bound64)
		}
		if old.of != "all" && old.of != "samples" {
			t.Errorf("%s: docs/numerics.md has an error of %q, want all or samples", r.name, old.of)
		}
	}
	t.Logf("\n%s", &table)
	if *update {
		if testing.Short() {
			t.Fatal("-update wants the samples that -short leaves out")
		}
		p.write(t)
		return
	}
	if n := len(p.rows); n != listed {
		t.Errorf("the table of docs/numerics.md has %d functions, want %d", n, listed)
	}
}

// TestStated holds what the comments of functions state against the bounds that are tested.
func TestStated(t *testing.T) {
	bounds := map[string]float64{}
	for _, r := range rows() {
		bounds[r.name+"F32"], bounds[r.name+"F64"] = r.bound32, r.bound64
	}
	comment := regexp.MustCompile(`(?m)^// ([A-Z][A-Za-z0-9]*F(?:32|64)) (?:.*\n// )?.*within ([0-9]+) ULP`)
	for _, file := range sources(t) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range comment.FindAllStringSubmatch(string(text), -1) {
			if fmt.Sprint(bounds[m[1]]) != m[2] {
				t.Errorf("%s: %s is stated to be within %s ULP, tested for %v", file, m[1], m[2], bounds[m[1]])
			}
			delete(bounds, m[1])
		}
	}
	for name := range bounds {
		if !strings.Contains(name, ",") {
			t.Errorf("the comment of %s states no bound", name)
		}
	}
}

func (f *unary) measure(w32, w64 *worst) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, in := range f.ranges {
		for range count(20_000, 200_000) {
			x := sample(r, in, true)
			if f.pole(x) {
				continue
			}
			w32.add(f.one(float32(x)), "%x", float32(x))
		}
		for range count(500, 3000) {
			x := sample(r, in, false)
			if f.pole(x) {
				continue
			}
			w64.add(ulps(f.f64(x), f.exact(x), 53, f.least(x, 53, -1074)), "%x", x)
		}
	}
}

// pole reports whether the function has no value at x.
func (f *unary) pole(x float64) bool {
	return strings.HasSuffix(f.name, "amma") && x <= 0 && math.Trunc(x) == x || f.name == "Rsqrt" && x == 0
}

// one returns the error for one float32. Go's float64 function is exact enough: its error is 2**-28 ULP.
func (f *unary) one(x float32) float64 {
	return ulps32(float64(f.f32(x)), f.golang(float64(x)), f.least(float64(x), 24, -149))
}

// lgammaError is that of Lgamma of a negative number.
func lgammaError(x float32) float64 {
	return ulps32(float64(elem.LgammaF32(x)), goLgamma(float64(x)), -24)
}

// measureLgamma measures in units in the last place of the result or, where that is smaller, of 1.
func measureLgamma(w32, w64 *worst) {
	r := rand.New(rand.NewPCG(7, 7))
	ranges := [][2]float64{{-1, 0}, {-3, -2}, {-5, 0}, {-30, 0}, {-200, -24}}
	for _, in := range ranges {
		for i := range count(5000, 50_000) {
			x := sample(r, in, true)
			if i%8 == 0 {
				x = float64(float32(-2.4570247382208006 + 1e-6*r.NormFloat64())) // about a root
			}
			if i%8 == 1 {
				x = float64(float32(math.Round(x) + 1e-5*r.NormFloat64())) // about a pole, where far ones have roots too
			}
			if x >= 0 || math.Trunc(x) == x {
				continue
			}
			want := goLgamma(x)
			if math.Abs(want) > 0.01 {
				w32.add(lgammaError(float32(x)), "%x", float32(x))
			}
			if i%50 < 2 {
				want := bigLgamma(number(x))
				d := sub(number(elem.LgammaF64(x)), want)
				e, _ := scale(d.Abs(d), -max(want.MantExp(nil)-53, -53)).Float64()
				w64.add(e, "%x", x)
			}
		}
	}
}

// order is one function of an order and a number in both widths.
type order struct {
	name   string
	f32    func(x float32, n int64) float32
	f64    func(x float64, n int64) float64
	golang func(n int, x float64) float64
	exact  func(n int64, x float64) *big.Float
}

var orders = []order{{"Jn", elem.JnF32, elem.JnF64, math.Jn, bigJn}, {"Yn", elem.YnF32, elem.YnF64, math.Yn, bigYn}}

// measureOrders measures orders up to 1000 of numbers below, about and above them. Float64 results are the reference in 32 bits.
func measureOrders(f order) func(w32, w64 *worst) {
	return func(w32, w64 *worst) {
		r := rand.New(rand.NewPCG(8, 9))
		for i := range count(20_000, 200_000) {
			n := int64(2 + r.IntN(9))
			switch i % 8 {
			case 0:
				n = int64(2 + r.IntN(999))
			case 1:
				n = int64(2 + r.IntN(60))
			}
			x := float64(n) * math.Exp(r.NormFloat64()*0.5)
			switch i / 8 % 4 {
			case 0:
				x = math.Exp(sample(r, [2]float64{-30, 12}, false))
			case 1:
				x = sample(r, [2]float64{0, 20}, false)
			}
			x = float64(float32(x))
			w32.add(ulps32(float64(f.f32(float32(x), n)), f.f64(x, n), max(-149, waveUnit(n, x, 24))), "%d, %x", n, float32(x))
			if i%100 < 2 && x < 500 {
				w64.add(ulps(f.f64(x, n), f.exact(n, x), 53, max(-1074, waveUnit(n, x, 53))), "%d, %x", n, x)
			}
		}
	}
}

func measurePow(w32, w64 *worst) {
	r := rand.New(rand.NewPCG(3, 4))
	for i := range count(100_000, 1_000_000) {
		x := math.Exp(sample(r, [2]float64{-20, 20}, false))
		y := sample(r, [2]float64{-104, 90}, false) / math.Log(x)
		switch i % 3 {
		case 0:
			x, y = sample(r, [2]float64{0, 2}, true), sample(r, [2]float64{-30, 30}, true)
		case 1:
			x = 1 + sample(r, [2]float64{-0.03, 0.03}, false)
			x = float64(float32(x))
			y = sample(r, [2]float64{-88, 88}, false) / math.Log(x)
		}
		x, y = float64(float32(x)), float64(float32(y))
		want := math.Pow(x, y)
		w32.add(ulps32(float64(elem.PowF32(float32(x), float32(y))), want, -149), "%x, %x", float32(x), float32(y))
	}
	for i := range count(2000, 20_000) {
		x := math.Exp(sample(r, [2]float64{-200, 200}, false))
		switch i % 3 {
		case 0:
			x = sample(r, [2]float64{0, 2}, false)
		case 1:
			x = 1 + sample(r, [2]float64{-0.03, 0.03}, false)
		}
		y := sample(r, [2]float64{-740, 709}, false) / math.Log(x)
		w64.add(ulps(elem.PowF64(x, y), bigExp(mul(bigLog(number(x)), number(y))), 53, -1074), "%x, %x", x, y)
	}
}

// binary is one function of two arguments in both widths.
type binary struct {
	name   string
	f32    func(x, y float32) float32
	f64    func(x, y float64) float64
	golang func(x, y float64) float64
	exact  func(x, y *big.Float) *big.Float
}

var binaries = []binary{
	{"Hypot", elem.HypotF32, elem.HypotF64, math.Hypot, func(x, y *big.Float) *big.Float { return bigSqrt(add(mul(x, x), mul(y, y))) }},
	{"Atan2", elem.Atan2F32, elem.Atan2F64, math.Atan2, func(y, x *big.Float) *big.Float {
		a := bigAtan(quo(y, x))
		switch {
		case x.Sign() > 0:
			return a
		case y.Sign() < 0:
			return sub(a, bigPi())
		}
		return add(a, bigPi())
	}},
}

func (f *binary) measure(w32, w64 *worst) {
	r := rand.New(rand.NewPCG(5, 5))
	for i := range count(50_000, 400_000) {
		x, y := sample(r, [2]float64{-10, 10}, true), sample(r, [2]float64{-10, 10}, true)
		if i%2 == 0 {
			x, y = sample(r, [2]float64{0, math.Inf(1)}, true), sample(r, [2]float64{0, math.Inf(1)}, true)
			if i%4 == 0 {
				y = float64(float32(x * (0.1 + 3*r.Float64())))
			}
		}
		w32.add(ulps32(float64(f.f32(float32(x), float32(y))), f.golang(x, y), -149), "%x, %x", float32(x), float32(y))
		if i%64 < 2 && x != 0 {
			w64.add(ulps(f.f64(x, y), f.exact(number(x), number(y)), 53, -1074), "%x, %x", x, y)
			x, y = sample(r, [2]float64{0, math.Inf(1)}, false), sample(r, [2]float64{-3, 3}, false)
			w64.add(ulps(f.f64(x, x*y), f.exact(number(x), number(x*y)), 53, -1074), "%x, %x", x, x*y)
		}
	}
}
