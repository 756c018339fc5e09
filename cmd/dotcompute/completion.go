package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/alecthomas/kong"
)

type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

func (completionCmd) Help() string {
	return `To use it now:
  bash:  source <(dotcompute completion bash)
  zsh:   source <(dotcompute completion zsh)
  fish:  dotcompute completion fish | source`
}

// completionNode is a command with what may follow it.
type completionNode struct {
	path  string // "kernel emit"; empty for the program itself
	words []string
	help  map[string]string
}

// completionTree lists every command with its subcommands and flags, taken
// from the parser, so that the scripts cannot fall behind.
func completionTree(k *kong.Kong) []completionNode {
	var out []completionNode
	var walk func(n *kong.Node, path string, inherited []*kong.Flag)
	walk = func(n *kong.Node, path string, inherited []*kong.Flag) {
		node := completionNode{path: path, help: map[string]string{}}
		for _, c := range n.Children {
			if !c.Hidden && c.Type == kong.CommandNode {
				node.words = append(node.words, c.Name)
				node.help[c.Name] = c.Help
			}
		}
		flags := append(append([]*kong.Flag{}, inherited...), n.Flags...)
		for _, f := range flags {
			if !f.Hidden {
				node.words = append(node.words, "--"+f.Name)
				node.help["--"+f.Name] = f.Help
			}
		}
		sort.Strings(node.words)
		out = append(out, node)
		for _, c := range n.Children {
			if c.Type == kong.CommandNode {
				walk(c, strings.TrimSpace(path+" "+c.Name), flags)
			}
		}
	}
	walk(k.Model.Node, "", nil)
	return out
}

func (c completionCmd) Run(a *app) error {
	parser, err := newParser(&cli{}, a.stdout, a.stderr)
	if err != nil {
		return err
	}
	tree := completionTree(parser)
	w := a.stdout
	switch c.Shell {
	case "bash", "zsh":
		if c.Shell == "zsh" {
			fmt.Fprintln(w, "autoload -U +X bashcompinit && bashcompinit")
		}
		fmt.Fprintln(w, "_dotcompute() {")
		fmt.Fprintln(w, "  local cur=${COMP_WORDS[COMP_CWORD]} path= word words")
		fmt.Fprintln(w, "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do")
		fmt.Fprintln(w, "    case \"$path $word\" in")
		for _, n := range tree[1:] {
			parent, last := "", n.path
			if i := strings.LastIndexByte(n.path, ' '); i >= 0 {
				parent, last = n.path[:i], n.path[i+1:]
			}
			fmt.Fprintf(w, "      %q) path=%q ;;\n", parent+" "+last, n.path)
		}
		fmt.Fprintln(w, "    esac")
		fmt.Fprintln(w, "  done")
		fmt.Fprintln(w, "  case \"$path\" in")
		for _, n := range tree {
			fmt.Fprintf(w, "    %q) words=%q ;;\n", n.path, strings.Join(n.words, " "))
		}
		fmt.Fprintln(w, "  esac")
		fmt.Fprintln(w, "  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))")
		fmt.Fprintln(w, "}")
		fmt.Fprintln(w, "complete -o default -F _dotcompute dotcompute")
	case "fish":
		for _, n := range tree {
			cond := "__fish_use_subcommand"
			if n.path != "" {
				var parts []string
				for _, word := range strings.Fields(n.path) {
					parts = append(parts, "__fish_seen_subcommand_from "+word)
				}
				cond = strings.Join(parts, "; and ")
			}
			for _, word := range n.words {
				if flag, ok := strings.CutPrefix(word, "--"); ok {
					fmt.Fprintf(w, "complete -c dotcompute -n '%s' -l %s -d %q\n", cond, flag, n.help[word])
				} else {
					fmt.Fprintf(w, "complete -c dotcompute -f -n '%s' -a %s -d %q\n", cond, word, n.help[word])
				}
			}
		}
	}
	return nil
}
