// The kernels of package kernels in CUDA C++, and what the CUDA runtime itself takes for launches, graphs and copies. It prints lines of
// name, nanoseconds and the sum of some results, which the Go program holds against its own.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <thread>
#include <vector>
#include <cuda_runtime.h>

#define OK(call) do { cudaError_t e = (call); if (e != cudaSuccess) { fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, cudaGetErrorString(e)); exit(1); } } while (0)

__global__ void vadd(int n, const float *__restrict__ a, const float *__restrict__ b, float *__restrict__ c) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n) c[i] = a[i] + b[i];
}
__global__ void vaddAliased(int n, const float *a, const float *b, float *c) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n) c[i] = a[i] + b[i];
}
__global__ void saxpy(int n, float a, const float *__restrict__ x, float *__restrict__ y) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n) y[i] += a * x[i];
}
__global__ void duplicate(int n, const float *__restrict__ src, float *__restrict__ dst) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n) dst[i] = src[i];
}
__global__ void gather(int n, const uint32_t *__restrict__ index, const float *__restrict__ src, float *__restrict__ dst) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i < n) dst[i] = src[index[i]];
}
__device__ float normal(float x, float bell) {
	float k = 1 / (1 + 0.2316419f * fabsf(x));
	float poly = k * (0.319381530f + k * (-0.356563782f + k * (1.781477937f + k * (-1.821255978f + k * 1.330274429f))));
	float w = 0.39894228f * bell * poly;
	return x > 0 ? 1 - w : w;
}
__global__ void blackScholes(int n, float rate, float volatility, const float *__restrict__ stock, const float *__restrict__ strike, const float *__restrict__ years, float *__restrict__ call, float *__restrict__ put) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i >= n) return;
	float s = stock[i], x = strike[i], y = years[i];
	float spread = volatility * sqrtf(y);
	float d1 = (logf(s / x) + (rate + 0.5f * volatility * volatility) * y) / spread, d2 = d1 - spread;
	float n1 = normal(d1, expf(-0.5f * d1 * d1)), n2 = normal(d2, expf(-0.5f * d2 * d2));
	float later = x * expf(-rate * y);
	call[i] = s * n1 - later * n2;
	put[i] = later * (1 - n2) - s * (1 - n1);
}
__global__ void nbody(int n, const float *__restrict__ xs, const float *__restrict__ ys, const float *__restrict__ zs, const float *__restrict__ mass, float *__restrict__ ax, float *__restrict__ ay, float *__restrict__ az) {
	int i = blockIdx.x * blockDim.x + threadIdx.x;
	if (i >= n) return;
	float x = xs[i], y = ys[i], z = zs[i], sx = 0, sy = 0, sz = 0;
	for (int j = 0; j < n; j++) {
		float dx = xs[j] - x, dy = ys[j] - y, dz = zs[j] - z;
		float inverse = 1 / sqrtf(dx * dx + dy * dy + dz * dz + 1e-3f);
		float f = mass[j] * inverse * inverse * inverse;
		sx += f * dx;
		sy += f * dy;
		sz += f * dz;
	}
	ax[i] = sx, ay[i] = sy, az[i] = sz;
}
__global__ void mandelbrot(int w, int h, float left, float top, float step, int limit, int *__restrict__ out) {
	int i = blockIdx.x * blockDim.x + threadIdx.x, j = blockIdx.y * blockDim.y + threadIdx.y;
	if (i >= w || j >= h) return;
	float cx = left + (float)i * step, cy = top + (float)j * step, x = 0, y = 0;
	int n = 0;
	while (n < limit && x * x + y * y <= 4) {
		float t = x * x - y * y + cx;
		y = 2 * x * y + cy;
		x = t;
		n++;
	}
	out[j * w + i] = n;
}
__global__ void stencil(int w, const float *__restrict__ src, float *__restrict__ dst) {
	int x = blockIdx.x * blockDim.x + threadIdx.x + 1, y = blockIdx.y * blockDim.y + threadIdx.y + 1, z = blockIdx.z * blockDim.z + threadIdx.z + 1;
	if (x >= w - 1 || y >= w - 1 || z >= w - 1) return;
	int i = (z * w + y) * w + x;
	dst[i] = 0.5f * src[i] + (src[i - 1] + src[i + 1] + src[i - w] + src[i + w] + src[i - w * w] + src[i + w * w]) * (1.0f / 12);
}
__global__ void transpose(int n, const float *__restrict__ src, float *__restrict__ dst) {
	__shared__ float tile[32 * 33];
	int lx = threadIdx.x, ly = threadIdx.y;
	tile[ly * 33 + lx] = src[(blockIdx.y * 32 + ly) * n + blockIdx.x * 32 + lx];
	__syncthreads();
	int x = blockIdx.y * 32 + lx, y = blockIdx.x * 32 + ly;
	dst[y * n + x] = tile[lx * 33 + ly];
}
__global__ void matmul(int n, const float *__restrict__ a, const float *__restrict__ b, float *__restrict__ c) {
	__shared__ float as[32 * 32], bs[32 * 32];
	int lx = threadIdx.x, ly = threadIdx.y, x = blockIdx.x * 32 + lx, y = blockIdx.y * 32 + ly;
	float sum = 0;
	for (int k = 0; k < n; k += 32) {
		as[ly * 32 + lx] = a[y * n + k + lx];
		bs[ly * 32 + lx] = b[(k + ly) * n + x];
		__syncthreads();
		for (int j = 0; j < 32; j++) sum += as[ly * 32 + j] * bs[j * 32 + lx];
		__syncthreads();
	}
	c[y * n + x] = sum;
}
__global__ void histogram(int n, const uint8_t *__restrict__ data, uint32_t *__restrict__ bins) {
	__shared__ uint32_t local[256];
	local[threadIdx.x] = 0;
	__syncthreads();
	for (int i = blockIdx.x * 256 + threadIdx.x; i < n; i += gridDim.x * 256) atomicAdd(&local[data[i]], 1);
	__syncthreads();
	atomicAdd(&bins[threadIdx.x], local[threadIdx.x]);
}
__global__ void reduce(int n, const uint32_t *__restrict__ data, uint32_t *__restrict__ sum) {
	__shared__ uint32_t partial[256];
	int l = threadIdx.x;
	uint32_t s = 0;
	for (int i = blockIdx.x * 256 + l; i < n; i += gridDim.x * 256) s += data[i];
	partial[l] = s;
	__syncthreads();
	for (int d = 128; d > 0; d /= 2) {
		if (l < d) partial[l] += partial[l + d];
		__syncthreads();
	}
	if (l == 0) atomicAdd(sum, partial[0]);
}
__global__ void spmv(int n, const uint32_t *__restrict__ rows, const uint32_t *__restrict__ columns, const float *__restrict__ values, const float *__restrict__ x, float *__restrict__ y) {
	int r = blockIdx.x * blockDim.x + threadIdx.x;
	if (r >= n) return;
	float sum = 0;
	for (uint32_t k = rows[r]; k < rows[r + 1]; k++) sum += values[k] * x[columns[k]];
	y[r] = sum;
}
__global__ void nothing(int n, uint32_t *out) {
	if (n < 0) out[0] = 1;
}

