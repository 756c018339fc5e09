package main

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/cmd/dotcompute/internal/show"
	"github.com/dotcompute/dotcompute/examples/mandelbrot/fractal"
	"github.com/dotcompute/dotcompute/examples/photo/filter"
	"github.com/dotcompute/dotcompute/internal/proof"
)

type demoCmd struct {
	Device string `short:"d" placeholder:"ID" help:"Device to show (default: the one that Open would take)."`
	Out    string `short:"o" default:"." placeholder:"DIR" help:"Folder for the pictures."`
	Photo  string `type:"existingfile" placeholder:"FILE" help:"Photograph to find the edges of (default: a test picture of the Go distribution)."`
}

// demoResult is what `demo --json` prints.
type demoResult struct {
	Device     string   `json:"device"`
	SaxpyNS    int64    `json:"saxpy_ns"`
	PlainNS    int64    `json:"saxpy_plain_ns"`
	Checked    bool     `json:"checked_against_go"`
	Fault      string   `json:"fault"`
	PhotoNS    int64    `json:"photo_ns"`
	PhotoGoNS  int64    `json:"photo_plain_ns"`
	FractalNS  int64    `json:"mandelbrot_ns"`
	FractalGNS int64    `json:"mandelbrot_plain_ns"`
	Pictures   []string `json:"pictures"`
}

func (c *demoCmd) Run(a *app) error {
	res := &demoResult{Pictures: []string{}}
	var quiet bytes.Buffer
	d := &demo{app: a, cmd: c, res: res, term: a.term}
	if a.json {
		d.term = newTerminal(&quiet)
	}
	if err := d.tour(); err != nil {
		return err
	}
	if a.json {
		return a.printJSON(res)
	}
	return nil
}

// demo is one tour.
type demo struct {
	*app
	cmd  *demoCmd
	res  *demoResult
	term *terminal
	dev  *dotcompute.Device
	step int
}

func (d *demo) p(format string, args ...any) { fmt.Fprintf(d.term.w, format+"\n", args...) }

func (d *demo) head(title string) {
	d.step++
	d.p("\n%s", d.term.title(fmt.Sprintf("%d. %s", d.step, title)))
}

func (d *demo) tour() error {
	d.p("%s  plain Go functions as kernels, on every device", d.term.bold("DotCompute"))
	for _, part := range []func() error{d.devices, d.kernel, d.fault, d.photo, d.mandelbrot} {
		if err := part(); err != nil {
			if d.dev != nil {
				err = errors.Join(err, d.dev.Close())
			}
			return err
		}
	}
	d.head("What next")
	for _, line := range [][2]string{
		{"dotcompute run FILE.go KERNEL name=value …", "a kernel of your own"},
		{"dotcompute kernel check ./...", "what kernels may not say"},
		{"dotcompute kernel emit FILE.go KERNEL", "what a kernel compiles to"},
		{"dotcompute doctor", "what this machine has and lacks"},
		{"README.md, examples/, docs/kernel-language.md", "to read"},
	} {
		d.p("  %-46s %s", d.term.bold(line[0])+strings.Repeat(" ", max(0, 46-len([]rune(line[0])))), d.term.dim(line[1]))
	}
	return d.dev.Close()
}

func (d *demo) devices() error {
	d.head("The devices here")
	var rows [][]string
	for _, info := range dotcompute.Devices(d.ctx) {
		rows = append(rows, []string{info.ID, info.Name, remark(&info)})
	}
	d.term.table([]string{"device", "name", "remark"}, rows)
	done := d.progress("opening the device")
	dev, err := dotcompute.Open(d.ctx, &dotcompute.Config{Device: d.cmd.Device,
		For: []*dotcompute.Kernel{show.Saxpy.Kernel, show.Blend.Kernel, filter.Gray.Kernel, filter.Blur.Kernel, filter.Sobel.Kernel, fractal.Mandelbrot.Kernel}})
	done()
	if err != nil {
		return err
	}
	d.dev = dev
	d.res.Device = dev.String()
	d.p("This tour runs on %s.", d.term.bold(dev.String()))
	return nil
}

