package drivertest

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/driver"
)

func testInfo(f *fixture) {
	i := f.dev.Info()
	if i.ID != f.info.ID || i.Target != f.info.Target {
		f.t.Errorf("open device says %+v, the list says %+v", i, f.info)
	}
	if i.ID == "" || i.Name == "" || i.Driver == "" || i.Target == "" {
		f.t.Errorf("names are missing in %+v", i)
	}
	if i.Units < 1 || i.MaxGroup < 1 || len(i.Subgroups) == 0 {
		f.t.Errorf("sizes are missing in %+v", i)
	}
	for _, w := range i.Subgroups {
		if w < 1 || w > 128 {
			f.t.Errorf("subgroup width %d", w)
		}
	}
	if !slices.IsSorted(i.Features) {
		f.t.Errorf("features are not sorted: %v", i.Features)
	}
	for _, feature := range i.Features {
		if !slices.Contains(driver.AllFeatures(), feature) {
			f.t.Errorf("feature %q has no meaning", feature)
		}
	}
}

func testOpenAgain(f *fixture) {
	f.alloc(64)
	f.close()
	f.open()
	q := f.queue()
	m := f.alloc(64)
	f.upload(q, m, 0, []byte{1, 2, 3})
	f.ok(f.wait(q))
}

func testAlloc(f *fixture) {
	q := f.queue()
	kinds := []driver.MemoryKind{driver.OnDevice, driver.OnHost}
	if f.info.Managed {
		kinds = append(kinds, driver.Managed)
	}
	for _, kind := range kinds {
		for _, size := range []int64{0, 1, 7, 4096, 1<<20 + 3} {
			m, err := f.dev.Alloc(size, kind)
			f.ok(err)
			if m.Size() != size {
				f.t.Errorf("size %d, want %d", m.Size(), size)
			}
			if m.Addr()%256 != 0 {
				f.t.Errorf("address %#x is not aligned", m.Addr())
			}
			if b := m.Bytes(); (kind != driver.OnDevice || b != nil) && int64(len(b)) != size {
				f.t.Errorf("host sees %d bytes of %d", len(b), size)
			}
			got := bytes.Repeat([]byte{0xff}, int(size))
			f.download(q, m, 0, got)
			f.ok(f.wait(q))
			if !bytes.Equal(got, make([]byte, size)) {
				f.t.Errorf("%d bytes of kind %d are not zero", size, kind)
			}
			f.ok(m.Free())
		}
	}
	// Different memory has different addresses while it is allocated.
	a, b := f.alloc(100), f.alloc(100)
	if a.Addr() < b.Addr()+100 && b.Addr() < a.Addr()+100 {
		f.t.Errorf("memory at %#x and %#x overlaps", a.Addr(), b.Addr())
	}
}

// testInPlace has kernels work on memory that the host sees, and copies from and to it.
func testInPlace(f *fixture) {
	f.runs()
	var kinds []driver.MemoryKind
	if f.info.InPlace {
		kinds = append(kinds, driver.OnHost)
	}
	if f.info.Managed {
		kinds = append(kinds, driver.Managed)
	}
	if len(kinds) == 0 {
		f.t.Skip("the device has no memory for both")
	}
	const n = 5000
	p, q, far := f.load("add"), f.queue(), f.alloc(4*n)
	for _, kind := range kinds {
		m, err := f.dev.Alloc(4*n, kind)
		f.ok(err)
		f.owned = append(f.owned, m.Free)
		seen := unsafe.Slice((*int32)(unsafe.Pointer(unsafe.SliceData(m.Bytes()))), n)
		for i := range seen {
			seen[i] = int32(i)
		}
		// There and back in place, out to the device, and in again.
		f.ok(q.Launch(f.launch(p, n, scalar(3), view(m, 4), view(m, 4))))
		f.ok(q.Copy(&driver.Copy{Dst: driver.Place{Mem: far}, Src: driver.Place{Mem: m}, Size: 4 * n}))
		f.ok(q.Launch(f.launch(p, n, scalar(5), view(far, 4), view(far, 4))))
		f.ok(q.Copy(&driver.Copy{Dst: driver.Place{Mem: m}, Src: driver.Place{Mem: far}, Size: 4 * n}))
		f.ok(f.wait(q))
		for i := range seen {
			if seen[i] != int32(i)+8 {
				f.t.Fatalf("element %d of kind %d is %d, want %d", i, kind, seen[i], i+8)
			}
			seen[i] *= 2
		}
		f.ok(q.Launch(f.launch(p, n, scalar(1), view(m, 4), view(m, 4))))
		f.ok(f.wait(q))
		if seen[n-1] != 2*(n-1+8)+1 {
			f.t.Errorf("what the host wrote to memory of kind %d is not what the kernel found: %d", kind, seen[n-1])
		}
	}
}

func testOutOfMemory(f *fixture) {
	for _, size := range []int64{1 << 50, 1<<62 - 1} {
		m, err := f.dev.Alloc(size, driver.OnDevice)
		if err == nil {
			f.t.Errorf("got %d bytes", m.Size())
		}
		if !errors.Is(err, driver.ErrOutOfMemory) {
			f.t.Errorf("allocating %d bytes: %v, want out of memory", size, err)
		}
	}
	f.alloc(1 << 10)
}

// testCopies moves ranges of every alignment between memories, and looks at
// what is around them too.
func testCopies(f *fixture) {
	const size = 1 << 12
	random := rand.New(rand.NewPCG(1, 2))
	q := f.queue()
	a, b := f.alloc(size), f.alloc(size)
	wantA, wantB := make([]byte, size), make([]byte, size)
	sizes := []int64{0, 1, 2, 3, 4, 5, 7, 8, 15, 16, 17, 31, 33, 63, 64, 65, 255, 256, 257, 1000}
	for n := range 200 {
		count := sizes[n%len(sizes)]
		from, to := random.Int64N(size-count), random.Int64N(size-count)
		fresh := make([]byte, count)
		for i := range fresh {
			fresh[i] = byte(random.Uint32())
		}
		f.upload(q, a, from, fresh)
		copy(wantA[from:], fresh)
		f.ok(q.Copy(&driver.Copy{Dst: driver.Place{Mem: b, Off: to}, Src: driver.Place{Mem: a, Off: from}, Size: count}))
		copy(wantB[to:], fresh)
	}
	gotA, gotB := make([]byte, size), make([]byte, size)
	f.download(q, a, 0, gotA)
	f.download(q, b, 0, gotB)
	part := make([]byte, 100)
	f.download(q, b, 1234, part)
	f.ok(f.wait(q))
	if !bytes.Equal(gotA, wantA) || !bytes.Equal(gotB, wantB) || !bytes.Equal(part, wantB[1234:1334]) {
		f.t.Error("bytes are not where they were copied to")
	}
}

func testCopyLarge(f *fixture) {
	const size = 9<<20 + 5
	q := f.queue()
	want := make([]byte, size)
	random := rand.NewPCG(3, 4)
	for i := range want {
		if i%64 == 0 {
			want[i] = byte(random.Uint64())
		}
	}
	m, n := f.alloc(size+3), f.alloc(size+3)
	f.upload(q, m, 1, want)
	f.ok(q.Copy(&driver.Copy{Dst: driver.Place{Mem: n, Off: 3}, Src: driver.Place{Mem: m, Off: 1}, Size: size}))
	got := make([]byte, size)
	f.download(q, n, 3, got)
	f.ok(f.wait(q))
	if !bytes.Equal(got, want) {
		f.t.Error("bytes differ")
	}
}
