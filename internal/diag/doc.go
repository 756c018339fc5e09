// Package diag holds what the compiler says about a user's kernel: positions,
// diagnostics, and the table of codes with the rule, the reason and the way out
// behind each. Come here to add a code or to print a diagnostic; what finds the
// problems is in packages front and analysis.
//
// A [Diagnostic] is a value. A run of the compiler collects many of them in a
// [List], which sorts them by position and prints them for a terminal (the
// source line, a caret under the place) or as JSON.
//
// Every [Code] is a row of the table in table.go and a page under
// docs/diagnostics with a bad and a good example that tests compile. Codes are
// never reused: a rule that no longer exists leaves its number empty.
//
// Values of this package are plain data; they may be read from many goroutines.
package diag
