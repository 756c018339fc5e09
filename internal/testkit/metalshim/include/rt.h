// What plays the GPU: groups one after another, their invocations as fibers that meet at barriers and in simdgroups. All state is the
// thread's that launches. No header of C++ is included, so that a kernel compiles in a tenth of a second.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define RT_TSAN
extern "C" void *__tsan_create_fiber(unsigned);
extern "C" void __tsan_destroy_fiber(void *);
extern "C" void __tsan_switch_to_fiber(void *, unsigned);
extern "C" void *__tsan_get_current_fiber();
extern "C" void __tsan_acquire(void *);
extern "C" void __tsan_release(void *);
#endif
#if __has_feature(address_sanitizer)
#define RT_ASAN
extern "C" void __sanitizer_start_switch_fiber(void **, const void *, unsigned long);
extern "C" void __sanitizer_finish_switch_fiber(void *, const void **, unsigned long *);
#endif
#endif

// The sanitizer of threads is told of what orders invocations, and looks at kernels only.
#ifdef RT_TSAN
#define RT_OWN __attribute__((disable_sanitizer_instrumentation, noinline)) static
#else
#define RT_OWN static
#endif

#ifndef RT_SIMD
#define RT_SIMD 32 // lanes of a simdgroup: runs of linear indices
#endif
#define RT_BUFFERS 31

// One launch. Buffers are by their index in the argument table.
struct rt_launch {
	unsigned groups[3], size[3];
	void *buffers[RT_BUFFERS];
	unsigned shared_size; // of the threadgroup memory at index 0
	const int *stop; // unless null, and it is not 0: end early
	char error[200];
};

struct rt_where {
	unsigned group[3], local[3];
};

RT_OWN unsigned rt_linear(const rt_launch &l, const rt_where &w) { return (w.local[2] * l.size[1] + w.local[1]) * l.size[0] + w.local[0]; }

struct rt_kernel {
	const char *name;
	void (*call)(const rt_launch &, const rt_where &);
	bool fibers; // has barriers or simdgroup operations
};

enum rt_state { rt_ready, rt_at_barrier, rt_in_lanes, rt_ended };

struct rt_fiber {
	ucontext_t context;
	char *stack;
	rt_where where;
	rt_state state;
	int line; // of the barrier
	bool ballot;
	unsigned long value, result;
	unsigned source;
#ifdef RT_TSAN
	void *tsan;
#endif
};

// Threadgroup memory of a group: that at index 0, and the variables. Each is a block of its own, so that what lies beside it is nobody's.
#define RT_VARS 64
struct rt_shared_memory {
	rt_shared_memory *before; // of the groups before
	void *block[RT_VARS];
};

struct rt_group {
	rt_fiber *fibers, *self;
	unsigned room, n;
	rt_shared_memory *shared;
	ucontext_t main;
	const rt_kernel *k;
	rt_launch *l;
	const void *main_stack;
	unsigned long main_size;
	// Addresses that happens-before is told of: between groups there is none.
	void *main_tsan;
	char begin, end, *barrier, barriers[4096];
	unsigned groups;
};

static thread_local rt_group rt_now;
static const unsigned long rt_stack = 256 << 10;

RT_OWN void rt_wrong(const char *what) {
	if (rt_now.l->error[0] == 0) snprintf(rt_now.l->error, sizeof rt_now.l->error, "kernel %s: %s", rt_now.k->name, what);
}

// rt_fails says that a weak compare-and-swap fails for no reason, every third time.
RT_OWN bool rt_fails() {
	static thread_local unsigned tries;
	return ++tries % 3 == 0;
}

// From a fiber to the scheduler.
RT_OWN void rt_out(rt_state state) {
	rt_fiber *f = rt_now.self;
	f->state = state;
#ifdef RT_TSAN
	if (state != rt_in_lanes) __tsan_release(state == rt_ended ? &rt_now.end : rt_now.barrier); // lanes do not order memory
	__tsan_switch_to_fiber(rt_now.main_tsan, 1);
#endif
#ifdef RT_ASAN
	void *fake;
	__sanitizer_start_switch_fiber(state == rt_ended ? nullptr : &fake, rt_now.main_stack, rt_now.main_size);
#endif
	swapcontext(&f->context, &rt_now.main);
#ifdef RT_ASAN
	__sanitizer_finish_switch_fiber(fake, &rt_now.main_stack, &rt_now.main_size);
#endif
#ifdef RT_TSAN
	if (state == rt_at_barrier) __tsan_acquire(rt_now.barrier);
#endif
}

