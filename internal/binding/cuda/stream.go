package cuda

import "unsafe"

// StreamCreateWithPriority makes a stream.
func (a *API) StreamCreateWithPriority(flags uint32, priority int) (Stream, error) {
	var s Stream
	err := a.call(StreamCreateWithPriority, uintptr(unsafe.Pointer(&s)), uintptr(flags), uintptr(priority))
	return s, err
}

// StreamDestroy destroys it when its work is done.
func (a *API) StreamDestroy(s Stream) error { return a.plain(StreamDestroy, uintptr(s)) }

// StreamQuery returns an error with ErrorNotReady while it has work.
func (a *API) StreamQuery(s Stream) error { return a.plain(StreamQuery, uintptr(s)) }

// StreamSynchronize waits for its work.
func (a *API) StreamSynchronize(s Stream) error { return a.plain(StreamSynchronize, uintptr(s)) }

// StreamWaitEvent holds later work back until e is reached.
func (a *API) StreamWaitEvent(s Stream, e Event) error {
	return a.plain(StreamWaitEvent, uintptr(s), uintptr(e), 0)
}

// StreamBeginCapture makes a graph of what is given to s from now on.
func (a *API) StreamBeginCapture(s Stream, mode CaptureMode) error {
	return a.plain(StreamBeginCapture, uintptr(s), uintptr(mode))
}

// StreamEndCapture returns the graph.
func (a *API) StreamEndCapture(s Stream) (Graph, error) {
	var g Graph
	err := a.call(StreamEndCapture, uintptr(s), uintptr(unsafe.Pointer(&g)))
	return g, err
}

// EventCreate makes an event.
func (a *API) EventCreate(flags uint32) (Event, error) {
	var e Event
	err := a.call(EventCreate, uintptr(unsafe.Pointer(&e)), uintptr(flags))
	return e, err
}

// EventDestroy destroys it.
func (a *API) EventDestroy(e Event) error { return a.plain(EventDestroy, uintptr(e)) }

// EventRecord puts it behind the work of s so far.
func (a *API) EventRecord(e Event, s Stream) error {
	return a.plain(EventRecord, uintptr(e), uintptr(s))
}

// EventQuery returns an error with ErrorNotReady until it is reached.
func (a *API) EventQuery(e Event) error { return a.plain(EventQuery, uintptr(e)) }

// EventSynchronize waits for it.
func (a *API) EventSynchronize(e Event) error { return a.plain(EventSynchronize, uintptr(e)) }

// EventElapsedTime returns the milliseconds from one to the other.
func (a *API) EventElapsedTime(from, to Event) (float32, error) {
	var ms float32
	err := a.call(EventElapsedTime, uintptr(unsafe.Pointer(&ms)), uintptr(from), uintptr(to))
	return ms, err
}
