// Package refuse holds kernels outside the language, each line with what is said of it.
package refuse

import (
	"fmt"
	"sort"
	"unsafe"

	"github.com/dotcompute/dotcompute/internal/front/testdata/lib"
	"github.com/dotcompute/dotcompute/kernel"
)

type shape interface{ area() float32 }

type tree struct {
	left *tree
	v    int
}

type views struct {
	data []int
	n    int
}

var Exported = [2]int{1, 2}

var assigned = [2]int{1, 2}

var computed = [2]int{len(fmt.Sprint()), 2}

var aliased = []int{1, 2}

var text = "text"

func setAssigned() { assigned[1] = 3; use(aliased) }

func use(x []int) {}

//dotcompute:kernel
func statements(t kernel.Thread, x []int, n int) {
	go use(x)           // want `DC001`
	defer use(x)        // want `DC002`
	select {}           // want `DC003`
	c := make(chan int) // want `DC021`
	c <- 1              // want `DC005`
	<-c                 // want `DC005`
	n = 1
	if n > 2 {
		goto end // want `DC004`
	}
	x[0] = <-c                       // want `DC005`
	for range func(func() bool) {} { // want `DC006`
	}
end:
	x[1] = 1
}

//dotcompute:kernel
func types_(t kernel.Thread, x []int, n int) {
	m := map[int]int{}      // want `DC010`
	s := "text"             // want `DC011`
	var i any = n           // want `DC012`
	var f func(int)         // want `DC013`
	var p **int             // want `DC014`
	var tr tree             // want `DC014`
	z := complex(1.0, 2)    // want `DC015`
	var ch chan int         // want `DC016`
	var sl [][]int          // want `DC017`
	u := unsafe.Pointer(&n) // want `DC018|DC033`
	var big [100000]int     // want `DC019`
	_, _, _, _, _, _, _, _, _, _, _ = m, s, i, f, p, tr, z, ch, sl, u, big
	var sh shape // want `DC012`
	_ = sh.area()
	if v, ok := i.(int); ok { // want `DC007`
		x[0] = v
	}
	switch i.(type) { // want `DC007`
	}
}

//dotcompute:kernel
func builtins(t kernel.Thread, x, y []int) {
	x = append(x, 1)         // want `DC020`
	y = make([]int, 3)       // want `DC021`
	p := new(int)            // want `DC022`
	copy(x, y)               // want `DC023`
	clear(x)                 // want `DC023`
	print(1)                 // want `DC023`
	delete(map[int]int{}, 1) // want `DC010`
	*p = 1
}

func recursive(n int) int {
	if n == 0 {
		return 0
	}
	return recursive(n-1) + 1 // want `DC025`
}

func mutual(n int) int { return other(n) }
func other(n int) int  { return mutual(n) } // want `DC025`

func refs(x []int, n int) []int {
	if n > 0 {
		return x
	}
	return x[1:]
}

func variadic(x ...int) int { return len(x) }

type method struct{ v int }

func (m method) get() int { return m.v }

//dotcompute:kernel
func calls(t kernel.Thread, x []int, f []float32) {
	n := t.X()
	x[0] = recursive(n)
	x[1] = mutual(n)
	g := func(i int) int { return i }
	h := g             // want `DC008|DC026`
	x[2] = lib.Bad(n)  // want `DC028.*DC010`
	fmt.Println(n)     // want `DC029`
	sort.Float64s(nil) // want `DC029`
	m := method{1}
	get := m.get          // want `DC030`
	x[3] = variadic(1, 2) // want `DC031`
	x[4] = get()
	x[5] = int(unsafe.Sizeof(n)) + h(1)
	y := refs(x, n)  // want `DC038`
	q := setAssigned // want `DC013`
	use(y)
	q()
	x[6] = method.get(m)                  // want `DC030`
	kernel.Run(nil, kernel.Config{}, nil) // want `DC008`
}

type ref struct{ p *int }

