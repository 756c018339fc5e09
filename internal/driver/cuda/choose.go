package cuda

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// underTrial is the compiler of a program of which it is not known yet.
const underTrial = "trial"

// Other is "cuda" where there is NVIDIA's compiler, and a trial may choose it.
func (d *device) Other() string {
	if d.code != "" && d.code != ByTrial {
		return ""
	}
	if _, err := d.platform.compiler(); err != nil {
		return ""
	}
	return Source
}

// Choose loads the artifact of target "ptx", of target "cuda" if a trial has found that faster, or both for a trial.
func (d *device) Choose(ctx context.Context, a *artifact.Artifact, other func() (*artifact.Artifact, error)) (driver.Program, error) {
	c, err := d.platform.compiler()
	if err != nil || a.Target != Target {
		return d.Load(ctx, a)
	}
	h := sha256.New()
	fmt.Fprintf(h, "trial 1, %s, %s, %s\n", d.info.Name, d.platform.version, c.version)
	for _, v := range a.Variants {
		h.Write(v.Code)
	}
	key := hex.EncodeToString(h.Sum(nil))
	verdict := ""
	if d.cache != nil {
		verdict = string(d.cache.Bytes(key))
	}
	if verdict == ByPTX || verdict == "" && d.code != ByTrial {
		return d.Load(ctx, a)
	}
	p := &program{dev: d, art: a}
	if p.variants, err = read(a); err != nil {
		return nil, err
	}
	// NVIDIA's compiler may be older than the GPU, or not take the text.
	alone := func(err error) (driver.Program, error) {
		first, e := d.Load(ctx, a)
		if e == nil {
			first.(*program).note = "not by NVRTC: " + err.Error()
		}
		return first, e
	}
	b, err := other()
	if err != nil {
		return alone(err)
	}
	second, err := read(b)
	if err != nil {
		return nil, err
	}
	t := &trial{p: p, key: key, tried: map[shape]*[ways][]float32{}, begun: map[shape]int{}}
	for i := range a.Variants {
		t.other = append(t.other, second[covering(b, &a.Variants[i])])
	}
	if verdict == ByNVRTC {
		p.variants, p.loaded = t.other, second
		p.way.Store(uint32(byNVRTC))
	} else {
		p.loaded = append(p.variants[:len(p.variants):len(p.variants)], second...)
		p.tried = t
		p.trial.Store(t)
	}
	if err := p.start(ctx); err != nil {
		return alone(err)
	}
	return p, nil
}

// covering returns the first variant of b that is right whenever a variant of the same kernel's other artifact is.
func covering(b *artifact.Artifact, v *artifact.Variant) int {
	holds := map[artifact.Cond]bool{}
	for _, c := range v.When {
		holds[c] = true
	}
	for i, w := range b.Variants {
		all := len(w.Bounds) == 0 || slices.Equal(w.Bounds, v.Bounds)
		for _, c := range w.When {
			all = all && holds[c]
		}
		if all {
			return i
		}
	}
	return len(b.Variants) - 1
}

// trialed are the variants of the second way while a trial goes on.
func (p *program) trialed() []*variant {
	if t := p.trial.Load(); t != nil {
		return t.other
	}
	return nil
}

var _ driver.Chooser = (*device)(nil)
