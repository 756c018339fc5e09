package ir

import (
	"math"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"testing"
)

// samples returns interesting and random canonical bits of kind k.
func samples(k Kind, rng *rand.Rand, n int) []uint64 {
	var list []uint64
	width := ScalarType(k).Bits()
	for _, v := range []uint64{0, 1, 2, 3, 7, 8, 31, 32, 63, 64, 127, 128, 255, ^uint64(0), ^uint64(1), 1 << (width - 1), 1<<(width-1) - 1, 1 << (width / 2)} {
		list = append(list, Canon(k, v))
	}
	if k.Float() {
		for _, f := range []float64{1, -1, 0.5, 1.5, 2.5, -2.5, 3, 1e-3, 255.5, 65504, 65519.99, 65520, 1e10, -1e19, 2147483648, 9223372036854775808, 18446744073709551616, 6e-8, 1e-40, 3e38, math.Inf(1), math.Inf(-1), math.NaN(), math.Copysign(0, -1), 0.49999999999999994, 4503599627370497.5} {
			list = append(list, floatBits(k, f))
		}
	}
	for range n {
		list = append(list, Canon(k, rng.Uint64()), Canon(k, rng.Uint64()>>rng.IntN(64)))
		if k.Float() {
			list = append(list, floatBits(k, rng.NormFloat64()*math.Exp(10*rng.NormFloat64())))
		}
	}
	return list
}

// eval1 and eval2 run Eval and demand that it knows the operation and gives canonical bits.
func eval1(t *testing.T, op Op, to, from *Type, a uint64) uint64 {
	t.Helper()
	r, ok := Eval(op, nil, to, []uint64{a}, []*Type{from})
	if !ok || Canon(to.Kind(), r) != r {
		t.Fatalf("%v %v to %v of %#x = %#x, %v", op, from, to, a, r, ok)
	}
	return r
}

func eval2(t *testing.T, op Op, k *Type, a, b uint64) uint64 {
	t.Helper()
	res := k
	if op.Info().Rule == RuleCompare {
		res = TBool
	}
	r, ok := Eval(op, nil, res, []uint64{a, b}, []*Type{k, k})
	if !ok || Canon(res.Kind(), r) != r {
		t.Fatalf("%v %v of %#x, %#x = %#x, %v", op, k, a, b, r, ok)
	}
	return r
}

// bigOf returns the mathematical value of an integer's canonical bits.
func bigOf(k Kind, a uint64) *big.Int {
	if k.Signed() {
		return big.NewInt(int64(a))
	}
	return new(big.Int).SetUint64(a)
}

// wrap returns a mathematical integer as canonical bits of kind k.
func wrap(k Kind, v *big.Int) uint64 {
	m := new(big.Int).And(v, new(big.Int).SetUint64(math.MaxUint64))
	return Canon(k, m.Uint64())
}

