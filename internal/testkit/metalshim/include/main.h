// A program of its own that runs launches: they are read from one file, and what they did is written to another, with a message after each.
#pragma once
template <typename T> static T rt_read(FILE *f) {
	T v{};
	if (fread(&v, sizeof v, 1, f) != 1) exit(3);
	return v;
}

static int rt_start(const rt_kernel *kernels, const char *in, const char *out) {
	FILE *f = fopen(in, "rb"), *g = fopen(out, "wb");
	if (!f || !g) return 2;
	for (unsigned n = rt_read<unsigned>(f); n > 0; n--) {
		rt_launch l = {};
		const unsigned which = rt_read<unsigned>(f);
		for (auto &x : l.groups) x = rt_read<unsigned>(f);
		for (auto &x : l.size) x = rt_read<unsigned>(f);
		l.shared_size = rt_read<unsigned>(f);
		const unsigned block = rt_read<unsigned>(f);
		l.buffers[0] = malloc(block);
		if (fread(l.buffers[0], 1, block, f) != block) return 3;
		const unsigned count = rt_read<unsigned>(f);
		unsigned long *sizes = (unsigned long *)malloc(count * sizeof *sizes);
		void **store = (void **)malloc(count * sizeof *store);
		for (unsigned i = 0; i < count; i++) {
			sizes[i] = rt_read<unsigned long>(f);
			store[i] = malloc(sizes[i]); // exactly, for the sanitizer of addresses
			if (sizes[i] && fread(store[i], 1, sizes[i], f) != sizes[i]) return 3;
		}
		for (unsigned k = rt_read<unsigned>(f); k > 0; k--) rt_read<unsigned long>(f); // addresses in the block: none here
		l.buffers[1] = store[0];
		l.buffers[2] = store[1];
		for (unsigned k = rt_read<unsigned>(f); k > 0; k--) {
			const unsigned arg = rt_read<unsigned>(f), buffer = rt_read<unsigned>(f);
			if (buffer < count) l.buffers[arg] = store[buffer];
		}
		fprintf(stderr, "launch of %s\n", kernels[which].name);
		rt_run(&kernels[which], &l);
		for (unsigned i = 0; i < count; i++) {
			fwrite(store[i], 1, sizes[i], g);
			free(store[i]);
		}
		free(l.buffers[0]);
		free(sizes);
		free(store);
		const unsigned length = __builtin_strlen(l.error);
		fwrite(&length, 4, 1, g);
		fwrite(l.error, 1, length, g);
	}
	return fclose(g);
}
