package kernels

// Vec3 is a point or direction.
type Vec3 struct{ X, Y, Z float32 }

func (a Vec3) plus(b Vec3) Vec3     { return Vec3{a.X + b.X, a.Y + b.Y, a.Z + b.Z} }
func (a Vec3) minus(b Vec3) Vec3    { return Vec3{a.X - b.X, a.Y - b.Y, a.Z - b.Z} }
func (a Vec3) times(f float32) Vec3 { return Vec3{a.X * f, a.Y * f, a.Z * f} }
func (a Vec3) dot(b Vec3) float32   { return a.X*b.X + a.Y*b.Y + a.Z*b.Z }
func (a Vec3) along(b Vec3, f float32) Vec3 {
	return Vec3{a.X + f*b.X, a.Y + f*b.Y, a.Z + f*b.Z}
}

func (a Vec3) cross(b Vec3) Vec3 {
	return Vec3{a.Y*b.Z - a.Z*b.Y, a.Z*b.X - a.X*b.Z, a.X*b.Y - a.Y*b.X}
}

func (a Vec3) unit() Vec3 { return a.times(1 / sqrt(a.dot(a))) }

// lesser and greater have no opinion on NaNs, as machine instructions have none.
func lesser(a, b float32) float32 {
	if a < b {
		return a
	}
	return b
}

func greater(a, b float32) float32 {
	if a > b {
		return a
	}
	return b
}
