package cpu

// SetLastCache makes launches that write more than n bytes past the caches, until the function it returns is called.
func SetLastCache(n int64) (restore func()) {
	old := lastCache
	lastCache = func() int64 { return n }
	return func() { lastCache = old }
}
