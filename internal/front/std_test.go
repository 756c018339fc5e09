package front

import (
	"go/constant"
	"go/importer"
	"go/token"
	"go/types"
	"testing"
)

// TestStdPackage compares the declarations here with those of the standard library.
func TestStdPackage(t *testing.T) {
	for _, path := range []string{"math", "math/bits"} {
		want, err := importer.Default().Import(path)
		if err != nil {
			t.Fatal(err)
		}
		got := StdPackage(path)
		for _, name := range want.Scope().Names() {
			w := want.Scope().Lookup(name)
			g := got.Scope().Lookup(name)
			if !w.Exported() {
				continue
			}
			if g == nil {
				t.Errorf("%s has no %s", path, name)
				continue
			}
			if !types.Identical(w.Type(), g.Type()) {
				t.Errorf("%s.%s: %s, want %s", path, name, g.Type(), w.Type())
			}
			if c, ok := w.(*types.Const); ok && !constant.Compare(c.Val(), token.EQL, g.(*types.Const).Val()) {
				t.Errorf("%s.%s: %s, want %s", path, name, g.(*types.Const).Val(), c.Val())
			}
		}
		for _, name := range got.Scope().Names() {
			if want.Scope().Lookup(name) == nil {
				t.Errorf("%s has %s, which the standard library has not", path, name)
			}
		}
	}
}
