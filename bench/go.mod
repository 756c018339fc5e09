module github.com/dotcompute/dotcompute/bench

go 1.26.0

require (
	github.com/dotcompute/dotcompute v0.0.0
	github.com/ebitengine/purego v0.11.3
)

require (
	golang.org/x/mod v0.42.0 // indirect
	golang.org/x/sync v0.24.0 // indirect
	golang.org/x/tools v0.52.0 // indirect
)

replace github.com/dotcompute/dotcompute => ..
