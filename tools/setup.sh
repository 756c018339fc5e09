#!/bin/sh
# Gets what the tests can use: the Go modules, and the Debian packages below. Packages are installed where
# apt-get is and this runs as root, or with CI=true and sudo; elsewhere it says which tests will skip. What
# cannot be had is said and does not stop it: tests skip, or fail where DOTCOMPUTE_REQUIRE names it.
#
#   tools/setup.sh         everything but NVIDIA's toolkit
#   tools/setup.sh -cuda   that too: 1.6 GB, from Debian's non-free component; CI=true implies it
#
# DOTCOMPUTE_SETUP=no leaves packages alone. Where everything is there already this takes no time.
set -u
cd "$(dirname "$0")/.."

cuda=${CI:+yes}
[ "${1:-}" = -cuda ] && cuda=yes

for module in . cmd/dotcompute adapters/golangci bench; do
	(cd $module && go mod download) || echo "setup: the modules of $module were not all downloaded"
done

# need NAME 'IS IT HERE?' PACKAGES: NAME is what DOTCOMPUTE_REQUIRE calls it.
missing= packages=
need() {
	name=$1 test=$2
	shift 2
	if ! eval "$test" >/dev/null 2>&1; then
		missing="$missing $name" packages="$packages $*"
	fi
}
library() { PATH=$PATH:/sbin:/usr/sbin ldconfig -p | grep -q "$1"; }
look() {
	missing= packages=
	need make 'command -v make' make
	need git 'command -v git' git
	need cc 'command -v cc' gcc libc6-dev
	need cxx 'command -v g++ || command -v clang++' g++
	need clang 'command -v clang-19' clang-19
	need clang-rt 'ls $(clang-19 -print-resource-dir)/lib/*/libclang_rt.asan*' libclang-rt-19-dev
	need opencl 'library libOpenCL.so.1 && test -e /etc/OpenCL/vendors/pocl.icd' ocl-icd-libopencl1 pocl-opencl-icd
	need rusticl 'library libOpenCL.so.1 && test -e /etc/OpenCL/vendors/rusticl.icd' ocl-icd-libopencl1 mesa-opencl-icd
	need qemu 'command -v qemu-aarch64-static && test -e /usr/aarch64-linux-gnu/lib/libc.so.6 && command -v aarch64-linux-gnu-ld' qemu-user-static libc6-arm64-cross binutils-aarch64-linux-gnu
	need opencl-headers 'test -e /usr/include/CL/cl.h' opencl-c-headers
	if [ "$cuda" ]; then
		need ptxas 'command -v ptxas' nvidia-cuda-toolkit
		need nvrtc 'library libnvrtc.so' libnvrtc11.2
	fi
}

# non_free adds Debian's other components, from the same places as the main one.
non_free() {
	parts=/etc/apt/sources.list.d
	for f in $parts/debian.sources /etc/apt/sources.list; do
		[ -e $f ] || continue
		sed -E -e 's/^Components:.*/Components: contrib non-free/' -e 's/^(deb .*) main.*/\1 contrib non-free/' $f |
			$sudo tee "$parts/dotcompute-non-free.${f##*.}" >/dev/null
	done
}

install() {
	sudo=
	if [ "$(id -u)" != 0 ]; then
		[ "${CI:-}" = true ] && command -v sudo >/dev/null || return
		sudo='sudo DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes'
	fi
	export DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes
	apt="$sudo apt-get -qq -o DPkg::Lock::Timeout=300"
	$apt update
	case $packages in *nvidia*) apt-cache madison nvidia-cuda-toolkit 2>/dev/null | grep -q . || { non_free && $apt update; } ;; esac
	for p in $packages; do
		echo "   $p"
		$apt install --no-install-recommends "$p" >/dev/null || echo "setup: $p was not installed"
	done
}

look
if [ "$missing" ] && [ "${DOTCOMPUTE_SETUP:-}" != no ] && command -v apt-get >/dev/null; then
	echo "== set-up: installing what tests can use"
	install
	look
fi
if [ "$missing" ]; then
	echo "== set-up: tests that need one of these will skip, and say so:$missing"
	echo "   On Debian they come with: apt-get install --no-install-recommends$packages"
fi
