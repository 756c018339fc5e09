//go:build !unix && !windows

package code

import "errors"

var errNoPages = errors.New("this system has no executable pages")

func allocate(int) ([]byte, error) { return nil, errNoPages }
func protect([]byte) error         { return errNoPages }
func free([]byte) error            { return nil }