func (d *demo) kernel() error {
	d.head("A kernel is a Go function")
	for line := range strings.Lines(show.SaxpySource) {
		d.p("  %s", d.term.dim(strings.TrimRight(line, "\n")))
	}
	const n = 1 << 20
	x, y := make([]float32, n), make([]float32, n)
	for i := range x {
		x[i], y[i] = float32(i), 1
	}
	d.p("Its launcher was generated, with the same types:")
	d.p("  %s", d.term.dim("err := Saxpy.Run(ctx, dev, dotcompute.N(len(y)), 2, x, y)"))
	took, err := shortest(func() error { return show.Saxpy.Run(d.ctx, d.dev, dotcompute.N(n), 2, x, y) })
	if err != nil {
		return err
	}
	inGo, _ := shortest(func() error {
		for i := range y {
			y[i] += 2 * x[i]
		}
		return nil
	})
	d.res.SaxpyNS, d.res.PlainNS = took.Nanoseconds(), inGo.Nanoseconds()
	d.p("%d invocations ran, no more and no less.", n)
	d.p("They took %v on %s, with all copies; a plain loop takes %v.", round(took), d.dev, round(inGo))

	host, err := dotcompute.Open(d.ctx, &dotcompute.Config{Device: "host"})
	if err != nil {
		return err
	}
	defer host.Close()
	if err := proof.Compare(d.ctx, d.dev, host, show.Saxpy, dotcompute.N(1000), nil, float32(2), x[:1000], y[:1000]); err != nil {
		return err
	}
	other := d.dev
	if d.dev.String() == "host" {
		cpu, err := dotcompute.Open(d.ctx, &dotcompute.Config{Device: "cpu"})
		if err != nil {
			return err
		}
		defer cpu.Close()
		if err := proof.Compare(d.ctx, cpu, host, show.Saxpy, dotcompute.N(1000), nil, float32(2), x[:1000], y[:1000]); err != nil {
			return err
		}
		other = cpu
	}
	d.res.Checked = true
	d.p("%s on %s it gives what the Go function itself gives.", d.term.good("Checked:"), other)
	return nil
}

func (d *demo) fault() error {
	d.head("What goes wrong is a Go error, on every device")
	for line := range strings.Lines(show.BlendSource) {
		d.p("  %s", d.term.dim(strings.TrimRight(line, "\n")))
	}
	err := show.Blend.Run(d.ctx, d.dev, dotcompute.N(1000), make([]float32, 1000), make([]float32, 990))
	var fault *dotcompute.FaultError
	if !errors.As(err, &fault) {
		return fmt.Errorf("a kernel that reads past its slice should have faulted, and gave %v", err)
	}
	d.res.Fault = err.Error()
	d.p("Launched over 1000 with a slice of 990:")
	d.p("  %s", d.term.bad(err.Error()))
	d.p("Nothing outside the slices was touched, and the device works on.")
	return nil
}

func (d *demo) photo() error {
	d.head("Three kernels find the edges in a photograph")
	img, name, err := d.picture()
	if err != nil {
		return err
	}
	var edges, plain *image.Gray
	took, err := shortest(func() (err error) {
		edges, err = filter.Edges(d.ctx, d.dev, img)
		return err
	})
	if err != nil {
		return err
	}
	inGo, _ := shortest(func() error {
		plain = filter.EdgesPlain(img)
		return nil
	})
	d.res.PhotoNS, d.res.PhotoGoNS = took.Nanoseconds(), inGo.Nanoseconds()
	worst := 0
	for i := range plain.Pix {
		worst = max(worst, int(edges.Pix[i])-int(plain.Pix[i]), int(plain.Pix[i])-int(edges.Pix[i]))
	}
	if worst > 1 {
		return fmt.Errorf("the edges differ from plain Go's by %d of 255", worst)
	}
	d.p("%s, %d×%d: %v on %s, %v in plain Go, the same picture.", name, edges.Rect.Dx(), edges.Rect.Dy(), round(took), d.dev, round(inGo))
	return d.save("dotcompute-edges.png", edges)
}

