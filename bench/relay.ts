import type { Socket } from 'node:net';

/** Forwards one direction of a connection: delays every chunk and the end by milliseconds, and keeps their order. */
export function relay(from: Socket, to: Socket, milliseconds: number): void {
  const underWay: { readonly due: number; readonly arrive: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const deliver = () => {
    timer = undefined;
    const now = performance.now();
    while (underWay[0] && underWay[0].due <= now) underWay.shift()?.arrive();
    // A timer may fire a fraction of a millisecond early, and must then be set again.
    if (underWay[0]) timer = setTimeout(deliver, underWay[0].due - now);
  };
  const send = (arrive: () => void) => {
    underWay.push({ due: performance.now() + milliseconds, arrive });
    if (!timer) deliver();
  };
  from.on('data', (chunk: Buffer) => send(() => to.write(chunk)));
  from.on('end', () => send(() => to.end()));
  // A subject that exits resets its connections. This is no failure, and 'close' follows.
  from.on('error', () => {});
  from.on('close', () => send(() => to.destroySoon()));
}
