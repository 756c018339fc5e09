//go:build !(386 || arm)

package opencl

import (
	"strings"
	"sync/atomic"
	"testing"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/opencl"
	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/dl"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/driver/drivertest"
)

// faulty is the library that is here, of which some functions fail when a test wants it.
var faulty struct {
	launch, status atomic.Int32 // the result of the next launch, the status of the next event that is asked about; 0: the real one
	real           map[string]uintptr
}

// take returns what is to go wrong now, once.
func take(r *atomic.Int32) opencl.Result { return opencl.Result(r.Swap(0)) }

// faultyPlatform opens the library with functions of ours in front.
func faultyPlatform(t *testing.T) *platform {
	t.Helper()
	library(t)
	lib, err := dl.Open(opencl.Libraries()...)
	if err != nil {
		t.Fatal(err)
	}
	faulty.real = map[string]uintptr{}
	ours := map[string]uintptr{
		"clEnqueueNDRangeKernel": dl.Callback(func(q, k, dims, offset, global, local, n, wait, event uintptr) uintptr {
			if r := take(&faulty.launch); r != opencl.Success {
				return uintptr(uint32(r))
			}
			return dl.CallPlain(faulty.real["clEnqueueNDRangeKernel"], q, k, dims, offset, global, local, n, wait, event)
		}),
		"clGetEventInfo": dl.Callback(func(e, what, size, value, written uintptr) uintptr {
			r := dl.CallPlain(faulty.real["clGetEventInfo"], e, what, size, value, written)
			if s := take(&faulty.status); s != opencl.Success && what == opencl.EventCommandExecutionStatus {
				copy(dl.Bytes(value, 4), []byte{byte(s), byte(s >> 8), byte(s >> 16), byte(s >> 24)})
			}
			return r
		}),
	}
	api, err := opencl.New(lib.Name(), func(name string) uintptr {
		real := lib.Symbol(name)
		if f := ours[name]; f != 0 && real != 0 {
			faulty.real[name] = real
			return f
		}
		return real
	})
	if err != nil {
		t.Fatal(err)
	}
	p, err := newPlatform(api)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestLost runs the suite's test on a library that loses the device, once by what a call returns, once by what becomes of a command.
func TestLost(t *testing.T) {
	p := faultyPlatform(t)
	for name, lose := range map[string]func(q driver.Queue){
		"call":    func(driver.Queue) { faulty.launch.Store(int32(opencl.InvalidCommandQueue)) },
		"command": func(driver.Queue) { faulty.status.Store(int32(opencl.OutOfResources)) },
	} {
		t.Run(name, func(t *testing.T) {
			drivertest.Run(t, func(*testing.T) driver.Driver { return &Driver{platform: p} }, drivertest.Options{Unstoppable: true, Only: "Lost",
				Lose: func(_ *testing.T, _ driver.Device, q driver.Queue) { lose(q) }})
		})
	}
}

// TestBuildError: what the device's compiler complains of leads back to the line of Go.
func TestBuildError(t *testing.T) {
	each(t, func(t *testing.T, d driver.Device, _ driver.Queue) {
		var none *compile.Cache
		a, err := none.Compile(&compile.Request{IR: drivertest.IR, Kernel: "add", Target: d.Info().Target, Subgroup: 32})
		if err != nil {
			t.Fatal(err)
		}
		broken := *a
		broken.Variants = append([]artifact.Variant(nil), a.Variants...)
		where := ""
		for i := range broken.Variants {
			m, err := artifact.DecodeImage(broken.Variants[i].Code)
			if err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(string(m.Code), "\n")
			last := 0
			for j, l := range lines {
				if comment.MatchString(l) {
					last = j
				}
			}
			if last == 0 {
				t.Fatalf("a text without a line of Go:\n%s", m.Code)
			}
			where = strings.TrimPrefix(strings.TrimSpace(lines[last]), "// ")
			lines[last] += "\n\tthis is not OpenCL C;"
			m.Code = []byte(strings.Join(lines, "\n"))
			broken.Variants[i].Code = m.Encode()
		}
		_, err = d.Load(t.Context(), &broken)
		if err == nil {
			t.Fatal("no error")
		}
		if !strings.Contains(err.Error(), where+": the device's compiler says: ") || !strings.Contains(err.Error(), "add") {
			t.Errorf("the error does not lead to %s: %v", where, err)
		}
		t.Logf("%.200s", err)
	})
}
