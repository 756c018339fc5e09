package array

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"
)

// npy builds an NPY file from a header dictionary and data.
func npy(dict string, data []byte) []byte {
	head := dict + "\n"
	b := append([]byte(npyMagic), 1, 0)
	b = binary.LittleEndian.AppendUint16(b, uint16(len(head)))
	return append(append(b, head...), data...)
}

func TestReadNPY(t *testing.T) {
	le := []byte{1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0}
	be := []byte{0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6}
	for _, c := range []struct {
		name string
		file []byte
		want []int64
		err  string
	}{
		{"plain", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (6,), }", le), []int64{1, 2, 3, 4, 5, 6}, ""},
		{"two dimensions", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (2, 3), }", le), []int64{1, 2, 3, 4, 5, 6}, ""},
		{"fortran", npy("{'descr': '<i2', 'fortran_order': True, 'shape': (2, 3), }", le), []int64{1, 3, 5, 2, 4, 6}, ""},
		{"fortran, one dimension", npy("{'descr': '<i2', 'fortran_order': True, 'shape': (6,), }", le), []int64{1, 2, 3, 4, 5, 6}, ""},
		{"big-endian", npy("{'descr': '>i2', 'fortran_order': False, 'shape': (6,), }", be), []int64{1, 2, 3, 4, 5, 6}, ""},
		{"empty", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (0, 7), }", nil), nil, ""},
		{"keys in another order", npy("{'shape':(6,),'fortran_order':False,'descr':'<i2'}", le), []int64{1, 2, 3, 4, 5, 6}, ""},
		{"truncated data", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (7,), }", le), nil, "truncated: 12 of 14"},
		{"extra data", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (5,), }", le), nil, "bytes after"},
		{"wrong type", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", le), nil, "holds float32, wanted int16"},
		{"no byte order", npy("{'descr': 'i2', 'fortran_order': False, 'shape': (6,), }", le), nil, "dtype"},
		{"native byte order", npy("{'descr': '=i2', 'fortran_order': False, 'shape': (6,), }", le), nil, "no byte order"},
		{"objects", npy("{'descr': '|O', 'fortran_order': False, 'shape': (6,), }", le), nil, "dtype"},
		{"records", npy("{'descr': [('a', '<i2')], 'fortran_order': False, 'shape': (6,), }", le), nil, "records"},
		{"huge", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (9223372036854775807,), }", le), nil, "too large"},
		{"overflowing", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (4294967296, 4294967296), }", le), nil, "too large"},
		{"promises much", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (1000000000,), }", le), nil, "truncated"},
		{"negative", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (-6,), }", le), nil, "shape has"},
		{"not a tuple", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (6), }", le), nil, "not a tuple"},
		{"missing key", npy("{'descr': '<i2', 'shape': (6,), }", le), nil, `no "fortran_order"`},
		{"unknown key", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (6,), 'x': 1}", le), nil, "unknown key"},
		{"key twice", npy("{'descr': '<i2', 'descr': '<i2', 'fortran_order': False, 'shape': (6,)}", le), nil, "twice"},
		{"code", npy("__import__('os').system('true')", le), nil, "not a dictionary"},
		{"text after", npy("{'descr': '<i2', 'fortran_order': False, 'shape': (6,)} + x", le), nil, "text after"},
		{"no magic", []byte("hello, world"), nil, "not an NPY"},
		{"version 9", append([]byte(npyMagic), 9, 0, 0, 0), nil, "version 9.0"},
		{"header longer than the file", append([]byte(npyMagic), 1, 0, 255, 255), nil, "truncated in the NPY header"},
		{"giant header", append([]byte(npyMagic), 2, 0, 255, 255, 255, 255), nil, "at most 65536"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a, err := ReadNPY(bytes.NewReader(c.file), Int16)
			if c.err != "" {
				if err == nil || !strings.Contains(err.Error(), c.err) {
					t.Fatalf("error %v, want one with %q", err, c.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if a.Len() != len(c.want) {
				t.Fatalf("%d elements, want %d", a.Len(), len(c.want))
			}
			for i, w := range c.want {
				if got := int64(int16(a.Bits(i))); got != w {
					t.Errorf("element %d is %d, want %d", i, got, w)
				}
			}
		})
	}
}

func TestNPYRoundTrip(t *testing.T) {
	for _, typ := range []Type{Bool, Int8, Int16, Int32, Int64, Int, Uint8, Uint16, Uint32, Uint64, Uint, Float16, Float32, Float64} {
		a, _, err := Generate(typ, "rand:35:7")
		if err != nil {
			t.Fatal(err)
		}
		a.Shape = []int{5, 7}
		var b bytes.Buffer
		if err := a.WriteNPY(&b); err != nil {
			t.Fatal(err)
		}
		if (b.Len()-len(a.Data))%64 != 0 {
			t.Errorf("%s: data starts at byte %d, not at a multiple of 64", typ, b.Len()-len(a.Data))
		}
		back, err := ReadNPY(&b, typ)
		if err != nil {
			t.Fatalf("%s: %v", typ, err)
		}
		if !bytes.Equal(back.Data, a.Data) || len(back.Shape) != 2 {
			t.Errorf("%s: came back different", typ)
		}
		var text bytes.Buffer
		if err := a.WriteCSV(&text); err != nil {
			t.Fatal(err)
		}
		back, err = ReadCSV(&text, typ)
		if err != nil {
			t.Fatalf("%s: %v", typ, err)
		}
		if !bytes.Equal(back.Data, a.Data) || back.Shape[1] != 7 {
			t.Errorf("%s: came back different from CSV", typ)
		}
	}
}

func TestReadCSVErrors(t *testing.T) {
	for text, want := range map[string]string{
		"a,b\n1,2\n": "header row",
		"1,2\n3\n":   "wrong number of fields",
		"1\n300\n":   "line 2, column 1: \"300\" does not fit in uint8",
		"1\n2.5\n":   "\"2.5\" is not a uint8",
		"1,\"2\n3\n": "is not CSV",
		"1,2\n3,\n":  "\"\" is not a uint8",
		"1 2\n":      "is not a uint8",
	} {
		if _, err := ReadCSV(strings.NewReader(text), Uint8); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", text, err, want)
		}
	}
}

func TestImages(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 3, 2))
	img.Set(1, 1, color.NRGBA{10, 20, 30, 40})
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	a, w, h, err := ReadImage(bytes.NewReader(b.Bytes()), Uint8)
	if err != nil || w != 3 || h != 2 || !bytes.Equal(a.Data, img.Pix) {
		t.Fatalf("%v %d×%d %v", a, w, h, err)
	}
	var out bytes.Buffer
	if err := a.WritePNG(&out, w, h); err != nil {
		t.Fatal(err)
	}
	p, _, _, err := ReadImage(bytes.NewReader(out.Bytes()), Uint32)
	if err != nil || p.Bits(4) != 10|20<<8|30<<16|40<<24 {
		t.Errorf("packed pixel %x, %v", p.Bits(4), err)
	}
	if _, _, _, err := ReadImage(bytes.NewReader(b.Bytes()[:40]), Uint8); err == nil {
		t.Error("a truncated PNG was read")
	}
	if _, _, _, err := ReadImage(bytes.NewReader(b.Bytes()), Float32); err == nil || !strings.Contains(err.Error(), "[]float32") {
		t.Errorf("an image as float32: %v", err)
	}
	if err := a.WritePNG(&out, 5, 1); err == nil {
		t.Error("24 bytes were written as 5×1 pixels")
	}
}

