package asm

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/testkit"
)

// The Go toolchain's assembler is tested with tens of thousands of lines
// "instruction // bytes". They are the oracle for the encoder: every line with an instruction of
// ours, in a form of ours, must come out as one of its encodings.

// toolchainLines calls f for each line of the assembler's test data.
func toolchainLines(t *testing.T, f func(where, name string, operands []string, want []string)) {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		testkit.Missing(t, "go", "it tells where the test data is: "+err.Error())
	}
	dir := filepath.Join(strings.TrimSpace(string(root)), "src/cmd/asm/internal/asm/testdata")
	files, _ := filepath.Glob(filepath.Join(dir, "avx512enc", "*.s"))
	files = append(files, filepath.Join(dir, "amd64enc.s"), filepath.Join(dir, "amd64enc_extra.s"))
	if _, err := os.Stat(files[0]); err != nil {
		testkit.Missing(t, "go", "no assembler test data: "+err.Error())
	}
	line := regexp.MustCompile(`^\s*([A-Z0-9_.]+)\s+(.*?)\s*// ([0-9a-f]{2}[0-9a-f or]*)\s*$`)
	for _, name := range files {
		file, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		s := bufio.NewScanner(file)
		for n := 1; s.Scan(); n++ {
			m := line.FindStringSubmatch(s.Text())
			if m == nil {
				continue
			}
			f(fmt.Sprintf("%s:%d: %s", filepath.Base(name), n, strings.TrimSpace(s.Text())), m[1], splitOperands(m[2]), strings.Split(m[3], " or "))
		}
		file.Close()
	}
}

func splitOperands(s string) []string {
	var out []string
	for _, p := range strings.Split(s, ",") {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

var goGeneral = map[string]Reg{"AX": RAX, "CX": RCX, "DX": RDX, "BX": RBX, "SP": RSP, "BP": RBP, "SI": RSI, "DI": RDI,
	"R8": R8, "R9": R9, "R10": R10, "R11": R11, "R12": R12, "R13": R13, "R14": R14, "R15": R15}

// parseReg reads a register in Go's spelling; length is 0 for general and mask registers.
func parseReg(s string) (r Reg, length int, ok bool) {
	if r, ok := goGeneral[s]; ok {
		return r, 0, true
	}
	if len(s) < 2 {
		return None, 0, false
	}
	n, err := strconv.Atoi(s[1:])
	if err != nil {
		return None, 0, false
	}
	switch s[0] {
	case 'X':
		return V(n), 16, true
	case 'Y':
		return V(n), 32, true
	case 'Z':
		return V(n), 64, true
	case 'K':
		return K(n), 0, true
	}
	return None, 0, false
}

var memory = regexp.MustCompile(`^(-?(?:0x)?[0-9a-f]*)\(([A-Z0-9]+)\)(?:\(([A-Z0-9]+)\*([1248])\))?$`)

func parseOperand(s string) (o Operand, length int, ok bool) {
	if r, l, ok := parseReg(s); ok {
		return R(r), l, true
	}
	m := memory.FindStringSubmatch(s)
	if m == nil {
		return o, 0, false
	}
	var disp int64
	if m[1] != "" {
		var err error
		if disp, err = strconv.ParseInt(m[1], 0, 32); err != nil {
			return o, 0, false
		}
	}
	base, _, ok := parseReg(m[2])
	if !ok {
		return o, 0, false
	}
	index, scale := None, 0
	if m[3] != "" {
		r, l, ok := parseReg(m[3])
		if !ok {
			return o, 0, false
		}
		if l > 0 {
			length = -l // a vector index
		}
		index, scale = r, int(m[4][0]-'0')
	}
	return MX(base, index, uint8(scale), int32(disp)), length, true
}

// goNames maps the toolchain's mnemonics to the rows that encode them.
var goNames = func() map[string][]VOp {
	m := map[string][]VOp{}
	for i := range rows {
		name := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(rows[i].name, "Store"), "Load"), "General")
		if rows[i].form == fRMI || rows[i].form == fRVMI {
			if n := strings.TrimSuffix(name, "I"); n != name && (strings.HasPrefix(n, "VPERM")) {
				name = n
			}
		}
		if n := strings.TrimSuffix(name, "L"); n != name && strings.Contains(n, "CVTT") && !strings.Contains(n, "USI") {
			name = n // VCVTTSS2SI moves 32 bits
		}
		m[name] = append(m[name], VOp(i))
	}
	return m
}()

