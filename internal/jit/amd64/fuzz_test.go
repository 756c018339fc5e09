//go:build amd64 && unix

package amd64

import (
	"math/rand/v2"
	"testing"

	"github.com/dotcompute/dotcompute/internal/ir/irtest"
	"github.com/dotcompute/dotcompute/internal/pass"
)

// FuzzKernels compares random checked kernels with the interpreter, each buffer between pages that cannot be touched: an access outside
// ends the process, and the fuzzer keeps the seed. Data stands for the memory of the case as far as it goes, so that indices and counts are the fuzzer's.
func FuzzKernels(f *testing.F) {
	for seed := range uint64(8) {
		f.Add(seed, []byte{0xff, 0x80, byte(seed)})
	}
	f.Fuzz(func(t *testing.T, seed uint64, data []byte) {
		list := isas(t)
		canonical := seed%2 == 0
		c := irtest.Generate(rand.New(rand.NewPCG(seed, 13)), irtest.Options{NoCollectives: seed%3 == 0, NoNaNBits: !canonical})
		for i, p := range c.Func().Body.Params {
			if p.Type.Kind().Reference() && p.Type.Elem().Integer() {
				data = data[copy(c.Args[i].Data, data):]
			}
		}
		m := c.Module.Clone()
		if err := pass.Run(m, pass.Options{}); err != nil {
			t.Fatal(err)
		}
		i := list[seed%uint64(len(list))]
		if msg := checkCase(t, newGuarded(t, 512), m, c, i, canonical, 1+int64(seed%3), 2); msg != "" {
			t.Errorf("%v: %s", i, msg)
		}
	})
}