func TestIntegers(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for k := I8; k <= U64; k++ {
		typ, width := ScalarType(k), ScalarType(k).Bits()
		list := samples(k, rng, 40)
		for _, a := range list {
			x := bigOf(k, a)
			check1 := func(op Op, want *big.Int) {
				if got := eval1(t, op, typ, typ, a); got != wrap(k, want) {
					t.Errorf("%v %v %v = %#x, want %v", op, k, x, got, want)
				}
			}
			check1(OpNeg, new(big.Int).Neg(x))
			check1(OpAbs, new(big.Int).Abs(x))
			check1(OpNot, new(big.Int).Not(x))
			low := a & (^uint64(0) >> (64 - width))
			var clz, ctz, pop int
			var rev, swap uint64
			for clz < width && low>>(width-1-clz)&1 == 0 {
				clz++
			}
			for ctz < width && low>>ctz&1 == 0 {
				ctz++
			}
			for i := range width {
				pop += int(low >> i & 1)
				rev |= low >> i & 1 << (width - 1 - i)
			}
			for i := 0; i < width; i += 8 {
				swap |= low >> i & 255 << (width - 8 - i)
			}
			check1(OpClz, big.NewInt(int64(clz)))
			check1(OpCtz, big.NewInt(int64(ctz)))
			check1(OpPopcnt, big.NewInt(int64(pop)))
			check1(OpBitRev, new(big.Int).SetUint64(rev))
			check1(OpByteRev, new(big.Int).SetUint64(swap))
			for _, b := range list {
				y := bigOf(k, b)
				check2 := func(op Op, want *big.Int) {
					if got := eval2(t, op, typ, a, b); got != wrap(k, want) {
						t.Errorf("%v %v %v, %v = %#x, want %v", op, k, x, y, got, want)
					}
				}
				check2(OpAdd, new(big.Int).Add(x, y))
				check2(OpSub, new(big.Int).Sub(x, y))
				mul := new(big.Int).Mul(x, y)
				check2(OpMul, mul)
				check2(OpMulHi, new(big.Int).Rsh(mul, uint(width)))
				check2(OpAnd, new(big.Int).And(x, y))
				check2(OpOr, new(big.Int).Or(x, y))
				check2(OpXor, new(big.Int).Xor(x, y))
				check2(OpAndNot, new(big.Int).AndNot(x, y))
				div, rem := new(big.Int), new(big.Int)
				if b != 0 {
					div.QuoRem(x, y, rem)
				}
				check2(OpDiv, div)
				check2(OpRem, rem)
				lo, hi := x, y
				if x.Cmp(y) > 0 {
					lo, hi = y, x
				}
				check2(OpMin, lo)
				check2(OpMax, hi)
				for op, want := range map[Op]bool{OpEq: x.Cmp(y) == 0, OpNe: x.Cmp(y) != 0, OpLt: x.Cmp(y) < 0, OpLe: x.Cmp(y) <= 0, OpGt: x.Cmp(y) > 0, OpGe: x.Cmp(y) >= 0} {
					if got := eval2(t, op, typ, a, b); got != truth(want) {
						t.Errorf("%v %v %v, %v = %d", op, k, x, y, got)
					}
				}
			}
			for _, n := range []uint64{0, 1, 5, uint64(width) - 1, uint64(width), uint64(width) + 3, 64, 65, 1 << 32, math.MaxUint64} {
				shift := uint(min(n, 200))
				shl := new(big.Int).Lsh(x, shift)
				shr := new(big.Int).Rsh(x, shift)
				r := uint(n % uint64(width))
				low := new(big.Int).SetUint64(low)
				rotl := new(big.Int).Or(new(big.Int).Lsh(low, r), new(big.Int).Rsh(low, uint(width)-r))
				for op, want := range map[Op]*big.Int{OpShl: shl, OpShr: shr, OpRotl: rotl} {
					if got := eval2(t, op, typ, a, n); got != wrap(k, want) {
						t.Errorf("%v %v %v by %d = %#x, want %v", op, k, x, n, got, want)
					}
				}
			}
		}
	}
}

// roundBig rounds an exact value to kind k as IEEE 754 says, by integer arithmetic alone.
func roundBig(k Kind, v *big.Float) uint64 {
	fracBits := map[Kind]int{F16: 10, BF16: 7, F32: 23, F64: 52}[k]
	expBits := ScalarType(k).Bits() - 1 - fracBits
	var sign uint64
	if v.Signbit() {
		sign = 1 << (ScalarType(k).Bits() - 1)
	}
	inf := uint64(1<<expBits-1) << fracBits
	if v.IsInf() {
		return sign | inf
	}
	if v.Sign() == 0 {
		return sign
	}
	abs := new(big.Float).Abs(v)
	emin := 2 - 1<<(expBits-1)
	e := max(abs.MantExp(nil)-1, emin)
	// q = abs / 2^(e-fracBits), rounded to an integer, nearest even.
	q := new(big.Float).SetMantExp(abs, fracBits-e)
	n, _ := q.Int(nil)
	rest := new(big.Float).SetPrec(2000).Sub(q, new(big.Float).SetInt(n))
	switch c := rest.Cmp(big.NewFloat(0.5)); {
	case c > 0, c == 0 && n.Bit(0) == 1:
		n.Add(n, big.NewInt(1))
	}
	r := n.Uint64() + uint64(e-emin)<<fracBits
	return sign | min(r, inf)
}

