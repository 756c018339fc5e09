//go:build ignore

package main

// Writes zsources.txtar: the source of the packages of this module that kernels may import.

import (
	"log"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/txtar"
)

func main() {
	var a txtar.Archive
	for _, dir := range []string{"kernel", "kernel/rand"} {
		files, err := filepath.Glob(filepath.Join("../../..", dir, "*.go"))
		if err != nil {
			log.Fatal(err)
		}
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") {
				continue
			}
			data, err := os.ReadFile(f)
			if err != nil {
				log.Fatal(err)
			}
			a.Files = append(a.Files, txtar.File{Name: dir + "/" + filepath.Base(f), Data: data})
		}
	}
	if err := os.WriteFile("zsources.txtar", txtar.Format(&a), 0o644); err != nil {
		log.Fatal(err)
	}
}
