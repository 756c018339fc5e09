package nvrtc

import (
	"bytes"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/dotcompute/dotcompute/internal/testkit"
)

func open(t *testing.T) *API {
	t.Helper()
	a, err := Open()
	if err != nil {
		testkit.Missing(t, "nvrtc", err.Error())
	}
	return a
}

const double = `extern "C" __global__ void twice(float *x) { x[threadIdx.x] *= 2; }`

// TestCompile compiles a kernel to PTX and to machine code, from several goroutines.
func TestCompile(t *testing.T) {
	a := open(t)
	major, minor, err := a.Version()
	if err != nil || major < 11 {
		t.Fatalf("version %d.%d, %v", major, minor, err)
	}
	t.Logf("%s is version %d.%d", a.Name(), major, minor)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			p, err := a.CreateProgram([]byte(double), "twice.cu")
			if err != nil {
				t.Error(err)
				return
			}
			defer func() {
				if err := a.DestroyProgram(p); err != nil {
					t.Error(err)
				}
			}()
			if err := a.CompileProgram(p, "--gpu-architecture=sm_80", "--std=c++17"); err != nil {
				t.Error(err)
				return
			}
			if code, err := a.CUBIN(p); err != nil || !bytes.HasPrefix(code, []byte("\x7fELF")) {
				t.Errorf("machine code of %d bytes, %v", len(code), err)
			}
			if text, err := a.PTX(p); err != nil || !bytes.Contains(text, []byte(".entry twice")) || bytes.IndexByte(text, 0) >= 0 {
				t.Errorf("PTX %.200q, %v", text, err)
			}
		})
	}
	wg.Wait()
}

// TestErrors: what the compiler says is in the error, and so is what it did not want.
func TestErrors(t *testing.T) {
	a := open(t)
	for _, c := range []struct{ text, option, want string }{
		{"int f() { return x; }", "--gpu-architecture=sm_80", `identifier "x" is undefined`},
		{double, "--gpu-architecture=sm_1", "--gpu-architecture"},
	} {
		p, err := a.CreateProgram([]byte(c.text), "wrong.cu")
		if err != nil {
			t.Fatal(err)
		}
		err = a.CompileProgram(p, c.option)
		var e *Error
		if !errors.As(err, &e) || e.Call != "nvrtcCompileProgram" || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s with %s: %v, want %q", c.text, c.option, err, c.want)
		}
		if err := a.DestroyProgram(p); err != nil {
			t.Error(err)
		}
	}
}

// TestMissing: a library that is something else is named, with what it lacks.
func TestMissing(t *testing.T) {
	_, err := New("libother.so", func(name string) uintptr {
		if name == "nvrtcVersion" {
			return 1
		}
		return 0
	})
	if err == nil || !strings.Contains(err.Error(), "libother.so") || !strings.Contains(err.Error(), "nvrtcGetCUBIN") || strings.Contains(err.Error(), "nvrtcVersion") {
		t.Error(err)
	}
}
