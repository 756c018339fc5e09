package kernel

// Thread is the handle of one invocation: its place in the grid, in its group and
// in its subgroup. It is one pointer, passed by value. It is valid only during the
// call of the kernel that received it, and only in the goroutine of that call.
type Thread struct{ p *invocation }

// X returns the invocation's index in the grid along X.
func (t Thread) X() int { return t.p.pos[0] }

// Y returns the invocation's index in the grid along Y.
func (t Thread) Y() int { return t.p.pos[1] }

// Z returns the invocation's index in the grid along Z.
func (t Thread) Z() int { return t.p.pos[2] }

// LocalX returns the invocation's index in its group along X.
func (t Thread) LocalX() int { return t.p.local[0] }

// LocalY returns the invocation's index in its group along Y.
func (t Thread) LocalY() int { return t.p.local[1] }

// LocalZ returns the invocation's index in its group along Z.
func (t Thread) LocalZ() int { return t.p.local[2] }

// GroupX returns the index of the invocation's group along X.
func (t Thread) GroupX() int { return t.p.g.at[0] }

// GroupY returns the index of the invocation's group along Y.
func (t Thread) GroupY() int { return t.p.g.at[1] }

// GroupZ returns the index of the invocation's group along Z.
func (t Thread) GroupZ() int { return t.p.g.at[2] }

// SizeX returns the size of the grid along X, in invocations.
func (t Thread) SizeX() int { return t.p.g.l.grid[0] }

// SizeY returns the size of the grid along Y, in invocations.
func (t Thread) SizeY() int { return t.p.g.l.grid[1] }

// SizeZ returns the size of the grid along Z, in invocations.
func (t Thread) SizeZ() int { return t.p.g.l.grid[2] }

// GroupSizeX returns the nominal size of a group along X, in invocations. A partial
// last group has fewer invocations and the same nominal size.
func (t Thread) GroupSizeX() int { return t.p.g.l.group[0] }

// GroupSizeY returns the nominal size of a group along Y, in invocations.
func (t Thread) GroupSizeY() int { return t.p.g.l.group[1] }

// GroupSizeZ returns the nominal size of a group along Z, in invocations.
func (t Thread) GroupSizeZ() int { return t.p.g.l.group[2] }

// GroupsX returns the number of groups along X, a partial last one included.
func (t Thread) GroupsX() int { return t.p.g.l.groups[0] }

// GroupsY returns the number of groups along Y, a partial last one included.
func (t Thread) GroupsY() int { return t.p.g.l.groups[1] }

// GroupsZ returns the number of groups along Z, a partial last one included.
func (t Thread) GroupsZ() int { return t.p.g.l.groups[2] }

// Index returns the invocation's number in the grid: (Z*SizeY+Y)*SizeX+X.
func (t Thread) Index() int { return t.p.index() }

// Local returns the invocation's number in its group:
// (LocalZ*GroupSizeY+LocalY)*GroupSizeX+LocalX.
func (t Thread) Local() int { return t.p.number }

// Group returns the number of the invocation's group:
// (GroupZ*GroupsY+GroupY)*GroupsX+GroupX.
func (t Thread) Group() int { return t.p.g.number }

// GroupSize returns the nominal number of invocations of a group:
// GroupSizeX*GroupSizeY*GroupSizeZ.
func (t Thread) GroupSize() int { return t.p.g.l.perGroup }

// Lane returns the invocation's position in its subgroup: Local modulo SubgroupSize.
func (t Thread) Lane() int { return t.p.number % t.p.g.l.width }

// Subgroup returns the number of the invocation's subgroup in its group: Local
// divided by SubgroupSize.
func (t Thread) Subgroup() int { return t.p.number / t.p.g.l.width }

// SubgroupSize returns the width of a subgroup in lanes, a constant of the launch
// between 1 and 128. The last subgroup of a group may have fewer lanes.
func (t Thread) SubgroupSize() int { return t.p.g.l.width }
