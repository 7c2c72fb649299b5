import { makeCertificate } from '../../harness/servers/certificate.ts';
import { ForwardProxy } from '../../harness/servers/forward-proxy.ts';
import { Cloud } from '../../local/cloud.ts';
import { provoke } from './explained.ts';
import { keys, role } from './scenario.ts';

const deploy = { 'role-to-assume': role('deploy') };
const ci = { ...keys, 'credential-source': 'access-keys' };
const twice = { ...deploy, 'retry-max-attempts': '2' };
const asked = ['token', 'AssumeRoleWithWebIdentity'];
const nowhere = 'http://127.0.0.1:1';

provoke('explained-network', {
  'plain-http': {
    'a proxy outside the private network': {
      given: { ...ci, ...deploy, 'http-proxy': 'http://203.0.113.9:3128' },
      why: 'It is allowed only for loopback and private networks.',
      remedy: 'to no-proxy, or use a proxy whose URL begins with https://',
      asked: [],
    },
  },
  redirect: {
    'STS redirects to the login page of a guest network': {
      given: (world) => {
        const location = 'https://login.example.com/?back=sts';
        world.cloud.faults.add('sts', { kind: 'redirect', location });
        return deploy;
      },
      why: 'STS never redirects',
      remedy: 'If login.example.com is the right host, set it in AWS_ENDPOINT_URL_STS.',
      more: ['status 302'],
      asked,
    },
    'the token endpoint redirects': {
      given: (world) => {
        world.cloud.faults.add('token', { kind: 'redirect', location: 'https://login.example.com/' });
        return deploy;
      },
      why: 'The endpoint never redirects',
      remedy: 'Check the proxies and firewalls between this runner and 127.0.0.1:',
      asked: ['token'],
    },
  },
  'name-not-found': {
    'an endpoint that does not exist': {
      given: { ...twice, 'sts-endpoint': 'https://sts.invalid' },
      why: 'The name sts.invalid does not resolve on this runner.',
      remedy: "Check sts-endpoint and the runner's DNS. In a private network STS needs a VPC endpoint.",
    },
  },
  unreachable: {
    'a closed port': {
      given: { ...twice, 'sts-endpoint': nowhere },
      why: '127.0.0.1:1 did not accept a connection, even after retries. The request used no proxy.',
      remedy: 'If the runner needs a proxy, set http-proxy, or HTTPS_PROXY for the job',
      more: ['ECONNREFUSED'],
    },
    'connections that are reset': {
      given: (world) => {
        world.cloud.faults.add('sts', { kind: 'reset' });
        return twice;
      },
      why: 'even after retries',
      remedy: 'Check for a firewall',
      asked: [...asked, 'AssumeRoleWithWebIdentity'],
    },
    'a closed port of a host in no-proxy': {
      given: {
        ...ci,
        ...twice,
        'sts-endpoint': nowhere,
        'http-proxy': 'http://127.0.0.1:2',
        'no-proxy': '127.0.0.1',
      },
      why: 'The request bypassed the proxy 127.0.0.1:2, because no-proxy lists this host.',
      remedy: 'http-proxy',
    },
  },
  deadline: {
    'STS never answers': {
      given: (world) => {
        world.cloud.faults.add('sts', { kind: 'stall' });
        return { ...deploy, 'action-timeout-s': '3' };
      },
      why: 'The host accepts connections but does not answer',
      remedy: 'raise action-timeout-s',
      more: [/within 3 s. It was waiting for STS \(127\.0\.0\.1:\d+\) to assume \S+deploy, hop 1 of 1/],
      asked,
    },
  },
  'proxy-unreachable': {
    'a proxy that cannot be reached': {
      given: { ...ci, ...twice, 'http-proxy': nowhere },
      why: 'Requests go through the proxy 127.0.0.1:1, and no connection could be made through it',
      remedy: 'Correct http-proxy (or HTTPS_PROXY, HTTP_PROXY), or add this host to no-proxy.',
      asked: [],
    },
    'an unreachable proxy for the token request': {
      given: { ...twice, 'http-proxy': nowhere },
      why: 'Requests go through the proxy 127.0.0.1:1',
      remedy: 'no-proxy',
      asked: [],
    },
  },
  'proxy-credentials': {
    'a proxy that requires a password': {
      given: async (_, afterwards) => {
        const proxy = await ForwardProxy.start({ credentials: 'octo:password-of-a-proxy' });
        afterwards(() => proxy.close());
        return { ...ci, ...deploy, 'http-proxy': `http://${proxy.host}` };
      },
      why: 'asks for a user name and a password, and the credentials were missing or wrong',
      remedy: 'http://USER:PASSWORD@HOST:PORT',
      asked: [],
    },
  },
  certificate: {
    'an untrusted certificate of STS': {
      given: async (world, afterwards) => {
        const tls = await Cloud.start({ tls: await makeCertificate(world.job.folder, ['127.0.0.1']) });
        afterwards(() => tls.close());
        return { ...deploy, 'sts-endpoint': tls.url };
      },
      why: 'presented a certificate that this runner does not trust, which is typical of a TLS-inspecting proxy',
      remedy: 'Set NODE_EXTRA_CA_CERTS to a file with the proxy’s CA certificate',
    },
    'an untrusted certificate of the token endpoint': {
      given: async (world, afterwards) => {
        const tls = await Cloud.start({ tls: await makeCertificate(world.job.folder, ['127.0.0.1']) });
        afterwards(() => tls.close());
        Object.assign(world.job.environment, tls.tokenEndpoint);
        return deploy;
      },
      why: 'presented a certificate that this runner does not trust',
      remedy: 'NODE_EXTRA_CA_CERTS',
      asked: [],
    },
  },
  'foreign-answer': {
    'a captive portal': {
      given: (world) => {
        world.cloud.faults.add('sts', { kind: 'html' });
        return deploy;
      },
      why: 'sent an answer that is not from STS, which is typical of a proxy or a captive portal',
      remedy: 'Check the proxies and firewalls between this runner and STS',
      more: ['status 200', 'text/html', 'Please sign in to the guest network'],
      asked,
    },
  },
  throttled: {
    'throttling until the last attempt': {
      given: (world) => {
        world.cloud.faults.add('sts', { kind: 'throttle' });
        return twice;
      },
      why: 'AWS throttled every attempt',
      remedy: 'raise retry-max-attempts and action-timeout-s',
      asked: [...asked, 'AssumeRoleWithWebIdentity'],
    },
  },
  'service-failure': {
    'status 503 until the last attempt': {
      given: (world) => {
        world.cloud.faults.add('sts', { kind: 'status', status: 503 });
        return twice;
      },
      why: 'STS answered with status 503, even after retries.',
      remedy: 'check the AWS Health Dashboard, or use another aws-region',
      asked: [...asked, 'AssumeRoleWithWebIdentity'],
    },
  },
  'token-refused': {
    'a bearer token that GitHub does not accept': {
      given: (world) => {
        world.job.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN = 'not-the-bearer';
        return deploy;
      },
      why: 'The job’s token for that endpoint is wrong or expired.',
      remedy: 'Check that the job has permissions: id-token: write',
      asked: ['token'],
    },
  },
  'token-failure': {
    'a job that stays pending': {
      given: (world) => {
        const body = `{"message":"Can't issue ID_TOKEN for job in 'Pending' state"}`;
        world.cloud.faults.add('token', { kind: 'status', status: 400, body });
        return twice;
      },
      why: 'The endpoint answered with an error. The step retries only temporary errors.',
      remedy: 'check githubstatus.com',
      more: ["Can't issue ID_TOKEN for job in 'Pending' state"],
      asked: ['token', 'token'],
    },
    'connections that are reset': {
      given: (world) => {
        world.cloud.faults.add('token', { kind: 'reset' });
        return twice;
      },
      why: 'The runner could not reach the endpoint, even after retries.',
      remedy: 'check githubstatus.com, and the network of a self-hosted runner',
      asked: ['token', 'token'],
    },
  },
});
