package archtest

import (
	"bytes"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the committed lists in testdata")

func goCommand(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = filepath.Join("..", "..")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0") // what is linked must not depend on who asks
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, &stderr)
	}
	return string(out)
}

// golden compares with a committed list; what is in it is what a user downloads
// or links, and grows only on purpose.
func golden(t *testing.T, name string, lines []string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	got := strings.Join(lines, "\n") + "\n"
	if *update {
		if err := os.MkdirAll("testdata", 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; if the change is meant, run go test ./internal/archtest -update\ngot:\n%swant:\n%s", file, got, want)
	}
}

// TestRequire pins the modules that the root module requires.
func TestRequire(t *testing.T) {
	out := goCommand(t, "mod", "edit", "-json")
	var lines []string
	inRequire := false
	for line := range strings.Lines(out) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, `"Require"`):
			inRequire = true
		case line == "]" || line == "],":
			inRequire = false
		case inRequire && strings.HasPrefix(line, `"Path"`):
			lines = append(lines, strings.Split(line, `"`)[3])
		}
	}
	slices.Sort(lines)
	golden(t, "require.txt", lines)
}

// TestRootImports pins what a program that only launches kernels links: the
// packages of this and other modules, and those of the standard library that the
// root imports itself.
func TestRootImports(t *testing.T) {
	deps := goCommand(t, "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", ".")
	lines := strings.Fields(deps)
	slices.Sort(lines)
	golden(t, "deps.txt", lines)
	direct := strings.Fields(goCommand(t, "list", "-f", `{{join .Imports "\n"}}`, "."))
	slices.Sort(direct)
	golden(t, "imports.txt", direct)
}

// TestNoCompilerFrontEnd checks that programs that only launch kernels do not
// carry Go's type checker, parser or package loader, on any system.
func TestNoCompilerFrontEnd(t *testing.T) {
	for _, system := range []string{"linux", "darwin", "windows", "js"} {
		arch := "amd64"
		if system == "js" {
			arch = "wasm"
		}
		cmd := exec.Command("go", "list", "-deps", ".", "./kernel/...")
		cmd.Dir = filepath.Join("..", "..")
		cmd.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+arch, "CGO_ENABLED=0")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("go list for %s: %v\n%s", system, err, out)
		}
		for _, p := range strings.Fields(string(out)) {
			switch {
			case p == "go/types", p == "go/parser", p == "go/ast", p == "net/http", p == "os/exec" && system == "js",
				strings.HasPrefix(p, "golang.org/x/tools"), p == "testing":
				t.Errorf("%s: the root package depends on %s", system, p)
			}
		}
	}
}

// TestFilesAreBuilt checks that the go command sees the folders that the other
// tests walk: a package lost from every build would be tested by nobody.
func TestFilesAreBuilt(t *testing.T) {
	listed := map[string]bool{}
	for _, p := range strings.Fields(goCommand(t, "list", "-e", "./...")) {
		if dir, ok := folder(p); ok {
			listed[dir] = true
		}
	}
	modules := map[string]bool{}
	for _, s := range sources(t) {
		dir := s.dir
		for dir != "." {
			if _, err := os.Stat(filepath.Join("..", "..", dir, "go.mod")); err == nil {
				modules[s.dir] = true
				break
			}
			dir = filepath.ToSlash(filepath.Dir(dir))
		}
		if !modules[s.dir] && !listed[s.dir] {
			t.Errorf("%s: the go command does not list its package", s.path)
			listed[s.dir] = true
		}
	}
}
