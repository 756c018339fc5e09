#!/bin/sh
# The tests, with all their set-up. `make test` is this; it is a script for machines without make.
set -eu
cd "$(dirname "$0")/.."

tools/setup.sh
for module in . cmd/dotcompute adapters/golangci bench; do
	echo "== test $module"
	(cd $module && go test -timeout 30m ./...)
done
