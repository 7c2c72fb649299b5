import { expect, test } from '@jest/globals';
import { sdkPlanIn } from '../../../src/aws/sdk-plan.ts';
import { Section, type SharedConfig } from '../../../src/files/shared-config.ts';

const config: SharedConfig = {
  files: { config: '/c', credentials: '/k' },
  profiles: new Map([
    ['default', new Section({ use_fips_endpoint: 'true' })],
    [
      'x',
      new Section({ use_dualstack_endpoint: 'TRUE', use_fips_endpoint: 'yes', sdk_ua_app_id: 'from-file' }),
    ],
  ]),
  ssoSessions: new Map(),
  services: new Map(),
};
const none = { useFips: false, useDualStack: false };

test('without settings, the usual endpoints are used', () => {
  expect(sdkPlanIn({}, undefined)).toEqual(none);
  expect(sdkPlanIn({ AWS_PROFILE: 'absent' }, config)).toEqual(none);
  expect(sdkPlanIn({ AWS_SDK_UA_APP_ID: '' }, undefined)).toEqual(none);
});

test('the files count for the profile in use', () => {
  expect(sdkPlanIn({}, config)).toEqual({ ...none, useFips: true });
  expect(sdkPlanIn({ AWS_PROFILE: 'x' }, config)).toEqual({
    useFips: false,
    useDualStack: true,
    appId: 'from-file',
  });
});

test('variables come before the files', () => {
  expect(sdkPlanIn({ AWS_USE_FIPS_ENDPOINT: 'false' }, config)).toEqual(none);
  expect(sdkPlanIn({ AWS_USE_FIPS_ENDPOINT: 'True' }, undefined)).toEqual({ ...none, useFips: true });
  expect(sdkPlanIn({ AWS_USE_DUALSTACK_ENDPOINT: 'true' }, undefined)).toEqual({
    ...none,
    useDualStack: true,
  });
  expect(sdkPlanIn({ AWS_PROFILE: 'x', AWS_SDK_UA_APP_ID: 'own' }, config)).toHaveProperty('appId', 'own');
});

test.each(['', 'yes', '1', 'truelike', 'not true', 'falsely'])('the variable %j is no answer', (value) => {
  expect(sdkPlanIn({ AWS_USE_FIPS_ENDPOINT: value }, undefined)).toEqual(none);
  expect(sdkPlanIn({ AWS_USE_FIPS_ENDPOINT: value }, config)).toEqual({ ...none, useFips: true });
});
