import { endpointOf } from '../../aws/client.ts';
import { services } from '../../aws/service.ts';
import { signedQuery } from '../../aws/signed-query.ts';
import type { Credentials } from '../../identity.ts';
import type { Run } from '../../run.ts';

/** Days after which AWS's guides advise replacing a key. */
const oldAge = 90;

/** IAM's addresses, one for each partition: https://docs.aws.amazon.com/general/latest/gr/iam-service.html */
const addresses: Readonly<Record<string, { readonly url: string; readonly region: string }>> = {
  aws: { url: 'https://iam.amazonaws.com', region: 'us-east-1' },
  'aws-cn': { url: 'https://iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
  'aws-us-gov': { url: 'https://iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
};

/** A warning that may arrive later. The step does not wait for it. */
export interface Advice {
  /** The warning, if it has arrived. */
  readonly now: () => string | undefined;
}

/**
 * Asks IAM for the age of the access key, in parallel with the sign-in. No warning if the user lacks iam:ListAccessKeys on
 * itself, or if IAM has not answered when the sign-in is done.
 */
export function adviceOnAge(credentials: Credentials, partition: string, run: Run): Advice {
  let warning: string | undefined;
  warningFor(credentials, partition, run).then(
    (found) => {
      warning = found;
    },
    () => {},
  );
  return { now: () => warning };
}

async function warningFor(
  credentials: Credentials,
  partition: string,
  { wire }: Run,
): Promise<string | undefined> {
  const usual = addresses[partition];
  const url = endpointOf(services.iam, wire) ?? usual?.url;
  if (!url) return undefined;
  const signed = { service: 'iam', region: usual?.region ?? 'us-east-1' };
  // Without a user name, IAM lists the caller's keys.
  const parameters = { Action: 'ListAccessKeys', Version: '2010-05-08' };
  const request = await signedQuery(new URL('/', url), signed, parameters, credentials);
  const { status, body } = await wire.http.send(
    { ...request, name: 'IAM ListAccessKeys' },
    wire.rules.deadline,
  );
  if (status !== 200) return undefined;
  const made = creationDate(body.toString('utf8'), credentials.accessKeyId.reveal());
  const days = made === undefined ? 0 : Math.floor((Date.now() - made) / 86_400_000);
  if (days <= oldAge) return undefined;
  return `The access key is ${days} days old. AWS recommends replacing keys every ${oldAge} days. A role that trusts GitHub's OIDC tokens needs no keys. (key-age-check: false turns this warning off.)`;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html */
function creationDate(xml: string, accessKeyId: string): number | undefined {
  const own = xml.split('<member>').find((member) => member.includes(`<AccessKeyId>${accessKeyId}<`));
  const made = Date.parse(/<CreateDate>([^<]{1,40})</.exec(own ?? '')?.[1] ?? '');
  return Number.isNaN(made) ? undefined : made;
}
