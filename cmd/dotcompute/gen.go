package main

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/gen"
)

type genCmd struct {
	Packages []string `arg:"" optional:"" name:"pkg" help:"Packages (./...); the one here if none."`
	Target   *string  `placeholder:"T,T" help:"Put compiled code into the files: ptx, and sm_90 and its like, for which ptxas has to be there. Left out: for what they have."`
	Check    bool     `help:"Write nothing; exit status 1 if a file would change."`
}

// genChange is a file in `gen --json`.
type genChange struct {
	Path string `json:"path"`
	What string `json:"what"`
}

func (c genCmd) Run(a *app) error {
	patterns := c.Packages
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	var targets []string
	var err error
	if c.Target != nil {
		if targets, err = gen.ParseTargets(*c.Target); err != nil {
			return usageError{err}
		}
	}
	done := a.progress("generating")
	outs, err := gen.Packages(a.ctx, ".", targets, patterns...)
	done()
	if err != nil {
		return usageError{err}
	}
	changes := []genChange{}
	failed := false
	for _, o := range outs {
		for _, n := range o.Notes {
			fmt.Fprintln(a.stderr, n)
		}
		p := diag.Printer{Color: a.term.color}
		if err := p.Print(a.stderr, o.Diags); err != nil {
			return err
		}
		if o.Diags.HasErrors() {
			failed = true
			continue
		}
		list, err := o.Changes()
		if err == nil && !c.Check {
			list, err = o.Write()
		}
		if err != nil {
			return usageError{err}
		}
		for _, change := range list {
			if change.What != "" {
				failed = failed || c.Check
				changes = append(changes, genChange(change))
			}
		}
	}
	if a.json {
		if err := a.printJSON(changes); err != nil {
			return err
		}
	} else {
		for _, change := range changes {
			fmt.Fprintf(a.stdout, "%s: %s\n", change.Path, change.What)
		}
	}
	if failed {
		return failure{errReported}
	}
	return nil
}
