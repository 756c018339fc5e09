package emit

import (
	"fmt"

	"github.com/dotcompute/dotcompute/internal/ir"
)

// barrier writes a barrier.
func (w *writer) barrier(in *ir.Instr) {
	w.meet(in)
	w.wait()
	w.dying()
}

// meet refuses a collective operation where not all of the group are known to come, in dialects in which they must.
func (w *writer) meet(in *ir.Instr) {
	if w.live && !w.onSpine() || !w.d.Exits && len(w.frames) > 0 && !w.uniformControl(in) {
		w.refuse(in, 0, "%v where control flow is not known to be uniform over the group", in.Op)
	}
}

// grave declares two words in shared memory, in which an invocation that retires is noted, for the next barrier in a loop to see. They are used in
// turn: who has not looked yet is not told of what happened after the barrier.
func (w *writer) grave() {
	if w.have["dc_dead"] {
		return
	}
	w.have["dc_dead"] = true
	fmt.Fprintf(&w.prologue, "\t%s u32 dc_dead[2];\n\tu32 dc_turn = 0;\n", w.d.SharedVar)
	w.shared.clears = append(w.shared.clears, clear{"dc_dead", "2"})
	w.out.Shared.Static += 8
}

// kill notes that an invocation of the group has retired.
func (w *writer) kill() {
	w.grave()
	w.p("dc_dead[dc_turn] = 1;")
}

// dying ends the group, behind a barrier in a loop, if one of it has retired before the barrier.
func (w *writer) dying() {
	if !w.live || !w.faults || w.past || len(w.frames) == 0 {
		return
	}
	w.grave()
	w.open("if (dc_dead[dc_turn]) {")
	w.quit()
	w.close("}")
	w.p("dc_turn ^= 1;")
}

// uniform checks that a value is the same in the whole group: the living invocation that comes first in the group shows its
// value, and the others compare. Who is first is found by an atomic; the word for that is 0 between checks. The dead take the value over.
func (w *writer) uniform(in *ir.Instr) {
	w.meet(in)
	v := in.Args[0]
	k := v.Type.Kind()
	if !w.have["dc_first"] {
		w.have["dc_first"] = true
		fmt.Fprintf(&w.prologue, "\t%s u32 dc_first[1];\n\t%s u64 dc_shown[1];\n", w.d.SharedVar, w.d.SharedVar)
		w.shared.clears = append(w.shared.clears, clear{"dc_first", "1"})
		w.out.Shared.Static += 16
	}
	mine, theirs := w.fresh("mine"), w.fresh("theirs")
	rank, lead := w.fresh("rank"), w.fresh("lead")
	alive := "true"
	if w.onSpine() {
		alive = "dc_live"
	}
	w.p("const u64 %s = %s;", mine, w.word64(v))
	w.p("const u32 %s = ~%s;", rank, w.linearLocal())
	w.wait()
	w.dying()
	w.p("if (%s) %s;", alive, w.d.Atomic(&Atomic{Fn: ir.FnMax, Kind: ir.U32, Space: ir.Shared, Scope: ir.ScopeGroup, Ptr: "&dc_first[0]", Args: []string{rank}}))
	w.wait()
	w.p("const bool %s = %s && dc_first[0] == %s;", lead, alive, rank)
	w.p("if (%s) dc_shown[0] = %s;", lead, mine)
	w.wait()
	w.p("const u64 %s = dc_shown[0];", theirs)
	w.p("if (%s) dc_first[0] = 0;", lead)
	differs := fmt.Sprintf("%s != %s", mine, theirs)
	if k.Float() { // as != says, all NaNs being alike
		x, y := w.wide(k, w.fromWord(k, mine)), w.wide(k, w.fromWord(k, theirs))
		a, b := w.fresh("x"), w.fresh("y")
		typ := ctype(k)
		if ir.ScalarType(k).Size() == 2 {
			typ = "f32"
		}
		w.p("const %s %s = %s, %s = %s;", typ, a, x, b, y)
		differs = fmt.Sprintf("%s != %s && !(%s != %s && %s != %s)", a, b, a, a, b, b)
	}
	spine := w.onSpine()
	w.faultIf(differs, false, in, ir.FaultUniform, "0", "0")
	if !spine {
		return
	}
	old := w.vals[v]
	if old == "" || w.checked[v] {
		return
	}
	name := w.fresh(v.Name)
	w.p("const %s %s = dc_live ? %s : %s;", ctype(k), name, w.get(v), w.fromWord(k, theirs))
	if w.checked == nil {
		w.checked = map[*ir.Value]bool{}
	}
	w.vals[v], w.checked[v] = name, true
	w.undo = append(w.undo, func() {
		w.vals[v] = old
		delete(w.checked, v)
	})
}