static cudaStream_t stream;

static double now() { return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

static uint32_t hash(uint32_t i, uint32_t salt) {
	uint32_t x = i * 2654435761u + salt * 40503u;
	x ^= x >> 15, x *= 2246822519u, x ^= x >> 13;
	return x;
}

template <typename T> static T *filled(size_t n, std::function<T(uint32_t)> f) {
	std::vector<T> h(n);
	std::vector<std::thread> crew;
	for (int w = 0; w < 16; w++) crew.emplace_back([&, w] { for (size_t i = n * w / 16; i < n * (w + 1) / 16; i++) h[i] = f((uint32_t)i); });
	for (auto &t : crew) t.join();
	T *d;
	OK(cudaMalloc(&d, n * sizeof(T)));
	OK(cudaMemcpy(d, h.data(), n * sizeof(T), cudaMemcpyHostToDevice));
	return d;
}
static float *floats(size_t n, uint32_t salt) { return filled<float>(n, [=](uint32_t i) { return (float)(hash(i, salt) & 0xffff) / 65536.0f; }); }

// sum adds up some of the results.
template <typename T> static double sum(const T *d, size_t n) {
	std::vector<T> h(n);
	OK(cudaMemcpy(h.data(), d, n * sizeof(T), cudaMemcpyDeviceToHost));
	double s = 0;
	for (size_t i = 0; i < n; i += n > 4096 ? 997 : 1) s += (double)h[i];
	return s;
}

// gpuTime is the least time of f on the GPU, in nanoseconds, of f given back to back.
static double gpuTime(std::function<void()> f) {
	cudaEvent_t a, b;
	OK(cudaEventCreate(&a));
	OK(cudaEventCreate(&b));
	auto round = [&](int n) {
		float ms;
		OK(cudaEventRecord(a, stream));
		for (int i = 0; i < n; i++) f();
		OK(cudaEventRecord(b, stream));
		OK(cudaEventSynchronize(b));
		OK(cudaEventElapsedTime(&ms, a, b));
		return ms * 1e6 / n;
	};
	round(1);
	int n = std::min(200, std::max(3, (int)(4e6 / round(2))));
	double least = 1e18;
	for (int i = 0; i < 9; i++) least = std::min(least, round(n));
	OK(cudaGetLastError());
	return least;
}
static void row(const std::string &name, double ns, double check) { printf("%s\t%.1f\t%.9g\n", name.c_str(), ns, check); fflush(stdout); }

// The sum is taken when the time is.
static void row(const std::string &name, double ns, std::function<double()> check) { row(name, ns, check()); }

static void rows() {
	auto blocks = [](size_t n) { return (unsigned)((n + 255) / 256); };
	const size_t big = 1 << 28;
	float *a = floats(big + 4, 1), *b = floats(big + 4, 2), *c;
	OK(cudaMalloc(&c, (big + 4) * 4));
	for (int p = 10; p <= 28; p += 2) {
		size_t n = (size_t)1 << p;
		row("vadd 2^" + std::to_string(p), gpuTime([&] { vadd<<<blocks(n), 256, 0, stream>>>(n, a, b, c); }), [&] { return sum(c, n); });
	}
	row("vadd 2^28, views from element 1", gpuTime([&] { vadd<<<blocks(big), 256, 0, stream>>>(big, a + 1, b + 1, c + 1); }), [&] { return sum(c + 1, big); });
	row("copy 2^28", gpuTime([&] { duplicate<<<blocks(big), 256, 0, stream>>>(big, a, c); }), [&] { return sum(c, big); });
	vadd<<<blocks(big), 256, 0, stream>>>(big, a, b, c);
	row("saxpy 2^28", gpuTime([&] { saxpy<<<blocks(big), 256, 0, stream>>>(big, 0.0f, a, c); }), [&] { return sum(c, big); });
	OK(cudaMemset(b, 0, big * 4));
	row("vadd 2^28, in place", gpuTime([&] { vaddAliased<<<blocks(big), 256, 0, stream>>>(big, a, b, a); }), [&] { return sum(a, big); });
	OK(cudaFree(b));
	{
		size_t n = 1 << 26;
		uint32_t *index = filled<uint32_t>(n, [=](uint32_t i) { return hash(i, 7) & (uint32_t)(n - 1); });
		row("gather 2^26", gpuTime([&] { gather<<<blocks(n), 256, 0, stream>>>(n, index, a, c); }), [&] { return sum(c, n); });
		OK(cudaFree(index));
	}
	{
		int n = 1 << 24;
		float *s = filled<float>(n, [](uint32_t i) { return 5 + 25 * (float)(hash(i, 3) & 0xffff) / 65536; }), *x = filled<float>(n, [](uint32_t i) { return 1 + 99 * (float)(hash(i, 4) & 0xffff) / 65536; });
		float *y = filled<float>(n, [](uint32_t i) { return 0.25f + 9.75f * (float)(hash(i, 5) & 0xffff) / 65536; });
		row("Black-Scholes 2^24", gpuTime([&] { blackScholes<<<blocks(n), 256, 0, stream>>>(n, 0.02f, 0.3f, s, x, y, c, c + n); }), [&] { return sum(c, n); });
		OK(cudaFree(s)); OK(cudaFree(x)); OK(cudaFree(y));
	}
	{
		int n = 1 << 16;
		row("n-body 2^16", gpuTime([&] { nbody<<<blocks(n), 256, 0, stream>>>(n, a, a + n, a + 2 * n, a + 3 * n, c, c + n, c + 2 * n); }), [&] { return sum(c, n); });
	}
	row("Mandelbrot 4096^2", gpuTime([&] { mandelbrot<<<dim3(128, 512), dim3(32, 8), 0, stream>>>(4096, 4096, -2.2f, -1.5f, 3.0f / 4096, 256, (int *)c); }), [&] { return sum((int *)c, 1 << 24); });
	{
		int w = 512;
		OK(cudaMemset(c, 0, (size_t)w * w * w * 4));
		row("stencil 512^3", gpuTime([&] { stencil<<<dim3(16, 128, 255), dim3(32, 4, 2), 0, stream>>>(w, a, c); }), [&] { return sum(c, (size_t)w * w * w); });
	}
	row("transpose 8192^2", gpuTime([&] { transpose<<<dim3(256, 256), dim3(32, 32), 0, stream>>>(8192, a, c); }), [&] { return sum(c, 1 << 26); });
	row("matmul 4096, shared tiles", gpuTime([&] { matmul<<<dim3(128, 128), dim3(32, 32), 0, stream>>>(4096, a, a + (1 << 24), c); }), [&] { return sum(c, 1 << 24); });
	{
		uint32_t *bins;
		OK(cudaMalloc(&bins, 1024));
		OK(cudaMemset(bins, 0, 1024));
		uint8_t *bytes = filled<uint8_t>(big, [](uint32_t i) { return (uint8_t)hash(i, 9); });
		histogram<<<1056, 256, 0, stream>>>(big, bytes, bins);
		OK(cudaDeviceSynchronize());
		double check = sum(bins, 16);
		row("histogram 2^28 bytes", gpuTime([&] { histogram<<<1056, 256, 0, stream>>>(big, bytes, bins); }), check);
		OK(cudaMemset(bins, 0, 1024));
		reduce<<<1056, 256, 0, stream>>>(big, (uint32_t *)a, bins);
		OK(cudaDeviceSynchronize());
		check = sum(bins, 1);
		row("reduction 2^28", gpuTime([&] { reduce<<<1056, 256, 0, stream>>>(big, (uint32_t *)a, bins); }), check);
		OK(cudaFree(bytes)); OK(cudaFree(bins));
	}
	{
		int n = 1 << 22;
		uint32_t *r = filled<uint32_t>(n + 1, [](uint32_t i) { return 16 * i; }), *columns = filled<uint32_t>((size_t)16 * n, [=](uint32_t i) { return hash(i, 11) & (uint32_t)(n - 1); });
		row("CSR matrix-vector 2^22 x 16", gpuTime([&] { spmv<<<blocks(n), 256, 0, stream>>>(n, r, columns, a, a + (1 << 27), c); }), [&] { return sum(c, n); });
		OK(cudaFree(r)); OK(cudaFree(columns));
	}
	OK(cudaFree(a)); OK(cudaFree(c));
}

// hostTime is the median of f's times as the host sees them.
static double hostTime(int n, std::function<void()> f, std::function<void()> between = [] {}) {
	std::vector<double> t;
	for (int i = 0; i < n; i++) {
		double begin = now();
		f();
		t.push_back(now() - begin);
		between();
	}
	std::sort(t.begin(), t.end());
	return t[n / 2];
}

static void launches() {
	uint32_t *p;
	OK(cudaMalloc(&p, 1024));
	auto sync = [] { OK(cudaStreamSynchronize(stream)); };
	for (int i = 0; i < 1000; i++) nothing<<<1, 32, 0, stream>>>(32, p);
	sync();
	row("launch, asynchronous", hostTime(400, [&] { for (int i = 0; i < 100; i++) nothing<<<1, 32, 0, stream>>>(32, p); }, sync) / 100, 0);
	row("launch, asynchronous, ten thousand in a row", hostTime(5, [&] { for (int i = 0; i < 10000; i++) nothing<<<1, 32, 0, stream>>>(32, p); }, sync) / 10000, 0);
	row("launch and wait", hostTime(2000, [&] { nothing<<<1, 32, 0, stream>>>(32, p); sync(); }), 0);
	cudaGraph_t g;
	cudaGraphExec_t exec;
	OK(cudaStreamBeginCapture(stream, cudaStreamCaptureModeThreadLocal));
	for (int i = 0; i < 100; i++) nothing<<<1, 32, 0, stream>>>(32, p);
	OK(cudaStreamEndCapture(stream, &g));
	OK(cudaGraphInstantiateWithFlags(&exec, g, 0));
	row("graph of 100, and wait", hostTime(1000, [&] { OK(cudaGraphLaunch(exec, stream)); sync(); }), 0);
	std::vector<cudaGraphNode_t> nodes(100);
	size_t count = 100;
	OK(cudaGraphGetNodes(g, nodes.data(), &count));
	int n = 32;
	row("graph of 100, all arguments changed, and wait", hostTime(1000, [&] {
		void *args[] = {&n, &p};
		cudaKernelNodeParams k = {};
		k.func = (void *)nothing, k.gridDim = dim3(1), k.blockDim = dim3(32), k.kernelParams = args;
		n++;
		for (auto node : nodes) OK(cudaGraphExecKernelNodeSetParams(exec, node, &k));
		OK(cudaGraphLaunch(exec, stream));
		sync();
	}), 0);
}

static void copies() {
	const size_t most = 1 << 30;
	char *d, *pinned, *pageable = (char *)malloc(most);
	OK(cudaMalloc(&d, most));
	OK(cudaMallocHost(&pinned, most));
	for (size_t i = 0; i < most; i += 64) pageable[i] = i, pinned[i] = i;
	for (size_t n : {(size_t)64 << 10, (size_t)1 << 20, (size_t)16 << 20, most}) {
		std::string size = n < 1 << 20 ? std::to_string(n >> 10) + " KiB" : n < 1 << 30 ? std::to_string(n >> 20) + " MiB" : std::to_string(n >> 30) + " GiB";
		int times = n == most ? 7 : 100;
		auto sync = [] { OK(cudaStreamSynchronize(stream)); };
		row("upload " + size + ", pinned", hostTime(times, [&] { OK(cudaMemcpyAsync(d, pinned, n, cudaMemcpyHostToDevice, stream)); sync(); }), 0);
		row("upload " + size + ", pageable", hostTime(times, [&] { OK(cudaMemcpyAsync(d, pageable, n, cudaMemcpyHostToDevice, stream)); sync(); }), 0);
		row("download " + size + ", pinned", hostTime(times, [&] { OK(cudaMemcpyAsync(pinned, d, n, cudaMemcpyDeviceToHost, stream)); sync(); }), 0);
		row("download " + size + ", pageable", hostTime(times, [&] { OK(cudaMemcpyAsync(pageable, d, n, cudaMemcpyDeviceToHost, stream)); sync(); }), 0);
	}
}

int main() {
	OK(cudaStreamCreateWithFlags(&stream, cudaStreamNonBlocking));
	launches();
	copies();
	rows();
}
