import type { ContainerPlan, InstancePlan } from '../../aws/compute.ts';
import type { Section } from '../../files/shared-config.ts';
import type { Credentials } from '../../identity.ts';
import type { LocalAddress } from '../../net/plan.ts';
import { Secret } from '../../text/secret.ts';

/** What a profile can refer to outside the shared files: the step's environment and folders. */
export interface Surroundings {
  readonly ambient?: Credentials | undefined;
  /** The variables that start with `AWS_`. */
  readonly aws: Readonly<Record<string, string>>;
  readonly centerCache: string;
  /** Seconds to wait for a person. */
  readonly approvalSeconds: number;
}

/** The container's endpoint for credentials, if its variables are set. The address is not checked. */
export function containerOf({ aws }: Pick<Surroundings, 'aws'>): ContainerPlan | undefined {
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = aws;
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile } = aws;
  // The slash keeps the path from becoming a part of the host.
  const url = path ? `http://169.254.170.2/${path.replace(/^\//, '')}` : full;
  if (!url) return undefined;
  return {
    url,
    from: path ? 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' : 'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    ...(token && { token: new Secret(token) }),
    ...(tokenFile && { tokenFile }),
  };
}

/** The metadata service of an instance. The address is not checked. */
export function instanceOf({ aws }: Pick<Surroundings, 'aws'>, section?: Section): InstancePlan {
  const mode =
    aws.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ?? section?.text('ec2_metadata_service_endpoint_mode');
  const usual = mode?.toLowerCase() === 'ipv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
  const { AWS_EC2_METADATA_SERVICE_ENDPOINT: variable } = aws;
  const named = variable ?? section?.text('ec2_metadata_service_endpoint');
  const isOff = aws.AWS_EC2_METADATA_V1_DISABLED ?? section?.text('ec2_metadata_v1_disabled');
  return {
    url: named ?? usual,
    from: variable ? 'AWS_EC2_METADATA_SERVICE_ENDPOINT' : 'ec2_metadata_service_endpoint',
    allowsVersion1: isOff?.toLowerCase() !== 'true',
  };
}

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html and feature-imds-credentials.html
const usualHosts = [
  '169.254.170.2',
  '169.254.170.23',
  '[fd00:ec2::23]',
  '169.254.169.254',
  '[fd00:ec2::254]',
];

/** The address of the container's endpoint or the instance's metadata service. */
export function computeAddress(
  base:
    | { readonly kind: 'container'; readonly container: ContainerPlan }
    | { readonly kind: 'instance'; readonly instance: InstancePlan },
): LocalAddress {
  const { url, from } = base.kind === 'container' ? base.container : base.instance;
  const name =
    base.kind === 'container' ? 'the endpoint of the container' : 'the metadata service of the instance';
  return { url, from, name, isUsual: URL.canParse(url) && usualHosts.includes(new URL(url).hostname) };
}
