import type { InputName, Inputs } from '../../inputs/schema.ts';

/** A role as written in an input. */
export interface WrittenRole {
  readonly input: InputName;
  readonly role: string;
  /** The location in the input, as a prefix for messages. */
  readonly place: string;
}

/** Every role that the inputs name. */
export function rolesIn(inputs: Inputs): readonly WrittenRole[] {
  const first = inputs['role-to-assume'];
  const ofPool = inputs['cognito-custom-role-arn'];
  return [
    ...(first ? [{ input: 'role-to-assume', role: first, place: '' } as const] : []),
    // The Cognito rule reports other forms.
    ...(ofPool?.startsWith('arn:')
      ? [{ input: 'cognito-custom-role-arn', role: ofPool, place: '' } as const]
      : []),
    ...inputs['role-chain'].map(({ role }) => ({ input: 'role-chain', role, place: '' }) as const),
    ...inputs.sessions.flatMap(({ name, line, role, chain }) =>
      [role, ...chain.map((item) => item.role)].map(
        (each) => ({ input: 'sessions', role: each, place: `line ${line}: ${name}: ` }) as const,
      ),
    ),
  ];
}