func TestVectorAgainstToolchain(t *testing.T) {
	checked := make([]int, len(rows))
	total := 0
	toolchainLines(t, func(where, name string, operands, want []string) {
		suffixes := strings.Split(name, ".")
		ops := goNames[suffixes[0]]
		if len(ops) == 0 || name == "VMOVQ" && !strings.ContainsAny(operands[0]+operands[1], "(ABCDSR") {
			return // vector to vector is another instruction of that name, which is not used
		}
		var o Options
		zero := false
		for _, s := range suffixes[1:] {
			switch s {
			case "Z":
				zero = true
			case "BCST":
				o.Broadcast = true
			default:
				return // rounding control is not encoded by this package
			}
		}
		tried := false
		for _, op := range ops {
			got, ok := encodeGo(op, operands, o, zero)
			if !ok {
				continue
			}
			tried = true
			for _, w := range want {
				if got == w {
					checked[op]++
					total++
					return
				}
			}
			// Another row of the same mnemonic may have this encoding.
			if len(ops) == 1 {
				t.Errorf("%s: encoded as %s", where, got)
			}
		}
		if tried && len(ops) > 1 {
			t.Errorf("%s: no row encodes this", where)
		}
	})
	var missing []string
	for i, n := range checked {
		if n == 0 {
			missing = append(missing, rows[i].name)
		}
	}
	sort.Strings(missing)
	t.Logf("%d lines, %d of %d instructions; not in the test data: %v", total, len(rows)-len(missing), len(rows), missing)
	if len(missing) > 0 {
		t.Errorf("%d instructions were not checked", len(missing))
	}
}

// encodeGo encodes a line's operands, given in Go's order, as op, if they fit its form.
func encodeGo(op VOp, operands []string, o Options, zero bool) (string, bool) {
	r := &rows[op]
	args := make([]string, len(operands))
	for i, s := range operands {
		args[len(args)-1-i] = s // Intel's order
	}
	want := map[form]int{fRVM: 3, fRVMI: 4, fRM: 2, fRMI: 3, fMR: 2, fMRI: 3, fVMI: 3, fRVM4: 4, fRMV: 3, fMVR: 3}[r.form]
	if r.form == fRMV && len(args) == 3 && args[1][0] == 'K' { // EVEX gather: the mask is not vvvv
		want = 2
	}
	if len(args) == want+1 {
		k, _, ok := parseReg(args[1])
		if !ok || !k.Mask() {
			return "", false
		}
		o.Mask = Masking{K: k, Zero: zero, on: true}
		args = append(args[:1:1], args[2:]...)
	}
	if len(args) != want {
		return "", false
	}
	var reg, vvvv = None, None
	var rm Operand
	length := 0
	note := func(l int) {
		if l > 0 {
			length = max(length, l)
		}
	}
	role := map[form]string{fRVM: "rvm", fRVMI: "rvmi", fRM: "rm", fRMI: "rmi", fMR: "mr", fMRI: "mri", fVMI: "vmi", fRVM4: "rvm4", fRMV: "rmv", fMVR: "mvr"}[r.form]
	var indexLen int
	for i, s := range args {
		switch role[i] {
		case 'r', 'v', '4':
			x, l, ok := parseReg(s)
			if !ok {
				return "", false
			}
			note(l)
			switch role[i] {
			case 'r':
				reg = x
			case 'v':
				vvvv = x
			default:
				o.Fourth = x
			}
		case 'm':
			x, l, ok := parseOperand(s)
			if !ok {
				return "", false
			}
			if l < 0 {
				indexLen = -l
			}
			note(l)
			rm = x
		case 'i':
			n, err := strconv.ParseInt(strings.TrimPrefix(s, "$"), 0, 16)
			if err != nil || s[0] != '$' {
				return "", false
			}
			o.Imm = uint8(n)
		}
	}
	general := strings.HasSuffix(r.name, "General")
	if general != (!rm.isMem && rm.Reg.General()) && strings.HasPrefix(r.name, "VPBROADCAST") {
		return "", false
	}
	if r.form == fRMV || strings.HasPrefix(r.name, "VPSCATTER") || strings.HasPrefix(r.name, "VSCATTER") {
		// The length is that of the wider of data and indices.
		length = max(length, indexLen)
	}
	switch r.name {
	case "VCVTPD2PS", "VCVTTPD2DQ", "VCVTTPD2UDQ", "VCVTQQ2PS", "VCVTUQQ2PS":
		if rm.isMem { // the operand that tells the length has half of it
			length *= 2
		}
	}
	l := map[int]Len{0: L128, 16: L128, 32: L256, 64: L512}[length]
	if r.flags&lig != 0 {
		l = L128
	}
	if r.flags&maskDst != 0 && reg.Mask() && r.flags&evexOK == 0 {
		return "", false
	}
	if (r.flags&evexOK != 0 && r.flags&vexOK == 0 && r.flags&maskDst != 0) && !reg.Mask() {
		return "", false
	}
	var a Assembler
	a.V(op, l, reg, vvvv, rm, o)
	code, err := a.Finish()
	if err != nil {
		return "", false
	}
	return hex.EncodeToString(code), true
}
