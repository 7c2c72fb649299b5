import { connect, type Socket } from 'node:net';

/** The host of a URL as Node's sockets take it: an IPv6 address without brackets. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[|\]$/g, '');

/** Begins a TCP connection to the origin of an https URL. Errors are left to the request that connects later. */
export function connectTo(url: URL): Socket {
  const socket = connect({ host: hostOf(url), port: Number(url.port || 443), noDelay: true });
  return socket.on('error', () => {});
}

/** Resolves when all attempts to connect have left this machine: after the lookup of each host, for which it waits so many milliseconds. */
export async function underWay(sockets: readonly Socket[], longest: number): Promise<void> {
  const lookups = sockets.map(
    (socket) =>
      new Promise<void>((resolve) => {
        socket
          .once('lookup', () => resolve())
          .once('connect', () => resolve())
          .once('close', () => resolve());
      }),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, longest);
  });
  await Promise.race([late, Promise.all(lookups)]);
  clearTimeout(timer);
}
