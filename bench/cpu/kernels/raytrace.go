package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Node is a node of a bounding volume hierarchy: a box, and either two children, at First and First+1, or
// Count triangles from First.
type Node struct {
	Min   Vec3
	First int32
	Max   Vec3
	Count int32
}

// Triangle is a corner and the two edges from it.
type Triangle struct{ Corner, Edge1, Edge2 Vec3 }

// Camera looks from Eye; Right and Down go from pixel to pixel.
type Camera struct{ Eye, Corner, Right, Down Vec3 }

const (
	miss  = 1e30
	depth = 32 // of the stack
)

// enters returns how far along a ray a box begins, or miss (slabs: Kay and Kajiya 1986).
func enters(n *Node, from, inverse Vec3, near float32) float32 {
	x0, x1 := (n.Min.X-from.X)*inverse.X, (n.Max.X-from.X)*inverse.X
	y0, y1 := (n.Min.Y-from.Y)*inverse.Y, (n.Max.Y-from.Y)*inverse.Y
	z0, z1 := (n.Min.Z-from.Z)*inverse.Z, (n.Max.Z-from.Z)*inverse.Z
	in := greater(greater(lesser(x0, x1), lesser(y0, y1)), greater(lesser(z0, z1), 0))
	out := lesser(lesser(greater(x0, x1), greater(y0, y1)), lesser(greater(z0, z1), near))
	if in <= out {
		return in
	}
	return miss
}

// strikes returns how far along a ray a triangle is, or miss (Möller and Trumbore 1997).
func strikes(t *Triangle, from, way Vec3) float32 {
	p := way.cross(t.Edge2)
	scale := 1 / t.Edge1.dot(p)
	to := from.minus(t.Corner)
	u := to.dot(p) * scale
	q := to.cross(t.Edge1)
	v := way.dot(q) * scale
	at := t.Edge2.dot(q) * scale
	if u >= 0 && v >= 0 && u+v <= 1 && at > 1e-4 {
		return at
	}
	return miss
}

// trace follows a ray through the hierarchy, nearer child first, and returns how bright what it strikes is.
func trace(from, way Vec3, nodes []Node, triangles []Triangle) float32 {
	inverse := Vec3{1 / way.X, 1 / way.Y, 1 / way.Z}
	near, which := float32(miss), int32(-1)
	var stack [depth]int32
	top, at := 0, int32(0)
	if enters(&nodes[0], from, inverse, near) >= miss {
		return 0
	}
	for {
		if count := nodes[at].Count; count > 0 {
			for i := nodes[at].First; i < nodes[at].First+count; i++ {
				if d := strikes(&triangles[i], from, way); d < near {
					near, which = d, i
				}
			}
		} else {
			left := nodes[at].First
			right := left + 1
			dl, dr := enters(&nodes[left], from, inverse, near), enters(&nodes[right], from, inverse, near)
			if dr < dl {
				left, right = right, left
				dl, dr = dr, dl
			}
			if dl < miss {
				if dr < miss {
					stack[top] = right
					top++
				}
				at = left
				continue
			}
		}
		if top == 0 {
			break
		}
		top--
		at = stack[top]
	}
	if which < 0 {
		return 0
	}
	n := triangles[which].Edge1.cross(triangles[which].Edge2).unit()
	return abs(n.dot(way))
}

func (c Camera) look(x, y int) Vec3 {
	return c.Corner.along(c.Right, float32(x)).along(c.Down, float32(y)).unit()
}

// raytrace paints triangles, which it finds through a bounding volume hierarchy.
//
//dotcompute:kernel
func raytrace(t kernel.Thread, c Camera, w int, nodes []Node, triangles []Triangle, out []float32) {
	x, y := t.X(), t.Y()
	out[y*w+x] = trace(c.Eye, c.look(x, y), nodes, triangles)
}

//dotcompute:kernel unchecked
func raytraceUnchecked(t kernel.Thread, c Camera, w int, nodes []Node, triangles []Triangle, out []float32) {
	raytrace(t, c, w, nodes, triangles, out)
}

// RaytracePlain is raytrace in plain Go; lo and hi are rows.
func RaytracePlain(c Camera, w int, nodes []Node, triangles []Triangle, out []float32, lo, hi int) {
	for y := lo; y < hi; y++ {
		for x := range w {
			out[y*w+x] = trace(c.Eye, c.look(x, y), nodes, triangles)
		}
	}
}
