//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/nvrtc"
	"github.com/dotcompute/dotcompute/internal/dl"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// The compiler that is played takes CUDA C++ for machine code as it is, behind the head of an ELF file.
var (
	sources      = map[uintptr][]byte{}
	sourcesMutex sync.Mutex
	refusing     string // kernels whose text has this in it are refused
)

var compilerTable = sync.OnceValue(func() map[string]uintptr {
	const wrong = uintptr(6) // NVRTC_ERROR_COMPILATION
	with := func(p uintptr, f func(text []byte) uintptr) uintptr {
		sourcesMutex.Lock()
		defer sourcesMutex.Unlock()
		text, ok := sources[p]
		if !ok {
			return 4 // NVRTC_ERROR_INVALID_PROGRAM
		}
		return f(text)
	}
	words := append([]byte("fake words"), 0)
	functions := map[string]any{
		"nvrtcVersion":        func(major, minor *int32) uintptr { *major, *minor = 12, 3; return 0 },
		"nvrtcGetErrorString": func(uintptr) uintptr { return uintptr(unsafe.Pointer(&words[0])) },
		"nvrtcCreateProgram": func(p *uintptr, text, name uintptr, _, _, _ uintptr) uintptr {
			sourcesMutex.Lock()
			defer sourcesMutex.Unlock()
			*p = uintptr(len(sources) + 1)
			for sources[*p] != nil {
				*p++
			}
			sources[*p] = []byte(dl.String(text))
			return 0
		},
		"nvrtcDestroyProgram": func(p *uintptr) uintptr {
			sourcesMutex.Lock()
			defer sourcesMutex.Unlock()
			delete(sources, *p)
			return 0
		},
		"nvrtcCompileProgram": func(p, n uintptr, options *[2]uintptr) uintptr {
			return with(p, func(text []byte) uintptr {
				if n != 2 || dl.String(options[0]) != "--gpu-architecture=sm_90" || refusing != "" && strings.Contains(string(text), refusing) {
					return wrong
				}
				return 0
			})
		},
		"nvrtcGetProgramLogSize": func(_ uintptr, n *uint64) uintptr { *n = 9; return 0 },
		"nvrtcGetProgramLog":     func(_ uintptr, b *[9]byte) uintptr { copy(b[:], "fake log\x00"); return 0 },
		"nvrtcGetPTXSize":        func(uintptr, uintptr) uintptr { return wrong },
		"nvrtcGetPTX":            func(uintptr, uintptr) uintptr { return wrong },
		"nvrtcGetCUBINSize": func(p uintptr, n *uint64) uintptr {
			return with(p, func(text []byte) uintptr { *n = uint64(len(elf) + len(text)); return 0 })
		},
		"nvrtcGetCUBIN": func(p, to uintptr) uintptr {
			return with(p, func(text []byte) uintptr {
				copy(dl.Bytes(to, len(elf)+len(text)), append(elf[:len(elf):len(elf)], text...))
				return 0
			})
		},
	}
	list := map[string]uintptr{}
	for name, f := range functions {
		list[name] = dl.Callback(f)
	}
	return list
})

func playCompiler() (*compiler, error) {
	list := compilerTable()
	api, err := nvrtc.New("libfakenvrtc.so", func(name string) uintptr { return list[name] })
	if err != nil {
		return nil, err
	}
	return newCompiler(api)
}

// TestSource runs the suite by CUDA C++.
func TestSource(t *testing.T) {
	f := &fake{pools: true}
	p := play(t, f)
	conform(t, &Driver{platform: p, Code: ByNVRTC})
	f.empty(t)
}

// TestTrial: whichever way is faster is found, kept in the cache, and used from then on.
func TestTrial(t *testing.T) {
	for _, slow := range []string{Target, Source} {
		t.Run("slow "+slow, func(t *testing.T) {
			f := &fake{slow: slow}
			p := play(t, f)
			cache := &memoryCache{}
			first, want := "ptx", "ptx"
			if slow == Target {
				first, want = "nvrtc", "nvrtc"
			}
			for _, c := range []struct{ code, first, last string }{{"", "ptx", "ptx"}, {ByTrial, underTrial, want}, {ByTrial, first, want}, {"", first, want}, {ByPTX, "ptx", "ptx"}, {ByNVRTC, "nvrtc", "nvrtc"}} {
				trials(t, &Driver{platform: p, Code: c.code, Cache: cache}, c.first, c.last)
			}
			f.empty(t)
		})
	}
}

// TestTrialFails: a kernel that NVIDIA's compiler does not take is launched all the same, and its Info says why. Asked for that compiler
// and nothing else, loading fails.
func TestTrialFails(t *testing.T) {
	f := &fake{}
	p := play(t, f)
	refusing = "dc_block"
	defer func() { refusing = "" }()
	note := trials(t, &Driver{platform: p, Code: ByTrial}, "ptx", "ptx")
	if !strings.Contains(note, "fake log") {
		t.Errorf("the note is %q", note)
	}
	d, err := (&Driver{platform: p, Code: ByNVRTC}).Open(t.Context(), "cuda:0")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := load90(t, d, "add"); err == nil || !strings.Contains(err.Error(), "fake log") {
		t.Errorf("loading: %v", err)
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	f.empty(t)
}

// TestNoCompiler: who asks for a compiler that is not there is told what was looked for, and who does not gets the GPU.
func TestNoCompiler(t *testing.T) {
	f := &fake{}
	p := play(t, f)
	p.compiler = func() (*compiler, error) {
		return nil, errors.Join(driver.ErrUnavailable, errors.New("libnvrtc.so.13"))
	}
	for _, code := range []string{ByNVRTC, ByTrial, "nonsense"} {
		_, err := (&Driver{platform: p, Code: code}).Devices(t.Context())
		if !errors.Is(err, driver.ErrUnavailable) || code != "nonsense" && !strings.Contains(err.Error(), "libnvrtc.so.13") {
			t.Errorf("%s: %v", code, err)
		}
	}
	trials(t, &Driver{platform: p}, "ptx", "ptx")
	f.empty(t)
}
