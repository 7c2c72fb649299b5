import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Cloud } from './cloud.ts';
import { loadConfig } from './config.ts';

const usage = `Usage: npm run cloud -- [--port N] [--config FILE] [--env FILE]

Starts a GitHub token issuer and an AWS STS on 127.0.0.1 and runs until it is stopped.
  --port N       port to listen on (any free one)
  --config FILE  accounts, roles and trust policies (local/cloud.yml)
  --env FILE     append the variables below to FILE as well, such as $GITHUB_ENV or one for act --env-file
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    config: { type: 'string' },
    env: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const cloud = await Cloud.start({
    port: Number(values.port),
    ...(values.config && { config: loadConfig(values.config) }),
  });
  const variables = { AWS_ENDPOINT_URL_STS: cloud.url, ...cloud.tokenEndpoint };
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  if (values.env) {
    appendFileSync(values.env, lines.join(''));
    console.log(
      `The local cloud listens at ${cloud.url}; ${Object.keys(variables).join(', ')} are in ${values.env}.`,
    );
  } else {
    console.log(`The local cloud listens. Later steps need:\n\n${lines.join('')}`);
  }
}
