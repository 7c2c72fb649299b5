import type { Plan, Session, SignIn } from '../types.ts';
import * as environment from './environment.ts';
import type { Job } from './job.ts';
import * as outputs from './outputs.ts';
import type { Profile } from './profile.ts';
import type { Pending } from './receipt.ts';

/**
 * Hands what the sign-in yielded to later steps: all of it, or nothing. What will change is noted before it changes, so
 * that the post step can undo even a step that was killed in between.
 */
export async function deliverSignIn(plan: Plan, signIn: SignIn, job: Job): Promise<void> {
  const { env, runner, ledger } = job;
  const { own, named } = signIn;
  const sessions = [...(own ? [own.session] : []), ...named.map(({ session }) => session)];
  for (const session of new Set(sessions)) maskSession(session, plan, job);
  const variables = environment.variablesFor(plan, signIn, env);
  const names = Object.keys(variables);
  await inPlaces(plan, signIn, job, async (places) => {
    const doubtful =
      own?.session.trail.source === 'environment' && !ledger.knows(env.AWS_ACCESS_KEY_ID ?? '');
    const receipts = [
      ...(names.length > 0 ? [environment.receiptFor(names, env, doubtful)] : []),
      ...places.map(({ receipt }) => receipt),
    ];
    if (receipts.length > 0) ledger.note(receipts, own?.session);
    for (const place of places) place.write();
    runner.allOrNothing(() => {
      environment.deliver(variables, runner);
      if (runner.has('GITHUB_OUTPUT')) outputs.deliver(outputs.outputsFor(plan, signIn), runner);
    });
  });
  ledger.delivered();
  for (const line of summary(plan, signIn)) runner.info(line);
}

/** Opens every place apart from the runner's own files, and closes them when `deliver` is done, as they were if it fails. */
async function inPlaces(
  plan: Plan,
  { ssoToken, named }: SignIn,
  job: Job,
  deliver: (places: readonly Pending[]) => Promise<void>,
): Promise<void> {
  const { overwrite, refresh } = plan.deliver;
  const withProfiles = async (profiles: readonly Profile[], places: readonly Pending[]) => {
    if (profiles.length === 0) return deliver(places);
    const { deliverProfiles } = await import('./profile.ts');
    return deliverProfiles(profiles, overwrite, job, (pending) => deliver([...places, pending]));
  };
  const withRefresh = async (places: readonly Pending[]) => {
    if (!refresh || named.length === 0) {
      return withProfiles(
        named.map(({ name, region, session: { credentials } }) => ({
          name,
          content: { region, credentials },
        })),
        places,
      );
    }
    const { deliverProcesses } = await import('./credential-process.ts');
    return deliverProcesses(plan, named, job, (profiles, pending) =>
      withProfiles(profiles, [...places, pending]),
    );
  };
  if (!ssoToken) return withRefresh([]);
  const { deliverToken } = await import('./sso-token.ts');
  return deliverToken(ssoToken, job, (pending) => withRefresh([pending]));
}

function maskSession({ credentials, account, arn }: Session, { maskAccountId }: Plan, { runner }: Job): void {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
  if (maskAccountId) runner.mask(account, arn);
}

function summary({ deliver, sessions }: Plan, { own, named }: SignIn): readonly string[] {
  const places = [
    ...(own && deliver.credentials && !deliver.refresh && !own.session.inPlace ? ['environment'] : []),
    ...(named.length > 0 ? [`profile ${named.map(({ name }) => name).join(', ')}`] : []),
    ...(deliver.outputs ? ['outputs'] : []),
  ];
  const how = deliver.refresh && named.length > 0 ? ', and renewed for as long as the job runs' : '';
  const where =
    places.length > 0
      ? `Credentials delivered to: ${places.join(', ')}${how}.`
      : 'Credentials were not copied.';
  const each = sessions.length > 0 ? named : own ? [{ name: '', session: own.session }] : [];
  return [
    ...each.map(({ name, session }) => signedIn(name, session)).slice(0, each.length - 1),
    ...each.slice(-1).map(({ name, session }) => `${signedIn(name, session)} ${where}`),
  ];
}

function signedIn(name: string, { account, arn, expiration }: Session): string {
  const until = expiration ? ` until ${expiration.toISOString()}` : '';
  return `${name && `${name}: `}Signed in to account ${account} as ${arn}${until}.`;
}
