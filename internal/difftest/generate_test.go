package difftest

import (
	"go/parser"
	"go/token"
	"testing"
)

// TestGenerateRepeats: equal seeds give equal packages, which parse.
func TestGenerateRepeats(t *testing.T) {
	for seed := range uint64(20) {
		s := Generate(seed, 20)
		if Generate(seed, 20).Text != s.Text {
			t.Fatalf("seed %d gives two texts", seed)
		}
		if _, err := parser.ParseFile(token.NewFileSet(), fileName, s.Text, 0); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}
