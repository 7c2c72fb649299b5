import type { ProxyPlan } from '../net/plan.ts';

/**
 * Tells Octokit of the proxy: it looks for one in the environment, and nowhere else, when it is loaded. For a process that has nothing
 * else to do any more.
 */
export function useProxy({ url, except }: ProxyPlan): void {
  // It knows no others.
  if (!/^https?:/.test(url.reveal())) return;
  Object.assign(process.env, { https_proxy: url.reveal(), http_proxy: url.reveal(), no_proxy: except });
}

/** Makes the environment of this process what it was for the step, for libraries that read it themselves. */
export function useEnvironment(environment: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
