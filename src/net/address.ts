import type { Problem } from '../errors/index.ts';
import { Foreign } from '../text/foreign.ts';
import { isExposed } from './destination.ts';
import type { EndpointPlan } from './plan.ts';

/** The problems of an address. It must be a web URL without credentials, and use TLS outside the private network. */
export function checkAddress({ url: text, from }: EndpointPlan): readonly Problem[] {
  const shown = new Foreign(withoutCredentials(text));
  const remedy = 'Write a URL such as https://service.example.com.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return [{ input: from, what: `"${shown}" is not a web URL`, remedy }];
  if (url.username || url.password) {
    const what = 'the URL contains a user name or password';
    return [{ input: from, what, remedy: `They are never sent. ${remedy}` }];
  }
  if (!isExposed(url)) return [];
  return [
    {
      input: from,
      what: `"${shown}" would send credentials in plain text, because ${url.host} is outside the private network`,
      remedy: `Write https://${url.host}${url.pathname === '/' ? '' : url.pathname}. Plain http is allowed only for loopback, private addresses and names under .internal, .local or .lan.`,
    },
  ];
}

/** Hides everything before the last @ of a URL, valid or not, because a password may have any character. An @ may be written as %40. */
function withoutCredentials(text: string): string {
  const parts = text.split(/@|%40|\uff20/i);
  if (parts.length === 1) return text;
  const [scheme = ''] = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.exec(text.trimStart()) ?? [];
  return `${scheme}***@${parts.at(-1)}`;
}
