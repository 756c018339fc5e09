package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/internal/binding/nvrtc"
)

type doctorCmd struct{}

// finding is one thing that doctor looked at.
type finding struct {
	What string `json:"what"`
	OK   bool   `json:"ok"`
	Text string `json:"text"`
	Fix  string `json:"fix,omitempty"`
}

func (doctorCmd) Help() string {
	return "Everything works without what is missing here, except what the line names. Exit status 1: no device can be opened."
}

func (doctorCmd) Run(a *app) error {
	findings, usable := diagnose(a)
	if a.json {
		if err := a.printJSON(findings); err != nil {
			return err
		}
	} else {
		for _, f := range findings {
			mark := a.term.good("found  ")
			if !f.OK {
				mark = a.term.bad("missing")
			}
			fmt.Fprintf(a.stdout, "%s  %-14s %s\n", mark, f.What, f.Text)
			if f.Fix != "" {
				fmt.Fprintf(a.stdout, "         %-14s %s\n", "", a.term.dim(f.Fix))
			}
		}
	}
	if !usable {
		return failure{fmt.Errorf("no device can be opened")}
	}
	return nil
}

// drivers says, by family, what brings a device that is not there.
var drivers = map[string]string{
	"cuda":   "for NVIDIA GPUs: NVIDIA's driver, which brings libcuda (Debian: nvidia-driver); no toolkit is needed",
	"opencl": "for OpenCL devices: the loader and a driver (Debian: ocl-icd-libopencl1 and, for the processor, pocl-opencl-icd)",
	"metal":  "for Apple GPUs: macOS on a Mac with one",
	"webgpu": "for browsers: a build for js/wasm in a browser with WebGPU",
}

func diagnose(a *app) (list []finding, usable bool) {
	list = append(list, finding{What: "platform", OK: true, Text: fmt.Sprintf("%s/%s, %s, %d processors for Go", runtime.GOOS, runtime.GOARCH, runtime.Version(), runtime.GOMAXPROCS(0))})
	for _, d := range dotcompute.Devices(a.ctx) {
		f := finding{What: d.ID, OK: d.Err == nil}
		if d.Err != nil {
			f.Text, f.Fix = reason(d.Err), drivers[d.Driver]
		} else {
			f.Text = strings.TrimSuffix(d.Name+": "+remark(&d), ": ")
			if !d.Inert {
				usable = true
			}
		}
		list = append(list, f)
	}
	goTool := finding{What: "go command", Fix: "needed by gen, kernel check of packages and dcgen; kernels in a file run without it: https://go.dev/dl"}
	if path, err := exec.LookPath("go"); err == nil {
		goTool.OK, goTool.Text, goTool.Fix = true, path, ""
	} else {
		goTool.Text = "not in PATH"
	}
	list = append(list, goTool, nvrtcFinding())
	list = append(list, cacheFinding())
	return list, usable
}

// nvrtcFinding looks for the second way to code for NVIDIA GPUs.
func nvrtcFinding() finding {
	api, err := nvrtc.Open()
	if err != nil {
		return finding{What: "NVRTC", Text: strings.ReplaceAll(reason(err), "\n", "; "), Fix: `not needed; with it Config.CUDA "nvrtc" and "trial" compile CUDA C++ (Debian, component non-free: libnvrtc11.2; NVIDIA's toolkit)`}
	}
	major, minor, err := api.Version()
	if err != nil {
		return finding{What: "NVRTC", Text: err.Error()}
	}
	return finding{What: "NVRTC", OK: true, Text: fmt.Sprintf("%s, version %d.%d", api.Name(), major, minor)}
}

// cacheFinding looks at the place where compiled kernels are kept.
func cacheFinding() finding {
	f := finding{What: "kernel cache", Fix: "without it every program compiles its kernels anew; set XDG_CACHE_HOME or Config.CacheDir"}
	dir, err := os.UserCacheDir()
	if err != nil {
		f.Text = err.Error()
		return f
	}
	dir = filepath.Join(dir, "dotcompute")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		f.Text = err.Error()
		return f
	}
	probe, err := os.CreateTemp(dir, "doctor-*")
	if err != nil {
		f.Text = err.Error()
		return f
	}
	probe.Close()
	os.Remove(probe.Name())
	var files int
	var size int64
	filepath.WalkDir(dir, func(_ string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			if info, err := e.Info(); err == nil {
				files++
				size += info.Size()
			}
		}
		return nil
	})
	f.OK, f.Fix = true, ""
	f.Text = fmt.Sprintf("%s: %d files", dir, files)
	if size > 0 {
		f.Text += ", " + memoryText(size)
	}
	return f
}
