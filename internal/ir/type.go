package ir

import (
	"fmt"
	"strings"
	"sync"
)

// Kind classifies types.
type Kind uint8

// The kinds of types. Scalar kinds come first, in the order of Go's predeclared
// types; [Kind.Integer] and its siblings ask about groups of them.
const (
	Invalid Kind = iota
	Bool
	I8
	I16
	I32
	I64
	U8
	U16
	U32
	U64
	F16
	BF16
	F32
	F64
	Array
	Struct
	Ptr
	View
)

var kindNames = [...]string{"invalid", "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f16", "bf16", "f32", "f64", "array", "struct", "ptr", "view"}

var kindSizes = [...]int64{Bool: 1, I8: 1, I16: 2, I32: 4, I64: 8, U8: 1, U16: 2, U32: 4, U64: 8, F16: 2, BF16: 2, F32: 4, F64: 8, View: 24, Ptr: 8}

func (k Kind) String() string { return kindNames[k] }

// Integer reports whether k is an integer kind.
func (k Kind) Integer() bool { return k >= I8 && k <= U64 }

// Signed reports whether k is a signed integer kind.
func (k Kind) Signed() bool { return k >= I8 && k <= I64 }

// Unsigned reports whether k is an unsigned integer kind.
func (k Kind) Unsigned() bool { return k >= U8 && k <= U64 }

// Float reports whether k is a floating-point kind, 16-bit ones included.
func (k Kind) Float() bool { return k >= F16 && k <= F64 }

// Number reports whether k is an integer or floating-point kind.
func (k Kind) Number() bool { return k >= I8 && k <= F64 }

// Scalar reports whether k is bool or a number.
func (k Kind) Scalar() bool { return k >= Bool && k <= F64 }

// Reference reports whether k is Ptr or View.
func (k Kind) Reference() bool { return k == Ptr || k == View }

// Space is the address space that a reference points into.
type Space uint8

// The address spaces; see the package comment.
const (
	NoSpace Space = iota
	Global
	Shared
	Private
	Constant
)

var spaceNames = [...]string{"none", "global", "shared", "private", "constant"}

func (s Space) String() string { return spaceNames[s] }

// Type is an interned type: equal types are the same pointer. It is immutable.
type Type struct {
	kind   Kind
	space  Space
	elem   *Type
	length int64
	name   string
	fields []Field
	size   int64
	align  int64
	text   string
	id     int // tells types apart in keys of types made of this one
}

// Field is one field of a struct type. Offset is in bytes, as gc lays the
// struct out on amd64.
type Field struct {
	Name   string
	Type   *Type
	Offset int64
}

// types holds every type made, by a key that is equal for equal types. Keys name
// the types that a type is made of by id, so that they stay short however deep types nest.
var types struct {
	sync.Mutex
	m map[string]*Type
}

func intern(t Type, key string) *Type {
	types.Lock()
	defer types.Unlock()
	if old := types.m[key]; old != nil {
		return old
	}
	if types.m == nil {
		types.m = map[string]*Type{}
	}
	p := &t
	p.id = len(types.m) + 1
	types.m[key] = p
	return p
}

var scalars = func() (s [F64 + 1]*Type) {
	for k := Bool; k <= F64; k++ {
		s[k] = intern(Type{kind: k, size: kindSizes[k], align: kindSizes[k], text: k.String()}, k.String())
	}
	return s
}()

// Scalar types by name.
var (
	TBool = scalars[Bool]
	TI8   = scalars[I8]
	TI16  = scalars[I16]
	TI32  = scalars[I32]
	TI64  = scalars[I64]
	TU8   = scalars[U8]
	TU16  = scalars[U16]
	TU32  = scalars[U32]
	TU64  = scalars[U64]
	TF16  = scalars[F16]
	TBF16 = scalars[BF16]
	TF32  = scalars[F32]
	TF64  = scalars[F64]
)

// ScalarType returns the type of a scalar kind, and nil for other kinds.
func ScalarType(k Kind) *Type {
	if !k.Scalar() {
		return nil
	}
	return scalars[k]
}

// ArrayOf returns the type [n]elem. elem is a scalar, array or struct; the
// size of the array in bytes must fit an int64.
func ArrayOf(n int64, elem *Type) *Type {
	return intern(Type{kind: Array, length: n, elem: elem, size: n * elem.size, align: elem.align, text: fmt.Sprintf("[%d]%s", n, elem.text)},
		fmt.Sprintf("array %d %d", n, elem.id))
}

// StructOf returns the struct type with this name and these fields; offsets in
// fields are ignored and computed. The name is a label for people and
// emitters: types with the same name and different fields are different types,
// but a module must not use two such types.
func StructOf(name string, fields ...Field) *Type {
	fs := make([]Field, len(fields))
	var off, align int64 = 0, 1
	var key strings.Builder
	fmt.Fprintf(&key, "struct %q", name)
	for i, f := range fields {
		a := f.Type.align
		off = (off + a - 1) / a * a
		fs[i] = Field{Name: f.Name, Type: f.Type, Offset: off}
		off += f.Type.size
		align = max(align, a)
		fmt.Fprintf(&key, " %q %d", f.Name, f.Type.id)
	}
	// gc pads a struct whose last field has size zero, so that the address of that
	// field stays inside the object.
	if n := len(fs); n > 0 && off > 0 && fs[n-1].Type.size == 0 {
		off++
	}
	off = (off + align - 1) / align * align
	return intern(Type{kind: Struct, name: name, fields: fs, size: off, align: align, text: "%" + spellName(name)}, key.String())
}

// PtrTo returns the type of addresses of one elem in a space.
func PtrTo(space Space, elem *Type) *Type { return reference(Ptr, space, elem) }

// ViewOf returns the type of slices of elem in a space.
func ViewOf(space Space, elem *Type) *Type { return reference(View, space, elem) }

func reference(k Kind, space Space, elem *Type) *Type {
	return intern(Type{kind: k, space: space, elem: elem, size: kindSizes[k], align: 8, text: fmt.Sprintf("%s<%s %s>", k, space, elem.text)},
		fmt.Sprintf("%s %s %d", k, space, elem.id))
}

// Kind returns the type's kind.
func (t *Type) Kind() Kind { return t.kind }

// Space returns the address space of a Ptr or View.
func (t *Type) Space() Space { return t.space }

// Elem returns what an Array, Ptr or View is of.
func (t *Type) Elem() *Type { return t.elem }

// Len returns the length of an Array.
func (t *Type) Len() int64 { return t.length }

// Name returns the name of a Struct.
func (t *Type) Name() string { return t.name }

// Fields returns the fields of a Struct. The caller must not change them.
func (t *Type) Fields() []Field { return t.fields }

// Size returns the size in bytes in memory.
func (t *Type) Size() int64 { return t.size }

// Align returns the alignment in bytes in memory.
func (t *Type) Align() int64 { return t.align }

// Bits returns the width of a scalar in bits; 1 for bool.
func (t *Type) Bits() int {
	if t.kind == Bool {
		return 1
	}
	return int(t.size) * 8
}

// String returns the type as the text form spells it.
func (t *Type) String() string { return t.text }

// Scalar, Integer, Float and Aggregate ask about the type's kind.
func (t *Type) Scalar() bool    { return t.kind.Scalar() }
func (t *Type) Integer() bool   { return t.kind.Integer() }
func (t *Type) Signed() bool    { return t.kind.Signed() }
func (t *Type) Float() bool     { return t.kind.Float() }
func (t *Type) Reference() bool { return t.kind.Reference() }
func (t *Type) Aggregate() bool { return t.kind == Array || t.kind == Struct }
