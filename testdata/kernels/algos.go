package kernels

import "github.com/dotcompute/dotcompute/kernel"

// saxpy computes y = a*x + y.
//
//dotcompute:kernel
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += float32(a * x[i])
}

// mandelbrot counts iterations until escape.
//
//dotcompute:kernel
func mandelbrot(t kernel.Thread, w, h, limit int, out []int32) {
	px, py := t.X(), t.Y()
	cx := float64(3*float64(px)/float64(w)) - 2
	cy := float64(2*float64(py)/float64(h)) - 1
	x, y := 0.0, 0.0
	n := 0
	for ; n < limit; n++ {
		xx, yy := float64(x*x), float64(y*y)
		if xx+yy > 4 {
			break
		}
		x, y = xx-yy+cx, float64(2*float64(x*y))+cy
	}
	out[py*w+px] = int32(n)
}

// nbody sums gravitation over all bodies, tile by tile.
//
//dotcompute:kernel group=8
func nbody(t kernel.Thread, pos, vel []vec, dt float32) {
	tile := kernel.Shared[[8]vec](t)
	i, l := t.X(), t.LocalX()
	p := pos[i]
	var acc vec
	for base := 0; base < len(pos); base += 8 {
		tile[l] = pos[base+l]
		t.Barrier()
		for k := range tile {
			d := vec{tile[k].x - p.x, tile[k].y - p.y, tile[k].z - p.z}
			r2 := d.dot(d) + 0.01
			d.scale(1 / float32(r2*kernel.Sqrt(r2)))
			acc = acc.add(d)
		}
		t.Barrier()
	}
	acc.scale(dt)
	vel[i] = vel[i].add(acc)
}

// matmul multiplies matrices by tiles in shared memory.
//
//dotcompute:kernel group=4,4
func matmul(t kernel.Thread, n int, a, b, c []float32) {
	ta := kernel.Shared[[4][4]float32](t)
	tb := kernel.Shared[[4][4]float32](t)
	x, y, lx, ly := t.X(), t.Y(), t.LocalX(), t.LocalY()
	sum := float32(0)
	for k := 0; k < n; k += 4 {
		ta[ly][lx] = a[y*n+k+lx]
		tb[ly][lx] = b[(k+ly)*n+x]
		t.Barrier()
		for j := range 4 {
			sum += float32(ta[ly][j] * tb[j][lx])
		}
		t.Barrier()
	}
	c[y*n+x] = sum
}

// blur is a separable filter along x with clamped borders.
//
//dotcompute:kernel
func blur(t kernel.Thread, w int, src, dst []uint8) {
	x, y := t.X(), t.Y()
	s := float32(0)
	for k, c := range weights {
		s += float32(c * float32(src[y*w+min(max(x+k-2, 0), w-1)]))
	}
	dst[y*w+x] = uint8(s + 0.5)
}

// sobel finds edges.
//
//dotcompute:kernel
func sobel(t kernel.Thread, src, dst kernel.View2[uint8]) {
	x, y := t.X(), t.Y()
	if x == 0 || y == 0 || x == src.W-1 || y == src.H-1 {
		dst.Set(x, y, 0)
		return
	}
	var gx, gy int32
	for dy := -1; dy <= 1; dy++ {
		for dx := -1; dx <= 1; dx++ {
			v := int32(src.At(x+dx, y+dy))
			gx += v * int32(dx*(2-dy*dy))
			gy += v * int32(dy*(2-dx*dx))
		}
	}
	m := kernel.Sqrt(float32(gx*gx + gy*gy))
	dst.Set(x, y, uint8(min(m, 255)))
}

// blackScholes prices a call and a put.
//
//dotcompute:kernel
func blackScholes(t kernel.Thread, s, k, years []float64, r, v float64, call, put []float64) {
	i := t.X()
	root := v * kernel.Sqrt(years[i])
	d1 := (kernel.Log(s[i]/k[i]) + (r+v*v/2)*years[i]) / root
	d2 := d1 - root
	disc := k[i] * kernel.Exp(-r*years[i])
	call[i] = s[i]*normal(d1) - disc*normal(d2)
	put[i] = disc*normal(-d2) - s[i]*normal(-d1)
}

func normal(x float64) float64 { return kernel.Erfc(-x/1.4142135623730951) / 2 }

// bitonicStep is one step of a bitonic sort: each invocation owns a pair.
//
//dotcompute:kernel
func bitonicStep(t kernel.Thread, k, j int, a []int32) {
	i := t.X()
	lo := i/j*2*j + i%j
	hi := lo + j
	if (lo&k == 0) == (a[lo] > a[hi]) {
		a[lo], a[hi] = a[hi], a[lo]
	}
}

// life computes one generation on a torus.
//
//dotcompute:kernel
func life(t kernel.Thread, w, h int, src, dst []bool) {
	x, y := t.X(), t.Y()
	n := 0
	for dy := range 3 {
		for dx := range 3 {
			if dx == 1 && dy == 1 {
				continue
			}
			if src[(y+dy+h-1)%h*w+(x+dx+w-1)%w] {
				n++
			}
		}
	}
	dst[y*w+x] = n == 3 || n == 2 && src[y*w+x]
}

// spmv multiplies a sparse matrix in compressed rows with a vector.
//
//dotcompute:kernel
func spmv(t kernel.Thread, row []int32, col []int32, val, x, y []float64) {
	i := t.X()
	s := 0.0
	for k := row[i]; k < row[i+1]; k++ {
		s += float64(val[k] * x[col[k]])
	}
	y[i] = s
}

// assign gives each point the nearest of the centres.
//
//dotcompute:kernel
func assign(t kernel.Thread, pts, centres []vec, out []int32) {
	i := t.X()
	best, at := kernel.Inf[float32](1), int32(-1)
	for k := range centres {
		c := &centres[k]
		d := vec{pts[i].x - c.x, pts[i].y - c.y, pts[i].z - c.z}
		if s := d.dot(d); s < best {
			best, at = s, int32(k)
		}
	}
	out[i] = at
}

// prefixSum scans a block in shared memory by Blelloch's two sweeps.
//
//dotcompute:kernel group=8
func prefixSum(t kernel.Thread, a, out []int32) {
	s := kernel.Shared[[16]int32](t)
	l, base := t.LocalX(), t.GroupX()*16
	s[2*l], s[2*l+1] = a[base+2*l], a[base+2*l+1]
	off := 1
	for d := 8; d > 0; d >>= 1 {
		t.Barrier()
		if l < d {
			s[off*(2*l+2)-1] += s[off*(2*l+1)-1]
		}
		off *= 2
	}
	if l == 0 {
		s[15] = 0
	}
	for d := 1; d < 16; d *= 2 {
		off >>= 1
		t.Barrier()
		if l < d {
			x, y := off*(2*l+1)-1, off*(2*l+2)-1
			s[x], s[y] = s[y], s[y]+s[x]
		}
	}
	t.Barrier()
	out[base+2*l], out[base+2*l+1] = s[2*l], s[2*l+1]
}

// binarySearch finds the first element that is not less.
//
//dotcompute:kernel
func binarySearch(t kernel.Thread, sorted, keys []int32, out []int) {
	i := t.X()
	lo, hi := 0, len(sorted)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if sorted[mid] < keys[i] {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	out[i] = lo
}

// horner evaluates a polynomial with fused operations.
//
//dotcompute:kernel
func horner(t kernel.Thread, coeff [5]float64, x, out []float64) {
	i := t.X()
	s := 0.0
	for k := len(coeff) - 1; k >= 0; k-- {
		s = kernel.FMA(s, x[i], coeff[k])
	}
	out[i] = s
}