RT_OWN void rt_entry() {
#ifdef RT_ASAN
	__sanitizer_finish_switch_fiber(nullptr, &rt_now.main_stack, &rt_now.main_size);
#endif
#ifdef RT_TSAN
	__tsan_acquire(&rt_now.begin);
#endif
	rt_now.k->call(*rt_now.l, rt_now.self->where);
	rt_out(rt_ended);
}

// From the scheduler to a fiber.
RT_OWN void rt_in(rt_fiber *f) {
	rt_now.self = f;
#ifdef RT_TSAN
	__tsan_switch_to_fiber(f->tsan, 1);
#endif
#ifdef RT_ASAN
	void *fake;
	__sanitizer_start_switch_fiber(&fake, f->stack, rt_stack);
#endif
	swapcontext(&rt_now.main, &f->context);
#ifdef RT_ASAN
	__sanitizer_finish_switch_fiber(fake, nullptr, nullptr);
#endif
	rt_now.self = nullptr;
}

RT_OWN inline void rt_barrier(int line) {
	if (!rt_now.self) return rt_wrong("a barrier where none was seen in the text");
	rt_now.self->line = line;
	rt_out(rt_at_barrier);
}

RT_OWN inline unsigned long rt_lanes(bool ballot, unsigned long value, unsigned source) {
	if (!rt_now.self) return rt_wrong("a simdgroup operation where none was seen in the text"), 0;
	rt_now.self->ballot = ballot;
	rt_now.self->value = value;
	rt_now.self->source = source;
	rt_out(rt_in_lanes);
	return rt_now.self->result;
}

// rt_shared is a variable of the group. What a group finds in it is not what the last one left.
RT_OWN void *rt_shared(unsigned i, unsigned long size) {
	void *&block = rt_now.shared->block[i];
	if (!block) {
		block = malloc(size);
		memset(block, 0x5a, size);
#ifdef RT_TSAN
		__tsan_release(&block);
	} else {
		__tsan_acquire(&block);
#endif
	}
	return block;
}

RT_OWN void rt_release_shared(rt_shared_memory *m) {
	while (m) {
		rt_shared_memory *before = m->before;
		for (void *block : m->block) free(block);
		free(m);
		m = before;
	}
}

// rt_settle does an operation of a simdgroup of which nobody runs. Those who have left it, or wait at a barrier, take no part; nor do those at an
// operation of the other kind, whose turn comes next: narrow subgroups that share a simdgroup go ways of their own.
RT_OWN bool rt_settle(rt_fiber *f, unsigned n) {
	unsigned in = 0;
	for (unsigned i = 0; i < n; i++) {
		if (f[i].state == rt_ready) return false;
		if (f[i].state == rt_in_lanes) in |= 1u << i;
	}
	if (!in) return false;
	unsigned votes = 0;
	const bool ballot = f[__builtin_ctz(in)].ballot;
	for (unsigned i = 0; i < n; i++) {
		if (!(in >> i & 1)) continue;
		if (f[i].ballot != ballot) in &= ~(1u << i);
		else if (f[i].value) votes |= 1u << i;
	}
	for (unsigned i = 0; i < n; i++) {
		if (!(in >> i & 1)) continue;
		const unsigned from = f[i].source % RT_SIMD;
		f[i].result = ballot ? votes : (in >> from & 1) ? f[from].value : 0xdeaddead; // of who is not there: anything
		f[i].state = rt_ready;
	}
	return true;
}

RT_OWN void rt_prepare(unsigned n) {
	rt_group &g = rt_now;
	if (g.room < n) {
		for (unsigned i = 0; i < g.room; i++) free(g.fibers[i].stack);
		free(g.fibers);
		g.fibers = (rt_fiber *)malloc(n * sizeof(rt_fiber));
		memset(g.fibers, 0, n * sizeof(rt_fiber));
		for (unsigned i = 0; i < n; i++) g.fibers[i].stack = (char *)malloc(rt_stack);
		g.room = n;
	}
	g.n = n;
}