// subgroup writes a subgroup operation.
func (w *writer) subgroup(in *ir.Instr) {
	k := in.Args[0].Type.Kind()
	bits := fmt.Sprintf("u%d", max(32, ir.ScalarType(k).Bits()))
	value := w.word64(in.Args[0])
	if w.d.Lanes != "" {
		w.lanes()
	} else {
		w.meet(in)
	}
	name, result := w.combine(in, k)
	var extra string
	if in.Op == ir.OpShuffle {
		extra = ", " + w.get(in.Args[1])
	}
	var call string
	if w.d.Lanes != "" {
		if w.d.Base != "" {
			extra += ", " + w.d.Base
		}
		if !w.d.Exits { // the dead run along where all do
			here := "true"
			if w.onSpine() {
				here = "dc_live"
			}
			extra += ", " + here
		}
		call = fmt.Sprintf("%s((%s)%s%s, %s)", name, bits, parens(value), extra, w.lane())
	} else {
		at, n := w.fresh("at"), w.fresh("n")
		alive := "1"
		if w.onSpine() {
			alive = "dc_live ? 1 : 0"
		}
		x := w.shared.exchange
		w.wait()
		w.dying()
		w.p("%s[2 * %s] = %s;", x, w.linearLocal(), value)
		w.p("%s[2 * %s + 1] = %s;", x, w.linearLocal(), alive)
		w.wait()
		w.p("const u32 %s = %s - %s;", at, w.linearLocal(), w.lane())
		w.p("const u32 %s = %s - %s < %d ? %s - %s : %d;", n, w.groupCount(), at, w.o.Subgroup, w.groupCount(), at, w.o.Subgroup)
		call = fmt.Sprintf("%s(%s + 2 * %s, %s%s, %s)", name, x, at, n, extra, w.lane())
	}
	if in.Op != ir.OpBallot {
		w.set(in.Results[0], "%s", w.fromWord(result, call))
		return
	}
	for i, v := range in.Results {
		if i == 1 && w.o.Subgroup <= 64 {
			w.vals[v] = "(u64)0x0"
			continue
		}
		s := call[:len(call)-1] + fmt.Sprintf(", %d)", 64*i)
		w.set(v, "%s", s)
	}
}

// lanes declares the dialect's own operations.
func (w *writer) lanes() {
	if n := w.o.Subgroup; n > 32 || n&(n-1) != 0 {
		w.refuse(nil, 0, "subgroups of %d lanes", n)
		return
	}
	w.function("dc_lanes", func() string { return fmt.Sprintf("#define DC_WIDTH %d\n", w.o.Subgroup) + w.d.Lanes })
}