func exact(f float64) *big.Float { return new(big.Float).SetPrec(4000).SetFloat64(f) }

// The four operations, fma and sqrt of all float kinds against exact arithmetic rounded once.
func TestFloats(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for k := F16; k <= F64; k++ {
		typ := ScalarType(k)
		list := samples(k, rng, 25)
		through := func(v *big.Float) uint64 {
			if k == F16 || k == BF16 {
				return roundBig(k, exact(floatOf(F32, roundBig(F32, v))))
			}
			return roundBig(k, v)
		}
		finite := func(fs ...float64) bool {
			for _, f := range fs {
				if math.IsNaN(f) || math.IsInf(f, 0) {
					return false
				}
			}
			return true
		}
		for _, a := range list {
			x := floatOf(k, a)
			if s := eval1(t, OpSqrt, typ, typ, a); x > 0 && !math.IsInf(x, 0) && s != through(new(big.Float).SetPrec(4000).Sqrt(exact(x))) {
				t.Errorf("sqrt %v %v = %v", k, x, floatOf(k, s))
			} else if x < 0 && s != floatBits(k, math.NaN()) {
				t.Errorf("sqrt %v %v = %#x", k, x, s)
			}
			for _, b := range list {
				y := floatOf(k, b)
				for op, native := range map[Op]float64{OpAdd: x + y, OpSub: x - y, OpMul: x * y, OpDiv: x / y} {
					got := eval2(t, op, typ, a, b)
					var want uint64
					switch e := new(big.Float).SetPrec(4000); {
					case !finite(x, y) || y == 0 && op == OpDiv || native == 0 && (op == OpAdd || op == OpSub):
						want = floatBits(k, native) // NaN, infinities and signs of zero are the same in any width
					case op == OpAdd:
						want = through(e.Add(exact(x), exact(y)))
					case op == OpSub:
						want = through(e.Sub(exact(x), exact(y)))
					case op == OpMul:
						want = through(e.Mul(exact(x), exact(y)))
					default:
						want = through(e.Quo(exact(x), exact(y)))
					}
					if got != want {
						t.Errorf("%v %v %v, %v = %#x, want %#x", op, k, x, y, got, want)
					}
				}
				for op, want := range map[Op]bool{OpEq: x == y, OpNe: x != y, OpLt: x < y, OpLe: x <= y, OpGt: x > y, OpGe: x >= y} {
					if got := eval2(t, op, typ, a, b); got != truth(want) {
						t.Errorf("%v %v %v, %v = %d", op, k, x, y, got)
					}
				}
				if got := eval2(t, OpMin, typ, a, b); got != floatBits(k, math.Min(x, y)) && !(x != x || y != y) {
					t.Errorf("min %v %v, %v = %#x", k, x, y, got)
				} else if (x != x || y != y) && got != floatBits(k, math.NaN()) {
					t.Errorf("min %v %v, %v = %#x", k, x, y, got)
				}
				if got := eval2(t, OpMax, typ, a, b); got != floatBits(k, math.Max(x, y)) && !(x != x || y != y) {
					t.Errorf("max %v %v, %v = %#x", k, x, y, got)
				}
				c := list[rng.IntN(len(list))]
				z := floatOf(k, c)
				got, ok := Eval(OpFMA, nil, typ, []uint64{a, b, c}, []*Type{typ, typ, typ})
				if !ok {
					t.Fatal("fma is not known")
				}
				want := floatBits(k, math.FMA(x, y, z))
				if finite(x, y, z) {
					sum := new(big.Float).SetPrec(8000).Mul(exact(x), exact(y))
					if sum.Add(sum, exact(z)); sum.Sign() != 0 {
						want = through(sum)
					}
				}
				if got != want {
					t.Errorf("fma %v %v, %v, %v = %#x, want %#x", k, x, y, z, got, want)
				}
			}
		}
	}
}

