import { expect, test } from '@jest/globals';
import { sdkPlanIn } from '../../../src/aws/sdk-plan.ts';
import { Section, type SharedConfig } from '../../../src/files/shared-config.ts';

const config: SharedConfig = {
  files: { config: '/c', credentials: '/k' },
  profiles: new Map([
    ['default', new Section({ use_fips_endpoint: 'true' })],
    [
      'x',
      new Section({ use_dualstack_endpoint: 'TRUE', use_fips_endpoint: 'yes', 'sdk-ua-app-id': 'from-file' }),
    ],
  ]),
  ssoSessions: new Map(),
  services: new Map(),
};
const none = { useFips: false, useDualStack: false };

test('without settings, the usual endpoints are used', () => {
  expect(sdkPlanIn({ aws: {} })).toEqual(none);
  expect(sdkPlanIn({ aws: { AWS_PROFILE: 'absent' }, config })).toEqual(none);
  expect(sdkPlanIn({ aws: { AWS_SDK_UA_APP_ID: '' } })).toEqual(none);
});

test('the files count for the profile in use', () => {
  expect(sdkPlanIn({ aws: {}, config })).toEqual({ ...none, useFips: true });
  expect(sdkPlanIn({ aws: { AWS_PROFILE: 'x' }, config })).toEqual({
    useFips: false,
    useDualStack: true,
    appId: 'from-file',
  });
});

test.each([
  [{ sdk_ua_app_id: 'usual' }, 'usual'],
  [{ sdk_ua_app_id: 'usual', 'sdk-ua-app-id': 'other' }, 'usual'],
  [{ 'sdk-ua-app-id': 'other' }, 'other'],
  [{}, undefined],
])('the settings %j name the application %s', (values, appId) => {
  const own = { ...config, profiles: new Map([['default', new Section(values)]]) };
  expect(sdkPlanIn({ aws: {}, config: own }).appId).toBe(appId);
});

test('a configuration file counts also if the other shared file cannot be read', () => {
  expect(sdkPlanIn({ aws: {}, configAlone: config })).toEqual({ ...none, useFips: true });
});

test('variables come before the files', () => {
  expect(sdkPlanIn({ aws: { AWS_USE_FIPS_ENDPOINT: 'false' }, config })).toEqual(none);
  expect(sdkPlanIn({ aws: { AWS_USE_FIPS_ENDPOINT: 'True' } })).toEqual({ ...none, useFips: true });
  expect(sdkPlanIn({ aws: { AWS_USE_DUALSTACK_ENDPOINT: 'true' } })).toEqual({
    ...none,
    useDualStack: true,
  });
  expect(sdkPlanIn({ aws: { AWS_PROFILE: 'x', AWS_SDK_UA_APP_ID: 'own' }, config })).toHaveProperty(
    'appId',
    'own',
  );
});

test.each(['', 'yes', '1', 'truelike', 'not true', 'falsely'])('the variable %j is no answer', (value) => {
  expect(sdkPlanIn({ aws: { AWS_USE_FIPS_ENDPOINT: value } })).toEqual(none);
  expect(sdkPlanIn({ aws: { AWS_USE_FIPS_ENDPOINT: value }, config })).toEqual({ ...none, useFips: true });
});
