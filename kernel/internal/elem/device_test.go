package elem_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/testkit"
	"github.com/dotcompute/dotcompute/source"
)

// The functions as devices compute them: kernels that call them, launched over samples. -device says where; with -update the
// largest errors are kept, and written into docs/numerics.md.
var (
	deviceBy = flag.String("cuda", "", "how its code is made (dotcompute.Config.CUDA)")
	keptAs   = flag.String("as", "", "the name under which -update keeps what it measures; empty: that of the device")
)

const (
	keptDir    = "testdata/devices"
	devicePage = "../../../docs/numerics.md"
)

// measured is what is kept of a device.
type measured struct {
	Name   string                 `json:"name"`
	About  string                 `json:"about"`
	Errors map[string][3]*float64 `json:"errors"` // default float32 and float64, fast float32; by function
}

// columns are the ways to compute a function, as kernels have them.
var columns = [3]struct{ title, directive, kind string }{
	{"float32", "", "float32"}, {"float64", "", "float64"}, {"fast float32", " fast", "float32"},
}

// deviceFunction is one that is measured.
type deviceFunction struct {
	name   string
	bounds [2]float64
	call   string // in a kernel
	inputs func(r *rand.Rand, single bool, n int) (x, y []float64)
	golang func(x, y float64) float64
	exact  func(x, y float64) *big.Float
	least  func(x float64, bits, least int) int // as unary.least; nil: that is least
}

func deviceFunctions() []deviceFunction {
	var all []deviceFunction
	for _, f := range unaries {
		call := "kernel." + f.name + "(x[i])"
		if f.name == "Lgamma" {
			call = "first(" + call + ")"
		}
		all = append(all, deviceFunction{f.name, [2]float64{f.bound32, f.bound64}, call, func(r *rand.Rand, single bool, n int) (x, y []float64) {
			for _, in := range f.ranges {
				for range n {
					if v := sample(r, in, single); !f.pole(v) {
						x = append(x, v)
					}
				}
			}
			return x, x
		}, func(x, _ float64) float64 { return f.golang(x) }, func(x, _ float64) *big.Float { return f.exact(x) }, f.least})
	}
	for _, f := range binaries {
		all = append(all, deviceFunction{f.name, map[string][2]float64{"Hypot": {1, 1}, "Atan2": {3, 3}}[f.name], "kernel." + f.name + "(x[i], y[i])",
			func(r *rand.Rand, single bool, n int) (x, y []float64) {
				for i := range 4 * n {
					in := [2]float64{-10, 10}
					if i%2 == 0 {
						in = [2]float64{0, math.Inf(1)}
					}
					a, b := sample(r, in, single), sample(r, in, single)
					if a != 0 {
						x, y = append(x, a), append(y, b)
					}
				}
				return x, y
			}, f.golang, func(x, y float64) *big.Float { return f.exact(number(x), number(y)) }, nil})
	}
	return append(all, deviceFunction{"Pow", [2]float64{2, 2}, "kernel.Pow(x[i], y[i])", func(r *rand.Rand, single bool, n int) (x, y []float64) {
		most, least, far := 709.0, -740.0, 200.0
		if single {
			most, least, far = 88, -103, 20
		}
		for i := range 4 * n {
			a := math.Exp(sample(r, [2]float64{-far, far}, false))
			switch i % 3 {
			case 0:
				a = sample(r, [2]float64{0.001, 2}, false)
			case 1:
				a = 1 + sample(r, [2]float64{-0.03, 0.03}, false)
			}
			if single {
				a = float64(float32(a))
			}
			if a == 1 {
				continue
			}
			b := sample(r, [2]float64{least, most}, false) / math.Log(a)
			if single {
				b = float64(float32(b))
			}
			x, y = append(x, a), append(y, b)
		}
		return x, y
	}, math.Pow, func(x, y float64) *big.Float { return bigExp(mul(bigLog(number(x)), number(y))) }, nil})
}

// run has the device compute a function for all inputs.
func (f *deviceFunction) run(ctx context.Context, dev *dotcompute.Device, column int, x, y []float64) ([]float64, error) {
	c := columns[column]
	text := fmt.Sprintf(`package p

import "github.com/dotcompute/dotcompute/kernel"

func first(x %[1]s, _ int) %[1]s { return x }

//dotcompute:kernel%[2]s
func f(t kernel.Thread, x, y, z []%[1]s) {
	i := t.X()
	z[i] = %[3]s
}
`, c.kind, c.directive, f.call)
	p, err := source.Compile(source.File{Name: "f.go", Text: text})
	if err != nil {
		return nil, err
	}
	k, err := p.Kernel("f")
	if err != nil {
		return nil, err
	}
	call := k.BeginRun(ctx, dev)
	out := make([]float64, len(x))
	if c.kind == "float64" {
		for _, s := range [][]float64{x, y, out} {
			dotcompute.PassSlice(call, s)
		}
		return out, call.Run(dotcompute.N(len(x)))
	}
	var narrow [3][]float32
	for i, s := range [][]float64{x, y, out} {
		for _, v := range s {
			narrow[i] = append(narrow[i], float32(v))
		}
		dotcompute.PassSlice(call, narrow[i])
	}
	err = call.Run(dotcompute.N(len(x)))
	for i, v := range narrow[2] {
		out[i] = float64(v)
	}
	return out, err
}

