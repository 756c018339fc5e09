package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/dotcompute/dotcompute"
	"github.com/dotcompute/dotcompute/cmd/dotcompute/internal/array"
	"github.com/dotcompute/dotcompute/internal/proof"
	"github.com/dotcompute/dotcompute/source"
)

// argument is one flattened parameter of a kernel with its value: the bytes of a scalar, of a struct or array, or
// of the memory of a slice.
type argument struct {
	param source.Param
	data  []byte
	shape []int // of a slice that came from a file
	given bool
}

func (a *argument) len() int { return len(a.data) / max(1, int(a.param.Size)) }

// typ is the element type for package array; "" for structs and arrays.
func (a *argument) typ() array.Type { return array.Type(a.param.Elem) }

// bindArgs gives every parameter of a kernel its value. Errors name the
// parameter, what was given and what was expected.
func bindArgs(k *source.Kernel, texts []string) ([]argument, error) {
	args := make([]argument, len(k.Params))
	byName := map[string]*argument{}
	var names []string
	for i, p := range k.Params {
		args[i].param = p
		byName[p.Name] = &args[i]
		names = append(names, p.Name+" "+p.Type)
	}
	kernel := k.Definition().Name
	width, height, image := 0, 0, ""
	for _, text := range texts {
		name, value, ok := strings.Cut(text, "=")
		if !ok {
			return nil, fmt.Errorf("%q is not name=value; kernel %s takes %s", text, kernel, strings.Join(names, ", "))
		}
		arg := byName[name]
		if arg == nil {
			return nil, fmt.Errorf("kernel %s has no parameter %q; it takes %s", kernel, name, strings.Join(names, ", "))
		}
		if arg.given {
			return nil, fmt.Errorf("parameter %s is given twice", name)
		}
		arg.given = true
		w, h, err := arg.set(value)
		if err != nil {
			return nil, fmt.Errorf("parameter %s (%s): %w", name, arg.param.Type, err)
		}
		if w > 0 {
			if image != "" && (w != width || h != height) && byName["w"] != nil && !byName["w"].given {
				return nil, fmt.Errorf("%s is %d×%d and the image for %s is %d×%d: say w= and h=", image, width, height, name, w, h)
			}
			width, height, image = w, h, value
		}
	}
	for i := range args {
		arg := &args[i]
		if arg.given {
			continue
		}
		fill := 0
		if arg.param.Kind == source.Scalar && image != "" {
			switch arg.param.Name {
			case "w":
				fill = width
			case "h":
				fill = height
			}
		}
		if fill == 0 {
			return nil, fmt.Errorf("parameter %s (%s) of kernel %s has no value: give %s=%s", arg.param.Name, arg.param.Type, kernel, arg.param.Name, arg.example())
		}
		if _, _, err := arg.set(fmt.Sprint(fill)); err != nil {
			return nil, fmt.Errorf("parameter %s (%s), the size of %s: %w", arg.param.Name, arg.param.Type, image, err)
		}
	}
	return args, nil
}

// example is a value that the parameter would take.
func (a *argument) example() string {
	switch {
	case a.param.Kind == source.Slice:
		return "@FILE.npy, or " + array.Generators
	case a.param.Kind == source.Value:
		return strings.TrimSuffix(strings.Repeat("0,", len(a.param.Leaves)), ",")
	}
	return "NUMBER"
}

// set reads a value. Width and height are those of an image.
func (a *argument) set(text string) (width, height int, err error) {
	switch a.param.Kind {
	case source.Scalar, source.Value:
		return 0, 0, a.setFields(text)
	}
	if file, ok := strings.CutPrefix(text, "@"); ok {
		width, height, err = a.setFile(file)
		if err != nil {
			var path *fs.PathError
			if !errors.As(err, &path) {
				err = fmt.Errorf("%s: %w", file, err)
			}
		}
		return width, height, err
	}
	if a.param.Elem == "" {
		return 0, 0, a.setStructs(text)
	}
	arr, ok, err := array.Generate(a.typ(), text)
	if err != nil {
		return 0, 0, err
	}
	if !ok {
		return 0, 0, fmt.Errorf("%q is not an array: @FILE, or %s", text, array.Generators)
	}
	a.data, a.shape = arr.Data, arr.Shape
	return 0, 0, nil
}