// fma32 where the exact sum lies next to half way between two float32 values.
func TestFMANearTies(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 20000 {
		a := math.Float32frombits(0x3f800000 + rng.Uint32()>>9)
		b := math.Float32frombits(0x3f800000 + rng.Uint32()>>9)
		p := float64(a) * float64(b)
		c := float32(-p) * (1 - 2*rng.Float32()*float32(math.Ldexp(1, -rng.IntN(40))))
		if rng.IntN(2) == 0 {
			c = math.Float32frombits(rng.Uint32N(1<<23)) * float32(math.Ldexp(1, -rng.IntN(60)))
		}
		sum := new(big.Float).SetPrec(4000).Add(exact(p), exact(float64(c)))
		if sum.Sign() == 0 {
			continue
		}
		if got, want := bits32(fma32(a, b, c)), roundBig(F32, sum); got != want {
			t.Fatalf("fma %v, %v, %v = %#x, want %#x", a, b, c, got, want)
		}
	}
}

// Every half widens exactly and narrows back to itself; neighbours round to the nearer.
func TestHalves(t *testing.T) {
	for _, k := range []Kind{F16, BF16} {
		for a := uint64(0); a < 1<<16; a++ {
			f := floatOf(k, a)
			if f != f {
				continue
			}
			if got := floatBits(k, f); got != a {
				t.Fatalf("%v %#x is %v and comes back as %#x", k, a, f, got)
			}
			if math.IsInf(f, 0) {
				continue
			}
			for _, g := range []float64{math.Nextafter(f, 9e99), math.Nextafter(f, -9e99), f * 1.0001, f * 1.0004, f * 1.002, f * 1.0039} {
				if got, want := floatBits(k, g), roundBig(k, exact(g)); got != want {
					t.Fatalf("%v of %v = %#x, want %#x", k, g, got, want)
				}
			}
		}
	}
	if f := floatOf(F16, 0x3c01); f != 1+1.0/1024 {
		t.Errorf("f16 0x3c01 is %v", f)
	}
	if f := floatOf(F16, 1); f != math.Ldexp(1, -24) {
		t.Errorf("f16 0x0001 is %v", f)
	}
	if f := floatOf(BF16, 0x3f81); f != 1+1.0/128 {
		t.Errorf("bf16 0x3f81 is %v", f)
	}
}

func TestRoundings(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for _, k := range []Kind{F32, F64} {
		typ := ScalarType(k)
		for _, a := range samples(k, rng, 300) {
			x := floatOf(k, a)
			for op, want := range map[Op]float64{OpFloor: math.Floor(x), OpCeil: math.Ceil(x), OpTrunc: math.Trunc(x), OpRoundAway: math.Round(x), OpRoundEven: math.RoundToEven(x)} {
				if got := eval1(t, op, typ, typ, a); got != floatBits(k, want) {
					t.Errorf("%v %v %v = %#x, want %v", op, k, x, got, want)
				}
			}
			if got := eval1(t, OpNeg, typ, typ, a); got != a^1<<(typ.Bits()-1) {
				t.Errorf("neg %v %#x = %#x", k, a, got)
			}
			if got := eval1(t, OpAbs, typ, typ, a); got != a&^(1<<(typ.Bits()-1)) {
				t.Errorf("abs %v %#x = %#x", k, a, got)
			}
			if got := eval1(t, OpRound, typ, typ, a); got != a {
				t.Errorf("round %v %#x = %#x", k, a, got)
			}
			if got := floatOf(k, eval2(t, OpCopysign, typ, a, floatBits(k, -1))); x == x && got != math.Copysign(x, -1) {
				t.Errorf("copysign %v %v = %v", k, x, got)
			}
		}
	}
}

