//go:build linux && !nogpu && (amd64 || arm64)

package cuda

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"testing"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/dl"
)

// fakeGraph is a graph: its launches, each after the one before.
type fakeGraph struct {
	order []uintptr
	nodes map[uintptr]fakeNode
}

type fakeNode struct {
	fn          uintptr
	grid, group [3]uint32
	block       []byte
}

func (f *fake) node(p *cuda.KernelNodeParams) (fakeNode, uintptr) {
	c := f.modules[uintptr(p.Func)]
	if c == nil {
		return fakeNode{}, badHandle
	}
	at := *(*uintptr)(unsafe.Pointer(unsafe.SliceData(dl.Bytes(p.KernelParams, 8))))
	return fakeNode{uintptr(p.Func), p.Grid, p.Block, bytes.Clone(dl.Bytes(at, c.image.Block))}, ok
}

func graphCreate(g *uintptr, _ uintptr) uintptr {
	return inContext("graph", func(f *fake, _ uintptr) uintptr {
		*g = f.handle()
		f.graphs[*g] = &fakeGraph{nodes: map[uintptr]fakeNode{}}
		return ok
	})
}

func graphGone(name string, g uintptr) uintptr {
	return inContext(name, func(f *fake, _ uintptr) uintptr {
		if f.graphs[g] == nil {
			return badHandle
		}
		delete(f.graphs, g)
		return ok
	})
}

func graphAdd(n *uintptr, g uintptr, after *uintptr, count uintptr, p *cuda.KernelNodeParams) uintptr {
	return inContext("add to graph", func(f *fake, _ uintptr) uintptr {
		to := f.graphs[g]
		if to == nil {
			return badHandle
		}
		if len(to.order) > 0 && (count != 1 || *after != to.order[len(to.order)-1]) {
			return f.complain("a node that is not behind the one before")
		}
		node, r := f.node(p)
		if r == ok {
			*n = f.handle()
			to.order, to.nodes[*n] = append(to.order, *n), node
		}
		return r
	})
}

func graphInstantiate(x *uintptr, g, _ uintptr) uintptr {
	return inContext("instantiate", func(f *fake, _ uintptr) uintptr {
		from := f.graphs[g]
		if from == nil {
			return badHandle
		}
		*x = f.handle()
		f.graphs[*x] = &fakeGraph{slices.Clone(from.order), maps.Clone(from.nodes)}
		return ok
	})
}

func graphSet(x, n uintptr, p *cuda.KernelNodeParams) uintptr {
	return inContext("set in graph", func(f *fake, _ uintptr) uintptr {
		to := f.graphs[x]
		if to == nil {
			return badHandle
		}
		if _, found := to.nodes[n]; !found {
			return badHandle
		}
		node, r := f.node(p)
		if r == ok {
			to.nodes[n] = node
		}
		return r
	})
}

func graphLaunch(x, s uintptr) uintptr {
	return inStream("launch graph", s, func(f *fake, ctx uintptr) (func(), uintptr) {
		g := f.graphs[x]
		if g == nil {
			return nil, badHandle
		}
		var all []func()
		for _, n := range g.order {
			node := g.nodes[n]
			do, r := f.launch(node.fn, node.grid, node.group, uintptr(unsafe.Pointer(&node.block[0])), ctx)
			if r != ok {
				return nil, r
			}
			all = append(all, do)
		}
		return func() {
			for _, do := range all {
				do()
			}
		}, ok
	})
}

func TestGraphs(t *testing.T) {
	f := &fake{pools: true}
	t.Run("graphs", func(t *testing.T) {
		d, err := (&Driver{platform: play(t, f)}).Open(context.Background(), fmt.Sprint(Name, ":0"))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { d.Close() })
		graphs(t, d)
	})
	f.empty(t)
}
