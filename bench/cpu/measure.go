package main

import (
	"fmt"
	"math"
	"runtime"
	"time"
)

// budget limits how long a row is measured.
type budget struct {
	repetitions int
	each        time.Duration // of a repetition, at least
	pass        time.Duration // a device that takes longer for one pass is left out
}

// measure times all contenders that are not skipped. Their repetitions take turns, so that what disturbs the
// machine disturbs all of them, and the best of each counts.
func (f *field) measure(b budget) error {
	for _, c := range f.list {
		if c.skip == "" {
			if err := c.calibrate(b.each); err != nil {
				return fmt.Errorf("%s: %w", c, err)
			}
		}
	}
	for range b.repetitions {
		for _, c := range f.list {
			if c.skip != "" {
				continue
			}
			// The one before has left its data in the caches, which may be this one's too.
			if c.passes > 1 {
				if err := c.run(); err != nil {
					return fmt.Errorf("%s: %w", c, err)
				}
			}
			took, err := c.repeat()
			if err != nil {
				return fmt.Errorf("%s: %w", c, err)
			}
			c.best = min(c.best, took/float64(c.passes))
		}
	}
	return nil
}

// calibrate warms up and finds how many passes fill a repetition.
func (c *contender) calibrate(each time.Duration) error {
	for c.passes = 1; ; c.passes *= 4 {
		took, err := c.repeat()
		if err != nil {
			return err
		}
		if took >= float64(each)/4 || c.passes >= 1<<20 {
			c.passes = max(1, int(float64(c.passes)*float64(each)/took))
			c.best = math.Inf(1)
			return nil
		}
	}
}

// repeat does the passes of a repetition and returns how long they took, in ns.
func (c *contender) repeat() (float64, error) {
	start := time.Now()
	for range c.passes {
		if err := c.run(); err != nil {
			return 0, err
		}
	}
	return float64(time.Since(start)), nil
}

// leaveOut skips the devices that would take too long, going by how long they took for a small work.
func (f *field) leaveOut(small *field, b budget) error {
	for i, c := range f.list {
		if !c.device {
			continue
		}
		s := small.list[i]
		s.passes = 1
		expected := func() time.Duration { return time.Duration(s.best * f.w.amount / small.w.amount) }
		// A small work may have waited for much else: nothing is left out after a single look.
		for n := 0; n < 10 && expected() > b.pass; n++ {
			took, err := s.repeat()
			if err != nil {
				return fmt.Errorf("%s: %w", s, err)
			}
			s.best = min(s.best, took)
		}
		if e := expected(); e > b.pass {
			c.skip = fmt.Sprintf("would take about %v a pass", e.Round(time.Second/10))
		}
	}
	return nil
}

// run checks and measures one row.
func (b *bench) run(r row, s scale, limit budget) (*line, error) {
	l := &line{Row: r.name, Source: r.source, Class: r.class.String(), class: r.class, float: r.float}
	small, err := b.lineUp(r.make(tiny))
	if err != nil {
		return nil, err
	}
	defer small.close()
	wrong, err := small.agree()
	if err != nil {
		return nil, err
	}
	l.disagree(wrong)
	if len(wrong) > 0 {
		return l, nil
	}
	runtime.GC() // of the row before
	f, err := b.lineUp(r.make(s))
	if err != nil {
		return nil, err
	}
	defer f.close()
	if err := f.leaveOut(small, limit); err != nil {
		return nil, err
	}
	if wrong, err = f.agree(); err != nil {
		return nil, err
	}
	l.disagree(wrong)
	if err := f.measure(limit); err != nil {
		return nil, err
	}
	l.Unit, l.Amount, l.Bytes = f.w.unit, f.w.amount, f.w.bytes
	for _, c := range f.list {
		m := timing{Name: c.name, Threads: c.threads, Skipped: c.skip}
		if c.skip == "" {
			m.NS = c.best
		}
		l.Times = append(l.Times, m)
	}
	return l, nil
}
