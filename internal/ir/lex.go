package ir

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ParseError is a place in a text form that [Parse] does not accept, and why.
type ParseError struct {
	Line, Col int // from 1; Col counts bytes
	Msg       string
	Err       error // what the error is, for errors.Is; may be nil
}

func (e *ParseError) Error() string { return fmt.Sprintf("ir text:%d:%d: %s", e.Line, e.Col, e.Msg) }

// Unwrap returns e.Err.
func (e *ParseError) Unwrap() error { return e.Err }

type tokenKind uint8

const (
	tokEOF     tokenKind = iota
	tokNewline           // one or more, with comments and blank lines
	tokWord              // name, number or operation
	tokValue             // %name: a value or struct type
	tokAt                // @name: a function, table or label
	tokPos               // @file:line:col
	tokString            // text is unquoted
	tokPunct             // one character
)

// token is one word of the text. For %name and @name, text is the name without
// quotes; number is the ".7" after a quoted one.
type token struct {
	kind      tokenKind
	quoted    bool
	text      string
	number    string
	pos       Pos // for tokPos
	line, col int
}

// lexer cuts a text into tokens.
type lexer struct {
	text       string
	off        int
	line       int
	err        *ParseError
	lineOffset int
}

func (l *lexer) fail(off int, format string, args ...any) token {
	if l.err == nil {
		l.err = &ParseError{Line: l.line, Col: off - l.lineOffset + 1, Msg: fmt.Sprintf(format, args...)}
	}
	return token{kind: tokEOF, line: l.line, col: off - l.lineOffset + 1}
}

// next returns the next token; after an error it sets l.err and returns the end.
func (l *lexer) next() token {
	newline := token{kind: tokEOF}
	for l.off < len(l.text) {
		switch c := l.text[l.off]; {
		case c == '\n':
			if newline.kind == tokEOF {
				newline = token{kind: tokNewline, line: l.line, col: l.off - l.lineOffset + 1}
			}
			l.off++
			l.line++
			l.lineOffset = l.off
			continue
		case c == ' ' || c == '\t' || c == '\r':
			l.off++
			continue
		case c == '/' && strings.HasPrefix(l.text[l.off:], "//"):
			n := strings.IndexByte(l.text[l.off:], '\n')
			if n < 0 {
				n = len(l.text) - l.off
			}
			l.off += n
			continue
		}
		break
	}
	if newline.kind == tokNewline {
		return newline
	}
	t := token{line: l.line, col: l.off - l.lineOffset + 1}
	if l.off >= len(l.text) {
		return t
	}
	switch c := l.text[l.off]; {
	case c == '"':
		s, ok := l.quoted()
		if !ok {
			return l.fail(l.off, "string does not end or is not valid")
		}
		t.kind, t.text = tokString, s
	case c == '%' || c == '@':
		return l.name(t, c)
	case strings.IndexByte("(){}[]<>,:=", c) >= 0:
		t.kind, t.text = tokPunct, l.text[l.off:l.off+1]
		l.off++
	default:
		if t.kind, t.text = tokWord, l.word("+-"); t.text == "" {
			return l.fail(l.off, "unexpected character %q", l.text[l.off])
		}
	}
	return t
}

// name reads what follows % or @.
func (l *lexer) name(t token, sigil byte) token {
	start := l.off
	l.off++
	t.kind = tokValue
	if sigil == '@' {
		t.kind = tokAt
	}
	if l.off < len(l.text) && l.text[l.off] == '"' {
		s, ok := l.quoted()
		if !ok {
			return l.fail(l.off, "quoted name does not end or is not valid")
		}
		t.text, t.quoted = s, true
		if l.off < len(l.text) && l.text[l.off] == '.' {
			t.number = l.word("")
		}
		return t
	}
	if t.text = l.word(""); t.text == "" {
		return l.fail(start, "no name after %q", sigil)
	}
	if sigil == '@' && t.text[0] >= '0' && t.text[0] <= '9' {
		return l.position(t, start)
	}
	return t
}

// position reads the rest of @file:line:col.
func (l *lexer) position(t token, start int) token {
	part := [3]string{t.text}
	for i := 1; i < 3; i++ {
		if l.off >= len(l.text) || l.text[l.off] != ':' {
			return l.fail(start, "a position is @file:line:column")
		}
		l.off++
		part[i] = l.word("")
	}
	var n [3]int32
	for i, s := range part {
		v, err := strconv.ParseUint(s, 10, 31)
		if err != nil {
			return l.fail(start, "a position is @file:line:column")
		}
		n[i] = int32(v)
	}
	t.kind, t.pos = tokPos, Pos{n[0], n[1], n[2]}
	return t
}

// word reads name characters and those in more.
func (l *lexer) word(more string) string {
	start := l.off
	for l.off < len(l.text) {
		r, n := utf8.DecodeRuneInString(l.text[l.off:])
		if !nameChar(r) && !strings.ContainsRune(more, r) {
			break
		}
		l.off += n
	}
	return l.text[start:l.off]
}

func (l *lexer) quoted() (string, bool) {
	q, err := strconv.QuotedPrefix(l.text[l.off:])
	if err != nil {
		return "", false
	}
	s, err := strconv.Unquote(q)
	if err != nil {
		return "", false
	}
	l.off += len(q)
	return s, true
}
