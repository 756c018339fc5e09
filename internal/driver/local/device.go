package local

import "github.com/dotcompute/dotcompute/internal/driver"

// Device is the part of a device that does not depend on how kernels run:
// everything but Load and NewQueue. Embed it.
type Device struct {
	Heap
	Data driver.Info
}

// Info returns Data.
func (d *Device) Info() driver.Info { return d.Data }

// Alloc returns Go memory, of either kind.
func (d *Device) Alloc(size int64, _ driver.MemoryKind) (driver.Memory, error) {
	m, err := d.Heap.Alloc(size)
	if err != nil {
		return nil, err
	}
	return m, nil
}

// Import makes memory of the caller's bytes.
func (d *Device) Import(b []byte) (driver.Memory, error) { return d.Heap.Import(b), nil }

// Peer reports whether other is of this process too.
func (d *Device) Peer(other driver.Device) bool {
	_, ok := other.(interface{ inProcess() })
	return ok
}

func (d *Device) inProcess() {}

// Close does nothing: there is nothing outside the process.
func (d *Device) Close() error { return nil }
