// What one would write by hand in OpenCL C for the kernels of bench/cpu/kernels: no checks, 32-bit indices.

kernel void saxpy(float a, global const float *restrict x, global float *restrict y) {
	const int i = get_global_id(0);
	y[i] += a * x[i];
}

kernel void mandelbrot(float px, float py, float step, int limit, int w, global int *restrict out) {
	const int i = get_global_id(0), j = get_global_id(1);
	const float cx = px + i * step, cy = py + j * step;
	float x = 0, y = 0;
	int n = 0;
	for (; n < limit; n++) {
		const float xx = x * x, yy = y * y;
		if (xx + yy > 4) break;
		const float t = xx - yy + cx;
		y = 2 * x * y + cy;
		x = t;
	}
	out[j * w + i] = n;
}

kernel void nbody(int n, global const float *restrict xs, global const float *restrict ys, global const float *restrict zs, global const float *restrict mass,
	global float *restrict ax, global float *restrict ay, global float *restrict az) {
	const int i = get_global_id(0);
	const float x = xs[i], y = ys[i], z = zs[i];
	float sx = 0, sy = 0, sz = 0;
	for (int j = 0; j < n; j++) {
		const float dx = xs[j] - x, dy = ys[j] - y, dz = zs[j] - z;
		const float inverse = 1 / sqrt(dx * dx + dy * dy + dz * dz + 1e-3f);
		const float f = mass[j] * inverse * inverse * inverse;
		sx += f * dx;
		sy += f * dy;
		sz += f * dz;
	}
	ax[i] = sx;
	ay[i] = sy;
	az[i] = sz;
}

kernel __attribute__((reqd_work_group_size(16, 16, 1))) void matmul(int n, global const float *restrict a, global const float *restrict b, global float *restrict c) {
	local float as[256], bs[256];
	const int x = get_global_id(0), y = get_global_id(1), lx = get_local_id(0), ly = get_local_id(1);
	float sum = 0;
	for (int k = 0; k < n; k += 16) {
		as[ly * 16 + lx] = a[y * n + k + lx];
		bs[ly * 16 + lx] = b[(k + ly) * n + x];
		barrier(CLK_LOCAL_MEM_FENCE);
		for (int j = 0; j < 16; j++) sum += as[ly * 16 + j] * bs[j * 16 + lx];
		barrier(CLK_LOCAL_MEM_FENCE);
	}
	c[y * n + x] = sum;
}

kernel void stencil(float c0, float c1, float c2, float c3, int n, global const float *restrict speed, global const float *restrict now, global const float *restrict before,
	global float *restrict after) {
	const int row = n, plane = n * n;
	const int at = ((int)(get_global_id(2) + 3) * n + (int)get_global_id(1) + 3) * n + (int)get_global_id(0) + 3;
	const float p = now[at];
	const float sum = c0 * p + c1 * (now[at - 1] + now[at + 1] + now[at - row] + now[at + row] + now[at - plane] + now[at + plane]) +
		c2 * (now[at - 2] + now[at + 2] + now[at - 2 * row] + now[at + 2 * row] + now[at - 2 * plane] + now[at + 2 * plane]) +
		c3 * (now[at - 3] + now[at + 3] + now[at - 3 * row] + now[at + 3 * row] + now[at - 3 * plane] + now[at + 3 * plane]);
	after[at] = 2 * p - before[at] + speed[at] * sum;
}
