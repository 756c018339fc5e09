// Command opencl measures our kernels on an OpenCL device beside the same kernels written by hand in OpenCL C, with the same groups, on the same
// device and in one run; on a device that is a processor also beside our own machine code on the same cores, and on a GPU of NVIDIA beside our own
// PTX. Times are of one launch, the best of repetitions that take turns, data staying on the device.
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute"
)

func main() {
	id := flag.String("device", "opencl:0", "the device")
	quick := flag.Bool("quick", false, "smaller problems, fewer repetitions")
	rows := flag.String("rows", "", "only these, separated by commas")
	flag.Parse()
	if err := run(*id, *quick, *rows); err != nil {
		fmt.Fprintln(os.Stderr, "opencl:", err)
		os.Exit(1)
	}
}

// contender is one implementation of a row, ready to be launched many times.
type contender struct {
	launch func() error
	wait   func() error
	result func() ([]float32, error)
	close  func() error // or nil
	passes int
	best   float64 // ns a launch
}

func run(id string, quick bool, only string) error {
	ctx := context.Background()
	quiet := slog.New(slog.DiscardHandler) // what a row leaves behind is freed when the collector finds it
	dev, err := dotcompute.Open(ctx, &dotcompute.Config{Device: id, Log: quiet})
	if err != nil {
		return err
	}
	defer dev.Close()
	info := dev.Info()
	hand, err := openHand(info.Name)
	if err != nil {
		return err
	}
	// The same processor or GPU by our own machine code, if we have some for it.
	var own *dotcompute.Device
	for _, id := range []string{"cpu", "cuda:0"} {
		d, err := dotcompute.Open(ctx, &dotcompute.Config{Device: id, Log: quiet})
		if err != nil {
			continue
		}
		if i := d.Info(); id == "cpu" && info.Kind == "cpu" || i.Name == info.Name {
			own = d
			defer d.Close()
			break
		}
		if err := d.Close(); err != nil {
			return err
		}
	}
	beside := "device cpu, µs"
	if own != nil {
		beside = "device " + own.Info().ID + ", µs"
	}
	fmt.Printf("%s (%s), %d processors for Go, %s\n\n", info.Name, info.Version, runtime.GOMAXPROCS(0), time.Now().Format("2006-01-02"))
	fmt.Printf("| kernel | by hand, µs | ours, µs | by hand ÷ ours | ours unchecked, µs | by hand ÷ that | %s |\n", beside)
	fmt.Println("|---|---|---|---|---|---|---|")
	each, repetitions := 100*time.Millisecond, 7
	if quick {
		each, repetitions = 40*time.Millisecond, 5
	}
	for _, r := range problems(quick) {
		if only != "" && !slices.Contains(strings.Split(only, ","), r.name) {
			continue
		}
		list := make([]*contender, 4)
		if list[0], err = r.byHand(hand); err != nil {
			return fmt.Errorf("%s by hand: %w", r.name, err)
		}
		if list[1], err = r.ours(ctx, dev, true); err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		if list[2], err = r.ours(ctx, dev, false); err != nil {
			return fmt.Errorf("%s, unchecked: %w", r.name, err)
		}
		if own != nil {
			if list[3], err = r.ours(ctx, own, true); err != nil {
				return fmt.Errorf("%s on %s: %w", r.name, own.Info().ID, err)
			}
		}
		if err := agree(r, list); err != nil {
			return err
		}
		if err := measure(list, each, repetitions); err != nil {
			return err
		}
		for _, c := range list {
			if c != nil && c.close != nil {
				if err := c.close(); err != nil {
					return err
				}
			}
		}
		besides := ""
		if list[3] != nil {
			besides = fmt.Sprintf("%.1f", list[3].best/1e3)
		}
		fmt.Printf("| %s | %.1f | %.1f | %.2f | %.1f | %.2f | %s |\n", r.title, list[0].best/1e3, list[1].best/1e3, list[0].best/list[1].best, list[2].best/1e3, list[0].best/list[2].best, besides)
	}
	return nil
}

// agree launches each once and compares.
func agree(r *problem, list []*contender) error {
	var want []float32
	for i, c := range list {
		if c == nil {
			continue
		}
		if err := c.launch(); err != nil {
			return err
		}
		if err := c.wait(); err != nil {
			return err
		}
		got, err := c.result()
		if err != nil {
			return err
		}
		if want == nil {
			want = got
			continue
		}
		bad := 0
		for k := range want {
			if math.Abs(float64(want[k]-got[k])) > r.tolerance*max(1, math.Abs(float64(want[k]))) {
				bad++
			}
		}
		if float64(bad) > r.outliers*float64(len(want)) {
			return fmt.Errorf("%s: %d of %d results of contender %d differ from those by hand", r.name, bad, len(want), i)
		}
	}
	return nil
}

func measure(list []*contender, each time.Duration, repetitions int) error {
	repeat := func(c *contender) (float64, error) {
		begin := time.Now()
		for range c.passes {
			if err := c.launch(); err != nil {
				return 0, err
			}
		}
		err := c.wait()
		return float64(time.Since(begin)), err
	}
	for _, c := range list {
		if c == nil {
			continue
		}
		c.best = math.Inf(1)
		for c.passes = 1; ; c.passes *= 4 {
			took, err := repeat(c)
			if err != nil {
				return err
			}
			if took > float64(each)/4 || c.passes >= 1<<14 {
				c.passes = max(1, int(float64(c.passes)*float64(each)/took))
				break
			}
		}
	}
	for range repetitions {
		for _, c := range list {
			if c == nil {
				continue
			}
			took, err := repeat(c)
			if err != nil {
				return err
			}
			c.best = min(c.best, took/float64(c.passes))
		}
	}
	return nil
}
