// What runs launches: groups one after another, their invocations as fibers.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <type_traits>
#include <vector>
#include <ucontext.h>

struct rt_launch {
	uint32_t kernel, groups[3], size[3], dynamic;
	std::vector<uint8_t> block;
	std::vector<uint8_t *> buffers;
	std::vector<uint64_t> sizes;
};

struct rt_kernel {
	void (*call)(const rt_launch &);
	bool fibers;
};

// Where the running invocation stands.
static uint32_t rt_group[3], rt_local[3], rt_size[3];
static uint8_t *rt_dynamic;
static uint32_t rt_dynamic_bytes;
static std::string rt_error;
static bool rt_exits; // who has returned counts as arrived

enum { rt_ready, rt_barrier_, rt_lanes_, rt_ended };

struct rt_fiber {
	ucontext_t context;
	char *stack;
	int state, line;
	uint32_t local[3];
	// Of an operation in a warp.
	uint32_t mask, source, width;
	uint64_t value, result;
	bool ballot;
};

static std::vector<rt_fiber> rt_fibers;
static ucontext_t rt_main;
static rt_fiber *rt_self;
static const rt_launch *rt_now;
static void (*rt_call)(const rt_launch &);
static const size_t rt_stack = 512 << 10;

static void rt_wait(int state) {
	rt_self->state = state;
	swapcontext(&rt_self->context, &rt_main);
}

static void rt_barrier(int line) {
	if (!rt_self) {
		rt_error = "a barrier in a kernel that has none";
		return;
	}
	rt_self->line = line;
	rt_wait(rt_barrier_);
}

static uint32_t rt_linear(const uint32_t *l) { return (l[2] * rt_size[1] + l[1]) * rt_size[0] + l[0]; }

static uint64_t rt_lanes(uint32_t mask, bool ballot, uint64_t value, uint32_t source, uint32_t width) {
	rt_self->mask = mask;
	rt_self->ballot = ballot;
	rt_self->value = value;
	rt_self->source = source;
	rt_self->width = width;
	rt_wait(rt_lanes_);
	return rt_self->result;
}

static void rt_entry() {
	rt_call(*rt_now);
	rt_self->state = rt_ended;
	swapcontext(&rt_self->context, &rt_main);
}

// rt_settle does the operations of a warp for which all that are left of the mask wait.
static bool rt_settle(rt_fiber *warp, uint32_t n) {
	bool moved = false;
	for (uint32_t i = 0; i < n; i++) {
		if (warp[i].state != rt_lanes_) continue;
		const uint32_t mask = warp[i].mask;
		bool all = true;
		for (uint32_t j = 0; j < n; j++)
			if (mask >> j & 1) all = all && (warp[j].state == rt_ended || (warp[j].state == rt_lanes_ && warp[j].mask == mask));
		if (!all) continue;
		uint32_t ballot = 0;
		for (uint32_t j = 0; j < n; j++)
			if ((mask >> j & 1) && warp[j].state == rt_lanes_ && warp[j].value) ballot |= 1u << j;
		for (uint32_t j = 0; j < n; j++) {
			rt_fiber &f = warp[j];
			if (!(mask >> j & 1) || f.state != rt_lanes_) continue;
			if (f.ballot) {
				f.result = ballot;
				continue;
			}
			const uint32_t from = (j & ~(f.width - 1)) + f.source % f.width;
			f.result = from < n && warp[from].state == rt_lanes_ ? warp[from].value : 0xdeaddeaddeaddeadull;
		}
		for (uint32_t j = 0; j < n; j++)
			if ((mask >> j & 1) && warp[j].state == rt_lanes_) warp[j].state = rt_ready;
		moved = true;
	}
	return moved;
}

static void rt_together() {
	const uint32_t n = rt_size[0] * rt_size[1] * rt_size[2];
	while (rt_fibers.size() < n) {
		rt_fibers.emplace_back();
		rt_fibers.back().stack = (char *)malloc(rt_stack);
	}
	for (uint32_t i = 0; i < n; i++) {
		rt_fiber &f = rt_fibers[i];
		f.local[0] = i % rt_size[0];
		f.local[1] = i / rt_size[0] % rt_size[1];
		f.local[2] = i / rt_size[0] / rt_size[1];
		f.state = rt_ready;
		getcontext(&f.context);
		f.context.uc_stack.ss_sp = f.stack;
		f.context.uc_stack.ss_size = rt_stack;
		f.context.uc_link = nullptr;
		makecontext(&f.context, rt_entry, 0);
	}
	for (long round = 0;; round++) {
		if (round > 100000) {
			rt_error = "the group does not end";
			return;
		}
		for (uint32_t k = 0; k < n; k++) {
			const uint32_t i = round % 2 ? n - 1 - k : k; // no order may matter
			rt_fiber &f = rt_fibers[i];
			if (f.state != rt_ready) continue;
			memcpy(rt_local, f.local, sizeof rt_local);
			rt_self = &f;
			swapcontext(&rt_main, &f.context);
			rt_self = nullptr;
		}
		bool moved = false;
		for (uint32_t i = 0; i < n; i += 32) moved |= rt_settle(&rt_fibers[i], n - i < 32 ? n - i : 32);
		if (moved) continue;
		uint32_t waiting = 0, ended = 0, lanes = 0;
		int line = 0;
		bool same = true;
		for (uint32_t i = 0; i < n; i++) {
			rt_fiber &f = rt_fibers[i];
			ended += f.state == rt_ended;
			lanes += f.state == rt_lanes_;
			if (f.state != rt_barrier_) continue;
			same = same && (waiting == 0 || f.line == line);
			line = f.line;
			waiting++;
		}
		if (ended == n) return;
		if (lanes > 0) {
			rt_error = "lanes that wait for others in vain";
			return;
		}
		if (!same || (ended > 0 && !rt_exits)) {
			rt_error = same ? "a barrier that some have returned before" : "different barriers";
			return;
		}
		for (uint32_t i = 0; i < n; i++)
			if (rt_fibers[i].state == rt_barrier_) rt_fibers[i].state = rt_ready;
	}
}

