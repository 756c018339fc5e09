package ir

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strconv"
)

// ErrVersion is what a [ParseError] wraps when the text is of a newer version than this package reads.
var ErrVersion = errors.New("ir: text form of a newer version")

// What a text may hold; beyond these it is refused. They bound the work and memory that a short text can ask for.
const (
	maxBlockDepth = 1000
	maxTypeDepth  = 32
	maxTypeSize   = 1 << 40 // bytes of an object
	maxTypeFields = 1 << 16 // fields of a struct, counting those of its fields
)

// Parse reads a module in text form. The error is a *[ParseError]. The module is not
// verified: call [Module.Verify] on text from elsewhere.
func Parse(text string) (m *Module, err error) {
	p := &parser{
		lexer:   lexer{text: text, line: 1},
		module:  &Module{},
		structs: map[string]*Type{},
		depth:   map[*Type]typeCost{},
		tables:  map[string]*Table{},
	}
	defer func() {
		if r := recover(); r != nil {
			stop, ok := r.(stopParse)
			if !ok {
				panic(r)
			}
			m, err = nil, stop.err
		}
	}()
	p.next()
	p.parseModule()
	return p.module, nil
}

// stopParse carries the first error out of the parser.
type stopParse struct{ err *ParseError }

type parser struct {
	lexer
	tok     token
	module  *Module
	structs map[string]*Type
	depth   map[*Type]typeCost
	tables  map[string]*Table
	calls   []pendingCall
	values  map[valueName]*Value
	labels  []label
	blocks  int
	literal literal
}

type pendingCall struct {
	in     *Instr
	callee token
}

type label struct {
	name string
	in   *Instr
}

// valueName is the name of a value in a function.
type valueName struct{ hint, number string }

// literal is a constant that waits for its type.
type literal struct {
	tok token
	nan string // X of nan(X)
}

func (p *parser) failAt(t token, format string, args ...any) {
	panic(stopParse{&ParseError{Line: t.line, Col: t.col, Msg: fmt.Sprintf(format, args...)}})
}

func (p *parser) failf(format string, args ...any) { p.failAt(p.tok, format, args...) }

// next moves to the next token and returns the one left.
func (p *parser) next() token {
	t := p.tok
	p.tok = p.lexer.next()
	if p.err != nil {
		panic(stopParse{p.err})
	}
	return t
}

func (p *parser) is(s string) bool { return p.tok.kind == tokPunct && p.tok.text == s }

func (p *parser) accept(s string) bool {
	if p.is(s) {
		p.next()
		return true
	}
	return false
}

func (p *parser) expect(s string) {
	if !p.accept(s) {
		p.failf("expected %q, have %s", s, p.tok.describe())
	}
}

func (t token) describe() string {
	switch t.kind {
	case tokEOF:
		return "the end of the text"
	case tokNewline:
		return "the end of the line"
	case tokPos:
		return "a position"
	case tokValue:
		return strconv.Quote("%" + t.text)
	case tokAt:
		return strconv.Quote("@" + t.text)
	}
	return strconv.Quote(t.text)
}

func (p *parser) isWord(s string) bool { return p.tok.kind == tokWord && p.tok.text == s }

func (p *parser) acceptWord(s string) bool {
	if p.isWord(s) {
		p.next()
		return true
	}
	return false
}

func (p *parser) expectWord(s string) {
	if !p.acceptWord(s) {
		p.failf("expected %q, have %s", s, p.tok.describe())
	}
}

// want returns the current token, which must be of the kind, and moves on.
func (p *parser) want(k tokenKind, what string) token {
	if p.tok.kind != k {
		p.failf("expected %s, have %s", what, p.tok.describe())
	}
	return p.next()
}

// at returns the current token, which must be an @name.
func (p *parser) at() *token {
	if p.tok.kind != tokAt {
		p.failf("expected an @name, have %s", p.tok.describe())
	}
	if p.tok.number != "" {
		p.failf("number after an @name")
	}
	return &p.tok
}

