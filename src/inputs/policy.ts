import { messageOf, type Report } from '../errors/index.ts';

// Characters, including white space: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const limit = 2048;

/** Checks a session policy's JSON and size. White space is removed only if the policy is too long with it. */
export function readPolicy(text: string, report: Report): string | undefined {
  const remedy = 'Write an IAM policy document: { "Version": "2012-10-17", "Statement": […] }.';
  try {
    const policy: unknown = JSON.parse(text);
    if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
      report('not an IAM policy: it has no "Statement"', remedy);
      return undefined;
    }
    if (text.length <= limit) return text;
    // Throws if the policy is nested too deeply for the stack.
    const compact = JSON.stringify(policy);
    if (compact.length <= limit) return compact;
    report(
      `${compact.length} characters without white space`,
      `AWS accepts at most ${limit}. Shorten the policy, or use managed-session-policies.`,
    );
  } catch (error) {
    report(`not JSON (${messageOf(error)})`, remedy);
  }
  return undefined;
}
