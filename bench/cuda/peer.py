# What a call costs from PyTorch, CuPy and Triton, and how fast they add vectors. Prints lines of name and nanoseconds.
import sys
import time


def median(times):
    return sorted(times)[len(times) // 2]


def row(name, ns):
    print(f"{name}\t{ns:.1f}\t0", flush=True)


def calls(f, sync):
    for _ in range(50):
        f()
    sync()
    times = []
    for _ in range(200):
        begin = time.perf_counter_ns()
        for _ in range(100):
            f()
        times.append((time.perf_counter_ns() - begin) / 100)
        sync()
    return median(times)


def pytorch():
    import torch

    a, b, c = (torch.rand(32, device="cuda") for _ in range(3))
    row("torch.add, a call", calls(lambda: torch.add(a, b, out=c), torch.cuda.synchronize))
    a, b, c = (torch.rand(1 << 28, device="cuda") for _ in range(3))
    row("torch.add 2^28", gpu(lambda: torch.add(a, b, out=c)))


def gpu(f):
    import torch

    f()
    least = 1e18
    for _ in range(9):
        x, y = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        x.record()
        for _ in range(5):
            f()
        y.record()
        y.synchronize()
        least = min(least, x.elapsed_time(y) * 1e6 / 5)
    return least


def cupy():
    import cupy

    k = cupy.RawKernel('extern "C" __global__ void vadd(const float* a, const float* b, float* c, int n) { int i = blockIdx.x * blockDim.x + threadIdx.x; if (i < n) c[i] = a[i] + b[i]; }', "vadd")
    a, b, c = (cupy.zeros(32, dtype=cupy.float32) for _ in range(3))
    row("CuPy RawKernel, a call", calls(lambda: k((1,), (32,), (a, b, c, 32)), cupy.cuda.Device().synchronize))


def triton():
    import os

    source = """
import triton
import triton.language as tl

@triton.jit
def vadd(a, b, c, n, BLOCK: tl.constexpr):
    i = tl.program_id(0) * BLOCK + tl.arange(0, BLOCK)
    m = i < n
    tl.store(c + i, tl.load(a + i, mask=m) + tl.load(b + i, mask=m), mask=m)
"""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peer_triton.py")
    with open(path, "w") as f:
        f.write(source)
    sys.path.insert(0, os.path.dirname(path))
    import torch
    from peer_triton import vadd

    a, b, c = (torch.rand(32, device="cuda") for _ in range(3))
    row("Triton, a call", calls(lambda: vadd[(1,)](a, b, c, 32, BLOCK=32), torch.cuda.synchronize))
    a, b, c = (torch.rand(1 << 28, device="cuda") for _ in range(3))
    n = 1 << 28
    row("Triton vadd 2^28", gpu(lambda: vadd[(n // 1024,)](a, b, c, n, BLOCK=1024)))


for f in (pytorch, cupy, triton):
    try:
        f()
    except Exception as e:
        print(f"{f.__name__}: {e}", file=sys.stderr)
