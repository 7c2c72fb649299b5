import { parseRoleArn } from '../aws/arn.ts';
import { inWords } from '../duration.ts';
import { messageOf } from '../errors.ts';
import { code, plain, table } from '../markdown.ts';
import type { Hop, NamedSession, Plan, Runner, Session, SignIn, SourceKind, Trail } from '../types.ts';

const sources: Readonly<Record<SourceKind, string>> = {
  'github-oidc': 'GitHub OIDC',
  'access-keys': 'access keys',
  'web-identity-token-file': 'a token file',
  'web-identity-token': 'a token',
  environment: 'the environment',
  'default-chain': 'the default chain',
  profile: 'a profile',
  sso: 'IAM Identity Center',
  cognito: 'Cognito',
};

/**
 * Writes what the step did to the page of the run. Never fails: the session has been delivered by now. `clockBehind`: seconds
 * that the clock of this machine is behind that of AWS.
 */
export function summarise(
  plan: Plan,
  signIn: SignIn,
  runner: Runner & { readonly warnings: readonly string[] },
  clockBehind = 0,
): void {
  try {
    const now = new Date(Date.now() + clockBehind * 1000);
    runner.summary(summaryOf(plan, signIn, runner.warnings, now));
  } catch (error) {
    runner.debug(`The page of the run has no summary: ${messageOf(error)}`);
  }
}

/** What the step did, for the page of the run: short, and without a secret. */
function summaryOf(plan: Plan, signIn: SignIn, warnings: readonly string[], now = new Date()): string {
  const { own, named } = signIn;
  const many = plan.sessions.length > 0;
  return [
    `### Signed in to AWS${many ? `: ${named.length} session${named.length === 1 ? '' : 's'}` : ''}`,
    many ? sessionTable(named, now) : own ? ownTable(plan, own.region, own.session, now) : '',
    facts(plan, signIn),
    ...(own && !many ? chain(own.session) : []),
    ...warnings.map((warning) => `> **Warning:** ${plain(warning.replace(/\s+/g, ' '))}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function ownTable(plan: Plan, region: string, session: Session, now: Date): string {
  const renewed = plan.deliver.refresh ? '; then renewed' : '';
  const row = [code(session.account), code(region), until(session, now) + renewed];
  return `${code(session.arn)}\n\n${table(['account', 'region', 'until'], [row])}`;
}

function sessionTable(named: readonly NamedSession[], now: Date): string {
  return table(
    ['profile', 'account', 'role and session', 'region', 'until'],
    named.map(({ name, region, session }) => [
      code(name),
      code(session.account),
      code(shortArn(session.arn)),
      code(region),
      until(session, now),
    ]),
  );
}

/** Role and session, or the user: what stands in an ARN after the account, which is told beside it. */
const shortArn = (arn: string) =>
  /^arn:[^:]+:(?:sts|iam)::\d*:(?:assumed-role\/)?(.+)$/.exec(arn)?.[1] ?? arn;

/** In the runner's own time, and how long that is from now. */
function until({ expiration }: Session, now: Date): string {
  if (!expiration) return 'no end';
  const seconds = Math.max(0, (expiration.getTime() - now.getTime()) / 1000);
  return `${localTime(expiration)}, in ${inWords(seconds)}`;
}

/** Such as 16:09 UTC+02:00. Without `Intl`, whose first use takes longer than writing all of the page. */
function localTime(time: Date): string {
  const digits = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  const offset = -time.getTimezoneOffset();
  const ahead = Math.abs(offset);
  const zone = offset === 0 ? '' : `${offset > 0 ? '+' : '-'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
  return `${digits(time.getHours())}:${digits(time.getMinutes())} UTC${zone}`;
}

function facts(plan: Plan, signIn: SignIn): string {
  const { own, named } = signIn;
  const session = own?.session ?? named[0]?.session;
  const limits = limitsOf(plan);
  const hub = plan.sessions.length > 0 ? plan.hops.map(({ role }) => code(nameOf(role))) : [];
  return [
    `- **From** ${from(plan, session?.trail)}`,
    ...(hub.length > 0 ? [`- **By way of** ${hub.join(' → ')}`] : []),
    `- **Goes to** ${places(plan, signIn)}`,
    ...(limits.length > 0 ? [`- **Limited by** ${limits.join(', ')}`] : []),
  ].join('\n');
}

function from({ source, why }: Plan, trail: Trail | undefined): string {
  const used = trail?.source ?? source.kind;
  if (trail?.instead === 'kept')
    return `${sources[used]}: credentials that were there already, and still last`;
  if (trail?.instead === 'fallback')
    return `${sources[used]}: the fallback, because ${sources[source.kind]} failed`;
  return `${sources[used]}, because ${plain(why)}`;
}

function places({ deliver, ownSession }: Plan, { own, named }: SignIn): string {
  const isCopied = own && deliver.credentials && !own.session.inPlace;
  const whose = ownSession && named.length > 1 ? ` (${code(ownSession)})` : '';
  const environment = deliver.refresh ? '`AWS_PROFILE`' : 'the environment';
  const several = named.length > 1;
  const renewed = deliver.refresh ? `, which ${several ? 'renew themselves' : 'renews itself'}` : '';
  const all = [
    ...(isCopied ? [`${environment}${whose}`] : []),
    ...(named.length > 0
      ? [`profile${several ? 's' : ''} ${named.map(({ name }) => code(name)).join(', ')}${renewed}`]
      : []),
    ...(deliver.outputs ? [`outputs${whose}`] : []),
  ];
  if (all.length > 0) return all.join(' · ');
  return own?.session.inPlace
    ? 'nowhere: it was found where later steps find it as well'
    : 'nowhere: output-env-credentials is false';
}

/** Session policies that are in force at the end of a way. */
function limitsOf({ hops, sessions }: Plan): readonly string[] {
  const ends = sessions.length > 0 ? sessions.map((each) => each.hops.at(-1)) : [hops.at(-1)];
  const limits = ends.flatMap((hop: Hop | undefined) => [
    ...(hop?.policy ? ['an inline session policy'] : []),
    ...(hop?.policyArns ?? []).map((arn) => code(arn)),
  ]);
  return [...new Set(limits)];
}

const nameOf = (role: string) => role.split('/').at(-1) ?? role;

/** The chain as a diagram. */
function chain({ trail }: Session): readonly string[] {
  if (trail.hops.length === 0) return [];
  const label = (text: string) => `"${text.replaceAll('"', '#quot;').replaceAll('<', '#lt;')}"`;
  const nodes = trail.hops.map(({ role }, index) => {
    const account = parseRoleArn(role)?.account;
    return `hop${index + 1}[${label(nameOf(role)).replace(/"$/, account ? `<br/>${account}"` : '"')}]`;
  });
  const way = [`source([${label(sources[trail.source])}])`, ...nodes].join(' --> ');
  return [`\`\`\`mermaid\nflowchart LR\n  ${way}\n\`\`\``];
}
