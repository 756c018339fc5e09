# `make test` sets up and runs the tests. `make check` runs what CI runs. Both need Go 1.26; tools/setup.sh gets
# the rest, or says what it could not get and who misses it.

GO      ?= go
MODULES := . cmd/dotcompute adapters/golangci bench
BIN     := $(CURDIR)/.build
TESTED  ?=

# Packages whose code runs in several goroutines; the race detector sees these.
RACED := . ./kernel ./kerneltest/... ./source/... ./internal/driver/... ./internal/drivers/... ./internal/compile/... ./internal/interp/... ./internal/jit/code/...

# Packages whose tests compile kernels for devices; with the tag, the verifier runs after every pass.
CHECKED := . ./examples/... ./internal/compile/... ./internal/driver/... ./internal/gen/... ./kerneltest/... ./source/...

PLATFORMS := linux/amd64 linux/arm64 linux/386 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64 js/wasm

.PHONY: all test check setup fmt vet staticcheck kernels generate arch invariants differential race nocgo cross static bench-cpu clean

all: test

setup:
	@tools/setup.sh

test:
	@tools/test.sh

# Every step stands alone: `make race` runs that and nothing else. With TESTED=1
# the plain tests, which CI has just run, are left out.
check: fmt vet staticcheck kernels generate arch $(if $(TESTED),,test) invariants differential race nocgo cross static
	@echo "== all checks passed"

fmt:
	@echo "== gofmt"
	@files=$$(git ls-files -co --exclude-standard '*.go' | while read -r f; do if [ -f "$$f" ]; then echo "$$f"; fi; done | xargs gofmt -l); \
	if [ -n "$$files" ]; then echo "not formatted as gofmt does:"; echo "$$files"; exit 1; fi

vet:
	@for m in $(MODULES); do echo "== vet $$m"; (cd $$m && $(GO) vet ./...) || exit 1; done

$(BIN)/staticcheck: tools/go.mod tools/go.sum
	cd tools && GOWORK=off $(GO) build -o $@ honnef.co/go/tools/cmd/staticcheck

staticcheck: $(BIN)/staticcheck
	@for m in $(MODULES); do echo "== staticcheck $$m"; (cd $$m && $(BIN)/staticcheck ./...) || exit 1; done

# Our own analyzers, as users run them. Kernels that are wrong on purpose lie in testdata.
kernels:
	@echo "== kernel analyzers"
	@mkdir -p $(BIN)
	@$(GO) build -o $(BIN)/dcgen ./cmd/dcgen
	@$(GO) vet -vettool=$(BIN)/dcgen ./...
	@cd bench && $(GO) vet -vettool=$(BIN)/dcgen ./...

# What is generated is what lies there.
generate:
	@echo "== go generate"
	@sums() { find . -name 'z*.go' -not -path '*/testdata/*' | LC_ALL=C sort | xargs -r sha256sum; }; \
	before=$$(sums) && $(GO) generate ./... && (cd bench && $(GO) generate ./...) && after=$$(sums) && \
	if [ "$$before" != "$$after" ]; then echo "generated files were out of date:"; git status --short; exit 1; fi

arch:
	@echo "== architecture"
	@$(GO) test ./internal/archtest

invariants:
	@echo "== tests with -tags invariants"
	@$(GO) test -timeout 30m -short -tags invariants $(CHECKED)

# Random kernels, as Go and compiled. `make differential KERNELS=1000000` goes on.
KERNELS ?= 10000
differential:
	@echo "== $(KERNELS) random kernels"
	@$(GO) test -timeout 0 ./internal/difftest -run '^TestRandom$$' -v -difftest.kernels=$(KERNELS)

race:
	@echo "== tests with -race"
	@if [ "$$($(GO) env CGO_ENABLED)" != 1 ] || ! command -v "$$($(GO) env CC)" >/dev/null; then \
		case ,$$DOTCOMPUTE_REQUIRE, in *,all,*|*,race,*) echo "the race detector needs cgo and a C compiler"; exit 1;; esac; \
		echo "skipped: the race detector needs cgo and the C compiler $$($(GO) env CC), which is not installed"; \
	else $(GO) test -timeout 30m -race -short $$($(GO) list -e $(RACED)); fi

nocgo:
	@echo "== tests with CGO_ENABLED=0"
	@CGO_ENABLED=0 $(GO) test -timeout 30m -short . ./kernel/... ./kerneltest/... ./source/... ./internal/driver/... ./internal/compile/...

cross:
	@for p in $(PLATFORMS); do echo "== build $$p"; \
		GOOS=$${p%/*} GOARCH=$${p#*/} CGO_ENABLED=0 $(GO) build ./... || exit 1; \
		(cd cmd/dotcompute && GOOS=$${p%/*} GOARCH=$${p#*/} CGO_ENABLED=0 $(GO) build -o /dev/null .) || exit 1; done

# A program that launches a kernel, alone in an empty root file system.
static:
	@echo "== static program"
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && \
	CGO_ENABLED=0 $(GO) build -tags nogpu -o "$$dir/saxpy" ./examples/saxpy && \
	printf 'package main\nfunc main() {}\n' >"$$dir/true.go" && CGO_ENABLED=0 $(GO) build -o "$$dir/true" "$$dir/true.go" && rm "$$dir/true.go" && \
	if chroot "$$dir" /true 2>/dev/null; then chroot "$$dir" /saxpy; \
	elif unshare -r chroot "$$dir" /true 2>/dev/null; then unshare -r chroot "$$dir" /saxpy; \
	else echo "skipped: neither chroot nor unshare is permitted here"; fi

# The processor beside plain Go and C, which needs clang-19: one table, into bench/results. BENCH takes
# flags: make bench-cpu BENCH='-quick -rows Mandel'.
BENCH ?= -out results
bench-cpu:
	cd bench && $(GO) run ./cpu $(BENCH)

clean:
	rm -rf $(BIN)
