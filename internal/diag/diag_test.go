package diag

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"regexp"
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	seen := map[Code]bool{}
	titles := map[string]Code{}
	last := Code("")
	for _, row := range Codes() {
		if !regexp.MustCompile(`^DC[0-9]{3}$`).MatchString(string(row.Code)) {
			t.Errorf("%s: not of the form DC000", row.Code)
		}
		if row.Code <= last {
			t.Errorf("%s stands after %s", row.Code, last)
		}
		last = row.Code
		if seen[row.Code] {
			t.Errorf("%s: twice", row.Code)
		}
		seen[row.Code] = true
		if prev, ok := titles[row.Title]; ok {
			t.Errorf("%s has the title of %s", row.Code, prev)
		}
		titles[row.Title] = row.Code
		if row.Severity == Default {
			t.Errorf("%s: no severity", row.Code)
		}
		for _, s := range []string{row.Rule, row.Reason, row.Instead} {
			if s == "" || strings.Contains(s, "\n") || strings.ToUpper(s[:1]) != s[:1] && !strings.HasPrefix(s, "kernel.") {
				t.Errorf("%s: %q is not a sentence", row.Code, s)
			}
		}
		if got := row.Code.Info(); got != row {
			t.Errorf("%s.Info() = %v", row.Code, got)
		}
	}
	if i := Code("DC999").Info(); i.Title != "" || i.Severity != Error {
		t.Errorf("unknown code gives %v", i)
	}
}

const source = "package p\n\nfunc f() {\n\tgo g(\"é\")\x1b[31m\n}\n"

func sample() List {
	at := func(line, col int) Pos { return Pos{File: "p.go", Line: line, Column: col} }
	var l List
	l.Add(TargetFloat64, at(9, 1), Pos{}, "float64 is missing on %s", "metal")
	l.Add(GoStatement, at(4, 2), at(4, 11), "go statement in kernel")
	l.Add(GoStatement, at(4, 2), at(4, 11), "go statement in kernel")
	l.Add(NoThread, Pos{File: "a.go"}, Pos{}, "no thread")
	l[1].Related = []Related{{Pos: at(3, 6), Msg: "called here"}}
	l.Sort()
	return l
}

func TestSort(t *testing.T) {
	l := sample()
	var got []Code
	for _, d := range l {
		got = append(got, d.Code)
	}
	if want := []Code{NoThread, GoStatement, TargetFloat64}; !reflect.DeepEqual(got, want) {
		t.Errorf("sorted: %v, want %v", got, want)
	}
	var asList List
	if !errors.As(l.Err(), &asList) {
		t.Errorf("Err: %v", l.Err())
	}
	if (List{{Code: TargetFloat64}}).Err() != nil {
		t.Error("a note is an error")
	}
	if got, want := l[1].Error(), "p.go:4:2: error DC001: go statement in kernel"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestPrint(t *testing.T) {
	p := Printer{Source: func(file string) ([]byte, error) {
		if file != "p.go" {
			return nil, errors.New("no such file")
		}
		return []byte(source), nil
	}}
	var b bytes.Buffer
	if err := p.Print(&b, sample()); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	want := []string{
		"a.go: error DC059: no thread\n",
		"p.go:4:2: error DC001: go statement in kernel\n    4 | \tgo g(\"é\") [31m\n      | \t^^^^^^^^\n",
		"p.go:3:6: called here\n    3 | func f() {\n      |      ^\n",
		"  instead: Launch a larger grid",
		"p.go:9:1: note DC090: float64 is missing on metal\n",
		"2 errors, 1 note\n",
	}
	for _, w := range want {
		if !strings.Contains(got, w) {
			t.Errorf("missing %q in\n%s", w, got)
		}
	}
	if strings.Contains(got, "\x1b") {
		t.Errorf("escape in plain output:\n%q", got)
	}
	p.Color, p.Short = true, true
	b.Reset()
	if err := p.Print(&b, sample()); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "\n"); n != 3 || !strings.Contains(b.String(), "\x1b[1;31merror DC001\x1b[0m") {
		t.Errorf("short, coloured: %q", b.String())
	}
}

func TestJSON(t *testing.T) {
	var b bytes.Buffer
	if err := WriteJSON(&b, sample()); err != nil {
		t.Fatal(err)
	}
	var back List
	if err := json.Unmarshal(b.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if len(back) != 3 || back[1].Code != GoStatement || back[1].Severity != Error || back[1].Fix == "" || back[1].End.Column != 11 {
		t.Errorf("round trip: %+v", back)
	}
	b.Reset()
	if err := WriteJSON(&b, nil); err != nil || strings.TrimSpace(b.String()) != "[]" {
		t.Errorf("empty list: %q, %v", b.String(), err)
	}
}

func TestListError(t *testing.T) {
	var l List
	for i := range 12 {
		l.Add(MapType, Pos{File: "p.go", Line: i + 1}, Pos{}, "map")
	}
	if got := l.Error(); !strings.HasSuffix(got, "and 2 more") || strings.Count(got, "\n") != 10 {
		t.Errorf("%s", got)
	}
}
