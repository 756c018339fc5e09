package main

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute"
)

//go:embed peer.cu
var peerCU []byte

//go:embed peer.py
var peerPY []byte

// report is the table in the making.
type report struct {
	want  *regexp.Regexp
	names []string
	rows  map[string]*line
	notes []string
}

// line is a row.
type line struct {
	name            string
	kernel          bool
	bytes           float64
	ours, unchecked time.Duration
	check           float64
	nvrtc           time.Duration
	nvrtcCheck      float64
	peer            time.Duration
	peerCheck       float64
	python          bool
}

func (r *report) note(s string) { r.notes = append(r.notes, s) }

func (r *report) line(name string) *line {
	l := r.rows[name]
	if l == nil {
		l = &line{name: name}
		r.rows[name] = l
		r.names = append(r.names, name)
	}
	return l
}

// host measures what the host sees, if the row is wanted.
func (r *report) host(name string, f func() time.Duration) *line {
	if !r.want.MatchString(name) {
		return nil
	}
	l := r.line(name)
	l.ours = f()
	return l
}

// peers builds and runs the C++ and the Python.
func (r *report) peers(ctx context.Context) {
	dir, err := os.MkdirTemp("", "dotcompute-bench")
	if err == nil {
		defer os.RemoveAll(dir)
		err = r.cplusplus(ctx, dir)
	}
	if err != nil {
		r.note("C++ was not measured: " + err.Error())
	}
	if err := r.python(ctx, dir); err != nil {
		r.note("Python was not measured: " + err.Error())
	}
}

// nvrtc measures the kernels as CUDA C++.
func (r *report) nvrtc(ctx context.Context, device string) error {
	b, err := open(ctx, device, "nvrtc", r)
	if err != nil {
		return err
	}
	defer b.close()
	return b.kernels()
}

func (r *report) cplusplus(ctx context.Context, dir string) error {
	src, bin := filepath.Join(dir, "peer.cu"), filepath.Join(dir, "peer")
	if err := os.WriteFile(src, peerCU, 0o644); err != nil {
		return err
	}
	command := []string{"nvcc", "-O3", "-arch=sm_90", "-std=c++17", "-o", bin, src}
	if out, err := exec.CommandContext(ctx, command[0], command[1:]...).CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %.300s", err, out)
	}
	if v, err := exec.CommandContext(ctx, "nvcc", "--version").Output(); err == nil {
		lines := strings.Split(strings.TrimSpace(string(v)), "\n")
		r.note("C++ is compiled by nvcc -O3 -arch=sm_90 (" + lines[len(lines)-1] + ").")
	}
	return r.collect(exec.CommandContext(ctx, bin), false)
}

func (r *report) python(ctx context.Context, dir string) error {
	src := filepath.Join(dir, "peer.py")
	if err := os.WriteFile(src, peerPY, 0o644); err != nil {
		return err
	}
	return r.collect(exec.CommandContext(ctx, "python3", src), true)
}

// collect reads what a peer prints.
func (r *report) collect(c *exec.Cmd, python bool) error {
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	for s := bufio.NewScanner(bytes.NewReader(out)); s.Scan(); {
		f := strings.Split(s.Text(), "\t")
		if len(f) != 3 || !r.want.MatchString(f[0]) {
			continue
		}
		ns, e := strconv.ParseFloat(f[1], 64)
		check, e2 := strconv.ParseFloat(f[2], 64)
		if e != nil || e2 != nil {
			continue
		}
		l := r.line(f[0])
		l.peer, l.peerCheck, l.python = time.Duration(ns), check, python
		if l.peer == 0 {
			l.peer = 1
		}
	}
	if errs.Len() > 0 {
		r.note(fmt.Sprintf("%s says: %.300s", filepath.Base(c.Path), strings.TrimSpace(errs.String())))
	}
	return err
}

// write prints the table, and keeps it in a folder.
func (r *report) write(info dotcompute.DeviceInfo, folder string) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n\n`%s` on %s, %s. Times of kernels are the GPU's, the least of nine rounds of launches back to back; of launches and copies the host's, the median. "+
		"GB/s counts what a kernel has to read and write.\n\n", info.Name, strings.Join(append([]string{filepath.Base(os.Args[0])}, os.Args[1:]...), " "), info.ID, info.Version)
	for _, n := range r.notes {
		fmt.Fprintf(&b, "- %s\n", n)
	}
	r.table(&b)
	os.Stdout.Write(b.Bytes())
	if folder == "" {
		return r.wrong()
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "cuda.md"), b.Bytes(), 0o644); err != nil {
		return err
	}
	return r.wrong()
}

