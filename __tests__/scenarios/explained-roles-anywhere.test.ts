import { issue } from '../../harness/servers/authority.ts';
import { provoke, saying } from './explained.ts';
import { role, type World } from './scenario.ts';

const id = '11111111-2222-3333-4444-555555555555';
const anchor = `arn:aws:rolesanywhere:us-east-2:111122223333:trust-anchor/${id}`;
const profile = `arn:aws:rolesanywhere:us-east-2:111122223333:profile/${id}`;

/** Inputs for a sign-in with a certificate from the authority of the trust anchor. */
const certified =
  (more: Readonly<Record<string, string>> = {}) =>
  async ({ cloud }: World) => {
    const authority = await issue({ name: 'authority', isAuthority: true });
    const { certificate, key } = await issue({ name: 'build-7' }, authority);
    cloud.rolesAnywhere.trustAnchors.set(anchor, authority.certificate);
    return {
      'role-to-assume': role('machine'),
      'rolesanywhere-trust-anchor-arn': anchor,
      'rolesanywhere-profile-arn': profile,
      'rolesanywhere-certificate': certificate,
      'rolesanywhere-private-key': key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      ...more,
    };
  };

/** Makes CreateSession fail with an error that the local cloud does not produce. */
const refusing = (code: string, message: string) => async (world: World) => {
  world.cloud.faults.add('CreateSession', saying(code, message, 403));
  return certified()(world);
};

provoke('explained-roles-anywhere', {
  'rolesanywhere-untrusted': {
    'a certificate of another authority': {
      given: async (world) => {
        const inputs = await certified()(world);
        const other = await issue({ name: 'authority', isAuthority: true });
        world.cloud.rolesAnywhere.trustAnchors.set(anchor, other.certificate);
        return inputs;
      },
      why: `found no chain from the certificate to ${anchor}`,
      remedy: 'set rolesanywhere-certificate-chain; otherwise check rolesanywhere-trust-anchor-arn',
      more: ['openssl x509 -noout -subject -issuer'],
      asked: ['CreateSession'],
    },
    'a certificate chain that does not lead to the trust anchor': {
      given: async (world) => {
        const inputs = await certified()(world);
        const top = await issue({ name: 'top', isAuthority: true });
        const between = await issue({ name: 'between', isAuthority: true }, top);
        const { certificate, key } = await issue({ name: 'build-8' }, between);
        return {
          ...inputs,
          'rolesanywhere-certificate': certificate,
          'rolesanywhere-certificate-chain': between.certificate,
          'rolesanywhere-private-key': key.export({ type: 'pkcs8', format: 'pem' }).toString(),
        };
      },
      why: 'an intermediate certificate is missing',
      remedy: 'Compare the issuer of the last certificate',
      asked: ['CreateSession'],
    },
  },
  'rolesanywhere-session-name': {
    'a session name that the profile does not accept': {
      given: certified({ 'rolesanywhere-session-name': 'nightly' }),
      why: 'does not have acceptRoleSessionName',
      remedy: 'Leave rolesanywhere-session-name out',
      more: [`update-profile --profile-id ${id} --accept-role-session-name`],
      asked: ['CreateSession'],
    },
  },
  'rolesanywhere-mapping': {
    'a certificate attribute that cannot become a session tag': {
      given: refusing(
        'AccessDeniedException',
        `Unable to assume role for ${role('machine')}. Some attributes failed to be mapped into session tags. SAN: [ DNS/2 ]`,
      ),
      why: 'maps attributes of the certificate to session tags',
      remedy: 'Change the attribute mappings of the profile',
    },
  },
  'rolesanywhere-role': {
    'a role that trusts GitHub': {
      given: certified({ 'role-to-assume': role('deploy') }),
      why: 'does not allow rolesanywhere.amazonaws.com all three actions',
      remedy: `Add this statement to the trust policy of ${role('deploy')}`,
      more: [
        '"Service": "rolesanywhere.amazonaws.com"',
        `"aws:SourceArn": "${anchor}"`,
        'role-propagation-s',
      ],
      asked: ['CreateSession'],
    },
  },
  'rolesanywhere-signature': {
    'a proxy that changes the request': {
      given: refusing('InvalidSignatureException', 'The request signature does not match the certificate'),
      why: 'The clock of this machine is wrong by more than five minutes',
      remedy: 'Check the clock of the runner',
    },
  },
  'rolesanywhere-missing': {
    'a trust anchor that does not exist': {
      given: certified({ 'rolesanywhere-trust-anchor-arn': anchor.replace(id, id.replaceAll('5', '9')) }),
      why: 'does not exist in us-east-2, or is disabled',
      remedy: 'Copy rolesanywhere-trust-anchor-arn and rolesanywhere-profile-arn again',
      asked: ['CreateSession'],
    },
  },
  'rolesanywhere-refused': {
    'a refusal for any other reason': {
      given: refusing('AccessDeniedException', 'The profile is not enabled'),
      why: 'IAM Roles Anywhere gives the reason above',
      remedy: 'Compare the profile with role-to-assume and role-duration-seconds',
    },
  },
});
