// Command dotcompute compiles, runs and explains kernels from the command line.
// Each subcommand is one file here; this one is the entrance. What it does with kernels
// it does through the public packages.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"github.com/dotcompute/dotcompute/internal/analysis"
	"github.com/dotcompute/dotcompute/internal/compile"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := exitCode(os.Stderr, run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
	stop()
	os.Exit(code)
}

// app is what every subcommand gets: where it reads and writes, and the flags
// that all share.
type app struct {
	ctx    context.Context
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
	json   bool
	term   *terminal // styles for stdout
}

// cli is the whole command line.
type cli struct {
	JSON bool `name:"json" help:"Print JSON for machines to read."`

	Demo    demoCmd    `cmd:"" help:"A tour in half a minute: devices, a kernel, a fault, a photograph, a Mandelbrot picture."`
	Run     runCmd     `cmd:"" help:"Run a kernel of a Go file on arrays from files or generators."`
	Kernel  kernelCmd  `cmd:"" help:"Check kernels, show what they compile to, explain diagnostics."`
	Gen     genCmd     `cmd:"" help:"Write launchers beside the kernels of packages (what dcgen does)."`
	Device  deviceCmd  `cmd:"" help:"List devices and show what they can do."`
	Doctor  doctorCmd  `cmd:"" help:"Say what was looked for on this machine, what was found and what to install."`
	Version versionCmd `cmd:"" help:"Print the version."`

	Completion completionCmd `cmd:"" help:"Print a completion script for bash, zsh or fish."`
}

const description = `Plain Go functions as kernels, on every device.

  dotcompute demo                              to begin with
  dotcompute run FILE.go KERNEL name=value …   a kernel of your own`

// errExit carries an exit status through kong, which wants to end the process.
type errExit struct{ code int }

func (e errExit) Error() string { return fmt.Sprintf("exit status %d", e.code) }

// run is the program: it takes everything from its arguments and returns
// what went wrong. An error says by its type which exit status it deserves.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) (err error) {
	defer func() {
		// kong ends the program through Exit (after --help); turned back into a value here.
		if r := recover(); r != nil {
			e, ok := r.(errExit)
			if !ok {
				panic(r)
			}
			if err = nil; e.code != 0 {
				err = e
			}
		}
	}()
	var c cli
	parser, err := newParser(&c, stdout, stderr)
	if err != nil {
		return err
	}
	switch {
	case len(args) == 0:
		args = []string{"--help"}
	case args[0] == "help":
		args = append(slices.Clone(args[1:]), "--help")
	case len(args) == 1 && (args[0] == "--version" || args[0] == "-v"):
		args = []string{"version"}
	}
	k, err := parser.Parse(args)
	if err != nil {
		return usageError{err}
	}
	a := &app{ctx: ctx, stdin: stdin, stdout: stdout, stderr: stderr, json: c.JSON, term: newTerminal(stdout)}
	return k.Run(a)
}

func newParser(c *cli, stdout, stderr io.Writer) (*kong.Kong, error) {
	return kong.New(c,
		kong.Name("dotcompute"),
		kong.Description(description),
		kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { panic(errExit{code}) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true}),
		kong.Vars{
			"generators":       generators,
			"targets":          strings.Join(analysis.Targets(), ", "),
			"targets_compiled": strings.Join(compile.Targets(), ", "),
		},
	)
}

// usageError is the user's mistake in arguments or input: exit status 2.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// usagef makes a usageError.
func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// failure is what a command found wrong with a kernel (a fault, a difference, a
// diagnostic) and has already printed: exit status 1.
type failure struct{ error }

func (e failure) Unwrap() error { return e.error }

var errReported = errors.New("reported above")

// exitCode prints err, unless it was printed, and returns the exit status: 2 for bad usage or input, 1 for a
// fault, a difference or anything else, 0 for no error.
func exitCode(stderr io.Writer, err error) int {
	if err == nil {
		return 0
	}
	var e errExit
	if errors.As(err, &e) {
		return e.code
	}
	if !errors.Is(err, errReported) {
		fmt.Fprintf(stderr, "dotcompute: %v\n", err)
	}
	var u usageError
	if errors.As(err, &u) {
		if p := (*kong.ParseError)(nil); errors.As(err, &p) {
			fmt.Fprintf(stderr, "Try: %s --help\n", strings.Join(append([]string{"dotcompute"}, commands(p)...), " "))
		}
		return 2
	}
	return 1
}

// commands are the names of the subcommands that an error of the command line is about.
func commands(p *kong.ParseError) []string {
	var names []string
	if p.Context == nil {
		return nil
	}
	for _, e := range p.Context.Path {
		if e.Command != nil {
			names = append(names, e.Command.Name)
		}
	}
	return names
}
