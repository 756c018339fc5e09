//go:build !(386 || arm)

package conformance

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// OnDevice is a contender that is a device of a driver: the first that is wanted.
func OnDevice(name string, d driver.Driver, wanted func(driver.Info) bool) Contender {
	return Contender{name, func(t testing.TB, cases []*Case) (*Column, error) {
		infos, err := d.Devices(t.Context())
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(infos, wanted)
		if i < 0 {
			return nil, fmt.Errorf("driver %s lists no such device: %w", d.Name(), driver.ErrUnavailable)
		}
		dev, err := d.Open(t.Context(), infos[i].ID)
		if err != nil {
			return nil, err
		}
		defer dev.Close()
		q, err := dev.NewQueue(driver.QueueConfig{})
		if err != nil {
			return nil, err
		}
		defer q.Close()
		info := dev.Info()
		col := &Column{Name: name, About: strings.TrimSpace(info.Name + ", " + info.Version), Facts: facts(&info)}
		begin := time.Now()
		for _, c := range cases {
			col.Results = append(col.Results, c.OnDevice(dev, q))
		}
		t.Logf("%s: %d cases in %v", name, len(cases), time.Since(begin).Round(time.Millisecond))
		return col, nil
	}}
}

// facts are what is told of a device.
func facts(i *driver.Info) [][2]string {
	clock := "the device's"
	if i.NoClock {
		clock = "none that can be believed"
	}
	widths := make([]string, len(i.Subgroups))
	for n, w := range i.Subgroups {
		widths[n] = fmt.Sprint(w)
	}
	list := [][2]string{
		{"features", strings.Join(i.Features, ", ")}, {"by other means", strings.Join(i.Emulates, "; ")}, {"quirks", strings.Join(i.Quirks, "; ")},
		{"largest group", fmt.Sprint(i.MaxGroup)}, {"shared memory", fmt.Sprint(i.MaxShared, " bytes")}, {"subgroups", strings.Join(widths, ", ")}, {"clock", clock},
	}
	return slices.DeleteFunc(list, func(f [2]string) bool { return f[1] == "" })
}

// Variants makes cases run by every variant of their code that holds for the launch, and not only by the one that a launch chooses.
var Variants = flag.Bool("variants", false, "run every variant of a kernel that holds for a launch")

// OnDevice runs the case on a device.
func (c *Case) OnDevice(d driver.Device, q driver.Queue) Result {
	info := d.Info()
	var none *compile.Cache
	a, err := none.Compile(&compile.Request{IR: c.Text, Kernel: c.Kernel, Target: info.Target, Subgroup: c.Subgroup})
	var u *compile.UnsupportedError
	if errors.As(err, &u) {
		return Refuse(u.Feature)
	}
	if err != nil {
		return Fail("%v", err)
	}
	for _, need := range a.Needs {
		if !info.Has(need) {
			return Refuse(need)
		}
	}
	if a.Subgroup != 0 && !slices.Contains(info.Subgroups, a.Subgroup) && slices.ContainsFunc(a.Needs, func(n string) bool { return n == driver.Subgroups }) {
		return Refuse(fmt.Sprintf("subgroups of %d", a.Subgroup))
	}
	if n := int(c.Group[0] * c.Group[1] * c.Group[2]); n > info.MaxGroup {
		return Refuse(fmt.Sprintf("groups of %d", n))
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	p, err := d.Load(ctx, a)
	if errors.Is(err, driver.ErrUnsupported) {
		return Refuse(err.Error())
	}
	if err != nil {
		return Fail("%v", err)
	}
	defer p.Close()
	if n := int(c.Group[0] * c.Group[1] * c.Group[2]); n > p.Info().MaxGroup {
		return Refuse(fmt.Sprintf("groups of %d of this kernel", n))
	}
	first := -1
	for v := range a.Variants {
		if first >= 0 && !*Variants {
			break
		}
		o, chosen, err := c.launch(ctx, d, q, p, a, v)
		if errors.Is(err, driver.ErrUnsupported) {
			return Refuse(err.Error())
		}
		if err != nil {
			return Fail("variant %d: %v", v, err)
		}
		if o == nil {
			continue
		}
		first = chosen
		if diff := c.Differ(o, info.Ordered); diff != "" {
			return Fail("variant %d of %d: %s", v, len(a.Variants), diff)
		}
	}
	if first < 0 {
		return Fail("no variant")
	}
	return Pass()
}

// launch runs one variant, if it is not before the one that a launch would choose; those behind it hold as well.
func (c *Case) launch(ctx context.Context, d driver.Device, q driver.Queue, p driver.Program, a *artifact.Artifact, v int) (o *Outcome, chosen int, err error) {
	args, facts := c.Args(), artifact.Facts{Grid: c.Grid, Group: c.Group}
	var print bytes.Buffer
	l := &driver.Launch{Program: p, Variant: v, Grid: c.Grid, Group: c.Group, Partial: c.Partial, Number: 1, Print: &print}
	var memory []driver.Memory
	defer func() {
		for _, m := range memory {
			if m != nil {
				err = errors.Join(err, m.Free())
			}
		}
	}()
	for i := range args {
		arg, fact := driver.Arg{}, artifact.Arg{}
		var m driver.Memory
		switch t := c.Params[i]; {
		case t.Scalar():
			arg.Bits = args[i].Bits
			fact.Bits = arg.Bits
		case t.Kind() == ir.View:
			if m, err = d.Alloc(int64(len(args[i].Mem)), driver.OnDevice); err != nil {
				return nil, -1, err
			}
			arg = driver.Arg{Mem: m, Len: args[i].Len}
			fact = artifact.Arg{Addr: m.Addr(), Len: arg.Len, Size: m.Size()}
		default:
			arg.Blob = args[i].Mem
		}
		l.Args, facts.Args, memory = append(l.Args, arg), append(facts.Args, fact), append(memory, m)
	}
	if chosen = a.Select(&facts); v < chosen {
		return nil, chosen, nil
	}
	o = &Outcome{}
	for i, m := range memory {
		if m != nil && err == nil {
			err = q.Copy(&driver.Copy{Dst: driver.Place{Mem: m}, Src: driver.Place{Host: args[i].Mem}, Size: m.Size()})
		}
	}
	if err == nil {
		err = q.Launch(l)
	}
	for i, m := range memory {
		var mem []byte
		if m != nil && err == nil {
			mem = args[i].Mem
			err = q.Copy(&driver.Copy{Dst: driver.Place{Host: mem}, Src: driver.Place{Mem: m}, Size: m.Size()})
		}
		o.Mem = append(o.Mem, mem)
	}
	if err != nil {
		return nil, chosen, err
	}
	e, err := q.Signal()
	if err == nil {
		err = e.Wait(ctx)
	}
	var f *driver.Fault
	if errors.As(err, &f) {
		q.Clear()
		o.Fault, err = &Fault{ir.FaultKind(f.What).String(), f.File, f.Line, f.Index, f.Length, f.Invocation}, nil
		if f.What >= driver.OtherFault && f.Words != "" {
			return nil, chosen, fmt.Errorf("%s:%d: %s", f.File, f.Line, f.Words)
		}
	}
	o.Print = print.String()
	return o, chosen, err
}
