import type { Credentials, Identity } from '../identity.ts';
import type { Answer } from '../net/http.ts';
import type { Hop } from '../route.ts';
import { Secret } from '../text/secret.ts';
import type { Wire } from './client.ts';

/** The calls that are rehearsed. */
interface Calls {
  assumeRoleWithWebIdentity(hop: Hop, jwt: Secret, usefulFor: () => number): Promise<unknown>;
  assumeRole(hop: Hop, credentials: Credentials, options: object): Promise<unknown>;
}

// AWS's documented example keys.
const example = {
  accessKeyId: new Secret('AKIAIOSFODNN7EXAMPLE'),
  secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
};
const hop: Hop = {
  role: 'arn:aws:iam::123456789012:role/example',
  sessionName: 'example',
  duration: 900,
  policyArns: [],
};

/** An answer as STS gives it: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const answerTo = (action: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: Buffer.from(
    `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/example/example</Arn><AssumedRoleId>AROA123EXAMPLE123:example</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>${example.accessKeyId.reveal()}</AccessKeyId><SecretAccessKey>${example.secretAccessKey.reveal()}</SecretAccessKey><SessionToken>example</SessionToken><Expiration>${new Date().toISOString()}</Expiration></Credentials></${action}Result><ResponseMetadata><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ResponseMetadata></${action}Response>`,
  ),
});

/**
 * Assumes a role without sending anything, so that the SDK's code is compiled while the first answer is on its way: at a round-trip
 * time of 40 ms, the step takes 0.96 of the time. `make`: a client with connections of its own. Failures mean nothing.
 */
export async function rehearse(
  kind: Identity['kind'],
  wire: Wire,
  make: (wire: Wire) => Calls,
): Promise<void> {
  const action = kind === 'web-identity' ? 'AssumeRoleWithWebIdentity' : 'AssumeRole';
  const http = { clockBehind: undefined, send: async () => answerTo(action), connected: async () => {} };
  const rules = { maxAttempts: 1, deadline: wire.rules.deadline, log: () => {} };
  const sts = make({ ...wire, http, rules, endpoints: {}, told: new Set() });
  const call =
    kind === 'web-identity'
      ? sts.assumeRoleWithWebIdentity(hop, new Secret('example'), () => 0)
      : sts.assumeRole(hop, example, {});
  await call.catch(() => {});
}
