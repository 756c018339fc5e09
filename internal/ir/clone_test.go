package ir

import (
	"strings"
	"testing"
)

func TestClone(t *testing.T) {
	m, err := Parse(readAll(t))
	if err != nil {
		t.Fatal(err)
	}
	c, copies := m.CloneMap()
	want := m.String()
	if got := c.String(); got != want {
		t.Fatalf("copy differs:\n%s", firstDifference(want, got))
	}
	// No object of the copy is one of the original.
	old := map[any]bool{}
	visit := func(m *Module, f func(any)) {
		for _, t := range m.Tables {
			f(t)
		}
		for _, fn := range m.Funcs {
			f(fn)
			f(fn.Body)
			for _, v := range fn.Body.Params {
				f(v)
			}
			fn.Body.Walk(func(in *Instr) bool {
				f(in)
				for _, v := range in.Results {
					f(v)
				}
				for _, v := range in.Args {
					f(v)
				}
				for _, b := range in.Blocks {
					f(b)
				}
				switch a := in.Attr.(type) {
				case LabelAttr:
					f(a.Target)
				case CalleeAttr:
					f(a.Func)
				case TableAttr:
					f(a.Table)
				}
				return true
			})
		}
	}
	visit(m, func(x any) { old[x] = true })
	visit(c, func(x any) {
		if old[x] {
			t.Errorf("copy shares a %T", x)
		}
	})
	for from, to := range copies.Values {
		if !old[from] || from.Name != to.Name || from.Type != to.Type {
			t.Errorf("value %q maps to %q", from.Name, to.Name)
		}
	}
	c.Funcs[0].Kernel.Group[0] = 99
	c.Funcs[0].Params[0].Name = "changed"
	c.Funcs[0].Body.Instrs = nil
	if m.String() != want {
		t.Error("a change of the copy changes the original")
	}
}

func TestUsesAndReplace(t *testing.T) {
	m, err := Parse("dotcompute ir 1\nfunc @f(%a i32, %b i32, %c i32) : i32 {\n%0 = add %a, %a : i32\n%1 = scope @l : i32 {\n%2 = add %0, %b : i32\nyield %2\n}\nreturn %1\n}")
	if err != nil {
		t.Fatal(err)
	}
	f := m.Funcs[0]
	a, b, c := f.Body.Params[0], f.Body.Params[1], f.Body.Params[2]
	uses := Uses(f)
	if len(uses[a]) != 2 || len(uses[b]) != 1 || uses[b][0].Op != OpAdd || len(uses[c]) != 0 {
		t.Errorf("uses are %v", uses)
	}
	f.Body.ReplaceUses(map[*Value]*Value{a: b, b: c})
	if got := m.String(); strings.Contains(got, "%a,") || strings.Contains(got, "%b\n") || strings.Count(got, "%c") != 4 {
		t.Errorf("after replacing:\n%s", got)
	}
}
