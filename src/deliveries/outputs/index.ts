import type { Caller } from '../../identity.ts';
import type { OutputName } from '../../inputs/schema.ts';
import type { Plan } from '../../plan/parts/plan.ts';
import type { NamedSession, Session, SignIn } from '../../session.ts';
import type { Delivery } from '../contract/delivery.ts';
import { ownProfile } from '../contract/exported.ts';

type Outputs = Partial<Record<OutputName, string>>;

/** The step's outputs: account and ARN if known, credentials if asked for. No later step can undo outputs. */
export const outputs: Pick<Delivery<never>, 'prepare'> = {
  prepare: async (plan, signIn, { runner }) => {
    if (!runner.has('GITHUB_OUTPUT')) return undefined;
    const all = outputsFor(plan, signIn);
    return {
      write: () => {
        for (const [name, value] of Object.entries(all)) runner.setOutput(name, value);
      },
    };
  },
};

export function outputsFor({ deliver, route }: Plan, signIn: SignIn): Outputs {
  const { own, named } = signIn;
  const profile = ownProfile(signIn);
  return {
    ...(own?.session.caller && identityOf(own.session.caller)),
    ...(own && deliver.outputs && credentialsOf(own.session)),
    ...(profile && deliver.renew && { 'aws-profile': profile }),
    ...(route.branches.length > 0 && { sessions: tableOf(named) }),
  };
}

function identityOf({ account, arn }: Caller): Outputs {
  return { 'aws-account-id': account, 'authenticated-arn': arn };
}

function credentialsOf({ credentials, expiration }: Session): Outputs {
  return {
    'aws-access-key-id': credentials.accessKeyId.reveal(),
    'aws-secret-access-key': credentials.secretAccessKey.reveal(),
    ...(credentials.sessionToken && { 'aws-session-token': credentials.sessionToken.reveal() }),
    ...(expiration && { 'aws-expiration': expiration.toISOString() }),
  };
}

function tableOf(named: readonly NamedSession[]): string {
  const rows = named.map(({ name, session: { caller, expiration } }) => [
    name,
    { ...caller, ...(expiration && { expiration: expiration.toISOString() }) },
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}
