package driver

// PeerCopier is implemented by queues that can copy straight from memory of
// another device.
type PeerCopier interface {
	// Reaches reports whether memory m, of another device, can stand as
	// source or destination of Copy on this queue.
	Reaches(m Memory) bool
}

// Importer is implemented by devices that can work on the caller's memory in
// place.
type Importer interface {
	// Import makes memory of host bytes without copying them. They are the
	// device's until Free, and stay the caller's to keep alive.
	Import(b []byte) (Memory, error)
}
