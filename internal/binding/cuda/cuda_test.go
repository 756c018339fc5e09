package cuda

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
	"github.com/dotcompute/dotcompute/internal/testkit"
)

// TestHeader compiles a program against the toolkit's header that prints what this package believes.
func TestHeader(t *testing.T) {
	header := "/usr/include/cuda.h"
	for _, h := range []string{"/usr/local/cuda/include/cuda.h", header} {
		if _, err := os.Stat(h); err == nil {
			header = h
		}
	}
	if _, err := os.Stat(header); err != nil {
		testkit.Missing(t, "ptxas", err.Error()) // the header comes with the assembler
	}
	cc, err := exec.LookPath("cc")
	if err != nil {
		testkit.Missing(t, "cc", err.Error())
	}
	var k KernelNodeParams
	var p MemPoolProps
	want := []struct {
		c string
		v uint64
	}{
		{"sizeof(CUDA_KERNEL_NODE_PARAMS_v1)", uint64(unsafe.Offsetof(k.Kern))},
		{"offsetof(CUDA_KERNEL_NODE_PARAMS_v1, blockDimX)", uint64(unsafe.Offsetof(k.Block))},
		{"offsetof(CUDA_KERNEL_NODE_PARAMS_v1, sharedMemBytes)", uint64(unsafe.Offsetof(k.Shared))},
		{"offsetof(CUDA_KERNEL_NODE_PARAMS_v1, kernelParams)", uint64(unsafe.Offsetof(k.KernelParams))},
		{"offsetof(CUDA_KERNEL_NODE_PARAMS_v1, extra)", uint64(unsafe.Offsetof(k.Extra))},
		{"sizeof(CUmemPoolProps)", uint64(unsafe.Sizeof(p))},
		{"offsetof(CUmemPoolProps, location)", uint64(unsafe.Offsetof(p.Location))},
		{"offsetof(CUmemPoolProps, win32SecurityAttributes)", uint64(unsafe.Offsetof(p.Security))},
		{"sizeof(CUmemAccessDesc)", uint64(unsafe.Sizeof(MemAccessDesc{}))},
		{"sizeof(CUdeviceptr)", uint64(unsafe.Sizeof(DevicePtr(0)))},
		{"sizeof(CUdevice)", uint64(unsafe.Sizeof(Device(0)))},
		{"sizeof(CUstream)", uint64(unsafe.Sizeof(Stream(0)))},
		{"sizeof(CUuuid)", 16},
		{"sizeof(CUjit_option)", uint64(unsafe.Sizeof(JITOption(0)))},
		{"CU_JIT_INFO_LOG_BUFFER", uint64(jitInfoLogBuffer)},
		{"CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES", uint64(jitInfoLogBufferSize)},
		{"CU_JIT_ERROR_LOG_BUFFER", uint64(jitErrorLogBuffer)},
		{"CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES", uint64(jitErrorLogBufferSize)},
		{"CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK", uint64(MaxThreadsPerBlock)},
		{"CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK", uint64(MaxSharedMemoryPerBlock)},
		{"CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN", uint64(MaxSharedMemoryPerBlockOptin)},
		{"CU_DEVICE_ATTRIBUTE_WARP_SIZE", uint64(WarpSize)},
		{"CU_DEVICE_ATTRIBUTE_CLOCK_RATE", uint64(ClockRate)},
		{"CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT", uint64(MultiprocessorCount)},
		{"CU_DEVICE_ATTRIBUTE_INTEGRATED", uint64(Integrated)},
		{"CU_DEVICE_ATTRIBUTE_CAN_MAP_HOST_MEMORY", uint64(CanMapHostMemory)},
		{"CU_DEVICE_ATTRIBUTE_COMPUTE_MODE", uint64(ComputeMode)},
		{"CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_MULTIPROCESSOR", uint64(MaxThreadsPerMultiprocessor)},
		{"CU_DEVICE_ATTRIBUTE_ASYNC_ENGINE_COUNT", uint64(AsyncEngineCount)},
		{"CU_DEVICE_ATTRIBUTE_UNIFIED_ADDRESSING", uint64(UnifiedAddressing)},
		{"CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR", uint64(ComputeCapabilityMajor)},
		{"CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR", uint64(ComputeCapabilityMinor)},
		{"CU_DEVICE_ATTRIBUTE_MANAGED_MEMORY", uint64(ManagedMemory)},
		{"CU_DEVICE_ATTRIBUTE_CONCURRENT_MANAGED_ACCESS", uint64(ConcurrentManagedAccess)},
		{"CU_MEM_ATTACH_GLOBAL", MemAttachGlobal},
		{"CU_DEVICE_ATTRIBUTE_COOPERATIVE_LAUNCH", uint64(CooperativeLaunch)},
		{"CU_DEVICE_ATTRIBUTE_MEMORY_POOLS_SUPPORTED", uint64(MemoryPoolsSupported)},
		{"CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK", uint64(FuncMaxThreadsPerBlock)},
		{"CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES", uint64(FuncSharedSizeBytes)},
		{"CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES", uint64(FuncLocalSizeBytes)},
		{"CU_FUNC_ATTRIBUTE_NUM_REGS", uint64(FuncNumRegs)},
		{"CU_FUNC_ATTRIBUTE_BINARY_VERSION", uint64(FuncBinaryVersion)},
		{"CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES", uint64(FuncMaxDynamicSharedSize)},
		{"CU_MEMHOSTALLOC_PORTABLE", MemHostAllocPortable},
		{"CU_MEMHOSTALLOC_DEVICEMAP", MemHostAllocDeviceMap},
		{"CU_MEMHOSTALLOC_WRITECOMBINED", MemHostAllocWriteCombined},
		{"CU_MEMHOSTREGISTER_PORTABLE", MemHostRegisterPortable},
		{"CU_MEM_ATTACH_GLOBAL", MemAttachGlobal},
		{"CU_STREAM_NON_BLOCKING", StreamNonBlocking},
		{"CU_EVENT_DISABLE_TIMING", EventDisableTiming},
		{"CU_CTX_SCHED_YIELD", CtxSchedYield},
		{"CU_CTX_MAP_HOST", CtxMapHost},
		{"CU_STREAM_CAPTURE_MODE_THREAD_LOCAL", uint64(CaptureThreadLocal)},
		{"CU_MEMPOOL_ATTR_REUSE_FOLLOW_EVENT_DEPENDENCIES", uint64(PoolReuseFollowEventDependencies)},
		{"CU_MEMPOOL_ATTR_RELEASE_THRESHOLD", uint64(PoolReleaseThreshold)},
		{"CU_MEMPOOL_ATTR_RESERVED_MEM_CURRENT", uint64(PoolReservedMemCurrent)},
		{"CU_MEMPOOL_ATTR_USED_MEM_CURRENT", uint64(PoolUsedMemCurrent)},
		{"CU_MEMPOOL_ATTR_USED_MEM_HIGH", uint64(PoolUsedMemHigh)},
		{"CU_MEM_LOCATION_TYPE_DEVICE", MemLocationDevice},
		{"CU_MEM_ALLOCATION_TYPE_PINNED", MemAllocPinned},
		{"CU_MEM_ACCESS_FLAGS_PROT_READWRITE", MemAccessReadWrite},
		{"CUDA_ERROR_OUT_OF_MEMORY", uint64(ErrorOutOfMemory)},
		{"CUDA_ERROR_STUB_LIBRARY", uint64(ErrorStubLibrary)},
		{"CUDA_ERROR_NO_DEVICE", uint64(ErrorNoDevice)},
		{"CUDA_ERROR_INVALID_CONTEXT", uint64(ErrorInvalidContext)},
		{"CUDA_ERROR_INVALID_HANDLE", uint64(ErrorInvalidHandle)},
		{"CUDA_ERROR_INVALID_PTX", uint64(ErrorInvalidPTX)},
		{"CUDA_ERROR_NOT_READY", uint64(ErrorNotReady)},
		{"CUDA_ERROR_ILLEGAL_ADDRESS", uint64(ErrorIllegalAddress)},
		{"CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES", uint64(ErrorLaunchOutOfResources)},
		{"CUDA_ERROR_PEER_ACCESS_ALREADY_ENABLED", uint64(ErrorPeerAccessAlreadyEnabled)},
		{"CUDA_ERROR_CONTEXT_IS_DESTROYED", uint64(ErrorContextIsDestroyed)},
		{"CUDA_ERROR_ILLEGAL_INSTRUCTION", uint64(ErrorIllegalInstruction)},
		{"CUDA_ERROR_LAUNCH_FAILED", uint64(ErrorLaunchFailed)},
		{"CUDA_ERROR_NOT_SUPPORTED", uint64(ErrorNotSupported)},
		{"CUDA_ERROR_UNKNOWN", uint64(ErrorUnknown)},
	}
	var src strings.Builder
	src.WriteString("#include <stddef.h>\n#include <stdio.h>\n#include \"" + header + "\"\nint main(void) {\n")
	for _, w := range want {
		fmt.Fprintf(&src, "printf(\"%%llu\\n\", (unsigned long long)(%s));\n", w.c)
	}
	src.WriteString("return 0;\n}\n")
	dir := t.TempDir()
	file, exe := filepath.Join(dir, "sizes.c"), filepath.Join(dir, "sizes")
	if err := os.WriteFile(file, []byte(src.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command(cc, "-o", exe, file).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	out, err := exec.Command(exe).Output()
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Fields(string(out)) {
		if got := fmt.Sprint(want[i].v); got != line {
			t.Errorf("%s is %s in the header, %s here", want[i].c, line, got)
		}
	}
}

// TestSymbols looks every name up in the library, which answers without a device too.
func TestSymbols(t *testing.T) {
	lib, err := dl.Open(Libraries()...)
	if err != nil {
		t.Skipf("no driver library: %v", err)
	}
	for f := range functions {
		if len(symbols[f].names) == 0 {
			t.Fatalf("function %d has no name", f)
		}
		for _, n := range symbols[f].names {
			if lib.Symbol(n) == 0 {
				t.Logf("%s has no %s", lib.Name(), n)
			}
		}
	}
	a, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Init(); err != nil {
		var e *Error
		if !errors.As(err, &e) || e.Call != "cuInit" || e.Code == Success || e.Text == "" {
			t.Errorf("%#v", err)
		}
		t.Logf("%v (%v)", err, e.Code.Class())
	}
}

func TestOldLibrary(t *testing.T) {
	if _, err := New("libold.so", func(name string) uintptr {
		if name == "cuLaunchKernel" {
			return 0
		}
		return 1
	}); err == nil || !strings.Contains(err.Error(), "cuLaunchKernel") {
		t.Errorf("a library without cuLaunchKernel: %v", err)
	}
}

// strings that the functions below hand out, kept for ever.
var words = []byte("CUDA_ERROR_ILLEGAL_ADDRESS\x00an illegal memory access was encountered\x00")

func TestErrors(t *testing.T) {
	if f := dl.Callback(func(uintptr) uintptr { return 0 }); f == 0 {
		t.Skip("no foreign calls in this build")
	}
	say := func(off int) uintptr {
		return dl.Callback(func(_ uintptr, p *uintptr) uintptr {
			*p = uintptr(unsafe.Pointer(&words[off]))
			return 0
		})
	}
	result := Success
	answer := dl.Callback(func(uintptr) uintptr { return uintptr(result) })
	a, err := New("fake", func(name string) uintptr {
		switch name {
		case "cuGetErrorName":
			return say(0)
		case "cuGetErrorString":
			return say(27)
		}
		return answer
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Init(); err != nil {
		t.Error(err)
	}
	result = ErrorIllegalAddress
	err = a.StreamSynchronize(1)
	if CodeOf(err) != ErrorIllegalAddress || CodeOf(err).Class() != Fatal ||
		err.Error() != "cuStreamSynchronize: an illegal memory access was encountered (CUDA_ERROR_ILLEGAL_ADDRESS, 700)" {
		t.Errorf("%v", err)
	}
	for code, want := range map[Result]Class{
		ErrorOutOfMemory: Resource, ErrorInvalidValue: Programmer, ErrorNoDevice: Unavailable, ErrorNotReady: Transient, ErrorUnknown: Fatal,
	} {
		if got := code.Class(); got != want {
			t.Errorf("%d is %v, want %v", code, got, want)
		}
	}
}

// TestHotCalls: what is called for every launch allocates nothing. The library is C's abs, whose
// result is its first argument.
func TestHotCalls(t *testing.T) {
	lib, err := dl.Open("libc.so.6", "/usr/lib/libSystem.B.dylib", "ucrtbase.dll")
	if err != nil {
		t.Skipf("no C library: %v", err)
	}
	abs := lib.Symbol("abs")
	a, err := New("fake", func(string) uintptr { return abs })
	if err != nil {
		t.Fatal(err)
	}
	params := make([]uintptr, 1)
	one := [3]uint32{1, 1, 1}
	for name, f := range map[string]func() error{
		"launch":     func() error { return a.LaunchKernel(0, one, one, 0, 1, unsafe.Pointer(&params[0])) },
		"record":     func() error { return a.EventRecord(0, 1) },
		"wait":       func() error { return a.StreamWaitEvent(0, 1) },
		"context":    func() error { return a.CtxSetCurrent(0) },
		"copy":       func() error { return a.MemcpyDtoDAsync(0, 1, 1, 1) },
		"not ready ": func() error { return a.EventQuery(Event(ErrorNotReady)) },
	} {
		var err error
		if n := testing.AllocsPerRun(100, func() { err = f() }); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
		if (CodeOf(err) == ErrorNotReady) != (name == "not ready ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
