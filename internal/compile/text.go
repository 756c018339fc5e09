package compile

import (
	"fmt"
	"runtime/debug"

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
	defer func() {
		if p := recover(); p != nil {
			text, err = "", &InternalError{Pass: "listing for " + r.Target, Kernel: r.Kernel, Cause: p, Stack: string(debug.Stack())}
		}
	}()
	// The listing is made while the kernel is compiled, of the first variant.
	with := *t
	with.emit = func(v *version) ([]byte, error) {
		if text == "" {
			s, err := t.text(v)
			if err != nil {
				return nil, err
			}
			text = s
		}
		return nil, nil
	}
	if _, err := compile(r, &with); err != nil {
		return "", err
	}
	return text, nil
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
