import { type NoCredentialsError, NoIdentityError } from '../errors.ts';
import type { Explanation, Situation } from './explanation.ts';
import { explainNoIdentity } from './inputs.ts';

/** The default chain was the last resort, and found nothing. */
export function explainNoCredentials(error: NoCredentialsError, situation: Situation): Explanation {
  const { plan } = situation;
  const lacksToken = plan?.passedOver.find(
    ({ kind, why }) => kind === 'github-oidc' && why.includes('no token endpoint'),
  );
  const profile = plan?.source.kind === 'default-chain' ? plan.source.profile : undefined;
  const tried = `The SDK's default chain found no credentials: ${error.message}`;
  const wantsRole = plan !== undefined && plan.hops.length + plan.sessions.length > 0;
  if (wantsRole && lacksToken) {
    const explanation = explainNoIdentity(new NoIdentityError(`${tried}; and ${lacksToken.why}`), situation);
    const cause = `AWS_PROFILE is ${profile}, which does not lead to credentials either.`;
    return profile
      ? { ...explanation, likely: true, others: [...(explanation.others ?? []), cause] }
      : explanation;
  }
  const base = { title: 'No credentials were found', what: `${tried}.` };
  if (profile) {
    const { isThere = true, files = [] } = situation.profiles ?? {};
    const isMissing = !isThere || /could not (be found|resolve)|not found/i.test(error.message);
    const where = files.length > 0 ? ` It was looked for in ${files.join(' and ')}.` : '';
    return {
      ...base,
      id: isMissing ? 'profile-missing' : 'profile-broken',
      why: isMissing
        ? `AWS_PROFILE is ${profile}, from an earlier step or the setup of the runner, and the shared files have no such profile, or nothing in it to sign in with.${where}`
        : `AWS_PROFILE is ${profile}, from an earlier step or the setup of the runner, and what that profile says does not lead to credentials.`,
      remedy: `Mend the profile ${profile}, or write it before this step; or set AWS_PROFILE: '' for it.`,
    };
  }
  return {
    ...base,
    id: 'no-credentials',
    why: 'It looked into the environment, the shared files and the metadata services of containers and instances.',
    remedy:
      'Set role-to-assume and give the job the permission id-token: write; or give this runner a role, or the step access keys. In a container on EC2, the instance needs a metadata hop limit of 2.',
    paste: [
      {
        where: 'For a container on EC2',
        language: 'sh',
        text: 'aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2',
      },
    ],
  };
}
