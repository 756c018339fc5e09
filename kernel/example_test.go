package kernel_test

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/dotcompute/dotcompute/kernel"
)

// saxpy computes y = a*x + y.
func saxpy(t kernel.Thread, a float32, x, y []float32) {
	i := t.X()
	y[i] += a * x[i]
}

func ExampleRun() {
	x, y := []float32{1, 2, 3}, []float32{10, 20, 30}
	err := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{len(y)}}, func(t kernel.Thread) {
		saxpy(t, 2, x, y)
	})
	fmt.Println(y, err)
	// Output: [12 24 36] <nil>
}

// A group adds its part of x in shared memory, halving the number of invocations that still add.
func ExampleShared() {
	const size = 4
	x := []int32{1, 2, 3, 4, 10, 20, 30, 40}
	sums := make([]int32, len(x)/size)
	err := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{len(x)}, Group: [3]int{size}}, func(t kernel.Thread) {
		tile := kernel.Shared[[size]int32](t)
		i := t.LocalX()
		tile[i] = x[t.X()]
		t.Barrier()
		for d := size / 2; d > 0; d /= 2 {
			if i < d {
				tile[i] += tile[i+d]
			}
			t.Barrier()
		}
		if i == 0 {
			sums[t.GroupX()] = tile[0]
		}
	})
	fmt.Println(sums, err)
	// Output: [10 100] <nil>
}

func ExampleFault() {
	x := make([]float32, 3)
	err := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{5}, Name: "fill"}, func(t kernel.Thread) {
		x[t.X()] = 1
	})
	var fault *kernel.Fault
	if errors.As(err, &fault) {
		fmt.Println(fault.Kernel, fault.What, fault.Index, fault.Length, fault.Invocation)
	}
	// Output: fill index 3 3 [3 0 0]
}

func ExamplePrint() {
	err := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{2, 2}, Print: os.Stdout}, func(t kernel.Thread) {
		kernel.Print(t, "invocation", t.X(), t.Y())
	})
	fmt.Println(err)
	// Output:
	// invocation 0 0
	// invocation 1 0
	// invocation 0 1
	// invocation 1 1
	// <nil>
}

// A kernel that is right under hostile schedules does not rely on the order of its invocations.
func ExampleHostile() {
	for _, schedule := range kernel.Hostile() {
		var bins [2]int32
		err := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{100}, Schedule: schedule}, func(t kernel.Thread) {
			kernel.AtomicAdd(&bins[t.X()%2], 1)
		})
		fmt.Println(bins, err)
	}
	// Output:
	// [50 50] <nil>
	// [50 50] <nil>
	// [50 50] <nil>
	// [50 50] <nil>
	// [50 50] <nil>
}

func ExampleReduceAdd() {
	x := []int32{1, 2, 3, 4, 5, 6, 7, 8}
	err := kernel.Run(context.Background(), kernel.Config{Grid: [3]int{8}, Group: [3]int{8}, Subgroup: 4}, func(t kernel.Thread) {
		x[t.X()] = kernel.ReduceAdd(t, x[t.X()])
	})
	fmt.Println(x, err)
	// Output: [10 10 10 10 26 26 26 26] <nil>
}

func ExampleFloat16() {
	a, b := kernel.F16(0.1), kernel.F16(0.2)
	sum := kernel.F16(a.F32() + b.F32())
	fmt.Println(sum, sum.Bits())
	// Output: 0.2998047 13516
}
