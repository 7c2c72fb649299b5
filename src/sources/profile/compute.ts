import type { ContainerPlan, InstancePlan } from '../../aws/compute.ts';
import type { Section } from '../../files/shared-config.ts';
import type { Credentials } from '../../identity.ts';
import { Secret } from '../../text/secret.ts';

/** What is around a profile: the environment of the step, and where things are kept. */
export interface Surroundings {
  readonly ambient?: Credentials | undefined;
  /** AWS's own variables. */
  readonly aws: Readonly<Record<string, string>>;
  readonly centerCache: string;
  /** Seconds to wait for a person. */
  readonly approvalSeconds: number;
}

/** Where the endpoint of the container is, if the variables of one are set. */
export function containerOf({ aws }: Pick<Surroundings, 'aws'>): ContainerPlan | undefined {
  const { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path, AWS_CONTAINER_CREDENTIALS_FULL_URI: full } = aws;
  const { AWS_CONTAINER_AUTHORIZATION_TOKEN: token, AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: tokenFile } = aws;
  const url = path ? `http://169.254.170.2${path}` : full;
  if (!url || !URL.canParse(url)) return undefined;
  return {
    url,
    ...(token && { token: new Secret(token) }),
    ...(tokenFile && { tokenFile }),
  };
}

/** Where the metadata service of an instance is. */
export function instanceOf({ aws }: Pick<Surroundings, 'aws'>, section?: Section): InstancePlan {
  const mode =
    aws.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ?? section?.text('ec2_metadata_service_endpoint_mode');
  const usual = mode?.toLowerCase() === 'ipv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
  const named = aws.AWS_EC2_METADATA_SERVICE_ENDPOINT ?? section?.text('ec2_metadata_service_endpoint');
  const isOff = aws.AWS_EC2_METADATA_V1_DISABLED ?? section?.text('ec2_metadata_v1_disabled');
  return {
    url: named && URL.canParse(named) ? named : usual,
    allowsVersion1: isOff?.toLowerCase() !== 'true',
  };
}
