package compile

import (
	"cmp"
	"errors"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/dotcompute/dotcompute/internal/artifact"
)

// Cache keeps artifacts in a folder, one file each, named by their hash. Any number
// of processes may share it: files appear whole, by renaming, and are never
// changed; whoever finds a damaged one removes it. A nil *Cache keeps nothing.
type Cache struct {
	dir   string
	limit int64

	mu      sync.Mutex
	written int64 // bytes since the folder was last looked through
	hits    int64
	misses  int64
}

const (
	// defaultLimit of a cache, in bytes. IR is small; a whole program's kernels are
	// a few megabytes.
	defaultLimit = 256 << 20
	// slack is the share of the limit that may be written between looking
	// through the folder.
	slack = 16
	// suffix of artifacts; other files are left alone.
	suffix = ".dcart"
	// partial is the prefix of files being written.
	partial = ".partial-"
	// stale is how old a file that is being written must be to be given up.
	stale = time.Hour
	// fresh is for how long a used entry need not be marked as used again.
	fresh = time.Hour
)

// Off as a folder means no cache.
const Off = "-"

// OpenCache returns the cache in a folder, which is made when something is kept.
// Empty is the user's cache folder. It returns nil, a cache that keeps nothing, for
// Off and where there is no such folder.
func OpenCache(dir string) *Cache {
	if dir == Off {
		return nil
	}
	if dir == "" {
		user, err := os.UserCacheDir()
		if err != nil {
			return nil
		}
		dir = filepath.Join(user, "dotcompute")
	}
	return &Cache{dir: dir, limit: defaultLimit}
}

// Counts returns how many artifacts were found and not found.
func (c *Cache) Counts() (hits, misses int64) {
	if c == nil {
		return 0, 0
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.hits, c.misses
}

// file returns where an entry is. Folders by first byte keep listings short.
func (c *Cache) file(key string) string { return filepath.Join(c.dir, key[:2], key+suffix) }

// load returns an entry, or nil.
func (c *Cache) load(key string) *artifact.Artifact {
	if c == nil {
		return nil
	}
	a := c.read(key)
	c.mu.Lock()
	defer c.mu.Unlock()
	if a != nil {
		c.hits++
	} else {
		c.misses++
	}
	return a
}

func (c *Cache) read(key string) *artifact.Artifact {
	file := c.file(key)
	b, err := os.ReadFile(file)
	if err != nil {
		return nil
	}
	a, err := artifact.Decode(b)
	if err != nil || a.Hash != key {
		// It is built again and written in the place of this one.
		os.Remove(file)
		return nil
	}
	// The time of a file is when it was last of use.
	if info, err := os.Stat(file); err == nil && time.Since(info.ModTime()) > fresh {
		now := time.Now()
		_ = os.Chtimes(file, now, now)
	}
	return a
}

// store keeps an entry. Failing to is no error: the next process compiles again.
func (c *Cache) store(key string, a *artifact.Artifact) {
	if c == nil {
		return
	}
	b := a.Encode()
	if err := c.write(c.file(key), b); err != nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.written += int64(len(b))
	if c.written > c.limit/slack || c.misses == 1 {
		c.written = 0
		c.trim()
	}
}

// Bytes returns what a driver has kept under a key, or nil.
func (c *Cache) Bytes(key string) []byte {
	if c == nil {
		return nil
	}
	if a := c.read(key); a != nil && len(a.Variants) == 1 {
		return a.Variants[0].Code
	}
	return nil
}

// Keep keeps it, wrapped in an artifact of no target.
func (c *Cache) Keep(key string, b []byte) {
	c.store(key, &artifact.Artifact{Hash: key, Variants: []artifact.Variant{{Code: b}}})
}

// write makes the file appear with all its bytes or not at all.
func (c *Cache) write(file string, b []byte) error {
	dir := filepath.Dir(file)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	temp := filepath.Join(dir, partial+strconv.FormatUint(rand.Uint64(), 36))
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	err = errors.Join(err, f.Close())
	if err == nil {
		err = os.Rename(temp, file)
	}
	if err != nil {
		os.Remove(temp)
	}
	return err
}

// trim removes the entries that were of no use for longest, until the rest is within
// the limit, and what broken-off processes left.
func (c *Cache) trim() {
	type entry struct {
		file string
		size int64
		used time.Time
	}
	var entries []entry
	var total int64
	_ = filepath.WalkDir(c.dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return nil
		}
		switch {
		case strings.HasSuffix(file, suffix):
			entries = append(entries, entry{file, info.Size(), info.ModTime()})
			total += info.Size()
		case strings.HasPrefix(d.Name(), partial) && time.Since(info.ModTime()) > stale:
			os.Remove(file)
		}
		return nil
	})
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(a.used.Compare(b.used), cmp.Compare(a.file, b.file))
	})
	for _, e := range entries {
		if total <= c.limit {
			return
		}
		if os.Remove(e.file) == nil {
			total -= e.size
		}
	}
}
