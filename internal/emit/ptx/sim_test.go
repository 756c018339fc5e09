package ptx

import (
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
)

// This is an interpreter of the part of PTX that the emitter writes, by the words of the PTX ISA reference: so that the text can be
// run without a GPU, whose results only a driver's tests can show. Where the reference leaves a result
// open (division by zero) it gives an odd one, and where the hardware's NaN is known it gives that.

// machine is a loaded kernel.
type machine struct {
	code    []step
	regs    map[string]int
	sizes   []int          // of registers, in bits; 1 for predicates
	labels  map[string]int // step by label
	symbols map[string]uint64
	memory  *memory
	shared  int // static bytes
	local   int // bytes a thread

	block []byte
	dyn   int
	grid  [3]int // blocks
	group [3]int // threads
	err   error
}

// step is one instruction. It returns what the thread does next.
type step struct {
	run  func(t *thread) action
	meet func(m *machine, lanes []*thread) // subgroup operation, for those who wait
	mask func(t *thread) uint32
	text string
}

type action uint8

const (
	next action = iota
	jumped
	waits // at a subgroup operation
	stops // at a barrier
	ended
	failed
)

type thread struct {
	m      *machine
	regs   []uint64
	pc     int
	at     action
	id     [3]int
	block  [3]int
	lane   int
	shared []byte
	local  []byte
}

// memory is global memory: buffers far apart.
type memory struct{ bufs [][]byte }

const bufferSpace = 1 << 40

func (m *memory) add(b []byte) uint64 {
	m.bufs = append(m.bufs, b)
	return uint64(len(m.bufs)) * bufferSpace
}

func (m *memory) at(addr uint64, n int) []byte {
	i, off := addr/bufferSpace, addr%bufferSpace
	if i == 0 || i > uint64(len(m.bufs)) || off+uint64(n) > uint64(len(m.bufs[i-1])) {
		return nil
	}
	return m.bufs[i-1][off : off+uint64(n)]
}

// loadText parses a module with one kernel.
func loadText(text string) (*machine, error) {
	m := &machine{regs: map[string]int{}, labels: map[string]int{}, symbols: map[string]uint64{}, memory: &memory{}}
	text = strings.ReplaceAll(text, "\n\t.reg", "\n.reg")
	for _, line := range strings.Split(text, "\n") {
		if i := strings.Index(line, "//"); i >= 0 {
			line = line[:i]
		}
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line == "{" || line == "}" || strings.HasPrefix(line, ".version") || strings.HasPrefix(line, ".target") || strings.HasPrefix(line, ".address") || strings.HasPrefix(line, ".visible") || strings.HasPrefix(line, ".maxntid") || strings.HasPrefix(line, ".minncta") || strings.HasPrefix(line, ".reqntid"):
		case strings.HasPrefix(line, ".reg"):
			m.declareRegs(line)
		case strings.HasPrefix(line, ".shared"), strings.HasPrefix(line, ".extern"), strings.HasPrefix(line, ".local"), strings.HasPrefix(line, ".global"), strings.HasPrefix(line, ".const"):
			m.declare(line)
		case strings.HasSuffix(line, ":"):
			m.labels[strings.TrimSuffix(line, ":")] = len(m.code)
		case line[0] >= '0' && line[0] <= '9':
			m.more(line)
		default:
			s, err := m.parse(strings.TrimSuffix(line, ";"))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", line, err)
			}
			s.text = line
			m.code = append(m.code, s)
		}
	}
	return m, m.err
}

// declareRegs reads ".reg .b32 %r<9>;" and ".reg .b32 %a, %b;".
func (m *machine) declareRegs(line string) {
	f := strings.Fields(strings.TrimSuffix(line, ";"))
	bits := map[string]int{".pred": 1, ".b16": 16, ".b32": 32, ".b64": 64}[f[1]]
	add := func(name string) {
		m.regs[name] = len(m.sizes)
		m.sizes = append(m.sizes, bits)
	}
	for _, name := range f[2:] {
		name = strings.TrimSuffix(name, ",")
		if base, rest, ok := strings.Cut(name, "<"); ok {
			n, _ := strconv.Atoi(strings.TrimSuffix(rest, ">"))
			for i := range n {
				add(base + strconv.Itoa(i))
			}
			continue
		}
		add(name)
	}
}

var tableBytes []byte // of the table being declared, whose bytes go over several lines

