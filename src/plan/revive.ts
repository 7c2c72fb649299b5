import { sdkPlanIn } from '../aws/sdk-plan.ts';
import type { Context } from '../context.ts';
import { RenewalError } from '../errors/index.ts';
import { checkAddress } from '../net/address.ts';
import type { EndpointPlan, ProxyPlan } from '../net/plan.ts';
import type { Route } from '../route.ts';
import type { Source } from '../sources/contract/source.ts';
import { type SourcePlan, sourceOf, sources } from '../sources/index.ts';
import { Secret } from '../text/secret.ts';
import { ShapeError } from '../text/shape.ts';
import { proxyUrl } from './parts/network.ts';
import type { Plan } from './parts/plan.ts';
import { again, damaged, type RenewalFile } from './renewal-file.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Restores the plan, for one session. Throws `RenewalError` if this process lacks what it needs. */
export function revivePlan(file: RenewalFile, env: Env, context: Context): Plan {
  const { source, route, allowedAccounts, accounts, network } = file;
  const { proxy, ...rest } = network;
  const revived = reviveSource(source, env, context);
  checkAll([...Object.values(network.endpoints), ...sourceOf(revived).addresses(revived)]);
  return {
    choice: { source: revived, why: '', passedOver: [], isFound: false },
    route: { ...route, branches: [] } satisfies Route,
    guard: { allowedAccounts },
    deliver: {
      region: false,
      credentials: false,
      outputs: false,
      unset: false,
      renew: true,
      overwrite: false,
    },
    network: {
      ...rest,
      sdk: sdkPlanIn(context),
      ...(proxy && { proxy: reviveProxy(proxy, context) }),
    },
    remarks: { notices: [], warnings: [], accounts, keyAge: false },
  };
}

/** Repeats the step's checks, because the file may have changed. Throws `RenewalError`. */
function checkAll(addresses: readonly EndpointPlan[]): void {
  const [wrong] = addresses.flatMap(checkAddress);
  if (wrong) throw new RenewalError(`${wrong.input}: ${wrong.what}`, { why: damaged, remedy: again });
}

function reviveSource({ kind, plan }: RenewalFile['source'], env: Env, context: Context): SourcePlan {
  const source = sources[kind] as unknown as Source<SourcePlan>;
  try {
    return source.revive(plan, { env, context });
  } catch (cause) {
    if (!(cause instanceof ShapeError)) throw cause;
    throw new RenewalError(
      `the plan of the source cannot be read (${cause.message})`,
      {
        why: damaged,
        remedy: again,
      },
      cause,
    );
  }
}

function reviveProxy(
  { url, ...proxy }: NonNullable<RenewalFile['network']['proxy']>,
  { proxyVariable }: Context,
): ProxyPlan {
  const known = url === undefined ? proxyVariable?.url : new Secret(url);
  const read = proxyUrl(known?.reveal());
  if (read) return { ...proxy, url: new Secret(read.href) };
  if (known) throw new RenewalError(`${proxy.from}: not the URL of a proxy`, { why: damaged, remedy: again });
  throw new RenewalError('this process has no URL of the proxy', {
    why: 'The step used a proxy URL with a password from HTTPS_PROXY, and this process does not have that variable.',
    remedy: 'Set HTTPS_PROXY for the whole job.',
  });
}
