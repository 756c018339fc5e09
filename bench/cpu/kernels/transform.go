package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Affine is a linear map, by rows, and a shift.
type Affine struct {
	Row   [3]Vec3
	Shift Vec3
}

func (m *Affine) of(p Vec3) Vec3 {
	return Vec3{m.Row[0].dot(p) + m.Shift.X, m.Row[1].dot(p) + m.Shift.Y, m.Row[2].dot(p) + m.Shift.Z}
}

// transform maps points of three floats each.
//
//dotcompute:kernel
func transform(t kernel.Thread, m Affine, points, out []Vec3) {
	i := t.X()
	out[i] = m.of(points[i])
}

//dotcompute:kernel unchecked
func transformUnchecked(t kernel.Thread, m Affine, points, out []Vec3) { transform(t, m, points, out) }

// TransformPlain is transform in plain Go.
func TransformPlain(m *Affine, points, out []Vec3, lo, hi int) {
	points, out = points[lo:hi], out[lo:hi]
	for i, p := range points {
		out[i] = m.of(p)
	}
}

// gather reads elements in the order of at.
//
//dotcompute:kernel
func gather(t kernel.Thread, at []int32, table, out []float32) {
	i := t.X()
	out[i] = table[at[i]]
}

//dotcompute:kernel unchecked
func gatherUnchecked(t kernel.Thread, at []int32, table, out []float32) { gather(t, at, table, out) }

// GatherPlain is gather in plain Go.
func GatherPlain(at []int32, table, out []float32, lo, hi int) {
	at, out = at[lo:hi], out[lo:hi]
	for i, j := range at {
		out[i] = table[j]
	}
}

// threshold makes a grey picture black and white (Gonzalez and Woods, Digital Image Processing).
//
//dotcompute:kernel
func threshold(t kernel.Thread, limit uint8, source, out []uint8) {
	i := t.X()
	v := uint8(0)
	if source[i] > limit {
		v = 255
	}
	out[i] = v
}

//dotcompute:kernel unchecked
func thresholdUnchecked(t kernel.Thread, limit uint8, source, out []uint8) {
	threshold(t, limit, source, out)
}

// ThresholdPlain is threshold in plain Go.
func ThresholdPlain(limit uint8, source, out []uint8, lo, hi int) {
	source, out = source[lo:hi], out[lo:hi]
	for i, s := range source {
		v := uint8(0)
		if s > limit {
			v = 255
		}
		out[i] = v
	}
}
