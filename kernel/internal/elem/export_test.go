package elem

// The tables, for the tests that compute them again.
var (
	PowF32Inverse, PowF32LogHigh, PowF32LogLow = powF32Inverse, powF32LogHigh, powF32LogLow
	PowF64Inverse, PowF64LogHigh, PowF64LogLow = powF64Inverse, powF64LogHigh, powF64LogLow
	TwoOverPi                                  = twoOverPi
)
