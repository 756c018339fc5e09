package gen

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"io"
	"os/exec"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// scaleIR is a kernel as the front end makes it.
const scaleIR = `dotcompute ir 1
file 0 "k.go"

kernel @scale(%a f32, %x view<global f32>) mode=default @0:6:6 {
	%i = globalid x : i64 @0:7:7
	%n = viewlen %x : i64 @0:8:2
	check.index %i, %n @0:8:2
	%p = elem %x, %i : ptr<global f32> @0:8:2
	%v = load %p : f32 @0:8:2
	%w = mul %a, %v : f32 @0:8:2
	store %p, %w @0:8:2
	return
}
`

func unpack(t *testing.T, c Code) *artifact.Artifact {
	t.Helper()
	r, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(c.Data)))
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	a, err := artifact.Decode(b)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestCode: PTX and machine code are put in, are the same the second time, and are not made again as long as what they are made of is the same.
func TestCode(t *testing.T) {
	k := &Kernel{Name: "scale", File: "k.go", Line: 6, IR: scaleIR}
	e := &embedder{targets: []string{"ptx"}}
	list, err := e.code(k, "zk.go")
	if err != nil || len(list) != 1 {
		t.Fatalf("%d codes, %v", len(list), err)
	}
	a := unpack(t, list[0])
	m, err := artifact.DecodeImage(a.Variants[0].Code)
	if err != nil || a.Kernel != "scale" || a.Target != "ptx" || !strings.Contains(string(m.Code), ".entry") {
		t.Errorf("%s for %s, %v", a.Kernel, a.Target, err)
	}
	if _, err := exec.LookPath("ptxas"); err != nil {
		testkit.Missing(t, "ptxas", err.Error())
	}
	e = &embedder{targets: []string{"sm_90", "ptx"}}
	both, err := e.code(k, "zk.go")
	if err != nil || len(both) != 2 || both[1] != list[0] {
		t.Fatalf("%d codes, %v", len(both), err)
	}
	for i, v := range unpack(t, both[0]).Variants {
		if m, err := artifact.DecodeImage(v.Code); err != nil || !bytes.HasPrefix(m.Code, []byte("\x7fELF")) {
			t.Errorf("variant %d: %.10q, %v", i, m.Code, err)
		}
	}
	// Without an assembler from here on.
	t.Setenv("PATH", t.TempDir())
	text := "// Compiled code inside: sm_90, ptx.\n\t{Target: \"sm_90\", From: \"" + both[0].From + "\", Data: \"" + both[0].Data + "\"},\n"
	again, err := (&embedder{old: map[string]string{"zk.go": text}}).code(k, "zk.go")
	if err != nil || len(again) != 2 || again[0] != both[0] || again[1] != both[1] {
		t.Errorf("%d codes the second time, %v", len(again), err)
	}
	other := *k
	other.IR = strings.Replace(scaleIR, "mul", "add", 1)
	if _, err := (&embedder{old: map[string]string{"zk.go": text}}).code(&other, "zk.go"); err == nil || !strings.Contains(err.Error(), "nvidia-cuda-toolkit") {
		t.Errorf("another kernel without an assembler: %v", err)
	}
}

// TestNoCode: a kernel that the target cannot have is left out, with a note; nobody asked, nothing is put in.
func TestNoCode(t *testing.T) {
	k := &Kernel{Name: "scale", File: "k.go", Line: 6, IR: scaleIR}
	if list, err := (&embedder{}).code(k, "zk.go"); list != nil || err != nil {
		t.Errorf("%v, %v", list, err)
	}
	k.IR = strings.Replace(scaleIR, "mode=default", "mode=default subgroup=64", 1)
	e := &embedder{targets: []string{"ptx"}}
	if list, err := e.code(k, "zk.go"); list != nil || err != nil || len(e.notes) != 1 || !strings.HasPrefix(e.notes[0], "k.go:6: ") || !strings.Contains(e.notes[0], "64") {
		t.Errorf("%v, %v, %q", list, err, e.notes)
	}
}

func TestParseTargets(t *testing.T) {
	for list, want := range map[string]string{"": "", "ptx": "ptx", " sm_90, ptx,ptx ": "sm_90 ptx", "sm_90a": "sm_90a"} {
		if got, err := ParseTargets(list); err != nil || got == nil || strings.Join(got, " ") != want {
			t.Errorf("%q: %q, %v", list, got, err)
		}
	}
	for _, list := range []string{"sm90", "cuda", "ptx,x"} {
		if _, err := ParseTargets(list); err == nil {
			t.Errorf("%q is taken", list)
		}
	}
}
