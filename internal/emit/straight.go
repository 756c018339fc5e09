package emit

// Some devices do not keep to a barrier that some way through the kernel leads past, even if all of the group take the same way ([Bypass]). There nobody leaves a kernel
// ahead of a barrier: a group that is through, or is to be skipped, or has faulted as one, is gone (dc_gone): all of it are dead, go
// along to the end, and leave every loop at its next turn.

// straight reports that the kernel is written that way.
func (w *writer) straight() bool { return w.live && w.o.Has&Bypass != 0 }

// quit ends the whole group on the spine.
func (w *writer) quit() {
	if !w.straight() || w.past {
		w.p("return;")
		return
	}
	w.p("dc_live = false;")
	w.p("dc_gone = true;")
}

// turn leaves a loop of a group that is gone.
func (w *writer) turn(f *frame) {
	if w.straight() && w.onSpine() {
		w.open("if (dc_gone) {")
		w.leave(f, false)
		w.close("}")
	}
}
