#!/bin/sh
# Runs the CUDA driver's tests and measurements on a machine that has a GPU and needs neither Go nor the sources.
#
# Build the bundle where Go is:
#	mkdir -p out && CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go test -c -o out/cuda.test ./internal/driver/cuda
# and run there:
#	sh bench/cuda/h200.sh out/cuda.test [folder for logs] [number of random kernels]
set -u
bin=${1:?the test binary}
logs=${2:-.}
random=${3:-2000}
mkdir -p "$logs"
case $bin in */*) ;; *) bin=./$bin ;; esac
chmod +x "$bin" 2>/dev/null

nvidia-smi --query-gpu=name,driver_version,memory.total --format=csv,noheader 2>/dev/null || echo "nvidia-smi says nothing"
"$bin" -test.run '^$' || exit 1

# step NAME SECONDS TEST... runs one test in a process of its own: one that hangs or breaks the GPU's context takes no other with it.
step() {
	name=$1 limit=$2
	shift 2
	begin=$(date +%s)
	timeout -k 5 "$limit" "$bin" -test.v -test.timeout "${limit}s" "$@" >"$logs/$name.log" 2>&1
	rc=$?
	passed=$(grep -c '^ *--- PASS' "$logs/$name.log")
	failed=$(grep -c '^ *--- FAIL' "$logs/$name.log")
	skipped=$(grep -c '^ *--- SKIP' "$logs/$name.log")
	state=ok
	[ "$rc" -eq 0 ] || state="FAILED ($rc)"
	printf '%-14s %-12s %5d passed %4d failed %4d skipped %5d s\n' "$name" "$state" "$passed" "$failed" "$skipped" $(($(date +%s) - begin))
	[ "$rc" -eq 0 ] || grep -E '^ *(---) FAIL|_test.go:|^panic|^fatal|SIG' "$logs/$name.log" | head -25
}

step conformance 120 -test.run '^TestGPUConformance$'
step corpus 240 -test.run '^TestGPUCorpus$'
step random 420 -test.run '^TestGPURandom$' -random "$random"
step transfers 120 -test.run '^TestGPUTransfers$'
step allocations 60 -test.run '^TestGPULaunchAllocates$'
step waiters 60 -test.run '^TestGPUWaiters$'
step graphs 60 -test.run '^TestGPUGraphs$'
step peers 120 -test.run '^TestGPUPeers$'
step lost 60 -test.run '^TestGPULost$'
step table 120 -test.run '^TestGPUTable$'
sed -n '/µs\|GB\/s\| ms/p' "$logs/table.log"
