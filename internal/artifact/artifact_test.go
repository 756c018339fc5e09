package artifact

import (
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"reflect"
	"testing"
)

func sample() *Artifact {
	return &Artifact{
		Target: "ptx", Kernel: "saxpy", Entry: "saxpy_entry", Hash: "0123",
		Params: []Param{
			{Name: "a", Type: "f32", Kind: Scalar, Size: 4},
			{Name: "x", Type: "f32", Kind: View, Size: 4, Access: Read},
			{Name: "y.Data", Type: "f32", Kind: View, Size: 4, Access: Write | Full},
			{Name: "n", Type: "i64", Kind: Scalar, Size: 8, Const: true, Bits: 1<<64 - 1},
			{Name: "v", Type: "%S", Kind: Value, Size: 40},
		},
		Needs: []string{"barrier", "float64"}, Collective: true, Loops: true, Group: [3]int{16, 16, 1}, Subgroup: 32, Shared: 1024,
		Variants: []Variant{
			{When: []Cond{{Kind: NoAlias, A: 1, B: 2}, {Kind: LenBelow, A: 1, Value: 1 << 31}}, Code: []byte("fast"), Bounds: Bounds{
				{Op: StepGrid, A: 0}, {Op: StepBelow, A: 0}, {Op: StepScalar, A: 3, Bits: 64, Signed: true}, {Op: StepMul, A: 1, B: 2, Bits: 64, Signed: true},
				{Op: StepLen, A: 1}, {Op: StepIndex, A: 3, B: 4}, {Op: StepCount, A: 0, B: 4, Value: -3, Bits: 32}, {Op: StepFits, A: 6, Value: 32},
			}},
			{Code: []byte{0, 1, 2, 255}},
		},
		Sites: []Site{{File: "saxpy.go", Line: 7, What: 1}, {File: "saxpy.go", Line: 8, What: 5, Text: "odd"}},
	}
}

func TestRoundTrip(t *testing.T) {
	a := sample()
	a.Native = t
	got, err := Decode(a.Encode())
	if err != nil {
		t.Fatal(err)
	}
	a.Native = nil
	if !reflect.DeepEqual(got, a) {
		t.Errorf("%+v, want %+v", got, a)
	}
}

// Bodies that were damaged on purpose, with the right checksum, are errors too and cost no memory.
func TestDecodeHostile(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	whole := sample().Encode()
	body := whole[headerSize:]
	for range 20000 {
		b := append([]byte(nil), body...)
		switch n := random.IntN(len(b)); random.IntN(3) {
		case 0:
			b[n] = byte(random.Uint32())
		case 1:
			b = b[:n]
		case 2:
			b = append(b[:n:n], append(binary.AppendVarint(nil, random.Int64()), b[n:]...)...)
		}
		a, err := Decode(seal(b))
		if err == nil {
			// Whatever it is now, it is whole: it can be asked and written.
			f := Facts{Args: make([]Arg, len(a.Params)), Grid: [3]int64{1, 1, 1}}
			a.Select(&f)
			if _, err := Decode(a.Encode()); err != nil {
				t.Fatalf("decoded once, not twice: %v", err)
			}
		} else if !errors.Is(err, ErrCorrupt) {
			t.Fatal(err)
		}
	}
	for _, b := range [][]byte{nil, whole[:headerSize-1], whole[:len(whole)-1], append(whole[:len(whole):len(whole)], 0)} {
		if _, err := Decode(b); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%d bytes: %v", len(b), err)
		}
	}
	other := append([]byte(nil), whole...)
	other[len(magic)]++
	if _, err := Decode(other); !errors.Is(err, ErrCorrupt) {
		t.Errorf("another version: %v", err)
	}
}

func TestSelect(t *testing.T) {
	facts := func() *Facts {
		return &Facts{
			Grid: [3]int64{100, 7, 1}, Group: [3]int64{64, 1, 1},
			Args: []Arg{{Addr: 4096, Len: 100, Size: 400}, {Addr: 4496, Len: 50, Size: 400}, {Bits: 5}},
		}
	}
	for _, test := range []struct {
		cond   Cond
		change func(*Facts)
		want   bool
	}{
		{Cond{Kind: NoAlias, A: 0, B: 1}, nil, true},
		{Cond{Kind: NoAlias, A: 1, B: 0}, nil, true},
		{Cond{Kind: NoAlias, A: 0, B: 1}, func(f *Facts) { f.Args[1].Addr-- }, false},
		{Cond{Kind: NoAlias, A: 0, B: 0}, nil, false},
		{Cond{Kind: NoAlias, A: 0, B: 0}, func(f *Facts) { f.Args[0].Size = 0 }, true},
		{Cond{Kind: Aligned, A: 0, Value: 64}, nil, true},
		{Cond{Kind: Aligned, A: 1, Value: 64}, nil, false},
		{Cond{Kind: LenBelow, A: 0, Value: 101}, nil, true},
		{Cond{Kind: LenBelow, A: 0, Value: 100}, nil, false},
		{Cond{Kind: GridWithin, A: 0, B: 0}, nil, true},
		{Cond{Kind: GridWithin, A: 1, B: 0}, nil, false},
		{Cond{Kind: GridWithin, A: 1, B: 1}, nil, true},
		{Cond{Kind: GridBelow, B: 0, Value: 101}, nil, true},
		{Cond{Kind: GridBelow, B: 0, Value: 100}, nil, false},
		{Cond{Kind: GroupIs, B: 0, Value: 64}, nil, true},
		{Cond{Kind: GroupIs, B: 1, Value: 64}, nil, false},
		{Cond{Kind: BitsAre, A: 2, Value: 5}, nil, true},
		{Cond{Kind: BitsAre, A: 2, Value: 6}, nil, false},
		{Cond{Kind: 200}, nil, false},
	} {
		f := facts()
		if test.change != nil {
			test.change(f)
		}
		a := &Artifact{Variants: []Variant{{When: []Cond{test.cond}}, {}}}
		if got := a.Select(f) == 0; got != test.want {
			t.Errorf("%+v: %v, want %v", test.cond, got, test.want)
		}
		if n := testing.AllocsPerRun(100, func() { a.Select(f) }); n != 0 {
			t.Errorf("%v allocations", n)
		}
	}
}
