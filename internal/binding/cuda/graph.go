package cuda

import (
	"runtime"
	"unsafe"
)

// GraphCreate makes an empty graph.
func (a *API) GraphCreate() (Graph, error) {
	var g Graph
	err := a.call(GraphCreate, uintptr(unsafe.Pointer(&g)), 0)
	return g, err
}

// GraphDestroy destroys it. What was instantiated from it stays.
func (a *API) GraphDestroy(g Graph) error { return a.plain(GraphDestroy, uintptr(g)) }

// GraphAddKernelNode adds a launch that comes after others. The arguments are copied.
func (a *API) GraphAddKernelNode(g Graph, after []GraphNode, p *KernelNodeParams) (GraphNode, error) {
	var n GraphNode
	err := a.call(GraphAddKernelNode, uintptr(unsafe.Pointer(&n)), uintptr(g), uintptr(unsafe.Pointer(unsafe.SliceData(after))), uintptr(len(after)), uintptr(unsafe.Pointer(p)))
	runtime.KeepAlive(after)
	return n, err
}

// GraphInstantiateWithFlags makes it ready to launch.
func (a *API) GraphInstantiateWithFlags(g Graph, flags uint64) (GraphExec, error) {
	var x GraphExec
	err := a.call(GraphInstantiateWithFlags, uintptr(unsafe.Pointer(&x)), uintptr(g), uintptr(flags))
	return x, err
}

// GraphExecDestroy destroys it when its launches are done.
func (a *API) GraphExecDestroy(x GraphExec) error { return a.plain(GraphExecDestroy, uintptr(x)) }

// GraphExecKernelNodeSetParams changes a launch for later launches of the graph.
func (a *API) GraphExecKernelNodeSetParams(x GraphExec, n GraphNode, p *KernelNodeParams) error {
	return a.call(GraphExecKernelNodeSetParams, uintptr(x), uintptr(n), uintptr(unsafe.Pointer(p)))
}

// GraphLaunch launches it.
func (a *API) GraphLaunch(x GraphExec, s Stream) error {
	return a.plain(GraphLaunch, uintptr(x), uintptr(s))
}
