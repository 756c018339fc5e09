package ir

import (
	"strconv"
	"strings"
	"unicode"
)

// nameChar reports whether r may stand in a name that is not quoted.
func nameChar(r rune) bool {
	return r == '_' || r == '.' || r == '$' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

// plainName reports whether the text form spells s without quotes.
func plainName(s string) bool {
	for i, r := range s {
		if !nameChar(r) || i == 0 && (r == '.' || unicode.IsDigit(r)) {
			return false
		}
	}
	return s != ""
}

// spellName returns a name as the text form spells it.
func spellName(s string) string {
	if plainName(s) {
		return s
	}
	return quote(s)
}

// quote returns s as a Go string literal that may also stand inside a raw string
// literal, where generated code keeps the text form.
func quote(s string) string { return strings.ReplaceAll(strconv.Quote(s), "`", `\x60`) }

// splitNumber cuts a trailing ".123" off a plain name.
func splitNumber(s string) (hint, number string) {
	i := len(s)
	for i > 0 && s[i-1] >= '0' && s[i-1] <= '9' {
		i--
	}
	if i > 0 && i < len(s) && s[i-1] == '.' {
		return s[:i-1], s[i:]
	}
	return s, ""
}
