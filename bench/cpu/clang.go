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

// native is the processor that C is compiled for if nobody says otherwise: this one.
const native = "native"

// plainFlags are those of column C for a processor, as -march has it.
func plainFlags(arch string) []string {
	return []string{"-O3", "-march=" + arch, "-ffp-contract=fast"}
}

// vectorFlags are those of column C fast-math.
func vectorFlags(arch string) []string {
	return append([]string{"-O3", "-march=" + arch, "-ffast-math", "-fopenmp-simd", "-DVECTOR"}, vectorMaths...)
}

// linkFlags are what both are linked with.
var linkFlags = append([]string{"-lm"}, vectorMathsLibrary...)

// libraryName is the file that a column's functions are in, in a folder of its own.
const libraryName = "all.so"

// libraryFolder is the name of that folder.
func libraryFolder(column string) string { return strings.ReplaceAll(column, " ", "-") }

// libraries makes the C functions of both columns in folder dir, or takes those that prebuild has made if prebuilt is true.
func libraries(dir, arch string, prebuilt bool) (map[string]*library, error) {
	out := map[string]*library{}
	for column, flags := range map[string][]string{inC: plainFlags(arch), inVectorC: vectorFlags(arch)} {
		folder := filepath.Join(dir, libraryFolder(column))
		if !prebuilt {
			if err := build(folder, flags); err != nil {
				return out, err
			}
		}
		h, err := purego.Dlopen(filepath.Join(folder, libraryName), purego.RTLD_NOW|purego.RTLD_LOCAL)
		if err != nil {
			return out, err
		}
		out[column] = &library{flags: flags, handle: h, found: map[string]uintptr{}}
	}
	return out, nil
}

// prebuild compiles the C functions into folder dir, for a machine without a compiler.
func prebuild(dir, arch string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	for column, flags := range map[string][]string{inC: plainFlags(arch), inVectorC: vectorFlags(arch)} {
		if err := build(filepath.Join(dir, libraryFolder(column)), flags); err != nil {
			return err
		}
	}
	return nil
}

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

// build compiles the C sources with flags in a new folder.
func build(object string, flags []string) error {
	cc, err := clang()
	if err != nil {
		return err
	}
	files, err := sources.ReadDir("c")
	if err != nil {
		return err
	}
	if err := os.Mkdir(object, 0o777); err != nil {
		return err
	}
	args := append(append([]string{}, flags...), "-std=gnu17", "-fPIC", "-Wno-unknown-pragmas", "-Wno-pass-failed", "-c")
	var objects []string
	for _, f := range files {
		text, err := sources.ReadFile("c/" + f.Name())
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(object, f.Name()), text, 0o666); err != nil {
			return err
		}
		if base, ok := strings.CutSuffix(f.Name(), ".c"); ok {
			args = append(args, f.Name())
			objects = append(objects, base+".o")
		}
	}
	// Linked without the flags: -ffast-math at that point could change how the whole process treats small numbers.
	link := append([]string{"-shared", "-o", libraryName}, objects...)
	for _, a := range [][]string{args, append(link, linkFlags...)} {
		cmd := exec.Command(cc, a...)
		cmd.Dir = object
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%s %s: %w\n%s", cc, strings.Join(a, " "), err, out)
		}
	}
	return nil
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
