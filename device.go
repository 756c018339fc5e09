package dotcompute

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/dotcompute/dotcompute/internal/compile"
	"github.com/dotcompute/dotcompute/internal/driver"
	"github.com/dotcompute/dotcompute/internal/drivers"
)

// DeviceInfo is what a device is and can do.
type DeviceInfo struct {
	// ID names the device for [Config.Device]: "cpu", "cuda:0".
	ID string
	// Name is the product as its maker writes it, Driver the family, Version
	// that of the driver's library. Kind is "host", "cpu", "gpu" or "other".
	Name, Driver, Version, Kind string
	// Memory in bytes; zero when unknown.
	Memory int64
	// Units is the number of processors that run groups side by side.
	Units int
	// Subgroups are the possible subgroup widths, the preferred one first.
	Subgroups []int
	// MaxGroup is the most invocations in a group, MaxShared the most shared
	// memory of one in bytes.
	MaxGroup  int
	MaxShared int64
	// Features that kernels may need, by name, sorted.
	Features []string
	// Emulates says which of them are done by other means than the device's own, and
	// Quirks what is known to be odd about it and how that is dealt with.
	Emulates, Quirks []string
	// NoClock says that events have no times ([Event.Since]): the device's clock is not to be
	// believed. It is known of an open device.
	NoClock bool
	// InPlace says that kernels can work on memory of [AllocHost] where it is.
	InPlace bool
	// Managed says that there is memory that moves between host and device ([AllocManaged]).
	Managed bool
	// Interpreted devices interpret kernels. Emulated ones are software that
	// plays hardware. Inert ones run nothing. None is ever opened without being named
	// or allowed.
	Interpreted, Emulated, Inert bool
	// Err is why the device cannot be opened, and nil when it can. An entry
	// with Err may stand for a whole family whose library is missing.
	Err error
}

// Device is an open device: a place for buffers, and for queues that run
// kernels. All methods may be called concurrently.
type Device struct {
	dev      driver.Device
	info     driver.Info
	importer driver.Importer   // nil if the device cannot
	peer     driver.PeerCopier // nil if the device cannot
	recorder driver.Recorder   // likewise
	chooser  driver.Chooser    // likewise
	cache    *compile.Cache
	print    *printer
	log      *slog.Logger

	kernels sync.Map // *Kernel to *loaded

	mu     sync.Mutex
	closed bool
	queues []*Queue                 // open ones, oldest first
	idle   []*Queue                 // those of Run that wait for the next
	memory map[*allocation]struct{} // not given back yet
	once   sync.Once
	result error // of Close
}

// Devices lists the devices in the documented order of preference, and the
// families that are not there with the reason.
func Devices(ctx context.Context) []DeviceInfo {
	var list []DeviceInfo
	for _, d := range drivers.List(drivers.Options{}) {
		infos, err := d.Devices(ctx)
		if err != nil {
			list = append(list, DeviceInfo{ID: d.Name(), Driver: d.Name(), Err: err})
		}
		for i := range infos {
			info := public(&infos[i])
			info.Err = tooNarrow(&infos[i])
			list = append(list, info)
		}
	}
	return list
}

// Open takes a device into use. It fails with an error that wraps [ErrUnavailable] and says of
// every device why it was not taken.
func Open(ctx context.Context, c *Config) (*Device, error) {
	if c == nil {
		c = &Config{}
	}
	return open(ctx, c, drivers.List(drivers.Options{Workers: c.Workers, CPU: c.CPU, CUDA: c.CUDA, Cache: compile.OpenCache(c.CacheDir)}))
}

func open(ctx context.Context, c *Config, list []driver.Driver) (*Device, error) {
	var reasons []string
	for _, drv := range list {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if c.Device != "" && c.Device != drv.Name() && !strings.HasPrefix(c.Device, drv.Name()+":") {
			continue
		}
		infos, err := drv.Devices(ctx)
		if err != nil {
			reasons = append(reasons, fmt.Sprintf("%s: %v", drv.Name(), err))
			continue
		}
		for i := range infos {
			info := &infos[i]
			if c.Device != "" && c.Device != info.ID && c.Device != drv.Name() {
				continue
			}
			if err := acceptable(c, info); err != nil {
				reasons = append(reasons, fmt.Sprintf("%s: %v", info.ID, err))
				continue
			}
			d, err := openOne(ctx, c, drv, info.ID)
			if err == nil {
				return d, nil
			}
			if c.Device != "" {
				return nil, err
			}
			reasons = append(reasons, fmt.Sprintf("%s: %v", info.ID, err))
		}
	}
	what := "a device"
	if c.Device != "" {
		what = "device " + c.Device
	}
	if len(reasons) == 0 {
		reasons = []string{"there is no such device"}
	}
	return nil, fmt.Errorf("open %s: %w: %s", what, ErrUnavailable, strings.Join(reasons, "; "))
}

