package compile

import (
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"sync"
)

const modulePath = "github.com/dotcompute/dotcompute"

// compilerVersion identifies this compiler in hashes: two that may give different code for
// equal IR must not share cached artifacts. A released version is that; a build
// of changed sources is known by its executable.
var compilerVersion = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		if v := released(info); v != "" {
			return v
		}
	}
	exe, err := os.Executable()
	if err != nil {
		return "unknown"
	}
	stat, err := os.Stat(exe)
	if err != nil {
		return "unknown"
	}
	return fmt.Sprintf("build of %d bytes at %d", stat.Size(), stat.ModTime().UnixNano())
})

// released returns the version of our module in a build, or "" if that does not
// tell its sources.
func released(info *debug.BuildInfo) string {
	for _, m := range append([]*debug.Module{&info.Main}, info.Deps...) {
		if m.Path != modulePath {
			continue
		}
		if m.Replace != nil || m.Version == "" || m.Version == "(devel)" || strings.Contains(m.Version, "+dirty") {
			return ""
		}
		return m.Version
	}
	return ""
}
