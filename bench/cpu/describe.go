package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute"
)

// describe says in a few lines what was measured on and with: nothing about when or whose machine.
func describe(o options, dev *dotcompute.Device) []string {
	out := []string{
		"processor: " + processor() + ", " + strconv.Itoa(runtime.NumCPU()) + " seen, " + strconv.Itoa(o.threads) + " used",
		"caches: " + caches(),
		"Go: " + runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH + level(),
	}
	columns := "C columns: " + strings.Join(plainFlags(o.arch), " ") + " and " + strings.Join(vectorFlags(o.arch), " ")
	if o.made != "" {
		out = append(out, columns+", compiled elsewhere")
	} else if cc, err := clang(); err != nil {
		out = append(out, err.Error())
	} else {
		out = append(out, "C: "+version(cc), columns)
	}
	if dev != nil {
		i := dev.Info()
		name := "ours: device " + i.ID + ", " + i.Name
		if i.Version != "" {
			name += ", " + i.Version
		}
		if i.Interpreted {
			name += "; it interprets kernels"
		}
		out = append(out, name)
	}
	return out
}

// level is the instruction set that Go compiled for, where it is not the least.
func level() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "GOAMD64" {
				return ", GOAMD64=" + s.Value
			}
		}
	}
	return ""
}

func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "unknown"
	}
	field := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if k, v, ok := strings.Cut(line, ":"); ok {
			if k = strings.TrimSpace(k); field[k] == "" {
				field[k] = strings.TrimSpace(v)
			}
		}
	}
	out := field["model name"]
	if out == "" {
		return "unknown"
	}
	out += " (family " + field["cpu family"] + ", model " + field["model"] + ")"
	flags := " " + field["flags"] + " "
	for _, f := range [...]string{"avx2", "fma", "avx512f", "avx512bw", "avx512vl"} {
		if strings.Contains(flags, " "+f+" ") {
			out += " " + f
		}
	}
	return out
}

func caches() string {
	var out []string
	dirs, _ := filepath.Glob("/sys/devices/system/cpu/cpu0/cache/index*") // the pattern is well formed
	for _, d := range dirs {
		read := func(name string) string {
			text, err := os.ReadFile(filepath.Join(d, name))
			if err != nil {
				return "?"
			}
			return strings.TrimSpace(string(text))
		}
		if kind := read("type"); kind != "Instruction" {
			out = append(out, "L"+read("level")+" "+read("size"))
		}
	}
	if out == nil {
		return "unknown"
	}
	return strings.Join(out, ", ")
}

func version(cc string) string {
	text, err := exec.Command(cc, "--version").Output()
	if err != nil {
		return cc
	}
	first, _, _ := strings.Cut(string(text), "\n")
	return first
}