// acceptable says why a device may not be taken.
func acceptable(c *Config, info *driver.Info) error {
	if err := tooNarrow(info); err != nil {
		return err
	}
	switch {
	case c.Device != "":
		return nil
	case info.Inert:
		return errors.New("runs nothing, and is only opened by name")
	case info.Emulated:
		return errors.New("is software that plays a device, and is only opened by name")
	case info.Interpreted && !c.AllowInterpreter && c.CPU == "":
		return errors.New("interprets kernels, which Config.AllowInterpreter must allow")
	}
	return nil
}

// tooNarrow: in kernels int has 64 bits, and compiled ones keep Go's layout
// for that; only the Go function itself runs where it has 32.
func tooNarrow(info *driver.Info) error {
	if narrow && info.Kind != driver.Host {
		return fmt.Errorf("int has 32 bits here: %w", ErrUnsupported)
	}
	return nil
}

func openOne(ctx context.Context, c *Config, drv driver.Driver, id string) (*Device, error) {
	dev, err := drv.Open(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("open device %s: %w", id, err)
	}
	d := &Device{dev: dev, info: dev.Info(), log: c.Log, memory: map[*allocation]struct{}{}}
	d.importer, _ = dev.(driver.Importer)
	d.peer, _ = dev.(driver.PeerCopier)
	d.recorder, _ = dev.(driver.Recorder)
	if c, ok := dev.(driver.Chooser); ok && c.Other() != "" {
		d.chooser = c
	}
	if d.log == nil {
		d.log = slog.Default()
	}
	d.print = &printer{w: c.Print}
	if c.Print == nil {
		d.print.w = os.Stdout
	}
	d.cache = compile.OpenCache(c.CacheDir)
	for _, k := range c.For {
		if err := k.Prepare(ctx, d); err != nil {
			return nil, errors.Join(err, d.Close())
		}
	}
	return d, nil
}

// public copies what the driver says, so that the caller may keep and change it.
func public(i *driver.Info) DeviceInfo {
	return DeviceInfo{
		ID: i.ID, Name: i.Name, Driver: i.Driver, Version: i.Version, Kind: i.Kind.String(),
		Memory: i.Memory, Units: i.Units, Subgroups: slices.Clone(i.Subgroups),
		MaxGroup: i.MaxGroup, MaxShared: i.MaxShared, Features: slices.Clone(i.Features),
		Emulates: slices.Clone(i.Emulates), Quirks: slices.Clone(i.Quirks), NoClock: i.NoClock, InPlace: i.InPlace, Managed: i.Managed,
		Interpreted: i.Interpreted, Emulated: i.Emulated, Inert: i.Inert,
	}
}

// Info describes the device.
func (d *Device) Info() DeviceInfo { return public(&d.info) }

// String returns the device's ID.
func (d *Device) String() string { return d.info.ID }

// Peer reports whether [Copy] moves data between d and other directly. Where
// it does not, Copy goes through host memory.
func (d *Device) Peer(other *Device) bool {
	return d == other || d.peer != nil && d.peer.Peer(other.dev)
}

// Close waits for the work of all queues, closes them, oldest first, gives back
// all memory, and then the device. Whatever belongs to the device is
// closed after that. A second Close returns what the first did.
func (d *Device) Close() error {
	d.once.Do(func() { d.result = d.close() })
	return d.result
}

func (d *Device) close() error {
	d.mu.Lock()
	d.closed = true
	queues := slices.Clone(d.queues)
	d.mu.Unlock()
	var errs []error
	for _, q := range queues {
		errs = append(errs, q.Close())
	}
	d.kernels.Range(func(_, l any) bool {
		errs = append(errs, l.(*loaded).close())
		return true
	})
	d.kernels.Clear()
	d.mu.Lock()
	memory := make([]*allocation, 0, len(d.memory))
	for a := range d.memory {
		memory = append(memory, a)
	}
	d.mu.Unlock()
	for _, a := range memory {
		a.mu.Lock()
		a.closed = true
		a.mu.Unlock()
		errs = append(errs, a.giveBack())
	}
	errs = append(errs, d.dev.Close())
	// A device that was lost has told so before; it is closed all the same.
	errs = slices.DeleteFunc(errs, func(err error) bool { return errors.Is(err, ErrLost) })
	return d.asError(errors.Join(errs...))
}

// closedError is what calls on a closed device return.
func (d *Device) closedError() error { return fmt.Errorf("device %s: %w", d.info.ID, ErrClosed) }
