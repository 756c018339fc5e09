package array

import "github.com/dotcompute/dotcompute/kernel"

func float16Bits(f float32) uint16     { return kernel.F16(f).Bits() }
func float16Value(bits uint16) float32 { return kernel.F16FromBits(bits).F32() }
