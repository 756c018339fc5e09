// Runs launches on the first OpenCL device: clrun folder in out. The folder has the sources 0.cl, 1.cl … and "kernels", a line for each with the
// name of its function and the options of its program. Without arguments it names the device's platform. No header of OpenCL's is needed, only the library.
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int32_t cl_int;
typedef void *handle;

#define API(result, name, ...) static result (*name)(__VA_ARGS__);
#define FUNCTIONS                                                                                                       \
	API(cl_int, clGetPlatformIDs, uint32_t, handle *, uint32_t *)                                                      \
	API(cl_int, clGetPlatformInfo, handle, uint32_t, size_t, void *, size_t *)                                         \
	API(cl_int, clGetDeviceIDs, handle, uint64_t, uint32_t, handle *, uint32_t *)                                      \
	API(cl_int, clGetDeviceInfo, handle, uint32_t, size_t, void *, size_t *)                                           \
	API(handle, clCreateContext, const intptr_t *, uint32_t, const handle *, void *, void *, cl_int *)                 \
	API(handle, clCreateCommandQueue, handle, handle, uint64_t, cl_int *)                                              \
	API(handle, clCreateProgramWithSource, handle, uint32_t, const char **, const size_t *, cl_int *)                  \
	API(cl_int, clBuildProgram, handle, uint32_t, const handle *, const char *, void *, void *)                        \
	API(cl_int, clGetProgramBuildInfo, handle, handle, uint32_t, size_t, void *, size_t *)                             \
	API(handle, clCreateKernel, handle, const char *, cl_int *)                                                        \
	API(handle, clCreateBuffer, handle, uint64_t, size_t, void *, cl_int *)                                            \
	API(cl_int, clSetKernelArg, handle, uint32_t, size_t, const void *)                                                \
	API(cl_int, clEnqueueNDRangeKernel, handle, handle, uint32_t, const size_t *, const size_t *, const size_t *, uint32_t, const handle *, handle *) \
	API(cl_int, clEnqueueReadBuffer, handle, handle, uint32_t, size_t, size_t, void *, uint32_t, const handle *, handle *) \
	API(cl_int, clReleaseMemObject, handle)                                                                            \
	API(cl_int, clReleaseKernel, handle)                                                                               \
	API(cl_int, clReleaseProgram, handle)
FUNCTIONS

#define GUARD 4096 // bytes behind each buffer that no kernel may write

static void check(cl_int status, const char *what) {
	if (status == 0) return;
	fprintf(stderr, "%s: %d\n", what, status);
	exit(1);
}

static void take(FILE *f, void *to, size_t n) {
	if (n && fread(to, 1, n, f) != n) {
		fprintf(stderr, "the input ends\n");
		exit(3);
	}
}

static uint32_t word(FILE *f) {
	uint32_t x;
	take(f, &x, 4);
	return x;
}

