// Command dcgen writes, beside each Go file that holds kernels, a file with their
// intermediate representation and typed launchers. Packages use it as
//
//	//go:generate go tool dcgen
//
// after `go get -tool github.com/dotcompute/dotcompute/cmd/dcgen`. It also is a
// vet tool that reports what is wrong with kernels: go vet -vettool=$(which dcgen).
//
// With -target sm_90,ptx the files also hold compiled code, so that the first launch on such a GPU need not compile. Programs
// built of other versions of this module than dcgen was pass over it, and say so in Kernel.Info.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/dotcompute/dotcompute/internal/analysis"
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front/load"
	"github.com/dotcompute/dotcompute/internal/gen"
)

const usage = `usage: dcgen [-check] [-q] [-target list] [packages]

Dcgen writes a file zX.go beside every X.go that has kernels: functions with a
line //dotcompute:kernel above them. Without packages it takes the one in the
current directory. It reports what is wrong with a kernel and writes nothing
for its package then. Code for GPUs that -target puts in spares the first launch
compiling the kernel.

`

func main() {
	if analysis.IsVet(os.Args[1:]) {
		analysis.VetMain()
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stderr)
	stop()
	os.Exit(code)
}

// run returns the exit status: 0, 1 for diagnostics or stale files, 2 for everything else.
func run(ctx context.Context, args []string, stderr io.Writer) int {
	fs := flag.NewFlagSet("dcgen", flag.ContinueOnError)
	fs.SetOutput(stderr)
	check := fs.Bool("check", false, "write nothing; exit with status 1 if a file would change")
	quiet := fs.Bool("q", false, "do not list the files written")
	embed := fs.String("target", "", "put compiled code into the files: a list of ptx, and sm_90 and its like, for which ptxas has to be there")
	fs.Usage = func() { fmt.Fprint(stderr, usage); fs.PrintDefaults() }
	if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	patterns := fs.Args()
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	targets, err := gen.ParseTargets(*embed)
	if err != nil {
		fmt.Fprintln(stderr, "dcgen:", err)
		return 2
	}
	code, err := generate(ctx, patterns, targets, *check, *quiet, stderr)
	if err != nil {
		fmt.Fprintln(stderr, "dcgen:", err)
		return 2
	}
	return code
}

func generate(ctx context.Context, patterns, targets []string, check, quiet bool, stderr io.Writer) (int, error) {
	pkgs, err := load.Load(ctx, load.Config{}, patterns...)
	if err != nil {
		return 0, err
	}
	code := 0
	for _, p := range pkgs {
		o, err := gen.Loaded(p, targets)
		if err != nil {
			return 0, err
		}
		list := o.Diags
		if checked, err := analysis.Check(p.Package, nil, ""); err != nil {
			return 0, err
		} else {
			list = merge(list, checked.Diags)
		}
		for _, n := range o.Notes {
			fmt.Fprintln(stderr, n)
		}
		printer := diag.Printer{}
		if err := printer.Print(stderr, list); err != nil {
			return 0, err
		}
		if list.HasErrors() {
			code = 1
			continue
		}
		changes, err := o.Changes()
		if err == nil && !check {
			changes, err = o.Write()
		}
		if err != nil {
			return 0, err
		}
		for _, c := range changes {
			if c.What == "" {
				continue
			}
			if check {
				code = 1
			}
			if !quiet {
				fmt.Fprintf(stderr, "%s: %s\n", c.Path, c.What)
			}
		}
	}
	return code, nil
}

// merge adds to a list the diagnostics of another that it does not have.
func merge(list, more diag.List) diag.List {
	have := map[string]bool{}
	for _, d := range list {
		have[d.String()] = true
	}
	for _, d := range more {
		if !have[d.String()] {
			list = append(list, d)
		}
	}
	list.Sort()
	return list
}
