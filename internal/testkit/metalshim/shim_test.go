package metalshim

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dotcompute/dotcompute/internal/testkit"
)

const start = "#include <metal_stdlib>\nusing namespace metal;\ntypedef uint32_t u32;\nkernel void k(constant uint &n [[buffer(0)]], device uint *x [[buffer(3)]],\n" +
	"\tuint3 dc_thread [[thread_position_in_threadgroup]], uint3 g [[threadgroup_position_in_grid]]) {\n"

// run runs a kernel body on 2 groups of 64 with a buffer of 64 words, and returns the buffer, the runtime's message and what the program said.
func run(t *testing.T, body, sanitizer string) (words []uint32, message, output string) {
	t.Helper()
	if _, err := Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	if err := CanSanitize(sanitizer); err != nil {
		testkit.Missing(t, "clang-rt", err.Error())
	}
	dir := t.TempDir()
	program, err := Program([]string{start + body + "}\n"}, Options{Dir: dir, Sanitize: sanitizer})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	u32 := func(list ...uint32) {
		for _, v := range list {
			b.Write(binary.LittleEndian.AppendUint32(nil, v))
		}
	}
	u32(1, 0, 2, 1, 1, 64, 1, 1, 0, 4, 64) // one launch: kernel, groups, size, shared, block of 4 bytes
	u32(3)
	for _, size := range []int{0, 0, 256} {
		b.Write(binary.LittleEndian.AppendUint64(nil, uint64(size)))
		b.Write(make([]byte, size))
	}
	u32(0, 1, 3, 2) // no addresses; argument 3 is buffer 2
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	if err := os.WriteFile(in, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	said, err := exec.Command(program, in, out).CombinedOutput()
	if err != nil {
		return nil, "", string(said)
	}
	got, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 64 {
		words = append(words, binary.LittleEndian.Uint32(got[4*i:]))
	}
	return words, string(got[260:]), string(said)
}

// What the runtime and the sanitizers are for they find.
func TestFinds(t *testing.T) {
	for name, test := range map[string]struct{ body, sanitizer, want string }{
		"race":         {"\tx[0] = dc_thread.x;\n", "thread", "data race"},
		"groups":       {"\tif (dc_thread.x == 0) x[0] = g.x;\n", "thread", "data race"},
		"lanes":        {"\tthreadgroup uint s[64];\n\ts[dc_thread.x] = simd_ballot(true) == simd_vote(1);\n\tx[dc_thread.x] = s[(dc_thread.x + 1) % 64];\n", "thread", "data race"},
		"overrun":      {"\tx[dc_thread.x + 1] = 1;\n", "address", "heap-buffer-overflow"},
		"shared":       {"\tthreadgroup u32 s[60];\n\ts[dc_thread.x] = 1;\n", "address", "heap-buffer-overflow"},
		"divergence":   {"\tif (dc_thread.x < 5) threadgroup_barrier(mem_flags::mem_none);\n", "", "a barrier that some have returned before"},
		"two barriers": {"\tif (dc_thread.x < 5)\n\t\tthreadgroup_barrier(mem_flags::mem_none);\n\telse\n\t\tthreadgroup_barrier(mem_flags::mem_none);\n", "", "a group at two barriers"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			body := strings.ReplaceAll(test.body, "threadgroup uint s", "threadgroup u32 s")
			body = strings.ReplaceAll(body, "simd_ballot(true) == simd_vote(1)", "(u32)(simd_vote::vote_t)simd_ballot(true)")
			_, message, said := run(t, body, test.sanitizer)
			if !strings.Contains(message+said, test.want) {
				t.Errorf("nothing is said of %s: %s %.1000s", test.want, message, said)
			}
		})
	}
}

// What orders memory is no race: barriers, atomics, and nothing that groups share.
func TestOrders(t *testing.T) {
	body := "\tthreadgroup u32 s[64];\n\ts[dc_thread.x] = dc_thread.x;\n\tthreadgroup_barrier(mem_flags::mem_threadgroup);\n" +
		"\tatomic_fetch_add_explicit((device atomic_uint *)(x + dc_thread.x), s[63 - dc_thread.x], memory_order_relaxed);\n"
	words, message, said := run(t, body, "thread")
	if message != "" || words == nil {
		t.Fatalf("%s %s", message, said)
	}
	for i, w := range words {
		if want := 2 * uint32(63-i); w != want {
			t.Errorf("word %d is %d, want %d", i, w, want)
		}
	}
}

// Kernels do not compile where address spaces are mixed, and with what the language does not have.
func TestRefuses(t *testing.T) {
	if _, err := Find(); err != nil {
		testkit.Missing(t, "clang", err.Error())
	}
	for body, want := range map[string]string{
		"\tthread uint *p = x;\n\tp[0] = 1;\n":                                                         "cannot initialize",
		"\tatomic_fetch_add_explicit((device atomic_ulong *)x, 1ul, memory_order_relaxed);\n":          "no matching function",
		"\tatomic_fetch_add_explicit((device atomic_uint *)x, 1u, memory_order_acquire);\n":            "memory_order_acquire",
		"\tx[0] = atomic_max_explicit((device atomic_ulong *)x, 1ul, memory_order_relaxed) ? 1 : 0;\n": "void",
	} {
		_, err := Program([]string{start + body + "}\n"}, Options{Dir: t.TempDir()})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", body, err)
		}
	}
	if _, err := Program([]string{"kernel void k(device uint *x [[buffer(3)]], uint i [[thread_index_in_grid]]) {\n}\n"}, Options{Dir: t.TempDir()}); err == nil {
		t.Error("an attribute that does not exist is taken")
	}
}
