package kernels

import "github.com/dotcompute/dotcompute/kernel"

// stencil averages the six neighbours of the inner points of a cube of w*w*w points.
//
//dotcompute:kernel
func stencil(t kernel.Thread, w int, src, dst []float32) {
	x, y, z := t.X()+1, t.Y()+1, t.Z()+1
	i := (z*w+y)*w + x
	dst[i] = 0.5*src[i] + (src[i-1]+src[i+1]+src[i-w]+src[i+w]+src[i-w*w]+src[i+w*w])*(1.0/12)
}

//dotcompute:kernel unchecked
func stencilUnchecked(t kernel.Thread, w int, src, dst []float32) { stencil(t, w, src, dst) }

// transpose goes through tiles in shared memory, with a column that keeps banks apart.
//
//dotcompute:kernel group=32,32
func transpose(t kernel.Thread, n int, src, dst []float32) {
	tile := kernel.Shared[[32 * 33]float32](t)
	lx, ly := t.LocalX(), t.LocalY()
	tile[ly*33+lx] = src[t.Y()*n+t.X()]
	t.Barrier()
	x, y := t.GroupY()*32+lx, t.GroupX()*32+ly
	dst[y*n+x] = tile[lx*33+ly]
}

//dotcompute:kernel group=32,32 unchecked
func transposeUnchecked(t kernel.Thread, n int, src, dst []float32) {
	tile := kernel.Shared[[32 * 33]float32](t)
	lx, ly := t.LocalX(), t.LocalY()
	tile[ly*33+lx] = src[t.Y()*n+t.X()]
	t.Barrier()
	x, y := t.GroupY()*32+lx, t.GroupX()*32+ly
	dst[y*n+x] = tile[lx*33+ly]
}

// matmul computes C = A*B for matrices of n*n elements, by tiles in shared memory (the scheme of the CUDA C Programming Guide, 2007).
//
//dotcompute:kernel group=32,32
func matmul(t kernel.Thread, n int, a, b, c []float32) {
	as := kernel.Shared[[32 * 32]float32](t)
	bs := kernel.Shared[[32 * 32]float32](t)
	x, y, lx, ly := t.X(), t.Y(), t.LocalX(), t.LocalY()
	sum := float32(0)
	for k := 0; k < n; k += 32 {
		as[ly*32+lx] = a[y*n+k+lx]
		bs[ly*32+lx] = b[(k+ly)*n+x]
		t.Barrier()
		for j := range 32 {
			sum += as[ly*32+j] * bs[j*32+lx]
		}
		t.Barrier()
	}
	c[y*n+x] = sum
}

//dotcompute:kernel group=32,32 unchecked
func matmulUnchecked(t kernel.Thread, n int, a, b, c []float32) {
	as := kernel.Shared[[32 * 32]float32](t)
	bs := kernel.Shared[[32 * 32]float32](t)
	x, y, lx, ly := t.X(), t.Y(), t.LocalX(), t.LocalY()
	sum := float32(0)
	for k := 0; k < n; k += 32 {
		as[ly*32+lx] = a[y*n+k+lx]
		bs[ly*32+lx] = b[(k+ly)*n+x]
		t.Barrier()
		for j := range 32 {
			sum += as[ly*32+j] * bs[j*32+lx]
		}
		t.Barrier()
	}
	c[y*n+x] = sum
}

// histogram counts bytes, in shared memory first (Podlozhnyuk 2007).
//
//dotcompute:kernel group=256
func histogram(t kernel.Thread, data []uint8, bins []uint32) {
	local := kernel.Shared[[256]uint32](t)
	stride := t.SizeX()
	for i := t.X(); i < len(data); i += stride {
		kernel.AtomicAdd(&local[data[i]], 1)
	}
	t.Barrier()
	kernel.AtomicAdd(&bins[t.LocalX()], local[t.LocalX()])
}

//dotcompute:kernel group=256 unchecked
func histogramUnchecked(t kernel.Thread, data []uint8, bins []uint32) {
	local := kernel.Shared[[256]uint32](t)
	stride := t.SizeX()
	for i := t.X(); i < len(data); i += stride {
		kernel.AtomicAdd(&local[data[i]], 1)
	}
	t.Barrier()
	kernel.AtomicAdd(&bins[t.LocalX()], local[t.LocalX()])
}

// reduce adds up, each invocation by strides, then a group by a tree, then all by an atomic.
//
//dotcompute:kernel group=256
func reduce(t kernel.Thread, data, sum []uint32) {
	partial := kernel.Shared[[256]uint32](t)
	l, stride := t.LocalX(), t.SizeX()
	s := uint32(0)
	for i := t.X(); i < len(data); i += stride {
		s += data[i]
	}
	partial[l] = s
	t.Barrier()
	for d := 128; d > 0; d /= 2 {
		if l < d {
			partial[l] += partial[l+d]
		}
		t.Barrier()
	}
	if l == 0 {
		kernel.AtomicAdd(&sum[0], partial[0])
	}
}

//dotcompute:kernel group=256 unchecked
func reduceUnchecked(t kernel.Thread, data, sum []uint32) {
	partial := kernel.Shared[[256]uint32](t)
	l, stride := t.LocalX(), t.SizeX()
	s := uint32(0)
	for i := t.X(); i < len(data); i += stride {
		s += data[i]
	}
	partial[l] = s
	t.Barrier()
	for d := 128; d > 0; d /= 2 {
		if l < d {
			partial[l] += partial[l+d]
		}
		t.Barrier()
	}
	if l == 0 {
		kernel.AtomicAdd(&sum[0], partial[0])
	}
}

// spmv multiplies a sparse matrix in compressed rows with a vector, a row an invocation.
//
//dotcompute:kernel
func spmv(t kernel.Thread, rows, columns []uint32, values, x, y []float32) {
	r := t.X()
	sum := float32(0)
	for k := rows[r]; k < rows[r+1]; k++ {
		sum += values[k] * x[columns[k]]
	}
	y[r] = sum
}

//dotcompute:kernel unchecked
func spmvUnchecked(t kernel.Thread, rows, columns []uint32, values, x, y []float32) {
	spmv(t, rows, columns, values, x, y)
}

// nothing has one argument and does nothing that lasts: what a launch costs.
//
//dotcompute:kernel
func nothing(t kernel.Thread, out []uint32) {
	if t.X() < 0 {
		out[0] = 1
	}
}
