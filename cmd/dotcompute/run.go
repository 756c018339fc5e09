package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/cmd/dotcompute/internal/array"
	"github.com/dotcompute/dotcompute/internal/interp"
	"github.com/dotcompute/dotcompute/internal/proof"
	"github.com/dotcompute/dotcompute/source"
)

const generators = array.Generators

type runCmd struct {
	File   string   `arg:"" help:"Go file that holds the kernel."`
	Kernel string   `arg:"" help:"Name of the kernel."`
	Args   []string `arg:"" optional:"" name:"name=value" help:"Arguments by parameter name."`

	Device  string   `short:"d" default:"" placeholder:"ID" help:"Device to run on: see device list, or interp for the interpreter (default: the first that can)."`
	Grid    string   `short:"n" placeholder:"N[xM[xK]]" help:"Number of invocations (default: the length of the first slice)."`
	Group   string   `short:"g" placeholder:"N[xM[xK]]" help:"Invocations in a group (default: the compiler's choice)."`
	Partial bool     `help:"Let a kernel with barriers have a smaller last group."`
	Out     []string `short:"o" sep:"none" placeholder:"NAME=FILE" help:"Write a slice afterwards: .npy, .csv or .png, or - for one value a line."`
	Check   string   `placeholder:"DEVICE|races" help:"Compare with another device (interp: the interpreter, which defines what kernels mean), or look for data races; exit status 1 if something is found."`
	Repeat  int      `default:"1" placeholder:"N" help:"Launch N times, each on fresh copies of the arguments."`
	Time    bool     `help:"Print the shortest and the median launch time."`
}

func (runCmd) Help() string {
	return `Values are typed by the parameter:
  a=2.5              a scalar; a struct's fields in order, separated by commas
  x=@x.npy           an array from a file: .npy, .csv, or .png and .jpg (bytes; width
                     and height fill parameters w and h)
  x=zeros:N          also ones:N, iota:N (0, 1, 2 …), rand:N[:seed]

Examples:
  dotcompute run saxpy.go saxpy a=2 x=iota:8 y=ones:8 -o y=-
  dotcompute run photo.go sobel src=@in.png dst=zeros:307200 -n 640x480 -o dst=out.png
  dotcompute run saxpy.go saxpy a=2 x=rand:1000000 y=zeros:1000000 --time --repeat 20 --json
  dotcompute run kernel.go k x=iota:64 --check races
  dotcompute run kernel.go k x=rand:64 --check interp

Exit status: 0, 1 for a fault or difference, 2 for bad usage or input.`
}

// runResult is what `run --json` prints.
type runResult struct {
	Kernel   string         `json:"kernel"`
	Device   string         `json:"device"`
	Grid     string         `json:"grid"`
	Group    string         `json:"group,omitempty"`
	Launches int            `json:"launches"`
	MinNS    int64          `json:"min_ns,omitempty"`
	MedianNS int64          `json:"median_ns,omitempty"`
	Checked  string         `json:"checked,omitempty"`
	Outputs  map[string]any `json:"outputs,omitempty"`
	Printed  []string       `json:"printed,omitempty"` // lines of kernel.Print
	Fault    string         `json:"fault,omitempty"`
	FaultAt  *faultPlace    `json:"fault_at,omitempty"`
	Found    string         `json:"difference,omitempty"`
}

// faultPlace is a fault for machines.
type faultPlace struct {
	File       string   `json:"file"`
	Line       int      `json:"line"`
	Reason     string   `json:"reason"`
	Index      int64    `json:"index"`
	Length     int64    `json:"length"`
	Invocation [3]int64 `json:"invocation"`
	Launch     uint64   `json:"launch"`
}

