import { ServiceError } from '../../../src/errors/index.ts';
import { type Said, saidBy } from '../../../src/explain/said.ts';
import type { NetworkPlan } from '../../../src/net/plan.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { Secret } from '../../../src/text/secret.ts';

export const host = 'sts.us-east-2.amazonaws.com';

export const direct: NetworkPlan = {
  region: 'us-east-2',
  endpoints: {},
  sdk: { useFips: false, useDualStack: false },
  timeoutSeconds: 120,
  maxAttempts: 12,
};

/** The network with a proxy, except for some hosts. */
export const proxied = (except = ''): NetworkPlan => ({
  ...direct,
  proxy: { url: new Secret('http://proxy:3128'), host: 'proxy:3128', from: 'http-proxy', except },
});

/** The evidence of a request that a network or a service failed. */
export const failed = (
  more: {
    status?: number;
    system?: string;
    reason?: string;
    message?: string;
    host?: string | undefined;
  } = {},
): Said => {
  const { reason = 'Error', message = 'no', ...rest } = more;
  const error = new ServiceError({ service: 'STS', host, reason, said: new Foreign(message), ...rest });
  return saidBy(error, 'It failed');
};
