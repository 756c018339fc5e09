package main

import (
	"fmt"
	"math"
)

// goal is one of those that the project has set itself for this device.
type goal struct {
	Name     string `json:"name"`
	Wanted   string `json:"wanted"`
	Measured string `json:"measured"`
	State    string `json:"state"` // met, missed, not measured
}

// judge holds a figure against its goal; up says that more is better.
func judge(name, format string, wanted, measured float64, up bool, note string) goal {
	g := goal{Name: name, Wanted: "≤ " + fmt.Sprintf(format, wanted), State: "missed"}
	if up {
		g.Wanted = "≥ " + fmt.Sprintf(format, wanted)
	}
	if math.IsNaN(measured) || math.IsInf(measured, 0) {
		g.State = "not measured"
		return g
	}
	g.Measured = fmt.Sprintf(format, measured) + note
	if up && measured >= wanted || !up && measured <= wanted {
		g.State = "met"
	}
	return g
}

// spread is the geometric mean of what rows have, and the rows at the ends.
type spread struct {
	n                 int
	sum               float64
	least, most       float64
	leastRow, mostRow string
}

func (r *report) spread(in func(*line) bool, of func(*line) float64) spread {
	s := spread{least: math.Inf(1), most: math.Inf(-1)}
	for _, l := range r.Rows {
		v := of(l)
		if !in(l) || math.IsNaN(v) || len(l.Disagreeing) > 0 {
			continue
		}
		s.n++
		s.sum += math.Log(v)
		if v < s.least {
			s.least, s.leastRow = v, l.Row
		}
		if v > s.most {
			s.most, s.mostRow = v, l.Row
		}
	}
	return s
}

// mean is NaN where there are no rows.
func (s spread) mean() float64 { return math.Exp(s.sum / float64(s.n)) }

func (s spread) low(what string) string {
	return fmt.Sprintf(" (%d rows; lowest %s %s)", s.n, fmt.Sprintf(what, s.least), s.leastRow)
}

// goals compares the rows with what the project wants of this device.
func (r *report) goals() []goal {
	n := r.Threads
	isCompute := func(l *line) bool { return l.class == compute }
	var out []goal
	threads := []int{1}
	if n > 1 {
		threads = append(threads, n)
	}
	for _, t := range threads {
		s := r.spread(isCompute, func(l *line) float64 { return l.bestC(t) / l.ns(ours, t) })
		out = append(out, judge(fmt.Sprintf("compute rows against the faster C, %d thread(s), geometric mean", t), "%.2f", 1, s.mean(), true, s.low("%.2f")))
	}
	s := r.spread(func(l *line) bool { return isCompute(l) && l.float }, func(l *line) float64 { return l.ns(inGo, 1) / l.ns(ours, 1) })
	out = append(out, judge("float32 compute rows against plain Go, 1 thread, geometric mean", "%.2f", 6, s.mean(), true, s.low("%.2f")))
	for _, t := range threads {
		s := r.spread(func(l *line) bool { return l.class == streaming }, func(l *line) float64 { return l.bestC(t) / l.ns(ours, t) })
		out = append(out, judge(fmt.Sprintf("saxpy and triad beyond L2 against the faster C, %d thread(s), the lowest", t), "%.2f", 0.95, lowest(s), true, s.low("%.2f")))
	}
	for _, c := range []class{resident, reshaping, gathering} {
		s := r.spread(func(l *line) bool { return l.class == c }, func(l *line) float64 { return l.bestC(1) / l.ns(ours, 1) })
		g := judge(fmt.Sprintf("%s rows against the faster C, 1 thread, geometric mean", c), "%.2f", 1, s.mean(), true, s.low("%.2f"))
		g.Wanted = "no goal"
		if g.State != "not measured" {
			g.State = ""
		}
		out = append(out, g)
	}
	if n > 1 {
		s := r.spread(isCompute, func(l *line) float64 { return l.ns(ours, 1) / l.ns(ours, n) })
		wanted := 1.9
		if n > 2 {
			wanted = 0.95 * float64(n)
		}
		out = append(out, judge(fmt.Sprintf("compute rows from 1 to %d threads, geometric mean", n), "%.2f", wanted, s.mean(), true, s.low("%.2f")))
	}
	s = r.spread(func(l *line) bool { return l.class != gathering }, func(l *line) float64 { return l.ns(ours, 1) / l.ns(unchecked, 1) })
	out = append(out,
		judge("cost of checks, gathers apart, geometric mean", "%.1f %%", 3, 100*(s.mean()-1), false, fmt.Sprintf(" (%d rows)", s.n)),
		judge("cost of checks, gathers apart, worst", "%.1f %%", 10, 100*(s.most-1), false, " ("+s.mostRow+")"))
	var compiled []float64
	for _, l := range r.Rows {
		for _, ms := range l.CompileMS {
			compiled = append(compiled, ms)
		}
	}
	out = append(out, judge("compile time of a kernel, median", "%.2f ms", 5, median(compiled), false, fmt.Sprintf(" (%d kernels)", len(compiled))))
	launch, allocs := math.NaN(), math.NaN()
	if len(r.Launch) > 0 {
		c := r.Launch[len(r.Launch)-1]
		launch, allocs = c.NS, c.Allocs
	}
	return append(out,
		judge("empty launch", "%.0f ns", 300, launch, false, ""),
		judge("allocations of an empty launch", "%g", 0, allocs, false, ""))
}

// lowest of a spread, NaN where it is empty.
func lowest(s spread) float64 {
	if s.n == 0 {
		return math.NaN()
	}
	return s.least
}
