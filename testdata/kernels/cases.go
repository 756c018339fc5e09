package kernels

import (
	"reflect"
	"slices"
	"strings"
)

// Case is one launch of one kernel. Every runner can work from it: the Go
// function for the host, the kernel's name for compiled forms.
type Case struct {
	Name     string // the kernel, or the kernel, a slash and what is special
	Func     any    // the Go function; its first parameter is the Thread
	Grid     [3]int // invocations
	Group    [3]int // zeros: as the directive says, else chosen
	Subgroup int    // lanes; zero: as the directive says, else 32
	Partial  bool   // the last groups are not whole
	Fault    *Fault // the first fault, if the launch ends in one
	Ulps     int    // in the default mode, how far float outputs may be from the host's; 0: same bits

	// instance names the kernel if it is an instance of a generic one.
	instance string
	args     []any
}

// Fault is what a launch is expected to end with. The line is that of the
// comment "// fault" in the function.
type Fault struct {
	What          string   // the word of kernel.FaultKind
	Index, Length int64    // for index and slice faults
	At            [3]int64 // the invocation
	In            string   // the function that faults; empty: the kernel
}

// Kernel is the name of the kernel: that of its function, or that of the
// instance in the directive of a generic kernel.
func (c *Case) Kernel() string {
	if c.instance != "" {
		return c.instance
	}
	name, _, _ := strings.Cut(c.Name, "/")
	return name
}

// Args returns the arguments after the Thread, fresh at each call: nothing in
// them is shared with those of another call.
func (c *Case) Args() []any {
	args := make([]any, len(c.args))
	for i, a := range c.args {
		v := reflect.New(reflect.TypeOf(a)).Elem()
		v.Set(reflect.ValueOf(a))
		cloneSlices(v)
		args[i] = v.Interface()
	}
	return args
}

// cloneSlices replaces the slices in v by copies of themselves, each with a
// capacity equal to its length.
func cloneSlices(v reflect.Value) {
	switch v.Kind() {
	case reflect.Slice:
		c := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(c, v)
		v.Set(c)
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				cloneSlices(f)
			} else if f.Kind() == reflect.Slice || f.Kind() == reflect.Struct {
				f = reflect.NewAt(f.Type(), f.Addr().UnsafePointer()).Elem()
				cloneSlices(f)
			}
		}
	}
}

// Cases are the launches of the whole corpus, in the order of its files.
func Cases() []Case {
	return slices.Concat(intCases(), convertCases(), floatCases(), flowCases(), orderCases(), sliceCases(),
		valueCases(), pointerCases(), funcCases(), constCases(), groupCases(), atomicCases(), subgroupCases(),
		halfCases(), mathsCases(), gridCases(), faultCases(), modeCases(), algoCases(), hashCases())
}

// on is the grid of one dimension.
func on(n int) [3]int { return [3]int{n, 1, 1} }

// with lists arguments.
func with(args ...any) []any { return args }
