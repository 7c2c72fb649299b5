import { type CheckedCredentials, checkArn, checkCredentials, lacking } from '../../aws/answer.ts';
import { accountOf } from '../../aws/arn.ts';
import { endpointOf, type Wire } from '../../aws/client.ts';
import { refuseForeign } from '../../aws/foreign-answer.ts';
import { jsonOf, refusalOf } from '../../aws/json-answer.ts';
import { hostOf } from '../../aws/partition.ts';
import type { Service } from '../../aws/service.ts';
import { serviceErrorOf } from '../../aws/service-error.ts';
import type { Assumed } from '../../aws/sts.ts';
import { retrying } from '../../retry/attempts.ts';
import type { Hop } from '../../route.ts';
import type { RolesAnywherePlan } from './plan.ts';
import { type Proof, signedHeaders } from './sign.ts';

const service: Service = {
  id: 'ROLESANYWHERE',
  name: 'IAM Roles Anywhere',
  host: 'rolesanywhere',
  form: 'json',
};

/**
 * Gets a session of the role for a certificate:
 * https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html.
 * Rejects with `ServiceError`, `ForeignAnswerError`, `PlainHttpError` or `DeadlineError`.
 */
export async function createSession(
  { trustAnchor, profile, region, sessionName }: RolesAnywherePlan,
  proof: Proof,
  { role, duration }: Pick<Hop, 'role' | 'duration'>,
  wire: Wire,
): Promise<Assumed> {
  const { http, rules } = wire;
  const url = new URL('/sessions', endpointOf(service, wire) ?? `https://${hostOf('rolesanywhere', region)}`);
  const body = JSON.stringify({
    durationSeconds: duration,
    profileArn: profile,
    roleArn: role,
    trustAnchorArn: trustAnchor,
    ...(sessionName && { roleSessionName: sessionName }),
  });
  return retrying({ name: 'CreateSession' }, rules, async () => {
    try {
      // AWS's time, if an earlier answer has shown it.
      const time = new Date(Date.now() + (http.clockBehind ?? 0) * 1000);
      const headers = signedHeaders({ url, body, region, time }, proof);
      const request = { url, method: 'POST', headers, body, name: 'IAM Roles Anywhere CreateSession' };
      const answer = await http.send(request, rules.deadline);
      refuseForeign(answer, service, url.host);
      const origin = { service: service.name, host: url.host, clockBehind: http.clockBehind };
      if (answer.status < 200 || answer.status > 299) throw refusalOf(answer, origin);
      return sessionIn(jsonOf(answer, origin), origin);
    } catch (error) {
      throw serviceErrorOf(error, service.name, url.host);
    }
  });
}

type Origin = Parameters<typeof lacking>[1];

function sessionIn(found: Readonly<Record<string, unknown>>, origin: Origin): Assumed {
  const [set] = Array.isArray(found.credentialSet) ? found.credentialSet : [];
  const { credentials, assumedRoleUser } = objectOf(set);
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = objectOf(credentials);
  const session: CheckedCredentials = checkCredentials(
    { accessKeyId, secretAccessKey, sessionToken, expiration },
    origin,
  );
  const arn = checkArn(objectOf(assumedRoleUser).arn, origin);
  if (!arn) throw lacking('ARN', origin);
  return { ...session, arn, account: accountOf(arn) ?? '' };
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
