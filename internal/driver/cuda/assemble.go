package cuda

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
)

// elf is what machine code begins with.
var elf = []byte("\x7fELF")

// machineCode returns what becomes of a variant's code on this GPU: as it was kept, or made now. Machine code stays what it is. The
// library could load PTX itself, but it does one at a time, and only after all that runs on the GPU. The context is current.
func (d *device) machineCode(v *variant) ([]byte, error) {
	code, produce, maker := v.image.Code, d.assemble, d.platform.version
	if bytes.HasPrefix(code, elf) {
		return code, nil
	}
	if v.way == byNVRTC {
		c, err := d.platform.compiler()
		if err != nil {
			return nil, err
		}
		produce, maker = d.translate, c.version
	}
	if d.cache == nil {
		return produce(code)
	}
	h := sha256.New()
	fmt.Fprintf(h, "cubin 1, %s, compute capability %d\n", maker, d.shared.gpu.capability)
	h.Write(code)
	key := hex.EncodeToString(h.Sum(nil))
	if b := d.cache.Bytes(key); bytes.HasPrefix(b, elf) {
		return b, nil
	}
	b, err := produce(code)
	if err == nil {
		d.cache.Keep(key, b)
	}
	return b, err
}

// assemble makes machine code of PTX. The context is current.
func (d *device) assemble(ptx []byte) ([]byte, error) {
	var log cuda.JITLog
	s, err := d.api.LinkCreate(&log)
	if err != nil {
		return nil, err
	}
	var code []byte
	if err = d.api.LinkAddPTX(s, &log, ptx); err == nil {
		code, err = d.api.LinkComplete(s, &log)
	}
	return code, errors.Join(err, d.api.LinkDestroy(s))
}
