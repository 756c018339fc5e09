package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestImportsWithoutGo: packages of a file's own module are found without the go command.
func TestImportsWithoutGo(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":                "// The module.\nmodule \"example.org/m\" // quoted\n\ngo 1.26\n",
		"app/app.go":            "package app\n",
		"shapes/shapes.go":      "package shapes\n",
		"shapes/shapes_test.go": "package shapes\n",
		"shapes/never.go":       "//go:build never\n\npackage shapes\n",
		"empty/README":          "nothing\n",
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", "")
	for path, want := range map[string]int{
		"example.org/m/shapes": 1,
		"example.org/m/empty":  0,
		"example.org/m/none":   0,
		"example.org/more":     0,
		"fmt":                  0,
	} {
		s := surroundings{dir: filepath.Join(dir, "app")}
		files, err := s.files(path)
		if err != nil || len(files) != want || s.found != (want > 0) {
			t.Errorf("%s: %d files, %v, found is %v; want %d", path, len(files), err, s.found, want)
		}
	}
}
