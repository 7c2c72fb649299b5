import { randomUUID } from 'node:crypto';

/** A list becomes `member` elements. */
export type Xml = string | number | boolean | readonly Xml[] | { readonly [name: string]: Xml | undefined };

const stsNamespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function render(value: Xml): string {
  if (typeof value !== 'object')
    return String(value).replace(/[&<>]/g, (character) => entities[character] ?? '');
  if (Array.isArray(value)) return value.map((item: Xml) => render({ member: item })).join('');
  return Object.entries(value)
    .map(([name, inner]) => (inner === undefined ? '' : `<${name}>${render(inner)}</${name}>`))
    .join('');
}

/** An answer of the query protocol. */
export function answerXml(action: string, result: Xml, namespace = stsNamespace): string {
  const body = render({ [`${action}Result`]: result, ResponseMetadata: { RequestId: randomUUID() } });
  return `<${action}Response xmlns="${namespace}">${body}</${action}Response>`;
}

/** An error of the query protocol. */
export function errorXml(code: string, message: string, status: number, namespace = stsNamespace): string {
  const error = { Type: status >= 500 ? 'Receiver' : 'Sender', Code: code, Message: message };
  return `<ErrorResponse xmlns="${namespace}">${render({ Error: error, RequestId: randomUUID() })}</ErrorResponse>`;
}
