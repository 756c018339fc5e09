package diag

import (
	"fmt"
	"strings"

	"github.com/dotcompute/dotcompute/docs"
)

// Explain returns the page of documentation about a code, in Markdown: rule,
// reason, way out, an example that is refused and one that is accepted. The code
// may be written in lower case. ok is false if there is no such code.
func Explain(code Code) (page string, ok bool) {
	code = Code(strings.ToUpper(string(code)))
	text, err := docs.Diagnostics.ReadFile("diagnostics/" + string(code) + ".md")
	if err != nil {
		return "", false
	}
	return string(text), true
}

// Header is the part of a code's page that comes from the table: all but the examples.
func (i Info) Header() string {
	kind := map[Severity]string{
		Error:   "Error: the kernel is refused.",
		Warning: "Warning: the kernel compiles.",
		Note:    "Given for the targets that `-target` names: an error where the target cannot do it, a warning where only some of its devices can, a note where it is slow.",
	}[i.Severity]
	return fmt.Sprintf("# %s: %s\n\n%s\n\n**Rule.** %s\n\n**Why.** %s\n\n**Instead.** %s\n\n",
		i.Code, i.Title, kind, i.Rule, i.Reason, i.Instead)
}

// Index is the page that lists all codes, in Markdown.
func Index() string {
	var b strings.Builder
	b.WriteString("# Diagnostics\n\n" +
		"What the compiler, `dotcompute kernel check` and the analyzers say about kernels. `dotcompute kernel explain CODE` shows a page.\n\n" +
		"Each page has an example that is reported at the line marked with the code, and one that is not; a test compiles both.\n" +
		"Examples without a package clause stand in a file of package p that imports what they use.\n\n" +
		"| code | | what | rule |\n|---|---|---|---|\n")
	for _, i := range table {
		fmt.Fprintf(&b, "| [%s](%s.md) | %s | %s | %s |\n", i.Code, i.Code, i.Severity, i.Title, i.Rule)
	}
	return b.String()
}
