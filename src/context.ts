import type { FileError } from './errors/index.ts';
import type { SharedConfig } from './files/shared-config.ts';
import type { SharedFiles } from './files/shared-files.ts';
import type { Credentials } from './identity.ts';
import type { EndpointPlans } from './net/plan.ts';
import type { Secret } from './text/secret.ts';

/** Where GitHub issues OIDC tokens for this job: present only with `id-token: write`. */
export interface TokenEndpoint {
  readonly url: string;
  readonly bearer: Secret;
}

/** The CI systems that messages distinguish. */
export type RunnerKind = 'act' | 'forgejo' | 'gitea' | 'github';

/** What the step reads from the runner, earlier steps and this machine, besides its inputs. Everything may be missing. */
export interface Context {
  readonly runner: RunnerKind;
  readonly isWindows: boolean;
  /** The `GITHUB_*` variables, for session tags and messages. */
  readonly github: Readonly<Record<string, string>>;
  /** Whether the logs are public; undefined if unknown. */
  readonly isPublic?: boolean;
  readonly tokenEndpoint?: TokenEndpoint;
  /** Credentials in the environment, from an earlier step or the runner. */
  readonly ambient?: Credentials;
  /** When the ambient credentials expire, if known. */
  readonly ambientExpiration?: Date;
  /** The `AWS_*` variables. */
  readonly aws: Readonly<Record<string, string>>;
  /** Whether this machine may have an instance role of EC2. */
  readonly mayBeInstance: boolean;
  /** The authorization token for the container's credential endpoint. */
  readonly containerToken?: Secret;
  /** The shared files, if any exist. */
  readonly config?: SharedConfig;
  /** Why the shared files cannot be read. Only a source that needs them reports it. */
  readonly configError?: FileError;
  /** The configuration file alone, if only the credentials file cannot be read. */
  readonly configAlone?: SharedConfig;
  readonly sharedFiles: SharedFiles;
  /** Where the AWS CLI keeps tokens of IAM Identity Center. */
  readonly centerCache: string;
  /** NODE_TLS_REJECT_UNAUTHORIZED is 0, so Node checks no certificates. */
  readonly checksNoCertificates: boolean;
  /** Service addresses that variables or shared files name. */
  readonly endpoints: EndpointPlans;
  /** The proxy that a variable names. The variable applies to later steps as well. */
  readonly proxyVariable?: { readonly name: string; readonly url: Secret };
  /** `AWS_PROFILE` names a profile of an earlier step of this action, or is blank, which the AWS CLI takes for a name. */
  readonly profileInTheWay: boolean;
  /** A random name, which no profile has yet. */
  readonly newProfile: string;
}
