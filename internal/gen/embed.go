package gen

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
)

// Code is compiled code of a kernel, as generated files hold it.
type Code struct {
	Target string // "ptx", or "sm_90": machine code for such GPUs
	From   string // hash of what it was made of
	Data   string // an encoded artifact, compressed, as text
}

const embeddedPTX = "ptx"

var (
	machine   = regexp.MustCompile(`^sm_[0-9]+[a-z]?$`)
	codeLine  = regexp.MustCompile(`(?m)^\t*\{Target: "([^"]*)", From: "([^"]*)", Data: "([^"]*)"\},$`)
	codesLine = regexp.MustCompile(`(?m)^// Compiled code inside: (.*)\.$`)
)

// ParseTargets reads a list of what to embed code for. The empty list is none.
func ParseTargets(list string) ([]string, error) {
	targets := []string{}
	for t := range strings.SplitSeq(list, ",") {
		t = strings.TrimSpace(t)
		switch {
		case t == "":
			continue
		case t != embeddedPTX && !machine.MatchString(t):
			return nil, fmt.Errorf("no code for %q can be put into generated files: there are ptx, and sm_90 and its like", t)
		}
		if !slices.Contains(targets, t) {
			targets = append(targets, t)
		}
	}
	return targets, nil
}

// embedder makes code for generated files.
type embedder struct {
	targets []string          // nil: what the files have
	old     map[string]string // generated files, by base name
	notes   []string
}

// in returns the targets of a generated file.
func (e *embedder) in(file string) []string {
	if e == nil {
		return nil
	}
	if e.targets != nil {
		return e.targets
	}
	if m := codesLine.FindStringSubmatch(e.old[file]); m != nil {
		return strings.Split(m[1], ", ")
	}
	return nil
}

// code returns a kernel's code for the targets of a generated file. A kernel that a target cannot have goes without; a note says so.
func (e *embedder) code(k *Kernel, file string) ([]Code, error) {
	targets := e.in(file)
	if len(targets) == 0 {
		return nil, nil
	}
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: k.IR, Kernel: k.Name, Target: embeddedPTX, Subgroup: 32})
	var lacking *compile.UnsupportedError
	if errors.As(err, &lacking) {
		e.notes = append(e.notes, fmt.Sprintf("%s:%d: no code of %s is put into %s: %v", k.File, k.Line, k.Name, file, err))
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	// What compiled it is of no interest: generating again gives the same text.
	a.Hash = ""
	sum := sha256.Sum256(a.Encode())
	from := hex.EncodeToString(sum[:8])
	var list []Code
	for _, t := range targets {
		c := Code{Target: t, From: from}
		if c.Data = e.again(file, t, from); c.Data == "" {
			made := a
			if t != embeddedPTX {
				if made, err = assembled(a, t); err != nil {
					return nil, fmt.Errorf("%s for %s: %w", k.Name, t, err)
				}
			}
			c.Data = packed(made.Encode())
		}
		list = append(list, c)
	}
	return list, nil
}

// again returns the data of code that a generated file has, if it was made of the same. So an assembler is only asked about what is new.
func (e *embedder) again(file, target, from string) string {
	for _, m := range codeLine.FindAllStringSubmatch(e.old[file], -1) {
		if m[1] == target && m[2] == from {
			return m[3]
		}
	}
	return ""
}

// assembled returns an artifact with machine code in place of PTX, made by ptxas.
func assembled(a *artifact.Artifact, target string) (*artifact.Artifact, error) {
	b := *a
	b.Variants = slices.Clone(a.Variants)
	for i := range b.Variants {
		m, err := artifact.DecodeImage(b.Variants[i].Code)
		if err != nil {
			return nil, err
		}
		if m.Code, _, err = Assemble(context.Background(), m.Code, target); err != nil {
			return nil, err
		}
		b.Variants[i].Code = m.Encode()
	}
	return &b, nil
}

// packed compresses bytes and makes text of them.
func packed(b []byte) string {
	var out bytes.Buffer
	w, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // the level exists
	w.Write(b)                                              // to memory
	w.Close()
	return base64.StdEncoding.EncodeToString(out.Bytes())
}
