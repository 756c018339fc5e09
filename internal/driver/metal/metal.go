package metal

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/dotcompute/dotcompute/internal/binding/metal"
	"github.com/dotcompute/dotcompute/internal/driver"
)

// Name is the family, and what the IDs of its devices begin with.
const Name = "metal"

// Target is the code that the devices take; features of the device follow the name.
const Target = "msl"

// Driver finds the devices. The zero value works.
type Driver struct {
	// platform is what tests put in the framework's place; nil opens it.
	platform *platform
}

// New returns the driver of a framework that is open already, for tests that play one.
func New(api *metal.API) *Driver { return &Driver{platform: newPlatform(api)} }

// Release gives back what the list of devices holds. None may be open.
func (d *Driver) Release() { d.platform.release() }

// Name returns "metal".
func (d *Driver) Name() string { return Name }

func (d *Driver) system() (*platform, error) {
	if d.platform != nil {
		return d.platform, nil
	}
	return system()
}

// Devices lists the devices that are new enough.
func (d *Driver) Devices(context.Context) ([]driver.Info, error) {
	p, err := d.system()
	if err != nil {
		return nil, err
	}
	var list []driver.Info
	var reasons []string
	for _, g := range p.gpus {
		if g.unfit != "" {
			reasons = append(reasons, fmt.Sprintf("%s %s", g.info.Name, g.unfit))
			continue
		}
		list = append(list, g.info)
	}
	if len(list) == 0 {
		reasons = append(reasons, "there is none")
		return nil, fmt.Errorf("no GPU that can be used by Metal: %s: %w", strings.Join(reasons[:max(1, len(reasons)-1)], "; "), driver.ErrUnavailable)
	}
	return list, nil
}

// Open opens "metal:N".
func (d *Driver) Open(_ context.Context, id string) (driver.Device, error) {
	rest, ok := strings.CutPrefix(id, Name+":")
	if n, err := strconv.Atoi(rest); !ok || err != nil || n < 0 {
		return nil, fmt.Errorf("open %s: %w", id, driver.ErrUnavailable)
	}
	p, err := d.system()
	if err != nil {
		return nil, err
	}
	for _, g := range p.gpus {
		if g.unfit == "" && g.info.ID == id {
			return p.open(g)
		}
	}
	return nil, fmt.Errorf("open %s: there is no such device: %w", id, driver.ErrUnavailable)
}