func (d *demo) mandelbrot() error {
	d.head("A Mandelbrot picture")
	const w, h = 640, 360
	done := d.progress("painting")
	var inGo time.Duration
	var img *image.NRGBA
	took, err := shortest(func() (err error) {
		img, err = fractal.Paint(d.ctx, d.dev, fractal.Seahorse, w, h)
		return err
	})
	if err == nil {
		start := time.Now()
		fractal.PaintPlain(fractal.Seahorse, w, h)
		inGo = time.Since(start)
	}
	done()
	if err != nil {
		return err
	}
	d.res.FractalNS, d.res.FractalGNS = took.Nanoseconds(), inGo.Nanoseconds()
	d.p("%d×%d: %v on %s, %v in plain Go on one core (%.1f×).", w, h, round(took), d.dev, round(inGo), inGo.Seconds()/took.Seconds())
	if d.term.color {
		fmt.Fprint(d.term.w, thumbnail(img, 64, 18))
	}
	return d.save("dotcompute-mandelbrot.png", img)
}

// picture is the photograph asked for, one that comes with Go, or a drawing.
func (d *demo) picture() (image.Image, string, error) {
	name := d.cmd.Photo
	if name == "" {
		if root, err := exec.CommandContext(d.ctx, "go", "env", "GOROOT").Output(); err == nil {
			p := filepath.Join(strings.TrimSpace(string(root)), "src", "image", "testdata", "video-001.png")
			if _, err := os.Stat(p); err == nil {
				name = p
			}
		}
	}
	if name == "" {
		img := image.NewNRGBA(image.Rect(0, 0, 150, 103))
		for i := range 150 * 103 {
			x, y := i%150, i/150
			img.Set(x, y, color.NRGBA{uint8(x), uint8(2 * y), uint8((x/20 + y/20) % 2 * 255), 255})
		}
		return img, "a drawing (no Go distribution here has the test picture)", nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, "", err
	}
	defer f.Close()
	img, _, err := image.Decode(f)
	if err != nil {
		return nil, "", usagef("%s: %w", name, err)
	}
	return img, filepath.Base(name), nil
}

func (d *demo) save(name string, img image.Image) error {
	path := filepath.Join(d.cmd.Out, name)
	f, err := os.Create(path)
	if err != nil {
		return usageError{err}
	}
	if err := errors.Join(png.Encode(f, img), f.Close()); err != nil {
		return err
	}
	d.res.Pictures = append(d.res.Pictures, path)
	d.p("Wrote %s.", d.term.bold(path))
	return nil
}

// shortest runs f until five runs or half a second are over, and returns the time of the shortest: the
// first run of a kernel may compile.
func shortest(f func() error) (time.Duration, error) {
	var best time.Duration
	begin := time.Now()
	for i := 0; i < 5 && (i < 2 || time.Since(begin) < time.Second/2); i++ {
		start := time.Now()
		if err := f(); err != nil {
			return 0, err
		}
		if took := time.Since(start); i == 0 || took < best {
			best = took
		}
	}
	return best, nil
}

func round(t time.Duration) time.Duration {
	switch {
	case t > time.Second:
		return t.Round(10 * time.Millisecond)
	case t > time.Millisecond:
		return t.Round(10 * time.Microsecond)
	}
	return t.Round(100 * time.Nanosecond)
}

// thumbnail draws a picture in a terminal, two pixels a character: upper half blocks
// in 24-bit colours.
func thumbnail(img *image.NRGBA, cols, rows int) string {
	var b strings.Builder
	at := func(x, y int) color.NRGBA {
		return img.NRGBAAt(x*img.Rect.Dx()/cols, y*img.Rect.Dy()/(2*rows))
	}
	for y := range rows {
		b.WriteString("  ")
		for x := range cols {
			u, l := at(x, 2*y), at(x, 2*y+1)
			fmt.Fprintf(&b, "\x1b[38;2;%d;%d;%dm\x1b[48;2;%d;%d;%dm▀", u.R, u.G, u.B, l.R, l.G, l.B)
		}
		b.WriteString("\x1b[0m\n")
	}
	return b.String()
}
