package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute"
)

type deviceCmd struct {
	List deviceListCmd `cmd:"" default:"1" help:"One line a device, in the order in which Open prefers them."`
	Info deviceInfoCmd `cmd:"" help:"All that is known of one device."`
}

type deviceListCmd struct{}

// deviceJSON is a device in JSON.
type deviceJSON struct {
	ID          string   `json:"id"`
	Name        string   `json:"name,omitempty"`
	Driver      string   `json:"driver"`
	Version     string   `json:"version,omitempty"`
	Kind        string   `json:"kind,omitempty"`
	Memory      int64    `json:"memory_bytes,omitempty"`
	Units       int      `json:"units,omitempty"`
	Subgroups   []int    `json:"subgroups,omitempty"`
	MaxGroup    int      `json:"max_group,omitempty"`
	MaxShared   int64    `json:"max_shared_bytes,omitempty"`
	Features    []string `json:"features,omitempty"`
	Emulates    []string `json:"emulates,omitempty"`
	Quirks      []string `json:"quirks,omitempty"`
	NoClock     bool     `json:"no_clock,omitempty"`
	Interpreted bool     `json:"interpreted,omitempty"`
	Emulated    bool     `json:"emulated,omitempty"`
	Inert       bool     `json:"inert,omitempty"`
	Unavailable string   `json:"unavailable,omitempty"`
}

func deviceAsJSON(d *dotcompute.DeviceInfo) deviceJSON {
	j := deviceJSON{ID: d.ID, Name: d.Name, Driver: d.Driver, Version: d.Version, Kind: d.Kind, Memory: d.Memory, Units: d.Units,
		Subgroups: d.Subgroups, MaxGroup: d.MaxGroup, MaxShared: d.MaxShared, Features: d.Features,
		Emulates: d.Emulates, Quirks: d.Quirks, NoClock: d.NoClock,
		Interpreted: d.Interpreted, Emulated: d.Emulated, Inert: d.Inert}
	if d.Err != nil {
		j.Unavailable = d.Err.Error()
	}
	return j
}

// remark says in a few words what a person should know before choosing the device.
func remark(d *dotcompute.DeviceInfo) string {
	switch {
	case d.Err != nil:
		return "not available: " + reason(d.Err)
	case d.Inert:
		return "compiles, runs nothing"
	case d.Emulated:
		return "software that plays a device"
	case d.Interpreted:
		return "interprets: right, and slow"
	case d.Kind == "cpu":
		return "SIMD machine code, made at run time"
	case d.Kind == "host":
		return "the Go function itself"
	}
	return ""
}

// reason is why a device is not available, without saying so again.
func reason(err error) string {
	return strings.ReplaceAll(err.Error(), dotcompute.ErrUnavailable.Error()+": ", "")
}

func (deviceListCmd) Run(a *app) error {
	list := dotcompute.Devices(a.ctx)
	if a.json {
		out := []deviceJSON{}
		for i := range list {
			out = append(out, deviceAsJSON(&list[i]))
		}
		return a.printJSON(out)
	}
	var rows [][]string
	for i := range list {
		d := &list[i]
		rows = append(rows, []string{d.ID, d.Name, d.Kind, memoryText(d.Memory), count(d.Units), remark(d)})
	}
	a.term.table([]string{"device", "name", "kind", "memory", "units", "remark"}, rows)
	return nil
}

type deviceInfoCmd struct {
	ID string `arg:"" help:"The device's ID, as device list shows it."`
}

func (c deviceInfoCmd) Run(a *app) error {
	list := dotcompute.Devices(a.ctx)
	var known []string
	for i := range list {
		d := &list[i]
		known = append(known, d.ID)
		if d.ID != c.ID {
			continue
		}
		clock := ""
		if d.Err == nil && !d.Inert { // an open device knows more
			if open, err := dotcompute.Open(a.ctx, &dotcompute.Config{Device: c.ID}); err == nil {
				info := open.Info()
				d = &info
				if err := open.Close(); err != nil {
					return err
				}
			}
			if d.NoClock {
				clock = "none that can be believed"
			}
		}
		if a.json {
			return a.printJSON(deviceAsJSON(d))
		}
		widths := make([]string, len(d.Subgroups))
		for i, w := range d.Subgroups {
			widths[i] = strconv.Itoa(w)
		}
		fmt.Fprintln(a.stdout, a.term.title(d.ID))
		for _, row := range [][2]string{
			{"name", d.Name}, {"driver", strings.TrimSpace(d.Driver + " " + d.Version)}, {"kind", d.Kind}, {"memory", memoryText(d.Memory)},
			{"units", count(d.Units)}, {"subgroup widths", strings.Join(widths, ", ")}, {"largest group", count(d.MaxGroup)},
			{"shared memory", memoryText(d.MaxShared)}, {"features", strings.Join(d.Features, ", ")}, {"by other means", strings.Join(d.Emulates, "; ")}, {"quirks", strings.Join(d.Quirks, "; ")},
			{"clock", clock}, {"remark", remark(d)},
		} {
			if row[1] != "" {
				fmt.Fprintf(a.stdout, "  %-16s %s\n", row[0], row[1])
			}
		}
		return nil
	}
	return usagef("there is no device %q; there are: %s", c.ID, strings.Join(known, ", "))
}

func count(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// memoryText writes a size in binary units.
func memoryText(n int64) string {
	if n <= 0 {
		return ""
	}
	units := []string{"B", "KiB", "MiB", "GiB", "TiB"}
	f, u := float64(n), 0
	for f >= 1024 && u < len(units)-1 {
		f, u = f/1024, u+1
	}
	return strconv.FormatFloat(f, 'g', 3, 64) + " " + units[u]
}
