package metal

// CommandBuffer makes an empty one, or 0. It is to be called inside of a pool, and the result retained to be used outside.
func (a *API) CommandBuffer(q Queue) CommandBuffer {
	return CommandBuffer(a.send(ID(q), selCommandBuffer))
}

// ComputeCommandEncoder and BlitCommandEncoder begin what ends with EndEncoding. They belong to the pool.
func (a *API) ComputeCommandEncoder(b CommandBuffer) Compute {
	return Compute(a.send(ID(b), selComputeCommandEncoder))
}

// BlitCommandEncoder encodes copies.
func (a *API) BlitCommandEncoder(b CommandBuffer) Blit {
	return Blit(a.send(ID(b), selBlitCommandEncoder))
}

// EndEncoding ends an encoder of either kind.
func (a *API) EndEncoding(encoder ID) { a.send(encoder, selEndEncoding) }

// EncodeWaitForEvent has what follows in the buffer wait until an event has a value, and EncodeSignalEvent gives it one. No encoder is open.
func (a *API) EncodeWaitForEvent(b CommandBuffer, e SharedEvent, value uint64) {
	a.send(ID(b), selEncodeWaitForEvent, uintptr(e), uintptr(value))
}

// EncodeSignalEvent gives an event a value when all before it is done.
func (a *API) EncodeSignalEvent(b CommandBuffer, e SharedEvent, value uint64) {
	a.send(ID(b), selEncodeSignalEvent, uintptr(e), uintptr(value))
}

// Commit gives a command buffer to its queue.
func (a *API) Commit(b CommandBuffer) { a.send(ID(b), selCommit) }

// Status of a command buffer.
func (a *API) Status(b CommandBuffer) Status { return Status(a.send(ID(b), selStatus)) }

// CommandBufferError is why it failed. It is to be called inside of a pool.
func (a *API) CommandBufferError(b CommandBuffer) error {
	return a.fail("command buffer", ID(a.send(ID(b), selError)))
}

// GPUEndTime is when the device was done with a command buffer that is completed, in seconds.
func (a *API) GPUEndTime(b CommandBuffer) float64 {
	return a.double(a.msgSend, uintptr(b), a.sels[selGPUEndTime])
}

// SetComputePipelineState says what the next dispatch runs.
func (a *API) SetComputePipelineState(c Compute, p Pipeline) {
	a.send(ID(c), selSetComputePipelineState, uintptr(p))
}

// SetBuffer puts a buffer, or nil, into the argument table.
func (a *API) SetBuffer(c Compute, b Buffer, offset int64, index int) {
	a.send(ID(c), selSetBuffer, uintptr(b), uintptr(offset), uintptr(index))
}

// SetBytes copies n bytes at an address, which is not on a goroutine's stack, at most 4096.
func (a *API) SetBytes(c Compute, at uintptr, n, index int) {
	a.send(ID(c), selSetBytes, at, uintptr(n), uintptr(index))
}

// SetThreadgroupMemoryLength gives groups memory, in multiples of 16 bytes.
func (a *API) SetThreadgroupMemoryLength(c Compute, n int64, index int) {
	a.send(ID(c), selSetThreadgroupMemoryLength, uintptr(n), uintptr(index))
}

// DispatchThreadgroups launches whole groups.
func (a *API) DispatchThreadgroups(c Compute, groups, size Size) {
	a.sizes(ID(c), selDispatchThreadgroups, groups, size)
}

// CopyFromBuffer copies between buffers.
func (a *API) CopyFromBuffer(b Blit, src Buffer, at int64, dst Buffer, to, size int64) {
	a.send(ID(b), selCopyFromBuffer, uintptr(src), uintptr(at), uintptr(dst), uintptr(to), uintptr(size))
}

// FillBuffer sets bytes. The range is a structure of two words, which both systems pass like two.
func (a *API) FillBuffer(b Blit, buffer Buffer, at, size int64, value byte) {
	a.send(ID(b), selFillBuffer, uintptr(buffer), uintptr(at), uintptr(size), uintptr(value))
}
