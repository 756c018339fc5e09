package compile

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64"
)

// Text returns what a request compiles to for people to read: machine code as annotated assembly, the text of targets that are text.
// It is the code for launches of which the usual assumptions hold, where the target has a use for them. The error is as Compile's.
func Text(r *Request) (text string, err error) {
	t, err := find(r.Target)
	if err != nil {
		return "", err
	}
	if t.text == nil {
		a, err := OpenCache("-").Compile(r)
		if err != nil {
			return "", err
		}
		return string(a.Variants[len(a.Variants)-1].Code), nil
	}
	stage := ""
	defer broken(r, &stage, &err)
	a, m, err := read(r, &stage)
	if err != nil {
		return "", err
	}
	stage = "listing for " + r.Target
	s, list, err := plan(a, r, t, m)
	if err != nil {
		return "", err
	}
	if err := s.optimise(&list[0]); err != nil {
		return "", err
	}
	text, err = t.text(&list[0])
	return text, unsupported(r.Target, err)
}

// listAMD64 returns what lists the machine code of an instruction set.
func listAMD64(f amd64.Features) func(v *version) (string, error) {
	return func(v *version) (string, error) {
		p, err := jit.Compile(v.m, v.f.Name, targetAMD64(v, f))
		if err != nil {
			return "", err
		}
		return amd64.Listing(p, f)
	}
}

// targetAMD64 is what the core makes code for.
func targetAMD64(v *version, f amd64.Features) jit.Target {
	k := v.f.Kernel
	t := jit.Target{VL: f.VL(), Subgroup: k.Subgroup, Canonical: k.Mode == ir.ModeStrict}
	if t.Subgroup == 0 {
		t.Subgroup = v.request.Subgroup
	}
	return t
}

// Alias returns the target that a short name stands for: "amd64" is the best code for such processors, and a family of which
// devices have different features is one that has all.
func Alias(name string) string {
	if name == "amd64" {
		return fmt.Sprintf("amd64-%v", amd64.AVX512)
	}
	if t, err := find(name); err == nil && t.device && t.name == name {
		return everything(name)
	}
	return name
}