// TestDevice measures every function on a device. What default mode promises has to hold there.
func TestDevice(t *testing.T) {
	dev, err := dotcompute.Open(t.Context(), &dotcompute.Config{Device: *device, CUDA: *deviceBy})
	if err != nil {
		if *device == "cpu" {
			t.Fatal(err)
		}
		testkit.Missing(t, "cuda", err.Error())
	}
	defer dev.Close()
	info := dev.Info()
	m := &measured{Name: *keptAs, About: strings.TrimSuffix(info.Name+", "+info.Version, ", "), Errors: map[string][3]*float64{}}
	if m.Name == "" {
		m.Name = *device
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, f := range deviceFunctions() {
		wg.Go(func() {
			var row [3]*float64
			for column, c := range columns {
				n := 500
				if *update {
					n = 8000
				}
				if c.kind == "float64" {
					n /= 20
				}
				x, y := f.inputs(rand.New(rand.NewPCG(11, 12)), c.kind == "float32", n)
				got, err := f.run(t.Context(), dev, column, x, y)
				if err != nil {
					t.Errorf("%s, %s: %v", f.name, c.title, err)
					return
				}
				w := worst{name: f.name + " " + c.title}
				for i, v := range got {
					bits, least := 53, -1074
					if c.kind == "float32" {
						bits, least = 24, -149
					}
					if f.least != nil {
						least = f.least(x[i], bits, least)
					}
					var e float64
					if c.kind == "float32" {
						e = ulpsOf32(v, f.golang(x[i], y[i]), least)
					} else {
						e = ulps(v, f.exact(x[i], y[i]), bits, least)
					}
					w.add(e, "%x, %x: %v", x[i], y[i], v)
				}
				t.Logf("%-22s %8.3f ULP of %d at %s", w.name, w.e, w.n, w.at)
				if c.directive == "" && w.e > f.bounds[column] {
					t.Errorf("%s on %s: %.3f ULP at %s, want at most %v", w.name, info.ID, w.e, w.at, f.bounds[column])
				}
				e := math.Round(w.e*100) / 100
				if math.IsInf(e, 0) || e > 1e6 {
					e = -1
				}
				row[column] = &e
			}
			mu.Lock()
			m.Errors[f.name] = row
			mu.Unlock()
		})
	}
	wg.Wait()
	if !*update || t.Failed() {
		return
	}
	b, err := json.MarshalIndent(m, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(keptDir, 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(keptDir, m.Name+".json"), append(b, '\n'), 0o666); err != nil {
		t.Fatal(err)
	}
}

// ulpsOf32 is ulps for a float32 and a float64 reference, exact enough.
func ulpsOf32(got, want float64, least int) float64 {
	if math.IsInf(want, 0) || math.IsNaN(want) {
		if got == want || math.IsNaN(got) && math.IsNaN(want) {
			return 0
		}
		return math.Inf(1)
	}
	return ulps(got, number(want), 24, least)
}

var deviceSection = regexp.MustCompile(`(?s)\n## Measured on devices\n.*?\n## `)

// TestDevicePage: a section of docs/numerics.md is made of what is kept of devices. None is above what default mode promises.
func TestDevicePage(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(keptDir, "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("nothing is kept in %s: %v", keptDir, err)
	}
	var list []*measured
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		m := new(measured)
		if err := json.Unmarshal(b, m); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b *measured) int { return strings.Compare(a.Name, b.Name) })
	var b strings.Builder
	b.WriteString("\n## Measured on devices\n\nThe largest errors in ULP of each function where a kernel calls it, of some ten thousand samples spread as above. Default mode keeps the bounds on every\n" +
		"device; `fast` has none, and a device that has nothing of its own for a function computes it as in default mode. A question mark stands for what was not measured there yet, a dash for more than a\nmillion: logarithms, sine and cosine of GPUs have an absolute error, which is great beside a result near 0, and sine and cosine are for arguments of some turns.\n\n")
	head, rule := "| function", "|---"
	for _, m := range list {
		for _, c := range columns {
			head += " | " + m.Name + ": " + c.title
			rule += "|---"
		}
	}
	b.WriteString(head + " |\n" + rule + "|\n")
	for _, f := range deviceFunctions() {
		b.WriteString("| " + f.name)
		for _, m := range list {
			row := m.Errors[f.name]
			for column := range columns {
				switch e := row[column]; {
				case e == nil:
					b.WriteString(" | ?")
				case *e < 0:
					b.WriteString(" | –")
				default:
					fmt.Fprintf(&b, " | %.2f", *e)
					if column < 2 && *e > f.bounds[column] {
						t.Errorf("%s on %s: %v ULP are kept, and %v promised", f.name, m.Name, *e, f.bounds[column])
					}
				}
			}
		}
		b.WriteString(" |\n")
	}
	b.WriteString("\n")
	for _, m := range list {
		fmt.Fprintf(&b, "%s: %s.\n", m.Name, m.About)
	}
	b.WriteString("\n## ")
	text, err := os.ReadFile(devicePage)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(devicePage, deviceSection.ReplaceAllLiteral(text, []byte(b.String())), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got := string(deviceSection.Find(text)); got != b.String() {
		t.Errorf("docs/numerics.md is not what %s says; go test ./kernel/internal/elem -run TestDevicePage -update writes it:\n%s", keptDir, b.String())
	}
}
