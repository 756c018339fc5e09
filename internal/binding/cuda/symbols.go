package cuda

// Function is a function of the library.
type Function int

// The functions that are looked up.
const (
	Init Function = iota
	DriverGetVersion
	GetErrorName
	GetErrorString
	DeviceGetCount
	DeviceGet
	DeviceGetName
	DeviceTotalMem
	DeviceGetAttribute
	DeviceGetUuid
	DeviceGetPCIBusId
	DeviceCanAccessPeer
	DevicePrimaryCtxRetain
	DevicePrimaryCtxRelease
	DevicePrimaryCtxReset
	DevicePrimaryCtxSetFlags
	CtxSetCurrent
	CtxGetCurrent
	CtxSynchronize
	CtxGetStreamPriorityRange
	CtxEnablePeerAccess
	ModuleLoadDataEx
	ModuleUnload
	ModuleGetFunction
	ModuleGetGlobal
	LinkCreate
	LinkAddData
	LinkComplete
	LinkDestroy
	FuncGetAttribute
	FuncSetAttribute
	LaunchKernel
	LaunchCooperativeKernel
	OccupancyMaxActiveBlocksPerMultiprocessor
	MemGetInfo
	MemAlloc
	MemFree
	MemAllocManaged
	MemHostAlloc
	MemFreeHost
	MemHostGetDevicePointer
	MemHostRegister
	MemHostUnregister
	MemcpyHtoDAsync
	MemcpyDtoHAsync
	MemcpyDtoDAsync
	MemcpyAsync
	MemcpyPeerAsync
	MemsetD8Async
	MemsetD32Async
	MemAllocFromPoolAsync
	MemFreeAsync
	MemPoolCreate
	MemPoolDestroy
	MemPoolTrimTo
	MemPoolSetAttribute
	MemPoolGetAttribute
	MemPoolSetAccess
	StreamCreateWithPriority
	StreamDestroy
	StreamQuery
	StreamSynchronize
	StreamWaitEvent
	StreamBeginCapture
	StreamEndCapture
	EventCreate
	EventDestroy
	EventRecord
	EventQuery
	EventSynchronize
	EventElapsedTime
	GraphCreate
	GraphDestroy
	GraphAddKernelNode
	GraphInstantiateWithFlags
	GraphExecDestroy
	GraphExecKernelNodeSetParams
	GraphLaunch
	functions
)

