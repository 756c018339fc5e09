// Package docs embeds the parts of the documentation that programs show: the
// pages about the compiler's diagnostics. It imports nothing and holds no code.
package docs

import "embed"

// Diagnostics holds diagnostics/DC001.md and so on, a page for each code.
//
//go:embed diagnostics/DC*.md
var Diagnostics embed.FS
