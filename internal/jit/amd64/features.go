package amd64

import "fmt"

// Features is an instruction set, from least to most.
type Features uint8

// The instruction sets. AVX2 stands for AVX2, FMA, F16C, BMI1, BMI2, LZCNT and POPCNT; AVX512 for these and AVX-512 F, DQ,
// BW and VL.
const (
	None Features = iota
	AVX2
	AVX512
)

func (f Features) String() string { return [...]string{"none", "avx2", "avx512"}[f] }

// VL returns the bytes of the longest vectors: 32, 64, or 0 of None.
func (f Features) VL() int { return [...]int{0, 32, 64}[f] }

// Parse returns the instruction set with this name.
func Parse(name string) (Features, error) {
	for f := None; f <= AVX512; f++ {
		if f.String() == name {
			return f, nil
		}
	}
	return None, fmt.Errorf("no instruction set %q: avx2 or avx512", name)
}