func (c *runCmd) Run(a *app) error {
	if c.Repeat < 1 {
		return usagef("--repeat %d: at least 1", c.Repeat)
	}
	pkg, err := compileFile(c.File)
	if err != nil {
		return err
	}
	k, err := pkg.Kernel(c.Kernel)
	if err != nil {
		return usageError{err}
	}
	args, err := bindArgs(k, c.Args)
	if err != nil {
		return usageError{err}
	}
	outs, err := parseOuts(args, c.Out)
	if err != nil {
		return usageError{err}
	}
	grid, err := c.grid(args)
	if err != nil {
		return usageError{err}
	}
	// Among JSON, what the kernel prints is a part of the result.
	var printed bytes.Buffer
	printTo := a.stdout
	if a.json {
		printTo = &printed
	}
	dev, err := openDevice(a, c.Device, k, printTo)
	if err != nil {
		return err
	}
	defer dev.Close()

	name := dev.String()
	if c.Device == interpreter {
		name = interpreter
	}
	res := &runResult{Kernel: c.Kernel, Device: name, Grid: grid.String(), Launches: c.Repeat}
	if c.Check != "" {
		if err := c.check(a, k, grid, args, res); err != nil {
			return c.report(a, k, res, err)
		}
	}
	done := a.progress("running " + c.Kernel + " on " + name)
	times, err := c.launch(a, dev, k, grid, args)
	done()
	if printed.Len() > 0 {
		res.Printed = strings.Split(strings.TrimSuffix(printed.String(), "\n"), "\n")
	}
	if err != nil {
		return c.report(a, k, res, err)
	}
	if c.Time {
		slices.Sort(times)
		res.MinNS, res.MedianNS = times[0].Nanoseconds(), times[len(times)/2].Nanoseconds()
	}
	if err := writeOuts(a, args, outs, res); err != nil {
		return err
	}
	return c.report(a, k, res, nil)
}

// report prints the result and turns what was found into the right exit status.
func (c *runCmd) report(a *app, k *source.Kernel, res *runResult, err error) error {
	var fault *dotcompute.FaultError
	var diff *proof.Difference
	var race *interp.Race
	switch {
	case errors.As(err, &fault):
		res.Fault = err.Error()
		res.FaultAt = &faultPlace{fault.File, fault.Line, fault.Reason(), fault.Index, fault.Length, fault.Invocation, fault.Launch}
	case errors.As(err, &diff), errors.As(err, &race):
		res.Found = err.Error()
	case errors.Is(err, dotcompute.ErrGrid), errors.Is(err, dotcompute.ErrArgument):
		return usageError{err}
	case errors.Is(err, context.Canceled) && a.ctx.Err() != nil:
		return errors.New("interrupted")
	case err != nil:
		return err
	}
	if a.json {
		if e := a.printJSON(res); e != nil {
			return e
		}
		if err != nil {
			return failure{errReported}
		}
		return nil
	}
	if err != nil {
		return failure{err}
	}
	if res.Checked != "" {
		fmt.Fprintf(a.stderr, "%s: %s\n", c.Kernel, res.Checked)
	}
	if len(c.Out) == 0 && res.Checked == "" && !c.Time {
		fmt.Fprintf(a.stderr, "%s ran on %s, grid %s%s\n", c.Kernel, res.Device, res.Grid, c.hint(k))
	}
	if c.Time {
		fmt.Fprintf(a.stderr, "%s on %s, grid %s: %v shortest, %v median of %d\n",
			c.Kernel, res.Device, res.Grid, time.Duration(res.MinNS), time.Duration(res.MedianNS), c.Repeat)
	}
	return nil
}

// hint says how to see what a kernel did.
func (c *runCmd) hint(k *source.Kernel) string {
	for _, p := range slices.Backward(k.Params) {
		if p.Kind == source.Slice {
			return fmt.Sprintf("; -o %s=- prints %s", p.Name, p.Name)
		}
	}
	return ""
}

// interpreter is the name of device cpu when it interprets.
const interpreter = "interp"

// openDevice opens a device by name, or the first that runs k. What the kernel prints goes to out.
func openDevice(a *app, id string, k *source.Kernel, out io.Writer) (*dotcompute.Device, error) {
	cfg := &dotcompute.Config{Device: id, Print: out}
	switch id {
	case "host":
		return nil, usagef("device host runs the Go function of a kernel that was built into a program; a kernel from a file has none: use -d cpu")
	case "":
		cfg.For, cfg.AllowInterpreter = []*dotcompute.Kernel{k.Kernel}, true
	case interpreter:
		cfg.Device, cfg.CPU = "cpu", "interp"
	}
	done := a.progress("opening the device")
	dev, err := dotcompute.Open(a.ctx, cfg)
	done()
	if err != nil {
		if id != "" {
			return nil, usageError{fmt.Errorf("%w (dotcompute device list shows what there is)", err)}
		}
		return nil, err
	}
	return dev, nil
}

// parseGrid reads N, NxM or NxMxK.
func parseGrid(text string) ([]int, error) {
	parts := strings.Split(text, "x")
	if len(parts) > 3 {
		return nil, fmt.Errorf("%q has more than three sizes", text)
	}
	var n []int
	for _, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || v < 0 {
			return nil, fmt.Errorf("%q is not N, NxM or NxMxK", text)
		}
		n = append(n, v)
	}
	return n, nil
}

