package front

import (
	"go/ast"
	"go/token"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// Directive is what stands behind //dotcompute: above a function.
type Directive struct {
	Pos       token.Pos
	Func      bool // //dotcompute:func, else //dotcompute:kernel
	Mode      ir.Mode
	Unchecked bool
	Partial   bool
	Group     [3]int
	Subgroup  int
	MinBlocks int
	Const     []string   // names of parameters
	Name      string     // of the launcher; "": made from the function's name
	Instances []Instance // of a generic function
	Text      string     // the options as written
}

// Instance is one Name=[types] option.
type Instance struct {
	Name string   // of the launcher
	Args []string // Go types as written
}

const (
	kernelPrefix = "//dotcompute:kernel"
	funcPrefix   = "//dotcompute:func"
	anyPrefix    = "//dotcompute:"
)

// isDirective reports whether a comment line is a directive, well formed or not.
func isDirective(text string) bool {
	return strings.HasPrefix(text, anyPrefix) || strings.HasPrefix(text, "// dotcompute:")
}

// directive reads the directive of a function, if it has one, and reports what is wrong with it.
func (u *unit) directive(d *ast.FuncDecl) *Directive {
	if d.Doc == nil {
		return nil
	}
	var dir *Directive
	for _, c := range d.Doc.List {
		if !isDirective(c.Text) {
			continue
		}
		switch {
		case dir != nil:
			u.report(u.pkg, diag.BadDirective, c.Pos(), c.End(), "", "%s has a second directive", d.Name.Name)
		case c.Text == kernelPrefix || strings.HasPrefix(c.Text, kernelPrefix+" "):
			dir = u.parseDirective(c, c.Text[len(kernelPrefix):], false)
		case c.Text == funcPrefix || strings.HasPrefix(c.Text, funcPrefix+" "):
			dir = u.parseDirective(c, c.Text[len(funcPrefix):], true)
		case isIgnore(c.Text):
			u.report(u.pkg, diag.BadDirective, c.Pos(), c.End(), "", "//dotcompute:ignore stands at the line that it is about, not above a function")
		default:
			u.report(u.pkg, diag.BadDirective, c.Pos(), c.End(), "", "%q is not a directive", c.Text)
		}
	}
	return dir
}

func (u *unit) parseDirective(c *ast.Comment, options string, isFunc bool) *Directive {
	d := &Directive{Pos: c.Pos(), Func: isFunc, Text: strings.Join(strings.Fields(options), " ")}
	seen := map[string]bool{}
	bad := func(format string, args ...any) {
		u.report(u.pkg, diag.BadOption, c.Pos(), c.End(), "", format, args...)
	}
	for _, opt := range strings.Fields(options) {
		if strings.HasPrefix(opt, "//") {
			break // a comment behind the directive
		}
		key, val, hasVal := strings.Cut(opt, "=")
		if seen[key] {
			bad("the option %s is given twice", key)
			continue
		}
		seen[key] = true
		if hasVal && strings.HasPrefix(val, "[") {
			args, ok := splitTypes(val)
			if !ok || !token.IsIdentifier(key) || !token.IsExported(key) {
				bad("%s is not an instance: write ExportedName=[types]", opt)
				continue
			}
			d.Instances = append(d.Instances, Instance{key, args})
			continue
		}
		if isFunc && key != "strict" && key != "fast" && key != "name" {
			bad("dotcompute:func has no option %s", key)
			continue
		}
		n, err := strconv.Atoi(val)
		switch {
		case key == "strict" && !hasVal:
			d.Mode = ir.ModeStrict
		case key == "fast" && !hasVal:
			d.Mode = ir.ModeFast
		case key == "unchecked" && !hasVal:
			d.Unchecked = true
		case key == "partial" && !hasVal:
			d.Partial = true
		case key == "group" && hasVal:
			if g, ok := parseGroup(val); ok {
				d.Group = g
			} else {
				bad("group=%s is not one to three sizes whose product is at most 1024", val)
			}
		case key == "subgroup" && hasVal && err == nil && n >= 1 && n <= 128 && n&(n-1) == 0:
			d.Subgroup = n
		case key == "subgroup" && hasVal:
			bad("subgroup=%s is not a power of two from 1 to 128", val)
		case key == "minblocks" && hasVal && err == nil && n >= 1 && n <= 64:
			d.MinBlocks = n
		case key == "minblocks" && hasVal:
			bad("minblocks=%s is not a number from 1 to 64", val)
		case key == "const" && val != "":
			d.Const = strings.Split(val, ",")
		case key == "name" && token.IsIdentifier(val) && token.IsExported(val):
			d.Name = val
		case key == "name" && hasVal:
			bad("name=%s is not an exported Go identifier", val)
		default:
			bad("unknown option %s", opt)
		}
	}
	if seen["strict"] && seen["fast"] {
		bad("a kernel is strict or fast, not both")
	}
	if d.Name != "" && len(d.Instances) > 0 {
		bad("name= and instances, which have names of their own")
	}
	return d
}

// maxGroup is the largest number of invocations that every device allows in a group.
const maxGroup = 1024

func parseGroup(s string) (g [3]int, ok bool) {
	parts := strings.Split(s, ",")
	if len(parts) > 3 {
		return g, false
	}
	g = [3]int{1, 1, 1}
	total := 1
	for i, p := range parts {
		n, err := strconv.Atoi(p)
		if err != nil || n < 1 || n > maxGroup {
			return g, false
		}
		g[i] = n
		total *= n
	}
	return g, total <= maxGroup
}

// splitTypes cuts "[a,b]" at the commas outside brackets.
func splitTypes(s string) (list []string, ok bool) {
	if len(s) < 3 || s[len(s)-1] != ']' {
		return nil, false
	}
	s = s[1 : len(s)-1]
	depth, start := 0, 0
	for i, r := range s {
		switch {
		case r == '[':
			depth++
		case r == ']':
			depth--
		case r == ',' && depth == 0:
			list = append(list, s[start:i])
			start = i + 1
		}
		if depth < 0 {
			return nil, false
		}
	}
	list = append(list, s[start:])
	for _, t := range list {
		if t == "" {
			return nil, false
		}
	}
	return list, depth == 0
}

// misplaced reports directives that belong to no function.
func (u *unit) misplaced() {
	for _, file := range u.pkg.Files {
		owned := map[*ast.CommentGroup]bool{}
		for _, d := range file.Decls {
			if fd, ok := d.(*ast.FuncDecl); ok && fd.Doc != nil {
				owned[fd.Doc] = true
			}
		}
		for _, g := range file.Comments {
			if owned[g] {
				continue
			}
			for _, c := range g.List {
				if isIgnore(c.Text) {
					if _, wrong := parseIgnore(c.Text); wrong != "" {
						u.report(u.pkg, diag.BadDirective, c.Pos(), c.End(), "", "%s", wrong)
					}
					continue
				}
				if strings.HasPrefix(c.Text, anyPrefix) {
					u.report(u.pkg, diag.MisplacedDirective, c.Pos(), c.End(), "", "this directive stands above no function")
				}
			}
		}
	}
}
