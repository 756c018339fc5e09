package front

import (
	"fmt"
	"go/types"
	"strings"
	"unicode"

	"github.com/dotcompute/dotcompute/internal/diag"
	"github.com/dotcompute/dotcompute/internal/ir"
)

// maxObject is the size in bytes of the largest private object.
const maxObject = 64 << 10

// shape says how values of a Go type exist in a kernel.
type shape uint8

const (
	shapeBad       shape = iota
	shapeScalar          // an SSA value
	shapeAggregate       // an array or struct without references: in memory
	shapeSlice           // a view
	shapePointer         // the address of a scalar or aggregate
	shapeComposite       // a struct that holds slices: its fields, one by one
	shapeThread          // nothing
)

// typeError is a type that kernels do not have.
type typeError struct {
	code diag.Code
	msg  string
}

func (e *typeError) Error() string { return e.msg }

func badType(code diag.Code, format string, args ...any) *typeError {
	return &typeError{code, fmt.Sprintf(format, args...)}
}

// typeString names a type for people.
func typeString(t types.Type) string {
	return types.TypeString(t, func(p *types.Package) string { return p.Name() })
}

// kernelType returns the name of t if it is a type of package kernel.
func kernelType(t types.Type) string {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok || n.Obj().Pkg() == nil || n.Obj().Pkg().Path() != KernelPath {
		return ""
	}
	return n.Obj().Name()
}

var basicKinds = map[types.BasicKind]*ir.Type{
	types.Bool: ir.TBool, types.UntypedBool: ir.TBool,
	types.Int: ir.TI64, types.Int8: ir.TI8, types.Int16: ir.TI16, types.Int32: ir.TI32, types.Int64: ir.TI64,
	types.Uint: ir.TU64, types.Uint8: ir.TU8, types.Uint16: ir.TU16, types.Uint32: ir.TU32, types.Uint64: ir.TU64,
	types.Uintptr: ir.TU64, types.Float32: ir.TF32, types.Float64: ir.TF64,
	types.UntypedInt: ir.TI64, types.UntypedRune: ir.TI32, types.UntypedFloat: ir.TF64,
}

// scalarType returns the IR type of a scalar Go type, or nil.
func scalarType(t types.Type) *ir.Type {
	switch kernelType(t) {
	case "Float16":
		return ir.TF16
	case "BFloat16":
		return ir.TBF16
	}
	if b, ok := t.Underlying().(*types.Basic); ok {
		return basicKinds[b.Kind()]
	}
	return nil
}

// shapeOf classifies a type without type parameters; the error says why it is bad.
func (u *unit) shapeOf(t types.Type) (shape, *typeError) {
	if s, ok := u.shapes[t]; ok {
		return s.shape, s.err
	}
	u.shapes[t] = shapeResult{shape: shapePointer} // as which a type inside itself is refused
	s, err := u.classify(t)
	r := shapeResult{shape: s, err: err}
	if err == nil {
		if r.depth, r.fields = u.extent(t); r.depth > maxTypeDepth || r.fields > maxTypeFields {
			r.shape, r.err = shapeBad, badType(diag.TypeTooLarge, "type %s has more than %d fields, or nests deeper than %d", typeString(t), maxTypeFields, maxTypeDepth)
		}
	}
	u.shapes[t] = r
	return r.shape, r.err
}

type shapeResult struct {
	shape  shape
	err    *typeError
	depth  int // of arrays and structs in each other
	fields int // of structs, those of their fields included
}

// What the IR bounds, and so a type that becomes one of the IR.
const (
	maxTypeDepth  = 32
	maxTypeFields = 1 << 16
)

// extent computes the depth and fields of a type whose parts have been classified.
func (u *unit) extent(t types.Type) (depth, fields int) {
	switch x := t.Underlying().(type) {
	case *types.Array:
		e := u.shapes[x.Elem()]
		return e.depth + 1, e.fields
	case *types.Struct:
		for f := range x.Fields() {
			e := u.shapes[f.Type()]
			depth, fields = max(depth, e.depth), fields+e.fields+1
		}
		return depth + 1, fields
	}
	return 0, 0
}

