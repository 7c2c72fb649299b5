import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { ask, commandOf, folderOf } from './credential-process.ts';
import { fetchToken, guarded, provoke, saying } from './explained.ts';
import { role, type World } from './scenario.ts';

const seed = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const serial = 'arn:aws:iam::111122223333:mfa/guarded';
const startUrl = 'https://octo.awsapps.com/start';
const center = {
  'sso-start-url': startUrl,
  'sso-account-id': '111122223333',
  'sso-role-name': 'Deployer',
};
const id = 'us-east-2:11111111-2222-3333-4444-555555555555';
const cognito = { 'cognito-identity-pool-id': id };
const inPool = ['token', 'GetId', 'GetCredentialsForIdentity'];

/** Removes the token endpoint. Identity Center approves at once, with a short polling interval. */
const approved = (inputs: Readonly<Record<string, string>>) => (world: World) => {
  world.withoutTokenEndpoint();
  Object.assign(world.cloud.identityCenter, { approval: 'at-once', interval: 0.2, codeLife: 600 });
  return inputs;
};

/** Makes Cognito refuse with a message that the local cloud does not produce. */
const refusing = (place: 'GetId' | 'GetCredentialsForIdentity', message: string) => (world: World) => {
  world.cloud.faults.add(place, saying('NotAuthorizedException', message));
  return cognito;
};

