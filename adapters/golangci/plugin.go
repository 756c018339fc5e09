// Package golangci makes the kernel analyzers a module plug-in of golangci-lint.
// It is a module of its own because nothing else needs golangci's registry.
//
// Build a linter that has it with a file .custom-gcl.yml
//
//	version: v2.5.0
//	plugins:
//	  - module: github.com/dotcompute/dotcompute/adapters/golangci
//	    version: latest
//
// and `golangci-lint custom`, and enable it in .golangci.yml:
//
//	linters:
//	  enable: [dotcompute]
//	  settings:
//	    custom:
//	      dotcompute:
//	        type: module
//	        settings:
//	          target: metal,webgpu # optional
package golangci

import (
	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	kernels "github.com/dotcompute/dotcompute/internal/analysis"
)

// golangci-lint looks plug-ins up in a registry that they fill when they are
// linked; there is no call that it could make instead.
func init() {
	register.Plugin("dotcompute", New)
}

// settings is what .golangci.yml may say.
type settings struct {
	Target string `json:"target"` // targets as for the -target flag, separated by commas
}

type plugin struct{ settings settings }

// New makes the plug-in from the settings of .golangci.yml. It returns an error
// for settings that it does not know.
func New(conf any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[settings](conf)
	if err != nil {
		return nil, err
	}
	if err := kernels.CheckTargets(s.Target); err != nil {
		return nil, err
	}
	return plugin{s}, nil
}

// BuildAnalyzers returns the analyzers that dcgen and go vet run, too.
func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	analyzers := kernels.Analyzers()
	for _, a := range analyzers {
		if f := a.Flags.Lookup("target"); f != nil {
			if err := f.Value.Set(p.settings.Target); err != nil {
				return nil, err
			}
		}
	}
	return analyzers, nil
}

// GetLoadMode asks for types.
func (plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
