#!/bin/sh
# The tests, with all their set-up. `make test` is this; it is a script for machines without make.
set -eu
cd "$(dirname "$0")/.."

tools/setup.sh
mkdir -p .build
export DOTCOMPUTE_TABLE="$PWD/.build/conformance.txt" # kernels by devices: the suite writes it
for module in . cmd/dotcompute adapters/golangci bench; do
	echo "== test $module"
	(cd $module && go test -timeout 30m ./...)
done

echo "== kernels by devices"
cat "$DOTCOMPUTE_TABLE" 2>/dev/null || echo "its tests are known to pass, and were not run again: go test -count=1 ./internal/conformance"
