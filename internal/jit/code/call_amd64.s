#include "textflag.h"

// func call(fn, frame uintptr) uint64
//
// Generated code keeps RSP and RBP only. ABI0 lets it use the rest: Go restores
// R14 and X15 itself after a call of an assembly function.
TEXT ·call(SB), NOSPLIT, $0-24
	MOVQ fn+0(FP), AX
	MOVQ frame+8(FP), DI
	CALL AX
	VZEROUPPER
	MOVQ AX, ret+16(FP)
	RET

// func Pause()
TEXT ·Pause(SB), NOSPLIT, $0-0
	PAUSE
	PAUSE
	PAUSE
	PAUSE
	RET
