package rand_test

import (
	"fmt"
	"math"
	"testing"

	"github.com/dotcompute/dotcompute/kernel/rand"
)

// The known answers for philox4x32 with 10 rounds of the Random123 distribution.
func TestPhiloxKnownAnswers(t *testing.T) {
	const ones = 0xffffffff
	for _, c := range []struct {
		key           [2]uint32
		counter, want [4]uint32
	}{
		{[2]uint32{}, [4]uint32{}, [4]uint32{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
		{[2]uint32{ones, ones}, [4]uint32{ones, ones, ones, ones}, [4]uint32{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
		{[2]uint32{0xa4093822, 0x299f31d0}, [4]uint32{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
			[4]uint32{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
	} {
		if got := rand.Philox4x32(c.key, c.counter); got != c.want {
			t.Errorf("Philox4x32(%x, %x) = %x, want %x", c.key, c.counter, got, c.want)
		}
	}
}

func TestUint32x4IsPhilox(t *testing.T) {
	got := rand.Uint32x4(0x299f31d0a4093822, 0x85a308d3243f6a88)
	want := rand.Philox4x32([2]uint32{0xa4093822, 0x299f31d0}, [4]uint32{0x243f6a88, 0x85a308d3})
	if got != want {
		t.Errorf("%x, want %x", got, want)
	}
}

// TestMoments holds mean and variance against those of the distribution, within five standard errors.
func TestMoments(t *testing.T) {
	const n = 200_000
	draw := map[string]func(i uint64) float64{
		"Float32": func(i uint64) float64 { return float64(rand.Float32(7, i)) },
		"Float64": func(i uint64) float64 { return rand.Float64(7, i) },
		"Normal32": func(i uint64) float64 {
			a, b := rand.Normal32(7, i/2)
			return float64([2]float32{a, b}[i%2])
		},
	}
	for name, f := range draw {
		mean, variance, fourth := 0.5, 1.0/12, 1.0/80
		if name == "Normal32" {
			mean, variance, fourth = 0, 1, 3
		}
		var sum, squares float64
		for i := range uint64(n) {
			x := f(i)
			if name != "Normal32" && (x < 0 || x >= 1) {
				t.Fatalf("%s(7, %d) = %v", name, i, x)
			}
			sum += x - mean
			squares += (x - mean) * (x - mean)
		}
		if e := math.Abs(sum / n); e > 5*math.Sqrt(variance/n) {
			t.Errorf("%s: mean off by %v", name, e)
		}
		if e := math.Abs(squares/n - variance); e > 5*math.Sqrt((fourth-variance*variance)/n) {
			t.Errorf("%s: variance off by %v", name, e)
		}
	}
}

func ExampleFloat32() {
	// The same key and counter give the same number, here and on every device.
	fmt.Println(rand.Float32(1, 0), rand.Float32(1, 1), rand.Float32(1, 0))
	// Output: 0.89025915 0.67199826 0.89025915
}
