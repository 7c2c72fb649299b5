import { containerPath } from './instance/container.ts';

type Service = 'STS' | 'SSO' | 'SSO_OIDC' | 'SIGNIN' | 'COGNITO_IDENTITY' | 'ROLESANYWHERE' | 'IAM';

export type Endpoints = Readonly<Record<`AWS_ENDPOINT_URL_${Service}`, string>>;

/** Variables that point the AWS CLI and the SDKs to the cloud. */
export function endpointsAt(url: string): Endpoints {
  return {
    AWS_ENDPOINT_URL_STS: url,
    AWS_ENDPOINT_URL_SSO: url,
    AWS_ENDPOINT_URL_SSO_OIDC: url,
    AWS_ENDPOINT_URL_SIGNIN: url,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY: url,
    AWS_ENDPOINT_URL_ROLESANYWHERE: url,
    AWS_ENDPOINT_URL_IAM: url,
  };
}

export interface ContainerEndpoint extends Readonly<Record<string, string>> {
  readonly AWS_CONTAINER_CREDENTIALS_FULL_URI: string;
  readonly AWS_CONTAINER_AUTHORIZATION_TOKEN: string;
}

/** The variables that a container agent sets. */
export function containerEndpointAt(url: string, token: string): ContainerEndpoint {
  return {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: url + containerPath,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: token,
  };
}
