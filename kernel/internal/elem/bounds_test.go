package elem_test

import (
	"flag"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"regexp"
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
}

func rows() []row {
	var all []row
	for _, f := range unaries {
		all = append(all, row{f.name, f.bound32, f.bound64, f.measure})
		if f.name == "Lgamma" {
			all = append(all, row{"Lgamma, x < 0", 4, 4, measureLgamma})
		}
	}
	return append(all, row{"Pow", 2, 2, measurePow}, row{"Hypot", 1, 1, binaries[0].measure}, row{"Atan2", 3, 3, binaries[1].measure})
}

const page = "../../../docs/numerics.md"

// TestBounds measures every function and prints the table of docs/numerics.md. The page must list
// every function with its bound, and no measured error above it.
func TestBounds(t *testing.T) {
	var table strings.Builder
	table.WriteString("| function | float32: bound | measured | float64: bound | measured |\n|---|---|---|---|---|\n")
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	listed := 0
	for _, r := range rows() {
		w32, w64 := worst{name: r.name + " float32"}, worst{name: r.name + " float64"}
		r.measure(&w32, &w64)
		w32.check(t, r.bound32)
		w64.check(t, r.bound64)
		line := fmt.Sprintf("| %s | %v | %.2f | %v | %.2f |\n", r.name, r.bound32, w32.e, r.bound64, w64.e)
		table.WriteString(line)
		if *update {
			continue
		}
		m := regexp.MustCompile(`(?m)^\| ` + regexp.QuoteMeta(r.name) + ` \| (\S+) \| (\S+) \| (\S+) \| (\S+) \|$`).FindStringSubmatch(string(text))
		if m == nil {
			t.Errorf("docs/numerics.md does not have: %s", line)
			continue
		}
		listed++
		var have [4]float64
		for i := range have {
			if _, err := fmt.Sscan(m[i+1], &have[i]); err != nil {
				t.Errorf("%s: %q is not a number", r.name, m[i+1])
			}
		}
		if have[0] != r.bound32 || have[2] != r.bound64 {
			t.Errorf("%s: docs/numerics.md states bounds %v and %v, want %v and %v", r.name, have[0], have[2], r.bound32, r.bound64)
		}
		if have[1] > have[0] || have[3] > have[2] || have[1] <= 0 || have[3] <= 0 {
			t.Errorf("%s: docs/numerics.md states errors %v and %v, of which bounds are %v and %v", r.name, have[1], have[3], have[0], have[2])
		}
	}
	t.Logf("\n%s", &table)
	block := regexp.MustCompile(`(?s)\| function \| float32: bound .*?\n\n`)
	if *update {
		if testing.Short() {
			t.Fatal("-update wants the samples that -short leaves out")
		}
		if err := os.WriteFile(page, block.ReplaceAll(text, []byte(table.String()+"\n")), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if n := strings.Count(string(block.Find(text)), "\n") - 3; n != listed {
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
			// In 32 bits Go's float64 function is exact enough: its error is 2**-28 ULP.
			w32.add(ulps32(float64(f.f32(float32(x))), f.golang(x)), "%x (%v)", x, x)
		}
		for range count(500, 3000) {
			x := sample(r, in, false)
			if f.pole(x) {
				continue
			}
			w64.add(ulps(f.f64(x), f.exact(x), 53, -1074), "%x (%v)", x, x)
		}
	}
}

// pole reports whether the function has no value at x.
func (f *unary) pole(x float64) bool {
	return strings.HasSuffix(f.name, "amma") && x <= 0 && math.Trunc(x) == x || f.name == "Rsqrt" && x == 0
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
				w32.add(math.Abs(float64(elem.LgammaF32(float32(x)))-want)/max(unit32(want), 0x1p-24), "%x (%v)", x, x)
			}
			if i%50 < 2 {
				want := bigLgamma(number(x))
				d := sub(number(elem.LgammaF64(x)), want)
				e, _ := scale(d.Abs(d), -max(want.MantExp(nil)-53, -53)).Float64()
				w64.add(e, "%x (%v)", x, x)
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
		w32.add(ulps32(float64(elem.PowF32(float32(x), float32(y))), want), "%x, %x", x, y)
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
		w32.add(ulps32(float64(f.f32(float32(x), float32(y))), f.golang(x, y)), "%x, %x", x, y)
		if i%64 < 2 && x != 0 {
			w64.add(ulps(f.f64(x, y), f.exact(number(x), number(y)), 53, -1074), "%x, %x", x, y)
			x, y = sample(r, [2]float64{0, math.Inf(1)}, false), sample(r, [2]float64{-3, 3}, false)
			w64.add(ulps(f.f64(x, x*y), f.exact(number(x), number(x*y)), 53, -1074), "%x, %x", x, x*y)
		}
	}
}
