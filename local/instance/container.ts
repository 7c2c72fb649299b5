import type { Directory } from '../accounts/directory.ts';
import { type Call, header, type Reply, type Route } from '../server/route.ts';
import { machineCredentials } from './session.ts';

export const containerPath = '/container/credentials';

/**
 * The route of the container agent's endpoint, AWS_CONTAINER_CREDENTIALS_FULL_URI:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export function containerRoute(
  call: Call,
  directory: Directory,
  token: string,
  now: number,
): Route | undefined {
  if (call.method !== 'GET' || call.url.pathname !== containerPath) return undefined;
  const answer = (): Reply => {
    if (header(call, 'authorization') !== token) return refusal(403, 'AccessDenied', 'Invalid token');
    const task = machineCredentials(directory, 'task', 'container', now);
    if (!task) return refusal(404, 'NotFound', 'There is no role task');
    return json(200, { ...task.credentials, RoleArn: task.arn });
  };
  return { what: 'container', service: 'container', parameters: {}, answer };
}

const json = (status: number, value: object): Reply => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
const refusal = (status: number, code: string, message: string) => json(status, { code, message });
