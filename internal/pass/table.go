package pass

// row is one pass.
type row struct {
	name     string
	run      func(u *unit)
	required bool // later packages do not work without it
}

// table lists the passes in the order in which they run. Why it is this order is in table order. It is a function
// because one row runs others over package mathlib.
func table() []row {
	return []row{
		{"inline", inline, true},
		{"specialise", each(specialise), true},
		{"copies", each(copies), false},
		{"split", each(split), false},
		{"promote", each(promote), false},
		{"fold", each(fold), false},
		{"algebra", each(algebra), false},
		{"ifs", each(ifs), false},
		{"narrow", each(narrow), false},
		{"cse", each(cse), false},
		{"dead", each(dead), false},
		{"contract", each(contract), true},
		{"unroll", each(unroll), false},
		{"math", lowerMath, true},
		{"late fold", each(fold), false},
		{"late algebra", each(algebra), false},
		{"late ifs", each(ifs), false},
		{"late cse", each(cse), false},
		{"invariant", each(invariant), false},
		{"checks", each(checks), false},
		{"launch", each(launch), false},
		{"version", each(version), false},
		{"last checks", lastChecks, false},
		{"last ifs", each(ifs), false},
		{"last dead", each(dead), false},
		{"batch", each(batch), false},
		{"strip", each(strip), false},
		{"index32", each(index32), false},
		{"strength", each(strength), false},
		{"last fold", each(fold), false},
		{"last algebra", each(algebra), false},
		{"last cse", each(cse), false},
		{"last invariant", each(invariant), false},
		{"final dead", each(dead), false},
	}
}

// BeforeFacts is the last pass of those that do not look at [Facts]: up to it, all versions of a kernel are one.
const BeforeFacts = "invariant"

// constraint says that every row named first stands before every row named then.
type constraint struct{ first, then, why string }

// order holds what the table's order must keep, with reasons. A test checks it.
var order = []constraint{
	{"inline", "split", "objects passed by reference come apart only in one body"},
	{"inline", "promote", "an object that a call takes cannot become a value"},
	{"inline", "contract", "which products and sums meet must not depend on how a kernel is cut into functions"},
	{"specialise", "fold", "constants are there to be folded"},
	{"copies", "split", "a copy uses an object as a whole and would keep it together"},
	{"split", "promote", "only scalars become values"},
	{"promote", "fold", "constants flow through variables"},
	{"fold", "ifs", "conditions become constants"},
	{"algebra", "ifs", "conditions become constants"},
	{"narrow", "math", "the function is chosen by the type that narrowing leaves"},
	{"narrow", "contract", "both look through conversions that stand for Go's explicit ones"},
	{"cse", "contract", "a product used twice must be seen to be used twice"},
	{"contract", "unroll", "which products and sums meet must not depend on the target"},
	{"unroll", "late fold", "counters are constants"},
	{"contract", "math", "the bounds of mathlib hold for its code as written, without fusing"},
	{"math", "late fold", "the bodies of elementary functions are simplified with the rest"},
	{"late ifs", "invariant", "code is moved out of the branches that remain"},
	{"late cse", "invariant", "equal lengths become one value"},
	{"late cse", "checks", "equal indices become one value"},
	{"invariant", "checks", "a check in front of a loop proves those inside it"},
	{"checks", "launch", "only checks that are not proved are worth a question"},
	{"launch", "version", "a check that a launch answers for is worth no second loop"},
	{"invariant", "launch", "checks of loops stand in front of them"},
	{"launch", "index32", "what fits 32 bits is asked at launch"},
	{"checks", "version", "only checks that are not proved are worth a second loop"},
	{"invariant", "version", "what indices are made of stands before the loop"},
	{"version", "last checks", "much of the question is known"},
	{"last checks", "last ifs", "a question that is answered leaves one loop"},
	{"last checks", "strength", "ranges read multiplications and divisions better than shifts"},
	{"version", "last fold", "the condition is simplified"},
	{"version", "last invariant", "loads move out of the loop without checks"},
	{"checks", "last ifs", "comparisons become constants"},
	{"checks", "last invariant", "with checks gone, loads become movable"},
	{"checks", "strength", "ranges read multiplications and divisions better than shifts"},
	{"checks", "index32", "what a check was about is known before it goes"},
	{"version", "batch", "checks of what the counter makes are gone, others are left"},
	{"last checks", "batch", "only checks that are not proved are worth a question"},
	{"batch", "last cse", "lengths are converted and counters added to again and again"},
	{"batch", "last invariant", "lengths are converted in front of the loop"},
	{"last checks", "strip", "loops with checks are left as they are"},
	{"strip", "last algebra", "counters of one round are sums of constants"},
	{"index32", "strength", "shifts are read worse than multiplications"},
	{"index32", "last algebra", "conversions there and back meet"},
	{"index32", "last cse", "conversions of one value are merged"},
	{"index32", "last invariant", "conversions move out of loops"},
	{"strength", "last fold", "shifts of constants are folded"},
	{"strength", "final dead", "the operations replaced go"},
}

// Names returns the names of all passes in order.
func Names() []string {
	var names []string
	for _, p := range table() {
		names = append(names, p.name)
	}
	return names
}

// Required reports whether the pass with this name must run for later packages to work.
func Required(name string) bool {
	i := index(name)
	return i >= 0 && table()[i].required
}

func index(name string) int {
	for i, p := range table() {
		if p.name == name {
			return i
		}
	}
	return -1
}
