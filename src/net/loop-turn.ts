/**
 * Lets the event loop turn once, so that what is to be sent leaves this machine, and what has arrived is read. Loading modules blocks
 * the loop for many milliseconds.
 */
export const loopTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
