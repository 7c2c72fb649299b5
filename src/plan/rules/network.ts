import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { InputName, Inputs } from '../../inputs/schema.ts';
import { isExposed } from '../../net/destination.ts';
import { Foreign } from '../../text/foreign.ts';
import { endpointsOf, hasSts, proxyOf } from '../parts/network.ts';
import type { Rule } from './rule.ts';

/** Addresses of services, whatever names them: a web URL without credentials, and TLS outside the private network. */
export const checkEndpoints: Rule = (inputs, context) => {
  const seen = new Set<string>();
  return Object.values(endpointsOf(inputs, context)).flatMap(({ url, from }) => {
    if (seen.has(from)) return [];
    seen.add(from);
    return checkAddress(url, from);
  });
};

/** A URL, or what was meant to be one, without what stands before its host: a password may have any character. */
function withoutCredentials(text: string): string {
  const at = text.lastIndexOf('@');
  if (at < 0) return text;
  const [scheme = ''] = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(text.trimStart()) ?? [];
  return `${scheme}***@${text.slice(at + 1)}`;
}

function checkAddress(text: string, from: string): readonly Problem[] {
  const shown = new Foreign(withoutCredentials(text));
  const remedy = 'Write a URL such as https://sts.example.com.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return [{ input: from, what: `"${shown}" is not a web URL`, remedy }];
  if (url.username || url.password) {
    const what = 'the URL contains a user name or password';
    return [{ input: from, what, remedy: `They are never sent to AWS. ${remedy}` }];
  }
  if (!isExposed(url)) return [];
  return [
    {
      input: from,
      what: `"${shown}" would send a proof in plain text: ${url.host} is outside the private network`,
      remedy: `Write https://${url.host}${url.pathname === '/' ? '' : url.pathname}; plain http is for loopback, private addresses and names under .internal, .local or .lan.`,
    },
  ];
}

/** Inputs that need an STS, whatever else is set. */
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

/** Without an STS there is no role, and nobody tells whose credentials they are. */
export const checkSts: Rule = (inputs) => {
  if (hasSts(inputs)) return [];
  const isSet = (value: Inputs[InputName]) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  const wanted = needSts.filter((name) => isSet(inputs[name]));
  const what = 'set, but sts-endpoint is none, and this needs an STS';
  return wanted.map((name) => problem(name, what, 'Leave one of them out.'));
};

export const checkProxy: Rule = (inputs) => {
  const text = inputs['http-proxy'];
  if (!text || proxyOf(inputs, undefined)) return [];
  const remedy =
    'Write it like http://proxy.example.com:3128 or socks5://proxy.example.com:1080. HTTPS_PROXY and HTTP_PROXY stand in for it.';
  // It is not shown, because any part of it may be a password.
  const what = 'not the URL of a proxy, or its user name and password are not percent-encoded';
  return [problem('http-proxy', what, remedy)];
};
