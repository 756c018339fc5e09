package interp

import (
	"math/bits"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// most is the greatest width of a subgroup.
const most = 128

// hand is what each lane of a subgroup brings, and whether it brings anything.
type hand struct {
	value [most]uint64
	there [most]bool
}

// exchange does the subgroup operation c for the lanes that wait at it. All others are absent.
func exchange(c *code, lanes []invocation, width int) {
	var h hand
	for i := range lanes {
		if v := &lanes[i]; v.state == waiting {
			h.value[i], h.there[i] = v.frame[c.a], true
		}
	}
	switch c.in.Op {
	case ir.OpBallot:
		h.ballot(c, lanes)
		return
	case ir.OpVote:
		h.vote(c.in.Fn())
	case ir.OpShuffle:
		h.shuffle(c, lanes, width)
	case ir.OpReduce:
		h.reduce(c.f2, width)
	case ir.OpScan:
		h.scan(c.f2, width)
	case ir.OpScanBefore:
		h.scan(c.f2, width)
		copy(h.value[1:width], h.value[:width])
		copy(h.there[1:width], h.there[:width])
		h.there[0] = false
		for i := range width {
			if !h.there[i] {
				h.value[i] = 0
			}
		}
	}
	for i := range lanes {
		if v := &lanes[i]; v.state == waiting {
			v.frame[c.d] = h.value[i]
		}
	}
}

func (h *hand) ballot(c *code, lanes []invocation) {
	var set [2]uint64
	for i := range lanes {
		if h.there[i] && h.value[i] != 0 {
			set[i/64] |= 1 << (i % 64)
		}
	}
	for i := range lanes {
		if v := &lanes[i]; v.state == waiting {
			v.frame[c.d], v.frame[c.c] = set[0], set[1]
		}
	}
}

// vote gives every lane whether all (FnAnd) or any (FnOr) of those present bring true.
func (h *hand) vote(fn ir.Fn) {
	all, one := true, false
	for i, x := range h.value {
		if h.there[i] {
			all, one = all && x != 0, one || x != 0
		}
	}
	result := uint64(0)
	if fn == ir.FnAnd && all || fn == ir.FnOr && one {
		result = 1
	}
	for i := range h.value {
		h.value[i] = result
	}
}

func (h *hand) shuffle(c *code, lanes []invocation, width int) {
	mode := c.in.Attr.(ir.ShuffleAttr).Mode
	old := *h
	for i := range lanes {
		if !old.there[i] {
			continue
		}
		n, from := int64(lanes[i].frame[c.b]), int64(-1)
		switch mode {
		case ir.ShuffleIndex:
			from = n
		case ir.ShuffleUp:
			from = int64(i) - n
		case ir.ShuffleDown:
			from = int64(i) + n
		case ir.ShuffleXor:
			from = int64(i) ^ n
		}
		if from >= 0 && from < int64(width) && old.there[from] {
			h.value[i] = old.value[from]
		}
	}
}

// join combines two hands of lanes, the lower lane's first. A lane without a value adds nothing.
func join(f func(x, y uint64) uint64, x uint64, xs bool, y uint64, ys bool) (uint64, bool) {
	switch {
	case xs && ys:
		return f(x, y), true
	case xs:
		return x, true
	}
	return y, ys
}

// reduce gives every lane the same: that of the butterfly over the next power of two of lanes.
func (h *hand) reduce(f func(x, y uint64) uint64, width int) {
	for d := 1; d < width; d *= 2 {
		for i := range 1 << bits.Len(uint(width-1)) {
			if j := i | d; i != j {
				x, ok := join(f, h.value[i], h.there[i], h.value[j], h.there[j])
				h.value[i], h.value[j], h.there[i], h.there[j] = x, x, ok, ok
			}
		}
	}
}

func (h *hand) scan(f func(x, y uint64) uint64, width int) {
	for d := 1; d < width; d *= 2 {
		for i := width - 1; i >= d; i-- {
			h.value[i], h.there[i] = join(f, h.value[i-d], h.there[i-d], h.value[i], h.there[i])
		}
	}
}
