package cuda

import (
	"bytes"
	"errors"
	"runtime"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/dl"
)

// LinkState is a CUlinkState: machine code in the making.
type LinkState uintptr

// JITLog is where a link leaves what the compiler says. The library writes into it until LinkDestroy is over, which
// therefore takes it too: the collector must not give its memory to somebody else before.
type JITLog struct {
	j     *jit
	image []byte
}

// LinkCreate begins to make machine code for the current context's GPU.
func (a *API) LinkCreate(log *JITLog) (LinkState, error) {
	j := &jit{options: [...]JITOption{jitInfoLogBuffer, jitInfoLogBufferSize, jitErrorLogBuffer, jitErrorLogBufferSize}}
	j.values = [...]uintptr{uintptr(unsafe.Pointer(&j.info)), logSize, uintptr(unsafe.Pointer(&j.errors)), logSize}
	log.j = j
	var s LinkState
	err := a.call(LinkCreate, uintptr(len(j.options)), uintptr(unsafe.Pointer(&j.options)), uintptr(unsafe.Pointer(&j.values)), uintptr(unsafe.Pointer(&s)))
	return s, err
}

// LinkAddPTX adds PTX, which need not end in a zero byte.
func (a *API) LinkAddPTX(s LinkState, log *JITLog, ptx []byte) error {
	const inputPTX = 1
	log.image = terminated(ptx)
	err := a.call(LinkAddData, uintptr(s), inputPTX, uintptr(unsafe.Pointer(&log.image[0])), uintptr(len(log.image)), 0, 0, 0, 0)
	return log.explain(err)
}

// LinkComplete returns the machine code.
func (a *API) LinkComplete(s LinkState, log *JITLog) ([]byte, error) {
	var p uintptr
	var n uint64
	err := a.call(LinkComplete, uintptr(s), uintptr(unsafe.Pointer(&p)), uintptr(unsafe.Pointer(&n)))
	if err != nil {
		return nil, log.explain(err)
	}
	return bytes.Clone(dl.Bytes(p, int(n))), nil
}

// LinkDestroy ends it.
func (a *API) LinkDestroy(s LinkState, log *JITLog) error {
	err := a.plain(LinkDestroy, uintptr(s))
	runtime.KeepAlive(log.j)
	return err
}

// explain adds to an error what the compiler said.
func (l *JITLog) explain(err error) error {
	var e *Error
	if errors.As(err, &e) {
		e.Log = text(l.j.errors[:])
	}
	return err
}
