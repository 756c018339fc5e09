package difftest

import (
	"encoding/json"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"strings"
)

const launchPrefix = "// launch: "

// WriteRegression saves a source as a Go file from which ReadRegression makes
// the source again. The comment says what once differed.
func WriteRegression(dir, name, comment string, s *Source) (string, error) {
	launch, err := json.Marshal(s.Kernels)
	if err != nil {
		return "", err
	}
	text, err := format.Source([]byte(s.Text))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	for line := range strings.Lines(comment) {
		fmt.Fprintf(&b, "// %s\n", strings.TrimRight(line, "\n"))
	}
	fmt.Fprintf(&b, "//\n%s%s\n\n%s", launchPrefix, launch, text)
	file := filepath.Join(dir, name+".go")
	return file, os.WriteFile(file, []byte(b.String()), 0o666)
}

// ReadRegression reads what WriteRegression wrote.
func ReadRegression(file string) (*Source, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	s := &Source{Text: string(data)}
	for line := range strings.Lines(s.Text) {
		if launch, ok := strings.CutPrefix(line, launchPrefix); ok {
			return s, json.Unmarshal([]byte(launch), &s.Kernels)
		}
	}
	return nil, fmt.Errorf("%s has no line %q", file, launchPrefix)
}