func TestGenerate(t *testing.T) {
	a, ok, err := Generate(Float32, "iota:5")
	if err != nil || !ok || a.Format(4) != "4" {
		t.Fatalf("%v %v %v", a, ok, err)
	}
	x, _, _ := Generate(Float64, "rand:10:3")
	y, _, _ := Generate(Float64, "rand:10:3")
	z, _, _ := Generate(Float64, "rand:10:4")
	if !bytes.Equal(x.Data, y.Data) || bytes.Equal(x.Data, z.Data) {
		t.Error("a seed does not decide the numbers")
	}
	for _, bad := range []string{"zeros:x", "zeros:-1", "zeros:5:1", "rand:5:x", "zeros:99999999999999", "ones:"} {
		if _, ok, err := Generate(Float32, bad); !ok || err == nil {
			t.Errorf("%q was accepted", bad)
		}
	}
	if _, ok, _ := Generate(Float32, "3.5"); ok {
		t.Error("a number is not a generator")
	}
}

func FuzzReadNPY(f *testing.F) {
	f.Add(npy("{'descr': '<i2', 'fortran_order': True, 'shape': (2, 3), }", make([]byte, 12)))
	f.Add(npy("{'descr': '|b1', 'fortran_order': False, 'shape': (), }", []byte{1}))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, want := range []Type{Int16, Bool} {
			a, err := ReadNPY(bytes.NewReader(b), want)
			if err == nil && len(a.Data) > len(b) {
				t.Fatal("more data than the file has")
			}
		}
	})
}
