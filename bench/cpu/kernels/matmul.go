package kernels

import "github.com/dotcompute/dotcompute/kernel"

// Tile is the edge of the tiles that matrices are multiplied by.
const Tile = 16

func product(t kernel.Thread, n int, a, b, c []float32, as, bs *[Tile * Tile]float32) {
	x, y, lx, ly := t.X(), t.Y(), t.LocalX(), t.LocalY()
	sum := float32(0)
	for k := 0; k < n; k += Tile {
		as[ly*Tile+lx] = a[y*n+k+lx]
		bs[ly*Tile+lx] = b[(k+ly)*n+x]
		t.Barrier()
		for j := range Tile {
			sum += as[ly*Tile+j] * bs[j*Tile+lx]
		}
		t.Barrier()
	}
	c[y*n+x] = sum
}

// matmul computes C = A*B for matrices of n*n elements, n a multiple of Tile, by
// tiles in shared memory (the scheme of the CUDA C Programming Guide, 2007).
//
//dotcompute:kernel group=16,16
func matmul(t kernel.Thread, n int, a, b, c []float32) {
	as := kernel.Shared[[Tile * Tile]float32](t)
	bs := kernel.Shared[[Tile * Tile]float32](t)
	product(t, n, a, b, c, as, bs)
}

//dotcompute:kernel group=16,16 unchecked
func matmulUnchecked(t kernel.Thread, n int, a, b, c []float32) {
	as := kernel.Shared[[Tile * Tile]float32](t)
	bs := kernel.Shared[[Tile * Tile]float32](t)
	product(t, n, a, b, c, as, bs)
}

// MatmulPlain is matmul in plain Go, tile by tile; lo and hi are rows of tiles.
func MatmulPlain(n int, a, b, c []float32, lo, hi int) {
	for y0 := lo * Tile; y0 < hi*Tile; y0 += Tile {
		for x0 := 0; x0 < n; x0 += Tile {
			var sum [Tile][Tile]float32
			for k0 := 0; k0 < n; k0 += Tile {
				for y := range sum {
					row := &sum[y]
					for k, f := range a[(y0+y)*n+k0:][:Tile] {
						for x, v := range b[(k0+k)*n+x0:][:Tile] {
							row[x] += f * v
						}
					}
				}
			}
			for y := range sum {
				copy(c[(y0+y)*n+x0:][:Tile], sum[y][:])
			}
		}
	}
}
