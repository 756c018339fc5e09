package kernel

// View2 is a slice seen as rows: element (x, y) is Data[y*Stride+x]. W is the number
// of elements of a row, H the number of rows, Stride the distance between the starts
// of two rows, in elements. It owns nothing.
type View2[T any] struct {
	Data         []T
	W, H, Stride int
}

// At returns element (x, y). Each axis is checked: an x outside [0, W) or a y outside
// [0, H) is an index fault that names the index and W or H, even where
// y*Stride+x lies inside Data.
func (v View2[T]) At(x, y int) T {
	checkIndex(x, v.W)
	checkIndex(y, v.H)
	return v.Data[y*v.Stride+x]
}

// Set stores e as element (x, y), checked as At is.
func (v View2[T]) Set(x, y int, e T) {
	checkIndex(x, v.W)
	checkIndex(y, v.H)
	v.Data[y*v.Stride+x] = e
}

// Ptr returns a pointer to element (x, y), checked as At is.
func (v View2[T]) Ptr(x, y int) *T {
	checkIndex(x, v.W)
	checkIndex(y, v.H)
	return &v.Data[y*v.Stride+x]
}

// checkIndex faults as an index expression does whose index is i and whose length is
// n. The compiler makes it the same check as that of an index expression.
func checkIndex(i, n int) {
	if uint(i) >= uint(n) || n < 0 {
		panic(indexPanic{index: i, length: n})
	}
}

// indexPanic is what checkIndex raises: the index fault of an axis.
type indexPanic struct{ index, length int }

// Error says what was wrong in the words of Go's own index fault.
func (e indexPanic) Error() string { return indexText(int64(e.index), int64(e.length)) }
