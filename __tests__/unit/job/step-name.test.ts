import { expect, test } from '@jest/globals';
import { stepName } from '../../../src/job/step-name.ts';

const nameOf = (id: string) => stepName({ github: { GITHUB_ACTION: id } });

test.each(['a', 'Z', '_deploy', 'sign-in', 'sign_in_2', 'id__', 'a__b', `a${'b'.repeat(99)}`])(
  'the ID %s is the name of the step',
  (id) => expect(nameOf(id)).toBe(id),
);

test.each([
  '__octo-org_aws-auth_2',
  '__run',
  '',
  '2',
  '-a',
  'a b',
  'a.b',
  'a\n',
  'ä',
  'a<b>',
  `a${'b'.repeat(100)}`,
])('%j names no step', (id) => expect(nameOf(id)).toBe(''));

test('without the variable the step has no name', () => expect(stepName({ github: {} })).toBe(''));
