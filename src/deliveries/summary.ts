import { code, plain, table } from '../../trust/text/markdown.ts';
import { parseRoleArn } from '../aws/arn.ts';
import { messageOf } from '../errors/index.ts';
import type { Plan } from '../plan/parts/plan.ts';
import type { Hop } from '../route.ts';
import type { Runner } from '../runner.ts';
import type { NamedSession, Session, SignIn } from '../session.ts';
import { sources } from '../sources/index.ts';
import { inWords } from '../text/duration.ts';
import { exportsKeys } from './contract/exported.ts';

/** What the job summary shows besides the plan and the sign-in. */
export interface PageFacts {
  /** The step's `id`; empty if it has none. */
  readonly step: string;
  readonly warnings: readonly string[];
  /** Seconds that this machine's clock is behind AWS's. */
  readonly clockBehind: number;
  /** Whether account IDs may be shown. Otherwise the account column is left out. */
  readonly showsAccounts: boolean;
}

/** Writes the job summary. Never fails, because the session is already delivered. */
export function summarise(plan: Plan, signIn: SignIn, facts: PageFacts, runner: Runner): void {
  try {
    runner.summary(summaryOf(plan, signIn, facts));
  } catch (error) {
    runner.debug(`The job summary could not be written: ${messageOf(error)}`);
  }
}

