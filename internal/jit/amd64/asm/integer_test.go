package asm

import (
	"encoding/hex"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// intArgs are the operands of a line, in Intel's order.
type intArgs struct {
	op  []Operand
	imm int64
	n   int // operands that are registers or memory
	k   int // constants
}

func parseInt(operands []string) (x intArgs, ok bool) {
	for i := len(operands) - 1; i >= 0; i-- {
		if s, found := strings.CutPrefix(operands[i], "$"); found {
			v, err := strconv.ParseInt(s, 0, 64)
			if err != nil {
				u, err := strconv.ParseUint(s, 0, 64)
				if err != nil {
					return x, false
				}
				v = int64(u)
			}
			x.imm = v
			x.k++
			continue
		}
		o, _, ok := parseOperand(operands[i])
		if !ok || !o.isMem && o.Reg.Vector() {
			return x, false
		}
		x.op = append(x.op, o)
		x.n++
	}
	return x, true
}

var sizes = map[byte]int{'B': 1, 'W': 2, 'L': 4, 'Q': 8}

// intForms maps the toolchain's mnemonics to encoders. Each gets operands in Intel's order and
// returns false for forms that this package does not have.
func intForms() map[string]func(a *Assembler, x intArgs) bool {
	m := map[string]func(*Assembler, intArgs) bool{}
	reg := func(o Operand) bool { return !o.isMem }
	for suffix, size := range sizes {
		s := string(suffix)
		for name, op := range map[string]ALU{"ADD": ADD, "OR": OR, "ADC": ADC, "SBB": SBB, "AND": AND, "SUB": SUB, "XOR": XOR} {
			m[name+s] = func(a *Assembler, x intArgs) bool {
				switch {
				case x.n == 1 && x.k == 1:
					a.OpImm(op, size, x.op[0], int32(x.imm))
				case x.n == 2 && reg(x.op[0]):
					a.Op(op, size, x.op[0].Reg, x.op[1])
				case x.n == 2 && reg(x.op[1]):
					a.OpStore(op, size, x.op[0], x.op[1].Reg)
				default:
					return false
				}
				return true
			}
		}
		for name, op := range map[string]Unary{"NOT": NOT, "NEG": NEG, "MUL": MUL, "DIV": DIV, "IDIV": IDIV} {
			m[name+s] = func(a *Assembler, x intArgs) bool {
				if x.n != 1 || x.k != 0 {
					return false
				}
				a.Unary(op, size, x.op[0])
				return true
			}
		}
		for name, op := range map[string]ShiftOp{"ROL": ROL, "ROR": ROR, "SHL": SHL, "SHR": SHR, "SAR": SAR} {
			m[name+s] = func(a *Assembler, x intArgs) bool {
				switch {
				case x.n == 1 && x.k == 1 && x.imm != 1: // there is a shorter form for 1
					a.ShiftImm(op, size, x.op[0], uint8(x.imm))
				case x.n == 2 && x.k == 0 && reg(x.op[1]) && x.op[1].Reg == RCX:
					a.ShiftCL(op, size, x.op[0])
				default:
					return false
				}
				return true
			}
		}
		m["TEST"+s] = func(a *Assembler, x intArgs) bool {
			// The toolchain writes TEST's operands the other way round from the others'.
			switch {
			case x.n == 1 && x.k == 1 && !(reg(x.op[0]) && x.op[0].Reg == RAX):
				a.TestImm(size, x.op[0], int32(x.imm))
			case x.n == 2 && reg(x.op[1]):
				a.Test(size, x.op[0], x.op[1].Reg)
			default:
				return false
			}
			return true
		}
		m["MOV"+s] = func(a *Assembler, x intArgs) bool {
			switch {
			case x.n == 2 && reg(x.op[0]):
				a.Mov(size, x.op[0].Reg, x.op[1])
			case x.n == 2 && reg(x.op[1]):
				a.MovStore(size, x.op[0], x.op[1].Reg)
			case x.n == 1 && x.k == 1 && !reg(x.op[0]):
				a.MovStoreImm(size, x.op[0], int32(x.imm))
			default:
				return false
			}
			return true
		}
		m["XCHG"+s] = func(a *Assembler, x intArgs) bool {
			if x.n != 2 || reg(x.op[0]) || !reg(x.op[1]) {
				return false
			}
			a.Exchange(size, x.op[0], x.op[1].Reg)
			return true
		}
		if size == 1 {
			continue
		}
		m["IMUL"+s] = func(a *Assembler, x intArgs) bool {
			if x.n != 2 || x.k != 0 || !reg(x.op[0]) {
				return false
			}
			a.Imul(size, x.op[0].Reg, x.op[1])
			return true
		}
		m["IMUL3"+s] = func(a *Assembler, x intArgs) bool {
			if x.n != 2 || x.k != 1 || !reg(x.op[0]) {
				return false
			}
			a.ImulImm(size, x.op[0].Reg, x.op[1], int32(x.imm))
			return true
		}
		for name, op := range map[string]BitCount{"POPCNT": POPCNT, "TZCNT": TZCNT, "LZCNT": LZCNT} {
			m[name+s] = func(a *Assembler, x intArgs) bool {
				if x.n != 2 || !reg(x.op[0]) {
					return false
				}
				a.Count(op, size, x.op[0].Reg, x.op[1])
				return true
			}
		}
		for name, c := range map[string]Cond{"OS": Overflow, "OC": NoOverflow, "CS": Below, "CC": AboveEqual, "EQ": Equal, "NE": NotEqual,
			"LS": BelowEqual, "HI": Above, "MI": Sign, "PL": NoSign, "PS": Parity, "PC": NoParity, "LT": Less, "GE": GreaterEqual, "LE": LessEqual, "GT": Greater} {
			m["CMOV"+s+name] = func(a *Assembler, x intArgs) bool {
				a.Cmov(c, size, x.op[0].Reg, x.op[1])
				return true
			}
			m["SET"+name] = func(a *Assembler, x intArgs) bool {
				a.Set(c, x.op[0])
				return true
			}
		}
		if size == 2 {
			continue
		}
		m["LEA"+s] = func(a *Assembler, x intArgs) bool {
			a.Lea(size, x.op[0].Reg, x.op[1])
			return true
		}
		m["BSWAP"+s] = func(a *Assembler, x intArgs) bool {
			a.ByteSwap(size, x.op[0].Reg)
			return true
		}
		for name, op := range map[string]ShiftOp{"SHLX": SHL, "SHRX": SHR, "SARX": SAR} {
			m[name+s] = func(a *Assembler, x intArgs) bool {
				if !reg(x.op[2]) {
					return false
				}
				a.ShiftX(op, size, x.op[0].Reg, x.op[1], x.op[2].Reg)
				return true
			}
		}
		m["ANDN"+s] = func(a *Assembler, x intArgs) bool {
			a.AndNot(size, x.op[0].Reg, x.op[1].Reg, x.op[2])
			return true
		}
		m["MULX"+s] = func(a *Assembler, x intArgs) bool {
			a.MulX(size, x.op[0].Reg, x.op[1].Reg, x.op[2])
			return true
		}
		m["RORX"+s] = func(a *Assembler, x intArgs) bool {
			a.RorX(size, x.op[0].Reg, x.op[1], uint8(x.imm))
			return true
		}
	}
	for name, f := range map[string][2]int{"MOVBLZX": {1, 0}, "MOVWLZX": {2, 0}} {
		m[name] = func(a *Assembler, x intArgs) bool {
			a.MovZero(x.op[0].Reg, x.op[1], f[0])
			return true
		}
	}
	for name, f := range map[string][2]int{"MOVBLSX": {1, 4}, "MOVWLSX": {2, 4}, "MOVBQSX": {1, 8}, "MOVWQSX": {2, 8}, "MOVLQSX": {4, 8}} {
		m[name] = func(a *Assembler, x intArgs) bool {
			a.MovSign(f[1], x.op[0].Reg, x.op[1], f[0])
			return true
		}
	}
	for suffix, lanes := range map[string]int{"B": 8, "W": 16, "D": 32, "Q": 64} {
		for name, op := range map[string]KOp{"KAND": KAND, "KANDN": KANDN, "KOR": KOR, "KXOR": KXOR, "KXNOR": KXNOR} {
			m[name+suffix] = func(a *Assembler, x intArgs) bool {
				a.K(op, lanes, x.op[0].Reg, x.op[1].Reg, x.op[2].Reg)
				return true
			}
		}
		for name, op := range map[string]KOp{"KNOT": KNOT, "KORTEST": KORTEST, "KTEST": KTEST} {
			m[name+suffix] = func(a *Assembler, x intArgs) bool {
				a.K(op, lanes, x.op[0].Reg, None, x.op[1].Reg)
				return true
			}
		}
		m["KSHIFTL"+suffix] = func(a *Assembler, x intArgs) bool {
			a.KShift(true, lanes, x.op[0].Reg, x.op[1].Reg, uint8(x.imm))
			return true
		}
		m["KSHIFTR"+suffix] = func(a *Assembler, x intArgs) bool {
			a.KShift(false, lanes, x.op[0].Reg, x.op[1].Reg, uint8(x.imm))
			return true
		}
		m["KMOV"+suffix] = func(a *Assembler, x intArgs) bool {
			d, s := x.op[0], x.op[1]
			switch {
			case d.isMem:
				a.KMovStore(lanes, d, s.Reg)
			case d.Reg.General():
				a.KMovTo(lanes, d.Reg, s.Reg)
			case !s.isMem && s.Reg.General():
				a.KMovFrom(lanes, d.Reg, s.Reg)
			default:
				a.KMov(lanes, d.Reg, s)
			}
			return true
		}
	}
	for name, lanes := range map[string]int{"KUNPCKBW": 16, "KUNPCKWD": 32, "KUNPCKDQ": 64} {
		m[name] = func(a *Assembler, x intArgs) bool {
			a.K(KUNPCK, lanes, x.op[0].Reg, x.op[1].Reg, x.op[2].Reg)
			return true
		}
	}
	return m
}

func TestIntegerAgainstToolchain(t *testing.T) {
	forms := intForms()
	checked := map[string]int{}
	total := 0
	toolchainLines(t, func(where, name string, operands []string, want []string) {
		f := forms[name]
		x, ok := parseInt(operands)
		if f == nil || !ok {
			return
		}
		var a Assembler
		if !f(&a, x) {
			return
		}
		code, err := a.Finish()
		if err != nil {
			t.Errorf("%s: %v", where, err)
			return
		}
		got := hex.EncodeToString(code)
		for _, w := range want {
			if got == w {
				checked[name]++
				total++
				return
			}
		}
		if x.k == 1 && strings.HasPrefix(where, "amd64enc.s") && len(x.op) == 1 && !x.op[0].isMem && x.op[0].Reg == RAX && len(code) > len(want[0])/2 {
			// The toolchain has a form without ModRM for rax, which is never needed.
			return
		}
		t.Errorf("%s: encoded as %s", where, got)
	})
	var missing []string
	for name := range forms {
		if checked[name] == 0 {
			missing = append(missing, name)
		}
	}
	sort.Strings(missing)
	t.Logf("%d lines, %d of %d instructions", total, len(forms)-len(missing), len(forms))
	if len(missing) > 0 {
		t.Errorf("not in the test data: %v", missing)
	}
}
