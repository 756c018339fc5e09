package metalshim

import (
	"embed"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

//go:embed include
var include embed.FS

// Kernel is a kernel function as its head in the text says.
type Kernel struct {
	Name string
	// Args are the kernel's arguments in order.
	Args []Arg
	// MaxTotalThreads is [[max_total_threads_per_threadgroup]], or 0.
	MaxTotalThreads int
	// Static is the size of the variables in threadgroup memory, in bytes.
	Static int64
}

// Arg is an argument of a kernel function.
type Arg struct {
	Type string // without name and attribute: "device u32 *"
	// Attribute is "buffer", "threadgroup", or the name of what is built in; Index is that of the first two.
	Attribute string
	Index     int
}

var (
	head      = regexp.MustCompile(`(?s)(?:\[\[max_total_threads_per_threadgroup\((\d+)\)\]\] )?kernel void (\w+)\((.*?)\]\]\) \{`)
	parameter = regexp.MustCompile(`(?s)^\s*(.*?)(\w+)\s*\[\[(\w+)(?:\((\d+)\))?\]?\]?$`)
	attribute = regexp.MustCompile(`\[\[.*?\]\]`)
	variable  = regexp.MustCompile(`(?m)^\tthreadgroup ([uif]\d+) (\w+)\[(\d+)\];`)
	meets     = regexp.MustCompile(`threadgroup_barrier\(|simd_`)
)

// Parse finds the kernel function of a text. It is strict: what it does not know is an error, as it would be of Metal's compiler.
func Parse(text string) (*Kernel, error) {
	all := head.FindAllStringSubmatch(text, -1)
	if len(all) != 1 {
		return nil, fmt.Errorf("%d kernel functions in a text", len(all))
	}
	k := &Kernel{Name: all[0][2]}
	k.MaxTotalThreads, _ = strconv.Atoi(all[0][1])
	for _, m := range variable.FindAllStringSubmatch(text, -1) {
		bits, _ := strconv.ParseInt(m[1][1:], 10, 64)
		n, _ := strconv.ParseInt(m[3], 10, 64)
		k.Static += (bits/8*n + 15) &^ 15
	}
	for _, s := range strings.Split(all[0][3]+"]]", "]],") {
		m := parameter.FindStringSubmatch(strings.TrimSpace(s))
		if m == nil {
			return nil, fmt.Errorf("parameter %q", s)
		}
		a := Arg{Type: strings.TrimSpace(m[1]), Attribute: m[3], Index: -1}
		if m[4] != "" {
			a.Index, _ = strconv.Atoi(m[4])
		}
		if _, ok := builtin[a.Attribute]; !ok && (a.Attribute != "buffer" || a.Index > 30) && (a.Attribute != "threadgroup" || a.Index != 0) {
			return nil, fmt.Errorf("attribute of parameter %q", s)
		}
		k.Args = append(k.Args, a)
	}
	return k, nil
}

var builtin = map[string]string{
	"threadgroup_position_in_grid":   "metal::uint3{w.group[0], w.group[1], w.group[2]}",
	"thread_position_in_threadgroup": "metal::uint3{w.local[0], w.local[1], w.local[2]}",
	"threads_per_threadgroup":        "metal::uint3{l.size[0], l.size[1], l.size[2]}",
	"thread_index_in_simdgroup":      "rt_linear(l, w) % RT_SIMD",
	"simdgroup_index_in_threadgroup": "rt_linear(l, w) / RT_SIMD",
	"threads_per_simdgroup":          "RT_SIMD",
}

// call returns C++ that calls the kernel for one invocation.
func (k *Kernel) call() string {
	var args []string
	for _, a := range k.Args {
		switch {
		case builtin[a.Attribute] != "":
			args = append(args, builtin[a.Attribute])
		case a.Attribute == "threadgroup":
			args = append(args, fmt.Sprintf("(%s)rt_shared(0, l.shared_size)", a.Type))
		case strings.HasSuffix(a.Type, "&"):
			args = append(args, fmt.Sprintf("*(%s *)l.buffers[%d]", strings.TrimSuffix(a.Type, "&"), a.Index))
		default:
			args = append(args, fmt.Sprintf("(%s)l.buffers[%d]", a.Type, a.Index))
		}
	}
	return fmt.Sprintf("static void rt_call(const rt_launch &l, const rt_where &w) { %s(%s); }\n", k.Name, strings.Join(args, ", "))
}

// plain turns a text into C++: attributes go, and variables in threadgroup memory become the runtime's.
func plain(text string) string {
	text = attribute.ReplaceAllString(text, "")
	n := 0
	return variable.ReplaceAllStringFunc(text, func(s string) string {
		m := variable.FindStringSubmatch(s)
		n++
		return fmt.Sprintf("\tthreadgroup %s *const %s = (threadgroup %s *)rt_shared(%d, %s * sizeof(%s));", m[1], m[2], m[1], n, m[3], m[1])
	})
}

// source makes one text of C++ of kernels, each in a namespace of its own.
func source(texts []string, kernels []*Kernel) string {
	var b strings.Builder
	b.WriteString("#include <metal_stdlib>\n")
	for i, text := range texts {
		fmt.Fprintf(&b, "namespace rt_%d {\n#line 1 \"program_source\"\n%s%s}\n", i, plain(text), kernels[i].call())
	}
	b.WriteString("static const rt_kernel rt_kernels[] = {\n")
	for i, text := range texts {
		fmt.Fprintf(&b, "\t{%q, rt_%d::rt_call, %t},\n", kernels[i].Name, i, meets.MatchString(text))
	}
	b.WriteString("};\n")
	return b.String()
}

// writeHeaders puts the headers into a folder.
func writeHeaders(dir string) error {
	list, err := include.ReadDir("include")
	if err != nil {
		return err
	}
	for _, e := range list {
		b, err := include.ReadFile("include/" + e.Name())
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, e.Name()), b, 0o666); err != nil {
			return err
		}
	}
	return nil
}
