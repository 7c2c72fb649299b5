import { problem } from '../../inputs/problem.ts';
import type { InputName, Inputs } from '../../inputs/schema.ts';
import { checkAddress } from '../../net/address.ts';
import { endpointsOf, hasSts, proxyOf } from '../parts/network.ts';
import type { Rule } from './rule.ts';

/** Checks service addresses from inputs, variables and files. */
export const checkEndpoints: Rule = (inputs, context) => {
  const seen = new Set<string>();
  return Object.values(endpointsOf(inputs, context)).flatMap((endpoint) => {
    if (seen.has(endpoint.from)) return [];
    seen.add(endpoint.from);
    return checkAddress(endpoint);
  });
};

/** Inputs that always need an STS. */
const needSts = [
  'role-to-assume',
  'role-chain',
  'sessions',
  'allowed-account-ids',
  'use-existing-credentials',
  'mfa-serial',
  'web-identity-token',
  'web-identity-token-file',
] as const;

/** Without an STS, no role can be assumed and the credentials' account is unknown. */
export const checkSts: Rule = (inputs) => {
  if (hasSts(inputs)) return [];
  const isSet = (value: Inputs[InputName]) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  const wanted = needSts.filter((name) => isSet(inputs[name]));
  const what = 'set, but it needs an STS, and sts-endpoint is none';
  return wanted.map((name) => problem(name, what, 'Leave one of them out.'));
};

export const checkProxy: Rule = (inputs) => {
  const text = inputs['http-proxy'];
  if (!text || proxyOf(inputs, undefined)) return [];
  const remedy =
    'Write a URL such as http://proxy.example.com:3128 or socks5://proxy.example.com:1080. If http-proxy is not set, HTTPS_PROXY or HTTP_PROXY is used.';
  // The value is not shown, because any part of it may be a password.
  const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
  return [problem('http-proxy', what, remedy)];
};
