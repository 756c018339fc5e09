package opencl

import (
	"errors"
	"fmt"
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/testkit"
)

// spelled are the constants whose names in CL/cl.h do not follow from ours.
var spelled = map[string]string{
	"KernelPreferredGroupSizeMulti":  "CL_KERNEL_PREFERRED_WORK_GROUP_SIZE_MULTIPLE",
	"SVMFineGrainBuffer":             "CL_DEVICE_SVM_FINE_GRAIN_BUFFER",
	"SVMFineGrainSystem":             "CL_DEVICE_SVM_FINE_GRAIN_SYSTEM",
	"SVMAtomics":                     "CL_DEVICE_SVM_ATOMICS",
	"FPInfNaN":                       "CL_FP_INF_NAN",
	"ExecStatusErrorForEventsInList": "CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST",
	"PlatformNotFound":               "CL_PLATFORM_NOT_FOUND_KHR",
}

var hump = regexp.MustCompile(`([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])`)

// inC is the name in the header of one of our constants.
func inC(name string) string {
	if s := spelled[name]; s != "" {
		return s
	}
	for range 2 { // letters may be part of two humps
		name = hump.ReplaceAllString(name, "${1}${3}_${2}${4}")
	}
	return "CL_" + strings.ToUpper(name)
}

// constants are the exported constants of this package that the header has, by name: all but those of types that only we have.
func constants(t *testing.T) map[string]constant.Value {
	t.Helper()
	fset := token.NewFileSet()
	var files []*ast.File
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	config := types.Config{Importer: importer.ForCompiler(fset, "source", nil), Error: func(error) {}}
	p, _ := config.Check("opencl", fset, files, nil) // what it cannot import is not among the constants
	all := map[string]constant.Value{}
	for _, name := range p.Scope().Names() {
		c, ok := p.Scope().Lookup(name).(*types.Const)
		if !ok || !c.Exported() {
			continue
		}
		if n, ok := c.Type().(*types.Named); ok && (n.Obj().Name() == "Function" || n.Obj().Name() == "Class") {
			continue
		}
		all[name] = c.Val()
	}
	return all
}

// TestHeaders has a C compiler compare what this package believes with the headers: all constants, the names of results and
// functions, and the sizes of what is passed.
func TestHeaders(t *testing.T) {
	if _, err := os.Stat("/usr/include/CL/cl.h"); err != nil {
		testkit.Missing(t, "opencl-headers", err.Error())
	}
	cc, err := exec.LookPath("cc")
	if err != nil {
		testkit.Missing(t, "cc", err.Error())
	}
	all := constants(t)
	if len(all) < 100 {
		t.Fatalf("only %d constants", len(all))
	}
	var b strings.Builder
	b.WriteString("#define CL_TARGET_OPENCL_VERSION 300\n#define CL_USE_DEPRECATED_OPENCL_1_2_APIS\n#include <CL/cl.h>\n#include <CL/cl_ext.h>\n#include <CL/cl_icd.h>\n")
	same := func(c string, v any) { fmt.Fprintf(&b, "_Static_assert((long long)(%s) == %vLL, \"%s\");\n", c, v, c) }
	for name, v := range all {
		same(inC(name), v)
	}
	for r, name := range names {
		same(name, int32(r))
	}
	for _, s := range symbols {
		if s.extension { // the header has the type of a pointer to it
			fmt.Fprintf(&b, "%s_fn f_%s;\n", s.name, s.name)
		} else {
			fmt.Fprintf(&b, "void *f_%s = (void *)%s;\n", s.name, s.name)
		}
	}
	for _, handle := range []string{"cl_platform_id", "cl_device_id", "cl_context", "cl_command_queue", "cl_mem", "cl_program", "cl_kernel", "cl_event", "size_t"} {
		same("sizeof("+handle+")", unsafe.Sizeof(Mem(0)))
	}
	same("sizeof(cl_int)", unsafe.Sizeof(Success))
	same("sizeof(cl_bitfield)", 8)
	file := filepath.Join(t.TempDir(), "headers.c")
	if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(cc, "-fsyntax-only", file).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%d constants, %d results, %d functions", len(all), len(names), len(symbols))
}

// TestOld: a library without a function that OpenCL 1.2 has is refused, and calling one that came later and is absent is an error.
func TestOld(t *testing.T) {
	without := func(names ...string) (*API, error) {
		return New("libold.so", func(name string) uintptr {
			for _, n := range names {
				if n == name {
					return 0
				}
			}
			return 1
		})
	}
	if _, err := without("clEnqueueFillBuffer"); err == nil || !strings.Contains(err.Error(), "clEnqueueFillBuffer") || !strings.Contains(err.Error(), "libold.so") {
		t.Errorf("a library without clEnqueueFillBuffer: %v", err)
	}
	api, err := without("clSVMAlloc", "clSVMFree")
	if err != nil {
		t.Fatal(err)
	}
	if b, p := api.SVMAlloc(1, 0, 16, 0); api.Has(SVMAlloc) || b != nil || p != 0 {
		t.Error("shared memory of a library that has none")
	}
	var e *Error
	if err := api.plain(SVMFree); !errors.As(err, &e) || e.Code != InvalidOperation || e.Code.Class() != Programmer {
		t.Errorf("a function that is not there: %v", err)
	}
}
