import type { Deadline } from './deadline.ts';
import type { Http } from './http.ts';

/** A `fetch` for libraries, with the action's own connections and limits. It follows no redirects. */
export function fetchBy(http: Http, deadline: Deadline) {
  return async (
    url: string,
    { method = 'GET', headers = {} }: { readonly method?: string; readonly headers?: Record<string, string> },
  ): Promise<Response> => {
    const answer = await http.send({ url: new URL(url), method, headers }, deadline);
    // https://fetch.spec.whatwg.org/#null-body-status
    const isNull = [101, 103, 204, 205, 304].includes(answer.status);
    return new Response(isNull ? null : new Uint8Array(answer.body), {
      status: answer.status,
      headers: answer.headers,
    });
  };
}