// wrong reports rows whose results are not those of the C++.
func (r *report) wrong() error {
	var list []string
	for _, n := range r.names {
		if l := r.rows[n]; l.disagrees() {
			list = append(list, fmt.Sprintf("%s (%g; %g by NVRTC; %g in C++)", n, l.check, l.nvrtcCheck, l.peerCheck))
		}
	}
	if len(list) > 0 {
		return fmt.Errorf("results differ: %s", strings.Join(list, "; "))
	}
	return nil
}

func (l *line) disagrees() bool {
	return l.kernel && (l.peer > 0 && math.Abs(l.check-l.peerCheck) > 1e-4*math.Abs(l.peerCheck) ||
		l.nvrtc > 0 && math.Abs(l.check-l.nvrtcCheck) > 1e-4*math.Abs(l.check))
}

func micros(d time.Duration) string {
	if d == 0 {
		return ""
	}
	return fmt.Sprintf("%.2f", float64(d.Nanoseconds())/1e3)
}

func (r *report) table(b io.Writer) {
	fmt.Fprint(b, "\n| row | Go, µs | C++, µs | C++ / Go | Go by NVRTC, µs | C++ / NVRTC | Go without checks, µs | checks | Go | C++ |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	var ratios, seconds, best, checks []float64
	for _, n := range r.names {
		l := r.rows[n]
		if l.python {
			continue
		}
		ratio, second, cost := "", "", ""
		if l.ours > 0 && l.peer > 0 {
			x := float64(l.peer) / float64(l.ours)
			ratio = fmt.Sprintf("%.2f", x)
			if l.kernel {
				ratios = append(ratios, x)
			}
			if l.nvrtc > 0 {
				y := float64(l.peer) / float64(l.nvrtc)
				second = fmt.Sprintf("%.2f", y)
				seconds, best = append(seconds, y), append(best, max(x, y))
			}
		}
		if l.unchecked > 0 {
			x := float64(l.ours)/float64(l.unchecked) - 1
			cost = fmt.Sprintf("%.1f %%", 100*x)
			if !strings.HasPrefix(n, "gather") && !strings.HasPrefix(n, "CSR") {
				checks = append(checks, 1+x)
			}
		}
		rate := func(d time.Duration) string {
			if l.bytes == 0 || d == 0 {
				return ""
			}
			return fmt.Sprintf("%.0f GB/s", l.bytes/float64(d.Nanoseconds()))
		}
		mark := ""
		if l.disagrees() {
			mark = " (results differ)"
		}
		fmt.Fprintf(b, "| %s%s | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n", n, mark, micros(l.ours), micros(l.peer), ratio, micros(l.nvrtc), second, micros(l.unchecked), cost, rate(l.ours), rate(l.peer))
	}
	fmt.Fprintf(b, "\nC++ / Go over all kernels, geometric mean: %.3f. Cost of checks, gather and CSR apart, geometric mean: %.1f %%.\n", mean(ratios), 100*(mean(checks)-1))
	if len(seconds) > 0 {
		fmt.Fprintf(b, "\nBy NVRTC: %.3f; by the faster of the two, as a trial finds it: %.3f.\n", mean(seconds), mean(best))
	}
	fmt.Fprint(b, "\n| Python | µs | |\n|---|--:|--:|\n")
	for _, n := range r.names {
		if l := r.rows[n]; l.python {
			rate := ""
			if strings.Contains(n, "2^28") {
				rate = fmt.Sprintf("%.0f GB/s", 12*big/float64(l.peer.Nanoseconds()))
			}
			fmt.Fprintf(b, "| %s | %s | %s |\n", n, micros(l.peer), rate)
		}
	}
}

func mean(list []float64) float64 {
	s := 0.0
	for _, x := range list {
		s += math.Log(x)
	}
	return math.Exp(s / float64(max(len(list), 1)))
}
