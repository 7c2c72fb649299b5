/** Milliseconds that undoing waits for locks: longer than the lock of a dead process lasts. */
export const undoPatience = 30_000;
