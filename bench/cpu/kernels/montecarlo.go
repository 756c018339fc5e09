package kernels

import (
	"math"

	"github.com/dotcompute/dotcompute/kernel"
	"github.com/dotcompute/dotcompute/kernel/rand"
)

// Draws is how often an invocation draws four random words; each makes four prices.
const Draws = 16

// Walk is what a price does until an option ends: exp(Drift + Spread*z) for a normal z.
type Walk struct{ Stock, Strike, Drift, Spread float32 }

// normals makes uniform numbers of the words of a draw: u in (0, 1], to take the logarithm of, and an angle.
func normals(r, s uint32) (u, angle float32) {
	return float32(r>>8+1) * 0x1p-24, float32(s>>8) * 0x1p-24 * 2 * math.Pi
}

func gain(w Walk, factor float32) float32 { return greater(w.Stock*factor-w.Strike, 0) }

// monteCarlo prices a European call by chance (Boyle 1977): each invocation adds up its gains, with random numbers by
// Philox (Salmon, Moraes, Dror and Shaw 2011) made normal by the method of Box and Muller (1958).
//
//dotcompute:kernel
func monteCarlo(t kernel.Thread, w Walk, key uint32, out []float32) {
	sum := float32(0)
	for n := range uint32(Draws) {
		r := rand.Philox4x32([2]uint32{key, 0}, [4]uint32{uint32(t.X()), n, 0, 0})
		for k := 0; k < 4; k += 2 {
			u, angle := normals(r[k], r[k+1])
			radius := w.Spread * kernel.Sqrt(-2*kernel.Log(u))
			sin, cos := kernel.Sincos(angle)
			sum += gain(w, kernel.Exp(w.Drift+radius*sin)) + gain(w, kernel.Exp(w.Drift+radius*cos))
		}
	}
	out[t.X()] = sum
}

//dotcompute:kernel unchecked
func monteCarloUnchecked(t kernel.Thread, w Walk, key uint32, out []float32) {
	monteCarlo(t, w, key, out)
}

// MonteCarloPlain is monteCarlo in plain Go.
func MonteCarloPlain(w Walk, key uint32, out []float32, lo, hi int) {
	exp := func(x float32) float32 { return float32(math.Exp(float64(x))) }
	for i := lo; i < hi; i++ {
		sum := float32(0)
		for n := range uint32(Draws) {
			r := rand.Philox4x32([2]uint32{key, 0}, [4]uint32{uint32(i), n, 0, 0})
			for k := 0; k < 4; k += 2 {
				u, angle := normals(r[k], r[k+1])
				radius := w.Spread * sqrt(-2*float32(math.Log(float64(u))))
				sin, cos := math.Sincos(float64(angle))
				sum += gain(w, exp(w.Drift+radius*float32(sin))) + gain(w, exp(w.Drift+radius*float32(cos)))
			}
		}
		out[i] = sum
	}
}
