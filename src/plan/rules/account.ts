import { accountOfAccessKeyId } from '../../aws/access-key-id.ts';
import { parseRoleArn } from '../../aws/arn.ts';
import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { SourceKind } from '../../sources/contract/source.ts';
import { sourceProfile } from '../../sources/profile/index.ts';
import { lastDigits } from '../../text/scrub.ts';
import { printingOf } from '../parts/remarks.ts';

/** Finds a wrong account without asking AWS: from the last role's ARN, else from the key ID or the source. */
export function checkAccount(
  inputs: Inputs,
  kind: SourceKind | undefined,
  context: Context,
): readonly Problem[] {
  const allowed = inputs['allowed-account-ids'];
  if (allowed.length === 0) return [];
  const shown = printingOf(inputs, context) === 'shown' ? (id: string) => id : lastDigits;
  if (inputs.sessions.length > 0) return checkSessionAccounts(inputs, shown);
  const role =
    inputs['role-chain'].at(-1)?.role ?? inputs['role-to-assume'] ?? inputs['cognito-custom-role-arn'];
  const id = kind === 'access-keys' ? inputs['aws-access-key-id'] : undefined;
  const ofKey = id && accountOfAccessKeyId(id.reveal());
  const account = role ? parseRoleArn(role)?.account : (ofKey ?? accountOfSource(inputs, kind, context));
  if (!account || allowed.includes(account)) return [];
  const whose = role ? 'role' : ofKey ? 'access key' : 'sign-in';
  return [
    outside(
      `the ${whose} belongs to account ${shown(account)}, which is not among ${allowed.map(shown).join(', ')}`,
    ),
  ];
}

function accountOfSource(inputs: Inputs, kind: SourceKind | undefined, context: Context): string | undefined {
  if (kind === 'sso') return inputs['sso-account-id'];
  const found = sourceProfile(inputs, context);
  return found && 'account' in found ? found.account : undefined;
}

function checkSessionAccounts(
  { sessions, 'allowed-account-ids': allowed }: Inputs,
  shown: (id: string) => string,
): readonly Problem[] {
  return sessions.flatMap(({ name, line, role, chain }) => {
    const account = parseRoleArn(chain.at(-1)?.role ?? role)?.account;
    if (!account || allowed.includes(account)) return [];
    const what = `line ${line} of sessions: ${name} belongs to account ${shown(account)}, which is not among ${allowed.map(shown).join(', ')}`;
    return [outside(what)];
  });
}

const outside = (what: string) =>
  problem('allowed-account-ids', what, 'Correct the account or allowed-account-ids. Nothing was exported.');
