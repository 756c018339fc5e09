// Command cpu measures kernels on the processor beside plain Go and C: one table, each row side by side in one run.
//
//	go run ./cpu [-rows regexp] [-quick] [-threads n] [-device id] [-out folder]
//
// Every row first checks that all implementations agree. A row that disagrees is reported and makes the command fail. The C
// columns need clang-19; without it they stay empty, and the reason is printed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute"
)

// options are the flags.
type options struct {
	rows    string
	quick   bool
	threads int
	device  string
	out     string
	budget  time.Duration
	each    time.Duration
	arch    string
	made    string // folder of C that has been compiled
}

func main() {
	var o options
	flag.StringVar(&o.rows, "rows", "", "measure the rows whose names match this `regexp`")
	flag.BoolVar(&o.quick, "quick", false, "smaller work, fewer repetitions: to see where one is, not for the record")
	flag.IntVar(&o.threads, "threads", runtime.GOMAXPROCS(0), "`number` of threads of the columns with all threads")
	flag.StringVar(&o.device, "device", "cpu", "`device` to measure; \"none\" for Go and C alone")
	flag.StringVar(&o.out, "out", "", "`folder` to write cpu.md and cpu.json into")
	flag.DurationVar(&o.budget, "budget", 2*time.Second, "leave a device out of a row if one pass takes longer")
	flag.DurationVar(&o.each, "each", 30*time.Millisecond, "how long a repetition takes at least; -quick takes its own")
	flag.StringVar(&o.arch, "march", native, "`processor` that C is compiled for, as clang's -march")
	flag.StringVar(&o.made, "libraries", "", "`folder` of C functions made by -prebuild: clang is not needed")
	into := flag.String("prebuild", "", "compile C into this `folder`, for -libraries, and do nothing else")
	flag.Parse()
	if *into != "" {
		if err := prebuild(*into, o.arch); err != nil {
			fmt.Fprintln(os.Stderr, "cpu:", err)
			os.Exit(1)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, o, os.Stdout, os.Stderr)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "cpu:", err)
		os.Exit(1)
	}
}

// errDisagree makes the command fail when a row has.
var errDisagree = errors.New("implementations disagree; see the report")

func run(ctx context.Context, o options, stdout, stderr io.Writer) error {
	want, err := regexp.Compile(o.rows)
	if err != nil {
		return err
	}
	if o.threads < 1 {
		return fmt.Errorf("-threads %d: at least 1", o.threads)
	}
	var chosen []row
	for _, r := range rows() {
		if want.MatchString(r.name) {
			chosen = append(chosen, r)
		}
	}
	if len(chosen) == 0 {
		return fmt.Errorf("no row matches %q", o.rows)
	}
	b, closeAll, err := newBench(ctx, o, stderr)
	if err != nil {
		return err
	}
	defer closeAll()
	rep := &report{Command: strings.Join(append([]string{"go run ./cpu"}, os.Args[1:]...), " "), Threads: o.threads}
	var dev *dotcompute.Device
	if len(b.devices) > 0 {
		dev = b.devices[0].dev
	}
	rep.Machine = describe(o, dev)
	size, limit := full, budget{repetitions: 9, each: o.each, pass: o.budget}
	if o.quick {
		size, limit = quick, budget{repetitions: 4, each: 8 * time.Millisecond, pass: o.budget}
	}
	for _, m := range b.devices {
		c, err := emptyLaunch(ctx, m)
		if err != nil {
			return err
		}
		rep.Launch = append(rep.Launch, *c)
	}
	failed := false
	for _, r := range chosen {
		if err := ctx.Err(); err != nil {
			return err
		}
		fmt.Fprintln(stderr, r.name)
		l, err := b.run(r, size, limit)
		if err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		if dev != nil {
			if l.CompileMS, err = compileTimes(ctx, o.device, r.make(tiny).kernel); err != nil {
				return err
			}
		}
		for _, d := range l.Disagreeing {
			fmt.Fprintln(stderr, "  disagrees:", d)
			failed = true
		}
		rep.Rows = append(rep.Rows, l)
	}
	rep.Goals = rep.goals()
	rep.markdown(stdout)
	if o.out != "" {
		if err := rep.save(o.out); err != nil {
			return err
		}
	}
	if failed {
		return errDisagree
	}
	return nil
}

// newBench opens devices and builds the C libraries. Why one is missing goes to stderr.
func newBench(ctx context.Context, o options, stderr io.Writer) (*bench, func(), error) {
	b := &bench{ctx: ctx, threads: o.threads}
	if o.device != "none" {
		var err error
		if b.devices, err = openDevices(ctx, o.device, o.threads); err != nil {
			return nil, nil, err
		}
	}
	dir, err := os.MkdirTemp("", "bench-cpu-")
	if err != nil {
		return nil, nil, err
	}
	closeAll := func() {
		for _, m := range b.devices {
			_ = m.dev.Close() // everything has been measured
		}
		for _, l := range b.libraries {
			_ = l.close()
		}
		_ = os.RemoveAll(dir)
	}
	prebuilt := o.made != ""
	if _, b.noClang = clang(); b.noClang != nil && !prebuilt {
		fmt.Fprintln(stderr, b.noClang)
		return b, closeAll, nil
	}
	from := dir
	if prebuilt {
		if from, err = filepath.Abs(o.made); err != nil {
			closeAll()
			return nil, nil, err
		}
	}
	if b.libraries, err = libraries(from, o.arch, prebuilt); err != nil {
		closeAll()
		return nil, nil, err
	}
	return b, closeAll, nil
}
