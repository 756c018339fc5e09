package analysis

import (
	"go/token"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/front"
)

// url is where the pages about codes can be read.
const url = "https://github.com/dotcompute/dotcompute/blob/main/docs/diagnostics/"

// group says which analyzer reports a code.
func group(code diag.Code) string {
	switch {
	case code >= diag.TargetFloat64 && code <= diag.TargetSmallInteger:
		return "kerneltarget"
	case code >= diag.StrictConversion && code <= diag.StrictMath:
		return "kernelstrict"
	case code >= diag.BarrierVarying && code <= diag.Nonconsecutive:
		return "kernelflow"
	}
	return "kernelsubset"
}

// Analyzers returns a new set of analyzers: kernelsubset for what the language of
// kernels leaves out, kernelflow for barriers, races and strides, kernelstrict for
// strict kernels, and kerneltarget, whose flag target names the targets to ask
// about. The set is new with each call because flags are part of it.
func Analyzers() []*analysis.Analyzer {
	var targets string
	compiled := &analysis.Analyzer{
		Name:       "kernelcompile",
		Doc:        "compile kernels for the analyzers that report about them",
		ResultType: reflect.TypeFor[*front.Result](),
		Run: func(p *analysis.Pass) (any, error) {
			if !hasDirectives(p.Files) {
				return &front.Result{}, nil
			}
			pkg := packageOf(p)
			r, err := Check(pkg, nil, targets)
			if err != nil {
				return nil, err
			}
			r.Diags = append(r.Diags, Stale(pkg, r)...)
			return r, nil
		},
	}
	var set []*analysis.Analyzer
	for _, row := range []struct{ name, doc string }{
		{"kernelsubset", "report what kernels cannot be compiled for, with the rule and how to write it instead"},
		{"kernelflow", "report barriers in varying flow, waiting for other invocations, races on shared memory and strided access"},
		{"kernelstrict", "report what strict kernels may not do, and products that need an explicit conversion"},
		{"kerneltarget", "report what the targets named by the flag target lack or pay for"},
	} {
		a := &analysis.Analyzer{
			Name:     row.name,
			Doc:      row.doc,
			URL:      url + "README.md",
			Requires: []*analysis.Analyzer{compiled},
		}
		a.Run = func(p *analysis.Pass) (any, error) {
			for _, d := range p.ResultOf[compiled].(*front.Result).Diags {
				if group(d.Code) == row.name {
					p.Report(toAnalysis(p, d))
				}
			}
			return nil, nil
		}
		if row.name == "kerneltarget" {
			a.Flags.StringVar(&targets, "target", "", "comma-separated targets: "+strings.Join(Targets(), ", "))
		}
		set = append(set, a)
	}
	return set
}

// packageOf makes the front end's view of the package that a pass is about.
func packageOf(p *analysis.Pass) *front.Package {
	return &front.Package{
		Fset:     p.Fset,
		Files:    p.Files,
		Types:    p.Pkg,
		Info:     p.TypesInfo,
		Errors:   p.TypeErrors,
		Provider: front.NewDirProvider(p.Fset, p.Pkg),
	}
}

// toAnalysis translates a diagnostic for golang.org/x/tools.
func toAnalysis(p *analysis.Pass, d diag.Diagnostic) analysis.Diagnostic {
	out := analysis.Diagnostic{
		Pos:      tokenPos(p, d.Pos),
		End:      tokenPos(p, d.End),
		Category: string(d.Code),
		Message:  string(d.Code) + ": " + d.Msg,
		URL:      url + string(d.Code) + ".md",
	}
	if !out.Pos.IsValid() && len(p.Files) > 0 {
		out.Pos = p.Files[0].Package
		out.Message = d.Pos.String() + ": " + out.Message
	}
	for _, r := range d.Related {
		if pos := tokenPos(p, r.Pos); pos.IsValid() {
			out.Related = append(out.Related, analysis.RelatedInformation{Pos: pos, Message: r.Msg})
		}
	}
	if len(d.Edits) > 0 {
		f := analysis.SuggestedFix{Message: d.Advice()}
		for _, e := range d.Edits {
			f.TextEdits = append(f.TextEdits, analysis.TextEdit{Pos: tokenPos(p, e.Pos), End: tokenPos(p, e.End), NewText: []byte(e.New)})
		}
		out.SuggestedFixes = []analysis.SuggestedFix{f}
	}
	return out
}

// tokenPos finds a position again in the files of the pass; NoPos if it is in none of them.
func tokenPos(p *analysis.Pass, pos diag.Pos) token.Pos {
	for _, f := range p.Files {
		tf := p.Fset.File(f.FileStart)
		if tf.Name() == pos.File && pos.Line >= 1 && pos.Line <= tf.LineCount() {
			at := tf.LineStart(pos.Line) + token.Pos(max(pos.Column-1, 0))
			if at <= f.FileEnd {
				return at
			}
		}
	}
	return token.NoPos
}
