import type { Section, SharedConfig } from '../files/shared-config.ts';
import type { SdkPlan } from '../net/plan.ts';

interface Settings {
  /** The `AWS_*` variables. */
  readonly aws: Readonly<Record<string, string>>;
  readonly config?: SharedConfig;
  /** The configuration file, if the other shared file cannot be read. */
  readonly configAlone?: SharedConfig;
}

/**
 * The settings of all AWS SDKs that the action keeps, with their precedence. The SDK would read them again for every client, from
 * files that nobody has checked: a sign-in took 3 ms more.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html, https://docs.aws.amazon.com/sdkref/latest/guide/feature-appid.html
 */
export function sdkPlanIn({ aws, config, configAlone }: Settings): SdkPlan {
  const section = (config ?? configAlone)?.profiles.get(aws.AWS_PROFILE ?? 'default');
  const appId = aws.AWS_SDK_UA_APP_ID ?? section?.text('sdk_ua_app_id') ?? section?.text('sdk-ua-app-id');
  return {
    useFips: isOn(aws.AWS_USE_FIPS_ENDPOINT, section, 'use_fips_endpoint'),
    useDualStack: isOn(aws.AWS_USE_DUALSTACK_ENDPOINT, section, 'use_dualstack_endpoint'),
    ...(appId && { appId }),
  };
}

/** True and false in upper or lower case, as most SDKs read them. A variable with another value is ignored. */
function isOn(variable: string | undefined, section: Section | undefined, key: string): boolean {
  const said = variable?.toLowerCase();
  return said === 'true' || (said !== 'false' && section?.isTrue(key) === true);
}
