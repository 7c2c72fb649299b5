import { discard, seal, sealedShape, unseal } from '../../files/sealed.ts';
import { Secret } from '../../text/secret.ts';
import {
  document,
  flag,
  list,
  object,
  oneOf,
  optional,
  parseJson,
  record,
  type Shape,
  type Shaped,
} from '../../text/shape.ts';
import type { Delivery, Job, Undoing } from '../contract/delivery.ts';
import { keyNames, managedNames } from './names.ts';
import { type Variables, variablesFor } from './variables.ts';

/** Values by name; null if the variable was unset or blank. */
const previous = record(((value: unknown) => (value === null ? null : document()(value))) as Shape<
  string | null
>);

const shape = object({
  kind: oneOf('environment'),
  /** Every variable that changed. */
  names: list(oneOf(...managedNames)),
  /** The step signed in with keys from its environment, which may belong only to its own `env:`. */
  doubtful: flag,
  previous,
  /** Previous values that are secrets: JSON like `previous`, sealed. */
  sealed: optional(sealedShape),
});

export type EnvironmentReceipt = Shaped<typeof shape>;

/** The environment of later steps. */
export const environment: Delivery<EnvironmentReceipt> = {
  shape,
  prepare: async (plan, signIn, job) => {
    const variables = variablesFor(plan, signIn, job.env);
    const names = Object.keys(variables);
    if (names.length === 0) return undefined;
    const isDoubtful = signIn.source === 'environment' && !job.ledger.knows(job.env.AWS_ACCESS_KEY_ID ?? '');
    return {
      receipt: receiptFor(names, isDoubtful, job),
      write: () => exportAll(variables, job.runner),
    };
  },
  undo: async (receipt, undoing) => {
    Object.assign(undoing.variables, valuesToRestore(receipt, undoing));
    return receipt.doubtful && !undoing.isPost ? 'doubtful' : 'done';
  },
  forget: ({ sealed }, { temporaryNames }) => {
    if (sealed) discard(sealed, temporaryNames);
  },
};

export function exportAll(variables: Variables, runner: Pick<Job['runner'], 'exportVariable'>): void {
  for (const [name, value] of Object.entries(variables)) runner.exportVariable(name, textOf(value));
}

const textOf = (value: string | Secret | undefined) =>
  value instanceof Secret ? value.reveal() : (value ?? '');

/** Records the variables' values before they change. */
function receiptFor(names: readonly string[], doubtful: boolean, { env, places }: Job): EnvironmentReceipt {
  const isSecret = (name: string) => keyNames.includes(name) && Boolean(env[name]);
  const before = (some: readonly string[]) =>
    Object.fromEntries(some.map((name) => [name, env[name] || null]));
  const secrets = names.filter(isSecret);
  return {
    kind: 'environment',
    names,
    doubtful: doubtful && secrets.length > 0,
    previous: before(names.filter((name) => !isSecret(name))),
    ...(secrets.length > 0 && { sealed: seal(JSON.stringify(before(secrets)), places.temporary) }),
  };
}

/**
 * The values to export so that the environment is as before.
 *
 * A previous key may belong only to the step's own `env:`, and must then reach no other step. The post step has the same
 * `env:`, so it still sees such a key although another was exported, and blanks it. `logout` cannot see that `env:`, so it
 * blanks the keys that the step signed in with.
 */
export function valuesToRestore(
  receipt: EnvironmentReceipt,
  {
    env,
    isPost,
    isDelivered,
    runner,
    places,
  }: Pick<Undoing, 'env' | 'isPost' | 'isDelivered' | 'runner' | 'places'>,
): Variables {
  const values = Object.entries(previousValues(receipt, runner, places));
  return Object.fromEntries(
    values.flatMap(([name, value]): [string, string | Secret][] => {
      const isThere = (env[name] ?? '') === textOf(value);
      // The step failed or was stopped before it changed this variable.
      if (!isDelivered && isThere) return [];
      const isDoubtful = value instanceof Secret && (isPost ? isThere : receipt.doubtful);
      return [[name, isDoubtful ? '' : value]];
    }),
  );
}

/** The previous values. Without the key file the secrets become blank, so that the session's keys never stay. */
function previousValues(
  receipt: EnvironmentReceipt,
  runner: Undoing['runner'],
  { temporaryNames }: Undoing['places'],
): Variables {
  let secrets: Readonly<Record<string, string | null>> = {};
  try {
    if (receipt.sealed) secrets = parseJson(unseal(receipt.sealed, temporaryNames), previous);
  } catch {
    runner.warning(
      'The previous credentials in the environment could not be restored, because the key file is gone. The variables are now blank.',
    );
  }
  return Object.fromEntries(
    receipt.names.map((name) => {
      const secret = secrets[name];
      return [name, secret ? new Secret(secret) : (receipt.previous[name] ?? '')];
    }),
  );
}