// setFields reads a scalar, or the scalars of a struct or array in order.
func (a *argument) setFields(text string) error {
	fields := strings.Split(text, ",")
	if len(fields) != len(a.param.Leaves) {
		if len(a.param.Leaves) == 1 {
			return fmt.Errorf("%q is not a %s", text, a.param.Elem)
		}
		var names []string
		for _, l := range a.param.Leaves[:min(8, len(a.param.Leaves))] {
			names = append(names, l.Name+" "+l.Type)
		}
		return fmt.Errorf("%q has %d values; wanted %d: %s", text, len(fields), len(a.param.Leaves), strings.Join(names, ", "))
	}
	a.data = make([]byte, a.param.Size)
	for i, l := range a.param.Leaves {
		bits, err := array.ParseScalar(array.Type(l.Type), strings.TrimSpace(fields[i]))
		if err != nil {
			if l.Name != "" {
				return fmt.Errorf("field %s: %w", l.Name, err)
			}
			return err
		}
		for b := range array.Type(l.Type).Size() {
			a.data[int(l.Offset)+b] = byte(bits >> (8 * b))
		}
	}
	return nil
}

// setStructs makes a slice of structs or arrays; only zeros can be written down.
func (a *argument) setStructs(text string) error {
	arr, ok, err := array.Generate(array.Uint8, text)
	if err != nil {
		return err
	}
	if !ok || !strings.HasPrefix(text, "zeros:") {
		return fmt.Errorf("%q: a slice of %s can be given as zeros:N", text, strings.TrimPrefix(a.param.Type, "[]"))
	}
	n := arr.Len()
	if size := int(a.param.Size); size > 0 && n > array.MaxBytes/size {
		return fmt.Errorf("%q is too large", text)
	}
	a.data, a.shape = make([]byte, n*int(a.param.Size)), []int{n}
	return nil
}

func (a *argument) setFile(name string) (width, height int, err error) {
	if a.param.Elem == "" {
		return 0, 0, fmt.Errorf("files of %s are not read", strings.TrimPrefix(a.param.Type, "[]"))
	}
	f, err := os.Open(name)
	if err != nil {
		return 0, 0, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return 0, 0, errors.New("is a folder")
	}
	var arr *array.Array
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".npy":
		arr, err = array.ReadNPY(f, a.typ())
	case ".csv":
		arr, err = array.ReadCSV(f, a.typ())
	case ".png", ".jpg", ".jpeg":
		arr, width, height, err = array.ReadImage(f, a.typ())
	default:
		return 0, 0, fmt.Errorf("files ending in %q are not read: .npy, .csv, .png, .jpg are", ext)
	}
	if err != nil {
		return 0, 0, err
	}
	a.data, a.shape = arr.Data, arr.Shape
	return width, height, nil
}

// pass gives the argument to a launch; b is the buffer of a slice.
func (a *argument) pass(c *dotcompute.Call, b *dotcompute.Buffer[byte]) {
	switch a.param.Kind {
	case source.Slice:
		dotcompute.PassViewMemory(c, b.All(), int(a.param.Size))
	case source.Value:
		dotcompute.PassValueMemory(c, a.data)
	default:
		dotcompute.PassScalarMemory(c, a.data)
	}
}

// value is the argument as package proof takes it.
func (a *argument) value() any {
	switch a.param.Kind {
	case source.Slice:
		return proof.Memory{Data: a.data, Elem: int(a.param.Size)}
	case source.Value:
		return proof.Value(a.data)
	}
	return proof.Scalar(a.data)
}
