// The limit: both requests of a sign-in over bare TLS sockets, without checks, retries or a library. Both connect at once.
const { appendFileSync } = require('node:fs');
const tls = require('node:tls');

const { env } = process;
const token = new URL(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=sts.amazonaws.com`);
const sts = new URL(env.AWS_ENDPOINT_URL_STS);
const [toToken, toSts] = [token, sts].map(({ hostname, port }) => tls.connect({ host: hostname, port }));

function ask(socket, { host, pathname, search }, method, headers, body = '') {
  return new Promise((resolve) => {
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
      const [head, rest] = answer.split('\r\n\r\n', 2);
      const length = /content-length: (\d+)/i.exec(head)?.[1];
      if (rest !== undefined && Buffer.byteLength(rest) >= Number(length)) resolve(rest);
    });
    const lines = [`${method} ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...headers];
    socket.write(`${[...lines, `content-length: ${body.length}`].join('\r\n')}\r\n\r\n${body}`);
  });
}

async function signIn() {
  const bearer = `authorization: bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`;
  const { value } = JSON.parse(await ask(toToken, token, 'GET', [bearer]));
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: env['INPUT_ROLE-TO-ASSUME'],
    RoleSessionName: 'bench',
    WebIdentityToken: value,
  });
  const type = 'content-type: application/x-www-form-urlencoded';
  const answer = await ask(toSts, sts, 'POST', [type], form.toString());
  const of = (name) => new RegExp(`<${name}>(.*?)<`).exec(answer)[1];
  appendFileSync(
    env.GITHUB_ENV,
    `AWS_ACCESS_KEY_ID=${of('AccessKeyId')}\nAWS_SECRET_ACCESS_KEY=${of('SecretAccessKey')}\nAWS_SESSION_TOKEN=${of('SessionToken')}\n`,
  );
  process.exit();
}

signIn();