static void rt_run(const rt_kernel &k, const rt_launch &l) {
	rt_now = &l;
	rt_call = k.call;
	rt_error.clear();
	memcpy(rt_size, l.size, sizeof rt_size);
	std::vector<uint64_t> dynamic(l.dynamic / 8 + 2, 0x5a5a5a5a5a5a5a5aull);
	rt_dynamic = (uint8_t *)dynamic.data();
	rt_dynamic_bytes = l.dynamic;
	for (uint32_t z = 0; z < l.groups[2]; z++)
		for (uint32_t y = 0; y < l.groups[1]; y++)
			for (uint32_t x = 0; x < l.groups[0]; x++) {
				rt_group[0] = x, rt_group[1] = y, rt_group[2] = z;
				if (k.fibers) {
					rt_together();
				} else {
					for (rt_local[2] = 0; rt_local[2] < rt_size[2]; rt_local[2]++)
						for (rt_local[1] = 0; rt_local[1] < rt_size[1]; rt_local[1]++)
							for (rt_local[0] = 0; rt_local[0] < rt_size[0]; rt_local[0]++) k.call(l);
				}
				if (!rt_error.empty()) return;
			}
	for (int i = 0; i < 8; i++)
		if (dynamic.size() * 8 > l.dynamic + i && ((uint8_t *)dynamic.data())[l.dynamic + i] != 0x5a) rt_error = "dynamic memory is overrun";
}

template <typename T> static T rt_read(FILE *f) {
	T v{};
	if (fread(&v, sizeof v, 1, f) != 1) exit(3);
	return v;
}

// Launches are read from one file and what they did is written to another.
static int rt_start(const rt_kernel *kernels, const char *in, const char *out) {
	FILE *f = fopen(in, "rb"), *g = fopen(out, "wb");
	if (!f || !g) return 2;
	const uint32_t n = rt_read<uint32_t>(f);
	for (uint32_t i = 0; i < n; i++) {
		rt_launch l;
		l.kernel = rt_read<uint32_t>(f);
		for (auto &x : l.groups) x = rt_read<uint32_t>(f);
		for (auto &x : l.size) x = rt_read<uint32_t>(f);
		l.dynamic = rt_read<uint32_t>(f);
		l.block.resize(rt_read<uint32_t>(f));
		if (fread(l.block.data(), 1, l.block.size(), f) != l.block.size()) return 3;
		std::vector<std::vector<uint64_t>> store(rt_read<uint32_t>(f));
		const size_t fence = 8; // words on either side
		for (auto &s : store) {
			const uint64_t size = rt_read<uint64_t>(f);
			s.assign(2 * fence + (size + 7) / 8, 0xa5a5a5a5a5a5a5a5ull);
			l.buffers.push_back((uint8_t *)(s.data() + fence));
			l.sizes.push_back(size);
			if (size && fread(l.buffers.back(), 1, size, f) != size) return 3;
		}
		for (uint32_t k = rt_read<uint32_t>(f); k > 0; k--) { // addresses in the block
			const uint32_t at = rt_read<uint32_t>(f), buffer = rt_read<uint32_t>(f);
			uint64_t address;
			memcpy(&address, &l.block[at], 8);
			address += (uint64_t)l.buffers[buffer];
			memcpy(&l.block[at], &address, 8);
		}
		for (uint32_t k = rt_read<uint32_t>(f); k > 0; k--) rt_read<uint64_t>(f); // who is which argument
		rt_run(kernels[l.kernel], l);
		for (size_t b = 0; b < store.size(); b++) {
			fwrite(l.buffers[b], 1, l.sizes[b], g);
			for (size_t k = 0; k < fence; k++)
				if (store[b][k] != 0xa5a5a5a5a5a5a5a5ull || store[b][store[b].size() - 1 - k] != 0xa5a5a5a5a5a5a5a5ull) rt_error = "buffer " + std::to_string(b) + " is overrun";
		}
		const uint32_t len = rt_error.size();
		fwrite(&len, 4, 1, g);
		fwrite(rt_error.data(), 1, len, g);
	}
	return fclose(g);
}

template <typename T, typename F> static T rt_bits(F x) {
	static_assert(sizeof(T) == sizeof(F));
	T v;
	memcpy(&v, &x, sizeof v);
	return v;
}
template <typename T> static T rt_update(volatile T *p, T x) {
	T old = *p;
	*p = x;
	return old;
}
template <typename T> static T rt_swap(volatile T *p, T old, T x) {
	T have = *p;
	if (have == old) *p = x;
	return have;
}
