package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/dotcompute/dotcompute/cmd/dotcompute/internal/array"
	"github.com/dotcompute/dotcompute/source"
)

// output is one --out flag: a slice and where it goes.
type output struct {
	arg  int
	file string // "-": standard output
}

func parseOuts(args []argument, flags []string) ([]output, error) {
	var outs []output
	for _, text := range flags {
		name, file, ok := strings.Cut(text, "=")
		if !ok || file == "" {
			return nil, fmt.Errorf("--out %q is not NAME=FILE", text)
		}
		found := -1
		var slices []string
		for i := range args {
			if args[i].param.Kind == source.Slice {
				slices = append(slices, args[i].param.Name)
				if args[i].param.Name == name {
					found = i
				}
			}
		}
		if found < 0 {
			return nil, fmt.Errorf("--out %s: there is no slice %q; there are %s", text, name, strings.Join(slices, ", "))
		}
		if file != "-" {
			switch strings.ToLower(filepath.Ext(file)) {
			case ".npy", ".csv", ".png":
			default:
				return nil, fmt.Errorf("--out %s: files ending in %q are not written: .npy, .csv, .png and - are", text, filepath.Ext(file))
			}
		}
		if args[found].param.Elem == "" && file != "-" {
			return nil, fmt.Errorf("--out %s: slices of %s are written to - only", text, strings.TrimPrefix(args[found].param.Type, "[]"))
		}
		outs = append(outs, output{found, file})
	}
	return outs, nil
}

// writeOuts writes what the kernel left in its slices.
func writeOuts(a *app, args []argument, outs []output, res *runResult) error {
	for _, o := range outs {
		arg := &args[o.arg]
		if o.file == "-" {
			if a.json {
				if res.Outputs == nil {
					res.Outputs = map[string]any{}
				}
				res.Outputs[arg.param.Name] = arg.lines()
				continue
			}
			w := bufio.NewWriter(a.stdout)
			for _, line := range arg.lines() {
				fmt.Fprintln(w, line)
			}
			if err := w.Flush(); err != nil {
				return err
			}
			continue
		}
		if err := writeFile(o.file, args, arg); err != nil {
			return usageError{fmt.Errorf("--out %s: %w", arg.param.Name, err)}
		}
	}
	return nil
}

// lines is a slice as text, one element a line; the fields of a struct are separated by spaces.
func (a *argument) lines() []string {
	size := max(1, int(a.param.Size))
	out := make([]string, 0, a.len())
	for i := 0; i+size <= len(a.data); i += size {
		var fields []string
		for _, l := range a.param.Leaves {
			n := array.Type(l.Type).Size()
			var bits uint64
			for b := range n {
				bits |= uint64(a.data[i+int(l.Offset)+b]) << (8 * b)
			}
			fields = append(fields, array.FormatScalar(array.Type(l.Type), bits))
		}
		out = append(out, strings.Join(fields, " "))
	}
	return out
}

// writeFile writes a slice to a file, which appears whole or not at all.
func writeFile(name string, args []argument, arg *argument) (err error) {
	arr := &array.Array{Type: arg.typ(), Shape: arg.shape, Data: arg.data}
	tmp, err := os.CreateTemp(filepath.Dir(name), ".dotcompute-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			os.Remove(tmp.Name())
		}
	}()
	w := bufio.NewWriter(tmp)
	switch strings.ToLower(filepath.Ext(name)) {
	case ".npy":
		err = arr.WriteNPY(w)
	case ".csv":
		err = arr.WriteCSV(w)
	default:
		width, height := imageSize(args, arg)
		err = arr.WritePNG(w, width, height)
	}
	if err = errors.Join(err, w.Flush(), tmp.Chmod(0o644), tmp.Close()); err != nil {
		return err
	}
	return os.Rename(tmp.Name(), name)
}

// imageSize is the width and height for a PNG: parameters w and h (or W and H beside a view's data), otherwise the shape
// of the file that the slice came from.
func imageSize(args []argument, arg *argument) (width, height int) {
	prefix, _, dotted := strings.Cut(arg.param.Name, ".")
	for i := range args {
		p := &args[i].param
		if p.Kind != source.Scalar {
			continue
		}
		switch n := args[i].integer(); {
		case p.Name == "w" || dotted && p.Name == prefix+".W":
			width = n
		case p.Name == "h" || dotted && p.Name == prefix+".H":
			height = n
		}
	}
	if (width == 0 || height == 0) && len(arg.shape) >= 2 {
		height, width = arg.shape[0], arg.shape[1]
	}
	return width, height
}

// integer is the value of a scalar of an integer type; 0 for others.
func (a *argument) integer() int {
	if strings.HasPrefix(a.param.Elem, "float") || strings.HasPrefix(a.param.Elem, "kernel.") {
		return 0
	}
	var bits uint64
	for b, x := range a.data {
		bits |= uint64(x) << (8 * b)
	}
	return int(int64(bits))
}
