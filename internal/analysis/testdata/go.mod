module example.com/kernels

go 1.26.0

require github.com/dotcompute/dotcompute v0.0.0

replace github.com/dotcompute/dotcompute => ../../..
