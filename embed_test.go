package dotcompute

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
	"github.com/dotcompute/dotcompute/internal/driver/null"
)

// picky is the null driver with the code of an NVIDIA GPU. It keeps what it was given to load.
type picky struct {
	null.Driver
	loaded []*artifact.Artifact
}

type pickyDevice struct {
	driver.Device
	of *picky
}

func (d *picky) Open(ctx context.Context, id string) (driver.Device, error) {
	dev, err := d.Driver.Open(ctx, id)
	return &pickyDevice{dev, d}, err
}

func (d *pickyDevice) Info() driver.Info {
	i := d.Device.Info()
	i.Target, i.Exact, i.Subgroups = "ptx", "sm_90", []int{32}
	return i
}

func (d *pickyDevice) Load(ctx context.Context, a *artifact.Artifact) (driver.Program, error) {
	d.of.loaded = append(d.of.loaded, a)
	b := *a
	b.Target = d.Device.Info().Target
	return d.Device.Load(ctx, &b)
}

// packed is what the generator does with an artifact.
func packed(a *artifact.Artifact) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(a.Encode())
	w.Close()
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

// TestEmbedded: of the code in a generated file a device runs what is exactly for it, else that of its target, else it compiles. Code
// that is damaged or something else's is passed over with a note.
func TestEmbedded(t *testing.T) {
	made := func(kernel, mark string) *artifact.Artifact {
		a, err := compile.OpenCache(compile.Off).Compile(&compile.Request{IR: drivertest.IR, Kernel: kernel, Target: "ptx", Subgroup: 32})
		if err != nil {
			t.Fatal(err)
		}
		a.Entry = mark
		return a
	}
	exact := Code{"sm_90", "1", packed(made("add", "exact"))}
	older := Code{"sm_80", "1", packed(made("add", "older"))}
	ptx := Code{"ptx", "1", packed(made("add", "ptx"))}
	stranger := Code{"sm_90", "1", packed(made("scale", "stranger"))}
	damaged := Code{"sm_90", "1", exact.Data[:40] + "AAAA" + exact.Data[44:]}
	nonsense := Code{"ptx", "1", "?"}
	for i, c := range []struct {
		code                 []Code
		entry, embedded, why string
	}{
		{[]Code{older, ptx, exact}, "exact", "sm_90", ""},
		{[]Code{ptx, older}, "ptx", "ptx", ""},
		{[]Code{older}, "add", "", ""},
		{nil, "add", "", ""},
		{[]Code{stranger, ptx}, "ptx", "ptx", ""},
		{[]Code{damaged, ptx}, "ptx", "ptx", ""},
		{[]Code{damaged, nonsense}, "add", "", "code for sm_90 in the generated file is of no use"},
		{[]Code{nonsense}, "add", "", "go generate makes it anew"},
	} {
		drv := &picky{}
		d, err := open(t.Context(), &Config{Device: "null", CacheDir: "-"}, []driver.Driver{drv})
		if err != nil {
			t.Fatal(err)
		}
		k := Define(&Definition{Name: "add", Package: "test", File: "kernels.go", IR: drivertest.IR, Code: c.code})
		info, err := k.Info(d)
		if err != nil {
			t.Fatalf("%d: %v", i, err)
		}
		if len(drv.loaded) != 1 || drv.loaded[0].Entry != c.entry && !(c.entry == "add" && strings.Contains(drv.loaded[0].Entry, "add")) {
			t.Errorf("%d: loaded %s, want %s", i, entries(drv.loaded), c.entry)
		}
		if info.Embedded != c.embedded || (info.Note == "") != (c.why == "") || !strings.Contains(info.Note, c.why) {
			t.Errorf("%d: code for %q (%s), want %q (%s)", i, info.Embedded, info.Note, c.embedded, c.why)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
}

func entries(list []*artifact.Artifact) string {
	var all []string
	for _, a := range list {
		all = append(all, fmt.Sprintf("%s of %s", a.Entry, a.Kernel))
	}
	return strings.Join(all, ", ")
}