// symbols are the functions' names in the library, newest version first. A
// version of a function changes its parameters, so that only versions that take ours stand
// in a row.
var symbols = [functions]struct {
	names    []string
	optional bool
}{
	Init:                      {names: []string{"cuInit"}},
	DriverGetVersion:          {names: []string{"cuDriverGetVersion"}},
	GetErrorName:              {names: []string{"cuGetErrorName"}},
	GetErrorString:            {names: []string{"cuGetErrorString"}},
	DeviceGetCount:            {names: []string{"cuDeviceGetCount"}},
	DeviceGet:                 {names: []string{"cuDeviceGet"}},
	DeviceGetName:             {names: []string{"cuDeviceGetName"}},
	DeviceTotalMem:            {names: []string{"cuDeviceTotalMem_v2"}},
	DeviceGetAttribute:        {names: []string{"cuDeviceGetAttribute"}},
	DeviceGetUuid:             {names: []string{"cuDeviceGetUuid_v2", "cuDeviceGetUuid"}},
	DeviceGetPCIBusId:         {names: []string{"cuDeviceGetPCIBusId"}},
	DeviceCanAccessPeer:       {names: []string{"cuDeviceCanAccessPeer"}},
	DevicePrimaryCtxRetain:    {names: []string{"cuDevicePrimaryCtxRetain"}},
	DevicePrimaryCtxRelease:   {names: []string{"cuDevicePrimaryCtxRelease_v2", "cuDevicePrimaryCtxRelease"}},
	DevicePrimaryCtxReset:     {names: []string{"cuDevicePrimaryCtxReset_v2", "cuDevicePrimaryCtxReset"}},
	DevicePrimaryCtxSetFlags:  {names: []string{"cuDevicePrimaryCtxSetFlags_v2", "cuDevicePrimaryCtxSetFlags"}},
	CtxSetCurrent:             {names: []string{"cuCtxSetCurrent"}},
	CtxGetCurrent:             {names: []string{"cuCtxGetCurrent"}},
	CtxSynchronize:            {names: []string{"cuCtxSynchronize"}},
	CtxGetStreamPriorityRange: {names: []string{"cuCtxGetStreamPriorityRange"}},
	CtxEnablePeerAccess:       {names: []string{"cuCtxEnablePeerAccess"}},
	ModuleLoadDataEx:          {names: []string{"cuModuleLoadDataEx"}},
	ModuleUnload:              {names: []string{"cuModuleUnload"}},
	ModuleGetFunction:         {names: []string{"cuModuleGetFunction"}},
	ModuleGetGlobal:           {names: []string{"cuModuleGetGlobal_v2"}},
	LinkCreate:                {names: []string{"cuLinkCreate_v2"}},
	LinkAddData:               {names: []string{"cuLinkAddData_v2"}},
	LinkComplete:              {names: []string{"cuLinkComplete"}},
	LinkDestroy:               {names: []string{"cuLinkDestroy"}},
	FuncGetAttribute:          {names: []string{"cuFuncGetAttribute"}},
	FuncSetAttribute:          {names: []string{"cuFuncSetAttribute"}},
	LaunchKernel:              {names: []string{"cuLaunchKernel"}},
	LaunchCooperativeKernel:   {names: []string{"cuLaunchCooperativeKernel"}},
	OccupancyMaxActiveBlocksPerMultiprocessor: {names: []string{"cuOccupancyMaxActiveBlocksPerMultiprocessor"}},
	MemGetInfo:                   {names: []string{"cuMemGetInfo_v2"}},
	MemAlloc:                     {names: []string{"cuMemAlloc_v2"}},
	MemFree:                      {names: []string{"cuMemFree_v2"}},
	MemAllocManaged:              {names: []string{"cuMemAllocManaged"}},
	MemHostAlloc:                 {names: []string{"cuMemHostAlloc"}},
	MemFreeHost:                  {names: []string{"cuMemFreeHost"}},
	MemHostGetDevicePointer:      {names: []string{"cuMemHostGetDevicePointer_v2"}},
	MemHostRegister:              {names: []string{"cuMemHostRegister_v2"}},
	MemHostUnregister:            {names: []string{"cuMemHostUnregister"}},
	MemcpyHtoDAsync:              {names: []string{"cuMemcpyHtoDAsync_v2"}},
	MemcpyDtoHAsync:              {names: []string{"cuMemcpyDtoHAsync_v2"}},
	MemcpyDtoDAsync:              {names: []string{"cuMemcpyDtoDAsync_v2"}},
	MemcpyAsync:                  {names: []string{"cuMemcpyAsync"}},
	MemcpyPeerAsync:              {names: []string{"cuMemcpyPeerAsync"}},
	MemsetD8Async:                {names: []string{"cuMemsetD8Async"}},
	MemsetD32Async:               {names: []string{"cuMemsetD32Async"}},
	MemAllocFromPoolAsync:        {names: []string{"cuMemAllocFromPoolAsync"}, optional: true}, // 11.2, like all pools
	MemFreeAsync:                 {names: []string{"cuMemFreeAsync"}, optional: true},
	MemPoolCreate:                {names: []string{"cuMemPoolCreate"}, optional: true},
	MemPoolDestroy:               {names: []string{"cuMemPoolDestroy"}, optional: true},
	MemPoolTrimTo:                {names: []string{"cuMemPoolTrimTo"}, optional: true},
	MemPoolSetAttribute:          {names: []string{"cuMemPoolSetAttribute"}, optional: true},
	MemPoolGetAttribute:          {names: []string{"cuMemPoolGetAttribute"}, optional: true},
	MemPoolSetAccess:             {names: []string{"cuMemPoolSetAccess"}, optional: true},
	StreamCreateWithPriority:     {names: []string{"cuStreamCreateWithPriority"}},
	StreamDestroy:                {names: []string{"cuStreamDestroy_v2"}},
	StreamQuery:                  {names: []string{"cuStreamQuery"}},
	StreamSynchronize:            {names: []string{"cuStreamSynchronize"}},
	StreamWaitEvent:              {names: []string{"cuStreamWaitEvent"}},
	StreamBeginCapture:           {names: []string{"cuStreamBeginCapture_v2"}},
	StreamEndCapture:             {names: []string{"cuStreamEndCapture"}},
	EventCreate:                  {names: []string{"cuEventCreate"}},
	EventDestroy:                 {names: []string{"cuEventDestroy_v2"}},
	EventRecord:                  {names: []string{"cuEventRecord"}},
	EventQuery:                   {names: []string{"cuEventQuery"}},
	EventSynchronize:             {names: []string{"cuEventSynchronize"}},
	EventElapsedTime:             {names: []string{"cuEventElapsedTime_v2", "cuEventElapsedTime"}},
	GraphCreate:                  {names: []string{"cuGraphCreate"}},
	GraphDestroy:                 {names: []string{"cuGraphDestroy"}},
	GraphAddKernelNode:           {names: []string{"cuGraphAddKernelNode_v2", "cuGraphAddKernelNode"}},
	GraphInstantiateWithFlags:    {names: []string{"cuGraphInstantiateWithFlags"}, optional: true}, // 11.4
	GraphExecDestroy:             {names: []string{"cuGraphExecDestroy"}},
	GraphExecKernelNodeSetParams: {names: []string{"cuGraphExecKernelNodeSetParams_v2", "cuGraphExecKernelNodeSetParams"}},
	GraphLaunch:                  {names: []string{"cuGraphLaunch"}},
}
