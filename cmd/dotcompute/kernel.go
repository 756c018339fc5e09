package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/analysis"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front/load"
	"github.com/dotcompute/dotcompute/internal/ir"
	"github.com/dotcompute/dotcompute/internal/pass"
	"github.com/dotcompute/dotcompute/source"
)

type kernelCmd struct {
	Check   kernelCheckCmd   `cmd:"" help:"Say what is wrong with the kernels of packages or files, and how to write it instead."`
	Emit    kernelEmitCmd    `cmd:"" help:"Print what a kernel compiles to."`
	Explain kernelExplainCmd `cmd:"" help:"Print the page about a diagnostic, or the list of all."`
	Passes  kernelPassesCmd  `cmd:"" help:"List the passes in the order in which they run."`
}

type kernelCheckCmd struct {
	Packages []string `arg:"" optional:"" name:"pkg|file" help:"Packages (./...) or Go files; the package here if none."`
	Target   string   `placeholder:"T,T" help:"Tell also what these targets lack or pay for: ${targets}."`
	Short    bool     `help:"One line a diagnostic."`
}

func (c *kernelCheckCmd) Run(a *app) error {
	patterns := c.Packages
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	var list diag.List
	if standalone(patterns) {
		var err error
		if list, err = checkFiles(patterns, c.Target); err != nil {
			return err
		}
	} else if _, err := exec.LookPath("go"); err != nil {
		return usagef("%s: the go command, which finds packages, is not in PATH; without it only Go files can be checked", strings.Join(patterns, " "))
	} else {
		done := a.progress("checking")
		pkgs, err := load.Load(a.ctx, load.Config{}, patterns...)
		done()
		if err != nil {
			return usageError{err}
		}
		for _, p := range pkgs {
			if len(p.Errors) > 0 {
				return usageError{errors.Join(p.Errors...)}
			}
			r, err := analysis.Check(p.Package, nil, c.Target)
			if err != nil {
				return usageError{err}
			}
			list = append(list, r.Diags...)
		}
	}
	if a.json {
		if err := diag.WriteJSON(a.stdout, list); err != nil {
			return err
		}
	} else {
		p := diag.Printer{Color: a.term.color, Short: c.Short}
		if err := p.Print(a.stdout, list); err != nil {
			return err
		}
	}
	if list.HasErrors() {
		return failure{errReported}
	}
	return nil
}

type kernelEmitCmd struct {
	File   string `arg:"" help:"Go file that holds the kernel."`
	Kernel string `arg:"" help:"Name of the kernel."`

	Target string `default:"ir" help:"What to print: ir; a target that kernels are compiled for (${targets_compiled}); or, of the machine code that ptx becomes, sass, the instructions, and resources, the registers and memory it takes."`
	Arch   string `default:"sm_90" placeholder:"sm_NN" help:"With --target sass or resources: the GPUs that it is for (${default})."`
	Until  string `placeholder:"PASS" help:"With --target ir: stop after this pass; \"front\" prints what the front end made."`
	After  bool   `help:"With --target ir: print the module after every pass that changed it."`
	Out    string `short:"o" placeholder:"FILE" help:"Write to a file instead."`
}

func (c *kernelEmitCmd) Run(a *app) error {
	pkg, err := compileFile(c.File)
	if err != nil {
		return err
	}
	k, err := pkg.Kernel(c.Kernel)
	if err != nil {
		return usageError{err}
	}
	text, err := c.emit(a, k)
	if err != nil {
		return err
	}
	if c.Out != "" {
		if err := os.WriteFile(c.Out, []byte(text), 0o644); err != nil {
			var p *fs.PathError
			if errors.As(err, &p) {
				return usageError{err}
			}
			return err
		}
		return nil
	}
	if a.json {
		return a.printJSON(map[string]string{"kernel": c.Kernel, "target": c.Target, "text": text})
	}
	_, err = fmt.Fprint(a.stdout, text)
	return err
}

func (kernelEmitCmd) Help() string {
	return "Sass needs ptxas and nvdisasm, resources ptxas or an NVIDIA GPU; everything else is made here. Of the versions of a kernel that is printed which launches prefer."
}

func (c *kernelEmitCmd) emit(a *app, k *source.Kernel) (string, error) {
	switch c.Target {
	case targetSASS:
		return c.sass(a, k)
	case targetResources:
		return c.resources(a, k)
	}
	text := k.Definition().IR
	if c.Target != "ir" {
		c.Target = compile.Alias(c.Target)
		if !compile.Known(c.Target) {
			return "", usagef("--target %s: there are ir, %s, %s, %s", c.Target, strings.Join(compile.Targets(), ", "), targetSASS, targetResources)
		}
		code, err := compile.Text(&compile.Request{IR: text, Kernel: k.Definition().Name, Target: c.Target})
		if err != nil {
			return "", usageError{err}
		}
		return code, nil
	}
	if c.Until == "front" {
		return text, nil
	}
	m, err := ir.Parse(text)
	if err != nil {
		return "", err
	}
	opts := pass.Options{StopAfter: c.Until, Verify: true}
	var dump strings.Builder
	if c.After {
		last := m.String()
		opts.Dump = func(name string, m *ir.Module) {
			if now := m.String(); now != last {
				fmt.Fprintf(&dump, "// after %s\n%s\n", name, now)
				last = now
			}
		}
	}
	err = pass.Run(m, opts)
	var unknown *pass.UnknownPassError
	if errors.As(err, &unknown) {
		return "", usagef("%w; there are front, %s", err, strings.Join(pass.Names(), ", "))
	}
	if err != nil {
		return "", err
	}
	if c.After {
		return dump.String(), nil
	}
	return m.String(), nil
}

type kernelExplainCmd struct {
	Code string `arg:"" optional:"" help:"A code such as DC001; all codes if none."`
}

func (c kernelExplainCmd) Run(a *app) error {
	if c.Code == "" {
		if a.json {
			return a.printJSON(diag.Codes())
		}
		var rows [][]string
		for _, i := range diag.Codes() {
			rows = append(rows, []string{string(i.Code), i.Severity.String(), i.Title})
		}
		a.term.table([]string{"code", "", "what"}, rows)
		return nil
	}
	page, ok := diag.Explain(normal(c.Code))
	if !ok {
		return usagef("there is no diagnostic %q; dotcompute kernel explain lists them", c.Code)
	}
	_, err := fmt.Fprintln(a.stdout, strings.TrimSpace(page))
	return err
}

// normal is a code as the table has it: dc81 and 81 are DC081.
func normal(text string) diag.Code {
	n, err := strconv.ParseUint(strings.TrimPrefix(strings.ToUpper(text), "DC"), 10, 16)
	if err != nil {
		return diag.Code(text)
	}
	return diag.Code(fmt.Sprintf("DC%03d", n))
}

type kernelPassesCmd struct{}

func (kernelPassesCmd) Run(a *app) error {
	if a.json {
		return a.printJSON(pass.Names())
	}
	for _, name := range pass.Names() {
		fmt.Fprintln(a.stdout, name)
	}
	return nil
}
