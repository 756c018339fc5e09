package compile

import (
	"github.com/dotcompute/dotcompute/internal/jit"
	"github.com/dotcompute/dotcompute/internal/jit/amd64"
)

// emitAMD64 returns what makes machine code for an instruction set, as an encoded [jit.Image].
func emitAMD64(f amd64.Features) func(v *version) ([]byte, error) {
	return func(v *version) ([]byte, error) {
		k, t := v.f.Kernel, targetAMD64(v, f)
		p, err := jit.Compile(v.m, v.f.Name, t)
		if err != nil {
			return nil, err
		}
		targets := []jit.Target{t}
		// Groups narrow in x need code of another form, unless the kernel's are known not to be.
		var l jit.Launch
		for i := range 3 {
			l.Group[i] = int64(max(k.Group[i], 1))
		}
		if !p.Frame.Rows && (k.Group == [3]int{} || !p.Suits(l)) {
			t.Linear = true
			targets = append(targets, t)
		}
		// What is written and not read may be more than the caches hold.
		if len(p.Frame.Streams) > 0 {
			t.Stream = true
			targets = append(targets, t)
		}
		forms, codes := make([]*jit.Program, len(targets)), make([]*amd64.Code, len(targets))
		forms[0] = p
		err = atOnce(len(targets), func(i int) (err error) {
			if i > 0 {
				if forms[i], err = jit.Compile(v.m, v.f.Name, targets[i]); err != nil {
					return err
				}
			}
			codes[i], err = amd64.Compile(forms[i], f)
			return err
		})
		if err != nil {
			return nil, err
		}
		im := new(jit.Image)
		for i, c := range codes {
			im.Add(forms[i], c.Bytes, c.Entry, c.Frame)
		}
		return im.Encode()
	}
}