provoke('explained-services', {
  'mfa-code': {
    'an mfa-code that was already used': {
      given: async (world) => {
        world.withoutTokenEndpoint();
        const code = new TOTP({ secret: Secret.fromBase32(seed) }).generate();
        const inputs = { ...guarded, 'mfa-serial': serial, 'mfa-code': code };
        await world.step(inputs);
        return inputs;
      },
      why: 'the code was already used, or it is older than about 30 seconds',
      remedy: `Run the job again with a new code of ${serial}`,
      more: ['the code belongs to another device', /The next code begins at \d\d:\d\d:[03]0 UTC/],
      asked: ['GetSessionToken'],
    },
    'the seed of another device': {
      given: (world) => {
        world.withoutTokenEndpoint();
        const message = 'MultiFactorAuthentication failed with invalid MFA one time pass code. ';
        world.cloud.faults.add('GetSessionToken', saying('AccessDenied', message, 403));
        // Used codes are not recorded in this TMPDIR, so the next attempt does not wait up to 30 s.
        world.job.environment.TMPDIR = join(world.job.folder, 'no-folder');
        writeFileSync(world.job.environment.TMPDIR, '');
        return { ...guarded, 'mfa-serial': serial, 'mfa-secret': seed };
      },
      why: 'AWS rejected two codes made from mfa-secret: the seed belongs to another device',
      remedy: `Store the seed of ${serial} again`,
      asked: ['GetSessionToken', 'GetSessionToken'],
    },
  },
  'mfa-wait': {
    'a code that another step used, and a timeout too short for the next one': {
      given: async (world) => {
        world.withoutTokenEndpoint();
        const inputs = { ...guarded, 'mfa-serial': serial, 'mfa-secret': seed };
        // Late in a 30 s period, the next code would come before the timeout.
        if (Date.now() % 30_000 > 26_000) await new Promise((resolve) => setTimeout(resolve, 4_500));
        await world.step(inputs);
        return { ...inputs, 'action-timeout-s': '3' };
      },
      why: 'AWS accepts each code once, and another step already used the current one',
      remedy: 'Raise action-timeout-s to at least 60',
      asked: [],
    },
  },
  'mfa-device': {
    'a device of another user': {
      given: {
        ...guarded,
        'mfa-serial': 'arn:aws:iam::111122223333:mfa/other',
        'mfa-code': '973186',
      },
      why: 'The device (arn:aws:iam::111122223333:mfa/other) does not belong to the user of these access keys',
      remedy: 'Set mfa-serial to the device of that user.',
      more: ['aws iam list-mfa-devices'],
    },
  },
  'mfa-wanted': {
    'a policy that requires a second factor': {
      given: (world) => {
        const message = 'MultiFactorAuthentication must be used to call this operation';
        world.cloud.faults.add('sts', saying('AccessDenied', message, 403));
        return { ...guarded, 'role-to-assume': role('guarded') };
      },
      why: 'The policy allows only callers that use MFA.',
      remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
    },
  },
  'mfa-session-keys': {
    // The action sends no code with session credentials, so the test injects this error.
    'keys that STS treats as session credentials': {
      given: (world) => {
        const message = 'Cannot call GetSessionToken with session credentials';
        world.cloud.faults.add('GetSessionToken', saying('AccessDenied', message, 403));
        return { ...guarded, 'mfa-serial': serial, 'mfa-code': '973186' };
      },
      why: 'The credentials belong to a session',
      remedy: 'Set the access keys of the user, or leave the mfa inputs out.',
      asked: ['GetSessionToken'],
    },
  },
  'sso-not-approved': {
    'a code that is not approved in time': {
      given: (world) => {
        approved(center)(world);
        world.cloud.identityCenter.approval = 'by-hand';
        return { ...center, 'sso-timeout-s': '1' };
      },
      why: 'The link was not opened and approved in time. The log, a notice and the job summary show the link and the code.',
      remedy: 'approve at the new link. If that needs more time, raise sso-timeout-s.',
      more: [/Waited 1 s for an approval of the sign-in at \S+\/device\?user_code=[A-Z]{4}-[A-Z]{4}\./],
    },
  },
  'sso-ended': {
    'a renewal without a cached token': {
      title: 'The token of IAM Identity Center has expired',
      process: async (world) => {
        await world.step({ ...approved(center)(world), refresh: 'true' });
        rmSync(join(world.job.folder, '.aws/sso/cache'), { recursive: true });
        const command = commandOf(world.job);
        rmSync(join(folderOf(command), 'session.json'));
        return ask(command, world.job.environment, world.cloud);
      },
      why: 'a later step cannot ask for a new one',
      remedy: 'Add another step with this action before the one that failed',
      more: [`no valid token for ${startUrl} is cached`],
    },
  },
  'sso-declined': {
    'a person denies the request': {
      given: (world, afterwards) => {
        approved(center)(world);
        const { identityCenter } = world.cloud;
        identityCenter.approval = 'by-hand';
        const timer = setInterval(() => world.asked.includes('CreateToken') && identityCenter.deny(), 50);
        afterwards(async () => clearInterval(timer));
        return center;
      },
      why: 'The request was denied in the browser.',
      remedy: 'Run the job again if that was a mistake.',
    },
  },
  'sso-assignment': {
    'a permission set without an assignment': {
      given: approved({ ...center, 'sso-role-name': 'Admin' }),
      why: 'is not assigned to Admin in account 111122223333',
      remedy: 'Approve as a user with this assignment',
    },
  },
  'sso-token': {
    'a token of another instance': {
      given: (world) => {
        const message = 'Session token not found or invalid';
        world.cloud.faults.add('GetRoleCredentials', saying('UnauthorizedException', message, 401));
        return approved(center)(world);
      },
      why: 'The token was revoked, or it belongs to another instance or region of IAM Identity Center.',
      remedy: 'Check sso-region, and run the job again for a new approval.',
    },
  },
  'sso-portal': {
    'a portal that does not exist': {
      given: approved({ ...center, 'sso-start-url': 'https://other.awsapps.com/start' }),
      why: 'The access portal https://other.awsapps.com/start probably does not exist in us-east-2',
      remedy: 'Copy the start URL and the region from the settings of IAM Identity Center',
    },
  },
  'cognito-provider': {
    'a pool that lists another provider': {
      given: { 'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-666666666666' },
      why: 'token.actions.githubusercontent.com), or lists it under another name',
      remedy: "Add the account's OIDC provider to the pool, or set cognito-provider-name",
      more: ['describe-identity-pool --identity-pool-id us-east-2:11111111-2222-3333-4444-666666666666'],
      asked: ['token', 'GetId'],
    },
    'a provider name that the pool does not list': {
      given: { ...cognito, 'cognito-provider-name': 'x.example.com' },
      why: 'The pool does not list x.example.com, or lists it under another name',
      remedy: 'set cognito-provider-name to the name that the pool has',
    },
  },
  'cognito-audience': {
    'an audience that the provider does not list': {
      given: { ...cognito, audience: 'https://example.com' },
      why: 'The OIDC provider of the account does not list the audience of the token',
      remedy: 'Set audience to one that the provider lists',
      more: ['aws iam add-client-id-to-open-id-connect-provider'],
    },
  },
  'cognito-token': {
    'a web-identity-token that has expired': {
      given: async (world) => {
        const token = await fetchToken(world.cloud);
        world.withoutTokenEndpoint();
        world.cloud.clock.offsetMilliseconds = 900_000;
        return { ...cognito, 'web-identity-token': token };
      },
      why: 'The token is expired',
      remedy: 'If the workflow supplies the token, fetch it immediately before this step',
      more: ['Token expired'],
    },
  },
  'cognito-basic': {
    'a pool with the enhanced flow only': {
      given: {
        'cognito-identity-pool-id': 'us-east-2:11111111-2222-3333-4444-777777777777',
        'cognito-auth-flow': 'basic',
        'role-to-assume': role('cognito'),
      },
      why: 'The pool allows the enhanced flow only.',
      remedy: 'Set cognito-auth-flow: enhanced, or switch the basic flow on in the pool.',
      asked: ['token', 'GetId', 'GetOpenIdToken'],
    },
  },
  'cognito-identity': {
    'an identity of another login': {
      given: refusing('GetCredentialsForIdentity', `Access to Identity '${id}' is forbidden.`),
      why: 'The identity belongs to a login other than the issuer of the token',
      remedy: 'Check cognito-provider-name and cognito-auth-flow against the pool.',
      asked: inPool,
    },
  },
  'cognito-role': {
    'a role that does not trust the pool': {
      given: { ...cognito, 'cognito-custom-role-arn': role('release') },
      why: 'The role of the pool must trust cognito-identity.amazonaws.com with this pool as audience',
      remedy: 'Add this statement to the trust policy of the role.',
      more: [`"cognito-identity.amazonaws.com:aud": "${id}"`, 'sts:TagSession'],
      asked: inPool,
    },
  },
  'cognito-pool': {
    'a pool that does not exist': {
      given: { 'cognito-identity-pool-id': 'us-east-2:00000000-0000-0000-0000-000000000000' },
      why: 'us-east-2:00000000-0000-0000-0000-000000000000 does not exist in its region.',
      remedy: 'Copy the ID of the pool again.',
    },
  },
  'cognito-refused': {
    'a refusal with an unknown message': {
      given: refusing('GetId', 'Unauthenticated access is not supported for this identity pool.'),
      why: 'Cognito gives the reason above',
      remedy: 'Compare what the pool allows with cognito-provider-name',
      more: ['Unauthenticated access is not supported for this identity pool.'],
    },
  },
});
