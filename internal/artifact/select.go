package artifact

// Variant is code that is right when all its conditions hold.
type Variant struct {
	When   []Cond
	Bounds Bounds // asked after When
	Code   []byte
}

// CondKind is one kind of condition on a launch.
type CondKind uint8

const (
	// NoAlias: the views A and B share no byte.
	NoAlias CondKind = iota
	// Aligned: the address of view A is a multiple of Value bytes.
	Aligned
	// LenBelow: view A has fewer than Value elements.
	LenBelow
	// GridWithin: the grid along axis B is no longer than view A.
	GridWithin
	// GridBelow: the grid has fewer than Value invocations along axis B.
	GridBelow
	// GroupIs: the group's size along axis B is Value.
	GroupIs
	// BitsAre: scalar A has the bits Value.
	BitsAre
)

// Cond is one condition on a launch. A and B are parameter numbers or an
// axis, as its kind says.
type Cond struct {
	Kind  CondKind
	A, B  int
	Value int64
}

// Arg holds the facts about one argument of a launch.
type Arg struct {
	// Addr is where a view begins, in any numbering in which views overlap
	// exactly when their ranges do.
	Addr uint64
	// Len is the number of elements, Size the number of bytes.
	Len, Size int64
	// Bits of a scalar.
	Bits uint64
}

// Facts are what is known when a kernel is launched.
type Facts struct {
	Args        []Arg
	Grid, Group [3]int64
}

// Select returns the index of the first variant whose conditions all hold. It
// does not allocate.
func (a *Artifact) Select(f *Facts) int {
	for i := range a.Variants {
		if holds(a.Variants[i].When, f) && a.Variants[i].Bounds.hold(f) {
			return i
		}
	}
	return len(a.Variants) - 1
}

func holds(when []Cond, f *Facts) bool {
	for i := range when {
		if !when[i].holds(f) {
			return false
		}
	}
	return true
}

func (c *Cond) holds(f *Facts) bool {
	switch c.Kind {
	case NoAlias:
		a, b := &f.Args[c.A], &f.Args[c.B]
		return a.Size == 0 || b.Size == 0 ||
			a.Addr+uint64(a.Size) <= b.Addr || b.Addr+uint64(b.Size) <= a.Addr
	case Aligned:
		return c.Value > 0 && f.Args[c.A].Addr%uint64(c.Value) == 0
	case LenBelow:
		return f.Args[c.A].Len < c.Value
	case GridWithin:
		return f.Grid[c.B] <= f.Args[c.A].Len
	case GridBelow:
		return f.Grid[c.B] < c.Value
	case GroupIs:
		return f.Group[c.B] == c.Value
	case BitsAre:
		return f.Args[c.A].Bits == uint64(c.Value)
	}
	return false
}
