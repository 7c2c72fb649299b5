import type { Socket } from 'node:net';

export interface Delay {
  /** Milliseconds that everything is on its way. */
  readonly milliseconds: number;
  /** Reading of `performance.now()` before which nothing can have been sent. */
  readonly notBefore: number;
}

/** Carries one direction of a connection: every chunk, and the end, come out later by the delay and in order. */
export function relay(from: Socket, to: Socket, { milliseconds, notBefore }: Delay): void {
  const underWay: { readonly due: number; readonly arrive: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const deliver = () => {
    timer = undefined;
    const now = performance.now();
    while (underWay[0] && underWay[0].due <= now) underWay.shift()?.arrive();
    // A timer may come a fraction of a millisecond early, and then has to be set again.
    if (underWay[0]) timer = setTimeout(deliver, underWay[0].due - now);
  };
  const send = (arrive: () => void) => {
    underWay.push({ due: Math.max(performance.now(), notBefore) + milliseconds, arrive });
    if (!timer) deliver();
  };
  from.on('data', (chunk: Buffer) => send(() => to.write(chunk)));
  from.on('end', () => send(() => to.end()));
  // A subject that exits resets its connections: nothing is wrong then, and 'close' follows.
  from.on('error', () => {});
  from.on('close', () => send(() => to.destroySoon()));
}