func (p *parser) text() string { return p.want(tokString, "a string").text }

func (p *parser) newline() { p.want(tokNewline, "the end of the line") }

// integer reads a decimal number from 0 to limit.
func (p *parser) integer(limit uint64) uint64 {
	t := p.want(tokWord, "a number")
	n, err := strconv.ParseUint(t.text, 10, 64)
	if err != nil || n > limit {
		p.failAt(t, "%q is not a number from 0 to %d", t.text, limit)
	}
	return n
}

// oneOf reads one of the names and returns its index.
func (p *parser) oneOf(what string, names []string) int {
	t := p.want(tokWord, what)
	for i, n := range names {
		if n == t.text {
			return i
		}
	}
	p.failAt(t, "%q is not a known %s", t.text, what)
	return 0
}

func (p *parser) parseModule() {
	for p.tok.kind == tokNewline {
		p.next()
	}
	p.version()
	names := map[string]bool{}
	for p.tok.kind != tokEOF {
		if p.tok.kind == tokNewline {
			p.next()
			continue
		}
		switch t := p.want(tokWord, "file, type, table, kernel or func"); t.text {
		case "file":
			if n := p.integer(math.MaxInt32); n != uint64(len(p.module.Files)) {
				p.failAt(t, "files are numbered from 0 in order; this is number %d", len(p.module.Files))
			}
			p.module.Files = append(p.module.Files, p.text())
		case "type":
			p.structType()
		case "table":
			p.table()
		case "kernel", "func":
			name := *p.at()
			if names[name.text] {
				p.failf("function @%s is defined twice", name.text)
			}
			names[name.text] = true
			p.module.Funcs = append(p.module.Funcs, p.function(t.text == "kernel"))
		default:
			p.failAt(t, "expected file, type, table, kernel or func, have %s", t.describe())
		}
		if p.tok.kind != tokEOF {
			p.newline()
		}
	}
	p.resolve()
}

func (p *parser) version() {
	p.expectWord("dotcompute")
	p.expectWord("ir")
	t := p.want(tokWord, "a version number")
	n, err := strconv.ParseUint(t.text, 10, 31)
	switch {
	case err != nil || n == 0:
		p.failAt(t, "%q is not a version number", t.text)
	case n > Version:
		panic(stopParse{&ParseError{
			Line: t.line, Col: t.col, Err: ErrVersion,
			Msg: fmt.Sprintf("text form version %d is newer than the version %d that this program reads; build it with a newer module", n, Version),
		}})
	}
	if p.tok.kind != tokEOF {
		p.newline()
	}
}

func (p *parser) table() {
	name := *p.at()
	if p.tables[name.text] != nil {
		p.failf("table @%s is defined twice", name.text)
	}
	p.next()
	at := p.tok
	t := &Table{Name: name.text, Type: p.typ()}
	p.expect("=")
	p.expectWord("hex")
	if p.tok.kind == tokWord {
		data, err := hex.DecodeString(p.tok.text)
		if err != nil {
			p.failf("table @%s: bytes are not hexadecimal", name.text)
		}
		p.next()
		t.Data = data
	}
	if int64(len(t.Data)) != t.Type.Size() {
		p.failAt(at, "table @%s has %d bytes, its type has %d", name.text, len(t.Data), t.Type.Size())
	}
	p.tables[t.Name] = t
	p.module.Tables = append(p.module.Tables, t)
}

// resolve looks up the functions that calls name.
func (p *parser) resolve() {
	byName := map[string]*Func{}
	for _, f := range p.module.Funcs {
		byName[f.Name] = f
	}
	for _, c := range p.calls {
		f := byName[c.callee.text]
		if f == nil {
			p.failAt(c.callee, "no function @%s", c.callee.text)
		}
		c.in.Attr = CalleeAttr{f}
	}
}
