import { issuerOf } from '../../../trust/issuers/issuers.ts';
import { parseRoleArn } from '../../aws/arn.ts';
import type { Paste } from '../../explain/explanation.ts';
import type { Claims } from '../../identity.ts';

/** The claims that a trust policy can test for this issuer, and those that say what the job is. */
export function testable(claims: Claims): readonly (readonly [name: string, value: string])[] {
  const shown = [
    'sub',
    'aud',
    'iss',
    ...issuerOf(providerOf(claims)).claims,
    'repository_owner',
    'event_name',
  ];
  return shown.flatMap((name) => (claims[name] ? [[name, claims[name]] as const] : []));
}

const github = 'token.actions.githubusercontent.com';

/** The provider's name in ARNs and condition keys: the issuer without its scheme. */
export function providerOf(claims: Claims): string {
  return (claims.iss ?? `https://${github}`).replace(/^https?:\/\//, '');
}

/** The ARN of the provider in the account of the role. */
export function providerArn(role: string, claims: Claims): string {
  const { partition, account } = parseRoleArn(role) ?? { partition: 'aws', account: 'ACCOUNT' };
  return `arn:${partition}:iam::${account}:oidc-provider/${providerOf(claims)}`;
}

/** `${` begins a policy variable: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
// biome-ignore lint/suspicious/noTemplateCurlyInString: as IAM writes it.
const literally = (value: string | undefined) => value?.replaceAll('${', '${$}{');

/** Whether AWS tests the claims of GitHub for this issuer. */
const testsClaims = (claims: Claims) => issuerOf(providerOf(claims)).kind === 'github';

/** Whether `sub` names the repository. A customised `sub` may not, or only as the place of a reusable workflow. */
function namesRepository({ sub, repository, repository_id: id }: Claims): boolean {
  const parts = `:${sub}:`;
  const [owner, name] = String(repository).split('/');
  const plain = ['repo', 'repository'].some((key) => parts.includes(`:${key}:${repository}:`));
  const immutable = /:repo:([^:@/]+)@\d+\/([^:@/]+)@\d+:/.exec(parts);
  return (
    plain || (immutable?.[1] === owner && immutable?.[2] === name) || parts.includes(`:repository_id:${id}:`)
  );
}

/** Whether `sub` names a branch, a tag, an environment or pull requests. A customised `sub` may not. */
const namesContext = (claims: Claims) =>
  /(^|:)(ref:refs\/|environment:|pull_request(:|$))/.test(String(claims.sub ?? ''));

/** Whether a trust statement can exclude other repositories. */
export function canBeNarrow(claims: Claims): boolean {
  return namesRepository(claims) || testsClaims(claims) || !claims.repository;
}

/** The narrowest trust statement that lets this job in. */
export function trustStatement(
  role: string,
  claims: Claims,
  actions: readonly string[] = ['sts:AssumeRoleWithWebIdentity'],
): string {
  const provider = providerOf(claims);
  const tested = {
    aud: claims.aud,
    sub: claims.sub,
    // A later repository of the same name has another ID.
    ...(testsClaims(claims) && claims.repository_id ? { repository_id: claims.repository_id } : {}),
    ...(testsClaims(claims) && !namesContext(claims) && claims.ref ? { ref: claims.ref } : {}),
  };
  const conditions = Object.entries(tested).map(([name, value]) => [`${provider}:${name}`, literally(value)]);
  return JSON.stringify(
    {
      Effect: 'Allow',
      Principal: {
        Federated: provider === 'cognito-identity.amazonaws.com' ? provider : providerArn(role, claims),
      },
      Action: oneOrMore(actions),
      Condition: { StringEquals: Object.fromEntries(conditions) },
    },
    null,
    2,
  );
}

/** The jobs that the statement lets in, in words. */
function whom(claims: Claims): string {
  const sub = String(claims.sub ?? '');
  const [, environment] = /(?:^|:)environment:([^:]+)/.exec(sub) ?? [];
  const [, ref] = /(?:^|:)ref:refs\/(?:heads|tags)\/(.+?)(?::|$)/.exec(sub) ?? [];
  if (environment) return `every job of this repository in the environment ${environment}`;
  if (/(^|:)pull_request(:|$)/.test(sub))
    return 'EVERY pull request of this repository, from any author (an environment, or a role only for pull requests, is safer)';
  return ref ? `every run of ${ref} in this repository` : 'every job with the same sub';
}

/** The trust statement that lets this job in, and the commands that add it to the role. */
export function trustPastes(role: string, claims: Claims): readonly Paste[] {
  const name = role.split('/').at(-1);
  // A token that is not a JWT has no claims.
  if (!claims.sub || !canBeNarrow(claims)) return [];
  return [
    {
      where: `This trust statement allows ${whom(claims)}`,
      language: 'json',
      text: trustStatement(role, claims),
    },
    {
      where: 'To save the trust policy of the role, before you add the statement',
      language: 'sh',
      text: `aws iam get-role --role-name ${name} --query Role.AssumeRolePolicyDocument --output json > trust.json`,
    },
    {
      where: 'To update the role with the changed policy',
      language: 'sh',
      text: `aws iam update-assume-role-policy --role-name ${name} --policy-document file://trust.json`,
    },
    ...(providerOf(claims) === 'cognito-identity.amazonaws.com' ? [] : [providerPaste(claims)]),
  ];
}

/** The command that creates the provider. */
export function providerPaste(claims: Claims): Paste {
  return {
    where: 'To create the OIDC provider, if the account has none',
    language: 'sh',
    text: `aws iam create-open-id-connect-provider --url ${quoted(claims.iss ?? `https://${github}`)} --client-id-list ${quoted(claims.aud ?? 'sts.amazonaws.com')}`,
  };
}

/** The statement that lets a caller in, for the trust policy of a role. */
export function trustSide(
  role: string,
  { arn, only }: { readonly arn: string; readonly only?: string },
  actions: readonly string[],
  externalId?: string,
): Paste {
  const condition = {
    ...(externalId && { StringEquals: { 'sts:ExternalId': externalId } }),
    ...(only && { ArnLike: { 'aws:PrincipalArn': only } }),
  };
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: arn },
    Action: oneOrMore(actions),
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  };
  return {
    where: `In the trust policy of ${role}`,
    language: 'json',
    text: JSON.stringify(statement, null, 2),
  };
}

/** The statement for a policy of the caller. */
export function policySide(
  role: string,
  { words }: { readonly words: string },
  actions: readonly string[],
): Paste {
  const statement = { Effect: 'Allow', Action: oneOrMore(actions), Resource: role };
  return { where: `In ${words}`, language: 'json', text: JSON.stringify(statement, null, 2) };
}

const oneOrMore = (actions: readonly string[]) => (actions.length === 1 ? actions[0] : actions);

/** The trust statement for a token with session tags; empty if none can be narrow. */
export function tagStatements(role: string, claims: Claims): readonly Paste[] {
  if (!claims.sub || !canBeNarrow(claims)) return [];
  const text = trustStatement(role, claims, ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession']);
  return [{ where: `In the trust policy of ${role}, to allow ${whom(claims)}`, language: 'json', text }];
}

/** Quotes a word for a shell, if it needs quotes. */
export const quoted = (word: string | undefined) =>
  /^[\w.:/@-]+$/.test(word ?? '') ? word : `'${word?.replaceAll("'", "'\\''")}'`;
