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

/** The CI systems that are told apart in messages. */
export type RunnerKind = 'act' | 'forgejo' | 'gitea' | 'github';

/** What the runner, earlier steps and this machine tell this step, apart from its inputs. Everything may be missing. */
export interface Context {
  readonly runner: RunnerKind;
  readonly isWindows: boolean;
  /** The `GITHUB_*` variables, for session tags and messages. */
  readonly github: Readonly<Record<string, string>>;
  /** Whether everybody may read the logs; undefined where nobody has said so yet. */
  readonly isPublic?: boolean;
  readonly tokenEndpoint?: TokenEndpoint;
  /** Credentials in the environment, from an earlier step or the runner. */
  readonly ambient?: Credentials;
  /** When they end, where that is known. */
  readonly ambientExpiration?: Date;
  /** Variables by which AWS's tools find credentials. */
  readonly aws: Readonly<Record<string, string>>;
  /** Whether this machine may have an instance role of EC2. */
  readonly mayBeInstance: boolean;
  /** What the container's endpoint for credentials wants to see. */
  readonly containerToken?: Secret;
  /** The shared files, where there are any. */
  readonly config?: SharedConfig;
  /** Why they cannot be read, where there are any and a source needs them. */
  readonly configError?: FileError;
  readonly sharedFiles: SharedFiles;
  /** Where the AWS CLI keeps tokens of IAM Identity Center. */
  readonly centerCache: string;
  /** A variable of Node's switches the check of certificates off. */
  readonly checksNoCertificates: boolean;
  /** Addresses of services that variables or files name. */
  readonly endpoints: EndpointPlans;
  /** The proxy that a variable names, and so does for later steps. */
  readonly proxyVariable?: { readonly name: string; readonly url: Secret };
  /** `AWS_PROFILE` is blank, which the AWS CLI takes for a name, or names a profile of an earlier step of this action. */
  readonly profileInTheWay: boolean;
  /** A name that no profile has. */
  readonly newProfile: string;
}
