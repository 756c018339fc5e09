package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/dotcompute/dotcompute/internal/ir"
)

type versionCmd struct{}

// versionInfo is what `version --json` prints.
type versionInfo struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"`
	IR       int    `json:"ir"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func currentVersion() versionInfo {
	v := versionInfo{Version: "devel", IR: ir.Version, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	if b, ok := debug.ReadBuildInfo(); ok {
		if b.Main.Version != "" && b.Main.Version != "(devel)" {
			v.Version = b.Main.Version
		}
		for _, s := range b.Settings {
			if s.Key == "vcs.revision" {
				v.Revision = s.Value
			}
		}
	}
	return v
}

func (versionCmd) Run(a *app) error {
	v := currentVersion()
	if a.json {
		return a.printJSON(v)
	}
	fmt.Fprintf(a.stdout, "dotcompute %s (IR %d, %s, %s)\n", v.Version, v.IR, v.Go, v.Platform)
	return nil
}
