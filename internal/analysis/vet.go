package analysis

import (
	"strings"

	"golang.org/x/tools/go/analysis/unitchecker"
)

// IsVet reports whether a program's arguments are those with which the go
// command calls a vet tool: it asks for the version and the flags, and then
// hands over one file NAME.cfg for each package.
func IsVet(args []string) bool {
	for _, a := range args {
		if a == "-V=full" || a == "-flags" || strings.HasSuffix(a, ".cfg") {
			return true
		}
	}
	return false
}

// VetMain runs the analyzers as the go command's vet tool, with the arguments in
// os.Args, and exits the process:
//
//	go vet -vettool=$(which dcgen) ./...
//	go vet -vettool=$(which dcgen) -kerneltarget.target=metal,webgpu ./...
func VetMain() { unitchecker.Main(Analyzers()...) }
