// What the message that dispatches threadgroups arrives as, by the calling convention of the processor.
typedef struct { unsigned long width, height, depth; } size;

static unsigned long seen[8];

void dispatch(void *self, void *selector, size groups, size threads) {
	const unsigned long all[8] = {(unsigned long)self, (unsigned long)selector, groups.width, groups.height, groups.depth, threads.width, threads.height, threads.depth};
	for (int i = 0; i < 8; i++) seen[i] = all[i];
}

unsigned long *what_was_seen(void) { return seen; }
