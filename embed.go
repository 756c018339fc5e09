package dotcompute

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// Code is compiled code in a generated file: see the flag -target of dcgen.
type Code struct {
	// Target is what it is for: "ptx", or "sm_90" for machine code.
	Target string
	// From identifies what it was made of. Data is the code.
	From, Data string
}

// mostCode bounds what compressed code may grow to.
const mostCode = 64 << 20

// artifact unpacks it.
func (c *Code) artifact() (*artifact.Artifact, error) {
	r, err := gzip.NewReader(base64.NewDecoder(base64.StdEncoding, strings.NewReader(c.Data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", artifact.ErrCorrupt, err)
	}
	var b bytes.Buffer
	switch n, err := io.Copy(&b, io.LimitReader(r, mostCode+1)); {
	case err != nil:
		return nil, fmt.Errorf("%w: %w", artifact.ErrCorrupt, err)
	case n > mostCode:
		return nil, fmt.Errorf("%w: more than %d bytes", artifact.ErrCorrupt, mostCode)
	}
	return artifact.Decode(b.Bytes())
}

// embedded returns the code in the generated file that suits the device best: machine code for exactly that, or code of its
// target; and what it is called. Code that cannot be used is passed over, and note says why.
func (l *loaded) embedded(target string) (a *artifact.Artifact, name, note string) {
	def, info := l.k.def, &l.dev.info
	var notes []error
	for _, want := range []string{info.Exact, target} {
		for i := range def.Code {
			c := &def.Code[i]
			if want == "" || c.Target != want {
				continue
			}
			a, err := c.artifact()
			if err == nil && (a.Kernel != def.Name || a.Target != info.Target) {
				err = fmt.Errorf("%w: kernel %s for %s", artifact.ErrCorrupt, a.Kernel, a.Target)
			}
			if err == nil {
				a.Hash = c.From + c.Target
				return a, c.Target, ""
			}
			notes = append(notes, fmt.Errorf("code for %s in the generated file is of no use: %w (go generate makes it anew)", want, err))
		}
	}
	if len(notes) > 0 {
		note = strings.ReplaceAll(errors.Join(notes...).Error(), "\n", "; ")
	}
	return nil, "", note
}
