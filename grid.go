package dotcompute

import (
	"fmt"
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// place works out the group size of a launch, and refuses grids that the
// kernel cannot have. Limit is the largest group, wish the one that suits. An
// empty grid gives a zero group.
func (g Grid) place(a *artifact.Artifact, limit, wish int) (group [3]int, err error) {
	if a.Group == [3]int{} && g.group == [3]int{} && !g.wrong && g.size[0] > 0 && g.size[1] == 1 && g.size[2] == 1 && !a.Collective {
		return [3]int{min(limit, max(wish, 1), g.size[0]), 1, 1}, nil // what comes out below, for the common case
	}
	total := uint64(1)
	for _, n := range g.size {
		if n < 0 || g.wrong {
			return group, fmt.Errorf("kernel %s: grid %v: %w", a.Kernel, g, ErrGrid)
		}
		hi, lo := bits.Mul64(total, uint64(n))
		if hi != 0 || lo > 1<<62 {
			return group, fmt.Errorf("kernel %s: grid %v has too many invocations: %w", a.Kernel, g, ErrGrid)
		}
		total = lo
	}
	whole := a.Collective && !a.Partial && !g.partial
	switch {
	case g.group != [3]int{}:
		group = g.group
		if a.Group != [3]int{} && a.Group != group {
			return group, fmt.Errorf("kernel %s demands groups of %s, not %s: %w", a.Kernel, shape(a.Group), shape(group), ErrGrid)
		}
	case a.Group != [3]int{}:
		group = a.Group
	case total == 0:
		return [3]int{}, nil
	default:
		group = chooseGroup(g.size, min(limit, max(wish, 1)), whole)
	}
	// The limit is checked factor by factor, since the product may overflow.
	if group[0] > limit || group[1] > limit || group[2] > limit || group[0]*group[1] > limit || group[0]*group[1]*group[2] > limit {
		return group, fmt.Errorf("kernel %s: groups of %s have more than %d invocations: %w", a.Kernel, shape(group), limit, ErrGrid)
	}
	if total == 0 {
		return [3]int{}, nil
	}
	if whole {
		for i := range group {
			if g.size[i]%group[i] != 0 {
				return group, fmt.Errorf("kernel %s has barriers, shared memory or subgroup operations, and groups of %s do not divide a grid of %s: %w",
					a.Kernel, shape(group), shape(g.size), ErrGrid)
			}
		}
	}
	return group, nil
}

// abreast is how many invocations of a group lie along X at least, if the grid has them: those of a warp, or of the widest vectors, lie side
// by side, and so does what they read and write.
const abreast = 32

// deep is the most that any device takes along Z.
const deep = 64

// chooseGroup spreads up to limit invocations over the axes that the grid has: all of it along X for one; for two and three abreast along
// X and the rest along Y, or Y and Z. With whole it takes divisors.
func chooseGroup(size [3]int, limit int, whole bool) [3]int {
	group := [3]int{1, 1, 1}
	most := limit
	if size[1] > 1 || size[2] > 1 {
		most = min(limit, abreast)
	}
	for i := range group {
		group[i] = min(most, size[i])
		for whole && size[i]%group[i] != 0 {
			group[i]--
		}
		limit /= group[i]
		switch {
		case i == 0 && size[1] > 1 && size[2] > 1:
			most = 1 << (bits.Len(uint(limit)) / 2) // Y favoured
		case i == 1:
			most = min(limit, deep)
		default:
			most = limit
		}
	}
	return group
}
