package asm

import (
	"bytes"
	"encoding/hex"
	"testing"
)

// asmCase is an instruction that the toolchain's test data lacks; the bytes were read from the manual's tables and agree
// with objdump.
func TestFormsNotInToolchainData(t *testing.T) {
	for _, c := range []struct {
		name string
		f    func(a *Assembler)
		want string
	}{
		{"lock add [rbx], eax", func(a *Assembler) { a.LockOp(ADD, 4, M(RBX, 0), RAX) }, "f00103"},
		{"lock xadd [r11+8], rdx", func(a *Assembler) { a.LockXadd(8, M(R11, 8), RDX) }, "f0490fc15308"},
		{"lock cmpxchg [rbx], r9d", func(a *Assembler) { a.LockCmpxchg(4, M(RBX, 0), R9) }, "f0440fb10b"},
		{"mov eax, 1", func(a *Assembler) { a.MovImm(RAX, 1) }, "b801000000"},
		{"mov r9, -1", func(a *Assembler) { a.MovImm(R9, -1) }, "49c7c1ffffffff"},
		{"movabs rdx, 0x123456789a", func(a *Assembler) { a.MovImm(RDX, 0x123456789a) }, "48ba9a78563412000000"},
		{"cqo", func(a *Assembler) { a.SignExtend(8) }, "4899"},
		{"cdq", func(a *Assembler) { a.SignExtend(4) }, "99"},
		{"cmp rsi, 7", func(a *Assembler) { a.OpImm(CMP, 8, R(RSI), 7) }, "4883fe07"},
		{"cmp sil, dil", func(a *Assembler) { a.Op(CMP, 1, RSI, R(RDI)) }, "403af7"},
		{"jmp [rbx+8]", func(a *Assembler) { a.JumpTo(M(RBX, 8)) }, "ff6308"},
		{"jmp r9", func(a *Assembler) { a.JumpTo(R(R9)) }, "41ffe1"},
		{"vzeroupper", func(a *Assembler) { a.ZeroUpper() }, "c5f877"},
		{"mfence sfence ud2 ret", func(a *Assembler) { a.MemoryFence(); a.StoreFence(); a.Undefined(); a.Return() }, "0faef00faef80f0bc3"},
		{"vcvttss2usi eax, xmm3", func(a *Assembler) { a.V(VCVTTSS2USIL, L128, RAX, None, R(V(3)), Options{}) }, "62f17e0878c3"},
		{"vcvttsd2usi r9d, xmm3", func(a *Assembler) { a.V(VCVTTSD2USIL, L128, R9, None, R(V(3)), Options{}) }, "62717f0878cb"},
	} {
		var a Assembler
		c.f(&a)
		code, err := a.Finish()
		if got := hex.EncodeToString(code); err != nil || got != c.want {
			t.Errorf("%s: %s, want %s (%v)", c.name, got, c.want, err)
		}
	}
}

func TestLabels(t *testing.T) {
	var a Assembler
	loop, data := a.NewLabel(), a.NewLabel()
	a.Place(loop)
	a.V(VADDPS, L256, V(0), V(1), ML(data, 4), Options{})        // 8 bytes
	a.V(VPSHUFD, L128, V(0), None, ML(data, 0), Options{Imm: 7}) // 9 bytes, displacement before the immediate
	a.JumpIf(NotEqual, loop)                                     // 6 bytes
	a.Align(16, 0xcc)
	a.Place(data)
	a.Bytes(1, 2, 3, 4)
	code, err := a.Finish()
	if err != nil {
		t.Fatal(err)
	}
	want, _ := hex.DecodeString("c5f458051c000000" + "c5f970050f00000007" + "0f85e9ffffff" + "cccccccccccccccccc" + "01020304")
	if !bytes.Equal(code, want) {
		t.Errorf("got  %x\nwant %x", code, want)
	}
	if a.Offset(data) != 32 {
		t.Errorf("data is at %d", a.Offset(data))
	}
}

func TestErrors(t *testing.T) {
	for name, f := range map[string]func(a *Assembler){
		"label not placed":   func(a *Assembler) { a.Jump(a.NewLabel()) },
		"label placed twice": func(a *Assembler) { l := a.NewLabel(); a.Place(l); a.Place(l) },
		"no EVEX form":       func(a *Assembler) { a.V(VPXOR, L512, V(0), V(1), R(V(2)), Options{}) },
		"mask k0":            func(a *Assembler) { a.V(VADDPS, L256, V(0), V(1), R(V(2)), Options{Mask: Under(K(0))}) },
		"source not taken":   func(a *Assembler) { a.V(VPSHUFD, L256, V(0), V(1), R(V(2)), Options{}) },
		"rsp as index":       func(a *Assembler) { a.Mov(8, RAX, MX(RBX, RSP, 1, 0)) },
	} {
		var a Assembler
		f(&a)
		if _, err := a.Finish(); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
