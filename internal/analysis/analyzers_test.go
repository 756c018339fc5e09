package analysis

import (
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// analyzer returns one of the set, its flags set.
func analyzer(t *testing.T, name, target string) *analysis.Analyzer {
	t.Helper()
	var found *analysis.Analyzer
	for _, a := range Analyzers() {
		if f := a.Flags.Lookup("target"); f != nil {
			if err := f.Value.Set(target); err != nil {
				t.Fatal(err)
			}
		}
		if a.Name == name {
			found = a
		}
	}
	if found == nil {
		t.Fatalf("no analyzer %s", name)
	}
	return found
}

func TestSubset(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), analyzer(t, "kernelsubset", ""), "example.com/kernels/subset", "example.com/kernels/helper")
}

func TestFixes(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), analyzer(t, "kernelsubset", ""), "example.com/kernels/fix")
}

func TestFlow(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), analyzer(t, "kernelflow", ""), "example.com/kernels/flow")
}

func TestStrict(t *testing.T) {
	analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), analyzer(t, "kernelstrict", ""), "example.com/kernels/strict")
}

func TestTarget(t *testing.T) {
	analysistest.Run(t, analysistest.TestData(), analyzer(t, "kerneltarget", "webgpu"), "example.com/kernels/target")
}

func TestValidate(t *testing.T) {
	if err := analysis.Validate(Analyzers()); err != nil {
		t.Error(err)
	}
}

func TestTargets(t *testing.T) {
	for _, name := range Targets() {
		if err := CheckTargets(name); err != nil {
			t.Error(err)
		}
	}
	if err := CheckTargets("cpu, metal"); err != nil {
		t.Error(err)
	}
	if err := CheckTargets("cpu,vulkan"); err == nil {
		t.Error("vulkan is a target")
	}
}
