package ir

import (
	"errors"
	"os"
	"strings"
	"testing"
)

func readAll(t testing.TB) string {
	b, err := os.ReadFile("testdata/all.ir")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestRoundTrip(t *testing.T) {
	text := readAll(t)
	m, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	once := m.String()
	m2, err := Parse(once)
	if err != nil {
		t.Fatalf("%v\n%s", err, once)
	}
	if twice := m2.String(); twice != once {
		t.Errorf("printing and parsing differ:\n%s", firstDifference(once, twice))
	}
	if want := strings.ReplaceAll(text, "`", `\x60`); once != want {
		t.Errorf("printed differs from the file:\n%s", firstDifference(want, once))
	}
}

func firstDifference(a, b string) string {
	as, bs := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range as {
		if i >= len(bs) || as[i] != bs[i] {
			return "- " + as[i] + "\n+ " + strings.Join(bs[i:min(i+1, len(bs))], "")
		}
	}
	return ""
}

func TestParseErrors(t *testing.T) {
	const head = "dotcompute ir 1\n"
	for _, tt := range []struct{ text, want string }{
		{"", `1:1: expected "dotcompute"`},
		{"dotcompute ir x", "1:15: \"x\" is not a version"},
		{"dotcompute ir 2", "1:15: text form version 2 is newer"},
		{head + "file 1 \"a\"", "2:1: files are numbered"},
		{head + "type %A = struct { X %B }", "2:22: no type of this name"},
		{head + "type %A = struct { X [1099511627776]i64 }", "larger than"},
		{head + "type %A = struct { X [1000000]i64 }\ntype %B = struct { X [1000000]%A }", "larger than"},
		{head + "type %A = struct { X [99999999999999999999]i64 }", "is not a number from 0 to"},
		{head + "type %A = struct { X " + strings.Repeat("[1]", 100) + "i8 }", "nests deeper than"},
		{head + "type %A = struct { X ptr<global i8> }", "cannot hold references"},
		{head + "table @t [2]u8 = hex 0", "not hexadecimal"},
		{head + "table @t [2]u8 = hex 00", "has 1 bytes, its type has 2"},
		{head + "func @f(%x i8, %x i8) {\n}", "defined twice"},
		{head + "func @f() {\n\tfoo\n}", "3:2: \"foo\" is not an operation"},
		{head + "func @f() {\n\tyield %x\n}", "3:8: \"%x\" is not defined here"},
		{head + "func @f() {\n\t%x = const 256 : u8\n}", "\"256\" is not a constant of type u8"},
		{head + "func @f() {\n\t%x = const 0.3 : f16\n}", "is not a constant of type f16"},
		{head + "func @f() {\n\t%x = const 1e99 : f32\n}", "is not a constant of type f32"},
		{head + "func @f() {\n\t%x = const nan(0x7f800000) : f32\n}", "is not a constant of type f32"},
		{head + "func @f() {\n\tcall @g\n}", "no function @g"},
		{head + "func @f() {\n\tbreak @l\n}", "no enclosing loop or scope"},
		{head + "func @f() {\n\t%a, %b = ballot\n}", "2 results have 0 types"},
		{head + "func @f() {" + strings.Repeat("\nscope @l {", 2000), "blocks nest deeper"},
		{head + "func @f() {\n\tfault {\"x}\n}", "string does not end"},
		{head + "func @f() {\n\treturn @0:1\n}", "a position is"},
		{head + "kernel @f() mode=default partial partial {\n}", "given twice"},
		{head + "func @f() {\n\t;\n}", "unexpected character"},
		{head + "func @f() {}\nfunc @f() {}", "function @f is defined twice"},
	} {
		_, err := Parse(tt.text)
		var pe *ParseError
		if !errors.As(err, &pe) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%.60q: error %v, want %q", tt.text, err, tt.want)
		}
	}
	if _, err := Parse("dotcompute ir 99"); !errors.Is(err, ErrVersion) {
		t.Errorf("newer version: error %v, want ErrVersion", err)
	}
}

// Names of parameters and values that could be taken for others keep apart.
func TestNames(t *testing.T) {
	b := &Block{}
	f := &Func{Name: "a b", Body: b}
	for _, name := range []string{"x", "x", "", "1", "i.3", "v.Data", "a b", "日本", "?"} {
		f.Params = append(f.Params, Param{Name: name})
		b.Params = append(b.Params, &Value{Type: TI32, Name: name})
	}
	bld := Builder{Block: b}
	for _, name := range []string{"x", "i", "i.3", "1", "", "v.Data", "q`"} {
		bld.Int(TI32, -1).Name = name
	}
	bld.Return(b.Params...)
	m := &Module{Funcs: []*Func{f}}
	m2, err := Parse(m.String())
	if err != nil {
		t.Fatalf("%v\n%s", err, m)
	}
	if m2.String() != m.String() {
		t.Errorf("got\n%s\nwant\n%s", m2, m)
	}
	g := m2.Funcs[0]
	for i, p := range f.Params {
		if g.Params[i] != p {
			t.Errorf("parameter %d is %+v, want %+v", i, g.Params[i], p)
		}
	}
	for i, in := range b.Instrs {
		for j, r := range in.Results {
			if got := g.Body.Instrs[i].Results[j].Name; got != r.Name {
				t.Errorf("name %q became %q", r.Name, got)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(readAll(f))
	f.Fuzz(func(t *testing.T, text string) {
		m, err := Parse(text)
		if err != nil {
			var pe *ParseError
			if !errors.As(err, &pe) {
				t.Fatalf("error of type %T", err)
			}
			return
		}
		bad := m.Verify()
		once := m.String()
		m2, err := Parse(once)
		if err != nil {
			t.Fatalf("%v\n%s", err, once)
		}
		if err := m2.Verify(); (err != nil) != (bad != nil) {
			t.Fatalf("verifying gives %v, and after printing and parsing %v", bad, err)
		}
		if twice := m2.String(); twice != once {
			t.Fatalf("printing and parsing differ:\n%s", firstDifference(once, twice))
		}
	})
}