func (u *unit) classify(t types.Type) (shape, *typeError) {
	if kernelType(t) == "Thread" {
		return shapeThread, nil
	}
	if scalarType(t) != nil {
		return shapeScalar, nil
	}
	switch x := t.Underlying().(type) {
	case *types.Array:
		s, err := u.shapeOf(x.Elem())
		if err != nil {
			return shapeBad, err
		}
		if s != shapeScalar && s != shapeAggregate {
			return shapeBad, insideError(s, "an array")
		}
		return shapeAggregate, nil
	case *types.Slice:
		s, err := u.shapeOf(x.Elem())
		if err != nil {
			return shapeBad, err
		}
		if s != shapeScalar && s != shapeAggregate {
			return shapeBad, insideError(s, "a slice")
		}
		return shapeSlice, nil
	case *types.Pointer:
		if kernelType(x.Elem()) == "Thread" {
			return shapeBad, badType(diag.ThreadMisused, "pointer to kernel.Thread")
		}
		s, err := u.shapeOf(x.Elem())
		if err != nil {
			return shapeBad, err
		}
		if s == shapePointer || s == shapeSlice {
			return shapeBad, badType(diag.PointerInside, "type %s is a pointer to a reference", typeString(t))
		}
		return shapePointer, nil
	case *types.Struct:
		result := shapeAggregate
		for f := range x.Fields() {
			s, err := u.shapeOf(f.Type())
			switch {
			case err != nil:
				return shapeBad, badType(err.code, "field %s: %s", f.Name(), err.msg)
			case s == shapeSlice || s == shapeComposite:
				result = shapeComposite
			case s != shapeScalar && s != shapeAggregate:
				return shapeBad, insideError(s, "a struct")
			}
		}
		return result, nil
	case *types.Map:
		return shapeBad, badType(diag.MapType, "type %s is a map", typeString(t))
	case *types.Chan:
		return shapeBad, badType(diag.ChanType, "type %s is a channel", typeString(t))
	case *types.Interface:
		return shapeBad, badType(diag.InterfaceType, "type %s is an interface", typeString(t))
	case *types.Signature:
		return shapeBad, badType(diag.FuncType, "type %s is a function type", typeString(t))
	case *types.Basic:
		switch {
		case x.Info()&types.IsString != 0:
			return shapeBad, badType(diag.StringType, "type %s is a string", typeString(t))
		case x.Info()&types.IsComplex != 0:
			return shapeBad, badType(diag.ComplexType, "type %s is a complex number", typeString(t))
		}
	}
	return shapeBad, badType(diag.OtherType, "type %s is not a type of the kernel language", typeString(t))
}

func insideError(s shape, where string) *typeError {
	switch s {
	case shapeThread:
		return badType(diag.ThreadMisused, "kernel.Thread inside %s", where)
	case shapePointer:
		return badType(diag.PointerInside, "pointer inside %s", where)
	}
	return badType(diag.SliceInside, "slice inside %s", where)
}

// irType returns the IR type of a scalar or aggregate.
func (u *unit) irType(t types.Type) *ir.Type {
	if s := scalarType(t); s != nil {
		return s
	}
	switch x := t.Underlying().(type) {
	case *types.Array:
		return ir.ArrayOf(x.Len(), u.irType(x.Elem()))
	case *types.Struct:
		fields := make([]ir.Field, x.NumFields())
		for i := range fields {
			fields[i] = ir.Field{Name: x.Field(i).Name(), Type: u.irType(x.Field(i).Type())}
			if fields[i].Name == "_" {
				fields[i].Name = fmt.Sprintf("_%d", i)
			}
		}
		return u.structType(structName(t), fields)
	}
	panic(fmt.Sprintf("front: type %s has no IR type", t))
}

// structName returns a name for a struct type in the characters that names of the text form have.
func structName(t types.Type) string {
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return "struct"
	}
	s := typeString(n)
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '.' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteByte('$')
		}
	}
	return strings.TrimRight(b.String(), "$")
}

// structType returns the struct type of these fields, with a number after its name if the module
// has another struct of that name.
func (u *unit) structType(name string, fields []ir.Field) *ir.Type {
	for i := 1; ; i++ {
		full := name
		if i > 1 {
			full = fmt.Sprintf("%s_%d", name, i)
		}
		t := ir.StructOf(full, fields...)
		if old, ok := u.structs[full]; !ok || old == t {
			u.structs[full] = t
			return t
		}
	}
}
