package cuda

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"github.com/dotcompute/dotcompute/internal/binding/cuda"
)

// elf is what machine code begins with.
var elf = []byte("\x7fELF")

// machineCode returns what becomes of a variant's code on this GPU: as it was kept, or made now. Machine code stays what it is. The
// library could load PTX itself, but it does one at a time, and only after all that runs on the GPU. The context is current.
func (d *device) machineCode(v *variant) ([]byte, error) {
	code, produce, maker := v.image.Code, d.pair, d.platform.version
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
	fmt.Fprintf(h, "cubin 2, %s, compute capability %d\n", maker, d.shared.gpu.capability)
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

// registers is how many a processor has, whatever its compute capability from 3.0 on.
const registers = 64 << 10

var demanded = regexp.MustCompile(`\.entry ([\w$]+)\(.*\n\.reqntid (\d+), (\d+), (\d+)\n`)

// pair is assemble, which for groups of more than 512 threads may take a few registers too many for two groups in a processor at a time. Then it is
// asked again for two, and that is taken if no register had to be kept in memory for it.
func (d *device) pair(ptx []byte) ([]byte, error) {
	code, err := d.assemble(ptx)
	at := demanded.FindSubmatchIndex(ptx)
	if err != nil || at == nil || bytes.Contains(ptx, []byte(".minnctapersm")) {
		return code, err
	}
	threads := 1
	for i := 2; i <= 4; i++ {
		n, _ := strconv.Atoi(string(ptx[at[2*i]:at[2*i+1]]))
		threads *= n
	}
	if threads <= 512 {
		return code, nil
	}
	most := registers / (2 * threads) &^ 7
	name := string(ptx[at[2]:at[3]])
	used, kept, err := d.takes(code, name)
	if err != nil || used <= most || used > most+16 {
		return code, err
	}
	other, err := d.assemble(slices.Concat(ptx[:at[1]], []byte(".minnctapersm 2\n"), ptx[at[1]:]))
	if err != nil {
		return code, nil // what there is will do
	}
	if used, memory, err := d.takes(other, name); err == nil && used <= most && memory == kept {
		return other, nil
	}
	return code, nil
}

// takes returns the registers and the bytes of memory that a thread of an entry takes. The context is current.
func (d *device) takes(code []byte, entry string) (used, memory int, err error) {
	m, _, err := d.api.ModuleLoadDataEx(code)
	if err != nil {
		return 0, 0, err
	}
	f, err := d.api.ModuleGetFunction(m, entry)
	if err == nil {
		if used, err = d.api.FuncGetAttribute(cuda.FuncNumRegs, f); err == nil {
			memory, err = d.api.FuncGetAttribute(cuda.FuncLocalSizeBytes, f)
		}
	}
	return used, memory, errors.Join(err, d.api.ModuleUnload(m))
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
	return code, errors.Join(err, d.api.LinkDestroy(s, &log))
}
