package kernels

import (
	"math"
	"slices"
)

// leaf is how many triangles need no further box.
const leaf = 4

// Landscape returns a hilly square of 2*n*n triangles and the hierarchy over them.
func Landscape(n int) ([]Node, []Triangle) {
	at := func(x, y int) Vec3 {
		u, v := float64(x)/float64(n), float64(y)/float64(n)
		z := 0.1*math.Sin(9*u)*math.Cos(7*v) + 0.03*math.Sin(31*u+17*v) + 0.01*math.Cos(67*v-41*u)
		return Vec3{float32(2*u - 1), float32(2*v - 1), float32(z)}
	}
	list := make([]Triangle, 0, 2*n*n)
	for y := range n {
		for x := range n {
			a, b, c, d := at(x, y), at(x+1, y), at(x, y+1), at(x+1, y+1)
			list = append(list, Triangle{a, b.minus(a), c.minus(a)}, Triangle{d, c.minus(d), b.minus(d)})
		}
	}
	nodes := []Node{{}}
	divide(&nodes, list, 0, 0)
	return nodes, list
}

// divide fills in nodes[at] for list, which begins at triangle first, and sorts it: halves along the longest axis.
func divide(nodes *[]Node, list []Triangle, at, first int) {
	lo, hi := Vec3{miss, miss, miss}, Vec3{-miss, -miss, -miss}
	for _, t := range list {
		for _, p := range [3]Vec3{t.Corner, t.Corner.plus(t.Edge1), t.Corner.plus(t.Edge2)} {
			lo = Vec3{min(lo.X, p.X), min(lo.Y, p.Y), min(lo.Z, p.Z)}
			hi = Vec3{max(hi.X, p.X), max(hi.Y, p.Y), max(hi.Z, p.Z)}
		}
	}
	(*nodes)[at] = Node{Min: lo, Max: hi, First: int32(first), Count: int32(len(list))}
	if len(list) <= leaf {
		return
	}
	size := hi.minus(lo)
	key := func(t *Triangle) float32 { return 3*t.Corner.X + t.Edge1.X + t.Edge2.X }
	if size.Y >= size.X && size.Y >= size.Z {
		key = func(t *Triangle) float32 { return 3*t.Corner.Y + t.Edge1.Y + t.Edge2.Y }
	} else if size.Z >= size.X {
		key = func(t *Triangle) float32 { return 3*t.Corner.Z + t.Edge1.Z + t.Edge2.Z }
	}
	slices.SortStableFunc(list, func(a, b Triangle) int {
		switch x, y := key(&a), key(&b); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
	child := len(*nodes)
	*nodes = append(*nodes, Node{}, Node{})
	(*nodes)[at].First, (*nodes)[at].Count = int32(child), 0
	half := len(list) / 2
	divide(nodes, list[:half], child, first)
	divide(nodes, list[half:], child+1, first+half)
}

// View returns a camera above the landscape for pictures of w times h pixels.
func View(w, h int) Camera {
	eye := Vec3{-0.2, -1.9, 1.1}
	ahead := Vec3{0.05, 0, 0}.minus(eye).unit()
	right := ahead.cross(Vec3{0, 0, 1}).unit()
	down := ahead.cross(right)
	step := 1.2 / float32(w)
	corner := ahead.along(right, -0.6).along(down, -step*float32(h)/2)
	return Camera{Eye: eye, Corner: corner, Right: right.times(step), Down: down.times(step)}
}
