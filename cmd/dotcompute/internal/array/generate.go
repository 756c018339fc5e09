package array

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// Generators lists the generator forms for help and errors.
const Generators = "zeros:N, ones:N, iota:N, rand:N[:seed]"

// Generate makes an array from a generator: zeros:N, ones:N, iota:N (0, 1, 2 …)
// or rand:N[:seed], which is uniform in [0, 1) for floats, and over all values for integers and bool. The
// same text gives the same array everywhere. ok is false if text is not a generator.
func Generate(t Type, text string) (a *Array, ok bool, err error) {
	name, rest, found := strings.Cut(text, ":")
	if !found {
		return nil, false, nil
	}
	switch name {
	case "zeros", "ones", "iota", "rand":
	default:
		return nil, false, nil
	}
	count, seedText, seeded := strings.Cut(rest, ":")
	n, err := strconv.Atoi(count)
	if err != nil || n < 0 {
		return nil, true, fmt.Errorf("%q: %q is not a number of elements", text, count)
	}
	var seed uint64 = 1
	if seeded {
		if name != "rand" {
			return nil, true, fmt.Errorf("%q: only rand takes a seed", text)
		}
		if seed, err = strconv.ParseUint(seedText, 10, 64); err != nil {
			return nil, true, fmt.Errorf("%q: %q is not a seed", text, seedText)
		}
	}
	if a, err = New(t, n); err != nil {
		return nil, true, fmt.Errorf("%q: %w", text, err)
	}
	switch name {
	case "ones":
		for i := range n {
			a.SetInt(i, 1)
		}
	case "iota":
		for i := range n {
			a.SetInt(i, int64(i))
		}
	case "rand":
		r := rand.New(rand.NewPCG(seed, 0))
		for i := range n {
			switch t {
			case Float32:
				a.SetFloat(i, float64(r.Float32()))
			case Float64:
				a.SetFloat(i, r.Float64())
			case Float16:
				a.SetFloat(i, float64(r.IntN(2048))/2048)
			case Bool:
				a.SetInt(i, int64(r.Uint64()&1))
			default:
				a.SetInt(i, int64(r.Uint64()))
			}
		}
	}
	return a, true, nil
}
