//go:build !(386 || arm)

package conformance

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Kept is what is known of a column: what came of its cases when the contender was there last.
type Kept struct {
	Column
	// Cells are by case: "pass", or "refused: " and why.
	Cells map[string]string `json:"cells"`
}

// Keep takes a column's results down.
func Keep(c *Column, cases []*Case) *Kept {
	k := &Kept{*c, map[string]string{}}
	for i, r := range c.Results {
		cell := r.Verdict.String()
		if r.Why != "" {
			cell += ": " + r.Why
		}
		k.Cells[cases[i].Name] = cell
	}
	return k
}

// Write writes it to a file of its own in a folder.
func (k *Kept) Write(dir string) error {
	b, err := json.MarshalIndent(k, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, k.Name+".json"), append(b, '\n'), 0o666)
}

// ReadKept reads what is in a folder, in the order of names; others follow.
func ReadKept(dir string, names []string) ([]*Kept, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var list []*Kept
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		k := new(Kept)
		if err := json.Unmarshal(b, k); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		list = append(list, k)
	}
	place := func(k *Kept) int {
		if i := slices.Index(names, k.Name); i >= 0 {
			return i
		}
		return len(names)
	}
	slices.SortStableFunc(list, func(a, b *Kept) int { return cmp.Compare(place(a), place(b)) })
	return list, nil
}

// Page is docs/devices.md: for each device what it has, what of the corpus it passes by theme, and what it refuses and why.
func Page(cases []*Case, list []*Kept) string {
	var b strings.Builder
	b.WriteString(`# Devices, and what runs on them

Written by ` + "`go test ./internal/conformance -update`" + `, from the results of the suite: every launch of the corpus (testdata/kernels), held against the
interpreter, on every device that was there. A cell is the number of launches that passed, and of those that were refused by an error that names what the
device lacks, before anything ran. The columns of devices that are not on the machine at hand stay as they were measured last. ` + "`metal-shim`" + ` is Metal's code and driver with
the processor playing the device: neither has run on Apple hardware.

| launches of the corpus |`)
	for _, k := range list {
		fmt.Fprintf(&b, " %s |", k.Name)
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(list)) + "\n")
	var themes []string
	for _, c := range cases {
		if !slices.Contains(themes, c.Theme) {
			themes = append(themes, c.Theme)
		}
	}
	for _, theme := range append(themes, "") {
		name := theme
		if theme == "" {
			name = "all"
		}
		fmt.Fprintf(&b, "| %s |", name)
		for _, k := range list {
			var n, refused, failed, unknown int
			for _, c := range cases {
				if theme != "" && c.Theme != theme {
					continue
				}
				switch cell := k.Cells[c.Name]; {
				case cell == "pass":
					n++
				case cell == "":
					unknown++
				case strings.HasPrefix(cell, "refused"):
					refused++
				default:
					failed++
				}
			}
			fmt.Fprintf(&b, " %s |", counts(n, refused, failed, unknown))
		}
		b.WriteString("\n")
	}
	for _, k := range list {
		fmt.Fprintf(&b, "\n## %s\n\n%s.\n\n", k.Name, k.About)
		for _, f := range k.Facts {
			fmt.Fprintf(&b, "- **%s**: %s\n", f[0], f[1])
		}
		reasons := map[string][]string{}
		for _, c := range cases {
			if cell := k.Cells[c.Name]; cell != "pass" && cell != "" {
				reasons[cell] = append(reasons[cell], c.Name)
			}
		}
		for _, why := range slices.SortedFunc(maps.Keys(reasons), func(x, y string) int {
			return cmp.Or(cmp.Compare(len(reasons[y]), len(reasons[x])), cmp.Compare(x, y))
		}) {
			fmt.Fprintf(&b, "- %s (%d): %s\n", why, len(reasons[why]), strings.Join(reasons[why], ", "))
		}
	}
	return b.String()
}

func counts(pass, refused, failed, unknown int) string {
	parts := []string{fmt.Sprint(pass)}
	for _, p := range []struct {
		n    int
		word string
	}{{refused, "refused"}, {failed, "FAILED"}, {unknown, "not known"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", p.n, p.word))
		}
	}
	return strings.Join(parts, ", ")
}