/** The job summary: short, and without secrets. */
function summaryOf(plan: Plan, signIn: SignIn, page: PageFacts): string {
  const { step, warnings, clockBehind } = page;
  const { own, named } = signIn;
  const now = new Date(Date.now() + clockBehind * 1000);
  const isMany = plan.route.branches.length > 0;
  const name = step || (isMany ? '' : (named[0]?.name ?? ''));
  const count = isMany ? `: ${named.length} session${named.length === 1 ? '' : 's'}` : '';
  return [
    name ? `### ${code(name)}: signed in to AWS${count}` : `### Signed in to AWS${count}`,
    isMany ? sessionTable(named, now, page) : own ? ownTable(plan, own, now, page) : '',
    facts(plan, signIn),
    ...(own && !isMany ? diagram(own.session, signIn) : []),
    ...warnings.map((warning) => `> **Warning:** ${plain(warning)}`),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const accountCell = ({ showsAccounts }: PageFacts, cell: string) => (showsAccounts ? [cell] : []);

const account = ({ caller }: Session) => (caller ? code(caller.account) : 'unknown');

function ownTable(
  plan: Plan,
  { region, session }: NonNullable<SignIn['own']>,
  now: Date,
  page: PageFacts,
): string {
  const renewed = plan.deliver.renew ? '; then renewed' : '';
  const head = [...accountCell(page, 'account'), 'region', 'until'];
  const row = [...accountCell(page, account(session)), code(region), until(session, now) + renewed];
  const who = session.caller ? `${code(session.caller.arn)}\n\n` : '';
  return `${who}${table(head, [row])}`;
}

function sessionTable(named: readonly NamedSession[], now: Date, page: PageFacts): string {
  return table(
    ['profile', ...accountCell(page, 'account'), 'role and session', 'region', 'until'],
    named.map(({ name, region, session }) => [
      code(name),
      ...accountCell(page, account(session)),
      code(shortArn(session.caller?.arn ?? '')),
      code(region),
      until(session, now),
    ]),
  );
}

/** The part of an ARN after the account: the role and session name, or the user. */
const shortArn = (arn: string) =>
  /^arn:[^:]+:(?:sts|iam)::\d*:(?:assumed-role\/)?(.+)$/.exec(arn)?.[1] ?? arn;

/** When the session ends, in the runner's time zone, and how long that is from now. */
function until({ expiration }: Session, now: Date): string {
  if (!expiration) return 'no end';
  const seconds = Math.max(0, (expiration.getTime() - now.getTime()) / 1000);
  return `${localTime(expiration)}, in ${inWords(seconds)}`;
}

/** Such as 16:09 UTC+02:00. Avoids `Intl`, because its first use takes longer than writing the whole summary. */
function localTime(time: Date): string {
  const digits = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  const offset = -time.getTimezoneOffset();
  const ahead = Math.abs(offset);
  const zone = offset === 0 ? '' : `${offset > 0 ? '+' : '-'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
  return `${digits(time.getHours())}:${digits(time.getMinutes())} UTC${zone}`;
}

function facts(plan: Plan, signIn: SignIn): string {
  const { branches, hops } = plan.route;
  const limits = limitsOf(plan);
  const hub = branches.length > 0 ? hops.map(({ role }) => code(nameOf(role))) : [];
  return [
    `- **From** ${from(plan, signIn)}`,
    ...(hub.length > 0 ? [`- **Via** ${hub.join(' → ')}`] : []),
    `- **Delivered to** ${places(plan, signIn)}`,
    ...(limits.length > 0 ? [`- **Limited by** ${limits.join(', ')}`] : []),
  ].join('\n');
}

const wordsOf = (kind: string) =>
  Object.values(sources).find((source) => source.kind === kind)?.words ?? kind;

function from({ choice }: Plan, { source, instead }: SignIn): string {
  const words = wordsOf(source);
  if (instead === 'kept') return `${words}: existing credentials, which are still valid`;
  if (instead === 'fallback') return `${words}: the fallback, because ${wordsOf(choice.source.kind)} failed`;
  return words;
}

function places(plan: Plan, signIn: SignIn): string {
  const { deliver } = plan;
  const { own, named } = signIn;
  const whose = deliver.own && named.length > 1 ? ` (${code(deliver.own)})` : '';
  const several = named.length > 1;
  const renewed = deliver.renew ? `, which ${several ? 'renew themselves' : 'renews itself'}` : '';
  const isRenewedInPlace = own && deliver.credentials && deliver.renew && !own.session.isFound;
  const all = [
    ...(exportsKeys(plan, signIn) ? [`the environment${whose}`] : []),
    ...(isRenewedInPlace ? [`\`AWS_PROFILE\`${whose}`] : []),
    ...(named.length > 0
      ? [`profile${several ? 's' : ''} ${named.map(({ name }) => code(name)).join(', ')}${renewed}`]
      : []),
    ...(deliver.outputs ? [`outputs${whose}`] : []),
  ];
  if (all.length > 0) return all.join(' · ');
  return own?.session.isFound
    ? 'nowhere: later steps already find these credentials'
    : 'nowhere: output-env-credentials is false';
}

/** Session policies of the last hop of each route. */
function limitsOf({ route: { hops, branches } }: Plan): readonly string[] {
  const ends = branches.length > 0 ? branches.map((each) => each.hops.at(-1)) : [hops.at(-1)];
  const limits = ends.flatMap((hop: Hop | undefined) => [
    ...(hop?.policy ? ['an inline session policy'] : []),
    ...(hop?.policyArns ?? []).map((arn) => code(arn)),
  ]);
  return [...new Set(limits)];
}

const nameOf = (role: string) => role.split('/').at(-1) ?? role;

/** The chain as a Mermaid diagram; nothing for a single hop. */
function diagram({ hops }: Session, { source }: SignIn): readonly string[] {
  if (hops.length < 2) return [];
  const label = (text: string) => text.replaceAll('"', '#quot;').replaceAll('<', '#lt;');
  const nodes = hops.map(({ role }, index) => {
    const owner = parseRoleArn(role)?.account;
    return `hop${index + 1}["${label(nameOf(role))}${owner ? `<br/>${label(owner)}` : ''}"]`;
  });
  const way = [`source(["${label(wordsOf(source))}"])`, ...nodes].join(' --> ');
  return [`\`\`\`mermaid\nflowchart LR\n  ${way}\n\`\`\``];
}
