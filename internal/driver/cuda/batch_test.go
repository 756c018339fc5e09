package cuda

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"sync"

	"github.com/dotcompute/dotcompute/internal/artifact"
	"github.com/dotcompute/dotcompute/internal/binding/cuda"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// batch makes machine code of the kernels of several works at once, which takes little longer than of one. Each work comes to it from a goroutine of its
// own; the last to come has the code made.
type batch struct {
	d *device

	mu      sync.Mutex
	left    int // works that have not come
	text    strings.Builder
	waiting []chan struct{}
	module  cuda.Module
	err     error
}

var (
	declared = regexp.MustCompile(`(?m)^\.[a-z].*?([\w$]+)(?:\[|\(|;| =)`)
	preamble = regexp.MustCompile(`(?m)^\.(version|target|address_size).*\n`)
)

// made is for work.made.
func (b *batch) made(list []artifact.Variant) ([]artifact.Variant, error) {
	m, err := artifact.DecodeImage(list[0].Code)
	if err != nil {
		b.give("")
		return nil, err
	}
	entry := b.give(string(m.Code))
	if b.err != nil {
		return nil, b.err
	}
	m.Entry, m.Code = entry, nil
	return []artifact.Variant{{When: list[0].When, Code: m.Encode()}}, nil
}

// inFlight keeps a text in a file until done is called: the library's assembler may take the process with it.
func inFlight(text string) (done func()) {
	if *keepText == "" {
		return func() {}
	}
	f, err := os.CreateTemp(*keepText, "*.ptx")
	if err != nil {
		return func() {}
	}
	_, _ = f.WriteString(text) // without it the test goes on
	_ = f.Close()
	return func() { _ = os.Remove(f.Name()) }
}

// give adds a kernel to the batch, waits for the machine code and returns the entry's name there. Without text it only says that a work
// has none.
func (b *batch) give(text string) (entry string) {
	b.mu.Lock()
	b.left--
	if text != "" {
		mark := fmt.Sprintf("_%d", b.left)
		head := preamble.FindAllString(text, -1)
		if b.text.Len() == 0 {
			b.text.WriteString(strings.Join(head, ""))
		}
		body := preamble.ReplaceAllString(text, "")
		for _, name := range declared.FindAllStringSubmatch(body, -1) {
			if strings.Contains(name[0], ".entry") {
				entry = name[1] + mark
			}
			body = regexp.MustCompile(`([^\w$])`+regexp.QuoteMeta(name[1])+`([^\w$])`).ReplaceAllString(body, "${1}"+strings.ReplaceAll(name[1], "$", "$$")+mark+"${2}")
		}
		b.text.WriteString(body)
	}
	if b.left > 0 {
		if text == "" {
			b.mu.Unlock()
			return ""
		}
		c := make(chan struct{})
		b.waiting = append(b.waiting, c)
		b.mu.Unlock()
		<-c
		return entry
	}
	defer b.mu.Unlock()
	if b.err = b.d.enter(); b.err == nil {
		var code []byte
		done := inFlight(b.text.String())
		if code, b.err = b.d.assemble([]byte(b.text.String())); b.err == nil {
			b.module, _, b.err = b.d.api.ModuleLoadDataEx(code)
		}
		done()
		b.d.leave()
	}
	for _, c := range b.waiting {
		close(c)
	}
	return entry
}

// load is for work.load: the module is loaded once for all.
func (b *batch) load(a *artifact.Artifact) (driver.Program, error) {
	list, err := read(a)
	if err != nil {
		return nil, err
	}
	p := &program{dev: b.d, art: a, variants: list, loaded: list}
	b.d.register(list)
	if err := b.d.enter(); err != nil {
		return nil, err
	}
	defer b.d.leave()
	if err := list[0].find(b.d, b.module); err != nil {
		return nil, err
	}
	p.info[byPTX], err = p.describe(list[0])
	return p, err
}

// close gives the module back, once no work uses it.
func (b *batch) close() error {
	if b.module == 0 {
		return nil
	}
	if err := b.d.enter(); err != nil {
		return err
	}
	defer b.d.leave()
	return b.d.api.ModuleUnload(b.module)
}
