package driver

// PeerCopier is implemented by devices whose queues can copy straight to and
// from memory of another device.
type PeerCopier interface {
	// Peer reports whether memory of other can stand as source or
	// destination of Copy on this device's queues.
	Peer(other Device) bool
}

// Importer is implemented by devices that can work on the caller's memory in
// place.
type Importer interface {
	// Import makes memory of host bytes without copying them. They are the
	// device's until Free, and stay the caller's to keep alive.
	Import(b []byte) (Memory, error)
}

// Settler is implemented by queues that can tell, without an event to wait
// for, that nothing is left to do.
type Settler interface {
	// Settled reports whether all commands so far are done and there is no
	// fault.
	Settled() bool
}
