import { Cloud } from '../cloud.ts';
import { loadConfig } from '../config.ts';
import { claimsFor, configFor } from './config.ts';

// Milliseconds. The job may be killed before its post step.
const longest = 6 * 3_600_000;

/** Runs the cloud for the job, and tells the step that started it how to reach it. */
export async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const file = env.INPUT_CONFIG?.trim();
    const config = file ? loadConfig(file) : await configFor(env);
    const github = { ...config.github, claims: { ...config.github.claims, ...claimsFor(env) } };
    const cloud = await Cloud.start({ config: { ...config, github }, onlyLoopback: true });
    process.send?.({
      url: cloud.url,
      variables: { ...cloud.endpoints, ...cloud.tokenEndpoint },
      key: cloud.adminKey,
    });
    setTimeout(() => process.exit(), longest);
  } catch (error) {
    process.send?.({ error: (error as Error).message });
    process.exitCode = 1;
  }
}