int main(int argc, char **argv) {
	if (argc != 4 && argc != 1) return 2;
	void *lib = dlopen("libOpenCL.so.1", RTLD_NOW);
	if (!lib) {
		fprintf(stderr, "no library: %s\n", dlerror());
		return 4;
	}
#undef API
#define API(result, name, ...) *(void **)&name = dlsym(lib, #name);
	FUNCTIONS
	handle platform, device;
	uint32_t found = 0;
	if (clGetPlatformIDs(1, &platform, &found) || found == 0 || clGetDeviceIDs(platform, ~0ull & 0xffffffff, 1, &device, &found) || found == 0) {
		fprintf(stderr, "no device\n");
		return 4;
	}
	char name[256] = "";
	if (argc == 1) {
		clGetPlatformInfo(platform, 0x0902, sizeof name, name, NULL);
		puts(name);
		return 0;
	}
	clGetDeviceInfo(device, 0x102b, sizeof name, name, NULL);
	fprintf(stderr, "device %s\n", name);
	cl_int status;
	handle context = clCreateContext(NULL, 1, &device, NULL, NULL, &status);
	check(status, "context");
	handle queue = clCreateCommandQueue(context, device, 0, &status);
	check(status, "queue");
	char path[4096], entry[512], options[512], line[1200];
	snprintf(path, sizeof path, "%s/kernels", argv[1]);
	FILE *names = fopen(path, "r"), *in = fopen(argv[2], "rb"), *out = fopen(argv[3], "wb");
	if (!names || !in || !out) return 2;
	for (uint32_t n = word(in), i = 0; i < n; i++) {
		if (!fgets(line, sizeof line, names) || sscanf(line, "%511s %511[^\n]", entry, options) != 2) return 2;
		snprintf(path, sizeof path, "%s/%u.cl", argv[1], i);
		FILE *f = fopen(path, "rb");
		if (!f) return 2;
		char *text = malloc(4 << 20);
		size_t size = fread(text, 1, 4 << 20, f);
		fclose(f);
		handle program = clCreateProgramWithSource(context, 1, (const char **)&text, &size, &status);
		check(status, "program");
		free(text);
		if (clBuildProgram(program, 1, &device, options, NULL, NULL) != 0) {
			static char log[20000];
			clGetProgramBuildInfo(program, device, 0x1183, sizeof log, log, NULL);
			fprintf(stderr, "kernel %u: %s\n", i, log);
			return 1;
		}
		handle kernel = clCreateKernel(program, entry, &status);
		check(status, "kernel");
		word(in); // its number
		size_t groups[3], local[3], global[3];
		for (int d = 0; d < 3; d++) groups[d] = word(in);
		for (int d = 0; d < 3; d++) local[d] = word(in), global[d] = groups[d] * local[d];
		uint32_t dynamic = word(in), block = word(in);
		void *bytes = malloc(block);
		take(in, bytes, block);
		check(clSetKernelArg(kernel, 0, block, bytes), "block");
		uint32_t count = word(in);
		handle *buffers = calloc(count, sizeof *buffers);
		uint64_t *sizes = calloc(count, sizeof *sizes);
		void **host = calloc(count, sizeof *host);
		for (uint32_t b = 0; b < count; b++) {
			take(in, &sizes[b], 8);
			host[b] = malloc(sizes[b] + GUARD);
			take(in, host[b], sizes[b]);
			memset((char *)host[b] + sizes[b], 0x77, GUARD);
			if (sizes[b]) buffers[b] = clCreateBuffer(context, 1 | 32, sizes[b] + GUARD, host[b], &status);
			check(status, "buffer");
		}
		for (uint32_t k = word(in); k > 0; k--) word(in), word(in);
		check(clSetKernelArg(kernel, 1, sizeof(handle), &buffers[0]), "control");
		check(clSetKernelArg(kernel, 2, sizeof(handle), &buffers[1]), "print");
		for (uint32_t k = word(in); k > 0; k--) {
			uint32_t arg = word(in), buffer = word(in);
			if (buffer == ~0u)
				check(clSetKernelArg(kernel, arg, dynamic < 16 ? 16 : dynamic, NULL), "local memory");
			else
				check(clSetKernelArg(kernel, arg, sizeof(handle), &buffers[buffer]), "argument");
		}
		check(clEnqueueNDRangeKernel(queue, kernel, 3, NULL, global, local, 0, NULL, NULL), "launch");
		char message[100] = "";
		for (uint32_t b = 0; b < count; b++) {
			if (sizes[b]) check(clEnqueueReadBuffer(queue, buffers[b], 1, 0, sizes[b] + GUARD, host[b], 0, NULL, NULL), "read");
			fwrite(host[b], 1, sizes[b], out);
			for (uint64_t i = sizes[b]; i < sizes[b] + GUARD; i++)
				if (((unsigned char *)host[b])[i] != 0x77) snprintf(message, sizeof message, "buffer %u of %llu bytes: what lies behind it is written", b, (unsigned long long)sizes[b]);
			if (sizes[b]) clReleaseMemObject(buffers[b]);
			free(host[b]);
		}
		uint32_t length = strlen(message);
		fwrite(&length, 4, 1, out);
		fwrite(message, 1, length, out);
		fflush(out);
		free(buffers), free(sizes), free(host), free(bytes);
		clReleaseKernel(kernel);
		clReleaseProgram(program);
	}
	return fclose(out);
}
