import { messageOf, type Report } from '../errors.ts';

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html: plain text, white space included.
const limit = 2048;

/** Checks a session policy's JSON and size. White space is given up only when the policy is too long with it. */
export function readPolicy(text: string, report: Report): string | undefined {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch (error) {
    report(
      `not JSON (${messageOf(error)})`,
      'Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.',
    );
    return undefined;
  }
  if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
    report(
      'not an IAM policy: it has no "Statement"',
      'Write { "Version": "2012-10-17", "Statement": […] }.',
    );
    return undefined;
  }
  if (text.length <= limit) return text;
  const compact = JSON.stringify(policy);
  if (compact.length <= limit) return compact;
  report(
    `${compact.length} characters without white space`,
    `AWS takes at most ${limit}: shorten it, or use managed-session-policies.`,
  );
  return undefined;
}