RT_OWN void rt_together(const rt_where &first) {
	rt_group &g = rt_now;
	const unsigned *size = g.l->size, n = g.n;
	g.barrier = &g.barriers[g.groups++ % sizeof g.barriers];
	for (unsigned i = 0; i < n; i++) {
		rt_fiber &f = g.fibers[i];
		f.where = first;
		f.where.local[0] = i % size[0];
		f.where.local[1] = i / size[0] % size[1];
		f.where.local[2] = i / size[0] / size[1];
		f.state = rt_ready;
		getcontext(&f.context);
		f.context.uc_stack.ss_sp = f.stack;
		f.context.uc_stack.ss_size = rt_stack;
		f.context.uc_link = nullptr;
		makecontext(&f.context, rt_entry, 0);
#ifdef RT_TSAN
		f.tsan = __tsan_create_fiber(0);
#endif
	}
	for (long round = 0;; round++) {
		if (g.l->stop && __atomic_load_n(g.l->stop, __ATOMIC_RELAXED)) break;
		for (unsigned k = 0; k < n; k++) {
			rt_fiber *f = &g.fibers[round % 2 ? n - 1 - k : k]; // no order may matter
			if (f->state == rt_ready) rt_in(f);
		}
		bool moved = false;
		for (unsigned i = 0; i < n; i += RT_SIMD) moved |= rt_settle(&g.fibers[i], n - i < RT_SIMD ? n - i : RT_SIMD);
		if (moved) continue;
		unsigned waiting = 0, ended = 0;
		int line = 0;
		bool same = true;
		for (unsigned i = 0; i < n; i++) {
			const rt_fiber &f = g.fibers[i];
			ended += f.state == rt_ended;
			if (f.state != rt_at_barrier) continue;
			same = same && (waiting == 0 || f.line == line);
			line = f.line;
			waiting++;
		}
		if (ended == n) break;
		if (!same || ended > 0) {
			rt_wrong(same ? "a barrier that some have returned before" : "a group at two barriers");
			break;
		}
		for (unsigned i = 0; i < n; i++) g.fibers[i].state = rt_ready;
	}
#ifdef RT_TSAN
	for (unsigned i = 0; i < n; i++) __tsan_destroy_fiber(g.fibers[i].tsan);
#endif
}

// rt_run runs a launch. Without fibers an invocation is a call; for the thread sanitizer all are fibers, so that they are told apart.
RT_OWN void rt_run(const rt_kernel *k, rt_launch *l) {
	rt_group &g = rt_now;
	g.k = k;
	g.l = l;
	l->error[0] = 0;
	bool fibers = k->fibers;
#ifdef RT_TSAN
	fibers = true;
	g.main_tsan = __tsan_get_current_fiber();
	__tsan_release(&g.begin);
#endif
	if (fibers) rt_prepare(l->size[0] * l->size[1] * l->size[2]);
	rt_where w = {};
	for (w.group[2] = 0; w.group[2] < l->groups[2]; w.group[2]++)
		for (w.group[1] = 0; w.group[1] < l->groups[1]; w.group[1]++)
			for (w.group[0] = 0; w.group[0] < l->groups[0]; w.group[0]++) {
				if (l->stop && __atomic_load_n(l->stop, __ATOMIC_RELAXED)) goto done;
				rt_shared_memory *m = (rt_shared_memory *)malloc(sizeof *m);
				memset(m, 0, sizeof *m);
				m->before = g.shared;
				g.shared = m;
#ifndef RT_TSAN
				rt_release_shared(m->before);
				m->before = nullptr;
#endif
				if (fibers) {
					rt_together(w);
				} else {
					for (w.local[2] = 0; w.local[2] < l->size[2]; w.local[2]++)
						for (w.local[1] = 0; w.local[1] < l->size[1]; w.local[1]++)
							for (w.local[0] = 0; w.local[0] < l->size[0]; w.local[0]++) k->call(*l, w);
				}
				if (l->error[0]) goto done;
			}
done:
#ifdef RT_TSAN
	__tsan_acquire(&g.end);
#endif
	rt_release_shared(g.shared);
	g.shared = nullptr;
}
