import type { Directory } from '../accounts/directory.ts';
import { startSession } from '../accounts/session.ts';
import type { CloudConfig } from '../config.ts';
import { answerJson, type JsonObject, queryOf } from '../server/json.ts';
import { type Call, header, type Route } from '../server/route.ts';
import { portalError } from './error.ts';
import type { IdentityCenter } from './identity-center.ts';

interface Portal {
  readonly center: IdentityCenter;
  readonly config: CloudConfig;
  readonly directory: Directory;
}

interface Operation {
  readonly what: string;
  readonly perform: (query: URLSearchParams, portal: Portal, now: number) => JsonObject;
}

// https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_Operations.html
const operations: Readonly<Record<string, Operation>> = {
  'GET /federation/credentials': { what: 'GetRoleCredentials', perform: roleCredentials },
  'GET /assignment/accounts': { what: 'ListAccounts', perform: listAccounts },
  'GET /assignment/roles': { what: 'ListAccountRoles', perform: listAccountRoles },
};

/** The route of a call to the portal. Every call needs an access token. */
export function portalRoute(call: Call, portal: Portal, now: number): Route | undefined {
  const { method, url } = call;
  const operation = operations[`${method} ${url.pathname}`];
  const logout = method === 'POST' && url.pathname === '/logout';
  if (!operation && !logout) return undefined;
  const answer = () =>
    answerJson('application/json', () => {
      const token = header(call, 'x-amz-sso_bearer_token') ?? '';
      if (!portal.center.isValid(token)) {
        throw portalError('UnauthorizedException', 'Session token not found or invalid');
      }
      if (operation) return operation.perform(url.searchParams, portal, now);
      portal.center.revoke(token);
      return undefined;
    });
  const parameters = queryOf(call, ['account_id', 'role_name']);
  return { what: operation?.what ?? 'Logout', service: 'sso', parameters, answer };
}

function roleCredentials(query: URLSearchParams, { center, config, directory }: Portal, now: number) {
  const account = accountOf(query);
  const name = query.get('role_name');
  if (!name) throw portalError('InvalidRequestException', 'role_name is required');
  const set = config.accounts[account]?.['permission-sets']?.[name];
  if (!set) throw portalError('ForbiddenException', 'No access');
  const role = `AWSReservedSSO_${name}_0123456789abcdef`;
  const path = `aws-reserved/sso.amazonaws.com/${center.region}/${role}`;
  const arn = `arn:${directory.partition(account)}:iam::${account}:role/${path}`;
  const session = startSession(
    directory,
    { ...set, arn, account, name: role },
    { sessionName: center.user, duration: 3600 },
    now,
  );
  const { accessKeyId, secretAccessKey, sessionToken, expires } = session;
  return { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration: expires } };
}

function listAccounts(_query: URLSearchParams, { config, center }: Portal): JsonObject {
  const assigned = Object.entries(config.accounts).filter(([, account]) => account['permission-sets']);
  const accountList = assigned.map(([accountId]) => ({
    accountId,
    accountName: `octo-${accountId}`,
    emailAddress: `${center.user}+${accountId}@example.com`,
  }));
  return { accountList };
}

function listAccountRoles(query: URLSearchParams, { config }: Portal): JsonObject {
  const accountId = accountOf(query);
  const account = config.accounts[accountId];
  if (!account) throw portalError('ResourceNotFoundException', 'Account not found');
  const roleList = Object.keys(account['permission-sets'] ?? {}).map((roleName) => ({ roleName, accountId }));
  return { roleList };
}

function accountOf(query: URLSearchParams): string {
  const account = query.get('account_id') ?? '';
  if (/^\d{12}$/.test(account)) return account;
  throw portalError('InvalidRequestException', 'account_id must be a 12-digit number');
}