func TestConvert(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	for from := I8; from <= F64; from++ {
		for to := I8; to <= F64; to++ {
			tt, ft := ScalarType(to), ScalarType(from)
			for _, a := range samples(from, rng, 100) {
				got := eval1(t, OpConvert, tt, ft, a)
				var want uint64
				switch {
				case from == to:
					want = a
				case from.Integer() && to.Integer():
					want = wrap(to, bigOf(from, a))
				case from.Integer():
					want = roundBig(to, new(big.Float).SetPrec(200).SetInt(bigOf(from, a)))
				default:
					f := floatOf(from, a)
					switch {
					case to.Float() && f != f:
						want = floatBits(to, f)
					case to.Float() && f == 0:
						want = floatBits(to, f)
					case to.Float():
						want = roundBig(to, exact(f))
					case f != f:
					default:
						lo, hi := new(big.Int), new(big.Int).Lsh(big.NewInt(1), uint(tt.Bits()))
						if to.Signed() {
							hi.Rsh(hi, 1)
							lo.Neg(hi)
						}
						hi.Sub(hi, big.NewInt(1))
						v := hi
						if f < 0 {
							v = lo
						}
						if !math.IsInf(f, 0) {
							if i, _ := exact(f).Int(nil); i.Cmp(lo) >= 0 && i.Cmp(hi) <= 0 {
								v = i
							}
						}
						want = wrap(to, v)
					}
				}
				if got != want {
					t.Errorf("convert %v to %v of %#x = %#x, want %#x", from, to, a, got, want)
				}
			}
			if ft.Size() == tt.Size() {
				for _, a := range samples(from, rng, 10) {
					if back := eval1(t, OpBitcast, ft, tt, eval1(t, OpBitcast, tt, ft, a)); back != a {
						t.Errorf("bitcast %v to %v and back of %#x = %#x", from, to, a, back)
					}
				}
			} else if _, ok := Eval(OpBitcast, nil, tt, []uint64{0}, []*Type{ft}); ok {
				t.Errorf("bitcast %v to %v is computed", from, to)
			}
		}
	}
	// What Go itself says, where it says something.
	if got := eval1(t, OpConvert, TF32, TU64, math.MaxUint64); got != uint64(math.Float32bits(float32(uint64(math.MaxUint64)))) {
		t.Errorf("convert u64 to f32 = %#x", got)
	}
	if got := eval1(t, OpBitcast, TI32, TF32, uint64(math.Float32bits(-1))); int32(got) != int32(math.Float32bits(-1)&math.MaxUint32) || int64(got) >= 0 {
		t.Errorf("bitcast of -1 = %#x", got)
	}
}

func TestBoolsAndSelect(t *testing.T) {
	for a := range uint64(2) {
		for b := range uint64(2) {
			x, y := a == 1, b == 1
			for op, want := range map[Op]bool{OpAnd: x && y, OpOr: x || y, OpXor: x != y, OpAndNot: x && !y, OpEq: x == y, OpNe: x != y} {
				if got := eval2(t, op, TBool, a, b); got != truth(want) {
					t.Errorf("%v %v, %v = %d", op, x, y, got)
				}
			}
		}
		if got := eval1(t, OpNot, TBool, TBool, a); got != 1-a {
			t.Errorf("not %d = %d", a, got)
		}
		if got, ok := Eval(OpSelect, nil, TI8, []uint64{a, 7, 9}, []*Type{TBool, TI8, TI8}); !ok || got != 9-2*a {
			t.Errorf("select %d = %d, %v", a, got, ok)
		}
	}
}

// Eval knows an operation for exactly the kinds that the table lists, if it is pure,
// scalar and not elementary.
func TestEvalCoversTable(t *testing.T) {
	for op := OpConst; op < NumOps; op++ {
		info := op.Info()
		for k := Bool; k <= F64; k++ {
			var got bool
			want := op.Has(Pure) && !op.Has(Elementary) && info.Classes.Has(k)
			switch info.Args {
			case 1:
				got = Unary(op, k, k) != nil
			case 2:
				got = Binary(op, k) != nil
			case 3:
				got = Ternary(op, k) != nil
			default:
				continue
			}
			if got != want {
				t.Errorf("%v on %v: computed %v, in the table %v", op, k, got, want)
			}
		}
	}
	if got, ok := Eval(OpConst, ConstAttr{42}, TI32, nil, nil); !ok || got != 42 {
		t.Errorf("const = %d, %v", got, ok)
	}
	if _, ok := Eval(OpLane, nil, TI64, nil, nil); ok {
		t.Error("lane is computed")
	}
}

func BenchmarkBinary(b *testing.B) {
	f := Binary(OpMul, F32)
	x := uint64(math.Float32bits(1.5))
	for b.Loop() {
		x = f(x, x) &^ (1 << 30)
	}
	if bits.Len64(x) > 32 {
		b.Fatal("not canonical")
	}
}
