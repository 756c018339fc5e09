package front_test

import (
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/front"
	"github.com/dotcompute/dotcompute/internal/ir"
)

func TestGroup(t *testing.T) {
	res := compile(t, "group", nil)
	for _, d := range res.Diags {
		t.Error(d)
	}
	byName := map[string]*front.Kernel{}
	for _, k := range res.Kernels {
		byName[k.Name] = k
		t.Log(k.Module)
		if len(k.Hash) != 64 {
			t.Errorf("%s: hash %q", k.Name, k.Hash)
		}
	}
	for _, name := range []string{"sums", "lanes", "scan", "params", "scale[float32]", "scale[int]", "unchecked", "Hypot", "prints", "exchange"} {
		if byName[name] == nil {
			t.Errorf("no kernel %s", name)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
	var parts []string
	for _, p := range byName["params"].Params {
		for _, q := range p.Parts {
			parts = append(parts, q.Name+" "+q.IR.String())
		}
	}
	if got := strings.Join(parts, "; "); !strings.HasPrefix(got,
		"p ptr<constant %group.Params>; off ptr<constant [2]i32>; m.Pix view<global f32>; m.Size ptr<constant %struct>; v.Data") {
		t.Errorf("params: %s", got)
	}
	if k := byName["unchecked"]; strings.Contains(k.Module.String(), "check.") || !k.IR.Params[0].Const || k.IR.Kernel.Mode != ir.ModeStrict {
		t.Errorf("unchecked: %s", k.Module)
	}
	if k := byName["sums"]; k.Launcher != "Sums" || k.IR.Kernel.Group != [3]int{8, 1, 1} {
		t.Errorf("sums: launcher %q, group %v", k.Launcher, k.IR.Kernel.Group)
	}
	if k := byName["scale[int]"]; k.Launcher != "ScaleI" || k.Signature.String() != "func(t github.com/dotcompute/dotcompute/kernel.Thread, a int, x []int)" {
		t.Errorf("scale[int]: launcher %q, %s", k.Launcher, k.Signature)
	}
}
