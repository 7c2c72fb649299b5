import type { Call, Reply } from '../server/route.ts';
import type { IdentityCenter } from './identity-center.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string) => value.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** The page where the user approves or denies a device. Undefined for every other path. */
export function devicePage({ method, url, body }: Call, center: IdentityCenter): Reply | undefined {
  if (url.pathname !== '/device') return undefined;
  if (method === 'POST') return decide(new URLSearchParams(body), center);
  const code = url.searchParams.get('user_code');
  const devices = center.pending().filter(({ userCode }) => !code || userCode === code);
  const forms = devices.map(
    ({ userCode, clientName }) => `<form method="post" action="/device">
<p><code>${text(userCode)}</code> for ${text(clientName)}</p>
<input type="hidden" name="user_code" value="${text(userCode)}">
<button name="decision" value="approve">Approve</button>
<button name="decision" value="deny">Deny</button>
</form>`,
  );
  return page(200, forms.join('\n') || '<p>No device waits under this code.</p>');
}

function decide(fields: URLSearchParams, center: IdentityCenter): Reply {
  const code = fields.get('user_code');
  const decision = fields.get('decision');
  if (!code || (decision !== 'approve' && decision !== 'deny')) {
    return page(400, '<p>The form needs user_code and a decision: approve or deny.</p>');
  }
  if (center[decision](code) === 0) return page(404, '<p>No device waits under this code.</p>');
  return page(200, `<p>${decision === 'approve' ? 'Approved' : 'Denied'}. You can close this page.</p>`);
}

function page(status: number, content: string): Reply {
  const body = `<!doctype html><html lang="en"><title>Local cloud: devices</title><h1>Devices</h1>
${content}</html>\n`;
  return { status, type: 'text/html; charset=utf-8', body };
}
