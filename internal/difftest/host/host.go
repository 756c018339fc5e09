// Package host is linked into the programs of random kernels that package
// difftest builds: it makes their arguments, runs them as ordinary Go and writes
// down what they did. It is of no use outside those programs.
package host

import (
	"bytes"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"unsafe"

	"github.com/dotcompute/dotcompute/kernel"
)

// Kernel is one kernel of the program and how to launch it.
type Kernel struct {
	Name        string
	Func        any   // the Go function
	Lens        []int // length of each slice parameter, in order, fields of views included
	Grid, Group [3]int
	Subgroup    int
	Partial     bool
	Seed        uint64 // of the arguments
	Args        []any  // the arguments themselves, instead of Lens and Seed
}

// Result is what a kernel did.
type Result struct {
	Name          string
	Before, After [][]byte // memory of each parameter, structs of slices taken apart
	Lens          []int    // elements of each; -1 for what is not a slice
	Print         string
	Err           string // an error that is not a fault
	Fault         *Fault
}

// Fault is a kernel.Fault, reduced to what is compared.
type Fault struct {
	What          string
	File          string // without folders
	Line          int
	Index, Length int64
	At            [3]int64
}

// Main runs the kernels and writes one Result for each to standard output, as
// gob.
func Main(kernels []Kernel) {
	out := gob.NewEncoder(os.Stdout)
	for i := range kernels {
		if err := out.Encode(run(&kernels[i])); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func run(k *Kernel) (r Result) {
	r.Name = k.Name
	f := reflect.ValueOf(k.Func)
	args := make([]reflect.Value, f.Type().NumIn())
	fill := filler{state: k.Seed, lens: k.Lens}
	for i := 1; i < len(args); i++ {
		args[i] = reflect.New(f.Type().In(i)).Elem()
		if k.Args != nil {
			args[i].Set(reflect.ValueOf(k.Args[i-1]))
		} else {
			fill.value(args[i])
		}
		r.Before, r.Lens = snapshot(args[i], r.Before, r.Lens)
	}
	var print bytes.Buffer
	c := kernel.Config{Grid: k.Grid, Group: k.Group, Subgroup: k.Subgroup, Partial: k.Partial, Print: &print, Name: k.Name}
	err := kernel.Run(context.Background(), c, func(t kernel.Thread) {
		in := make([]reflect.Value, len(args))
		copy(in, args)
		in[0] = reflect.ValueOf(t)
		f.Call(in)
	})
	r.Print = print.String()
	for i := 1; i < len(args); i++ {
		r.After, _ = snapshot(args[i], r.After, nil)
	}
	r.Fault, err = FaultOf(err)
	if err != nil {
		r.Err = err.Error()
	}
	return r
}

// FaultOf takes a fault out of the error of kernel.Run; other errors are
// returned.
func FaultOf(err error) (*Fault, error) {
	var f *kernel.Fault
	if !errors.As(err, &f) {
		return nil, err
	}
	return &Fault{What: f.What.String(), File: filepath.Base(f.File), Line: f.Line, Index: f.Index, Length: f.Length, At: f.Invocation}, nil
}

// snapshot appends the memory of a parameter; a struct that holds slices is
// taken apart into its fields.
func snapshot(v reflect.Value, mem [][]byte, lens []int) ([][]byte, []int) {
	switch {
	case v.Kind() == reflect.Slice:
		return append(mem, bytes.Clone(memory(v.UnsafePointer(), v.Len()*int(v.Type().Elem().Size())))), append(lens, v.Len())
	case v.Kind() == reflect.Struct && HasSlices(v.Type()):
		for i := range v.NumField() {
			mem, lens = snapshot(v.Field(i), mem, lens)
		}
		return mem, lens
	}
	return append(mem, bytes.Clone(memory(v.Addr().UnsafePointer(), int(v.Type().Size())))), append(lens, -1)
}

func memory(p unsafe.Pointer, n int) []byte {
	if n == 0 {
		return []byte{}
	}
	return unsafe.Slice((*byte)(p), n)
}

// HasSlices reports whether a struct type holds slices, itself or in fields.
func HasSlices(t reflect.Type) bool {
	for i := range t.NumField() {
		switch f := t.Field(i).Type; f.Kind() {
		case reflect.Slice:
			return true
		case reflect.Struct:
			if HasSlices(f) {
				return true
			}
		}
	}
	return false
}
