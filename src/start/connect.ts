import type { Connections } from '../net/connections.ts';
import { loopTurn } from '../net/loop-turn.ts';
import { connectTo, underWay } from '../net/tcp.ts';
import { earlyOrigins } from './origins.ts';

/** Milliseconds. Without the wait, a lookup would end only after the large modules are loaded. */
const longestLookup = 3;

/**
 * Opens the connections that the step will probably need, if it is clear which, TCP first, because Node's TLS takes 5 ms to load. They open while the
 * large modules are loaded: at a round-trip time of 40 ms, the step takes 0.90 of the time.
 */
export async function connectEarly(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Connections | undefined> {
  const sockets = earlyOrigins(env).map((url) => ({ url, tcp: connectTo(url) }));
  if (sockets.length === 0) return undefined;
  await underWay(
    sockets.map(({ tcp }) => tcp),
    longestLookup,
  );
  const { Connections } = await import('../net/connections.ts');
  const connections = new Connections();
  for (const { url, tcp } of sockets) connections.adopt(url, tcp);
  // TLS begins on connections that are open already.
  await loopTurn();
  return connections;
}
