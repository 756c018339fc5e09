package main

import (
	"embed"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"unsafe"

	"github.com/ebitengine/purego"
)

//go:embed c/*.c c/*.h
var sources embed.FS

// compiler is what the C columns are compiled by, unless CLANG in the environment names another.
const compiler = "clang-19"

// The flags of the two columns of C, and what both are linked with.
var (
	plainFlags  = []string{"-O3", "-march=native", "-ffp-contract=fast"}
	vectorFlags = append([]string{"-O3", "-march=native", "-ffast-math", "-fopenmp-simd", "-DVECTOR"}, vectorMaths...)
	linkFlags   = append([]string{"-lm"}, vectorMathsLibrary...)
)

// vectorMaths makes vector code of elementary functions by the C library's own vector versions, where it has them.
var vectorMaths, vectorMathsLibrary = func() (flags, library []string) {
	if runtime.GOOS == "linux" && runtime.GOARCH == "amd64" {
		return []string{"-fveclib=libmvec"}, []string{"-lmvec"}
	}
	return nil, nil
}()

// library is the C functions, compiled and loaded.
type library struct {
	flags  []string
	handle uintptr
	mu     sync.Mutex
	found  map[string]uintptr
}

// clang returns the C compiler, or an error that says why there is none.
func clang() (string, error) {
	name := os.Getenv("CLANG")
	if name == "" {
		name = compiler
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("no C columns: %s is not installed (Debian: apt-get install clang-19; or set CLANG)", name)
	}
	return path, nil
}

// build compiles the C sources in dir with flags and loads them.
func build(dir, name string, flags []string) (*library, error) {
	cc, err := clang()
	if err != nil {
		return nil, err
	}
	files, err := sources.ReadDir("c")
	if err != nil {
		return nil, err
	}
	object := filepath.Join(dir, name)
	if err := os.Mkdir(object, 0o777); err != nil {
		return nil, err
	}
	args := append(append([]string{}, flags...), "-std=gnu17", "-fPIC", "-Wno-unknown-pragmas", "-Wno-pass-failed", "-c")
	var objects []string
	for _, f := range files {
		text, err := sources.ReadFile("c/" + f.Name())
		if err != nil {
			return nil, err
		}
		if err := os.WriteFile(filepath.Join(object, f.Name()), text, 0o666); err != nil {
			return nil, err
		}
		if base, ok := strings.CutSuffix(f.Name(), ".c"); ok {
			args = append(args, f.Name())
			objects = append(objects, base+".o")
		}
	}
	// Linked without the flags: -ffast-math at that point could change how the whole process treats small numbers.
	link := append([]string{"-shared", "-o", "all.so"}, objects...)
	for _, a := range [][]string{args, append(link, linkFlags...)} {
		cmd := exec.Command(cc, a...)
		cmd.Dir = object
		if out, err := cmd.CombinedOutput(); err != nil {
			return nil, fmt.Errorf("%s %s: %w\n%s", cc, strings.Join(a, " "), err, out)
		}
	}
	h, err := purego.Dlopen(filepath.Join(object, "all.so"), purego.RTLD_NOW|purego.RTLD_LOCAL)
	if err != nil {
		return nil, err
	}
	return &library{flags: flags, handle: h, found: map[string]uintptr{}}, nil
}

// function returns what does items lo to hi-1 of a step.
func (l *library) function(name string, a *arguments) (func(lo, hi int), error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	f, ok := l.found[name]
	if !ok {
		var err error
		if f, err = purego.Dlsym(l.handle, name); err != nil {
			return nil, errors.Join(fmt.Errorf("function %s in C", name), err)
		}
		l.found[name] = f
	}
	return func(lo, hi int) {
		purego.SyscallN(f, uintptr(unsafe.Pointer(a)), uintptr(lo), uintptr(hi))
		runtime.KeepAlive(a)
	}, nil
}

func (l *library) close() error { return purego.Dlclose(l.handle) }
