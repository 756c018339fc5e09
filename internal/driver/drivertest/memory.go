package drivertest

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"

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
	for _, kind := range []driver.MemoryKind{driver.OnDevice, driver.OnHost} {
		for _, size := range []int64{0, 1, 7, 4096, 1<<20 + 3} {
			m, err := f.dev.Alloc(size, kind)
			f.ok(err)
			if m.Size() != size {
				f.t.Errorf("size %d, want %d", m.Size(), size)
			}
			if m.Addr()%256 != 0 {
				f.t.Errorf("address %#x is not aligned", m.Addr())
			}
			if b := m.Bytes(); (kind == driver.OnHost || b != nil) && int64(len(b)) != size {
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