// combine makes the function for a subgroup operation: from the hands of all lanes, which every lane reads, the result of its own.
// That is no slower than log2(width) rounds through shared memory with barriers, and the same for lanes that are missing
// anywhere. Where lanes are read by an operation of the hardware and all are there, there are rounds.
func (w *writer) combine(in *ir.Instr, k ir.Kind) (name string, result ir.Kind) {
	fn, width := in.Fn(), w.o.Subgroup
	places := 1
	for places < width {
		places *= 2
	}
	native := w.d.Lanes != ""
	bits := fmt.Sprintf("u%d", max(32, ir.ScalarType(k).Bits()))
	size := bits[1:]
	hand, there, value := spaced("const "+w.d.Space[ir.Shared])+"u64 *hand, u32 n", "(i < n && hand[2 * i + 1] != 0)", "hand[2 * i]"
	from := "const u32 all = n;"
	if native {
		hand, there, value = bits+" x", "(all >> i & 1)", "dc_from"+size+"(x, i)"
		from = "const u32 all = dc_ballot(true);"
	}
	here, and := "", ""
	if native && w.d.Base != "" {
		here = ", u32 dc_base"
	}
	if native && !w.d.Exits {
		here, and = here+", bool here", "here && "
		from = "const u32 all = dc_ballot(here);"
	}
	name = fmt.Sprintf("dc_%s_%v_%v", in.Op, fn, k)
	t := ctype(k)
	head := w.d.Func + " %s %s(" + hand + "%s" + here + ", u32 lane%s) {\n\t" + from + "\n\t(void)all;\n"
	switch in.Op {
	case ir.OpShuffle:
		mode := in.Attr.(ir.ShuffleAttr).Mode
		name = fmt.Sprintf("dc_shuffle_%v_%s", mode, bits)
		source := map[ir.ShuffleMode]string{
			ir.ShuffleIndex: "m", ir.ShuffleUp: "(i64)((u64)lane - (u64)m)", ir.ShuffleDown: "(i64)((u64)lane + (u64)m)", ir.ShuffleXor: "(i64)lane ^ m"}[mode]
		w.function(name, func() string {
			return fmt.Sprintf(head, bits, name, ", i64 m", "") + fmt.Sprintf(`	const i64 source = %s;
	u32 i = source >= 0 && source < %d ? (u32)source : lane;
	i = %s ? i : lane;
	return (%s)%s;
}
`, source, width, there, bits, value)
		})
		return name, k
	case ir.OpBallot:
		name = "dc_ballots"
		w.function(name, func() string {
			if native {
				return fmt.Sprintf("%s u64 %s(u32 x%s, u32 lane, u32 first) { return first == 0 ? (u64)dc_ballot(%sx != 0) : 0; }\n", w.d.Func, name, here, and)
			}
			return fmt.Sprintf(head, "u64", name, "", ", u32 first") + fmt.Sprintf(`	u64 set = 0;
	for (u32 i = first; i < n && i < first + 64; i++) set |= (u64)(%s && %s != 0) << (i - first);
	return set;
}
`, there, value)
		})
		return name, ir.U64
	case ir.OpVote:
		w.function(name, func() string {
			first, op := "true", "&&"
			test := fmt.Sprintf("(!%s || %s != 0)", there, value)
			if fn == ir.FnOr {
				first, op, test = "false", "||", fmt.Sprintf("(%s && %s != 0)", there, value)
			}
			if native {
				if fn == ir.FnOr {
					return fmt.Sprintf("%s u32 %s(u32 x%s, u32 lane) { return dc_ballot(%sx != 0) != 0; }\n", w.d.Func, name, here, and)
				}
				return fmt.Sprintf("%s u32 %s(u32 x%s, u32 lane) { return dc_ballot(%sx == 0) == 0; }\n", w.d.Func, name, here, and)
			}
			return fmt.Sprintf(head, "u32", name, "", "") + fmt.Sprintf(`	bool vote = %s;
	for (u32 i = 0; i < n; i++) vote = vote %s %s;
	return vote;
}
`, first, op, test)
		})
		return name, ir.Bool
	}
	op := fn.Op()
	join := &ir.Instr{Op: op, Args: []*ir.Value{{Type: ir.ScalarType(k)}, {Type: ir.ScalarType(k)}}}
	apply := func(x, y string) string {
		if k.Integer() {
			return w.integer(join, k, []string{x, y})
		}
		return w.float(op, k, []string{x, y})
	}
	w.function(name, func() string {
		out := w.rawBits(k, "v[%s]")
		joined := apply("x", "y")
		text := fmt.Sprintf(head, bits, name, "", "")
		rounds := ""
		if native {
			rounds = w.rounds(in.Op, k, t, size, width, joined)
		}
		text += rounds + fmt.Sprintf(`	%s v[%d];
	bool have[%d];
	for (u32 i = 0; i < %d; i++) {
		have[i] = i < %d && %s;
		v[i] = have[i] ? %s : 0;
	}
	for (u32 d = 1; d < %d; d *= 2)
`, t, places, places, places, width, there, w.fromWord(k, "("+value+")"), width)
		inner := fmt.Sprintf("%s x = v[low], y = v[high]; v[to] = have[low] && have[high] ? %s : have[low] ? x : y; have[to] = have[low] || have[high];", t, joined)
		if in.Op == ir.OpReduce {
			text += fmt.Sprintf("\t\tfor (u32 low = 0; low < %d; low += 2 * d) { const u32 to = low, high = low + d; const %s }\n", places, inner)
			return text + fmt.Sprintf("\treturn %s;\n}\n", fmt.Sprintf(out, "0"))
		}
		text += fmt.Sprintf("\t\tfor (u32 to = %d; to >= d; to--) { const u32 low = to - d, high = to; const %s }\n", width-1, inner)
		if in.Op == ir.OpScan {
			return text + fmt.Sprintf("\treturn %s;\n}\n", fmt.Sprintf(out, "lane"))
		}
		return text + fmt.Sprintf("\treturn lane == 0 || !have[lane - 1] ? 0 : %s;\n}\n", fmt.Sprintf(out, "lane - 1"))
	})
	return name, k
}

// rawBits spells the bits of a value as the u32 or u64 that functions for subgroups give back.
func (w *writer) rawBits(k ir.Kind, s string) string {
	if k.Signed() {
		return fmt.Sprintf("(%s)%s", map[bool]string{true: "u64", false: "u32"}[k == ir.I64], s)
	}
	return w.toBits(k, s)
}

// rounds is the way for subgroups that are all there: a butterfly, or the steps of a scan.
func (w *writer) rounds(op ir.Op, k ir.Kind, t, size string, width int, joined string) string {
	full := uint64(1)<<width - 1
	up, from, test := "lane ^ d", "(lane & d) != 0", ""
	if op != ir.OpReduce {
		up, from, test = "lane >= d ? lane - d : lane", "true", "if (lane >= d) "
	}
	text := fmt.Sprintf(`	if (all == 0x%xu) {
		for (u32 d = 1; d < %d; d *= 2) {
			const u%s other = dc_from%s(x_bits, %s);
			const %s x = %s ? %s : %s, y = %s ? %s : %s;
			%sx_bits = %s;
		}
`, full, width, size, size, up, t, from, w.fromWord(k, "other"), w.fromWord(k, "x_bits"), from, w.fromWord(k, "x_bits"), w.fromWord(k, "other"), test, w.rawBits(k, "("+joined+")"))
	text = "\tu" + size + " x_bits = x;\n" + text
	if op == ir.OpScanBefore {
		text += fmt.Sprintf("\t\tconst u%s before = dc_from%s(x_bits, lane != 0 ? lane - 1 : 0);\n\t\treturn lane != 0 ? before : 0;\n", size, size)
	} else {
		text += "\t\treturn x_bits;\n"
	}
	return text + "\t}\n"
}
