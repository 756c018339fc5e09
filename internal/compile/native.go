package compile

import (
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64"
)

// emitAMD64 returns what makes machine code for an instruction set, as an encoded [jit.Image].
func emitAMD64(f amd64.Features) func(v *version) ([]byte, error) {
	return func(v *version) ([]byte, error) {
		k, t := v.f.Kernel, targetAMD64(v, f)
		im := new(jit.Image)
		add := func(t jit.Target) (*jit.Program, error) {
			p, err := jit.Compile(v.m, v.f.Name, t)
			if err != nil {
				return nil, err
			}
			code, err := amd64.Compile(p, f)
			if err != nil {
				return nil, err
			}
			im.Add(p, code.Bytes, code.Entry, code.Frame)
			return p, nil
		}
		p, err := add(t)
		if err != nil {
			return nil, err
		}
		// Groups narrow in x need code of another form, unless the kernel's are known not to be.
		var l jit.Launch
		for i := range 3 {
			l.Group[i] = int64(max(k.Group[i], 1))
		}
		if !p.Frame.Rows && (k.Group == [3]int{} || !p.Suits(l)) {
			t.Linear = true
			if _, err := add(t); err != nil {
				return nil, err
			}
		}
		// What is written and not read may be more than the caches hold.
		if len(p.Frame.Streams) > 0 {
			t.Stream = true
			if _, err := add(t); err != nil {
				return nil, err
			}
		}
		return im.Encode()
	}
}