func (m *machine) declare(line string) {
	left, right, _ := strings.Cut(line, "=")
	f := strings.Fields(left)
	name, rest, _ := strings.Cut(strings.TrimSuffix(f[len(f)-1], ";"), "[")
	n, _ := strconv.Atoi(strings.TrimSuffix(rest, "]"))
	switch f[0] {
	case ".shared":
		m.shared = n
		m.symbols[name] = 0
	case ".extern":
		m.symbols[name] = 0
	case ".local":
		m.local = (m.local + 15) &^ 15
		m.symbols[name] = uint64(m.local)
		m.local += n
	default:
		tableBytes = make([]byte, 0, n)
		m.symbols[name] = m.memory.add(tableBytes[:n])
		m.more(right)
	}
}

func (m *machine) more(line string) {
	for _, s := range strings.FieldsFunc(line, func(r rune) bool { return r < '0' || r > '9' }) {
		n, _ := strconv.Atoi(s)
		tableBytes = append(tableBytes, byte(n))
	}
}

// launch runs all blocks, one after the other.
func (m *machine) launch() error {
	for z := range m.grid[2] {
		for y := range m.grid[1] {
			for x := range m.grid[0] {
				if err := m.runBlock([3]int{x, y, z}); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (m *machine) runBlock(block [3]int) error {
	shared := make([]byte, m.shared+m.dyn)
	for i := range shared {
		shared[i] = 0xa7
	}
	var all []*thread
	for z := range m.group[2] {
		for y := range m.group[1] {
			for x := range m.group[0] {
				t := &thread{m: m, regs: make([]uint64, len(m.sizes)), id: [3]int{x, y, z}, block: block, lane: len(all) % 32, shared: shared, local: make([]byte, m.local)}
				for i := range t.local {
					t.local[i] = 0xc5
				}
				for i, n := range m.sizes {
					t.regs[i] = 0xdeadbeefdeadbeef & (1<<n - 1) // n = 64: all ones
				}
				all = append(all, t)
			}
		}
	}
	for {
		moved := false
		for _, t := range all {
			if t.at == next {
				if err := t.run(); err != nil {
					return err
				}
				moved = true
			}
		}
		for w := 0; w < len(all); w += 32 {
			moved = m.meetWarp(all[w:min(w+32, len(all))]) || moved
		}
		if m.err != nil {
			return m.err
		}
		if moved {
			continue
		}
		left, at := 0, 0
		for _, t := range all {
			if t.at != ended {
				left++
			}
			if t.at == stops {
				at++
			}
		}
		if left == 0 {
			return nil
		}
		if left != at {
			return fmt.Errorf("deadlock: %d threads left, %d at a barrier", left, at)
		}
		for _, t := range all {
			if t.at == stops {
				t.at = next
				t.pc++
			}
		}
	}
}

// meetWarp does the subgroup operations for which all threads of the mask that have not exited wait.
func (m *machine) meetWarp(warp []*thread) bool {
	moved := false
	for _, t := range warp {
		if t.at != waits {
			continue
		}
		s := &m.code[t.pc]
		mask := s.mask(t)
		if mask>>t.lane&1 == 0 {
			m.err = fmt.Errorf("%s: lane %d is not in its mask %#x", s.text, t.lane, mask)
			return false
		}
		lanes := make([]*thread, 32)
		ok := true
		for i, o := range warp {
			if mask>>i&1 == 0 || o.at == ended {
				continue
			}
			if o.at != waits || o.pc != t.pc || s.mask(o) != mask {
				ok = false
				break
			}
			lanes[i] = o
		}
		if !ok {
			continue
		}
		s.meet(m, lanes)
		for _, o := range lanes {
			if o != nil {
				o.at = next
				o.pc++
			}
		}
		moved = true
	}
	return moved
}

const fuel = 3_000_000

func (t *thread) run() error {
	for n := 0; ; n++ {
		if n > fuel {
			return fmt.Errorf("thread %v of block %v does not end", t.id, t.block)
		}
		s := &t.m.code[t.pc]
		switch a := s.run(t); a {
		case next:
			t.pc++
		case jumped:
		case failed:
			return fmt.Errorf("%s: no such memory, thread %v of block %v", s.text, t.id, t.block)
		default:
			t.at = a
			return nil
		}
	}
}

// get is an operand.
type get func(t *thread) uint64

// operand reads a register, special register, symbol or number.
func (m *machine) operand(s string) (get, error) {
	if i, ok := m.regs[s]; ok {
		return func(t *thread) uint64 { return t.regs[i] }, nil
	}
	if v, ok := m.symbols[s]; ok {
		return func(*thread) uint64 { return v }, nil
	}
	axis := func() int { return strings.IndexByte("xyz", s[len(s)-1]) }
	switch {
	case s == "block":
		return func(*thread) uint64 { return 0 }, nil
	case s == "%laneid":
		return func(t *thread) uint64 { return uint64(t.lane) }, nil
	case s == "%dynamic_smem_size":
		return func(t *thread) uint64 { return uint64(t.m.dyn) }, nil
	case strings.HasPrefix(s, "%tid."):
		d := axis()
		return func(t *thread) uint64 { return uint64(t.id[d]) }, nil
	case strings.HasPrefix(s, "%ntid."):
		d := axis()
		return func(t *thread) uint64 { return uint64(t.m.group[d]) }, nil
	case strings.HasPrefix(s, "%ctaid."):
		d := axis()
		return func(t *thread) uint64 { return uint64(t.block[d]) }, nil
	case strings.HasPrefix(s, "0f"), strings.HasPrefix(s, "0d"):
		v, err := strconv.ParseUint(s[2:], 16, 64)
		return func(*thread) uint64 { return v }, err
	}
	s = strings.TrimSuffix(s, "U")
	if v, err := strconv.ParseInt(s, 0, 64); err == nil {
		return func(*thread) uint64 { return uint64(v) }, nil
	}
	v, err := strconv.ParseUint(s, 0, 64)
	return func(*thread) uint64 { return v }, err
}

// address reads "[base+off]".
func (m *machine) address(s string) (get, error) {
	s = strings.Trim(s, "[]")
	base, off, plus := strings.Cut(s, "+")
	n := int64(0)
	if plus {
		var err error
		if n, err = strconv.ParseInt(off, 10, 64); err != nil {
			return nil, err
		}
	}
	b, err := m.operand(base)
	if err != nil {
		return nil, err
	}
	width := 64
	if i, ok := m.regs[base]; ok {
		width = m.sizes[i]
	}
	return func(t *thread) uint64 {
		a := b(t) + uint64(n)
		if width == 32 {
			a = uint64(uint32(a))
		}
		return a
	}, nil
}

// put is a register to be set.
func (m *machine) target(s string) (func(t *thread, v uint64), error) {
	i, ok := m.regs[s]
	if !ok {
		return nil, fmt.Errorf("no register %s", s)
	}
	mask := ^uint64(0)
	if n := m.sizes[i]; n < 64 {
		mask = 1<<n - 1
	}
	return func(t *thread, v uint64) { t.regs[i] = v & mask }, nil
}

// parse compiles an instruction.
func (m *machine) parse(line string) (step, error) {
	var guard get
	want := uint64(1)
	if strings.HasPrefix(line, "@") {
		p, rest, _ := strings.Cut(line[1:], " ")
		if strings.HasPrefix(p, "!") {
			p, want = p[1:], 0
		}
		var err error
		if guard, err = m.operand(p); err != nil {
			return step{}, err
		}
		line = rest
	}
	op, rest, _ := strings.Cut(line, " ")
	s, err := m.instruction(strings.Split(op, "."), operands(rest))
	if err != nil {
		return s, err
	}
	if guard != nil {
		run := s.run
		s.run = func(t *thread) action {
			if guard(t) != want {
				return next
			}
			return run(t)
		}
	}
	return s, nil
}

// operands cuts a list at commas outside of braces.
func operands(s string) []string {
	var list []string
	depth, from := 0, 0
	for i, r := range s {
		switch r {
		case '{':
			depth++
		case '}':
			depth--
		case ',':
			if depth == 0 {
				list = append(list, strings.TrimSpace(s[from:i]))
				from = i + 1
			}
		}
	}
	if last := strings.TrimSpace(s[from:]); last != "" {
		list = append(list, last)
	}
	return list
}

func load(b []byte) uint64 {
	switch len(b) {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(binary.LittleEndian.Uint16(b))
	case 4:
		return uint64(binary.LittleEndian.Uint32(b))
	}
	return binary.LittleEndian.Uint64(b)
}

func store(b []byte, v uint64) {
	switch len(b) {
	case 1:
		b[0] = byte(v)
	case 2:
		binary.LittleEndian.PutUint16(b, uint16(v))
	case 4:
		binary.LittleEndian.PutUint32(b, uint32(v))
	default:
		binary.LittleEndian.PutUint64(b, v)
	}
}

// bytes finds memory of a state space.
func (t *thread) bytes(space string, addr uint64, n int) []byte {
	if addr%uint64(n) != 0 {
		return nil // the hardware wants natural alignment
	}
	var all []byte
	switch space {
	case "shared":
		all = t.shared
	case "local":
		all = t.local
	case "param":
		all = t.m.block
	default:
		return t.m.memory.at(addr, n)
	}
	if addr+uint64(n) > uint64(len(all)) {
		return nil
	}
	return all[addr : addr+uint64(n)]
}
