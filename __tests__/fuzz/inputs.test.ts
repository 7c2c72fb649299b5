import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/errors/index.ts';
import { oneLineOf, render } from '../../src/explain/explanation.ts';
import { page } from '../../src/explain/page.ts';
import { explain, knownOf } from '../../src/explanations/index.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { schema } from '../../src/inputs/schema.ts';
import { readContext } from '../../src/job/context.ts';
import { makePlan } from '../../src/plan/index.ts';
import { withProfileRegion } from '../../src/plan/parts/profile-region.ts';
import { secretsIn } from '../../src/plan/parts/secrets.ts';
import { preflight } from '../../src/preflight.ts';
import { cases } from './cases.ts';
import { environment, profilesOf, secrets } from './environment.ts';
import { scratch } from './job.ts';

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));

/** The variables and settings that name an address. */
const named =
  /^AWS_ENDPOINT_URL(_\w+)?$|^endpoint_url of |^AWS_(CONTAINER_CREDENTIALS_FULL_URI|EC2_METADATA_SERVICE_ENDPOINT)$|^ec2_metadata_service_endpoint$|^ACTIONS_ID_TOKEN_REQUEST_URL$/;

const unfit = /[\p{Cc}\p{Zl}\p{Zp}]/u;

test('any inputs and variables give a plan, or problems of one line that name their input', async () => {
  await fc.assert(
    fc.asyncProperty(environment(folder), profilesOf, async (env, files) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, 'latin1');
      const [written, context] = await Promise.all([readInputs(env), readContext(env)]);
      const inputs = withProfileRegion(written.inputs, context);
      const found = [...written.problems, ...(await preflight(inputs, context))];
      const { plan, error } = makePlan(inputs, context, found);
      secretsIn(inputs, context);
      const shown = [JSON.stringify(plan ?? {})];
      for (const { input, what, remedy } of error instanceof InputError ? error.problems : []) {
        expect(Object.hasOwn(schema, input) || named.test(input)).toBe(true);
        for (const text of [input, what, remedy]) expect(text).not.toMatch(unfit);
        shown.push(input, what, remedy);
      }
      if (error) {
        const known = knownOf(plan, { runner: context.runner, now: new Date(0), hidesAccounts: true });
        const explanation = await explain(error, known);
        expect(oneLineOf(explanation, 'more')).not.toMatch(unfit);
        shown.push(render(explanation), page(explanation, 'more', ''));
      }
      for (const secret of secrets) expect(shown.join('\n')).not.toContain(secret);
    }),
    cases,
  );
});
