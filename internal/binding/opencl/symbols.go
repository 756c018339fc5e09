package opencl

// Function is a function of the library.
type Function int

// The functions that are looked up.
const (
	GetPlatformIDs Function = iota
	GetPlatformInfo
	GetDeviceIDs
	GetDeviceInfo
	CreateContext
	ReleaseContext
	CreateCommandQueue
	CreateCommandQueueWithProperties
	ReleaseCommandQueue
	CreateBuffer
	ReleaseMemObject
	EnqueueReadBuffer
	EnqueueWriteBuffer
	EnqueueCopyBuffer
	EnqueueFillBuffer
	EnqueueMapBuffer
	EnqueueUnmapMemObject
	SVMAlloc
	SVMFree
	CreateProgramWithSource
	CreateProgramWithBinary
	BuildProgram
	GetProgramInfo
	GetProgramBuildInfo
	ReleaseProgram
	CreateKernel
	SetKernelArg
	GetKernelWorkGroupInfo
	ReleaseKernel
	EnqueueNDRangeKernel
	EnqueueMarkerWithWaitList
	EnqueueBarrierWithWaitList
	GetEventInfo
	GetEventProfilingInfo
	WaitForEvents
	ReleaseEvent
	Flush
	Finish
	GetExtensionFunctionAddressForPlatform
	// Extensions, see [API.For].
	CreateCommandBufferKHR
	FinalizeCommandBufferKHR
	ReleaseCommandBufferKHR
	EnqueueCommandBufferKHR
	CommandNDRangeKernelKHR
	functions
)

// symbols are the functions' names in the library.
var symbols = [functions]struct {
	name      string
	optional  bool
	extension bool
}{
	GetPlatformIDs:                         {name: "clGetPlatformIDs"},
	GetPlatformInfo:                        {name: "clGetPlatformInfo"},
	GetDeviceIDs:                           {name: "clGetDeviceIDs"},
	GetDeviceInfo:                          {name: "clGetDeviceInfo"},
	CreateContext:                          {name: "clCreateContext"},
	ReleaseContext:                         {name: "clReleaseContext"},
	CreateCommandQueue:                     {name: "clCreateCommandQueue"},
	CreateCommandQueueWithProperties:       {name: "clCreateCommandQueueWithProperties", optional: true}, // 2.0
	ReleaseCommandQueue:                    {name: "clReleaseCommandQueue"},
	CreateBuffer:                           {name: "clCreateBuffer"},
	ReleaseMemObject:                       {name: "clReleaseMemObject"},
	EnqueueReadBuffer:                      {name: "clEnqueueReadBuffer"},
	EnqueueWriteBuffer:                     {name: "clEnqueueWriteBuffer"},
	EnqueueCopyBuffer:                      {name: "clEnqueueCopyBuffer"},
	EnqueueFillBuffer:                      {name: "clEnqueueFillBuffer"},
	EnqueueMapBuffer:                       {name: "clEnqueueMapBuffer"},
	EnqueueUnmapMemObject:                  {name: "clEnqueueUnmapMemObject"},
	SVMAlloc:                               {name: "clSVMAlloc", optional: true}, // 2.0
	SVMFree:                                {name: "clSVMFree", optional: true},
	CreateProgramWithSource:                {name: "clCreateProgramWithSource"},
	CreateProgramWithBinary:                {name: "clCreateProgramWithBinary"},
	BuildProgram:                           {name: "clBuildProgram"},
	GetProgramInfo:                         {name: "clGetProgramInfo"},
	GetProgramBuildInfo:                    {name: "clGetProgramBuildInfo"},
	ReleaseProgram:                         {name: "clReleaseProgram"},
	CreateKernel:                           {name: "clCreateKernel"},
	SetKernelArg:                           {name: "clSetKernelArg"},
	GetKernelWorkGroupInfo:                 {name: "clGetKernelWorkGroupInfo"},
	ReleaseKernel:                          {name: "clReleaseKernel"},
	EnqueueNDRangeKernel:                   {name: "clEnqueueNDRangeKernel"},
	EnqueueMarkerWithWaitList:              {name: "clEnqueueMarkerWithWaitList"},
	EnqueueBarrierWithWaitList:             {name: "clEnqueueBarrierWithWaitList"},
	GetEventInfo:                           {name: "clGetEventInfo"},
	GetEventProfilingInfo:                  {name: "clGetEventProfilingInfo"},
	WaitForEvents:                          {name: "clWaitForEvents"},
	ReleaseEvent:                           {name: "clReleaseEvent"},
	Flush:                                  {name: "clFlush"},
	Finish:                                 {name: "clFinish"},
	GetExtensionFunctionAddressForPlatform: {name: "clGetExtensionFunctionAddressForPlatform"},
	CreateCommandBufferKHR:                 {name: "clCreateCommandBufferKHR", extension: true}, // cl_khr_command_buffer
	FinalizeCommandBufferKHR:               {name: "clFinalizeCommandBufferKHR", extension: true},
	ReleaseCommandBufferKHR:                {name: "clReleaseCommandBufferKHR", extension: true},
	EnqueueCommandBufferKHR:                {name: "clEnqueueCommandBufferKHR", extension: true},
	CommandNDRangeKernelKHR:                {name: "clCommandNDRangeKernelKHR", extension: true},
}
