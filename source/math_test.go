package source_test

import (
	"context"
	"fmt"
	"go/importer"
	"go/types"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/source"
)

// notInKernel are the functions of package math that package kernel does not have, with the reason. Kernels may call all of
// math's, so there is none that they lack.
var notInKernel = map[string]string{
	"Float32bits":     "is of one type; math's own is called",
	"Float32frombits": "is of one type; math's own is called",
	"Float64bits":     "is of one type; math's own is called",
	"Float64frombits": "is of one type; math's own is called",
	"Nextafter32":     "is kernel.Nextafter of float32",
}

// goMath are the functions of package math, to call.
var goMath = map[string]any{
	"Abs": math.Abs, "Acos": math.Acos, "Acosh": math.Acosh, "Asin": math.Asin, "Asinh": math.Asinh, "Atan": math.Atan, "Atan2": math.Atan2,
	"Atanh": math.Atanh, "Cbrt": math.Cbrt, "Ceil": math.Ceil, "Copysign": math.Copysign, "Cos": math.Cos, "Cosh": math.Cosh, "Dim": math.Dim,
	"Erf": math.Erf, "Erfc": math.Erfc, "Erfcinv": math.Erfcinv, "Erfinv": math.Erfinv, "Exp": math.Exp, "Exp2": math.Exp2, "Expm1": math.Expm1,
	"FMA": math.FMA, "Float32bits": math.Float32bits, "Float32frombits": math.Float32frombits, "Float64bits": math.Float64bits,
	"Float64frombits": math.Float64frombits, "Floor": math.Floor, "Frexp": math.Frexp, "Gamma": math.Gamma, "Hypot": math.Hypot, "Ilogb": math.Ilogb,
	"Inf": math.Inf, "IsInf": math.IsInf, "IsNaN": math.IsNaN, "J0": math.J0, "J1": math.J1, "Jn": math.Jn, "Ldexp": math.Ldexp, "Lgamma": math.Lgamma,
	"Log": math.Log, "Log10": math.Log10, "Log1p": math.Log1p, "Log2": math.Log2, "Logb": math.Logb, "Max": math.Max, "Min": math.Min, "Mod": math.Mod,
	"Modf": math.Modf, "NaN": math.NaN, "Nextafter": math.Nextafter, "Nextafter32": math.Nextafter32, "Pow": math.Pow, "Pow10": math.Pow10,
	"Remainder": math.Remainder, "Round": math.Round, "RoundToEven": math.RoundToEven, "Signbit": math.Signbit, "Sin": math.Sin, "Sincos": math.Sincos,
	"Sinh": math.Sinh, "Sqrt": math.Sqrt, "Tan": math.Tan, "Tanh": math.Tanh, "Trunc": math.Trunc, "Y0": math.Y0, "Y1": math.Y1, "Yn": math.Yn,
}

// TestMathIsComplete calls every function that package math exports in a kernel, as math's and as package kernel's in both
// types, and holds the results against Go's.
func TestMathIsComplete(t *testing.T) {
	pkg, err := importer.Default().Import("math")
	if err != nil {
		t.Fatal(err)
	}
	dev, err := dotcompute.Open(context.Background(), &dotcompute.Config{Device: "cpu"})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	seen := 0
	for _, name := range pkg.Scope().Names() {
		f, ok := pkg.Scope().Lookup(name).(*types.Func)
		if !ok || !f.Exported() {
			continue
		}
		seen++
		if goMath[name] == nil {
			t.Errorf("math.%s is not tested here", name)
			continue
		}
		t.Run(name, func(t *testing.T) {
			sig := f.Signature()
			callMath(t, dev, name, "math."+name, sig, "")
			if notInKernel[name] == "" {
				callMath(t, dev, name, "kernel."+name, sig, "float64")
				callMath(t, dev, name, "kernel."+name, sig, "float32")
			}
		})
	}
	if seen != len(goMath) {
		t.Errorf("package math has %d functions, %d are listed here", seen, len(goMath))
	}
}

// callMath calls a function with one value for each parameter, and adds up what it returns. With a type, float64 means that.
func callMath(t *testing.T, dev *dotcompute.Device, name, call string, sig *types.Signature, as string) {
	t.Helper()
	arguments := map[string]any{"float64": []float64{1.25, 0.75, 0.5}, "float32": []float32{0.75, 0.5}, "int": []int{3, 3}, "uint32": []uint32{0x3f400000}, "uint64": []uint64{0x3fe8000000000000}}
	if strings.HasPrefix(name, "A") || strings.HasPrefix(name, "Erf") {
		arguments["float64"] = []float64{0.75, 0.5, 0.25}
	}
	if name == "Acosh" {
		arguments["float64"] = []float64{1.5}
	}
	if as != "" {
		call += "[" + as + "]"
	}
	var args []string
	var in []reflect.Value
	for i := range sig.Params().Len() {
		kind := sig.Params().At(i).Type().String()
		v := reflect.ValueOf(arguments[kind]).Index(i)
		in = append(in, v)
		if kind == "float64" && as != "" {
			kind = as
		}
		args = append(args, fmt.Sprintf("%s(%v)", kind, v))
	}
	var results, sum []string
	want := 0.0
	for i, r := range reflect.ValueOf(goMath[name]).Call(in) {
		v := fmt.Sprintf("r%d", i)
		results = append(results, v)
		switch {
		case r.Kind() == reflect.Bool:
			v = "number(" + v + ")"
			if r.Bool() {
				want++
			}
		case r.CanFloat():
			want += r.Float()
		case r.CanInt():
			want += float64(r.Int())
		default:
			want += float64(r.Uint())
		}
		sum = append(sum, "float64("+v+")")
	}
	text := fmt.Sprintf(`package p

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
)

const _ = math.Pi

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

//dotcompute:kernel
func k(t kernel.Thread, out []float64) {
	%s := %s(%s)
	out[0] = %s
}
`, strings.Join(results, ", "), call, strings.Join(args, ", "), strings.Join(sum, " + "))
	if !strings.Contains(text, "number(r") {
		text = strings.Replace(text, "func number", "func _", 1)
	}
	p, err := source.Compile(source.File{Name: "p.go", Text: text})
	if err != nil {
		t.Errorf("%s: %v\n%s", call, err, text)
		return
	}
	k, err := p.Kernel("k")
	if err != nil {
		t.Fatal(err)
	}
	out := make([]float64, 1)
	c := k.BeginRun(context.Background(), dev)
	dotcompute.PassSlice(c, out)
	if err := c.Run(dotcompute.N(1)); err != nil {
		t.Errorf("%s: %v", call, err)
		return
	}
	if math.Abs(out[0]-want) > 1e-6*math.Abs(want) || out[0]-out[0] != 0 && !(math.IsNaN(out[0]) && math.IsNaN(want)) && out[0] != want {
		t.Errorf("%s(%s) adds up to %v, want %v", call, strings.Join(args, ", "), out[0], want)
	}
}
