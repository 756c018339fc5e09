package cuda

import (
	"bytes"
	"flag"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/conformance"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

var everyVariant = flag.Bool("every", false, "have NVRTC compile every variant of the corpus for sm_80 and sm_90 both")

// TestCompiler has NVIDIA's compiler make machine code of the corpus: of each kernel the variant with the most assumptions for one
// architecture, and the one without for the other. With -short every eighth kernel will do.
func TestCompiler(t *testing.T) {
	c, err := installed()
	if err != nil {
		testkit.Missing(t, "nvrtc", err.Error())
	}
	texts := map[int][]string{} // by compute capability
	seen := map[string]bool{}
	cases, err := conformance.Corpus()
	if err != nil {
		t.Fatal(err)
	}
	for i, w := range cases {
		if seen[w.Kernel] || w.Subgroup > 32 || testing.Short() && i%8 != 0 {
			continue
		}
		seen[w.Kernel] = true
		var none *compile.Cache
		a, err := none.Compile(&compile.Request{IR: w.Text, Kernel: w.Kernel, Target: Source, Subgroup: w.Subgroup})
		if err != nil {
			t.Errorf("%s: %v", w.Name, err)
			continue
		}
		last := len(a.Variants) - 1
		for n, v := range a.Variants {
			m, err := artifact.DecodeImage(v.Code)
			if err != nil {
				t.Fatal(err)
			}
			for k, capability := range []int{80, 90} {
				if *everyVariant || n == 0 && k == i%2 || n == last && k != i%2 {
					texts[capability] = append(texts[capability], string(m.Code))
				}
			}
		}
	}
	if len(seen) < 20 || !testing.Short() && len(seen) < 100 {
		t.Errorf("the corpus has only %d kernels", len(seen))
	}
	t.Logf("%d kernels for sm_80 and sm_90, %s", len(seen), c.version)
	var wg sync.WaitGroup
	for capability, list := range texts {
		wg.Go(func() {
			// Several in one text take much less time: most of it goes into what the compiler knows before it reads the first line.
			for len(list) > 0 {
				n := min(len(list), 25)
				var b strings.Builder
				for i, text := range list[:n] {
					fmt.Fprintf(&b, "namespace n%d {\n%s}\n#undef DC_WIDTH\n", i, text)
				}
				code, err := c.compile([]byte(b.String()), capability)
				if err != nil {
					t.Errorf("sm_%d: %.3000s", capability, err)
				} else if !bytes.HasPrefix(code, elf) {
					t.Errorf("sm_%d: %d bytes that are no machine code", capability, len(code))
				}
				list = list[n:]
			}
		})
	}
	wg.Wait()
}

// magnitude is a kernel that takes 16-bit numbers' magnitude, as such and as a choice.
const magnitude = `dotcompute ir 1

kernel @magnitude(%x view<global i16>, %y view<global u64>) mode=default {
	%i = globalid x : i64
	%p = elem %x, %i : ptr<global i16>
	%v = load %p : i16
	%a = abs %v : i16
	%zero = const 0 : i16
	%less = lt %v, %zero : bool
	%neg = neg %v : i16
	%b = select %less, %neg, %v : i16
	%wide = convert %a : u64
	%also = convert %b : u64
	%sum = add %wide, %also : u64
	%q = elem %y, %i : ptr<global u64>
	store %q, %sum
	return
}
`

// TestShortAbs: NVIDIA's compiler must not know a magnitude of 16 bits: see emit/cuda.
func TestShortAbs(t *testing.T) {
	c, err := installed()
	if err != nil {
		testkit.Missing(t, "nvrtc", err.Error())
	}
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: magnitude, Kernel: "magnitude", Target: Source, Subgroup: 32})
	if err != nil {
		t.Fatal(err)
	}
	m, err := artifact.DecodeImage(a.Variants[0].Code)
	if err != nil {
		t.Fatal(err)
	}
	p, err := c.api.CreateProgram(m.Code, "kernel.cu")
	if err != nil {
		t.Fatal(err)
	}
	defer c.api.DestroyProgram(p)
	if err := c.api.CompileProgram(p, "--gpu-architecture=sm_90", "--std=c++17"); err != nil {
		t.Fatal(err)
	}
	if text, err := c.api.PTX(p); err != nil || !strings.Contains(string(text), "st.global") || strings.Contains(string(text), "abs.s16") {
		t.Errorf("%v\n%s", err, text)
	}
}