//dotcompute:kernel
func pointers(t kernel.Thread, x, y []int) {
	n := t.X()
	s := x
	if n > 1 {
		s = y // want `DC036`
	}
	p := &x[0] // want `DC037`
	p = &y[0]
	q := &x         // want `DC039`
	r := ref{&x[n]} // want `DC014`
	var w *int
	if n > 2 {
		w = &n // want `DC037`
	}
	s[0] = *p + len(*q) + *r.p + *w
	if p == &x[1] { // want ``
		return
	}
	if s == nil { // want `DC008`
		return
	}
	a, b := &x[1], &x[1]
	if a == b { // want `DC035`
		return
	}
	s[1] = 7
	_ = [2]int(x) // want `DC008`
}

//dotcompute:kernel
func variables(t kernel.Thread, x []int) {
	x[0] = Exported[1] // want `DC040`
	x[1] = assigned[1] // want `DC041`
	x[2] = computed[1] // want `DC042`
	x[3] = aliased[1]  // want `DC041`
	x[4] = len(text)   // want `DC011|DC043`
}

func inner(t kernel.Thread, x []int) {
	s := kernel.Shared[[4]int](t) // want `DC045`
	x[0] = s[0]
}

//dotcompute:kernel
func threads(t kernel.Thread, x []int64, f []float32, o kernel.Order) {
	if t.X() > 2 {
		s := kernel.Shared[[4]int](t) // want `DC045`
		x[0] = int64(s[0])
	}
	inner(t, nil)
	b := kernel.SharedSlice[int](t, t.X())          // want `DC046`
	kernel.AtomicAdd(&x[0], 1, o)                   // want `DC047`
	x[1] = kernel.AtomicLoad(&x[0], kernel.Release) // want `DC048`
	n := int64(1)
	kernel.AtomicAdd(&n, 2) // want `DC049`
	panic(fmt.Sprint(n))    // want `DC051`
	kernel.Print(t, x)      // want `DC052`
	u := t                  // want `DC053`
	x[2] = int64(u.X())
	c := kernel.Shared[[]int](t) // want `DC017|DC054`
	_, _ = b, c
}

//dotcompute:kernel group=0
func options1(t kernel.Thread) {} // want-1 `DC057`

//dotcompute:kernel strict fast
func options2(t kernel.Thread) {} // want-1 `DC057`

//dotcompute:kernel wibble name=lower subgroup=3
func options3(t kernel.Thread) {} // want-1 `DC057` `DC057` `DC057`

//dotcompute:kernels
func options4(t kernel.Thread) {} // want-1 `DC056`

//dotcompute:kernel
type misplaced int // want-1 `DC058`

//dotcompute:kernel
func noThread(x []int) {} // want `DC059`

//dotcompute:kernel
func paramType(t kernel.Thread, p *int, m map[int]int, q [][]int, e error, fn func()) {} // want `DC060` `DC010` `DC017` `DC012` `DC013`

//dotcompute:kernel
func results(t kernel.Thread, x []int) int { return x[0] } // want `DC061`

//dotcompute:kernel
func (m method) kern(t kernel.Thread) {} // want `DC062`

//dotcompute:kernel
func generic[T any](t kernel.Thread, x []T) {} // want `DC063`

//dotcompute:kernel A=[string,int] B=[nosuch] C=[float32]
func generic2[T ~int | ~float32](t kernel.Thread, x []T) {} // want-1 `DC064` `DC064`

//dotcompute:kernel const=x,y
func constant(t kernel.Thread, x int, z []int) {} // want-1 `DC068`

//dotcompute:func
func noResult(x int) {} // want `DC069`

//dotcompute:kernel
func varia(t kernel.Thread, x ...int) {} // want `DC071`

//dotcompute:kernel
func many(t kernel.Thread, x []int) {
	for i := range x {
		x[i] = len(map[int]int{}) // want `DC010`
		if x[i] > 3 {
			go use(x) // want `DC001`
		}
		switch x[i] {
		case 1:
			defer use(x) // want `DC002`
		default:
		}
	}
}
