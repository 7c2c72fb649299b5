/** Environment variables that name a proxy, in the order in which they are read. */
export const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

/** The proxy that the environment names. */
export function proxyIn(env: NodeJS.ProcessEnv): string | undefined {
  return proxyVariables.map((name) => env[name]?.trim()).find(Boolean);
}
