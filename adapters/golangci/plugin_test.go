package golangci

import (
	"testing"

	"github.com/golangci/plugin-module-register/register"
)

func TestPlugin(t *testing.T) {
	build, err := register.GetPlugin("dotcompute")
	if err != nil {
		t.Fatal(err)
	}
	p, err := build(map[string]any{"target": "metal,webgpu"})
	if err != nil {
		t.Fatal(err)
	}
	if mode := p.GetLoadMode(); mode != register.LoadModeTypesInfo {
		t.Errorf("load mode %q", mode)
	}
	analyzers, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	target := ""
	for _, a := range analyzers {
		if f := a.Flags.Lookup("target"); f != nil {
			target = f.Value.String()
		}
	}
	if len(analyzers) < 4 || target != "metal,webgpu" {
		t.Errorf("%d analyzers, target %q", len(analyzers), target)
	}
	if _, err := build(map[string]any{"target": "vulkan"}); err == nil {
		t.Error("an unknown target is accepted")
	}
	if _, err := build(nil); err != nil {
		t.Errorf("without settings: %v", err)
	}
}