func (c *runCmd) grid(args []argument) (g dotcompute.Grid, err error) {
	var n []int
	if c.Grid != "" {
		if n, err = parseGrid(c.Grid); err != nil {
			return g, fmt.Errorf("--grid: %w", err)
		}
	} else {
		for _, arg := range args {
			if arg.param.Kind == source.Slice {
				n = []int{arg.len()}
				break
			}
		}
		if n == nil {
			return g, errors.New("the kernel has no slice whose length could be the grid: say --grid N")
		}
	}
	switch len(n) {
	case 1:
		g = dotcompute.N(n[0])
	case 2:
		g = dotcompute.N2(n[0], n[1])
	default:
		g = dotcompute.N3(n[0], n[1], n[2])
	}
	if c.Group != "" {
		sizes, err := parseGrid(c.Group)
		if err != nil {
			return g, fmt.Errorf("--group: %w", err)
		}
		if slices.Contains(sizes, 0) {
			return g, fmt.Errorf("--group: %q: a group has at least one invocation along each axis; leave the flag out for the compiler's choice", c.Group)
		}
		g = g.Group(sizes...)
	}
	if c.Partial {
		g = g.Partial()
	}
	return g, nil
}

// launch runs the kernel as often as asked, each time from the same arguments, and leaves the last run's results
// in args. The times are those of the launches alone, without copies.
func (c *runCmd) launch(a *app, dev *dotcompute.Device, k *source.Kernel, grid dotcompute.Grid, args []argument) ([]time.Duration, error) {
	if err := k.Prepare(a.ctx, dev); err != nil {
		return nil, err
	}
	q, err := dev.NewQueue(&dotcompute.QueueConfig{Context: a.ctx})
	if err != nil {
		return nil, err
	}
	defer q.Close()
	buffers := make([]*dotcompute.Buffer[byte], len(args))
	for i := range args {
		if args[i].param.Kind != source.Slice {
			continue
		}
		if buffers[i], err = dotcompute.Alloc[byte](a.ctx, dev, len(args[i].data)); err != nil {
			return nil, fmt.Errorf("parameter %s: %w", args[i].param.Name, err)
		}
		defer buffers[i].Close()
	}
	var times []time.Duration
	for range c.Repeat {
		for i, b := range buffers {
			if b != nil {
				if err := b.All().Write(q, args[i].data); err != nil {
					return nil, err
				}
			}
		}
		if err := q.Wait(a.ctx); err != nil {
			return nil, err
		}
		call := k.Begin(q)
		for i := range args {
			args[i].pass(call, buffers[i])
		}
		start := time.Now()
		if err := call.Launch(grid); err != nil {
			return nil, err
		}
		if err := q.Wait(a.ctx); err != nil {
			return nil, err
		}
		times = append(times, time.Since(start))
	}
	for i, b := range buffers {
		if b != nil {
			if err := b.All().Read(q, args[i].data); err != nil {
				return nil, err
			}
		}
	}
	return times, q.Wait(a.ctx)
}

// check runs the kernel twice over, or looks for races, and fills in the verdict. What the kernel prints meanwhile is
// dropped: the run itself shows it.
func (c *runCmd) check(a *app, k *source.Kernel, grid dotcompute.Grid, args []argument, res *runResult) error {
	values := make([]any, len(args))
	for i := range args {
		values[i] = args[i].value()
	}
	done := a.progress("checking " + c.Kernel)
	defer done()
	if c.Check == "races" {
		if err := proof.Races(a.ctx, k, grid, values...); err != nil {
			var fault *interp.Fault
			if errors.As(err, &fault) {
				return nil // the run itself reports it
			}
			return err
		}
		res.Checked = "no data races with these arguments"
		return nil
	}
	if c.Check == "null" || c.Device == "null" {
		return usagef("--check %s: device null runs nothing, so there is nothing to compare", c.Check)
	}
	dev, err := openDevice(a, c.Device, k, io.Discard)
	if err != nil {
		return err
	}
	defer dev.Close()
	other, err := openDevice(a, c.Check, k, io.Discard)
	if err != nil {
		return err
	}
	defer other.Close()
	if err := proof.Compare(a.ctx, dev, other, k, grid, nil, values...); err != nil {
		if diff := (*proof.Difference)(nil); errors.As(err, &diff) && c.Check == interpreter {
			diff.WantOn = interpreter
		}
		return err
	}
	switch {
	case c.Check == interpreter:
		res.Checked = fmt.Sprintf("the same on %s and by the interpreter", dev)
	case dev.String() == other.String():
		res.Checked = fmt.Sprintf("the same both times on %s", dev)
	default:
		res.Checked = fmt.Sprintf("the same on %s and %s", dev, other)
	}
	return nil
}
