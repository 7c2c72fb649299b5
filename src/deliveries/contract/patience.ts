/** Milliseconds that undoing waits for other processes: longer than the lock of a dead one lasts. */
export const undoPatience = 30_000;
