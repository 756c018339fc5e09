// Package testkit is for tests that need a tool or a device which a machine may lack. Such a test skips and says
// why; where the environment variable DOTCOMPUTE_REQUIRE names what is missing, it fails instead.
package testkit

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// Require is the environment variable that turns skips into failures: names, separated by commas, or "all" for
// everything that can be had without special hardware.
const Require = "DOTCOMPUTE_REQUIRE"

// A need is something that tests can ask for.
type need struct {
	name     string
	get      string // how to get it
	hardware bool   // no package brings it, so "all" does not ask for it
}

// needs lists all names. tools/setup.sh installs the packages.
var needs = []need{
	{name: "go", get: "the Go distribution, with its sources"},
	{name: "cc", get: "Debian: gcc libc6-dev"},
	{name: "cxx", get: "Debian: g++"},
	{name: "race", get: "Debian: gcc libc6-dev, and CGO_ENABLED unset"},
	{name: "clang", get: "Debian: clang-19"},
	{name: "clang-rt", get: "Debian: libclang-rt-19-dev"},
	{name: "git", get: "Debian: git"},
	{name: "opencl", get: "Debian: pocl-opencl-icd ocl-icd-libopencl1"},
	{name: "rusticl", get: "Debian: mesa-opencl-icd"},
	{name: "opencl-headers", get: "Debian: opencl-c-headers"},
	{name: "ptxas", get: "Debian, component non-free: nvidia-cuda-toolkit"},
	{name: "nvrtc", get: "Debian, component non-free: libnvrtc11.2"},
	{name: "qemu", get: "Debian: qemu-user-static libc6-arm64-cross binutils-aarch64-linux-gnu"},
	{name: "node", get: "Debian: nodejs"},
	{name: "chromium", get: "Debian: chromium"},
	{name: "avx2", get: "an amd64 processor with AVX2 and FMA", hardware: true},
	{name: "cuda", get: "an NVIDIA GPU with its driver", hardware: true},
	{name: "metal", get: "a Mac", hardware: true},
}

// Missing ends the test because what name stands for is not here, or not usable, for the given reason: it skips
// the test, or fails it where DOTCOMPUTE_REQUIRE asks for name.
func Missing(t testing.TB, name, reason string) {
	t.Helper()
	failed, why := verdict(os.Getenv(Require), name, reason)
	if failed {
		t.Fatal(why)
	}
	t.Skip(why)
}

// verdict says whether a test that lacks name fails under this value of the variable, and what it prints.
func verdict(require, name, reason string) (failed bool, why string) {
	i := slices.IndexFunc(needs, func(n need) bool { return n.name == name })
	if i < 0 {
		return true, "testkit knows nothing of the name " + name
	}
	why = "no " + name + ": " + reason + " (" + needs[i].get + ")"
	for asked := range strings.SplitSeq(require, ",") {
		asked = strings.TrimSpace(asked)
		switch {
		case asked == name, asked == "all" && !needs[i].hardware:
			return true, why + "; " + Require + "=" + require
		case asked != "" && asked != "all" && !slices.ContainsFunc(needs, func(n need) bool { return n.name == asked }):
			return true, why + "; and " + Require + " has the unknown name " + asked
		}
	}
	return false, why
}
