package difftest

import (
	"context"
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/difftest/host"
	"github.com/dotcompute/dotcompute/internal/front"
)

// Difference is a kernel that two ways to run it disagree about.
type Difference struct {
	Spec   Spec
	Runner string // what differs from ordinary Go; "front" if the kernel was refused
	What   string // one line
}

func (d Difference) String() string {
	return fmt.Sprintf("kernel %s: %s: %s", d.Spec.Name, d.Runner, d.What)
}

// sort is equal for differences that are likely to have one cause.
func (d Difference) sort() string {
	what := d.What
	if i := strings.IndexAny(what, ":0123456789[{"); i >= 0 {
		what = what[:i]
	}
	if p := strings.Index(d.What, "in pass "); p >= 0 {
		what = strings.SplitN(d.What[p:], ":", 2)[0]
	}
	return d.Runner + " " + what
}

// Check runs every kernel of the source as ordinary Go and by each runner,
// and returns what differs, at most one difference a kernel, in the order of the
// kernels. The folder dir is for the build. The error says that the comparison did
// not take place.
func Check(ctx context.Context, l *Loader, dir string, s *Source, runners []Runner) ([]Difference, error) {
	results, err := RunAsGo(ctx, l.root, dir, s)
	if err != nil {
		return nil, err
	}
	p, err := l.Text(fileName, s.Text)
	if err != nil {
		return nil, err
	}
	compiled, err := front.Compile(p, &front.Options{})
	if err != nil {
		return checkSingly(p, s, err)
	}
	var out []Difference
	for i, spec := range s.Kernels {
		k := kernelNamed(compiled, spec.Name)
		if k == nil {
			out = append(out, Difference{spec, "front", "refused: " + reasons(compiled.Diags, spec.Name)})
			continue
		}
		if d := checkOne(ctx, k, &spec, &results[i], runners); d != nil {
			out = append(out, *d)
		}
	}
	return out, nil
}

// checkSingly finds the kernels at which the compiler itself failed.
func checkSingly(p *front.Package, s *Source, cause error) ([]Difference, error) {
	var out []Difference
	for _, spec := range s.Kernels {
		if _, err := front.Compile(p, &front.Options{Only: []string{spec.Name}}); err != nil {
			first, _, _ := strings.Cut(err.Error(), "\n") // a dump of the module follows
			out = append(out, Difference{spec, "front", first})
		}
	}
	if len(out) == 0 {
		return nil, cause
	}
	return out, nil
}

func kernelNamed(r *front.Result, name string) *front.Kernel {
	for _, k := range r.Kernels {
		if k.Name == name {
			return k
		}
	}
	return nil
}

func checkOne(ctx context.Context, k *front.Kernel, spec *Spec, r *host.Result, runners []Runner) *Difference {
	if r.Err != "" {
		return &Difference{*spec, "host", r.Err}
	}
	l := &Launch{Kernel: k.Name, Module: k.Module, Grid: spec.Grid, Group: spec.Group, Subgroup: spec.Subgroup, Partial: spec.Partial}
	want := &Outcome{Fault: r.Fault, Print: r.Print}
	for i, mem := range r.Before {
		l.Params = append(l.Params, Param{mem, r.Lens[i]})
		want.Params = append(want.Params, Param{r.After[i], r.Lens[i]})
	}
	for _, runner := range runners {
		got, err := execute(ctx, runner, l)
		if err != nil {
			return &Difference{*spec, runner.Name, err.Error()}
		}
		if d := Compare(k.IR, want, got, 0); d != "" {
			return &Difference{*spec, runner.Name, d}
		}
	}
	return nil
}

// execute turns a panic of a runner into an error, so that the kernel that
// causes it can be found and reduced.
func execute(ctx context.Context, r Runner, l *Launch) (o *Outcome, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return r.Execute(ctx, l)
}

// reasons are the first diagnostics about a kernel.
func reasons(list diag.List, kernel string) string {
	var about []string
	for _, d := range list {
		if d.Kernel == kernel && len(about) < 3 {
			about = append(about, fmt.Sprint(d))
		}
	}
	if about == nil {
		return "without a reason"
	}
	return strings.Join(about, "; ")
}
