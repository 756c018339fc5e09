// Package archtest holds the tests of the architecture: which package may import
// which and why, how long files are, that every package says what it is for, and
// which words stay out. Come here when one of them fails, or to change the
// policy; there is nothing to import.
package archtest
