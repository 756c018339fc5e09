package cuda

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// batch makes machine code of the kernels of several works at once, which takes little longer than of one. Each work comes to it from a goroutine of its
// own; the last to come has the code made.
type batch struct {
	d *device

	mu      sync.Mutex
	left    int // works that have not come
	text    strings.Builder
	waiting []chan struct{}
	code    []byte
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
	m.Entry, m.Code = entry, b.code
	return []artifact.Variant{{When: list[0].When, Code: m.Encode()}}, nil
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
		b.code, b.err = b.d.assemble([]byte(b.text.String()))
		b.d.leave()
	}
	for _, c := range b.waiting {
		close(c)
	}
	return entry
}
